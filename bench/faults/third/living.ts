/**
 * Living pages of the third round: applications, redirects, and pages whose words sound like an error.
 */

import {byMethod, inTurn, missing, page, pdf, send, to, withHead} from '../answers.ts'
import type {Answer} from '../answers.ts'
import {at, long, rows, titled} from '../case.ts'

/** A site whose every address is one document that draws the page in the browser. */
const shell = (head: string, body: string): Record<string, Answer> => ({
  '/': withHead(head, body),
  '*': withHead(head, body)
})

export const applications = rows('living', {
  SvelteKit: shell(
    '<link rel="modulepreload" href="/_app/immutable/entry/start.js">',
    '<div style="display: contents"><script>__sveltekit_1 = {base: ""}</script></div>'
  ),
  Flutter: shell('', '<script src="flutter_bootstrap.js" async></script>'),
  Blazor: shell(
    '',
    '<div id="app">Loading...</div><div id="blazor-error-ui">An unhandled error has occurred.</div><script src="_framework/blazor.webassembly.js"></script>'
  ),
  Gradio: shell(
    '',
    '<gradio-app control_page_title="true"></gradio-app><script type="module" src="/assets/index.js"></script>'
  ),
  Ember: shell('', '<script src="/assets/vendor.js"></script><div id="ember-basic-dropdown-wormhole"></div>'),
  OSF: shell(
    '<title>OSF</title>',
    '<noscript><p>For full functionality of this site it is necessary to enable JavaScript.</p></noscript><app-root></app-root><script src="/main.js" type="module"></script>'
  ),
  'X, without scripts': shell(
    '',
    '<div id="react-root"></div><noscript><h1>JavaScript is not available.</h1><p>We’ve detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser.</p></noscript><script src="/client-web/main.js"></script>'
  ),
  'a map': shell(
    '',
    '<div id="map"></div><script src="/leaflet.js"></script><script src="/map.js"></script>'
  ),
  'a site of tabs that is one document': shell(
    '',
    `<div class="tab">${long('Our group works on vision, robotics and language.')}</div>`
  )
})

export const redirects = rows('living', {
  'to a session': {'/paper': to('/paper;jsessionid=0F1A'), '/paper;jsessionid=0F1A': page()},
  'to a support of cookies': {'/paper': to('/paper?cookieSupport=1'), '/paper?cookieSupport=1': page()},
  'to other capitals': {'/paper': to('/Paper', 301), '/Paper': page()},
  'to a post about logins': {
    '/paper': to('/blog/login-with-passkeys', 301),
    '/blog/login-with-passkeys': page()
  },
  'to a survey of single sign-on': {'/paper': to('/sso-survey.html'), '/sso-survey.html': page()},
  'to a data set of captchas': {'/paper': to('/captcha-dataset/'), '/captcha-dataset/': page()},
  'to an analysis of errors': {'/paper': to('/error-analysis/'), '/error-analysis/': page()},
  'to errors in variables': {'/paper': to('/errors-in-variables'), '/errors-in-variables': page()},
  'to forbidden patterns': {'/paper': to('/forbidden-patterns'), '/forbidden-patterns': page()},
  'to a study of missing data': {'/paper': to('/missing-data'), '/missing-data': page()},
  'to consent of patients': {'/paper': to('/consent-in-trials'), '/consent-in-trials': page()},
  'to blocked sampling': {'/paper': to('/blocked-gibbs'), '/blocked-gibbs': page()},
  'to the verification of programs': {'/paper': to('/verify/'), '/verify/': page('Program verification')},
  'a script that picks a language': {
    '/paper': withHead('<script>if(navigator.language==="de")location.href="/de/paper"</script>'),
    '/de/paper': page()
  },
  'a refresh to itself every five minutes': withHead('<meta http-equiv="refresh" content="300">'),
  '/index.php?id=5 to a name': {'/index.php?id=5': to('/people/ada', 301), '/people/ada': page()}
})

export const servers = rows('living', {
  '/paper HEAD answers 404': byMethod(missing, page()),
  '/paper HEAD answers 429 for an hour': byMethod(send(429, '', {'retry-after': '3600'}), page()),
  '/paper HEAD leads to a host that is not there': byMethod(to('http://gone.invalid/'), page()),
  '/paper HEAD answers 401': byMethod(send(401, '', {'www-authenticate': 'Basic'}), page()),
  'a success that says when to retry': page(undefined, undefined, {'retry-after': '60'}),
  'a coding called identity': page(undefined, undefined, {'content-encoding': 'identity'}),
  'a coding called utf-8': page(undefined, undefined, {'content-encoding': 'utf-8'}),
  'a login asked for in the headers of a success': page(undefined, undefined, {'www-authenticate': 'Basic'}),
  'an empty page first, then itself': inTurn(send(200, ''), page()),
  '403 once, then itself with a cookie': inTurn(send(403, '', {'set-cookie': 'id=1'}), page()),
  '/a.pdf 503 once with a page of a cache': byMethod(pdf, inTurn(send(503, 'Guru Meditation'), pdf)),
  'a template with its own text, empty for all others': {
    '/paper': page('Papers', '<h1>Papers</h1><p>Ada Lopez. Maps of the deep sea. 2021.</p>'),
    '*': page('Papers', '<h1>Papers</h1><p>. . .</p>')
  },
  'a short page beside a front page for all others': {
    '/paper': page('Deep sea', '<p>Code and data of the deep sea project.</p>'),
    '*': page('Group', '<p>Welcome to the group.</p>')
  }
})

export const words = rows('living', {
  'a conference that is over': page('Workshop 2019', '<h1>Workshop 2019</h1><p>Registration is closed.</p>'),
  'a page that is kept as it was': page(
    'Deep Sea Maps',
    '<h1>Deep Sea Maps</h1><p>This page is no longer maintained.</p>'
  ),
  'data that was taken down': page(
    'Deep Sea Faces',
    '<h1>Deep Sea Faces</h1><p>The images are no longer available. Read the paper for how they were taken.</p>'
  ),
  'a paper that costs money': page(
    'Maps of the Deep Sea | Journal of Maps',
    long('<a href="/login">Log in</a> <p>Access through your institution. Buy this article for 39.95.</p>')
  ),
  'a group that moves': page(
    'Vision Lab',
    '<h1>Vision Lab</h1><p>We are moving to a new building in May.</p>'
  ),
  'a demo that counts errors': page(
    'Demo',
    '<h1>Demo</h1><p>Errors: 404. Warnings: 12. Tests passed: 1,022.</p>'
  ),
  'a sentence of an exercise': page(
    'Exercise 4',
    '<h1>Exercise 4</h1><p>Write a server that answers “404 Not Found” for a page that does not exist.</p>'
  )
})

export const titles = titled('living', [
  'Page 404 | Annals of Maps, Volume 12',
  '403: Forbidden Triads in Signed Graphs',
  '500 Internal Medicine Questions',
  'Untitled Document',
  'Index of /papers',
  'Access Denied: The Practice and Policy of Global Internet Filtering',
  'Maintenance Scheduling with Reinforcement Learning',
  'Parked Vehicles Dataset',
  'Captcha the Flag: A Game for Classrooms',
  'Suspended Load Transport with Drones',
  'The Requested URL: Shortening and Its Discontents',
  'Unavailable, Unreliable, Unusable: Data in Ecology',
  'We Can’t Find Meaning: Nihilism in Postwar Novels',
  'Nothing Here but History: Archives of Small Towns',
  'Does Not Exist: Fictional Citations in Generated Text',
  'Expired Patents and Innovation',
  'Seite an Seite: Parallelkorpora',
  'Domain Not Found: Zero-Shot Transfer'
])

export const platforms = [
  at(
    'living',
    'colab.research.google.com',
    '/drive/1abc',
    'a notebook',
    page('Google Colab', '<div id="main"></div><script src="/colab.js"></script>')
  ),
  at(
    'living',
    'observablehq.com',
    '/@ada/maps',
    'a notebook',
    page('Maps / Ada / Observable', '<div id="__next"></div>')
  ),
  at(
    'living',
    'zenodo.org',
    '/records/1',
    'a record',
    page('Deep Sea Maps', long('<p>Zenodo. Log in. Sign up.</p>'))
  )
]
