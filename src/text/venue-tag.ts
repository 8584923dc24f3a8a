/**
 * Venues as lists write them: `NeurIPS Workshop`, `BioNLP@ACL`, `EMNLP Findings`, `CVPR (Oral)`.
 */

import {type Venue, venueOf} from './venues.ts'

/** What the text of a venue says. */
export interface VenueTag {
  /** The main venue, where the table knows it. */
  base?: Venue
  workshop: boolean
  findings: boolean
  datasets: boolean
  /** Abbreviation of the host of `X@Y`. */
  at?: string
  /** Words that say how the work was presented, as written: `Oral`, `Best Paper`. */
  qualifiers: readonly string[]
}

/** Words beside a venue that are not part of its name. */
const qualifier =
  /\b(?:oral|spotlight|highlight|poster|best (?:student )?papers?(?: award| finalist| candidate| honou?rable mention)?|outstanding paper|award(?: candidate)?|honou?rable mention|long(?: papers?)?|short(?: papers?)?|demos?|demo track|system demonstrations?|industry(?: track)?|industrial track|student research workshop|srw|main(?: (?:conference|track))?|full paper|accepted|to appear|early access|tutorial|survey|extended abstract|notable[- ]top[- ]\d+%?|top[- ]\d+%)(?!\w)/gi

const findings = /\bfindings\b(?: of)?(?: the)?(?: association for computational linguistics:?)?/i
const datasets =
  /\bD\s?&\s?B\b|\bDB track\b|\bdatasets? (?:and|&) benchmarks?\b(?: track)?(?: \(?round ?\d\)?)?/i
const workshop = /\bworkshops?\b(?: (?:on|for)\b.*)?|\bWS\b/i

/** Takes the text of a venue apart; years in it do not matter. */
export function parseVenue(text: string): VenueTag {
  let rest = ` ${text.slice(0, 300)} `.replace(/['’]\d{2}\b|\b(?:19|20)\d{2}\b/g, ' ').replace(/\s+/g, ' ')
  const qualifiers: string[] = []
  const take = (shape: RegExp): boolean => {
    const before = rest
    rest = rest.replace(shape, ' ')
    return rest !== before
  }

  const isDatasets = take(datasets)
  const known = venueOf(rest)
  const isFindings = take(findings)
  let isWorkshop = known ? known.type === 'workshop' : false
  if (!known) {
    rest = rest.replace(qualifier, word => {
      qualifiers.push(word.trim())
      return ' '
    })
    isWorkshop = qualifiers.some(word => /workshop|srw/i.test(word)) || take(workshop)
  }

  const sides = rest.split('@')
  if (sides.length === 2) {
    const [left, right] = sides.map(named)
    const host = right && right.type !== 'journal' ? right : left
    const guest = host === right ? left : right
    return tag({
      base: guest,
      at: host?.abbr,
      workshop: true,
      findings: isFindings,
      datasets: isDatasets,
      qualifiers
    })
  }

  const base = known ?? named(rest)
  if (base)
    return tag({
      base,
      workshop: isWorkshop || base.type === 'workshop',
      findings: isFindings,
      datasets: isDatasets,
      qualifiers
    })
  const host = withoutW(rest)
  return tag({
    base: host,
    workshop: isWorkshop || host !== undefined,
    findings: isFindings,
    datasets: isDatasets,
    qualifiers
  })
}

function tag({
  base,
  at,
  ...rest
}: Omit<VenueTag, 'base' | 'at'> & {base: Venue | undefined; at?: string | undefined}): VenueTag {
  return {...rest, ...(base && {base}), ...(at && {at})}
}

/** The venue named by a text, or by its part before a bracket, comma, colon or semicolon. */
function named(text: string): Venue | undefined {
  const whole = venueOf(text)
  if (whole) return whole
  const parts = text.split(/[(),:;|]/).filter(part => /\w/.test(part))
  return parts.length > 1 ? venueOf(parts[0] ?? '') : undefined
}

/** `ICMLW` is a workshop of ICML. */
function withoutW(text: string): Venue | undefined {
  const host = /^\W*([A-Za-z*]{3,10}?)-?Ws?\W*$/.exec(text)?.[1]
  const venue = host === undefined ? undefined : venueOf(host)
  return venue?.type === 'conf' ? venue : undefined
}
