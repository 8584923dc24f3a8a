/**
 * Living pages of the eleventh round that look suspicious: titles about errors in several languages, boards with alerts in their scripts,
 * programs that are the same at every address, archived and retired projects whose papers stay, shields in front of pages, and unusual
 * redirects.
 */

import {byMethod, page, pdf, send, to} from '../answers.ts'
import type {Case} from '../case.ts'
import {abroad, abstract, bare, everywhere, lab, link, sheet, university} from '../tenth/look.ts'
import {article, labFront, small} from '../tenth/pages.ts'

const alive = link('living')

const paper = 'Implicit Surfaces from Sonar Sweeps'

const named = [
  'Record Deleted: Forgetting in Large Databases',
  'This Link Has Expired: Rot in Supplementary Material',
  'Verification Required: Formal Proofs for Autonomous Cars',
  'Account Suspended: Moderation at Scale',
  'Restricted Access: Who Reads Paywalled Science?',
  'File Removed, Memory Kept: Unlearning in Diffusion Models',
  'Coming Soon: Predicting the Next Scene',
  'No Results Found: Zero-Shot Retrieval Revisited',
  'Validate User Intent before Acting',
  'Page introuvable : l’oubli dans les archives du web',
  '页面不存在：链接失效的大规模研究',
  'お探しのページは見つかりません：リンク切れの調査'
]

const titles = named.map((d, index) =>
  alive(`titled “${d}”`, `/papers/e${index}`, index % 2 === 0 ? article(d) : small(d), d)
)

const korean = abroad('ko', '새솔대학교', '학부소개, 교수진, 연구, 공지사항', '새솔대학교')
const words = [
  alive(
    'a board in Korea with its alerts in a script',
    '/board/view.php?no=4712',
    sheet(
      korean,
      '새솔대학교',
      "<h2>음파 표면 데이터 공개</h2><p>논문에 사용한 데이터와 코드를 공개합니다. 아래 파일을 받으십시오.</p><a href='data.zip'>data.zip</a><script>function del(){ if(!confirm('삭제하시겠습니까?')) return; alert('존재하지 않는 게시물입니다.'); history.back(); }</script>"
    ),
    paper
  ),
  alive(
    'a site in China that alerts old browsers',
    '/info/1032/4712.htm',
    sheet(
      abroad('zh-CN', '东港大学', '概况, 师资, 科研', '版权所有'),
      '声呐扫描的隐式曲面-东港大学',
      "<script>if(navigator.userAgent.indexOf('MSIE 6')>0){alert('您的浏览器版本过低');}</script><h2>声呐扫描的隐式曲面</h2><p>发布时间：2021-06-14 点击：1204</p><p>本文提出一种从声呐扫描重建表面的方法，代码和数据见附件。</p>"
    ),
    paper
  ),
  alive(
    'a forum about the error of a program',
    '/viewtopic.php?f=12&t=3346',
    bare(
      'Fatal error: Uncaught Error: Call to a member function - Vision Forum',
      '<h2>Fatal error: Uncaught Error: Call to a member function</h2><p>Post by elsa » 3 May 2019: I get “Fatal error: Uncaught Error: Call to a member function load() on null” when I run the demo of the paper. Any idea?</p><p>Post by trey » 4 May 2019: You must download the weights first, then it works.</p><p>Post by elsa » 4 May 2019: Thanks, solved.</p>'
    )
  ),
  alive(
    'an archived page of a government',
    '/publications/fields-report',
    sheet(
      {...university, name: 'Ministry of Seas'},
      paper,
      `<div class="notice"><h2>Archived content</h2><p>This page has been archived and is no longer updated. Information may be out of date.</p></div>${abstract(paper)}`
    ),
    paper
  ),
  alive(
    'a demo that was switched off, on a page that stays',
    '/sonar/',
    bare(
      paper,
      `<h1>${paper}</h1><p>The online demo is no longer available. Registration is closed.</p><ul><li><a href="paper.pdf">Paper</a></li><li><a href="code.zip">Code</a></li></ul>`
    ),
    paper
  ),
  alive(
    'a data set with versions that were withdrawn',
    '/dataset/sonar-sweeps',
    sheet(
      lab,
      'SonarSweeps',
      '<h1>SonarSweeps</h1><p>Current version: 3 (2022). Versions 1 and 2 have been deaccessioned because of wrong labels and can no longer be viewed.</p><a href="v3.zip">v3.zip, 8 GB</a>'
    ),
    'SonarSweeps: Data for Implicit Surfaces'
  ),
  alive(
    'a blog post below which nothing was found',
    '/2021/05/sonar/',
    sheet(
      lab,
      'Surfaces from sonar – Perception Group',
      '<article><h1>Surfaces from sonar</h1><p>Our paper was accepted. It turns sweeps of a cheap sonar into a surface that can be printed. Code and data are here.</p></article><aside><h2>Related posts</h2><p>Nothing found. It looks like nothing was found at this location.</p></aside><p>Sorry, comments are closed.</p>'
    ),
    paper
  ),
  alive(
    'a table of the codes of HTTP, as JSON',
    '/codes.json',
    send(200, '{"200":"OK","403":"Forbidden","404":"Not Found","410":"Gone"}', {
      'content-type': 'application/json'
    })
  ),
  alive(
    'a record as JSON with an error that is null',
    '/api/papers/31',
    send(200, `{"code":0,"error":null,"message":"","data":{"title":"${paper}","missing":[404]}}`, {
      'content-type': 'application/json'
    })
  ),
  alive(
    'the documentation of an interface and its errors',
    '/docs/api/errors',
    page(
      'Errors – Sonar API',
      '<h1>Errors</h1><h2>404 Not Found</h2><p>The record does not exist or has been deleted.</p><h2>403 Forbidden</h2><p>Access denied. Your key is not valid.</p><h2>429</h2><p>Too many requests. Slow down.</p>'
    )
  ),
  alive(
    'a wiki with a topic that has to be written',
    '/doku.php?id=reading:sonar',
    sheet(
      lab,
      'reading:sonar [Perception Group]',
      '<h1>Sonar</h1><p>Notes on implicit surfaces. See also <a class="wikilink2" href="/doku.php?id=reading:depth" title="This topic does not exist yet">depth</a> and our slides of May.</p>',
      {head: '<meta name="generator" content="DokuWiki"/>'}
    )
  ),
  alive(
    'a course whose grades need an account',
    '/cs999/',
    bare(
      'CS 999: Implicit Surfaces',
      '<h1>CS 999: Implicit Surfaces</h1><p>Lectures: <a href="l1.pdf">1</a>, <a href="l2.pdf">2</a>. Solutions are password protected. Log in to see your grades.</p><form><input type="password"></form>'
    )
  )
]

const shell = send(
  200,
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sonar Surfaces</title><script type="module" src="/assets/index-7f.js"></script></head><body><div id="root"></div></body></html>'
)
const blank = send(
  200,
  '<!DOCTYPE html><html><head><meta charset="utf-8"><link href="/css/app.9f.css" rel="stylesheet"></head><body><noscript><strong>We’re sorry but this site doesn’t work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id="app"></div><script src="/js/app.1c.js"></script></body></html>'
)

const shells = [
  alive('a program, the same at every address', '/gallery', everywhere(shell, shell)),
  alive('a program without a title, the same at every address', '/#/results', everywhere(blank, blank)),
  alive(
    'a page that is the front page of its site for search engines',
    '/projects/sonar',
    sheet(lab, paper, abstract(paper), {head: '<link rel="canonical" href="/">'}),
    paper
  ),
  alive(
    'an object with a poster',
    '/poster/sonar.html',
    send(
      200,
      `<html><head><title>Poster</title></head><body><object data="/sonar.pdf" type="application/pdf" width="100%" height="100%"></object></body></html>`
    )
  ),
  alive(
    'a page in UTF-16',
    '/~lindqvist/sonar.htm',
    send(
      200,
      Buffer.from(
        `\uFEFF<html><head><title>${paper}</title></head><body>${abstract(paper)}</body></html>`,
        'utf16le'
      ),
      {
        'content-type': 'text/html'
      }
    ),
    paper
  )
]

const guards = [
  alive(
    'a script of Radware in a page',
    '/guarded/e1',
    article(
      paper,
      '<script src="https://cdn.perfdrive.com/aperture/aperture.js"></script><script>(function(){window.ssConf={"c1":"https://validate.perfdrive.com"}})()</script>'
    ),
    paper
  ),
  alive(
    'a script of Imperva in a page',
    '/guarded/e2',
    article(
      paper,
      '<script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3&ns=1&cb=99" async></script>'
    ),
    paper
  ),
  alive(
    'a widget for a person in a form',
    '/guarded/e3',
    article(
      paper,
      '<form><div class="cf-turnstile" data-sitekey="0x4A"></div><div class="h-captcha"></div><p>Verify you are human to send a comment.</p></form><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>'
    ),
    paper
  ),
  alive(
    'a cookie of DDoS-Guard',
    '/guarded/e4',
    article(paper, '', '', {server: 'ddos-guard', 'set-cookie': '__ddg1_=abc; Path=/'}),
    paper
  ),
  alive(
    'behind EdgeOne',
    '/guarded/e5',
    article(paper, '', '', {server: 'TencentEdgeOne', 'eo-log-uuid': '9912', 'eo-cache-status': 'MISS'}),
    paper
  ),
  alive(
    'Wordfence signs its page',
    '/guarded/e6',
    sheet(
      lab,
      paper,
      `${abstract(paper)}<script src="/?wordfence_lh=1&hid=9A"></script><p>Protected by Wordfence</p>`
    ),
    paper
  )
]

const moved = [
  alive(
    'a refresh in the header to the same site',
    '/go/sonar',
    {
      '/go/sonar': send(200, '', {refresh: '0; url=/projects/sonar/'}),
      '/projects/sonar/': sheet(lab, paper, abstract(paper)),
      '/': labFront
    },
    paper
  ),
  alive(
    'a script chooses the language',
    '/sonar-languages/',
    {
      '/sonar-languages/': send(
        200,
        '<html><head><title>Sonar</title></head><body><script>location.replace((navigator.language||"en").startsWith("de")?"de/":"en/")</script><a href="en/">English</a> <a href="de/">Deutsch</a></body></html>'
      ),
      '/sonar-languages/en/': sheet(lab, paper, abstract(paper))
    },
    paper
  ),
  alive(
    'a gate of consent that comes back',
    '/nieuws/velden~b9913',
    {
      '/nieuws/velden~b9913': to('/privacy-gate/accept?redirectUri=%2Fnieuws%2Fvelden~b9913&authId=9'),
      '/privacy-gate/accept?redirectUri=%2Fnieuws%2Fvelden~b9913&authId=9': to(
        '/nieuws/velden~b9913?referrer=gate'
      ),
      '/nieuws/velden~b9913?referrer=gate': article(paper)
    },
    paper
  ),
  alive(
    'a search that leads to the one record',
    '/find?doi=10.5555/31',
    {
      '/find?doi=10.5555/31': to('/record/31'),
      '/record/31': article(paper)
    },
    paper
  ),
  alive(
    'a course that got a new number',
    '/learn/sonar-2015',
    {
      '/learn/sonar-2015': to('/learn/implicit-surfaces', 301),
      '/learn/implicit-surfaces': page(
        'Implicit Surfaces | Courses',
        '<h1>Implicit Surfaces</h1><p>Six weeks, in English. Enrol for free.</p>'
      )
    },
    'Implicit Surfaces'
  ),
  alive(
    'a journal whose article has a new address',
    '/index.php/jap/article/view/31',
    {
      '/index.php/jap/article/view/31': to('/index.php/jap/article/view/31/sonar', 301),
      '/index.php/jap/article/view/31/sonar': article(paper)
    },
    paper
  ),
  alive(
    'HEAD goes to consent, GET does not',
    '/consented',
    {
      '/consented': byMethod(to('/consent?next=%2Fconsented'), article(paper)),
      '/consent?next=%2Fconsented': page('Consent', '<button>Accept all</button>')
    },
    paper
  ),
  alive(
    'HEAD is not implemented, and the document is there',
    '/sonar.pdf',
    byMethod(send(501, 'Unsupported method'), pdf)
  ),
  alive(
    'a lab that is called Error Group',
    'error.harwick.test/people',
    page(
      'Error Group',
      '<h1>Error Group</h1><p>We study errors in measurement. People: Okafor, Lindqvist, Rey.</p>'
    )
  ),
  alive(
    'a project that is called notfound',
    '/notfound',
    {
      '/notfound': to('/notfound/', 301),
      '/notfound/': bare(
        'NotFound: a Library for Missing Data',
        '<h1>NotFound</h1><p>A library for missing data. <a href="doc/">Documentation</a></p>'
      )
    },
    'NotFound: a Library for Missing Data'
  )
]

export const living: readonly Case[] = [...titles, ...words, ...shells, ...guards, ...moved]
