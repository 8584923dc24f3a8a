import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {scriptedRefreshOf} from '../../src/links/web/routing.ts'
import {leadsNowhere} from '../../src/links/web/addresses.ts'
import {isLoginWall} from '../../src/links/web/login.ts'
import {read} from './reading.ts'
import {page, redirect, site, status} from './servers/web.ts'
import type {Site} from './servers/web.ts'
import {check, folder, says} from './setup.ts'

const prose = `<p>${'We collect answers of servers and ask what readers make of them. '.repeat(20)}</p>`

const titled = (title: string, rest = '<p>Text.</p>') => `<!doctype html><title>${title}</title>${rest}`

describe('titles in other languages', () => {
  test.each([
    'Siden finnes ikke – NTNU',
    'Az oldal nem található',
    'Pagina nu a fost găsită',
    'Η σελίδα δεν βρέθηκε',
    'Сторінку не знайдено',
    'الصفحة غير موجودة',
    'הדף לא נמצא',
    'Không tìm thấy trang',
    'Halaman tidak ditemukan',
    'Stránka sa nenašla',
    '您访问的页面不存在或已被删除',
    'Not Found (404) - Vision Institute',
    'The requested URL was not found on this server.',
    'User not found',
    'The page has moved or been removed | Institute',
    'Die gesuchte Seite wurde leider gelöscht',
    'Artículo no encontrado',
    'Artigo não encontrado – Instituto',
    'Documento non trovato',
    'Bericht niet gevonden',
    'Dokument nie istnieje',
    'Kaynak bulunamadı',
    'Документ не найден',
    '资源不存在',
    '記事が見つかりません',
    '게시물을 찾을 수 없습니다',
    'P&aacute;gina no encontrada',
    'PAGE NOT FOUND&NBSP;',
    'Str&aacute;nka nenalezena',
    'P&#xE1;gina n&atilde;o encontrada'
  ])('%s', title => expect(read(titled(title))).toBe('not-found-title'))
})

/** A page with all that a site has around its main part. */
const around = (main: string, title = 'Soil Lab') =>
  `<!doctype html><title>${title}</title><header><nav>${'<a href="/a">Research and teaching</a> '.repeat(40)}</nav></header>
  <main>${main}</main><aside>Page not found? <a>Report a broken link.</a> ${prose}</aside><footer>This site has expired ideas. ${prose}</footer>`

describe('whole pages', () => {
  test.each([
    [
      'an error in the main part',
      around('<h2>Whoops</h2><p>We can’t find that page.</p>'),
      'not-found-title'
    ],
    ['one in Dutch', around('<p>Deze pagina kon helaas niet worden gevonden.</p>'), 'not-found-title'],
    ['a check in the main part', around('<p>Please verify that you are not a robot.</p>'), 'refusal'],
    [
      'a check for the sake of a library',
      around('<p>AI crawlers are heavy guests. Please wait while we check your browser.</p>'),
      'refusal'
    ],
    ['a choice of institution', around('<p>University</p>', 'Find your institution | Soil'), 'login'],
    ['a question about age', around('<p>You must be 18 or over to enter this site.</p>'), 'refusal'],
    ['a check in the title', around('<p>One moment.</p>', 'Verificando su navegador'), 'refusal'],
    [
      'many requests',
      around('<p>A high number of requests came from your network. Please solve the puzzle.</p>'),
      'refusal'
    ],
    ['terms to accept first', around('<p>You must accept the terms before you can read on.</p>'), 'refusal'],
    ['a question to humans', titled('Soil', '<h1>Are you human?</h1><p>Slide to continue.</p>'), 'captcha'],
    ['a question alone', titled('Soil', '<h1>Are you human?</h1>'), 'captcha'],
    ['an exhibition', titled('Soil', '<h1>Are you human?</h1><p>About machines, until May.</p>'), 'page'],
    ['robots that work', around('<p>Our robots check every shelf. You can watch them.</p>'), 'page'],
    ['terms of a download', around('<p>By downloading you accept the terms.</p>'), 'page'],
    ['a clause in Chinese', around('<p>您好，该文件已被删除，下次要早点哟。</p>'), 'not-found-title'],
    ['a clause that supposes, in Chinese', around('<p>如果该文件不存在，请联系我们。</p>'), 'page'],
    ['a domain on a market', titled('', '<h1>a-lab.org is available for purchase</h1>'), 'parked-domain'],
    ['a page of few words', around('<h1>Moisture maps</h1><p>PDF. Code.</p>'), 'page'],
    [
      'a question in a list of them',
      around('<h2>Page not found?</h2><p>The data moved in 2020.</p>'),
      'page'
    ],
    ['a page about bots', around('<p>We study bots. Please wait for the video to load.</p>'), 'page'],
    ['a page that is long', around(`<p>This page does not exist.</p>${prose}`), 'page']
  ])('%s', (_, html, expected) => expect(read(html)).toBe(expected))

  test.each([
    [
      'a dialog of a script',
      '<script>alert("该文章不存在或已被删除！");history.back()</script>',
      'not-found-title'
    ],
    ['one that greets', '<script>alert("Welcome to the lab!")</script>', 'page'],
    [
      'a form behind a captcha',
      titled('Data', '<form><textarea></textarea><div class="h-captcha"></div></form>'),
      'page'
    ],
    [
      'a captcha alone',
      titled('Data', '<form><input type="hidden"><div class="h-captcha"></div></form>'),
      'captcha'
    ],
    ['a login without a title', '<h1>Log in to continue</h1><input type="password">', 'login'],
    ['a login drawn by a script', titled('Login • Pictures', '<div id="react-root"></div>'), 'login'],
    ['links that pay', titled('a.org', '<script src="/adsense/domains/caf.js"></script>'), 'parked-domain'],
    ['a domain that ended, in Chinese', '<h1>该域名已到期，请尽快续费</h1>', 'parked-domain'],
    ['a casino with much text', titled('Best Online Casinos 2026: Free Spins', prose), 'parked-domain'],
    ['a paper about casinos', titled('Casinos Online: Regulating the Welcome Bonus', prose), 'page'],
    ['pills', titled('Buy Viagra Online – Cheap', prose), 'parked-domain'],
    ['a paper about pills', titled('Buying Viagra Online: Who Profits?', prose), 'page']
  ])('%s', (_, html, expected) => expect(read(html)).toBe(expected))
})

describe('sentences of missing pages, by their words', () => {
  test.each([
    'Unfortunately, we could not find the page that you were looking for.',
    'This file may have been moved, renamed or deleted by its owner.',
    'Die gesuchte Seite wurde vermutlich verschoben oder gelöscht.',
    'La page que vous souhaitez consulter n’existe plus ou a été déplacée.',
    'No hemos podido encontrar la página que está buscando.',
    'Lo sentimos, pero este contenido ya no está disponible.',
    'Não foi possível encontrar a página que você procura.',
    'La pagina che stai cercando non esiste più.',
    'No s’ha pogut trobar la pàgina.',
    'Ne pare rău, pagina căutată nu există.',
    'De pagina die u zoekt bestaat helaas niet meer.',
    'Tyvärr finns inte sidan du söker längre.',
    'Vi kan desværre ikke finde den side, du leder efter.',
    'Strona, której szukasz, nie istnieje.',
    'Požadovanou stránku se nám bohužel nepodařilo najít.',
    'Страница, которую вы ищете, была удалена или перемещена.',
    'Такої сторінки не існує.',
    'Pahoittelemme, etsimääsi sivua ei ole olemassa.',
    'A keresett oldal sajnos nem létezik.',
    'Üzgünüz, aradığınız sayfa bulunamadı.',
    'Maaf, halaman yang Anda cari tidak dapat ditemukan.',
    'Rất tiếc, chúng tôi không tìm thấy trang này.',
    'Η σελίδα που ζητήσατε δεν βρέθηκε.',
    'عذراً، الصفحة التي تبحث عنها غير موجودة',
    'صفحه مورد نظر شما یافت نشد',
    'הדף שחיפשת אינו קיים',
    'ขออภัย ไม่พบหน้าที่คุณต้องการ',
    '很抱歉，您要访问的页面不存在或已被删除。',
    'お探しのページは移動または削除された可能性があります。',
    '요청하신 페이지가 삭제되었거나 주소가 변경되었습니다.',
    'The page you are looking for sailed away, and our crew cannot find it.',
    'Wir haben überall nachgesehen: Die gesuchte Seite ist im Keller nicht auffindbar.',
    'Le serveur de la bibliothèque ne trouve pas la page que vous cherchez.',
    'Сервер библиотеки не может найти запрашиваемую страницу.',
    'A könyvtár szervere nem találja a keresett oldalt.',
    'আপনি যে পৃষ্ঠাটি খুঁজছেন তা এখানে পাওয়া যায়নি।',
    'நீங்கள் தேடும் பக்கம் இங்கு கிடைக்கவில்லை.',
    'Сіз іздеген бет кітапханада табылмады.',
    '我們在館內找不到您要找的頁面。'
  ])('%s', sentence => expect(read(titled('Lab', `<p>${sentence}</p>`))).toBe('not-found-title'))

  test.each([
    'This page has been removed from the menu.',
    'The file is not available in French.',
    'If the page does not open, use the other link.',
    'The missing article',
    'The project has moved.',
    'This page is not yet available.',
    'Die Seite wurde zuletzt im Mai geändert.',
    'Cette page n’est pas un manuel.',
    'Esta página no sustituye al libro.',
    'Страница обновлена в мае.',
    'Bu sayfa mayıs ayında yenilendi.',
    '本页面内容不得转载',
    'このページは五月に更新されました。',
    '게시물이 없습니다.',
    'Page not found?',
    'If you cannot find the page you are looking for, ask the desk.',
    'The requested page size is not A4.',
    '如果找不到您要找的页面，请联系我们。',
    '您要找的页面在左边的菜单里。'
  ])('living: %s', sentence => expect(read(titled('Lab', `<p>${sentence}</p>`))).toBe('page'))
})

describe('what a page shows', () => {
  test.each([
    ['a heading of the second rank', titled('Vision', '<h2>Error 404: Not Found</h2>'), 'not-found-title'],
    [
      'a sentence',
      titled('Vision', '<p>Sorry, the page you requested was not found.</p>'),
      'not-found-title'
    ],
    [
      'a sentence below a heading',
      titled('Vision', '<h2>Information</h2><p>The topic does not exist.</p>'),
      'not-found-title'
    ],
    [
      'a sentence in a cell',
      titled('Vision', '<table><tr><td>Error</td><td>No item found</td></tr></table>'),
      'not-found-title'
    ],
    ['a number with its name', titled('Vision', '<p>Error: 404</p>'), 'not-found-title'],
    ['a number after a year', titled('Workshop 2019 - 404', '<p>Text.</p>'), 'not-found-title'],
    ['a number before a name', titled('404 – 3D Lab', '<p>Text.</p>'), 'not-found-title'],
    [
      'one number twice',
      titled('Vision', '<h1>404 Not Found</h1><p>404</p><p>It was deleted.</p>'),
      'not-found-title'
    ],
    [
      'a number, and text with another one',
      titled('Vision', '<h1>404</h1><p>Page not found. We have 500 more.</p>'),
      'not-found-title'
    ],
    [
      'what Vue renders',
      titled('Vision', '<div id="app"><p data-v-7ba="">Page not found</p></div>'),
      'not-found-title'
    ],
    [
      'a link that was followed',
      titled('Lab', '<p>The short link you visited was removed.</p>'),
      'not-found-title'
    ],
    [
      'a person who left',
      titled('Harwick', '<p>This account is no longer active. Files are kept for a month.</p>'),
      'not-found-title'
    ],
    ['a number in brackets', titled('The page you were looking for doesn’t exist (404)'), 'not-found-title'],
    [
      'the mark of MediaWiki',
      titled('Paper – Wiki', `<div class="noarticletext">${prose}</div>`),
      'not-found-title'
    ],
    [
      'the page of Spring Boot',
      titled('', '<h1>Whitelabel Error Page</h1><p>(type=Not Found, status=404).</p>'),
      'not-found-title'
    ],
    [
      'a sentence of WordPress',
      titled('Vision', '<p>It looks like nothing was found at this location. Maybe try a search?</p>'),
      'not-found-title'
    ],
    [
      'a sentence of IIS in Chinese',
      titled('', '<p>您要找的资源已被删除、已更名或暂时不可用。</p>'),
      'not-found-title'
    ],
    [
      'a sentence with a clause',
      titled('Vision', '<p>Sorry, but the page you were trying to view does not exist.</p>'),
      'not-found-title'
    ],
    [
      'a sentence in German',
      titled('Vision', '<p>Die von Ihnen aufgerufene Seite gibt es leider nicht mehr.</p>'),
      'not-found-title'
    ],
    [
      'a sentence in French',
      titled('Vision', '<p>La page que vous cherchez a été déplacée ou supprimée.</p>'),
      'not-found-title'
    ],
    ['a picture', titled('Vision', '<img src="404.png" alt="404 Page not found">'), 'not-found-title'],
    [
      'the mark of WordPress',
      '<title>Vision</title><body class="blog error404"><h1>Nothing here</h1>',
      'not-found-title'
    ],
    [
      'the mark of Next.js',
      titled('Vision', '<script id="__NEXT_DATA__">{"page":"/_error"}</script>'),
      'not-found-title'
    ],
    [
      'a status for crawlers',
      titled('Vision', '<meta name="prerender-status-code" content="404">'),
      'not-found-title'
    ],
    ['an error of its server', titled('502 Bad Gateway'), 'error-title'],
    ['an error of its program', '<b>Fatal error</b>: Uncaught Error in db.php:3', 'error-title'],
    ['nothing', '<html><head></head><body></body></html>', 'empty-page'],
    ['a casino', titled('Situs Slot Gacor Terpercaya'), 'parked-domain'],
    ['a casino, in Korean', titled('카지노사이트 추천'), 'parked-domain'],
    ['a domain without a site', titled('a-lab.org - Registered at Namecheap.com'), 'parked-domain'],
    ['a domain for sale, in Japanese', titled('このドメインは販売中です'), 'parked-domain'],
    ['a domain for sale, in German', titled('Diese Domain steht zum Verkauf'), 'parked-domain'],
    ['a domain for sale, in words', titled('a.org', '<p>This domain may be for sale.</p>'), 'parked-domain'],
    ['a login', titled('Sign in · GitLab', '<form><input type="password"></form>'), 'login'],
    ['a check', titled('Please verify you are a human'), 'captcha'],
    [
      'a check in words',
      titled('a.org', '<h2>Verifying you are human. This may take a few seconds.</h2>'),
      'refusal'
    ],
    ['a check of a library', titled('Project MUSE -- Verification required!'), 'captcha'],
    ['a check in Russian', titled('Подтвердите, что вы не робот'), 'captcha'],
    ['a check without a title', '<p>Please confirm that you are human.</p>', 'refusal'],
    ['a check in a sentence', '<p>Press and hold to confirm you are a human and not a bot.</p>', 'refusal'],
    ['a check in German', '<p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>', 'refusal'],
    ['a check in Chinese', titled('系统检测到异常流量'), 'captcha'],
    ['a wish for cookies', '<p>Enable cookies and reload the page to continue.</p>', 'refusal'],
    ['a proof of work', '<p>Calculating proof of work…</p>', 'refusal'],
    ['a refusal', titled('Access denied'), 'refusal'],
    [
      'a refusal of Google',
      titled('Sorry...', '<p>Your network may be sending automated queries.</p>'),
      'refusal'
    ],
    ['the page of AWS', titled('', '<script>window.gokuProps = {"key":"A"}</script>'), 'waf-aws'],
    ['the script of SafeLine', '<script src="/.safeline/static/main.js"></script>', 'waf-safeline'],
    ['a script of F5', '<script>window["bobcmn"] = "101";</script>', 'waf-f5'],
    [
      'a refresh of Akamai',
      titled('', '<meta http-equiv="refresh" content="5; URL=/x?bm-verify=A">'),
      'waf-akamai'
    ]
  ])('%s', (_, html, expected) => expect(read(html)).toBe(expected))

  test.each([
    ['a title in a comment', `<!-- <title>404 Not Found</title> --><title>Vision</title>${prose}`],
    [
      'a title in a script',
      `<script>var t="<title>404 Not Found</title>"</script><title>Vision</title>${prose}`
    ],
    ['a title in a drawing', titled('Vision', `<svg><title>Not found</title></svg>${prose}`)],
    ['a hidden heading', titled('Vision', `<h1 hidden>Page not found</h1>${prose}`)],
    ['a hidden part', titled('Vision', `<div style="display: none"><h1>Page not found</h1></div>${prose}`)],
    ['a heading in a template', titled('Vision', `<template><h1>Page not found</h1></template>${prose}`)],
    ['the number of an item', titled('Item 404', `<h1>404</h1>${prose}`)],
    ['a count of errors', titled('Demo', '<h1>Demo</h1><p>Errors: 404. Warnings: 12.</p>')],
    ['the pages of an article', titled('Slow Glaciers, pp. 403–410', prose)],
    ['the pages of an article, with spaces', titled('Slow Glaciers - 403 - 410', prose)],
    [
      'a condition of Vue',
      titled('Vision', '<h1>{{ name }}</h1><p v-if="gone">Page not found</p><p v-else>{{ text }}</p>')
    ],
    [
      'a condition of AngularJS',
      titled('Vision', '<div data-ng-show="gone">Page not found</div><p>Data.</p>')
    ],
    [
      'an explanation of errors',
      titled('Errors', '<h1>Errors</h1><p>404 Not Found</p><p>It was deleted.</p><p>429</p><p>Slow down.</p>')
    ],
    [
      'an explanation of errors of a program',
      titled(
        'Exit',
        '<ul><li>HTTP 404: the page does not exist.</li><li>Error 503: Service Unavailable</li></ul>'
      )
    ],
    ['a number before a title', titled('403: Forbidden Triads in Signed Graphs')],
    ['a number of things', titled('500 Internal Medicine Questions')],
    ['a notice that a page has moved', titled('Vision', '<p>This page has moved to our new site.</p>')],
    ['a page about pages', titled('Vision', '<p>Do readers notice when a page does not exist?</p>')],
    ['data that were archived', titled('Vision', '<p>The data have been archived at the library.</p>')],
    ['a demo that needs cookies', titled('Demo', '<p>The demo needs cookies. Code: see below.</p>')],
    ['a paper about humans', titled('How Do You Know That You Are Human?', prose)],
    ['a page behind AWS', titled('Vision', `${prose}<script>window.awsWafCookieDomainList=[]</script>`)],
    ['a link that was tried', titled('Vision', '<p>The link you visited most was added by Ada.</p>')],
    ['a file that stays', titled('Vision', '<p>This file has not been removed.</p>')],
    ['an account that was opened', titled('Vision', '<p>This account is no longer private.</p>')],
    ['a room', titled('Room 404', '<h1>Room 404</h1><p>Seminar, Tuesdays.</p>')],
    [
      'the 404 page that Next.js sends along',
      titled('Vision', `${prose}<script>push("404: This page could not be found.")</script>`)
    ],
    ['a style for errors', titled('Vision', `<style>.error404{color:red}</style>${prose}`)],
    ['a paper', titled('This Domain Is for Sale: Measuring Parked Domains', prose)],
    ['a paper about logins', titled('Log in to Learn: Access Logs of Courses', prose)],
    [
      'a paper about walls',
      titled('Access Denied by Design', `${prose}<pre>Checking your browser before accessing a.org</pre>`)
    ],
    ['a login in the head of a page', titled('Vision', `<input type="password">${prose}`)],
    [
      'an application',
      titled(
        'Vision',
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>'
      )
    ],
    ['an application without a title', '<div id="root"></div><script src="/main.js"></script>']
  ])('living: %s', (_, html) => expect(read(html)).toBe('page'))
})

describe('answers that are no page', () => {
  test.each([
    ['404 page not found', 'text/plain', 'not-found-title'],
    ['{"error":"not_found","status":404}', 'application/json', 'not-found-title'],
    ['<Error><Code>NoSuchKey</Code></Error>', 'application/xml', 'not-found-title'],
    ['Error 404 is what users see. Not found pages are everywhere.', 'text/plain', 'page'],
    ['<rss><channel><title>404</title></channel></rss>', 'application/rss+xml', 'page'],
    ['<svg><title>404</title></svg>', 'image/svg+xml', 'page'],
    ['', 'text/html', 'empty-page']
  ])('%s of type %s: %s', (text, type, expected) => {
    expect(read(text, {headers: {'content-type': type}})).toBe(expected)
  })

  test.each([
    ['File not found', 'text/plain', 'not-found-title'],
    ['No such file', 'text/plain', 'not-found-title'],
    ['Come back on Monday', 'text/plain', 'not-a-pdf'],
    [' \n', 'application/pdf', 'empty-file'],
    ['%PDF-1.5', 'text/plain', 'page'],
    ['<embed src="/raw/a.pdf" type="application/pdf">', 'text/html', 'page'],
    ['<div class="pdfViewer"></div>', 'text/html', 'page'],
    ['<p>Buy this article</p>', 'text/html', 'not-a-pdf']
  ])('a PDF that is “%s” of type %s: %s', (text, type, expected) => {
    const url = 'https://a.org/a.pdf'
    expect(read(text, {url, headers: {'content-type': type}})).toBe(expected)
  })
})

describe('where an address leads', () => {
  test.each([
    ['/paper', '/paper-not-found', 'error-page-redirect'],
    ['/paper', '/Error/Http404', 'error-page-redirect'],
    ['/paper', '/oops', 'error-page-redirect'],
    ['/paper', '/broken-link', 'error-page-redirect'],
    ['/paper', '/nicht-gefunden', 'error-page-redirect'],
    ['/paper', '/sitemap?error=notfound', 'error-page-redirect'],
    ['/paper', '/sitemap?topic=errors', undefined],
    ['/paper', '/errors/article-lookup?volume=3', 'seems-gone'],
    ['/paper', '/not-available?from=%2Fpaper', 'seems-gone'],
    ['/paper', '/content-unavailable.html', 'seems-gone'],
    ['/paper', '/directory?removed=399', 'seems-gone'],
    ['/paper', '/?from=deleted_user', 'seems-gone'],
    ['/paper', '/talks?removed=0', undefined],
    ['/paper', '/available', undefined],
    ['/paper', '/gone-with-the-wind', undefined],
    ['/errors/7', '/errors/8', undefined],
    ['/paper', '/broken-links-in-print', undefined],
    ['/paper', '/en/home', 'redirect-to-root'],
    ['/paper', '/HTTP_404', undefined],
    ['/en/index.html', '/en/', undefined],
    ['/?page=home', '/', undefined],
    ['/welcome', '/', undefined],
    ['/needle-not-found', '/notes/needle-not-found', undefined]
  ])('%s to %s: %s', (asked, final, expected) => {
    expect(leadsNowhere(new URL(`https://a.org${asked}`), new URL(`https://a.org${final}`))).toBe(expected)
  })

  test.each([
    ['/authwall?trk=x', true],
    ['/index.php?title=Special:UserLogin&returnto=Paper', true],
    ['/access-denied', true],
    ['/_____tmd_____/punish?x5secdata=1', true],
    ['/index.php?title=Paper', false],
    ['/papers/access-denied-by-design', false],
    ['/blocked-matrices', false]
  ])('%s is a login or a wall: %s', (final, expected) => {
    expect(isLoginWall(new URL('https://a.org/paper'), new URL(`https://a.org${final}`))).toBe(expected)
  })

  test.each([
    ['<script>location.replace("/new")</script>', '/new'],
    ['<script>window.location.href = "/new";</script>', '/new'],
    ['<script>alert("No."); location.href = "/new"</script>', '/new'],
    ['<script>var here = location.href</script>', undefined],
    ['<script>function go(){location.href="/new"}</script>', undefined]
  ])('the script of %s: %s', (html, expected) => expect(scriptedRefreshOf(html)).toBe(expected))
})

describe('hosts with one answer for everything', () => {
  const hosts = {'127.0.0.1': {interval: 0.004}}
  const words = '<title>Lab</title><p>Tänne ei johda mitään tietä, palaa etusivulle.</p>'
  const shell = '<title>Lab</title><noscript>Please enable JavaScript.</noscript><div id="root"></div>'

  test.each<[name: string, pages: Site, expected: string]>([
    ['words that no table knows', {'*': page(words)}, 'unreachable same-for-every-address'],
    [
      'words with the address in them',
      {
        '*': (request, ...rest) =>
          page(`<title>Lab</title><p>Nothing to see at ${request.url} today.</p>`)(request, ...rest)
      },
      'unreachable same-for-every-address'
    ],
    ['a page of a few words', {'/paper': page(words)}, 'ok http-200'],
    [
      'a page of a few words, unlike the others',
      {'/paper': page(words), '*': page(titled('Lab', '<p>Welcome to our small laboratory.</p>'))},
      'ok http-200'
    ],
    ['an application', {'*': page(shell)}, 'ok http-200'],
    ['long pages', {'*': page(titled('Lab', prose))}, 'ok http-200'],
    ['whole pages with a few words', {'*': page(around(words))}, 'unreachable same-for-every-address'],
    [
      'whole pages that a script fills',
      {'*': page(around('<h1>Lab</h1><div id="posts"></div><script src="/posts.js"></script>'))},
      'ok http-200'
    ],
    ['whole pages that load', {'*': page(around('<p>Loading…</p>'))}, 'ok http-200']
  ])('%s', async (_, pages, expected) => {
    const server = await site(pages)
    const urls = ['/paper', '/other'].map(d => server.url + d)
    const {by} = await check(urls, {}, {hosts})
    expect(says(by.get(urls[0]!))).toBe(expected)
    // One question for the words, and one for the 404s.
    expect(server.arrivals.filter(d => d.url.startsWith('/paperlint-')).length).toBeLessThanOrEqual(2)
  })

  test('is not remembered as well before its host was asked about an address that cannot exist', async () => {
    const cacheFile = join(await folder(), 'links.jsonl')
    const server = await site({
      '*': page(words),
      // So long that the first page is saved, and until the run is over.
      '/slow': (_, response) => void response.once('close', () => {})
    })
    const urls = ['/paper', '/slow'].map(d => server.url + d)
    const settings = {hosts, timeout: 0.4}
    await check(urls, {cacheFile}, settings)
    const saved = await readFile(cacheFile, 'utf8')
    expect(saved).toContain('"soft":"same-for-every-address"')
    await check(urls, {cacheFile, budget: 0.3}, settings)
    expect(await readFile(cacheFile, 'utf8')).not.toContain('"saying"')
  })

  test('a front page may be all that there is', async () => {
    const server = await site({'*': page(words)})
    const {by} = await check([`${server.url}/`], {}, {hosts})
    expect(says(by.get(`${server.url}/`))).toBe('ok http-200')
  })
})

describe('on the way', () => {
  const hosts = {'127.0.0.1': {interval: 0.004}}

  async function visit(pages: Site) {
    const server = await site({'/': page(), ...pages})
    const {by} = await check([`${server.url}/paper`], {}, {hosts})
    return {says: says(by.get(`${server.url}/paper`)), arrivals: server.arrivals}
  }

  const withCookie =
    (else_: Site[string]): Site[string] =>
    (request, ...rest) =>
      (request.headers.cookie === 'seen=1; b=2' ? page() : else_)(request, ...rest)
  const give = (location: string) =>
    status(302, {location, 'set-cookie': ['seen=1; Path=/; HttpOnly', 'b=2']})

  test('cookies are brought back to the page that gave them', async () => {
    const {says: verdict} = await visit({'/paper': withCookie(give('/paper'))})
    expect(verdict).toBe('ok http-200')
  })

  test('and to another page of the host on the way, but not to the next link', async () => {
    const pages = {'/paper': give('/check'), '/check': withCookie(redirect('/nocookies', 302))}
    const {says: verdict, arrivals} = await visit(pages)
    expect(verdict).toBe('ok http-200')
    expect(arrivals.filter(d => d.url === '/paper').map(d => d.headers.cookie)).toEqual([undefined])
  })

  test('a page that always gives a cookie is a circle', async () => {
    expect((await visit({'/paper': give('/paper')})).says).toBe('blocked redirect-loop')
  })

  test('cookies stay with their host', async () => {
    const other = await site({'/new': page()}, '127.0.0.2')
    const server = await site({'/paper': give(`${other.url}/new`)})
    const pace = {interval: 0.004}
    const {by} = await check([`${server.url}/paper`], {}, {hosts: {'127.0.0.1': pace, '127.0.0.2': pace}})
    expect(says(by.get(`${server.url}/paper`))).toBe('ok http-200')
    expect(other.arrivals[0]?.headers.cookie).toBeUndefined()
  })

  test('a Refresh header is followed', async () => {
    const pages = {'/paper': page('', {refresh: '0; url=/new'}), '/new': page()}
    expect((await visit(pages)).says).toBe('ok http-200')
  })

  test('a 404 whose script searches on a click is one', async () => {
    const body = '<h1>Not found</h1><script>function find(q){location.href="/search?q="+q}</script>'
    expect((await visit({'/paper': status(404, {}, body)})).says).toBe('dead http-404')
  })
})
