/**
 * Title, authors, venue and year of a row from the roles of its pieces.
 */

import type {Flow, Range} from '../flow/flow.ts'
import type {Piece} from '../pieces/cut.ts'
import {isPerson} from '../reading/authors.ts'
import {fieldOf} from '../reading/fields.ts'
import {cleanTitle} from '../reading/clean-title.ts'
import {labelOf} from '../reading/labels.ts'
import {isProse} from '../reading/prose.ts'
import {isPreprint, readTag, venueness} from '../reading/venue.ts'
import type {FoundYear} from '../reading/year.ts'
import type {Role} from './chain.ts'

export interface Fields {
  title: Range | undefined
  authors: Range | undefined
  venue: (Range & {text: string; badge: boolean}) | undefined
  year: (Range & {value: number | undefined; badge: boolean}) | undefined
}

interface Run {
  from: number
  to: number
}

/** The fields of a row; `limit` is where its heading ends, which no title goes beyond. */
export function extract(
  flow: Flow,
  pieces: readonly Piece[],
  roles: readonly Role[],
  limit = Infinity
): Fields {
  roles = withLastAuthor(flow, pieces, roles)
  const venue = venueOf(flow, pieces, roles)
  return {
    title: titleOf(flow, pieces, roles, limit),
    authors: authorsOf(flow, pieces, roles),
    venue: venue?.part,
    year: yearOf(pieces, roles, venue?.run)
  }
}

/** The roles with the last of several authors, where nothing but a colon parts it from the title: `Dan Skye, Eve Raine:Rail Squeal`. */
function withLastAuthor(flow: Flow, pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.indexOf('title')
  const [name, next] = [pieces[at], pieces[at + 1]]
  if (at < 1 || roles[at - 1] !== 'authors' || roles[at + 1] !== 'title' || !name || !next) return roles
  const isJoined = flow.text.slice(name.end, next.start) === ':' && isPerson(name.text)
  return isJoined ? roles.with(at, 'authors') : roles
}

function runsOf(roles: readonly Role[], role: Role): Run[] {
  const runs: Run[] = []
  for (const [at, own] of roles.entries()) {
    const last = runs.at(-1)
    if (own !== role) continue
    if (last && last.to === at - 1) last.to = at
    else runs.push({from: at, to: at})
  }
  return runs
}

function titleOf(
  flow: Flow,
  pieces: readonly Piece[],
  roles: readonly Role[],
  limit: number
): Range | undefined {
  const [run] = runsOf(roles, 'title')
  if (!run) return undefined
  const {link} = pieces[run.from]!.frame
  const isLabel = ({frame, text}: Piece) => frame.link && frame.link !== link && labelOf(text)
  while (run.to > run.from && (pieces[run.to]!.start >= limit || isLabel(pieces[run.to]!))) run.to--
  inOneCell(pieces, run)
  if (opensTitle(pieces, roles, run.from)) run.from--
  // A name that the title repeats is none of it: `**Sieve**: Sieve: Dynamic Batching`.
  const repeats = run.to > run.from && pieces[run.from]!.text === pieces[run.from + 1]!.text
  const start = pieces[repeats ? run.from + 1 : run.from]!.start
  // What an ampersand joins to a title is a part of it, emphasis or not: `{Vision} & _Language_ Models`.
  let isJoined = false
  for (let next = pieces[run.to + 1]; next && next.line === pieces[run.to]!.line; next = pieces[run.to + 1]) {
    isJoined ||=
      /&\s*$/.test(pieces[run.to]!.text + flow.text.slice(pieces[run.to]!.end, next.start)) ||
      next.text.startsWith('&')
    if (!isJoined || !/^[}i/b]*$/.test(next.gap) || next.form !== 'words') break
    run.to++
  }
  const end = closed(flow.text, start, pieces[run.to]!.end)
  return cleanTitle(flow, {start: opened(flow.text, start, end), end})
}

/** Leaves of a run what its cell with most text holds: no title goes on in another cell. */
function inOneCell(pieces: readonly Piece[], run: Run): void {
  const own = pieces.slice(run.from, run.to + 1)
  if (own.every(d => d.cell === own[0]!.cell)) return
  const lengths = new Map<number, number>()
  for (const {cell, start, end} of own) lengths.set(cell, (lengths.get(cell) ?? 0) + end - start)
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1])[0]!
  const {from} = run
  run.from = from + own.findIndex(d => d.cell === longest)
  run.to = from + own.findLastIndex(d => d.cell === longest)
}

/** Whether the piece before a title is the name that it begins with: `FlashTree: An Index for Slow Clouds`. */
function opensTitle(pieces: readonly Piece[], roles: readonly Role[], at: number): boolean {
  const name = pieces[at - 1]
  const next = pieces[at]!
  if (!name || roles[at - 1] === 'venue' || next.gap !== ':' || name.frame.link !== next.frame.link)
    return false
  return /^\p{Lu}\S*[\p{Lu}\d]\S*$/u.test(name.text) && name.form === 'words' && venueness(name.text) < 3
}

/** The end with the marks that belong to the text: a question mark, a bracket that opened inside. */
function closed(text: string, start: number, end: number): number {
  let stop = end
  while (/[?!？！]/.test(text[stop] ?? '')) stop++
  const inside = text.slice(start, stop)
  const pairs = {')': '(', ']': '[', '}': '{', '）': '（', '】': '【', '》': '《', '」': '「', '”': '“'}
  for (;;) {
    const unit = text[stop] ?? ''
    const open = pairs[unit as keyof typeof pairs]
    if (open === undefined || count(text.slice(start, stop), open) <= count(text.slice(start, stop), unit))
      break
    stop++
  }
  if (stop === end + (inside.length - (end - start)) && /[?!？！]/.test(text[stop] ?? '')) stop++
  return stop
}

/** The start with a bracket that closes inside. */
function opened(text: string, start: number, end: number): number {
  const inside = text.slice(start, end)
  const before = text[start - 1] ?? ''
  const close = {'(': ')', '[': ']', '{': '}', '“': '”', '"': '"'}[before]
  if (close === undefined || count(inside, close) <= (before === close ? 0 : count(inside, before)))
    return start
  return before === close && count(inside, close) % 2 === 0 ? start : start - 1
}

const count = (text: string, unit: string): number => text.split(unit).length - 1

/** The longest run of names, with names beside it that were taken for nothing else, and the full stop of an abbreviated last one. */
function authorsOf({text}: Flow, pieces: readonly Piece[], roles: readonly Role[]): Range | undefined {
  const [run] = runsOf(roles, 'authors').sort((a, b) => b.to - b.from - (a.to - a.from))
  const shown = run ? undefined : setApart(pieces, roles)
  if (!run && shown === undefined) return undefined
  // A single linked word is the label of a link that no table knows.
  const isWord = run !== undefined && run.from === run.to && !pieces[run.from]!.text.includes(' ')
  if (isWord && pieces[run.from]!.frame.link && roles[run.to + 1] !== 'date') return undefined
  let {from, to} = run ?? {from: shown!, to: shown!}
  const isName = (at: number) => roles[at] === 'other' && isPerson(pieces[at]!.text)
  while (from > 0 && isName(from - 1) && between.test(pieces[from]!.gap)) from--
  while (to + 1 < pieces.length && isName(to + 1) && between.test(pieces[to + 1]!.gap)) to++
  const start = pieces[from]!.start
  const end = closed(text, start, pieces[to]!.end)
  // Whoever a description below the title cites did not write the work.
  const above = text.lastIndexOf('\n', start)
  const below = text.indexOf('\n', end)
  if (pieces[from]!.line > 0 && isProse(text.slice(above + 1, below < 0 ? undefined : below)))
    return undefined
  return {
    start,
    end: text[end] === '.' && /(?:^|[\s.-])(?:\p{Lu}|et al|Jr)$/u.test(text.slice(start, end)) ? end + 1 : end
  }
}

/** A name behind `by` or `Authors:`, or on a line of its own; `undefined` if there is none. */
function setApart(pieces: readonly Piece[], roles: readonly Role[]): number | undefined {
  // Names before a colon: `Wes Tide, Xena Foam:A Planner`.
  const title = roles.indexOf('title')
  const arePeople = pieces.slice(0, Math.max(0, title)).every(d => isPerson(d.text))
  if (title > 0 && arePeople && /^\s?[:：]$/.test(pieces[title]!.gap)) return 0
  const at = pieces.findIndex(({gap, text}, index) => {
    const next = pieces[index + 1]?.gap ?? '\n'
    const isApart =
      /[Bb]y:?$/.test(gap) ||
      fieldOf(`${pieces[index - 1]?.text ?? ''}: `)?.name === 'authors' ||
      (index > 0 && gap.includes('\n') && next.includes('\n'))
    return roles[index] === 'other' && isApart && isPerson(text)
  })
  return at < 0 ? undefined : at
}

/** What stands between two names. */
const between = /^\s?(?:[,;&、，；|·]|and)\s?$/

function venueOf(
  flow: Flow,
  pieces: readonly Piece[],
  roles: readonly Role[]
): {part: NonNullable<Fields['venue']>; run: Run} | undefined {
  const runs: Run[] = []
  for (const [at, role] of roles.entries()) {
    if (role !== 'venue') continue
    const last = runs.at(-1)
    if (last && joins(pieces, roles, last, at)) last.to = at
    else runs.push({from: at, to: at})
  }
  for (const run of runs)
    if (isTrack(pieces, roles, run))
      run.to =
        pieces[run.to + 1]?.text !== undefined && track.test(pieces[run.to + 1]!.text)
          ? run.to + 1
          : run.to + 2
  const read = runs.flatMap(run => {
    const part = venuePart(flow, pieces, run)
    return part ? [{run, part, weight: weightOf(pieces, roles, run, part.text)}] : []
  })
  return read.toSorted((a, b) => b.weight - a.weight)[0]
}

const track = /^workshops?$/i

/** Whether a track stands behind a venue, or behind its year: `NeurIPS 2019 (Workshop)`. */
function isTrack(pieces: readonly Piece[], roles: readonly Role[], {to}: Run): boolean {
  const [next, second] = [pieces[to + 1], pieces[to + 2]]
  const near = (d: Piece | undefined) => d !== undefined && track.test(d.text) && /^[\s(\]]*$/.test(d.gap)
  return near(next) || (roles[to + 1] === 'date' && next?.gap === '' && near(second))
}

/** Whether a piece goes on with the name before it; a date inside a name is no end of it: `CLEF 2020 Working Notes`. */
function joins(pieces: readonly Piece[], roles: readonly Role[], {from, to}: Run, at: number): boolean {
  const between = pieces
    .slice(to + 1, at + 1)
    .map(d => d.gap)
    .join('')
  const first = pieces[from]!
  const next = pieces[at]!
  if (first.image || next.image || /[\n¦|][^]*$/.test(between)) return false
  if (at === to + 1)
    return (
      !/\][^]*\[|\)[^]*\(|⟩[^]*⟨|;/.test(between) &&
      (next.frame.bracket === first.frame.bracket || next.frame.bracket !== '')
    )
  if (isPreprint(first.text) || isPreprint(next.text)) return false
  return (
    at === to + 2 && roles[to + 1] === 'date' && pieces[to + 1]!.gap === '' && /^[\s)\]]*$/.test(next.gap)
  )
}

/** What of several venues counts: one that was printed before a preprint, one beside a date, one that is known. */
function weightOf(pieces: readonly Piece[], roles: readonly Role[], {from, to}: Run, text: string): number {
  const dated =
    roles.slice(from, to + 1).includes('date') ||
    (roles[to + 1] === 'date' && !/[\n¦]/.test(pieces[to + 1]!.gap)) ||
    (roles[from - 1] === 'date' && !/[\n¦]/.test(pieces[from]!.gap))
  return (isPreprint(text) ? 0 : 4) + (dated ? 2 : 0) + venueness(text) * 0.5 - from * 0.01
}

function venuePart(flow: Flow, pieces: readonly Piece[], {from, to}: Run): Fields['venue'] {
  const first = pieces[from]!
  const last = pieces[to]!
  if (first.image)
    return {
      start: first.start,
      end: first.end,
      text: readTag(first.text).venue?.text ?? first.text,
      badge: true
    }
  const start = first.start
  const end = closed(flow.text, start, last.end)
  const text = flow.text.slice(start, end)
  const {venue} = readTag(text)
  // Whoever is cited is no venue: `(Lovelace et al., 2012)`.
  if (!venue || /\bet al\.?$/i.test(venue.text)) return undefined
  const lead = proceedings.exec(venue.text)?.[0].length ?? 0
  const name = venue.text.slice(lead)
  const stop = start + venue.end
  // The full stop of an abbreviated name is a part of it: `J. Chem. Phys.`
  if (flow.text[stop] === '.' && name.includes('.') && abbreviated.test(name))
    return {start: start + venue.start + lead, end: stop + 1, text: `${name}.`, badge: false}
  return {start: start + venue.start + lead, end: stop, text: name, badge: false}
}

/** How names of journals end where their words are cut: by the list of title word abbreviations (ISO 4). */
const abbreviated =
  /(?:^|\s|\.)(?:abstr|acad|acoust|adv|agric|algebr|am|anal|ann|anthropol|appl|archaeol|artif|assoc|astron|astrophys|atmos|autom|behav|biochem|biol|biophys|biotechnol|bot|bull|cell|chem|clim|clin|cogn|commun|comput|conf|conserv|contemp|control|crystallogr|curr|demogr|dev|dis|dyn|earth|ecol|econ|educ|electron|energ|eng|environ|epidemiol|ergon|ethnol|eur|evol|exp|explor|financ|found|genet|geochem|geogr|geol|geom|geophys|geosci|geriatr|health|hepatol|hist|hydrol|hyg|imaging|immunol|ind|inf|inst|instrum|int|intell|j|lang|learn|lett|linguist|lit|manag|mar|mater|math|meas|mech|med|metall|meteorol|methods|microbiol|model|mol|nanotechnol|nat|netw|neurol|neurosci|notes|nucl|numer|nutr|ocean|oper|opt|optim|organ|paleontol|parallel|pathol|percept|pharm|pharmacol|philos|photon|phys|physiol|plant|polit|polym|probab|proc|process|prod|prog|prospect|psychiatr|psychol|publ|q|quant|radiol|reason|reg|rehabil|relat|remote sens|rep|res|resour|rev|robot|sci|secur|sediment|seismol|signal process|soc|sociol|softw|soil|solid|spectrosc|stat|struct|stud|surf|surg|surv|syst|technol|tectonophys|test|theor|theory|ther|top|toxicol|trans|transp|urban|vet|vis|water|zool)$/i

/** What leads to the name of a conference; of a journal it is the name: `Proceedings of the Royal Society`. */
const proceedings =
  /^(?:in:?\s+)?proceedings (?:of|from)(?: the)?(?: (?:19|20)\d\d)? (?=.*(?:conference|symposium|workshop|meeting|congress|\d(?:st|nd|rd|th)))/i

function yearOf(pieces: readonly Piece[], roles: readonly Role[], venue: Run | undefined): Fields['year'] {
  const dates = roles.flatMap((d, at) => (d === 'date' && !isPeriod(pieces, at) ? [at] : []))
  // What follows the venue with nothing between is its year; what stands before it may be that of a preprint.
  const distance = (at: number) =>
    venue
      ? at < venue.from
        ? venue.from - at + (pieces[venue.from]!.gap === '' ? 0 : 0.5)
        : Math.max(0, at - venue.to)
      : at
  const at = dates.sort((a, b) => distance(a) - distance(b))[0]
  const piece = at === undefined ? undefined : pieces[at]!
  const date: FoundYear | undefined = piece?.date
  if (!piece || !date) return undefined
  if (piece.image) return {start: piece.start, end: piece.end, value: date.value, badge: true}
  const origin = piece.start - date.date.start
  return {start: origin + date.start, end: origin + date.end, value: date.value, badge: false}
}

/** Whether a date below the first line begins or ends a period: `From 2013 (OverNet) to 2019 (NAS)`. */
function isPeriod(pieces: readonly Piece[], at: number): boolean {
  const {line, gap} = pieces[at]!
  const before = pieces[at - 1]
  return line > 0 && gap === '' && before?.line === line && period.test(before.text)
}

const period = /(?:^|\s)(?:from|since|between|until|during|to)$/i
