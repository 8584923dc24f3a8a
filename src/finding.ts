/**
 * Findings: messages of vfile with a level, evidence and exact edits.
 */

import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Entry, PaperList} from './model/types.ts'
import {withoutPasswords} from './text/passwords.ts'
import type {PaperId, Span} from './text/types.ts'

export type Level = 'error' | 'warn' | 'hint'

/**
 * How sure a finding is: `proof` (URL, arithmetic, the text itself), `record` (a named registry, with date), `habit` (what the list
 * itself does) or `hint` (statistics, near titles). Only proof and agreeing records may be errors.
 */
export type Evidence = 'proof' | 'record' | 'habit' | 'hint'

/** Replaces the text of a span; nothing outside changes. */
export interface Edit extends Span {
  text: string
}

/**
 * What of its entry a fix changes: one of the fields, the spelling of a URL that leads to the same place (`url`), where a link leads or
 * whether it is there (`link`), the words of a link (`label`), the place of the entry in the list (`place`), or whether it is in the list
 * (`entry`). A repair of broken Markdown changes how all of its entry is read (`reading`). Outside of entries, a fix may change the words of a
 * heading (`section`).
 */
export type Change =
  | 'title'
  | 'authors'
  | 'venue'
  | 'year'
  | 'url'
  | 'link'
  | 'label'
  | 'place'
  | 'entry'
  | 'reading'
  | 'section'

export interface Fix {
  /** Proven, or changes only punctuation, spacing, or one word for the same thing. */
  safe: boolean
  edits: readonly Edit[]
  /** What it changes apart from marks and spaces. Everything else must read the same afterwards, otherwise the fix is not offered. */
  changes: readonly Change[]
}

/** Another place that a finding is about. */
export interface Related {
  span: Span
  message: string
}

/** A message of vfile with what paperlint adds. Offsets index the text without byte-order mark. */
export interface Finding extends VFileMessage {
  /** Overrides the level of the rule. */
  level?: Level
  evidence?: Evidence
  fix?: Fix
  related?: readonly {line: number; column: number; message: string}[]
  entry?: {title: string | undefined; ids: readonly PaperId[]; span: Span}
}

/** What a rule says. */
export interface Report {
  /** What is wrong and what it should be, in the words of the list, without a final period. */
  reason: string
  /** Where; exactly the text to replace where the fix is a single edit. */
  span: Span
  /** Why, for somebody who has not met the rule before. */
  note: string
  evidence: Evidence
  /** Only where the rule has several levels. */
  level?: Level
  fix?: Fix
  related?: readonly Related[]
  entry?: Entry
}

/** The line on which readers find an entry: that of its title, which in HTML is not that of its row. */
export function lineOf(list: PaperList, {title, span}: Entry): number {
  return list.position(title?.span ?? span).start.line
}

/** Adds a finding to the file, at its exact place. */
export function report(
  file: VFile,
  list: PaperList,
  {reason, span, note, evidence, level, fix, related, entry}: Report
): void {
  // What rows share with each other is said once, and no row may change it for all.
  const isShared =
    entry?.table !== undefined && (span.end <= entry.span.start || span.start >= entry.span.end)
  const place = list.position(span)
  if (
    isShared &&
    file.messages.some(
      d => d.reason === reason && d.line === place.start.line && d.column === place.start.column
    )
  )
    return
  const message: Finding = file.message(withoutPasswords(reason), {place})
  message.note = withoutPasswords(note)
  message.evidence = evidence
  if (level) message.level = level
  if (fix && !isShared) message.fix = fix
  const edit = fix?.edits.length === 1 && !isShared ? fix.edits[0] : undefined
  if (edit && edit.start === span.start && edit.end === span.end) {
    message.actual = list.source.slice(span.start, span.end)
    message.expected = [edit.text]
  }
  if (related?.length) {
    const places = related.map(d => ({message: d.message, place: list.position(d.span)}))
    message.related = places.map(({message, place: {start}}) => ({
      line: start.line,
      column: start.column,
      message
    }))
    const [first] = places
    if (first) message.cause = new VFileMessage(first.message, {place: first.place})
  }
  if (entry) message.entry = {title: entry.title?.text, ids: entry.ids, span: entry.span}
}
