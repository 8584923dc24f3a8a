/**
 * Pages of the third round that are not there, although their server says so with a success.
 */

import {page, send, to, withHead} from '../answers.ts'
import {at, long, rows, titled} from '../case.ts'

/** What programs that run sites say. */
export const programs = rows('soft', {
  DSpace: page(
    'Repository :: 404',
    '<h1>404</h1><h2>page not found</h2><p>We can’t find the page you’re looking for.</p>'
  ),
  DokuWiki: page(
    'paper [Wiki]',
    '<h1>This topic does not exist yet</h1><p>You’ve followed a link to a topic that doesn’t exist yet.</p>'
  ),
  MediaWiki: page(
    'Paper - Wiki',
    '<h1>Paper</h1><div class="noarticletext"><p>There is currently no text in this page. You can search for this page title in other pages.</p></div>'
  ),
  Trac: page('WikiStart – Trac', '<h1>Error: No such page</h1><p>Page Paper not found</p>'),
  Confluence: page(
    'Page Not Found - Confluence',
    '<p>The page you were trying to reach could not be found.</p>'
  ),
  Discourse: page('Forum', '<h1>Oops! That page doesn’t exist or is private.</h1>'),
  phpBB: page('Forum - Information', '<h2>Information</h2><p>The requested topic does not exist.</p>'),
  vBulletin: page(
    'Forum',
    '<div class="standard_error"><h2>vBulletin Message</h2><p>Invalid Thread specified. If you followed a valid link, please notify the administrator.</p></div>'
  ),
  Moodle: page(
    'Error | Courses',
    '<p class="errormessage">Can’t find data record in database table course.</p>'
  ),
  Joomla: page('Error: 404 Category not found', '<h1>The requested page can’t be found.</h1>'),
  'Open Journal Systems': page('Journal of Maps', '<p>The requested issue or article was not found.</p>'),
  EPrints: page('Repository', '<h1>Error</h1><p>No item found with the id specified.</p>'),
  Omeka: page('404 · Archive', '<h1>404: The page you requested could not be found</h1>'),
  Django: page('Not Found', '<h1>Not Found</h1><p>The requested resource was not found on this server.</p>'),
  Laravel: page('Not Found', '<div class="px-4 text-lg">404</div><div class="ml-4">Not Found</div>'),
  Express: page('Error', '<pre>Cannot GET /paper</pre>'),
  Rails: page(
    'The page you were looking for doesn’t exist (404)',
    '<p>You may have mistyped the address.</p>'
  ),
  'Spring Boot': page(
    '',
    '<h1>Whitelabel Error Page</h1><p>There was an unexpected error (type=Not Found, status=404).</p>'
  ),
  'Google App Engine': page(
    'Error: Server Error',
    '<h1>Error: Not Found</h1><h2>The requested URL /paper was not found on this server.</h2>'
  ),
  Heroku: page('No such app', '<iframe src="//www.herokucdn.com/error-pages/no-such-app.html"></iframe>'),
  ngrok: page('', '<p>Tunnel a1b2.ngrok.io not found</p><p>ERR_NGROK_3200</p>'),
  Xserver: page('', '<h1>無効なURLです。</h1><p>プログラム設定の反映待ちである可能性があります。</p>'),
  'JSON of a gateway': send(200, '{"error":{"code":404,"message":"No route matched"}}', {
    'content-type': 'application/json'
  }),
  'JSON of Spring': send(200, '{"timestamp":"2026-01-01","status":404,"error":"Not Found","path":"/paper"}', {
    'content-type': 'application/json'
  }),
  'a redirect of ASP.NET': {
    '/paper': to('/Home/NotFound?path=/paper'),
    '/Home/NotFound?path=/paper': page('Vision', '<p>Text.</p>')
  },
  'a redirect to oops': {'/paper': to('/oops'), '/oops': page('Vision', '<p>Text.</p>')},
  'a redirect to a page that says the link is broken': {
    '/paper': to('/broken-link'),
    '/broken-link': page('Vision', '<p>Text.</p>')
  },
  'a template without its text': {
    '/paper': page('Papers', '<h1>Papers</h1><p>. . .</p>'),
    '*': page('Papers', '<h1>Papers</h1><p>. . .</p>')
  },
  'a site of one page that says sorry': {
    '/': page('Vision', long('')),
    '*': page('Vision', '<h1>Vision</h1><p>Hmm, this address leads nowhere on our site.</p>')
  },
  'prerendered by a service': withHead(
    '<meta name="prerender-status-code" content="404">',
    '<div id="app"></div>'
  )
})

export const titles = titled('soft', [
  'Страница не существует',
  'Запрашиваемая страница удалена',
  'Contenido no disponible',
  'La página solicitada no existe',
  'Cette page n’existe plus',
  'Diese Seite existiert nicht mehr',
  'Die angeforderte Seite wurde nicht gefunden',
  'La pagina richiesta non esiste',
  'A página solicitada não existe',
  'Strona nie istnieje',
  '指定されたページは存在しません',
  '该内容已被删除',
  '文章不存在 - 学报',
  '요청하신 페이지를 찾을 수 없습니다',
  '삭제된 게시물입니다',
  'Aradığınız sayfa bulunamadı',
  'De pagina bestaat niet',
  'Sidan finns inte längre',
  'Trang không tồn tại',
  'الصفحة المطلوبة غير موجودة',
  'Whoops, we can’t find that page.',
  'Well, this is awkward: page not found',
  'Uh oh! 404',
  'Lost? 404 – Vision Institute',
  'Broken link',
  'Article withdrawn or does not exist',
  'The resource you are looking for has been removed',
  'Dataset not found – Archive',
  'Event not found',
  'Profile not found | Institute'
])

/** Names whose owner let them go. */
export const domains = titled('soft', [
  'vision-lab.test is parked free, courtesy of GoDaddy.com',
  'vision-lab.test - Registered at Namecheap.com',
  'vision-lab.test | Registered at Dynadot.com',
  'Coming Soon - Future home of vision-lab.test',
  'Domain default page',
  'Домен vision-lab.test продаётся',
  'Домен припаркован',
  'Dominio in vendita',
  'このドメインは販売中です',
  'Domein te koop',
  '도메인 판매',
  'Deneme Bonusu Veren Siteler 2026',
  'เว็บสล็อตออนไลน์ อันดับ 1',
  'Nhà cái uy tín – Cá cược bóng đá',
  '카지노사이트 추천',
  'Buy Essays Online | Best Essay Writing Service',
  'Claim this domain | Squarespace',
  'Website not configured',
  'Blog has been removed',
  'Index of / – hosting not activated'
])

/** What platforms say of a thing that was taken away. */
export const platforms = [
  at(
    'soft',
    'ada.wordpress.com',
    '/',
    'a blog that was deleted',
    page(
      'WordPress.com',
      '<h1>ada.wordpress.com is no longer available.</h1><p>The authors have deleted this site.</p>'
    )
  ),
  at(
    'soft',
    'drive.google.com',
    '/file/d/1/view',
    'a file that was deleted',
    page(
      'Google Drive',
      '<p>Sorry, the file you have requested does not exist.</p><p>Make sure that you have the correct URL and the file exists.</p>'
    )
  ),
  at(
    'soft',
    'app.box.com',
    '/s/1',
    'a share that was removed',
    page(
      'Box | 404 Page Not Found',
      '<p>This shared file or folder link has been removed or is unavailable to you.</p>'
    )
  ),
  at(
    'soft',
    'wetransfer.com',
    '/downloads/1',
    'a transfer that expired',
    page(
      'WeTransfer',
      '<h1>Transfer expired</h1><p>Sorry, this transfer has expired and is not available any more.</p>'
    )
  ),
  at('soft', 'vimeo.com', '/1', 'a video', page('Vimeo', '<h1>Sorry, we couldn’t find that page</h1>')),
  at(
    'soft',
    'www.youtube.com',
    '/playlist?list=PL1',
    'a list of videos',
    page(
      'YouTube',
      '<script>var ytInitialData = {"alerts":[{"alertRenderer":{"type":"ERROR","text":{"simpleText":"The playlist does not exist."}}}]};</script>'
    )
  ),
  at(
    'soft',
    'www.slideshare.net',
    '/ada/maps',
    'slides',
    page('SlideShare', '<h1>This content has been removed</h1>')
  ),
  at(
    'soft',
    'zhuanlan.zhihu.com',
    '/p/1',
    'an article',
    page('知乎', '<h1>你似乎来到了没有知识存在的荒原</h1>')
  ),
  at('soft', 'weibo.com', '/1/abc', 'a post', page('微博', '<p>抱歉，此微博已被作者删除。</p>')),
  at(
    'soft',
    'medium.com',
    '/@ada/maps-1',
    'a story',
    page('Medium', '<div>PAGE NOT FOUND</div><h1>Out of nothing, something.</h1>')
  ),
  at('soft', 'www.notion.so', '/maps-1', 'a page', page('Notion', '<p>This content does not exist</p>')),
  at(
    'soft',
    'papers.ssrn.com',
    '/sol3/papers.cfm?abstract_id=1',
    'a paper',
    page('SSRN', '<h1>The abstract you requested was not found</h1>')
  ),
  at(
    'soft',
    'openreview.net',
    '/group?id=Nowhere',
    'a group',
    page('Error | OpenReview', '<h1>Error</h1><p>Group Not Found: Nowhere</p>')
  ),
  at(
    'soft',
    'hal.science',
    '/hal-1',
    'a document',
    page('HAL', '<h1>Document introuvable</h1><p>Le document demandé n’existe pas.</p>')
  )
]
