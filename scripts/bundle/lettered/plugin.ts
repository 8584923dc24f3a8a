/**
 * Puts `Lettered` in the place of regular expressions with letters of all scripts, so that the sources need not know of it.
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

/** The expressions of a module that can be replaced, in order: with `u`, and neither sticky nor searched step by step. */
export function letteredIn(code: string): Found[] {
  if (!/\\p\{/i.test(code)) return []
  const found: Found[] = []
  const visit = (node: unknown, isConstant: boolean, isGiven: boolean): void => {
    if (Array.isArray(node)) for (const child of node) visit(child, isConstant, isGiven)
    if (!isNode(node)) return
    const one = expressionAt(node, code, isConstant, isGiven)
    if (one) found.push(one)
    const isInside = /Function|Method/.test(node.type)
    for (const [key, child] of Object.entries(node)) {
      // What `map` makes of a constant is made once as well.
      if (isConstant && key === 'arguments' && isMap(node)) visit(bodyOf(child), true, false)
      else visit(child, isConstant && !isInside, node.type === 'CallExpression' && key === 'arguments')
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

const bodyOf = (given: unknown): unknown => (given as [Node])[0]['body']

/** `isConstant`: whether it is made once for the module anyway. `isGiven`: whether a method of a text gets it, and so nothing else does. */
function expressionAt(node: Node, code: string, isConstant: boolean, isGiven: boolean): Found | undefined {
  const {start, end} = node
  const {pattern: source, flags} = (node['regex'] ?? {}) as {pattern?: string; flags?: string}
  if (source !== undefined && flags !== undefined) {
    const isFit =
      /u/.test(flags) &&
      !/y/.test(flags) &&
      (isConstant || isGiven || !/g/.test(flags)) &&
      /\\p\{/i.test(source)
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
export function withLettered(code: string): string | undefined {
  const found = letteredIn(code).filter(
    (d, index, all) => !all.some((e, at) => at !== index && e.start <= d.start && e.end >= d.end)
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

/** The plugin of a bundle. */
export const lettered: Plugin = {
  name: 'lettered',
  transform: {
    filter: {id: /[\\/](?:src|rules)[\\/].*\.ts$/},
    handler: code => withLettered(code) ?? null
  }
}
