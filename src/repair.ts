/**
 * Applies fixes to a text, for `--fix`, `--fix-unsafe` and `--diff`, and for the playground.
 */

import {fix, type FixOptions} from './fixes/fix.ts'
import type {Kept} from './kept/kept.ts'
import {readerOf, type LintOptions} from './lint.ts'

/** A text as it would be after the fixes. */
export interface Repaired {
  /** With its byte-order mark. */
  text: string
  /** How many findings were fixed. */
  count: number
}

/** Applies the fixes of what is found in a text; `kept` is what is kept from earlier readings of almost the same text. */
export async function repaired(
  text: string,
  lintOptions: LintOptions,
  fixOptions: FixOptions,
  kept?: Kept
): Promise<Repaired> {
  const read = readerOf(text, lintOptions, kept)
  const before = await read(text)
  const {source, count} = await fix(before, read, fixOptions)
  return {text: (before.bom ? '\uFEFF' : '') + source, count}
}
