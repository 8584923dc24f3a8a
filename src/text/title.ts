/**
 * Titles: when two are the same, when they are nearly the same, and when a URL names another.
 */

import {distance} from 'fastest-levenshtein'
import {isAscii} from './ascii.ts'
import {decodeReferences} from './character-references.ts'
import {remember} from './remember.ts'

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega'
}

const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ...greek
}

/** Titles of front matter and calls, which many proceedings share. Source: equal titles of different works in 164,457 DBLP records. */
const boilerplate =
  /^(?:preface|foreword|editorial|introduction|discussion|overview|keynote|tutorial|survey|program committee|table of contents|front matter|title|paper|papers|untitled|tba|todo|coming soon|paper title|title of the paper|your paper title)$/

/** A title without markup: entities decoded, tags, LaTeX and emphasis gone. */
const plain = remember((title: string): string => {
  const text = decodeReferences(title.slice(0, 2000))
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/^\s*[[(][^\])]{0,60}\b(?:19|20)\d{2}\b[^\])]{0,40}[\])]\s*/, '')
    .replace(/\s*\((?:oral|spotlight|highlight|poster|best paper)\)\s*$/i, '')
    .replace(/\\([a-z]+)\s?\{/gi, '{')
    .replace(/\\([a-z]+)/gi, ' $1')
  const letters = isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[ßıøæœłđ\u0370-\u03ff]/g, letter => folded[letter] ?? letter)
  return letters.replace(/&/g, ' and ')
})

/**
 * Key that is the same for equal titles: letters of all scripts, digits, `+` and `#` (C, C++ and C# differ), `*` where it is not emphasis;
 * all else is gone.
 */
export const titleKey = remember((title: string): string => {
  const text = plain(
    title.replace(/\*\*|__|`|\\\*|(?<=\s|^)\*(?=\w)|(?<=\w)\*(?=\s|$|[,.:;])/g, found =>
      found === '\\*' ? '*' : ''
    )
  )
  return isAscii(text) ? text.replace(/[^a-z\d+#*]+/g, '') : text.replace(/[^\p{L}\p{N}+#*]/gu, '')
})

/** Words of a title for comparison: a word keeps its hyphens apart. */
function wordsOf(title: string): string[] {
  const text = plain(title)
  return text.match(isAscii(text) ? /[a-z\d+#]+/g : /[\p{L}\p{N}+#]+/gu) ?? []
}

/** The authors of a work in place of its title: `Holt et al., 2021`, `Marsh & Lund`, `Adair, Dorne and Holt (2019)`. */
const citation =
  /^\p{Lu}[\p{L}'’ -]{1,40}(?:, \p{Lu}[\p{L}'’ -]{1,40}){0,8},? (?:et al\.?|(?:&|and) \p{Lu}[\p{L}'’-]{1,40})(?:,? [([]?\d{4}[a-z]?[)\]]?)?$/u

/** Whether a title is distinctive enough to identify a work: three words or 15 characters, no boilerplate, and no sentence that a link ends. */
export const isDistinctiveTitle = remember((title: string): boolean => {
  const words = wordsOf(title)
  if (boilerplate.test(words.join(' '))) return false
  if (/ et al| & | and /.test(title) && citation.test(title.trim())) return false
  if (/\s(?:is|are)$/.test(title.trim())) return false
  return words.length >= 3 || titleKey(title).length >= 15
})

/** Beginnings and ends that titles do not have, and a writer's own words: `Our survey on arXiv`, `for the datasets`, `we use these in our`. */
const fragment =
  /^(?:Our|We)\s|^(?:for|on|of|in|with|and|or|by|to|see)\s|^\/\/|\s(?:our|the|of|in|titled|and|a|an|than|with|from|by)$|^[^?]*\s(?:we|our)\s[^?]*$/

/** Whether a text is part of a sentence, not a title. */
export function isFragment(text: string): boolean {
  return fragment.test(text.trim().slice(0, 500))
}

/** Spellings of one word: British and American. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(ation|e|ed|es|ing|er)s?$/, 'iz$1'],
  [/our(s|ed|ing|al)?$/, 'or$1'],
  [/yse(d|s)?$/, 'yze$1'],
  [/elling$/, 'eling'],
  [/elled$/, 'eled'],
  [/(?<=t)re(s)?$/, 'er$1']
]

const spelled = (word: string): string => spellings.reduce((text, [from, to]) => text.replace(from, to), word)
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
const negation =
  /^(?:un|non|in|im|anti|de|dis|semi|multi|self|sub|super|over|under|pre|post|cross|inter|intra|uni|bi|mono|hyper|meta|co)/

/**
 * Whether two titles, not equal, may well be of one work: they differ in a plural, a hyphen, an article, a spelling or a slip of one or two
 * letters in a long word. Digits, roman numerals, `+`, prefixes that turn the meaning and the name before a colon must agree.
 */
export function nearTitles(a: string, b: string): boolean {
  const [one, two] = [titleKey(a), titleKey(b)]
  if (one === two || Math.min(one.length, two.length) < 25) return false
  if (!haveNearLengths(one.length, two.length)) return false
  const longest = Math.max(one.length, two.length)
  if (marks(a) !== marks(b) || acronym(a) !== acronym(b)) return false
  if (distance(one, two) > longest * 0.07) return false
  return onlySmallDifferences(wordsOf(a), wordsOf(b))
}

/** Whether titles whose keys have these lengths can be near: a slip changes few letters. */
export function haveNearLengths(one: number, two: number): boolean {
  return Math.abs(one - two) <= Math.max(one, two) * 0.07
}

/** Digits, roman numerals and plus signs, in order. */
function marks(title: string): string {
  return (plain(title).match(/\d+|\+|#|\b[ivx]{1,4}\b/g) ?? []).join(' ')
}

/** Whether two titles begin with names before a colon that are not one name, but for so many slips: `WizardLM:`, `WizardCoder:`. */
export function namedApart(a: string, b: string, slips = 2): boolean {
  const [one, two] = [acronym(a), acronym(b)]
  return one !== '' && two !== '' && !one.includes(two) && !two.includes(one) && distance(one, two) > slips
}

/** The name of one or two words before the first colon. */
function acronym(title: string): string {
  const before = /^([^:：]{1,80})[:：]/.exec(title)?.[1]
  return before !== undefined && wordsOf(before).length <= 2 ? titleKey(before) : ''
}

function onlySmallDifferences(a: readonly string[], b: readonly string[]): boolean {
  const articles = new Set(['a', 'an', 'the'])
  const left = a.filter(word => !articles.has(word))
  const right = b.filter(word => !articles.has(word))
  // Hyphens and spaces: the same letters, broken elsewhere.
  if (left.join('') === right.join('')) return true
  if (left.length !== right.length) return left.map(even).join('') === right.map(even).join('')
  return left.every((word, position) => smallDifference(word, right[position] ?? ''))
}

const even = (word: string): string => singular(spelled(word))

function smallDifference(one: string, two: string): boolean {
  if (one === two || even(one) === even(two)) return true
  if (Math.min(one.length, two.length) < 6 || distance(one, two) > 2) return false
  return negation.exec(one)?.[0] === negation.exec(two)?.[0] && one[0] === two[0]
}

/**
 * Share of the words of a URL's file name that occur in a title, from 0 to 1. Below 0.5 the URL names another work: of 4,448 true pairs of
 * CVF none was below 0.6, of shuffled pairs 99.5 % were below 0.5.
 */
export function slugMatchesTitle(slugWords: readonly string[], title: string): number {
  const words = slugWords.flatMap(word => plain(word).match(/[a-z0-9]+/g) ?? [])
  if (words.length === 0) return 1
  const letters = plain(title).replace(/[^a-z0-9]/g, '')
  return words.filter(word => letters.includes(word)).length / words.length
}

/**
 * Whether two titles that one identifier carries can be of one work: equal, near, one a part of the other, or with most of their words in
 * common. Titles change between versions, but rarely all their words: of the pairs in 156 lists with seven words of ten in common nearly
 * all were of one work; with six of ten, half were a link that was copied from the other entry.
 */
export function similarTitles(a: string, b: string): boolean {
  const [one, two] = [titleKey(a), titleKey(b)]
  if (one.includes(two) || two.includes(one) || nearTitles(a, b)) return true
  const [ours, theirs] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const common = [...ours].filter(word => theirs.has(word) && !little.has(word)).length
  return common >= 0.7 * Math.min(contentWords(a), contentWords(b))
}

const little = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'in',
  'on',
  'with',
  'and',
  'to',
  'from',
  'via',
  'by',
  'using'
])

/** Number of different words that are not articles, prepositions or the like. */
export function contentWords(title: string): number {
  return new Set(wordsOf(title).filter(word => !little.has(word))).size
}
