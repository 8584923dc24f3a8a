/**
 * A list read a second time after a small change, and the same list read for the first time.
 */

import fc from 'fast-check'
import {Kept} from '../../src/kept/kept.ts'
import {lint, type LintedFile} from '../../src/lint.ts'
import type {Entry} from '../../src/model/types.ts'

/** A change of a text at a line; the numbers are taken modulo what there is. */
export interface OneChange {
  kind: keyof typeof changes
  line: number
  at: number
}

/** Changes that maintainers make, and slips of the keyboard. */
const changes = {
  letter: (line: string, at: number) => [`${line.slice(0, at)}x${line.slice(at)}`],
  mark: (line: string, at: number) => [line.slice(0, at) + '*[]()|<>`#"'.charAt(at % 11) + line.slice(at)],
  lost: (line: string, at: number) => [line.slice(0, at) + line.slice(at + 1)],
  year: (line: string) => [line.replace(/20\d\d/, '2031')],
  colon: (line: string) => [line.replace(': ', ':')],
  gone: () => [],
  blank: () => [''],
  twice: (line: string) => [line, line],
  split: (line: string, at: number) => [line.slice(0, at), line.slice(at)]
}

/** Any change. */
export const change: fc.Arbitrary<OneChange> = fc.record({
  kind: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
  line: fc.nat(),
  at: fc.nat()
})

/** A text after a change. */
export function changed(text: string, {kind, line, at}: OneChange): string {
  const lines = text.split('\n')
  const index = line % lines.length
  const own = lines[index]!
  return lines.toSpliced(index, 1, ...changes[kind](own, at % (own.length + 1))).join('\n')
}

/** All that is read and found, as plain data. */
function said({findings, silenced, counts, list}: LintedFile): unknown {
  const entryOf = ({node, section, ...entry}: Entry) => ({
    ...entry,
    node: [node.type, node.position],
    section: section?.anchor
  })
  return structuredClone({
    findings: findings.map(d => ({
      ...d,
      message: d.message,
      place: d.place,
      cause: d.cause instanceof Error ? d.cause.message : undefined
    })),
    silenced: silenced.map(d => d.finding.message),
    counts,
    entries: list.entries.map(entryOf),
    sections: list.sections.map(({title, span, entries}) => [title, span, entries.length]),
    unrecognized: list.unrecognized
  })
}

/** What is read and found after each of some changes, one on top of the other: once with all that was kept, and once from the beginning. */
export async function readings(
  text: string,
  all: readonly OneChange[]
): Promise<{again: unknown[]; first: unknown[]}> {
  const texts = [text]
  for (const one of all) texts.push(changed(texts.at(-1)!, one))
  return inTurn(texts)
}

/** What is read and found in each of some texts but the first, one after the other: once with all that was kept, and once from the beginning. */
export async function inTurn(texts: readonly string[]): Promise<{again: unknown[]; first: unknown[]}> {
  const kept = new Kept()
  const options = {path: 'README.md'}
  const [again, first]: [unknown[], unknown[]] = [[], []]
  for (const [index, text] of texts.entries()) {
    const now = await lint(text, options, kept)
    if (index === 0) continue
    again.push(said(now))
    first.push(said(await lint(text, options)))
  }
  return {again, first}
}
