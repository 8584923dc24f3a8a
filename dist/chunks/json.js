import{at as e}from"./start.js";import{S as t}from"./list.js";const n=new e(`^`,`gm`);function*r(e){let t=``;yield`{
  "version": 1,
  "files": [`;for(let r of e)yield`${t}\n${JSON.stringify(i(r),null,2).replace(n,`    `)}`,t=`,`;yield t===``?`]
}
`:`
  ]
}
`}function i({path:e,list:n,counts:r}){let i=e=>n.position({start:e,end:e}).start.line,o=n.entries.map(e=>({line:i(e.span.start),endLine:i(e.span.end),section:a(e),title:e.title?.text??null,authors:e.authors?.text??null,venue:e.venue?.text??null,year:e.year?.value??null,ids:e.ids,links:e.links.filter(e=>e.url!==``).map(({role:e,label:t,url:r,urlSpan:i})=>{let{start:a}=n.position(i);return{role:e,label:t.text,url:r,line:a.line,column:a.column}})})),s=n.sections.map(e=>({title:e.title,depth:e.depth,line:i(e.span.start),entries:e.entries.length}));return{path:e,style:t(n),sections:s,counts:r,entries:o}}function a({section:e}){let t=[];for(let n=e;n;n=n.parent)t.unshift(n.title);return t}export{r as exportJson};