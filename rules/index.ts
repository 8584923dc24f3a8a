/**
 * Every rule, in the order in which they run, with the level of what it finds.
 */

import type {Root} from 'mdast'
import type {Plugin} from 'unified-lint-rule'
import type {Level} from '../src/finding.ts'
import directive from './directive.ts'
import fileSize from './file-size.ts'
import titleText from './title-text.ts'
import toc from './toc.ts'

/** A plugin that takes `[severity, options]`; each rule says itself which options. */
export type LintRule = Plugin<Root, never>

/** `directive` stays last: it judges what the others said. */
export const rules: Readonly<Record<string, {rule: LintRule; level: Level | 'off'}>> = {
  'title-text': {rule: titleText, level: 'warn'},
  toc: {rule: toc, level: 'warn'},
  'file-size': {rule: fileSize, level: 'warn'},
  directive: {rule: directive, level: 'warn'}
}
