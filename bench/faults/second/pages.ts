/**
 * Living pages of the second round: words, scripts and codings that look like an error or a wall.
 */

import {page, send, withHead} from '../answers.ts'
import {at, long, rows} from '../case.ts'

const prose = `<p>${'We collect answers of servers and ask what readers make of them. '.repeat(20)}</p>`

/** Landing pages of papers with such titles. */
const papers = [
  'Gone Phishing: Detecting Mail Fraud',
  'Not Found: A Benchmark for Missing Answers',
  'Forbidden Knowledge in Language Models',
  'Object Not Found in Scene: Hallucination of Vision Models',
  'Error Not Found: Debugging with Language Models',
  'Page Not Found? Recovering Lost Web Pages',
  'Access Denied by Design: Unlearning in Practice',
  'Verify You Are Human: Solving CAPTCHAs with Agents',
  'Just a Moment in Video: Localizing Moments',
  'Expired Domains in the Wild',
  'This Domain Is for Sale: Measuring Parked Domains',
  'Account Suspended: A Dataset of Removed Users',
  'Under Maintenance: How Software Repositories Age',
  'Coming Soon: Forecasting Releases',
  'Attention Required: When Do Transformers Need It?',
  'One Moment, Please: Few-Shot Video Retrieval',
  'Human Verification of Generated Text',
  'Checking Your Browser: A Study of Fingerprints',
  'Robot or Human? A Turing Test for Forums',
  'Nothing Found Here Is Safe: Malware in Packages',
  'Missing Pages: Digitizing Newspapers',
  'The Page You Requested: Caches at the Edge',
  'Error Analysis of Translation',
  'Security Check Required? Consent in Apps',
  '410 Gone: A Zine About Dead Links',
  'Seite nicht gefunden: Linkfäule in Dissertationen',
  'Página no encontrada: enlaces rotos en revistas',
  '页面不存在的链接：论文引用研究',
  'Sorry, Not Sorry: Apologies in Dialogue',
  'Site Not Found in Translation',
  'Log in to Learn: Access Logs of Courses',
  'Captcha: A History',
  'Domain Default: Adaptation Without Labels',
  'Welcome to nginx: A Tutorial',
  'Document Not Found, Answer Anyway: Retrieval Failures',
  'Blocked: A Survey of Internet Censorship',
  'Service Unavailable: Outages of Clouds, 2010–2020',
  'No Longer Available: Reproducibility of Links',
  'Bad Gateway Protein Predicts Resistance',
  'Too Many Requests: Load of Scholarly Servers'
]

export const titles = rows(
  'living',
  Object.fromEntries(
    papers.map(d => [
      `paper “${d}”`,
      page(d, `<h1>${d}</h1><p>Ada Lovelace, Grace Hopper</p><h2>Abstract</h2>${prose}`)
    ])
  )
)

const shell = (text: string) =>
  send(
    200,
    `<!doctype html><html lang="en"><head><title>Vision Lab</title><script defer src="/static/js/main.3f.js"></script></head><body>${text}</body></html>`
  )

export const applications = rows('living', {
  'Create React App': shell(
    '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>'
  ),
  Vue: shell(
    '<noscript><strong>We\'re sorry but vision doesn\'t work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id="app"></div>'
  ),
  Angular: shell(
    '<app-root></app-root><noscript>Please enable JavaScript to continue using this application.</noscript>'
  ),
  Streamlit: shell(
    '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>'
  ),
  'Next.js of today, which sends its 404 page along': shell(
    `<h1>Vision Lab</h1>${prose}<script>self.__next_f.push([1,"8:{\\"notFound\\":[[\\"$\\",\\"title\\",null,{\\"children\\":\\"404: This page could not be found.\\"}],[\\"$\\",\\"h1\\",null,{\\"children\\":\\"404\\"}]]}"])</script>`
  ),
  'Next.js of before': shell(
    `<div id="__next"><h1>Vision Lab</h1>${prose}</div><script id="__NEXT_DATA__" type="application/json">{"page":"/[slug]","props":{"pageProps":{"statusCode":200}}}</script><script src="/_next/static/chunks/pages/_error.js"></script>`
  ),
  Nuxt: shell('<div id="__nuxt"></div><script>window.__NUXT__={error:null,state:{notFound:false}}</script>'),
  Gatsby: shell(
    `<div id="___gatsby"><h1>Vision</h1>${prose}</div><script>window.pagePath="/paper/";window.___webpackCompilationHash="404"</script>`
  ),
  'an application without words': shell('<div id="root"></div>'),
  'a page of a few words': page('Ada', '<p>Ada Lovelace. <a href="cv.pdf">CV</a></p>'),
  'a page of one picture': page('Poster', '<img src="poster.png" alt="">'),
  'a page without a title': send(200, `<html><body>${prose}</body></html>`),
  'an untitled page': page('Untitled Document', long('')),
  'a page with Refresh after a minute': withHead('<meta http-equiv="refresh" content="60">')
})

export const words = rows('living', {
  'a title inside a drawing': page('Vision Lab', long('<svg><title>Not found</title><path d=""/></svg>')),
  'a drawing before the heading': page('Vision Lab', `<svg><title>404</title></svg>${long('')}`),
  'a title in a comment': send(
    200,
    `<html><head><!-- <title>404 Not Found</title> --><title>Vision Lab</title></head><body>${prose}</body></html>`
  ),
  'a title in a script': send(
    200,
    `<html><head><script>var t="<title>404 Not Found</title>"</script><title>Vision Lab</title></head><body>${prose}</body></html>`
  ),
  'a heading in a template': page(
    'Vision Lab',
    long('<template id="missing"><h1>Page not found</h1></template>')
  ),
  'a hidden heading': page('Vision Lab', `<h1 hidden>Page not found</h1>${long('')}`),
  'a hidden part': page('Vision Lab', `<div style="display:none"><h1>404 Not Found</h1></div>${long('')}`),
  'a heading without scripts': page('Vision Lab', `<noscript><h1>Access denied</h1></noscript>${long('')}`),
  'a room': page('Room 404', '<h1>Room 404</h1><p>Seminar, Tuesdays.</p>'),
  'a number of an item': page('Item 404', `<h1>404</h1>${prose}`),
  'a question and its answer': page(
    'HTTP errors explained',
    `<h1>HTTP errors explained</h1>${prose}<h2>404 Not Found</h2>${prose}<h2>403 Forbidden</h2>${prose}`
  ),
  'code that prints errors': page('API', `<h1>API</h1>${prose}<pre>{"error": "404 page not found"}</pre>`),
  'a search that found nothing': page('Datasets', long('<div class="results">No results found</div>')),
  'comments that are closed': page(
    'Blog',
    long('<p>Comments are closed. Log in to comment. Verify you are human.</p>')
  ),
  'a login form in its head': page(
    'Vision Lab',
    `<form action="/login"><input name="user"><input type="password" name="pass"></form>${long('')}`
  ),
  'a paywall after the abstract': page(
    'A paper',
    `<h1>A paper</h1><h2>Abstract</h2>${prose}<p>Access through your institution. Log in to read the full text.</p>`
  ),
  'a notice about a move': page('Vision Lab', long('<p>Some old pages are no longer available.</p>')),
  'a notice about maintenance': page(
    'Vision Lab',
    `<div class="banner">Scheduled maintenance on Sunday. The service will be unavailable.</div>${long('')}`
  ),
  'a class named error404': page('Vision Lab', long('<style>.error404 h1{display:none}</style>')),
  'a long style before the title': send(
    200,
    `<html><head><style>${'.a{color:red}'.repeat(3000)}</style><title>Vision Lab</title></head><body>${prose}</body></html>`
  ),
  'a title with attributes': send(
    200,
    `<html><head><title data-rh="true">Vision Lab</title></head><body>${prose}</body></html>`
  ),
  'a title of a site in front': page('Not Found Records | Our Label', long('')),
  'words of adverts': page(
    'Vision Lab',
    long('<p>Related searches</p><script src="https://www.google.com/adsense/search/ads.js"></script>')
  ),
  'a post on parked domains': page(
    'What is domain parking?',
    long('<p>Buy this domain. Sedo, Bodis and HugeDomains park names.</p><a href="https://sedo.com">Sedo</a>')
  ),
  'UTF-16': send(
    200,
    Buffer.from(`\uFEFF<html><head><title>Vision Lab</title></head><body>${prose}</body></html>`, 'utf16le'),
    {'content-type': 'text/html; charset=utf-16'}
  ),
  'Latin-1': send(
    200,
    Buffer.from(
      '<html><head><meta charset="iso-8859-1"><title>Universit\u00e4t Z\u00fcrich</title></head><body><p>Sch\u00f6ne Gr\u00fc\u00dfe</p></body></html>',
      'latin1'
    ),
    {'content-type': 'text/html'}
  ),
  'a coding that is none': send(200, '<title>Vision</title><p>Text</p>', {
    'content-type': 'text/html; charset=foo'
  })
})

export const scripts = rows('living', {
  'Cloudflare injects its check': page(
    'Vision Lab',
    long(
      `<script>(function(){window.__CF$cv$params={r:'8a',t:'MTc'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';document.head.appendChild(a)})()</script>`
    )
  ),
  'Cloudflare hides addresses': page(
    'Vision Lab',
    long('<a href="/cdn-cgi/l/email-protection" class="__cf_email__">[email&#160;protected]</a>')
  ),
  'Rocket Loader': page(
    'Vision Lab',
    long('<script src="/cdn-cgi/scripts/7d0fa10a/cloudflare-static/rocket-loader.min.js"></script>')
  ),
  'the script of DataDome': page(
    'Vision Lab',
    long('<script src="https://js.datadome.co/tags.js"></script>')
  ),
  'the script of PerimeterX': page(
    'Vision Lab',
    long('<script src="https://client.perimeterx.net/PX1234/main.min.js"></script>')
  ),
  'the script of Akamai': page('Vision Lab', long('<script src="/akam/13/5f2c"></script>'), {
    'set-cookie': '_abck=1; bm_sz=2'
  }),
  'hCaptcha in a form': page(
    'Contact',
    long(
      '<form><div class="h-captcha" data-sitekey="1"></div></form><script src="https://js.hcaptcha.com/1/api.js"></script>'
    )
  ),
  'invisible reCAPTCHA': page(
    'Vision Lab',
    long('<script src="https://www.google.com/recaptcha/api.js?render=6Lc"></script>')
  ),
  'a cookie of the firewall of AWS': page('Vision Lab', long(''), {'set-cookie': 'aws-waf-token=1'}),
  'headers of Sucuri': page('Vision Lab', long(''), {
    'x-sucuri-id': '1',
    'x-sucuri-cache': 'HIT',
    server: 'Sucuri/Cloudproxy'
  }),
  'headers of Akamai': page('Vision Lab', long(''), {'x-akamai-transformed': '9', server: 'AkamaiGHost'}),
  'headers of PerimeterX': page('Vision Lab', long(''), {'x-px-trace': '1', 'set-cookie': '_pxhd=1'}),
  'headers of Kasada': page('Vision Lab', long(''), {'x-kpsdk-v': 'j-1'}),
  'headers of CloudFront': page('Vision Lab', long(''), {
    'x-cache': 'Miss from cloudfront',
    'x-amz-cf-id': '1'
  }),
  'headers of Vercel': page('Vision Lab', long(''), {'x-vercel-id': 'fra1::1', 'x-vercel-cache': 'HIT'}),
  'a cookie banner that asks consent': page(
    'Vision Lab',
    `<div id="onetrust-consent-sdk"><h2>Before you continue</h2><p>We value your privacy.</p></div>${long('')}`
  ),
  'an article that shows the page of a wall': page(
    'How bot walls work',
    `<h1>How bot walls work</h1>${prose}<pre>Just a moment... Checking your browser before accessing example.org. DDoS protection by Cloudflare</pre>${prose}`
  )
})

const video = (status: string) =>
  page(
    'A talk - YouTube',
    `<script>var ytInitialPlayerResponse = {"playabilityStatus":{"status":"${status}"},"messages":["Video unavailable","This video isn't available anymore"]}</script>`
  )

export const services = [
  at(
    'living',
    'www.youtube.com',
    '/watch?v=aaaaaaaaaaa',
    'a video with all messages in its script',
    video('OK')
  ),
  at(
    'living',
    'pan.baidu.com',
    '/s/1living',
    'a share that asks for its code',
    page('百度网盘 请输入提取码', '<p>请输入提取码</p>')
  ),
  at(
    'living',
    'mp.weixin.qq.com',
    '/s/9',
    'an article',
    page('', `<h1 class="rich_media_title">大模型综述</h1>${prose}`)
  ),
  at(
    'living',
    'drive.google.com',
    '/file/d/1a/view',
    'a file',
    page('cars.zip - Google Drive', '<div role="main"></div>')
  ),
  at(
    'living',
    'medium.com',
    '/@ada/404-lessons',
    'a story',
    page('404 Lessons Learned | by Ada | Medium', long(''))
  ),
  at(
    'living',
    'sites.google.com',
    '/view/cars/home',
    'a page',
    page('Cars', `<div jscontroller="x">${prose}</div>`)
  ),
  at(
    'living',
    'ada.blogspot.com',
    '/2012/05/post.html',
    'a post',
    page('Ada: Page not found no more', long(''))
  ),
  at(
    'living',
    'bitbucket.org',
    '/ada/cars',
    'a repository',
    page('ada / cars — Bitbucket', '<div id="root"></div>')
  ),
  at(
    'living',
    'gitlab.com',
    '/ada/cars',
    'a repository',
    page('Ada / cars · GitLab', long('<a href="/users/sign_in">Sign in</a>'))
  ),
  at(
    'living',
    'www.kaggle.com',
    '/datasets/ada/cars',
    'a data set',
    page('Cars | Kaggle', '<div id="site-content"></div>')
  ),
  at(
    'living',
    'www.notion.so',
    '/cars-1',
    'a page',
    page(
      'Notion',
      '<div id="notion-app"></div><noscript>JavaScript must be enabled in order to use Notion.</noscript>'
    )
  )
]

/** How addresses are asked: byte for byte as a browser does. */
export const addresses = rows(
  'living',
  Object.fromEntries(
    Object.entries({
      '/caf%c3%a9': 'escapes in lower case',
      '/%7Eada/': 'an escaped tilde',
      '/a%252Fb': 'an escape of an escape',
      '/a%25b': 'an escaped percent',
      '/a,b': 'a comma',
      '/a:b': 'a colon',
      '/@ada': 'an at sign',
      '/a=b': 'an equals sign',
      '/a!b$c': 'a shout and a dollar',
      "/it's": 'an apostrophe',
      '/a*b': 'a star',
      '/a|b': 'a bar',
      '/x?a[]=1&a[]=2': 'brackets in the query',
      '/x?q=a|b': 'a bar in the query',
      '/x?q=a+b%20c': 'two kinds of spaces',
      '/x?a=1&&b=2': 'an empty parameter',
      '/x?a=': 'no value',
      '/x?a': 'no equals sign',
      '/x?q=%E4%BD%A0%E5%A5%BD': 'Chinese in the query',
      '/x?id=10.1000/(SICI)1097(199)': 'brackets of an old DOI',
      '/a.': 'a dot at the end',
      '/a/b//c/': 'double slashes inside',
      '/a%3Fb': 'an escaped question mark',
      '/a%5Bb%5D': 'escaped square brackets',
      '/%E8%AE%BA%E6%96%87/%E4%B8%80': 'Chinese in the path',
      [`/${'long-'.repeat(300)}`]: 'one of 1,500 characters',
      '/x?u=https%3A%2F%2Fa.org%2F%3Fq%3D1': 'an escaped URL in the query',
      '/A/a': 'two cases'
    }).map(([path, name]) => [`${path} ${name}`, page()])
  )
)
