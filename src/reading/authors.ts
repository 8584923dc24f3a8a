/**
 * Names of people.
 */

import {remember} from '../text/remember.ts'

/** Words that start with a capital in titles, but are never in names. */
const never = new Set(
  'a an the of for with in on to via from by and or using towards toward is are as at into over under how why what when can do does not no deep learning neural network networks model models modeling language large survey review generation image images video videos visual vision data dataset training detection segmentation graph graphs attention transformer transformers diffusion multi multimodal medical analysis approach method methods system systems framework based robust efficient knowledge representation representations self mining supervised unsupervised semantic recognition classification prediction estimation reinforcement adversarial generative convolutional recurrent domain adaptation federated contrastive pre pretraining prompt prompting reasoning understanding optimization search retrieval answering question questions text speech audio human object objects scene point cloud time series synthesis reconstruction translation evaluation benchmark introduction theory machine artificial intelligence computer science research workshop conference journal proceedings university institute algorithms computation foundations technology report springer press nature letters transactions their its our your his these those this that than between about after before during within without while which where who whose through across beyond'.split(
    ' '
  )
)

const particles = new Set(
  'van von de der den del della di da dos la le el al bin ibn ben ten ter jr sr ii iii'.split(' ')
)
const token = /^\p{Lu}[\p{L}'’`´.-]*$/u
/** What looks like a word in a given name of two syllables: `Yu-An`, `Do-Hyun`. */
const syllable = /(?<=^[a-z]{1,5})-an$|^do-(?=[a-z]{2,6}$)/
/** A given name of two syllables, the last of which rhymes with `ing`: `Xiaoying`, `Yanling`. */
const pinyin =
  /^(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?(?:iao|uai|ai|ei|ao|ou|ia|ie|ua|uo|ui|iu|ue|[aeiou])(?:ng?|r)?[bpmdtnljqxy]ing$/i
const initial = /^(?:\p{Lu}\.?-?){1,3}$/u

/** Whether a text may be one person's name: `Kaiming He`, `Y. LeCun`, `Quoc V. Le`, `He, K.` without the comma, `张三`. */
export const isPerson = remember((text: string): boolean => {
  if (text.length > 60 || beginsSmall(text)) return false
  const name = text
    .replace(/[*†‡§¹²³⁴∗✉⋆#]+|\(\d+\)|(?<=\p{Ll})\d\b/gu, '')
    // `T.Morita`
    .replace(/(?<=(?:^|[\s.-])\p{Lu}\.)(?=\p{Lu}[\p{Ll}'’])/gu, ' ')
    .trim()
  if (/^[\u3400-\u9fff]{2,4}$/.test(name) || /^[\uac00-\ud7af]{2,4}$/.test(name)) return true
  const tokens = name.split(/\s+/)
  if (tokens.length < 2 || tokens.length > 5) return false
  let words = 0
  for (const [index, word] of tokens.entries()) {
    const lower = word.toLowerCase().replace(/\W+$/, '')
    if (particles.has(lower) && tokens.length > 2) continue
    // `Kwang In Kim`
    if (word === 'In' && index === 1 && tokens.length === 3) continue
    // `Ada A Moss`
    const isMiddle = word === 'A' && index > 0 && index < tokens.length - 1
    const isInitial = isMiddle || (word.endsWith('.') && initial.test(word))
    // `Jonathan P. How`
    const isLast = index > 1 && index === tokens.length - 1 && /^\p{Lu}\.$/u.test(tokens[index - 1] ?? '')
    const parts = lower.replace(syllable, '').split('-')
    if (!token.test(word) || (!isInitial && !isLast && parts.some(d => never.has(d)))) return false
    if (index === 0 && /\p{Ll}{3}ing$/u.test(word) && !pinyin.test(word)) return false
    if (index > 0 && /^\p{Lu}{3,}$/u.test(word) && !/^\p{Lu}+$/u.test(name.replace(/[\s.-]/g, '')))
      return false
    if (!initial.test(word) || tokens.length === 2) words++
  }
  const short = tokens.some(d => initial.test(d) || particles.has(d.toLowerCase()))
  return words > 0 && (tokens.length < 4 || short)
})

/** Whether a text begins with a small letter, and not with a particle. */
const beginsSmall = (text: string): boolean =>
  /^[a-z]/.test(text) && !particles.has(text.split(/[^a-z]/, 1)[0]!)

/** What separates names. */
const separators = /\s{0,4}(?:[,;，、；|·]|\s(?:and|&|und|et)\s)\s{0,4}(?:and\s|&\s)?/

/** What is in every text with more than one name. */
const aSeparator = /[,;，、；|·]|\s(?:and|&|und|et)\s/

/** What is in every text that lists people, unless it is one name. */
const severalNames = /[,;，、；|·]|\s(?:and|&|und|et)\s|\bet\.?\s*al\b/i

/** Whether a text lists people: `A. Smith, B. Jones and C. Wu`, `Zhu et al.`, `Authors: …`. A single name counts only with `alone`. */
export function areAuthors(text: string, alone = false): boolean {
  if (!alone && !severalNames.test(text)) return false
  const plain = text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/^\s?(?:authors?|by)\s?[:：]?\s/i, '')
    .replace(/[\s.,;:–—-]{1,40}$/, '')
    .replace(/[\s,]{0,2}\betc$/i, '')
  if (plain === '') return false
  // `N Moss and A Roe`: beside a bare initial, `A` is one.
  const named = bareInitial.test(plain) ? plain.replace(articles, 'A. ') : plain
  if (named !== plain) return areAuthors(named, alone)
  if (/\bet\.?\s?al\b\W{0,9}(?:(?:19|20)\d\d)?\W{0,9}$/i.test(plain)) {
    return plain.split(' ').length <= 12 || namesShare(namesOf(plain)) > 0.5
  }
  const names = namesOf(plain)
  if (names.length === 1) return alone && isPerson(names[0]!)
  if (
    names.some(
      d =>
        !isPerson(d) &&
        (d.includes(':') ||
          d.split(/\s+/).length > 4 ||
          d.split(/\s+/).filter(word => never.has(word.toLowerCase())).length > 1)
    )
  )
    return false
  return namesShare(names) >= (names.length > 3 ? 0.6 : 0.75)
}

const bareInitial = /(?:^|[,;]\s|\s(?:and|&)\s)[B-Z]\s\p{Lu}\p{Ll}/u
const articles = /(?<=^|[,;]\s|\s(?:and|&)\s)A\s(?=\p{Lu}[\p{L}'’-]+(?:[,;]|\s(?:and|&)\s|$))/gu

/** The share of texts that may be names of people. */
function namesShare(names: readonly string[]): number {
  return names.filter(d => isPerson(d)).length / names.length
}

/**
 * The names between separators. If citations put family names first, in all names (`Doe, J., & Roe, A. B.`) or in the first one (`LeCun, Yann,
 * Yoshua Bengio`), two parts are one name; also if every name is written like that, as in BibTeX: `Doe, Jane and Roe, Max`.
 */
export function namesOf(text: string): string[] {
  const pairs = text.includes('and') ? text.split(/\sand\s/) : [text]
  const isCut = pairs.length > 3 && familyName.test(pairs.at(-1)!)
  if (pairs.length > 2 && pairs.slice(0, isCut ? -1 : undefined).every(d => turned.test(d)))
    return pairs.map(d => d.replace(turned, '$2 $1'))
  const plain = text.replace(/(?<![\s.-]\p{Lu})\.$/u, '')
  const parts = (aSeparator.test(plain) ? plain.split(separators) : [plain]).filter(d => d !== '')
  const names: string[] = []
  for (let index = 0; index < parts.length; index++) {
    const surname = parts[index] ?? ''
    const given = parts[index + 1] ?? ''
    const isFirst = index === 0 && parts.length > 2 && givenName.test(given)
    const isTurned = familyName.test(surname) && (isFirst || initials.test(given))
    names.push(isTurned ? `${given} ${surname}` : surname)
    if (isTurned) index++
  }
  return names
}

const turned = /^\s?(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?)\s?$/u
const familyName = /^\p{Lu}[\p{L}'’-]+$/u
const givenName = /^\p{Lu}[\p{L}-]*(?: \p{Lu}\.)?$/u
const initials = /^(?:\p{Lu}\.[\s-]?){0,3}\p{Lu}\.?$/u

/** `Rosofsky & Huerta`, `de Vries and Lund`. */
const surnames =
  /^((?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}'’-]+)\s(?:and|&|und|et|y|e|og|och|en)\s((?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}'’-]+)$/u

/** Whether a text may be two family names: no words that names never have. */
export function areSurnames(text: string): boolean {
  if (text.length > 50) return false
  const [, one, other] = surnames.exec(text) ?? []
  if (one === undefined || other === undefined) return false
  return isPerson(`${one.split(' ').at(-1)} ${other.split(' ').at(-1)}`)
}
