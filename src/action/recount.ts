/**
 * The counts of a list, corrected; nothing else of it changes.
 */

import {countsOnly} from '../config/only.ts'
import type {Config} from '../config/types.ts'
import {fix} from '../fix.ts'
import {lint} from '../lint.ts'

export interface Recounted {
  /** The whole text, with its byte-order mark. */
  text: string
  /** How many counts were wrong. */
  fixed: number
  counts: {entries: number; papers: number}
}

/** Corrects the numbers that badges, sections and prose say. */
export async function recount(text: string, path: string, config: Config): Promise<Recounted> {
  const only = countsOnly(config)
  const {source, bom, counts} = await lint(text, {path, config: only})
  const fixed = await fix(source, async d => (await lint(d, {path, config: only})).findings)
  return {text: (bom ? '\uFEFF' : '') + fixed.source, fixed: fixed.count, counts}
}
