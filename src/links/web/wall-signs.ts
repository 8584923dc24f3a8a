/**
 * Headers, texts and titles of bot walls.
 */

/** A header that a wall sends. */
export interface HeaderSign {
  wall: string
  header: string
  value: RegExp
  /** Only on failures: the header is on ordinary answers of the service too. */
  failing: boolean
  source: string
}

export const headerSigns: readonly HeaderSign[] = [
  {
    wall: 'waf-cloudflare',
    header: 'cf-mitigated',
    value: /challenge|block/i,
    failing: false,
    source: 'Cloudflare: detect a challenge page response'
  },
  {
    wall: 'waf-vercel',
    header: 'x-vercel-mitigated',
    value: /challenge|deny/i,
    failing: false,
    source: 'Vercel firewall'
  },
  {
    wall: 'waf-aws',
    header: 'x-amzn-waf-action',
    value: /challenge|captcha/i,
    failing: false,
    source: 'AWS WAF: CAPTCHA and challenge actions'
  },
  {wall: 'waf-siteground', header: 'sg-captcha', value: /challenge/i, failing: false, source: 'SiteGround'},
  {wall: 'waf-datadome', header: 'x-datadome', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-datadome', header: 'x-dd-b', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-imperva', header: 'x-iinfo', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-imperva', header: 'x-cdn', value: /incapsula|imperva/i, failing: true, source: 'is-antibot'},
  {wall: 'waf-perimeterx', header: 'x-px-authorization', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-kasada', header: 'x-kpsdk-ct', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-kasada', header: 'x-kasada', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-akamai', header: 'akamai-cache-status', value: /^error/i, failing: true, source: 'is-antibot'},
  {wall: 'waf-sucuri', header: 'x-sucuri-block', value: /./, failing: true, source: 'Sucuri firewall'}
]

/** A text on the page of a wall. */
export interface BodySign {
  wall: string
  text: string
  /** Statuses on which it counts; on every status where absent. */
  statuses?: readonly number[]
  /** Whether it counts on a page that shows next to nothing else: plain words, which an article may quote. */
  bare?: true
  source: string
}

const refusals = [401, 403, 405, 429, 503]

export const bodySigns: readonly BodySign[] = [
  {wall: 'waf-akamai', text: '/_sec/cp_challenge/', source: 'Akamai challenge script'},
  {wall: 'waf-akamai', text: 'sec-if-cpt-container', source: 'Akamai challenge page, answered with 200'},
  {wall: 'waf-akamai', text: 'bm-verify=', source: 'Akamai, a refresh to its check'},
  {
    wall: 'waf-azure',
    text: '/.azwaf/',
    source: 'Azure Web Application Firewall, JavaScript challenge and captcha'
  },
  {wall: 'waf-sucuri', text: 'sucuri_cloudproxy_js', source: 'Sucuri challenge script, answered with 200'},
  {wall: 'waf-imunify360', text: 'Imunify360 bot-protection', source: 'Imunify360 block page'},
  {wall: 'waf-bitninja', text: 'captcha.bitninja', source: 'BitNinja captcha'},
  {wall: 'waf-bitninja', text: 'BitNinja.IO', bare: true, source: 'BitNinja captcha'},
  {wall: 'waf-aliyun', text: 'acw_sc__v2', source: 'Alibaba Cloud, a script that sets a cookie'},
  {wall: 'waf-aliyun', text: '/sd/punish/', source: 'Alibaba Cloud slider'},
  {wall: 'waf-aliyun', text: 'errors.aliyun.com', bare: true, source: 'Alibaba Cloud block page'},
  {wall: 'waf-safeline', text: '/.safeline/', source: 'SafeLine challenge script'},
  {wall: 'waf-stackpath', text: 'sbbi/?sbbpg', source: 'StackPath challenge script'},
  {
    wall: 'waf-haproxy-protection',
    text: 'Checking your browser for robots',
    bare: true,
    source: 'haproxy-protection challenge page'
  },
  {wall: 'waf-arvancloud', text: '/__arcsjs/', source: 'ArvanCloud challenge script'},
  {
    wall: 'waf-arvancloud',
    text: 'در حال انتقال به سایت مورد نظر',
    bare: true,
    source: 'ArvanCloud challenge page'
  },
  {wall: 'waf-edgeone', text: 'EO_Bot_Ssid', source: 'EdgeOne (Tencent) challenge script'},
  {wall: 'waf-litespeed', text: '/.lsrecap/', source: 'LiteSpeed captcha'},
  {wall: 'waf-radware', text: 'captcha.perfdrive.com', source: 'Radware Bot Manager captcha'},
  {wall: 'waf-banjax', text: '/.basedflare/', source: 'BasedFlare (haproxy-protection) challenge script'},
  {wall: 'waf-qrator', text: '/__qrator/', source: 'Qrator challenge script'},
  {wall: 'waf-variti', text: '/_variti/', source: 'Variti challenge script'},
  {wall: 'waf-amazon', text: '/errors/validateCaptcha', source: 'captcha of Amazon'},
  {wall: 'waf-f5', text: 'window["bobcmn"]', source: 'F5 challenge script, answered with 200'},
  {wall: 'waf-f5', text: '/TSPD/', bare: true, source: 'F5 challenge script, answered with 200'},
  {wall: 'waf-f5', text: 'Your support ID is', bare: true, source: 'F5 block page'},
  {wall: 'waf-kasada', text: 'KPSDK', bare: true, source: 'Kasada challenge script, answered with 200'},
  {wall: 'waf-ruishu', text: '$_ts=window[', source: 'Ruishu (River Security) challenge script'},
  {wall: 'waf-ruishu', text: '$_ts.nsd', source: 'Ruishu (River Security) challenge script'},
  {wall: 'waf-fortinet', text: 'FortiGuard', bare: true, source: 'FortiGuard block page'},
  {wall: 'waf-shape', text: '/init.js?seed=', source: 'F5 Distributed Cloud (Shape) challenge script'},
  {
    wall: 'waf-wordfence',
    text: 'Generated by Wordfence',
    statuses: [403, 503],
    source: 'Wordfence block page'
  },
  {
    wall: 'waf-barracuda',
    text: 'Barracuda Web Application Firewall',
    bare: true,
    source: 'Barracuda block page'
  },
  {wall: 'waf-fortinet', text: 'Attack ID:', bare: true, source: 'FortiWeb block page'},
  {wall: 'waf-safedog', text: '已被网站管理员设置拦截', source: 'Safedog block page'},
  {
    wall: 'waf-anubis',
    text: 'Protected by Anubis',
    bare: true,
    source: 'Anubis, a refusal answered with 200'
  },
  {
    wall: 'waf-go-away',
    text: '/go-away/cmd/go-away/challenge/',
    source: 'go-away, a refresh to its challenge'
  },
  {
    wall: 'script-challenge',
    text: 'slowAES.decrypt(',
    source: 'testcookie module of nginx, used by free hosts'
  },
  {wall: 'waf-cloudflare', text: 'Waiting Room powered by Cloudflare', source: 'Cloudflare waiting room'},
  {
    wall: 'waf-cloudflare',
    text: 'needs to review the security of your connection',
    source: 'Cloudflare challenge page'
  },
  ...[
    'Verifying you are human',
    'verify you are human',
    'Checking your browser before accessing',
    'checking your browser',
    'verifying your browser',
    'verify your browser',
    'We have detected automated access',
    'detected unusual traffic',
    'detected unusual activity',
    'due to unusual activity',
    'Your IP address has been blocked',
    'Your IP has been blocked',
    'IP address has been blocked',
    'Please complete the security check',
    'in accordance with company policy',
    'may be sending automated queries',
    'similar to automated requests',
    'Automated access is not allowed',
    'Calculating proof of work',
    'browser is being validated',
    'that you are human',
    'that you are not a bot',
    'that you are not a robot',
    'requests too quickly',
    'disable your VPN',
    'To discuss automated access',
    'not available in your country',
    'not available in your region',
    'disable any ad blocker'
  ].map(text => ({wall: 'refusal', text, bare: true as const, source: 'usual words of walls'})),
  {wall: 'waf-cloudflare', text: '_cf_chl_opt', source: 'Cloudflare challenge script'},
  {
    wall: 'waf-cloudflare',
    text: 'Enable JavaScript and cookies to continue',
    source: 'Cloudflare challenge page, answered with 200 by some'
  },
  {wall: 'waf-anubis', text: 'anubis_challenge', source: 'Anubis, answered with 200'},
  {wall: 'waf-aws', text: 'window.gokuProps', source: 'AWS WAF challenge page'},
  {wall: 'waf-aws', text: '.awswaf.com/', statuses: [...refusals, 202], source: 'AWS WAF integration script'},
  // Ordinary pages behind Imperva hold a script of `_Incapsula_Resource?SWJIYLWA=`.
  {
    wall: 'waf-imperva',
    text: '_Incapsula_Resource?SWUDNSAI=',
    source: 'Imperva challenge frame, answered with 200'
  },
  {
    wall: 'waf-imperva',
    text: '_Incapsula_Resource?CWUDNSAI=',
    source: 'Imperva challenge frame, answered with 200'
  },
  {wall: 'waf-imperva', text: 'Incapsula incident ID', source: 'Imperva block page'},
  {wall: 'waf-siteground', text: '/.well-known/sgcaptcha/', source: 'SiteGround, a refresh to its captcha'},
  {
    wall: 'waf-f5',
    text: 'The requested URL was rejected. Please consult with your administrator',
    source: 'F5 block page'
  },
  {wall: 'waf-reblaze', text: 'rbzns', statuses: [200, 247], source: 'Reblaze challenge script'},
  {wall: 'wechat', text: '环境异常', source: 'WeChat: unusual environment, asks to verify'},
  {wall: 'waf-perimeterx', text: 'px-captcha', source: 'PerimeterX block page'},
  {wall: 'waf-datadome', text: 'captcha-delivery.com', source: 'DataDome challenge page'},
  {
    wall: 'waf-cloudfront',
    text: 'The request could not be satisfied',
    statuses: [...refusals, 400, 502, 504],
    source: 'CloudFront error page'
  },
  {wall: 'waf-akamai', text: 'errors.edgesuite.net', statuses: refusals, source: 'Akamai access denied page'},
  {wall: 'waf-ddos-guard', text: 'ddos-guard', statuses: refusals, source: 'DDoS-Guard page'},
  {wall: 'captcha', text: 'g-recaptcha', statuses: refusals, source: 'reCAPTCHA widget'},
  {wall: 'captcha', text: 'h-captcha', statuses: refusals, source: 'hCaptcha widget'},
  {wall: 'captcha', text: 'cf-turnstile', statuses: refusals, source: 'Turnstile widget'}
]

/** Widgets that ask to prove to be human. They count on a refusal, and on a page that shows nothing else. */
export const widgets = [
  'frc-captcha',
  'altcha-widget',
  'static.geetest.com',
  'smartcaptcha.yandexcloud.net',
  'mcaptcha__widget',
  'g-recaptcha',
  'h-captcha',
  'cf-turnstile',
  'challenges.cloudflare.com/turnstile'
]

/** What a script needs to set a cookie. */
export const cookies = 'document.cookie'
