/**
 * Addresses on scholarly hosts that no paper has.
 */

import type {BrokenUrl} from './broken-url.ts'
import {isPlaceholder} from './placeholder.ts'

/** An id of arXiv without version. */
const id = String.raw`(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)`

/** A part of the address that is too much, and the address without it. */
const tooMuch: readonly {
  pattern: RegExp
  reason: string
  meant: (groups: readonly string[]) => string
  mayWork?: true
}[] = [
  {
    pattern: new RegExp(String.raw`^https?:\/\/(?:www\.)?arxiv\.org\/abs\/(${id})\.pdf$`, 'i'),
    reason: '`abs` and `.pdf` in one arXiv address',
    meant: ([, paper]) => `https://arxiv.org/pdf/${paper}`,
    mayWork: true
  },
  {
    pattern: new RegExp(String.raw`^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/(${id})\/pdf$`, 'i'),
    reason: '`pdf` in the wrong place of an arXiv address',
    meant: ([, paper]) => `https://arxiv.org/pdf/${paper}`
  },
  {
    pattern: new RegExp(String.raw`^(https?:\/\/(?:www\.)?arxiv\.org\/pdf\/${id})(?:\.pdf){2,}$`, 'i'),
    reason: '`.pdf` twice',
    meant: ([, paper]) => `${paper}.pdf`
  },
  {
    pattern: new RegExp(String.raw`^https?:\/\/(?:www\.)?arxiv\.org\/(abs|pdf)\/(?:abs|pdf)\/(${id})$`, 'i'),
    reason: '`abs` or `pdf` twice',
    meant: ([, form, paper]) => `https://arxiv.org/${form}/${paper}`
  },
  {
    pattern: new RegExp(String.raw`^https?:\/\/(?:www\.)?arxiv\.org\/(abs|pdf)\/arxiv:\s*(${id})$`, 'i'),
    reason: '`arXiv:` in the address',
    meant: ([, form, paper]) => `https://arxiv.org/${form}/${paper}`
  },
  {
    pattern:
      /^https?:\/\/(?:dx\.)?(?:www\.)?(?:arxiv\.org|doi\.org|openreview\.net|github\.com)\/(?:abs\/|pdf\/)?(https?:\/\/.+)$/i,
    reason: 'URL starts twice',
    meant: ([, inner = '']) => inner
  },
  {pattern: /^(https?:\/\/.+)\1$/i, reason: 'URL is written twice', meant: ([, once = '']) => once},
  {
    // A browser reads what follows the colon as the number of a port.
    pattern: /^https?:\/\/(?:dx\.)?doi:\s*(10\.\d{4,9}\/.+)$/i,
    reason: 'URL says `doi:` instead of `doi.org/`',
    meant: ([, doi]) => `https://doi.org/${doi}`
  },
  {
    pattern: /^https?:\/\/(?:dx\.)?doi\.org\/(?:doi:\s*|doi\.org\/)(10\.\d{4,9}\/.+)$/i,
    reason: 'DOI starts twice',
    meant: ([, doi]) => `https://doi.org/${doi}`
  }
]

/** What is in every address with a part that is too much. */
const aSurplus =
  /\/abs\/.*\.pdf$|\/pdf$|\.pdf\.pdf|(?:abs|pdf)\/(?:abs|pdf)\/|.https?:\/\/|arxiv:|doi:|doi\.org\/doi\.org/i

/** Addresses that end before the id, without the scheme. */
const empty = new RegExp(
  `^https?://(?:${[
    String.raw`(?:www\.)?arxiv\.org/(?:abs|pdf|html)/?(?:\.pdf)?`,
    String.raw`(?:www\.)?openreview\.net/(?:forum|pdf|attachment)(?:\?(?:id=?)?)?`,
    String.raw`(?:www\.)?aclanthology\.org/\.pdf`,
    String.raw`(?:dx\.)?doi\.org/10\.\d{4,9}/?`,
    String.raw`ieeexplore\.ieee\.org/(?:abstract/)?document/?`,
    String.raw`dl\.acm\.org/doi(?:/(?:abs|pdf|full))?(?:/10\.\d{4,9})?/?`,
    String.raw`link\.springer\.com/(?:article|chapter)(?:/10\.\d{4,9})?/?`,
    String.raw`(?:www\.)?sciencedirect\.com/science/article(?:/(?:abs/)?pii)?/?`,
    String.raw`(?:www\.)?nature\.com/articles/?`,
    String.raw`(?:www\.)?semanticscholar\.org/paper/?`,
    String.raw`(?:www\.)?(?:bio|med)rxiv\.org/content(?:/10\.\d{4,9})?/?`,
    String.raw`(?:papers|proceedings)\.(?:nips|neurips)\.cc/paper/?`
  ].join('|')})$`,
  'i'
)

/** The front pages of sites that have papers, and code. */
const front =
  /^https?:\/\/(?:www\.|dx\.)?(?:doi\.org|arxiv\.org|openreview\.net|aclanthology\.org|biorxiv\.org|medrxiv\.org)\/?$/i

const frontOfCode = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/?$/i

/** Whether a URL is the front page of a site for papers, or for code: no paper and no repository is there. */
export const isFrontPage = (url: string): boolean => front.test(url) || frontOfCode.test(url)

/** Whether a URL points to its author's own computer: a file, or a local server. */
export const isOwnComputer = (url: string): boolean =>
  /^file:|^[a-z]:[\\/]|^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?:[:/]|$)/i.test(url)

/** Says why no paper has this address; undefined if one may. */
export function impossibleAddress(url: string): BrokenUrl | undefined {
  for (const {pattern, reason, meant, mayWork} of aSurplus.test(url) ? tooMuch : []) {
    const groups = pattern.exec(url)
    if (groups) return {reason, meant: meant(groups), ...(mayWork && {mayWork})}
  }
  if (empty.test(url)) {
    return {
      reason: 'URL ends before the id of the paper',
      meant: undefined,
      note: 'The link does not lead to a paper'
    }
  }
  return placeholderAddress(url) ?? impossibleArxiv(url)
}

/** Ids of arXiv: since 2007, and before. Source: info.arxiv.org/help/arxiv_identifier.html. */
const arxivForm = /^(?:\d{4}\.\d+|[a-z-]+(?:\.[a-z-]{2,})?\/\d{7})(?:v\d+)?(?:\.pdf)*$/i

/** Digits in place of an id that people do not have yet: `260x.xxxxx`, `2601.00000`. */
const inPlaceOfId = /^(?:\d{0,4}x{1,4}\.[\dx]+|\d{4}\.(?:0{4,5}|\d*x{2,}\d*)|x{2,})(?:v\d+)?$/i

/** Addresses of papers: what is in them, and which part of it people write themselves. */
const withId: readonly [what: string, address: RegExp][] = [
  [
    'an arXiv id',
    /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/(([\w.-]+?))(?:\.pdf)*\/?(?:[?#].*)?$/i
  ],
  ['an OpenReview id', /^https?:\/\/(?:www\.)?openreview\.net\/(?:forum|pdf)\?id=((\w+))$/i],
  ['a DOI', /^https?:\/\/(?:dx\.)?doi\.org\/(10\.(x{2,})\/.+|10\.\d{4,9}\/(\w+))$/i]
]

/** An address with a placeholder in the place of the id. */
function placeholderAddress(url: string): BrokenUrl | undefined {
  for (const [what, address] of withId) {
    const [, written = '', first, second = ''] = address.exec(url) ?? []
    const id = first ?? second
    if (id === '' || !(inPlaceOfId.test(id) || isPlaceholder(id))) continue
    const reason = `\`${written}\` is a placeholder, not ${what}`
    return {reason, meant: undefined, note: 'The link does not lead to a paper'}
  }
  return undefined
}

/** Words in the place of an arXiv id that are not ids. */
export function notAnId(url: string): BrokenUrl | undefined {
  const [, id = ''] =
    /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/([^?#\s]+?)\/?(?:[?#]|$)/i.exec(url) ?? []
  if (id === '' || arxivForm.test(id) || /%|\/\d{4}\.|[^\w.,:;|/-]/.test(id)) return undefined
  // The name of an archive stands for its papers in prose: `arxiv.org/abs/quant-ph`.
  if (/^[a-z-]{4,}(?:\.[A-Z]{2})?$/.test(id)) return undefined
  const [, right = id] = /^(.+\d)[.,;:|]+$/.exec(id) ?? []
  const meant = arxivForm.test(right) ? url.replace(id, right) : undefined
  return {reason: `\`${id}\` is not an arXiv id`, meant, note: 'The link does not lead to a paper'}
}

/** An arXiv id that cannot exist: four digits after the period until 2014, five from 2015 on. Source: info.arxiv.org/help/arxiv_identifier.html. */
function impossibleArxiv(url: string): BrokenUrl | undefined {
  const written =
    /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/((\d\d)(\d\d)\.(\d+))(?=$|v\d|\.pdf|[?#])/i
  const [, id, year = '', month = '', number = ''] = written.exec(url) ?? []
  if (id === undefined) return undefined
  const digits = Number(year) < 15 ? 4 : 5
  const note = 'No paper has such an id, so the link is dead'
  if (Number(month) < 1 || Number(month) > 12) {
    return {reason: `arXiv id \`${id}\` has month ${month}, which does not exist`, meant: undefined, note}
  }
  if (number.length === digits) return undefined
  const count = digits === 4 ? 'four' : 'five'
  return {
    reason: `arXiv id \`${id}\` has ${number.length} digits after the period; ids of 20${year} have ${count}`,
    meant: undefined,
    note
  }
}
