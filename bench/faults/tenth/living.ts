/**
 * Living pages of the tenth round that look suspicious: by their titles, words, redirects, codings, types, and by the guards in front of them.
 */

import {brotliCompressSync, deflateRawSync, gzipSync} from 'node:zlib'
import {byMethod, byRange, hang, page, pdf, plainPdf, said, send, to} from '../answers.ts'
import type {Answer} from '../answers.ts'
import type {Case} from '../case.ts'
import {abroad, abstract, bare, byPath, citation, lab, link, repository, sheet, university} from './look.ts'
import type {Site} from './look.ts'
import {article, small} from './pages.ts'

const alive = link('living')

const paper = 'Neural Fields for Underwater Photogrammetry'

const named = [
  'Not Found: What Search Engines Do When Nothing Matches',
  '404: Error Pages as Objects of Study',
  'Error 404: Semantics Not Found in Embodied Agents',
  'Page Not Found: Link Rot in Twenty Years of Legal Citations',
  'Access Denied: Measuring Geoblocking at Scale',
  'Just a Moment: Predicting Fixations in Milliseconds',
  'Object Not Found: Search by Robots in Cluttered Homes',
  'This Domain Is for Sale: A Study of Parked Names',
  'Video Unavailable: Measuring Takedowns of Online Lectures',
  'Sorry, We Could Not Find That: Repair Strategies of Voice Assistants',
  'Are You a Robot? Solving CAPTCHAs with Language Models',
  'Under Construction: Tracking Buildings from Space',
  'Withdrawn: Why Preprints Disappear',
  'Gone',
  'No Longer Available: Reproducing Vision Papers after Ten Years',
  'Oops! Detecting Mistakes in Cooking Videos'
]

const titles = [
  ...named.map((d, index) =>
    alive(`titled “${d}”`, `/papers/${index}`, index % 2 === 0 ? article(d) : small(d), d)
  ),
  alive(
    'titled “404 Not Found?”, of an entry with a longer title',
    '/404notfound/',
    small('404 Not Found?', '<p>Code of our paper on broken links in the documentation of robots.</p>'),
    '404 Not Found? Broken Links in the Documentation of Robot Software'
  ),
  alive(
    'an article of an encyclopedia about the error',
    'en.wikipedia.org/wiki/HTTP_404_living',
    page(
      'HTTP 404 - Wikipedia',
      '<h1>HTTP 404</h1><p>In computer network communications, the HTTP 404, 404 not found, 404, 404 error, page not found, or file not found error message is a hypertext transfer protocol standard response code, to indicate that the browser was able to communicate with a given server, but the server could not find what was requested.</p>'
    )
  ),
  alive(
    'a blog about its own error page',
    '/blog/404-page/',
    page(
      'How we rebuilt our 404 page',
      '<h1>How we rebuilt our 404 page</h1><p>Half of our readers arrive from old lists. Until May they saw this:</p><pre>&lt;h1&gt;Page not found&lt;/h1&gt;\n&lt;p&gt;The page you requested does not exist.&lt;/p&gt;</pre><p>Now the page proposes the three papers whose titles are nearest.</p>'
    )
  )
]

const words = [
  alive(
    'texts of a program in many languages',
    '/papers/fields-i18n',
    sheet(
      lab,
      paper,
      `${abstract(paper)}<script id="i18n" type="application/json">{"error.404.title":"Page not found","error.404.text":"Sorry, the page you are looking for does not exist.","error.404.title.de":"Seite nicht gefunden","login.title":"Sign in to continue"}</script>`
    ),
    paper
  ),
  alive(
    'a template of the error in the page',
    '/papers/fields-template',
    sheet(
      lab,
      paper,
      `<template id="not-found"><h1>404 – Not found</h1><p>This page does not exist.</p></template>${abstract(paper)}<div hidden id="error">This page could not be found.</div>`
    ),
    paper
  ),
  alive(
    'a video whose page knows the message',
    'www.youtube.com/watch?v=lIvInGtAlK1',
    send(
      200,
      `<!DOCTYPE html><html lang="en"><head><title>${paper} (talk) - YouTube</title><meta property="og:title" content="${paper} (talk)"></head><body><script>var ytInitialPlayerResponse = {"playabilityStatus":{"status":"OK","playableInEmbed":true},"videoDetails":{"title":"${paper} (talk)","lengthSeconds":"612"}};ytcfg.set({"msgs":{"UNAVAILABLE":"Video unavailable","REMOVED":"This video isn't available anymore"}});</script></body></html>`
    ),
    paper
  ),
  alive(
    'a page whose owner has left',
    '/~okafor/fields.html',
    bare(
      'Ngozi Okafor',
      `<h1>Ngozi Okafor</h1><p><b>I have left Harwick University; this page is no longer updated.</b> My new page is at another place.</p><h2>Papers</h2><ul><li>${paper}, 2021. <a href="fields.pdf">pdf</a></li><li>Open-Vocabulary Detection in Aerial Images, 2020. <a href="aerial.pdf">pdf</a></li></ul>`
    ),
    paper
  ),
  alive(
    'a note that the project moved, on a page that stays',
    '/projects/fields/',
    bare(
      paper,
      `<h1>${paper}</h1><p>This project has moved: new versions of the code are on our forge. The files of the paper below stay here.</p><ul><li><a href="fields-v1.zip">Code, version 1</a></li><li><a href="supp.pdf">Supplement</a></li></ul>`
    ),
    paper
  ),
  alive(
    'an archived project at a GitLab',
    '/perception/fields',
    sheet(
      {...lab, name: 'GitLab', menu: ['Explore', 'Sign in', 'Register'], foot: ''},
      'Perception / fields · GitLab',
      '<div class="gl-alert-body">This project is archived. Its data is read-only.</div><h1>fields</h1><p>Code of “Neural Fields for Underwater Photogrammetry”.</p><a>README.md</a><a>train.py</a>',
      {head: '<meta property="og:title" content="Perception / fields · GitLab">'}
    ),
    paper
  ),
  alive(
    'an archived project at a Gitea, about its removal from a forge',
    '/okafor/fields',
    sheet(
      {...lab, name: 'Gitea', menu: ['Explore', 'Help', 'Sign in'], foot: 'Powered by Gitea'},
      'okafor/fields: Code - Gitea',
      '<div class="ui warning message">This repository has been archived on 2023-02-11. You can view files and clone it, but cannot push or open issues or pull requests.</div><p>214 Commits, 2 Branches</p><p>Our account elsewhere was deleted, so this is the only copy.</p>'
    )
  ),
  alive(
    'a banner about maintenance',
    '/handle/77/1204',
    sheet(
      repository,
      `${paper} - ${repository.name}`,
      `<div class="alert">Scheduled maintenance: the archive will be unavailable on Sunday from 06:00 to 10:00. We are sorry for the inconvenience.</div>${abstract(paper)}`,
      {head: citation(paper)}
    ),
    paper
  ),
  alive(
    'a retracted article',
    '/article/retracted',
    article(
      `RETRACTED: ${paper}`,
      '<div class="notice">This article has been retracted at the request of the editors. The article has been withdrawn and should not be cited. See the notice of retraction.</div>'
    ),
    paper
  ),
  alive(
    'a withdrawn submission that can be read',
    '/forum?id=withdrawnLiving1',
    bare(
      `${paper} | OpenReview`,
      `<h2>${paper}</h2><p>Ngozi Okafor · 12 Nov 2021 (modified: 3 Jan 2022) · ICLR 2022 Conference Withdrawn Submission · Readers: Everyone</p><p>Abstract: We present a method that learns from few labels.</p>`,
      {head: citation(paper)}
    ),
    paper
  ),
  alive(
    'data that must be asked for',
    '/datasets/lowlight',
    sheet(
      lab,
      'LowLight-1K',
      '<h1>LowLight-1K</h1><p>1,000 videos at night. The download is temporarily unavailable while we renew the licence; please send the form to get a link. Log in if you have an account.</p><a href="form.pdf">Form</a>'
    ),
    'LowLight-1K: A Benchmark for Low-Light Video Denoising'
  ),
  alive(
    'a gated set of data',
    '/datasets/perception/lowlight-1k',
    sheet(
      {...lab, name: 'Hugging Face', menu: ['Models', 'Datasets', 'Spaces', 'Log In', 'Sign Up'], foot: ''},
      'perception/lowlight-1k · Datasets at Hugging Face',
      '<h1>lowlight-1k</h1><div>You need to agree to share your contact information to access this dataset</div><p>This repository is publicly accessible, but you have to accept the conditions to access its files and content.</p><p>Log in or Sign Up to review the conditions.</p>'
    )
  ),
  alive(
    'a space with an error of its own',
    '/spaces/perception/fields',
    sheet(
      {...lab, name: 'Hugging Face', menu: ['Models', 'Datasets', 'Spaces', 'Log In'], foot: ''},
      `${paper} - a Hugging Face Space by perception`,
      '<h1>perception/fields</h1><h2>Runtime error</h2><p>Exit code: 1. Reason: No module named “torch”</p>'
    ),
    paper
  ),
  alive(
    'questions about the site, with the error among them',
    '/toolkit/faq.html',
    page(
      'Fields toolkit – Questions',
      '<h1>Questions</h1><h2>Why do I get “404 Not Found” when I download the weights?</h2><p>The host of the weights changed in version 2; update the toolkit.</p><h2>Access denied?</h2><p>Check your token.</p><h2>Is there a Docker image?</h2><p>Yes.</p>'
    )
  )
]

const guards = [
  alive(
    'a guard’s script in the page (Cloudflare)',
    '/guarded/1',
    article(
      paper,
      "<script>(function(){function c(){var b=a.contentDocument;var d=b.createElement(\"script\");d.innerHTML=\"window.__CF$cv$params={r:'8f0c',t:'MTcw'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';\";}})();</script>",
      '',
      {server: 'cloudflare', 'cf-ray': '8f0c1d2e3a4b5c6d-FRA', 'cf-cache-status': 'DYNAMIC'}
    ),
    paper
  ),
  alive(
    'a guard’s header on a page (DataDome)',
    '/guarded/2',
    article(paper, '<script src="https://js.datadome.co/tags.js"></script>', '', {
      'x-datadome': 'protected',
      'set-cookie': 'datadome=abc; Max-Age=31536000; Path=/'
    }),
    paper
  ),
  alive(
    'a guard’s header on a page (Imperva)',
    '/guarded/3',
    article(paper, '', '', {
      'x-cdn': 'Imperva',
      'x-iinfo': '11-2222-2223 NNNN CT(1 2 0) RT(1700000000 1) q(0 0 0 -1) r(1 1) U6'
    }),
    paper
  ),
  alive(
    'a guard’s cookie on a page (Akamai)',
    '/guarded/4',
    article(paper, '', '', {
      'set-cookie': '_abck=0A1B~-1~YAAQ; Path=/; Secure',
      'akamai-grn': '0.5d3c1202.1700000000.1a2b'
    }),
    paper
  ),
  alive(
    'a guard’s header on a page (AWS)',
    '/guarded/5',
    article(paper, '<script src="https://1a2b.token.awswaf.com/1a2b/challenge.js" defer></script>', '', {
      'x-cache': 'Miss from cloudfront',
      via: '1.1 abc.cloudfront.net (CloudFront)'
    }),
    paper
  ),
  alive(
    'a captcha in the form below a page',
    '/guarded/6',
    article(
      paper,
      '<h2>Ask the authors</h2><form><textarea></textarea><div class="g-recaptcha" data-sitekey="6Lc"></div><p>Please verify that you are not a robot.</p></form><script src="https://www.google.com/recaptcha/api.js"></script>'
    ),
    paper
  ),
  alive(
    'a banner about cookies and one about browsers',
    '/guarded/7',
    article(
      paper,
      '<div id="cookie-wall" role="dialog"><p>We use cookies. Please accept cookies to continue, or manage your preferences.</p></div><noscript>Please enable JavaScript to use all features of this site.</noscript><p>Your browser is out of date.</p>'
    ),
    paper
  ),
  alive(
    'two ways to log in above an abstract',
    '/guarded/8',
    article(
      paper,
      '<h2>Access this article</h2><p>Log in via an institution</p><form action="/login"><input type="password" name="p"></form><p>Subscribe and save. Sign in. Access denied? Contact your librarian.</p>'
    ),
    paper
  ),
  alive(
    'not to be indexed',
    '/guarded/9',
    article(
      paper,
      '',
      '<meta name="robots" content="noindex, nofollow"><link rel="canonical" href="http://preprints.test/fields">',
      {'x-robots-tag': 'noindex'}
    ),
    paper
  )
]

const shells = [
  alive(
    'a program without any text',
    '/app/fields',
    send(
      200,
      '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>Fields Viewer</title><script defer="defer" src="/static/js/main.8c1f2d.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>'
    )
  ),
  alive(
    'a program that loads',
    '/app/loading',
    send(
      200,
      '<!doctype html><html><head><title>Fields Viewer</title></head><body><div id="app"><div class="spinner">Loading…</div></div><script type="module" src="/assets/index-4f1a.js"></script></body></html>'
    )
  ),
  alive(
    'a notebook',
    'colab.research.google.com/drive/1LiVinG000000000000000000000000',
    send(
      200,
      '<!doctype html><html><head><title>fields_demo.ipynb - Colab</title><meta property="og:title" content="fields_demo.ipynb"></head><body><colab-root></colab-root></body></html>'
    )
  ),
  alive(
    'a page in a workspace',
    'perception.notion.site/Fields-0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    send(
      200,
      `<!doctype html><html><head><title>${paper} | Notion</title><meta property="og:title" content="${paper} | Notion"></head><body><div id="notion-app"></div><noscript>JavaScript must be enabled in order to use Notion. Please enable JavaScript to continue.</noscript></body></html>`
    ),
    paper
  ),
  alive(
    'a file in a drive',
    'drive.google.com/file/d/1LiVinGfIlE00000000000000000000000/view?usp=sharing',
    send(
      200,
      '<!DOCTYPE html><html><head><meta name="google" content="notranslate"><meta property="og:title" content="fields-data.zip"><title>fields-data.zip - Google Drive</title></head><body><div role="main"></div><noscript>JavaScript must be enabled to use Google Drive</noscript></body></html>'
    )
  ),
  alive('a share with a code', 'pan.baidu.com/s/1LiVinGlIvInGlIvInG', {
    '/s/1LiVinGlIvInGlIvInG': to('/share/init?surl=LiVinGlIvInGlIvInG'),
    '/share/init?surl=LiVinGlIvInGlIvInG': bare(
      '百度网盘 请输入提取码',
      '<div id="doc"><p>请输入提取码：</p><form id="accessForm"><input id="accessCode"><a>提取文件</a></form></div>'
    )
  }),
  alive(
    'only a frame with a document',
    '/poster/',
    send(
      200,
      `<html><head><title>${paper}</title></head><body style="margin:0"><embed src="/poster.pdf" type="application/pdf" width="100%" height="100%"></body></html>`
    ),
    paper
  ),
  alive(
    'frames of 1999',
    '/~trey/beam/',
    send(
      200,
      '<html><head><title>Beamforming Archive</title></head><frameset cols="20%,80%"><frame src="menu.html" name="menu"><frame src="main.html" name="main"><noframes><body>Your browser does not support frames.</body></noframes></frameset></html>'
    )
  ),
  alive(
    'a list of files',
    '/~okafor/data/',
    bare(
      'Index of /~okafor/data',
      '<h1>Index of /~okafor/data</h1><table><tr><td><a href="fields-train.tar">fields-train.tar</a></td><td>2021-03-04 11:20</td><td>12G</td></tr></table><address>Apache/2.4.41 (Ubuntu) Server at Port 80</address>'
    )
  ),
  alive(
    'eleven words and no title',
    '/lowlight.html',
    send(
      200,
      '<h3>LowLight-1K</h3><a href="part1.zip">part 1</a> <a href="part2.zip">part 2</a><p>Cite our paper. Thanks!</p>'
    ),
    'LowLight-1K: A Benchmark for Low-Light Video Denoising'
  ),
  alive(
    'seventy kilobytes of styles before the title',
    '/styled',
    send(
      200,
      `<!doctype html><html><head><style>${'.a{margin:0}'.repeat(6400)}</style><title>${paper}</title></head><body>${abstract(paper)}</body></html>`
    ),
    paper
  ),
  alive(
    'a title with entities and line breaks',
    '/entities',
    bare(
      `\n   Neural&nbsp;Fields\n   for Underwater&#32;Photogrammetry &ndash; Perception\n`,
      abstract(paper)
    ),
    paper
  )
]

const moved = [
  alive(
    'without www to with it',
    'powergridbench.test/series.html',
    {'/series.html': to('http://www.powergridbench.test/series.html', 301)},
    'Contrastive Pretraining for Time Series of Power Grids'
  ),
  alive(
    'a number to a name',
    '/abs/31',
    {
      '/abs/31': to('/paper/neural-fields-underwater-photogrammetry', 308),
      '/paper/neural-fields-underwater-photogrammetry': article(paper)
    },
    paper
  ),
  alive(
    'a publisher that tests cookies on the way',
    'www.naturelike.test/articles/s41586-021-00001-9',
    {
      '/articles/s41586-021-00001-9': to(
        'http://idp.naturelike.test/authorize?response_type=cookie&client_id=grover&redirect_uri=http%3A%2F%2Fwww.naturelike.test%2Farticles%2Fs41586-021-00001-9',
        303
      ),
      '/articles/s41586-021-00001-9?error=cookies_not_supported&code=9a1b': article(paper)
    },
    paper
  ),
  alive(
    'a hub with a page between',
    '/retrieve/pii/S0031320321000017',
    {
      '/retrieve/pii/S0031320321000017': send(
        200,
        '<!DOCTYPE html><html lang="en"><head><title>Redirecting</title><meta HTTP-EQUIV="REFRESH" content="2; url=\'/retrieve/articleSelectSinglePerm?Redirect=%2Fscience%2Farticle%2Fpii%2FS0031320321000017\'"></head><body>Redirecting...<p>If your browser does not redirect you, <a href="/retrieve/articleSelectSinglePerm?Redirect=%2Fscience%2Farticle%2Fpii%2FS0031320321000017">click here</a>.</p></body></html>'
      ),
      '/retrieve/articleSelectSinglePerm?Redirect=%2Fscience%2Farticle%2Fpii%2FS0031320321000017':
        article(paper)
    },
    paper
  ),
  alive(
    'a cookie set and the page shown',
    '/doi/10.1000/hal.992',
    {
      '/doi/10.1000/hal.992': to('/doi/10.1000/hal.992?cookieSet=1'),
      '/doi/10.1000/hal.992?cookieSet=1': article(paper)
    },
    paper
  ),
  alive(
    'a detour over the language',
    '/publications/fields',
    {
      '/publications/fields': to('/set-locale?lang=en&back=%2Fen%2Fpublications%2Ffields'),
      '/set-locale?lang=en&back=%2Fen%2Fpublications%2Ffields': to('/en/publications/fields', 303),
      '/en/publications/fields': sheet(lab, paper, abstract(paper))
    },
    paper
  ),
  alive(
    'a group at another university',
    'vision.oldcollege.test/~okafor/fields.html',
    {'/~okafor/fields.html': to('http://okafor.newcollege.test/papers/fields.html', 301)},
    paper
  ),
  alive(
    'a project with a name of its own',
    '/projects/lowlight/',
    {'/projects/lowlight/': to('http://www.lowlight-1k.test/', 301)},
    'LowLight-1K: A Benchmark for Low-Light Video Denoising'
  ),
  alive(
    'an archival resource key',
    'n2t.net/ark:/99166/w6living',
    {'/ark:/99166/w6living': to('http://snac.harwick.test/view/99166')},
    paper
  ),
  alive(
    'words of an error in the address of a data set',
    '/datasets/missing',
    {
      '/datasets/missing': to('/datasets/not-found-bench/', 301),
      '/datasets/not-found-bench/': small(
        'NotFoundBench',
        '<p>2,000 questions without an answer in the text.</p>'
      )
    },
    'NotFoundBench: Questions without Answers'
  ),
  alive(
    'words of a log-in in the address of a project',
    '/~kim/sso',
    {
      '/~kim/sso': to('/~kim/sso/', 301),
      '/~kim/sso/': small('SSO: Stochastic Spectral Optimization')
    },
    'SSO: Stochastic Spectral Optimization'
  ),
  alive(
    'words of a captcha in the address of a project',
    '/captcha',
    {
      '/captcha': to('/captcha-dataset/index.html', 302),
      '/captcha-dataset/index.html': small('A Collection of 100,000 CAPTCHAs')
    },
    'A Collection of 100,000 CAPTCHAs'
  ),
  alive(
    'a page kept by an archive, asked with a year',
    'web.archive.org/web/2016/http://vision.harwick.test/fields.html',
    {
      '/web/2016/http://vision.harwick.test/fields.html': to(
        '/web/20160314092211/http://vision.harwick.test/fields.html'
      ),
      '/web/20160314092211/http://vision.harwick.test/fields.html': send(
        200,
        `<!DOCTYPE html><html><head><script src="//archive.org/includes/athena.js"></script><title>${paper}</title></head><body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"></div><!-- END WAYBACK TOOLBAR INSERT -->${abstract(paper)}</body></html>`,
        {'memento-datetime': 'Mon, 14 Mar 2016 09:22:11 GMT'}
      )
    },
    paper
  ),
  alive(
    'from the file to its abstract',
    '/pdf/fields.pdf',
    {
      '/pdf/fields.pdf': to('/abs/fields', 303),
      '/abs/fields': article(paper, '<a href="/pdf/fields.pdf?download=1">Download PDF</a>')
    },
    paper
  )
]

const slow =
  (answer: Answer, milliseconds: number): Answer =>
  (...all) =>
    void setTimeout(() => answer(...all), milliseconds)

const text = `<!doctype html><html><head><title>${paper}</title></head><body>${abstract(paper)}</body></html>`
const coded = (coding: string, body: Buffer): Answer => send(200, body, {'content-encoding': coding})

const transport = [
  alive('slow, three seconds', '/slow', slow(article(paper), 3000), paper),
  alive(
    'HEAD goes to a log-in',
    '/head-login',
    {
      '/head-login': byMethod(to('/login?next=%2Fhead-login'), article(paper)),
      '/login?next=%2Fhead-login': page('Log in', '<form><input type="password"></form>')
    },
    paper
  ),
  alive('HEAD says gone', '/head-410', byMethod(send(410), article(paper)), paper),
  alive(
    'HEAD goes to an error page',
    '/head-error',
    {'/head-error': byMethod(to('/error/404.html'), article(paper))},
    paper
  ),
  alive('HEAD never ends', '/head-hangs', byMethod(hang, article(paper)), paper),
  alive(
    'a range is refused with 403',
    '/ranged.pdf',
    byMethod(plainPdf, byRange(send(403, 'Range requests are not allowed'), plainPdf))
  ),
  alive(
    'a range in parts',
    '/parts.pdf',
    byMethod(
      plainPdf,
      byRange(
        send(
          206,
          '--b\r\nContent-Type: application/pdf\r\nContent-Range: bytes 0-8/40009\r\n\r\n%PDF-1.7\n\r\n--b--\r\n',
          {'content-type': 'multipart/byteranges; boundary=b'}
        ),
        plainPdf
      )
    )
  ),
  alive('gzip twice', '/gzip-twice', coded('gzip, gzip', gzipSync(gzipSync(text))), paper),
  alive('x-gzip', '/x-gzip', coded('x-gzip', gzipSync(text)), paper),
  alive('deflate without its head', '/raw-deflate', coded('deflate', deflateRawSync(text)), paper),
  alive(
    'gzip with rubbish at the end',
    '/gzip-tail',
    coded('gzip', Buffer.concat([gzipSync(text), Buffer.from('\n<!-- cached -->')])),
    paper
  ),
  alive('a coding that is a charset', '/coding-utf8', send(200, text, {'content-encoding': 'UTF-8'}), paper),
  alive('br in capitals', '/br', coded('BR', brotliCompressSync(text)), paper),
  alive('203', '/transformed', said(203, paper, abstract(paper)), paper),
  alive(
    '206 without being asked',
    '/partial',
    said(206, paper, abstract(paper), {'content-range': 'bytes 0-999/1000'}),
    paper
  )
]

const lead = (name: string, first: string | Buffer): Answer => {
  const body = Buffer.concat([Buffer.from(first), Buffer.from('%PDF-1.4\n'), Buffer.alloc(20_000, 'x')])
  return send(200, body, {'content-type': name})
}

const types = [
  alive('a PDF as octets', '/octets.pdf', lead('application/octet-stream', '')),
  alive('a PDF as an older type', '/older.pdf', lead('application/x-pdf', '')),
  alive(
    'a PDF with a mark of UTF-8 before it',
    '/bom.pdf',
    lead('application/pdf', Buffer.from([0xef, 0xbb, 0xbf]))
  ),
  alive(
    'a PDF after empty lines of a program',
    '/download.php?id=31&file=fields.pdf',
    lead('application/pdf; charset=UTF-8', '\r\n\r\n')
  ),
  alive(
    'a PDF as a download of another name',
    '/dl/31.pdf',
    byMethod(
      send(200, '', {
        'content-type': 'application/force-download',
        'content-disposition': 'attachment; filename="fields"'
      }),
      lead('application/force-download', '')
    )
  ),
  alive(
    'PostScript in gzip',
    '/fields.ps.gz',
    send(200, gzipSync(`%!PS-Adobe-3.0\n${'0 0 moveto\n'.repeat(500)}`), {
      'content-type': 'application/postscript',
      'content-encoding': 'gzip'
    })
  ),
  alive(
    'a read-me in plain text',
    '/README',
    send(
      200,
      'LowLight-1K\n===========\n\nerror 404 in your script? Use the new host.\n\nFiles: train.tar (8 GB)\n',
      {'content-type': 'text/plain'}
    )
  ),
  alive(
    'XHTML',
    '/fields.xhtml',
    send(
      200,
      `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${paper}</title></head><body>${abstract(paper)}</body></html>`,
      {'content-type': 'application/xhtml+xml'}
    ),
    paper
  ),
  alive(
    'a page without a type',
    '/untyped',
    (request, response) => {
      response.writeHead(200)
      response.end(request.method === 'HEAD' ? undefined : text)
    },
    paper
  ),
  alive(
    'a picture of the poster',
    '/poster.jpg',
    send(200, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]), {
      'content-type': 'image/jpeg'
    })
  ),
  alive(
    'a notebook as JSON',
    '/demo.ipynb',
    send(
      200,
      '{"cells":[{"cell_type":"markdown","source":["# Fields: page not found in cache"]}],"nbformat":4}',
      {'content-type': 'application/json'}
    )
  ),
  alive('a slide deck', '/slides/fields.pdf', pdf)
]

/** Bytes of words in charsets that Node cannot write. */
const shiftJis = Buffer.from([0x90, 0x5b, 0x93, 0x78, 0x90, 0x84, 0x92, 0xe8])
const gbk = Buffer.from([0xc9, 0xee, 0xb6, 0xc8, 0xb9, 0xc0, 0xbc, 0xc6])
const eucKr = Buffer.from([0xb1, 0xed, 0xc0, 0xcc, 0xc3, 0xdf, 0xc1, 0xa4])
const windows1251 = Buffer.from([0xce, 0xf6, 0xe5, 0xed, 0xea, 0xe0])

/** A page in an older charset, named in its head or in the header. */
function older(charset: string, word: Buffer, inHeader: boolean): Answer {
  const meta = inHeader ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`
  const body = Buffer.concat([
    Buffer.from(`<html><head>${meta}<title>`),
    word,
    Buffer.from(' - Depth</title></head><body><h1>'),
    word,
    Buffer.from(`</h1><p>404 x 404 pixels, 31 fps.</p><p>`),
    ...Array.from({length: 40}, () => word),
    Buffer.from('</p></body></html>')
  ])
  return send(200, body, {'content-type': inHeader ? `text/html; charset=${charset}` : 'text/html'})
}

const languages = [
  alive('Japanese in Shift_JIS', '/~sato/shindo.html', older('Shift_JIS', shiftJis, false)),
  alive('Chinese in GBK, as gb2312', '/~wang/shendu.htm', older('gb2312', gbk, false)),
  alive('Korean in EUC-KR', '/~kim/gipi.html', older('euc-kr', eucKr, true)),
  alive('Russian in windows-1251', '/~ivanov/glubina.html', older('windows-1251', windows1251, true)),
  alive(
    'a charset that does not exist',
    '/strange',
    send(200, text, {'content-type': 'text/html; charset=utf8mb4'}),
    paper
  ),
  alive(
    'German, about pages that are not found',
    '/forschung/linkrot',
    page(
      'Seite nicht gefunden – Linkrot in deutschen Zeitschriften',
      '<h1>Seite nicht gefunden – Linkrot in deutschen Zeitschriften</h1><p>Wir haben 41.000 Verweise geprüft. Ein Drittel führt heute ins Leere. Daten und Programme stehen bereit.</p>'
    ),
    'Seite nicht gefunden: Linkrot in deutschen Zeitschriften'
  ),
  alive(
    'Catalan, with few words',
    '/projectes/camps',
    sheet(
      abroad('ca', 'Grup de Visió', 'Inici, Recerca, Publicacions, Contacte', 'Universitat de la Costa'),
      'Camps neuronals',
      '<h1>Camps neuronals</h1><p>Codi i dades de l’article.</p>'
    ),
    paper
  ),
  alive(
    'Persian, from right to left',
    '/projects/fields-fa',
    sheet(
      abroad('fa', 'گروه بینایی', 'خانه, پژوهش, مقالات, تماس', 'دانشگاه کویر'),
      'میدان‌های عصبی',
      '<h1>میدان‌های عصبی</h1><p>کد و داده‌های مقاله در این صفحه در دسترس است.</p>'
    ),
    paper
  ),
  alive(
    'Chinese, a blog with a deleted comment',
    '/okafor/p/16000001.html',
    page(
      '水下摄影测量的神经场 - 博客园',
      '<h1>水下摄影测量的神经场</h1><p>本文介绍一种用于水下三维重建的方法，并给出代码和数据。</p><div class="comment">该评论已被删除</div><div>抱歉，您访问的页面不存在？请看附录。</div>'
    )
  )
]

export const living: readonly Case[] = [
  ...titles,
  ...words,
  ...guards,
  ...shells,
  ...moved,
  ...transport,
  ...types,
  ...languages
]

export const others: Site = {
  'www.powergridbench.test': byPath({
    '/': page('PowerGridBench', '<h1>PowerGridBench</h1>'),
    '/series.html': small('Contrastive Pretraining for Time Series of Power Grids')
  }),
  'idp.naturelike.test': byPath({
    '*': to(
      'http://idp.naturelike.test/transit?redirect_uri=http%3A%2F%2Fwww.naturelike.test%2Farticles%2Fs41586-021-00001-9&code=9a1b',
      302
    ),
    '/transit?redirect_uri=http%3A%2F%2Fwww.naturelike.test%2Farticles%2Fs41586-021-00001-9&code=9a1b': to(
      'http://www.naturelike.test/articles/s41586-021-00001-9?error=cookies_not_supported&code=9a1b',
      302
    )
  }),
  'okafor.newcollege.test': byPath({
    '/papers/fields.html': small(paper),
    '/': page('Ngozi Okafor', '<h1>Ngozi Okafor</h1>')
  }),
  'www.lowlight-1k.test': byPath({
    '/': page(
      'LowLight-1K',
      '<h1>LowLight-1K: A Benchmark for Low-Light Video Denoising</h1><p>1,000 videos at night, with a public leader board.</p>'
    )
  }),
  'snac.harwick.test': byPath({
    '/': page('Special collections', '<h1>Special collections</h1>'),
    '/view/99166': sheet(university, `${paper} – Special collections`, abstract(paper))
  })
}
