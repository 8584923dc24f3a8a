/**
 * Files whose functions V8 compiles with the file, which it does with those in parentheses. Node's compile cache holds only these: all others
 * are parsed and compiled again in each run, when they are first called.
 */

import type {Plugin} from 'rolldown'
import {parseSync, Visitor} from 'rolldown/utils'

/** A module whose functions are in parentheses. Declarations become variables at its top, since others may be called above them. */
export function withParentheses(code: string): string {
  const {program} = parseSync('module.js', code)
  const marks: {at: number; mark: string}[] = []
  const methods = new Set<object>()
  const method = ({value}: {value: object | null}) => void (value && methods.add(value))
  const expression = (node: {start: number; end: number}) => {
    if (!methods.has(node)) marks.push({at: node.start, mark: '('}, {at: node.end, mark: ')'})
  }
  new Visitor({
    MethodDefinition: method,
    Property: ({method, kind, value}) => void ((method || kind !== 'init') && methods.add(value)),
    FunctionExpression: expression,
    ArrowFunctionExpression: expression
  }).visit(program)
  marks.sort((a, b) => a.at - b.at)
  let next = 0
  /** A part of the module with its marks; parts are asked for in order. */
  const marked = (from: number, to: number): string => {
    let text = ''
    for (; marks[next] && marks[next]!.at <= to; next++) {
      text += code.slice(from, marks[next]!.at) + marks[next]!.mark
      from = marks[next]!.at
    }
    return text + code.slice(from, to)
  }
  let functions = ''
  let others = program.hashbang ? `#!${program.hashbang.value}\n` : ''
  for (const node of program.body) {
    if (node.type !== 'FunctionDeclaration' || !node.id) others += marked(node.start, node.end)
    else {
      const {id} = node
      const head = code.slice(node.start, id.start)
      functions += `var ${id.name}=(${head}${marked(id.end, node.end)});`
    }
  }
  return functions + others
}

/** The plugin of a bundle; `names` are those of the files without their ending. */
export const compiledAtOnce = (names: readonly string[]): Plugin => ({
  name: 'compiled-at-once',
  generateBundle: {
    // After the bundler has printed the files, which would leave out parentheses.
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && names.includes(file.name)) file.code = withParentheses(file.code)
    }
  }
})
