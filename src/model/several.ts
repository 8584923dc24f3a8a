/**
 * Several works in one row or item: linked titles with nothing but `,`, `;`, `and` or a break between them.
 */

import type {Flow, FlowLink, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {shownBy} from '../reading/shown.ts'
import {labelOf} from '../reading/labels.ts'
import {wordCount} from '../reading/words.ts'
import {linkKindOf} from '../text/link-kind.ts'
import type {Candidate} from './reader.ts'

/** The shortest title among several, in words. */
const least = 3
const leastOfPapers = 2

const between = /^[\s"“”]*(?:[,;+&/、，；·]|and|und|y|\n)[\s"“”]*(?:and\s)?$/i

/** A candidate, or one candidate for each of the works that it holds. */
export function worksIn(flow: Flow, candidate: Candidate): Candidate[] {
  if (candidate.shape === 'heading' || candidate.shape === 'paragraph') return [candidate]
  const run = runOf(flow, candidate)
  if (run.length < 2) return [candidate]
  return run.map(own => ({...candidate, except: run.filter(d => d !== own)}))
}

/** The linked titles that follow one another. */
function runOf(flow: Flow, {range}: Candidate): FlowLink[] {
  let run: FlowLink[] = []
  for (const link of within(flow.links, range)) {
    if (!isTitle(flow, link)) {
      if (run.length > 1) return run
      run = []
      continue
    }
    const last = run.at(-1)
    if (last && !between.test(flow.text.slice(last.end, link.start))) {
      if (run.length > 1) return run
      run = []
    }
    run.push(link)
  }
  return new Set(run.map(d => d.url)).size === run.length ? run : []
}

/** Whether a link shows a title of its own and may lead to a paper. */
function isTitle(flow: Flow, link: FlowLink & Range): boolean {
  const shown = shownBy(flow, link)
  const words = wordCount(shown)
  const kind = linkKindOf(link.url)
  if (link.form === 'bare' || link.form === 'autolink' || labelOf(shown)) return false
  if (words < (kind === 'paper' ? leastOfPapers : least)) return false
  return kind === undefined || kind === 'paper'
}
