/**
 * Whether a registry's title and a list's title can be of one work: papers are retitled between versions, and links are copied wrongly.
 */

import {isDistinctiveTitle, nearTitles, titleKey} from './title.ts'

/**
 * How a title of a list and a title of a registry relate: the `same` (a part of the other, or a slip apart), `renamed` (most words, or the
 * method's name, are still there), `different`, or `unclear`.
 */
export type TitleRelation = 'same' | 'renamed' | 'unclear' | 'different'

const little = new Set(
  'a an the of for in on with and or to from via by using towards toward is are as at into its based approach method framework model models learning network networks deep neural'.split(
    ' '
  )
)

/** Below this share of common words titles name different works, above the next one the same. Source: shuffled and true pairs of lists. */
const strange = 0.34
const familiar = 0.6

/** Compares two titles. What says too little, or is in another script, is `unclear`. */
export function titleRelation(a: string, b: string): TitleRelation {
  const [one, two] = [titleKey(a), titleKey(b)]
  if (one === two) return 'same'
  if (!isDistinctiveTitle(a) || !isDistinctiveTitle(b) || isLatin(a) !== isLatin(b)) return 'unclear'
  if (one.includes(two) || two.includes(one) || nearTitles(a, b)) return 'same'

  const [ours, theirs] = [stems(a), stems(b)]
  const common = [...ours].filter(d => theirs.has(d)).length
  const smaller = Math.min(ours.size, theirs.size)
  if (smaller < 2) return 'unclear'
  const name = nameOf(a)
  if (name !== '' && name === nameOf(b)) return 'renamed'
  const share = common / smaller
  if (share >= familiar) return 'renamed'
  return share < strange ? 'different' : 'unclear'
}

/** Content words, without their endings. */
function stems(title: string): Set<string> {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  return new Set(
    words.filter(d => !little.has(d)).map(d => (d.length > 6 ? d.slice(0, 6) : d.replace(/s$/, '')))
  )
}

/** The method's name before a colon: one word of three letters or more. */
function nameOf(title: string): string {
  return /^\s*([\p{L}\p{N}+#-]{3,30})\s*[:：]/u.exec(title)?.[1]?.toLowerCase() ?? ''
}

function isLatin(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? []
  return letters.filter(d => /\p{Script=Latin}/u.test(d)).length * 2 > letters.length
}
