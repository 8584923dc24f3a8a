/**
 * Walls of the tenth round: products that test the reader, sites that want an account, and gateways with trouble that will pass.
 */

import {byMethod, page, send, to} from '../answers.ts'
import type {Case} from '../case.ts'
import {bare, byPath, link, press, sheet, university} from './look.ts'
import type {Site} from './look.ts'

const wall = link('wall')
const down = link('down')

const cloudflare = {server: 'cloudflare', 'cf-ray': '8f0c1d2e3a4b5c6d-FRA'}

const cloud = [
  wall(
    'Cloudflare 403: you have been blocked',
    '/paper',
    bare(
      'Attention Required! | Cloudflare',
      '<div id="cf-wrapper"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2>You are unable to access <span>halyard.test</span></h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: <strong>8f0c1d2e3a4b5c6d</strong></p></div>',
      {status: 403, headers: cloudflare}
    )
  ),
  wall(
    'Cloudflare 429: error 1015',
    '/paper',
    bare(
      'Access denied | halyard.test used Cloudflare to restrict access',
      '<h1>Error <span>1015</span></h1><h2>You are being rate limited</h2><p>The owner of this website has banned you temporarily from accessing this website.</p>',
      {status: 429, headers: {...cloudflare, 'retry-after': '60'}}
    )
  ),
  wall(
    'Cloudflare 503: five seconds',
    '/paper',
    bare(
      'Please Wait... | Cloudflare',
      '<form id="challenge-form" action="/paper?__cf_chl_jschl_tk__=ab" method="POST"><h1>Checking your browser before accessing halyard.test.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><p>Please allow up to 5 seconds…</p></form>',
      {status: 503, headers: cloudflare}
    )
  ),
  wall('Cloudflare Access: a code by mail', '/paper', {
    '/paper': to(
      'http://harwick.cloudflareaccess.com/cdn-cgi/access/login/papers.harwick.test?kid=1f&redirect_url=%2Fpaper'
    )
  }),
  wall(
    'Cloudflare 402: pay to crawl',
    '/paper',
    send(402, '{"error":"payment required"}', {
      ...cloudflare,
      'content-type': 'application/json',
      'crawler-price': 'USD 0.01'
    })
  ),
  wall(
    'Akamai 403: a reference number',
    '/paper',
    bare(
      'Access Denied',
      '<H1>Access Denied</H1>You don’t have permission to access "http&#58;&#47;&#47;halyard&#46;test&#47;paper" on this server.<P>Reference&#32;&#35;18&#46;8d3c1202&#46;1700000000&#46;1a2b3c4d',
      {status: 403, headers: {server: 'AkamaiGHost', 'mime-version': '1.0'}}
    )
  ),
  wall(
    'Akamai 428: a sum to solve',
    '/paper',
    bare(
      'Challenge Validation',
      '<div id="sec-if-cpt-container" role="main"></div><script type="text/javascript" src="/xW3b/sec-cpt/challenge.js" duration="5" challenge="eyJ0b2tlbiI6ImFiYyIsImRpZmZpY3VsdHkiOjEwMDB9" data-duration="5" provider="crypto"></script>',
      {status: 428, headers: {'set-cookie': 'sec_cpt=ab~1~; path=/'}}
    )
  ),
  wall(
    'Imperva 200: an incident in a frame',
    '/paper',
    send(
      200,
      '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1234-0&incident_id=688000850196000-11&edet=12&cinfo=04000000&rpinfo=0&mth=GET" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 688000850196000-11</iframe></body></html>',
      {'x-iinfo': '9-1234-0 0NNN RT(1700000000) q(0 -1 -1 -1)'}
    )
  ),
  wall(
    'DataDome 401: no script, no page',
    '/paper',
    send(
      401,
      "<html lang=\"en\"><head><title>halyard.test</title><style>#cmsg{animation: A 1.5s;}</style></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'A1','t':'bv','host':'geo.captcha-delivery.com'}</script></body></html>",
      {server: 'CloudFront'}
    )
  ),
  wall(
    'HUMAN 403: press and hold',
    '/paper',
    bare(
      'Access to this page has been denied',
      '<h1>Before we continue...</h1><div id="px-captcha"></div><p>Press & Hold to confirm you are a human (and not a bot).</p><p>Reference ID 5c1b2a30-0000-11ee</p><script>window._pxAppId="PXabcdefgh";</script>',
      {status: 403}
    )
  ),
  wall(
    'AWS WAF 405: a human verification',
    '/paper',
    bare(
      'Human Verification',
      '<script>window.gokuProps={"key":"AQIDAH"}</script><div id="captcha-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, you need to verify that you’re not a robot by solving a CAPTCHA puzzle.</noscript>',
      {status: 405, headers: {server: 'awselb/2.0', 'x-amzn-waf-action': 'captcha'}}
    )
  ),
  wall(
    'Kasada 429: a script',
    '/paper',
    send(
      429,
      '<html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!==\'undefined\'?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?x-kpsdk-v=j-0.0.0"></script></body></html>',
      {'x-kpsdk-ct': '0aBc'}
    )
  ),
  wall(
    'F5 200: a script and a support number',
    '/paper',
    send(
      200,
      '<html><head><meta http-equiv="Pragma" content="no-cache"/><meta http-equiv="Expires" content="-1"/></head><body><script type="text/javascript">(function(){window["bobcmn"] = "10111111111010200000005200000005200000006200000000";window.mIS=!!window.mIS;})();</script><script type="text/javascript" src="/TSPD/0842a7a4aeab2000?type=9"></script><noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: 17410000000000000001.</noscript></body></html>'
    )
  ),
  wall(
    'Sucuri 200: being redirected',
    '/paper',
    send(
      200,
      "<html><title>You are being redirected...</title><noscript>Javascript is required. Please enable javascript before you are allowed to see this page.</noscript><script>var s={},u,c,U,r,i,l=0,a,e=eval,w=String.fromCharCode,sucuri_cloudproxy_js='',S='cz0i';</script></html>",
      {'x-sucuri-id': '17004', server: 'Sucuri/Cloudproxy'}
    )
  ),
  wall(
    'Imunify360 200: one moment',
    '/paper',
    bare(
      'One moment, please...',
      '<h1>Please wait while your request is being verified...</h1><form id="wsidchk-form" style="display:none;" action="/z0f76a1d14fd21a8fb5fd0d03e0fdc3d3cedae52f" method="GET"><input type="hidden" id="wsidchk" name="wsidchk"/></form>'
    )
  ),
  wall(
    'a shared host 409: humans only',
    '/paper',
    send(409, '<script>document.cookie = "humans_21909=1"; document.location.reload(true)</script>')
  ),
  wall(
    'ModSecurity 406: not acceptable',
    '/paper',
    bare(
      'Not Acceptable!',
      '<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>',
      {status: 406, headers: {server: 'Apache'}}
    )
  ),
  wall(
    'Anubis 200, in French',
    '/paper',
    bare(
      'Vérification que vous n’êtes pas un robot !',
      '<main><h1 id="title">Vérification que vous n’êtes pas un robot !</h1><img id="image" src="/.within.website/x/cmd/anubis/static/img/pensive.webp?cacheBuster=v1.21"><p id="status">Chargement…</p></main><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"ab12"}</script>',
      {headers: {'set-cookie': 'techaro.lol-anubis-cookie-verification=1; Path=/'}}
    )
  ),
  wall(
    'Anubis 200: denied',
    '/paper',
    bare(
      'Oh noes!',
      '<main><h1>Oh noes!</h1><img src="/.within.website/x/cmd/anubis/static/img/reject.webp"><p>Access Denied: error code 4f1c9a</p><p>Contact the administrator of this site.</p></main>'
    )
  ),
  wall(
    'go-away 418: checking',
    '/paper',
    bare(
      'Checking you are not a bot',
      '<main><h1 id="title">Checking you are not a bot</h1><p>Loading challenge js-pow-sha256…</p><script src="/.well-known/.git.gammaspectra.live/git/go-away/cmd/go-away/challenge/js-pow-sha256/js-load.mjs" type="module"></script></main>',
      {status: 418}
    )
  ),
  wall(
    'DDoS-Guard 403',
    '/paper',
    bare(
      'DDOS-GUARD',
      '<h1>Checking your browser before accessing halyard.test</h1><p>Please wait a few seconds. Once this check is complete, the website will automatically open</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script>',
      {status: 403, headers: {server: 'ddos-guard', 'set-cookie': '__ddg1_=abc; Path=/'}}
    )
  ),
  wall(
    'Qrator 401: a token in a script',
    '/paper',
    send(
      401,
      '<!DOCTYPE html><html><head><meta charset="utf-8"><script src="/__qrator/qauth_utm_v2_9118.js"></script></head><body></body></html>',
      {server: 'QRATOR'}
    )
  ),
  wall('Yandex: not a robot? in Russian', '/paper', {
    '/paper': to('/showcaptcha?cc=1&mt=5E0F&retpath=aHR0cDovL3BhcGVy'),
    '/showcaptcha?cc=1&mt=5E0F&retpath=aHR0cDovL3BhcGVy': bare(
      'Вы не робот?',
      '<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><form action="/checkcaptcha"><button>Я не робот</button></form>'
    )
  })
]

const chinese = [
  wall(
    'Ruishu 412: nothing but a script',
    '/paper',
    send(
      412,
      '<!DOCTYPE html><html><head><meta id="gRkZx0" content="aB3kd" r="m"><script type="text/javascript" r="m">$_ts=window[\'$_ts\'];if(!$_ts)$_ts={};$_ts.nsd=71913;$_ts.cd="qQqZ";</script><script type="text/javascript" charset="utf-8" src="/c7d3f1/x.4f2a9b1.js" r="m"></script></head><body></body></html>'
    )
  ),
  wall(
    'Ruishu 202: the same with a success',
    '/paper',
    send(
      202,
      '<!DOCTYPE html><html><head><script type="text/javascript" r="m">$_ts=window[\'$_ts\'];if(!$_ts)$_ts={};$_ts.nsd=25512;</script></head><body><form></form></body></html>'
    )
  ),
  wall(
    'Aliyun 405: a threat',
    '/paper',
    bare(
      '405',
      '<div class="main"><h1>405</h1><p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p><p>您的请求ID是：<strong>7b5d0a1217000000001234567e</strong></p><p>如何解决？</p></div>',
      {status: 405, headers: {server: 'Tengine'}}
    )
  ),
  wall(
    'Aliyun 200: a cookie by script',
    '/paper',
    send(
      200,
      '<html><script>var arg1=\'3C9F1E1A4F7F0C2B\';var _0x4818=[\'\\x63\\x73\'];function setCookie(name,value){var d=new Date();document.cookie=name+"="+value+";path=/"}function reload(x){setCookie("acw_sc__v2",x);document.location.reload();}</script></html>',
      {'set-cookie': 'acw_tc=76b20ff; path=/; HttpOnly'}
    )
  ),
  wall(
    'SafeLine 468: checking the browser',
    '/paper',
    bare(
      '请稍候',
      '<div id="slg-box"><div id="slg-title">正在检查您的浏览器安全性</div><div id="slg-caption"></div></div><script src="/.safeline/static/challenge.js"></script><p>安全检测能力由 <a>雷池 WAF</a> 提供</p>',
      {status: 468}
    )
  ),
  wall(
    'Knownsec 200: an attack?',
    '/paper',
    bare(
      '网站访问异常',
      '<div class="wrap"><h1>当前访问疑似黑客攻击，已被创宇盾拦截</h1><p>如您是网站管理员，请登录知道创宇云安全查看详情</p><p>事件ID：a1b2c3d4</p></div>'
    )
  ),
  wall('CNKI: a slider', '/kcms2/article/abstract?v=9gone', {
    '/kcms2/article/abstract?v=9gone': to('/verify/home?captchaType=clickWord&ident=7a1b&returnUrl=%2Fkcms2'),
    '/verify/home?captchaType=clickWord&ident=7a1b&returnUrl=%2Fkcms2': bare(
      '安全验证',
      '<h3>系统检测到您的访问行为异常，请帮助我们进行安全验证</h3><div class="verify-box">请完成拼图验证</div>'
    )
  }),
  wall('Baidu Xueshu: to the captcha', 'xueshu.baidu.com/usercenter/paper/show?paperid=9walled9', {
    '/usercenter/paper/show?paperid=9walled9': to(
      'http://wappass.baidu.com/static/captcha/tuxing.html?ak=33c4&backurl=http%3A%2F%2Fxueshu.baidu.com'
    )
  }),
  wall('Weibo: a visitor system', 'card.weibo.com/article/m/show/id/230940999walled', {
    '/article/m/show/id/230940999walled': to(
      'http://passport.weibo.com/visitor/visitor?entry=miniblog&a=enter&url=http%3A%2F%2Fcard.weibo.com'
    )
  }),
  wall(
    'Zhihu 403: an error as JSON',
    'www.zhihu.com/question/9990001/answer/99900011',
    send(
      403,
      '{"error":{"message":"您当前请求存在异常，暂时限制本次访问。如有疑问，您可以通过手机摇一摇或登录后私信知乎小管家反馈。","code":40362}}',
      {'content-type': 'application/json'}
    )
  ),
  wall(
    'Xiaohongshu 461: a slider elsewhere',
    'www.xiaohongshu.com/explore/99walled99',
    send(461, '{"code":300011,"success":false,"msg":"访问频次异常，请勿频繁操作"}', {
      'content-type': 'application/json',
      verifytype: '102'
    })
  )
]

const accounts = [
  wall(
    'Shibboleth: a form that sends itself, at the address itself',
    '/papers/internal.pdf',
    send(
      200,
      '<!DOCTYPE html><html><head><title>Shibboleth Authentication Request</title></head><body onload="document.forms[0].submit()"><noscript><p><strong>Note:</strong> Since your browser does not support JavaScript, you must press the Continue button once to proceed.</p></noscript><form action="https://idp.harwick.test/profile/SAML2/POST/SSO" method="post"><input type="hidden" name="RelayState" value="ss:mem:1a"/><input type="hidden" name="SAMLRequest" value="PHNhbWxwOkF1dGhuUmVxdWVzdA=="/><input type="submit" value="Continue"/></form></body></html>'
    )
  ),
  wall('OpenAthens: find your organization', '/article/991', {
    '/article/991': to('http://connect.openathens.test/saml/2/sso/harwick.test/o/9/c/8?spentityid=halyard')
  }),
  wall('EZproxy: the library’s door', 'dl-acm-org.ezproxy.harwick.test/doi/10.1145/9990.9991', {
    '/doi/10.1145/9990.9991': to(
      'http://ezproxy.harwick.test/login?qurl=http%3A%2F%2Fdl.acm.org%2Fdoi%2F10.1145%2F9990.9991'
    )
  }),
  wall('a federation in France', '/cours/vision/article-3', {
    '/cours/vision/article-3': to(
      'http://discovery.renater.test/renater?entityID=http%3A%2F%2Fcours.test%2Fshib&return=x'
    )
  }),
  wall('GakuNin: a federation in Japan', '/repository/item/331', {
    '/repository/item/331': to('http://ds.gakunin.test/WAYF?entityID=repo')
  }),
  wall('a Chinese university: one identity for all', '/info/1032/4711.htm', {
    '/info/1032/4711.htm': to(
      'http://ids.donggang.test/authserver/login?service=http%3A%2F%2Fcs.donggang.test%2Finfo%2F1032%2F4711.htm'
    )
  }),
  wall('Atypon: cookies are absent', '/doi/full/10.1000/hal.991', {
    '/doi/full/10.1000/hal.991': to('/action/cookieAbsent'),
    '/action/cookieAbsent': sheet(
      press,
      'Halyard Press',
      '<h1>Cookies disabled</h1><p>Your browser must accept cookies to use this site. Please enable them and try again.</p>'
    )
  }),
  wall('IEEE: not in your subscription', '/xpls/abs_all.jsp?arnumber=9990002', {
    '/xpls/abs_all.jsp?arnumber=9990002': to(
      '/Xplore/defdeny.jsp?url=%2Fstamp%2Fstamp.jsp%3Farnumber%3D9990002&denyReason=-134&arnumber=9990002&productsMatched=null'
    ),
    '/Xplore/defdeny.jsp?url=%2Fstamp%2Fstamp.jsp%3Farnumber%3D9990002&denyReason=-134&arnumber=9990002&productsMatched=null':
      sheet(
        press,
        'Full Text Access Options',
        '<h1>Full text access may be available</h1><p>To access full text, please use your member or institutional sign in.</p><form><input name="username"><input name="password" type="password"></form>'
      )
  }),
  wall('Moodle: log in to the site', '/mod/resource/view.php?id=4711', {
    '/mod/resource/view.php?id=4711': to('/login/index.php', 303),
    '/login/index.php': sheet(
      university,
      'Harwick Moodle: Log in to the site',
      '<h1>Log in to Harwick Moodle</h1><form action="/login/index.php" method="post"><input name="username"><input type="password" name="password"></form><a>Access as a guest</a>'
    )
  }),
  wall('JupyterHub: a notebook with a user', '/hub/user-redirect/lab/tree/demo.ipynb', {
    '/hub/user-redirect/lab/tree/demo.ipynb': to(
      '/hub/login?next=%2Fhub%2Fuser-redirect%2Flab%2Ftree%2Fdemo.ipynb'
    ),
    '/hub/login?next=%2Fhub%2Fuser-redirect%2Flab%2Ftree%2Fdemo.ipynb': bare(
      'JupyterHub',
      '<div id="login-main"><form action="/hub/login" method="post"><h1>Sign in</h1><input id="username_input"><input type="password"></form></div>'
    )
  }),
  wall(
    'Facebook: log in first',
    'www.facebook.com/groups/perception/permalink/99walled99/',
    bare(
      'Log into Facebook',
      '<div id="login_form"><h2>You must log in to continue.</h2><input name="email"><input name="pass" type="password"><button>Log In</button></div>'
    )
  ),
  wall('a gate for doctors', '/journal/article/991', {
    '/journal/article/991': to('/gateway/hcp?returnUrl=%2Fjournal%2Farticle%2F991'),
    '/gateway/hcp?returnUrl=%2Fjournal%2Farticle%2F991': sheet(
      press,
      'Are you a healthcare professional?',
      '<h1>Are you a healthcare professional?</h1><p>To continue you must confirm that you are, or sign in.</p><button>Yes</button><button>No</button>'
    )
  })
]

const refusals = [
  wall(
    'a proof of work with the status 404',
    '/okafor/fields/commit/0a1b2c',
    bare(
      'Making sure you’re not a bot!',
      '<main><h1 id="title">Making sure you’re not a bot!</h1><p id="status">Calculating…</p></main><script id="anubis_version" type="application/json">"v1.22.0"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"preact","difficulty":1}}</script>',
      {status: 404}
    )
  ),
  wall(
    'JSTOR 420: an access check',
    '/stable/9990003',
    bare(
      'JSTOR: Access Check',
      '<h1>Access Check</h1><p>Our systems have detected unusual traffic activity from your network. Please complete this reCAPTCHA to demonstrate that it’s you making the requests and not a robot.</p><p>Block Reference: #1f2e3d</p>',
      {status: 420}
    )
  ),
  wall(
    'Elsevier 403: a reference number',
    '/science/article/pii/S0099900012000011',
    bare(
      'ScienceDirect',
      '<p>There was a problem providing the content you requested</p><p>Please contact our support team for more information and provide the details below.</p><p>Reference number: 8f0c1d2e3a4b5c6d</p><p>IP Address: 192.0.2.7</p>',
      {status: 403}
    )
  ),
  wall(
    'Reddit 403: a log-in or a token',
    'www.reddit.com/r/MachineLearning/comments/99walled/fields/',
    bare(
      '',
      '<div class="main"><h1>whoa there, pardner!</h1><p>Your request has been blocked due to a network policy. Try logging in or creating an account.</p></div>',
      {status: 403}
    )
  ),
  wall(
    'Wikimedia 403: a policy for robots',
    '/data/fields.csv',
    send(
      403,
      'Please respect our robot policy https://w.wiki/4wJS and set a user-agent with contact information.\n',
      {'content-type': 'text/plain'}
    )
  ),
  wall(
    'Amazon 503: automated access',
    '/dp/9990004',
    bare(
      'Sorry! Something went wrong!',
      '<!-- To discuss automated access to our data please contact api-services-support@books.test. --><a href="/ref=cs_503_link/"><img src="/error/500_503.png" alt="Sorry! Something went wrong on our end. Please go back and try again or go to our home page."></a>',
      {status: 503}
    )
  ),
  wall(
    'a newspaper 451: not in your region',
    '/tech/2019/lab-story',
    bare(
      'Unavailable due to legal reasons',
      '<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area which enforces the GDPR and therefore access cannot be granted at this time.</p>',
      {status: 451}
    )
  ),
  wall(
    'LinkedIn-like 999 after a HEAD that works',
    '/pulse/fields-okafor',
    byMethod(
      send(200),
      send(
        999,
        '<html><head><script>window.onload=function(){var trk="bf";location.href="/authwall?trk="+trk}</script></head></html>'
      )
    )
  ),
  wall(
    'Google Drive 200: too many readers',
    'drive.google.com/uc?id=1aZ9xQquota00000000000000000000&export=download',
    bare(
      'Google Drive - Quota exceeded',
      '<div id="uc-text"><p class="uc-error-caption">Sorry, you can’t view or download this file at this time.</p><p class="uc-error-subcaption">Too many users have viewed or downloaded this file recently. Please try accessing the file again later.</p></div>'
    )
  ),
  wall('a site that answers robots 500 everywhere', '/paper', {
    '/': send(500, 'Internal Server Error'),
    '*': send(500, 'Internal Server Error')
  }),
  wall('a university that answers strangers 404 everywhere', '/intern/paper.pdf', {
    '/': send(404, '<html><body><h1>Not Found</h1></body></html>'),
    '*': send(404, '<html><body><h1>Not Found</h1></body></html>')
  })
]

/** A gateway between the reader and the site. */
const gateway = (status: number, title: string): Case =>
  down(
    `Cloudflare ${status}: ${title}`,
    '/paper',
    bare(
      `halyard.test | ${status}: ${title}`,
      `<div id="cf-error-details"><h1><span>${title}</span> <span>Error code ${status}</span></h1><p>You · Browser · Working. Frankfurt · Cloudflare · Working. halyard.test · Host · Error.</p></div>`,
      {status, headers: cloudflare}
    )
  )

const gateways = [
  gateway(520, 'Web server is returning an unknown error'),
  gateway(522, 'Connection timed out'),
  gateway(523, 'Origin is unreachable'),
  gateway(525, 'SSL handshake failed'),
  gateway(526, 'Invalid SSL certificate'),
  gateway(530, 'Origin DNS error'),
  down(
    'an overloaded repository: 503 with Retry-After',
    '/items/991',
    bare(
      'Service Unavailable',
      '<h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems.</p>',
      {status: 503, headers: {'retry-after': '3600'}}
    )
  )
]

/** Titles of entries; no wall shows one. */
const papers = [
  'Self-Supervised Depth from Endoscopic Video',
  'Graph Transformers for Crystal Property Prediction',
  'Speech Separation with Learned Beamforming'
]

export const walls: readonly Case[] = [...cloud, ...chinese, ...accounts, ...refusals, ...gateways].map(
  (d, index) => ({...d, title: papers[index % papers.length] ?? ''})
)

export const others: Site = {
  'harwick.cloudflareaccess.com': bare(
    'Sign in ・ Cloudflare Access',
    '<h1>Sign in with:</h1><p>Get a login code emailed to you</p><form><input name="email"></form>'
  ),
  'wappass.baidu.com': bare(
    '百度安全验证',
    '<div class="timeout hide">网络不给力，请稍后重试</div><p>拖动左侧滑块使图片为正</p>'
  ),
  'passport.weibo.com': bare(
    'Sina Visitor System',
    '<span id="message"></span><script>window.use_fp="1"; var url=url||{}; (function(){this.l=function(u,c){}}).call(url);</script>'
  ),
  'connect.openathens.test': to('http://login.openathens.test/auth/harwick.test/o/9'),
  'login.openathens.test': bare(
    'Sign in with OpenAthens',
    '<h1>Find your organisation</h1><input placeholder="Your organisation">'
  ),
  'ezproxy.harwick.test': sheet(
    university,
    'Harwick Library: off-campus access',
    '<h1>Off-campus access</h1><form action="/login" method="post"><input name="user"><input name="pass" type="password"></form>'
  ),
  'discovery.renater.test': bare(
    'Sélection de votre établissement',
    '<h1>Sélectionnez l’établissement auquel vous appartenez</h1><select><option>Université de Valmer</option></select>'
  ),
  'ids.donggang.test': bare(
    '统一身份认证平台',
    '<h2>统一身份认证平台</h2><form id="casLoginForm"><input placeholder="学号/工号"><input type="password" placeholder="密码"><button>登录</button></form>'
  ),
  'ds.gakunin.test': byPath({
    '/WAYF?entityID=repo': page(
      '所属機関の選択',
      '<h1>所属機関の選択</h1><p>サービスにアクセスするためには認証が必要です</p><form><button>選択</button></form>'
    )
  })
}
