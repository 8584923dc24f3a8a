import{b as e}from"./list.js";function*t(e){let t=``;yield`{
  "version": 1,
  "files": [`;for(let r of e)yield`${t}\n${JSON.stringify(n(r),null,2).replace(/^/gm,`    `)}`,t=`,`;yield t===``?`]
}
`:`
  ]
}
`}function n({path:t,list:n,counts:i}){let a=e=>n.position({start:e,end:e}).start.line,o=n.entries.map(e=>({line:a(e.span.start),endLine:a(e.span.end),section:r(e),title:e.title?.text??null,authors:e.authors?.text??null,venue:e.venue?.text??null,year:e.year?.value??null,ids:e.ids,links:e.links.filter(e=>e.url!==``).map(({role:e,label:t,url:r,urlSpan:i})=>{let{start:a}=n.position(i);return{role:e,label:t.text,url:r,line:a.line,column:a.column}})})),s=n.sections.map(e=>({title:e.title,depth:e.depth,line:a(e.span.start),entries:e.entries.length}));return{path:t,style:e(n),sections:s,counts:i,entries:o}}function r({section:e}){let t=[];for(let n=e;n;n=n.parent)t.unshift(n.title);return t}export{t as exportJson};