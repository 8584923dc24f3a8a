/**
 * Paperlint as a library. The default export is the preset of all rules for remark.
 */

export {default} from './remark.ts'
export {presetOf, type RuleSetting} from './preset.ts'
export {lintVerified as lint, read, type LintedFile, type LintOptions, type ReadFile} from './lint.ts'
export {applyEdits} from './fixes/edits.ts'
export {fix, type Fixed} from './fixes/fix.ts'
export {listOf} from './model/list.ts'
export {parse} from './markdown/parse.ts'
export type {Config} from './config/types.ts'
export type {Edit, Evidence, Finding, Fix, Level} from './finding.ts'
export type {Part} from './flow/flow.ts'
export type {Entry, EntryLink, PaperList, Section} from './model/types.ts'
export type {LinkRole} from './reading/labels.ts'
export type {Identity, PaperId, Span} from './text/types.ts'
