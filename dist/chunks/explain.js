import{ot as e,tt as t}from"./command.js";import{c as n,k as r,l as i,x as a}from"./start.js";import{t as o}from"./wrap.js";import{styleText as s}from"node:util";function c(e,{color:t,width:n}){let r=(e,n)=>t?s(e,n,{validateStream:!1}):n,i=e=>e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/`([^`]+)`/g,(e,n)=>t?r(`cyan`,n):e);return l(e).map(e=>e.startsWith(`#`)?r(`bold`,e.replace(/^#+ /,``)):e.startsWith("```")?u(e).map(e=>r(`dim`,`    ${e}`)).join(`
`):e.startsWith(`|`)?d(e.split(`
`),i,n):/^[-*] /.test(e)?e.split(`
`).map(i).join(`
`):o(e,n).map(i).join(`
`)).join(`

`)+`
`}function l(e){return(e.match(/^(`{3,})[^]*?^\1$|^.+(?:\n(?!`{3}).+)*/gm)??[]).map(e=>e.trimEnd())}function u(e){return e.split(`
`).slice(1,-1)}function d(e,t,n){let r=e.filter(e=>!/^[| :-]+$/.test(e)).map(e=>e.split(`|`).slice(1,-1).map(e=>f(e.trim()))),i=(r[0]??[]).map((e,t)=>Math.max(...r.map(e=>a(e[t]??``)))),s=i.slice(0,-1).reduce((e,t)=>e+t+2,0);return r.filter((e,t)=>t>0).map(e=>e.slice(0,-1).map((e,t)=>e.padEnd((i[t]??0)+2)).join(``)+o(e.at(-1)??``,Math.max(30,n-s)).map(t).join(`
`+` `.repeat(s))).join(`
`)}function f(e){return e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/^`(.*)`$/,`$1`)}function p(e){let[t=``,...n]=e.split(/^(?=## [a-z-]+\n\n.+\n\nLevel: )/m);return{table:t,rules:n.map(e=>{let[t=``,n=``,r=``]=e.split(`

`),i=t.replace(/^## /,``),a=/Fix: `(--fix(?:-unsafe)?)`/.exec(r)?.[1];return{id:i,facts:{id:i,summary:n,level:/Level: (\w+)/.exec(r)?.[1]??``,fix:a??null,network:r.includes(`Needs the network`),url:`https://github.com/paperlint/paperlint/blob/main/rules/README.md#${i}`},text:e}})}}const m=async(a,{color:o,json:s},l)=>{let{table:u,rules:d}=p((await import(`./README.js`)).default),f=d.map(e=>e.id),m=a.map(e=>{let n=d.find(t=>t.id===e);if(!n)throw new r(t(e,f));return n});if(s)return l.stdout.write(e({rules:(a.length>0?m:d).map(e=>e.facts)})),0;let h={color:n(l,o),width:i(l,120)},g=a.length>0?m.map(e=>e.text):[u];return l.stdout.write(g.map(e=>c(e,h)).join(`
`)),0};export{m as run};