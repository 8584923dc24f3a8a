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
  /** All other words of such sentences. */
  rest: string
}

type Kind = keyof Omit<Vocabulary, 'language'>

interface Lexicon {
  words: ReadonlyMap<string, Kind>
  stems: readonly (readonly [stem: string, kind: Kind])[]
}

/** The last ones count for words that are several. */
const kinds: readonly Kind[] = ['rest', 'found', 'not', 'thing', 'page', 'gone', 'absent']
const fewest = 2
const most = 30
/** `Missing article` may be a title; a sentence is longer. */
const fewestOfSentence = 4

/**
 * Makes a test for texts that are built of one of the vocabularies alone, name something that may be missing, and say that it is. An
 * unknown word makes it another text: `This page has been removed from the menu`.
 */
export function createReader(vocabularies: readonly Vocabulary[]): (text: string) => boolean {
  const lexicons = vocabularies.map(lexiconOf)
  return text => {
    const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    return words.length >= fewest && words.length <= most && lexicons.some(d => saysGone(words, d))
  }
}

function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const all = kinds.flatMap(kind => (vocabulary[kind]?.split(' ') ?? []).map(word => [word, kind] as const))
  return {
    words: new Map([['404', 'rest'], ...all.filter(([word]) => !word.endsWith('*'))]),
    stems: all.flatMap(([word, kind]) => (word.endsWith('*') ? [[word.slice(0, -1), kind] as const] : []))
  }
}

function saysGone(words: readonly string[], {words: known, stems}: Lexicon): boolean {
  const seen = new Set<Kind>()
  for (const word of words) {
    const kind = known.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1]
    if (kind === undefined) return false
    seen.add(kind)
  }
  const isDenied = seen.has('absent') || (seen.has('not') && seen.has('found'))
  if (seen.has('page')) return isDenied || seen.has('gone')
  return seen.has('thing') && (isDenied || (seen.has('gone') && words.length >= fewestOfSentence))
}
