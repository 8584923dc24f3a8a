/**
 * Walls of the fifth round, as whole pages and as redirects.
 */

import {page, said, send, to} from '../answers.ts'
import {at, rows} from '../case.ts'
import {styled} from './site.ts'
import type {Look} from './site.ts'

const plain: Look = {name: 'Journal of Soil', menu: ['Home', 'Issues', 'Authors', 'Help']}

export const vendors = rows('wall', {
  'Anubis in German': said(
    200,
    'Wir stellen sicher, dass Sie kein Bot sind!',
    '<h1 id="title">Wir stellen sicher, dass Sie kein Bot sind!</h1><script id="anubis_challenge" type="application/json">{}</script>'
  ),
  'go-away': said(
    200,
    'Checking you are not a bot',
    '<p>This process is automatic. Loading… Your browser does a small sum.</p>'
  ),
  Radware: said(
    200,
    'Radware Captcha Page',
    '<h3>We apologize for the inconvenience...</h3><p>...but your activity and behavior on this site made us think that you are a bot.</p>'
  ),
  Akamai: said(
    403,
    'Access Denied',
    '<h1>Access Denied</h1><p>You don’t have permission to access "http://www.journal.test/paper" on this server.</p><p>Reference #18.1</p>'
  ),
  'Sucuri, 200': said(
    200,
    'Sucuri WebSite Firewall - Access Denied',
    '<p>If you are the site owner, please whitelist your IP.</p>'
  ),
  'Wordfence, 503': said(
    503,
    'Your access to this site has been limited',
    '<p>Your access to this service has been limited. (HTTP response code 503)</p>'
  ),
  'Imunify360, 200': said(
    200,
    'One moment, please...',
    '<h1>Please wait while your request is being verified...</h1>'
  ),
  LiteSpeed: said(200, 'Verifying that you are not a robot...', '<form id="lsrecaptcha-form"></form>'),
  'AWS, 405': send(
    405,
    '<title>Human Verification</title><script>window.awsWafCookieDomainList=[]</script>',
    {'x-amzn-waf-action': 'captcha'}
  ),
  'DDoS-Guard, 403': said(403, 'DDOS-GUARD', '<p>Checking your browser before accessing the site</p>', {
    server: 'ddos-guard'
  }),
  'Servicepipe, 200': said(
    200,
    'Loading...',
    '<script>var get_cookie_spsn="1"</script><p>Проверка браузера</p><script src="/exhkqyad"></script>'
  ),
  'a journal in its own look': styled(
    plain,
    'Journal of Soil',
    '<h1>Security check</h1><p>Because of many automated downloads we ask you to solve this puzzle before you read on.</p><div class="h-captcha" data-sitekey="1"></div>'
  ),
  'a repository in its own look': styled(
    {...plain, name: 'Repository'},
    'Repository',
    '<h1>One quick question</h1><p>Heavy traffic of AI crawlers forces us to check each visitor. Please wait, you will be let through in a moment.</p><script src="/check.js"></script>'
  ),
  'a proxy of the library': styled(
    {...plain, name: 'University Library'},
    'University Library',
    '<h1>Log in to continue</h1><form action="/login" method="post"><label>User <input name="user"></label><label>Password <input type="password" name="pass"></label></form>'
  ),
  'a choice of institution': styled(
    plain,
    'Find your institution',
    '<h1>Sign in via your institution</h1><form><input type="search" placeholder="Name of your university"></form>'
  ),
  'a question about age': said(
    200,
    'Age verification',
    '<p>You must be 18 or over to enter this site.</p><button>Enter</button>'
  ),
  'a page of consent': {
    '/paper': to('/consent?return=/paper'),
    '/consent?return=/paper': page(
      'Before you continue',
      '<p>We and our 842 partners use cookies.</p><button>Accept all</button>'
    )
  }
})

export const platforms = [
  at(
    'wall',
    'kns.cnki.net',
    '/kcms/1',
    'a slider',
    page('知网-安全验证', '<div id="captcha">请拖动滑块完成拼图</div>')
  ),
  at(
    'wall',
    'www.sogou.com',
    '/link?u=1',
    'many requests',
    page('搜狗搜索', '<p>您的访问出错了</p><p>用户您好，我们的系统检测到您网络中存在异常访问请求。</p>')
  ),
  at(
    'wall',
    'www.douban.com',
    '/note/1',
    'a request like a robot’s',
    page('豆瓣', '<p>检测到有异常请求从你的 IP 发出，请登录使用豆瓣。</p>')
  ),
  at(
    'wall',
    'www.xiaohongshu.com',
    '/explore/1',
    'a login',
    page('小红书 - 安全验证', '<p>请使用已登录该账号的小红书APP扫码</p>')
  ),
  at(
    'wall',
    'ya.test',
    '/paper',
    'Yandex',
    page('Вы не робот?', '<p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p>')
  ),
  at(
    'wall',
    'blog.naver.test',
    '/1',
    'Naver',
    page('서비스 이용 제한', '<p>비정상적인 접근이 감지되어 서비스 이용이 일시적으로 제한되었습니다.</p>')
  ),
  at(
    'wall',
    'www.instagram.com',
    '/p/1',
    'a login',
    page('Login • Instagram', '<div id="react-root"></div>')
  ),
  at(
    'wall',
    'www.quora.com',
    '/q',
    'a check',
    page('Just a moment', '<p>Enable JavaScript and cookies to continue</p>')
  )
]
