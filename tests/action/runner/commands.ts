/**
 * Workflow commands as the runner reads them.
 *
 * Source: actions/runner `ActionCommand.cs`, `IssueCommandExtension.ValidateLinesAndColumns`.
 */

export interface Command {
  command: string
  properties: Record<string, string>
  data: string
}

const known = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'echo',
  'stop-commands',
  'add-matcher',
  'remove-matcher',
  'set-output',
  'save-state',
  'set-env',
  'add-path'
])

type Escapes = readonly (readonly [string, string])[]

const inData: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%']
]
const inProperties: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%']
]
const inLegacy: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%']
]

/** The command of a line of output, if it is one: `::command::` at its start, or `##[command]` anywhere. */
export function parseCommand(line: string): Command | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end >= 0) {
    const command = read(text.slice(2, end), ',', inProperties)
    if (command) return {...command, data: unescape(text.slice(end + 2), inData)}
  }
  const from = line.indexOf('##[')
  const to = from < 0 ? -1 : line.indexOf(']', from)
  const legacy = to < 0 ? undefined : read(line.slice(from + 3, to), ';', inLegacy)
  return legacy && {...legacy, data: unescape(line.slice(to + 1), inLegacy)}
}

function read(info: string, separator: string, escapes: Escapes): Omit<Command, 'data'> | undefined {
  const space = info.indexOf(' ')
  const command = space < 0 ? info : info.slice(0, space)
  if (!known.has(command)) return undefined
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator)
          .filter(Boolean)
  const properties: Record<string, string> = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    if (at > 0 && at < pair.length - 1) properties[pair.slice(0, at)] = unescape(pair.slice(at + 1), escapes)
  }
  return {command, properties}
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((all, [code, character]) => all.replaceAll(code, character), text)
}

/** What the page of a run shows of an issue command. */
export interface ShownAnnotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: number
  endLine?: number
  col?: number
  endColumn?: number
}

/** Places as the runner keeps them: it drops what contradicts itself. */
export function annotationOf({command, properties, data}: Command): ShownAnnotation {
  const number = (name: string) =>
    /^-?\d+$/u.test(properties[name] ?? '') ? Number(properties[name]) : undefined
  let [line, endLine, col, endColumn] = [
    number('line'),
    number('endLine'),
    number('col'),
    number('endColumn')
  ]
  line ??= endLine
  col ??= endColumn
  if (line === undefined) col = endColumn = undefined
  if (endLine !== undefined && line !== endLine) col = endColumn = undefined
  if (endLine !== undefined && line !== undefined && endLine < line) line = endLine = undefined
  if (endColumn !== undefined && col !== undefined && endColumn < col) col = endColumn = undefined
  const {title, file} = properties
  return {
    level: command as ShownAnnotation['level'],
    message: data.slice(0, 4096),
    ...(title !== undefined && {title}),
    ...(file !== undefined && {file}),
    ...(line !== undefined && {line}),
    ...(endLine !== undefined && {endLine}),
    ...(col !== undefined && {col}),
    ...(endColumn !== undefined && {endColumn})
  }
}
