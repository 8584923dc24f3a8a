/**
 * The venue of a row from the roles of its pieces.
 */

import type {Flow, Range} from '../../flow/flow.ts'
import {within} from '../../flow/ranges.ts'
import type {Piece} from '../../pieces/cut.ts'
import {isInProse} from '../../reading/prose.ts'
import {areCapitalsOf} from '../../reading/short-forms.ts'
import {isPreprint, readTag, venueness} from '../../reading/venue.ts'
import {wordCount} from '../../reading/words.ts'
import type {Role} from '../chain.ts'
import {endsCutShort} from './abbreviations.ts'
import {closed} from './runs.ts'
import type {Run} from './runs.ts'

/** A venue; if its place is that of an image, its text is in the image. */
export interface FoundVenue extends Range {
  text: string
}

/** Of several venues the one that counts, and its pieces. */
export function venueOf(
  flow: Flow,
  pieces: readonly Piece[],
  roles: readonly Role[]
): {part: FoundVenue; run: Run} | undefined {
  const runs: Run[] = []
  for (const [at, role] of roles.entries()) {
    if (role !== 'venue' || isNoVenue.test(pieces[at]!.text)) continue
    const last = runs.at(-1)
    if (last && joins(pieces, roles, last, at)) last.to = at
    else runs.push({from: isSpelledOut(pieces, roles, at) ? at - 1 : at, to: at})
  }
  for (const run of runs) {
    // `IEEE International Conference on Robotics. IEEE, 2013`
    if (isPrinted(pieces, roles, run.from)) run.to = --run.from
    while (run.to > run.from && isPublisherAfter(pieces, run.to)) run.to--
    if (isSpelledOut(pieces, roles, run.to + 1)) run.to++
  }
  for (const run of runs)
    if (isTrack(pieces, roles, run)) run.to = track.test(pieces[run.to + 1]!.text) ? run.to + 1 : run.to + 2
  const read = runs.flatMap(run => {
    const part = isInNote(flow, pieces[run.from]!) ? undefined : venuePart(flow, pieces, run)
    return part && !legalForm.test(part.text)
      ? [{run, part, weight: weightOf(pieces, roles, run, part.text)}]
      : []
  })
  return read.toSorted((a, b) => b.weight - a.weight)[0]
}

/** Editors and book numbers: `Handbook of Peat, edited by Ann Moss. ISBN 1608459985`. */
const isNoVenue = /^(?:ISBN|ed(?:ited|\.) by|editado por|édité par|hrsg\. von|herausgegeben von)\s/i

/** The legal form of a publisher, without its name: `Wiley & Sons, Inc.` */
const legalForm = /^(?:inc|ltd|gmbh)\.?$/i

/** Whether a venue is the short name, in brackets, of one before it, and one of them was read: `Conference on Robot Learning (CoRL)`. */
const isSpelledOut = (pieces: readonly Piece[], roles: readonly Role[], at: number): boolean => {
  const [full, short] = [pieces[at - 1], pieces[at]]
  const isOne = (roles[at - 1] === 'other') !== (roles[at] === 'other')
  return (
    isOne &&
    full !== undefined &&
    short !== undefined &&
    /^[(（]$/.test(short.gap) &&
    !full.frame.link &&
    full.text.includes(' ') &&
    ((venueness(full.text) >= 2 && venueness(short.text) >= 2) || areCapitalsOf(short.text, full.text))
  )
}

/** Whether a piece is the publisher of the venue before it: not in `J. ACM`. */
function isPublisherAfter(pieces: readonly Piece[], at: number): boolean {
  const {gap, text} = pieces[at]!
  if (!isPublisher.test(text)) return false
  return gap.startsWith(')') || wordCount(pieces[at - 1]!.text) >= 3
}

/** Whether a publisher follows the name of its conference, which was not read: then the name is the venue. */
function isPrinted(pieces: readonly Piece[], roles: readonly Role[], at: number): boolean {
  const name = pieces[at - 1]
  return (
    name !== undefined &&
    pieces[at]!.gap === '.' &&
    isPublisherAfter(pieces, at) &&
    roles[at - 1] === 'other' &&
    venueness(name.text) >= 2
  )
}

/** Whether an unknown name is in a sentence below the first line: `Proposes the Receive-Accept-Sample model to explain …` */
const isInNote = ({text}: Flow, piece: Piece): boolean =>
  piece.line > 0 && !piece.frame.emphasis && venueness(piece.text) < 2 && isInProse(text, piece)

const track = /^workshops?$/i

/** Whether a track follows a venue or its year: `NeurIPS 2019 (Workshop)`. */
function isTrack(pieces: readonly Piece[], roles: readonly Role[], {to}: Run): boolean {
  const [next, second] = [pieces[to + 1], pieces[to + 2]]
  const near = (d: Piece | undefined) => d !== undefined && track.test(d.text)
  return near(next) || (next?.gap === '' && near(second))
}

/** Whether a piece continues the name before it, even after a date: `CLEF 2020 Working Notes`. */
function joins(pieces: readonly Piece[], roles: readonly Role[], {from, to}: Run, at: number): boolean {
  const between = pieces
    .slice(to + 1, at + 1)
    .map(d => d.gap)
    .join('')
  const first = pieces[from]!
  const next = pieces[at]!
  // `Peat Society<br>Spring Meeting` in a cell
  const isWrapped = between === '\n' && next.cell > 0 && venueness(first.text) < 2
  if (!isWrapped && /[\n¦|]/.test(between)) return false
  // `arXiv (NAACL 2022)`
  if (isPreprint(first.text) && venueness(next.text) >= 3 && !isPreprint(next.text)) return false
  if (at === to + 1)
    return (
      !/\][^]*\[|\)[^]*\(|⟩[^]*⟨|;/.test(between) &&
      (next.frame.bracket === first.frame.bracket || next.frame.bracket !== '')
    )
  if (isPreprint(first.text) || isPreprint(next.text)) return false
  const isDated = at === to + 2 && roles[to + 1] === 'date' && /^[\s)\]]*$/.test(next.gap)
  return isDated && (pieces[to + 1]!.gap === '' || isTurned.test(next.text))
}

/** The end of a name whose subject comes first: `Computer Vision (WACV), 2017 IEEE Winter Conference on`. */
const isTurned = /\son$/i

/** What of several venues counts: one that was printed before a preprint, one beside a date, one that is known. */
function weightOf(pieces: readonly Piece[], roles: readonly Role[], {from, to}: Run, text: string): number {
  const isBeside = (next: number, gap: RegExp) =>
    roles[next] === 'date' && !gap.test(pieces[Math.max(next, from)]!.gap)
  const dated =
    roles.slice(from, to + 1).includes('date') || isBeside(to + 1, /[\n¦]/) || isBeside(from - 1, /[\n¦.]/)
  const isNamed = !isPreprint(text) && !isPublisher.test(text)
  return (
    (isKey(pieces, roles, from) ? -8 : isNamed ? 4 : 0) +
    (dated ? 2 : 0) +
    venueness(text) * 0.5 -
    from * 0.01
  )
}

/** Whether a family name and a year before the title are the key of a citation: `[Zhang2024] …` */
const isKey = (pieces: readonly Piece[], roles: readonly Role[], at: number): boolean =>
  pieces[at + 1]?.gap === '' &&
  pieces[at + 1]!.form === 'date' &&
  pieces[at]!.frame.bracket !== '' &&
  at < roles.indexOf('title') &&
  venueness(pieces[at]!.text) === 0

/** Who prints proceedings, after their name: `In Proceedings of …, pp. 3–9. ACM, 2016.` */
const isPublisher =
  /^(?:ACM|IEEE|AAAI Press|ACL|Springer|Elsevier|Wiley|PMLR|USENIX(?: Association)?|Association for Computing Machinery)$/

function venuePart(flow: Flow, pieces: readonly Piece[], {from, to}: Run): FoundVenue | undefined {
  const first = pieces[from]!
  const last = pieces[to]!
  if (first.image)
    return {start: first.start, end: first.end, text: readTag(first.text).venue?.text ?? first.text}
  const start = first.start
  const end = closed(flow.text, start, last.end)
  const text = flow.text.slice(start, end)
  const {venue} = readTag(text)
  if (!venue) return undefined
  // The label of a link to a preprint: `journal - [arXiv](https://arxiv.org/…)`
  if (from === to && first.frame.link && isPreprint(first.text) && first.frame.bracket === '')
    return undefined
  // Names of people: `Orr, H. A., and J. A. Coyne.`
  if (/^(?:and|und|y|et|e)\s\p{Lu}/u.test(venue.text)) return undefined
  const lead =
    [proceedings, shortened, presented].map(d => d.exec(venue.text)?.[0].length ?? 0).find(d => d > 0) ?? 0
  // `arXiv preprint arXiv:1611.09904`
  const id = /\s(?:arXiv|abs)$/i.exec(venue.text)
  if (id && flow.text[start + venue.end] === ':')
    return {
      start: start + venue.start,
      end: start + venue.start + id.index,
      text: venue.text.slice(0, id.index)
    }
  const name = venue.text.slice(lead)
  const stop = start + venue.end
  // The full stop of an abbreviated name is a part of it: `J. Chem. Phys.`
  if (
    flow.text[stop] === '.' &&
    endsCutShort(name, flow.text.slice(stop + 1, stop + 10), isSet(flow, start, stop))
  )
    return {start: start + venue.start + lead, end: stop + 1, text: `${name}.`}
  return {start: start + venue.start + lead, end: stop, text: name}
}

/** Whether emphasis that begins before a name ends with the full stop after it. */
const isSet = (flow: Flow, start: number, stop: number): boolean =>
  within(flow.marks, {start, end: stop + 1}).some(d => d.kind === 'emphasis' && d.end === stop + 1)

/** What leads to the name of a conference; of a journal it is the name: `Proceedings of the Royal Society`. */
const proceedings =
  /^(?:in:?\s+)?proceedings (?:of|from)(?: the)?(?: (?:19|20)\d\d)? (?=.*(?:conference|symposium|workshop|meeting|congress|\d(?:st|nd|rd|th)))/i

/** The words before the short name of a conference, `Proc. NIPS`. Before a society they are part of a journal's name: `Proc. IEEE`. */
const shortened =
  /^[Pp]roc(?:\.|eedings)(?: of)?(?: the)? (?!(?:ACM|IEEE|IRE|SPIE)$)(?=\p{Lu}[\p{L}&/-]*\p{Lu}[\p{L}&]*$)/u

/** What says how a work was published, before the name of where: `presented at Interspeech`. */
const presented =
  /^(?:presented at|appear(?:s|ed|ing) (?:in|at)|published (?:in|at|by)|accepted (?:at|by|to|for)|forthcoming in|in press at)(?: the)?:?\s(?=[\p{Lu}\d])/iu
