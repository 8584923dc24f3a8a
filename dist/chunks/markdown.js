import{ht as e,lt as t,mt as n}from"./command.js";import{t as r}from"./order.js";import{_ as i,g as a,m as o,v as s,y as c}from"./start.js";const l={error:`❌`,warn:`⚠️`,hint:`💡`};function u({summary:e,files:r,links:l,incomplete:u}){let f=e.errors+e.warnings+e.hints>0?`**${s(e)}** · ${c(e)}`:e.entries===0?`⚠️ No papers recognized. Is this a list of papers?`:`${u===void 0?`✅`:`⚠️`} No problems in ${c(e)}`,p=u===void 0?``:`⚠️ Not completed: ${n(u)}`,m=a(r).replace(/npx .*/g,e=>t(e)).replace(`
`,` · `),h=[i(l),o(r,l).replace(/--rule \S+/,e=>t(e))].filter(e=>e).join(` · `),g=r.filter(e=>e.findings.length>0).map(d);return[`## Paper list`,f,...p?[p]:[],...h?[h]:[],...m?[m]:[],...g].join(`

`)+`
`}function d({path:e,findings:n}){return[`### ${t(e)}`,...r(n).map(f)].join(`

`)}function f({rule:t,level:r,findings:i}){let a=i[0]?.url,o=a?`[${n(t)}](${encodeURI(a).replace(/[()]/g,e=>e===`(`?`%28`:`%29`)})`:n(t),s=i.length>1?` × ${i.length}`:``,c=i.every(e=>e.note===i[0]?.note)?i[0]?.note:void 0,u=e=>p(e,c),d=i.slice(0,10).map(u),f=i.slice(10).map(u);return[`#### ${l[r]} ${o}${s}`,...c?[e(c)]:[],d.join(`
`),...f.length>0?[`<details><summary>${f.length} more</summary>\n\n${f.join(`
`)}\n\n</details>`]:[]].join(`

`)}function p({line:t,message:r,entry:i,note:a},o){let s=i?.title&&!r.includes(`\`${i.title}\``)?` (${n(i.title)})`:``,c=a&&a!==o?` · ${e(a)}`:``;return`- line ${t}: ${e(r)}${s}${c}`}export{u as markdown};