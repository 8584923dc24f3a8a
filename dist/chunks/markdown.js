import{_ as e,et as t,g as n,h as r,m as i,v as a,y as o}from"./start.js";import{_t as s,dt as c,gt as l}from"./command.js";import{t as u}from"./order.js";const d=new t(`npx .*`,`g`),f=new t(`--rule \\S+`,``),p=new t(`[()]`,`g`),m={error:`\u274C`,warn:`\u26A0\uFE0F`,hint:`\u{1F4A1}`};function h({summary:t,files:s,links:u,incomplete:p},{command:m}={}){let h=t.errors+t.warnings+t.hints>0,_=a(s),v=h?`**${e(t)}** \u00B7 ${o(t)}`:t.entries===0?`\u26A0\uFE0F No papers recognized. Is this a list of papers?`:`${p===void 0&&_.length===0?`\u2705`:`\u26A0\uFE0F`} No problems in ${o(t)}`,y=p===void 0?``:`\u26A0\uFE0F Not completed: ${l(p)}`,b=r(s,m).replace(d,e=>c(e)).replace(`
`,` \u00B7 `),x=[n(u),i(s,u).replace(f,e=>c(e))].filter(e=>e).join(` \u00B7 `),S=s.filter(e=>e.findings.length>0).map(g);return[`## Paper list`,v,...y?[y]:[],..._.map(e=>`\u26A0\uFE0F ${l(e)}`),...x?[x]:[],...b?[b]:[],...S].join(`

`)+`
`}function g({path:e,findings:t}){return[`### ${c(e)}`,...u(t).map(_)].join(`

`)}function _({rule:e,level:t,findings:n}){let r=n[0]?.url,i=r?`[${l(e)}](${encodeURI(r).replace(p,e=>e===`(`?`%28`:`%29`)})`:l(e),a=n.length>1?` \u00D7 ${n.length}`:``,o=n.every(e=>e.note===n[0]?.note)?n[0]?.note:void 0,c=e=>v(e,o),u=n.slice(0,10).map(c),d=n.slice(10).map(c);return[`#### ${m[t]} ${i}${a}`,...o?[s(o)]:[],u.join(`
`),...d.length>0?[`<details><summary>${d.length} more</summary>\n\n${d.join(`
`)}\n\n</details>`]:[]].join(`

`)}function v({line:e,message:t,entry:n,note:r},i){let a=n?.title&&!t.includes(n.title)?` (${l(n.title)})`:``,o=r&&r!==i?` \u00B7 ${s(r)}`:``;return`- line ${e}: ${s(t)}${a}${o}`}export{h as markdown};