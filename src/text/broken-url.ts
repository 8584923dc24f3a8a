/**
 * URLs that cannot be right as they are written.
 */

import {identify} from './identify.ts'
import {impossibleAddress, notAnId} from './impossible-address.ts'
import {mistypedAddress} from './mistyped-address.ts'
import {unseen} from './unseen.ts'

export interface BrokenUrl {
  /** A sentence without final period: what is wrong. */
  reason: string
  /** The URL as it was meant, if there is one reading. */
  meant: string | undefined
  /** Why, if it is not plain. */
  note?: string
  /** Many servers answer anyway. */
  mayWork?: true
}

/** Letters and marks of a scheme in any order, before a host and a path. */
const anyStart =
  /^(?!https?:\/\/)(?:h+t+p+s*|h?t+p?s+p?|ht+s+p|hp?t+p?s|hptts?|pttps?)[:;.,/\\]{2,5}(?=[\w-]+(?:\.[\w-]+)+\/)/i

/** Mistyped schemes, and a scheme that is written twice. */
const schemes: readonly [pattern: RegExp, meant: string][] = [
  [/^(?:https?:\/*)+(?=https?:\/\/)/i, ''],
  [/^(?:h{2,}ttps|ht{3,}ps|ttps|htps|htpps|hhtps|hppts|httpss):\/\/(?=[\w-])/i, 'https://'],
  [/^(?:h{2,}ttp|ht{3,}p|htp|hhtp|ttp):\/\/(?=[\w-])/i, 'http://'],
  [
    /^https:?\/(?=[\w-]+\.)|^https\/\/(?=[\w-]+\.)|^https:(?=[\w-]+\.)|^https;\/\/|^https:\\\\|^https:{2,}\/{1,4}(?=[\w-]+\.)|^https:\/{3,}(?=[\w-]+\.)/i,
    'https://'
  ],
  [
    /^http:?\/(?=[\w-]+\.)|^http\/\/(?=[\w-]+\.)|^http:(?=[\w-]+\.)|^http;\/\/|^http:\\\\|^http:{2,}\/{1,4}(?=[\w-]+\.)|^http:\/{3,}(?=[\w-]+\.)/i,
    'http://'
  ],
  [anyStart, 'https://'],
  [/^git@github\.com:(?=[\w.-]+\/)|^git:\/\/github\.com\/|^ssh:\/\/git@github\.com\//i, 'https://github.com/']
]

/** Hosts that lists link to and that do not publish papers. */
const hosts =
  /^(?:github\.com|gist\.github\.com|raw\.githubusercontent\.com|gitlab\.com|bitbucket\.org|arxiv\.org|doi\.org|dl\.acm\.org|openreview\.net|youtube\.com|youtu\.be|huggingface\.co|kaggle\.com|zenodo\.org|medium\.com|(?:drive|docs|sites|scholar|colab\.research)\.google\.com|[\w-]+\.github\.io|(?:www\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}|[\w-]+(?:\.[\w-]+)*\.(?:edu|gov|ac\.[a-z]{2})(?=\/)|[\w-]+(?:\.[\w-]+)+\.(?:edu|gov|ac\.[a-z]{2})$)(?:\/|$)/i

/** A backslash before a mark of Markdown, or at the end, where the mark was left out of the link. */
const escapedMark = /\\(?:[_~*#&]|$)/
const escapedMarks = /\\(?=[_~*#&])/g

/** What list syntax leaves at the end of a URL. */
const leaked = /(?:[})\]>,;'"`\\]|%7d|%5d|%20|%22|%3e)+$/i

/** Says what is wrong with a URL, and how it is meant with nothing wrong left in it; undefined if nothing is wrong. */
export function brokenUrl(url: string): BrokenUrl | undefined {
  const fault = firstFault(url)
  const next = fault?.meant === undefined ? undefined : brokenUrl(fault.meant)
  return fault && next ? {...fault, meant: next.meant} : fault
}

function firstFault(url: string): BrokenUrl | undefined {
  return wrapped(url) ?? mistypedStart(url) ?? (/^https?:\/\//i.test(url) ? brokenPath(url) : undefined)
}

/** A URL in brackets, a whole link, or its beginning, where a URL should be: `((https://…))`, `([pdf](https://…))`, `([https://…)`. */
const wrapping = /^\((https?:[^()]+)\)$|^\[([^[\]]*)\]\(\s*(https?:[^()\s]+)\s*\)$|^\[(https?:[^[\]()]+)$/i

function wrapped(url: string): BrokenUrl | undefined {
  const [, inner, label = '', target, open] = wrapping.exec(url) ?? []
  const meant = inner ?? target ?? open
  if (meant === undefined) return undefined
  const isTwo = /^https?:/i.test(label) && label !== target
  return {
    reason: target === undefined ? 'URL starts with a bracket' : 'The URL is a whole link',
    meant: isTwo ? undefined : meant,
    note: 'With the brackets, GitHub looks for a file of this repository, so the link is dead'
  }
}

/** Starts that are not mistyped, and lead to a host. */
const sureStart = /^https?:\/\/(?!http)[\w-]/i

function mistypedStart(url: string): BrokenUrl | undefined {
  if (sureStart.test(url)) return undefined
  for (const [pattern, scheme] of schemes) {
    const start = pattern.exec(url)?.[0]
    if (start === undefined || start === scheme) continue
    const meant = scheme + url.slice(start.length).replace(/(?<=^[\w.-]+\/[\w.-]+)\.git$/, '')
    if (scheme === 'https://github.com/')
      return {
        reason: `\`${start}\` does not open in a browser`,
        meant: meant.replace(/\.git$/, ''),
        note: 'It is an address for git, not for readers'
      }
    return scheme === ''
      ? {reason: 'URL starts twice', meant, note: 'Browsers look for a host called `https` or `http`'}
      : {reason: `URL starts with \`${start}\``, meant, note: 'Browsers only open `https://` and `http://`'}
  }
  const known = hosts.test(url) || (/^[\w-]+(?:\.[\w-]+)+\//.test(url) && identify(`https://${url}`))
  const start = /^10\.\d{4,9}\/./.test(url) ? 'https://doi.org/' : known ? 'https://' : undefined
  if (start === undefined) return undefined
  return {
    reason: `URL has no \`${start}\``,
    meant: start + url,
    note: 'Without `https://`, GitHub looks for a file of this repository, so the link is dead'
  }
}

/** A URL without the marks that most of the faults below have. */
const plain = /^https?:\/\/[\w.-]+(?:\/[\w.~-]+)*\/?$/i

function brokenPath(url: string): BrokenUrl | undefined {
  if (plain.test(url)) return unseen(url) ?? impossibleAddress(url) ?? mistypedAddress(url) ?? notAnId(url)
  const comma = /^https?:\/\/[\w-]+(?:\.[\w-]+)*,(?:org|com|net|edu|io|cc)(?=\/)/i.exec(url)?.[0]
  if (comma) {
    const reason = 'Comma in the host'
    const note = 'Names of hosts have dots, never commas'
    return {reason, note, meant: comma.replace(',', '.') + url.slice(comma.length)}
  }
  if (/\]\(|\*\*|^[^?]*%5d\(|`[^`]*`/i.test(url))
    return {
      reason: 'URL contains Markdown',
      meant: undefined,
      note: 'Marks in the URL are sent to the server, which has no such page'
    }
  const label = /^https?:\/\/(?:[^/:?#]*|[^?#]*\/)(\[\p{L}+\])(?:[._/-]|$)/iu.exec(url)?.[1]
  if (label) {
    const note = 'A label took the place of a part of the address'
    return {reason: `URL contains \`${label}\``, meant: undefined, note}
  }
  const unknown = unseen(url) ?? impossibleAddress(url) ?? mistypedAddress(url)
  if (unknown) return unknown
  if (isGlued(url))
    return {
      reason: 'Two URLs in one link',
      meant: undefined,
      note: 'Browsers open both as one address, which does not exist'
    }

  const escaped = escapedMark.test(url)
  if (escaped) {
    const note = 'Markdown reads no escapes in a bare URL, so the server gets the backslash'
    const meant = url.endsWith('\\') ? undefined : url.replace(escapedMarks, '')
    return {reason: 'Backslash in the URL', note, meant}
  }
  // The last characters hold every leak: matching only them keeps this linear.
  const end = leaked.exec(url.slice(-30))?.[0]
  if (end && isUnbalanced(url, end)) {
    const note = 'It probably belongs to the text around the URL; with it, the page is not found'
    return {reason: `URL ends with \`${end}\``, note, meant: url.slice(0, -end.length)}
  }
  const single = url.replace(/(?<!:)\/{2,}/g, '/')
  if (single !== url && !/[?#]/.test(url.slice(0, url.lastIndexOf('//'))) && identify(single)) {
    const note = 'Most servers ignore it, but then one page has two addresses'
    return {reason: 'Doubled `/` in the URL', note, meant: single, mayWork: true}
  }
  return notAnId(url)
}

/** A second scheme in the path, where no archive, proxy or parameter takes a URL. */
function isGlued(url: string): boolean {
  const second = /[^/=:?&#%]https?:\/\//i.exec(url.slice(8))
  return second !== null && !/[?#]|archive|proxy/i.test(url.slice(0, second.index + 9))
}

const pairs: readonly [open: string, close: RegExp][] = [
  ['{', /[}]|%7d/i],
  ['(', /\)/],
  ['[', /[\]]|%5d/i],
  ['<', /%3e/i],
  ['"', /%22/]
]

/** A closing bracket or quote belongs to the URL if it opens there: `?q=%22a+phrase%22`. */
function isUnbalanced(url: string, end: string): boolean {
  const rest = decoded(url.slice(0, -end.length))
  return pairs.every(([open, close]) => !(close.test(end) && rest.includes(open)))
}

function decoded(text: string): string {
  return text
    .replace(/%7b/gi, '{')
    .replace(/%5b/gi, '[')
    .replace(/%3c/gi, '<')
    .replace(/%22|%e2%80%9c/gi, '"')
}
