/**
 * Which of several lists has the section that somebody named.
 */

import {Refusal} from '../../additions/refusal.ts'
import {sectionNamed, sectionNames} from '../../additions/section.ts'
import {read} from '../../lint.ts'
import type {Source} from '../../sources/sources.ts'

/**
 * The list with a section.
 *
 * @throws
 *   {Refusal} if no list has it, or more than one.
 */
export function listFor(lists: readonly Source[], section: string | undefined): Source {
  const [only] = lists
  if (lists.length === 1 && only) return only
  const named = lists.map(list => ({list, sections: read(list.text, list.path).list}))
  const fitting = named.filter(d => has(d.sections, section))
  const [first] = fitting
  if (fitting.length === 1 && first) return first.list
  const sections = (fitting.length > 0 ? fitting : named).flatMap(d => sectionNames(d.sections))
  throw new Refusal(refusalOf(section, fitting.length > 0), {
    kind: 'section',
    named: section,
    sections
  })
}

function refusalOf(section: string | undefined, isInSeveral: boolean): string {
  if (section === undefined) return 'there are several lists, and no section was named'
  return isInSeveral ? `several lists have a section ${section}` : `no list has a section ${section}`
}

function has(list: Parameters<typeof sectionNamed>[0], section: string | undefined): boolean {
  try {
    sectionNamed(list, section)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
