/**
 * The one function behind the command, the Action and the library: text in, findings out.
 */

import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Finding} from './finding.ts'
import {listOf} from './model/list.ts'
import {parse} from './model/parse.ts'
import type {PaperList} from './model/types.ts'
import {presetOf, type RuleSetting} from './preset.ts'

/** A file and what was found in it. */
export interface LintedFile {
  path: string
  /** Text without byte-order mark. */
  source: string
  /** Whether the file started with a byte-order mark. */
  bom: boolean
  list: PaperList
  /** In the order of the text. */
  findings: Finding[]
}

export interface LintOptions {
  /** As reports name the file. */
  path: string
  /** Levels and options by rule id. */
  rules?: Readonly<Record<string, RuleSetting>>
}

/** Lints a text. */
export async function lint(text: string, {path, rules}: LintOptions): Promise<LintedFile> {
  const bom = text.startsWith('\uFEFF')
  const source = bom ? text.slice(1) : text
  const file = new VFile({path, value: source})
  const tree = parse(source)

  await unified().use(presetOf(rules)).run(tree, file)
  const findings: Finding[] = file.messages.sort(byPlace)

  return {path, source, bom, list: listOf(tree, file), findings}
}

function byPlace(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
