/**
 * `--fix`, `--fix-unsafe` and `--diff`.
 */

import type {Finding} from '../finding.ts'
import type {LinkResult} from '../links/types.ts'
import {repaired, type Repaired} from '../repair.ts'
import type {Options} from './options.ts'
import type {Source} from '../sources/sources.ts'

/** Makes the fixes of what is found in a text, if it is shown. Writes nothing. */
export function repair(
  {text, path, config, files}: Source,
  {fixUnsafe: unsafe = false, fixOnly}: Options,
  links?: readonly LinkResult[],
  isShown: (finding: Finding) => boolean = () => true
): Promise<Repaired> {
  const only = (finding: Finding) => isShown(finding) && (!fixOnly || fixOnly.includes(finding.ruleId ?? ''))
  return repaired(text, {path, config, files, ...(links && {links})}, {unsafe, only})
}
