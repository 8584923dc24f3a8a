import{n as e}from"./program.js";import{c as t,d as n,l as r,m as i,n as a,o,v as s}from"./list.js";import{C as c,g as l,k as u,u as d}from"./start.js";import{c as f}from"./command.js";import p from"node:path";import{promisify as m}from"node:util";import{stat as h}from"node:fs/promises";import{execFile as g}from"node:child_process";import{createInterface as _}from"node:readline/promises";function v({path:e,list:n,counts:r}){let a=i(n),o=t(n),s=n.sections.filter(e=>e.entries.length>0).length,u=new Set(n.entries.flatMap(e=>e.venue?.text??[])).size;return[e,...[[`entries`,`${l(r.entries,`entry`,`entries`)} in ${l(s,`section`)}, ${l(r.papers,`distinct paper`)}, ${l(u,`venue`)}`],[`written`,a?`${c(a.template.replaceAll(`
`,`↵`))}  (${C(a.share)} of the entries)`:`in no one way; only what most entries do alike is held against the others`],[`ordered`,o?`${o.order}, by ${o.by}, inside of sections (${o.agreeing} of ${o.total} neighbours)`:`in no way that is kept throughout`],[`links`,b(n)||`under no word that most of them share`]].map(([e,t])=>`  ${(e??``).padEnd(8)} ${t}`)].join(`
`)+`
`}function y(e){let n=t(e);return(n?r(e,n,!1).length:0)*20<=e.entries.length?n?.order:void 0}function b(e){return[...n(e)].map(([e,{value:t,count:n,total:r}])=>`${e}: ${c(t)} (${n} of ${r})`).join(`, `)}function x(e){let t=e?o(e):[],n=Map.groupBy(t,e=>e.meant);return n.size===0?`# venues:
#   MedIA: [Medical Image Analysis, MIA]`:[`# venues:`,...[...n].map(([e,t])=>`#   ${JSON.stringify(e)}: ${JSON.stringify([...new Set(t.map(e=>e.written))])}`)].join(`
`)}function S(e){let t=e[0]&&i(e[0].list),n=e[0]?.list,r=t&&t.share>=s.share,a=t?r?`# ${C(t.share)} of the entries are written like this. Pinned here, it stays so whatever is added; without this line it is learned.
entry: ${JSON.stringify(t.template)}`:`# ${C(t.share)} of the entries are written like this, the others otherwise. Once most are, pin it:
# entry: ${JSON.stringify(t.template)}`:`# How an entry is written; most entries of this list share no way yet.
# entry: "- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]"`,o=n&&y(n);return`# yaml-language-server: $schema=https://raw.githubusercontent.com/paperlint/paperlint/main/schema.json
# Every key may go: what is not said here is learned from the list.

files: ${JSON.stringify(e.map(e=>e.path))}

${a}

# Order inside of sections: newest-first, oldest-first, title or none.
${o?`order: ${o}`:`# order: newest-first`}

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
`}function C(e){return`${Math.round(e*1e3)/10} %`}const w=async(e,t,n)=>{let{stdin:r,stdout:i,cwd:o}=n,s=(await f(e,{config:!1},n)).map(e=>a(e.text,e.path));for(let e of s)i.write(v(e)+`
`);if(!t.yes&&!t.dryRun&&!(r.isTTY&&i.isTTY))throw new u(`nobody is here to answer, take the defaults with paperlint init --yes`);let c=t.yes||t.dryRun?void 0:_({input:r,output:i}),l=c?.[Symbol.asyncIterator](),m=new AbortController;c?.once(`close`,()=>m.abort());try{for(let{file:e,why:r,standard:a,text:u}of await E(s,n)){if(await k(p.join(o,e))){i.write(`${e} is there already, left as it is\n`);continue}c?.setPrompt(`Write ${e} (${r})? ${a?`[Y/n]`:`[y/N]`} `),m.signal.aborted||c?.prompt();let s=await l?.next();if(s?.done)return T(n);let f=s?.value.trim();(f?/^y/i.test(f):a)&&(t.dryRun||await d(e,u,o),i.write(`${t.dryRun?`would write`:`wrote`} ${e} (${r})\n`))}}finally{c?.close()}return 0};function T({stdout:e}){return e.write(`
`),3}async function E(e,{cwd:t}){let[n,r,i]=await Promise.all([import(`./paperlint.js`),import(`./links3.js`),import(`./badge3.js`)]),a=await O(t),o=(e,t,n)=>({file:`.github/workflows/${e}.yml`,why:t,standard:!0,text:n.replace(`branches: [main]`,()=>`branches: [${JSON.stringify(a)}]`)});return[{file:`.paperlintrc.yaml`,why:`what was learned, to pin or change`,standard:!0,text:S(e)},o(`paperlint`,`checks pull requests`,n.default),o(`links`,`checks every link once a week`,r.default),o(`badge`,`keeps the counts right`,i.default),{file:`.pre-commit-config.yaml`,why:`checks every commit, with pre-commit`,standard:!1,text:D}]}const D=`repos:
  - repo: local
    hooks:
      - id: paperlint
        name: paperlint
        entry: npx --yes paperlint
        language: system
        types: [markdown]
`;async function O(t){let n=(...n)=>m(g)(e(t)??`git`,n,{cwd:t}).then(e=>e.stdout.trim(),()=>``);return(await n(`symbolic-ref`,`--short`,`refs/remotes/origin/HEAD`)).replace(/^origin\//,``)||await n(`branch`,`--show-current`)||`main`}function k(e){return h(e).then(()=>!0,()=>!1)}export{w as run};