/**
 * `--fix`, `--fix-unsafe` and `--diff`.
 */

import type {Finding} from '../finding.ts'
import {fix} from '../fixes/fix.ts'
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

/** Makes the fixes of what is found in a text, if it is shown. Writes nothing. */
export async function repair(
  {text, path, config, files}: Source,
  {fixUnsafe: unsafe = false, fixOnly}: Options,
  links?: readonly LinkResult[],
  isShown: (finding: Finding) => boolean = () => true
): Promise<Repaired> {
  const read = (source: string) => lint(source, {path, config, files, ...(links && {links})})
  const before = await read(text)
  const only = (finding: Finding) => isShown(finding) && (!fixOnly || fixOnly.includes(finding.ruleId ?? ''))
  const {source, count} = await fix(before, read, {unsafe, only})
  return {text: (before.bom ? '\uFEFF' : '') + source, count}
}
