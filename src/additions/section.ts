/**
 * The section that a person names.
 */

import {nearest} from '../config/suggestion.ts'
import type {PaperList, Section} from '../model/types.ts'
import {visible} from '../report/visible.ts'
import {Refusal} from './refusal.ts'

/**
 * Finds a section that has entries: by its title, or by `Parent / Title` if several have one. Without a name it is the only section.
 *
 * @throws {Refusal} if no section matches, or several do.
 */
export function sectionNamed(list: PaperList, named: string | undefined): Section {
  const sections = list.sections.filter(d => d.entries.length > 0)
  const refuse = (message: string, some: readonly Section[], near?: Section) =>
    new Refusal(message, {
      kind: 'section',
      named,
      sections: some.map(d => nameAmong(sections, d)),
      near: near && nameAmong(sections, near)
    })
  const say = (some: readonly Section[]) =>
    some.map(d => `\n  --section '${nameAmong(sections, d)}'`).join('')
  if (sections.length === 0 && list.entries.length > 0) return withoutHeading(list)
  if (sections.length === 0)
    throw refuse('the list has no entry that was recognized; add the first one by hand', [])
  if (named === undefined) {
    if (sections.length === 1) return sections[0]!
    throw refuse(`which section? Add one of${say(sections)}`, sections)
  }

  const key = keyOf(named)
  const readings = [
    sections.filter(d => namesOf(d).some(name => keyOf(name) === key)),
    sections.filter(d => above(d).some(parent => namesOf(parent).some(name => keyOf(name) === key))),
    sections.filter(d => keyOf(d.title).includes(key))
  ]
  const meant = readings.find(d => d.length > 0)
  if (meant && new Set(meant.map(d => namesOf(d).at(-1))).size === 1) return meant[0]!
  if (meant) throw refuse(`several sections match ${named}; use one of${say(meant)}`, meant)

  const near = nearest(
    key,
    sections.map(d => keyOf(d.title))
  )
  const slip = sections.find(d => keyOf(d.title) === near)
  throw refuse(
    slip
      ? `no section ${named}; did you mean ${nameAmong(sections, slip)}?`
      : `no section ${named}; use one of${say(sections)}`,
    sections,
    slip
  )
}

/** All entries of a list without headings. */
function withoutHeading({entries}: PaperList): Section {
  return {title: '', depth: 1, span: {start: 0, end: 0}, anchor: '', parent: undefined, entries}
}

/** The names under which the sections with entries can be given, in order. */
export function sectionNames(list: PaperList): string[] {
  const sections = list.sections.filter(d => d.entries.length > 0)
  return sections.map(d => nameAmong(sections, d))
}

/** The shortest name that no other section has. */
function nameAmong(sections: readonly Section[], section: Section): string {
  const others = new Set(sections.filter(d => d !== section).flatMap(d => namesOf(d).map(keyOf)))
  const names = namesOf(section)
  return visible(names.find(d => !others.has(keyOf(d))) ?? names.at(-1)!)
}

/** `2025`, `Survey / 2025`, `Papers / Survey / 2025`. */
function namesOf(section: Section): string[] {
  const titles = [section, ...above(section)].map(d => d.title.trim())
  return titles.map((_, index) =>
    titles
      .slice(0, index + 1)
      .reverse()
      .join(' / ')
  )
}

function above({parent}: Section): Section[] {
  return parent ? [parent, ...above(parent)] : []
}

function keyOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .split('/')
    .map(d => d.trim())
    .join('/')
}
