import{dt as e,ot as t}from"./command.js";import{I as n,T as r,c as i,s as a}from"./start.js";import{t as o}from"./wrap.js";import{t as s}from"./rule-page.js";import{styleText as c}from"node:util";function l(e,{color:t,width:n}){let r=(e,n)=>t?c(e,n,{validateStream:!1}):n,i=e=>e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/`([^`]+)`/g,(e,n)=>t?r(`cyan`,n):e);return u(e).map(e=>e.startsWith(`#`)?r(`bold`,e.replace(/^#+ /,``)):e.startsWith("```")?d(e).map(e=>r(`dim`,`    ${e}`)).join(`
`):e.startsWith(`|`)?f(e.split(`
`),i,n):/^[-*] /.test(e)?e.split(`
`).map(i).join(`
`):o(e,n).map(i).join(`
`)).join(`

`)+`
`}function u(e){return(e.match(/^(`{3,})[^]*?^\1$|^.+(?:\n(?!`{3}).+)*/gm)??[]).map(e=>e.trimEnd())}function d(e){return e.split(`
`).slice(1,-1)}function f(e,t,n){let i=e.filter(e=>!/^[| :-]+$/.test(e)).map(e=>e.split(`|`).slice(1,-1).map(e=>p(e.trim()))),a=(i[0]??[]).map((e,t)=>Math.max(...i.map(e=>r(e[t]??``)))),s=a.slice(0,-1).reduce((e,t)=>e+t+2,0);return i.filter((e,t)=>t>0).map(e=>e.slice(0,-1).map((e,t)=>e.padEnd((a[t]??0)+2)).join(``)+o(e.at(-1)??``,Math.max(30,n-s)).map(t).join(`
`+` `.repeat(s))).join(`
`)}function p(e){return e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/^`(.*)`$/,`$1`)}const m=async(r,{color:o,json:c},u)=>{let{table:d,rules:f}=s((await import(`./README.js`)).default),p=f.map(e=>e.id),m=r.map(e=>{let r=f.find(t=>t.id===e);if(!r)throw new n(t(e,p));return r});if(c)return u.stdout.write(e({rules:(r.length>0?m:f).map(e=>e.facts)})),0;let h={color:a(u,o),width:i(u,120)},g=r.length>0?m.map(e=>e.text):[d];return u.stdout.write(g.map(e=>l(e,h)).join(`
`)),0};export{m as run};