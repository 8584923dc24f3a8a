/**
 * Pages of the seventh round that are not there: languages, programs and services that no round had before.
 */

import {page, send, to, withHead} from '../answers.ts'
import {at, rows} from '../case.ts'
import {lenient, styled} from '../fifth/site.ts'
import {inLanguage, journal, paper, repository, rivers, shell} from './look.ts'

const languages = rows('soft', {
  Finnish: inLanguage(
    'fi',
    'Jokitutkimus',
    'Etusivu Tutkimus Julkaisut Yhteys',
    '<h1>Hups!</h1><p>Hakemaasi sivua ei enää ole tai sen osoite on muuttunut.</p>'
  ),
  Norwegian: inLanguage(
    'nb',
    'Elvelaboratoriet',
    'Hjem Forskning Artikler Kontakt',
    '<h1>Å nei!</h1><p>Vi finner dessverre ikke siden du leter etter.</p>'
  ),
  Hungarian: inLanguage(
    'hu',
    'Folyókutató Csoport',
    'Kezdőlap Kutatás Cikkek Kapcsolat',
    '<h1>Hoppá</h1><p>A keresett oldal nem található, vagy időközben törölték.</p>'
  ),
  Catalan: inLanguage(
    'ca',
    'Grup de Rius',
    'Inici Recerca Publicacions Contacte',
    '<p>No hem pogut trobar la pàgina que busqueu.</p>'
  ),
  Bulgarian: inLanguage(
    'bg',
    'Институт за реките',
    'Начало Наука Публикации Контакти',
    '<h1>Страницата не е намерена</h1>'
  ),
  Serbian: inLanguage(
    'sr',
    'Laboratorija za reke',
    'Početna Istraživanje Radovi Kontakt',
    '<p>Stranica koju tražite ne postoji ili je uklonjena.</p>'
  ),
  Slovak: inLanguage(
    'sk',
    'Ústav riek',
    'Domov Výskum Publikácie Kontakt',
    '<h1>Ľutujeme</h1><p>Požadovaná stránka sa nenašla.</p>'
  ),
  Slovene: inLanguage(
    'sl',
    'Inštitut za reke',
    'Domov Raziskave Objave Stik',
    '<p>Strani, ki jo iščete, ni mogoče najti.</p>'
  ),
  Estonian: inLanguage('et', 'Jõelabor', 'Avaleht Teadus Artiklid Kontakt', '<h1>Lehekülge ei leitud</h1>'),
  Lithuanian: inLanguage(
    'lt',
    'Upių institutas',
    'Pradžia Mokslas Straipsniai Kontaktai',
    '<p>Deja, tokio puslapio nėra arba jis buvo pašalintas.</p>'
  ),
  Hebrew: inLanguage(
    'he',
    'מכון הנהרות',
    'בית מחקר פרסומים קשר',
    '<h1>אופס</h1><p>העמוד שחיפשת לא נמצא.</p>'
  ),
  Persian: inLanguage(
    'fa',
    'پژوهشکده رودخانه',
    'خانه پژوهش مقالات تماس',
    '<p>صفحه‌ای که به دنبال آن هستید یافت نشد.</p>'
  ),
  Thai: inLanguage('th', 'สถาบันแม่น้ำ', 'หน้าแรก วิจัย บทความ ติดต่อ', '<p>ขออภัย ไม่พบหน้าที่คุณกำลังค้นหา</p>'),
  Hindi: inLanguage(
    'hi',
    'नदी संस्थान',
    'मुखपृष्ठ शोध लेख संपर्क',
    '<p>क्षमा करें, आप जो पृष्ठ खोज रहे हैं वह मौजूद नहीं है।</p>'
  ),
  Icelandic: inLanguage(
    'is',
    'Árstofnun',
    'Forsíða Rannsóknir Greinar Tengiliðir',
    '<p>Því miður fannst síðan sem þú baðst um ekki.</p>'
  ),
  Basque: inLanguage(
    'eu',
    'Ibaien Taldea',
    'Hasiera Ikerketa Argitalpenak Kontaktua',
    '<p>Bilatzen ari zaren orria ez da existitzen.</p>'
  )
})

const programs = rows('soft', {
  'the front page for everything': {
    '/': styled(rivers, rivers.name, '<h1>Welcome</h1><p>We study how rivers carry gravel and sand.</p>'),
    '*': styled(rivers, rivers.name, '<h1>Welcome</h1><p>We study how rivers carry gravel and sand.</p>')
  },
  'everything to /home': {
    '/': to('/home'),
    '/home': styled(rivers, 'Home – River Science Group', '<p>We study how rivers carry gravel.</p>'),
    '*': to('/home')
  },
  'everything to a front page in English': {
    '/': to('/en/'),
    '/en/': styled(journal, journal.name, '<h1>Annals</h1><p>Volume 19 is complete.</p>'),
    '*': to('/en/')
  },
  'to the list of all papers': {
    '/publications/': styled(rivers, 'Publications – River Science Group', '<p>Choose a year.</p>'),
    '/publications/braided-rivers': to('/publications/'),
    '*': to('/publications/')
  },
  'to a search without results': {
    '/paper': to('/search?q=paper'),
    '/search?q=paper': styled(
      journal,
      'Search – Annals of Fluvial Studies',
      '<h1>Search results</h1><p>0 results for “paper”</p>'
    )
  },
  'a search in its place': lenient(
    journal,
    'Search | Annals of Fluvial Studies',
    '<h1>Search</h1><p>Your search for “paper” did not match any articles. Check the spelling or try fewer words.</p>'
  ),
  'a data block of a page program': shell(
    'River Science Group',
    '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404}},"page":"/_error","query":{},"buildId":"x"}</script>'
  ),
  'a status for those who render': withHead(
    '<meta name="prerender-status-code" content="404">',
    '<div id="app"></div>'
  ),
  'a canonical address of errors': withHead(
    '<link rel="canonical" href="/404"><meta name="robots" content="noindex">',
    '<p>Our rivers carried it away.</p>'
  ),
  'DSpace 7': styled(
    repository,
    'Open Archive :: Item not found',
    '<ds-objectnotfound><h1>404</h1><p>No item found for the identifier</p><p>There is no item with this ID in the repository.</p></ds-objectnotfound>'
  ),
  'a tombstone': styled(
    repository,
    'Tombstone',
    '<h1>Item withdrawn</h1><p>This item was withdrawn from the repository at the request of its author.</p>'
  ),
  'a deposit that was deleted': styled(
    repository,
    'Open Archive of the University',
    '<p>This eprint has been deleted.</p>'
  ),
  'a record that is not there': styled(
    repository,
    'Open Archive of the University',
    '<p class="error">The record you are trying to access does not exist in the database.</p>'
  ),
  'OJS, an article that is not there': styled(
    journal,
    'Annals of Fluvial Studies',
    '<p>The requested article is not published yet, or does not exist.</p>'
  ),
  'ASP.NET': page(
    'The resource cannot be found.',
    "<span><h1>Server Error in '/' Application.<hr></h1><h2><i>The resource cannot be found.</i></h2></span><b>Requested URL: </b>/paper"
  ),
  'a PHP that found no file': send(200, 'No input file specified.\n'),
  'a file that is not there, as text': send(200, 'File not found.\n', {'content-type': 'text/plain'}),
  'JSON with an error': send(200, '{"status":404,"error":"Not Found","path":"/paper"}', {
    'content-type': 'application/json'
  }),
  'XML of a store': send(
    200,
    '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
    {'content-type': 'application/xml'}
  ),
  'a database that is down': page('Database Error', '<h1>Error establishing a database connection</h1>'),
  'an uncaught error': send(
    200,
    '<br />\n<b>Fatal error</b>:  Uncaught Error: Call to a member function title() on null in /var/www/paper.php:12\n'
  ),
  '/braided.pdf is the front page': {
    '/': styled(rivers, rivers.name, '<h1>Welcome</h1>'),
    '/braided.pdf': styled(rivers, rivers.name, '<h1>Welcome</h1>')
  },
  '/braided.pdf is a PDF in name only': {
    '/braided.pdf': send(200, '<html><body>Document expired</body></html>', {
      'content-type': 'application/pdf'
    })
  },
  'a page of a builder': lenient(
    {...rivers, head: '<meta name="generator" content="Wix.com Website Builder">'},
    rivers.name,
    '<h2>Hmm, this stream has run dry</h2><p>Check the address and try again, or go <a href="/">home</a>.</p>'
  )
})

const services = [
  ...rows('soft', {
    'a site with no plan': page(
      'Website Expired',
      '<h1>This website has expired</h1><p>If you own it, log in to renew your plan.</p>'
    ),
    'a name for sale, with searches': page(
      'river-lab.test',
      '<div id="searches"><h2>Related searches</h2><ul><li><a href="/?t=1">River Cruise Deals</a></li><li><a href="/?t=2">Fishing Rods</a></li><li><a href="/?t=3">Water Filters</a></li></ul></div><p>The owner of this domain may be offering it for sale. Privacy policy</p>'
    ),
    'a parking script': send(
      200,
      '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander?x=1"}</script></head></html>'
    ),
    'a page of ads by script': send(
      200,
      '<!doctype html><html data-adblockkey="MFwwDQYJ_x"><head><title></title></head><body><div id="target" style="opacity:0"></div><script>window.park="eyJ1dWlkIjoi"</script><script src="/bKqXyz.js"></script></body></html>'
    ),
    'a casino in Indonesian': page(
      'SLOT GACOR: Situs Judi Slot Online Terpercaya Maxwin Hari Ini',
      '<h1>Daftar situs slot gacor</h1><p>Bonus new member 100. Deposit pulsa tanpa potongan. RTP live.</p>'
    ),
    'a name for sale in Chinese': page(
      'river-lab.test',
      '<p>您正在访问的域名可以转让！This domain may be for sale.</p>'
    ),
    'a panel of a host': page(
      'Domain Default page',
      "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk. There is no website here yet.</p>"
    ),
    'a notice that a service ended': styled(
      {...rivers, name: 'ModelHub'},
      'ModelHub',
      '<h1>ModelHub has been shut down</h1><p>The service was discontinued on 30 June. Thank you to everyone who shared a model with us.</p>'
    ),
    'a page that the host forgot': page(
      'Site not found · Pages',
      '<h1>404</h1><p><strong>There isn’t a site here.</strong></p><p>If you’re trying to publish one, read the documentation.</p>'
    ),
    'a deployment that is not there': page(
      '404: NOT_FOUND',
      '<p>404: NOT_FOUND</p><p>Code: DEPLOYMENT_NOT_FOUND</p><p>ID: fra1::x</p>'
    )
  }),
  at(
    'soft',
    'drive.google.com',
    '/file/d/1/view',
    'a file',
    page('Google Drive – Page Not Found', '<p>Sorry, the file you have requested does not exist.</p>')
  ),
  at(
    'soft',
    'www.slideshare.net',
    '/ada/braided',
    'slides',
    page('SlideShare', '<p>This SlideShare has been removed by its owner.</p>')
  ),
  at(
    'soft',
    'vimeo.com',
    '/123456',
    'a film',
    page('VimeUhOh', '<h1>Sorry, we couldn’t find that page</h1>')
  ),
  at(
    'soft',
    'onedrive.live.com',
    '/redir?resid=1',
    'a shared file',
    page('OneDrive', '<p>This item might not exist or is no longer available.</p>')
  ),
  at(
    'soft',
    'osf.io',
    '/abcde/',
    'a project',
    page('OSF | Resource deleted', '<h1>Resource deleted</h1><p>User has deleted this content.</p>')
  )
]

export const gone = [...languages, ...programs, ...services].map(d => ({...d, title: paper}))
