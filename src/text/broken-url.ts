/**
 * URLs that cannot be meant as they are written.
 */

import {identify} from './identify.ts'

export interface BrokenUrl {
  /** What is wrong, as it reads behind “Unexpected”. */
  what: string
  /** The URL as it was meant, where there is one reading. */
  meant: string | undefined
  /** What was expected, where that is known and the URL is not. */
  wanted?: string
  /** Many servers answer all the same. */
  mayWork?: true
}

/** Schemes as people mistype them, and one that is there twice. */
const schemes: readonly [pattern: RegExp, meant: string][] = [
  [/^(?:https?:\/*)+(?=https?:\/\/)/i, ''],
  [/^(?:h{2,}ttps|ht{3,}ps|ttps|htps|htpps|hhtps|hppts|httpss):\/\/(?=[\w-])/i, 'https://'],
  [/^(?:h{2,}ttp|ht{3,}p|htp|hhtp|ttp):\/\/(?=[\w-])/i, 'http://'],
  [/^https:?\/(?=[\w-]+\.)|^https\/\/(?=[\w-]+\.)|^https:(?=[\w-]+\.)/i, 'https://'],
  [/^http:?\/(?=[\w-]+\.)|^http\/\/(?=[\w-]+\.)|^http:(?=[\w-]+\.)/i, 'http://']
]

/** What list syntax leaves at the end of a URL. */
const leaked = /(?:[}\]>,;'"`\\]|%7d|%5d|%20|%22|%3e)+$/i

/** Says what is wrong with a URL; undefined where nothing is. */
export function brokenUrl(url: string): BrokenUrl | undefined {
  for (const [pattern, scheme] of schemes) {
    const start = pattern.exec(url)?.[0]
    if (start !== undefined && start !== scheme)
      return {what: `\`${start}\` at the start of a URL`, meant: scheme + url.slice(start.length)}
  }
  if (!/^https?:\/\//i.test(url)) return undefined
  if (/\]\(|\*\*|%5d\(|`[^`]*`/i.test(url)) return {what: 'Markdown in a URL', meant: undefined}
  if (isGlued(url)) return {what: 'two URLs in one', meant: undefined}

  // The last characters hold every leak: matching only them keeps this linear.
  const end = leaked.exec(url.slice(-30))?.[0]
  if (end && isUnbalanced(url, end))
    return {what: `\`${end}\` at the end of a URL`, meant: url.slice(0, -end.length)}
  const misnumbered = impossibleArxiv(url)
  if (misnumbered) return misnumbered
  const single = url.replace(/(?<!:)\/{2,}/g, '/')
  if (single !== url && !/[?#]/.test(url.slice(0, url.lastIndexOf('//'))) && identify(single)) {
    return {what: '`//` in a URL', meant: single, mayWork: true}
  }
  return undefined
}

/** An arXiv id that cannot exist: four digits behind the period until 2014, five from 2015 on. Source: info.arxiv.org/help/arxiv_identifier.html. */
function impossibleArxiv(url: string): BrokenUrl | undefined {
  const written =
    /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/((\d\d)(\d\d)\.(\d+))(?=$|v\d|\.pdf|[?#])/i
  const [, id, year = '', month = '', number = ''] = written.exec(url) ?? []
  if (id === undefined) return undefined
  const digits = Number(year) < 15 ? 4 : 5
  const wanted =
    Number(month) < 1 || Number(month) > 12
      ? `a month from \`01\` to \`12\` behind the year`
      : number.length === digits
        ? undefined
        : `${digits === 4 ? 'four' : 'five'} digits behind the period`
  return wanted === undefined ? undefined : {what: `arXiv id \`${id}\``, wanted, meant: undefined}
}

/** A second scheme in the path, where no archive, proxy or parameter takes a URL. */
function isGlued(url: string): boolean {
  const second = /[^/=:?&#%]https?:\/\//i.exec(url.slice(8))
  return second !== null && !/[?#]|archive|proxy/i.test(url.slice(0, second.index + 9))
}

/** A closing bracket belongs to the URL if it opens there. */
function isUnbalanced(url: string, end: string): boolean {
  const rest = decoded(url.slice(0, -end.length))
  return !(/[}]|%7d/i.test(end) && rest.includes('{')) && !(/[\]]|%5d/i.test(end) && rest.includes('['))
}

function decoded(text: string): string {
  return text.replace(/%7b/gi, '{').replace(/%5b/gi, '[')
}
