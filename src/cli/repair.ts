/**
 * `--fix`, `--fix-unsafe` and `--diff`.
 */

import {fix} from '../fix.ts'
import type {LinkResult} from '../links/types.ts'
import {lint} from '../lint.ts'
import type {Options} from './options.ts'
import type {Source} from '../sources/sources.ts'

/** A text as it would be after the fixes. */
export interface Repaired {
  /** With its byte-order mark. */
  text: string
  /** How many findings were fixed. */
  count: number
}

/** Applies the fixes of a text until nothing is left to fix. Writes nothing. */
export async function repair(
  {text, path, config, files}: Source,
  {fixUnsafe: unsafe = false, fixOnly}: Options,
  links?: readonly LinkResult[]
): Promise<Repaired> {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const findings = async (source: string) =>
    (await lint(source, {path, config, files, ...(links && {links})})).findings.filter(
      d => !fixOnly || fixOnly.includes(d.ruleId ?? '')
    )
  const {source, count} = await fix(text.slice(mark.length), findings, {unsafe})
  return {text: mark + source, count}
}
