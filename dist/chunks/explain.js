import{it as e,lt as t}from"./command.js";import{A as n,S as r,l as i,u as a}from"./start.js";import{t as o}from"./wrap.js";import{styleText as s}from"node:util";function c(e,{color:t,width:n}){let r=(e,n)=>t?s(e,n,{validateStream:!1}):n,i=e=>e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/`([^`]+)`/g,(e,n)=>t?r(`cyan`,n):e);return l(e).map(e=>e.startsWith(`#`)?r(`bold`,e.replace(/^#+ /,``)):e.startsWith("```")?u(e).map(e=>r(`dim`,`    ${e}`)).join(`
`):e.startsWith(`|`)?d(e.split(`
`),i,n):/^[-*] /.test(e)?e.split(`
`).map(i).join(`
`):o(e,n).map(i).join(`
`)).join(`

`)+`
`}function l(e){return(e.match(/^(`{3,})[^]*?^\1$|^.+(?:\n(?!`{3}).+)*/gm)??[]).map(e=>e.trimEnd())}function u(e){return e.split(`
`).slice(1,-1)}function d(e,t,n){let i=e.filter(e=>!/^[| :-]+$/.test(e)).map(e=>e.split(`|`).slice(1,-1).map(e=>f(e.trim()))),a=(i[0]??[]).map((e,t)=>Math.max(...i.map(e=>r(e[t]??``)))),s=a.slice(0,-1).reduce((e,t)=>e+t+2,0);return i.filter((e,t)=>t>0).map(e=>e.slice(0,-1).map((e,t)=>e.padEnd((a[t]??0)+2)).join(``)+o(e.at(-1)??``,Math.max(30,n-s)).map(t).join(`
`+` `.repeat(s))).join(`
`)}function f(e){return e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/^`(.*)`$/,`$1`)}function p(e){let[t=``,...n]=e.split(/^(?=## [a-z-]+\n\n.+\n\nLevel: )/m);return{table:t,rules:n.map(e=>{let[t=``,n=``,r=``]=e.split(`

`),i=t.replace(/^## /,``),a=/Fix: `(--fix(?:-unsafe)?)`/.exec(r)?.[1];return{id:i,facts:{id:i,summary:n,level:/Level: (\w+)/.exec(r)?.[1]??``,fix:a??null,network:r.includes(`Needs the network`),url:`https://github.com/paperlint/paperlint/blob/main/rules/README.md#${i}`},text:e}})}}const m=async(r,{color:o,json:s},l)=>{let{table:u,rules:d}=p((await import(`./README.js`)).default),f=d.map(e=>e.id),m=r.map(t=>{let r=d.find(e=>e.id===t);if(!r)throw new n(e(t,f));return r});if(s)return l.stdout.write(t({rules:(r.length>0?m:d).map(e=>e.facts)})),0;let h={color:i(l,o),width:a(l,120)},g=r.length>0?m.map(e=>e.text):[u];return l.stdout.write(g.map(e=>c(e,h)).join(`
`)),0};export{m as run};