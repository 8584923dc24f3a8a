import{n as e}from"./program.js";import{f as t,h as n,l as r,n as i,o as a,u as o,y as s}from"./list.js";import{C as c,k as l,p as u,u as d}from"./start.js";import{c as f}from"./command.js";import p from"node:path";import{promisify as m}from"node:util";import{stat as h}from"node:fs/promises";import{execFile as g}from"node:child_process";import{createInterface as _}from"node:readline/promises";function v({path:e,list:t,counts:i}){let a=n(t),o=r(t),s=t.sections.filter(e=>e.entries.length>0).length,l=new Set(t.entries.flatMap(e=>e.venue?.text??[])).size;return[e,...[[`entries`,`${u(i.entries,`entry`,`entries`)} in ${u(s,`section`)}, ${u(i.papers,`distinct paper`)}, ${u(l,`venue`)}`],[`written`,a?`${c(a.template.replaceAll(`
`,`↵`))}  (${C(a.share)} of the entries)`:`in no one way; only what most entries do alike is held against the others`],[`ordered`,o?`${o.order}, by ${o.by}, inside of sections (${o.agreeing} of ${o.total} neighbours)`:`in no way that is kept throughout`],[`links`,b(t)||`under no word that most of them share`]].map(([e,t])=>`  ${(e??``).padEnd(8)} ${t}`)].join(`
`)+`
`}function y(e){let t=r(e);return(t?o(e,t,!1).length:0)*20<=e.entries.length?t?.order:void 0}function b(e){return[...t(e)].map(([e,{value:t,count:n,total:r}])=>`${e}: ${c(t)} (${n} of ${r})`).join(`, `)}function x(e){let t=e?a(e):[],n=Map.groupBy(t,e=>e.meant);return n.size===0?`# venues:
#   MedIA: [Medical Image Analysis, MIA]`:[`# venues:`,...[...n].map(([e,t])=>`#   ${JSON.stringify(e)}: ${JSON.stringify([...new Set(t.map(e=>e.written))])}`)].join(`
`)}function S(e){let t=e[0]&&n(e[0].list),r=e[0]?.list,i=t&&t.share>=s.share,a=t?i?`# ${C(t.share)} of the entries are written like this. Pinned here, it stays so whatever is added; without this line it is learned.
entry: ${JSON.stringify(t.template)}`:`# ${C(t.share)} of the entries are written like this, the others otherwise. Once most are, pin it:
# entry: ${JSON.stringify(t.template)}`:`# How an entry is written; most entries of this list share no way yet.
# entry: "- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]"`,o=r&&y(r);return`# yaml-language-server: $schema=https://raw.githubusercontent.com/paperlint/paperlint/main/schema.json
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
${x(r)}

# Links that nobody should ask.
# links:
#   exclude: ["https://example.com/*"]
`}function C(e){return`${Math.round(e*1e3)/10} %`}const w=async(e,t,n)=>{let{stdin:r,stdout:a,cwd:o}=n,s=(await f(e,{config:!1},n)).map(e=>i(e.text,e.path));for(let e of s)a.write(v(e)+`
`);if(!t.yes&&!t.dryRun&&!(r.isTTY&&a.isTTY))throw new l(`nobody is here to answer, take the defaults with paperlint init --yes`);let c=t.yes||t.dryRun?void 0:_({input:r,output:a}),u=c?.[Symbol.asyncIterator](),m=new AbortController;c?.once(`close`,()=>m.abort());try{for(let{file:e,why:r,standard:i,text:l}of await E(s,n)){if(await k(p.join(o,e))){a.write(`${e} is there already, left as it is\n`);continue}c?.setPrompt(`Write ${e} (${r})? ${i?`[Y/n]`:`[y/N]`} `),m.signal.aborted||c?.prompt();let s=await u?.next();if(s?.done)return T(n);let f=s?.value.trim();(f?/^y/i.test(f):i)&&(t.dryRun||await d(e,l,o),a.write(`${t.dryRun?`would write`:`wrote`} ${e} (${r})\n`))}}finally{c?.close()}return 0};function T({stdout:e}){return e.write(`
`),3}async function E(e,{cwd:t}){let[n,r,i]=await Promise.all([import(`./paperlint.js`),import(`./links3.js`),import(`./badge3.js`)]),a=await O(t),o=(e,t,n)=>({file:`.github/workflows/${e}.yml`,why:t,standard:!0,text:n.replace(`branches: [main]`,()=>`branches: [${JSON.stringify(a)}]`)});return[{file:`.paperlintrc.yaml`,why:`what was learned, to pin or change`,standard:!0,text:S(e)},o(`paperlint`,`checks pull requests`,n.default),o(`links`,`checks every link once a week`,r.default),o(`badge`,`keeps the counts right`,i.default),{file:`.pre-commit-config.yaml`,why:`checks every commit, with pre-commit`,standard:!1,text:D}]}const D=`repos:
  - repo: local
    hooks:
      - id: paperlint
        name: paperlint
        entry: npx --yes paperlint
        language: system
        types: [markdown]
`;async function O(t){let n=(...n)=>m(g)(e(t)??`git`,n,{cwd:t}).then(e=>e.stdout.trim(),()=>``);return(await n(`symbolic-ref`,`--short`,`refs/remotes/origin/HEAD`)).replace(/^origin\//,``)||await n(`branch`,`--show-current`)||`main`}function k(e){return h(e).then(()=>!0,()=>!1)}export{w as run};