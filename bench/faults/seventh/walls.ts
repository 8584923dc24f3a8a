/**
 * Walls of the seventh round: products by their scripts, cookies and headers rather than by their words, logins and gates.
 */

import {page, said, send, to, withHead} from '../answers.ts'
import {at, rows} from '../case.ts'
import {styled} from '../fifth/site.ts'
import {journal, paper} from './look.ts'

const bare = (script: string, title = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${title && `<title>${title}</title>`}</head><body><script>${script}</script></body></html>`

const products = rows('wall', {
  'Kasada, 429': send(429, bare('window.KPSDK={};KPSDK.now=Date.now;KPSDK.start=KPSDK.now()'), {
    'x-kpsdk-ct': '0aX1'
  }),
  'Kasada, 200': send(
    200,
    '<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=Date.now</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39/ips.js?x-kpsdk-im=1"></script></body></html>'
  ),
  'DataDome, 403': send(
    403,
    '<html><head><title>journal.test</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"rt":"c","cid":"AHr","host":"geo.captcha-delivery.com"}</script></body></html>',
    {'x-datadome': 'protected', server: 'DataDome'}
  ),
  'DataDome, 200': send(
    200,
    '<html><head><title>journal.test</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"rt":"i","cid":"AHr","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/i.js"></script></body></html>'
  ),
  'PerimeterX, 403': send(
    403,
    '<!DOCTYPE html><html><head><title>Access to this page has been denied.</title></head><body><script>window._pxAppId="PX1";window._pxJsClientSrc="/x/init.js"</script></body></html>'
  ),
  'AWS, 405': send(405, bare('window.gokuProps={"key":"A"}', 'Human Verification'), {
    'x-amzn-waf-action': 'captcha'
  }),
  'Akamai, an interstitial': send(
    200,
    '<!DOCTYPE html><html><head><title>&nbsp;</title></head><body><div id="sec-if-cpt-container" data-duration="5"></div><script src="/_sec/cp_challenge/sec-cpt-4-3.js"></script></body></html>',
    {'set-cookie': 'sec_cpt=0~1; Path=/'}
  ),
  'Imperva, a frame': send(
    200,
    '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>'
  ),
  'Aliyun, a sum': send(
    200,
    bare(
      "var arg1='6D0C8B6E1F';function setCookie(n,v){document.cookie=n+'='+v}var x=arg1;setCookie('acw_sc__v2',x);document.location.reload()"
    ),
    {'set-cookie': 'acw_tc=1; Path=/'}
  ),
  'Ruishu, 412': send(
    412,
    '<!DOCTYPE html><html><head><meta id="9DhefwqGPrzG" content="x" r="m"><script r="m">$_ts=window["$_ts"];if(!$_ts)$_ts={};$_ts.nsd=1</script></head><body></body></html>',
    {'set-cookie': 'FSSBBIl1UgzbN7NO=5; Path=/'}
  ),
  'Ruishu, 200': send(
    200,
    '<!DOCTYPE html><html><head><meta id="9DhefwqGPrzG" content="x" r="m"><script r="m">$_ts=window["$_ts"];if(!$_ts)$_ts={};$_ts.nsd=1</script></head><body></body></html>',
    {'set-cookie': 'FSSBBIl1UgzbN7NO=5; Path=/'}
  ),
  'Yunsuo, a reload': send(
    200,
    bare(
      "var s=screen.width+','+screen.height;document.cookie='srcurl=2f70;path=/;';self.location='/paper?security_verify_data='+s"
    ),
    {'set-cookie': 'security_session_verify=1; path=/'}
  ),
  'a cookie and a reload': send(200, bare('document.cookie="guard=ok;path=/";location.reload()')),
  'Qrator, 401': send(401, bare('window.qauth={}', 'Please wait'), {server: 'QRATOR'}),
  'Vercel, 429': said(429, 'Vercel Security Checkpoint', '<p>We’re verifying your browser</p>', {
    'x-vercel-mitigated': 'challenge'
  }),
  CrowdSec: page(
    'CrowdSec Captcha',
    '<h1>CrowdSec Captcha</h1><form><div class="g-recaptcha" data-sitekey="x"></div></form>'
  ),
  'a proof of work': page(
    'Annals',
    '<noscript>Sorry, this site needs JavaScript to tell you from a scraper.</noscript><p id="status">Computing a proof of work: 0 %</p><script src="/pow/worker.js"></script>'
  ),
  'a firewall of a university, 404': said(
    404,
    'Request blocked',
    '<p>The request was rejected by our web application firewall. Incident 4711.</p>'
  ),
  FortiGuard: page(
    'Web Filter Violation',
    '<h1>FortiGuard Intrusion Prevention - Access Blocked</h1><p>Web Page Blocked! The page you have requested has been blocked because the URL is banned.</p>'
  )
})

const gates = [
  ...rows('wall', {
    'a discovery of institutions': {
      '/paper': to('http://wayf.federation.test/discovery?entityID=x&return=y')
    },
    'a form that sends itself to the login': send(
      200,
      '<html><body onload="document.forms[0].submit()"><noscript><p>Press Continue.</p></noscript><form action="https://idp.uni.test/sso" method="post"><input type="hidden" name="SAMLRequest" value="PHNhbWw"><input type="hidden" name="RelayState" value="r"><noscript><input type="submit" value="Continue"></noscript></form></body></html>'
    ),
    'a proxy of a library': styled(
      {...journal, name: 'University Library'},
      'Database Login',
      '<p>Please enter your library card number to use this resource off campus.</p><form method="post"><input name="user"><input name="pass" type="password"></form>'
    ),
    'an age gate': styled(
      journal,
      'Age check',
      '<h1>Are you 18 or older?</h1><button>Yes</button><button>No</button>'
    ),
    'a cookie that must be there': styled(
      journal,
      'Cookie Absent',
      '<h1>Cookies must be enabled</h1><p>Your browser did not accept our cookie, which is required to show the article.</p>'
    ),
    'to a page about cookies': {
      '/paper': to('/action/cookieAbsent'),
      '/action/cookieAbsent': styled(journal, journal.name, '<p>Site is not able to set cookies.</p>')
    },
    'to a consent of another host': {
      '/paper': to('http://consent.example-media.test/collect?sessionId=3&continue=http://x/paper')
    },
    'a region': styled(
      journal,
      journal.name,
      '<h1>Not available in your region</h1><p>Owing to our licences this content cannot be shown in your country.</p>'
    ),
    'an address on a list': page(
      'Blocked',
      '<p>Your IP address 192.0.2.7 is listed in the database of abusers. Access to this site is denied.</p>'
    ),
    'a queue': withHead(
      '<meta http-equiv="refresh" content="20">',
      '<h1>You are in line</h1><p>There are many visitors. Your estimated wait is 4 minutes. Do not close this window.</p>'
    )
  }),
  at(
    'wall',
    'docs.google.com',
    '/document/d/1/edit',
    'a document',
    page('Google Docs', '<h1>You need access</h1><p>Ask for access, or switch to an account with access.</p>')
  )
]

export const walls = [...products, ...gates].map(d => ({...d, title: paper}))

/** Hosts of logins and consents. */
export const others = {
  'wayf.federation.test': page('Select your institution', '<h1>Where are you from?</h1><select></select>'),
  'consent.example-media.test': page('Before you continue', '<p>We and our 942 partners store data.</p>')
}
