/**
 * What is between two parts of an entry, beside what is there in the others.
 */

import type {PaperList} from '../model/types.ts'
import {parseVenue} from '../text/venue-tag.ts'
import type {Segment, Unit} from './anatomy.ts'
import type {Deviation} from './deviation.ts'
import {smallest} from './edits.ts'
import {linkKinds} from './habits.ts'
import type {Edge, Habits, Place} from './habits.ts'
import {isNamed} from './link-words.ts'
import {isStyle, plainSpace} from './words.ts'

/** Marks or spaces before a part, or at the end, that differ from those of the others. */
export function gapOf(
  list: PaperList,
  place: Place,
  segment: Segment,
  index: number,
  habits: Habits
): Deviation | undefined {
  const {units, gaps} = segment
  const gap = gaps[index]
  if (!gap) return undefined
  const from: Edge = units[index - 1]?.kind ?? 'start'
  const to: Edge = units[index]?.kind ?? 'end'
  const habit = habits.gap(place, from, to, gap.text)
  if (!habit) return undefined
  const [actual, expected] = [plainSpace(gap.text), habit.value]
  if (isNamed(list.source, units[index - 1]) && isNamed(list.source, units[index])) return undefined
  if (from === 'start' && to === 'end') return undefined
  if (linesIn(actual) !== linesIn(expected)) return undefined
  if (!isStyle(actual, expected) || isMarker(from, to, actual, expected) || isPeriod(from, actual, expected))
    return undefined
  if (to === 'end' && (actual.trim() === expected.trim() || isDangling(actual, expected))) return undefined
  if (to === 'end' && /^\.\s*$/.test(actual) && isSentence(gaps[index - 1]?.text ?? '')) return undefined
  if (isAbbreviation(units[index - 1], list.source, actual, expected)) return undefined
  // What should follow the colon of a title is missing: `Kilns: [[pdf]](…)`.
  if (from === 'title' && linkKinds.has(to) && /^:\s/.test(actual) && /^[.,;]/.test(expected))
    return undefined
  if (isOwnPeriod(list, from, actual, expected)) return undefined
  if (from === 'authors' && isAmongNames(units[index], actual, expected)) return undefined
  if (from === 'authors' && goesOn.test(list.source.slice(Math.max(0, gap.span.start - 24), gap.span.start)))
    return undefined
  if (isGuess(units[index - 1], units[index], actual, expected)) return undefined
  if (from === 'start' && isOwnQuote(list.source, units[index], actual, expected)) return undefined
  if (
    from === 'title' &&
    isWithinTitle(list.source.slice(gap.span.end, place.entry.span.end), actual, expected)
  )
    return undefined
  if (isGlued(actual, expected, from, to)) return undefined
  // The semicolon of `&#263;` is not a mark after the name.
  if (/&#?\w+$/.test(list.source.slice(Math.max(0, gap.span.start - 12), gap.span.start))) return undefined
  if (/[\uFF1A\u3002\uFF1F\uFF01]/.test(actual) && expected.trim() === '') return undefined // of the words before it
  const head = gap.text.lastIndexOf('}') + 1
  const same = expected.lastIndexOf('}') + 1
  if (plainSpace(gap.text.slice(0, head)) !== expected.slice(0, same)) return undefined
  const text = gap.text.slice(head)
  const edit = smallest(
    {start: gap.span.end - text.length, end: gap.span.end},
    text,
    restored(text, expected.slice(same))
  )
  return {kind: 'gap', edits: [edit], habit, from: index - 1, to: index, segment}
}

/** Whether the words between two parts are those of a sentence. */
export const isSentence = (gap: string): boolean => (gap.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= 3

/** Line breaks: one more or less may begin another paragraph, or leave the item. */
export const linesIn = (text: string): number => text.split('\n').length

/** Bullets and numbers are a matter of the Markdown, not of the entry. */
function isMarker(from: Edge, to: Edge, actual: string, expected: string): boolean {
  if (from !== 'start' || to === 'end') return false
  const marker = /^(?:\s*(?:[-*+]|\{number\}[.)])[ \t]+|#{1,6}[ \t]+)*/
  return actual.replace(marker, '') === expected.replace(marker, '')
}

/** What separates two parts, and is expected after the last one: `[Paper](…)/`. */
function isDangling(actual: string, expected: string): boolean {
  return actual.trim() === '' && /^[/|,;·•&]$/.test(expected.trim())
}

/** Whether the other entries only lack a space beside the title or after a mark, which is not worth copying: `[CVPR 2022]Title`, `Title,CVPR`. */
function isGlued(actual: string, expected: string, from: Edge, to: Edge): boolean {
  if (actual === expected || actual.replace(/ /g, '') !== expected) return false
  return from === 'title' || to === 'title' || /[,;:.]$/.test(expected)
}

/** A period that the other titles do not have is reported by `title-text`. */
function isPeriod(from: Edge, actual: string, expected: string): boolean {
  return from === 'title' && actual.startsWith('.') && actual.slice(1).trim() === expected.trim()
}

/** The period of `Surv.` and `et al.` belongs to the word before it. */
function isAbbreviation(unit: Unit | undefined, source: string, actual: string, expected: string): boolean {
  if (!unit || !actual.startsWith('.') || expected.startsWith('.')) return false
  return (
    /venue|tag/.test(unit.kind) || /\b(?:al|etc|\p{Lu})$/u.test(source.slice(unit.span.start, unit.span.end))
  )
}

/** Whether authors end with an ellipsis for more names, `A. Moss...`, or with a period that most others have in the last word: `et al.`, `Clay, J.` */
export function isOwnPeriod({entries}: PaperList, part: Edge, actual: string, expected: string): boolean {
  if (part !== 'authors' || !/^\W*[.…]/.test(actual) || expected.includes('.')) return false
  if (/^\W*?(?:\.{3}|…)/.test(actual)) return true
  const signed = entries.flatMap(d => d.authors?.text ?? [])
  return 2 * signed.filter(d => d.endsWith('.')).length > signed.length
}

/** Whether a mark may also be between two names: the last author is easily mistaken for the next part, unless that is a link. */
function isAmongNames(next: Unit | undefined, actual: string, expected: string): boolean {
  const isMark = (text: string) => /^[,.;:&]?$/.test(text.trim())
  const isOther = actual.trim() !== expected.trim() && isMark(actual) && isMark(expected)
  return isOther && !next?.form.includes('{url}')
}

/** A sentence that was read as names: `Others, like` before a link. */
const goesOn = /\s(?!(?:others|colleagues|team)$)\p{Ll}{3,}$/u

/** Whether nothing visible separates two parts. A mark between them might then split one of them in the middle. */
function isGuess(one: Unit | undefined, two: Unit | undefined, actual: string, expected: string): boolean {
  const isBare = (unit: Unit) => /^(?:\s*\{\w+\}\s*)+$/.test(unit.form)
  return (
    one !== undefined &&
    two !== undefined &&
    actual.trim() === '' &&
    expected.trim() !== '' &&
    isBare(one) &&
    isBare(two)
  )
}

const quotePairs = new Map(['‘’', '“”', '«»', '「」', '『』'].map(([open = '', close = '']) => [open, close]))

/** Whether a quotation mark before the title belongs to its first words: `‘Endless Rain’: A Study`. */
function isOwnQuote(source: string, next: Unit | undefined, actual: string, expected: string): boolean {
  const close = quotePairs.get(actual.trim().at(-1) ?? '')
  if (!next || close === undefined || expected.includes(actual.trim().at(-1) ?? '')) return false
  return source.slice(next.span.start, next.span.end).includes(close)
}

/** Whether a title goes on after its comma, as a place does, to the period that is expected: `Looting in the Virú Valley, Peru. Antiquity`. */
function isWithinTitle(rest: string, actual: string, expected: string): boolean {
  if (actual.trim() !== ',' || !expected.startsWith('.')) return false
  const more = /^\s*((?:\p{Lu}[\p{L}'’-]*\s?){1,3})\.\s+[*_]*\p{L}/u.exec(rest)?.[1]
  return (more !== undefined && !parseVenue(more).base) || /^[^.\n]{2,40}, and\s/.test(rest)
}

/** The expected text with the indentation that the entry has. */
function restored(actual: string, expected: string): string {
  const indents = actual.match(/\n[ \t]+/g) ?? []
  let index = 0
  return expected.replace(/\n /g, () => indents[index++] ?? indents.at(-1) ?? '\n  ')
}
