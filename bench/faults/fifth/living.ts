/**
 * Living pages of the fifth round that look like something else.
 */

import {byMethod, inTurn, missing, page, pdf, send, to, withHead} from '../answers.ts'
import {at, long, rows, titled} from '../case.ts'
import {lenient, styled} from './site.ts'
import type {Look} from './site.ts'

const lab: Look = {
  name: 'Soil Lab',
  menu: ['Home', 'People', 'Publications', 'Teaching', 'Contact'],
  side: '<h2>News</h2><p>Not found what you need? Write to us. Report a broken link.</p>',
  foot: 'Page not found? Tell the webmaster. Error in a page? Tell us.'
}
const notFound = '<h1>Whoops!</h1><p>Seems like you dug a little too deep.</p>'

export const pages = rows('living', {
  'a few words on a site that has a page for everything': {
    ...lenient(lab, 'Soil Lab', notFound),
    '/paper': styled(lab, 'Soil Lab', '<h1>Moisture maps</h1><p>PDF. Code.</p>')
  },
  'a list of theses on such a site': {
    ...lenient(lab, 'Soil Lab', notFound),
    '/paper': styled(lab, 'Theses – Soil Lab', '<ul><li>A. Lopez, 2021</li><li>B. Chen, 2023</li></ul>')
  },
  'a table whose filter has no result yet': styled(
    lab,
    'Leaderboard – Soil Lab',
    '<h1>Leaderboard</h1><table id="scores"><tr><td colspan="3">No matching records found</td></tr></table><script src="/table.js"></script>'
  ),
  'a message that is not shown': styled(
    lab,
    'Moisture maps – Soil Lab',
    '<h1>Moisture maps</h1><p>Data of 2021.</p><div class="toast" style="display: none">The page you requested could not be found.</div><template><h1>404</h1></template>'
  ),
  'a dialog of login in every page': styled(
    lab,
    'Moisture maps – Soil Lab',
    '<h1>Moisture maps</h1><p>Data of 2021, with code.</p><dialog id="login"><h2>Log in to continue</h2><form action="/login"><input type="password"></form></dialog>'
  ),
  'a form that asks for the data, with a captcha': styled(
    {...lab, head: '<script src="https://js.hcaptcha.com/1/api.js"></script>'},
    'Request the data – Soil Lab',
    '<h1>Request the data</h1><form><label>Name <input></label><label>Why? <textarea></textarea></label><div class="h-captcha"></div></form>'
  ),
  'comments behind Turnstile': styled(
    {...lab, head: '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>'},
    'A post – Soil Lab',
    `${long('')}<h2>Leave a comment</h2><div class="cf-turnstile"></div>`
  ),
  'how to make a page for 404': styled(
    lab,
    'How to design a good 404 page – Soil Lab',
    '<h1>How to design a good 404 page</h1><p>Say “page not found” in plain words, and offer a search.</p>'
  ),
  'a question in a list of questions': styled(
    lab,
    'Questions – Soil Lab',
    '<h1>Questions</h1><h2>Why do I get “page not found”?</h2><p>Because the data moved in 2020. Use the new address below.</p><h2>Who may use the data?</h2><p>Anybody.</p>'
  ),
  'a challenge that is over': styled(
    lab,
    'Soil Challenge 2019',
    '<h1>Soil Challenge 2019</h1><p>The submission server is closed. This challenge has ended; the data are no longer available for download. Results below.</p><ol><li>Team A</li><li>Team B</li></ol>'
  ),
  'an article behind a price': styled(
    {...lab, name: 'Journal of Soil'},
    'Moisture maps of the tundra | Journal of Soil',
    '<h1>Moisture maps of the tundra</h1><p>A. Lopez, B. Chen</p><p>You do not have access to this content. Sign in via your institution or buy this article.</p><form><input type="password"></form>'
  ),
  'frames without frames': send(
    200,
    '<html><head><title>Soil group</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="main.html"><noframes>Your browser does not support frames.</noframes></frameset></html>'
  ),
  'a word that leads on': page('', '<p>Moved to <a href="https://github.com/ada/maps">GitHub</a>.</p>'),
  'an application in Vue': withHead(
    '',
    '<noscript><strong>We’re sorry but soil doesn’t work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id="app"></div><script src="/js/app.js"></script>'
  ),
  'a program named Anubis': styled(
    lab,
    'Anubis: a tool for bones',
    '<h1>Anubis</h1><p>Anubis measures bones. Install it with pip.</p>'
  ),
  'an account of what was removed': styled(
    lab,
    'Change log – Soil Lab',
    '<h1>Change log</h1><p>2021: This page has been removed from the menu. 2022: the old map was deleted.</p>'
  ),
  'a Chinese page about pages that do not exist': styled(
    {...lab, lang: 'zh'},
    '死链研究',
    '<h1>死链研究</h1><p>我们统计了十年间“页面不存在”的网址，数据与代码如下。</p>'
  ),
  'a German page about the missing': styled(
    {...lab, lang: 'de'},
    'Nicht gefunden: verlorene Werke',
    '<h1>Nicht gefunden</h1><p>Eine Liste verlorener Werke der Bodenkunde, mit Quellen.</p>'
  )
})

export const moves = rows('living', {
  'to a language in the path': {'/paper': to('/zh-cn/paper'), '/zh-cn/paper': page()},
  'to a page of redirects': {
    '/paper': to('/redirect?url=%2Fpapers%2F1'),
    '/redirect?url=%2Fpapers%2F1': to('/papers/1'),
    '/papers/1': page()
  },
  'to the search for a title, with a hit': {
    '/paper': to('/search?q=moisture'),
    '/search?q=moisture': styled(
      lab,
      'Search: moisture',
      '<h1>1 result</h1><p>Moisture maps of the tundra. 2021.</p>'
    )
  },
  '/~ada/soil.html to a lab': {'/~ada/soil.html': to('/lab/', 301), '/lab/': page('Soil Lab')},
  'to a consent form of a study': {
    '/paper': to('/consent-form.html'),
    '/consent-form.html': page('Consent form')
  },
  '/paper HEAD leads to an error page': byMethod(to('/error/500'), page()),
  '/a.pdf HEAD answers 404': byMethod(missing, pdf),
  '404 once while the site is put up anew': inTurn(missing, page()),
  '410 once': inTurn(send(410), page())
})

export const titles = titled('living', [
  'Error: A Journal of Mistakes',
  'Forbidden: The Banned Books of Vienna',
  'Page Missing: Torn Manuscripts of the Abbey',
  'Verifying Humans: Identity in Refugee Camps',
  'Security Check: Airports and Bodies',
  'No Results: Null Findings in Psychology',
  'Gone: Extinct Birds of Hawaii',
  '不存在的骑士',
  'Sans résultat : éloge de l’échec'
])

export const platforms = [
  at(
    'living',
    'gitlab.com',
    '/ada/maps',
    'a project',
    page(
      'Ada / Maps · GitLab',
      long('<a href="/users/sign_in">Sign in</a> <p>This project is archived and read-only.</p>')
    )
  ),
  at(
    'living',
    'maps.streamlit.app',
    '/',
    'an application',
    page(
      'Streamlit',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.js"></script>'
    )
  )
]
