/**
 * The bare title, without what is around it.
 */

import type {Flow, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {labelOf} from './labels.ts'
import {isBracketTag, isTag} from './tag-text.ts'
import {venueness} from './venue.ts'
import {yearIn} from './year.ts'

/** Numbering, marks, emoji and punctuation before a title. */
const lead =
  /^(?::[a-z_+-]{1,40}\d*:|[\s\ufffc\u200b.,;|·•►▶*–—:_-]{1,80}|\ufe0f|\u200d|\p{Extended_Pictographic}|\(?\d{1,4}[.)、]\s+(?=\S)|\[[ xX\d]{1,4}\]\s*|#\d+\s)/u

/** Punctuation, emoji and words that lead to a venue after a title; its question mark stays, and so does an ellipsis. */
const trail =
  /(?:[\s\ufffc\u200b,;；|·:：，。．–—-]{1,80}|\ufe0f|\u200d|(?<!\.\.)\.|\p{Extended_Pictographic}|:[a-z_+-]{1,40}:|[[(【（]|\s(?:in|at|by|In))$/u

const leadingBracket = /^[[(【（]([^[\](){}【】（）]{1,60})[\])】）]\s*[:-]?\s*/u

const trailingBracket = /\s?[[(【（]([^[\](){}【】（）]{1,110})[\])】）]$/u

/** What may be a tag before a title, and how sure its venue must be: a word, a short venue with its year, or all up to a comma. */
const leadingTags: readonly (readonly [RegExp, number])[] = [
  [
    /^(?=\S{0,24}\d)\S{3,24}\s+(?=\S)|^\p{Lu}\S{2,14}\s(?:\p{Lu}\S{2,14}\s)?['’]?(?:19|20)?\d\d[:,]?\s+(?=\S)/u,
    3
  ],
  [/^[^,:\n]{3,70}\d\d,\s+(?=\S)/u, 2]
]

/** How a work was received, between the tag and the title. */
const praise =
  /^\(?(?:(?:oral|spotlight|highlight|notable|poster|workshop|submission|best|outstanding|distinguished|demo|system|student|paper|award|candidate|finalist|nominee|runner-up|honou?rable|mention|talk|presentation)\b\s?){1,4}\)?[,:]\s+(?=\S)/iu

/** Leaves out what is around a title: numbering, marks, tags in brackets, final punctuation. */
export function cleanTitle(flow: Flow, range: Range): Range {
  const {text} = flow
  let {start, end} = range
  // What a link shows is a title to its last word: `[Swimmers who sleep in](…)`.
  const isLinked = within(flow.links, range).some(d => d.start === start && d.end === end)
  for (;;) {
    const rest = text.slice(start, end)
    const cut = leadOf(rest)
    if (cut > 0) {
      start += cut
      continue
    }
    const tail = trailOf(rest)
    if (tail === 0 || (isLinked && /^\s\p{L}+$/u.test(rest.slice(-tail)))) break
    end -= tail
  }
  return {start, end: Math.max(start, end)}
}

/** Characters before the title: marks, or a tag or a name of a method in brackets. */
function leadOf(rest: string): number {
  const marks = lead.exec(rest)?.[0].length ?? 0
  if (marks > 0) return marks
  const tag = leadingTag(rest)
  if (tag > 0) return tag
  const bracket = leadingBracket.exec(rest)
  if (!bracket) return 0
  return /^[[【]/.test(rest) || isTag(bracket[1] ?? '') ? bracket[0].length : 0
}

/** How the authors of a list mark their own work. */
const ours = /^ours?(?: (?:work|survey|paper|method))?$/i

const aYear = /(?:19|20)\d\d|['’]\d\d/

/** `2024-WWW `, `NeurIPS 2020 oral, `, `arXiv 2024.03, `: a venue with its year right before the title. */
function leadingTag(rest: string): number {
  if (!aYear.test(rest)) return 0
  for (const [pattern, sure] of leadingTags) {
    const prefix = pattern.exec(rest)?.[0]
    if (prefix && aYear.test(prefix) && venueness(prefix) >= sure && yearIn(prefix))
      return prefix.length + (praise.exec(rest.slice(prefix.length))?.[0].length ?? 0)
  }
  return 0
}

/** Characters after the title: punctuation, or a tag, a label, somebody's handle or `Ours` in brackets. */
function trailOf(rest: string): number {
  const near = rest.slice(-120)
  const marks = trail.exec(near)?.[0].length ?? 0
  if (marks > 0) return marks
  const bracket = trailingBracket.exec(near)
  if (!bracket) return 0
  const inner = bracket[1] ?? ''
  const isAside =
    inner.startsWith('@') || ours.test(inner) || isBracketTag(inner) || (rest.endsWith(']') && labelOf(inner))
  return isAside ? bracket[0].length : 0
}
