/**
 * Findings entry by entry: what is wrong, why, and what to write instead.
 */

import type {Piece} from '../fit.ts'
import {inCode, inMarkdown, messageInMarkdown} from '../untrusted.ts'
import {hasToBeFixed, type AddedEntry, type Outcome, type Shown} from './outcome.ts'
import {placeLink} from './place-link.ts'

/** One piece for each entry, in the order of the list; entries with something to fix come first. */
export function byEntry(findings: readonly Shown[], outcome: Outcome): Piece[] {
  const groups = [...Map.groupBy(findings, d => keyOf(d, outcome)).values()]
    .map(d => d.toSorted((a, b) => weight(outcome, a) - weight(outcome, b) || a.line - b.line))
    .sort((a, b) => weight(outcome, a[0]) - weight(outcome, b[0]) || byPlace(a[0], b[0]))
  return groups.map(group => {
    const [first] = group
    return {
      head: first ? [titleOf(first, outcome)] : [],
      rows: group.map(d => row(d, first, outcome)),
      tail: ['']
    }
  })
}

/** The paper in bold, and where it is. */
function titleOf(first: Shown, outcome: Outcome): string {
  const {entry, path, line} = first
  const title = ownEntry(first, outcome)?.entry.title?.text ?? entry?.title
  return `**${title ? inMarkdown(title, 200) : 'The list itself'}** · ${placeLink(path, line, outcome)}`
}

/** The entry of the pull request that a finding is about: at its line, else of its paper. */
function ownEntry({path, line, entry}: Shown, {entries}: Outcome): AddedEntry | undefined {
  const own = entries.filter(d => d.path === path)
  const id = entry?.ids[0]
  return (
    own.find(d => d.line === line) ??
    own.find(d => (id === undefined ? d.entry.title?.text === entry?.title : d.entry.ids[0] === id))
  )
}

function row(finding: Shown, first: Shown | undefined, outcome: Outcome): string {
  const {message, note, rule, url, path, line, fix, fixUrl} = finding
  const kind = hasToBeFixed(outcome, finding) ? '❌ **Fix:**' : '💡 Suggestion:'
  const why = note ? ` ${sentence(messageInMarkdown(note, 500))}` : ''
  const place = line === first?.line ? '' : ` (${placeLink(path, line, outcome)})`
  const instead = fix ? replacement(fix.edits) : undefined
  const say = instead !== undefined && !message.includes(instead) ? ` Write ${inCode(instead, 300)}.` : ''
  const apply = fixUrl ? ` [**Apply the fix**](${fixUrl})` : ''
  const name = url === '' ? rule : `[${rule}](${url})`
  return `- ${kind} ${sentence(messageInMarkdown(message, 500))}${place}${why}${say}${apply} (${name})`
}

/** What to write instead, if it is one short piece of text. */
function replacement(edits: readonly {text: string}[]): string | undefined {
  const [edit, ...others] = edits
  const text = others.length === 0 ? edit?.text.trim() : undefined
  return text && text.length <= 200 && !text.includes('\n') ? text : undefined
}

/** Ends with a period, and begins with a capital letter. */
function sentence(text: string): string {
  const begun = text.replace(/^\p{Ll}/u, d => d.toUpperCase())
  return /[.!?…]$/u.test(begun) ? begun : `${begun}.`
}

function keyOf(finding: Shown, outcome: Outcome): string {
  const {path, entry, line} = finding
  const own = entry && ownEntry(finding, outcome)
  return [path, own ? `line ${own.line}` : (entry?.ids[0] ?? entry?.title ?? `line ${line}`)].join('\n')
}

function weight(outcome: Outcome, finding: Shown | undefined): number {
  return finding && hasToBeFixed(outcome, finding) ? 0 : 1
}

function byPlace(a: Shown | undefined, b: Shown | undefined): number {
  if (!a || !b) return 0
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1
}
