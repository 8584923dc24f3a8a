/**
 * What a piece looks like by itself, decided once. The votes of its column count this.
 */

import {linkKindOf} from '../text/link-kind.ts'
import {monthNamed} from '../text/months.ts'
import {isAmbiguousAbbr} from '../text/venues.ts'
import {areAuthors, areSurnames, isPerson} from '../reading/authors.ts'
import {fieldOf} from '../reading/fields.ts'
import {labelOf} from '../reading/labels.ts'
import type {LinkRole} from '../reading/labels.ts'
import {isKnownVenue, isPraise, isPreprint, venueness} from '../reading/venue.ts'
import {eastAsianCount, wordCount} from '../reading/words.ts'
import {remember} from '../text/remember.ts'
import {isPlaceOfPublishers} from './cities.ts'
import {isCountry} from './countries.ts'
import type {Piece} from './cut.ts'
import {areInitials, hasInitials, isGiven} from './initials.ts'

/** The main class of a piece. */
export type Kind =
  | 'people'
  /** Two or three words with capitals, as names of people have them, and of journals. */
  | 'pair'
  /** Two words with capitals and a word between them, as family names are joined: `Rosofsky & Huerta`. */
  | 'surnames'
  | 'venue'
  | 'preprint'
  | 'maybe'
  | 'date'
  | 'number'
  | 'identifier'
  | 'url'
  | 'image'
  | 'label'
  | 'field'
  | 'praise'
  | 'place'
  | 'track'
  /** The type of a work, as GB/T 7714 writes it after the title: `[J]`. */
  | 'type'
  | 'name'
  | 'words'

export interface Sense {
  kind: Kind
  words: number
  /** How sure it is a venue, 0 to 3. */
  venue: number
  label: LinkRole | undefined
  field: string | undefined
  /** What its link leads to, as far as the URL tells. */
  target: string
  /** Shape of its words: `A` all capitals, `T` each word capital, `S` first word only, `l` small, `0` digits, `c` Chinese, Japanese, Korean. */
  shape: string
  /** Whether it has words that titles have and names do not: `for`, `with`, `a`. */
  little: boolean
}

const others = /^(?:and\s)?(?:et\.?\s?al|others)\.?$/i
const namesOthers = /\bet\.?\s?al\.?$/i
const initials = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u
const turned = /^\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.?-?){1,3})?$/u
const little =
  /(?:^|\s)(?:a|an|the|of|for|with|via|to|from|on|in|is|are|how|what|why|do|does|can|by|using|towards?|into|as|at|over|under|without|between|through|and its)(?=\s|$)/i

/** Words after a venue that are part of it. */
const track = /^(?:workshops?|findings|demos?|tracks?|d&b|datasets and benchmarks|main|long|short|industry)$/i
/** Types of works by GB/T 7714, table B.1: `[J]`, `[EB/OL]`. */
const type = /^(?:[A-Z]|DB|CP|EB|DS)(?:\/(?:OL|MT|DK|CD))?$/
/** Where people work. */
const place =
  /\b(?:universit[a-zäé]*|institutes?|college(?!\s(?:&|and)\s)|laborator(?:y|ies)|labs?(?!\son\b)|school of|department|academy of|ETH|MIT|Google|Microsoft|Meta AI|NVIDIA|OpenAI|DeepMind|Huawei|Tencent|Alibaba|Baidu|IBM|Inria|CNRS|Research (?:Center|Centre))\b|大学|学院|研究所/i

/** Words in lowercase that names of places do not have: `College admissions and the stability of marriage`. */
const tells = /\s\p{Ll}{4,}\s(?:.*\s)?\p{Ll}{4,}/u

/** What a cell says instead of a value: `N/A`, or that there is one: `Yes`. */
const noValue = /^(?:n\/a|yes|no|tb[acd]|none|unknown)$/i

/** How names of journals begin, of any publisher: `Journal of the Institute of Conservation`. */
const printed = /^(?:the\s)?(?:journal|proceedings|transactions|annals|bulletin|memoirs|reports)\sof\s/i

/** How labels begin or end that tell readers what to do. Other vague words may be a name: `Open Web`. */
const asks = /^(?:view|read|download|get|access|request|go|visit|see|click)\s|\s(?:here|hier|ici|aquí|qui)$/i

/** What is around a text, as far as it is judged by it. */
interface Manner {
  form: Piece['form']
  linked: boolean
  bracketed: boolean
}

/** Senses by text and by what is around it: lists repeat their texts, and lines are read more than once. */
const readers = new Map<string, (text: string) => Sense>()

/** Reads a piece. */
export function senseOf({text, form, frame}: Piece): Sense {
  const manner = {
    form,
    linked: frame.link !== undefined,
    bracketed: frame.bracket !== ''
  }
  const key = `${form} ${manner.linked} ${manner.bracketed}`
  let reader = readers.get(key)
  if (!reader) readers.set(key, (reader = remember(d => senseOfText(d, manner))))
  const sense = reader(text)
  return frame.link ? {...sense, target: targetOf(frame.link.url)} : sense
}

/** What a text looks like, without its link. */
function senseOfText(text: string, {form, linked, bracketed}: Manner): Sense {
  const label = linked || bracketed || text.length < 24 ? labelOf(text) : undefined
  const named = fieldOf(`${text}: `)
  const field = named && named.length > text.length ? named.name : undefined
  const venue = form === 'words' || form === 'image' ? venueness(text) : 0
  const words = wordCount(text)
  return {
    // What may be the name of a link is a label, or a preprint server.
    kind:
      field &&
      field !== 'link' &&
      // `[EMNLP 2020 Findings]`
      !(bracketed && track.test(text))
        ? 'field'
        : kindOf(
            text,
            {form, linked, bracketed},
            venue,
            words,
            label !== undefined && (!label.neutral || asks.test(text) || eastAsianCount(text) > 0)
          ),
    words,
    venue,
    label: label?.role,
    field,
    target: '',
    shape: shapeOf(text),
    little: little.test(text)
  }
}

function kindOf(
  text: string,
  {form, linked, bracketed}: Manner,
  venue: number,
  words: number,
  label: boolean
): Kind {
  if (form === 'date') return 'date'
  if (form === 'number' || form === 'identifier' || form === 'url') return form
  if (noValue.test(text)) return 'label'
  if (words <= 4 && isPreprint(text)) return 'preprint'
  if (bracketed && !linked && type.test(text)) return 'type'
  if (form === 'image') return venue >= 2 ? 'venue' : 'image'
  // `Parker, S.C.`, not `SC`
  if (areInitials(text)) return 'people'
  if (venue >= 3 && isKnownVenue(text)) return 'venue'
  // `论文/paper`, not `Journal of Open Source Software`
  if (label && !printed.test(text) && (linked || words <= 2 || text.length < 10)) return 'label'
  if (isPraise(text)) return 'praise'
  if (track.test(text)) return 'track'
  if ((place.test(text) || isPlaceOfPublishers(text)) && !printed.test(text) && !tells.test(text))
    return 'place'
  if (venue >= 2) return 'venue'
  if (others.test(text) || (initials.test(text) && /[.\s]|^\p{Lu}$/u.test(text))) return 'people'
  if (isPerson(text) || areAuthors(text)) return isSurelyPeople(text) ? 'people' : 'pair'
  if (areSurnames(text)) return 'surnames'
  if (venue >= 1) return 'maybe'
  if (turned.test(text)) return 'name'
  return 'words'
}

/** Whether initials, a separator or a given name show that a text names people. */
function isSurelyPeople(text: string): boolean {
  if (/(?:^|[\s.-])\p{Lu}(?:\.|\s|$)|\bet al|[,;、，]|^[\u3400-\u9fff\uac00-\ud7af]+$/u.test(text))
    return true
  return text.split(/\s(?:and|&|und|et|y)\s/).some(name => {
    const [first = '', second = ''] = name.split(' ', 2)
    // `Ada Moss`, `MOSS Ada`
    return isGiven(first) || (/^[\p{Lu}'’-]{3,}$/u.test(first) && isGiven(second))
  })
}

/** Reads the pieces of a row. */
export function sensesOf(pieces: readonly Piece[]): Sense[] {
  const senses = pieces.map(senseOf)
  return senses.map((sense, index) => {
    const context = contexts.find(d => d.of.includes(sense.kind) && d.is({pieces, senses, index}))
    return context ? {...sense, ...context.as(sense)} : sense
  })
}

/** A piece in its row. */
interface Place {
  pieces: readonly Piece[]
  senses: readonly Sense[]
  index: number
}

/** What the pieces around one say of it; the first row counts. */
const contexts: readonly {
  of: readonly Kind[]
  is: (place: Place) => boolean
  as: (sense: Sense) => Partial<Sense>
}[] = [
  {of: ['maybe'], is: isDatedVenue, as: () => ({kind: 'venue', venue: 3})},
  {of: ['words', 'name', 'pair', 'maybe'], is: isMonthBefore, as: () => ({kind: 'number'})},
  {of: ['people'], is: isAfterOthers, as: () => ({kind: 'maybe', venue: 1})},
  {of: ['words'], is: isLastOfNames, as: () => ({kind: 'pair'})},
  {of: ['words', 'pair', 'surnames'], is: isFirstTurned, as: () => ({kind: 'people'})},
  {of: ['name'], is: isBeforeGiven, as: () => ({kind: 'people'})},
  {of: ['pair', 'name'], is: isPackedName, as: () => ({kind: 'people'})},
  {of: ['name', 'words'], is: isNamedBefore, as: () => ({kind: 'label'})},
  {of: ['name', 'pair', 'surnames', 'words', 'maybe'], is: isOfAffiliation, as: () => ({kind: 'place'})},
  {of: ['label'], is: isEnumerated, as: asWords},
  {of: ['field'], is: isAbbreviated, as: asWords}
]

/** Whether the year or volume right after it shows that a text is a venue: `WWW 2024`, `Nature 594`. */
function isDatedVenue({pieces, index}: Place): boolean {
  const next = pieces[index + 1]
  return next?.gap === '' && isAmbiguousAbbr(pieces[index]!.text)
}

/** Whether *et al.* and a comma or a period are before a piece: the names are over, `Moss A, et al, J Peat Sci`. */
function isAfterOthers({pieces, index}: Place): boolean {
  const before = pieces[index - 1]
  return /^[.,]+$/.test(pieces[index]!.gap) && namesOthers.test(before?.text ?? '')
}

/** Whether a piece is *and* with a name after a row of names that nothing but commas join: `Ann Moss, Sol Ek, and Max Roe`, `Moss, A., and M. Roe`. */
function isLastOfNames({pieces, senses, index}: Place): boolean {
  const [, name] = /^(?:and|und|et|y|e)\s(\p{Lu}.*)$/u.exec(pieces[index]!.text) ?? []
  if (!name || !/^\.?,$/.test(pieces[index]!.gap.replaceAll(/\/?[bi]/g, '')) || !isPerson(name)) return false
  let first = index - 1
  while (isAfterComma(pieces[first]) && isOfNames(senses[first]!)) first--
  return isOfNames(senses[first]!)
}

/**
 * Whether a piece is a given name after its family name, together with the next name: `Moss, Ann and Ek, Sol`. At the start of a row any word may
 * be a given name.
 */
function isFirstTurned({pieces, senses, index}: Place): boolean {
  const [, given = '', name = ''] = turnedNames.exec(pieces[index]!.text) ?? []
  if (given === '' || !isAfterComma(pieces[index]) || senses[index - 1]!.kind !== 'name') return false
  return index === 1 ? isPerson(name) : isGiven(given) && startsPart(pieces[index - 1]!)
}

const turnedNames = /^(\p{Lu}\S*(?: \p{Lu}\.?)?) (?:and|&|und|et|y|e) (\p{Lu}.*)$/u

/** Whether a piece is a family name before the given one: `Title. Moss, Ann and Ek, Sol`, `Title? Moss, Ann et al.` */
function isBeforeGiven({pieces, senses, index}: Place): boolean {
  const next = pieces[index + 1]
  if (!isAfterComma(next) || !startsPart(pieces[index]!)) return false
  return (
    /^\p{Lu}\p{L}+(?: \p{Lu}\.?)? et\.? al\.?$/u.test(next!.text) ||
    isFirstTurned({pieces, senses, index: index + 1})
  )
}

/** Whether the end of a sentence is before a piece. */
const startsPart = ({gap}: Piece): boolean => /^[.?!]+$/.test(gap)

/** Whether a piece is a family name with initials beside another one: `Moss AB, Ek C`. */
export function isPackedName({pieces, index}: Place): boolean {
  const isPacked = (at: number) => hasInitials(pieces[at]?.text ?? '')
  if (!isPacked(index)) return false
  return (
    (isAfterComma(pieces[index]) && isPacked(index - 1)) ||
    (isAfterComma(pieces[index + 1]) && isPacked(index + 1))
  )
}

/** Whether only a comma is before a piece; names may be bold. */
export const isAfterComma = (piece: Piece | undefined): boolean =>
  piece?.gap.replaceAll(/\/?[bi]/g, '') === ','

const isOfNames = ({kind}: Sense): boolean => kind === 'people' || kind === 'pair'

/** Whether a piece is a month whose year is set in another way: `Jan. **2021**`. */
function isMonthBefore({pieces, index}: Place): boolean {
  const next = pieces[index + 1]
  return next?.form === 'date' && /^\.?[bi]+$/.test(next.gap) && monthNamed(pieces[index]!.text) > 0
}

/** Whether a piece is the last word of a name whose first one is cut short: no field, `Nat. Methods`. */
function isAbbreviated({pieces, senses, index}: Place): boolean {
  const next = pieces[index + 1]
  return pieces[index]!.gap === '.' && senses[index - 1]?.kind === 'name' && !next?.gap.startsWith(':')
}

/** Whether a link that says nothing by itself has a label before it: `Paper [Link](…)`. */
function isNamedBefore({pieces, senses, index}: Place): boolean {
  const isLinked = pieces[index]!.frame.link !== undefined && senses[index]!.label !== undefined
  return isLinked && senses[index - 1]?.kind === 'label' && !pieces[index - 1]!.frame.link
}

/** Whether a piece is in one link with words before or after a comma: no label, `[Proceedings, Please](…)`. */
function isEnumerated({pieces, senses, index}: Place): boolean {
  const {frame, gap} = pieces[index]!
  const joins = (at: number, mark: string) => mark === ',' && wordy.has(senses[at]!.kind)
  if (!frame.link || frame.bracket !== '') return false
  return (
    (index > 0 && joins(index - 1, gap)) ||
    (index + 1 < pieces.length && joins(index + 1, pieces[index + 1]!.gap))
  )
}

/** Whether a piece is in brackets that end with a country: `(Slow Pots, Sweden)`. */
function isOfAffiliation({pieces, index}: Place): boolean {
  const {bracket} = pieces[index]!.frame
  if (bracket !== '(') return false
  const from = pieces.findLastIndex((d, at) => at <= index && d.gap.includes('('))
  let to = index
  while (pieces[to + 1] && isAfterComma(pieces[to + 1])) to++
  return to > from && isCountry(pieces[to]!.text)
}

/** What may be words of a title. */
export const wordy: ReadonlySet<Kind> = new Set(['words', 'name', 'pair', 'surnames', 'people'])

function asWords({words}: Sense): Partial<Sense> {
  return {kind: words > 1 ? 'words' : 'name', label: undefined}
}

function targetOf(url: string): string {
  if (url === '') return 'empty'
  if (/^(?:\.?\/)?(?:readme\.md)?#/i.test(url)) return 'internal'
  return linkKindOf(url) ?? (/^[a-z]+:/i.test(url) ? 'page' : 'file')
}

function shapeOf(text: string): string {
  if (eastAsianCount(text) > 0) return 'c'
  if (!/\p{L}/u.test(text)) return '0'
  if (/^\P{L}*\p{Ll}/u.test(text)) return 'l'
  if (!/\p{Ll}/u.test(text)) return 'A'
  if (/^[^\s]*\p{Lu}[^\s]*\p{Lu}/u.test(text) && !text.includes(' ')) return 'M'
  // A long word that begins with a small letter.
  return /(?:^|[\s/-])(?!\p{Lu})\p{L}{4,}/u.test(text) ? 'S' : 'T'
}
