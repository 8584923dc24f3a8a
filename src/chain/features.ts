/**
 * What speaks for the role of a piece: what it says, the marks around it, its neighbours, and the votes of its columns.
 */

import {kindNamed} from '../model/columns.ts'
import type {Columns, Readings, SensedRow} from '../columns/columns.ts'
import {placesOf} from '../columns/columns.ts'
import type {Piece} from '../pieces/cut.ts'
import type {Sense} from '../pieces/sense.ts'

/** What the rows of a group do as a whole: how they set their titles off. */
export interface Habits {
  /** Share of rows with a piece of three words or more that is a link, bold, emphasised, in quotes. */
  link: number
  strong: number
  emphasis: number
  quote: number
}

/** Features of a row: of each piece, and of the step from the piece before to it. */
export interface Features {
  of: readonly (readonly string[])[]
  steps: readonly (readonly string[])[]
}

export function habitsOf(rows: readonly SensedRow[]): Habits {
  const share = (test: (piece: Piece, sense: Sense) => boolean) =>
    rows.filter(({pieces, senses}) => pieces.some((d, i) => senses[i]!.words >= 3 && senses[i]!.kind !== 'people' && test(d, senses[i]!))).length / (rows.length || 1)
  return {
    link: share((d, s) => d.frame.link !== undefined && s.kind !== 'label'),
    strong: share(d => d.frame.strong),
    emphasis: share(d => d.frame.emphasis),
    quote: share(d => d.frame.quote)
  }
}

const bucket = (value: number): string => (value === 0 ? '0' : value < 0.2 ? '1' : value < 0.5 ? '2' : value < 0.8 ? '3' : '4')
const count = (words: number): string =>
  words <= 3 ? String(words) : words <= 5 ? '4' : words <= 8 ? '6' : words <= 14 ? '9' : words <= 25 ? '15' : '26'

/** Which frames a step leaves and enters. */
function crossing({frame: a, line, cell}: Piece, {frame: b, line: below, cell: beside}: Piece): string {
  const side = (name: string, x: unknown, y: unknown) => (x === y ? '' : x && y ? `${name}~` : x ? `-${name}` : `+${name}`)
  return (
    side('a', a.link, b.link) + side('b', a.strong, b.strong) + side('i', a.emphasis, b.emphasis) + side('c', a.code, b.code) + side('q', a.quote, b.quote) +
    side('(', a.bracket, b.bracket) + (line === below ? '' : 'n') + (cell === beside ? '' : '¦')
  )
}

/** The signs of a gap, one by one. */
const signsOf = (gap: string): string[] => gap.match(/\/[bic]|:[a-z_+-]+:|[Bb]y$|In:?$|./gsu) ?? []

/** The class of a piece together with what its marks say. */
const brief = ({kind, words, label, field}: Sense, {frame}: Piece): string =>
  field && kind === 'field' ? `field-${field}` : kind === 'words' ? `words${count(words)}` : kind === 'label' ? `label${frame.link ? '+' : ''}` : kind === 'image' && label ? 'label+' : kind

/** Adds to the features of a row what its columns were read as when each row was read alone. */
export function withVotes({of, steps}: Features, {pieces}: SensedRow, roles: readonly string[], readings: Readings): Features {
  const places = placesOf(pieces)
  const names = ['title', 'authors', 'venue', 'date']
  return {
    steps,
    of: of.map((found, index) => {
      const own = roles[index]!
      const more: string[] = []
      for (const [side, place] of [['<', places[index]!.left], ['>', places[index]!.right]] as const)
        for (const name of names) {
          const share = readings.share(place, own, name)
          if (share !== undefined) more.push(`${side}${name}=${bucket(share)}`)
        }
      return [...found, ...more]
    })
  }
}

export function featuresOf(row: SensedRow, columns: Columns, habits: Habits): Features {
  const {pieces, senses, header} = row
  const places = placesOf(pieces)
  const briefs = pieces.map((d, i) => brief(senses[i]!, d))
  const firstLink = pieces.findIndex(d => d.frame.link)
  const longest = Math.max(...senses.map(d => (d.kind === 'people' ? 0 : d.words)))
  const published = senses.some(d => d.kind === 'venue')
  const inTable = pieces.some(d => d.cell !== pieces[0]!.cell)
  const of = pieces.map((piece, index) => {
    const sense = senses[index]!
    const {frame, gap} = piece
    const {kind, words, venue, label, field, target, shape} = sense
    const before = briefs[index - 1] ?? '^'
    const after = briefs[index + 1] ?? '$'
    const next = pieces[index + 1]?.gap ?? '$'
    const wrap = `${frame.link ? 'a' : ''}${frame.strong ? 'b' : ''}${frame.emphasis ? 'i' : ''}${frame.code ? 'c' : ''}${frame.quote ? 'q' : ''}${frame.bracket}`
    const left = gap.replace(/[⟨⟩]|\/?[bic]/g, '').slice(-2)
    const right = next.replace(/[⟨⟩]|\/?[bic]/g, '').slice(0, 2)
    const me = briefs[index]!
    const found = [
      'bias',
      `k:${me}`,
      `k:${kind}|sh:${shape}`,
      `w:${count(words)}|${sense.little ? 'l' : ''}|${wrap}`,
      `wrap:${wrap}`,
      `wrap:${wrap}|k:${me}`,
      `L:${gap}`,
      `R:${next}`,
      `l:${left}|k:${me}`,
      `r:${right}|k:${me}`,
      `l:${left}|r:${right}`,
      `b:${before}|k:${me}`,
      `a:${after}|k:${me}`,
      `b:${before}|a:${after}|k:${kind}`,
      `bb:${briefs[index - 2] ?? '^'}|b:${before}|k:${me}`,
      `a:${after}|aa:${briefs[index + 2] ?? '$'}|k:${me}`,
      `line:${Math.min(piece.line, 4)}|k:${me}`,
      `line:${Math.min(piece.line, 4)}|at:${Math.min(index, 3)}`,
      `venue:${venue}|${wrap}`,
      `venue:${venue}|words:${count(words)}|sh:${shape}`
    ]
    for (const sign of new Set(signsOf(gap))) found.push(`lc:${sign}|${kind}`, `lc:${sign}|${count(words)}`)
    for (const sign of new Set(signsOf(next))) found.push(`rc:${sign}|${kind}`, `rc:${sign}|${count(words)}`)
    if (piece.form === 'words') {
      const [head = ''] = /^[\p{L}&-]+/u.exec(piece.text) ?? []
      const [tail = ''] = /[\p{L}&-]+$/u.exec(piece.text) ?? []
      found.push(`fw:${head.toLowerCase()}`, `lw:${tail.toLowerCase()}`)
    }
    if (label) found.push(`label:${label}|${frame.link ? 'a' : ''}${frame.bracket}`)
    if (field) found.push(`field:${field}|${right}`)
    if (target) found.push(`to:${target}|${kind}|${words >= 3 ? '3' : words}`, `to:${target}|${wrap}`)
    if (kind === 'preprint' || (kind === 'date' && (before === 'preprint' || after === 'preprint'))) found.push(`preprint|${kind}|${published}`)
    if (words === longest) found.push(`longest|${kind}`)
    if (firstLink >= 0) found.push(`${index < firstLink ? 'before' : frame.link === pieces[firstLink]!.frame.link ? 'in' : 'after'}|${me}`)
    if (frame.link) found.push(`hab-a:${bucket(habits.link)}|${words >= 3 ? 3 : words}`)
    else found.push(`hab-no-a:${bucket(habits.link)}|${words >= 3 ? 3 : words}`)
    if (frame.strong) found.push(`hab-b:${bucket(habits.strong)}|${words >= 3 ? 3 : words}`)
    else found.push(`hab-no-b:${bucket(habits.strong)}|${words >= 3 ? 3 : words}`)
    if (frame.emphasis) found.push(`hab-i:${bucket(habits.emphasis)}|${words >= 3 ? 3 : words}`)
    else found.push(`hab-no-i:${bucket(habits.emphasis)}|${words >= 3 ? 3 : words}`)
    if (frame.quote) found.push(`hab-q:${bucket(habits.quote)}|${words >= 3 ? 3 : words}`)
    else found.push(`hab-no-q:${bucket(habits.quote)}|${words >= 3 ? 3 : words}`)
    if (inTable) {
      const name = header[piece.cell] ?? ''
      for (const word of name.toLowerCase().split(/[^\p{L}]+/u).filter(d => d !== '').slice(0, 3)) found.push(`head:${word}`)
      found.push(`col:${kindNamed(name) ?? '?'}`, `col:${kindNamed(name) ?? '?'}|${me}`)
    }
    for (const [side, place] of [['<', places[index]!.left], ['>', places[index]!.right]] as const) {
      const votes = columns.votes(place, piece, sense)
      if (!votes) {
        found.push(`${side}alone`)
        continue
      }
      const share = (...names: string[]) => names.reduce((sum, d) => sum + (votes.kinds.get(d as never) ?? 0), 0)
      found.push(
        `${side}filled:${bucket(votes.filled)}`,
        `${side}people:${bucket(share('people'))}|${kind}`,
        `${side}pair:${bucket(share('pair', 'people'))}|${kind}`,
        `${side}venue:${bucket(share('venue'))}`,
        `${side}maybe:${bucket(share('venue', 'maybe'))}|${kind}`,
        `${side}date:${bucket(share('date'))}|${kind === 'date' || kind === 'number'}`,
        `${side}label:${bucket(share('label'))}`,
        `${side}long:${bucket(votes.long)}|${bucket(share('people'))}`,
        `${side}distinct:${bucket(votes.distinct)}|${bucket(votes.long)}`,
        `${side}venue:${bucket(share('venue'))}|long:${bucket(votes.long)}|${me}`,
        `${side}repeated:${bucket(columns.repeated(place, piece))}`
      )
    }
    return found
  })
  const steps = pieces.map((piece, index) => {
    const gap = piece.gap
    const mark = gap.replace(/[⟨⟩]|\/?[bic]/g, '').slice(0, 2)
    const found = ['step', `g:${gap}`, `m:${mark}`]
    for (const sign of new Set(signsOf(gap))) found.push(`c:${sign}`)
    if (gap === '') found.push('c:')
    const before = pieces[index - 1]
    if (before) {
      found.push(`b:${briefs[index - 1]!}|k:${briefs[index]!}`, `crosses:${crossing(before, piece)}`, `words:${Number(senses[index - 1]!.words >= 3)}${Number(senses[index]!.words >= 3)}|${mark}`)
      const same = before.frame.link === piece.frame.link && before.frame.strong === piece.frame.strong && before.frame.emphasis === piece.frame.emphasis && before.frame.quote === piece.frame.quote && before.frame.bracket === piece.frame.bracket
      found.push(`same:${same}|line:${before.line === piece.line && before.cell === piece.cell}`, `m:${mark}|k:${briefs[index]!}`, `m:${mark}|b:${briefs[index - 1]!}`)
    }
    return found
  })
  return {of, steps}
}
