import{C as e,D as t,S as n,at as r,b as i,v as a,x as o,y as s}from"./start.js";import{t as c}from"./version2.js";import{bt as l,gt as u}from"./command.js";import{t as d}from"./excerpt.js";import{t as f}from"./order.js";import{createHash as p}from"node:crypto";const m=new r(`^https?:\\/\\/[^\\s<>"']+$`,`i`),h=new r(`\\((https?:\\/\\/[^\\s<>"'()]+)\\)`,`i`),g={arxiv:`https://arxiv.org/abs/`,doi:`https://doi.org/`,acl:`https://aclanthology.org/`,openreview:`https://openreview.net/forum?id=`};function _(e,t,{repository:n,commit:r,folder:i=``}){if(n===void 0||r===void 0)return;let a=`${n}/blob/${r}/${i}`;return new URL(e.split(`/`).map(encodeURIComponent).join(`/`),a).href+`?plain=1#L${t}`}function v({entry:e}){for(let t of e?.ids??[]){let[e=``,...n]=t.split(`:`),r=g[e];if(r!==void 0)return r+encodeURI(n.join(`:`))}}function y(e,{column:t,endColumn:n,endLine:r,line:i}){if(e===void 0||r!==void 0&&r!==i)return;let a=e.slice(t-1,(n??t)-1);return m.test(a)?a:h.exec(a)?.[1]}const b=new r(`\\r\\n|\\n|\\r`,``);function x(e,t){let n=[...t.edits].sort((e,t)=>e.start-t.start),[r,i]=[n[0],n.at(-1)];if(e===void 0||!r||!i)return``;let a=Math.max(e.lastIndexOf(`
`,r.start-1)+1,r.start-60),o=e.indexOf(`
`,i.end),s=Math.min(o<0?e.length:o,i.end+60);if(s-a+n.reduce((e,t)=>e+t.text.length,0)>600)return``;let c=[],l=a;for(let t of n)c.push(C(e.slice(l,t.start)),S(e.slice(t.start,t.end)),ee(t.text)),l=t.end;return c.push(C(e.slice(l,s))),`<pre>${a>0&&e[a-1]!==`
`?`\u2026`:``}${c.join(``)}${s<e.length&&e[s]!==`
`?`\u2026`:``}</pre>`}function S(e){return e===``?``:`<del>${C(e)}</del>`}function ee(e){return e===``?``:`<ins>${C(e)}</ins>`}function C(e){return e.split(b).map(u).join(`
`)}const w=new r(`^https?:\\/\\/`,`i`);function T(e){return l(e).map(e=>e.isCode?`<code>${u(e.text)}</code>`:u(e.text)).join(``)}function E(e,t){return w.test(e)?`<a href="${u(e)}" rel="noreferrer">${u(t)}</a>`:u(t)}const D={error:`error`,warn:`warning`,hint:`hint`};function O({findings:e},t){return f(e).map(e=>k(e,t)).join(`
`)}function k({rule:e,level:t,findings:n},r){let i=t!==`hint`&&n.length<=12?` open`:``,a=n[0]?.url??``,o=n.every(e=>e.note===n[0]?.note)?n[0]?.note??``:``,s=n.map(e=>A(e,o,r)).join(`
`);return`<details class="rule of-${t}"${i}><summary><span class="level ${t}">${D[t]}</span> ${u(e)} <span class="count">${n.length}</span></summary>
<div class="body"><p class="dim">${[...o?[T(o)]:[],...a.startsWith(`https://`)?[E(a,`About ${e}`)]:[]].join(` \u00B7 `)}</p>
<ol class="findings">
${s}
</ol></div></details>`}function A(e,t,n){let{line:r,level:i,message:a,note:o,fix:s,related:c=[]}=e,l=c.filter(e=>e.line!==r),u=n.lines?.[r-1],d=s&&(s.safe?`--fix`:`--fix-unsafe`),f=[...N(y(u,e),`open the link`),...N(v(e),`the paper`)],p=[...d?[`fixed by <code>${d}</code>`]:[],...f];return[`<li id="${n.idOf(e)}" class="of-${i}${s?` fixable`:``}"><p>${j(e,n)} ${T(a)}</p>`,M(e,n),s?x(n.source,s):``,o&&o!==t?`<p class="dim">${T(o)}</p>`:``,l.length>0?`<ul class="related">${l.map(e=>`<li>${j(e,n)} ${T(e.message)}</li>`).join(``)}</ul>`:``,p.length>0?`<p class="dim">${p.join(` \u00B7 `)}</p>`:``,`</li>`].join(``)}function j({line:e,column:t},{path:n,options:r}){let i=`line ${e}:${t}`,a=_(n,e,r);return`<span class="place">${a===void 0?i:E(a,i)}</span>`}function M(e,{lines:t}){let n=e.fix||!t?void 0:d(t,e,150);return n?`<pre>${u(n.before)}<mark>${u(n.place)}</mark>${u(n.after)}</pre>`:``}function N(e,t){return e===void 0?[]:[E(e,t)]}function te(e){let t=e.bars.slice(-e.most),n=Math.max(1,...t.map(e=>e.value)),[r,i]=[480,160],a=r/Math.max(1,t.length),o=t.map(({name:e,value:t},r)=>{let o=Math.max(1,t/n*(i-40)),s=r*a,c=s+a/2;return`<rect x="${L(s+a*.12)}" y="${L(i-20-o)}" width="${L(a*.76)}" height="${L(o)}" rx="2"/><text class="value" x="${L(c)}" y="${L(i-25-o)}" text-anchor="middle">${t}</text><text x="${L(c)}" y="${i-5}" text-anchor="middle">${u(a<40?e.slice(-2):e)}</text>`});return F(e,`0 0 ${r} ${i}`,o)}function P(e){let t=e.bars.slice(0,e.most),n=Math.max(1,...t.map(e=>e.value)),r=t.map(({name:e,value:t},r)=>{let i=r*22,a=e.length>18?`${e.slice(0,17)}\u2026`:e;return`<text x="150" y="${i+15}" text-anchor="end">${u(a)}</text><rect x="158" y="${i+4}" width="${L(Math.max(1,t/n*270))}" height="14" rx="2"/><text class="value" x="${L(164+t/n*270)}" y="${i+15}">${t}</text>`});return F(e,`0 0 480 ${Math.max(1,t.length)*22}`,r)}function F({title:e,heads:t,bars:n},r,i){return n.length===0?``:`<figure><figcaption>${u(e)}</figcaption>
<svg viewBox="${r}" role="img" aria-label="${u(e)}: bars, with their numbers in the table below">${i.join(``)}</svg>
<details><summary>Numbers</summary>${I(t,n.map(e=>[e.name,e.value,...e.more??[]]))}</details></figure>`}function I(e,t){let n=t[0]??[],r=e=>typeof n[e]==`number`?` class="n"`:``,i=e.map((e,t)=>`<th scope="col"${r(t)}>${u(e)}</th>`).join(``),a=t.map(e=>`<tr>${e.map((e,t)=>`<td${r(t)}>${u(String(e))}</td>`).join(``)}</tr>`);return`<div class="scroll" tabindex="0" role="region" aria-label="${u(e.join(`, `))}"><table><thead><tr>${i}</tr></thead><tbody>${a.join(``)}</tbody></table></div>`}function L(e){return Math.round(e*10)/10}const R=new r(`^www\\.`,``),z=/* @__PURE__ */ new Set([`dead`,`blocked`,`unreachable`,`rate-limited`]);function B(e=[]){if(e.length===0)return``;let t=[...Map.groupBy(e,e=>e.verdict)].map(([e,t])=>({name:e,value:t.length})),n=[...Map.groupBy(e,e=>H(e.url))].map(([e,t])=>({name:e,value:t.length,more:[`ok`,`dead`].map(e=>t.filter(t=>t.verdict===e).length)}));return`<section aria-labelledby="links"><h2 id="links">Links</h2>
<div class="charts">${[P({title:`Links by result`,heads:[`Result`,`Links`],bars:t.sort(U),most:10}),P({title:`Links by host`,heads:[`Host`,`Links`,`ok`,`dead`],bars:n.sort(U),most:12})].join(``)}</div>
${V(e.filter(e=>z.has(e.verdict)))}</section>`}function V(e){if(e.length===0)return``;let t=e.slice(0,200).map(({url:e,verdict:t,reason:n,places:r})=>{let i=r.slice(0,5).map(e=>`${e.path}:${e.line}`);return`<li><strong class="${t===`dead`?`error`:`warn`}">${u(t)}</strong> ${E(e,e)} <small>${u([n,...i].filter(e=>e).join(`, `))}</small></li>`}),n=e.length>200?`<p class="dim">${e.length-200} more are in the JSON results.</p>`:``;return`<details><summary>Dead or not verified <span class="count">${e.length}</span></summary><div class="body"><ul class="related">${t.join(`
`)}</ul>${n}</div></details>`}function H(e){return URL.canParse(e)?new URL(e).hostname.replace(R,``):e}function U(e,t){return t.value-e.value}function W(e){let t=e.flatMap(e=>e.overview??[]),n=t.reduce((e,t)=>e+t.entries,0);if(n===0)return``;let r=G(t.map(e=>e.years)).sort((e,t)=>Number(e.name)-Number(t.name)),i=G(t.map(e=>e.venues)).sort((e,t)=>t.entries-e.entries),a=t.flatMap(e=>e.sections),o=t.reduce((e,t)=>e+t.withCode,0),s=e=>[e,`Entries`,`With code`],c=e=>e.map(e=>({name:e.name,value:e.entries,more:[e.withCode]}));return`<section aria-labelledby="papers"><h2 id="papers">Papers</h2>
<p class="dim">${o} of ${n} entries link code.</p>
<div class="charts">${te({title:`Papers by year`,heads:s(`Year`),bars:c(r),most:20})}${P({title:`Papers by venue`,heads:s(`Venue`),bars:c(i),most:12})}</div>
${a.length>1?`<details><summary>Sections <span class="count">${a.length}</span></summary><div class="body">${I(s(`Section`),a.map(e=>[e.name,e.entries,e.withCode]))}</div></details>`:``}</section>`}function G(e){return[...Map.groupBy(e.flat(),e=>e.name)].map(([e,t])=>({name:e,entries:t.reduce((e,t)=>e+t.entries,0),withCode:t.reduce((e,t)=>e+t.withCode,0)}))}const K=`
const search = document.querySelector('.search'), all = document.querySelector('#fold'), found = document.querySelector('#found')
const findings = [...document.querySelectorAll('.findings > li')].map(item => ({item, text: item.textContent.toLowerCase()}))
const rules = [...document.querySelectorAll('.rule')], open = rules.map(rule => rule.open)
const show = () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const {item, text} of findings) {
    item.hidden = !words.every(word => text.includes(word))
    if (!item.hidden) count++
  }
  rules.forEach((rule, index) => {
    const has = rule.querySelector('.findings > li:not([hidden])') !== null
    rule.hidden = !has
    rule.open = words.length > 0 ? has : open[index]
  })
  found.textContent = words.length > 0 ? count + (count === 1 ? ' finding' : ' findings') : ''
}
const fold = () => {
  const unfold = rules.some(rule => !rule.open)
  rules.forEach((rule, index) => { rule.open = open[index] = unfold })
  all.textContent = unfold ? 'Fold all' : 'Unfold all'
}
if (search) {
  for (const part of [search, all]) part.hidden = false
  all.textContent = rules.every(rule => rule.open) ? 'Fold all' : 'Unfold all'
  search.addEventListener('input', show)
  all.addEventListener('click', fold)
}
`;function q({findings:e,overview:n},r){if(!n||n.sections.length<2)return``;let i=[{name:`Above the first section`,line:0},...n.sections];return i.map(({name:t,line:n},r)=>{let a=i[r+1]?.line??1/0;return{name:t,found:e.filter(e=>e.line>=n&&e.line<a)}}).filter(e=>e.found.length>0).map(({name:e,found:n})=>`<details><summary>${u(e)} <span class="count">${t(n.length,`finding`)}</span></summary><div class="body"><ul class="related">${n.map(e=>J(e,r)).join(``)}</ul></div></details>`).join(`
`)}function J(e,{idOf:t}){let{line:n,level:r,message:i}=e;return`<li class="of-${r}"><a href="#${t(e)}">line ${n}</a> ${T(i)}</li>`}const Y=new r(`\\r\\n|\\n|\\r`,``),X=new r(`^https:\\/\\/github\\.com\\/`,``),Z=new r(`npx .*`,``),ne=new r(`^#[ \\t]+(.+)$`,`m`),Q=new r(`!\\[[^\\]]*\\]\\([^)]*\\)`,`g`),re=new r(`\\[([^\\]]*)\\]\\([^)]*\\)`,`g`),ie=new r("<[^>]*>|[*_`]",`g`);function ae(e,t={}){let{files:n,summary:r,links:i}=e,a=n.filter(e=>e.findings.length>0).map((e,n)=>({file:e,page:oe(e,n,t)})),s=a.map(({file:e,page:t})=>ce(e,a.length)+O(e,t)).join(`
`),l=a.map(({file:e,page:t})=>({path:e.path,text:q(e,t)})),d=[[`findings`,`Findings by rule`,s],[`sections`,`Findings by section`,l.map(e=>e.text).join(`
`)]].filter(e=>e[2]!==``),f=W(n),p=B(i),m=[...d.map(([e,t])=>`<li><a href="#${e}">${t}</a></li>`),...f?[`<li><a href="#papers">Papers</a></li>`]:[],...p?[`<li><a href="#links">Links</a></li>`]:[]];return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${ue(K)}'">
<meta name="referrer" content="no-referrer">
<title>${u(`${$(n)}: ${o(r)}`)}</title>
<style>
:root { color-scheme: light dark;
  --page: light-dark(#fff, #0d1117); --card: light-dark(#f6f8fa, #161b22); --text: light-dark(#1f2328, #e6edf3);
  --dim: light-dark(#59636e, #9ea7b3); --line: light-dark(#d1d9e0, #3d444d); --link: light-dark(#0550ae, #79c0ff);
  --error: light-dark(#b3202c, #ff8e86); --warn: light-dark(#805400, #e3b341); --hint: light-dark(#0757b3, #79c0ff);
  --good: light-dark(#0f6b2f, #56d364); --bar: light-dark(#3a7bd5, #58a6ff); --mark: light-dark(#fff1a8, #574600);
  --gone: light-dark(#ffe9e8, #45191c); --new: light-dark(#dcf8e3, #12361f); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
.wide { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--link); } h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; } p { margin: .25rem 0; } small, .dim { color: var(--dim); font-size: .875rem; }
code, pre, .place { font-family: ui-monospace, monospace; font-size: .875em; } code { background: var(--card); border-radius: 4px; padding: .1em .25em; }
header { border-bottom: 1px solid var(--line); padding: 1.5rem 0 1rem; } header .dim { margin: .25rem 0 0; }
.next { margin: .4rem 0 0; } .next code { display: inline-block; max-width: 100%; } header .dim + .next { margin-top: .75rem; } nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; border: 0; margin: 0; padding: .6rem 0; }
.bar { position: sticky; top: 0; z-index: 1; background: var(--page); border-bottom: 1px solid var(--line); }
.chip { display: inline-flex; align-items: center; gap: .4rem; border: 1px solid var(--line); border-radius: 2rem; padding: .2rem .75rem; cursor: pointer; }
.chip:has(:focus-visible), summary:focus-visible, a:focus-visible, input:focus-visible, button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.chip input { accent-color: var(--bar); margin: 0; } .chip:has(:checked) { background: var(--card); border-color: var(--dim); }
.search { flex: 1 1 12rem; min-width: 0; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--dim); border-radius: 6px; padding: .25rem .6rem; }
.search::placeholder { color: var(--dim); opacity: 1; }
button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--dim); border-radius: 6px; padding: .25rem .75rem; cursor: pointer; }
.error { color: var(--error); } .warn { color: var(--warn); } .hint { color: var(--hint); } .good { color: var(--good); }
details { border: 1px solid var(--line); border-radius: 8px; margin: .5rem 0; } summary { cursor: pointer; padding: .5rem .75rem; }
details[open] > summary { border-bottom: 1px solid var(--line); } .body { padding: .25rem .75rem .75rem; }
.count { color: var(--dim); font-variant-numeric: tabular-nums; } .level { font-weight: 600; }
.findings { list-style: none; margin: 0; padding: 0; } .findings > li { padding: .6rem 0; content-visibility: auto; contain-intrinsic-size: auto 5rem; }
.findings > li + li { border-top: 1px solid var(--line); } .findings > li:target { background: var(--card); }
pre { margin: .3rem 0; padding: .4rem .6rem; background: var(--card); border-radius: 6px; white-space: pre-wrap; }
mark { background: var(--mark); color: var(--text); border-radius: 2px; } del { background: var(--gone); color: var(--text); text-decoration: line-through; text-decoration-color: var(--error); }
ins { background: var(--new); color: var(--text); text-decoration: none; } .related { margin: .2rem 0 0; padding-left: 1.25rem; font-size: .875rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } .scroll { overflow-x: auto; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 1rem; } figure { margin: 0; border: 1px solid var(--line); border-radius: 8px; padding: .75rem; min-width: 0; }
figcaption { font-weight: 600; margin-bottom: .5rem; } svg { display: block; width: 100%; height: auto; } svg text { fill: var(--text); font: 12px system-ui, sans-serif; } svg .value { fill: var(--dim); }
svg rect { fill: var(--bar); } figure details { border: 0; margin: .5rem 0 0; } figure summary { padding: 0; } figure details[open] > summary { border: 0; margin-bottom: .25rem; }
footer { color: var(--dim); border-top: 1px solid var(--line); margin-top: 3rem; padding: 1rem 0 2rem; font-size: .875rem; } [hidden] { display: none !important; }
body:has(#show-error:not(:checked)) .of-error, body:has(#show-warn:not(:checked)) .of-warn, body:has(#show-hint:not(:checked)) .of-hint,
body:has(#only-fixable:checked) .findings > li:not(.fixable), body:has(#only-fixable:checked) .rule:not(:has(.fixable)) { display: none; }
@media (max-width: 30rem) { body { font-size: 15px; } .bar { position: static; } h1 { font-size: 1.35rem; } svg text { font-size: 15px; } }
@media print { .bar, nav, button { display: none; } details::details-content { content-visibility: visible; block-size: auto; } .findings > li { content-visibility: visible; break-inside: avoid; } }
</style>
</head>
<body>
${se(e,t)}
${a.length>0?le(e):``}
<main class="wide">
${m.length>1?`<nav aria-label="Contents"><ul>${m.join(``)}</ul></nav>`:``}
${d.map(([e,t,n])=>`<section aria-labelledby="${e}"><h2 id="${e}">${t}</h2>\n${n}</section>`).join(`
`)}
${f}
${p}
</main>
<footer class="wide">Made by ${E(`https://github.com/paperlint/paperlint`,`paperlint ${c}`)}</footer>
<script>${K}<\/script>
</body>
</html>
`}function oe({path:e,source:t,findings:n},r,i){let a=new Map(n.map((e,t)=>[e,`f${r}-${t}`]));return{path:e,source:t,lines:t?.split(Y),options:i,idOf:e=>a.get(e)??``}}function se({summary:t,files:r,links:o,incomplete:c},l){let{repository:d,commit:f,date:p}=l,m=t.errors+t.warnings+t.hints>0,h=$(r),g=[...d===void 0?[]:[E(d,d.replace(X,``))],...f===void 0?[]:[`<code>${u(f.slice(0,7))}</code>`],...p===void 0?[]:[u(p)],...r.length===1&&r[0]?.path!==h?[u(r[0]?.path??``)]:[],u(e(t))],_=n(r).map(e=>`<span class="warn">${u(e)}</span>`),v=m?``:c===void 0&&t.entries>0&&_.length===0?`<p class="next good">\u2714 No problems found</p>`:t.entries===0?`<p class="next warn">No papers recognized. Is this a list of papers?</p>`:``,y=s(r,l.command).split(`
`).map(e=>u(e).replace(Z,e=>`<code>${e}</code>`)),b=[i(o),a(r,o)].filter(e=>e).map(u),x=[...c===void 0?[]:[`<strong class="warn">Not completed:</strong> ${T(c)}`],..._,...y,...b].filter(e=>e).map(e=>`<p class="next">${e}</p>`);return`<header><div class="wide"><h1>${u(h)}</h1><p class="dim">${g.join(` \u00B7 `)}</p>${v}${x.join(``)}</div></header>`}function $(e){let[n]=e;return e.length!==1||!n?t(e.length,`paper list`):ne.exec(n.source??``)?.[1]?.replace(Q,``).replace(re,`$1`).replace(ie,``).trim()||n.path}function ce({path:e},t){return t>1?`<h3>${u(e)}</h3>\n`:``}function le({summary:e,files:n}){let r=n.flatMap(e=>e.findings).filter(e=>e.fix).length,i=(e,t,n)=>`<label class="chip ${t}"><input type="checkbox" id="show-${e}" checked autocomplete="off">${n}</label>`;return`<div class="bar" role="search" aria-label="Findings"><div class="wide"><fieldset class="filters"><legend hidden>Show</legend>
${i(`error`,`error`,t(e.errors,`error`))}
${i(`warn`,`warn`,t(e.warnings,`warning`))}
${i(`hint`,`hint`,t(e.hints,`hint`))}
<label class="chip"><input type="checkbox" id="only-fixable" autocomplete="off">fixable only (${r})</label>
<input class="search" type="search" placeholder="Search findings" aria-label="Search findings" autocomplete="off" hidden>
<button id="fold" type="button" hidden></button>
<output id="found" class="dim" aria-live="polite"></output>
</fieldset></div></div>`}function ue(e){return`sha256-${p(`sha256`).update(e).digest(`base64`)}`}export{ae as html};