import {describe, expect, test} from 'vitest'
import {saysNotFound} from '../../src/links/web/not-found-words.ts'
import {isLoginWall} from '../../src/links/web/login.ts'
import {isDeleted} from '../../src/links/web/gone-content.ts'
import {parkedBy} from '../../src/links/web/parked.ts'
import {createScanner} from '../../src/links/web/scanner.ts'
import {refreshOf} from '../../src/links/web/routing.ts'
import {leadsNowhere} from '../../src/links/web/addresses.ts'
import {retryAfter} from '../../src/links/web/retry-after.ts'
import {inTurn, page, redirect, site, status} from './servers/web.ts'
import type {Site} from './servers/web.ts'
import {check, says} from './setup.ts'

const hosts = {'127.0.0.1': {interval: 0.004, connections: 4}}

/** Checks one path of a site that has a front page. */
async function visit(pages: Site, path = '/paper') {
  const server = await site({'/': page(), ...pages})
  const {by} = await check([server.url + path], {}, {hosts})
  return says(by.get(server.url + path))
}

const titled = (title: string, rest = '') => page(`<!doctype html><title>${title}</title>${rest}`)

describe('titles of pages that were not found', () => {
  test.each([
    '404',
    '404 Not Found',
    'Error 404 (Not Found)!!1',
    '404: Not Found',
    'HTTP Status 404 – Not Found',
    'IEEE Xplore - Page Not Found',
    'Page not found | Institute of Vision',
    'Page Not Found – NeurIPS',
    'Vision Lab: Page not found',
    'Oops! That page can’t be found. - Vision Lab',
    'Object not found!',
    'File or directory not found.',
    'The page you are looking for could not be found',
    'The requested resource could not be found',
    'Sorry, this page isn’t available',
    'This page does not exist',
    'Article not found | Journal of Tests',
    'Seite nicht gefunden – Universität',
    'Page introuvable - INRIA',
    'Página no encontrada | UPM',
    'Página não encontrada',
    'Pagina non trovata - Politecnico',
    'Страница не найдена',
    '页面不存在',
    '抱歉，您访问的页面不存在',
    '404页面',
    'ページが見つかりません | 東京大学',
    '페이지를 찾을 수 없습니다'
  ])('%s', title => expect(saysNotFound(title)).toBe(true))

  test.each([
    '404 Media',
    'Error 404: Learning from Missing Pages',
    'Page Not Found: What Readers of Broken Links Do',
    'Not Found in Translation: Probing Multilingual Models',
    'Not Found: A Benchmark for Questions without Answers in Documents',
    'Document Missing Pieces Benchmark',
    'Article Missing Link Prediction in Knowledge Graphs',
    'On 404 pages and how the page is found',
    'Page Segmentation of Historical Documents',
    'What Is Not Found: Negative Results in Vision',
    'Gone with the Wind - Film Review Dataset',
    'Object Not Found – A Dataset of Missing Objects in Household Scenes',
    'Available Attention Is All You Need',
    ''
  ])('not: %s', title => expect(saysNotFound(title)).toBe(false))
})

describe('redirects that lead nowhere', () => {
  test.each([
    ['https://a.org/paper', 'https://a.org/', 'redirect-to-root'],
    ['https://www.a.org/paper', 'https://a.org/index.html', 'redirect-to-root'],
    ['https://a.org/?p=123', 'https://a.org/', 'redirect-to-root'],
    ['https://a.org/x', 'https://a.org/404.html', 'error-page-redirect'],
    ['https://a.org/x', 'https://a.org/error/not-found', 'error-page-redirect'],
    ['https://a.org/x', 'https://a.org/_layouts/15/PageNotFoundError.aspx', 'error-page-redirect'],
    ['https://a.org/x', 'https://a.org/notfound-dataset', undefined],
    ['https://a.org/x', 'https://www.hugedomains.com/domain_profile.cfm', 'parked-domain'],
    ['https://a.org/x', 'https://a.org/lander', 'parked-domain'],
    // Front pages of another host, and front pages that were asked for.
    ['https://www.uni.edu/~ada/', 'https://ada.uni.edu/', undefined],
    ['https://cs.uni.edu/datasets/cars.html', 'https://cars.uni.edu/', undefined],
    ['https://somelab.github.io/cars/', 'https://carsdata.github.io/', undefined],
    ['https://www.ox.ac.uk/groups/x', 'https://x.shef.ac.uk/', undefined],
    ['https://a.org/?utm_source=list', 'https://a.org/', undefined],
    ['https://a.org/?lang=en', 'https://a.org/', undefined],
    ['https://a.org/default.aspx', 'https://a.org/', undefined],
    ['https://a.org/wiki/Main_Page', 'https://a.org/', undefined],
    ['https://a.org/404', 'https://a.org/404.html', undefined]
  ])('%s to %s: %s', (asked, final, expected) => {
    expect(leadsNowhere(new URL(asked), new URL(final))).toBe(expected)
  })
})

describe('redirects to a login', () => {
  test.each([
    'https://git.a.org/users/sign_in',
    'https://a.org/sign_in',
    'https://a.org/wp-login.php?redirect_to=x',
    'https://a.org/session/new',
    'https://id.a.org/auth/realms/uni/protocol/openid-connect/auth',
    'https://uni.auth0.com/authorize?client_id=1',
    'https://sts.uni.edu/adfs/ls?wa=wsignin1.0',
    'https://www.google.com/sorry/index?continue=x',
    'https://crawlprevention.silverchair.com/govern?x=1',
    'https://a.org/unusual-traffic',
    'https://a.org/antispider/?from=%2Fx',
    'https://a.org/ip_restricted.asp?page=x',
    'https://login.microsoftonline.com/common/oauth2/authorize',
    'https://a.org/#/login?redirect=/paper',
    'https://a.org/gate?next=%2Fpaper%2F1',
    'https://sso.uni.edu/cas/login?service=x'
  ])('%s', final => expect(isLoginWall(new URL('https://a.org/paper/1'), new URL(final))).toBe(true))

  test.each([
    ['https://a.org/x', 'https://a.org/challenge/'],
    ['https://a.org/x', 'https://a.org/antispider-dataset/'],
    ['https://a.org/x', 'https://a.org/challenge.html'],
    ['https://a.org/x', 'https://a.org/cas/datasets'],
    ['https://a.org/x', 'https://www.cas.cn/institute'],
    ['https://a.org/login-papers', 'https://a.org/login-papers/'],
    ['https://login.a.org/x', 'https://login.a.org/y'],
    ['https://a.org/paper', 'https://a.org/paper/?next=2']
  ])('not: %s to %s', (asked, final) => {
    expect(isLoginWall(new URL(asked), new URL(final))).toBe(false)
  })

  test('one that answers 404 is still a login', async () => {
    expect(await visit({'/paper': redirect('/users/sign_in', 302)})).toBe('blocked login-redirect')
  })
})

const spa = `<script>var l = window.location; l.replace(l.protocol + '//' + l.host + '/?/' + l.pathname.slice(1))</script>`
const setsCookie = `<script>document.cookie='__jsl_clearance_s=1';location.href=location.pathname</script>`

describe('answers that say nothing about the page', () => {
  test.each<[name: string, pages: Site, expected: string]>([
    ['a 404 that routes in the browser', {'/paper': status(404, {}, spa)}, 'unreachable client-routed'],
    [
      'a 404 that leads on by a refresh',
      {'/paper': status(404, {}, '<meta http-equiv="refresh" content="0;URL=\'/\'">')},
      'unreachable client-routed'
    ],
    [
      'a 404 that is an empty application',
      {'/paper': status(404, {}, '<div id="root"></div><script src="/main.js"></script>')},
      'unreachable client-routed'
    ],
    [
      'a 404 whose script reads its address',
      {'/paper': status(404, {}, '<title>Not found</title><script>track(window.location.href)</script>')},
      'dead http-404'
    ],
    ['503 to everything', {'*': status(503), '/': status(503)}, 'blocked host-fails-alike'],
    ['400 to everything', {'*': status(400), '/': status(400)}, 'blocked host-fails-alike'],
    [
      '502 to everything is a site that is down',
      {'*': status(502), '/': status(502)},
      'unreachable http-502'
    ],
    ['500 for one page', {'/paper': status(500)}, 'unreachable http-500'],
    ['500 for all pages but the first', {'*': status(500)}, 'blocked host-fails-alike'],
    ['503 for all pages but the first', {'*': status(503)}, 'blocked host-fails-alike'],
    ['503 for one page', {'/paper': status(503)}, 'unreachable http-503'],
    ['412', {'/paper': status(412)}, 'blocked http-412'],
    ['247', {'/paper': status(247)}, 'blocked http-247'],
    ['521 with a cookie to set', {'/paper': status(521, {}, setsCookie)}, 'blocked script-challenge'],
    ['200 with a cookie to set', {'/paper': page(setsCookie)}, 'blocked script-challenge'],
    [
      'a captcha and nothing else',
      {'/paper': page('<title>Hello</title><div class="h-captcha"></div>')},
      'blocked captcha'
    ],
    ['SiteGround', {'/paper': page('', {'sg-captcha': 'challenge'})}, 'blocked waf-siteground'],
    ['F5', {'/paper': titled('Request Rejected')}, 'blocked waf-f5'],
    ['Fastly', {'/paper': titled('Client Challenge')}, 'blocked waf-fastly'],
    ['our own network', {'/paper': status(511)}, 'unreachable network-login']
  ])('%s', async (_, pages, expected) => expect(await visit(pages)).toBe(expected))

  test.each<[name: string, pages: Site]>([
    [
      'a page with a form and its captcha',
      {'/paper': titled('Lab', `<p>${'We study vision. '.repeat(40)}</p><div class="h-captcha"></div>`)}
    ],
    [
      'a page behind Imperva',
      {'/paper': titled('Lab', '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script>')}
    ],
    [
      'an article about 404',
      {'/HTTP_404': titled('HTTP 404 - Wikipedia'), '/paper': redirect('/HTTP_404', 302)}
    ]
  ])('living: %s', async (_, pages) => expect(await visit(pages)).toBe('ok http-200'))

  test('a missing page behind Imperva is missing', async () => {
    const body = '<title>Lab</title><script src="/_Incapsula_Resource?SWJIYLWA=1"></script>'
    expect(await visit({'/paper': status(404, {}, body)})).toBe('dead http-404')
  })

  test.each([
    [4, 'dead http-404'],
    [5, 'unreachable all-missing']
  ])('%i missing links of one host, and none alive: %s', async (count, expected) => {
    const server = await site({'/': page()})
    const urls = Array.from({length: count}, (_, index) => `${server.url}/${index}`)
    const {by} = await check(urls, {}, {hosts})
    expect(new Set([...by.values()].map(says))).toEqual(new Set([expected]))
  })
})

describe('successes that are not', () => {
  test.each<[name: string, pages: Site, expected: string]>([
    ['a heading', {'/paper': titled('Vision Lab', '<h1>Page not found</h1>')}, 'unreachable not-found-title'],
    [
      'a title with entities',
      {'/paper': titled('Page not found &#8211; Lab')},
      'unreachable not-found-title'
    ],
    [
      'a refresh to a 404',
      {'/paper': page('<meta http-equiv="refresh" content="0; url=/gone">')},
      'dead http-404'
    ],
    [
      'a redirect to an error page',
      {'/paper': redirect('/404.html', 302), '/404.html': page()},
      'unreachable error-page-redirect'
    ],
    ['a suspended account', {'/paper': titled('Account Suspended')}, 'unreachable site-suspended'],
    ['a new server', {'/paper': titled('Welcome to nginx!')}, 'unreachable default-page']
  ])('%s', async (_, pages, expected) => expect(await visit(pages)).toBe(expected))

  test('a refresh to a page is followed, and is not a move', async () => {
    const pages = {'/paper': page('<meta http-equiv="refresh" content="0; url=/new">'), '/new': page()}
    expect(await visit(pages)).toBe('ok http-200')
  })

  test.each([
    ['<meta http-equiv="refresh" content="0; url=/new">', '/new'],
    ["<META HTTP-EQUIV='Refresh' CONTENT='3;URL=/a?b=1&amp;c=2'>", '/a?b=1&c=2'],
    ['<noscript><meta http-equiv="refresh" content="0; url=/nojs"></noscript>', undefined],
    ['<!-- <meta http-equiv="refresh" content="0; url=/old"> -->', undefined],
    ['<meta http-equiv="refresh" content="600">', undefined],
    ['<meta http-equiv="refresh" content="300; url=/idle">', undefined]
  ])('refresh of %s: %s', (html, expected) => expect(refreshOf(html)).toBe(expected))

  test.each([
    ['coolsite.com is for sale', 'parked-domain'],
    ['HugeDomains.com - CoolSite.com is for sale (Cool Site)', 'parked-domain'],
    ['Domain Expired', 'parked-domain'],
    ['Apache2 Ubuntu Default Page: It works', 'default-page'],
    ['Privacy is for sale: A Study of Data Brokers', undefined]
  ])('%s: %s', (title, expected) =>
    expect(
      parkedBy({has: () => false, includes: () => false, html: '', title, isShort: true, bareText: ''})
    ).toBe(expected)
  )

  test.each([
    ['mp.weixin.qq.com', '', '<p>该内容已被发布者删除</p>', true],
    ['www.youtube.com', '- YouTube', '', true],
    ['www.youtube.com', 'LAVT, CVPR 2022 - YouTube', '', false],
    ['example.org', '- YouTube', '', false],
    ['weibo.com', '微博', '抱歉，此微博已被作者删除。', true],
    ['zhuanlan.zhihu.com', '知乎', '你似乎来到了没有知识存在的荒原', true],
    ['ada.wordpress.com', 'WordPress.com', 'The authors have deleted this site.', true],
    ['medium.com', 'Medium', 'Out of nothing, something.', true],
    ['medium.com', 'Medium', 'User deactivated or deleted their account.', true],
    ['a1b2.gradio.live', 'Gradio', 'No interface is running right now', true],
    ['yadi.sk', 'Диск', 'Возможно, владелец удалил файлы', true],
    ['drive.google.com', 'Drive', 'it is in violation of our Terms of Service', true],
    ['a.org', 'Law', 'it is in violation of our Terms of Service', false],
    ['a.org', 'Maps', 'Out of nothing, something.', false]
  ])('%s “%s”: %s', (host, title, text, expected) => {
    expect(isDeleted(host, d => text.includes(d), title)).toBe(expected)
  })
})

describe('small things of HTTP', () => {
  test('an empty query is part of the address', async () => {
    expect(await visit({'/s?': page(), '/s': status(410)}, '/s?')).toBe('ok http-200')
  })

  test('a redirect in UTF-8 is read as such', async () => {
    const location = Buffer.from('/café').toString('latin1')
    expect(await visit({'/paper': redirect(location, 302), '/caf%C3%A9': page()})).toBe('ok http-200')
  })

  test.each([
    ['-1', undefined],
    ['+5', undefined],
    ['-3600', undefined],
    ['5, 60', 5000],
    ['Fri, 27 Nov 2026 08:00:10 GMT', 10_000]
  ])('Retry-After: %s', (value, expected) => {
    expect(retryAfter({'retry-after': value}, Date.parse('2026-11-27T08:00:00Z'))).toBe(expected)
  })

  test('a wait that makes no sense is a wait of our own', async () => {
    const pages = {'/paper': inTurn(status(429, {'retry-after': '-3600'}), page())}
    expect(await visit(pages)).toBe('ok http-200')
  })
})

describe('texts in a page', () => {
  const texts = ['she', 'her', 'his', 'hers', 'shell', '环境异常', 'sea shells on the shore', 'shells on']
  const scan = createScanner(texts)
  const found = (text: string) => [...scan(Buffer.from(text))].sort()

  test.each([
    ['she sells his shells', ['his', 'she', 'shell']],
    ['ushers', ['her', 'hers', 'she']],
    ['hi', []],
    ['', []],
    ['sea shells on the shor', ['she', 'shell', 'shells on']]
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each(texts)('“%s” is found wherever it is', text => {
    for (let before = 0; before < 16; before++) {
      for (const after of ['', '-'.repeat(9)])
        expect(found('-'.repeat(before) + text + after)).toContain(text)
      expect(found('-'.repeat(before) + text.slice(0, -1))).not.toContain(text)
      expect(found(text.slice(1) + '-'.repeat(before))).not.toContain(text)
    }
  })

  test('are three bytes long or longer', () => {
    expect(() => createScanner(['he'])).toThrow(RangeError)
  })
})
