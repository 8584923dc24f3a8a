import{u as e}from"./list.js";import{B as t,X as n,u as r}from"./start.js";const i=[`bash`,`zsh`,`fish`];function a(e,t,n){let r={commands:t.commands.map(e=>({name:e.name(),about:e.summary(),options:e.options})),values:n};return{bash:o,zsh:s,fish:l}[e](r)}function o(e){return`# bash completion of paperlint; load it with: eval "$(paperlint completion bash)"
_paperlint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options=
${c(e,`COMPREPLY=($(compgen -W "$options" -- "$word")); return`,`  `)}
  COMPREPLY=($(compgen -W "$options" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _paperlint paperlint
`}function s(e){return`#compdef paperlint
# zsh completion of paperlint; load it with: eval "$(paperlint completion zsh)"
_paperlint() {
  local before=\${words[CURRENT-1]} options=
  local -a COMP_WORDS=(\${words[@]})
${c(e,"compadd -- ${=options}; return",`  `).replaceAll("${COMP_WORDS[1]}","${words[2]}").replaceAll(`$COMP_CWORD -eq 1`,`$CURRENT -eq 2`)}
  compadd -- \${=options}
  _files
}
(( $+functions[compdef] )) && compdef _paperlint paperlint
`}function c({commands:e,values:t},n,r){let[i]=e,a=Object.entries(t).map(([e,t])=>`  ${e}) options="${t.join(` `)}"; ${n};;`),o=e=>e.flatMap(e=>e.long??[]).join(` `),s=e.map(e=>`  ${e.name}) options="${o(e.options)} --help";;`);return[`case "$before" in`,...a,`esac`,'case "${COMP_WORDS[1]}" in',...s,`  *) options="${o(i?.options??[])} --help --version"`,`     [[ $COMP_CWORD -eq 1 ]] && options="${e.map(e=>e.name).join(` `)} $options";;`,`esac`].map(e=>r+e).join(`
`)}function l({commands:e,values:t}){let n=e.map(e=>e.name).join(` `),r=e.map(e=>`complete -c paperlint -n __fish_use_subcommand -a ${e.name} -d ${u(e.about)}`),i=e.flatMap(({name:e,options:r},i)=>r.map(({long:r=``,short:a,description:o,required:s})=>{let c=i===0?`'not __fish_seen_subcommand_from ${n.replace(/^\S+ /,``)}'`:`'__fish_seen_subcommand_from ${e}'`,l=t[r],d=l?` -x -a ${u(l.join(` `))}`:s?` -r`:``;return`complete -c paperlint -n ${c} -l ${r.slice(2)}${a?` -s ${a.slice(1)}`:``}${d} -d ${u(o)}`}));return`# fish completion of paperlint; load it with: paperlint completion fish | source\n${[...r,...i].join(`
`)}\n`}function u(e){return`'${e.replaceAll(`\\`,`\\\\`).replaceAll(`'`,`\\'`)}'`}const d=([o],s,c)=>{let l=i.find(e=>e===o);if(!l)throw new n(`no completion for ${o}; use one of ${i.join(`, `)}`);let u=Object.keys(e),d={"--format":t,"-f":t,"--only":u,"--fix-only":u,"--rule":u.map(e=>`${e}=`)};return c.stdout.write(a(l,r(c,()=>{}),d)),Promise.resolve(0)};export{d as run};