/**
 * Walls of the third round: what stands before a page and says nothing about it.
 */

import {page, said, send, to, withHead} from '../answers.ts'
import type {Answer} from '../answers.ts'
import {at, rows, titled} from '../case.ts'

export const vendors = rows('wall', {
  'GoDaddy, 403': said(
    403,
    'GoDaddy Security - Access Denied',
    '<p>Block reason: Bot access attempt denied.</p>'
  ),
  'StackPath, 200': said(
    200,
    'Site verification',
    '<p>Please wait while we verify that you are not a bot.</p><script src="/sbbi/?sbbpg=sbbShell"></script>'
  ),
  'Link11, 200': said(200, 'Your browser is being validated', '<p>This check takes a few seconds.</p>'),
  'BunkerWeb, 200': said(
    200,
    'Bot Detection',
    '<p>Please wait while we check if you are a human…</p><form action="/challenge"></form>'
  ),
  'SafeLine, 468': said(468, 'Access forbidden', '<p>Security Detection Powered By SafeLine WAF</p>'),
  'SafeLine, 200': said(
    200,
    'Protected By Chaitin SafeLine WAF',
    '<div id="slg-box"></div><script src="/.safeline/static/main.js"></script>'
  ),
  'Aliyun, punished': {
    '/paper': to('/_____tmd_____/punish?x5secdata=x'),
    '/_____tmd_____/punish?x5secdata=x': page('', '<div id="nocaptcha"></div>')
  },
  'Yunsuo, 200': said(
    200,
    '',
    '<script>var screendate="1";document.cookie="srcurl=1;path=/;";self.location="/paper?security_verify_data=1"</script>',
    {'set-cookie': 'yunsuo_session_verify=1'}
  ),
  'BT panel, 200': said(200, '网站防火墙', '<p>您的请求带有不合法参数，已被网站管理员设置拦截！</p>'),
  'D盾, 200': said(200, 'D盾_拦截提示', '<p>非法操作</p>'),
  '360, 200': said(
    200,
    '访问被拦截',
    '<p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p>'
  ),
  'Zhihu, 403': said(
    403,
    '',
    '<meta id="zh-zse-ck" content="1"><script src="https://static.zhihu.com/zse-ck/v4/1.js"></script>'
  ),
  'haproxy-protection, 503': said(
    503,
    'Hold on...',
    '<p>Checking your browser for robots 🤖</p><div data-pow="1"></div>'
  ),
  'haproxy-protection, 403': said(403, 'Hold on...', '<p>Checking your browser for robots 🤖</p>'),
  'testcookie of nginx, 200': said(
    200,
    '',
    '<script src="/aes.min.js"></script><script>function toNumbers(d){}document.cookie="BPC="+toHex(slowAES.decrypt(c,2,a,b));location.href="/paper?attempt=1"</script>'
  ),
  'Cerber, 200': said(
    200,
    'We’re sorry, you are not allowed to proceed',
    '<p>Your request looks suspiciously similar to automated requests from spam posting software.</p>'
  ),
  'All In One Security, 403': said(403, '403 Forbidden', '<p>Your access has been restricted.</p>'),
  'Project Shield, 200': said(
    200,
    'Challenge',
    '<p>Confirming that you are human</p><script src="/__gws/challenge.js"></script>'
  ),
  'Vercel, 429': said(429, 'Vercel Security Checkpoint', '<p>We’re verifying your browser</p>', {
    'x-vercel-mitigated': 'challenge'
  }),
  'CrowdSec, 403': said(403, 'CrowdSec Captcha', '<h1>CrowdSec Captcha</h1>'),
  'Nginx, 444-like': said(
    200,
    'Access restricted',
    '<p>Too many automated requests from your network. Contact the webmaster.</p>'
  ),
  'a proof of work, 200': withHead(
    '<script src="/pow/worker.js"></script>',
    '<p>Calculating proof of work… This protects the server from scrapers.</p>'
  ),
  'AI crawlers are not welcome, 200': said(
    200,
    'Blocked',
    '<p>Automated crawling of this site is not permitted. If you are a person, click here.</p>'
  ),
  '402 for crawlers': said(402, 'Payment Required', '<p>Please contact us for licensing</p>', {
    'crawler-price': 'USD 0.01'
  }),
  'a VPN, 200': said(200, 'VPN or proxy detected', '<p>Please disable your VPN to visit this site.</p>'),
  'a country, 403': said(403, 'Not available in your region', '<p>Sorry.</p>')
})

export const publishers = [
  at(
    'wall',
    'www.jstor.org',
    '/stable/1',
    'check of access',
    said(
      200,
      'JSTOR: Access Check',
      '<p>Our systems have detected unusual traffic activity from your network.</p><div id="px-captcha"></div>'
    )
  ),
  at(
    'wall',
    'muse.jhu.edu',
    '/article/1',
    'verification',
    said(
      200,
      'Project MUSE -- Verification required!',
      '<p>To continue, please verify that you are not a robot.</p>'
    )
  ),
  at(
    'wall',
    'pmc.ncbi.nlm.nih.gov',
    '/articles/PMC1/',
    'check of the browser',
    said(
      200,
      'Checking your browser - reCAPTCHA',
      '<p>Checking your browser before accessing pmc.ncbi.nlm.nih.gov ...</p><script src="https://www.google.com/recaptcha/enterprise.js"></script>'
    )
  ),
  at(
    'wall',
    'www.sciencedirect.com',
    '/science/article/pii/1',
    'a problem',
    said(
      200,
      'ScienceDirect',
      '<h1>There was a problem providing the content you requested</h1><p>Please contact our support team for more information and provide the details below. Reference number: 8</p>'
    )
  ),
  at(
    'wall',
    'babel.hathitrust.org',
    '/cgi/pt?id=1',
    'a question',
    said(
      200,
      'HathiTrust',
      '<p>Please prove you are not a robot to continue.</p><div class="cf-turnstile"></div>'
    )
  ),
  at(
    'wall',
    'www.reddit.com',
    '/r/papers/1',
    'a block',
    said(
      403,
      'Blocked',
      '<h1>whoa there, pardner!</h1><p>Your request has been blocked due to a network policy.</p>'
    )
  ),
  at(
    'wall',
    'scholar.example.test',
    '/scholar?q=1',
    'automated queries',
    said(
      200,
      'Sorry...',
      '<h1>We’re sorry...</h1><p>... but your computer or network may be sending automated queries. To protect our users, we can’t process your request right now.</p>'
    )
  ),
  at(
    'wall',
    'codeforces.test',
    '/blog/1',
    'a redirect by script',
    said(
      200,
      '',
      '<p>Redirecting... Please, wait.</p><script src="/aes.min.js"></script><script>document.cookie="RCPC="+toHex(slowAES.decrypt(c,2,a,b));document.location.href="/paper"</script>'
    )
  )
]

/** Walls with the status of a fault of the server, for weeks: the page behind them lives. */
const shop =
  '<p>To discuss automated access to our data please contact api-support@shop.test.</p><p>Sorry! Something went wrong.</p>'
const only = (answer: Answer): Record<string, Answer> => ({'/paper': answer, '/': page()})
export const faults = rows('wall', {
  'a shop, 503': only(said(503, 'Sorry! Something went wrong!', shop)),
  'a shop, 503, for all pages but the first': {
    '/': page(),
    '*': said(503, 'Sorry! Something went wrong!', shop)
  },
  'a shop, 503, for all pages': {'/': said(503, 'Sorry', shop), '*': said(503, 'Sorry', shop)},
  'a plain 503': only(send(503, '')),
  'a plain 503 for all': {'/': send(503, ''), '*': send(503, '')},
  'a 503 that asks for scripts': only(
    said(
      503,
      'Loading',
      '<noscript>Please turn JavaScript on and reload the page.</noscript><script src="/x.js"></script>'
    )
  ),
  'a 503 that asks to slow down': only(
    said(503, 'Slow down', '<p>You are sending requests too quickly.</p>')
  ),
  'a 500 for robots': only(said(500, 'Robot detected', '<p>Automated access is not allowed.</p>')),
  'a 502 with a puzzle': only(said(502, '', '<script>window._cf_chl_opt={};</script>')),
  'a 520 with a script that sets a cookie': only(
    said(520, '', '<script>document.cookie="x=1";location.reload()</script>')
  ),
  'a 400 for robots': only(
    said(400, 'Bad Request', '<p>Your browser sent a request that looks automated.</p>')
  ),
  'a 410 for robots': only(
    said(
      410,
      'Access denied',
      '<p>Your IP address has been blocked because of suspicious activity. Please solve the captcha.</p>'
    )
  )
})

export const titles = titled('wall', [
  'Let’s confirm you are human',
  'Please confirm you are not a robot',
  'Pardon the interruption',
  'Verification required',
  'Bot check',
  'DDoS protection by',
  'Web Application Firewall',
  'Your request has been blocked',
  'Access to this resource is restricted',
  'Too many requests',
  '请完成安全验证',
  '滑动验证页面',
  'Подтвердите, что запросы отправляли вы, а не робот',
  'Bist du ein Mensch?',
  'Êtes-vous un robot ?'
])
