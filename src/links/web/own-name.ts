/**
 * What a page says about the thing that its address names.
 */

import {percentDecoded} from '../../text/percent.ts'
import {isWordOfErrors} from './vocabulary/index.ts'

/** Words for a thing that is missing. */
const denials = [
  /\b(?:not|cannot|\w+n[’']t)\b.{0,40}\b(?:match\w*|correspond\w*|exists?|found|loaded|resolved?|available|known|recogni[sz]ed|located|retrieved|opened|displayed|registered)\b/i,
  /\b(?:was|were|has been|have been|is) (?:\w+ )?(?:removed|deleted|withdrawn|purged|deregistered|unpublished)\b/i
]

/** Words for a thing before its name. `The project lidar could not be loaded` is about it; `Lidar does not exist at night` may be about anything. */
const kinds =
  /\b(?:article|code|document|doi|entry|file|forum|handle|id|identifier|item|model|name|number|package|page|paper|project|record|repository|set|space|thread|topic|user)[\s"'‘“«(]*$/i

/** Least characters of a name. */
const shortest = 5

/**
 * Whether a sentence says that the thing in the address is missing: `The DOI 10.1103/X.9 does not correspond to an article`. Words that
 * are common in such sentences are not names.
 */
export function deniesOwnName(sentence: string, {pathname, search}: URL): boolean {
  const names = percentDecoded(pathname + search)
    .split(/[/?&=;:,]/)
    .map(d => d.replace(/\.(?:html?|php|aspx?|pdf|jsp)$/i, ''))
    .filter(d => d.length >= shortest && (/^\d+$/.test(d) || !isWordOfErrors(d.toLowerCase())))
  return names.some(name => {
    const [before = '', after] = sentence.split(name)
    return (
      after !== undefined && kinds.test(before.replace(/\d[\d.]*\/$/, '')) && denials.some(d => d.test(after))
    )
  })
}
