/**
 * How a list writes its links to arXiv.
 */

import type {Level} from '../finding.ts'
import {improvedUrl} from './improved-url.ts'
import type {PaperList} from '../model/types.ts'

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

/** A way to write links to arXiv. */
interface Trait {
  /** A label that promises this explains a link that differs. */
  promises?: 'form' | 'version'
  /** What is said of an odd link. */
  named: readonly [has: string, hasNot: string]
  /** What is said of the usual links. */
  usually: readonly [has: string, hasNot: string]
  /** Whether a link can have it. */
  speaksOf: (url: ArxivUrl) => boolean
  has: (url: ArxivUrl) => boolean
  /** The link with it or without it; undefined if it cannot be made. */
  give: (url: ArxivUrl, has: boolean) => ArxivUrl | undefined
}

/** A trait that links should have or lack, the reason, and the level of a link that differs. */
interface Habit extends Trait, Pick<Unusual, 'note' | 'level'> {
  /** Whether links should have it. */
  usual: boolean
}

const traits: readonly Trait[] = [
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
 * Learns the habits of a whole list; gives a function that says how a URL differs from them, or from the options. They are learned from
 * the links as other fixes would leave them, so that the list has the same habits after the fixes.
 */
export function arxivHabits(
  list: PaperList,
  wanted: ArxivForm = {}
): (url: string, label: string) => Unusual | undefined {
  const improved = improvedUrl(list)
  const links = list.entries.flatMap(entry =>
    entry.links.flatMap(({role, url, label: {text}}) => {
      const found = role === 'paper' ? read(improved(url, text)) : undefined
      return found ? [{url: found, label: text}] : []
    })
  )
  const versions = new Map<string, Set<string>>()
  for (const {url} of links) versions.set(url.id, (versions.get(url.id) ?? new Set()).add(url.version))
  /** Papers of which versions tell two links of the list apart, unless the options want none. */
  const telling = new Set(
    wanted.versions ? [] : [...versions].flatMap(([id, all]) => (all.size > 1 ? [id] : []))
  )
  const fixed = [wanted.arxiv && wanted.arxiv === 'pdf', undefined, wanted.versions && false]
  const learned: Habit[] = []
  /** The links as they are after the fixes for the habits learned so far. */
  let adapted = links
  for (const [index, trait] of traits.entries()) {
    const usual = fixed[index]
    const habit =
      usual === undefined
        ? (habitOf(trait, links) ?? habitOf(trait, adapted))
        : {...trait, usual, note: 'The configuration says so', level: 'warn' as const}
    if (!habit) continue
    learned.push(habit)
    adapted = adapted.map(d => {
      const url = changed(d.url, d.label, habit, telling)
      return url ? {...d, url} : d
    })
  }

  return (url, label) => {
    let meant = read(url)
    let first: Habit | undefined
    for (const habit of learned) {
      const next = meant && changed(meant, label, habit, telling)
      if (!next) continue
      meant = next
      first ??= habit
    }
    return (
      first &&
      meant && {
        reason: first.named[first.usual ? 1 : 0],
        note: first.note,
        level: first.level,
        meant: write(meant)
      }
    )
  }
}

/** The habit of links if nearly all of them have a trait, or nearly all lack it. */
function habitOf(trait: Trait, links: readonly {url: ArxivUrl}[]): Habit | undefined {
  const all = links.filter(d => trait.speaksOf(d.url))
  const having = all.filter(d => trait.has(d.url)).length
  const usual = having * 2 > all.length
  const alike = usual ? having : all.length - having
  const note = `${alike} of ${all.length} links to arXiv in this list ${trait.usually[usual ? 0 : 1]}`
  return all.length >= fewest && alike >= share * all.length
    ? {...trait, usual, note, level: 'hint'}
    : undefined
}

/** The URL changed to follow a habit; undefined if it follows it already, if its label explains why it does not, or if its version is `telling`. */
function changed(
  url: ArxivUrl,
  label: string,
  {promises, speaksOf, has, give, usual}: Habit,
  telling: ReadonlySet<string>
) {
  if (!speaksOf(url) || has(url) === usual) return undefined
  if (promises === 'version' && telling.has(url.id)) return undefined
  const isPromised =
    (promises === 'form' && /\b(?:pdf|abs|abstract)\b/i.test(label)) ||
    (promises === 'version' && /\bv(?:er(?:sion)?)?\.? ?\d{1,2}\b/i.test(label))
  return isPromised ? undefined : give(url, usual)
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
