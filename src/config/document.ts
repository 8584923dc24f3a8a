/**
 * The text of a configuration, as values with the places where they are written.
 */

import {isNode, isScalar, LineCounter, parseDocument, YAMLMap} from 'yaml'
import {ConfigError} from './error.ts'

/** Parsed text. */
export interface ConfigDocument {
  value: unknown
  /** Line and column (from 1) of what is at a path: of its key, if it has one. */
  placeOf: (path: readonly (string | number)[]) => {line: number; column: number}
}

/** Parses YAML, or JSON with comments. Throws a `ConfigError` at the place of the first mistake. */
export function parseConfig(text: string, file: string): ConfigDocument {
  const source = text.replace(/^\uFEFF/, ' ')
  if (!/\.ya?ml$/.test(file)) checkJson(withoutComments(source), file)

  const lines = new LineCounter()
  const json = !/\.ya?ml$/.test(file)
  const document = parseDocument(json ? withoutComments(source) : source, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error'
  })
  const [mistake] = document.errors
  if (mistake) throw new ConfigError(mistake.message, file, place(lines, mistake.pos[0]))

  return {
    value: toValue(() => document.toJS({maxAliasCount: 50}), file),
    placeOf(path) {
      const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
      const last = path.at(-1)
      const pair =
        parent instanceof YAMLMap
          ? parent.items.find(d => isScalar(d.key) && d.key.value === last)
          : undefined
      const node: unknown = pair?.key ?? document.getIn(path, true) ?? parent
      return place(lines, isNode(node) ? (node.range?.[0] ?? 0) : 0)
    }
  }
}

function toValue(read: () => unknown, file: string): unknown {
  try {
    return read()
  } catch (error) {
    throw new ConfigError((error as Error).message, file, {line: 1, column: 1})
  }
}

function place(lines: LineCounter, offset: number) {
  const {line, col} = lines.linePos(offset)
  return {line: line || 1, column: col || 1}
}

/** Blanks comments and trailing commas, and leaves every other character where it is. */
function withoutComments(text: string): string {
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ')
  return text
    .replace(/"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*[^]*?\*\//g, d => (d.startsWith('"') ? d : blank(d)))
    .replace(/"(?:[^"\\\r\n]|\\.)*"|,(?=\s*[}\]])/g, d => (d.startsWith('"') ? d : ' '))
}

function checkJson(text: string, file: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    const {message} = error as SyntaxError
    const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? text.trimEnd().length)
    const before = text.slice(0, offset).split('\n')
    const reason = message.replace(/ (?:in JSON )?at position.*$|, ?\.\.\..*$|, "[^]*$/, '')
    throw new ConfigError(reason, file, {line: before.length, column: before.at(-1)!.length + 1})
  }
}
