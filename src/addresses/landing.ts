/**
 * Landing pages behind links that say PDF.
 */

import {isPdf} from '../text/canonical.ts'
import {identify} from '../text/identify.ts'
import {remember} from '../text/remember.ts'
import {splitUrl} from '../text/url.ts'
import type {EntryLink, PaperList} from '../model/types.ts'

/** What labels promise; all others promise nothing. */
const promises: readonly [label: RegExp, promise: 'pdf' | 'paper' | 'code'][] = [
  [/^pdf$/i, 'pdf'],
  [/^(?:paper|arxiv|paper link|论文)$/i, 'paper'],
  [/^(?:(?:official|source|our) )?codes?$|^(?:official )?implementation$|^代码$/i, 'code']
]

/** What a reader expects to open, if the label says so. */
export const promiseOf = remember((label: string): 'pdf' | 'paper' | 'code' | undefined => {
  const words = label.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return promises.find(([pattern]) => pattern.test(words))?.[1]
})

/** The PDF of a landing page, if its address follows from that of the page. */
export const landingPdf = remember((url: string): string | undefined => {
  if (isPdf(url)) return undefined
  const identity = identify(url)
  if (!identity?.pdf || /stamp\.jsp|\/pdfft/.test(identity.pdf) || identity.mirror) return undefined
  const host = (d: string) => new URL(d).hostname.replace(/^www\./, '')
  const version = identity.id.startsWith('arxiv:') && identity.version ? `v${identity.version}` : ''
  return identity.pdf !== url && host(identity.pdf) === host(url) ? identity.pdf + version : undefined
})

/**
 * How many links of a list that say PDF lead to landing pages though they might lead to the PDF: most of them, or so many that it is its
 * way.
 */
export function landingHabit({entries}: PaperList): 'most' | 'its way' | undefined {
  const links = entries.flatMap(d => d.links.filter(link => promiseOf(link.label.text) === 'pdf'))
  const landing = links.filter(d => landingPdf(d.url) !== undefined)
  const hosts = new Set(landing.map(hostOf))
  const all = links.filter(d => hosts.has(hostOf(d)))
  if (landing.length < 8 || landing.length * 2 <= all.length) return undefined
  return landing.length >= 0.8 * all.length ? 'its way' : 'most'
}

const hostOf = ({url}: EntryLink): string => splitUrl(url).host.replace(/^www\./, '')
