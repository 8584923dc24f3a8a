/**
 * Pages that cases of the tenth and later rounds share.
 */

import type {Answer} from '../answers.ts'
import type {Case} from '../case.ts'
import {abstract, bare, citation, everywhere, lab, link, press, sheet, university} from './look.ts'
import type {Look} from './look.ts'

export const pressFront = sheet(
  press,
  press.name,
  '<h1>Research you can build on</h1><p>Explore 212 journals and 4,300 books.</p>'
)
export const universityFront = sheet(
  university,
  university.name,
  '<h1>Welcome to Harwick</h1><p>Open day on Saturday. Apply now.</p>'
)
export const labFront = sheet(
  lab,
  lab.name,
  '<h1>Perception Group</h1><p>We study how machines and people see.</p>'
)

/** A list of links. */
export function list(...items: string[]): string {
  return `<ul>${items.map(d => `<li><a href="#">${d}</a></li>`).join('')}</ul>`
}

/** An article at its publisher. */
export function article(title: string, more = '', head = '', headers: Record<string, string> = {}): Answer {
  return sheet(press, `${title} | Journal of Applied Perception`, abstract(title) + more, {
    head: citation(title) + head,
    headers
  })
}

/** A short page of a paper at its lab. */
export function small(title: string, more = ''): Answer {
  return bare(
    title,
    `<h2>${title}</h2><p>N. Okafor, E. Lindqvist</p><p><a href="paper.pdf">PDF</a> | <a href="code.zip">Code</a></p>${more}`
  )
}

/** A page that is missing on a site in another language. */
export function missingAt(
  look: Look,
  name: string,
  path: string,
  main: string,
  {title = look.name, head = ''} = {}
): Case {
  const front = sheet(look, look.name, `<h1>${look.name}</h1><p>${look.menu.join(' · ')}</p>`)
  return link('soft')(name, path, everywhere(sheet(look, title, main, {head}), front))
}
