/**
 * Pages of the fifth round that are not there, as whole pages of the programs that run sites.
 */

import {page, send, to, withHead} from '../answers.ts'
import {at, long, rows} from '../case.ts'
import {lenient, styled} from './site.ts'
import type {Look} from './site.ts'

const search = '<form class="search-form"><label>Search for: <input name="s"></label></form>'
const posts =
  '<section class="widget"><h2>Recent posts</h2><ul><li><a href="/a">A new scanner for the lab</a></li><li><a href="/b">Summer school on soil</a></li><li><a href="/c">Two theses defended</a></li></ul></section>'

const lab: Look = {
  name: 'Soil Lab',
  menu: ['Home', 'People', 'Publications', 'Teaching', 'Contact'],
  side: posts,
  head: '<meta name="generator" content="WordPress 6.7"><link rel="https://api.w.org/" href="/wp-json/">'
}
const geology: Look = {
  lang: 'es',
  name: 'Departamento de Geología',
  menu: ['Inicio', 'Investigación', 'Docencia', 'Personas', 'Noticias', 'Contacto'],
  head: '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">',
  side: '<h2>Noticias</h2><p>Se abre el plazo de matrícula. Conferencia sobre volcanes el martes.</p>'
}
const institute: Look = {
  lang: 'de',
  name: 'Institut für Bodenkunde',
  menu: ['Startseite', 'Forschung', 'Lehre', 'Mitarbeitende', 'Aktuelles', 'Impressum'],
  head: '<meta name="generator" content="TYPO3 CMS">',
  side: '<h2>Aktuelles</h2><p>Sommersemester: Die Vorlesung beginnt am 14. April.</p>'
}
const group: Look = {
  lang: 'fr',
  name: 'Équipe Sols et Climat',
  menu: ['Accueil', 'Recherche', 'Publications', 'Enseignement', 'Contact'],
  head: '<meta name="generator" content="Joomla! - Open Source Content Management">'
}
const faculty: Look = {
  lang: 'ru',
  name: 'Факультет почвоведения',
  menu: ['Главная', 'О факультете', 'Наука', 'Образование', 'Новости', 'Контакты'],
  side: '<h2>Карта сайта</h2><ul><li>О факультете</li><li>Кафедры</li><li>Аспирантура</li><li>Журнал</li><li>Конференции</li></ul>'
}
const forum: Look = {lang: 'zh', name: '土壤论坛', menu: ['首页', '版块', '登录', '注册', '联系我们']}
const college: Look = {
  lang: 'ja',
  name: '土壌学研究室',
  menu: ['ホーム', '研究内容', 'メンバー', '業績', 'アクセス'],
  side: '<p>新着情報：春の見学会を開きます。</p>'
}
const korean: Look = {lang: 'ko', name: '토양 연구실', menu: ['홈', '연구', '구성원', '논문', '연락처']}

/** Every address that the site does not have gets this page. */
export const sites = rows('soft', {
  'WordPress, a theme of blocks': lenient(
    {...lab, shape: 'error404 wp-embed-responsive'},
    'Page not found – Soil Lab',
    `<h1 class="wp-block-heading">Page Not Found</h1><p>The page you are looking for doesn’t exist, or it has been moved. Please try searching using the form below.</p>${search}`
  ),
  'WordPress, a builder with words of its own': lenient(
    lab,
    'Soil Lab',
    '<section class="elementor-section"><h2 class="elementor-heading-title">Whoops!</h2><p>Seems like you dug a little too deep.</p><a class="elementor-button" href="/">Take me to the surface</a></section>'
  ),
  'Drupal in Spanish': lenient(
    geology,
    'Página no encontrada | Departamento de Geología',
    '<h1 class="page-title">Página no encontrada</h1><div class="region-content">La página solicitada no se pudo encontrar.</div>'
  ),
  'TYPO3 in German, only a heading': lenient(
    institute,
    'Institut für Bodenkunde',
    '<h1>Diese Seite gibt es nicht (mehr)</h1><p>Vielleicht hilft Ihnen die Suche oder unsere Übersicht weiter.</p>'
  ),
  'Joomla in French': lenient(
    group,
    'Erreur: 404',
    '<h1>La page demandée est introuvable.</h1><p>Une erreur est survenue pendant le traitement de votre requête.</p>'
  ),
  'Bitrix in Russian, with a map of the site': lenient(
    faculty,
    'Факультет почвоведения',
    '<h1>Такой страницы нет</h1><p>Возможно, она была перемещена, или вы ошиблись при наборе адреса. Воспользуйтесь картой сайта.</p>'
  ),
  Discuz: lenient(
    forum,
    '提示信息 - 土壤论坛',
    '<div id="messagetext" class="alert_error"><p>抱歉，指定的主题不存在或已被删除或正在被审核</p></div>'
  ),
  'a Japanese laboratory': lenient(
    college,
    '土壌学研究室',
    '<h2>お探しのページは見つかりませんでした</h2><p>ページが移動または削除されたか、URLの入力間違いの可能性があります。</p>'
  ),
  'a Korean laboratory': lenient(
    korean,
    '토양 연구실',
    '<h2>페이지를 찾을 수 없습니다.</h2><p>주소가 바뀌었거나 삭제되었을 수 있습니다.</p>'
  ),
  'Liferay in Italian': lenient(
    {
      lang: 'it',
      name: 'Dipartimento di Agraria',
      menu: ['Home', 'Ricerca', 'Didattica', 'Persone', 'Contatti']
    },
    'Stato - Dipartimento di Agraria',
    '<div class="alert alert-danger"><h3>Non trovato</h3><p>La risorsa richiesta non è disponibile.</p></div>'
  ),
  'Plone in Portuguese': lenient(
    {
      lang: 'pt-BR',
      name: 'Laboratório de Solos',
      menu: ['Início', 'Pesquisa', 'Ensino', 'Equipe', 'Contato']
    },
    'Laboratório de Solos',
    '<h1 class="documentFirstHeading">Esta página não existe…</h1><p>Pedimos desculpas pelo inconveniente. Você pode estar à procura de um destes itens.</p>'
  ),
  'a wiki of the group': lenient(
    {...lab, head: '<meta name="generator" content="MediaWiki 1.41.0">'},
    'Paper - Soil Wiki',
    '<h1 id="firstHeading">Paper</h1><div class="noarticletext mw-content-ltr"><p>There is currently no text in this page. You can search for related logs, but you do not have permission to create this page.</p></div>'
  ),
  'a builder that shows its front page for everything': {
    '/': styled(lab, 'Soil Lab', long('Soil.')),
    '*': styled(lab, 'Soil Lab', long('Soil.'))
  },
  'a sentence about the menu': lenient(
    lab,
    'Soil Lab',
    '<p>You followed an old address. Use the menu to find what you came for.</p>'
  )
})

const whole = (lang: string, name: string, menu: string, text: string) =>
  styled({lang, name, menu: menu.split(', ')}, name, text)

/** One address of a site whose others answer 404: an item that was taken away. */
export const languages = rows('soft', {
  Dutch: whole(
    'nl',
    'Bodemlab',
    'Home, Onderzoek, Onderwijs, Contact',
    '<h1>Helaas</h1><p>Deze pagina kon niet worden gevonden.</p>'
  ),
  Swedish: whole(
    'sv',
    'Marklabbet',
    'Start, Forskning, Utbildning, Kontakt',
    '<h1>Hoppsan!</h1><p>Sidan du letar efter går inte att hitta.</p>'
  ),
  Polish: whole(
    'pl',
    'Pracownia Gleb',
    'Strona główna, Badania, Kontakt',
    '<h1>Nie znaleziono strony</h1><p>Strona została usunięta lub przeniesiona.</p>'
  ),
  Czech: whole(
    'cs',
    'Laboratoř půdy',
    'Domů, Výzkum, Kontakt',
    '<h1>Stránka nenalezena</h1><p>Požadovaná stránka na tomto webu neexistuje.</p>'
  ),
  Finnish: whole(
    'fi',
    'Maaperälabra',
    'Etusivu, Tutkimus, Yhteystiedot',
    '<h1>Sivua ei löytynyt</h1><p>Etsimäsi sivu on poistettu tai siirretty.</p>'
  ),
  Turkish: whole(
    'tr',
    'Toprak Laboratuvarı',
    'Ana sayfa, Araştırma, İletişim',
    '<h1>Üzgünüz</h1><p>Aradığınız sayfa kaldırılmış veya taşınmış olabilir.</p>'
  ),
  Ukrainian: whole(
    'uk',
    'Лабораторія ґрунтів',
    'Головна, Наука, Контакти',
    '<h1>Сторінку не знайдено</h1><p>Можливо, її було видалено.</p>'
  ),
  Greek: whole(
    'el',
    'Εργαστήριο Εδάφους',
    'Αρχική, Έρευνα, Επικοινωνία',
    '<h1>Η σελίδα δεν βρέθηκε</h1><p>Η σελίδα που ζητήσατε δεν υπάρχει.</p>'
  ),
  Hebrew: whole(
    'he',
    'מעבדת קרקע',
    'בית, מחקר, צור קשר',
    '<h1>העמוד לא נמצא</h1><p>הדף המבוקש אינו קיים.</p>'
  ),
  Arabic: whole(
    'ar',
    'مختبر التربة',
    'الرئيسية, الأبحاث, اتصل بنا',
    '<h1>عذراً</h1><p>الصفحة التي تبحث عنها غير موجودة.</p>'
  ),
  Persian: whole('fa', 'آزمایشگاه خاک', 'خانه, پژوهش, تماس', '<h1>صفحه مورد نظر یافت نشد</h1>'),
  Vietnamese: whole(
    'vi',
    'Phòng thí nghiệm Đất',
    'Trang chủ, Nghiên cứu, Liên hệ',
    '<h1>Không tìm thấy nội dung</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p>'
  ),
  Thai: whole('th', 'ห้องปฏิบัติการดิน', 'หน้าแรก, งานวิจัย, ติดต่อ', '<h1>ไม่พบหน้าที่คุณต้องการ</h1>'),
  Indonesian: whole(
    'id',
    'Lab Tanah',
    'Beranda, Penelitian, Kontak',
    '<h1>Halaman tidak ditemukan</h1><p>Maaf, halaman yang Anda cari tidak tersedia.</p>'
  ),
  Hungarian: whole(
    'hu',
    'Talajlabor',
    'Főoldal, Kutatás, Kapcsolat',
    '<h1>A keresett oldal nem található</h1>'
  ),
  Norwegian: whole(
    'nb',
    'Jordlaben',
    'Hjem, Forskning, Kontakt',
    '<h1>Beklager</h1><p>Vi finner ikke siden du leter etter.</p>'
  ),
  'Chinese, by an alert': send(
    200,
    '<html><head><meta charset="utf-8"></head><body><script>alert("该文章不存在或已被删除！");history.back();</script></body></html>'
  ),
  'Korean, by an alert': send(
    200,
    '<script language="javascript">alert("삭제되었거나 존재하지 않는 게시물입니다.");history.go(-1);</script>'
  )
})

export const redirects = rows('soft', {
  'to a search without a hit': {
    '/paper': to('/search?q=paper'),
    '/search?q=paper': styled(
      lab,
      'Search results for “paper” – Soil Lab',
      '<h1>Nothing Found</h1><p>Sorry, but nothing matched your search terms. Please try again with some different keywords.</p>'
    )
  },
  'to the map of the site with an error': {
    '/paper': to('/sitemap?error=notfound'),
    '/sitemap?error=notfound': styled(lab, 'Sitemap', '<h1>Sitemap</h1><p>Home. People.</p>')
  },
  'to an error of IIS': {
    '/paper': to('/CustomErrors/404.aspx?aspxerrorpath=/paper'),
    '/CustomErrors/404.aspx?aspxerrorpath=/paper': page('Soil', long('Soil.'))
  },
  'by a script that replaces the address': {
    '/paper': withHead('<script>window.location.replace("/404")</script>', ''),
    '/404': page('Soil', long('Soil.'))
  },
  'home after five seconds': withHead(
    '<meta http-equiv="refresh" content="5; url=/">',
    '<p>This address is out of date. You will be taken to our home page in five seconds.</p>'
  )
})

/** Names that somebody else has now. */
export const domains = rows('soft', {
  'a casino in a blog': styled(
    {...lab, name: 'Soil-Lab.test'},
    'Best Online Casinos 2026: Free Spins & No Deposit Bonus',
    long('<h2>Top 10 casinos</h2><p>Claim your welcome bonus and free spins today.</p>')
  ),
  'a new name of a German host': page(
    '',
    '<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde soeben freigeschaltet.</p>'
  ),
  'a name that ended in Chinese': page(
    '',
    '<h1>该域名已到期，请尽快续费</h1><p>如果您是域名所有者，请登录控制台。</p>'
  ),
  'an empty hosting in French': page(
    'Site en construction',
    '<p>Ce site est en construction. Le propriétaire n’a pas encore publié de contenu.</p>'
  ),
  pills: page('Buy Cialis Online – Cheap Generic Pharmacy', long('No prescription. Worldwide delivery.')),
  'a name with links that pay': page(
    'soil-lab.test',
    '<div id="main"></div><p>Related searches</p><script src="https://www.google.com/adsense/domains/caf.js"></script>'
  )
})

export const platforms = [
  at(
    'soft',
    'www.bilibili.com',
    '/video/BV1',
    'a video',
    page('视频去哪了呢？_哔哩哔哩_bilibili', '<div class="error-text">啊叻？视频不见了？</div>')
  ),
  at('soft', 'tieba.baidu.com', '/p/1', 'a thread', page('贴吧404', '<div>很抱歉，该贴已被删除。</div>')),
  at(
    'soft',
    'disk.yandex.ru',
    '/d/1',
    'a file',
    page(
      'Яндекс Диск',
      '<h1>Ничего не найдено</h1><p>Возможно, владелец удалил файлы или закрыл к ним доступ.</p>'
    )
  ),
  at(
    'soft',
    'discord.com',
    '/invite/1',
    'an invitation',
    page(
      'Discord',
      '<h1>Invite Invalid</h1><p>This invite may be expired, or you might not have permission to join.</p>'
    )
  ),
  at(
    'soft',
    'data.mendeley.com',
    '/datasets/1',
    'a data set',
    page(
      'Mendeley Data',
      '<h1>This dataset is not available</h1><p>The dataset has been removed by its owner.</p>'
    )
  ),
  at(
    'soft',
    'www.kaggle.com',
    '/datasets/ada/maps',
    'a data set',
    page('Kaggle', '<h1>We can’t find that page.</h1>')
  ),
  at(
    'soft',
    'sites.google.com',
    '/view/maps',
    'a site',
    page('Google Sites', '<p>The site you’re looking for was either moved or deleted.</p>')
  ),
  at(
    'soft',
    'uni.sharepoint.com',
    '/:b:/s/1',
    'a file',
    page(
      'Sorry, something went wrong',
      '<p>This link has been removed. Sorry, access to this document has been removed. Please contact the person who shared it with you.</p>'
    )
  ),
  at(
    'soft',
    'pan.quark.cn',
    '/s/1',
    'a share',
    page('夸克网盘分享', '<p>文件分享已失效：分享者已取消分享</p>')
  ),
  at(
    'soft',
    'zenodo.org',
    '/records/2',
    'a record',
    page(
      'Record deleted',
      '<h1>Gone</h1><p>The record you are trying to access was removed from Zenodo. The metadata of the record is kept for archival purposes.</p>'
    )
  ),
  at(
    'soft',
    'www.researchgate.net',
    '/publication/1',
    'a publication',
    page('ResearchGate', '<h1>This publication is no longer on ResearchGate</h1>')
  )
]

/** What is not there and says so, however much its page looks like a wall or an application. */
const shell = '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'
export const honest = rows('hard', {
  'WordPress, 404': styled(
    {...lab, shape: 'error404'},
    'Page not found – Soil Lab',
    `<h1>Nothing here</h1>${search}`,
    404
  ),
  'Drupal, 404, with a captcha for comments': styled(
    {...geology, head: '<script src="https://www.google.com/recaptcha/api.js?render=key"></script>'},
    'Página no encontrada',
    '<h1>Página no encontrada</h1>',
    404
  ),
  'a login in the menu, 404': styled(
    lab,
    'Not found',
    '<h1>404</h1><form action="/login"><input name="user"><input type="password" name="password"></form>',
    404
  ),
  'an application that draws its own error, 404': send(
    404,
    `<!doctype html><title>Soil</title>${shell}<script src="/static/js/main.js"></script>`
  ),
  'behind Cloudflare, 404': send(404, '<title>404 | Soil</title><h1>404</h1>', {
    server: 'cloudflare',
    'cf-ray': '8a1-FRA'
  }),
  '410 of a journal': styled(lab, 'Article withdrawn', '<h1>Article withdrawn</h1>', 410)
})
