/**
 * A URL as the list would have it, with nothing left to improve.
 */

import {betterUrl} from '../text/canonical.ts'
import {arxivHabits, type ArxivForm} from './arxiv-habits.ts'
import {landingHabit, landingPdf, promiseOf} from './landing.ts'
import type {PaperList} from './types.ts'

/** At most so many improvements; no URL needs more. */
const most = 6

/** Gives the better URL for one behind a label. */
type Settle = (url: string, label: string) => string

const known = new WeakMap<PaperList, Settle>()

/**
 * Improves a URL behind a label until nothing is left to improve: the host that answers today, https, no tracking, the PDF behind `pdf`, and
 * the form in which the list writes its links to arXiv, or the one that is wanted. Always the same page or paper.
 */
export function settledUrl(list: PaperList, wanted?: ArxivForm): Settle {
  const settle = (wanted ? undefined : known.get(list)) ?? settler(list, wanted)
  if (!wanted) known.set(list, settle)
  return settle
}

function settler(list: PaperList, wanted?: ArxivForm): Settle {
  const habits = arxivHabits(list, wanted)
  const isLandingFine = landingHabit(list) === 'its way'
  const step = (url: string, label: string) => {
    const better = betterUrl(url)
    if (better) return better.safe ? better.meant : undefined
    const pdf = !isLandingFine && promiseOf(label) === 'pdf' ? landingPdf(url) : undefined
    return pdf ?? habits(url, label)?.meant
  }
  return (url, label) => {
    let settled = url
    for (let count = 0; count < most; count++) {
      const next = step(settled, label)
      if (next === undefined || next === settled) return settled
      settled = next
    }
    return settled
  }
}
