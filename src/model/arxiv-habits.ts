/**
 * How a list writes its links to arXiv.
 */

import type {PaperList} from './types.ts'

/** A link that is written in another way than most, and how most would write it. */
interface Unusual {
  what: string
  meant: string
  habit: string
}

interface ArxivUrl {
  form: 'abs' | 'pdf'
  id: string
  version: string
  suffix: string
}

/** A way to write the links: which links it speaks of, whether one has it, and the link with and without. */
const traits: readonly {
  named: readonly [has: string, hasNot: string]
  speaksOf: (url: ArxivUrl) => boolean
  has: (url: ArxivUrl) => boolean
  give: (url: ArxivUrl, has: boolean) => ArxivUrl | undefined
}[] = [
  {
    named: ['PDF of a preprint', 'abstract page of a preprint'],
    speaksOf: () => true,
    has: d => d.form === 'pdf',
    give: (d, has) => ({...d, form: has ? 'pdf' : 'abs', suffix: ''})
  },
  {
    named: ['`.pdf` at the end', 'PDF without `.pdf`'],
    speaksOf: d => d.form === 'pdf',
    has: d => d.suffix !== '',
    give: (d, has) => ({...d, suffix: has ? '.pdf' : ''})
  },
  {
    named: ['version of a preprint', 'preprint without a version'],
    speaksOf: () => true,
    has: d => d.version !== '',
    give: (d, has) => (has ? undefined : {...d, version: ''})
  }
]

/** Below this many links a list has no habit. */
const fewest = 8
/** How much of them must agree. */
const share = 0.8

/** Learns the habits of a whole list; gives a function that says what of a URL is against them. */
export function arxivHabits(list: PaperList): (url: string, label: string) => Unusual[] {
  const urls = list.entries
    .flatMap(d => d.links.filter(link => link.role === 'paper').map(link => read(link.url)))
    .filter(d => d !== undefined)
  const learned = traits.flatMap(trait => {
    const all = urls.filter(trait.speaksOf)
    const having = all.filter(trait.has).length
    const has = having * 2 > all.length
    const alike = has ? having : all.length - having
    return all.length >= fewest && alike >= share * all.length && alike < all.length
      ? [{...trait, usual: has, alike, all: all.length}]
      : []
  })

  return (url, label) => {
    const written = read(url)
    if (!written || learned.length === 0) return []
    return learned.flatMap(({named, speaksOf, has, give, usual, alike, all}) => {
      const promised = /\b(?:pdf|abs|abstract)\b/i.test(label) && named[0].startsWith('PDF')
      const meant =
        promised || !speaksOf(written) || has(written) === usual ? undefined : give(written, usual)
      const habit = `${alike} of ${all} links to arXiv in this list are written so`
      return meant ? [{what: named[usual ? 1 : 0], meant: write(meant), habit}] : []
    })
  }
}

function read(url: string): ArxivUrl | undefined {
  const found =
    /^https:\/\/(?:www\.)?arxiv\.org\/(abs|pdf)\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))(v\d{1,2})?(\.pdf)?$/.exec(
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
