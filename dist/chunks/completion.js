import{u as e}from"./list.js";import{V as t,Z as n,et as r,u as i}from"./start.js";const a=new r(`^\\S+ `,``),o=[`bash`,`zsh`,`fish`];function s(e,t,n){let r={commands:t.commands.map(e=>({name:e.name(),about:e.summary(),options:e.options})),values:n};return{bash:c,zsh:l,fish:d}[e](r)}function c(e){return`# bash completion of paperlint; load it with: eval "$(paperlint completion bash)"
_paperlint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options=
${u(e,`COMPREPLY=($(compgen -W "$options" -- "$word")); return`,`  `)}
  COMPREPLY=($(compgen -W "$options" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _paperlint paperlint
`}function l(e){return`#compdef paperlint
# zsh completion of paperlint; load it with: eval "$(paperlint completion zsh)"
_paperlint() {
  local before=\${words[CURRENT-1]} options=
  local -a COMP_WORDS=(\${words[@]})
${u(e,"compadd -- ${=options}; return",`  `).replaceAll("${COMP_WORDS[1]}","${words[2]}").replaceAll(`$COMP_CWORD -eq 1`,`$CURRENT -eq 2`)}
  compadd -- \${=options}
  _files
}
(( $+functions[compdef] )) && compdef _paperlint paperlint
`}function u({commands:e,values:t},n,r){let[i]=e,a=Object.entries(t).map(([e,t])=>`  ${e}) options="${t.join(` `)}"; ${n};;`),o=e=>e.flatMap(e=>e.long??[]).join(` `),s=e.map(e=>`  ${e.name}) options="${o(e.options)} --help";;`);return[`case "$before" in`,...a,`esac`,'case "${COMP_WORDS[1]}" in',...s,`  *) options="${o(i?.options??[])} --help --version"`,`     [[ $COMP_CWORD -eq 1 ]] && options="${e.map(e=>e.name).join(` `)} $options";;`,`esac`].map(e=>r+e).join(`
`)}function d({commands:e,values:t}){let n=e.map(e=>e.name).join(` `),r=e.map(e=>`complete -c paperlint -n __fish_use_subcommand -a ${e.name} -d ${f(e.about)}`),i=e.flatMap(({name:e,options:r},i)=>r.map(({long:r=``,short:o,description:s,required:c})=>{let l=i===0?`'not __fish_seen_subcommand_from ${n.replace(a,``)}'`:`'__fish_seen_subcommand_from ${e}'`,u=t[r],d=u?` -x -a ${f(u.join(` `))}`:c?` -r`:``;return`complete -c paperlint -n ${l} -l ${r.slice(2)}${o?` -s ${o.slice(1)}`:``}${d} -d ${f(s)}`}));return`# fish completion of paperlint; load it with: paperlint completion fish | source\n${[...r,...i].join(`
`)}\n`}function f(e){return`'${e.replaceAll(`\\`,`\\\\`).replaceAll(`'`,`\\'`)}'`}const p=([r],a,c)=>{let l=o.find(e=>e===r);if(!l)throw new n(`no completion for ${r}; use one of ${o.join(`, `)}`);let u=Object.keys(e),d={"--format":t,"-f":t,"--only":u,"--fix-only":u,"--rule":u.map(e=>`${e}=`)};return c.stdout.write(s(l,i(c,()=>{}),d)),Promise.resolve(0)};export{p as run};