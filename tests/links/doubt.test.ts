import {describe, expect, test} from 'vitest'
import {read} from './reading.ts'
import {page, redirect, site} from './servers/web.ts'
import type {Site} from './servers/web.ts'
import {check, says} from './setup.ts'

const title = 'Sediment Transport in Braided Rivers of the Alps'
const abstract = `<h1>${title}</h1><p>We followed painted stones for three summers, and measured how far they went. Floods of two days matter more than their peak, whatever the grain size. All data are here.</p>`
const prose = `<p>${'Our group asks how water carries stones. '.repeat(30)}</p>`

const html = (body: string, {name = 'River Group', head = ''} = {}) =>
  `<!doctype html><html><head><title>${name}</title>${head}</head><body>${body}</body></html>`

describe('notices', () => {
  test.each([
    ['This slideshow has been removed by its owner.', 'not-found-title'],
    ['This item was withdrawn from the repository at the request of its author.', 'not-found-title'],
    ['The item was removed due to a copyright complaint.', 'not-found-title'],
    ['This frame was removed by its owner.', 'page'],
    ['The portrait was removed in 1920.', 'page'],
    ['River Group has been shut down.', 'not-found-title'],
    ['This service was discontinued on 30 June.', 'not-found-title'],
    ['The website you are looking for is no longer active.', 'not-found-title'],
    ['The ferry was discontinued in 1974.', 'page'],
    ['This project ended in 2019 and is no longer maintained.', 'page'],
    ['No input file specified.', 'error-title'],
    ['The owner of this domain may be offering it for sale.', 'parked-domain'],
    ['We measure which domains are offered for sale.', 'page'],
    ['Your browser did not accept our cookie. Cookies must be enabled.', 'refusal'],
    ['The demo needs cookies.', 'page'],
    ['This text cannot be shown in your country.', 'refusal'],
    ['You are now in line. Your estimated wait is 4 minutes.', 'refusal'],
    ['Ships stand in line at locks.', 'page'],
    ['Computing a proof of work: 0 %', 'refusal'],
    ['The web page you have requested has been blocked.', 'refusal'],
    ['The orchid key has been retired and is no longer available.', 'not-found-title'],
    ['The orchid key was retired in 1990.', 'page'],
    ['An error occurred: ResourceNotFound', 'not-found-title'],
    ['This product is no longer offered on River Core.', 'not-found-title'],
    ['The product is no longer offered in green.', 'page'],
    ['This version is no longer needed.', 'page'],
    ['Sorry, we can’t find this space', 'not-found-title'],
    ['We can find this space.', 'page'],
    ['We could not resolve the DOI you entered.', 'not-found-title'],
    ['Le service a été arrêté le 30 juin 2021.', 'seems-gone'],
    ['Le service du train a été observé en juin.', 'page'],
    ['Der Server wurde im Mai abgeschaltet.', 'seems-gone'],
    ['Der Server steht im Keller.', 'page'],
    ['El servicio fue dado de baja en mayo.', 'seems-gone'],
    ['Yahoo!は3月31日をもちましてサービスの提供を終了いたしました。', 'seems-gone'],
    ['サービスの提供を開始しました。', 'page'],
    ['本站已关闭', 'seems-gone'],
    ['该分享文件已过期', 'not-found-title'],
    ['文件取消分享了', 'not-found-title'],
    ['当前访问疑似攻击，已被创宇盾拦截', 'refusal'],
    ['我们研究访问数据。', 'page'],
    ['Paper 1702 does not exist.', 'not-found-title'],
    ['It looks like nothing was found at this location.', 'not-found-title'],
    ['Parece que no se ha encontrado nada en esta ubicación.', 'not-found-title'],
    ['Er kon niets worden gevonden op deze locatie.', 'not-found-title'],
    ['По этому адресу ничего не найдено.', 'not-found-title'],
    ['该论文已被撤下，无法查看。', 'not-found-title'],
    ['该论文的数据可在此下载。', 'page'],
    ['You have an error in your SQL syntax; check the manual', 'error-title'],
    ['a-lab.org has expired', 'parked-domain'],
    ['Our systems have detected automated requests from your network.', 'refusal'],
    ['Press and hold the button to show that you are a person.', 'refusal'],
    ['Press and hold: gestures of robots.', 'page'],
    ['You have exceeded the number of downloads allowed today.', 'refusal'],
    ['请拖动滑块完成拼图', 'refusal'],
    ['This workspace has been deleted.', 'not-found-title'],
    ['This wetland has been drained.', 'page'],
    ['Competition does not exist or has been deleted by its organizer', 'not-found-title'],
    ['The competition of two species does not exist in this lake.', 'page'],
    ['No such paper.', 'not-found-title'],
    ['No such luck.', 'page'],
    ['该文章已被作者删除或设为私密', 'not-found-title'],
    ['该仓库已被关闭或删除', 'not-found-title'],
    ['该仓库可以下载', 'page'],
    ['You don’t have permission to load this page.', 'refusal'],
    ['You don’t have to load this page.', 'page'],
    ['This content is password protected. To view it please enter your password below.', 'refusal'],
    ['The grades are password protected.', 'page'],
    ['Ce contenu est protégé par mot de passe.', 'refusal'],
    ['Из-за большого числа запросов с вашего IP-адреса доступ временно ограничен.', 'refusal'],
    ['Доступ к полным текстам ограничен.', 'page'],
    ['Your browser is doing a small calculation to show that it is not a scraper.', 'refusal'],
    ['Your browser is doing a small calculation of flow.', 'page']
  ])('%s: %s', (sentence, expected) => expect(read(html(`<p>${sentence}</p>`))).toBe(expected))

  const closed = '<p>The file has been deleted.</p>'
  test.each([
    ['first', html(closed), undefined, 'not-found-title'],
    [
      'after an exclamation and a sentence',
      html(`<h1>Oh no!</h1><p>We looked all over the place.</p>${closed}`),
      undefined,
      'not-found-title'
    ],
    [
      'after what a page shows of a work',
      html(`<h1>${title}</h1><p>Vera Claes, Tom Maes</p>${closed}`),
      undefined,
      'page'
    ],
    ['below a long heading', html(`<h1>${title}</h1>${closed}`), undefined, 'page'],
    [
      'below a long heading that excuses',
      html(`<h1>We are sorry about this</h1>${closed}`),
      undefined,
      'not-found-title'
    ],
    ['below the title of the work', html(`<h1>Notes</h1><p>${title}</p>${closed}`), title, 'page']
  ])('are read %s: %s', (_, text, expected, verdict) => expect(read(text, {title: expected})).toBe(verdict))

  test('are not read on a page that shows more', () => {
    expect(read(html(`<p>This slideshow has been removed by its owner.</p>${prose}`))).toBe('page')
  })
})

describe('sentences with the names of what was asked for', () => {
  const asked = 'https://a.org/wiki/Lidar_Data?n=7'
  const at = (text: string, expected?: string, body = html(`<p>${text}</p>`)): string =>
    read(body, {url: asked, title: expected})
  test.each([
    ['The page Lidar does not exist.', 'not-found-title'],
    ['The topic Lidar Data you are trying to access does not exist.', 'not-found-title'],
    ['No record with the number 7.', 'not-found-title'],
    ['Nobody in the directory matches “Ada”.', 'not-found-title'],
    ['The page “Lidar” does not exist in print.', 'page'],
    ['Lidar does not exist at this station.', 'page'],
    ['The lidar data are not available for 2019.', 'page']
  ])('%s: %s', (sentence, expected) => expect(at(sentence)).toBe(expected))

  test.each([
    ['what is only supposed', 'If a page does not exist, you may create it.', 'page'],
    ['what is said', 'That page did not survive, and we cannot display it.', 'seems-gone'],
    ['a heading that names the page', '<h1>Lidar Data</h1><p>Maps and code.</p>', 'page']
  ])('%s: %s', (_, sentence, expected) => expect(at(sentence, title)).toBe(expected))

  test('software that nobody works on is there', () => {
    const tool = (more: string) =>
      `<title>lidarpy</title><h1>lidarpy</h1><p>lidarpy is discontinued${more}. Download 0.9. Manual.</p>`
    expect(at('', undefined, tool(' and no longer maintained'))).toBe('page')
    expect(at('', undefined, tool(' since May'))).toBe('not-found-title')
  })

  test('a notice among other content is no proof, and one about a part says nothing', () => {
    const forum = (notice: string) =>
      at('', title, html(`<h1>Why is the third profile empty?</h1><p>${notice}</p><p>The laser was off.</p>`))
    expect(forum('This post was removed by its author.')).toBe('seems-gone')
    expect(forum('[This post was removed by its author.]')).toBe('page')
    expect(forum('Older files were removed from this server.')).toBe('page')
    expect(forum('The files were removed from this server.')).toBe('seems-gone')
  })
})

describe('sentences about what the address names', () => {
  const asked = 'https://a.org/packages/retinaFed/index.html?id=99999999'
  test.each([
    ['Package ‘retinaFed’ was removed from the collection.', 'seems-gone'],
    ['The citation number 99999999 does not match a record of our library.', 'seems-gone'],
    ['The project retinaFed could not be loaded: nobody copied it in time.', 'seems-gone'],
    ['Package ‘riverFed’ was removed from the collection.', 'page'],
    ['Package ‘retinaFed’ was written for two friends.', 'page'],
    ['retinaFed does not exist for old systems.', 'page'],
    ['The number 99999999 is prime.', 'page']
  ])('%s: %s', (sentence, expected) => {
    const short = html(`<p>${sentence}</p><p>Older versions are in the archive.</p>`)
    expect(read(short, {url: asked})).toBe(expected)
    expect(read(html(`<p>${sentence}</p>${prose}`), {url: asked})).toBe('page')
  })
})

describe('parts of a page that are named for errors', () => {
  const said = 'Classic sites went away in spring. The owner did not convert this one.'
  const more = '<p>The data are in the archive, with the scripts for all figures and all tables of it.</p>'
  test.each([
    [`<div class="goog-ws-error"><h1>Hello</h1><p>${said}</p></div>`, 'seems-gone'],
    [`<div id="main"><section class="ErrorPage__body"><p>${said}</p></section></div>`, 'seems-gone'],
    [`<div class="share_nofound_des"><div>${said}</div></div><p>Search.</p>`, 'seems-gone'],
    [`<div class="error"><p>Late.</p></div><p>${said}</p>${more}`, 'page'],
    [`<div class="error"></div><p>${said}</p>`, 'page'],
    [`<div class="error hidden"><p>${said}</p></div>`, 'page'],
    [`<div class="error-boundary"><p>${said}</p></div>`, 'page'],
    [`<div class="no-errors"><p>${said}</p></div>`, 'page'],
    [`<div class="terrors"><p>${said}</p></div>`, 'page'],
    [`<p class="error">Please use another browser to see the maps of this project.</p>`, 'page'],
    [`<div id="app"></div><div class="error-ui"><p>${said}</p></div>`, 'page'],
    [`<div class="error-page"><h1>Stones</h1><p>${said}</p></div>`, 'seems-gone']
  ])('%s: %s', (body, expected) => expect(read(html(body))).toBe(expected))

  test('may show the work', () => {
    expect(read(html(`<div class="error-page"><p>${title}. Vera Claes, Tom Maes.</p></div>`), {title})).toBe(
      'page'
    )
  })
})

describe('titles of works that sound like errors', () => {
  const work = 'Seite nicht gefunden – Linkrot in deutschen Zeitschriften'
  const text = '<p>Wir haben 41.000 Verweise geprüft. Ein Drittel führt heute ins Leere.</p>'
  const excuse = '<p>Die gesuchte Seite existiert nicht mehr. Bitte nutzen Sie die Suche.</p>'
  test.each([
    ['the heading goes on like the title', `<h1>${work}</h1>${text}`, undefined, 'page'],
    ['the work is called so', `<h1>Linkrot</h1>${text}`, work.replace(' –', ':'), 'page'],
    ['the heading ends', `<h1>Seite nicht gefunden</h1>${text}`, undefined, 'not-found-title'],
    ['the page excuses', `<h1>${work}</h1>${excuse}`, undefined, 'not-found-title'],
    ['another work was meant', `<h1>Linkrot</h1>${text}`, title, 'not-found-title']
  ])('%s: %s', (_, body, expected, verdict) =>
    expect(read(html(body, {name: work}), {title: expected})).toBe(verdict)
  )
  test.each([
    ['the title of the page is short', undefined],
    ['the expected title is short', 'Page Missing']
  ])('%s', (_, expected) => {
    const name = expected ?? 'Page Not Found'
    expect(read(html(`<h1>${name}</h1>${text}`, {name}), {title: expected})).toBe('not-found-title')
  })
  const rot = 'お探しのページは見つかりません：リンク切れの調査'
  test.each([
    ['the work is called so', `${rot} – River`, rot, 'page'],
    ['the title goes on', rot, undefined, 'page'],
    ['the title ends', 'お探しのページは見つかりません', undefined, 'not-found-title'],
    ['an exclamation comes first', '错误：您访问的页面不存在', undefined, 'not-found-title']
  ])('in scripts that do not divide words: %s', (_, name, expected, verdict) => {
    expect(read(html('<p>コードとデータ。</p>', {name}), {title: expected})).toBe(verdict)
  })
  test.each([
    ['This domain is for sale: a study of parked names. <a href="a.pdf">PDF</a>', 'page'],
    ['This domain is for sale: name your price. <a href="offer.php">Offer</a>', 'parked-domain']
  ])('%s: %s', (body, expected) => expect(read(html(`<p>${body}</p>`))).toBe(expected))
})

describe('pages about errors', () => {
  const errors = '<h1>Errors</h1><h2>404 Not Found</h2><p>The record does not exist.</p>'
  const fatal = 'Fatal error: Uncaught Error: Call to a member function'
  test.each([
    ['several of them', `${errors}<h2>429</h2><p>Slow down.</p>`, 'page'],
    ['one', errors, 'not-found-title'],
    ['one of a program', `<p>${fatal} in /a.php:4</p>`, 'error-title'],
    [
      'a question about one',
      `<h2>${fatal}</h2><p>I see this when I run the demo.</p><p>You must get the weights first.</p><p>Thanks, now it works for me.</p>`,
      'page'
    ],
    ['a heading and no more', `<h2>${fatal}</h2><p>Sorry.</p>`, 'error-title'],
    [
      'a heading and two sentences',
      `<h2>${fatal}</h2><p>The demo cannot be shown now.</p><p>Please write to our two admins.</p>`,
      'error-title'
    ]
  ])('%s', (_, body, expected) => expect(read(html(body))).toBe(expected))

  test('of a request, by the title', () => {
    expect(read(html('<p>TITLE is undefined.</p>', {name: 'Error Occurred While Processing Request'}))).toBe(
      'error-title'
    )
    expect(read(html('<p>Maps.</p>', {name: 'Errors While Processing Rivers'}))).toBe('page')
  })
})

describe('articles that say so in their heads', () => {
  const head = `<meta name="citation_title" content="${title}">`
  const body = '<p>Protected by Anubis. Please verify that you are not a robot to comment.</p>'
  test('are articles, whatever words of walls they show', () => {
    expect(read(html(body))).not.toBe('page')
    expect(read(html(body, {head}))).toBe('page')
    expect(read(html(body, {head: '<meta name="citation_title" content="">'}))).not.toBe('page')
    expect(read(html('<h1>404 not found</h1>', {head}))).toBe('not-found-title')
  })
})

describe('errors that programs write into their pages', () => {
  const state = (script: string, body = '<p>Astronauts float about.</p>') =>
    html(`${body}<script>${script}</script>`)
  test.each([
    ['Nuxt', state('window.__NUXT__={error:{statusCode:404,message:"x"}}'), 'seems-gone'],
    ['Nuxt without an error', state('window.__NUXT__={error:null,statusCode:404}', '<p>Maps.</p>'), 'page'],
    ['Remix', state('c={"errors":{"routes/a":{"status":404,"statusText":"Not Found"}}}'), 'seems-gone'],
    ['Remix with the article', state('c={"errors":{"a":{"status":404}}}', abstract), 'page'],
    ['Next.js with its page', state('d={"pageProps":{"statusCode":404},"page":"/x"}'), 'seems-gone'],
    ['Next.js with data', state('d={"pageProps":{"a":{"statusCode":404}}}', '<p>Maps.</p>'), 'page'],
    ['a store', state('s={"item":null,"error":{"status":404,"code":"NO_ITEM"}}'), 'seems-gone'],
    ['a store without an error', state('s={"mirror":{"status":404}}', '<p>Maps.</p>'), 'page'],
    ['an answer', state('a={"Code":7,"Success":false,"Message":"x","Data":null}', '<b></b>'), 'seems-gone'],
    ['an answer with data', state('a={"success":false,"data":{"a":1}}', '<p>Maps.</p>'), 'page'],
    ['Error, and below it 410', html('<h2>Error</h2><p>410</p><p>Nobody.</p>'), 'not-found-title'],
    ['Rooms, and below it 410', html('<h2>Rooms</h2><p>410</p><p>Maps.</p>'), 'page'],
    ['SvelteKit', state('kit.start(app, {status: 404, error: {message: "x"}})'), 'seems-gone'],
    ['ASP', html("<p>ADODB.Field error '800a0bcd'</p><p>Either BOF or EOF is True.</p>"), 'error-title'],
    ['a data base', html('<p>SQLSTATE[HY000] [2002] Connection refused</p>'), 'error-title'],
    ['Tomcat', html('<h1>Hello</h1>', {name: 'Apache Tomcat/9.0.1'}), 'default-page']
  ])('%s', (_, text, expected) => expect(read(text, {title})).toBe(expected))
})

describe('captchas and refusals by what they hold', () => {
  test.each([
    ['Sucuri', html("<script>var s={},sucuri_cloudproxy_js='',S='cz0i';</script>"), 'waf-sucuri'],
    ['another script', html("<script>var s={},proxy_js='',S='cz0i';</script>"), 'page'],
    ['a captcha of any kind', html('<p>Drag the piece</p><div id="captcha-box"></div>'), 'captcha'],
    [
      'a form with a captcha',
      html('<p>Write to us</p><input><input><textarea></textarea><img src="/captcha.png">'),
      'page'
    ],
    ['an article about captchas', html(`${abstract}<img src="/captcha-examples.png">`), 'page'],
    [
      'a request with its number and place',
      html('<p>There was a problem. Contact our support team. Reference number: 7f3a IP: 192.0.2.7</p>'),
      'refusal'
    ],
    ['a record with a number', html('<p>Reference number: 7f3a. A problem of rivers.</p>'), 'page'],
    ['a login that names its host', html('<h1>Sign in to rivers</h1><p>rivers.a.org</p>'), 'login'],
    [
      'a guide to signs',
      html('<h1>Sign in to rivers</h1><p>Where our boats moor and how to find us by night.</p>'),
      'page'
    ],
    ['a firewall', html('<p>Violation 5512.</p>', {name: 'Application Firewall Block Page'}), 'refusal'],
    [
      'an owner who limits',
      html('<p>Code 503.</p>', {name: 'Your access to this site has been limited by the site owner'}),
      'refusal'
    ],
    ['a paper about firewalls', html('<p>Text.</p>', {name: 'Firewall Blocks in Ships'}), 'page'],
    ['many requests', 'Too many requests from your address. Slow down.', 'refusal'],
    ['many requests of others', 'Too many requests from farmers are late.', 'page'],
    ['a limit', 'Rate limit exceeded. Try again in 17 minutes.', 'refusal'],
    [
      'a paper about limits',
      html('<p>Text.</p>', {name: 'Rate Limit Exceeded: Diffusion in Channels'}),
      'page'
    ],
    ['a campus', html('<p>Dieser Dienst ist nur aus dem Netz der Universität erreichbar.</p>'), 'refusal'],
    ['a campus with data', html('<p>Die Daten sind aus dem Netz der Stationen.</p>'), 'page']
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected))
})

describe('scripts and forms without anything to see', () => {
  const alone = (script: string) => `<html><head></head><body><script>${script}</script></body></html>`
  const form = (fields: string, script = 'document.forms[0].submit()') =>
    `<html><body onload="${script}"><form action="https://b.org/sso" method="post">${fields}</form></body></html>`
  test.each([
    ['a script that computes', alone('var a = [1, 2]; for (;;) a.push(a.length)'), 'script-challenge'],
    ['one that writes', alone('document.write("Welcome")'), 'page'],
    ['an application', '<script src="/app.js"></script>', 'page'],
    ['a place to draw', `${alone('let a = 1')}<canvas></canvas>`, 'page'],
    ['a title', html('<script>let a = 1</script>'), 'page'],
    ['Kasada', html('<script>window.KPSDK={}</script>'), 'waf-kasada'],
    ['a page that Kasada measures', html(`${abstract}${prose}<script>window.KPSDK={}</script>`), 'page'],
    ['a form that sends itself', form('<input type="hidden" name="SAMLRequest" value="x">'), 'login'],
    ['a form to fill', form('<input name="q">'), 'page'],
    ['a dialog, and back', alone("alert('수심 자료를 볼 수 없음'); history.back();"), 'seems-gone'],
    ['a dialog about members', alone("alert('회원만 볼 수 있습니다.');history.go(-1)"), 'login'],
    ['a dialog of a button', alone("function a(){alert('Late.');history.back()}"), 'page'],
    ['a dialog, and the end', alone("alert('수심 자료를 볼 수 없음'); window.close()"), 'seems-gone'],
    ['a dialog about members that stays', alone("alert('회원만 볼 수 있습니다.')"), 'page'],
    [
      'a dialog, and back, beside maps',
      html(`<p>Maps.</p>${alone("alert('Late.');history.back()")}`),
      'page'
    ],
    ['a captcha', html('<h1>River Group</h1><div class="h-captcha"></div>'), 'captcha'],
    ['a login', html('<h1>Members only</h1><input name="u"><input type="password">'), 'login'],
    ['a login beside a page', html('<h1>Moth maps</h1><p>Data.</p><input type="password">'), 'page'],
    ['a login in a dialog', html('<p>Data.</p><dialog><input type="password"></dialog>'), 'page'],
    ['an abstract with a captcha', html(`${abstract}<div class="h-captcha"></div>`), 'page'],
    [
      'an abstract with a cookie',
      html(`${abstract}<script>document.cookie="seen=1"; if (0) location.reload()</script>`),
      'page'
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected))
})

describe('the title of the work', () => {
  const denial = '<p>The deposit in this place was deleted long ago.</p>'
  test.each([
    ['is missing where something is denied', html(denial), title, 'seems-gone'],
    ['is there', html(`<h1>${title}</h1>${denial}`), title, 'page'],
    ['is there by half', html(`<h1>Braided rivers: the sediment</h1>${denial}`), title, 'page'],
    ['is too short to be looked for', html(denial), 'Braided Rivers', 'page'],
    ['is not known', html(denial), undefined, 'page'],
    ['is missing where nothing is denied', html('<p>Maps and code.</p>'), title, 'page'],
    ['is missing on a long page', html(denial + prose), title, 'page'],
    ['is missing where it is excused', html('<p>Sorry, you took a wrong turn.</p>'), title, 'seems-gone'],
    ['is missing where its reader is lost', html('<p>You seem to be lost.</p>'), title, 'seems-gone'],
    ['is missing on a site that closed', html('<p>This course site is closed.</p>'), title, 'seems-gone'],
    ['is missing beside a gap', html('<p>The loop is closed, and nothing is lost.</p>'), title, 'page'],
    ['is missing, in Polish', html('<p>Nic tu nie rośnie.</p>'), title, 'seems-gone'],
    ['is missing beside a Polish nothing', html('<p>Nic nie kosztuje: mapy i kod.</p>'), title, 'page'],
    ['is missing, in German', html('<p>Hier gibt es nichts.</p>'), title, 'seems-gone'],
    ['is missing beside a German nothing', html('<p>Karten, die nichts kosten.</p>'), title, 'page'],
    ['is missing beside a card', html('<p>Our NIC sends maps.</p>'), title, 'page'],
    ['is missing beside a Japanese verb', html('<p>カメラを使用していません。地図。</p>'), title, 'page'],
    ['is missing beside a Chinese error', html('<p>误差与错误地图。代码。</p>'), title, 'page'],
    ['is missing where a demo lacks something', html('<p>It does not need a camera.</p>'), title, 'page'],
    [
      'is missing where errors are measured',
      html('<p>Maps of missing grains and errors.</p>'),
      title,
      'page'
    ],
    [
      'is missing, and a search found nothing',
      html('<h1>Search results</h1><p>0 results for “paper”</p>'),
      title,
      'seems-gone'
    ],
    [
      'is missing, and a library found nothing',
      html('<h1>No records found</h1><p>Check the spelling.</p>', {name: 'Library search'}),
      title,
      'seems-gone'
    ],
    [
      'is not known, but search engines shall not see the page',
      html(denial, {head: '<meta name="robots" content="noindex">'}),
      undefined,
      'seems-gone'
    ],
    [
      'is not known, but the page is that of errors',
      html(prose, {head: '<link rel="canonical" href="/404">'}),
      undefined,
      'not-found-title'
    ]
  ])('%s', (_, text, expected, verdict) => expect(read(text, {title: expected})).toBe(verdict))
})

describe('hosts that say the same of addresses that cannot exist', () => {
  const front = html(`<h1>Welcome</h1>${prose}<p>Visitors: 1702</p>`)
  const same = 'unreachable same-for-every-address'
  const deposit = html('<p>Deposit not available to you, try the next shelf.</p>')
  const viewer = html('<p>Zoom. Print. Turn the page.</p><canvas></canvas>')
  const pointing = html(prose, {head: '<link rel="canonical" href="/">'})
  const framed = (address: string) =>
    `<title>a.org</title><frameset rows="*"><frame src="${address}"></frameset>`
  const drawn = (text: string) => html(`<div id="app"><div><h1>Hmm</h1><p>${text}</p></div></div>`)

  test.each<[name: string, pages: Site, path: string, title: string | undefined, expected: string]>([
    ['a long page without the title', {'*': page(front)}, '/paper', title, same],
    [
      'numbers differ',
      {'/paper': page(front), '*': page(front.replace('1702', '1703'))},
      '/paper',
      title,
      same
    ],
    ['the title is not known', {'*': page(front)}, '/paper', undefined, 'ok http-200'],
    ['a page with the title', {'*': page(html(abstract + prose))}, '/paper', title, 'ok http-200'],
    [
      'a page that a redirect leads away from',
      {'/blog/': page(html(prose)), '*': redirect('/blog/')},
      '/paper',
      undefined,
      same
    ],
    [
      'a page that moved',
      {'/blog/': page(html(prose)), '/paper': redirect('/blog/', 302)},
      '/paper',
      undefined,
      'ok http-200'
    ],
    ['another page', {'/paper': page(html(prose)), '*': page(front)}, '/paper', title, 'ok http-200'],
    ['frames that are the same everywhere', {'*': page(framed('park.html'))}, '/paper', undefined, same],
    [
      'frames that follow the address',
      {'*': (request, ...rest) => page(framed(`http://b.org${request.url}`))(request, ...rest)},
      '/paper',
      undefined,
      'ok http-200'
    ],
    [
      'a program that denies',
      {'*': page(drawn('Our owl has no paper that is known by this name.'))},
      '/paper',
      undefined,
      same
    ],
    ['a program that greets', {'*': page(drawn('Maps of rivers.'))}, '/paper', undefined, 'ok http-200'],
    [
      'a program that wants scripts',
      {'*': page(drawn('This site is not available without JavaScript.'))},
      '/paper',
      undefined,
      'ok http-200'
    ],
    ['a page that names the front page as its own', {'*': page(pointing)}, '/paper', undefined, same],
    ['the front page', {'*': page(pointing)}, '/', undefined, 'ok http-200'],
    [
      'a program below the front page',
      {'/item/12': page(deposit), '/item/999999999': page(deposit)},
      '/item/12',
      undefined,
      same
    ],
    [
      'a program with a query',
      {'/a?id=7': page(deposit), '/a?id=999999999': page(deposit)},
      '/a?id=7',
      undefined,
      same
    ],
    [
      'a program that shows pages by script',
      {'/item/12': page(viewer), '/item/999999999': page(viewer)},
      '/item/12',
      undefined,
      'ok http-200'
    ]
  ])('%s', async (_, pages, path, of, expected) => {
    const server = await site(pages)
    const url = server.url + path
    const {by} = await check(
      [{url, ...(of !== undefined && {title: of})}],
      {},
      {
        hosts: {'127.0.0.1': {interval: 0.004}}
      }
    )
    expect(says(by.get(url))).toBe(expected)
    expect(server.arrivals.length).toBeLessThanOrEqual(4)
  })

  test.each([
    [9, 0, 1],
    [10, 0, 0],
    [10, 19, 0],
    [10, 20, 1]
  ])('%i pages without titles, after %i with them: %i questions', async (without, before, expected) => {
    const names = Array.from({length: before + without}, (_, index) => `/${index}.html`)
    const bodyOf = (index: number) => page(html(index < before ? abstract + prose : prose))
    const many = await site(Object.fromEntries(names.map((d, index) => [d, bodyOf(index)])))
    const links = names.map(d => ({url: many.url + d, title}))
    await check(links, {}, {hosts: {'127.0.0.1': {interval: 0.004}}})
    const questions = many.arrivals.filter(d => d.url.startsWith('/paperlint-'))
    expect(questions).toHaveLength(expected)
  })
})

describe('redirects that keep nothing of the address', () => {
  const list = html(`<h1>Papers</h1>${prose}`)
  const listed = html(`<h1>Papers</h1><ul><li>${title}</li></ul>${prose}`)
  const elsewhere = 'unreachable redirect-elsewhere'
  const moved = 'redirected moved-permanently'

  /** What a link says that leads along a path to a page. */
  async function follow(path: readonly string[], text: string, of?: string): Promise<string> {
    const hops = path.slice(1).map((d, index) => [path[index], redirect(d)])
    const server = await site({...Object.fromEntries(hops), [path.at(-1) ?? '']: page(text)})
    const url = server.url + (path[0] ?? '')
    const link = {url, ...(of !== undefined && {title: of})}
    const {by} = await check([link], {}, {hosts: {'127.0.0.1': {interval: 0.004}}})
    return says(by.get(url))
  }

  test.each<[expected: string, path: string[], text: string, of?: string]>([
    [elsewhere, ['/papers/w12', '/papers'], list],
    [elsewhere, ['/a/w12', '/people/ada/w12', '/people'], list],
    [moved, ['/papers/w12', '/papers?id=12'], list],
    [moved, ['/papers/w12', '/papers'], listed, title],
    [moved, ['/papers/', '/publications'], list],
    [moved, ['/lidar/data', '/lidar'], list],
    [elsewhere, ['/w12', '/about-us'], list, title],
    [moved, ['/w12', '/stones'], html(abstract + prose), title],
    [moved, ['/w12', '/stones/w12'], list, title],
    [moved, ['/w12', '/about-us'], list],
    [moved, ['/index.php', '/start'], list, title]
  ])('%s: %j', async (expected, path, text, of) => {
    expect(await follow(path, text, of)).toBe(expected)
  })

  const article = html(abstract, {head: `<meta name="citation_title" content="${title}">`})
  const cookies = 'error=cookies_not_supported'
  test.each([
    ['a cookie that could not be set', ['/articles/7', `/articles/7?${cookies}`], prose, moved],
    ['an error elsewhere', ['/articles/7', `/search?${cookies}`], prose, 'unreachable error-page-redirect'],
    ['an error elsewhere that shows the article', ['/articles/7', '/read?error=cookies'], article, moved],
    ['a file whose article is shown', ['/7.pdf', '/abs/7'], article, moved],
    ['a file whose place is taken', ['/7.pdf', '/abs/7'], prose, 'unreachable not-a-pdf']
  ])('%s', async (_, path, text, expected) => {
    expect(await follow(path, html(text))).toBe(expected)
  })
})

describe('the page that a redirect leads to', () => {
  const pages: Site = {
    '/paper': redirect('/right'),
    '/other': redirect('/wrong'),
    '/app': redirect('/drawn'),
    '/right': page(html(abstract + prose)),
    '/wrong': page(html(prose)),
    '/drawn': page(html('<div id="root"></div><script src="/app.js"></script>'))
  }
  test.each([
    ['/paper', true],
    ['/other', false],
    ['/app', undefined],
    ['/right', undefined]
  ])('%s shows the title: %s', async (path, expected) => {
    const server = await site(pages)
    const url = server.url + path
    const {by} = await check([{url, title}], {}, {hosts: {'127.0.0.1': {interval: 0.004}}})
    expect(by.get(url)?.showsTitle).toBe(expected)
  })
})
