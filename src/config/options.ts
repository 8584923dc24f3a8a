/**
 * Options of the rules that take some.
 */

import * as v from 'valibot'
import {mistake} from './mistake.ts'
import {suggestion} from './suggestion.ts'

const whole = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Options by rule id; a rule that is not here takes none. */
export const ruleOptions: Readonly<Record<string, Readonly<Record<string, v.GenericSchema>>>> = {
  'badge-count': {count: v.picklist(['entries', 'papers'])},
  'canonical-link': {arxiv: v.picklist(['abs', 'pdf']), versions: v.picklist(['never'])},
  'entry-format': {entry: v.string()},
  'file-size': {maximum: whole},
  'no-duplicate-paper': {within: v.picklist(['list', 'section'])},
  'paper-order': {order: v.picklist(['newest-first', 'oldest-first', 'title', 'none'])},
  translations: {versions: v.record(v.string(), v.array(v.string()))},
  'venue-name': {venues: v.record(v.string(), v.array(v.string()))},
  'venue-tag': {year: whole}
}

/** What is wrong with the options of a rule, and with which of them; undefined if they are right. */
export function wrongOption(
  id: string,
  options: Readonly<Record<string, unknown>>
): {name: string; reason: string} | undefined {
  const known = ruleOptions[id] ?? {}
  for (const [name, value] of Object.entries(options)) {
    const schema = known[name]
    if (!schema) {
      const hint =
        Object.keys(known).length > 0 ? suggestion(name, Object.keys(known)) : ', which has no options'
      return {name, reason: `unknown option \`${name}\` of \`${id}\`${hint}`}
    }
    const {issues} = v.safeParse(schema, value)
    if (issues) return {name, reason: `\`${name}\` of \`${id}\` ${mistake(issues[0])}`}
  }
  return undefined
}
