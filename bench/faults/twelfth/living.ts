/**
 * Living pages of the twelfth round that look suspicious: papers with the number 404, retractions, dictionaries of messages in scripts,
 * templates that a browser fills, old encodings, and files that speak of errors.
 */

import {byMethod, page, pdf, send, to} from '../answers.ts'
import type {Case} from '../case.ts'
import {abstract, bare, citation, everywhere, lab, link, press, sheet, university} from '../tenth/look.ts'
import {article, labFront, small} from '../tenth/pages.ts'

const alive = link('living')

const paper = 'Tracking Glaciers from Old Postcards'

const named = [
  'Slot Attention without Slots',
  'Under Construction: Progress of Building Sites from Drones',
  'Temporarily Unavailable: Missing Modalities at Test Time',
  'Oops! How Robots Notice Their Mistakes',
  'Sorry, I Cannot Help with That: Refusals of Language Models',
  'Lost and Not Found: Object Search in Cluttered Homes',
  'Undefined Behavior in Learned Compilers',
  'Invalid Request: How Agents Misuse Tools',
  'Casino: A Corpus of Campsite Negotiations',
  'Please Wait to Be Seated: Queues in Crowd Simulation',
  'Verify before You Trust: Checking Claims of Agents',
  'Domain for Sale? Pricing of Names on the Web',
  'Erreur, vérité et page blanche',
  '不存在的物体：视觉语言模型的幻觉'
]

const titles = named.map((d, index) =>
  alive(`titled “${d}”`, `/papers/t${index}`, index % 2 === 0 ? article(d) : small(d), d)
)

const numbers = [
  alive(
    'paper 404 of a conference gets its slash',
    '/2020.meeting-main.404',
    {
      '/2020.meeting-main.404': to('/2020.meeting-main.404/', 301),
      '/2020.meeting-main.404/': article(paper)
    },
    paper
  ),
  alive(
    'poster 404',
    '/virtual/2021/poster/404',
    sheet(lab, 'Poster 404', `<h2>Poster 404</h2><h3>${paper}</h3><p>Hall B, 10:00–12:00</p>`),
    paper
  ),
  alive(
    'page 404 of a volume',
    '/papers/v97/404.html',
    {
      '/papers/v97/404.html': article(paper),
      '/': labFront
    },
    paper
  ),
  alive(
    'a paper whose number is 404, by its number',
    '/paper.php?id=404',
    {'/paper.php?id=404': to('/paper/404'), '/paper/404': article(paper)},
    paper
  ),
  alive(
    'pages 403–410 of a journal',
    '/article/403-410',
    sheet(press, `${paper}, pp. 403–410`, abstract(paper), {head: citation(paper)}),
    paper
  )
]

const notices = [
  alive(
    'a retracted article',
    '/article/retracted',
    sheet(
      press,
      `RETRACTED ARTICLE: ${paper} | Journal of Applied Perception`,
      `<div class="notice">This article has been retracted. See the retraction note.</div>${abstract(paper)}`,
      {head: citation(`RETRACTED ARTICLE: ${paper}`)}
    ),
    paper
  ),
  alive(
    'an article that its authors withdrew',
    '/forum?id=Wd9kQxTwelve',
    bare(
      `${paper} | Reviews`,
      `<h2>${paper}</h2><p>Ngozi Okafor, Elsa Lindqvist</p><p>ICLR 2023 Conference Withdrawn Submission. Readers: everyone.</p><p><b>Abstract:</b> We date glaciers with postcards.</p><h3>Withdrawal Confirmation</h3><p>I have read and agree with the withdrawal statement on behalf of myself and my co-authors.</p>`
    ),
    paper
  ),
  alive(
    'a repository that says it moved',
    '/okafor/postcards',
    bare(
      'okafor/postcards: code of our paper',
      '<h1>postcards</h1><p>This repository has been moved to a new home and is no longer maintained. Issues are closed.</p><pre>pip install postcards</pre>'
    )
  ),
  alive(
    'a site that will be closed next year',
    '/data/postcards/',
    sheet(
      university,
      'Postcards – Harwick University',
      '<div class="banner">This server will be shut down on 31 December 2027. Please move your pages.</div><h1>Postcards</h1><p>12,000 scans of postcards with glaciers. <a href="cards.zip">Download</a></p>'
    ),
    paper
  ),
  alive(
    'a workshop that is over',
    '/glaciers2019/',
    sheet(
      lab,
      'Workshop on Glaciers 2019',
      '<h1>Workshop on Glaciers 2019</h1><p>Registration is closed. Submission is closed. The live stream has ended.</p><ul><li>Keynote: Rey</li><li>Papers</li></ul>'
    )
  ),
  alive(
    'a page of states of a service',
    '/status',
    page(
      'Status – Postcards API',
      '<h1>All systems operational</h1><h2>Past incidents</h2><p>Service unavailable for 4 minutes on 3 May. Resolved.</p><p>502 Bad Gateway on 9 March. Resolved.</p>'
    )
  ),
  alive(
    'a widget that failed in a page that did not',
    '/blog/postcards',
    sheet(
      lab,
      `${paper} – Blog`,
      `${abstract(paper)}<aside class="tweets"><p>Error 500: could not load posts. Please try again later.</p></aside><div class="comments">Failed to load comments.</div>`
    ),
    paper
  )
]

const dictionary =
  '{"locale":"en","messages":{"notFound":"Page not found","gone":"This page no longer exists","denied":"Access denied","login":"Please log in to continue","robot":"Verify you are human","maintenance":"Site under maintenance"}}'

const programs = [
  alive(
    'a dictionary of all messages in a script',
    '/projects/postcards',
    sheet(
      lab,
      paper,
      `${abstract(paper)}<script id="__I18N__" type="application/json">${dictionary}</script>`
    ),
    paper
  ),
  alive(
    'a dictionary of all messages in an application without words',
    '/explore',
    everywhere(
      send(
        200,
        `<!doctype html><html><head><meta charset="utf-8"><title>Postcards Explorer</title></head><body><div id="app"></div><script>window.__I18N__=${dictionary}</script><script src="/app.js"></script></body></html>`
      )
    )
  ),
  alive(
    'a state with a status that is null',
    '/p/postcards',
    send(
      200,
      `<!doctype html><html><head><title>${paper}</title></head><body><div id="__next"><h1>${paper}</h1><p>Okafor, Rey</p></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":null,"notFound":false,"error":null}},"page":"/p/[id]"}</script></body></html>`
    ),
    paper
  ),
  alive(
    'a template of Vue in the page',
    '/list/glaciers',
    bare(
      'Glaciers',
      '<div id="app"><h1>{{ list.title }}</h1><p v-if="missing">Page not found</p><p v-else-if="denied">Access denied</p><ul v-else><li v-for="paper in papers">{{ paper.title }}</li></ul></div><script src="/vue.js"></script>'
    )
  ),
  alive(
    'a message that a style hides',
    '/gallery/postcards',
    bare(
      'Gallery',
      '<div id="error" style="display: none"><h1>404</h1><p>Page not found</p></div><h2>Gallery of postcards</h2><img src="1.jpg"><img src="2.jpg"><img src="3.jpg">'
    )
  ),
  alive(
    'a page that asks for scripts, with its text below',
    '/read/postcards',
    bare(
      paper,
      `<noscript><p>Please enable JavaScript and cookies to continue. You need to enable JavaScript to run this app.</p></noscript>${abstract(paper)}`
    ),
    paper
  ),
  alive(
    'a pause of a demo in a frame',
    '/spaces/okafor/postcards',
    bare(
      'Postcards - a Space by okafor',
      '<header>okafor / postcards · like 12 · Paused</header><main><p>This Space has been paused by its owner.</p><p>Want to use this Space? Head to the community tab to ask the author to restart it.</p></main>'
    )
  ),
  alive(
    'a style of 90,000 letters before its title',
    '/heavy/postcards',
    send(
      200,
      `<!doctype html><html><head><style>${'.a{color:#123456}'.repeat(5300)}</style><title>${paper}</title></head><body>${abstract(paper)}</body></html>`
    ),
    paper
  )
]

/** “氷河の絵葉書” in Shift_JIS, and “Ледники на открытках” in windows-1251. */
const japanese = Buffer.from('9558 89cd 82cc 8a47 9774 8f91'.replaceAll(' ', ''), 'hex')
const russian = Buffer.from('cbe5e4ede8eae820ede020eef2eaf0fbf2eae0f5', 'hex')

/** A page in an old encoding that only its head names. */
function old(charset: string, title: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>`
    ),
    title,
    Buffer.from('</title></head><body><h1>'),
    title,
    Buffer.from('</h1><p>1. <a href="1.pdf">PDF</a></p></body></html>')
  ])
}

const files = [
  alive(
    'a page in Shift_JIS',
    '/~mori/hagaki.html',
    send(200, old('Shift_JIS', japanese), {'content-type': 'text/html'})
  ),
  alive(
    'a page in windows-1251',
    '/~orlov/led.htm',
    send(200, old('windows-1251', russian), {'content-type': 'text/html'})
  ),
  alive(
    'a text of troubles and their cures',
    '/postcards/README.txt',
    send(
      200,
      'Postcards 1.2\n\nTroubleshooting\n\n"File not found": set DATA to the folder of the scans.\n"Access denied": run chmod +r.\n',
      {'content-type': 'text/plain'}
    )
  ),
  alive(
    'a log of a training',
    '/runs/7.log',
    send(
      200,
      'epoch 1 loss 0.91\nepoch 2 loss 0.55\nError: checkpoint not found, starting anew\nepoch 3 loss 0.41\n',
      {'content-type': 'text/plain'}
    )
  ),
  alive(
    'a table with the number 404',
    '/glaciers.csv',
    send(200, 'id,name,error\n403,Aletsch,0.1\n404,Not Found Glacier,0.2\n', {'content-type': 'text/csv'})
  ),
  alive(
    'an attachment without an ending',
    '/download/91',
    send(200, Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(9000, 'x')]), {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="postcards.pdf"'
    })
  ),
  alive(
    'a paper in XML',
    '/oai?verb=GetRecord&identifier=oai:x:91',
    send(
      200,
      `<?xml version="1.0"?><OAI-PMH><GetRecord><record><metadata><title>${paper}</title></metadata></record></GetRecord></OAI-PMH>`,
      {'content-type': 'text/xml'}
    ),
    paper
  )
]

const moved = [
  alive('a person with a new name of the page', '/people/nokafor', {
    '/people/nokafor': to('/staff/ngozi-okafor', 301),
    '/staff/ngozi-okafor': sheet(
      university,
      'Ngozi Okafor',
      '<h1>Ngozi Okafor</h1><p>Professor of glaciers.</p>'
    )
  }),
  alive('an old year in front of the host becomes a folder', '2019.glaciers.test/', {
    '/': to('http://www.glaciers.test/2019/', 301)
  }),
  alive(
    'linked data: 303 to the page',
    '/resource/Postcards',
    {'/resource/Postcards': to('/page/Postcards', 303), '/page/Postcards': small(paper)},
    paper
  ),
  alive('HEAD leads to a page that is missing, GET to the paper', '/fetch/91.pdf', byMethod(to('/404'), pdf)),
  alive(
    'an empty answer to the first, the page to the second',
    '/cold/postcards',
    {
      '/cold/postcards': (request, response, count) =>
        (count < 2 ? send(503, '', {'retry-after': '1'}) : article(paper))(request, response, count)
    },
    paper
  ),
  alive(
    'a session in the address, and then the paper',
    '/servlet/paper?id=91',
    {
      '/servlet/paper?id=91': to('/servlet/paper;jsessionid=9A1?id=91'),
      '/servlet/paper;jsessionid=9A1?id=91': article(paper)
    },
    paper
  )
]

export const living: readonly Case[] = [...titles, ...numbers, ...notices, ...programs, ...files, ...moved]
