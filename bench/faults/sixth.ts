/**
 * The sixth round: other sentences, languages and pages, written down after the faults of the fifth one were mended, to see whether that helps.
 */

import {page, said, to, withHead} from './answers.ts'
import type {Case} from './case.ts'
import {at, long, rows, titled} from './case.ts'
import {lenient, styled} from './fifth/site.ts'
import type {Look} from './fifth/site.ts'

const museum: Look = {
  name: 'Museum of Maps',
  menu: ['Visit', 'Collections', 'Research', 'Shop', 'Members', 'About', 'Press', 'Jobs'],
  side: '<h2>Opening hours</h2><p>Daily from nine to five, on Thursdays until eight. Closed on the first of January.</p>',
  foot: 'Museum of Maps, 12 Harbour Street. Registered charity. Sign up for our newsletter to hear about new maps.'
}
const main = (lang: string, text: string) => styled({...museum, lang}, museum.name, text)

const gone = [
  ...rows('soft', {
    'a sentence with a reason': main(
      'en',
      '<p>The requested item has been removed from our website or is no longer accessible.</p>'
    ),
    'an apology': main(
      'en',
      '<h2>We’re sorry</h2><p>The page you requested could not be found on our server.</p>'
    ),
    'a joke and a fact': main('en', '<h1>Lost at sea?</h1><p>That page doesn’t exist.</p>'),
    'a heading only': main('en', '<h1>This content isn’t available anymore</h1>'),
    'an old address': main(
      'en',
      '<p>The link you clicked may be broken or the page may have been removed.</p>'
    ),
    'a data set': main('en', '<h1>Dataset not found</h1><p>Browse all datasets.</p>'),
    'German, a verb at the end': main(
      'de',
      '<p>Es tut uns leid, aber die von Ihnen gesuchte Seite konnte nicht gefunden werden.</p>'
    ),
    'German, a short one': main('de', '<h1>Seite nicht vorhanden</h1>'),
    'French, an apology': main('fr', '<p>Désolé, la page que vous recherchez n’est plus disponible.</p>'),
    'French, an address': main('fr', '<p>L’adresse demandée n’existe pas ou plus.</p>'),
    'Spanish, an apology': main('es', '<p>Ups, parece que la página que buscas ya no existe.</p>'),
    'Portuguese, of Portugal': main('pt', '<p>Não conseguimos encontrar a página que procura.</p>'),
    'Italian, a verb first': main('it', '<p>Non riusciamo a trovare la pagina richiesta.</p>'),
    'Dutch, a verb first': main('nl', '<p>We kunnen de pagina die je zoekt niet vinden.</p>'),
    'Swedish, a content': main('sv', '<h1>Innehållet kunde inte hittas</h1>'),
    'Danish, an apology': main('da', '<p>Beklager, siden blev ikke fundet.</p>'),
    'Polish, an apology': main('pl', '<p>Przepraszamy, strona o podanym adresie nie istnieje.</p>'),
    'Czech, a verb first': main('cs', '<p>Je nám líto, ale tato stránka neexistuje.</p>'),
    'Russian, a document': main('ru', '<p>Запрошенный вами документ не найден на сервере.</p>'),
    'Ukrainian, an apology': main('uk', '<p>На жаль, сторінка, яку ви шукаєте, не існує.</p>'),
    'Romanian, a verb first': main('ro', '<p>Ne pare rău, nu am găsit pagina căutată.</p>'),
    'Turkish, an apology': main('tr', '<p>Maalesef böyle bir sayfa yok.</p>'),
    'Greek, an apology': main('el', '<p>Λυπούμαστε, η σελίδα που αναζητάτε δεν υπάρχει πλέον.</p>'),
    'Arabic, a link': main('ar', '<p>الرابط الذي طلبته غير موجود</p>'),
    'Vietnamese, an article': main('vi', '<p>Bài viết không tồn tại hoặc đã bị xóa.</p>'),
    'Indonesian, an apology': main('id', '<p>Maaf, halaman ini tidak ada atau telah dihapus.</p>'),
    'Chinese, traditional': main('zh', '<p>抱歉，找不到您要的網頁，可能已被移除。</p>'),
    'Chinese, a share': main('zh', '<p>啊哦，你来晚了，分享的文件已经被删除了，下次要早点哟。</p>'),
    'Japanese, a thing that ended': main(
      'ja',
      '<p>このページは削除されたか、URLが変更された可能性があります。</p>'
    ),
    'Korean, an address': main('ko', '<p>입력하신 주소가 잘못되었거나 삭제된 페이지입니다.</p>'),
    'everywhere, in words of its own': lenient(
      museum,
      'Museum of Maps',
      '<p>Here be dragons, and nothing else.</p>'
    ),
    'everywhere, with the address': lenient(
      museum,
      'Museum of Maps',
      '<p>Our cartographers have not charted this corner.</p>'
    ),
    'to an address that says 404': {'/paper': to('/?status=404'), '/?status=404': page('Maps', long(''))},
    'by a script, after a second': {
      '/paper': withHead('<script>setTimeout(function(){window.location="/not-found"},1000)</script>', ''),
      '/not-found': page('Maps', long(''))
    },
    'a name on a market': page(
      'maps-lab.test',
      '<h1>maps-lab.test is available for purchase</h1><p>Get in touch with our domain experts.</p>'
    ),
    'a name that was seized': page('Domain seized', '<p>This domain has been seized by the authorities.</p>'),
    'a name with a shop of shoes': styled(
      museum,
      'Cheap Jordan Sneakers Outlet – Free Shipping',
      long('Buy now.')
    ),
    'a server without a site': page(
      '403 Forbidden',
      '<h1>Forbidden</h1><p>You don’t have permission to access this resource.</p>'
    )
  }),
  at('soft', 'www.tiktok.com', '/@ada', 'an account', page('TikTok', '<h1>Couldn’t find this account</h1>')),
  at(
    'soft',
    'gitee.com',
    '/ada/maps',
    'a project',
    page('Gitee', '<p>你所访问的页面不存在，可能已被删除</p>')
  ),
  at(
    'soft',
    'www.jianshu.com',
    '/p/1',
    'a post',
    page(
      '简书',
      '<p>您要找的页面不存在，可能是因为您的链接地址有误、该文章已经被作者删除或转为私密状态。</p>'
    )
  ),
  at(
    'soft',
    'ieee-dataport.org',
    '/open-access/maps',
    'a data set',
    page('IEEE DataPort', '<h1>Page not found</h1><p>The requested page could not be found.</p>')
  )
]

const walls = [
  ...titled('wall', [
    'Please wait while we verify your browser',
    'Sorry, you have been blocked | Museum',
    'Unusual activity from your network',
    '请稍候… 正在验证您的浏览器',
    'Vérification de votre navigateur en cours',
    'Nur für Menschen'
  ]),
  ...rows('wall', {
    'a puzzle in a page': main(
      'en',
      '<h1>Let’s make sure you’re human</h1><p>Drag the slider to complete the puzzle.</p>'
    ),
    'a traffic note': main(
      'en',
      '<p>We have noticed an unusually high number of requests from your address. Please solve the challenge below to continue.</p>'
    ),
    'bots of AI': main(
      'en',
      '<p>To protect this archive from AI scrapers, we are checking your connection. You will be forwarded in a few seconds.</p>'
    ),
    Spanish: main('es', '<p>Para continuar, confirme que no es un robot.</p>'),
    Portuguese: main('pt', '<p>Estamos verificando se a conexão é segura. Aguarde.</p>'),
    Japanese: main('ja', '<p>ロボットではないことを確認してください。</p>'),
    'a login of a university': styled(
      museum,
      'University login',
      '<h1>University login</h1><form><input name="u"><input type="password" name="p"></form>'
    ),
    'a login in Chinese': styled(
      museum,
      '统一身份认证平台',
      '<form><input name="u"><input type="password" name="p"></form>'
    ),
    'to a check with the way back': {
      '/paper': to('/verify-human?next=/paper'),
      '/verify-human?next=/paper': page('Maps', '<p>One moment.</p>')
    },
    'a licence to accept': said(
      200,
      'Terms of use',
      '<p>You must accept the terms of use before you can download this file.</p><button>I accept</button>'
    ),
    '403 in plain words': said(403, 'Forbidden', '<p>No.</p>'),
    '429 without an hour': said(429, 'Too many requests', '<p>Slow down.</p>')
  })
]

const living: readonly Case[] = [
  ...rows('living', {
    'a museum page of few words': main(
      'en',
      '<h1>Harbour map, 1702</h1><p>Ink on paper. Not on display.</p>'
    ),
    'an item not available for loan': main('en', '<h1>Globe</h1><p>This item is not available for loan.</p>'),
    'a missing sheet': main('en', '<h1>Atlas of 1650</h1><p>Sheet four is missing. The file is 20 MB.</p>'),
    'a removed frame': main('en', '<h1>Portrait</h1><p>The frame was removed in 1920.</p>'),
    'a German page': main('de', '<h1>Hafenplan</h1><p>Das Blatt ist nicht ausgestellt.</p>'),
    'a French page': main('fr', '<h1>Plan du port</h1><p>Cette carte n’a jamais été publiée.</p>'),
    'a Russian page': main('ru', '<h1>План порта</h1><p>Автор карты не известен.</p>'),
    'a Japanese page': main('ja', '<h1>港の地図</h1><p>この地図は展示されていません。</p>'),
    'a Chinese page': main('zh', '<h1>港口地图</h1><p>该地图目前不对外展出。</p>'),
    'a Korean board without posts': main('ko', '<h1>자료실</h1><p>등록된 게시물이 없습니다.</p>'),
    'an empty list': main('en', '<h1>Events</h1><p>There are no upcoming events.</p>'),
    'a search page': main(
      'en',
      '<h1>Search the collection</h1><form><input name="q"></form><p>No items selected.</p>'
    ),
    'a video that a browser cannot show': main(
      'en',
      '<h1>Film</h1><video src="a.mp4">Your browser does not support this video.</video>'
    ),
    'a download with terms': main(
      'en',
      '<h1>Scans</h1><p>By downloading you accept the terms. Download (2 GB).</p>'
    ),
    'an account of robots': main(
      'en',
      '<h1>Robots in the archive</h1><p>Our robots check every shelf at night. You can watch them.</p>'
    ),
    'a quiz': main('en', '<h1>Are you human?</h1><p>An exhibition about machines, until May.</p>'),
    'a change of address': main('en', '<p>The shop has moved to the ground floor.</p>'),
    'a page with terms in its foot': styled(
      {...museum, foot: 'Page not available in your language? Write to us. Link broken? Tell us.'},
      'Harbour',
      '<p>Harbour map.</p>'
    )
  }),
  ...titled('living', [
    'Not Available: Art after the Internet',
    'The Page That Was Removed: Censored Maps',
    'Login to the Past',
    'Seite 404'
  ])
]

export const cases: readonly Case[] = [...gone, ...walls, ...living].map((d, index) => ({
  ...d,
  host: d.host || `w${index}.test`
}))
