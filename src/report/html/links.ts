/**
 * The links of a run: how many there are of each verdict and host, and those that could not be reached.
 */

import {html} from '../escape.ts'
import type {LinkRecord} from '../types.ts'
import {rows} from './charts.ts'
import {link} from './inline.ts'

/** Verdicts after which somebody may want to look at the link. */
const open: ReadonlySet<string> = new Set(['dead', 'blocked', 'unreachable', 'rate-limited'])

/** Links that are listed one by one; the others are in the JSON results. */
const most = 200

/** The part of the page about links, or `''` if none were checked. */
export function linksPart(links: readonly LinkRecord[] = []): string {
  if (links.length === 0) return ''
  const verdicts = [...Map.groupBy(links, d => d.verdict)].map(([name, all]) => ({name, value: all.length}))
  const hosts = [...Map.groupBy(links, d => hostOf(d.url))].map(([name, all]) => ({
    name,
    value: all.length,
    more: ['ok', 'dead'].map(verdict => all.filter(d => d.verdict === verdict).length)
  }))
  const charts = [
    rows({title: 'Links by result', heads: ['Result', 'Links'], bars: verdicts.sort(byValue), most: 10}),
    rows({
      title: 'Links by host',
      heads: ['Host', 'Links', 'ok', 'dead'],
      bars: hosts.sort(byValue),
      most: 12
    })
  ]
  return `<section aria-labelledby="links"><h2 id="links">Links</h2>
<div class="charts">${charts.join('')}</div>
${openLinks(links.filter(d => open.has(d.verdict)))}</section>`
}

function openLinks(links: readonly LinkRecord[]): string {
  if (links.length === 0) return ''
  const items = links.slice(0, most).map(({url, verdict, reason, places}) => {
    const lines = places.slice(0, 5).map(d => `${d.path}:${d.line}`)
    return `<li><strong class="${verdict === 'dead' ? 'error' : 'warn'}">${html(verdict)}</strong> ${link(url, url)} <small>${html([reason, ...lines].filter(d => d).join(', '))}</small></li>`
  })
  const rest =
    links.length > most ? `<p class="dim">${links.length - most} more are in the JSON results.</p>` : ''
  return `<details><summary>Dead or not verified <span class="count">${links.length}</span></summary><div class="body"><ul class="related">${items.join('\n')}</ul>${rest}</div></details>`
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

function byValue(a: {value: number}, b: {value: number}): number {
  return b.value - a.value
}
