/**
 * Puts `Lettered` in the place of regular expressions with letters of all scripts, or of all expressions, so that the sources are written as
 * usual.
 */

import path from 'node:path'
import type {Plugin} from 'rolldown'
import {parseAst} from 'rolldown/parseAst'

/** An expression in a module: where it is, and how it is made. */
export interface Found {
  start: number
  end: number
  /** What makes it, as code: two arguments. */
  args: string
  /** Whether it is a literal, which can be made once for the whole module. */
  isLiteral: boolean
}

/** A node of a syntax tree, as far as it is used here. */
interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

const pattern = path.join(import.meta.dirname, 'pattern.ts')

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

/** The expressions of a module that can be replaced, in order: neither sticky nor searched step by step, and unless `all` with `u` and letters. */
export function letteredIn(code: string, all = false): Found[] {
  // A command loads nothing before it knows its version of Node.
  if (code.startsWith('#!') || (!all && !hasLetters(code))) return []
  const found: Found[] = []
  const visit = (node: unknown, isConstant: boolean, isGiven: boolean): void => {
    if (Array.isArray(node)) for (const child of node) visit(child, isConstant, isGiven)
    if (!isNode(node)) return
    const one = expressionAt(node, code, {isConstant, isGiven, all})
    if (one) found.push(one)
    const isInside = /Function|Method/.test(node.type)
    for (const [key, child] of Object.entries(node)) {
      // What `map` makes of a constant is made once as well.
      if (isConstant && key === 'arguments' && isMap(node)) visit(bodyOf(child), true, false)
      else visit(child, isConstant && !isInside, key === 'arguments' && isSearch(node))
    }
  }
  visit(parseAst(code, {lang: 'ts'}).body, true, false)
  return found.toSorted((a, b) => a.start - b.start)
}

/** Whether a node is a call of `map` with a function of one expression. */
function isMap({type, callee, arguments: given}: Node): boolean {
  const {property} = (callee ?? {}) as {property?: Node}
  const [first] = (given ?? []) as Node[]
  return (
    type === 'CallExpression' &&
    property?.['name'] === 'map' &&
    first?.type === 'ArrowFunctionExpression' &&
    first['expression'] === true
  )
}

/** Whether a node calls a method of texts that searches them. */
function isSearch({type, callee}: Node): boolean {
  const {property} = (callee ?? {}) as {property?: Node}
  return (
    type === 'CallExpression' &&
    /^(?:match|matchAll|replace|replaceAll|search|split)$/.test(String(property?.['name']))
  )
}

const hasLetters = (source: string): boolean => /\\p\{/i.test(source)

const bodyOf = (given: unknown): unknown => (given as [Node])[0]['body']

/** Where an expression is. */
interface Use {
  /** Whether it is made once for the module anyway. */
  isConstant: boolean
  /** Whether a method of a text gets it, and so nothing else does. */
  isGiven: boolean
  /** Whether those without letters are replaced as well. */
  all: boolean
}

function expressionAt(node: Node, code: string, {isConstant, isGiven, all}: Use): Found | undefined {
  const {start, end} = node
  const {pattern: source, flags} = (node['regex'] ?? {}) as {pattern?: string; flags?: string}
  if (source !== undefined && flags !== undefined) {
    const isLettered = /u/.test(flags) && hasLetters(source)
    const isStepped = /y/.test(flags) || (/g/.test(flags) && !isGiven && !(isConstant && isLettered))
    const isFit = !isStepped && (all || isLettered)
    const args = `${JSON.stringify(source)}, ${JSON.stringify(flags)}`
    return isFit ? {start, end, args, isLiteral: true} : undefined
  }
  if (!isConstant || node.type !== 'NewExpression' || (node['callee'] as Node)['name'] !== 'RegExp')
    return undefined
  const [first, second] = node['arguments'] as Node[]
  if (!first || !/^'[gims]*u[gims]*'$/.test(second ? code.slice(second.start, second.end) : ''))
    return undefined
  return {start, end, args: code.slice(first.start, end - 1), isLiteral: false}
}

/** A module with its expressions replaced. */
export function withLettered(code: string, all = false): string | undefined {
  const found = letteredIn(code, all).filter(
    (d, index, others) => !others.some((e, at) => at !== index && e.start <= d.start && e.end >= d.end)
  )
  if (found.length === 0) return undefined
  let head = `import {Lettered as $Lettered} from ${JSON.stringify(pattern)}\n`
  let body = ''
  let from = 0
  for (const [index, {start, end, args, isLiteral}] of found.entries()) {
    if (isLiteral) head += `const $lettered${index} = new $Lettered(${args})\n`
    body += code.slice(from, start) + (isLiteral ? `$lettered${index}` : `new $Lettered(${args})`)
    from = end
  }
  return head + body + code.slice(from)
}

/** The plugin of a bundle; `all` also replaces expressions without letters, which makes the bundle larger. */
export const lettered = ({all = false} = {}): Plugin => ({
  name: 'lettered',
  transform: {
    filter: {id: /[\\/](?:src|rules)[\\/].*\.ts$/},
    handler: code => withLettered(code, all) ?? null
  }
})
