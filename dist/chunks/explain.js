import{lt as e,mt as t,nt as n,tt as r}from"./command.js";import{E as i,G as a,O as o,Z as s,c,et as l,s as u}from"./start.js";import{t as d}from"./wrap.js";import{t as f}from"./rule-page.js";const p=/^(?<file>.+):(?<line>\d+)$/;function m(e,t,n){return n.length===0?`${e}:${t} is not read as an entry, and nothing on this line could be one.\n\nEntries are items of lists, rows of tables, paragraphs, and headings with the text below them. Text in comments and code is never read.
`:n.map(t=>h(e,t)).join(`
`)}function h(e,t){let{lines:n,shape:r,section:i,isEntry:a,alone:s,together:c,group:l,fields:u,pieces:d,signs:f}=t,p=[`${n[0]===n[1]?`${e}:${n[0]}`:`${e}:${n[0]}-${n[1]}`}  ${r}${i===void 0?``:`, section “${o(i)}”`}`,`${a?`An entry`:`Not an entry`}: ${g(c)} likely (by itself ${g(s)}; ${l.entries} of ${l.size} in its group are entries)`],m=[`title`,`authors`,`venue`,`year`].map(e=>`  ${e.padEnd(8)} ${o(u[e]??`–`)}`),h=d.map(e=>[o(e.mark),_(e.text),e.says,e.role===`other`?``:e.role]),y=e=>e.slice(0,6).map(e=>`  ${e.weight>0?`+`:`−`}${Math.abs(e.weight).toFixed(1)}  ${o(e.sign)}`);return[...p,``,...m,``,...v([[`mark`,`piece`,`looks like`,`read as`],...h]),``,`For an entry`,...y(f.filter(e=>e.weight>0)),`Against`,...y(f.filter(e=>e.weight<0)),``].join(`
`)}const g=e=>`${Math.round(e*100)} %`;function _(e){let t=o(e);return t.length>60?`${t.slice(0,59)}…`:t}function v(e){let t=e[0].map((t,n)=>Math.max(...e.map(e=>i(e[n]))));return e.map(e=>`  ${e.map((e,n)=>e+` `.repeat(t[n]-i(e))).join(`  `)}`.trimEnd())}s();function y(e,{color:t,width:n}){let r=(e,n)=>t?l(e,n,{validateStream:!1}):n,i=e=>e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/\*\*([^*]+)\*\*/g,(e,t)=>r(`bold`,t)).replace(/`([^`]+)`/g,(e,n)=>t?r(`cyan`,n):e);return b(e).map(e=>e.startsWith(`#`)?r(`bold`,e.replace(/^#+ /,``)):e.startsWith("```")?x(e).map(e=>r(`dim`,`    ${e}`)).join(`
`):e.startsWith(`|`)?S(e.split(`
`),i,n,e=>r(`bold`,e)):/^[-*] /.test(e)?e.split(`
`).map(i).join(`
`):d(e.replaceAll(`
`,` `),n).map(i).join(`
`)).join(`

`)+`
`}function b(e){return(e.match(/^(`{3,})[^]*?^\1$|^.+(?:\n(?!`{3}).+)*/gm)??[]).map(e=>e.trimEnd())}function x(e){return e.split(`
`).slice(1,-1)}function S(e,t,n,r){let a=e.filter(e=>!/^[| :-]+$/.test(e)).map(e=>e.split(`|`).slice(1,-1).map(e=>C(e.trim()))),o=(a[0]??[]).map((e,t)=>Math.max(...a.map(e=>i(e[t]??``)))),s=o.slice(0,-1).reduce((e,t)=>e+t+2,0);return a.map((e,i)=>{let a=e.slice(0,-1).map((e,t)=>e.padEnd((o[t]??0)+2)).join(``),c=d(e.at(-1)??``,Math.max(30,n-s));return i===0?r((a+c.join(` `)).trimEnd()):a+c.map(t).join(`
`+` `.repeat(s))}).join(`
`)}function C(e){return e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/^`(.*)`$/,`$1`)}const w=async(n,{color:r,json:i},o)=>{let s=n.map(e=>p.exec(e)?.groups);if(s.length>0&&s.every(e=>e!==void 0)){let e=await Promise.all(s.map(e=>T(e.file,Number(e.line),o.cwd)));return o.stdout.write(i?t({lines:e}):e.map(e=>m(e.file,e.line,e.places)).join(`
`)),0}let{table:l,rules:d}=f((await import(`./README.js`)).default),h=d.map(e=>e.id),g=n.map(t=>{let n=d.find(e=>e.id===t);if(!n)throw new a(e(t,h));return n});if(i)return o.stdout.write(t({rules:(n.length>0?g:d).map(e=>e.facts)})),0;let _={color:u(o,r),width:c(o,120)},v=n.length>0?g.map(e=>e.text):[l];return o.stdout.write(v.map(e=>y(e,_)).join(`
`)),0};async function T(e,t,i){let[o]=await r([e],i),s=(await n(o,i)).text.replace(/^\ufeff/,``),c=s.split(`
`).length;if(t<1||t>c)throw new a(`${e} has no line ${t}: it has ${c} lines`);let{explainLine:l}=await import(`./explain-line.js`);return{file:e,line:t,places:l(s,t)}}export{w as run};