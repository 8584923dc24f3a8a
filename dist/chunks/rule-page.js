import{X as e}from"./list.js";function t(t){let[n=``,...r]=t.split(/^(?=## [a-z-]+\n\n.+\n\nLevel: )/m);return{table:n,rules:r.map(t=>{let[n=``,r=``,i=``]=t.split(`

`),a=n.replace(/^## /,``),o=/Fix: `(--fix(?:-unsafe)?)`/.exec(i)?.[1];return{id:a,facts:{id:a,summary:r,level:/Level: (\w+)/.exec(i)?.[1]??``,fix:o??null,network:i.includes(`Needs the network`),url:e(a).url},text:t}})}}export{t};