import{o as e,s as t,t as n}from"./escape.js";import{t as r}from"./order.js";import{$ as i,Q as a,X as o,Z as s}from"./start.js";const c={error:`❌`,warn:`⚠️`,hint:`💡`};function l({summary:e,files:t,links:r}){let c=e.errors+e.warnings+e.hints>0?`**${a(e)}** · ${i(e)}`:`✅ ${i(e)}: nothing to report`,l=o(t).replace(/--[\w-]+/g,e=>n(e)),d=s(r),f=t.filter(e=>e.findings.length>0).map(u);return[`## Paper list`,c,...d?[d]:[],...l?[l]:[],...f].join(`

`)+`
`}function u({path:e,findings:t}){return[`### ${n(e)}`,...r(t).map(d)].join(`

`)}function d({rule:n,level:r,findings:i}){let a=i[0]?.url,o=a?`[${e(n)}](${encodeURI(a).replace(/[()]/g,e=>e===`(`?`%28`:`%29`)})`:e(n),s=i.length>1?` × ${i.length}`:``,l=i.every(e=>e.note===i[0]?.note)?i[0]?.note:void 0,u=e=>f(e,l),d=i.slice(0,10).map(u),p=i.slice(10).map(u);return[`#### ${c[r]} ${o}${s}`,...l?[t(l)]:[],d.join(`
`),...p.length>0?[`<details><summary>${p.length} more</summary>\n\n${p.join(`
`)}\n\n</details>`]:[]].join(`

`)}function f({line:n,message:r,entry:i,note:a},o){let s=i?.title&&!r.includes(`\`${i.title}\``)?` (${e(i.title)})`:``,c=a&&a!==o?` · ${t(a)}`:``;return`- line ${n}: ${t(r)}${s}${c}`}export{l as markdown};