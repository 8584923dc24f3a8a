import{at as e}from"./start.js";const t=new e(`^\\s*$`,``),n=new e(`^---\\r?\\n[^]*?\\n---(?:\\r?\\n|$)`,``),r=new e(`^\\s*\\n`,``),i=e=>`![papers](https://img.shields.io/badge/papers-${e}-blue)`;function a({path:e,source:a,bom:o,list:s,counts:c}){let[l]=s.sections,u=l&&t.test(a.slice(0,l.span.start))&&a[l.span.start]!==`<`,d=n.exec(a)?.[0]??``,f=u?l.span.end:d.length,p=i(c.entries),[m,h]=[a.slice(0,f),a.slice(f).replace(r,``)],g=o?`\uFEFF`:``,_=a.includes(`\r
`)?`\r
`:`
`;return{file:e,text:g+[...m?[m.trimEnd()]:[],p,h].join(_.repeat(2)),replaces:g+a}}export{a as n,i as t};