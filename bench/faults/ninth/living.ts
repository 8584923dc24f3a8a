/**
 * Living pages of the ninth round.
 */

import {page, pdf, said, send, to, withHead} from '../answers.ts'
import type {Answer} from '../answers.ts'
import {rows, titled} from '../case.ts'
import {styled} from '../fifth/site.ts'
import {abstract, archive, below, citation, paper, program, project, publisher, university} from './look.ts'

const article = (more = '', head = '', headers: Record<string, string> = {}): Answer =>
  send(
    200,
    `<!doctype html><html lang="en"><head><title>${paper} | Journal of Polar Air</title>${citation}${head}</head><body><nav>Journals Books</nav>${abstract}${more}</body></html>`,
    headers
  )
const front = styled(project, project.name, '<h1>SOLID</h1><p>A lidar on a ship, two summers long.</p>')
const encoded = (charset: string, body: Buffer): Answer =>
  send(200, body, {'content-type': `text/html; charset=${charset}`})
const wide = Buffer.from(
  `\uFEFF<html><head><title>${paper}</title></head><body>${abstract}</body></html>`,
  'utf16le'
)

const articles = rows('living', {
  'an article with a head of citations': article(),
  'an article in a program, by its head': send(
    200,
    `<!doctype html><html><head><title>Meridian Journals</title>${citation}<meta name="robots" content="noindex"></head><body><div id="root"></div><script src="/app.js"></script></body></html>`
  ),
  'an article as JSON-LD': withHead(
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"ScholarlyArticle","headline":"${paper}","author":[{"name":"Moana Reid"}]}</script>`,
    '<div id="app"></div>'
  ),
  'an article behind a price': article(
    '<h2>Get access</h2><p>Buy this article for $39.95, or check access through your institution. You do not have access.</p>'
  ),
  'an article whose site tests cookies': article(
    '<noscript>Please enable JavaScript and cookies for all features.</noscript>',
    '',
    {'set-cookie': '__cf_bm=1; Path=/; HttpOnly'}
  ),
  'an article with guarded mail addresses': article(
    '<a href="/cdn-cgi/l/email-protection" class="__cf_email__">[email protected]</a><script src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script>'
  ),
  'an article behind Sucuri': article('', '', {
    server: 'Sucuri/Cloudproxy',
    'x-sucuri-id': '11',
    'x-sucuri-cache': 'HIT'
  }),
  'an article behind DDoS-Guard': article('', '', {server: 'ddos-guard', 'set-cookie': '__ddg1_=1; Path=/'}),
  'an article with a token of AWS': article('', '', {'set-cookie': 'aws-waf-token=1; Path=/'}),
  'an article with cookies of Imperva': article('', '', {
    'set-cookie': 'incap_ses_1=1; Path=/',
    'x-iinfo': '1-2',
    'x-cdn': 'Imperva'
  }),
  'an article with a captcha in its login': article(
    '<dialog id="login"><form><input type="email"><input type="password"><div class="h-captcha" data-sitekey="x"></div></form></dialog>'
  ),
  'an article protected by a proof of work': article('<footer>Protected by Anubis from Techaro.</footer>'),
  'a correction': page(
    'Correction | Journal of Polar Air',
    `<h1>Correction to: ${paper}</h1><p>Table 2 was missing. The article has been updated.</p>`
  ),
  'a retraction': page(
    `RETRACTED: ${paper}`,
    `<h1>RETRACTED: ${paper}</h1><p>This article has been retracted at the request of the authors.</p>${abstract}`
  ),
  'an article translated': styled(
    {...publisher, lang: 'es'},
    'Revista del Aire Polar',
    '<h1>Partición de fase en las nubes del Océano Austral</h1><p>Moana Reid. No se encontraron diferencias entre los dos veranos.</p>'
  ),
  'a new version of a preprint': styled(
    archive,
    'Preprint',
    `<div class="alert">A newer version of this record is available.</div>${abstract}`
  )
})

const campus = rows('living', {
  '/~reid/ of a person': {
    '/~reid/': page('Moana Reid', '<h1>Moana Reid</h1><p>I study clouds from ships. CV. Papers. Mail.</p>')
  },
  '/~reid/old.html in latin 1': {
    '/~reid/old.html': encoded(
      'iso-8859-1',
      Buffer.from(
        '<html><head><title>Zaragoza</title></head><body><p>Nubes y años. Página de Íñigo Núñez.</p></body></html>',
        'latin1'
      )
    )
  },
  'a page in GB2312': encoded(
    'gb2312',
    Buffer.concat([
      Buffer.from('<html><head><title>'),
      Buffer.from([0xc6, 0xf8, 0xcf, 0xf3, 0xd1, 0xa7]),
      Buffer.from('</title></head><body><p>Lidar 2019.</p></body></html>')
    ])
  ),
  'a page in UTF-16': encoded('utf-16le', wide),
  '/courses/met501/ of last year': {
    '/courses/met501/': styled(
      university,
      'MET 501, Fall 2019',
      '<h1>MET 501</h1><p>This is an archived course. Lectures, slides and homework. Submissions are closed.</p>'
    )
  },
  'a talk that is over': styled(
    university,
    'Seminar',
    '<h1>Clouds at sea</h1><p>This event has ended. Registration is closed. Slides and recording below.</p>'
  ),
  'a directory that was asked for a person': {
    '/paper': styled(
      university,
      'Moana Reid – Staff',
      '<h1>Dr Moana Reid</h1><p>Office 404. No publications found in the system.</p>'
    ),
    '*': styled(university, 'Staff directory', '<p>Nobody by that name.</p>')
  },
  '/data/ a list of files': {
    '/data/': page(
      'Index of /data',
      '<h1>Index of /data</h1><pre><a href="../">Parent Directory</a>\n<a href="p1.nc">p1.nc</a> 2019-02-01 4.1M\n<a href="p2.nc">p2.nc</a> 2019-02-02 3.9M</pre>'
    )
  },
  'frames of 1998': send(
    200,
    '<html><head><title>Polar Met</title></head><frameset cols="20%,80%"><frame src="menu.htm"><frame src="main.htm"><noframes>Your browser does not support frames.</noframes></frameset></html>'
  ),
  'a page that draws itself anew': withHead(
    '<meta http-equiv="refresh" content="300">',
    '<h1>Live lidar</h1><p>Last profile: 12:05.</p>'
  )
})

const data = rows('living', {
  'a data set on an open archive': styled(
    archive,
    `${paper}: data - Tamar Data Archive`,
    `<h1>${paper}: data</h1><p>14 files, 2.1 GB. Cite as. Versions. License CC BY.</p>`
  ),
  'a data set with files for members': styled(
    archive,
    `${paper}: data`,
    `<h1>${paper}: data</h1><p>Files are restricted. Log in to request access. 14 files.</p><form><input type="password"></form>`
  ),
  'a data set without views': styled(
    archive,
    'Lidar profiles',
    '<h1>Lidar profiles</h1><p>No results. 0 views. 0 downloads. No related items were found.</p>'
  ),
  'an old record in a program': program(
    'Tamar Data',
    '<ds-app>Loading...</ds-app><noscript>Please enable JavaScript to use this archive.</noscript>'
  ),
  '/files/p.zip a file': {
    '/files/p.zip': send(200, Buffer.from('PK\u0003\u0004 data'), {'content-type': 'application/zip'})
  },
  '/files/p.nc a file': {
    '/files/p.nc': send(200, Buffer.from('CDF\u0001 data'), {'content-type': 'application/x-netcdf'})
  },
  '/files/p.csv with the word error': {
    '/files/p.csv': send(200, 'time,error,status\n1,404,not found\n2,403,denied\n', {
      'content-type': 'text/csv'
    })
  },
  '/files/p.txt of one line': {'/files/p.txt': send(200, 'v2\n', {'content-type': 'text/plain'})},
  '/api/7.json of a record': {
    '/api/7.json': send(200, `{"title":"${paper}","error":null,"status":"ok"}`, {
      'content-type': 'application/json'
    })
  },
  '/7.bib of a record': {
    '/7.bib': send(200, `@article{reid, title={${paper}}}\n`, {'content-type': 'application/x-bibtex'})
  },
  '/download/7 by two stores': {
    '/download/7': to('/store/a?sig=1'),
    '/store/a?sig=1': to('/store/b.pdf?sig=2'),
    '/store/b.pdf?sig=2': pdf
  },
  '/poster.pdf#page=2 a poster': {'/poster.pdf#page=2': pdf, '/poster.pdf': pdf}
})

const projects = rows('living', {
  'a project of one picture': {
    '/': front,
    '/paper': page('SOLID', '<a href="/paper.pdf"><img src="teaser.png" alt=""></a>')
  },
  'a project in a program': program('SOLID', '<div id="root"></div>'),
  'a project that moved its data': styled(
    project,
    project.name,
    '<h1>Data</h1><p>The data have moved to the archive: doi 10.0000/t.7. Older files were removed from this server.</p>'
  ),
  'a project on a site with one page for all': {
    '/': front,
    '/paper': styled(project, project.name, `<h1>Paper</h1><p>${paper}. PDF.</p>`),
    '*': front
  },
  'a page of the team of such a site': {
    '/': front,
    '/team': styled(project, project.name, '<h1>Team</h1><p>Moana, Piet, Na.</p>'),
    '/paper': styled(
      project,
      project.name,
      '<h1>Team</h1><p>Moana Reid, Piet de Wit and Li Na run the lidar and its ship.</p>'
    ),
    '*': styled(project, project.name, '<h1>Lost at sea</h1>')
  },
  '/index.php to the front page': {'/index.php': to('/', 301), '/': front},
  '/wiki/Missing_Data a wiki': {
    '/wiki/Missing_Data': styled(
      project,
      'Missing Data – SOLID wiki',
      '<h1>Missing Data</h1><p>If a page does not exist, you may create it. Gaps of the lidar are listed here.</p>'
    ),
    '*': below('/wiki/', said(404, 'SOLID wiki', '<p>No page.</p>'))
  },
  'a forum with posts that were removed': styled(
    project,
    'Why is profile 12 empty?',
    '<h1>Why is profile 12 empty?</h1><p>[This post was removed by its author.]</p><p>The laser was off.</p>'
  ),
  'a tool that is no longer developed': styled(
    project,
    'lidarpy',
    '<h1>lidarpy</h1><p>lidarpy is discontinued and no longer maintained. Download 0.9. Manual.</p>'
  ),
  'an archive of code': page(
    'solid/lidarpy',
    '<p>This repository has been archived by the owner. It is now read-only.</p><h1>lidarpy</h1><p>Reads profiles.</p>'
  ),
  'a frozen app with a button': page(
    'lidar-viewer',
    '<h1>Lidar viewer</h1><p>Choose a cruise and a day to see its profile. If nothing is shown, the laser was off.</p>'
  )
})

const names = titled('living', [
  'This Page Does Not Exist: Forged Bibles of the Baltic',
  'Deaccessioned: Museums That Sell',
  'Removed for Legal Reasons: Court Orders and Search Engines',
  'Bot Detection on Social Networks: A Survey',
  'Coming Soon: Trailers and Their Audiences',
  'Rate Limit Exceeded: Diffusion in Narrow Channels'
])

export const living = [
  ...[...articles, ...data, ...projects].map(d => ({...d, title: paper})),
  ...campus,
  ...names.map(d => ({...d, title: d.name.slice(7, -1)}))
]
