import{gt as e,ht as t,ut as n}from"./command.js";import{t as r}from"./order.js";import{_ as i,b as a,g as o,m as s,v as c,y as l}from"./start.js";const u={error:`\u274C`,warn:`\u26A0\uFE0F`,hint:`\u{1F4A1}`};function d({summary:e,files:r,links:u,incomplete:d}){let p=e.errors+e.warnings+e.hints>0,m=l(r),h=p?`**${c(e)}** \u00B7 ${a(e)}`:e.entries===0?`\u26A0\uFE0F No papers recognized. Is this a list of papers?`:`${d===void 0&&m.length===0?`\u2705`:`\u26A0\uFE0F`} No problems in ${a(e)}`,g=d===void 0?``:`\u26A0\uFE0F Not completed: ${t(d)}`,_=o(r).replace(/npx .*/g,e=>n(e)).replace(`
`,` \u00B7 `),v=[i(u),s(r,u).replace(/--rule \S+/,e=>n(e))].filter(e=>e).join(` \u00B7 `),y=r.filter(e=>e.findings.length>0).map(f);return[`## Paper list`,h,...g?[g]:[],...m.map(e=>`\u26A0\uFE0F ${t(e)}`),...v?[v]:[],..._?[_]:[],...y].join(`

`)+`
`}function f({path:e,findings:t}){return[`### ${n(e)}`,...r(t).map(p)].join(`

`)}function p({rule:n,level:r,findings:i}){let a=i[0]?.url,o=a?`[${t(n)}](${encodeURI(a).replace(/[()]/g,e=>e===`(`?`%28`:`%29`)})`:t(n),s=i.length>1?` \u00D7 ${i.length}`:``,c=i.every(e=>e.note===i[0]?.note)?i[0]?.note:void 0,l=e=>m(e,c),d=i.slice(0,10).map(l),f=i.slice(10).map(l);return[`#### ${u[r]} ${o}${s}`,...c?[e(c)]:[],d.join(`
`),...f.length>0?[`<details><summary>${f.length} more</summary>\n\n${f.join(`
`)}\n\n</details>`]:[]].join(`

`)}function m({line:n,message:r,entry:i,note:a},o){let s=i?.title&&!r.includes(`\`${i.title}\``)?` (${t(i.title)})`:``,c=a&&a!==o?` \u00B7 ${e(a)}`:``;return`- line ${n}: ${e(r)}${s}${c}`}export{d as markdown};