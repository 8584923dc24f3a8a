/**
 * A URL with all that rules improve in it by itself, whatever the others of the list look like.
 */

import {betterUrl} from '../text/canonical.ts'
import {landingHabit, landingPdf, promiseOf} from './landing.ts'
import type {PaperList} from '../model/types.ts'

/** At most so many improvements; no URL needs more. */
const most = 6

/** Gives the better URL for one behind a label. */
export type Improve = (url: string, label: string) => string

/**
 * Improves a URL behind a label until nothing is left to improve: the host that answers today, https, no tracking, the PDF behind `pdf`, and
 * at last what `more` says.
 */
export function improvedUrl(
  list: PaperList,
  more: (url: string, label: string) => string | undefined = () => undefined
): Improve {
  const isLandingFine = landingHabit(list) === 'its way'
  const step = (url: string, label: string) => {
    const better = betterUrl(url)
    if (better) return better.safe ? better.meant : undefined
    const pdf = !isLandingFine && promiseOf(label) === 'pdf' ? landingPdf(url) : undefined
    return pdf ?? more(url, label)
  }
  return (url, label) => {
    let improved = url
    for (let count = 0; count < most; count++) {
      const next = step(improved, label)
      if (next === undefined || next === improved) return improved
      improved = next
    }
    return improved
  }
}
