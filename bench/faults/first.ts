/**
 * Kinds of answers that link checkers meet, from what their users report: each case is one link, and what a person would find there.
 */

import {
  byMethod,
  byRange,
  close,
  coded,
  drip,
  endless,
  garbage,
  hang,
  inTurn,
  missing,
  page,
  pdf,
  plainPdf,
  reset,
  send,
  to,
  truncated,
  withHead
} from './answers.ts'
import type {Answer} from './answers.ts'
import {at, long, rows, titled} from './case.ts'
import type {Case} from './case.ts'

/** Statuses that tell checkers apart from readers. */
const refusals = [400, 401, 403, 404, 405, 406, 410, 429, 500, 501, 502, 503, 504]

const files = [
  ...rows(
    'living',
    {
      ...Object.fromEntries(
        refusals.map(code => [`/a.pdf HEAD answers ${code}`, byMethod(send(code), pdf)] as const)
      ),
      '/a.pdf HEAD hangs': byMethod(hang, pdf),
      '/a.pdf HEAD resets': byMethod(reset, pdf),
      '/a.pdf HEAD says HTML': byMethod(page(), pdf),
      '/a.pdf ranges are ignored': plainPdf,
      '/a.pdf ranges answer 416': byRange(send(416), plainPdf),
      '/a.pdf ranges answer 400': byRange(send(400), plainPdf),
      '/a.pdf ranges answer 403': byRange(send(403), plainPdf),
      '/a.pdf of type octet-stream': send(200, '%PDF-1.4 text', {'content-type': 'application/octet-stream'}),
      '/a.pdf of no type': send(200, '%PDF-1.4 text', {'content-type': ''}),
      '/data.zip a file': send(200, 'PK..', {'content-type': 'application/zip'}),
      '/pdf/2204.1 a PDF without its ending': pdf
    },
    {}
  ),
  ...rows('hard', {
    '/a.pdf HEAD 200, GET 404': byMethod(pdf, missing),
    '/a.zip HEAD 200, GET 404': byMethod(send(200, '', {'content-type': 'application/zip'}), missing),
    '/a.pdf HEAD 200, GET 410': byMethod(pdf, send(410)),
    '/a.pdf not found': missing
  }),
  ...rows('soft', {
    '/a.pdf of no bytes': send(200, '', {'content-type': 'application/pdf', 'content-length': '0'}),
    '/a.pdf of no bytes and no type': send(200, '', {'content-type': '', 'content-length': '0'}),
    '/a.pdf is a shop': page('Buy this article'),
    '/a.pdf leads to a page': {'/a.pdf': to('/abstract'), '/abstract': page()},
    '/a.pdf leads to the front page': to('/')
  })
]

const redirects = [
  ...rows('living', {
    ...Object.fromEntries(
      [301, 302, 303, 307, 308].map(
        code => [`a ${code}`, {'/paper': to('/new', code), '/new': page()}] as const
      )
    ),
    'a relative redirect': {'/paper': to('new.html'), '/new.html': page()},
    'a redirect with a fragment': {'/paper': to('/new#part'), '/new': page()},
    'a redirect with a space': {'/paper': to('/a b'), '/a%20b': page()},
    'a redirect in UTF-8': {'/paper': to(Buffer.from('/café').toString('latin1')), '/caf%C3%A9': page()},
    'two hops': {'/paper': to('/b', 301), '/b': to('/c', 302), '/c': page()},
    'nine hops': Object.fromEntries([
      ['/paper', to('/1')],
      ...Array.from({length: 8}, (_, index) => [`/${index + 1}`, to(`/${index + 2}`)] as const),
      ['/9', page()]
    ]),
    'a slash at the end': {'/paper': to('/paper/', 301), '/paper/': page()},
    'a redirect that sets a cookie': {
      '/paper': send(302, '', {location: '/new', 'set-cookie': 'seen=1'}),
      '/new': page()
    },
    'a redirect to a challenge of a benchmark': {'/paper': to('/challenge/'), '/challenge/': page()},
    'a redirect to challenge.html': {'/paper': to('/challenge.html', 301), '/challenge.html': page()},
    'a redirect into /cas/': {'/paper': to('/cas/datasets'), '/cas/datasets': page()},
    'a redirect to papers about sign language': {'/paper': to('/signing/papers'), '/signing/papers': page()},
    'a refresh': {
      '/paper': withHead('<meta http-equiv="refresh" content="0; url=/new">', ''),
      '/new': page()
    },
    'a refresh in capitals': {
      '/paper': withHead('<META HTTP-EQUIV=REFRESH CONTENT="1;URL=/new">', ''),
      '/new': page()
    },
    '/ the front page': page(),
    '/?utm_source=list a tracked front page': {'/?utm_source=list': to('/')},
    '/?lang=en a front page in a language': {'/?lang=en': to('/')},
    '/index.html the front page by its file': to('/'),
    '/default.aspx the front page of ASP.NET': to('/', 301),
    '/wiki/Main_Page the front page of a wiki': to('/', 301),
    '/en a front page in English': to('/')
  }),
  ...[301, 302].flatMap(code => [
    at(
      'living',
      'www.uni.test',
      `/~ada/${code}`,
      `home page that moved, ${code}`,
      to('http://ada.uni.test/', code)
    ),
    at(
      'living',
      'oldlab.github.io',
      `/cars/${code}`,
      `data set that moved, ${code}`,
      to('http://carsdata.github.io/', code)
    ),
    at(
      'living',
      'www.ox.ac.uk',
      `/groups/${code}`,
      `group that moved, ${code}`,
      to('http://x.shef.ac.uk/', code)
    )
  ]),
  ...rows('hard', {
    '301 to 404': {'/paper': to('/gone', 301)},
    '302 to 410': {'/paper': to('/gone'), '/gone': send(410)},
    '308 to 404': {'/paper': to('/gone', 308)},
    'a refresh to a 404': withHead('<meta http-equiv="refresh" content="0; url=/gone">', '')
  }),
  ...rows('soft', {
    'to the front page, 301': to('/', 301),
    'to the front page, 302': to('/'),
    '/a/b/paper.html deep, to index.html': {'/a/b/paper.html': to('/index.html'), '/index.html': page()},
    '/?p=1234 an article, to the front page': {'/?p=1234': to('/')},
    'to /404.html': {'/paper': to('/404.html'), '/404.html': page()},
    'to /error/not-found': {'/paper': to('/error/not-found'), '/error/not-found': page()},
    'to /error.aspx': {'/paper': to('/error.aspx?code=1'), '/error.aspx?code=1': page()},
    'to /PageNotFound': {'/paper': to('/PageNotFound'), '/PageNotFound': page()},
    'a refresh to an error page': {
      '/paper': withHead('<meta http-equiv="refresh" content="0; url=/404.html">', ''),
      '/404.html': page()
    },
    'a refresh to the front page': withHead('<meta http-equiv="refresh" content="0; url=/">', '')
  })
]

const flaky = rows('living', {
  ...Object.fromEntries(
    [404, 408, 500, 502, 503, 504, 520].map(code => [`${code} once`, inTurn(send(code), page())] as const)
  ),
  'a reset once': inTurn(reset, page()),
  'a closed connection once': inTurn(close, page()),
  'a hang once': inTurn(hang, page()),
  ...Object.fromEntries(
    ['1', '0', '-1', 'soon', '2s', new Date(Date.now() + 2000).toUTCString()].map(
      value =>
        [`429 once, Retry-After ${value}`, inTurn(send(429, '', {'retry-after': value}), page())] as const
    )
  ),
  '429 once, no Retry-After': inTurn(send(429), page()),
  '503 once, Retry-After 1': inTurn(send(503, '', {'retry-after': '1'}), page())
})

const bodies = [
  ...rows('living', {
    gzip: coded('gzip'),
    brotli: coded('br'),
    deflate: coded('deflate'),
    zstd: coded('zstd'),
    'gzip that is not': send(200, '<title>Vision Lab</title>', {'content-encoding': 'gzip'}),
    'a body that is cut off': truncated,
    'a slow body': drip,
    'an endless body': endless,
    'long headers': page(undefined, undefined, {'x-long': 'a'.repeat(12_000)}),
    'status 203': send(203, '<title>Vision Lab</title>'),
    'no type': send(200, 'text', {'content-type': ''}),
    JSON: send(200, '{"a":1}', {'content-type': 'application/json'}),
    'an image': send(200, 'GIF89a', {'content-type': 'image/gif'}),
    GBK: send(
      200,
      Buffer.from([
        0x3c, 0x74, 0x69, 0x74, 0x6c, 0x65, 0x3e, 0xca, 0xd3, 0xbe, 0xf5, 0x3c, 0x2f, 0x74, 0x69, 0x74, 0x6c,
        0x65, 0x3e
      ]),
      {'content-type': 'text/html; charset=gbk'}
    ),
    'a form with a captcha': page('Contact', long('<div class="g-recaptcha"></div>')),
    'a form with Turnstile': page('Contact', long('<div class="cf-turnstile"></div>')),
    'the script of Imperva': withHead('<script src="/_Incapsula_Resource?SWJIYLWA=719d34"></script>'),
    'a script that sets a cookie': page(
      'Lab',
      long('<script>document.cookie="a=1"; var l=location.href</script>')
    ),
    'a page that says not found': page('Lab', long('<p>Page not found? Write to us.</p>')),
    'a heading that begins so': page('Lab', '<h1>Not Found in Translation</h1>'),
    'an application': send(
      200,
      '<!doctype html><title>Demo</title><div id="root"></div><script src="/a.js"></script>'
    ),
    'a refresh without scripts': withHead(
      '<noscript><meta http-equiv="refresh" content="0; url=/nojs"></noscript>'
    ),
    'a refresh in a comment': withHead('<!-- <meta http-equiv="refresh" content="0; url=/old"> -->'),
    'a refresh after ten minutes': withHead('<meta http-equiv="refresh" content="600; url=/">'),
    'a banner about cookies': page('Lab', long('<div>We use cookies. Accept?</div>')),
    '/404-error-study an article about 404': page('Page not found: a study'),
    '/wiki/HTTP_404 the article of Wikipedia': page('HTTP 404 - Wikipedia'),
    '/login-benchmark a benchmark': page('Login benchmark'),
    '/challenge/ a challenge': page('Challenge'),
    '/sso/papers a group': page('SSO group'),
    'headers of DataDome and Imperva': page('Lab', undefined, {
      'x-datadome': 'protected',
      'x-cdn': 'Incapsula',
      'x-iinfo': '1'
    }),
    'behind Cloudflare': page('Lab', undefined, {server: 'cloudflare', 'cf-ray': '1'})
  }),
  ...titled('living', [
    '404 Media',
    'Not Found in Translation: Probing Multilingual Models',
    'Document Missing Pieces Benchmark',
    'Article Missing Link Prediction in Graphs',
    'Page Segmentation of Historical Documents',
    'Access Denied: A Survey of Paywalls',
    'Lost in the Middle: How Models Use Long Contexts',
    'Error 404: Learning from Missing Pages',
    'Gone With the Bits: Learned Compression',
    'Privacy is for sale: Data Brokers',
    'Just a Moment: Temporal Grounding',
    'Page Not Found Detection with Language Models',
    'Are You a Robot Learning Researcher?',
    'Sorry, I Was Wrong: Apologies of Assistants',
    'Unavailable Transit Feeds – Dataset',
    'Security Check of Smart Contracts'
  ])
]

const addresses = rows('living', {
  '/a%2Fb an encoded slash': page(),
  '/a%23b an encoded hash': page(),
  '/a%28b%29 encoded brackets': page(),
  '/a+b a plus': page(),
  '/a%20b a space': page(),
  '/caf%C3%A9 UTF-8': page(),
  '/%zz a stray percent': page(),
  '/x?b=2&a=1 order of a query': page(),
  '/s? an empty query': page(),
  '/x?q=a%26b an encoded ampersand': page(),
  '//double two slashes': page(),
  '/a;v=1 a semicolon': page(),
  '/~ada/ a tilde': page(),
  '/(a) brackets': page(),
  '/x?u=http://a.org/ a URL in a query': page(),
  '/CamelCase upper case': page()
})

const servers: Readonly<Record<string, string>> = {
  Apache:
    '<!DOCTYPE HTML><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>',
  nginx:
    '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center></body></html>',
  IIS: '<title>404 - File or directory not found.</title><h2>404 - File or directory not found.</h2>',
  Tomcat: '<title>HTTP Status 404 – Not Found</title><h1>HTTP Status 404 – Not Found</h1>',
  'a long page': long('<h2>Page not found</h2>'),
  'a page with analytics': '<title>404</title><script>track(window.location.href, document.cookie)</script>',
  'a page with a captcha in its form': long('<div class="g-recaptcha"></div>'),
  'a page with the script of Imperva':
    '<title>404</title><script src="/_Incapsula_Resource?SWJIYLWA=1"></script>',
  JSON: '{"error":"not found"}',
  nothing: ''
}

const gone = [
  ...rows('hard', {
    ...Object.fromEntries(
      Object.entries(servers).map(([name, body]) => [`404 of ${name}`, send(404, body)] as const)
    ),
    '410': send(410),
    '410 with a page': send(410, '<title>Gone</title>')
  }),
  ...titled('soft', [
    '404',
    '404 Not Found',
    'Error 404 (Not Found)!!1',
    'HTTP Status 404 – Not Found',
    'IEEE Xplore - Page Not Found',
    'Page not found | Vision Institute',
    'Page not found &#8211; Vision Institute',
    'Vision Institute: Page not found',
    'Oops! That page can’t be found.',
    'Object not found!',
    'File or directory not found.',
    'The page you are looking for could not be found',
    'Sorry, this page isn&#39;t available',
    'Article not found | Journal of Tests',
    'Seite nicht gefunden – Universität',
    'Page introuvable',
    'Página no encontrada | UPM',
    'Página não encontrada',
    'Pagina non trovata - Politecnico',
    'Pagina niet gevonden',
    'Nie znaleziono strony',
    'Страница не найдена',
    'Sayfa bulunamadı',
    '页面不存在',
    '抱歉，您访问的页面不存在',
    'ページが見つかりません',
    '페이지를 찾을 수 없습니다',
    'Domain Expired',
    'example.test is for sale',
    'HugeDomains.com - CoolSite.com is for sale (Cool Site)',
    'This domain may be for sale',
    'Account Suspended',
    'Welcome to nginx!',
    'Apache2 Ubuntu Default Page: It works',
    'IIS Windows Server'
  ]),
  ...rows('soft', {
    'a heading alone': page('Vision Lab', '<h1>Page not found</h1>'),
    'a heading with 404': page('Vision Lab', '<h1>404 - Page not found</h1>'),
    'a second heading': page('Vision Lab', '<h2>Sorry, we could not find that page</h2>'),
    'words in the text alone': page('Vision Lab', '<p>The requested document does not exist.</p>'),
    zstd: coded('zstd', 'Page not found'),
    Sedo: withHead('<script src="https://img.sedoparking.com/x.js"></script>'),
    Bodis: withHead('<script src="https://cdn.bodis.com/x.js"></script>'),
    ParkingCrew: withHead('<script src="https://www.parkingcrew.net/x.js"></script>'),
    GoDaddy: send(
      200,
      '<html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>'
    ),
    'a parked page of AdSense': send(200, '<html data-adblockkey="x"><title>a</title></html>'),
    'to HugeDomains': to('http://www.hugedomains.com/domain_profile.cfm?d=x')
  }),
  at('soft', 'mp.weixin.qq.com', '/s/1', 'deleted', page('', '<p>该内容已被发布者删除</p>')),
  at('soft', 'www.youtube.com', '/watch?v=1', 'deleted', page('- YouTube')),
  at('soft', 'pan.baidu.com', '/s/1', 'deleted', page('百度网盘-链接不存在')),
  at('soft', 'www.dropbox.com', '/s/2', 'deleted', page('Dropbox - Error', '<p>This item was deleted</p>')),
  at('living', 'www.dropbox.com', '/s/1/a.pdf', 'viewer', page('a.pdf')),
  at('living', 'gitlab.com', '/a/b/-/blob/main/a.pdf', 'viewer', page('a.pdf')),
  at('living', 'huggingface.co', '/a/b/blob/main/a.pdf', 'viewer', page('a.pdf')),
  at('living', 'web.archive.org', '/web/2020/http://a.org/a.pdf', 'viewer', page('Wayback Machine')),
  at('living', 'commons.wikimedia.org', '/wiki/File:A.pdf', 'viewer', page('File:A.pdf'))
]

const cookie = '<html><script>document.cookie="ok=1;path=/";location.reload()</script></html>'
const spa = `<script>var l = window.location;l.replace(l.protocol + '//' + l.host + '/?/' + l.pathname.slice(1))</script>`

const walls = [
  ...rows('wall', {
    ...Object.fromEntries(
      [202, 247, 401, 402, 403, 405, 406, 407, 412, 418, 451, 999].map(
        code => [`status ${code}`, send(code)] as const
      )
    ),
    '403 with a page': send(403, '<title>403 Forbidden</title>'),
    '429 without end': send(429, '', {'retry-after': '3600'}),
    '403 with nothing left': send(403, '', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '99999999999'
    }),
    '404 to everything': {'/': missing, '/paper': missing, '*': missing},
    ...Object.fromEntries(
      [400, 403, 500, 503].map(
        code => [`${code} to everything`, {'/': send(code), '/paper': send(code), '*': send(code)}] as const
      )
    ),
    'a loop': to('/paper'),
    'a loop of two': {'/paper': to('/b'), '/b': to('/paper')},
    '521 of Jiasule': send(521, cookie),
    'a cookie to set, 200': send(200, cookie),
    'a cookie to set, 503': send(503, cookie),
    'a captcha alone': send(200, '<title>Lab</title><div class="h-captcha"></div>'),
    'Turnstile alone': send(
      200,
      '<title>Lab</title><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>'
    ),
    'reCAPTCHA, 403': send(403, '<div class="g-recaptcha"></div>'),
    'a 404 that routes in the browser': send(404, spa),
    'a 404 that refreshes': send(404, '<meta http-equiv="refresh" content="0;url=/?p=/paper">'),
    'a 404 that is an application': send(404, '<div id="app"></div><script src="/a.js"></script>')
  }),
  ...(
    [
      ['cf-mitigated', 'challenge'],
      ['x-vercel-mitigated', 'challenge'],
      ['x-amzn-waf-action', 'challenge'],
      ['x-datadome', 'protected'],
      ['x-iinfo', '1-2'],
      ['x-cdn', 'Incapsula'],
      ['x-px-authorization', '3'],
      ['x-kpsdk-ct', '1'],
      ['akamai-cache-status', 'Error from child'],
      ['x-sucuri-block', '1'],
      ['x-cache', 'Error from cloudfront'],
      ['sg-captcha', 'challenge']
    ] as const
  ).flatMap(([name, value]) => rows('wall', {[`403 with ${name}`]: send(403, '', {[name]: value})})),
  ...rows('wall', {
    '200 with cf-mitigated': page('x', 'x', {'cf-mitigated': 'challenge'}),
    '200 with x-vercel-mitigated': page('x', 'x', {'x-vercel-mitigated': 'challenge'}),
    '200 with sg-captcha': page('x', 'x', {'sg-captcha': 'challenge'}),
    '202 with x-amzn-waf-action': send(202, '', {'x-amzn-waf-action': 'challenge'}),
    '405 with x-amzn-waf-action': send(405, '', {'x-amzn-waf-action': 'captcha'}),
    '503 of Cloudflare': send(503, '<title>Just a moment...</title><script>window._cf_chl_opt={}</script>'),
    '404 with cf-mitigated': send(404, '', {'cf-mitigated': 'challenge'}),
    'Imperva, 200': page('x', '<iframe src="/_Incapsula_Resource?SWUDNSAI=31&incident_id=1"></iframe>'),
    'Imperva, incident': page('x', 'Request unsuccessful. Incapsula incident ID: 1'),
    'Anubis, 200': page('x', '<script id="anubis_challenge">{}</script>'),
    'SiteGround, 200': withHead(
      '<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2Fpaper">',
      ''
    ),
    'F5, 200': page(
      'Request Rejected',
      'The requested URL was rejected. Please consult with your administrator. Your support ID is: 1'
    ),
    'JavaScript and cookies, 200': page('x', 'Enable JavaScript and cookies to continue'),
    'Reblaze, 247': send(247, '<script>window.rbzns={}</script>'),
    'Akamai, 403': send(403, 'Access Denied https://errors.edgesuite.net/18.1'),
    'CloudFront, 503': send(503, 'The request could not be satisfied'),
    'DDoS-Guard, 403': send(403, '<script src="/.well-known/ddos-guard/js"></script>')
  }),
  ...titled('wall', [
    'Just a moment...',
    'Attention Required! | Cloudflare',
    'Client Challenge',
    'Pardon Our Interruption',
    'Request Rejected',
    'Radware Captcha Page',
    'Robot Challenge Screen',
    'Vercel Security Checkpoint',
    'Making sure you&#39;re not a bot!',
    'Access to this page has been denied',
    'DDOS-GUARD',
    'One moment, please...',
    'Human Verification',
    'Are you a robot?',
    'Security Verification',
    '百度安全验证',
    'Before you continue to YouTube',
    'Validate User'
  ]),
  at('wall', 'mp.weixin.qq.com', '/s/3', 'unusual environment', page('', '<p>环境异常</p>')),
  ...[
    '/login?next=%2Fpaper',
    '/signin',
    '/users/sign_in',
    '/sign_in',
    '/wp-login.php?redirect_to=x',
    '/session/new',
    '/auth/realms/uni/protocol/openid-connect/auth',
    '/adfs/ls?wa=wsignin1.0',
    '/cas/login?service=x',
    '/idp/profile/SAML2/Redirect/SSO',
    '/oauth2/authorize',
    '/unusual-traffic',
    '/cookieAbsent',
    '/captcha',
    '/gate?return_to=%2Fpaper',
    '/#/login?redirect=/paper'
  ].flatMap(path =>
    rows('wall', {[`to ${path}`]: {'/paper': to(path), [path.replace(/#.*/, '')]: page('Log in')}})
  ),
  ...rows('wall', {
    'to Google': to('http://accounts.google.com/signin'),
    'to Microsoft, which answers 404': to('http://login.microsoftonline.com/x'),
    'to Auth0': to('http://uni.auth0.com/authorize?client_id=1'),
    'to unusual traffic': to('http://www.google.com/sorry/index?continue=x'),
    'to Silverchair': to('http://crawlprevention.silverchair.com/govern?x=1'),
    'to consent': to('http://consent.youtube.com/m?continue=x')
  })
]

const down = rows('down', {
  'a reset': reset,
  'a closed connection': close,
  'no answer': hang,
  'something else than HTTP': garbage,
  ...Object.fromEntries(
    [500, 502, 504, 520, 522, 523, 530, 508].map(code => [`status ${code}`, send(code)] as const)
  ),
  'our own network, 511': send(511)
})

/** All cases, each with a host: its own, or the one that it names. */
export const cases: readonly Case[] = [
  ...files,
  ...redirects,
  ...flaky,
  ...bodies,
  ...addresses,
  ...gone,
  ...walls,
  ...down
].map((d, index) => ({...d, host: d.host || `c${index}.test`}))

/** Hosts that redirects lead to. */
export const others: Readonly<Record<string, Answer>> = {
  'ada.uni.test': page('Ada'),
  'carsdata.github.io': page('Cars'),
  'x.shef.ac.uk': page('Group X'),
  'www.hugedomains.com': page('HugeDomains'),
  'accounts.google.com': page('Sign in'),
  'login.microsoftonline.com': missing,
  'uni.auth0.com': page('Log in'),
  'www.google.com': page('Sorry'),
  'crawlprevention.silverchair.com': page('Please wait'),
  'consent.youtube.com': page('Consent')
}
