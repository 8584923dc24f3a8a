/**
 * Words for the same thing behind a link. Names of hosts, versions and frameworks (`arXiv`, `v2`, `PyTorch`) say more than what the link
 * is for, and are not synonyms of anything.
 *
 * Source: the labels of some 300 real lists, by frequency.
 */

import {distance} from 'fastest-levenshtein'
import type {LinkRole} from '../reading/labels.ts'

const words: readonly (readonly [role: LinkRole, ...same: string[]])[] = [
  [
    'paper',
    'pdf',
    'paper',
    'papers',
    'link',
    'links',
    'paper link',
    'link to paper',
    'pdf link',
    'paper pdf',
    '论文',
    '论文链接',
    '論文',
    '논문'
  ],
  [
    'code',
    'code',
    'codes',
    'source code',
    'code link',
    'link',
    'repo',
    'repository',
    'github',
    'git',
    '代码',
    'コード',
    '코드'
  ],
  [
    'project',
    'project',
    'project page',
    'projectpage',
    'project website',
    'website',
    'webpage',
    'web page',
    'web',
    'homepage',
    'page',
    'site',
    'link',
    '主页',
    '项目主页'
  ],
  ['data', 'data', 'dataset', 'datasets', 'link', '数据', '数据集'],
  ['video', 'video', 'videos', 'link', '视频'],
  ['slides', 'slides', 'slide', 'ppt'],
  ['demo', 'demo', 'demos'],
  ['model', 'model', 'models'],
  ['bibtex', 'bib', 'bibtex'],
  ['blog', 'blog', 'blog post', 'post']
]

const synonyms = new Map(words.map(([role, ...same]) => [role, new Set(same)]))

/** A label as it is compared: small letters, no marks. */
export function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a label is a word with one letter too few, too many or wrong in the middle: `pper`. */
function isSlip(one: string, two: string): boolean {
  const isWord = /^\p{Script=Latin}{4,}$/u
  return (
    isWord.test(one) &&
    isWord.test(two) &&
    one[0] === two[0] &&
    one.at(-1) === two.at(-1) &&
    distance(one, two) === 1
  )
}

/** Whether two labels of links of one role say the same in other letters or another word. */
export function isSynonym(role: string, one: string, two: string): boolean {
  const [a, b] = [plainLabel(one), plainLabel(two)]
  if (a === '' || b === '') return false
  if (a === b) return true
  const same = synonyms.get(role as LinkRole)
  return same !== undefined && same.has(b) && (same.has(a) || isSlip(a, b))
}
