/**
 * The eighth round: written by one who knew how pages are judged, to see how far the mends of the seventh one reach.
 */

import {page, said, send, to, withHead} from './answers.ts'
import type {Answer} from './answers.ts'
import {at, long, rows, titled} from './case.ts'
import type {Case} from './case.ts'
import {lenient, styled} from './fifth/site.ts'
import type {Look} from './fifth/site.ts'

const title = 'Nocturnal Pollination of Orchids by Hawkmoths'
const garden: Look = {
  name: 'Botanic Garden of Ostend',
  menu: ['Visit', 'Herbarium', 'Science', 'Library', 'Education', 'Contact'],
  side: '<h2>This month</h2><p>The orchid house opens late on Fridays. Guided walks start at the gate.</p>',
  foot: 'Botanic Garden of Ostend. Free entry for members. Dogs stay outside.'
}
const main = (text: string, of = garden.name, lang = 'en'): Answer => styled({...garden, lang}, of, text)
const shown = `<h1>${title}</h1><p>Vera Claes, Tom Maes. We watched forty orchids through nine nights with infrared cameras.</p>`
const much = long('<p>Seeds, sheets and letters of three centuries are kept here.</p>')

const gone = [
  ...rows('soft', {
    'an apology with a code': main(
      '<h1>Sorry about that</h1><p>Error code 404: nothing lives at this address.</p>'
    ),
    'a stray visitor': main('<h1>You seem to be lost</h1><p>The path you followed ends here.</p>'),
    'a record that was merged': main(
      '<p>The requested record could not be retrieved. It may have been merged or deleted.</p>'
    ),
    'a bad identifier': main('<h1>Invalid identifier</h1><p>No object with this identifier is known.</p>'),
    'a handle': main('<h1>Handle not found</h1><p>The handle you requested cannot be resolved.</p>'),
    'a DOI': main('<h1>DOI Not Found</h1><p>This DOI cannot be found in the DOI System.</p>'),
    'a paper by number': main('<p class="msg">Paper 1702 does not exist.</p>'),
    'an abstract': main('<p>Sorry, this abstract is no longer available online.</p>'),
    'a user who left': main('<h1>This account doesn’t exist</h1><p>Try searching for another.</p>'),
    'a space that sleeps for ever': main(
      '<h1>This app is no longer available</h1><p>Its owner has deleted it.</p>'
    ),
    'a bucket': main('<p>The specified bucket does not exist.</p>'),
    'a dead class page': main(
      '<p>This course website has been taken down at the request of the instructor.</p>'
    ),
    'a repository that closed': main(
      '<h1>The archive has closed</h1><p>The Ostend archive closed in 2022, and its contents are no longer online.</p>'
    ),
    'a retired tool': main('<p>The orchid key has been retired and is no longer available.</p>'),
    'a server that moved away': main('<p>This server has been decommissioned.</p>'),
    'an error in a box': main(
      '<div class="alert alert-danger">Oops! An error occurred: ResourceNotFound</div>'
    ),
    'a stack trace': send(
      200,
      '<html><body><pre>java.lang.NullPointerException\n\tat org.garden.Paper.show(Paper.java:40)\n\tat org.garden.Main.run(Main.java:9)</pre></body></html>'
    ),
    Django: page(
      'Page not found at /paper',
      '<h1>Page not found <span>(404)</span></h1><p>Request URL: http://x/paper</p>'
    ),
    'an SQL error': send(
      200,
      "<html><body>You have an error in your SQL syntax; check the manual near '' at line 1</body></html>"
    ),
    'German, an address': main('<p>Unter dieser Adresse ist leider nichts zu finden.</p>', garden.name, 'de'),
    'French, a lost page': main('<h1>Page perdue</h1><p>Cette page s’est envolée.</p>', garden.name, 'fr'),
    'Spanish, a nothing': main(
      '<p>Parece que no se ha encontrado nada en esta ubicación.</p>',
      garden.name,
      'es'
    ),
    'Portuguese, a nothing': main('<p>Parece que nada foi encontrado neste local.</p>', garden.name, 'pt'),
    'Italian, a nothing': main(
      '<p>Sembra che non sia stato trovato nulla a questo indirizzo.</p>',
      garden.name,
      'it'
    ),
    'Dutch, a nothing': main('<p>Er kon niets worden gevonden op deze locatie.</p>', garden.name, 'nl'),
    'Russian, a nothing': main('<p>По этому адресу ничего не найдено.</p>', garden.name, 'ru'),
    'Polish, a nothing': main('<p>Nic tu nie ma.</p>', garden.name, 'pl'),
    'Turkish, a nothing': main('<p>Bu adreste hiçbir şey bulunamadı.</p>', garden.name, 'tr'),
    'Chinese, a paper': main('<p>该论文已被撤下，无法查看。</p>', garden.name, 'zh'),
    'Japanese, a paper': main('<p>この論文は現在公開されていません。</p>', garden.name, 'ja'),
    'Korean, a paper': main('<p>해당 논문이 존재하지 않습니다.</p>', garden.name, 'ko'),
    'everywhere, long, without its title': lenient(garden, garden.name, much),
    'everywhere, long, with a search': lenient(garden, `Search – ${garden.name}`, `<h1>Search</h1>${much}`),
    'to the blog': {'/paper': to('/blog/'), '/blog/': main(much, 'Blog'), '*': to('/blog/')},
    'a new owner with a shop': {
      '/': main(much, 'Hawk & Moth Garden Tools'),
      '*': main(much, 'Hawk & Moth Garden Tools')
    },
    'a canonical address of the front page': {
      '/': main(much),
      '*': styled({...garden, head: '<link rel="canonical" href="/">'}, garden.name, much)
    },
    'a name that ended': page('orchid-lab.test', '<h1>orchid-lab.test has expired</h1><p>Renew it now.</p>'),
    'a name on hold': page(
      'orchid-lab.test',
      '<p>This domain is pending renewal or has expired. Please contact the domain provider.</p>'
    ),
    'a name for a broker': page(
      'orchid-lab.test',
      '<h1>orchid-lab.test</h1><p>Own it today. Get a price in 24 hours. Domain brokers.</p>'
    ),
    'a page of a cloud': page(
      'Error',
      '<h1>Application error</h1><p>An error occurred in the application and your page could not be served.</p>'
    ),
    'a tunnel': page('Tunnel', '<h1>Tunnel not found</h1>'),
    'a file of zero words': send(200, '<html><head><title></title></head><body></body></html>')
  }),
  at(
    'soft',
    'figshare.com',
    '/articles/1',
    'an item',
    page('figshare', '<p>The item you are looking for was withdrawn or is private.</p>')
  ),
  at(
    'soft',
    'www.kaggle.com',
    '/datasets/ada/moths',
    'a data set',
    page('Kaggle', '<h1>We can’t find that page.</h1>')
  ),
  at(
    'soft',
    'gitlab.com',
    '/ada/moths',
    'a project',
    page(
      'Not Found',
      '<h1>404: Page not found</h1><p>Make sure the address is correct and the page has not moved.</p>'
    )
  ),
  at(
    'soft',
    'www.researchgate.net',
    '/publication/1',
    'a publication',
    page('ResearchGate', '<h1>Sorry, this publication has been removed</h1>')
  )
]

const walls = [
  ...titled('wall', [
    'Checking your connection',
    'Access temporarily restricted',
    'We just need to check something',
    'Bot protection',
    '访问过于频繁',
    'Accès temporairement bloqué'
  ]),
  ...rows('wall', {
    'a sum on a page': page(
      'Garden',
      '<p>Solve this to continue: 3 + 4 =</p><form><input name="a"><button>Go</button></form>'
    ),
    'a press of a button': page('Garden', '<p>Press and hold the button to show that you are a person.</p>'),
    'automated requests': main('<p>Our systems have detected automated requests from your network.</p>'),
    'too many downloads': main(
      '<p>You have exceeded the number of downloads allowed from this address today.</p>'
    ),
    'a script that waits': page(
      '',
      '<script>setTimeout(function(){document.cookie="ok=1";location.reload()},3000)</script>'
    ),
    'a noscript of a check': page(
      'Garden',
      '<noscript>Please turn JavaScript on and reload the page.</noscript><script>var x=1;document.cookie="c=1";location.href=location.href</script>'
    ),
    'a page for subscribers': main(
      '<h1>Subscribers only</h1><p>Please log in to read this.</p><form><input name="u"><input type="password" name="p"></form>'
    ),
    'a consent with nothing behind': main(
      '<h1>Your privacy choices</h1><p>To continue to the site, accept or reject cookies.</p><button>Accept all</button>'
    ),
    'to a login with a way back': {
      '/paper': to('/account?returnUrl=%2Fpaper'),
      '/account?returnUrl=%2Fpaper': main('<p>Account</p>')
    },
    OpenAthens: page(
      'OpenAthens / Sign in',
      '<h1>Sign in</h1><form><input name="u"><input type="password"></form>'
    ),
    'a guest network': said(200, 'Guest Wi-Fi', '<p>Accept the terms to use this network.</p>'),
    'a meta to a challenge': withHead(
      '<meta http-equiv="refresh" content="0; url=/captcha?next=/paper">',
      ''
    ),
    'German, a check': main(
      '<p>Einen Moment, wir überprüfen, ob Sie ein Mensch sind.</p>',
      garden.name,
      'de'
    ),
    'Japanese, many': main(
      '<p>アクセスが集中しています。しばらくしてから再度お試しください。</p>',
      garden.name,
      'ja'
    ),
    'Chinese, a slider': page('验证', '<p>请拖动滑块完成拼图</p>')
  })
]

const living: readonly Case[] = [
  ...rows('living', {
    'a page without the title on a host with 404s': main(much),
    'a page of pictures': main('<img src="a.jpg" alt="An orchid at night"><img src="b.jpg" alt="A moth">'),
    'an unlisted page': styled(
      {...garden, head: '<meta name="robots" content="noindex">'},
      garden.name,
      shown
    ),
    'an unlisted page of few words': styled(
      {...garden, head: '<meta name="robots" content="noindex">'},
      garden.name,
      '<p>Sound files and a map.</p>'
    ),
    'a viewer': page('Viewer', '<div>Page 1 of 9. Zoom in. Zoom out. Download.</div>'),
    'a canonical address elsewhere': styled(
      {...garden, head: '<link rel="canonical" href="https://other.test/moths">'},
      title,
      shown
    ),
    'a page with a button of consent': main(
      `${shown}<p>Accept cookies?</p><button>Accept all</button>`,
      title
    ),
    'a paper with comments closed': main(
      `${shown}<p>Comments are closed. This thread was removed by a moderator.</p>`,
      title
    ),
    'a paper that was withdrawn': main(
      `${shown}<p>This article has been withdrawn by its authors.</p>`,
      title
    ),
    'a paper with a dead link in it': main(`${shown}<p>The data file is no longer available.</p>`, title),
    'a tool that moved': main(
      '<h1>Orchid key</h1><p>The key has a new home: <a href="https://key.test/">key.test</a>.</p>'
    ),
    'a notice of closing hours': main(
      '<p>The library is closed on Mondays. The reading room is not available in August.</p>'
    ),
    'a quiz with a sum': main('<h1>Moth quiz</h1><p>Solve: 3 + 4 moths =</p><form><input name="a"></form>'),
    'a slider of pictures': main('<h1>Moths</h1><p>Drag the slider to compare day and night.</p>'),
    'a guest book': main('<h1>Guest book</h1><p>No entries yet. Be the first.</p>'),
    'a page in French': main('<p>Cette espèce s’est envolée vers le sud.</p>', 'Sphinx', 'fr'),
    'a page in Polish': main('<p>Nic nowego w ogrodzie.</p>', 'Ogród', 'pl'),
    'a page in Chinese': main('<p>该论文的数据可在此下载。</p>', '数据', 'zh'),
    'a page in Japanese': main('<p>この論文のデータは近日公開します。</p>', 'データ', 'ja'),
    'a script that remembers': page(
      title,
      `${shown}<script>document.cookie="seen=1"; onclick=function(){location.href="/next"}</script>`
    ),
    '/paper?utm_source=list of a campaign': {'/paper?utm_source=list': main(shown, title)}
  }),
  ...titled('living', [
    'Access Restricted: Archives under Occupation',
    'Handle Not Found: A Potter’s Diary',
    'Application Error: Pesticides on Orchids',
    'You Seem to Be Lost: Moths in City Light'
  ])
]

/** Living pages that no entry of that title would link as its paper. */
const isOther =
  /closing hours|quiz|slider of|guest book|tool that moved|in (?:French|Polish|Chinese|Japanese)$/

export const cases: readonly Case[] = [...gone, ...walls, ...living].map((d, index) => ({
  ...d,
  ...(!isOther.test(d.name) && {title}),
  host: d.host || `y${index}.test`
}))
