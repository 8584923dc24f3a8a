import{Q as e}from"./command.js";import{et as t,it as n,m as r}from"./start.js";import{n as i}from"./pretty2.js";import{styleText as a}from"node:util";function o(e,{color:t,width:n}){let r=(e,n)=>t?a(e,n,{validateStream:!1}):n,o=e=>e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/`([^`]+)`/g,(e,n)=>t?r(`cyan`,n):e);return s(e).map(e=>e.startsWith(`#`)?r(`bold`,e.replace(/^#+ /,``)):e.startsWith("```")?c(e).map(e=>r(`dim`,`    ${e}`)).join(`
`):e.startsWith(`|`)?l(e.split(`
`),o,n):/^[-*] /.test(e)?e.split(`
`).map(o).join(`
`):i(e,n).map(o).join(`
`)).join(`

`)+`
`}function s(e){return(e.match(/^(`{3,})[^]*?^\1$|^.+(?:\n(?!`{3}).+)*/gm)??[]).map(e=>e.trimEnd())}function c(e){return e.split(`
`).slice(1,-1)}function l(e,n,r){let a=e.filter(e=>!/^[| :-]+$/.test(e)).map(e=>e.split(`|`).slice(1,-1).map(e=>u(e.trim()))),o=(a[0]??[]).map((e,n)=>Math.max(...a.map(e=>t(e[n]??``)))),s=o.slice(0,-1).reduce((e,t)=>e+t+2,0);return a.filter((e,t)=>t>0).map(e=>e.slice(0,-1).map((e,t)=>e.padEnd((o[t]??0)+2)).join(``)+i(e.at(-1)??``,Math.max(30,r-s)).map(n).join(`
`+` `.repeat(s))).join(`
`)}function u(e){return e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/^`(.*)`$/,`$1`)}const d=async([t],{color:i},a)=>{let{default:s}=await import(`./README.js`),[c=``,...l]=s.split(/^(?=## )/m),u=l.map(e=>/^## (\S+)/.exec(e)?.[1]??``),d=l[u.indexOf(t??``)];if(t!==void 0&&d===void 0)throw new n(e(t,u));let f=Math.max(60,Math.min(a.stdout.columns??100,120));return a.stdout.write(o(d??c,{color:r(a,i),width:f})),0};export{d as run};