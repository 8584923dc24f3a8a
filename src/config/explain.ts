/**
 * What is wrong in a configuration, in words.
 */

import type {InferIssue} from 'valibot'
import {mistake} from './mistake.ts'
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
    const reason = `\`${at[1]}\` must be error, warn, hint or off, or [level, {options}]`
    return {reason, at: at.slice(0, 2)}
  }

  const subject = at.length > 0 ? `\`${at.join('.')}\`` : 'the config'
  return {reason: `${subject} ${mistake(issue)}`, at}
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
