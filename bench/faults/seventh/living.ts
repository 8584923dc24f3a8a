/**
 * Living pages of the seventh round: they have what errors and walls have, in words, heads, scripts and headers.
 */

import {page, pdf, send, to} from '../answers.ts'
import type {Answer} from '../answers.ts'
import {rows, titled} from '../case.ts'
import {styled} from '../fifth/site.ts'
import {abstract, inLanguage, journal, paper, repository, rivers, shell} from './look.ts'

const document = Buffer.concat([Buffer.from('%PDF-1.5\n'), Buffer.alloc(30_000, 'y')])
const as = (type: string, head = '') =>
  send(200, Buffer.concat([Buffer.from(head), document]), {'content-type': type})
const front = styled(rivers, rivers.name, '<h1>Welcome</h1><p>We study how rivers carry gravel and sand.</p>')
const shown = (more: string, head = '', headers: Record<string, string> = {}): Answer =>
  send(
    200,
    `<!doctype html><html lang="en"><head><title>${paper} | Annals</title>${head}</head><body><nav>Home Issues</nav>${abstract}${more}</body></html>`,
    headers
  )

const apps = [
  ...rows('living', {
    React: shell(
      'River Atlas',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>'
    ),
    Angular: shell('Atlas', '<app-root></app-root>', '<base href="/">'),
    'Vue with a spinner': shell('Vite App', '<div id="app"><div class="spinner">Loading…</div></div>'),
    'Next with its data': shell(
      'River Atlas',
      '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"paper":{"id":7}}},"page":"/paper/[id]","query":{"id":"7"},"errors":{"404":"/404"}}</script>'
    )
  })
]

const heads = rows('living', {
  'a canonical address of the front page': {
    '/': front,
    '/paper': send(
      200,
      `<!doctype html><html><head><title>${rivers.name}</title><link rel="canonical" href="/"><meta property="og:url" content="/"></head><body>${abstract}</body></html>`
    )
  },
  'a page that no engine may show': shown('', '<meta name="robots" content="noindex, nofollow">'),
  'the title of the site on every page': {'/': front, '/paper': styled(rivers, rivers.name, abstract)},
  'a host that leads all else to its front page': {
    '/': front,
    '/paper': styled(rivers, `${paper} – ${rivers.name}`, abstract),
    '*': to('/')
  },
  'a host that shows its front page for all else': {
    '/': front,
    '/paper': styled(rivers, `${paper} – ${rivers.name}`, abstract),
    '*': front
  },
  '/index.html of such a host': {'/': front, '/index.html': front, '*': front},
  '/home of such a host': {'/': to('/home'), '/home': front, '*': to('/home')},
  '/?lang=de of such a host': {'/': front, '/?lang=de': front, '*': front}
})

const scripts = rows('living', {
  'a script of Incapsula': shown(
    '<script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script>'
  ),
  'a tag of DataDome': shown(
    '<script>window.ddjskey="A1"</script><script src="https://js.datadome.co/tags.js" async></script>',
    '',
    {
      'x-datadome': 'protected',
      'set-cookie': 'datadome=abc; Path=/'
    }
  ),
  'a sensor of PerimeterX': shown(
    '<script>window._pxAppId="PX1"</script><script src="/x/init.js" async></script>'
  ),
  'a script of Cloudflare': shown(
    '<script>(function(){window.__CF$cv$params={r:"8"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"})()</script>',
    '',
    {server: 'cloudflare', 'cf-ray': '8a-FRA'}
  ),
  'a script of AWS': shown('', '<script src="https://x.token.awswaf.com/x/challenge.js" defer></script>'),
  'a sensor of Akamai': shown('<script src="/akam/13/4a"></script>', '', {
    'set-cookie': '_abck=1~-1~; Path=/'
  }),
  'a script of Kasada': shown(
    '<script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39/p.js"></script>',
    '',
    {
      'x-kpsdk-v': 'j-1'
    }
  ),
  'a form with a captcha': shown(
    '<form><h2>Write to the authors</h2><div class="g-recaptcha" data-sitekey="x"></div></form>'
  ),
  'a cookie of a script': shown('<script>document.cookie="seen=1;path=/"; if (0) location.reload()</script>')
})

const words = rows('living', {
  'no full text': styled(
    repository,
    `${paper} - Open Archive`,
    `${abstract}<p>Full text not available from this repository.</p>`
  ),
  'no files': styled(
    repository,
    paper,
    `<h1>${paper}</h1><p>There are no files associated with this item.</p>`
  ),
  'an embargo': styled(
    repository,
    paper,
    `<h1>${paper}</h1><p>The file is under embargo until 2030. You may request a copy.</p>`
  ),
  'a login for the text': styled(
    journal,
    `${paper} | Annals`,
    `${abstract}<h2>Access options</h2><p>Log in to read the full article. You do not have access to this content.</p><form><input name="u"><input type="password" name="p"></form>`
  ),
  'no citations': styled(
    journal,
    `${paper} | Annals`,
    `${abstract}<h2>Cited by</h2><p>No results found.</p><h2>Comments</h2><p>There are no comments yet.</p>`
  ),
  'a page of an archive': styled(
    rivers,
    'Braided rivers',
    `<div class="alert">This page has been archived and is no longer updated.</div>${abstract}`
  ),
  'a project that ended': styled(
    rivers,
    'Gravel',
    '<h1>Gravel</h1><p>This project ended in 2019 and is no longer maintained. Data and code stay here.</p><p><a href="/gravel.zip">Download</a></p>'
  ),
  'a new version elsewhere': styled(
    rivers,
    'Gravel 1',
    '<h1>Gravel 1</h1><p>A newer version of this data set is available. This one was superseded in 2021.</p><p>120 samples of grain sizes.</p>'
  ),
  'a banner for consent': styled(
    journal,
    `${paper} | Annals`,
    `<div id="consent"><p>We and our 942 partners store cookies. Before you continue, choose.</p><button>Accept all</button></div>${abstract}`
  ),
  'a page in Hungarian': inLanguage(
    'hu',
    'Folyókutató Csoport',
    'Kezdőlap Kutatás Cikkek Kapcsolat',
    '<h1>Kavicsok</h1><p>Az adatok nem végleges változata.</p>'
  ),
  'a page in Thai': inLanguage(
    'th',
    'สถาบันแม่น้ำ',
    'หน้าแรก วิจัย บทความ ติดต่อ',
    '<h1>ตะกอนแม่น้ำ</h1><p>ไม่พบความแตกต่างระหว่างสองฤดู</p>'
  ),
  'a page in Persian': inLanguage(
    'fa',
    'پژوهشکده رودخانه',
    'خانه پژوهش مقالات تماس',
    '<h1>رسوب رودخانه</h1><p>تفاوتی میان دو فصل یافت نشد.</p>'
  ),
  'a page in Finnish': inLanguage(
    'fi',
    'Jokitutkimus',
    'Etusivu Tutkimus Julkaisut Yhteys',
    '<h1>Sora</h1><p>Eroja ei löytynyt kahden kesän välillä.</p>'
  ),
  'a page in Slovak': inLanguage(
    'sk',
    'Ústav riek',
    'Domov Výskum Publikácie Kontakt',
    '<h1>Štrk</h1><p>Rozdiel medzi rokmi sa nenašiel.</p>'
  ),
  'an age of rivers': styled(
    rivers,
    'How old are rivers?',
    '<h1>Are you older than your river?</h1><p>A game about ages. Press Yes or No.</p>'
  ),
  'a list of numbers only': page('grain.csv', '<pre>1,2,3\n4,5,6</pre>'),
  'a queue of a theory': styled(
    journal,
    'Waiting in Line',
    `<h1>Waiting in Line: Queues at Locks</h1><p>Ships wait at locks. Your estimated wait depends on the season.</p>`
  ),
  '/search?q=braided finds': {
    '/search?q=braided': styled(
      journal,
      'Search – Annals',
      `<h1>3 results for “braided”</h1><ol><li>${paper}</li><li>Gravel bars</li><li>Silt</li></ol>`
    )
  }
})

const files = rows('living', {
  '/a.pdf as octets': {'/a.pdf': as('application/octet-stream')},
  '/b.pdf as x-pdf': {'/b.pdf': as('application/x-pdf')},
  '/c.pdf as text': {'/c.pdf': as('text/plain; charset=utf-8')},
  '/d.pdf as HTML': {'/d.pdf': as('text/html')},
  '/e.pdf with a line before': {'/e.pdf': as('application/pdf', '\n\n')},
  '/f.pdf without a type': {
    '/f.pdf': (_, response) => {
      response.writeHead(200)
      response.end(document)
    }
  },
  '/g.pdf by a redirect to a store': {
    '/g.pdf': to('/store/g?X-Amz-Expires=60&X-Amz-Signature=a'),
    '/store/g?X-Amz-Expires=60&X-Amz-Signature=a': pdf
  },
  '/download?id=4 without a type': {
    '/download?id=4': send(200, document, {'content-type': 'application/force-download'})
  },
  '/h.txt short': {
    '/h.txt': send(200, 'Not found in the wild: 12 species.\n', {'content-type': 'text/plain'})
  },
  '/i.json with an error in it': {
    '/i.json': send(200, '{"paper":"Error bars","error":0.04,"status":"published"}', {
      'content-type': 'application/json'
    })
  }
})

const names = titled('living', [
  '404: Rivers That Left Their Beds',
  'Site Not Found: The Search for Lost Ports',
  'Resource Deleted Genes in Trout',
  'Default Page Layouts of Early Atlases',
  'Who Is Blocked? Dams and Fish',
  'The Tombstone Project',
  'Server Error in Distributed Gauges'
])

export const living = [...apps, ...heads, ...scripts, ...words, ...files, ...names].map(d => ({
  ...d,
  title: paper
}))
