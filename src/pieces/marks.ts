/**
 * The marks that a row is cut at, and characters that look like marks but belong to a text.
 */

import type {Range} from '../flow/flow.ts'
import {lowerBound} from '../flow/ranges.ts'
import {namesEditors} from '../reading/editors.ts'
import {isKnownVenue} from '../reading/venue.ts'
import {isAmbiguousAbbr} from '../text/venues.ts'
import type {Cut} from './fixed.ts'
import {endsTurnedName} from './initials.ts'

/** Marks, one kind on each line. */
const signs = new RegExp(
  [
    // Breaks, borders of cells, images, brackets and quotes.
    String.raw`[\n\u001f\ufffc|｜[\](){}【】（）「」『』《》［］"“”„«»]`,
    // `:star:`
    String.raw`:[a-z_+-]{2,40}:`,
    // Punctuation before a blank, a closing mark or `[pdf]`.
    String.raw`[.,;:?!]+(?=[\s\u001f\ufffc"”)\]}[]|$)`,
    String.raw`[。，；：？！、．·•…]`,
    // Dashes, arrows and such between blanks.
    String.raw`(?<=\s)(?:[-–—/~@*+&→⇒]|--+|::|=|>{1,3}|[-=]>)(?=\s)`,
    String.raw`—`,
    // `Nets  A study`
    String.raw`(?<=[\p{L}\p{N}]) {2,}(?=[\p{L}\p{N}])`,
    // `[C]//Proceedings`, `A study //Kettle Letters`
    String.raw`(?<=[\]］.\s])//(?=[\s\p{L}\d])`,
    // `et al.Nets`, `nets.Deep`, `Moss.2019`
    String.raw`(?<=\bet al)\.(?=\p{L})`,
    String.raw`(?<=\p{Ll}{2})\.(?=\p{Lu}\p{L}|(?:19|20)\d\d(?![\p{L}\d]))`,
    // `1.A study`
    String.raw`(?<=^\s*\d{1,3})\.(?=\p{Lu})`,
    // `Moss:Nets`
    String.raw`(?<=\p{Ll})[:：](?=[\p{L}\d])`,
    // `Models,2024`, `Moss,A study`
    String.raw`(?<=[\p{L}\d]),(?=(?:19|20)\d\d(?![\p{L}\d]))`,
    String.raw`(?<=\p{Ll}{3}|\d|\)),(?=\p{Lu}(?:\p{L}|\.\s?\p{Lu}))`,
    // The day of a meeting before a title: `10.15, Nets`
    String.raw`(?<=^\s*)\d{1,2}\.\d{1,2},(?=\s)`,
    // `#topic`
    String.raw`(?<=^|\s)#(?=\p{L})`,
    // `by Ada Moss`, `In: Nature`, in Spanish, Portuguese and French too
    String.raw`(?<=(?:^|[\s,.;:–—-]))[Bb]y:?\s(?=\p{Lu})`,
    String.raw`(?:(?<=[.,;"”)\]?!]\s)(?:In|En|Em|Dans)\s?:?|^In:)\s+(?=[\p{Lu}\d])`,
    // `A study, in: Kettle Letters`
    String.raw`(?<=[.,;”"]\s)in:\s(?=[\p{Lu}\d])`,
    // `“A study,” in *Kettle Letters*`, `A study, *in Kettle Letters*`, `A study, in A. Moss (ed) Tales of Peat`
    String.raw`(?<=[,"”’]\s)in\s(?=\p{Lu})`
  ].join('|'),
  'gu'
)

/** What is in single quotes after a mark, and the mark before the closing one: `(1982), ‘Frogs’ Legs’, Peat`, not `Moss’s`. */
const inSingleQuotes =
  /(?<=(?:^|[).,:])\s*)['‘](?=[\p{Lu}\d])((?:[^'‘’\n\u001f]|['’](?=\p{L})){8,250}?)(?:([,.?!])['’](?=\s)|['’](?=[,.;:)]))/gu

/** A word in capitals after one in lower case, and what ends the line of its year: `A study of peat ICLR 2023`, not `Papers of ICLR 2023`. */
const lastWord =
  /(?<=\p{Ll}\s)(?<!\b(?:of|at|in|for|from|on|the|to|and|with|by)\s)(\p{Lu}[\p{L}&]*\p{Lu}[\p{L}&]*)\s?$/u
const endsLine = /^\s*(?:$|[\n([]|workshop)/i

/** A mark, or a fixed piece. */
export interface Event extends Range {
  sign: string
  cut?: Cut
}

/** Marks and fixed pieces in order; a mark inside a fixed piece is a part of it. */
export function eventsOf(text: string, fixed: readonly Cut[], borders: readonly Event[]): Event[] {
  const events: Event[] = [...borders]
  for (const cut of fixed) events.push({start: cut.start, end: cut.end, sign: '', cut})
  for (const {start, end, form} of fixed) {
    const [, name = ''] = form === 'date' ? (lastWord.exec(text.slice(0, start)) ?? []) : []
    if (name && isKnownVenue(name) && !isAmbiguousAbbr(name) && endsLine.test(text.slice(end))) {
      const at = text.lastIndexOf(name, start)
      events.push({start: at, end: at, sign: ''})
    }
  }
  const covering = (at: number) => {
    const next = fixed[lowerBound(fixed, at + 1, d => d.end)]
    return next !== undefined && next.start <= at
  }
  // `20-OSDI-Title`: what is before the title is separated from it by a hyphen.
  const joined = /^\s*(?:\d\d|\S{2,24}-\d)/.test(text) ? joinedTag.exec(text) : null
  if (joined) {
    const at = joined[0].length - 1
    events.push({start: at, end: at + 1, sign: '-'})
  }
  if (/['’]/.test(text))
    for (const {1: quoted = '', 2: stop = '', index} of text.matchAll(inSingleQuotes)) {
      const end = index + 1 + quoted.length
      events.push({start: index, end: index + 1, sign: '“'})
      if (stop) events.push({start: end, end: end + 1, sign: stop})
      events.push({start: end + stop.length, end: end + stop.length + 1, sign: '”'})
    }
  for (const {0: sign, index} of text.matchAll(signs))
    if (
      !covering(index) &&
      !isAbbreviated(text, index, sign) &&
      (sign.length === 1 || !/^In\s?:?\s/i.test(sign) || mayLead(text, sign, index, borders)) &&
      !(sign === '&' && !joinsNames(text, index)) &&
      !((sign === '{' || sign === '}') && isGroup(text, index)) &&
      !(sign === '|' && isMagnitude(text, index)) &&
      !((sign === '(' || sign === ')') && isOfTerm(text, index))
    )
      events.push({
        start: index,
        end: index + sign.length,
        sign: signOf(sign, text[index - 1] ?? '', text[index + sign.length] ?? '')
      })
  return events.sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * Whether *in* may lead to a venue: not as the first word of a link or before words that go with it, `In Search of Peat`, and in lowercase only
 * before emphasis or editors, or after a quote.
 */
function mayLead(text: string, sign: string, index: number, borders: readonly Event[]): boolean {
  const end = index + sign.length
  const begins = (at: number, marks: RegExp) => borders.some(d => d.start === at && marks.test(d.sign))
  return /^in\s/.test(sign)
    ? begins(end, /^[bi]$/) ||
        begins(index, /^[bi]$/) ||
        namesEditors.test(text.slice(end, end + 130)) ||
        /(?:["”’][,.]|[,.]["”’])\s$/.test(text.slice(index - 3, index))
    : !/^(?:search|defen[cs]e|praise|pursuit|vitro|vivo|situ|silico)\b/i.test(text.slice(end, end + 9))
}

/** Whether a bracket belongs to a term without blanks: `SE(3)`, `O(1/T)`, `f(x)`. A year in brackets is not one. */
function isOfTerm(text: string, index: number): boolean {
  const open = text[index] === '(' ? index : text.lastIndexOf('(', index)
  return (
    index - open <= longestTerm &&
    /(?<![\p{L}\p{N}])(?:\p{L}|S[OUELp]|GL)$/u.test(text.slice(Math.max(0, open - 3), open)) &&
    /^\((?!\d{4}\))[^\s()]{1,8}\)/.test(text.slice(open, open + longestTerm + 1))
  )
}

/** Characters of a term and its first bracket. */
const longestTerm = 9

/** Whether a bar is one of a pair around a formula: `When |X| Is Small`. */
function isMagnitude(text: string, index: number): boolean {
  const near = text.slice(Math.max(0, index - 10), index + 11)
  const at = Math.min(10, index)
  return [...near.matchAll(/(?<=\s|^)\|(?=\S)[^|\n]{1,8}(?<=\S)\|(?=[\s.,;:)]|$)/g)].some(
    d => d.index === at || d.index + d[0].length - 1 === at
  )
}

/** A mark as it is written down; several blanks are one mark, a day is nothing, quotes of all languages are `“` and `”`, and `//` is *in* unless a type of work is before it. */
function signOf(sign: string, before: string, after: string): string {
  if (quotes.includes(sign)) return isOpening(sign, before, after) ? '“' : '”'
  if (sign.length === 1) return sign
  if (/^(?:[EI]n|Em|Dans|in)\s?:?\s/.test(sign)) return sign.includes(':') ? 'In:' : 'In'
  if (sign === '//' && before !== ']') return 'In:'
  if (/^\d/.test(sign)) return ''
  return sign.trim() || '␣'
}

const quotes = '“”„«»'

/** Whether a quote opens: `“A”`, `„A“`, `”A”`, `«A»`, `»A«`, `« A »`. */
function isOpening(sign: string, before: string, after: string): boolean {
  if (sign === '”' || sign === '»') return /^[\s([]?$/.test(before) && /[\p{L}\p{N}]/u.test(after)
  return !/\S/.test(before) || /[\p{L}\p{N}([]/u.test(after)
}

/** Whether a brace is one of a pair around words inside a text, as BibTeX has them: `A Survey of {Vision} and Language`, `{NET}: A Study`. */
function isGroup(text: string, index: number): boolean {
  const open = text[index] === '{' ? index : text.lastIndexOf('{', index)
  if (open < 0) return false
  const [group = ''] = /^\{[\p{L}\s-]{1,40}\}/u.exec(text.slice(open)) ?? []
  return /^(?::|[\s-]?[\p{L}&])/u.test(text.slice(open + group.length))
}

/** Whether an ampersand joins names of people, not words of a title: `Lind, N. & Moss, I.`, `Ito & Kern (2019)`. */
function joinsNames(text: string, index: number): boolean {
  return nameBefore.test(text.slice(Math.max(0, index - 40), index)) && nameAfter.test(text.slice(index + 1))
}

const nameBefore = /(?:[.,]\s?|(?:^|[,;:(\n\u001f]\s?)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s)$/u
const nameAfter = /^\s?(?:\p{Lu}[\p{L}'’.-]*\s?){1,3}(?=[,.:;([\d\n\u001f]|$)/u

const joinedTag =
  /^\s*(?:(?:19|20)?\d\d-\p{Lu}[\p{L}&]{1,11}|\p{Lu}[\p{L}&]{1,11}-(?:19|20)?\d\d)-(?=\d?\p{L})/u

const stateBefore = /(?:^|[:(–—]\s?|(?<!\p{L})\p{Ll}+\s)U\.[SKN]$/u

/** Whether a period does not end a sentence: after an initial before a family name, in `et al.`, in `Dr.`, in `Doe v. Roe`, in the number of a part. */
function isAbbreviated(text: string, index: number, sign: string): boolean {
  if (sign !== '.') return false
  const [before, after] = [text.slice(Math.max(0, index - 6), index), text.slice(index + 1)]
  if (/(?:^|[\s.(-])(?:et|Jr|Sr|St|vs?|Mrs?|Dr|Prof|Mt|cf)$/u.test(before)) return true
  // `Web Science Conf. (WebSci)`, `9th Int. Conf. on Bogs`
  if (/(?:Conf|Symp|Proc|Trans|Int)$/.test(before) && /^\s(?:\(|(?:of|on|for|Conf\.|Symp\.)\s)/.test(after))
    return true
  // `Earthquakes: U.S. Geological Survey Report`, `Bogs of the U.K. Coast`, not the initials in `Moss, U.S. Bogs`
  if (stateBefore.test(text.slice(Math.max(0, index - 24), index)) && /^\s\p{Lu}/u.test(after)) return true
  // `Quercus spp. in nurseries`, `Rosa var. alba`, `against P. infestans`
  if (/\s(?:spp?|s?sp|subsp|var|cv)$/u.test(before) && /^\s\p{Ll}{2}/u.test(after)) return true
  if (
    /(?:^|[\p{Ll}.]\s)\p{Lu}$/u.test(before) &&
    /^\s\p{Ll}{4}/u.test(after) &&
    !/\p{Lu}\p{Ll}+\s\p{Lu}$/u.test(before)
  )
    return true
  // `Orbits about asteroids. II. The effects of …`
  if (/\.\s[IVX]{2,4}$/.test(before) || /^\s[IVX]{2,4}\.\s/.test(after)) return true
  // `Sol Ou. AAAI`
  if (/\p{Lu}\p{Ll}$/u.test(before) && isKnownVenue(/^\s?([\p{L}&]+)/u.exec(after)?.[1] ?? '')) return false
  return /(?:^|[\s.(&-])\p{Lu}\p{Ll}?$/u.test(before) && family.test(after) && !endsTurnedName(text, index)
}

/** A family name, and what follows names: another name, a mark, the end. */
const family =
  /^\s?(?:(?:\p{Lu}\.[\s-]?)*(?:(?:van|von|der|den|de|la|le|del|di|da|dos|el|al|bin|ten)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?=\s?(?:[,;:.&(|\n\u001f[，：；（、。]|and\s\p{Lu}|et\s|–|—|-\s|$)))/u

/** Borders of links and emphasis as marks: `<a`, `a>`, `<b`, `b>`. */
export function bordersOf(
  links: readonly Range[],
  marks: readonly (Range & {kind: string})[],
  origin: number
): Event[] {
  const borders: Event[] = []
  const add = (at: number, sign: string) => borders.push({start: at - origin, end: at - origin, sign})
  const names: Record<string, string> = {strong: 'b', emphasis: 'i', code: 'c'}
  for (const {start, end} of links) {
    add(start, '⟨')
    add(end, '⟩')
  }
  for (const {start, end, kind} of marks) {
    add(start, names[kind] ?? kind)
    add(end, `/${names[kind] ?? kind}`)
  }
  return borders
}
