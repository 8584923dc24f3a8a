/**
 * Warn about text that a reader sees differently from how it was meant.
 *
 * Titles are pasted from PDF files, web pages and BibTeX, and bring broken characters, entities and LaTeX along. The rule looks at all
 * visible text of an entry: mojibake (`â€“`), LaTeX and HTML entities, doubled spaces (hints outside of the title), a missing space after a colon, a final period in a
 * list whose titles have none. A space at the end of a line is a hint, if few entries have one; two or more before a further line of the
 * same entry are a line break.
 *
 * @example good.md
 *
 *   - [**MICCAI 2022**] RepsNet: Combining Vision with Language [[pdf]](https://arxiv.org/pdf/2209.13171)
 *   - [**NeurIPS 2022**] M^4I: Multi-modal Models Membership Inference [[pdf]](https://arxiv.org/pdf/2209.06997)
 *
 * @example bad.md
 *
 *   - [**COLING 2022**] DeltaNet:Conditional Medical Report Generation [[pdf]](https://arxiv.org/pdf/2211.13229)
 *   - [**ECCV 2022**] Biomedical visionâ€“language processing [[pdf]](https://arxiv.org/pdf/2204.09817)␠
 *   - [**NeurIPS 2022**] Schr{\"o}dinger  Bridges &amp; Prompts [[pdf]](https://arxiv.org/pdf/2209.06970)
 *
 *   1:29-1:30: Unexpected `DeltaNet:Conditional`, expected `DeltaNet: Conditional`
 *   2:36-2:39: Unexpected `visionâ€“language`, expected `vision–language`
 *   2:100-2:101: Unexpected space at the end of the line, expected none
 *   3:26-3:31: Unexpected `Schr{"o}dinger`, expected `Schrödinger`
 *   3:37-3:39: Unexpected 2 spaces between `Schr{"o}dinger` and `Bridges`, expected 1
 *   3:47-3:52: Unexpected `&amp;`, expected `&`
 *
 * @example fixed.md
 *
 *   - [**COLING 2022**] DeltaNet: Conditional Medical Report Generation [[pdf]](https://arxiv.org/pdf/2211.13229)
 *   - [**ECCV 2022**] Biomedical vision–language processing [[pdf]](https://arxiv.org/pdf/2204.09817)
 *   - [**NeurIPS 2022**] Schrödinger Bridges & Prompts [[pdf]](https://arxiv.org/pdf/2209.06970)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Report} from '../src/finding.ts'
import {entitiesIn} from '../src/model/entities.ts'
import {cell, image} from '../src/flow/flow.ts'
import {fieldsAt} from '../src/model/fields.ts'
import {listOf} from '../src/model/list.ts'
import {finalPeriods} from '../src/model/periods.ts'
import {doubledSpaces, laidOut, spacesAtEnds} from '../src/model/spaces.ts'
import type {Entry, PaperList} from '../src/model/types.ts'
import {visibleOf} from '../src/model/visible.ts'
import type {Stretch} from '../src/model/visible.ts'
import {latexIn} from '../src/text/latex.ts'
import {mojibakeIn} from '../src/text/mojibake.ts'
import type {Span} from '../src/text/types.ts'

/** A place of the visible text, and what should stand there. */
type Slip = Span & {meant: string; reason: string; note: string; level?: 'hint'}

export default lintRule<Root>(docs('title-text'), (tree, file) => {
  const list = listOf(tree, file)
  const periods = finalPeriods(list)
  const layout = laidOut(list)
  const ends = spacesAtEnds(list)
  const said = new Set<number>()
  const say = (entry: Entry, text: string, rest: Omit<Report, 'entry' | 'fix'>) => {
    if (said.has(rest.span.start)) return
    said.add(rest.span.start)
    report(file, list, {
      ...rest,
      entry,
      fix: {safe: true, edits: [{...rest.span, text}], changes: fieldsAt(entry, rest.span)}
    })
  }

  for (const entry of list.entries) {
    for (const stretch of visibleOf(list, entry)) {
      for (const {meant, reason, note, level, ...range} of slipsOf(stretch, entry, layout)) {
        const span = stretch.span(range)
        if (!isWritten(list, stretch, range)) continue
        say(entry, meant, {reason, span, note, evidence: 'proof', ...(level && {level})})
      }
      for (const {meant, ...range} of entitiesIn(list, entry, stretch)) {
        const span = stretch.span(range)
        const reason = `Unexpected \`${list.source.slice(span.start, span.end)}\`, expected \`${meant}\``
        say(entry, meant, {
          reason,
          span,
          note: 'Markdown needs no HTML entity for this character',
          evidence: 'proof'
        })
      }
    }
    const period = periods.found.get(entry)
    if (period) {
      const reason = 'Unexpected period at the end of the title, expected none'
      say(entry, '', {reason, span: period, note: periods.habit, evidence: 'habit'})
    }
    for (const span of ends.get(entry) ?? []) {
      const reason = 'Unexpected space at the end of the line, expected none'
      say(entry, '', {
        reason,
        span,
        note: 'Nobody sees it, and every editor that removes it makes a diff',
        evidence: 'proof',
        level: 'hint'
      })
    }
  }
})

function slipsOf(stretch: Stretch, {title}: Entry, layout: ReadonlySet<string>): Slip[] {
  const {text, verbatim} = stretch
  const inTitle = (range: Span) => {
    const {start, end} = stretch.span(range)
    return title !== undefined && start >= title.span.start && end <= title.span.end
  }
  const slips = [
    ...mojibakeIn(text).map(d => inWord(text, d, 'These are the bytes of UTF-8, read as Windows-1252')),
    ...latexIn(text).map(d => inWord(text, d, 'GitHub shows LaTeX outside of formulas as it is written')),
    ...tightColons(text)
      .filter(inTitle)
      .map(d => inWord(text, d, 'A colon in a title is followed by a space')),
    ...doubledSpaces(stretch)
      .filter(d => !layout.has(d.joint))
      .map(d => (inTitle(d) ? doubled(text, d) : {...doubled(text, d), level: 'hint' as const}))
  ]
  return slips.filter(d => !verbatim.some(code => code.start < d.end && d.start < code.end))
}

/** Colons between two words, but not in `arXiv:cs`, `:star:`, `https://` or a pair such as `man:woman`. */
function tightColons(text: string): (Span & {meant: string})[] {
  const colons = text.matchAll(
    /(?<=([\p{Script=Latin}\d)]{2,40})):(?!https?:|www\.)(?=(\p{Script=Latin}[\p{Script=Latin}\d-]+)(?:\s|$))/gu
  )
  return Array.from(colons, match => ({
    start: match.index,
    end: match.index + 1,
    meant: ': ',
    before: match[1] ?? '',
    after: match[2] ?? ''
  }))
    .filter(d => /\p{Lu}/u.test(d.after) || (d.before.length > 2 && d.after.length > 3))
    .filter(
      d =>
        !/(?::[\w+-]+|\b(?:arxiv|doi|ftp|mailto|urn|hdl|isbn|pmid))$/i.test(
          text.slice(Math.max(0, d.start - 40), d.start)
        )
    )
}

/** Names the word, so that the message can be read without the list. */
function inWord(text: string, {start, end, meant}: Span & {meant: string}, note: string): Slip {
  const word = wordAround(text, {start, end})
  const reason = `Unexpected \`${word.before}${text.slice(start, end)}${word.after}\`, expected \`${word.before}${meant}${word.after}\``
  return {start, end, meant, note, reason}
}

function doubled(text: string, {start, end}: Span): Slip {
  const {before, after} = wordAround(text, {start: start, end})
  const [a, b] = [before, after].map(d => (d ? `\`${d}\`` : 'an image'))
  const reason = `Unexpected ${end - start} spaces between ${a} and ${b}, expected 1`
  return {start, end, meant: ' ', reason, note: 'GitHub shows them as one'}
}

/** White space, the border of a cell, an image. */
const borders = new RegExp(`[\\s${cell}${image}]`)

/** What touches a stretch, up to white space, an image or the border of a cell. */
function wordAround(text: string, {start, end}: Span): {before: string; after: string} {
  return {
    before:
      text
        .slice(Math.max(0, start - 40), start)
        .split(borders)
        .at(-1) ?? '',
    after: text.slice(end, end + 40).split(borders, 1)[0] ?? ''
  }
}

/** Whether a stretch is written as it is seen, but for backslashes, and no markup lies between. */
function isWritten({source}: PaperList, {text, span}: Stretch, range: Span): boolean {
  const {start, end} = span(range)
  return (
    source.slice(start, end).replaceAll('\\', '') === text.slice(range.start, range.end).replaceAll('\\', '')
  )
}
