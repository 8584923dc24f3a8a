/**
 * Looks of the sites of the seventh round, and what papers look like on them.
 */

import {send} from '../answers.ts'
import type {Answer} from '../answers.ts'
import {styled} from '../fifth/site.ts'
import type {Look} from '../fifth/site.ts'

/** The entry whose link is asked. */
export const paper = 'Sediment Transport in Braided Rivers of the Alps'

export const rivers: Look = {
  name: 'River Science Group',
  menu: ['Home', 'Team', 'Papers', 'Data', 'Field trips', 'Contact'],
  side: '<h2>News</h2><p>Ines defended her thesis in May. Two new flumes are running. We look for a postdoc.</p>',
  foot: 'River Science Group, Department of Geography. Last change: March.'
}

export const journal: Look = {
  name: 'Annals of Fluvial Studies',
  menu: ['Current issue', 'Archive', 'For authors', 'Editors', 'Subscribe', 'Help'],
  side: '<h2>Most read</h2><ol><li>Gravel bars after floods</li><li>Dams and their silt</li><li>Maps of lost meanders</li></ol>',
  foot: 'Annals of Fluvial Studies. ISSN 0000-0019. All rights reserved.'
}

export const repository: Look = {
  name: 'Open Archive of the University',
  menu: ['Browse', 'Statistics', 'Policies', 'Deposit', 'About'],
  side: '<h2>Recently added</h2><ul><li>Grain sizes by drone</li><li>A history of the weir</li></ul>',
  foot: 'Powered by archive software. Contact the library.'
}

/** A page in the look of a site in another language, with a menu in it. */
export function inLanguage(lang: string, name: string, menu: string, main: string): Answer {
  return styled({lang, name, menu: menu.split(' '), foot: name}, name, main)
}

/** What a page of a paper has. */
export const abstract = `<article><h1>${paper}</h1><p class="authors">Ines Moser, Paul Auer</p><h2>Abstract</h2><p>Braided rivers move gravel in bursts. We followed painted stones for three summers and measured how far they went, and what set them off. Floods of two days matter more than their peak.</p><p><a href="/files/braided.pdf">PDF</a></p></article>`

/** A page that a program builds in the browser; the same for every address. */
export function shell(title: string, body: string, head = ''): Record<string, Answer> {
  const answer = send(
    200,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}<script type="module" crossorigin src="/assets/index-4f1c.js"></script><link rel="stylesheet" href="/assets/index-9a.css"></head><body>${body}</body></html>`
  )
  return {'/': answer, '*': answer}
}
