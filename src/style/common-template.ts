/**
 * The template of a group of entries, kept from one reading of a list to the next: most changes leave it as it is.
 */

import {numberOf} from '../kept/kept.ts'
import {isKept} from '../model/about.ts'
import type {PaperList} from '../model/types.ts'
import {templateOf} from './compose.ts'
import type {Form} from './forms.ts'
import type {Template} from './template.ts'

const templates = new Map<number, Template>()

/** At most so many templates are kept. */
const most = 20

/** The template that most entries of some forms follow. */
export function commonTemplate(list: PaperList, forms: ReadonlyMap<string, Form>): Template {
  const make = () =>
    templateOf(
      list.source,
      Array.from(forms.values(), ({segments, entries}) => ({segments, times: entries.length}))
    )
  if (!isKept(list)) return make()
  const number = numberOf(Array.from(forms, ([name, {entries}]) => `${entries.length} ${name}`).join('\n'))
  const template = templates.get(number) ?? make()
  if (templates.size >= most) templates.clear()
  templates.set(number, template)
  return template
}
