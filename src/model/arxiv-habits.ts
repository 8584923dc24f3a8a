/**
 * How a list writes its links to arXiv.
 */

import type {Level} from '../finding.ts'
import {improvedUrl} from './improved-url.ts'
import type {PaperList} from './types.ts'

/** A link that differs from most, or from the options, and how it should be. */
interface Unusual {
  /** A sentence without final period. */
  reason: string
  meant: string
  note: string
  level: Level
}

/** How links to arXiv should be, whatever the list does. */
export interface ArxivForm {
  arxiv?: 'abs' | 'pdf'
  versions?: 'never'
}

interface ArxivUrl {
  form: 'abs' | 'pdf'
  id: string
  version: string
  suffix: string
}

/** A way to write the links: how an odd link and the usual links are described, which links it is about, whether one has it, and the link with and without. */
const traits: readonly {
  /** What a label can promise of it. */
  promises?: 'form' | 'version'
  named: readonly [has: string, hasNot: string]
  usually: readonly [has: string, hasNot: string]
  speaksOf: (url: ArxivUrl) => boolean
  has: (url: ArxivUrl) => boolean
  give: (url: ArxivUrl, has: boolean) => ArxivUrl | undefined
}[] = [
  {
    promises: 'form',
    named: ['Link leads to the PDF of a preprint', 'Link leads to the abstract of a preprint'],
    usually: ['lead to the PDF', 'lead to the abstract'],
    speaksOf: () => true,
    has: d => d.form === 'pdf',
    give: (d, has) => ({...d, form: has ? 'pdf' : 'abs', suffix: ''})
  },
  {
    named: ['Link ends with `.pdf`', 'Link to a PDF has no `.pdf`'],
    usually: ['end with `.pdf`', 'end without `.pdf`'],
    speaksOf: d => d.form === 'pdf',
    has: d => d.suffix !== '',
    give: (d, has) => ({...d, suffix: has ? '.pdf' : ''})
  },
  {
    promises: 'version',
    named: ['Link to arXiv names a version', 'Link to arXiv names no version'],
    usually: ['name a version', 'name no version'],
    speaksOf: () => true,
    has: d => d.version !== '',
    give: (d, has) => (has ? undefined : {...d, version: ''})
  }
]

/** With fewer links, a list has no habit. */
const fewest = 8
/** How much of them must agree. */
const share = 0.8

/**
 * Learns the habits of a whole list; gives a function that says how a URL differs from them, or from the options. They are learned from the
 * links as other fixes would leave them, so that the list has the same habits after the fixes.
 */
export function arxivHabits(
  list: PaperList,
  wanted: ArxivForm = {}
): (url: string, label: string) => Unusual | undefined {
  const improved = improvedUrl(list)
  const urls = list.entries
    .flatMap(d => d.links.filter(link => link.role === 'paper'))
    .map(d => read(improved(d.url, d.label.text)))
    .filter(d => d !== undefined)
  const fixed = [wanted.arxiv && wanted.arxiv === 'pdf', undefined, wanted.versions && false]
  const learned = traits.flatMap((trait, index) => {
    const own = fixed[index]
    if (own !== undefined) return [{...trait, usual: own, note: 'The configuration says so', isWanted: true}]
    const all = urls.filter(trait.speaksOf)
    const having = all.filter(trait.has).length
    const has = having * 2 > all.length
    const alike = has ? having : all.length - having
    return all.length >= fewest && alike >= share * all.length
      ? [
          {
            ...trait,
            usual: has,
            note: `${alike} of ${all.length} links to arXiv in this list ${trait.usually[has ? 0 : 1]}`,
            isWanted: false
          }
        ]
      : []
  })

  return (url, label) => {
    const written = read(url)
    const promised = /\b(?:pdf|abs|abstract)\b/i.test(label)
    const namesVersion = /\bv(?:er(?:sion)?)?\.? ?\d{1,2}\b/i.test(label)
    const unusual: Omit<Unusual, 'meant'>[] = []
    let meant = written
    for (const {named, promises, speaksOf, has, give, usual, note, isWanted} of learned) {
      const isPromised = (promised && promises === 'form') || (namesVersion && promises === 'version')
      const next =
        !meant || isPromised || !speaksOf(meant) || has(meant) === usual ? undefined : give(meant, usual)
      if (!next) continue
      meant = next
      unusual.push({reason: named[usual ? 1 : 0], note, level: isWanted ? 'warn' : 'hint'})
    }
    const [first] = unusual
    return first && meant && {...first, meant: write(meant)}
  }
}

function read(url: string): ArxivUrl | undefined {
  const found =
    /^https?:\/\/(?:www\.)?arxiv\.org\/(abs|pdf)\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))(v\d{1,2})?(\.pdf)?$/.exec(
      url
    )
  if (!found) return undefined
  return {
    form: found[1] === 'abs' ? 'abs' : 'pdf',
    id: found[2]!,
    version: found[3] ?? '',
    suffix: found[4] ?? ''
  }
}

function write({form, id, version, suffix}: ArxivUrl): string {
  return `https://arxiv.org/${form}/${id}${version}${suffix}`
}
