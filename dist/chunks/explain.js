import{lt as e,mt as t,nt as n,tt as r}from"./command.js";import{A as i,M as a,Y as o,c as s,k as c,s as l}from"./start.js";import{t as u}from"./wrap.js";import{t as d}from"./rule-page.js";const f=/^(?<file>.+):(?<line>\d+)$/;function p(e,t,n){return n.length===0?`${e}:${t} is not read as an entry, and nothing on this line could be one.\n\nEntries are items of lists, rows of tables, paragraphs, and headings with the text below them. Text in comments and code is never read.
`:n.map(t=>m(e,t)).join(`
`)}function m(e,t){let{lines:n,shape:r,section:i,isEntry:o,alone:s,together:c,group:l,fields:u,pieces:d,signs:f}=t,p=[`${n[0]===n[1]?`${e}:${n[0]}`:`${e}:${n[0]}-${n[1]}`}  ${r}${i===void 0?``:`, section “${a(i)}”`}`,`${o?`An entry`:`Not an entry`}: ${h(c)} likely (by itself ${h(s)}; ${l.entries} of ${l.size} in its group are entries)`],m=[`title`,`authors`,`venue`,`year`].map(e=>`  ${e.padEnd(8)} ${a(u[e]??`–`)}`),v=d.map(e=>[a(e.mark),g(e.text),e.says,e.role===`other`?``:e.role]),y=e=>e.slice(0,6).map(e=>`  ${e.weight>0?`+`:`−`}${Math.abs(e.weight).toFixed(1)}  ${a(e.sign)}`);return[...p,``,...m,``,..._([[`mark`,`piece`,`looks like`,`read as`],...v]),``,`For an entry`,...y(f.filter(e=>e.weight>0)),`Against`,...y(f.filter(e=>e.weight<0)),``].join(`
`)}const h=e=>`${Math.round(e*100)} %`;function g(e){let t=a(e);return t.length>60?`${t.slice(0,59)}…`:t}function _(e){let t=e[0].map((t,n)=>Math.max(...e.map(e=>i(e[n]))));return e.map(e=>`  ${e.map((e,n)=>e+` `.repeat(t[n]-i(e))).join(`  `)}`.trimEnd())}function v(e,{color:t,width:n}){let r=(e,n)=>t?c(e,n,{validateStream:!1}):n,i=e=>e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/\*\*([^*]+)\*\*/g,(e,t)=>r(`bold`,t)).replace(/`([^`]+)`/g,(e,n)=>t?r(`cyan`,n):e);return y(e).map(e=>e.startsWith(`#`)?r(`bold`,e.replace(/^#+ /,``)):e.startsWith("```")?b(e).map(e=>r(`dim`,`    ${e}`)).join(`
`):e.startsWith(`|`)?x(e.split(`
`),i,n,e=>r(`bold`,e)):/^[-*] /.test(e)?e.split(`
`).map(i).join(`
`):u(e.replaceAll(`
`,` `),n).map(i).join(`
`)).join(`

`)+`
`}function y(e){return(e.match(/^(`{3,})[^]*?^\1$|^.+(?:\n(?!`{3}).+)*/gm)??[]).map(e=>e.trimEnd())}function b(e){return e.split(`
`).slice(1,-1)}function x(e,t,n,r){let a=e.filter(e=>!/^[| :-]+$/.test(e)).map(e=>e.split(`|`).slice(1,-1).map(e=>S(e.trim()))),o=(a[0]??[]).map((e,t)=>Math.max(...a.map(e=>i(e[t]??``)))),s=o.slice(0,-1).reduce((e,t)=>e+t+2,0);return a.map((e,i)=>{let a=e.slice(0,-1).map((e,t)=>e.padEnd((o[t]??0)+2)).join(``),c=u(e.at(-1)??``,Math.max(30,n-s));return i===0?r((a+c.join(` `)).trimEnd()):a+c.map(t).join(`
`+` `.repeat(s))}).join(`
`)}function S(e){return e.replace(/\[([^\]]+)\]\([^)]*\)/g,`$1`).replace(/^`(.*)`$/,`$1`)}const C=async(n,{color:r,json:i},a)=>{let c=n.map(e=>f.exec(e)?.groups);if(c.length>0&&c.every(e=>e!==void 0)){let e=await Promise.all(c.map(e=>w(e.file,Number(e.line),a.cwd)));return a.stdout.write(i?t({lines:e}):e.map(e=>p(e.file,e.line,e.places)).join(`
`)),0}let{table:u,rules:m}=d((await import(`./README.js`)).default),h=m.map(e=>e.id),g=n.map(t=>{let n=m.find(e=>e.id===t);if(!n)throw new o(e(t,h));return n});if(i)return a.stdout.write(t({rules:(n.length>0?g:m).map(e=>e.facts)})),0;let _={color:l(a,r),width:s(a,120)},y=n.length>0?g.map(e=>e.text):[u];return a.stdout.write(y.map(e=>v(e,_)).join(`
`)),0};async function w(e,t,i){let[a]=await r([e],i),s=(await n(a,i)).text.replace(/^\ufeff/,``),c=s.split(`
`).length;if(t<1||t>c)throw new o(`${e} has no line ${t}: it has ${c} lines`);let{explainLine:l}=await import(`./explain-line.js`);return{file:e,line:t,places:l(s,t)}}export{C as run};