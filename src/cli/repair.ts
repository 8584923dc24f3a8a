/**
 * `--fix`, `--fix-unsafe` and `--diff`.
 */

import {fix} from '../fix.ts'
import {lint} from '../lint.ts'
import type {Source} from './sources.ts'

/** A text as it would be after the fixes. */
export interface Repaired {
  before: Source
  /** With its byte-order mark. */
  text: string
  /** How many findings were fixed. */
  count: number
}

/** Applies the fixes of a text until nothing is left to fix. Writes nothing. */
export async function repair(before: Source, unsafe: boolean): Promise<Repaired> {
  const {text, path, config} = before
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const findings = async (source: string) => (await lint(source, {path, config})).findings
  const {source, count} = await fix(text.slice(mark.length), findings, {unsafe})
  return {before, text: mark + source, count}
}
