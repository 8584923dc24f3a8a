/**
 * A proposal: one change of a list, with its reason and who says so.
 */

import {createHash} from 'node:crypto'
import type {Edit, Finding, Fix} from '../finding.ts'
import {applyEdits} from '../fixes/edits.ts'
import type {LintedFile} from '../lint.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {titleKey} from '../text/title.ts'
import type {Span} from '../text/types.ts'
import {kindNames, kindOf, kinds, type Kind, type KindRow} from './kinds.ts'

export interface Proposal {
  kind: Kind
  path: string
  /** Line of the change, from 1. */
  line: number
  /** Title of the entry, if it changes one that has a title. */
  title: string | undefined
  /** What is written now, and what it should be: the shortest text around the edits that makes sense alone. */
  before: string
  after: string
  /** Why it should be. */
  reason: string
  /** Who says so and when: a registry's record, the answer of the page, or the rule's own grounds. */
  source: string
  finding: Finding
  fix: Fix
  /** The same as long as the facts are the same: twelve hexadecimal digits. */
  key: string
}

/** The proposals that the findings of a file make, those of most worth first. */
export function proposalsIn(file: LintedFile, chosen: readonly Kind[]): Proposal[] {
  const found = file.findings.flatMap(finding => {
    const kind = kindOf(finding.ruleId)
    const {fix} = finding
    const isWanted = kind && chosen.includes(kind) && fix?.edits.length && kinds[kind].proposes(finding)
    return isWanted ? [proposal(file, kind, finding, fix)] : []
  })
  return found.sort(byWorth)
}

/** Order of kinds; of one kind, the order of the text. */
export function byWorth(a: Pick<Proposal, 'kind' | 'line'>, b: Pick<Proposal, 'kind' | 'line'>): number {
  return kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind) || a.line - b.line
}

function proposal({path, source, list}: LintedFile, kind: Kind, finding: Finding, fix: Fix): Proposal {
  const {edits} = fix
  const row: KindRow = kinds[kind]
  const {before, after} = shown(list, edits)
  const start = Math.min(...edits.map(d => d.start))
  const entry = list.entries.find(d =>
    finding.entry ? d.span.start === finding.entry.span.start : d.span.start <= start && start < d.span.end
  )
  return {
    kind,
    path,
    line: list.position({start, end: start}).start.line,
    title: entry?.title?.text,
    before,
    after,
    reason: row.reason ?? finding.reason,
    source: (finding.note ?? '').replace(/(?:^|; )archived copy: .*$/, ''),
    finding,
    fix,
    // Which copy an archive offers may differ from week to week; that the link is dead does not.
    key: keyOf([
      kind,
      path,
      entry ? nameOf(entry) : lineAt(source, start),
      before,
      kind === 'archived' ? '' : after
    ])
  }
}

/** Longest text that is shown as a whole; of longer ones only the first edit is. */
const longest = 300

/** What is written now and then: a whole URL, or the text from the first edit to the last. */
function shown({source, flow}: PaperList, edits: readonly Edit[]): {before: string; after: string} {
  const sorted = edits.toSorted((a, b) => a.start - b.start)
  const first = sorted[0]!
  const end = Math.max(...edits.map(d => d.end))
  const url = flow.links.find(d => d.urlSpan.start <= first.start && end <= d.urlSpan.end)?.urlSpan
  if (url) return applied(source, url, sorted)
  const isSame = sorted.every(
    d => d.text === first.text && source.slice(d.start, d.end) === source.slice(first.start, first.end)
  )
  if (isSame || end - first.start > longest)
    return {before: source.slice(first.start, first.end), after: first.text}
  return applied(source, {start: first.start, end}, sorted)
}

function applied(
  source: string,
  {start, end}: Span,
  edits: readonly Edit[]
): {before: string; after: string} {
  const before = source.slice(start, end)
  const moved = edits.map(d => ({...d, start: d.start - start, end: d.end - start}))
  return {before, after: applyEdits(before, moved)}
}

/** An entry by what stays when it moves: its strongest identifier, else its title. */
function nameOf({ids, title}: Entry): string {
  return ids[0] ?? (title ? titleKey(title.text) : '')
}

function lineAt(source: string, offset: number): string {
  const end = source.indexOf('\n', offset)
  return source.slice(source.lastIndexOf('\n', offset) + 1, end < 0 ? source.length : end).trim()
}

function keyOf(facts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12)
}
