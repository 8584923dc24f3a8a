/**
 * The features of a piece, in parts: each is made from a few texts and nothing else.
 */

import {kindNamed} from '../columns/headers.ts'
import {remember} from '../text/remember.ts'

/** Takes a feature. */
export type Sink = (name: string, a: string, b?: string, c?: string) => void

/** Passes the features that are made from texts to a sink. It must depend on these texts only: sums are kept by them. */
export type Part = (texts: readonly string[], add: Sink) => void

/** What is asked of a gap: it and the mark are texts, so that parts may ask again. */
interface Gap {
  /** Marks without borders of links and emphasis: the first two and the last two. */
  first: string
  last: string
  signs: readonly string[]
}

const border = /[⟨⟩]|\/?[bic]/g
const signPattern = /\/[bic]|:[a-z_+-]+:|[Bb]y:?$|In:?$|./gsu

const gapOf = remember((gap): Gap => {
  const marks = gap.replace(border, '')
  return {first: marks.slice(0, 2), last: marks.slice(-2), signs: [...new Set(gap.match(signPattern) ?? [])]}
})

/** What a piece is by itself, and where it is. */
export const ownPart: Part = (
  [
    kind = '',
    me = '',
    words = '',
    few = '',
    wrap = '',
    shape = '',
    little = '',
    venue = '',
    line = '',
    at = '',
    label = '',
    linked = '',
    bracket = '',
    target = '',
    longest = '',
    firstLink = ''
  ],
  add
) => {
  add('bias', '')
  add('kind', me)
  add('kind-shape', kind, shape)
  add('words-wrap', words, little, wrap)
  add('wrap', wrap)
  add('wrap-kind', wrap, me)
  add('line', line, me)
  add('line-at', line, at)
  add('venue-wrap', venue, wrap)
  add('venue-words', venue, words, shape)
  if (label) add('label', label, linked, bracket)
  if (target !== '') {
    add('target', target, kind, few)
    add('target-wrap', target, wrap)
  }
  if (longest) add('longest', kind)
  if (firstLink) add('first-link', firstLink, me)
}

/** The marks before and after a piece. */
export const marksPart: Part = ([kind = '', me = '', words = '', gap = '', next = '', field = ''], add) => {
  const {last: left, signs} = gapOf(gap)
  const {first: right, signs: signsAfter} = gapOf(next)
  add('gap', gap)
  add('gap-after', next)
  add('left-kind', left, me)
  add('right-kind', right, me)
  add('left-right', left, right)
  for (const sign of signs) {
    add('sign-kind', sign, kind)
    add('sign-words', sign, words)
  }
  for (const sign of signsAfter) {
    add('sign-after-kind', sign, kind)
    add('sign-after-words', sign, words)
  }
  if (field) add('field', field, right)
}

/** The pieces before and after a piece. */
export const neighboursPart: Part = ([kind = '', me = '', before = '', after = '', published = ''], add) => {
  add('before', before, me)
  add('after', after, me)
  add('between', before, after, kind)
  if (kind === 'preprint' || (kind === 'date' && (before === 'preprint' || after === 'preprint')))
    add('preprint', kind, published)
}

/** The two pieces before a piece. */
export const twoBeforePart: Part = ([twoBefore = '', before = '', me = ''], add) =>
  add('two-before', twoBefore, before, me)
/** The two pieces after a piece. */
export const twoAfterPart: Part = ([after = '', twoAfter = '', me = ''], add) =>
  add('two-after', after, twoAfter, me)

/** Whether a piece is set as the titles of its group are. */
export const habitsPart: Part = ([habits = '', few = '', frames = ''], add) => {
  add(frames.includes('a') ? 'habit-link' : 'habit-no-link', habits[0]!, few)
  add(frames.includes('b') ? 'habit-strong' : 'habit-no-strong', habits[1]!, few)
  add(frames.includes('i') ? 'habit-emphasis' : 'habit-no-emphasis', habits[2]!, few)
  add(frames.includes('q') ? 'habit-quote' : 'habit-no-quote', habits[3]!, few)
}

/** The word that a piece begins with. */
export const firstWordPart: Part = ([word = ''], add) => add('first-word', word)
/** The word that a piece ends with. */
export const lastWordPart: Part = ([word = ''], add) => add('last-word', word)

/** What the header of a table says of its column, and which kinds it gives to other columns. */
export const headerPart: Part = ([name = '', others = '', me = ''], add) => {
  const named = kindNamed(name) ?? '?'
  add('column', named)
  add('column-kind', named, me)
  for (const other of others) add('column-beside', other, name === '' ? '' : named)
  for (const word of name.toLowerCase().split(/[^\p{L}]+/u, 3)) if (word !== '') add('header', word)
}

/** A column without enough other cells to vote. */
export const alonePart: Part = ([side = ''], add) => add('alone', side)

/** What the other cells of a column say. */
export const votesPart: Part = ([side = '', kind = '', me = '', shares = ''], add) => {
  const [
    filled = '',
    people = '',
    pairs = '',
    venues = '',
    names = '',
    dates = '',
    labels = '',
    long = '',
    distinct = '',
    repeated = '',
    singles = ''
  ] = shares
  add('filled', side, filled)
  add('people', side, people, kind)
  add('pairs', side, pairs, kind)
  add('venues', side, venues)
  add('names', side, names, kind)
  add('dates', side, dates, kind === 'date' || kind === 'number' ? kind : '')
  add('labels', side, labels)
  add('long', side, long, people)
  add('distinct', side, distinct, long)
  add('venues-long', side, venues + long, me)
  add('repeated', side, repeated)
  add('singles', side, singles, kind)
}

/** The step to the first piece. */
export const firstStepPart: Part = ([gap = ''], add) => {
  const {first, signs} = gapOf(gap)
  add('step', '')
  add('step-gap', gap)
  add('step-mark', first)
  for (const sign of signs) add('step-sign', sign)
  if (gap === '') add('step-sign', '')
}

/** The step from one piece to the next. */
export const stepPart: Part = (texts, add) => {
  const [gap = '', prior = '', brief = '', crosses = '', long = '', longNext = '', shape = '', inside = ''] =
    texts
  const {first: mark} = gapOf(gap)
  firstStepPart(texts, add)
  add('step-kinds', prior, brief)
  add('step-crosses', crosses)
  add('step-long', long, longNext, mark)
  add('step-to', mark, brief)
  add('step-from', mark, prior)
  add('step-shape', mark, shape)
  add('step-inside', mark, inside)
}

/** Roles that columns vote on once more. */
export const voted = ['title', 'authors', 'venue', 'date'] as const

/** What the other cells of a column were read as. */
export const readingsPart: Part = ([side = '', shares = ''], add) => {
  for (const [at, role] of voted.entries()) add(`read-${role}`, side, shares[at])
}

/** Fields whose first and last marks are compared with those of the other rows. */
export const bordered = ['title', 'authors'] as const

/** How many of the other rows begin and end their fields at the same mark as the one before a piece. */
export const bordersPart: Part = ([shares = ''], add) => {
  for (const [at, role] of bordered.entries()) {
    add(`begins-${role}`, shares[2 * at]!)
    add(`ends-${role}`, shares[2 * at + 1]!)
  }
  add('borders', shares)
}
