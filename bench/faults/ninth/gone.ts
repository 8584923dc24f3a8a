/**
 * Pages of the ninth round that are not there: how publishers, universities, archives, project hosts and stores say so with a success.
 */

import {page, send, to, withHead} from '../answers.ts'
import {at, rows} from '../case.ts'
import {lenient, styled} from '../fifth/site.ts'
import {archive, below, everywhere, paper, program, project, publisher, university} from './look.ts'

const publishers = rows('soft', {
  'an article that cannot be located': lenient(
    publisher,
    publisher.name,
    '<h1>We were unable to locate this article</h1><p>It may have been assigned another identifier. Try the search above, or browse our journals from A to Z.</p>'
  ),
  'a journal that changed hands': {
    '/paper': styled(
      publisher,
      'Journal of Polar Air – Meridian Journals',
      '<h1>Journal of Polar Air</h1><p>Since January 2024 this journal is published by the Polar Society. Articles of all years are on the site of the society only.</p>'
    )
  },
  'an identifier reserved': lenient(
    publisher,
    'Landing page',
    '<p>The identifier 10.0000/mj.7 has been reserved for a forthcoming article. This landing page is a placeholder.</p>'
  ),
  'to the archive of issues, for everything': {
    '*': to('/issue/archive'),
    '/issue/archive': styled(
      publisher,
      'Archives | Journal of Polar Air',
      '<h1>Archives</h1><ul><li>Vol. 12 (2024)</li><li>Vol. 11 (2023)</li></ul>'
    )
  },
  'to a search with an error code': {
    '/paper': to('/search/advanced?errorCode=CONTENT_UNAVAILABLE'),
    '/search/advanced?errorCode=CONTENT_UNAVAILABLE': styled(
      publisher,
      'Advanced search',
      '<h1>Advanced search</h1><form><input name="title"></form>'
    )
  },
  'proceedings of a society that dropped them': {
    '*': to('http://polar-society.test/', 301)
  },
  'a preview of a book that ended': {
    '/paper': styled(
      publisher,
      'Book preview',
      '<p>You have either reached a page that is unavailable for viewing or reached your viewing limit for this book.</p>'
    )
  },
  'an issue without articles': {
    '/paper': styled(publisher, 'Article | Journal of Polar Air', '<h1></h1><p class="authors"></p>'),
    '*': styled(publisher, 'Article | Journal of Polar Air', '<h1></h1><p class="authors"></p>')
  },
  'removed for legal reasons': {
    '/paper': styled(
      publisher,
      'Article removed',
      '<h1>REMOVED</h1><p>This article has been removed: please see our policy on article withdrawal. The publisher apologizes for any inconvenience.</p>'
    )
  }
})

const campus = rows('soft', {
  '/~reid/lidar.html of one who left': {
    '/~reid/lidar.html': styled(
      university,
      'Personal web pages',
      '<h1>Personal web pages were retired</h1><p>Pages of the form /~name ended in June 2022. Owners got a copy of their files.</p>'
    ),
    '*': below(
      '/~',
      styled(
        university,
        'Personal web pages',
        '<h1>Personal web pages were retired</h1><p>Pages of the form /~name ended in June 2022. Owners got a copy of their files.</p>'
      )
    )
  },
  '/people/mreid of a directory': {
    '/people/mreid': styled(
      university,
      'Staff directory',
      '<h1>Staff directory</h1><p>Nobody in the directory matches “mreid”.</p>'
    )
  },
  '/courses/met501/ after term': {
    '/courses/met501/': styled(
      university,
      'MET 501',
      '<h1>MET 501</h1><p>This course site is closed. Sites of courses are taken offline at the end of each term.</p>'
    )
  },
  'a search that the site made itself': lenient(
    university,
    'Search – University of Tamar',
    '<h1>Looking for something?</h1><p>That address did not lead anywhere, so we searched for “paper”:</p><ol><li>Paper recycling on campus</li><li>Exam papers, 2019</li><li>Paper conservation studio</li></ol>'
  ),
  'an old server': {
    '/': page(
      'www-met',
      '<p>www-met was switched off on 1 March. Please use the site of the department.</p>'
    ),
    '*': page('www-met', '<p>www-met was switched off on 1 March. Please use the site of the department.</p>')
  },
  'everything to the front page of a new site': {'*': to('http://new-solid.test/', 301)},
  '/seminar/12 with an address of 404': {
    '/seminar/12': to('/seminar/?err=nf#top'),
    '/seminar/?err=nf': styled(university, 'Seminars', '<h1>Seminars</h1><p>Choose a term.</p>'),
    '*': to('/seminar/?err=nf#top')
  },
  'a thesis that was never handed in': {
    '/paper': styled(
      university,
      'Theses',
      '<div class="message error">No thesis with number 7 in our catalogue.</div>'
    )
  }
})

const languages = rows('soft', {
  Croatian: everywhere(
    'hr',
    'Zavod za meteorologiju',
    'Naslovnica Istraživanje Djelatnici Kontakt',
    '<h1>Ups!</h1><p>Stranica koju ste tražili nije pronađena.</p>'
  ),
  Latvian: everywhere(
    'lv',
    'Meteoroloģijas institūts',
    'Sākums Pētniecība Cilvēki Kontakti',
    '<p>Diemžēl šāda lapa nepastāv.</p>'
  ),
  Malay: everywhere(
    'ms',
    'Institut Meteorologi',
    'Utama Penyelidikan Staf Hubungi',
    '<p>Maaf, halaman yang anda cari tidak dijumpai.</p>'
  ),
  Bengali: everywhere(
    'bn',
    'আবহাওয়া ইনস্টিটিউট',
    'প্রচ্ছদ গবেষণা প্রকাশনা যোগাযোগ',
    '<p>দুঃখিত, আপনি যে পাতাটি খুঁজছেন তা পাওয়া যায়নি।</p>'
  ),
  Galician: everywhere(
    'gl',
    'Instituto do Tempo',
    'Inicio Investigación Persoas Contacto',
    '<p>A páxina que procura xa non está aquí.</p>'
  ),
  Kazakh: everywhere(
    'kk',
    'Ауа райы институты',
    'Басты Ғылым Адамдар Байланыс',
    '<p>Сіз іздеген бет табылмады.</p>'
  ),
  'Swiss, four languages': everywhere(
    'de',
    'Wetterinstitut',
    'Start Forschung Team Kontakt',
    '<p>Hier gibt es nichts. Il n’y a rien ici. Qui non c’è niente. Qua n’è nagut.</p>'
  ),
  'Chinese, a board': {
    '/paper': page(
      '提示信息 - 气象论坛',
      '<div id="messagetext"><p>抱歉，指定的主题不存在或已被删除或正在被审核</p></div>'
    ),
    '*': page(
      '提示信息 - 气象论坛',
      '<div id="messagetext"><p>抱歉，指定的主题不存在或已被删除或正在被审核</p></div>'
    )
  },
  'Japanese, a laboratory that closed': everywhere(
    'ja',
    '気象研究室',
    'トップ 研究 業績 連絡先',
    '<p>当研究室は2023年3月をもって閉室いたしました。長い間ありがとうございました。</p>'
  )
})

const archives = rows('soft', {
  'a data set that was taken back': {
    '/paper': styled(
      archive,
      `${paper} - Tamar Data Archive`,
      `<div class="alert">Deaccessioned</div><h1>${paper}</h1><p>This dataset was deaccessioned on 3 May 2023. Reason: the files contain errors. No files can be downloaded.</p>`
    )
  },
  'a tombstone with a reason': {
    '/paper': styled(
      archive,
      'Gone',
      '<h1>Gone</h1><p>The record you are trying to access was removed. Removed by: owner. Reason: duplicate.</p>'
    )
  },
  '/ipt/archive.do?r=clouds to its setup': {
    '/ipt/archive.do?r=clouds': to('/ipt/setup.do;jsessionid=791C114757D4A4DB96A8AC5C4DAD8D7F'),
    '/ipt/setup.do;jsessionid=791C114757D4A4DB96A8AC5C4DAD8D7F': page(
      'IPT setup',
      '<h1>Setup</h1><p>Step 1: choose the data directory.</p><form><input name="dataDir"></form>'
    )
  },
  '/record.php?id=77 with empty fields': {
    '/record.php?id=77': styled(
      archive,
      archive.name,
      '<table><tr><th>Title</th><td></td></tr><tr><th>Creator</th><td></td></tr><tr><th>Year</th><td>0000</td></tr><tr><th>Files</th><td></td></tr></table>'
    ),
    '*': below(
      '/record.php',
      styled(
        archive,
        archive.name,
        '<table><tr><th>Title</th><td></td></tr><tr><th>Creator</th><td></td></tr><tr><th>Year</th><td>0000</td></tr><tr><th>Files</th><td></td></tr></table>'
      )
    )
  },
  '/api/datasets/7 in JSON': {
    '/api/datasets/7': send(200, '{"success":false,"message":"dataset not found"}', {
      'content-type': 'application/json'
    })
  },
  '/rest/item/7 in JSON': {
    '/rest/item/7': send(200, '{"detail":"Not found."}', {'content-type': 'application/json'})
  },
  '/export/7.bib is a page': {
    '/export/7.bib': styled(archive, 'Error', '<p>Export failed: unknown item.</p>')
  },
  '/files/profiles.zip is the front page': {
    '/': styled(archive, archive.name, '<h1>Welcome</h1><p>Share your data.</p>'),
    '*': styled(archive, archive.name, '<h1>Welcome</h1><p>Share your data.</p>')
  },
  '/files/profiles.nc is a text': {
    '/files/profiles.nc': send(200, 'Error { code = 404; message = "profiles.nc"; };\n', {
      'content-type': 'text/plain'
    })
  },
  '/files/profiles.tar.gz has no bytes': {
    '/files/profiles.tar.gz': send(200, '', {'content-type': 'application/gzip', 'content-length': '0'})
  },
  'an archive that is serviced': {
    '/': styled(archive, archive.name, '<h1>Down for maintenance</h1><p>We will be back on Monday.</p>'),
    '*': styled(archive, archive.name, '<h1>Down for maintenance</h1><p>We will be back on Monday.</p>')
  },
  'a database that cannot connect': {
    '*': send(200, 'SQLSTATE[HY000] [2002] Connection refused in /var/www/archive/lib/Db.php on line 18')
  },
  'an application server without its application': page(
    'Apache Tomcat/9.0.1',
    "<h1>Apache Tomcat/9.0.1</h1><h2>If you're seeing this, you've successfully installed Tomcat. Congratulations!</h2>"
  )
})

const wikis = rows('soft', {
  '/doku.php?id=lidar of DokuWiki': {
    '/doku.php?id=lidar': styled(
      project,
      'lidar [SOLID]',
      '<h1>This topic does not exist yet</h1><p>You’ve followed a link to a topic that doesn’t exist yet. If permissions allow, you may create it by clicking on <em>Create this page</em>.</p>'
    ),
    '*': below(
      '/doku.php',
      styled(
        project,
        '[SOLID]',
        '<h1>This topic does not exist yet</h1><p>You’ve followed a link to a topic that doesn’t exist yet. If permissions allow, you may create it by clicking on <em>Create this page</em>.</p>'
      )
    )
  },
  '/pmwiki.php?n=Main.Lidar of PmWiki': {
    '/pmwiki.php?n=Main.Lidar': styled(project, 'SOLID | Main / Lidar', '<p>Describe Lidar here.</p>'),
    '*': below('/pmwiki.php', styled(project, 'SOLID | Main', '<p>Describe it here.</p>'))
  },
  '/bin/view/Main/Lidar of TWiki': {
    '/bin/view/Main/Lidar': styled(
      project,
      'Lidar < Main < SOLID',
      '<h1>NOTE: This Wiki topic does not exist</h1><p>The topic Lidar you are trying to access does not exist, yet. You can create it.</p>'
    )
  },
  '/wiki/Lidar of Trac': {
    '/wiki/Lidar': styled(
      project,
      'Lidar – SOLID',
      '<p>The page Lidar does not exist. You can create it here.</p>'
    )
  },
  '/viewtopic.php?t=7 of a board': {
    '/viewtopic.php?t=7': styled(
      project,
      'SOLID board - Information',
      '<h2>Information</h2><p>The requested topic does not exist.</p>'
    )
  },
  '/lotus.nsf/0/7 of Domino': {
    '/lotus.nsf/0/7': send(
      200,
      '<html><head></head><body><h1>HTTP Web Server: Invalid or nonexistent document Exception</h1></body></html>'
    )
  },
  '/article.asp?id=7 of ASP': {
    '/article.asp?id=7': send(
      200,
      "<font face=Arial size=2><p>ADODB.Field</font> <font face=Arial size=2>error '800a0bcd'</font><p>Either BOF or EOF is True, or the current record has been deleted. Requested operation requires a current record.</p><p>/article.asp, line 41</p>"
    )
  },
  'a Nuxt program': program(
    'SOLID',
    '<div id="__nuxt"></div><script>window.__NUXT__={layout:"error",data:[],error:{statusCode:404,message:"This page could not be found"},serverRendered:true}</script>'
  ),
  'a Gatsby site': {
    '/paper': withHead(
      '<meta name="generator" content="Gatsby 5.1.0">',
      '<div id="___gatsby"><main><p>Nothing but sea out here.</p></main></div><script>window.pagePath="/404.html"</script>'
    )
  },
  'a Remix program': {
    '/paper': send(
      200,
      '<!doctype html><html><head><title>SOLID</title></head><body><main><p>Whoops.</p></main><script>window.__remixContext={"state":{"loaderData":{},"errors":{"routes/$slug":{"status":404,"statusText":"Not Found","internal":false}}}}</script></body></html>'
    )
  },
  'a site that is coming': {
    '/': page(
      'SOLID',
      '<h1>Coming soon</h1><p>Something great is in the works. Leave your mail address.</p>'
    ),
    '*': page('SOLID', '<h1>Coming soon</h1><p>Something great is in the works. Leave your mail address.</p>')
  },
  'a server that says nothing to anybody': {'/': send(200), '*': send(200)}
})

const hosts = [
  ...rows('soft', {
    'a name that no site uses': page(
      'Not connected',
      '<h1>Looks like this domain isn’t connected to a website yet</h1><p>Is this your domain? Connect it.</p>'
    ),
    'a suspended service': page('Suspended', '<p>This service has been suspended by its owner.</p>'),
    'a new owner with mattresses': {
      '/': page(
        'マットレスおすすめ比較',
        '<h1>マットレスの選び方</h1><p>腰痛の方にも人気のマットレスを比較します。</p>'
      ),
      '*': page(
        'マットレスおすすめ比較',
        '<h1>マットレスの選び方</h1><p>腰痛の方にも人気のマットレスを比較します。</p>'
      )
    },
    'a new owner with coins': {
      '*': styled(
        {name: 'Solid Coin', menu: ['Swap', 'Stake', 'Tokenomics', 'Roadmap']},
        'Solid Coin: the token of the sea',
        '<h1>Earn 12 % on your coins</h1><p>Connect your wallet to start.</p>'
      )
    },
    'to the broker of the name': {
      '/paper': to('http://names.broker.test/solid-lidar.test?utm_source=ns'),
      '*': to('http://names.broker.test/solid-lidar.test?utm_source=ns')
    },
    'a share of Nextcloud, /s/Yx7': {
      '/paper': page(
        'Nextcloud',
        '<h2>Sorry, this link doesn’t seem to work anymore.</h2><p>Reasons might be:</p><ul><li>the item was removed</li><li>the link has expired</li><li>sharing is disabled</li></ul>'
      )
    },
    'a share of Seafile': page(
      'Private Seafile',
      '<p>Sorry, but the requested link is expired or has been cancelled by its creator.</p>'
    ),
    'a university cloud in German': page(
      'Sync+Share',
      '<p>Die Freigabe ist abgelaufen. Bitten Sie die Eigentümerin um einen neuen Link.</p>'
    )
  }),
  at(
    'soft',
    'app.box.com',
    '/s/7',
    'a file',
    page('Box | 404', '<p>This shared file or folder link has been removed or is unavailable to you.</p>')
  ),
  at(
    'soft',
    'www.mediafire.com',
    '/file/7/profiles.zip/file',
    'a file',
    page(
      'MediaFire',
      '<h2>Invalid or Deleted File.</h2><p>The key you provided for file access was invalid.</p>'
    )
  ),
  at(
    'soft',
    'we.tl',
    '/t-7',
    'a transfer',
    page('WeTransfer', '<h1>Transfer expired</h1><p>Ask the sender to send it again.</p>')
  ),
  at(
    'soft',
    'disk.yandex.ru',
    '/d/7',
    'a folder',
    page(
      'Яндекс Диск',
      '<h1>Ничего не найдено</h1><p>Возможно, владелец удалил файлы, закрыл доступ или в ссылке опечатка.</p>'
    )
  ),
  at('soft', 'www.alipan.com', '/s/7', 'a share', page('阿里云盘分享', '<p>来晚啦，该分享已失效</p>')),
  at(
    'soft',
    'solid.blogspot.com',
    '/2012/lidar.html',
    'a blog',
    page(
      'Blog has been removed',
      '<p>Sorry, the blog at solid.blogspot.com has been removed. This address is not available for new blogs.</p>'
    )
  ),
  at(
    'soft',
    'solidlidar.wordpress.com',
    '/lidar/',
    'a blog',
    page(
      'WordPress.com',
      '<h1>solidlidar.wordpress.com is no longer available.</h1><p>The authors have deleted this site.</p>'
    )
  ),
  at(
    'soft',
    'bitbucket.org',
    '/solid/lidar',
    'a repository',
    page(
      'Repository unavailable',
      '<h1>Repository unavailable</h1><p>Bitbucket no longer supports Mercurial repositories.</p>'
    )
  ),
  at(
    'soft',
    'gitee.com',
    '/solid/lidar',
    'a repository',
    page('Gitee', '<p>你所访问的仓库不存在，或者没有访问权限</p>')
  ),
  at(
    'soft',
    'competitions.codalab.org',
    '/competitions/7',
    'a competition',
    page('CodaLab', '<p>This competition has been deleted by its organizer.</p>')
  ),
  at(
    'soft',
    'solid.notion.site',
    '/Lidar-7',
    'a page',
    page('Notion', '<h1>This content does not exist</h1>')
  ),
  at('soft', 'podcasts.example.org', '/e/7', 'a talk', page('Talks', '<p>This episode is private.</p>'))
]

export const gone = [...publishers, ...campus, ...languages, ...archives, ...wikis, ...hosts].map(d => ({
  ...d,
  title: paper
}))

/** Hosts that these redirects lead to. */
export const others = {
  'polar-society.test': page(
    'Polar Society',
    '<h1>Polar Society</h1><p>Join us. Meetings, awards, schools.</p>'
  ),
  'new-solid.test': page('SOLID', '<h1>SOLID</h1><p>The new site of the project.</p>'),
  'names.broker.test': page('solid-lidar.test', '<h1>solid-lidar.test</h1><p>Make an offer.</p>')
}
