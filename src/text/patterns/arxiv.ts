/**
 * arXiv and the many sites that show its papers.
 */

import type {Identity} from '../types.ts'
import {group, type Reading, type UrlPattern} from './pattern.ts'

const help = 'arXiv identifier help; 99,475 URLs of real lists'
const mirrors = 'URLs of real lists'

/** Identity of an arXiv id without version (`2206.14579`, `math/0611800`), or nothing if there can be no such id. */
export function arxivReading(id: string, version = '', more: Partial<Identity> = {}): Reading | undefined {
  const appeared = /^\d/.test(id) ? modernDate(id) : oldDate(id)
  if (!appeared) return undefined
  return {
    id: `arxiv:${id}`,
    kind: 'preprint',
    ...(version && {version: Number(version)}),
    landing: `https://arxiv.org/abs/${id}`,
    pdf: `https://arxiv.org/pdf/${id}`,
    appeared,
    ...more
  }
}

/** `2206.14579`: year, month, and a number of 4 digits until 1412, of 5 from 1501, both from 1. */
function modernDate(id: string): Identity['appeared'] {
  const [date = '', number = ''] = id.split('.')
  const month = Number(date.slice(2))
  if (month < 1 || month > 12 || Number(date) < 704) return undefined
  if ((number.length === 4) !== Number(date) <= 1412 || Number(number) === 0) return undefined
  return {year: 2000 + Number(date.slice(0, 2)), month}
}

/** `math/0611800`: from 9107 to 0703. */
function oldDate(id: string): Identity['appeared'] {
  const date = id.slice(id.indexOf('/') + 1)
  const year = Number(date.slice(0, 2))
  const month = Number(date.slice(2, 4))
  if (month < 1 || month > 12 || (year > 7 && year < 91)) return undefined
  return {year: year >= 91 ? 1900 + year : 2000 + year, month}
}

const mirror = (groups: readonly string[]) => arxivReading(group(groups, 1), group(groups, 2), {mirror: true})

export const arxiv: readonly UrlPattern[] = [
  {
    key: 'arxiv',
    hosts: ['arxiv.org'],
    path: /^\/(?:abs|pdf|html|format|ps|src|e-print)\/(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v([1-9]\d{0,2}))?(?:\.pdf)?\/?$/,
    example: 'https://arxiv.org/pdf/2206.14579v2.pdf',
    source: help,
    read: ({groups}) => arxivReading(group(groups, 1), group(groups, 2))
  },
  {
    key: 'arxiv-old',
    hosts: ['arxiv.org'],
    path: /^\/(?:abs|pdf|html|format|ps|src|e-print)\/([a-z]+(?:-[a-z]+)?)(?:\.[A-Z]{2})?\/(\d{7})(?:v([1-9]\d{0,2}))?(?:\.pdf)?\/?$/,
    example: 'https://arxiv.org/abs/math.CA/0611800v2',
    source: help,
    read: ({groups}) => arxivReading(`${group(groups, 1)}/${group(groups, 2)}`, group(groups, 3))
  },
  {
    key: 'arxiv-ftp',
    hosts: ['arxiv.org'],
    path: /^\/ftp\/arxiv\/papers\/\d{4}\/(\d{4}\.\d{4,5})\.pdf$/,
    example: 'https://arxiv.org/ftp/arxiv/papers/2101/2101.08845.pdf',
    source: help,
    read: ({groups}) => arxivReading(group(groups, 1))
  },
  {
    key: 'ar5iv',
    hosts: ['ar5iv.org'],
    path: /^\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})(?:v(\d{1,3}))?\/?$/,
    example: 'https://ar5iv.labs.arxiv.org/html/2103.00020',
    source: mirrors,
    read: ({groups}) => mirror(groups)
  },
  {
    key: 'alphaxiv',
    hosts: ['alphaxiv.org'],
    path: /^\/(?:abs|pdf|overview|html|resources|audio|zh\/overview)\/(\d{4}\.\d{4,5})(?:v(\d{1,3}))?(?:\.pdf|\.md)?\/?$/,
    example: 'https://www.alphaxiv.org/abs/2608.07531',
    source: mirrors,
    read: ({groups}) => mirror(groups)
  },
  {
    key: 'hf-papers',
    hosts: ['huggingface.co'],
    path: /^\/papers\/(\d{4}\.\d{4,5})(?:v(\d{1,3}))?(?:\.md)?\/?(?:[?#].*)?$/,
    example: 'https://huggingface.co/papers/2602.08025',
    source: mirrors,
    read: ({groups}) => mirror(groups)
  },
  {
    key: 'papers.cool',
    hosts: ['papers.cool'],
    path: /^\/arxiv\/(\d{4}\.\d{4,5})(?:v(\d{1,3}))?\/?$/,
    example: 'https://papers.cool/arxiv/2401.00001',
    source: mirrors,
    read: ({groups}) => mirror(groups)
  },
  {
    key: 'arxiv-mirrors',
    hosts: ['scirate.com', 'arxiv-vanity.com', 'emergentmind.com', 'catalyzex.com', 'arxiv-sanity-lite.com'],
    path: /^\/(?:arxiv|papers|paper|abs)\/(?:arxiv(?::|%3A))?(\d{4}\.\d{4,5})(?:v(\d{1,3}))?\/?$/i,
    example: 'https://scirate.com/arxiv/1209.4152',
    source: mirrors,
    read: ({groups}) => mirror(groups)
  },
  {
    key: 'hjfy',
    hosts: ['hjfy.top'],
    path: /^\/arxiv\/(\d{4}\.\d{4,5})(?:v(\d{1,3}))?\/?$/,
    example: 'https://hjfy.top/arxiv/2401.00001',
    source: mirrors,
    read: ({groups}) => mirror(groups)
  }
]
