import{ft as e,pt as t,st as n}from"./command.js";import{t as r}from"./order.js";import{_ as i,g as a,m as o,v as s,y as c}from"./start.js";const l={error:`❌`,warn:`⚠️`,hint:`💡`};function u({summary:t,files:r,links:l,incomplete:u}){let f=t.errors+t.warnings+t.hints>0?`**${s(t)}** · ${c(t)}`:t.entries===0?`⚠️ No papers recognized. Is this a list of papers?`:`${u===void 0?`✅`:`⚠️`} No problems in ${c(t)}`,p=u===void 0?``:`⚠️ Not completed: ${e(u)}`,m=a(r).replace(/npx .*/g,e=>n(e)).replace(`
`,` · `),h=[i(l),o(r,l).replace(/--rule \S+/,e=>n(e))].filter(e=>e).join(` · `),g=r.filter(e=>e.findings.length>0).map(d);return[`## Paper list`,f,...p?[p]:[],...h?[h]:[],...m?[m]:[],...g].join(`

`)+`
`}function d({path:e,findings:t}){return[`### ${n(e)}`,...r(t).map(f)].join(`

`)}function f({rule:n,level:r,findings:i}){let a=i[0]?.url,o=a?`[${e(n)}](${encodeURI(a).replace(/[()]/g,e=>e===`(`?`%28`:`%29`)})`:e(n),s=i.length>1?` × ${i.length}`:``,c=i.every(e=>e.note===i[0]?.note)?i[0]?.note:void 0,u=e=>p(e,c),d=i.slice(0,10).map(u),f=i.slice(10).map(u);return[`#### ${l[r]} ${o}${s}`,...c?[t(c)]:[],d.join(`
`),...f.length>0?[`<details><summary>${f.length} more</summary>\n\n${f.join(`
`)}\n\n</details>`]:[]].join(`

`)}function p({line:n,message:r,entry:i,note:a},o){let s=i?.title&&!r.includes(`\`${i.title}\``)?` (${e(i.title)})`:``,c=a&&a!==o?` · ${t(a)}`:``;return`- line ${n}: ${t(r)}${s}${c}`}export{u as markdown};