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

interface Lexicon {
  /** The kind of each word, as a bit. */
  words: ReadonlyMap<string, number>
  stems: readonly (readonly [stem: string, bit: number])[]
}

/** The last ones count for words that are several. */
const kinds: readonly Kind[] = ['seek', 'rest', 'found', 'not', 'thing', 'page', 'gone', 'absent']
const bit = (kind: Kind) => 1 << kinds.indexOf(kind)
const rest = bit('rest')
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
  const lexicons = vocabularies.map(lexiconOf)
  const isKnown = knownBy(lexicons)
  return {
    isKnown,
    saysGone(text) {
      const words = wordsOf(text)
      if (!isRead(words)) return false
      return (
        (words.every(isKnown) && lexicons.some(d => saysGone(words, d))) ||
        lexicons.some(d => isWanted(words, d))
      )
    },
    mayDeny(text) {
      const words = wordsOf(text)
      return isRead(words) && lexicons.some(d => mayDeny(words, d))
    }
  }
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize()
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function isRead({length}: readonly string[]): boolean {
  return length >= fewest && length <= most
}

/** Makes a test for words that any of the languages has: most titles end at their first word. */
function knownBy(lexicons: readonly Lexicon[]): (word: string) => boolean {
  const words = new Set(lexicons.flatMap(d => [...d.words.keys()]))
  const stems = [...new Set(lexicons.flatMap(d => d.stems.map(([stem]) => stem)))]
  const byLetter = Map.groupBy(stems, d => d[0])
  return word =>
    words.has(word) || /^\d+$/.test(word) || (byLetter.get(word[0])?.some(d => word.startsWith(d)) ?? false)
}

function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const all = kinds.flatMap(kind =>
    (vocabulary[kind]?.normalize().split(' ') ?? []).map(word => [word, bit(kind)] as const)
  )
  return {
    words: new Map(all.filter(([word]) => !word.endsWith('*'))),
    stems: all.flatMap(([word, own]) => (word.endsWith('*') ? [[word.slice(0, -1), own] as const] : []))
  }
}

function kindOf(word: string, {words, stems}: Lexicon): number | undefined {
  if (/^\d+$/.test(word)) return rest
  return words.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1]
}

/** Whether a page is named that somebody wanted, and something is denied, whatever else is said. */
function isWanted(words: readonly string[], lexicon: Lexicon): boolean {
  const seen = words.reduce((all, word) => all | (kindOf(word, lexicon) ?? 0), 0)
  return (
    (seen & seek) !== 0 &&
    (seen & page) !== 0 &&
    ((seen & absent) !== 0 || ((seen & not) !== 0 && (seen & found) !== 0))
  )
}

/** Whether a page or thing is named, and something is denied, whatever else is said. */
function mayDeny(words: readonly string[], lexicon: Lexicon): boolean {
  const seen = words.reduce((all, word) => all | (kindOf(word, lexicon) ?? 0), 0)
  const isDenied = (seen & (absent | gone)) !== 0 || ((seen & not) !== 0 && (seen & found) !== 0)
  return isDenied && (seen & (page | thing)) !== 0
}

function saysGone(words: readonly string[], lexicon: Lexicon): boolean {
  let seen = 0
  for (const word of words) {
    const own = kindOf(word, lexicon)
    if (own === undefined) return false
    seen |= own
  }
  const isDenied = (seen & absent) !== 0 || ((seen & not) !== 0 && (seen & found) !== 0)
  const isGone = (seen & gone) !== 0
  if ((seen & page) !== 0) return isDenied || isGone
  return (seen & thing) !== 0 && (isDenied || (isGone && words.length >= fewestOfSentence))
}
