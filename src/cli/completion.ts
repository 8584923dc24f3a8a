/**
 * Completion scripts for shells, made from the table of commands.
 */

import type {Command, Option} from 'commander'

/** Shells that there is a script for. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** What can follow `--format` and the like, by long option. */
type Values = Readonly<Record<string, readonly string[]>>

interface Words {
  commands: readonly {name: string; about: string; options: readonly Option[]}[]
  values: Values
}

/** The script of a shell. `values` are the words that an option can have, by its long name. */
export function completionScript(shell: (typeof shells)[number], root: Command, values: Values): string {
  const commands = root.commands.map(d => ({name: d.name(), about: d.summary(), options: d.options}))
  const words = {commands, values}
  return {bash, zsh, fish}[shell](words)
}

function bash(words: Words): string {
  return `# bash completion of paperlint; load it with: eval "$(paperlint completion bash)"
_paperlint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options=
${cases(words, 'COMPREPLY=($(compgen -W "$options" -- "$word")); return', '  ')}
  COMPREPLY=($(compgen -W "$options" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _paperlint paperlint
`
}

function zsh(words: Words): string {
  return `#compdef paperlint
# zsh completion of paperlint; load it with: eval "$(paperlint completion zsh)"
_paperlint() {
  local before=\${words[CURRENT-1]} options=
  local -a COMP_WORDS=(\${words[@]})
${cases(words, 'compadd -- ${=options}; return', '  ').replaceAll('${COMP_WORDS[1]}', '${words[2]}').replaceAll('$COMP_CWORD -eq 1', '$CURRENT -eq 2')}
  compadd -- \${=options}
  _files
}
(( $+functions[compdef] )) && compdef _paperlint paperlint
`
}

/** Sets \`options\` to what can come next; \`done\` gives them and nothing else. */
function cases({commands, values}: Words, done: string, indent: string): string {
  const [standard] = commands
  const byValue = Object.entries(values).map(
    ([option, all]) => `  ${option}) options="${all.join(' ')}"; ${done};;`
  )
  const flags = (options: readonly Option[]) => options.flatMap(d => d.long ?? []).join(' ')
  const byCommand = commands.map(d => `  ${d.name}) options="${flags(d.options)} --help";;`)
  return [
    'case "$before" in',
    ...byValue,
    'esac',
    'case "${COMP_WORDS[1]}" in',
    ...byCommand,
    `  *) options="${flags(standard?.options ?? [])} --help --version"`,
    `     [[ $COMP_CWORD -eq 1 ]] && options="${commands.map(d => d.name).join(' ')} $options";;`,
    'esac'
  ]
    .map(d => indent + d)
    .join('\n')
}

function fish({commands, values}: Words): string {
  const names = commands.map(d => d.name).join(' ')
  const first = commands.map(
    d => `complete -c paperlint -n __fish_use_subcommand -a ${d.name} -d ${quoted(d.about)}`
  )
  const options = commands.flatMap(({name, options}, index) =>
    options.map(({long = '', short, description, required}) => {
      const here =
        index === 0
          ? `'not __fish_seen_subcommand_from ${names.replace(/^\S+ /, '')}'`
          : `'__fish_seen_subcommand_from ${name}'`
      const all = values[long]
      const value = all ? ` -x -a ${quoted(all.join(' '))}` : required ? ' -r' : ''
      return `complete -c paperlint -n ${here} -l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}${value} -d ${quoted(description)}`
    })
  )
  return `# fish completion of paperlint; load it with: paperlint completion fish | source\n${[...first, ...options].join('\n')}\n`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
