/**
 * The template of a group of entries, kept from one reading of a list to the next: most changes leave it as it is.
 */

import {numberOf} from '../kept/kept.ts'
import {askAbout, isKept} from '../model/about.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Segment} from './anatomy.ts'
import {templateOf} from './compose.ts'
import type {Alike} from './compose.ts'
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
  const forms = new Map<string, Alike>()
  for (const entry of entries) {
    const segments = anatomies.get(entry)
    if (!segments) continue
    const form = formOf(source, entry, segments)
    const known = forms.get(form)
    if (known) known.times++
    else forms.set(form, {segments, times: 1})
  }
  const make = () => templateOf(source, [...forms.values()])
  if (!isKept(list)) return make()
  const number = numberOf(Array.from(forms, ([form, {times}]) => `${times} ${form}`).join('\n'))
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
