import{_t as e,dt as t,gt as n}from"./command.js";import{t as r}from"./order.js";import{_ as i,g as a,h as o,m as s,v as c,y as l}from"./start.js";const u={error:`\u274C`,warn:`\u26A0\uFE0F`,hint:`\u{1F4A1}`};function d({summary:e,files:r,links:u,incomplete:d}){let p=e.errors+e.warnings+e.hints>0,m=c(r),h=p?`**${i(e)}** \u00B7 ${l(e)}`:e.entries===0?`\u26A0\uFE0F No papers recognized. Is this a list of papers?`:`${d===void 0&&m.length===0?`\u2705`:`\u26A0\uFE0F`} No problems in ${l(e)}`,g=d===void 0?``:`\u26A0\uFE0F Not completed: ${n(d)}`,_=o(r).replace(/npx .*/g,e=>t(e)).replace(`
`,` \u00B7 `),v=[a(u),s(r,u).replace(/--rule \S+/,e=>t(e))].filter(e=>e).join(` \u00B7 `),y=r.filter(e=>e.findings.length>0).map(f);return[`## Paper list`,h,...g?[g]:[],...m.map(e=>`\u26A0\uFE0F ${n(e)}`),...v?[v]:[],..._?[_]:[],...y].join(`

`)+`
`}function f({path:e,findings:n}){return[`### ${t(e)}`,...r(n).map(p)].join(`

`)}function p({rule:t,level:r,findings:i}){let a=i[0]?.url,o=a?`[${n(t)}](${encodeURI(a).replace(/[()]/g,e=>e===`(`?`%28`:`%29`)})`:n(t),s=i.length>1?` \u00D7 ${i.length}`:``,c=i.every(e=>e.note===i[0]?.note)?i[0]?.note:void 0,l=e=>m(e,c),d=i.slice(0,10).map(l),f=i.slice(10).map(l);return[`#### ${u[r]} ${o}${s}`,...c?[e(c)]:[],d.join(`
`),...f.length>0?[`<details><summary>${f.length} more</summary>\n\n${f.join(`
`)}\n\n</details>`]:[]].join(`

`)}function m({line:t,message:r,entry:i,note:a},o){let s=i?.title&&!r.includes(i.title)?` (${n(i.title)})`:``,c=a&&a!==o?` \u00B7 ${e(a)}`:``;return`- line ${t}: ${e(r)}${s}${c}`}export{d as markdown};