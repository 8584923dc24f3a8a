/**
 * How the sites of the tenth round look, and the form of its cases.
 */

import {missing, send} from '../answers.ts'
import type {Answer} from '../answers.ts'
import type {Case, Truth} from '../case.ts'

export interface Look {
  name: string
  lang: string
  menu: readonly string[]
  foot: string
}

export type Site = Readonly<Record<string, Answer>>

interface More {
  status?: number
  head?: string
  headers?: Record<string, string>
}

/** A page in the frame of its site. */
export function sheet(
  look: Look,
  title: string,
  main: string,
  {status = 200, head = '', headers = {}}: More = {}
): Answer {
  const menu = look.menu.map((d, index) => `<li><a href="/menu/${index}">${d}</a></li>`).join('')
  return send(
    status,
    `<!DOCTYPE html>
<html lang="${look.lang}">
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/assets/site.css?v=41">${head}</head>
<body><header class="site-header"><a class="logo" href="/">${look.name}</a><nav><ul>${menu}</ul></nav><form action="/search" role="search"><input name="q" type="search"></form></header>
<main id="content">${main}</main>
<footer><p>${look.foot}</p></footer><script src="/assets/site.js?v=41" defer></script></body>
</html>`,
    headers
  )
}

/** A small page without a frame. */
export function bare(
  title: string,
  body: string,
  {status = 200, head = '', headers = {}}: More = {}
): Answer {
  return send(
    status,
    `<html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`,
    headers
  )
}

/** A site that answers every address the same way, except its front page if that is given. */
export function everywhere(answer: Answer, front = answer): Site {
  return {'/': front, '*': answer}
}

/** Answers a host by path; `*` is for all other paths, which are missing without it. */
export function byPath(table: Site): Answer {
  return (request, ...rest) => (table[request.url ?? ''] ?? table['*'] ?? missing)(request, ...rest)
}

/** Makes cases by their addresses, which begin with a slash if the host has no name of its own. */
export function link(truth: Truth) {
  return (name: string, url: string, site: Answer | Site, title?: string): Case => {
    const path = url.slice(url.indexOf('/'))
    return {
      truth,
      name,
      host: url.slice(0, url.indexOf('/')),
      path,
      site: typeof site === 'function' ? {[path]: site} : site,
      ...(title === undefined ? {} : {title})
    }
  }
}

export const press: Look = {
  name: 'Halyard Press',
  lang: 'en',
  menu: ['Journals', 'Books', 'Subjects', 'Authors', 'Librarians', 'Cart', 'Sign in'],
  foot: '© Halyard Press Ltd. Registered in England. Terms of use. Privacy. Accessibility.'
}

export const university: Look = {
  name: 'Harwick University',
  lang: 'en',
  menu: ['Study', 'Research', 'Departments', 'Library', 'News', 'Staff A–Z', 'Contact'],
  foot: 'Harwick University, 1 Castle Hill, Harwick. Freedom of information. Cookies.'
}

export const repository: Look = {
  name: 'Harwick Research Archive',
  lang: 'en',
  menu: ['Communities', 'Browse', 'Statistics', 'Deposit', 'Log in'],
  foot: 'Built with free software. Send feedback. End user agreement.'
}

export const lab: Look = {
  name: 'Perception Group',
  lang: 'en',
  menu: ['People', 'Publications', 'Data', 'Code', 'Teaching', 'Join us'],
  foot: 'Perception Group, Department of Computer Science.'
}

/** A site in another language. */
export function abroad(lang: string, name: string, menu: string, foot: string): Look {
  return {lang, name, menu: menu.split(', '), foot}
}

/** Data about an article, as publishers write them for search engines. */
export function citation(title: string): string {
  return `<meta name="citation_title" content="${title}"><meta name="citation_author" content="Okafor, Ngozi"><meta name="citation_author" content="Lindqvist, Elsa"><meta name="citation_publication_date" content="2021/06/14"><meta name="citation_journal_title" content="Journal of Applied Perception"><meta property="og:title" content="${title}">`
}

/** An article with its abstract. */
export function abstract(title: string): string {
  return `<h1>${title}</h1><p class="authors">Ngozi Okafor, Elsa Lindqvist, Tomás Rey</p><h2>Abstract</h2><p>We present a method that learns from few labels, compare it with five earlier ones on three public collections, and measure how it fails. Trained on a single card in nine hours, it lowers the error by a fifth and runs at thirty frames a second. Models, data and the scripts for all tables are available.</p><h2>Keywords</h2><p>representation learning, evaluation, measurement</p>`
}
