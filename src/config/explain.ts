/**
 * What is wrong in a configuration, in words.
 */

import type {InferIssue} from 'valibot'
import {schema} from './schema.ts'
import {suggestion} from './suggestion.ts'

type Issue = InferIssue<typeof schema>

/** A reason, and the path of what it is about. */
export interface Mistake {
  reason: string
  at: (string | number)[]
}

/** Puts an issue of the schema into words that say what to write instead. */
export function explain(issue: Issue): Mistake {
  const at = (issue.path ?? []).map(d => d.key as string | number)
  const last = at.at(-1)

  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const parent = issue.path?.at(-1)?.input
    const known = keysAt(at.slice(0, -1))
    const unused = known.filter(d => !(parent && typeof parent === 'object' && d in parent))
    return {reason: `unknown key \`${last}\`${suggestion(String(last), unused)}`, at}
  }
  if (at[0] === 'rules' && at.length > 1) {
    const reason = `unexpected level of \`${at[1]}\`, expected error, warn, hint or off, or [level, {options}]`
    return {reason, at: at.slice(0, 2)}
  }

  const subject = at.length > 0 ? `\`${at.join('.')}\`` : 'configuration'
  return {reason: `unexpected ${subject}: ${words(issue)}`, at}
}

function words({received, expected, type, message}: Issue): string {
  if (type === 'union' || type === 'picklist' || expected) {
    const choices = (expected ?? 'something else').replace(/^\((.*)\)$/, '$1').split(' | ')
    return `expected ${choices.map(name).join(choices.length > 2 ? ', ' : ' or ')}, found ${kindOf(received, choices)}`
  }
  return message
}

const names: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'a map',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false'
}

function name(type: string): string {
  return names[type] ?? type.replaceAll('"', '`')
}

/** What was found, by its kind: a value may be a secret that somebody has put, or linked, into the file. */
function kindOf(received: string, choices: readonly string[]): string {
  const kind = received.startsWith('"') ? 'text' : /^-?\d/.test(received) ? 'number' : undefined
  if (kind === undefined) return name(received)
  return choices.some(d => d.startsWith('"')) ? `another ${kind}` : `a ${kind}`
}

/** Keys that the schema knows at a path. */
function keysAt(path: readonly (string | number)[]): string[] {
  let here: unknown = schema
  for (const key of path) here = below(here, String(key))
  here = unwrapped(here)
  return isObject(here) && isObject(here.entries) ? Object.keys(here.entries) : []
}

function below(node: unknown, key: string): unknown {
  const inner = unwrapped(node)
  if (!isObject(inner)) return undefined
  return isObject(inner.entries) ? inner.entries[key] : inner.value
}

function unwrapped(node: unknown): unknown {
  return isObject(node) && 'wrapped' in node ? unwrapped(node.wrapped) : node
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
