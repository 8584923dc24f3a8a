import{n as e}from"./program.js";import{n as t}from"./list.js";import{C as n,M as r,O as i,S as a,T as o,Y as s,b as c,h as l,it as u,nt as d}from"./start.js";import{s as f}from"./command.js";import p from"node:path";import{promisify as m}from"node:util";import{stat as h}from"node:fs/promises";import{execFile as g}from"node:child_process";import{createInterface as _}from"node:readline/promises";function v({path:e,list:t,counts:n}){let r=i(t),o=a(t),c=t.sections.filter(e=>e.entries.length>0).length,l=new Set(t.entries.flatMap(e=>e.venue?.text??[])).size;return[e,...[[`entries`,`${s(n.entries,`entry`,`entries`)} in ${s(c,`section`)}, ${s(n.papers,`distinct paper`)}, ${s(l,`venue`)}`],[`written`,r?`${d(r.template.replaceAll(`
`,`↵`))}  (${C(r.share)} of the entries)`:`in no one way; only what most entries do alike is held against the others`],[`ordered`,o?`${o.order}, by ${o.by}, inside of sections (${o.agreeing} of ${o.total} neighbours)`:`in no way that is kept throughout`],[`links`,b(t)||`under no word that most of them share`]].map(([e,t])=>`  ${(e??``).padEnd(8)} ${t}`)].join(`
`)+`
`}function y(e){let t=a(e);return(t?n(e,t,!1).length:0)*20<=e.entries.length?t?.order:void 0}function b(e){return[...o(e)].map(([e,{value:t,count:n,total:r}])=>`${e}: ${d(t)} (${n} of ${r})`).join(`, `)}function x(e){let t=e?c(e):[],n=Map.groupBy(t,e=>e.meant);return n.size===0?`# venues:
#   MedIA: [Medical Image Analysis, MIA]`:[`# venues:`,...[...n].map(([e,t])=>`#   ${JSON.stringify(e)}: ${JSON.stringify([...new Set(t.map(e=>e.written))])}`)].join(`
`)}function S(e){let t=e[0]&&i(e[0].list),n=e[0]?.list,a=t&&t.share>=r.share,o=t?a?`# ${C(t.share)} of the entries are written like this. Pinned here, it stays so whatever is added; without this line it is learned.
entry: ${JSON.stringify(t.template)}`:`# ${C(t.share)} of the entries are written like this, the others otherwise. Once most are, pin it:
# entry: ${JSON.stringify(t.template)}`:`# How an entry is written; most entries of this list share no way yet.
# entry: "- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]"`,s=n&&y(n);return`# yaml-language-server: $schema=https://raw.githubusercontent.com/paperlint/paperlint/main/schema.json
# Every key may go: what is not said here is learned from the list.

files: ${JSON.stringify(e.map(e=>e.path))}

${o}

# Order inside of sections: newest-first, oldest-first, title or none.
${s?`order: ${s}`:`# order: newest-first`}

# What badges and section counts count: every entry, or distinct papers.
count: entries # or: papers

# Levels: error, warn, hint, off. \`npx paperlint explain\` lists the rules.
# rules:
#   no-duplicate-paper: [error, {within: list}]
#   published-venue: off

# Spellings that you prefer, and what they replace.
${x(n)}

# Links that nobody should ask.
# links:
#   exclude: ["https://example.com/*"]
`}function C(e){return`${Math.round(e*1e3)/10} %`}const w=async(e,n,r)=>{let{stdin:i,stdout:a,cwd:o}=r,s=(await f(e,{config:!1},r)).map(e=>t(e.text,e.path));for(let e of s)a.write(v(e)+`
`);if(!n.yes&&!n.dryRun&&!(i.isTTY&&a.isTTY))throw new u(`nobody is here to answer, take the defaults with paperlint init --yes`);let c=n.yes||n.dryRun?void 0:_({input:i,output:a}),d=c?.[Symbol.asyncIterator](),m=new AbortController;c?.once(`close`,()=>m.abort());try{for(let{file:e,why:t,standard:i,text:u}of await E(s,r)){if(await k(p.join(o,e))){a.write(`${e} is there already, left as it is\n`);continue}c?.setPrompt(`Write ${e} (${t})? ${i?`[Y/n]`:`[y/N]`} `),m.signal.aborted||c?.prompt();let s=await d?.next();if(s?.done)return T(r);let f=s?.value.trim();(f?/^y/i.test(f):i)&&(n.dryRun||await l(e,u,o),a.write(`${n.dryRun?`would write`:`wrote`} ${e} (${t})\n`))}}finally{c?.close()}return 0};function T({stdout:e}){return e.write(`
`),3}async function E(e,{cwd:t}){let[n,r,i]=await Promise.all([import(`./paperlint.js`),import(`./links3.js`),import(`./badge3.js`)]),a=await O(t),o=(e,t,n)=>({file:`.github/workflows/${e}.yml`,why:t,standard:!0,text:n.replace(`branches: [main]`,()=>`branches: [${JSON.stringify(a)}]`)});return[{file:`.paperlintrc.yaml`,why:`what was learned, to pin or change`,standard:!0,text:S(e)},o(`paperlint`,`checks pull requests`,n.default),o(`links`,`checks every link once a week`,r.default),o(`badge`,`keeps the counts right`,i.default),{file:`.pre-commit-config.yaml`,why:`checks every commit, with pre-commit`,standard:!1,text:D}]}const D=`repos:
  - repo: local
    hooks:
      - id: paperlint
        name: paperlint
        entry: npx --yes paperlint
        language: system
        types: [markdown]
`;async function O(t){let n=(...n)=>m(g)(e(t)??`git`,n,{cwd:t}).then(e=>e.stdout.trim(),()=>``);return(await n(`symbolic-ref`,`--short`,`refs/remotes/origin/HEAD`)).replace(/^origin\//,``)||await n(`branch`,`--show-current`)||`main`}function k(e){return h(e).then(()=>!0,()=>!1)}export{w as run};