/**
 * Completion scripts for shells.
 */

/** Shells that there is a script for. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** What can follow an option or a command: words, the name of a file, or something that nobody can guess (an empty list). */
export interface Next {
  words: readonly string[]
  files: boolean
}

/** An option, with what follows it if it takes a value. */
export interface OptionWords {
  long: string
  short: string | undefined
  about: string
  value: Next | undefined
}

/** A command: its options, and what it takes besides them. The first of several is the default. */
export interface CommandWords {
  name: string
  about: string
  options: readonly OptionWords[]
  argument: Next
}

/** The script of a shell. */
export function completionScript(
  shell: (typeof shells)[number],
  commands: readonly [CommandWords, ...CommandWords[]]
): string {
  return {bash, zsh, fish}[shell](commands)
}

type Commands = Parameters<typeof completionScript>[1]

function bash(commands: Commands): string {
  return `# bash completion of paperlint; load it with: eval "$(paperlint completion bash)"
_paperlint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} first=\${COMP_WORDS[1]} index=$COMP_CWORD
  local command= words= files=
${cases(commands)}
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [[ -z $files ]] || COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _paperlint paperlint
`
}

function zsh(commands: Commands): string {
  return `#compdef paperlint
# zsh completion of paperlint; load it with: eval "$(paperlint completion zsh)"
_paperlint() {
  local before=\${words[CURRENT-1]} first=\${words[2]} index=$((CURRENT - 1))
  local command= words= files=
${cases(commands)}
  compadd -- \${=words}
  [[ -z $files ]] || _files
}
(( $+functions[compdef] )) && compdef _paperlint paperlint
`
}

/** Sets `words` and `files` to what can come next, from `first`, `before` and `index`; the same in bash and zsh. */
function cases(commands: Commands): string {
  const [standard, ...others] = commands
  const names = commands.map(d => d.name)
  const set = ({words, files}: Next) => `words="${words.join(' ')}" files=${files ? 1 : ''}`
  const flags = ({options}: CommandWords) => options.map(d => d.long)
  const afterOptions = commands.flatMap(({name, options}) =>
    options.flatMap(({long, short, value}) => {
      const patterns = [long, short].flatMap(d => (d === undefined ? [] : [`"${name} ${d}"`]))
      return value ? [`${patterns.join('|')}) ${set(value)};;`] : []
    })
  )
  const afterCommands = commands.map(d => {
    const {words, files} = d.argument
    const all = set({words: [...words, ...flags(d), '--help'], files})
    return `"${d.name} "*) ${all};;`
  })
  const start = set({words: [...names, 'help', ...flags(standard), '--help', '--version'], files: true})
  return [
    'case "$first" in',
    `  help|${others.map(d => d.name).join('|')}) command=$first;;`,
    `  *) command=${standard.name};;`,
    'esac',
    'case "$command $before" in',
    ...[...afterOptions, `"help "*) words="${names.join(' ')}";;`, ...afterCommands].map(d => `  ${d}`),
    'esac',
    `[[ $index -eq 1 ]] && ${start}`
  ]
    .map(d => `  ${d}`)
    .join('\n')
}

function fish(commands: Commands): string {
  const [, ...others] = commands
  const names = others.map(d => d.name).join(' ')
  const lines = commands.flatMap(({name, about, options, argument}, index) => {
    const here =
      index === 0
        ? `'not __fish_seen_subcommand_from help ${names}'`
        : `'__fish_seen_subcommand_from ${name}'`
    const complete = `complete -c paperlint -n ${here}`
    return [
      `complete -c paperlint -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
      ...(argument.files ? [] : [`${complete} -f`]),
      ...(argument.words.length > 0 ? [`${complete} -a ${quoted(argument.words.join(' '))}`] : []),
      ...options.map(({long, short, about, value}) => {
        const letter = short ? ` -s ${short.slice(1)}` : ''
        return `${complete} -l ${long.slice(2)}${letter}${value ? fishValue(value) : ''} -d ${quoted(about)}`
      })
    ]
  })
  const help = `complete -c paperlint -n '__fish_seen_subcommand_from help' -f -a ${quoted(`${commands[0].name} ${names}`)}`
  return `# fish completion of paperlint; load it with: paperlint completion fish | source\n${[...lines, help].join('\n')}\n`
}

const fishValue = ({words, files}: Next): string =>
  `${files ? ' -r' : ' -x'}${words.length > 0 ? ` -a ${quoted(words.join(' '))}` : ''}`

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
