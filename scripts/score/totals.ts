/**
 * Verdicts in figures.
 */

import {fields, type Field, type Verdict} from './judge.ts'

/** Shares are in percent. */
export interface Totals extends Record<Field, number> {
  /** Labelled entries, and entries that should not be there. */
  entries: number
  extra: number
  precision: number
  recall: number
  f1: number
  /** Share of labelled entries of which everything is right. */
  exact: number
}

/** Figures of verdicts; fields are shares of the entries that were found. */
export function totalsOf(verdicts: readonly Verdict[]): Totals {
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length
  const extra = count(d => d.kind === 'extra')
  const entries = verdicts.length - extra
  const found = entries - count(d => d.kind === 'missed')
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
  const precision = share(found, found + extra)
  const recall = share(found, entries)
  const right = (field: Field) => share(found - count(d => d.fields.includes(field)), found)
  return {
    entries,
    extra,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    ...(Object.fromEntries(fields.map(d => [d, right(d)])) as Record<Field, number>),
    exact: share(
      count(d => d.kind === 'right'),
      entries
    )
  }
}

/** The mean of a figure over lists. */
export function macro(rows: readonly Totals[], figure: 'f1' | 'exact'): number {
  return rows.reduce((sum, row) => sum + row[figure], 0) / (rows.length || 1)
}

/** Figures in one line. */
export function shown(totals: Totals): string {
  const {entries, extra, ...shares} = totals
  const parts = Object.entries(shares).map(([name, value]) => `${name} ${value.toFixed(1)}`)
  return `${parts.join('  ')}  (${entries} entries, ${extra} extra)`
}
