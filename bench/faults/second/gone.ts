/**
 * Pages of the second round that are not there: with a status that says so, and with a success.
 */

import {gzipSync} from 'node:zlib'
import {byMethod, inTurn, missing, page, pdf, send, to, withHead} from '../answers.ts'
import type {Answer} from '../answers.ts'
import {at, long, rows, titled} from '../case.ts'

const gone = (text: string, headers = {}, status = 404) =>
  send(
    status,
    `<!doctype html><html><head><title>Not found</title></head><body>${text}</body></html>`,
    headers
  )

/** What hosts of pages answer for a page that is not there. */
export const hard = rows('hard', {
  'GitHub Pages': gone("<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p>", {
    server: 'GitHub.com'
  }),
  'S3, no key': send(404, '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Key>paper</Key></Error>', {
    'content-type': 'application/xml'
  }),
  'S3 behind CloudFront': send(404, '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>', {
    'content-type': 'application/xml',
    'x-cache': 'Error from cloudfront'
  }),
  Netlify: gone(
    '<h1>Page not found</h1><p>Looks like you’ve followed a broken link or entered a URL that doesn’t exist on this site.</p>'
  ),
  Vercel: send(404, 'The deployment could not be found on Vercel.\n\nDEPLOYMENT_NOT_FOUND', {
    'content-type': 'text/plain',
    'x-vercel-error': 'DEPLOYMENT_NOT_FOUND'
  }),
  'Read the Docs': gone('<h1>404 Documentation page not found</h1>'),
  WordPress: gone(
    `<body class="error404"><h1>Oops! That page can’t be found.</h1><form role="search"></form>`
  ),
  'Next.js': gone(
    '<div id="__next"><h1>404</h1><h2>This page could not be found.</h2></div><script id="__NEXT_DATA__" type="application/json">{"page":"/_error","props":{"pageProps":{"statusCode":404}}}</script>'
  ),
  'a search that runs on a click': gone(
    '<h1>Not found</h1><script>function find(q){location.href="/search?q="+q}</script><button onclick="find(1)">Search</button>'
  ),
  'a script that reads the address': gone(
    '<h1>Not found</h1><script>var path=location.pathname+location.search;track(path)</script>'
  ),
  'Cloudflare injects its check': gone(
    '<h1>Not found</h1><script>window.__CF$cv$params={r:"8a"};</script><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
    {server: 'cloudflare', 'cf-ray': '1-FRA'}
  ),
  'the script of DataDome': gone('<h1>Not found</h1><script src="https://js.datadome.co/tags.js"></script>', {
    'x-datadome': 'protected'
  }),
  'cookies of Akamai': gone('<h1>Not found</h1>', {'set-cookie': '_abck=1', server: 'AkamaiGHost'}),
  'headers of PerimeterX': gone('<h1>Not found</h1>', {'set-cookie': '_pxhd=1'}),
  'a banner about cookies': gone(
    `<h1>Not found</h1><div id="onetrust-consent-sdk">Before you continue, accept cookies</div>`
  ),
  'a login link': gone(
    '<h1>Not found</h1><a href="/login">Log in</a><form action="/login"><input type="password"></form>'
  ),
  gzip: send(404, gzipSync('<title>Not found</title>'), {'content-encoding': 'gzip'}),
  'plain text': send(404, 'Not Found', {'content-type': 'text/plain'}),
  'after a 503': inTurn(send(503), missing, missing, missing, missing),
  'after a 429': inTurn(send(429, '', {'retry-after': '1'}), missing, missing, missing, missing),
  'three hops to a 404': {'/paper': to('/a', 301), '/a': to('/b'), '/b': to('/c', 307)},
  'a redirect to a 404 of another host': {'/paper': to('http://files.cdn.test/none', 301)},
  'a redirect to a 410 with a page': {'/paper': to('/old', 301), '/old': send(410, long(''))},
  '/a.pdf HEAD 405, GET 404': byMethod(send(405), missing),
  '/a.pdf HEAD 403, GET 404': byMethod(send(403), missing),
  '/a.pdf HEAD leads to a page, GET 404': {'/a.pdf': byMethod(to('/viewer'), missing), '/viewer': page()},
  '/a.zip HEAD of 5 bytes, GET 404': byMethod(
    send(200, '', {'content-type': 'application/zip', 'content-length': '5'}),
    missing
  ),
  'a front page in a language': {'/paper': missing, '/': to('/en/'), '/en/': page()}
})

const languages = [
  'Sidan kunde inte hittas',
  'Siden blev ikke fundet | Universitet',
  'Siden finnes ikke – NTNU',
  'Sivua ei löytynyt',
  'Stránka nenalezena',
  'Az oldal nem található',
  'Pagina nu a fost găsită',
  'Η σελίδα δεν βρέθηκε',
  'Сторінку не знайдено',
  'Страница не найдена | 404',
  'الصفحة غير موجودة',
  'הדף לא נמצא',
  'صفحه پیدا نشد',
  'Không tìm thấy trang',
  'ไม่พบหน้าที่ต้องการ',
  'Halaman tidak ditemukan',
  'Pàgina no trobada',
  'Stranica nije pronađena',
  'Stránka sa nenašla',
  'Lehte ei leitud',
  '找不到網頁',
  '頁面不存在 - 國立大學',
  '您访问的页面不存在或已被删除',
  '404-页面未找到',
  '404错误页面',
  'お探しのページは見つかりませんでした | 大学',
  '존재하지 않는 페이지입니다',
  'Fehler 404 – Seite nicht gefunden',
  'Erreur 404',
  'Error 404: página no encontrada'
]

const english = [
  'Not Found (404) - Vision Institute',
  '404 | Vision Institute',
  '404: This page could not be found.',
  'Error 404 - Vision Institute',
  '404 error',
  '404 - File or directory not found.',
  'Page Not Available',
  'This page doesn’t exist',
  'Page no longer available',
  'Page No Longer Exists | Vision Institute',
  'Content Not Found',
  'Document Not Found',
  'Resource not found',
  'No such page',
  'Invalid URL',
  'Error',
  'Oops! Page not found',
  'Oops, something went wrong',
  'We can’t find that page',
  'We couldn’t find the page you were looking for',
  'Page cannot be found',
  'The page cannot be displayed',
  'The requested URL was not found on this server.',
  'The requested page could not be found | University',
  'Paper not found',
  'Project not found',
  'Record Not Found',
  'User not found',
  'Item not available',
  'Page deleted',
  'Page removed',
  'HTTP 404',
  'HTTP Error 404.0 - Not Found',
  '404 Page',
  'Missing page',
  'Nothing found',
  'Site Not Found',
  'Not Found - Vision Institute of Technology',
  'Vision Institute » Page not found',
  'Vision Institute — 404 Not Found',
  'Page not found · Vision Institute · GitHub',
  '410 Gone',
  '403 Forbidden',
  '500 Internal Server Error',
  '502 Bad Gateway',
  '503 Service Temporarily Unavailable',
  'Service Unavailable',
  'Database Error',
  'Site is undergoing maintenance',
  'Bandwidth Limit Exceeded'
]

const domains = [
  'Website Expired',
  'Parked Domain name on Hostinger DNS system',
  'Namecheap Parking Page',
  'This domain has expired',
  'vision-lab.test - Domain expired',
  'vision-lab.test domain name is for sale. Inquire now.',
  'The domain name vision-lab.test is for sale',
  'vision-lab.test - This website is for sale! - vision Resources and Information.',
  'Buy vision-lab.test',
  'vision-lab.test: Domain for Sale',
  'Default Web Site Page',
  'Web Server&#39;s Default Page',
  'Plesk Obsidian',
  'Apache HTTP Server Test Page powered by CentOS',
  'Test Page for the Nginx HTTP Server on Fedora',
  'Welcome to OpenResty!',
  'Apache2 Debian Default Page: It works',
  'Site suspended',
  'This Account has been suspended.',
  'Hosting account suspended',
  'Future home of something quite cool',
  'Domain Parking',
  'Diese Domain steht zum Verkauf',
  'Ce nom de domaine est à vendre',
  'Este dominio está en venta',
  '域名出售',
  '该域名已过期',
  'Situs Slot Gacor Terpercaya 2026',
  'Slot Online: Daftar Judi Bola',
  'Онлайн казино'
]

const parked = (text: string) => page('vision-lab.test', text)

export const titles = [...titled('soft', languages), ...titled('soft', english), ...titled('soft', domains)]

const leads = (location: string): Readonly<Record<string, Answer>> => ({
  '/paper': to(location),
  [location]: page('Vision Institute', long(''))
})

/** Redirects that lead to a page about an error, or to a front page. */
export const redirects = rows('soft', {
  ...Object.fromEntries(
    [
      '/404',
      '/en/404',
      '/errors/404',
      '/notfound.html',
      '/not-found/',
      '/paper-not-found',
      '/?error=404',
      '/index.php?error=notfound',
      '/error?code=404',
      '/page-not-found/',
      '/status/404',
      '/Error/Http404',
      '/ErrorPages/404.html',
      '/missing.html',
      '/404?from=/paper',
      '/error404.jsp',
      '/site/pagenotfound',
      '/error?aspxerrorpath=/paper',
      '/404.aspx?404;http://x.test:80/paper',
      '/home',
      '/index.php',
      '/index.jsp',
      '/en/',
      '/en/home',
      '/?redirected=1',
      '/welcome.html',
      '/home.aspx'
    ].map(place => [`leads to ${place}`, leads(place)] as const)
  ),
  'leads to errors of another host': to('http://errors.uni.test/404'),
  'a script that leads to an error page': {
    '/paper': page('Vision', '<script>window.location="/404.html"</script>'),
    '/404.html': page('Sorry', '<p>Sorry</p>')
  },
  'a script that leads to the front page': page('Vision', '<script>window.location.href = "/";</script>'),
  'a refresh after three seconds to the front page': page(
    'Vision',
    '<meta http-equiv="refresh" content="3; url=/">'
  ),
  'a Refresh header to an error page': {
    '/paper': page('', '', {refresh: '0; url=/404.html'}),
    '/404.html': page('Sorry', '<p>Sorry</p>')
  },
  'two hops to the front page': {'/paper': to('/old', 301), '/old': to('/')},
  'leads to a place that sells domains': to('http://www.afternic.com/forsale/vision-lab.test'),
  'leads to Dan': to('http://dan.com/buy-domain/vision-lab.test'),
  'leads to Sedo': to('http://sedo.com/search/details/?domain=vision-lab.test'),
  'leads to a parked host': to('http://ww25.vision-lab.test/paper?subid1=2026')
})

/** A success whose page says in another way that nothing is there. */
export const pages = rows('soft', {
  'prerender status': withHead('<meta name="prerender-status-code" content="404">'),
  'a status in the head': withHead('<meta http-equiv="Status" content="404 Not Found">'),
  'the body class of WordPress': send(
    200,
    `<html><head><title>Vision Institute</title></head><body class="error404 wp-custom-logo"><h1 class="page-title">Nothing here</h1></body></html>`
  ),
  'Next.js exports its error': send(
    200,
    '<title>Vision</title><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404}},"page":"/_error","query":{}}</script>'
  ),
  'Next.js exports its page 404': send(
    200,
    '<title>Vision</title><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/404","query":{}}</script>'
  ),
  Gatsby: send(
    200,
    '<title>Vision</title><div id="___gatsby"></div><script>window.pagePath="/404.html"</script>'
  ),
  'plain text': send(200, 'Not found', {'content-type': 'text/plain'}),
  'plain text with a number': send(200, '404 page not found\n', {'content-type': 'text/plain'}),
  JSON: send(200, '{"error":"not_found","status":404}', {'content-type': 'application/json'}),
  'XML of a store': send(
    200,
    '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
    {'content-type': 'application/xml'}
  ),
  'no bytes': send(200, ''),
  'no bytes, with a length': send(200, '', {'content-length': '0'}),
  'an empty document': send(200, '<html><head></head><body></body></html>'),
  'status 204': send(204),
  'a heading in capitals': page('Vision Institute', '<h1>PAGE NOT FOUND</h1><p>Try the search.</p>'),
  'a heading in a span': page('Vision Institute', '<h1><span>404</span> <small>Page not found</small></h1>'),
  'a heading of the second rank': page(
    'Vision Institute',
    '<h2>Error 404: Not Found</h2><p>Try the search.</p>'
  ),
  'a paragraph': page('Vision Institute', '<div><p>Sorry, the page you requested was not found.</p></div>'),
  'a paragraph in German': page('Vision Institute', '<p>Die angeforderte Seite wurde nicht gefunden.</p>'),
  'a picture with words': page('Vision Institute', '<img src="404.png" alt="404 Page not found">'),
  'a message of PHP': send(
    200,
    '<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_connect() in /var/www/db.php:3'
  ),
  'a database that is down': page('', '<p>Error establishing a database connection</p>'),
  'no application': page('Heroku | Welcome to your new app!', '<p>Refer to the documentation.</p>'),
  'Wix without a domain': page('Wix.com', "<h1>Looks Like This Domain Isn't Connected To A Website Yet</h1>"),
  'a file that is not there': page(
    'Download',
    '<h1>File not found</h1><p>The file you requested does not exist or was deleted.</p>'
  )
})

export const files = rows('soft', {
  '/a.pdf is text': send(200, 'File not found', {'content-type': 'text/plain'}),
  '/a.pdf is the error of a store': send(200, '<Error><Code>NoSuchKey</Code></Error>', {
    'content-type': 'application/xml'
  }),
  '/a.pdf is JSON': send(200, '{"error":"no such file"}', {'content-type': 'application/json'}),
  '/a.pdf is HTML that says PDF': send(200, '<html><head><title>404</title></head></html>', {
    'content-type': 'application/pdf'
  }),
  '/a.pdf of spaces': send(200, ' \n \n', {'content-type': 'application/pdf'}),
  '/a.pdf has a length but no bytes': byMethod(
    pdf,
    send(200, '', {'content-type': 'application/pdf', 'content-length': '0'})
  ),
  '/a.pdf leads to a listing': {'/a.pdf': to('/papers/'), '/papers/': page('Papers', long(''))},
  '/a.pdf leads to an error page': {'/a.pdf': to('/404.html'), '/404.html': page('Sorry', '<p>Sorry</p>')},
  '/a.zip is a page': page('File not found', '<p>File not found</p>'),
  '/a.tar.gz is a page': page('Vision Institute', long('')),
  '/a.png of no bytes': send(200, '', {'content-type': 'image/png', 'content-length': '0'}),
  '/a.mp4 is a page': page('Vision Institute', '<p>This video was removed.</p>')
})

export const parking = rows('soft', {
  Afternic: parked(
    '<p>This domain may be for sale. <a href="https://www.afternic.com/domain/vision-lab.test">Get this domain</a></p>'
  ),
  Dan: parked('<script src="https://cdn.dan.com/parking.js"></script><h1>vision-lab.test is for sale</h1>'),
  Porkbun: parked('<h1>A Brand New Domain!</h1><p>This domain is parked at Porkbun.</p>'),
  Gandi: parked(
    '<p>This domain name has been registered with Gandi.net. It is currently parked by the owner.</p>'
  ),
  OVH: parked('<h1>Félicitations ! Votre domaine a bien été créé chez OVHcloud !</h1>'),
  IONOS: parked('<p>Diese Domain ist bereits registriert. Hier entsteht eine neue Internetpräsenz.</p>'),
  Above: parked('<iframe src="https://www.above.com/marketplace/vision-lab.test"></iframe>'),
  Skenzo: parked(
    '<script>window.location="/?fp=abc&prvtof=x&poru=y&"</script><iframe src="http://i.cdnpark.com/themes/x"></iframe>'
  ),
  'a frame of ParkLogic': parked('<script src="https://parklogic.com/js/x.js"></script>'),
  Uniregistry: parked('<a href="https://uniregistry.com/market/domain/vision-lab.test">Buy this domain</a>'),
  'a notice of Namecheap': parked(
    '<p>This domain has expired. If you owned this domain, contact your registration service provider for further assistance.</p>'
  ),
  'a suspended site': parked(
    '<h1>This site has been suspended</h1><p>Please contact your hosting provider.</p>'
  )
})

const video = (status: string, reason: string) =>
  page(
    ' - YouTube',
    `<script>var ytInitialPlayerResponse = {"playabilityStatus":{"status":"${status}","reason":"${reason}"}}</script>`
  )

export const services = [
  at('soft', 'front.test', '/paper', 'leads to the front page of www', to('http://www.front.test/')),
  at(
    'soft',
    'www.youtube.com',
    '/watch?v=bbbbbbbbbbb',
    'a private video',
    video('LOGIN_REQUIRED', 'This is a private video')
  ),
  at(
    'soft',
    'www.youtube.com',
    '/watch?v=ccccccccccc',
    'a removed account',
    video(
      'ERROR',
      'This video is no longer available because the YouTube account associated with this video has been terminated.'
    )
  ),
  at(
    'soft',
    'www.bilibili.com',
    '/video/BV1',
    'a video that is gone',
    page('视频去哪了呢？_哔哩哔哩_bilibili', '<p>视频不见了</p>')
  ),
  at(
    'soft',
    'pan.baidu.com',
    '/s/1late',
    'a share that was deleted',
    page('百度网盘-链接不存在', '<p>啊哦，你来晚了，分享的文件已经被删除了</p>')
  ),
  at(
    'soft',
    'pan.baidu.com',
    '/s/1law',
    'a share that was forbidden',
    page('百度网盘', '<p>此链接分享内容可能因为涉及侵权、色情、反动、低俗等信息，无法访问！</p>')
  ),
  at('soft', 'mp.weixin.qq.com', '/s/4', 'against the rules', page('', '<p>此内容因违规无法查看</p>')),
  at('soft', 'mp.weixin.qq.com', '/s/5', 'removed by its author', page('', '<p>该内容已被发布者删除</p>')),
  at(
    'soft',
    'blog.csdn.net',
    '/ada/article/details/1',
    'an article that is gone',
    page('CSDN博客', '<p>抱歉，您访问的文章不存在</p>')
  ),
  at(
    'soft',
    'onedrive.live.com',
    '/?id=1',
    'an item that is gone',
    page('OneDrive', '<p>This item might not exist or is no longer available</p>')
  ),
  at(
    'soft',
    'docs.google.com',
    '/document/d/1',
    'a file that is gone',
    page('Google Docs', '<p>Sorry, the file you have requested does not exist.</p>')
  ),
  at(
    'soft',
    'plus.google.com',
    '/123',
    'a closed service',
    page('Google+', '<p>Google+ is no longer available for consumer (personal) and brand accounts</p>')
  ),
  at(
    'soft',
    'academic.microsoft.com',
    '/paper/1',
    'a closed service',
    to('http://www.microsoft.com/en-us/research/project/academic/')
  ),
  at(
    'soft',
    'paperswithcode.com',
    '/paper/cars',
    'a closed service',
    to('http://huggingface.co/papers/trending')
  ),
  at(
    'soft',
    'www.arxiv-vanity.com',
    '/papers/2001.00001/',
    'a closed service',
    page('Arxiv Vanity', '<p>arXiv Vanity has shut down.</p>')
  ),
  at(
    'soft',
    'www.facebook.com',
    '/groups/1',
    'content that is not shown',
    page('Facebook', "<h2>This content isn't available right now</h2>")
  )
]
