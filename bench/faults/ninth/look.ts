/**
 * Looks of the sites of the ninth round, and how such sites answer for what they do not have.
 */

import {missing, send} from '../answers.ts'
import type {Answer} from '../answers.ts'
import {styled} from '../fifth/site.ts'
import type {Look} from '../fifth/site.ts'

/** The entry whose link is asked. */
export const paper = 'Cloud Phase Partitioning over the Southern Ocean from Shipborne Lidar'

export const publisher: Look = {
  name: 'Meridian Journals',
  menu: ['Journals', 'Books', 'For authors', 'For librarians', 'Open access', 'About'],
  side: '<h2>Trending</h2><ol><li>Aerosol layers above the trade winds</li><li>Ten years of radar at the coast</li><li>Sea spray in winter storms</li></ol><h2>Alerts</h2><p>Get new issues by mail.</p>',
  foot: 'Meridian Journals Ltd. Terms and conditions. Privacy. Accessibility. Manage preferences.',
  head: '<meta property="og:site_name" content="Meridian Journals"><script>dataLayer=[{"page":"article"}]</script>'
}

export const university: Look = {
  name: 'Department of Meteorology, University of Tamar',
  menu: ['Study', 'Research', 'People', 'News', 'Events', 'Intranet', 'Contact'],
  side: '<h2>News</h2><p>Open day on 4 May. The new mast is up. Two doctoral positions in cloud physics.</p>',
  foot: 'University of Tamar. Charity. Freedom of information. Cookies.'
}

export const archive: Look = {
  name: 'Tamar Data Archive',
  menu: ['Browse', 'Deposit', 'Policies', 'Statistics', 'Help', 'Contact'],
  side: '<h2>Recent deposits</h2><ul><li>Radiosondes of the winter cruise</li><li>Hourly rain at nine stations</li></ul>',
  foot: 'A service of the university library. Core certified.'
}

export const project: Look = {
  name: 'SOLID: Southern Ocean Lidar',
  menu: ['Home', 'Cruises', 'Instruments', 'Data', 'Team'],
  foot: 'Funded by the polar programme.'
}

/** A page in the look of a site in another language that has one page for all it does not have. */
export function everywhere(lang: string, name: string, menu: string, main: string): Record<string, Answer> {
  const look: Look = {lang, name, menu: menu.split(' '), foot: name}
  return {'/': styled(look, name, `<h1>${name}</h1><p>${menu}</p>`), '*': styled(look, name, main)}
}

/** The answer for all addresses that begin so; everything else is missing. */
export function below(prefix: string, answer: Answer): Answer {
  return (request, ...rest) => (request.url?.startsWith(prefix) ? answer : missing)(request, ...rest)
}

export const abstract = `<article><h1>${paper}</h1><p class="authors">Moana Reid, Piet de Wit, Li Na</p><h2>Abstract</h2><p>Clouds south of 50° S hold liquid water far below freezing. From two summers of lidar at sea we show how often, and what sea spray has to do with it. Models freeze them too early.</p><h2>Data</h2><p>Profiles and code are listed in the supplement.</p></article>`

/** What journals put into the head of an article. */
export const citation = `<meta name="citation_title" content="${paper}"><meta name="citation_author" content="Reid, Moana"><meta name="citation_doi" content="10.0000/mj.7"><meta property="og:title" content="${paper}">`

/** A page that a program fills in the browser, the same for every address. */
export function program(title: string, body: string): Record<string, Answer> {
  const answer = send(
    200,
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="modulepreload" href="/_app/start.js"></head><body>${body}<script src="/_app/start.js"></script></body></html>`
  )
  return {'/': answer, '*': answer}
}
