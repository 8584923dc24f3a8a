/**
 * Numbers of papers in headings, tables of contents and sentences.
 */

import {atEnd, behindLink, inSentence} from '../text/stated-count.ts'
import type {StatedNumber} from '../text/stated-count.ts'
import type {StatedCount} from './stated.ts'
import type {TocLink} from '../toc/toc.ts'
import type {PaperList, Section} from '../model/types.ts'
import {visibleIn} from '../model/visible.ts'
import type {Stretch} from '../model/visible.ts'

/** Numbers that end headings: `Survey (3)`. */
export function inHeadings(list: PaperList): StatedCount[] {
  return list.sections.flatMap(section => {
    const [text] = visibleIn(list, section.span)
    const found = atEnd(text.text)
    return found && isCount(found) ? [stated(text, found, section, 'heading')] : []
  })
}

/** Numbers in or after the links of a table of contents. */
export function inContents(list: PaperList, links: readonly TocLink[]): StatedCount[] {
  const {flow} = list
  return links.flatMap(({span, end, section}) => {
    const [text] = visibleIn(list, span)
    const inside = atEnd(text.text)
    if (inside && isCount(inside)) return [stated(text, inside, section, 'contents')]
    const line = flow.text.slice(end, end + 60).split('\n', 1)[0] ?? ''
    const behind = behindLink(line)
    const rest: Stretch = {
      text: line,
      verbatim: [],
      span: d => ({start: flow.starts[end + d.start]!, end: flow.ends[end + d.end - 1]!})
    }
    return behind && isCount(behind) ? [stated(rest, behind, section, 'contents')] : []
  })
}

/** A sentence whose number is far away speaks of something else. */
function isNear({entries}: PaperList, {value}: StatedNumber): boolean {
  return Math.abs(entries.length - value) * 2 <= Math.max(entries.length, value)
}

/** Sentences above the first entry and below the last one. */
export function inSentences(list: PaperList): StatedCount[] {
  const {entries, source} = list
  const start = entries[0]?.span.start ?? 0
  const end = entries.at(-1)?.span.end ?? source.length
  return [
    {start: 0, end: start},
    {start: end, end: source.length}
  ].flatMap(span => inProse(list, visibleIn(list, span)[0]))
}

function inProse(list: PaperList, intro: Stretch): StatedCount[] {
  return Array.from(intro.text.matchAll(/[^\n]+/g)).flatMap(({0: line, index}) =>
    Array.from(line.matchAll(/(?:[^.!?。]|[.!?](?=\S))+[.!?。]?/g)).flatMap(({0: sentence, index: at}) => {
      const found = inSentence(sentence)
      const offset = index + at
      return found && isNear(list, found)
        ? [
            stated(
              intro,
              {...found, start: offset + found.start, end: offset + found.end},
              undefined,
              'sentence'
            )
          ]
        : []
    })
  )
}

function stated(
  text: Stretch,
  {start, end, value, atLeast, named}: StatedNumber,
  section: Section | undefined,
  form: StatedCount['form']
): StatedCount {
  return {value, atLeast, named, spans: [text.span({start, end})], section, form}
}

/** A bare year is not a count. */
function isCount({value, named}: StatedNumber): boolean {
  return named || value < 1900 || value > 2100
}
