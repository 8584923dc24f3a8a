/**
 * A value that the schema refuses, in words. The value is never shown: it may be a secret that somebody has put, or linked, into the file.
 */

import type {BaseIssue} from 'valibot'

/** Words for the types of JavaScript. */
const names: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'a map',
  string: 'text',
  number: 'a number',
  boolean: 'true or false'
}

/** Words for checks that do not say what they expect. */
const checks: Readonly<Record<string, string>> = {url: 'a URL', integer: 'a whole number'}

/** `must be a list, not text`: what follows the name of the value. */
export function mistake({received, expected, type}: BaseIssue<unknown>): string {
  const choices = (expected ?? '').replace(/^\((.*)\)$/, '$1').split(' | ')
  const wanted = checks[type] ?? listed(choices.map(name))
  const kinds = new Set(choices.map(kindOf))
  const found = kindOf(received)
  return `must be ${wanted}${checks[type] !== undefined || kinds.has(found) ? '' : `, not ${found}`}`
}

/** `a`, `a or b`, `a, b or c`. */
function listed(all: readonly string[]): string {
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} or ${last}`
}

function name(type: string): string {
  const bound = /^([<>])=(.*)$/.exec(type)
  if (bound) return `${bound[1] === '>' ? 'at least' : 'at most'} ${bound[2]}`
  return names[type] ?? type.replaceAll('"', '`')
}

/** What a value, or a type, is. */
function kindOf(type: string): string {
  if (type.startsWith('"')) return 'text'
  return /^(?:[<>]=)?-?\d/.test(type) ? 'a number' : (names[type] ?? type)
}
