/**
 * The few words of which languages build sentences that say that a page is gone.
 */

/** Words of one language in lower case, divided by spaces; a star stands for any ending. */
export interface Vocabulary {
  language: string
  /** What is never the subject of a paper: a page, an address. */
  page: string
  /** What else may be missing: an article, a file. */
  thing: string
  /** `not`, `no`, and what else denies. */
  not: string
  /** What is denied: `found`, `exists`, `available`. */
  found: string
  /** What needs no denial: `removed`, `missing`. */
  gone: string
  /** Single words for what is denied and its denial: `introuvable`. */
  absent?: string
  /** What says that somebody wanted the page: `requested`, `looking`. */
  seek?: string
  /** All other words of such sentences. */
  rest: string
}

type Kind = keyof Omit<Vocabulary, 'language'>

/** What a word is in one language: an index of the vocabularies, and a kind as a bit. */
interface Meaning {
  language: number
  kind: number
}

interface Lexicon {
  words: ReadonlyMap<string, readonly Meaning[]>
  /** Beginnings of words, by their first letter. */
  stems: ReadonlyMap<string | undefined, readonly (Meaning & {stem: string})[]>
}

/** The last ones count for words that are several. */
const kinds: readonly Kind[] = ['seek', 'rest', 'found', 'not', 'thing', 'page', 'gone', 'absent']
const bit = (kind: Kind) => 1 << kinds.indexOf(kind)
const seek = bit('seek')
const page = bit('page')
const thing = bit('thing')
const not = bit('not')
const found = bit('found')
const gone = bit('gone')
const absent = bit('absent')

const fewest = 2
const most = 30
/** `Missing article` may be a title; a sentence is longer. */
const fewestOfSentence = 4

/** Tests of sentences. */
export interface Reader {
  /**
   * Whether a text is built of one of the vocabularies alone, names something that may be missing, and says that it is. An unknown word
   * makes it another text (`This page has been removed from the menu`), unless somebody wanted the page: `The page you are looking for has
   * drifted away, we cannot find it`.
   */
  saysGone: (text: string) => boolean
  /** Whether a text may say so beside other words. */
  mayDeny: (text: string) => boolean
  /** Whether one of the vocabularies has a word, in lower case. */
  isKnown: (word: string) => boolean
}

/** Makes the tests for some languages. */
export function createReader(vocabularies: readonly Vocabulary[]): Reader {
  const lexicon = lexiconOf(vocabularies)
  const isIn = (words: readonly string[], test: (seen: number, isWhole: boolean) => boolean): boolean => {
    if (words.length < fewest || words.length > most) return false
    const seen = new Uint16Array(vocabularies.length)
    const known = new Uint8Array(vocabularies.length)
    let numbers = 0
    for (const word of words) {
      if (number.test(word)) numbers++
      else
        for (const {language, kind} of meaningsOf(word, lexicon)) {
          seen[language]! |= kind
          known[language]!++
        }
    }
    return seen.some((kindsSeen, language) => test(kindsSeen, known[language]! + numbers === words.length))
  }
  return {
    isKnown: word => number.test(word) || meaningsOf(word, lexicon).length > 0,
    saysGone(text) {
      const words = wordsOf(text)
      return isIn(words, (seen, isWhole) => isWanted(seen) || (isWhole && saysGone(seen, words.length)))
    },
    mayDeny: text => isIn(wordsOf(text), mayDeny)
  }
}

const number = /^\d+$/

function wordsOf(text: string): string[] {
  return (
    text
      .normalize()
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function lexiconOf(vocabularies: readonly Vocabulary[]): Lexicon {
  const words = new Map<string, Meaning[]>()
  const stems: (Meaning & {stem: string})[] = []
  for (const [language, vocabulary] of vocabularies.entries()) {
    for (const kind of kinds) {
      for (const word of vocabulary[kind]?.normalize().split(' ') ?? []) {
        const meaning = {language, kind: bit(kind)}
        const stem = word.endsWith('*') ? word.slice(0, -1) : undefined
        if (stem === undefined)
          words.set(word, [...(words.get(word) ?? []).filter(d => d.language !== language), meaning])
        else stems.push({...meaning, stem})
      }
    }
  }
  return {words, stems: Map.groupBy(stems, d => d.stem[0])}
}

const none: readonly Meaning[] = []

/** What a word is in each language that has it. */
function meaningsOf(word: string, {words, stems}: Lexicon): readonly Meaning[] {
  const whole = words.get(word) ?? none
  const begun = stems.get(word[0])?.filter(d => word.startsWith(d.stem)) ?? none
  if (begun.length === 0) return whole
  const all = [...whole]
  for (const d of begun) if (all.every(other => other.language !== d.language)) all.push(d)
  return all
}

/** Whether something is denied: it is absent, or not found. */
function isDenied(seen: number): boolean {
  return (seen & absent) !== 0 || ((seen & not) !== 0 && (seen & found) !== 0)
}

/** Whether a page is named that somebody wanted, and something is denied, whatever else is said. */
function isWanted(seen: number): boolean {
  return (seen & seek) !== 0 && (seen & page) !== 0 && isDenied(seen)
}

/** Whether a page or thing is named, and something is denied, whatever else is said. */
function mayDeny(seen: number): boolean {
  return (isDenied(seen) || (seen & gone) !== 0) && (seen & (page | thing)) !== 0
}

/** Whether so many words, all of one language, say that a page or thing is gone. */
function saysGone(seen: number, count: number): boolean {
  // `This file has not been removed` says the opposite.
  const isGone = (seen & gone) !== 0 && (seen & not) === 0
  if ((seen & page) !== 0) return isDenied(seen) || isGone
  return (seen & thing) !== 0 && (isDenied(seen) || (isGone && count >= fewestOfSentence))
}
