import{at as e,dt as t,ut as n}from"./command.js";import{t as r}from"./order.js";import{_ as i,g as a,h as o,p as s,v as c}from"./start.js";const l={error:`❌`,warn:`⚠️`,hint:`💡`};function u({summary:t,files:r,links:l,incomplete:u}){let f=t.errors+t.warnings+t.hints>0?`**${i(t)}** · ${c(t)}`:t.entries===0?`⚠️ No papers recognized. Is this a list of papers?`:`${u===void 0?`✅`:`⚠️`} No problems in ${c(t)}`,p=u===void 0?``:`⚠️ Not completed: ${n(u)}`,m=o(r).replace(/npx .*/g,t=>e(t)).replace(`
`,` · `),h=[a(l),s(r,l).replace(/--rule \S+/,t=>e(t))].filter(e=>e).join(` · `),g=r.filter(e=>e.findings.length>0).map(d);return[`## Paper list`,f,...p?[p]:[],...h?[h]:[],...m?[m]:[],...g].join(`

`)+`
`}function d({path:t,findings:n}){return[`### ${e(t)}`,...r(n).map(f)].join(`

`)}function f({rule:e,level:r,findings:i}){let a=i[0]?.url,o=a?`[${n(e)}](${encodeURI(a).replace(/[()]/g,e=>e===`(`?`%28`:`%29`)})`:n(e),s=i.length>1?` × ${i.length}`:``,c=i.every(e=>e.note===i[0]?.note)?i[0]?.note:void 0,u=e=>p(e,c),d=i.slice(0,10).map(u),f=i.slice(10).map(u);return[`#### ${l[r]} ${o}${s}`,...c?[t(c)]:[],d.join(`
`),...f.length>0?[`<details><summary>${f.length} more</summary>\n\n${f.join(`
`)}\n\n</details>`]:[]].join(`

`)}function p({line:e,message:r,entry:i,note:a},o){let s=i?.title&&!r.includes(`\`${i.title}\``)?` (${n(i.title)})`:``,c=a&&a!==o?` · ${t(a)}`:``;return`- line ${e}: ${t(r)}${s}${c}`}export{u as markdown};