/**
 * Results from JSON, which may come from anywhere.
 */

import * as v from 'valibot'
import type {Results} from './types.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const position = v.pipe(v.number(), v.integer(), v.minValue(1))
const place = {line: position, column: position}

const finding = v.object({
  rule: v.string(),
  level: v.picklist(['error', 'warn', 'hint']),
  ...place,
  endLine: v.exactOptional(position),
  endColumn: v.exactOptional(position),
  message: v.string(),
  note: v.string(),
  evidence: v.exactOptional(v.picklist(['proof', 'record', 'habit', 'hint'])),
  related: v.exactOptional(v.array(v.object({...place, message: v.string()}))),
  fix: v.exactOptional(
    v.object({safe: v.boolean(), edits: v.array(v.object({start: count, end: count, text: v.string()}))})
  ),
  url: v.string(),
  entry: v.exactOptional(v.object({title: v.exactOptional(v.string()), ids: v.array(v.string())}))
})

const link = v.object({
  url: v.string(),
  verdict: v.string(),
  reason: v.string(),
  via: v.string(),
  status: v.nullable(v.number()),
  finalUrl: v.nullable(v.string()),
  checkedAt: v.nullable(v.string()),
  places: v.array(v.object({path: v.string(), ...place}))
})

const results = v.object({
  version: v.literal(1),
  summary: v.object({
    errors: count,
    warnings: count,
    hints: count,
    fixable: count,
    entries: count,
    papers: count,
    files: count
  }),
  files: v.array(
    v.object({path: v.string(), findings: v.array(finding), unrecognized: v.exactOptional(v.array(position))})
  ),
  links: v.exactOptional(v.array(link)),
  incomplete: v.exactOptional(v.string())
})

/** Reads results of version 1; what the contract does not name is dropped. Throws where the text is something else. */
export function readResults(text: string): Results {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('not JSON')
  }
  const parsed = v.safeParse(results, value)
  if (parsed.success) return parsed.output
  const [{path = [], expected, received, message}] = parsed.issues
  const where = path.map(d => String(d.key)).join('.') || 'top level'
  const allowed = (expected ?? message).replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ')
  const why = received === 'undefined' ? `${where} is missing` : `${where} must be ${allowed}`
  throw new Error(`not results of paperlint (${why})`)
}
