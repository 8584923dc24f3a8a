/**
 * Corrections of titles: their first and last words, and titles that were not found.
 */

import type {Piece} from '../../pieces/cut.ts'
import {areAuthors} from '../../reading/authors.ts'
import {fieldOf} from '../../reading/fields.ts'
import {labelOf} from '../../reading/labels.ts'
import {abbreviates} from '../../reading/short-forms.ts'
import {isPraise, venueness} from '../../reading/venue.ts'
import {wordCount} from '../../reading/words.ts'
import type {Role} from '../chain.ts'
import {isCode} from '../codes.ts'

/** What quotes a title, also in East Asian lists. */
const quoted = /[「『《“"]$/

/** The longest name, in words. */
const longestName = 3

/** Gives what is quoted the role of the title, if none was read, or only names before it: `「雨音の推定」音響学会誌、2018年`. */
export function withQuoted(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const found = pieces.flatMap((d, at) => (quoted.test(d.gap) && d.form === 'words' ? [at] : []))
  const [at = -1] = found
  // `Moss*, Orr. "Peat in the Wet Season"`
  const areNames =
    wordCount(pieces[at]?.text ?? '') > longestName &&
    /^[.,]/.test(pieces[at]?.gap.replace(/^(?:\/[bi])+/, '') ?? '') &&
    pieces
      .slice(0, at)
      .every(
        d => d.form === 'words' && wordCount(d.text) <= longestName && !d.frame.link && venueness(d.text) < 1
      )
  const mayBeTitle = ['title', ...(!roles.includes('title') || areNames ? ['other', 'venue'] : [])].includes(
    roles[at] ?? ''
  )
  if (found.length !== 1 || !mayBeTitle) return roles
  return roles.map((d, index) =>
    index === at ? 'title' : areNames && index < at && d !== 'other' ? 'authors' : d
  )
}

/**
 * Adds the words before emphasis to a title that goes on after it: `Learning Light _Lane Finding_ Nets`. If the title ends with the emphasis,
 * the words before it may be something else.
 */
export function aroundEmphasis(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.indexOf('title')
  const isPart = (index: number, gap: RegExp) =>
    gap.test(pieces[index]?.gap ?? '-') && pieces[index]!.form === 'words'
  const isInside = isPart(at, /^[bi]$/) && isPart(at + 1, /^\/[bi](?:by)?$/) && roles[at + 1] === 'title'
  const isStart = at === 1 || (at > 1 && /^[.:)\]]/.test(pieces[at - 1]!.gap))
  const isOther =
    roles[at - 1] === 'other' || (roles[at - 1] === 'authors' && !areAuthors(pieces[at - 1]!.text, true))
  return isInside && isStart && isOther ? roles.with(at - 1, 'title') : roles
}

const wordsOf = (pieces: readonly Piece[]): number => wordCount(pieces.map(d => d.text).join(' '))

/** Makes a title all that is in its quotes, if a comma, a full stop or an address follows them: `“Nets: A Study”, Kettle Letters`. */
export function inQuotes(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const from = pieces.findIndex(d => d.frame.quote)
  const to = pieces.findLastIndex(d => d.frame.quote)
  const quotes = pieces.slice(from, to + 1)
  const isOne = quotes.every((d, at) => d.frame.quote && (at === 0 || !quoted.test(d.gap)))
  const isIn = (at: number) => from <= at && at <= to
  const isTitle = isOne && isIn(roles.indexOf('title')) && wordsOf(quotes) >= 3
  const next = pieces[to + 1]
  const isClosed = /^(?:[,.]["”»’]|["”»’][,.])/.test(next?.gap ?? '') || next?.form === 'url'
  if (!isTitle || !isClosed) return roles
  return roles.map((d, at) => (isIn(at) ? 'title' : d === 'title' ? 'other' : d))
}

/** What may be between two parts of a title: before its beginning, and after its end. */
const inside = {before: /^[:,.?!/]$/, after: /^[:,/]$/}

/**
 * Makes a title all words in the same link, emphasis or quotes that were read as nothing else: `[Look, Listen, and Act](…)`, `_Peat: Volume I_`. If
 * authors are named outside of it, names in it are of the title: `Moss, _Kilns / Orr_`.
 */
export function inFrame(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  let from = roles.indexOf('title')
  let to = roles.lastIndexOf('title')
  const {frame} = pieces[from] ?? {}
  if (!frame || !(frame.link || frame.emphasis || frame.quote)) return roles
  const names = pieces.filter((_, at) => roles[at] === 'authors')
  // More names in it than outside are those of its authors.
  const isSigned = names.filter(d => d.frame !== frame).length * 2 >= names.length
  const isIn = (at: number) =>
    pieces[at]?.frame === frame &&
    pieces[at].form === 'words' &&
    (roles[at] === 'other' || (isSigned && roles[at] === 'authors'))
  const isPart = (at: number) =>
    isIn(at) && !isLead(pieces[at]!) && (isSigned || !areAuthors(pieces[at]!.text, true))
  while (inside.before.test(pieces[from]!.gap) && isPart(from - 1)) from--
  while (isIn(to + 1) && inside.after.test(pieces[to + 1]!.gap)) to++
  return roles.map((d, at) => (from <= at && at <= to ? 'title' : d))
}

/** Whether a text before a colon says what follows, or where it appeared: `Link`, `Poster`, `Abstract`, `PODS`. */
const isLead = ({text}: Piece): boolean =>
  labelOf(text) !== undefined || isPraise(text) || fieldOf(`${text}: `) !== undefined || venueness(text) >= 3

/**
 * Reads the name of a work before a colon as the start of the title: `GAN: Learning to Paint`, `**fine-CLIP:** Actions in Detail`,
 * `Ann Moss, Sol Ek, Monoxide: Blocks without Chains`, `[Look & Mark: Kilns in Chest Images](…)`.
 */
export function withNameOfWork(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.indexOf('title') - 1
  if (at < 0 || !/^ ?[:：](?:\/[bi])*$/.test(pieces[at + 1]!.gap)) return roles
  const from = startOfName(pieces, roles, at)
  return roles.map((d, index) => (from <= index && index <= at ? 'title' : d))
}

/**
 * The index of the piece that the name before a title begins with; `at + 1` without a name. At the start of a row or frame, a name may have
 * several parts: `Look & Mark`, `Sieve v2`.
 */
function startOfName(pieces: readonly Piece[], roles: readonly Role[], at: number): number {
  let from = at
  while (from > 0 && /^[,&]?$/.test(pieces[from]!.gap) && roles[from - 1] === 'other') from--
  const parts = pieces.slice(from, at + 1)
  const isApart = from === 0 || pieces[from - 1]!.frame !== pieces[from]!.frame
  const isOne = from < at && isApart && parts.every(isOfName) && wordsOf(parts) <= longestName
  if (isOne && roles[at] === 'other') return from
  return isNameOfWork(pieces, roles, at) ? at : at + 1
}

const isOfName = (piece: Piece): boolean => piece.form === 'words' || isCode(piece)

/** Whether the piece before a title is the name that it begins with. */
function isNameOfWork(pieces: readonly Piece[], roles: readonly Role[], at: number): boolean {
  const [name, next] = [pieces[at]!, pieces[at + 1]!]
  const {text} = name
  if (name.form !== 'words' || roles[at] === 'venue') return false
  const isOther = roles[at] === 'other'
  if (isOther && workName.test(text)) return true
  if (venueness(text) >= 3) return false
  const people = pieces.filter((_, index) => index < at && roles[index] === 'authors')
  // `Ann Moss, Sol Ek: Kettles`: the last of the authors, unless all have given names
  if (name.gap === ',' && people.length > 0)
    return (
      (/^\p{Lu}[\p{L}\d-]{3,}$/u.test(text) || workWord.test(text)) &&
      people.every(d => d.text.includes(' ') || d === name)
    )
  if (workWord.test(text)) return true
  const {link, strong, emphasis} = next.frame
  const isApart = link !== undefined || strong || emphasis
  // `Lind, N. & Moss, I. pan-Draft: Bogs from the Air`
  const isBehindNames = roles[at - 1] === 'authors' && /^\.?\)?\.$/.test(name.gap)
  // `| PEAT for Fens: A Study |`
  const isInCell = pieces[at - 1]?.cell !== name.cell && pieces.some(d => d.cell !== name.cell)
  const words = wordCount(text)
  // `[VISTA 2.0: An Open Simulator](…)`
  const isNear =
    isApart || isBehindNames || isInCell
      ? words <= 3
      : words < 2 && at === Number(pieces[0]!.form === 'number')
  return isOther && isNear && (isApart || isBehindNames || /^\p{Lu}/u.test(text)) && !isLead(name)
}

/** Adds the subtitle after a full stop to a title, if the place and the year of a book end the row: `Peat. A History, Leipzig 2019`. */
export function withSubtitle(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.lastIndexOf('title') + 1
  if (at === 0 || pieces[at]?.gap !== '.' || pieces[at + 1]?.gap !== ',' || roles[at] === 'authors')
    return roles
  const [subtitle, place, ...rest] = pieces.slice(at)
  const edition = Number(rest[0]?.form === 'number')
  const isOne =
    [subtitle!, place!].every(d => d.form === 'words' && venueness(d.text) < 1) &&
    rest[edition]?.form === 'date' &&
    rest.slice(0, edition + 1).every(d => d.gap === '') &&
    /^[.\n(]*$/.test(rest[edition + 1]?.gap ?? '')
  return isOne ? roles.with(at, 'title').with(at + 1, 'other') : roles
}

/**
 * Adds the short form of a title in brackets to it, and the rest of the sentence: `Cold Air Storage (CAS)`, `Wet Field Models (WFM) for bogs`.
 */
export function withShortForm(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.lastIndexOf('title') + 1
  const next = pieces[at + 1]
  if (at === 0 || pieces[at]?.gap !== '(' || !/^[)）]/.test(next?.gap ?? ')')) return roles
  if (!abbreviates(pieces[at].text, pieces[at - 1]!.text)) return roles
  let to = at
  if (next?.gap === ')' && /^\p{Ll}/u.test(next.text)) {
    const isRest = (index: number) => roles[index] === 'other' && pieces[index]!.frame === next.frame
    while (isRest(to + 1) && (to === at || pieces[to + 1]!.gap === ':')) to++
  }
  return roles.map((d, index) => (at <= index && index <= to ? 'title' : d))
}

/** Words with a capital or a digit that no usual word has there: `GAN`, `eAP`, `ggClusterNet`, `Falconn++`, `peat.cpp`. */
const workWord =
  /^(?=.*\p{L})(?:[\p{Lu}\d](?=.*\p{Lu})\S*[\p{Lu}\d]\S*|\S*\p{Ll}\p{Lu}\S*|\S*\p{L}\S*[+\d]\S*|\p{L}+\.\p{Ll}+)$/u

/** A name of up to three words as only works have it: `fine-CLIP`, `PetS`, `Faster R-CNN`, `Tensor Programs V`. */
const workName = /^(?=\S+(?:\s\S+){0,2}$)(?:.*\p{Ll}.*\p{Lu}{2}|\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$|.*\s[IVX]+$)/u

/**
 * Reads a venue in emphasis that no table knows as the title, if no title was found: books are set like journals,
 * `Moss, A. (1991). *Peat*, 2nd ed.`
 */
export function withBookAlone(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const from = roles.indexOf('venue')
  if (from < 0 || roles.includes('title') || !roles.slice(0, from).includes('authors')) return roles
  const {text, frame} = pieces[from]!
  const isNumbered = pieces[roles.lastIndexOf('venue') + 1]?.gap === ''
  return frame.emphasis && !isNumbered && venueness(text) < 2
    ? roles.map(d => (d === 'venue' ? 'title' : d))
    : roles
}

/** If no title was found, gives its role to the cell that is not known and has no date, of two that were read as venues: a row has one venue. */
export function withTitle(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const cells = new Set(pieces.filter((_, at) => roles[at] === 'venue').map(d => d.cell))
  if (roles.includes('title') || cells.size < 2) return roles
  const isSure = (cell: number) =>
    pieces.some((d, at) => d.cell === cell && (roles[at] === 'date' || venueness(d.text) >= 2))
  const unsure = [...cells].find(d => !isSure(d))
  return roles.map((d, at) =>
    pieces[at]!.cell === unsure && (d === 'venue' || pieces[at]!.form === 'number') ? 'title' : d
  )
}

/**
 * Reads the words after the authors as the title, if no title was found, and a colon, the link of the authors or their date sets them off:
 * `森田武史，山口高平：風景の推定，音響学会誌 (2007)`, `[Moss et al.](…) Peat in the wet season`, `Moss, A. 2011. Peat in the wet season (Sphagnum)`.
 */
export function withAnnounced(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const last = roles.lastIndexOf('authors')
  const date = roles.indexOf('date', last)
  // The last name may have no role.
  const isDated = last >= 0 && date > last && date <= last + 2 && !/[:：]/.test(pieces[last + 1]!.gap)
  const at = (isDated ? date : last) + 1
  const title = pieces[at]
  const isTitle =
    title?.form === 'words' &&
    (/^[:：]$/.test(title.gap) ||
      (isDated && /^\)?\.\n?$/.test(title.gap)) ||
      (/^[.:,]?⟩[.:,]?$/.test(title.gap) && /^[\p{Lu}\d]/u.test(title.text))) &&
    roles[at] === 'other' &&
    wordCount(title.text) >= 3
  if (!isTitle || roles.includes('title')) return roles
  let to = at
  while (roles[to + 1] === 'other' && pieces[to + 1]!.frame.bracket === '(') to++
  return roles.map((d, index) => (index >= at && index <= to ? 'title' : d))
}
