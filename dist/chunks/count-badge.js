const e=e=>`![papers](https://img.shields.io/badge/papers-${e}-blue)`;function t({path:t,source:n,bom:r,list:i,counts:a}){let[o]=i.sections,s=o&&/^\s*$/.test(n.slice(0,o.span.start))&&n[o.span.start]!==`<`,c=/^---\r?\n[^]*?\n---(?:\r?\n|$)/.exec(n)?.[0]??``,l=s?o.span.end:c.length,u=e(a.entries),[d,f]=[n.slice(0,l),n.slice(l).replace(/^\s*\n/,``)],p=r?`\uFEFF`:``,m=n.includes(`\r
`)?`\r
`:`
`;return{file:t,text:p+[...d?[d.trimEnd()]:[],u,f].join(m.repeat(2)),replaces:p+n}}export{t as n,e as t};