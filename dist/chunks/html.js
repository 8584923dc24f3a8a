import{it as e}from"./command.js";import{t}from"./excerpt.js";import{t as n}from"./order.js";import{_ as r,b as i,v as a,y as o}from"./start.js";function s({summary:t,files:n,links:s}){let l=n.filter(e=>e.findings.length>0).map(c),u=r(n);return[`<!doctype html>`,`<html lang="en">`,`<meta charset="utf-8">`,`<meta name="viewport" content="width=device-width, initial-scale=1">`,`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,`<title>paperlint: ${e(o(t))}</title>`,`<style>
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --dim: light-dark(#59636e, #9198a1); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1.1rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
ol { list-style: none; padding: 0; margin: 0; } li { border-top: 1px solid var(--line); padding: .5rem 0; }
pre { overflow-x: auto; margin: .25rem 0; font-size: 13px; color: var(--dim); } mark { background: light-dark(#fff1a8, #6b5900); color: inherit; }
p { margin: .25rem 0; } small, .place { color: var(--dim); } .error { color: light-dark(#cf222e, #ff7b72); }
.warn { color: light-dark(#9a6700, #d29922); } .hint { color: light-dark(#0969da, #58a6ff); }
</style>`,`<h1>${e(o(t))}</h1>`,`<p>${e([i(t),a(s),u].filter(e=>e).join(` · `))}</p>`,...l,`</html>`,``].join(`
`)}function c({path:t,findings:r,source:i}){let a=i?.split(/\r\n|\n|\r/),o=n(r).map(({rule:t,level:n,findings:r})=>{let i=r[0]?.url??``,o=i.startsWith(`https://`)?`<a href="${e(i)}">${e(t)}</a>`:e(t),s=r.map(e=>l(e,a)).join(`
`);return`<h3><span class="${n}">${n}</span> ${o} <small>${r.length}</small></h3>\n<ol>\n${s}\n</ol>`});return`<section>\n<h2>${e(t)}</h2>\n${o.join(`
`)}\n</section>`}function l(n,r){let{line:i,column:a,message:o,note:s}=n,c=r&&t(r,n,110);return[`<li><p><span class="place">${i}:${a}</span> ${e(o)}</p>`,...c?[`<pre>${e(c.before)}<mark>${e(c.place)}</mark>${e(c.after)}</pre>`]:[],...s?[`<small>${e(s)}</small>`]:[],`</li>`].join(``)}export{s as html};