import{n as e}from"./list.js";import{C as t,M as n,O as r,S as i,T as a,Y as o,b as s,h as c,it as l,nt as u}from"./start.js";import{s as d}from"./command.js";import f from"node:path";import{promisify as p}from"node:util";import{stat as m}from"node:fs/promises";import{execFile as h}from"node:child_process";import{createInterface as g}from"node:readline/promises";function _({path:e,list:t,counts:n}){let a=r(t),s=i(t),c=t.sections.filter(e=>e.entries.length>0).length,l=new Set(t.entries.flatMap(e=>e.venue?.text??[])).size;return[e,...[[`entries`,`${o(n.entries,`entry`,`entries`)} in ${o(c,`section`)}, ${o(n.papers,`distinct paper`)}, ${o(l,`venue`)}`],[`written`,a?`${u(a.template.replaceAll(`
`,`↵`))}  (${S(a.share)} of the entries)`:`in no one way; only what most entries do alike is held against the others`],[`ordered`,s?`${s.order}, by ${s.by}, inside of sections (${s.agreeing} of ${s.total} neighbours)`:`in no way that is kept throughout`],[`links`,y(t)||`under no word that most of them share`]].map(([e,t])=>`  ${(e??``).padEnd(8)} ${t}`)].join(`
`)+`
`}function v(e){let n=i(e);return(n?t(e,n,!1).length:0)*20<=e.entries.length?n?.order:void 0}function y(e){return[...a(e)].map(([e,{value:t,count:n,total:r}])=>`${e}: ${u(t)} (${n} of ${r})`).join(`, `)}function b(e){let t=e?s(e):[],n=Map.groupBy(t,e=>e.meant);return n.size===0?`# venues:
#   MedIA: [Medical Image Analysis, MIA]`:[`# venues:`,...[...n].map(([e,t])=>`#   ${JSON.stringify(e)}: ${JSON.stringify([...new Set(t.map(e=>e.written))])}`)].join(`
`)}function x(e){let t=e[0]&&r(e[0].list),i=e[0]?.list,a=t&&t.share>=n.share,o=t?a?`# ${S(t.share)} of the entries are written like this. Pinned here, it stays so whatever is added; without this line it is learned.
entry: ${JSON.stringify(t.template)}`:`# ${S(t.share)} of the entries are written like this, the others otherwise. Once most are, pin it:
# entry: ${JSON.stringify(t.template)}`:`# How an entry is written; most entries of this list share no way yet.
# entry: "- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]"`,s=i&&v(i);return`# yaml-language-server: $schema=https://raw.githubusercontent.com/paperlint/paperlint/main/schema.json
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
${b(i)}

# Links that nobody should ask.
# links:
#   exclude: ["https://example.com/*"]
`}function S(e){return`${Math.round(e*1e3)/10} %`}const C=async(t,n,r)=>{let{stdin:i,stdout:a,cwd:o}=r,s=(await d(t,{config:!1},r)).map(t=>e(t.text,t.path));for(let e of s)a.write(_(e)+`
`);if(!n.yes&&!n.dryRun&&!(i.isTTY&&a.isTTY))throw new l(`nobody is here to answer, take the defaults with paperlint init --yes`);let u=n.yes||n.dryRun?void 0:g({input:i,output:a}),p=u?.[Symbol.asyncIterator](),m=new AbortController;u?.once(`close`,()=>m.abort());try{for(let{file:e,why:t,standard:i,text:l}of await T(s,r)){if(await O(f.join(o,e))){a.write(`${e} is there already, left as it is\n`);continue}u?.setPrompt(`Write ${e} (${t})? ${i?`[Y/n]`:`[y/N]`} `),m.signal.aborted||u?.prompt();let s=await p?.next();if(s?.done)return w(r);let d=s?.value.trim();(d?/^y/i.test(d):i)&&(n.dryRun||await c(e,l,o),a.write(`${n.dryRun?`would write`:`wrote`} ${e} (${t})\n`))}}finally{u?.close()}return 0};function w({stdout:e}){return e.write(`
`),3}async function T(e,{cwd:t}){let[n,r,i]=await Promise.all([import(`./paperlint.js`),import(`./links3.js`),import(`./badge3.js`)]),a=await D(t),o=(e,t,n)=>({file:`.github/workflows/${e}.yml`,why:t,standard:!0,text:n.replace(`branches: [main]`,()=>`branches: [${JSON.stringify(a)}]`)});return[{file:`.paperlintrc.yaml`,why:`what was learned, to pin or change`,standard:!0,text:x(e)},o(`paperlint`,`checks pull requests`,n.default),o(`links`,`checks every link once a week`,r.default),o(`badge`,`keeps the counts right`,i.default),{file:`.pre-commit-config.yaml`,why:`checks every commit, with pre-commit`,standard:!1,text:E}]}const E=`repos:
  - repo: local
    hooks:
      - id: paperlint
        name: paperlint
        entry: npx --yes paperlint
        language: system
        types: [markdown]
`;async function D(e){let t=(...t)=>p(h)(`git`,t,{cwd:e}).then(e=>e.stdout.trim(),()=>``);return(await t(`symbolic-ref`,`--short`,`refs/remotes/origin/HEAD`)).replace(/^origin\//,``)||await t(`branch`,`--show-current`)||`main`}function O(e){return m(e).then(()=>!0,()=>!1)}export{C as run};