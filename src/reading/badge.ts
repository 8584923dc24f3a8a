/**
 * Badges that show a venue or a year.
 */

import type {FlowImage} from '../flow/flow.ts'
import {percentDecoded} from '../text/percent.ts'

/** Messages of badges that are numbers of something. */
const counters =
  /stars?|forks?|citations?|last[- ]commit|license|visitors?|downloads?|updated?|issues|watchers|awesome|prs|maintained|readers|code|pdf|project|model|github|demo|video/i

/** What a badge of shields.io says, `label message`; its alternative text if it is not one; `''` if it says nothing of a venue. */
export function badgeText({alt, url}: FlowImage): string {
  const path = /shields\.io\/(?:badge|static\/v1)\/?([^?#]*)/i.exec(url)?.[1]
  if (!path) return /shields\.io|badge|\.svg/i.test(url) || counters.test(alt) ? '' : alt
  const parts = percentDecoded(path)
    .replace(/\.svg$/i, '')
    .split(/(?<!-)-(?!-)/)
    .map(d =>
      d.replaceAll('--', '-').replaceAll('__', '\u0000').replaceAll('_', ' ').replaceAll('\u0000', '_').trim()
    )
  const shown = parts.slice(0, -1).filter(d => d !== '')
  if (shown.some(d => counters.test(d))) return ''
  return shown
    .join(' ')
    .replace(/^(?:conference|journal|publish(?:ed)?|venue|pub|paper|abs|date|year|time|released?)\s+/i, '')
}
