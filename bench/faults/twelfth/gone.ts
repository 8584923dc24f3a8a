/**
 * Pages of the twelfth round that are gone, but whose sites answer with a success: services that closed, programs that print their
 * troubles, shares and recordings that expired, names that changed hands, and hosting that ended.
 */

import {page, send, to} from '../answers.ts'
import type {Case} from '../case.ts'
import {abroad, bare, byPath, everywhere, lab, link, sheet, university} from '../tenth/look.ts'
import type {Site} from '../tenth/look.ts'
import {labFront, list, missingAt, universityFront} from '../tenth/pages.ts'

const soft = link('soft')

const services = [
  soft(
    'a host of blogs that ended',
    'okafor.typepad.com/vision/2014/05/fields.html',
    bare(
      'Typepad',
      '<h1>Typepad has been discontinued</h1><p>Access to the service, to accounts, blogs and all their content ended on September 30.</p>'
    )
  ),
  soft(
    'a service that says goodbye at every address',
    '/u/okafor/fields',
    everywhere(
      bare(
        'Thank you from the Paperpile team of old',
        '<h1>We have shut down</h1><p>After eight wonderful years, the service was shut down on 1 June 2022. All data have been deleted. Thank you to everyone who used it.</p>'
      )
    )
  ),
  soft('CodePlex, to the page about its archive', 'fields.codeplex.com/wikipage?title=Demo', {
    '/wikipage?title=Demo': to('http://archive.codeplex.test/?p=fields', 301)
  }),
  soft(
    'a host of home pages in Japan that ended',
    '/Silicon-9912/fields.html',
    everywhere(
      bare(
        'サービス終了のお知らせ',
        '<p>本サービスは2019年3月31日をもちまして終了いたしました。長らくのご利用ありがとうございました。</p>'
      )
    )
  ),
  soft(
    'a host of pages in China that ended',
    '/okafor/fields/',
    bare('服务下线公告', '<h1>Pages 服务已下线</h1><p>感谢您一直以来的支持，该服务已停止运营。</p>')
  )
]

const programs = [
  soft(
    'Domino: not in the index',
    '/vision/web.nsf/papers/fields',
    send(
      200,
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<html><head>\n<title>Error</title></head>\n<body text="#000000">\n<h1>Error 404</h1>HTTP Web Server: Lotus Notes Exception - Entry not found in index</body></html>'
    )
  ),
  soft(
    'Oracle: no data',
    '/pls/portal/paper.show?p_id=9912',
    send(
      200,
      '<html><body><pre>ORA-01403: no data found\nORA-06512: at "WEB.PAPER", line 12\nORA-06512: at line 30</pre></body></html>'
    )
  ),
  soft(
    'Java: its trace',
    '/jsp/paper.jsp?id=9912',
    bare(
      'Paper',
      '<pre>java.lang.NullPointerException\n\tat org.vision.PaperDao.find(PaperDao.java:41)\n\tat org.apache.jsp.paper_jsp._jspService(paper_jsp.java:77)</pre>'
    )
  ),
  soft(
    'Python: its trace',
    '/cgi-bin/paper.py?id=9912',
    send(
      200,
      '<pre>Traceback (most recent call last):\n  File "/srv/cgi-bin/paper.py", line 12, in &lt;module&gt;\n    paper = papers[number]\nKeyError: \'9912\'\n</pre>'
    )
  ),
  soft(
    'cgit: nothing there',
    '/cgit/fields.git/tree/demo.py',
    bare(
      'Git repository browser',
      "<div id='cgit'><table id='header'></table><div class='content'><div class='error'>No repositories found</div></div></div>"
    )
  ),
  soft(
    'Savannah: an invalid project',
    '/projects/fields',
    sheet(lab, 'Invalid Group', '<h1>Exiting with Error</h1><p>That project does not exist.</p>')
  ),
  soft(
    'CONTENTdm: an item',
    '/digital/collection/maps/id/99120',
    everywhere(
      sheet(
        university,
        'Digital Collections',
        '<h1>Item not found</h1><p>The item that you asked for may have been removed or is not public.</p>'
      ),
      universityFront
    )
  ),
  soft(
    'a directory of staff: the account is closed',
    '/~okafor/fields/',
    sheet(
      university,
      'Personal pages',
      '<h1>This account is no longer active</h1><p>The user has left the university. Personal pages are kept for six months.</p>'
    )
  )
]

const shares = [
  soft(
    'Zoom: a recording',
    'harwick.zoom.us/rec/play/gone99.fields',
    bare('Error - Zoom', '<div class="error-msg">This recording does not exist. (3,301)</div>')
  ),
  soft(
    'Loom: a video',
    'www.loom.com/share/9912goneb7',
    bare('Loom', '<main><h1>This video doesn’t exist or was deleted</h1><a href="/">Go to Loom</a></main>')
  ),
  soft(
    'Lanzou: the share was cancelled',
    'wwa.lanzous.com/i9912gone',
    bare('文件', '<div class="off"><div class="off1">来晚啦...文件取消分享了</div></div>')
  ),
  soft(
    'a cloud drive in China: the link is invalid',
    'www.123pan.com/s/gone-9912',
    bare('123云盘', '<div id="app"><p>分享链接已失效</p><p>文件可能已被分享者取消或过期</p></div>')
  ),
  soft('a shortener: the page of its errors', 'tinyurl.com/gonefields99', {
    '/gonefields99': to('/app/terminated'),
    '/app/terminated': bare(
      'TinyURL',
      '<h1>The TinyURL you visited was removed</h1><p>It broke our terms of use.</p>'
    )
  }),
  soft(
    'a talk: the presentation is not available',
    'slideslive.com/39912000/fields',
    bare(
      'SlidesLive',
      '<div class="slp"><h1>This presentation is no longer available</h1><p>Contact the organizers of the event.</p></div>'
    )
  )
]

const hosting = [
  soft(
    'Beget: no folder for the name',
    '/papers/fields.pdf.html',
    everywhere(
      bare(
        'Домен не прилинкован ни к одной из директорий на сервере!',
        '<h1>Домен не прилинкован ни к одной из директорий на сервере!</h1>'
      )
    )
  ),
  soft(
    'a host in Russia: not paid',
    '/fields/',
    everywhere(
      bare(
        'Сайт временно недоступен',
        '<p>Действие услуги хостинга приостановлено. Владельцу сайта необходимо оплатить услугу.</p>'
      )
    )
  ),
  soft(
    'a host in Germany: something begins here',
    '/felder/',
    everywhere(
      bare('Hier entsteht eine neue Internetpräsenz', '<h1>Hier entsteht eine neue Internetpräsenz</h1>')
    )
  ),
  soft(
    'a name whose owner did not verify',
    '/fields',
    everywhere(
      bare(
        'Domain suspended',
        '<h1>Why am I seeing this page?</h1><p>This domain name is suspended because its registrant has not verified the contact information.</p>'
      )
    )
  ),
  soft(
    'a name that was seized',
    '/datasets/leak',
    everywhere(
      bare(
        'This domain has been seized',
        '<img src="seized.png" alt="This domain has been seized by law enforcement">'
      )
    )
  ),
  soft(
    'a name that went to a bookmaker',
    '/fields-workshop/2018',
    everywhere(
      page(
        'Mostbet – официальный сайт букмекерской конторы',
        '<h1>Mostbet</h1><p>Ставки на спорт и казино. Бонус 500%.</p>'
      )
    )
  ),
  soft('a name whose new owner sends all pages to a shop', '/reading-group/2017/fields', {
    '*': to('http://www.trainers.test/sale', 301),
    '/': to('http://www.trainers.test/sale', 301)
  })
]

const languages = [
  missingAt(
    abroad('pl', 'Instytut Informatyki', 'Badania, Ludzie, Kontakt', 'Politechnika'),
    'Polish: an institute',
    '/badania/pola.html',
    '<h1>Ups!</h1><p>Nie możemy znaleźć strony, której szukasz. Mogła zostać usunięta lub przeniesiona.</p>'
  ),
  missingAt(
    abroad('uk', 'Інститут кібернетики', 'Про нас, Наука, Контакти', 'Усі права захищено'),
    'Ukrainian: an institute',
    '/nauka/polia',
    '<h1>Ой!</h1><p>На жаль, такої сторінки немає. Можливо, її видалили.</p>'
  ),
  missingAt(
    abroad('fi', 'Tietotekniikan laitos', 'Tutkimus, Opiskelu, Yhteystiedot', 'Yliopisto'),
    'Finnish: a department',
    '/tutkimus/kentat',
    '<h1>Hups!</h1><p>Etsimääsi sivua ei ole olemassa tai se on poistettu.</p>'
  ),
  soft(
    'a faculty in China: the article was taken off',
    '/info/1099/9912.htm',
    everywhere(
      sheet(
        abroad('zh-CN', '东港大学', '概况, 师资, 科研', '版权所有'),
        '东港大学',
        `<p>您要查看的文章已下架或正在审核中</p>${list('学院新闻', '通知公告')}`
      ),
      labFront
    )
  )
]

/** Titles of entries; no page above contains one. */
const papers = [
  'Counting Penguins with Weak Labels',
  'Tactile Maps for Blind Navigation',
  'Stable Grasping under Partial Views'
]

export const gone: readonly Case[] = [...services, ...programs, ...shares, ...hosting, ...languages].map(
  (d, index) => ({
    title: papers[index % papers.length] ?? '',
    ...d
  })
)

export const others: Site = {
  'archive.codeplex.test': page(
    'CodePlex Archive',
    '<h1>CodePlex Archive</h1><p>The archive of open source projects was shut down in July 2021.</p>'
  ),
  'www.trainers.test': byPath({
    '*': page('Cheap Trainers Outlet', '<h1>Trainers, 70% off</h1><p>Free shipping over $50.</p>')
  }),
  'www.glaciers.test': byPath({
    '/2019/': page('Glaciers 2019', '<h1>Glaciers 2019</h1><p>Program, papers, photos.</p>')
  })
}
