/**
 * A URL as the list would have it, with nothing left to improve.
 */

import {arxivHabits, type ArxivForm} from './arxiv-habits.ts'
import {improvedUrl, type Improve} from './improved-url.ts'
import type {PaperList} from '../model/types.ts'

const known = new WeakMap<PaperList, Improve>()

/**
 * Improves a URL behind a label until nothing is left to improve: the host that answers today, https, no tracking, the PDF behind `pdf`, and
 * the form in which the list writes its links to arXiv, or the one that is wanted. Always the same page or paper.
 */
export function settledUrl(list: PaperList, wanted?: ArxivForm): Improve {
  const settle = (wanted ? undefined : known.get(list)) ?? settler(list, wanted)
  if (!wanted) known.set(list, settle)
  return settle
}

function settler(list: PaperList, wanted?: ArxivForm): Improve {
  const habits = arxivHabits(list, wanted)
  return improvedUrl(list, (url, label) => habits(url, label)?.meant)
}
