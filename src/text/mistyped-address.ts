/**
 * Addresses whose host or path is a slip of one that papers and code have: `arixv.org/abs/…`, `arxiv.org/ab/…`.
 */

import {distance} from 'fastest-levenshtein'
import type {BrokenUrl} from './broken-url.ts'
import {identify} from './identify.ts'
import {remember} from './remember.ts'

/** Hosts that most lists link to. */
const hosts = [
  'arxiv.org',
  'doi.org',
  'github.com',
  'openreview.net',
  'aclanthology.org',
  'openaccess.thecvf.com',
  'proceedings.mlr.press',
  'ieeexplore.ieee.org',
  'dl.acm.org',
  'link.springer.com',
  'huggingface.co'
]

/** Hosts that are nearly one of these, and exist. */
const others = new Set(['ar5iv.org', 'rxiv.org', 'alphaxiv.org', 'github.co', 'github.io'])

/** A host or path that was written slightly wrong, and how it is meant. */
export function mistypedAddress(url: string): BrokenUrl | undefined {
  return mistypedHost(url) ?? glued(url) ?? mistypedPath(url) ?? mistypedEnd(url)
}

function mistypedHost(url: string): BrokenUrl | undefined {
  const [start, prefix = '', host = ''] =
    /^https?:\/\/(w{2,5}\.)?([\w-]+(?:\.+[\w-]+)+)(?=\/)/i.exec(url) ?? []
  if (start === undefined) return undefined
  const name = host.toLowerCase()
  const isKnown = hosts.includes(name)
  if (isKnown ? prefix === '' || prefix === 'www.' : others.has(name)) return undefined
  const meant = isKnown ? name : hostLike(name)
  const right = meant && `https://${meant}${url.slice(start.length)}`
  if (!right || identify(url) || !isPlace(right)) return undefined
  return {
    reason: `Mistyped host \`${prefix}${host}\``,
    meant: right,
    note: `Its path is one of \`${meant}\``
  }
}

/** The known host that a name is a misspelling of. */
const hostLike = remember((name): string | undefined => hosts.find(d => isSlip(name, d)))

/** Whether one name is another with one letter more, less or different, or with two letters swapped. */
function isSlip(name: string, host: string): boolean {
  if (Math.abs(name.length - host.length) > 1 || name === host) return false
  if (distance(name, host) === 1) return true
  const wrong = [...host].flatMap((letter, index) => (letter === name[index] ? [] : [index]))
  const [one = 0, two = 0] = wrong
  return wrong.length === 2 && host[one] === name[two] && host[two] === name[one]
}

const isPlace = (url: string): boolean => {
  const identity = identify(url)
  return (
    (identity !== undefined && identity.kind !== 'not-a-paper') ||
    /^https:\/\/(?:github\.com|huggingface\.co)\/[\w.-]+\/[\w.-]+/.test(url)
  )
}

/** What is missing between a host and its path, or too much. */
const gaps: readonly [pattern: RegExp, meant: string][] = [
  [/^https?:\/\/(?:www\.)?arxiv\.org:?(?=(?:abs|pdf)\/)/i, 'https://arxiv.org/'],
  [/^https?:\/\/(?:www\.)?arxiv\.org\.(?=(?:abs|pdf)\/)/i, 'https://arxiv.org/'],
  [/^https?:\/\/(?:dx\.)?doi\.org:?(?=10\.\d{4,9}\/)/i, 'https://doi.org/'],
  [/^https?:\/\/(?:dx\.)?doi\.org\/(?:doi|abs)\/(?=10\.\d{4,9}\/)/i, 'https://doi.org/'],
  [/^https?:\/\/(?:dx\.)?doi\.org\/https?:?\/{0,2}(?:dx\.)?doi\.org\/(?=10\.)/i, 'https://doi.org/'],
  [/^https?:\/\/openreview\.net\/forum\?=(?=[\w-]{8,12}$)/i, 'https://openreview.net/forum?id='],
  [/^https?:\/\/openreview\.net\/forum(?:\/|\?)?id=(?=[\w-]{8,12}$)/i, 'https://openreview.net/forum?id=']
]

/** What is in every address with such a gap. */
const aGap = /(?:arxiv|doi)\.org[^/]|doi\.org\/[adh]|openreview\.net\/forum/i

function glued(url: string): BrokenUrl | undefined {
  if (!aGap.test(url)) return undefined
  for (const [pattern, right] of gaps) {
    const [start] = pattern.exec(url) ?? []
    const meant = start && right + url.slice(start.length)
    if (!meant || meant === url.replace(/^http:/i, 'https:')) continue
    return {reason: `URL starts with \`${start}\``, meant, note: 'The site has no page with this address'}
  }
  return undefined
}

const arxivId = String.raw`(\d{4}\.\d{4,5}(?:v\d+)?(?:\.pdf)?)(?=$|[?#])`
/** Words that arXiv uses in place of `abs`: `html` and `src` are not typos. Source: arxiv.org. */
const arxivPath = new RegExp(String.raw`^https?:\/\/(?:www\.)?arxiv\.org\/([a-z]{0,5})\/?${arxivId}`, 'i')
const arxivPages = /^(?:abs|pdf|html|src|ps|tb|format)$/i

function mistypedPath(url: string): BrokenUrl | undefined {
  const [, page = '', id = ''] = arxivPath.exec(url) ?? []
  if (id === '' || (arxivPages.test(page) && /\.org\/[a-z]+\//i.test(url))) return undefined
  const form = page === '' ? 'abs' : ['abs', 'pdf'].find(d => page === d || isSlip(page, d))
  if (!form) return undefined
  const paper = form === 'abs' ? id.replace(/\.pdf$/, '') : id
  return {
    reason: `arXiv has no page \`/${page}${url.includes(`/${page}/`) && page ? '/' : ''}${id}\``,
    meant: `https://arxiv.org/${id.endsWith('.pdf') ? 'pdf' : form}/${id.endsWith('.pdf') ? id : paper}`,
    note: 'The pages of papers are `/abs/` and `/pdf/`, followed by the id'
  }
}

/** Ends of addresses that no file has. */
const ends: readonly [pattern: RegExp, meant: string][] = [
  [/\.(?:html?l{2,}|hmtl|htlm|thml)$/i, '.html'],
  [/\.(?:pdff|ppdf|pfd|dpf)$/i, '.pdf'],
  [/(?<=^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w-]+)\.$/i, '']
]

/** What is in every address with such an end. */
const anEnd = /(?:\.[a-z]{3,6}|\.)$/i

function mistypedEnd(url: string): BrokenUrl | undefined {
  if (!anEnd.test(url)) return undefined
  for (const [pattern, right] of ends) {
    const [end] = pattern.exec(url) ?? []
    if (end === undefined) continue
    const note = 'The site has no page with this address'
    return {reason: `URL ends with \`${end}\``, meant: url.slice(0, -end.length) + right, note}
  }
  return undefined
}
