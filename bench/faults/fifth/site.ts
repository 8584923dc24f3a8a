/**
 * Whole pages as programs that run sites make them: head, menu, text, side column and foot.
 */

import {send} from '../answers.ts'
import type {Answer} from '../answers.ts'

export interface Look {
  lang?: string
  /** Name of the site, at the end of titles and in the foot. */
  name: string
  menu: readonly string[]
  /** What is in the side column of every page. */
  side?: string
  /** More of the head, with styles and scripts of the program. */
  head?: string
  foot?: string
  /** Class of the body. */
  shape?: string
}

/** A page of a site in its look; the main text is HTML. */
export function styled(look: Look, title: string, main: string, status = 200): Answer {
  const {lang = 'en', name, menu, side = '', head = '', foot = '', shape = 'page'} = look
  const items = menu
    .map((d, index) => `<li class="menu-item menu-item-${index}"><a href="/${index}/">${d}</a></li>`)
    .join('\n')
  return send(
    status,
    `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/assets/main.css?v=6.2">
<style>.error404 .hero{display:none} .not-found{color:#900} @media print{nav{display:none}}</style>
<script>window.settings={"root":"/","i18n":{"notFound":"Page not found","denied":"Access denied"}}</script>
${head}
</head>
<body class="${shape}">
<a class="skip-link" href="#content">↓</a>
<header id="masthead"><div class="site-branding"><a href="/" rel="home">${name}</a></div>
<nav aria-label="main"><ul>${items}</ul></nav>
<form role="search" action="/search"><input type="search" name="q"><button type="submit">⌕</button></form></header>
<main id="content">${main}</main>
<aside>${side}</aside>
<footer><p>${foot || `© 2026 ${name}`}</p><ul><li><a href="/imprint">${menu.at(-1)}</a></li></ul></footer>
<script src="/assets/main.js" defer></script>
</body>
</html>`
  )
}

/** A site that answers every address it does not have with one page and a success. */
export function lenient(look: Look, title: string, main: string): Record<string, Answer> {
  return {
    '/': styled(look, look.name, `<h1>${look.name}</h1><p>${look.menu.join('. ')}.</p>`),
    '*': styled(look, title, main)
  }
}
