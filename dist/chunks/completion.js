import{B as e,G as t,at as n,d as r,f as i,h as a,m as o,tt as s,u as c}from"./start.js";import{d as l}from"./list.js";const u=[`bash`,`zsh`,`fish`];function d(e,t){return{bash:f,zsh:p,fish:h}[e](t)}function f(e){return`# bash completion of paperlint; load it with: eval "$(paperlint completion bash)"
_paperlint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} first=\${COMP_WORDS[1]} index=$COMP_CWORD
  local command= words= files=
${m(e)}
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [[ -z $files ]] || COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _paperlint paperlint
`}function p(e){return`#compdef paperlint
# zsh completion of paperlint; load it with: eval "$(paperlint completion zsh)"
_paperlint() {
  local before=\${words[CURRENT-1]} first=\${words[2]} index=$((CURRENT - 1))
  local command= words= files=
${m(e)}
  compadd -- \${=words}
  [[ -z $files ]] || _files
}
(( $+functions[compdef] )) && compdef _paperlint paperlint
`}function m(e){let[t,...n]=e,r=e.map(e=>e.name),i=({words:e,files:t})=>`words="${e.join(` `)}" files=${t?1:``}`,a=({options:e})=>e.map(e=>e.long),o=e.flatMap(({name:e,options:t})=>t.flatMap(({long:t,short:n,value:r})=>{let a=[t,n].flatMap(t=>t===void 0?[]:[`"${e} ${t}"`]);return r?[`${a.join(`|`)}) ${i(r)};;`]:[]})),s=e.map(e=>{let{words:t,files:n}=e.argument,r=i({words:[...t,...a(e),`--help`],files:n});return`"${e.name} "*) ${r};;`}),c=i({words:[...r,`help`,...a(t),`--help`,`--version`],files:!0});return[`case "$first" in`,`  help|${n.map(e=>e.name).join(`|`)}) command=$first;;`,`  *) command=${t.name};;`,`esac`,`case "$command $before" in`,...[...o,`"help "*) words="${r.join(` `)}";;`,...s].map(e=>`  ${e}`),`esac`,`[[ $index -eq 1 ]] && ${c}`].map(e=>`  ${e}`).join(`
`)}function h(e){let[,...t]=e,n=t.map(e=>e.name).join(` `),r=e.flatMap(({name:e,about:t,options:r,argument:i},a)=>{let o=`complete -c paperlint -n ${a===0?`'not __fish_seen_subcommand_from help ${n}'`:`'__fish_seen_subcommand_from ${e}'`}`;return[`complete -c paperlint -n __fish_use_subcommand -a ${e} -d ${_(t)}`,...i.files?[]:[`${o} -f`],...i.words.length>0?[`${o} -a ${_(i.words.join(` `))}`]:[],...r.map(({long:e,short:t,about:n,value:r})=>{let i=t?` -s ${t.slice(1)}`:``;return`${o} -l ${e.slice(2)}${i}${r?g(r):``} -d ${_(n)}`})]}),i=`complete -c paperlint -n '__fish_seen_subcommand_from help' -f -a ${_(`${e[0].name} ${n}`)}`;return`# fish completion of paperlint; load it with: paperlint completion fish | source\n${[...r,i].join(`
`)}\n`}const g=({words:e,files:t})=>`${t?` -r`:` -x`}${e.length>0?` -a ${_(e.join(` `))}`:``}`;function _(e){return`'${e.replaceAll(`\\`,`\\\\`).replaceAll(`'`,`\\'`)}'`}const v=new n(`file|results`,``),y=Object.keys(l),b={format:t,exportFormat:a,statsFormat:o,only:y,fixOnly:y,rule:y.map(e=>`${e}=`),with:r,kinds:e},x={explain:y,completion:u},S=([e],t,n)=>{let r=u.find(t=>t===e);if(!r)throw new s(`no completion for ${e}; use one of ${u.join(`, `)}`);let[i,...a]=c;return n.stdout.write(d(r,[C(i),...a.map(C)])),Promise.resolve(0)};function C({name:e,does:t,argument:n,options:r}){let i=x[e]??[];return{name:e,about:t,options:r.map(w),argument:{words:i,files:v.test(n)}}}function w(e){let{long:t=``,short:n,description:r,required:a,argChoices:o,flags:s}=i[e](),c={words:b[e]??o??[],files:s.includes(`<file>`)};return{long:t,short:n,about:r,value:a?c:void 0}}export{S as run};