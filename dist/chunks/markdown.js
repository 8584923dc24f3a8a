import{C as e,S as t,at as n,b as r,v as i,x as a,y as o}from"./start.js";import{pt as s,vt as c,yt as l}from"./command.js";import{t as u}from"./order.js";const d=new n(`npx .*`,`g`),f=new n(`--rule \\S+`,``),p=new n(`[()]`,`g`),m={error:`\u274C`,warn:`\u26A0\uFE0F`,hint:`\u{1F4A1}`};function h({summary:n,files:l,links:u,incomplete:p},{command:m}={}){let h=n.errors+n.warnings+n.hints>0,_=t(l),v=h?`**${a(n)}** \u00B7 ${e(n)}`:n.entries===0?`\u26A0\uFE0F No papers recognized. Is this a list of papers?`:`${p===void 0&&_.length===0?`\u2705`:`\u26A0\uFE0F`} No problems in ${e(n)}`,y=p===void 0?``:`\u26A0\uFE0F Not completed: ${c(p)}`,b=o(l,m).replace(d,e=>s(e)).replace(`
`,` \u00B7 `),x=[r(u),i(l,u).replace(f,e=>s(e))].filter(e=>e).join(` \u00B7 `),S=l.filter(e=>e.findings.length>0).map(g);return[`## Paper list`,v,...y?[y]:[],..._.map(e=>`\u26A0\uFE0F ${c(e)}`),...x?[x]:[],...b?[b]:[],...S].join(`

`)+`
`}function g({path:e,findings:t}){return[`### ${s(e)}`,...u(t).map(_)].join(`

`)}function _({rule:e,level:t,findings:n}){let r=n[0]?.url,i=r?`[${c(e)}](${encodeURI(r).replace(p,e=>e===`(`?`%28`:`%29`)})`:c(e),a=n.length>1?` \u00D7 ${n.length}`:``,o=n.every(e=>e.note===n[0]?.note)?n[0]?.note:void 0,s=e=>v(e,o),u=n.slice(0,10).map(s),d=n.slice(10).map(s);return[`#### ${m[t]} ${i}${a}`,...o?[l(o)]:[],u.join(`
`),...d.length>0?[`<details><summary>${d.length} more</summary>\n\n${d.join(`
`)}\n\n</details>`]:[]].join(`

`)}function v({line:e,message:t,entry:n,note:r},i){let a=n?.title&&!t.includes(n.title)?` (${c(n.title)})`:``,o=r&&r!==i?` \u00B7 ${l(r)}`:``;return`- line ${e}: ${l(t)}${a}${o}`}export{h as markdown};