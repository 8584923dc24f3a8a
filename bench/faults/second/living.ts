/**
 * Living pages of the second round: files, redirects and servers.
 */

import {gzipSync} from 'node:zlib'
import {byMethod, byRange, hang, inTurn, missing, page, pdf, plainPdf, reset, send, to} from '../answers.ts'
import type {Answer} from '../answers.ts'
import {at, long, rows} from '../case.ts'

const pdfText = '%PDF-1.5\n%âãÏÓ\n1 0 obj << /Type /Catalog >> endobj'

/** A document under another type than `application/pdf`. */
const typed = (type: string, body: string | Buffer = pdfText, headers = {}): Answer =>
  send(200, body, {'content-type': type, ...headers})

/** An answer as it stands on the wire. */
const raw =
  (...lines: string[]): Answer =>
  request =>
    void request.socket.end(lines.join('\r\n'))

const body = `<!doctype html><title>Vision Lab</title>${long('')}`
const size = `content-length: ${body.length}`

/** Answers only requests that have the header. */
const needs =
  (header: string, shape: RegExp, status: number): Answer =>
  (request, ...rest) =>
    (shape.test(String(request.headers[header] ?? '')) ? page() : send(status))(request, ...rest)

/** Answers only requests that do not have the header. */
const lacks =
  (header: string, status: number, answer = page()): Answer =>
  (request, ...rest) =>
    (request.headers[header] === undefined ? answer : send(status))(request, ...rest)

const slow =
  (delay: number, answer: Answer): Answer =>
  (...all) =>
    void setTimeout(() => answer(...all), delay)

/** Lets in who brings the cookie, and sends all others to get one. */
const cookie =
  (from: string): Answer =>
  (request, ...rest) =>
    (/seen=1/.test(request.headers.cookie ?? '') ? page() : to(from))(request, ...rest)

const give = (location: string) => send(302, '', {location, 'set-cookie': 'seen=1; Path=/'})

export const files = rows('living', {
  '/a.pdf HEAD has no length': byMethod(
    send(200, '', {'content-type': 'application/pdf', 'content-length': '0'}),
    pdf
  ),
  '/a.pdf HEAD leads to a login': byMethod(to('/login'), pdf),
  '/a.pdf HEAD leads to the front page': byMethod(to('/'), pdf),
  '/a.pdf HEAD answers 418': byMethod(send(418), pdf),
  '/a.pdf HEAD answers 451': byMethod(send(451), pdf),
  '/a.pdf HEAD answers 421': byMethod(send(421), pdf),
  '/a.pdf HEAD answers 202': byMethod(send(202), pdf),
  '/a.pdf HEAD answers 204': byMethod(send(204), pdf),
  '/a.pdf HEAD answers 520': byMethod(send(520), pdf),
  '/a.pdf HEAD leads to a 404': {'/a.pdf': byMethod(to('/none'), pdf)},
  '/a.pdf of type x-pdf': typed('application/x-pdf'),
  '/a.pdf of type binary/octet-stream': typed('binary/octet-stream'),
  '/a.pdf of type force-download': typed('application/force-download'),
  '/a.pdf of type with a charset': typed('application/pdf;charset=UTF-8'),
  '/a.pdf of a type in capitals': typed('Application/PDF'),
  '/a.pdf of type text/plain': typed('text/plain'),
  '/a.pdf of type text/html': typed('text/html; charset=UTF-8'),
  '/a.pdf after an empty line': typed('application/pdf', `\r\n\r\n${pdfText}`),
  '/a.pdf after a byte order mark': typed('application/pdf', `\uFEFF${pdfText}`),
  '/a.pdf in gzip': typed('application/pdf', gzipSync(pdfText), {'content-encoding': 'gzip'}),
  '/a.pdf as an attachment': typed('application/pdf', pdfText, {
    'content-disposition': 'attachment; filename="a.pdf"'
  }),
  '/a.pdf of unknown size in ranges': byRange(
    send(206, pdfText, {
      'content-type': 'application/pdf',
      'content-range': `bytes 0-${pdfText.length - 1}/*`
    }),
    plainPdf
  ),
  '/a.pdf in parts': byRange(
    send(
      206,
      `--x\r\nContent-Type: application/pdf\r\nContent-Range: bytes 0-9/40000\r\n\r\n%PDF-1.5\n\r\n--x--`,
      {
        'content-type': 'multipart/byteranges; boundary=x'
      }
    ),
    plainPdf
  ),
  '/a.pdf ranges answer 404': byRange(missing, plainPdf),
  '/a.pdf ranges reset': byRange(reset, plainPdf),
  '/a.pdf ranges answer 500': byRange(send(500), plainPdf),
  '/a.pdf ranges lead elsewhere': {'/a.pdf': byRange(to('/viewer'), plainPdf), '/viewer': page()},
  '/a.pdf 404 once': byMethod(pdf, inTurn(missing, pdf)),
  '/a.pdf in a viewer': page('A paper', long('<embed src="/raw/a.pdf" type="application/pdf">')),
  '/a.pdf in a frame': page('A paper', '<iframe src="/raw/a.pdf" width="100%" height="100%"></iframe>'),
  '/a.pdf in pdf.js': page(
    'PDF.js viewer',
    '<div id="viewerContainer"><div id="viewer" class="pdfViewer"></div></div>'
  ),
  '/a.pdf at another host': {'/a.pdf': to('http://files.cdn.test/x/a.pdf?Expires=1&Signature=2')},
  '/bitstream/handle/1/2/thesis.pdf of DSpace': {
    '/bitstream/handle/1/2/thesis.pdf': to('/server/api/core/bitstreams/5e0c/content'),
    '/server/api/core/bitstreams/5e0c/content': pdf
  },
  '/a.ps.gz PostScript': typed('application/x-gzip', gzipSync('%!PS-Adobe')),
  '/slides.pptx slides': typed(
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'PK'
  ),
  '/talk.mp4 a video': typed('video/mp4', 'ftypisom'),
  '/paper.bib a citation': typed('text/x-bibtex', '@article{a, title = {404 Not Found}}'),
  '/data.csv a table': typed('text/csv', 'id,status\n1,404 Not Found\n'),
  '/notes.txt a text': typed('text/plain', 'Error 404 is what users see. Not found pages are everywhere.'),
  '/feed.xml a feed': typed(
    'application/rss+xml',
    '<?xml version="1.0"?><rss><channel><title>404</title></channel></rss>'
  ),
  '/poster.svg a drawing': typed(
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><title>404</title></svg>'
  ),
  '/code.tar.gz HEAD answers 403': byMethod(send(403), typed('application/gzip', gzipSync('x'))),
  '/model.bin a large file': typed('application/octet-stream', Buffer.alloc(300_000)),
  '/data/ a listing': page(
    'Index of /data',
    '<h1>Index of /data</h1><pre><a href="../">../</a>\n<a href="a.zip">a.zip</a></pre>'
  )
})

export const redirects = [
  ...rows('living', {
    'a scheme in capitals': {'/paper': to('HTTP://files.cdn.test/page')},
    'a port': {'/paper': to('http://files.cdn.test:80/page')},
    'another scheme-relative host': {'/paper': to('//files.cdn.test/page')},
    'spaces around the address': {'/paper': to('  /new  '), '/new': page()},
    'only a query': {'/paper': to('?v=2'), '/paper?v=2': page()},
    dots: {'/paper': to('./a/../new'), '/new': page()},
    'a bar in the address': {'/paper': to('/new|2'), '/new|2': page()},
    'a backslash': {'/paper': to('\\new'), '/new': page()},
    'upper-case escapes': {'/paper': to('/caf%c3%a9'), '/caf%c3%a9': page()},
    'status 300 with a place': {'/paper': to('/new', 300), '/new': page()},
    'a Refresh header': {'/paper': page('', '', {refresh: '0; url=/new'}), '/new': page()},
    'a Refresh header to itself': page(undefined, undefined, {refresh: '300'}),
    'a redirect with a long page': {'/paper': send(302, long(''), {location: '/new'}), '/new': page()},
    'a redirect to a query of the same page': {
      '/paper': to('/paper?redirected=1'),
      '/paper?redirected=1': page()
    },
    'a cookie before the page': {'/paper': cookie('/set'), '/set': give('/paper')},
    'a cookie from the page itself': (request, ...rest) =>
      (/seen=1/.test(request.headers.cookie ?? '') ? page() : give('/paper'))(request, ...rest),
    'a check of cookies on the way': {
      '/paper': give('/paper?cookie_check=1'),
      '/paper?cookie_check=1': cookie('/nocookies')
    },
    'a page moved into a folder': {'/paper': to('/archive/2019/paper', 301), '/archive/2019/paper': page()},
    'a page in a language': {'/paper': to('/en/paper'), '/en/paper': page()},
    'a page of a country': {'/paper': to('/us/en/paper'), '/us/en/paper': page()},
    'a folder and its file': {'/paper': to('/paper/index.html'), '/paper/index.html': page()},
    'a script that leads on': {
      '/paper': page('Moved', '<script>location.replace("/new")</script>'),
      '/new': page()
    },
    'a page that links on': page('Moved', '<p>This page has moved to <a href="/new">a new place</a>.</p>'),
    'a refresh to another host': page(
      'Moved',
      '<meta http-equiv="refresh" content="0;url=http://files.cdn.test/page">'
    ),
    'a frame': send(
      200,
      '<html><head><title>Ada</title></head><frameset><frame src="main.html"></frameset></html>'
    ),
    '/ the front page moved into a folder': {'/': to('/home'), '/home': page()},
    '/ the front page in English': {'/': to('/en/'), '/en/': page()},
    '/ the front page of a wiki': {'/': to('/index.php/Main_Page'), '/index.php/Main_Page': page()},
    '/ the front page of another site': {'/': to('http://files.cdn.test/', 301)},
    '/home to the front page': {'/home': to('/')},
    '/index.php to the front page': {'/index.php': to('/')},
    '/index.htm to the front page': {'/index.htm': to('/', 301)},
    '/home.html to the front page': {'/home.html': to('/', 301)},
    '/en/index.html to the front page of a language': {'/en/index.html': to('/en/'), '/en/': page()},
    '/?page=home to the front page': {'/?page=home': to('/')},
    '/?fbclid=IwAR0 to the front page': {'/?fbclid=IwAR0': to('/', 301)},
    '/?lang=en&ref=list to the front page': {'/?lang=en&ref=list': to('/')},
    '/main to the front page': {'/main': to('/')},
    '/welcome to the front page': {'/welcome': to('/')},
    '/de/ to the front page of a language': {'/de/': to('/')},
    '/~ada to its folder': {'/~ada': to('/~ada/', 301), '/~ada/': page()},
    '/~ada/index.html to its folder': {'/~ada/index.html': to('/~ada/', 301), '/~ada/': page()},
    '/project/ moved to a domain of its own': {'/project/': to('http://project.site.test/', 301)},
    '/cars.html moved to a domain of its own': {'/cars.html': to('http://cars.site.test/', 302)}
  }),
  at(
    'living',
    'lab.old.test',
    '/papers/cars.html',
    'to a site of its own below the same domain',
    to('http://cars.old.test/', 301)
  ),
  at(
    'living',
    'old.github.test',
    '/cars/',
    'to a project of another owner',
    to('http://new.github.test/cars/', 301)
  ),
  at('living', 'apex.test', '/paper', 'to www and back to a folder', to('http://www.apex.test/paper', 301))
]

export const servers = rows('living', {
  'first byte after 1.4 s': slow(1400, page()),
  '410 once': inTurn(send(410), page()),
  '403 once': inTurn(send(403), page()),
  '401 once': inTurn(send(401), page()),
  '400 once': inTurn(send(400), page()),
  '405 once': inTurn(send(405), page()),
  '202 once': inTurn(send(202), page()),
  '425 once': inTurn(send(425), page()),
  '521 once': inTurn(send(521), page()),
  '530 once': inTurn(send(530), page()),
  '404 every other time': inTurn(missing, page(), missing, page(), missing, page()),
  'a redirect to an error once': {'/paper': inTurn(to('/404.html'), page()), '/404.html': missing},
  'a redirect to a login once': {'/paper': inTurn(to('/login'), page()), '/login': page('Log in')},
  '503 once, Retry-After 1, with a page': inTurn(send(503, long(''), {'retry-after': '1'}), page()),
  '429 once, with a reset in seconds': inTurn(
    send(429, '', {'ratelimit-remaining': '0', 'ratelimit-reset': '1'}),
    page()
  ),
  '429 once, with a time of GitHub': (request, response, count) =>
    (count > 1
      ? page()
      : send(429, '', {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1)
        }))(request, response, count),
  'asks for HTML': needs('accept', /text\/html|\*\/\*/, 406),
  'asks for an agent': needs('user-agent', /./, 400),
  'refuses ranges': lacks('range', 400),
  'refuses ranges with 404': lacks('range', 404),
  'refuses a referrer': lacks('referer', 403),
  'refuses bodies of codings it does not know': needs('accept-encoding', /gzip|identity|^$/, 406),
  'HTTP/1.0': raw('HTTP/1.0 200 OK', 'content-type: text/html', '', body),
  'no reason': raw('HTTP/1.1 200', 'content-type: text/html', size, 'connection: close', '', body),
  'early hints': raw(
    'HTTP/1.1 103 Early Hints',
    'link: </a.css>; rel=preload',
    '',
    'HTTP/1.1 200 OK',
    'content-type: text/html',
    size,
    'connection: close',
    '',
    body
  ),
  'one length twice': raw(
    'HTTP/1.1 200 OK',
    'content-type: text/html',
    size,
    size,
    'connection: close',
    '',
    body
  ),
  'no length': raw('HTTP/1.1 200 OK', 'content-type: text/html', 'connection: close', '', body),
  'a header of 20,000 bytes': raw(
    'HTTP/1.1 200 OK',
    `set-cookie: a=${'x'.repeat(20_000)}`,
    size,
    'connection: close',
    '',
    body
  ),
  'a header in Latin-1': raw('HTTP/1.1 200 OK', 'x-place: Z\u00fcrich', size, 'connection: close', '', body),
  'chunks with names': raw(
    'HTTP/1.1 200 OK',
    'content-type: text/html',
    'transfer-encoding: chunked',
    'connection: close',
    '',
    `${body.length.toString(16)};a=b`,
    body,
    '0',
    'x-end: 1',
    '',
    ''
  ),
  'more than its length': raw(
    'HTTP/1.1 200 OK',
    'content-type: text/html',
    size,
    'connection: close',
    '',
    `${body}more`
  ),
  'names without a space': raw(
    'HTTP/1.1 200 OK',
    'content-type:text/html',
    size.replace(' ', ''),
    'connection:close',
    '',
    body
  ),
  'status 206': send(206, body, {'content-range': `bytes 0-${body.length - 1}/${body.length}`}),
  'status 226': send(226, body),
  'status 201': send(201, body),
  'not for search engines': page('Vision Lab', long(''), {'x-robots-tag': 'noindex, nofollow'}),
  XHTML: send(
    200,
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Vision</title></head><body><p>Text</p></body></html>',
    {'content-type': 'application/xhtml+xml'}
  ),
  Markdown: send(200, '# 404 Not Found\n\nA zine.', {'content-type': 'text/markdown'}),
  'a type that is none': send(200, body, {'content-type': 'html'}),
  'other pages lead to the front page': {'/paper': page(), '*': to('/')},
  'other pages are the front page': {'/paper': page('A paper', long('Another text')), '*': page()},
  'other pages are errors of the server': {'/paper': page(), '*': send(500)},
  'other pages are refused': {'/paper': page(), '*': send(403)},
  'front page is refused': {'/paper': page(), '/': send(403)},
  'front page is missing': {'/paper': page(), '/': missing},
  'front page hangs': {'/paper': page(), '/': hang}
})
