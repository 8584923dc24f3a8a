/**
 * What a venue is looked up by.
 */

import {isAscii} from './ascii.ts'

/** Events held by several conferences as one, and venues that carried two names: each name → the venues that it stands for. */
export const joint: Readonly<Record<string, readonly string[]>> = {
  'ACL-IJCNLP': ['ACL', 'IJCNLP'],
  'EMNLP-IJCNLP': ['EMNLP', 'IJCNLP'],
  'AACL-IJCNLP': ['AACL', 'IJCNLP'],
  'IJCNLP-AACL': ['IJCNLP', 'AACL'],
  'COLING-ACL': ['COLING', 'ACL'],
  'LREC-COLING': ['LREC', 'COLING'],
  'EMNLP-CoNLL': ['EMNLP', 'CoNLL'],
  'HLT-EMNLP': ['EMNLP'],
  'HLT-NAACL': ['NAACL'],
  'NAACL-HLT': ['NAACL'],
  'IJCAI-ECAI': ['IJCAI', 'ECAI'],
  'IJCAI-PRICAI': ['IJCAI', 'PRICAI'],
  'ISMB/ECCB': ['ISMB']
}

/** Words at the beginning of a name that say who publishes or prints it. */
export const publisher =
  /^(?:in|proc|proceedings|the|of|on|annual|ieee|acm|cvf|rsj|aapm|elsevier|springer|nature|mdpi|wiley|usenix)$/

const short = new Map(
  Object.entries({
    trans: 'transactions',
    transaction: 'transactions',
    conf: 'conference',
    int: 'international',
    intl: 'international',
    symp: 'symposium',
    j: 'journal',
    jour: 'journal',
    assoc: 'association',
    comput: 'computational',
    med: 'medical',
    anal: 'analysis',
    nat: 'nature',
    commun: 'communications',
    sci: 'scientific',
    rep: 'reports'
  })
)

/** Tokens of a name: lower case, no accents, abbreviations spelled out. */
export function tokens(text: string): string[] {
  const start = text.slice(0, 300)
  const letters = isAscii(start) ? start : start.normalize('NFKD').replace(/\p{M}/gu, '')
  const small = letters.toLowerCase()
  const lower = small.includes('&') ? small.replace(/&amp;|&/g, ' and ') : small
  const plain = /\d\d/.test(lower)
    ? lower.replace(/['’](?:\d{2})\b/g, ' ').replace(/\b(?:19|20)\d{2}\b/g, ' ')
    : lower
  const words = plain.match(isAscii(plain) ? /[a-z\d*]+/g : /[\p{L}\p{N}*]+/gu) ?? []
  return words.length > 1 ? words.map(word => short.get(word) ?? word) : words
}

const little = new Set(['the', 'of', 'on', 'and', 'in', 'for', 'a', 'an', 's'])
/** The tokens of a name that tell it from others. */
export const nameWords = (words: readonly string[]): string[] => words.filter(word => !little.has(word))
/** The key of a full name. */
export const nameKey = (words: readonly string[]): string => nameWords(words).join(' ')
/** The key of an abbreviation, which is one word however it is broken: `T-PAMI`, `ACM-MM`, `ECML/PKDD`. */
export const abbrKey = (words: readonly string[]): string => `#${words.join('')}`
