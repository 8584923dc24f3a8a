/**
 * Which trials may have caused what is seen at a place.
 */

import {within} from '../flow/ranges.ts'
import type {Span} from '../text/types.ts'
import type {Trial} from './types.ts'

/** The trials that edit in a span or at its ends. */
export type CausesAt = (span: Span) => Trial[]

/** Looks trials up by where they edit. One that makes broken Markdown readable may change the whole block around its edits. */
export function trialsBy(source: string, trials: readonly Trial[]): CausesAt {
  const reaches = trials
    .flatMap(trial => trial.edits.map(d => ({...reachOf(source, trial, d), trial})))
    .sort((a, b) => a.start - b.start)
  const longest = Math.max(0, ...reaches.map(d => d.end - d.start))
  return ({start, end}) => {
    const near = within(reaches, {start: start - longest - 1, end: end + longest + 1})
    return [...new Set(near.filter(d => d.start <= end && d.end >= start).map(d => d.trial))]
  }
}

/** The edit, or the lines around it up to blank ones. */
function reachOf(source: string, {changes}: Trial, {start, end}: Span): Span {
  if (!changes.includes('reading')) return {start, end: Math.max(end, start + 1)}
  const blank = /\n[ \t]*\r?\n/g
  blank.lastIndex = end
  const after = blank.exec(source)?.index ?? source.length
  let from = start
  while (from > 0 && /\S/.test(lineBefore(source, from))) from -= lineBefore(source, from).length
  return {start: from, end: after}
}

/** The text from the start of the line that ends before an offset, line break included. */
function lineBefore(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 2) + 1, offset)
}
