/**
 * Pages of the eleventh round that are gone, but whose sites answer with a success: boards that only show an alert, programs that print
 * their errors, older wikis, repositories, hosts of files, error pages by redirect, names that nobody owns, and more languages.
 */

import {page, send, to} from '../answers.ts'
import type {Case} from '../case.ts'
import {
  abroad,
  bare,
  byPath,
  everywhere,
  lab,
  link,
  press,
  repository,
  sheet,
  university
} from '../tenth/look.ts'
import type {Look, Site} from '../tenth/look.ts'
import {labFront, list, missingAt, pressFront, universityFront} from '../tenth/pages.ts'

const soft = link('soft')

const json = {'content-type': 'application/json; charset=utf-8'}
const plain = {'content-type': 'text/plain; charset=utf-8'}

/** Pages that say so in a dialog of the browser, or only lead away. */
const alerts = [
  soft(
    'a board in Korea: an alert, and back',
    '/board/view.php?no=4711',
    send(
      200,
      '<html><head><meta charset="utf-8"></head><body><script type="text/javascript">alert(\'삭제되었거나 존재하지 않는 게시물입니다.\');history.back();</script></body></html>'
    )
  ),
  soft(
    'a site in China: an alert, and back',
    '/show.asp?id=318',
    send(200, "<script language='javascript'>alert('该信息不存在或已被删除！');history.go(-1);</script>")
  ),
  soft(
    'an alert in English, and home',
    '/viewpaper.php?pid=991',
    send(200, '<script>alert("No such paper."); window.location.href = "index.php";</script>')
  ),
  soft(
    'a script to the front page for every missing address',
    '/projects/2016/cables/demo',
    everywhere(
      send(200, '<html><head><script>window.location.replace("/");</script></head><body></body></html>'),
      labFront
    )
  ),
  soft(
    'a refresh in the header to the front page',
    '/papers/99.html',
    everywhere(
      send(200, '<html><body>You are being taken to our home page.</body></html>', {refresh: '3; url=/'}),
      labFront
    )
  )
]

/** Programs that print their errors with status 200, or show nothing. */
const crashes = [
  soft(
    'PHP: a member function on null',
    '/paper.php?id=9911',
    send(
      200,
      '<br />\n<b>Fatal error</b>:  Uncaught Error: Call to a member function getTitle() on null in /var/www/html/paper.php:41\nStack trace:\n#0 {main}\n  thrown in <b>/var/www/html/paper.php</b> on line <b>41</b><br />'
    )
  ),
  soft(
    'ASP: neither beginning nor end',
    '/publications/detail.asp?pub=871',
    send(
      200,
      '<font face="Arial" size=2><p>ADODB.Field</font> <font face="Arial" size=2>error \'800a0bcd\'</font><p><font face="Arial" size=2>Either BOF or EOF is True, or the current record has been deleted. Requested operation requires a current record.</font><p><font face="Arial" size=2>/publications/detail.asp</font><font face="Arial" size=2>, line 57</font>'
    )
  ),
  soft(
    'ColdFusion: an element is undefined',
    '/library/item.cfm?itemid=40021',
    bare(
      'Error Occurred While Processing Request',
      '<h1>The web site you are accessing has experienced an unexpected error.<br>Please contact the website administrator.</h1><p>Element TITLE is undefined in GETITEM.</p>'
    )
  ),
  soft(
    'WordPress: a critical error',
    '/2017/fields/',
    everywhere(
      bare(
        'WordPress &rsaquo; Error',
        '<div class="wp-die-message"><p>There has been a critical error on this website.</p><p><a href="https://wordpress.org/documentation/article/faq-troubleshooting/">Learn more about troubleshooting WordPress.</a></p></div>'
      ),
      labFront
    )
  ),
  soft(
    'Rails: the production page of the error',
    '/papers/9913',
    bare(
      "We're sorry, but something went wrong (404)",
      '<div class="dialog"><h1>The page you were looking for doesn\'t exist.</h1><p>You may have mistyped the address or the page may have moved.</p></div>'
    )
  ),
  soft(
    'an interface: a code and no data',
    '/api/v1/papers/9914',
    send(200, '{"code":404,"msg":"record not found","data":null}', json)
  ),
  soft(
    'a bucket: no such key, as a success',
    '/models/fields-v2.pth',
    send(
      200,
      '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>models/fields-v2.pth</Key><RequestId>5JXQ</RequestId></Error>',
      {'content-type': 'application/xml'}
    )
  ),
  soft(
    'an archive that answers with a line of text',
    '/files/lowlight-train.tar.gz',
    send(200, 'File not found.\n', plain)
  ),
  soft(
    'a page that calls itself a PDF',
    '/camera-ready/fields.pdf',
    send(
      200,
      '<!DOCTYPE HTML><html><head><title>Document removed</title></head><body><p>This document has been removed from the server.</p></body></html>',
      {'content-type': 'application/pdf'}
    )
  ),
  soft(
    'a record without its fields',
    '/catalogue/record?id=99150',
    everywhere(
      sheet(
        university,
        'Catalogue',
        '<h1>Record</h1><table><tr><th>Title</th><td></td></tr><tr><th>Author</th><td></td></tr><tr><th>Year</th><td></td></tr><tr><th>Abstract</th><td></td></tr></table>'
      ),
      universityFront
    )
  )
]

const wikis = [
  soft(
    'TWiki: this topic does not exist',
    '/twiki/bin/view/Vision/FieldsPaper',
    sheet(
      lab,
      'FieldsPaper < Vision < TWiki',
      '<h1>NOTE: This Wiki topic does not exist</h1><p>The topic “FieldsPaper” you are trying to access does not exist, yet. You can create this topic, or search topics in web Vision.</p>'
    )
  ),
  soft(
    'DokuWiki: a topic to come',
    '/doku.php?id=projects:fields',
    sheet(
      lab,
      'projects:fields [Perception Group]',
      '<h1 class="sectionedit1">This topic does not exist yet</h1><p>You’ve followed a link to a topic that doesn’t exist yet. If permissions allow, you may create it by clicking on <em>Create this page</em>.</p>',
      {head: '<meta name="generator" content="DokuWiki"/><meta name="robots" content="noindex,follow"/>'}
    )
  ),
  soft(
    'MediaWiki: no text',
    '/wiki/Neural_Fields_Workshop_2018',
    sheet(
      lab,
      'Neural Fields Workshop 2018 - Vision Wiki',
      '<h1 id="firstHeading">Neural Fields Workshop 2018</h1><div class="noarticletext"><p>There is currently no text in this page. You can search for this page title in other pages, or search the related logs, but you do not have permission to create this page.</p></div>',
      {
        head: '<meta name="generator" content="MediaWiki 1.31.0"/><meta name="robots" content="noindex,nofollow"/>'
      }
    )
  ),
  soft(
    'PBworks: the workspace was deleted',
    'fieldsreading.pbworks.com/w/page/9912/FrontPage',
    bare(
      'PBworks',
      '<h2>This workspace has been deleted</h2><p>It was reclaimed because nobody had signed in for more than 11 months.</p>'
    )
  ),
  soft(
    'Confluence: it was there once',
    '/display/VIS/Fields',
    sheet(
      {...lab, name: 'Confluence', menu: ['Spaces', 'People', 'Log in']},
      'Page Not Found - Confluence',
      '<h1>Page Not Found</h1><p>The page you were trying to reach could not be found. You could try one of the similarly named pages below.</p>'
    )
  ),
  soft(
    'phpBB: the requested topic',
    '/viewtopic.php?f=12&t=3345',
    bare(
      'Vision Forum - Information',
      '<div class="panel" id="message"><h2 class="message-title">Information</h2><p>The requested topic does not exist.</p></div>'
    )
  ),
  soft(
    'Discuz!: the topic was deleted or is being checked',
    '/thread-88213-1-1.html',
    bare(
      '提示信息 - 视觉论坛 - Powered by Discuz!',
      '<div id="messagetext" class="alert_error"><p>抱歉，指定的主题不存在或已被删除或正在被审核</p></div>'
    )
  ),
  soft(
    'Gatsby: a route of sadness',
    '/publications/cables/',
    everywhere(
      bare(
        'Site',
        '<div id="___gatsby"><h1>NOT FOUND</h1><p>You just hit a route that doesn&#39;t exist... the sadness.</p></div>'
      ),
      page('Okafor Lab', '<div id="___gatsby"><h1>Okafor Lab</h1></div>')
    )
  ),
  soft(
    'VuePress: broken links',
    '/guide/datasets.html',
    everywhere(
      bare(
        'VuePress',
        '<div id="app"><div class="theme-container"><h1>404</h1><blockquote>That’s a Four-Oh-Four.</blockquote><a href="/">Take me home.</a></div></div>'
      ),
      page('Fields Toolkit', '<div id="app"><h1>Fields Toolkit</h1></div>')
    )
  ),
  soft(
    'Docusaurus: contact whoever linked',
    '/docs/v1/models',
    everywhere(
      bare(
        'Fields Toolkit',
        '<main class="container"><h1 class="hero__title">Page Not Found</h1><p>We could not find what you were looking for.</p><p>Please contact the owner of the site that linked you to the original URL and let them know their link is broken.</p></main>'
      ),
      page('Fields Toolkit', '<h1>Fields Toolkit</h1>')
    )
  )
]

const repositories = [
  soft(
    'DSpace: the identifier is not valid',
    '/handle/123456789/99120',
    sheet(
      repository,
      'DSpace: Invalid Identifier',
      '<h1>Invalid Identifier</h1><p>The identifier <strong>123456789/99120</strong> does not correspond to a valid Item, Collection or Community in this archive.</p>'
    )
  ),
  soft(
    'Invenio: the record was deleted',
    '/records/0x9ab-12cde',
    sheet(
      repository,
      'Record deleted',
      '<h1>Gone</h1><div class="ui message"><p>The record you are trying to access was removed by its owner. The metadata of the record is kept for archival purposes.</p><p>Removal reason: Personal data issue. Removal date: March 3, 2023.</p></div>'
    )
  ),
  soft(
    'Digital Commons: withdrawn by its author',
    '/cgi/viewcontent.cgi?article=1991&context=cs_pubs',
    sheet(
      repository,
      repository.name,
      '<h1>Access to this document is not available</h1><p>The file was withdrawn from the repository by the author or by an administrator.</p>'
    )
  ),
  soft(
    'CiteSeer: an identifier of the old system',
    'citeseerx.ist.psu.edu/viewdoc/summary?doi=10.1.1.99.9912',
    {
      '/viewdoc/summary?doi=10.1.1.99.9912': to('/missing?doi=10.1.1.99.9912'),
      '/missing?doi=10.1.1.99.9912': bare(
        'CiteSeerX',
        '<h2>The document with the identifier "10.1.1.99.9912" is not in our collection.</h2><p>It may have been removed at the request of its owner.</p>'
      )
    }
  ),
  soft(
    'ADS: no record in the index',
    'ui.adsabs.harvard.edu/abs/2019ApJ...999..999Z/abstract',
    bare(
      'SAO/NASA ADS',
      '<div id="app-container"><nav>ads</nav><main><p role="alert">The requested resource does not exist</p></main></div>'
    )
  ),
  soft(
    'Europe PMC: nothing for this number',
    'europepmc.org/article/MED/99999912',
    bare(
      'Europe PMC',
      '<div id="app"><h1>No article could be found for MED/99999912</h1><p>Check the identifier and try the search.</p></div>'
    )
  ),
  soft(
    'PubMed: the number was not found',
    'pubmed.ncbi.nlm.nih.gov/99999913/',
    bare(
      'PubMed',
      '<div class="altered-search-explanation query-error-message"><p><em>The following term was not found in PubMed: 99999913</em></p></div><p>No results were found.</p>'
    )
  ),
  soft('Microsoft Academic: the service ended', 'academic.microsoft.com/paper/2999999912/reference', {
    '/paper/2999999912/reference': to(
      'http://www.microsoft.test/research/project/academic/articles/microsoft-academic-to-expand-horizons',
      301
    )
  }),
  soft('OJS: a missing article leads to the journal', '/index.php/jap/article/view/9915', {
    '/': pressFront,
    '/index.php/jap/article/view/9915': to('/index.php/jap/index'),
    '/index.php/jap/index': sheet(
      press,
      'Journal of Applied Perception',
      `<h1>Journal of Applied Perception</h1><h2>Current issue</h2>${list('Editorial', 'Who Reads Labels?', 'Shade and Price')}`
    )
  }),
  soft(
    'Synthesis lectures: the publisher was bought',
    'www.morganclaypool.com/doi/abs/10.2200/S00991ED1V01Y202103COV099',
    {
      '/doi/abs/10.2200/S00991ED1V01Y202103COV099': to(
        'http://www.springer.test/gp/syntheses-collection',
        301
      )
    }
  ),
  soft(
    'SPIE: an error of the platform',
    'proceedings.spiedigitallibrary.org/proceeding.aspx?articleid=9991',
    {
      '/proceeding.aspx?articleid=9991': to('/Error?errorCode=ContentNotAvailable'),
      '/Error?errorCode=ContentNotAvailable': sheet(
        press,
        'SPIE Digital Library',
        '<h1>We apologize</h1><p>The content that you asked for is not available.</p>'
      )
    }
  ),
  soft(
    'a data archive: taken down by the depositor',
    '/dataset/doi-10-5072-FK2-99',
    sheet(
      repository,
      repository.name,
      '<h1>This dataset has been deaccessioned</h1><p>Files and metadata can no longer be viewed. Contact the archive with questions.</p>'
    )
  ),
  soft(
    'a discovery system: no records',
    '/discovery/fulldisplay?docid=alma9912000',
    bare(
      'Library search',
      '<prm-no-results><h2>No records found</h2><p>There are no results matching your search. Make sure that all words are spelled correctly.</p></prm-no-results>'
    )
  )
]

const hosts = [
  soft(
    'Slack: an invitation that ended',
    'join.slack.com/t/perception/shared_invite/zt-99gone-AbCd',
    bare(
      'Slack',
      '<h1>This link is no longer active</h1><p>To join this workspace, you will need to ask the person who originally invited you for a new link.</p>'
    )
  ),
  soft(
    'Overleaf: a shared link',
    'www.overleaf.com/read/gonegonegone',
    bare(
      'Overleaf, Online LaTeX Editor',
      '<h1>Restricted, sorry you don’t have permission to load this page</h1><p>The project was deleted, or link sharing was turned off by its owner.</p>'
    )
  ),
  soft(
    'YouTube: the playlist does not exist',
    'www.youtube.com/playlist?list=PLgOnEpLaYlIsT',
    send(
      200,
      '<!DOCTYPE html><html><head><title> - YouTube</title></head><body><script>var ytInitialData = {"responseContext":{},"alerts":[{"alertRenderer":{"type":"ERROR","text":{"runs":[{"text":"The playlist does not exist."}]}}}]};</script></body></html>'
    )
  ),
  soft(
    'Tencent: the video was taken off',
    'v.qq.com/x/page/g099gonegon.html',
    bare('腾讯视频', '<div class="mod_error"><p>抱歉，您访问的视频已下架</p><a>返回首页</a></div>')
  ),
  soft('SlideShare: a search with the words', 'www.slideshare.net/okafor/neural-fields-tutorial', {
    '/okafor/neural-fields-tutorial': to('/search/slideshow?q=neural+fields+tutorial&deleted=true'),
    '/search/slideshow?q=neural+fields+tutorial&deleted=true': page(
      'Search results | SlideShare',
      `<h1>Slides for “neural fields tutorial”</h1>${list('Fields of Barley', 'Neural Nets 101', 'Tutorial: Knitting')}`
    )
  }),
  soft(
    'Scribd: removed by its uploader',
    'www.scribd.com/document/99120034/fields',
    bare(
      'Scribd',
      '<div class="doc_deleted"><h1>This content was removed by the uploader, or is the subject of a complaint</h1><p>Read millions of others with a trial.</p></div>'
    )
  ),
  soft('Coursera: a course that ended', 'www.coursera.org/learn/neural-fields-2015', {
    '/learn/neural-fields-2015': to('/courses?query=neural%20fields%202015', 301),
    '/courses?query=neural%20fields%202015': page(
      'Top Online Courses | Coursera',
      `<h1>10,000+ results</h1>${list('Deep Learning', 'Excel Basics', 'Game Theory')}`
    )
  }),
  soft('Lagunita: the platform was retired', 'lagunita.stanford.edu/courses/Vision/Fields/SelfPaced/about', {
    '/courses/Vision/Fields/SelfPaced/about': to(
      'http://online.stanford.test/lagunita-learning-platform',
      301
    )
  }),
  soft(
    'CodaLab: no such competition',
    'competitions.codalab.org/competitions/99120',
    bare(
      'CodaLab - Competition',
      '<div class="alert"><h3>Competition does not exist or has been deleted by its organizer</h3></div>'
    )
  ),
  soft(
    'Gitee: the repository was closed',
    'gitee.com/okafor/fields',
    bare('Gitee', '<div class="blocked"><h2>该仓库已被关闭或删除</h2><p>如有疑问，请联系仓库所有者</p></div>')
  ),
  soft(
    'ModelScope: a state that failed',
    'modelscope.cn/models/okafor/fields-base',
    send(
      200,
      '<!doctype html><html><head><title>ModelScope 魔搭社区</title></head><body><div id="root"></div><script>window.__detail_data__={"Code":10010205001,"Success":false,"Message":"获取模型信息失败，资源不存在","Data":null}</script></body></html>'
    )
  ),
  soft(
    'CSDN: made private by its author',
    'blog.csdn.net/okafor/article/details/99120031',
    bare(
      'CSDN博客',
      '<div class="main"><p class="tip">该文章已被作者删除或设为私密</p><a>去首页看看</a></div>'
    )
  ),
  soft(
    'PythonAnywhere: coming soon',
    'fieldsdemo.pythonanywhere.com/demo',
    everywhere(
      bare(
        'Coming Soon: PythonAnywhere',
        '<h1>Coming Soon!</h1><p>This is going to be another great website hosted by PythonAnywhere.</p>'
      ),
      bare('Coming Soon: PythonAnywhere', '<h1>Coming Soon!</h1>')
    )
  ),
  soft(
    'Squarespace: the account expired',
    '/research/fields',
    everywhere(
      bare(
        'Website Expired',
        '<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p>'
      ),
      bare('Website Expired', '<h1>Website Expired</h1>')
    )
  ),
  soft(
    'Wix: not connected',
    '/team/fields-project',
    everywhere(
      bare(
        'Wix.com',
        '<h2>Looks Like This Domain Isn’t Connected To A Website Yet</h2><p>Is this your domain? Connect it to your Wix website in just a few easy steps.</p>'
      ),
      bare('Wix.com', '<h2>Looks Like This Domain Isn’t Connected To A Website Yet</h2>')
    )
  ),
  soft(
    'Glitch: hosting ended',
    'fields-viewer.glitch.me/app',
    everywhere(
      bare(
        'Glitch',
        '<h1>Project hosting on Glitch has ended</h1><p>Owners can download their code until the end of the year.</p>'
      ),
      bare('Glitch', '<h1>Project hosting on Glitch has ended</h1>')
    )
  )
]

/** Error pages that a redirect leads to. */
const errors = [
  soft('SharePoint: its page of the error', '/sites/vision/Pages/fields.aspx', {
    '/': universityFront,
    '/sites/vision/Pages/fields.aspx': to(
      '/sites/vision/_layouts/15/PageNotFoundError.aspx?requestUrl=http://x.test/sites/vision/Pages/fields.aspx'
    ),
    '/sites/vision/_layouts/15/PageNotFoundError.aspx?requestUrl=http://x.test/sites/vision/Pages/fields.aspx':
      sheet(university, 'Harwick', '<p>Nothing to see. Go back to the site.</p>')
  }),
  soft('Sitecore: its service', '/research/vision/fields', {
    '/': universityFront,
    '/research/vision/fields': to(
      '/sitecore/service/notfound.aspx?item=%2fresearch%2fvision%2ffields&user=extranet%5cAnonymous&site=website'
    ),
    '/sitecore/service/notfound.aspx?item=%2fresearch%2fvision%2ffields&user=extranet%5cAnonymous&site=website':
      bare('Harwick', '<p>Please use the menu.</p>')
  }),
  soft('IIS: the address after a semicolon', '/staff/okafor/fields.htm', {
    '/': universityFront,
    '/staff/okafor/fields.htm': to('/Errors/404.aspx?404;http://x.test:80/staff/okafor/fields.htm'),
    '/Errors/404.aspx?404;http://x.test:80/staff/okafor/fields.htm': sheet(
      university,
      'Harwick University',
      '<p>Let us help you on your way.</p>'
    )
  }),
  soft('an error page with a Spanish address', '/investigacion/campos.html', {
    '/': universityFront,
    '/investigacion/campos.html': to('/pagina-no-encontrada'),
    '/pagina-no-encontrada': sheet(
      abroad('es', 'Universidad de Altamar', 'Estudios, Investigación, Contacto', 'Aviso legal.'),
      'Universidad de Altamar',
      '<p>Pruebe con el buscador o con el mapa del sitio.</p>'
    )
  }),
  soft('an error page with a German address', '/forschung/felder.html', {
    '/': universityFront,
    '/forschung/felder.html': to('/fehlerseiten/seite-nicht-gefunden.html'),
    '/fehlerseiten/seite-nicht-gefunden.html': sheet(
      abroad('de', 'Universität Lindenau', 'Studium, Forschung, Kontakt', 'Impressum.'),
      'Universität Lindenau',
      '<p>Bitte nutzen Sie die Suche.</p>'
    )
  }),
  soft('the front page with a message', '/datasets/lowlight-2014', {
    '/': labFront,
    '/datasets/lowlight-2014': to('/?msg=notfound'),
    '/?msg=notfound': labFront
  })
]

/** Domains that their owners gave up, in the words of registrars and hosts. */
const names = [
  soft(
    'Japan: the name is kept by a registrar',
    '/fields/demo.html',
    everywhere(
      bare(
        'fields.test',
        '<p>このドメインは、お名前.comで取得されています。</p><p>お名前.com は GMOインターネットグループが運営する国内シェアNo.1のドメイン登録サービスです。</p>'
      ),
      bare('fields.test', '<p>このドメインは、お名前.comで取得されています。</p>')
    )
  ),
  soft(
    'Germany: a new presence will be here',
    '/forschung/felder',
    everywhere(
      bare(
        'felder.test',
        '<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde bereits für einen Kunden registriert.</p>'
      ),
      bare('felder.test', '<h1>Hier entsteht eine neue Internetpräsenz</h1>')
    )
  ),
  soft(
    'France: congratulations',
    '/recherche/champs',
    everywhere(
      bare(
        'Félicitations ! Votre domaine a bien été créé',
        '<h1>Félicitations ! Votre domaine a bien été créé chez l’hébergeur !</h1><p>Accédez à votre espace client pour publier votre site.</p>'
      ),
      bare('Félicitations !', '<h1>Félicitations ! Votre domaine a bien été créé chez l’hébergeur !</h1>')
    )
  ),
  soft(
    'Russia: the registration ran out',
    '/articles/fields',
    everywhere(
      bare(
        'Срок регистрации домена истёк',
        '<h1>Срок регистрации домена истёк</h1><p>Если вы администратор домена, продлите регистрацию.</p>'
      ),
      bare('Срок регистрации домена истёк', '<h1>Срок регистрации домена истёк</h1>')
    )
  ),
  soft(
    'China: the site must be renewed',
    '/paper/fields.html',
    everywhere(
      bare('网站到期提醒', '<h1>您访问的网站已到期</h1><p>请联系网站管理员及时续费，以免数据被删除。</p>'),
      bare('网站到期提醒', '<h1>您访问的网站已到期</h1>')
    )
  ),
  soft(
    'China: a panel finds no site',
    '/lab/fields/index.html',
    everywhere(
      bare(
        '没有找到站点',
        '<h1>没有找到站点</h1><p>您的请求在Web服务器中没有找到对应的站点！</p><p>可能原因：您没有将此域名或IP绑定到对应站点!</p>'
      ),
      bare('没有找到站点', '<h1>没有找到站点</h1>')
    )
  ),
  soft(
    'a casino where a workshop was',
    '/2018/accepted-papers',
    everywhere(
      bare(
        'Situs Slot Gacor Hari Ini Terpercaya',
        `<h1>Daftar Situs Slot Gacor</h1><p>${'Main slot gacor dan togel online dengan bonus new member 100%. '.repeat(8)}</p>`
      ),
      bare('Situs Slot Gacor Hari Ini Terpercaya', '<h1>Daftar Situs Slot Gacor</h1>')
    )
  ),
  soft(
    'Tomcat: you have installed it',
    '/fields-demo/',
    everywhere(
      bare(
        'Apache Tomcat/9.0.31',
        '<h1>Apache Tomcat/9.0.31</h1><h2>If you’re seeing this, you’ve successfully installed Tomcat. Congratulations!</h2>'
      ),
      bare(
        'Apache Tomcat/9.0.31',
        '<h2>If you’re seeing this, you’ve successfully installed Tomcat. Congratulations!</h2>'
      )
    )
  )
]

interface Foreign {
  look: Look
  url: string
  title?: string
  body: string
}

/** Journals, libraries and universities in other languages, by name of the case. */
const foreign: Record<string, Foreign> = {
  'Korean: a service of articles': {
    look: abroad('ko', '한빛학술정보', '학술지, 검색, 고객센터, 로그인', '한빛학술정보 주식회사'),
    url: '/journal/article.do?id=NODE09912001',
    body: '<p>해당 논문은 발행기관의 요청으로 서비스가 중단되었습니다.</p>'
  },
  'Korean: a department': {
    look: abroad('ko', '새솔대학교 컴퓨터공학부', '학부소개, 교수진, 연구, 공지사항', '새솔대학교'),
    url: '/~okafor/pub/fields.html',
    body: '<h2>죄송합니다</h2><p>요청하신 페이지가 삭제되었거나 주소가 변경되었습니다.</p>'
  },
  'Chinese: a university’s site': {
    look: abroad('zh-CN', '东港大学计算机学院', '学院概况, 师资队伍, 科学研究, 招生', '版权所有'),
    url: '/info/1091/2817.htm',
    title: '系统提示',
    body: '<p>您访问的文章尚未发布或已被删除。</p>'
  },
  'Chinese: a database of articles': {
    look: abroad('zh-CN', '学海文献', '首页, 期刊, 学位, 会议', '京ICP备00000000号'),
    url: '/periodical/xh20199912',
    body: '<div class="empty">没有查到您要的文献，可能已下线</div>'
  },
  'Indonesian: a journal': {
    look: abroad(
      'id',
      'Jurnal Informatika Nusantara',
      'Beranda, Arsip, Tentang, Masuk',
      'Universitas Karang'
    ),
    url: '/index.php/jin/article/view/9921',
    body: '<h1>Mohon maaf</h1><p>Halaman yang Anda tuju sudah tidak tersedia atau telah dipindahkan.</p>'
  },
  'Thai: a university': {
    look: abroad('th', 'มหาวิทยาลัยท่าใหม่', 'หน้าแรก, หลักสูตร, วิจัย, ติดต่อ', 'สงวนลิขสิทธิ์'),
    url: '/research/okafor/fields',
    body: '<h1>ขออภัย</h1><p>ไม่พบหน้าที่คุณต้องการ อาจถูกย้ายหรือลบไปแล้ว</p>'
  },
  'Persian: a journal': {
    look: abroad('fa', 'نشریه پردازش تصویر', 'صفحه اصلی, آرشیو, راهنما, تماس', 'دانشگاه کویر'),
    url: '/article_99213.html',
    body: '<p>صفحه مورد نظر شما وجود ندارد یا حذف شده است.</p>'
  },
  'Ukrainian: a library': {
    look: abroad(
      'uk',
      'Наукова бібліотека',
      'Головна, Каталог, Новини, Контакти',
      'Університет Придністров’я'
    ),
    url: '/document/99214',
    body: '<h1>На жаль, такої сторінки не існує</h1><p>Документ було видалено з фонду.</p>'
  },
  'Greek: a repository': {
    look: abroad('el', 'Ιδρυματικό Αποθετήριο', 'Αρχική, Συλλογές, Αναζήτηση', 'Πανεπιστήμιο Αιγιαλού'),
    url: '/items/99215',
    body: '<h1>Η σελίδα δεν βρέθηκε</h1><p>Το τεκμήριο που ζητήσατε δεν υπάρχει ή έχει αφαιρεθεί.</p>'
  },
  'Romanian: a university': {
    look: abroad(
      'ro',
      'Universitatea Dunării',
      'Acasă, Cercetare, Studenți, Contact',
      'Toate drepturile rezervate'
    ),
    url: '/cercetare/campuri.html',
    body: '<h1>Ne pare rău</h1><p>Pagina căutată nu mai există sau a fost mutată.</p>'
  },
  'Hungarian: a repository': {
    look: abroad('hu', 'Egyetemi Repozitórium', 'Kezdőlap, Böngészés, Keresés', 'Tiszamenti Egyetem'),
    url: '/99216/',
    body: '<h1>Sajnáljuk</h1><p>A keresett oldal nem található, vagy időközben törölték.</p>'
  },
  'Finnish: a university': {
    look: abroad('fi', 'Järvilän yliopisto', 'Opiskelu, Tutkimus, Yhteistyö', 'Tietosuoja'),
    url: '/tutkimus/kentat',
    body: '<h1>Sivua ei löytynyt</h1><p>Etsimäsi sivu on poistettu tai siirretty.</p>'
  },
  'Danish: an institute': {
    look: abroad('da', 'Institut for Datalogi', 'Uddannelse, Forskning, Kontakt', 'Sundby Universitet'),
    url: '/forskning/felter',
    body: '<h1>Beklager</h1><p>Siden findes ikke længere, eller også er den blevet flyttet.</p>'
  },
  'Norwegian: a library': {
    look: abroad('nb', 'Fjordvik bibliotek', 'Samlinger, Søk, Om oss', 'Personvern'),
    url: '/arkiv/99217',
    body: '<h1>Fant ikke siden</h1><p>Siden du leter etter finnes ikke eller er slettet.</p>'
  },
  'Hindi: a university': {
    look: abroad('hi', 'गंगा विश्वविद्यालय', 'मुख्य पृष्ठ, शोध, प्रवेश, संपर्क', 'सर्वाधिकार सुरक्षित'),
    url: '/shodh/kshetra',
    body: '<h1>क्षमा करें</h1><p>आप जिस पृष्ठ को खोज रहे हैं वह मौजूद नहीं है या हटा दिया गया है।</p>'
  },
  'Serbian: a faculty': {
    look: abroad(
      'sr-Latn',
      'Fakultet tehničkih nauka',
      'Početna, Nauka, Studije, Kontakt',
      'Sva prava zadržana'
    ),
    url: '/nauka/polja.html',
    body: '<h1>Žao nam je</h1><p>Stranica koju tražite ne postoji ili je uklonjena.</p>'
  },
  'Slovak: a department': {
    look: abroad('sk', 'Katedra informatiky', 'Ľudia, Výskum, Štúdium', 'Podunajská univerzita'),
    url: '/vyskum/polia.html',
    body: '<h1>Ospravedlňujeme sa</h1><p>Požadovaná stránka neexistuje alebo bola odstránená.</p>'
  },
  'Bulgarian: an institute': {
    look: abroad('bg', 'Институт по роботика', 'Начало, Проекти, Публикации', 'Всички права запазени'),
    url: '/proekti/poleta',
    body: '<h1>Съжаляваме</h1><p>Страницата, която търсите, не съществува или е преместена.</p>'
  }
}

const languages = Object.entries(foreign).map(([name, {look, url, body, ...more}]) =>
  missingAt(look, name, url, body, more)
)

/** Titles of entries; no page above contains one. */
const papers = [
  'Implicit Surfaces from Sonar Sweeps',
  'Counting Penguins with Weak Labels',
  'Low-Rank Adapters for Protein Folding',
  'Tactile Maps for Blind Navigation',
  'A Survey of Learned Image Codecs',
  'Diffusion Priors for Seismic Inversion',
  'Stable Grasping under Partial Views'
]

export const gone: readonly Case[] = [
  ...alerts,
  ...crashes,
  ...wikis,
  ...repositories,
  ...hosts,
  ...errors,
  ...names,
  ...languages
].map((d, index) => ({title: papers[index % papers.length] ?? '', ...d}))

const home = page('Home', '<h1>Welcome</h1><p>News, search and help.</p>')

export const others: Site = {
  'www.microsoft.test': byPath({
    '/research/project/academic/articles/microsoft-academic-to-expand-horizons': page(
      'Next steps for Academic',
      '<h1>Next steps for Academic</h1><p>After six years the website has been retired. Underlying data were released until the end of 2021, and several communities carry on.</p>'
    ),
    '/': home
  }),
  'www.springer.test': byPath({
    '/gp/syntheses-collection': sheet(
      press,
      'Synthesis Collection',
      '<h1>Synthesis Collection</h1><p>Short books by prominent authors, now at a new home. Browse by subject.</p>'
    ),
    '/': home
  }),
  'online.stanford.test': byPath({
    '/lagunita-learning-platform': page(
      'Lagunita Learning Platform',
      '<h1>Lagunita Learning Platform</h1><p>The platform was retired in March 2020. Courses are no longer hosted here; see our catalogue for others.</p>'
    ),
    '/': home
  })
}
