/**
 * Titles of pages that block checkers, ask for a login or ask to wait.
 */

/** Titles of pages that keep checkers out, in lower case. Source: the challenge and block pages of these services. */
export const wallTitles: Readonly<Record<string, string>> = {
  'just a moment...': 'waf-cloudflare',
  'just a moment…': 'waf-cloudflare',
  'attention required! | cloudflare': 'waf-cloudflare',
  'please wait... | cloudflare': 'waf-cloudflare',
  'client challenge': 'waf-fastly',
  'pardon our interruption': 'waf-imperva',
  'request rejected': 'waf-f5',
  'radware captcha page': 'waf-radware',
  'radware bot manager captcha': 'waf-radware',
  'radware page': 'waf-radware',
  'shieldsquare captcha': 'waf-radware',
  'robot challenge screen': 'waf-siteground',
  'vercel security checkpoint': 'waf-vercel',
  "making sure you're not a bot!": 'waf-anubis',
  'access to this page has been denied': 'waf-perimeterx',
  'access to this page has been denied.': 'waf-perimeterx',
  'ddos-guard': 'waf-ddos-guard',
  'one moment, please...': 'captcha',
  'human verification': 'captcha',
  'verify you are human': 'captcha',
  'are you a robot?': 'captcha',
  'bot verification': 'captcha',
  'security verification': 'captcha',
  'checking your browser': 'captcha',
  'verifying your browser': 'captcha',
  'validate user': 'captcha',
  安全验证: 'captcha',
  百度安全验证: 'captcha',
  'sina visitor system': 'captcha',
  'before you continue to youtube': 'consent',
  'before you continue to google search': 'consent'
}

/**
 * Whole titles, or parts beside the name of the site, in words that several walls use; in lower case. The title of a paper is longer.
 */
export const wallWords: readonly {wall: string; title: RegExp}[] = [
  {
    wall: 'captcha',
    title:
      /^(?:please |let['’]s )?(?:verify|verifying|confirm)(?: that)? (?:you|you['’]re|you are)(?: are)?(?: a| not a)? (?:human|robot|bot)s?[.!…]*$|^(?:are you (?:a )?(?:human|robot)|i['’]?(?:m| am) not a robot|robot check|bot (?:check|verification|detection)|captcha(?: verification| check| challenge| page| required)?|human (?:check|verification)|verification required|(?:browser|bot) verification(?: in progress)?|(?:please )?verify yourself|(?:please )?prove (?:your humanity|(?:that )?you['’]?(?:re| are) (?:a )?human)|(?:are you )?(?:a )?(?:human|robot|bot) or (?:a )?(?:human|robot|bot)|we (?:need|want|have) to (?:make sure|verify|check|confirm)(?: that)? you(?:['’]re| are) (?:human|not a (?:robot|bot))|one more step|(?:please )?complete the captcha)[?!.…]*$/
  },
  {
    wall: 'captcha',
    title:
      /^(?:please wait[.… ]*)?(?:checking|verifying|validating|analyzing)(?: that)? (?:your|the|you) ?(?:browser|connection|request|are not a bot)?(?: before accessing.{0,60})?[.!…]*$|^checking you are not a bot$|^browser (?:check|verification)$/
  },
  {
    wall: 'captcha',
    title:
      /^(?:安全验证|验证码|访问验证|人机验证|安全检查|请输入验证码|(?:系统)?检测到异常(?:流量|访问)|(?:compruebe|verifique|confirme) que no es un robot|(?:请完成|请进行)安全验证|滑动验证(?:页面)?|身份验证|验证中心|вы не робот\??|подтвердите, что (?:запросы отправляли вы, а не робот|вы не робот)|(?:bist du|sind sie) ein (?:mensch|roboter)\??|êtes-vous un (?:robot|humain) ?\??|проверка (?:браузера|безопасности)|vérification de sécurité|sicherheits(?:überprüfung|prüfung|abfrage)|verificación de seguridad|verifica di sicurezza|verificação de segurança|セキュリティチェック|보안 확인)$/
  },
  {
    wall: 'refusal',
    title:
      /^(?:access (?:is |was |has been )?(?:denied|blocked|restricted|forbidden)|access to this (?:website|site|page|web page|resource) (?:is |has been )?(?:blocked|denied|restricted)|(?:pardon|excuse) the interruption|(?:robot|bot)(?: traffic)? detected|suspicious (?:activity|traffic) detected|connection (?:denied|blocked)|your access (?:to this (?:site|website|service|page) )?(?:has been |is |was )?(?:limited|restricted|suspended)(?: by the (?:site |website )?owner)?|automated access detected|(?:your|this) (?:request|ip|ip address|access) (?:has been|was|is) (?:blocked|denied|rejected)|(?:vpn|proxy)(?: or proxy)? detected|(?:web )?(?:application )?firewall(?: block(?:ed)? page)?|ddos protection(?: by.{0,30})?|slow down|(?:web )?page blocked|blocked|forbidden|permission denied|unusual (?:traffic|activity)(?: (?:detected|from your (?:network|computer|ip)))?|security (?:check|checkpoint|verification)|too many requests|rate limit(?:ed| exceeded)|request blocked|you have been blocked)[.!]*$/
  },
  {
    wall: 'refusal',
    title:
      /^(?:доступ (?:к (?:сайту|ресурсу|странице) )?(?:временно )?(?:запрещ[её]н|ограничен|заблокирован)|zugriff (?:verweigert|gesperrt)|accès (?:refusé|interdit)|acceso (?:denegado|prohibido)|accesso negato|acesso negado|访问被(?:拒绝|阻断|拦截)|(?:d盾[_ ])?拦截提示|网站防火墙|アクセスが拒否されました|접근이 (?:거부|차단)되었습니다)$/
  },
  {
    wall: 'login',
    title:
      /^(?:find|choose|select|search for) your (?:home )?(?:institution|organi[sz]ation|university|library)$|^(?:sign|log) ?in (?:via|through|with) your (?:institution|organi[sz]ation|university|library)$|^institutional (?:sign[- ]?in|log[- ]?in)$/
  },
  {
    wall: 'refusal',
    title:
      /^(?:(?:access|your access|connection) temporarily (?:restricted|blocked|limited|denied|suspended)|(?:bot|ddos|attack|scraping) (?:protection|mitigation|prevention)|checking your connection|we (?:just )?need to check (?:something|you|your browser)|(?:accès|zugriff|acceso|accesso|acesso) (?:temporairement|vorübergehend|temporalmente|temporaneamente|temporariamente) (?:bloqué|restreint|gesperrt|eingeschränkt|bloqueado|restringido|bloccato|limitato|restrito)|доступ временно (?:ограничен|заблокирован)|(?:您的)?(?:访问|请求|操作)过于频繁|(?:滑动|滑块)?验证|(?:[\w]+ )?quota exceeded)[.!]*$/
  },
  {
    wall: 'login',
    title:
      /^(?:(?:for )?(?:subscribers|members|registered users) only|you need (?:access|permission)|request access|access required|sign in to continue|(?:database|library|resource|proxy|ezproxy|off-campus|remote access|student|patron|reader) log ?in)$/
  },
  {wall: 'age-check', title: /^age (?:verification|check|gate)$/},
  {
    wall: 'script-challenge',
    title: /^(?:loading[.,… ]*)?please wait[.!… ]*$|^one moment(?:,? please)?[.!… ]*$/
  }
]

/**
 * What walls say in sentences of their own, on a page that shows next to nothing else; in lower case. They speak to the reader, which the
 * abstract of a paper does not.
 */
export const wallSentences: readonly RegExp[] = [
  /\b(?:confirm|verify|prove|make sure|ensure|check(?:ing)?)(?: that| if| whether)? you(?:['’]re| are)? (?:really )?(?:a |an |not a )?(?:real )?(?:human|robot|bot|person)\b/,
  /\b(?:enable|allow|accept) (?:javascript and )?cookies (?:and|to) (?:reload|refresh|continue|proceed)\b/,
  /\btype the (?:characters|letters|words) (?:that )?(?:you see|shown|below|in the (?:picture|image))\b/,
  /\bchecking (?:if|whether|that) (?:the|this|your) (?:(?:web)?site )?connection is secure\b/,
  /\byou must (?:accept|agree to) (?:the|these|our) (?:terms|licen[cs]e)\b[^.]*\bbefore you (?:can|may)\b/,
  /\byou must be (?:at least )?(?:18|21)\b|\bare you (?:over|at least) (?:18|21)\b/,
  /\bihr browser wird (?:über|ge)prüft|vérification de votre navigateur|(?:comprobando|verificando) (?:se )?(?:su|tu|a|o|sua|seu) (?:navegador|conexi[oó]n|conexão)|проверк[аи] (?:вашего )?браузера|проверяем,? (?:ваш браузер|что вы)|正在(?:检查|验证|检测)您?的?(?:浏览器|访问|连接)|ブラウザー?を(?:確認|検証)|브라우저를? ?확인/,
  /\bcookies? (?:must|need to|have to|should) be (?:enabled|allowed|accepted)\b|\b(?:your )?browser (?:did|does|is) ?n[o'’]t (?:accept(?:ing)?|support(?:ing)?|allow(?:ing)?) (?:our |any )?cookies?\b|\bnot able to set cookies\b/,
  /\bnot (?:available|accessible) (?:in|from|to visitors from) your (?:region|country|location|area)\b|\b(?:cannot|can['’]t|can not) be (?:shown|displayed|viewed|accessed) in your (?:region|country|location)\b/,
  /\byou(?:['’]re| are) (?:now )?(?:in|in the|in a|at the front of the) (?:virtual )?(?:line|queue|waiting room)\b|\bestimated wait(?:ing)? (?:time )?(?:is|:)|\byour (?:place|position|number) in (?:the )?(?:line|queue)\b/,
  /\b(?:comput|calculat|perform|solv|work)ing (?:on )?(?:a |the |some )?proof[- ]of[- ]work\b/,
  /\b(?:page|site|website|url|address|content|request)(?: (?:that )?you(?: have|['’]ve)? (?:requested|are trying to (?:visit|access|reach)|tried to (?:visit|access|reach)))? (?:has been|was|is) (?:blocked|banned)\b/,
  /\b(?:ask|request)(?: for)? access,? or (?:switch|sign in|log in)\b|\bswitch to an account with (?:access|permission)\b/,
  /\byour ip(?: address)?\b.{0,60}\b(?:is|was|has been) (?:listed|blacklisted|banned|blocked|flagged)\b/,
  /\benter your (?:library card|user ?name|student id|patron|net ?id|e-?mail address|password|credentials|barcode)\b.{0,60}\b(?:to|and) (?:use|access|continue|read|view|log ?in|sign ?in|password)\b/,
  /\b(?:detected|seen|received|noticed) (?:too many |many |some |an? )?(?:automated|robotic|scripted|suspicious|unusual|abnormal|excessive) (?:requests?|queries|traffic|activity|access|downloads)\b.{0,40}\byour\b/,
  /\bpress (?:and|&) hold (?:the |this )?(?:button|box|bar|key)\b.{0,40}\b(?:show|prove|confirm|verify|human|person|robot)|\bsolve (?:this|the (?:sum|puzzle|challenge|task)) (?:to|before you) (?:continue|proceed)\b/,
  /\byou have (?:exceeded|reached) (?:the|your) (?:maximum |daily )?(?:number|limit|quota) (?:of|for) (?:downloads?|requests?|searches|views|pages?)\b/,
  /\bto continue (?:to (?:the|this|our) (?:site|website)|reading),? (?:please )?(?:accept|choose|reject|agree|allow)\b/,
  /\baccept the terms to (?:use|join|connect to) this (?:network|wi-?fi|hotspot)\b/,
  /ob sie ein (?:mensch|roboter) sind|si vous êtes (?:un )?(?:humain|robot)|si (?:usted )?es (?:un )?(?:humano|robot)|アクセスが(?:集中|過多)|短時間に(?:多数|大量)の|拖动(?:下方)?滑块|拖動滑塊|点击(?:完成|进行)验证|访问(?:过于|太)频繁|操作(?:过于|太)频繁/,
  /(?:访问|請求|请求|操作|ip).{0,20}(?:已?被|已?遭).{0,8}(?:拦截|攔截|阻断|拒绝|禁止)/,
  /\bsecurity service to protect (?:itself|against)\b/,
  /^\s*(?:(?:api )?rate limit (?:exceeded|reached)|too many requests)(?:[.!]|$|\s+(?:try|please|for|retry|from (?:this|your) (?:ip|address|network|client))\b)/,
  /\byou (?:do not|don['’]t) have (?:the )?(?:permissions?|access|rights?) to (?:view|access|load|see|open) (?:this|the (?:page|site|requested))\b/,
  /\bthis (?:content|page|post|site|document) is password[- ]protected\b|(?:inhalt|beitrag|seite|bereich) ist passwortgeschützt|(?:contenu|article|page) est protégée? par (?:un )?mot de passe|(?:contenido|página|entrada) est(?:á|a) protegid[oa] (?:por|con) contraseña|(?:conteúdo|página) está protegid[oa] (?:por|com) senha|(?:contenuto|pagina) è protett[oa] da password|内容受密码保护|パスワードで保護されています/,
  /(?:ip-?адрес|запросов).{0,80}доступ.{0,60}(?:ограничен|заблокирован|запрещ[её]н)|доступ.{0,60}(?:ограничен|заблокирован|запрещ[её]н).{0,80}(?:ip-?адрес|запросов)/,
  /\bquota (?:has been )?exceeded\b|\btoo many (?:users|people) have (?:viewed|downloaded|accessed)\b/,
  /\b(?:systematic|automated|robotic|excessive|bulk|mass) (?:downloading|harvesting|scraping|crawling)\b.{0,100}\b(?:not allow|suspend|block|prohibit|violat|terms)|\baccess (?:is|has been|was) (?:temporarily )?suspended for\b/,
  /\baccess (?:from|by) your (?:country|region|location|network|organi[sz]ation|institution|ip(?: address)?) (?:is|has been|was) (?:not (?:permitted|allowed|possible)|restricted|blocked|denied|prohibited)\b/,
  /\b(?:restricted|blocked|denied|forbidden|not permitted) by (?:the |a |an |your )?(?:policy|policies|administrator|organi[sz]ation|company|employer|network|firewall|web filter)\b|\baccess control configuration prevents\b/,
  /\bproblem providing the content you requested\b|\breached (?:a page that is unavailable for viewing|your viewing limit)\b/,
  /\b(?:only|solely|exclusively) (?:be )?(?:accessible|available|reachable|accessed) (?:from|on|within|via) (?:the |our )?(?:campus|university|library|institutional|internal|intranet|company)\b|nur (?:aus|in|innerhalb|über) (?:dem|das|des) (?:netz|campusnetz|hochschulnetz|intranet|netzwerk)\w* .{0,60}(?:erreichbar|zugänglich|verfügbar|abrufbar)|学内(?:ネットワーク|限定|から)?.{0,8}(?:のみ|限定|限り)|仅限?(?:校园网|校内|内网)|校内(?:访问|用户)|accessible uniquement (?:depuis|sur) (?:le )?(?:réseau|campus)|solo (?:es )?accesible desde (?:la red|el campus)/,
  /请在.{0,12}(?:app|客户端|微信|手机).{0,4}(?:中|内|里)?(?:打开|查看|访问)|\bopen (?:this )?(?:link |page )?in the (?:\w+ )?app to (?:continue|view)\b|拼图(?:完成|进行)?.{0,4}验证|完成(?:下方)?拼图/,
  /\bbrowser will (?:be )?redirect(?:ed)? to (?:your|the) requested (?:content|page)\b/,
  /\bunusual (?:traffic|activity) (?:coming )?from your (?:computer )?(?:network|ip)\b/,
  /dass sie kein (?:roboter|bot) sind|que vous n['’]êtes pas un (?:robot|bot)|que (?:usted )?no (?:es|eres) un robot|che non sei un robot|que (?:você )?não é um robô|dat (?:je|u) geen robot bent|что вы не робот|请(?:先)?(?:完成|输入|进行)(?:下方的?|以下|安全)?验证码?|异常(?:流量|访问|请求)|비정상적인 (?:접근|접속|요청|트래픽)|похожи на автоматические|ロボットではない|로봇이 아닙니다/
]

/** Words that ask a reader to do something, or to wait. Other scripts are not read for them. */
export const requests =
  /\b(?:wait|continue|complete|solve|slide|drag|press|hold|click|checking|verify(?:ing)?|confirm|moment|puzzle|browser|javascript|cookies|log ?in|sign ?in)\b|[^\x00-\u024f\s–—’…]/i

/** Words for visitors that nobody wants, for the check, and for the reader: a page that shows next to nothing and has all three is a wall. */
export const crawlerWords: readonly RegExp[] = [
  /\b(?:crawlers|scrapers|not an? (?:ai )?(?:crawler|scraper)|bots|robots|spam|abuse|heavy traffic|automated (?:traffic|access|requests|downloads|queries)|(?:high|large|unusual) (?:number|volume|amount) of requests)\b/,
  /\bplease wait\b|\blet (?:you )?through\b|\bsolve\b|\bcheck(?:s|ing)? (?:your|that you|if you|visitors|(?:each|every) visitor)\b|\bbefore (?:you|we) (?:read|continue|can|proceed|let)\b|\bproof[- ]of[- ]work\b|\byour browser (?:is|will be|must be|has to be) (?:doing|making|solving|running|performing)\b/,
  /\b(?:you|your|each visitor|every visitor|visitors)\b/
]

/** Titles of pages to log in at, and parts beside the name of a site; in lower case. */
export const loginTitle =
  /^(?:(?:please )?(?:log|sign)[ -]?(?:in|on)(?: (?:to|with) (?:your account|continue|your (?:institution|organization)|[\w.-]+))?|(?:user|member|university|account|institutional|staff|secure) (?:log[ -]?in|sign[ -]?in)|login (?:page|required)|single sign[- ]on|sso|central authentication service|web ?login|authentication required|redirecting to (?:log[ -]?in|sign[ -]?in)[.…]*|anmeld(?:en|ung)|einloggen|(?:se )?connexion|connectez-vous|iniciar sesión|inicio de sesión|accedi|accesso|entrar|iniciar sessão|inloggen|logga in|log ind|logg inn|kirjaudu(?: sisään)?|zaloguj(?: się)?|logowanie|přihlášení|bejelentkezés|вход|войти|авторизация|登录|登錄|登入|用户登录|统一身份认证(?:平台)?|ログイン|로그인)$/
