/**
 * The template of a group of entries, kept from one reading of a list to the next: most changes leave it as it is.
 */

import {numberOf} from '../kept/kept.ts'
import {askAbout, isKept} from '../model/about.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Segment} from './anatomy.ts'
import {templateOf} from './compose.ts'
import {shapeNumber} from './shape-number.ts'
import type {Template} from './template.ts'

const templates = new Map<number, Template>()

/** At most so many templates are kept. */
const most = 20

/** The template that most of some entries follow. */
export function commonTemplate(
  list: PaperList,
  entries: readonly Entry[],
  anatomies: ReadonlyMap<Entry, readonly Segment[]>
): Template {
  const {source} = list
  const known = entries.flatMap(entry => {
    const segments = anatomies.get(entry)
    return segments ? [{entry, segments}] : []
  })
  const make = () =>
    templateOf(
      source,
      known.map(d => d.segments)
    )
  if (!isKept(list)) return make()
  const number = numberOf(known.map(({entry, segments}) => formOf(source, entry, segments)).join('\n'))
  const template = templates.get(number) ?? make()
  if (templates.size >= most) templates.clear()
  templates.set(number, template)
  return template
}

/** The shapes of an entry, and the words of its labels: all that a template is made from. */
function formOf(source: string, entry: Entry, segments: readonly Segment[]): string {
  const words = askAbout({entry, question: 'words of labels'}, () => {
    const slots = segments.flatMap(d => d.units.flatMap(unit => unit.slots))
    return JSON.stringify(slots.flatMap(d => (d.name === 'label' ? [source.slice(d.start, d.end)] : [])))
  })
  return `${segments.map(d => shapeNumber(d.shape)).join()} ${words}`
}
