/**
 * Pages of the tenth round that are gone, but whose sites answer with a success: publishers, universities, hosts of code and data,
 * programs in the browser, parked names, closed accounts, shares of files, videos, and sites in other languages.
 */

import {page, send, to} from '../answers.ts'
import type {Case} from '../case.ts'
import {abroad, bare, byPath, everywhere, lab, link, press, repository, sheet, university} from './look.ts'
import type {Site} from './look.ts'
import {labFront, list, missingAt, pressFront, universityFront} from './pages.ts'

const soft = link('soft')

const archiveFront = sheet(
  repository,
  repository.name,
  '<h1>Recent submissions</h1><p>48,210 items in 96 communities.</p>'
)

const publishers = [
  soft(
    'Elsevier: the locator has no document',
    'linkinghub.elsevier.com/retrieve/pii/S0031320319300123',
    bare(
      'Article Locator',
      '<img src="/retrieve/images/els-logo.gif" alt="Elsevier"><h3>Article Locator</h3><p>Sorry, the requested document is unavailable.</p><p>The publisher has not supplied a location for this item identifier (PII). For help please contact the Linking Hub support desk.</p>'
    )
  ),
  soft(
    'Elsevier: the journal was sold, to the catalogue',
    'www.journals.elsevier.com/perception-letters/articles/1184',
    {
      '/perception-letters/articles/1184': to('http://www.journals.elsevier.com/perception-letters', 301),
      '/perception-letters': to('http://www.elsevier.com/catalog?producttype=journals&cat0=27380', 301)
    }
  ),
  soft(
    'Springer: the page is unavailable',
    'www.springerlink.com/content/q33276u57l7w4163/',
    sheet(
      {
        ...press,
        name: 'Springer Nature Link',
        menu: ['Find a journal', 'Publish with us', 'Track your research'],
        foot: '© Springer Nature'
      },
      'Springer Nature Link',
      '<h1>Sorry, the page you requested is unavailable</h1><p>The link you requested might be broken, or no longer exist. Please check the address, or search our 12,004,511 documents.</p>'
    )
  ),
  soft('Wiley: three hops to another front page', 'www3.interscience.wiley.com/journal/117935722/abstract', {
    '/journal/117935722/abstract': to('http://interscience.wiley.com/journal/117935722/abstract', 301)
  }),
  soft('T&F: a notice about the platform before', 'www.informaworld.com/smpp/content~content=a919637212', {
    '/smpp/content~content=a919637212': to('http://www.tandfonline.com/page/informaworld', 301)
  }),
  soft(
    'SAGE on HighWire: not on this site',
    '/cgi/content/abstract/29/4/311',
    everywhere(
      sheet(
        {
          ...press,
          name: 'Robotics Quarterly',
          menu: ['Home', 'OnlineFirst', 'All Issues', 'Subscribe', 'RSS', 'Email Alerts'],
          foot: 'Online ISSN: 0000-1111'
        },
        'Robotics Quarterly',
        '<h2>The requested article is not currently available on this site</h2><p>It may have been cited with the wrong volume or page. You may search for this article in the journal or in PubMed.</p>'
      ),
      pressFront
    )
  ),
  soft(
    'Cambridge: no longer offered',
    'journals.cambridge.org/action/displayAbstract?fromPage=online&aid=8012345',
    {
      '/action/displayAbstract?fromPage=online&aid=8012345': to(
        'http://www.cambridge.org/core/services/aop-redirect?aid=8012345',
        301
      )
    }
  ),
  soft('IOP: volume and page match nothing', 'stacks.iop.org/0957-0233/31/129999', {
    '/0957-0233/31/129999': to('/errors/article-lookup?issn=0957-0233&volume=31&page=129999'),
    '/errors/article-lookup?issn=0957-0233&volume=31&page=129999': sheet(
      {
        ...press,
        name: 'IOPscience',
        menu: ['Journals', 'Books', 'Publishing Support', 'Login'],
        foot: '© IOP Publishing'
      },
      'Article lookup - IOPscience',
      '<h1>Article lookup</h1><p class="alert">Your lookup returned no results. Please check the citation details below and try again.</p><form><label>Volume <input value="31"></label><label>Article or page <input value="129999"></label><button>Find article</button></form>'
    )
  }),
  soft(
    'AIP: the old platform, to the list of journals',
    'scitation.aip.org/content/aip/journal/jap/117/9/10.1063/1.4913999',
    {
      '/content/aip/journal/jap/117/9/10.1063/1.4913999': to('http://pubs.aip.org/aip/pages/journals', 301)
    }
  ),
  soft(
    'APS: the identifier is not known',
    'link.aps.org/doi/10.1103/PhysRevX.9.999999',
    bare(
      'Physical Review Journals',
      '<h2>Article Lookup</h2><p>The DOI <code>10.1103/PhysRevX.9.999999</code> does not correspond to an article in our journals. If you typed it by hand, please check for errors.</p>'
    )
  ),
  soft(
    'ACS: the site’s own title',
    '/doi/10.1021/acs.jcim.9b99999',
    everywhere(
      sheet(
        {
          ...press,
          name: 'ACS Publications',
          menu: ['Most Trusted', 'Most Cited', 'Most Read', 'Log In'],
          foot: '1155 Sixteenth Street N.W. Washington, DC'
        },
        'ACS Publications: Chemistry journals, books, and references published by the American Chemical Society',
        '<div class="pageNotFound"><h1>Your request could not be completed</h1><p>The content you have requested does not exist or has been removed. Please use the search or the list of journals to find what you need.</p></div>'
      ),
      pressFront
    )
  ),
  soft('RSC: an address of the old shop', 'www.rsc.org/publishing/journals/article.asp?doi=b9999999k', {
    '/publishing/journals/article.asp?doi=b9999999k': to('http://pubs.rsc.org/en/error/itemunavailable', 301)
  }),
  soft(
    'Nature: the finder does not know it',
    'www.nature.com/doifinder/10.1038/nmeth.9999',
    sheet(
      {
        ...press,
        name: 'nature.com',
        menu: ['Explore content', 'About the journal', 'Publish with us'],
        foot: '© Springer Nature Limited'
      },
      'DOI finder : nature.com',
      '<h1>DOI finder</h1><p>We could not resolve the DOI you entered. It has either not been published by Nature Portfolio or was deleted from our systems.</p>'
    )
  ),
  soft('PNAS: to the list of past issues', 'www.pnas.org/cgi/content/abstract/112/51/99999', {
    '/cgi/content/abstract/112/51/99999': to('/content/by/year', 301),
    '/content/by/year': to('/loi/pnas', 301),
    '/loi/pnas': sheet(
      press,
      'List of Issues | PNAS',
      `<h1>List of Issues</h1>${list('2020s', '2010s', '2000s', '1990s')}`
    )
  }),
  soft(
    'Frontiers: a program with its state',
    'journal.frontiersin.org/article/10.3389/frobt.2016.99999/full',
    send(
      200,
      '<!doctype html><html data-n-head-ssr lang="en"><head><title>Frontiers</title><meta data-n-head="ssr" name="robots" content="noindex"></head><body><div id="__nuxt"><header><a href="/">frontiers</a></header><div class="ErrorPage"><div class="ErrorPage__title">Oops…</div><p>We couldn’t find the article you are looking for. It may have been retracted before publication or its link may contain a mistake.</p></div></div><script>window.__NUXT__={layout:"error",error:{statusCode:404,message:"Article not found"},serverRendered:true}</script></body></html>'
    )
  ),
  soft(
    'MDPI Sciforum: the conference is offline',
    '/conference/ecs-7/paper/4711',
    everywhere(
      sheet(
        press,
        'Halyard Conferences',
        '<h1>This event is offline</h1><p>The virtual conference closed in 2021 and its contributions have been taken off the platform. Organizers may request a copy of their data.</p>'
      ),
      pressFront
    )
  ),
  soft('Hindawi: a closed title, to a notice', 'downloads.hindawi.com/journals/abs/2014/999999.pdf', {
    '/journals/abs/2014/999999.pdf': to('/discontinued.html'),
    '/discontinued.html': sheet(
      press,
      'Discontinued journals',
      '<h1>Discontinued journals</h1><p>These journals have ceased publication and are no longer hosted here. Contact archive@halyard.test for individual files.</p>'
    )
  }),
  soft(
    'IEEE Computer Society: a program, rendered before',
    'www.computer.org/csdl/proceedings-article/icip/2013/99999999/12OmNyGbIaB',
    send(
      200,
      '<!doctype html><html lang="en"><head><title>CSDL | IEEE Computer Society</title><meta name="prerender-status-code" content="404"></head><body><csdl-root><nav>IEEE.org IEEE Xplore Standards</nav><section><h1>The resource is gone or has moved</h1><p>Try the search of the Digital Library.</p></section></csdl-root></body></html>'
    )
  ),
  soft('ACM: an old citation number', 'portal.acm.org/citation.cfm?id=99999999', {
    '/citation.cfm?id=99999999': to('http://dl.acm.org/citation.cfm?id=99999999', 301)
  }),
  soft(
    'USENIX: a conference of the past, to all conferences',
    'static.usenix.org/event/mobi07/tech/wiimote/paper.html',
    {
      '/event/mobi07/tech/wiimote/paper.html': to('http://www.usenix.org/conferences/past', 301)
    }
  ),
  soft(
    'OpenReview: a note that was deleted',
    '/forum?id=HkxLXnAcFQ9',
    send(
      200,
      '<!DOCTYPE html><html lang="en"><head><title>OpenReview</title><meta name="robots" content="noindex"></head><body><div id="__next"><nav><a href="/">OpenReview.net</a></nav><main><header><h1>Error</h1></header><pre class="error-message">The Forum HkxLXnAcFQ9 was not found</pre><p>If you’d like to report this error to the developers, please use the Feedback form.</p></main></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404,"message":"The Forum HkxLXnAcFQ9 was not found"}},"page":"/forum","query":{"id":"HkxLXnAcFQ9"}}</script></body></html>'
    )
  ),
  soft('ACL: the portal of the society instead', 'www.aclweb.org/adam/fun/P12-9999.pdf', {
    '/adam/fun/P12-9999.pdf': to('/portal/', 301),
    '/portal/': sheet(
      {
        ...lab,
        name: 'ACL Member Portal',
        menu: ['About', 'News', 'Events', 'Join or renew'],
        foot: 'Association for Computational Linguistics'
      },
      'ACL Member Portal | The Association for Computational Linguistics Member Portal',
      '<h1>Upcoming events</h1><p>The call for nominations is open until March.</p>'
    )
  }),
  soft(
    'PMLR: the host before, to the front page of the new one',
    'jmlr.csail.mit.edu/proceedings/papers/v28/okafor99.html',
    {
      '/proceedings/papers/v28/okafor99.html': to('http://proceedings.mlr.press/', 301)
    }
  ),
  soft(
    'CVF: everything of 2015 goes to the menu',
    'www.cv-foundation.org/openaccess/content_cvpr_2015/html/Okafor_Sparse_2015_CVPR_paper.html',
    {
      '/openaccess/content_cvpr_2015/html/Okafor_Sparse_2015_CVPR_paper.html': to(
        'http://openaccess.thecvf.com/menu',
        301
      )
    }
  ),
  soft(
    'JSTOR: taken back by the publisher',
    '/stable/99999999',
    everywhere(
      sheet(
        {...press, name: 'JSTOR', menu: ['Workspace', 'Search', 'Browse', 'Tools'], foot: '© ITHAKA'},
        'JSTOR',
        '<h1>This item isn’t on JSTOR any longer</h1><p>The rights holder has withdrawn it from the archive. Your library may have a print copy.</p>'
      ),
      pressFront
    )
  ),
  soft(
    'SSRN: removed at someone’s request',
    '/sol3/papers.cfm?abstract_id=9999999',
    everywhere(
      sheet(
        {
          ...press,
          name: 'SSRN',
          menu: ['Product & Services', 'Subscribe', 'Submit a paper', 'Browse', 'Rankings'],
          foot: 'Copyright © SSRN'
        },
        'Search eLibrary :: SSRN',
        '<div class="box-warning">Paper has been removed from SSRN at the request of the author, SSRN, or the rights holder.</div><p>Search 1,412,000 research papers across 70 disciplines.</p>'
      ),
      pressFront
    )
  ),
  soft(
    'RePEc: the item was unlisted',
    'econpapers.repec.org/paper/hwkwpaper/9999.htm',
    bare(
      'EconPapers',
      '<h1>EconPapers</h1><p>Home · About · Working Papers · Journal Articles · Books and Chapters</p><h2>Sorry, we can’t locate this item</h2><p>RePEc:hwk:wpaper:9999 is not in our database. The provider may have removed the record or changed its handle.</p>'
    )
  ),
  soft('NBER: to all working papers', 'papers.nber.org/papers/w99999', {
    '/papers/w99999': to('http://papers.nber.org/papers?page=1&perPage=50', 302),
    '/papers?page=1&perPage=50': sheet(
      press,
      'Working Papers | NBER',
      `<h1>Working Papers</h1><p>Showing 1–50 of 34,120</p>${list('The Price of Shade', 'Bank Branches and Rain', 'Who Reads Labels?')}`
    )
  }),
  soft(
    'an arXiv mirror that was switched off',
    '/abs/1807.99457',
    everywhere(
      bare(
        'e-Print archive mirror',
        '<h2>Mirror closed</h2><p>After 21 years the mirror at this institute has been shut down. Documents are no longer served from this machine. Please use the main site.</p>'
      ),
      bare('e-Print archive mirror', '<h2>Mirror closed</h2>')
    )
  ),
  soft(
    'Semantic Scholar: no such paper in a program',
    '/paper/Neural-Fields-Okafor-Rey/5f2b0000000000000000000000000000000000aa',
    everywhere(
      send(
        200,
        '<!DOCTYPE html><html><head><title>Semantic Scholar</title><meta name="s2-ui-version" content="1a2b"></head><body><div id="app"><div class="app-page__content"><div class="error-message-block"><h1>Hmm, that paper isn’t in our corpus</h1><p>It was deleted or merged with another record. Please search by title.</p></div></div></div><script>var DATA="W3sicmVxdWVzdFR5cGUiOiJQQVBFUl9ERVRBSUwiLCJzdGF0dXNDb2RlIjo0MDR9XQ=="</script></body></html>'
      ),
      page('Semantic Scholar | AI-Powered Research Tool', '<div id="app"><h1>Search papers</h1></div>')
    )
  ),
  soft('ResearchGate: removed by its author, to the directory', '/publication/399999999_A_Paper', {
    '/publication/399999999_A_Paper': to('/directory/publications?removed=399999999', 301),
    '/directory/publications?removed=399999999': sheet(
      press,
      'Find and share research',
      `<h1>Publications by letter</h1>${list('A', 'B', 'C', 'D')}`
    )
  }),
  soft('Academia: the profile was deleted', 'harwick.academia.edu/NgoziOkafor/Papers', {
    '/NgoziOkafor/Papers': to('http://www.academia.edu/?from=deleted_user')
  }),
  soft(
    'CRAN: the package was archived',
    'cran.r-project.org/web/packages/retinaFed/index.html',
    bare(
      'CRAN: Package retinaFed',
      '<p>Package ‘retinaFed’ was removed from the CRAN repository.</p><p>Formerly available versions can be obtained from the archive.</p><p>Archived on 2023-05-02 as email to the maintainer is undeliverable.</p>'
    )
  )
]

const universities = [
  soft(
    'Apache: the owner of the home directory left',
    '/~nokafor/papers/fields.html',
    everywhere(
      sheet(
        university,
        'Personal pages – Harwick University',
        '<h1>Personal pages</h1><p>The account <code>nokafor</code> has been closed because its owner has left the university. Pages are deleted 90 days after the end of employment.</p>'
      ),
      universityFront
    )
  ),
  soft(
    'Plone: not at this address',
    '/research/groups/vision/publications/fields',
    everywhere(
      sheet(
        university,
        'Harwick University',
        '<article id="content"><h1 class="documentFirstHeading">This page does not seem to exist…</h1><p>We apologize for the inconvenience, but the page you were trying to access is not at this address. You can use the links below to help you find what you are looking for.</p><h3>You might have been looking for…</h3></article>',
        {head: '<meta name="generator" content="Plone - https://plone.org/">'}
      ),
      universityFront
    )
  ),
  soft(
    'Drupal: an older error page',
    '/node/4711',
    everywhere(
      sheet(
        lab,
        'Perception Group',
        '<div class="region-content"><p>The requested page could not be found.</p></div>',
        {
          head: '<meta name="Generator" content="Drupal 7 (http://drupal.org)" />',
          headers: {'x-generator': 'Drupal 7 (http://drupal.org)'}
        }
      ),
      labFront
    )
  ),
  soft(
    'WordPress: nothing at this location',
    '/2016/03/cables/',
    everywhere(
      sheet(
        lab,
        'Perception Group',
        '<section class="error-404 not-found"><h1 class="page-title">Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p></section>',
        {head: '<meta name="generator" content="WordPress 6.4" />'}
      ),
      labFront
    )
  ),
  soft('Joomla: an extension searches instead', '/publications/127-cables', {
    '/': labFront,
    '/publications/127-cables': to(
      '/component/search/?searchword=publications+127+cables&ordering=newest',
      303
    ),
    '/component/search/?searchword=publications+127+cables&ordering=newest': sheet(
      lab,
      'Search',
      '<h2>Search</h2><p>Search keyword: <b>publications 127 cables</b></p><p>Total: <strong>0</strong> results found.</p>',
      {head: '<meta name="generator" content="Joomla! - Open Source Content Management" />'}
    )
  }),
  soft('IIS: custom errors of ASP.NET', '/people/okafor/tracking.aspx', {
    '/': universityFront,
    '/people/okafor/tracking.aspx': to('/Oops.aspx?aspxerrorpath=/people/okafor/tracking.aspx'),
    '/Oops.aspx?aspxerrorpath=/people/okafor/tracking.aspx': sheet(
      university,
      'Harwick University',
      '<h1>That didn’t work</h1><p>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</p>',
      {headers: {'x-powered-by': 'ASP.NET', server: 'Microsoft-IIS/10.0'}}
    )
  }),
  soft(
    'Plesk: the host has no site any more',
    '/datasets/lowlight/index.html',
    everywhere(
      bare(
        "Web Server's Default Page",
        "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>"
      ),
      bare(
        "Web Server's Default Page",
        "<h1>Web Server's Default Page</h1><p>You see this page because there is no Web site at this address.</p>"
      )
    )
  ),
  soft('cPanel: sorry', '/lowlight/', {
    '/': to('/cgi-sys/defaultwebpage.cgi'),
    '*': to('/cgi-sys/defaultwebpage.cgi'),
    '/cgi-sys/defaultwebpage.cgi': bare(
      'Default Web Site Page',
      '<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@lowlight.test</p><p>It is possible you have reached this page because: The IP address has changed. There has been a server misconfiguration. The site may have moved to a different server.</p>'
    )
  }),
  soft('two steps down to the list of people', '/~elindqvist/endoscopy/', {
    '/': universityFront,
    '/~elindqvist/endoscopy/': to('/people/elindqvist/endoscopy', 301),
    '/people/elindqvist/endoscopy': to('/people', 301),
    '/people': sheet(
      university,
      'People – Computer Science',
      `<h1>People</h1>${list('Adair, Ruth', 'Bianchi, Luca', 'Chen, Wei', 'Dahl, Siri')}`
    )
  }),
  soft('the department was merged', 'www.eie.harwick.test/research/vision/events.html', {
    '*': to('http://www.harwick.test/schools/engineering', 301),
    '/': to('http://www.harwick.test/schools/engineering', 301)
  }),
  soft(
    'Wix: no website at this domain',
    '/paper',
    everywhere(
      bare(
        'Error ConnectYourDomain',
        '<h1>Looks Like This Domain Isn’t Connected To A Website Yet!</h1><p>Is this your domain? Connect it to your Wix website in just a few easy steps.</p>'
      ),
      bare('Error ConnectYourDomain', '<h1>Looks Like This Domain Isn’t Connected To A Website Yet!</h1>')
    )
  ),
  soft(
    'Squarespace: the trial ended',
    '/projects/powergrid',
    everywhere(
      bare(
        'Squarespace - Website Expired',
        '<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p><a href="/config">Login</a>'
      ),
      bare('Squarespace - Website Expired', '<h1>Website Expired</h1>')
    )
  ),
  soft(
    'Google Sites: a classic site',
    'sites.google.com/site/powergridbench/data',
    bare(
      'Google Sites',
      '<div class="goog-ws-error"><h1>Classic Google Sites are no longer available</h1><p>The owner did not convert this site before the deadline. It can no longer be viewed.</p><a href="https://support.google.com/sites">Learn more</a></div>'
    )
  ),
  soft(
    'Notion: a page in a workspace, rendered for robots',
    'perception.notion.site/Cables-7f1b9b1c0a6e4b4c9c1d000000000000',
    bare(
      'Notion',
      '<div id="notion-app"><div><h1>This content does not exist</h1><p>The link may be incorrect, or the page was moved to the trash.</p></div></div><noscript>JavaScript must be enabled in order to use Notion.</noscript>',
      {
        head: '<meta name="robots" content="noindex"><meta property="og:site_name" content="Notion">'
      }
    )
  ),
  soft(
    'Confluence: only similar pages',
    '/display/VIS/Low+Light+Data',
    everywhere(
      sheet(
        {
          ...lab,
          name: 'Harwick Wiki',
          menu: ['Spaces', 'People', 'Log in'],
          foot: 'Powered by Atlassian Confluence 7.19'
        },
        'Perception - Harwick Wiki',
        '<h2>The page you were looking for has been moved to the trash or renamed</h2><p>Perhaps one of these pages is what you need:</p><ul><li>Low Noise Amplifiers (Electronics)</li><li>Light Switches (Facilities)</li></ul>'
      ),
      labFront
    )
  ),
  soft(
    'SharePoint: the link was removed',
    'harwick-my.sharepoint.com/:b:/g/personal/nokafor_harwick_test/EaBcDeFgHiJk',
    bare(
      'Error',
      '<div id="ctl00_PlaceHolderMain"><h1>This link has been removed.</h1><p>Sorry, access to this document has been removed. Please contact the person who shared it with you.</p><p>Correlation ID: 7a1b5ca0-e0b1-4000-a9d5-93a5bd1f7c22</p></div>',
      {
        headers: {'x-sharepointhealthscore': '1', microsoftsharepointteamservices: '16.0.0.25123'}
      }
    )
  )
]

const forges = [
  soft(
    'RawGit: the service has ended',
    'rawgit.com/okafor/fields/master/demo.html',
    bare(
      'RawGit',
      '<h1>RawGit has shut down</h1><p>After five years, RawGit no longer serves files. What you can use instead: jsDelivr, GitHub Pages, CodeSandbox.</p>'
    )
  ),
  soft('GForge at Inria: the forge is closed', 'gforge.inria.fr/projects/champs/', {
    '/projects/champs/': to('http://gforge.inria.fr/fermeture.html', 301),
    '/fermeture.html': bare(
      'InriaForge',
      '<h1>InriaForge a fermé ses portes</h1><p>Le service a été arrêté le 30 juin 2021. Les projets ont été supprimés ; leurs responsables pouvaient les transférer vers une autre forge.</p>'
    )
  }),
  soft(
    'Bitbucket: Mercurial was dropped',
    'bitbucket.org/okafor/beamforming-hg',
    sheet(
      {
        ...lab,
        name: 'Bitbucket',
        menu: ['Why Bitbucket', 'Product Guide', 'Pricing', 'Log in'],
        foot: 'Atlassian'
      },
      'Bitbucket',
      '<h1>Repository unavailable</h1><p>Bitbucket no longer supports Mercurial repositories. This repository has been disabled and its content deleted.</p>'
    )
  ),
  soft(
    'Forgejo: does not exist or is private',
    'git.perception.test/okafor/fields',
    everywhere(
      sheet(
        {
          ...lab,
          name: 'Forgejo: Beyond coding. We forge.',
          menu: ['Explore', 'Help', 'Register', 'Sign in'],
          foot: 'Powered by Forgejo'
        },
        'Forgejo: Beyond coding. We forge.',
        '<div class="ui container center"><p style="margin-top: 100px"><img src="/assets/img/404.png" alt="404"></p><p>The page you are trying to reach either <strong>does not exist</strong>, <strong>has been removed</strong> or <strong>you are not authorized</strong> to view it.</p></div>'
      ),
      page('Forgejo: Beyond coding. We forge.', '<h1>Forgejo</h1><p>Explore repositories.</p>')
    )
  ),
  soft(
    'SourceForge: project web is empty',
    'cablegrasp.sourceforge.net/demo/index.html',
    everywhere(
      bare(
        'Welcome to project web',
        '<h1>Nothing has been uploaded here</h1><p>The administrators of this project have not yet published a web site, or have removed it. Go to the <a href="http://sourceforge.net/projects/cablegrasp">project summary</a>.</p>'
      ),
      bare('Welcome to project web', '<h1>Nothing has been uploaded here</h1>')
    )
  ),
  soft('Google Code: not in the archive', 'code.google.com/p/eventcalib/', {
    '/p/eventcalib/': to('/archive/p/eventcalib', 301),
    '/archive/p/eventcalib': bare(
      'Google Code Archive - Long-term storage for Google Code Project Hosting.',
      '<div id="container"><h1>Google Code Archive</h1><p>The project <b>eventcalib</b> could not be loaded: it was deleted before the archive was made.</p></div>'
    )
  }),
  soft('CodePlex: the archive is closed', 'eventcalib.codeplex.com/documentation', {
    '/documentation': to('http://archive.codeplex.com/?p=eventcalib', 301)
  }),
  soft('Hugging Face: a space that was deleted', 'okafor-fields.hf.space/', {
    '/': bare(
      'Hugging Face – The AI community building the future.',
      '<main><img src="/front/assets/huggingface_logo.svg"><h1>Sorry, we can’t find this Space</h1><p>Its owner has deleted it or made it private.</p></main>'
    )
  }),
  soft(
    'Kaggle: the data were removed',
    '/datasets/okafor/retina-federated',
    everywhere(
      send(
        200,
        '<!DOCTYPE html><html lang="en"><head><title>Kaggle: Your Home for Data Science</title></head><body><div id="root"></div><div id="site-container"><div id="site-body"><h1>We can’t find that page.</h1><p>You can search Kaggle above or return home.</p></div></div><script>var Kaggle=window.Kaggle||{};Kaggle.State=[];</script></body></html>'
      ),
      page('Kaggle: Your Home for Data Science', '<div id="site-body"><h1>Level up</h1></div>')
    )
  ),
  soft(
    'Zenodo: a tombstone',
    '/records/99999991',
    everywhere(
      sheet(
        {
          ...repository,
          name: 'Zenodo',
          menu: ['Communities', 'My dashboard', 'Log in', 'Sign up'],
          foot: 'Powered by CERN Data Centre & InvenioRDM'
        },
        'Zenodo',
        '<div class="ui container"><h1>Gone</h1><p>The record you are trying to access was removed from Zenodo. The metadata of the record is kept for archival purposes.</p><dl><dt>Reason for removal</dt><dd>Copyright violation</dd><dt>Removed on</dt><dd>January 9, 2024</dd></dl></div>'
      ),
      archiveFront
    )
  ),
  soft(
    'figshare: an item that is not public',
    '/articles/dataset/beam_recordings/99999992',
    everywhere(
      sheet(
        {
          ...repository,
          name: 'figshare',
          menu: ['Browse', 'Log in', 'Sign up'],
          foot: 'figshare. credit for all your research.'
        },
        'figshare',
        '<h1>This item is not available</h1><p>It has been withdrawn by its depositor or is private now. Related: browse other items in Signal Processing.</p>'
      ),
      archiveFront
    )
  ),
  soft(
    'OSF: deleted by its user',
    '/9zz9z/',
    everywhere(
      send(
        200,
        '<!DOCTYPE html><html lang="en"><head><title>OSF</title></head><body class="ember-application"><nav>OSF HOME</nav><div class="container"><h2>Resource deleted</h2><p>User has deleted this content. If this should not have occurred and the issue persists, please report it to support@osf.io.</p></div></body></html>'
      ),
      page('OSF', '<h1>There’s a better way to manage your research</h1>')
    )
  ),
  soft('Dryad: to the search without a result', 'datadryad.org/stash/dataset/doi:10.5061/dryad.zz9z9', {
    '/stash/dataset/doi:10.5061/dryad.zz9z9': to('/search?q=10.5061%2Fdryad.zz9z9'),
    '/search?q=10.5061%2Fdryad.zz9z9': sheet(
      {...repository, name: 'Dryad'},
      'Dryad | Search',
      '<h1>Search results</h1><p>No datasets match your query.</p>'
    )
  }),
  soft(
    'DSpace: withdrawn',
    '/handle/1234.5/6789',
    everywhere(
      sheet(
        repository,
        repository.name,
        '<h1>Item Withdrawn</h1><p>The item you are trying to access has been withdrawn from the archive. If you have any questions, please contact the administrators.</p>'
      ),
      archiveFront
    )
  ),
  soft('Streamlit: the app is gone or not for you', 'cablegrasp.streamlit.app/demo', {
    '/demo': to('http://share.streamlit.io/errors/not_found', 303)
  }),
  soft('Gradio: a share that expired', '12345abc.gradio.app/', {
    '/': bare('Gradio', '<h1>No interface is running right now</h1><p>Share links expire after 72 hours.</p>')
  })
]

const programs = [
  soft(
    'Next.js: the fallback of an export',
    '/papers/crystals',
    everywhere(
      send(
        200,
        '<!DOCTYPE html><html lang="en"><head><title>Materials AI</title></head><body><div id="__next"><nav>Papers Team Blog</nav><div><h2>Page under this address could not be loaded</h2></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/404","query":{},"buildId":"k3jd8","nextExport":true}</script></body></html>'
      ),
      page('Materials AI', '<div id="__next"><nav>Papers Team Blog</nav><h1>Materials AI</h1></div>')
    )
  ),
  soft(
    'Docusaurus: someone’s link is broken',
    '/docs/benchmarks/video',
    everywhere(
      sheet(
        {...lab, name: 'Denoise Toolkit', menu: ['Docs', 'API', 'Blog'], foot: 'Built with Docusaurus.'},
        'Denoise Toolkit',
        '<main class="container margin-vert--xl"><h1 class="hero__title">Page Not Found</h1><p>We could not find what you were looking for.</p><p>Please contact the owner of the site that linked you to the original URL and let them know their link is broken.</p></main>'
      ),
      page('Denoise Toolkit', '<h1>Denoise Toolkit</h1><p>Install it with one command.</p>')
    )
  ),
  soft('Angular: the router rewrites in the server', '/publications/2019/aerial', {
    '/publications/2019/aerial': to('/not-available?from=%2Fpublications%2F2019%2Faerial'),
    '/not-available?from=%2Fpublications%2F2019%2Faerial': send(
      200,
      '<!doctype html><html lang="en"><head><title>AerialLab</title><base href="/"></head><body><app-root ng-version="17.1.0"><app-missing><h3>Nothing lives here.</h3><p>Take me <a routerlink="/">home</a>.</p></app-missing></app-root></body></html>'
    )
  }),
  soft(
    'a state of the store says so',
    '/publication/aerial-open',
    send(
      200,
      '<!doctype html><html><head><title>AerialLab</title></head><body><div id="root"><div class="layout"><aside>Menu</aside><main><img src="/astronaut.svg" alt=""><h1>Lost in space</h1><p>We have no publication with this address.</p></main></div></div><script>window.__PRELOADED_STATE__={"publication":null,"error":{"status":404,"code":"PUBLICATION_NOT_FOUND"}}</script></body></html>'
    )
  )
]

const parked = [
  soft(
    'pending verification of the owner',
    '/fields',
    everywhere(
      bare(
        'Domain on hold',
        '<h1>This domain has been suspended</h1><p>The contact information of the registrant was not verified in time (ICANN). If you are the registrant, follow the instructions you were sent by e-mail.</p>'
      ),
      bare('Domain on hold', '<h1>This domain has been suspended</h1>')
    )
  ),
  soft(
    'an advertising frame in a script',
    '/grasping/index.html',
    everywhere(
      send(
        200,
        '<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANnylWw2vLY4hUn9w06zQKbhKBfvjFUCsdFlb6TdQhxb9RXWXuI4t31c+o8fYOv/s8q1LGPga3DE1L/tHU4LENMCAwEAAQ==_x" lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:image/png;base64,iVBORw0KGgo"></head><body><div id="target" style="opacity: 0"></div><script>window.park = "eyJ1dWlkIjoiMWM0ZiIsInBhZ2VfdGltZSI6MTcwMH0="</script><script src="/bQpXzRkUe.js"></script></body></html>'
      ),
      send(
        200,
        '<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJB_x" lang="en"><body><div id="target" style="opacity: 0"></div><script>window.park = "eyJ1dWlkIjoiMWM0ZiJ9"</script></body></html>'
      )
    )
  ),
  soft(
    'a frame of another host for every address',
    '/tracking-benchmark/results.html',
    everywhere(
      send(
        200,
        '<html><head><title>trackingbench.test</title></head><frameset rows="100%,*" border="0" frameborder="0"><frame name="top" src="http://searchresultsguide.test/?domain=trackingbench.test&fp=aa" noresize><noframes>trackingbench.test has been registered. Please click here to continue.</noframes></frameset></html>'
      ),
      send(
        200,
        '<html><head><title>trackingbench.test</title></head><frameset rows="100%,*"><frame src="http://searchresultsguide.test/?domain=trackingbench.test"></frameset></html>'
      )
    )
  ),
  soft(
    'bought by a casino, in Indonesian',
    '/download/lowlight-v2/',
    everywhere(
      send(
        200,
        '<!doctype html><html lang="id"><head><title>RAJA88: Daftar Situs Slot Gacor Hari Ini Gampang Menang</title><meta name="description" content="Situs slot gacor terpercaya dengan RTP tertinggi dan bonus new member 100%"></head><body><h1>Situs Slot Gacor Hari Ini</h1><p>Daftar sekarang di situs judi slot online terpercaya, deposit pulsa tanpa potongan, main Gates of Olympus dan raih maxwin.</p><a href="/login">LOGIN</a> <a href="/daftar">DAFTAR</a></body></html>'
      ),
      page('RAJA88: Daftar Situs Slot Gacor', '<h1>Situs Slot Gacor Hari Ini</h1>')
    )
  ),
  soft(
    'bought by a shop, in Japanese',
    '/papers/depth2017.html',
    everywhere(
      send(
        200,
        '<!doctype html><html lang="ja"><head><title>格安SIM比較ナビ｜2025年最新おすすめランキング</title></head><body><h1>格安SIM比較ナビ</h1><p>月額料金や通信速度を徹底比較。今月のキャンペーン情報もまとめて紹介します。</p><ul><li>おすすめ格安SIMランキング</li><li>お問い合わせ</li></ul></body></html>'
      ),
      page('格安SIM比較ナビ', '<h1>格安SIM比較ナビ</h1>')
    )
  ),
  soft('bought, and all addresses go to the shop of another name', 'icdar-tables.test/2017/data', {
    '/': to('http://www.tablesandchairs.test/'),
    '*': to('http://www.tablesandchairs.test/')
  })
]

const accounts = [
  soft(
    'Medium: the user left',
    'medium.com/@okafor/how-we-calibrate-event-cameras-9f8e7d6c5b4a',
    sheet(
      {
        ...lab,
        name: 'Medium',
        menu: ['Write', 'Sign up', 'Sign in'],
        foot: 'Help Status About Careers Privacy'
      },
      'Medium',
      '<div><h2>Error</h2><p>410</p><p>User deactivated or deleted their account.</p></div>'
    )
  ),
  soft(
    'Blogger: the blog was removed',
    'eventcalibration.blogspot.com/2015/04/lights.html',
    bare(
      'Blogger: Blog not available',
      '<h1>Blog has been removed</h1><p>Sorry, the blog at eventcalibration.blogspot.com has been removed. This address is not available for new blogs.</p>'
    )
  ),
  soft(
    'WordPress.com: deleted by its authors',
    'powergridseries.wordpress.com/code/',
    everywhere(
      bare(
        'WordPress.com',
        '<h1>powergridseries.wordpress.com is no longer available.</h1><p>The authors have deleted this site.</p>'
      ),
      bare('WordPress.com', '<h1>powergridseries.wordpress.com is no longer available.</h1>')
    )
  ),
  soft(
    'Orange: the personal pages are closed, in French',
    'pagesperso-orange.fr/lindqvist/recherche/champs.html',
    bare(
      'Orange',
      '<h1>Le service Pages Perso est fermé</h1><p>Depuis le 5 septembre 2023, les pages personnelles hébergées par Orange ne sont plus accessibles. Leur contenu a été effacé.</p>'
    )
  ),
  soft(
    'GeoCities in Japan: the service ended',
    'www.geocities.jp/okafor_lab/yasou/demo.html',
    bare(
      'サービス終了のお知らせ - Yahoo!ジオシティーズ',
      '<h1>Yahoo!ジオシティーズ</h1><p>Yahoo!ジオシティーズは2019年3月31日をもちましてサービスの提供を終了いたしました。長年ご利用いただきまして、誠にありがとうございました。</p>'
    )
  ),
  soft(
    'Naver: an alert and nothing else, in Korean',
    'blog.naver.com/PostView.naver?blogId=okaforlab&logNo=220099999999',
    send(
      200,
      '<html><head><meta charset="utf-8"><title>네이버 블로그</title></head><body><script type="text/javascript">alert("삭제되었거나 존재하지 않는 게시물입니다.");history.back();</script></body></html>'
    )
  ),
  soft(
    'Zhihu: a desert, in Chinese',
    'zhuanlan.zhihu.com/p/99999993',
    bare(
      '知乎',
      '<div class="ErrorPage"><h1 class="ErrorPage-title">404</h1><p class="ErrorPage-subtitle">你似乎来到了没有知识存在的荒原</p><div class="ErrorPage-errorButton">去往首页</div></div>'
    )
  ),
  soft(
    'CNBlogs: deleted by its author, in Chinese',
    'www.cnblogs.com/okafor/p/99999994.html',
    bare(
      '博客园',
      '<div id="main"><h2>该博文已被作者删除</h2><p>您可以看看作者的其他文章，或返回博客园首页。</p></div>'
    )
  )
]

const files = [
  soft(
    'Google Drive: against the terms',
    'drive.google.com/file/d/1aZ9xQterms000000000000000000000/view',
    bare(
      'Google Drive',
      '<div id="af-error-container"><p>We’re sorry. You can’t access this item because it is in violation of our Terms of Service.</p><p>Find out more about this topic at the Google Drive Help Center.</p></div>'
    )
  ),
  soft('OneDrive: may not exist', '1drv.ms/u/s!AkAkAkgoneZZ', {
    '/u/s!AkAkAkgoneZZ': to('http://onedrive.live.com/redir?resid=99AA%21gone&authkey=%21x', 301)
  }),
  soft(
    'Baidu: the share ran out',
    'pan.baidu.com/s/1gonegonegonegone',
    bare(
      '百度网盘-分享无限制',
      '<div class="error-main"><div id="share_nofound_des">啊哦，来晚了，该分享文件已过期</div><div>可以尝试在百度网盘里搜索其他资源</div></div>'
    )
  ),
  soft(
    'Box: the link was removed',
    'harwick.app.box.com/s/gone0gone0gone0gone0',
    bare(
      'Box',
      '<div class="error-page"><h1>This shared file or folder link has been removed or is unavailable to you.</h1><a href="/login">Go to Box</a></div>'
    )
  ),
  soft('MediaFire: an error number', 'www.mediafire.com/file/zz9zz9zz9zz9zz9/lowlight.zip/file', {
    '/file/zz9zz9zz9zz9zz9/lowlight.zip/file': to('/error.php?errno=320&origin=download'),
    '/error.php?errno=320&origin=download': bare(
      'File sharing and storage made simple',
      '<p class="notFoundMsg">The key you provided for file access was invalid. This is usually caused because the file is no longer stored on MediaFire.</p>'
    )
  }),
  soft(
    'Yandex: nothing there, in Russian',
    'yadi.sk/d/goneGONEgone9',
    bare(
      'Яндекс Диск',
      '<div class="error__content"><h1>Ничего не найдено</h1><p>Возможно, владелец удалил файлы или закрыл к ним доступ, а может быть, в ссылке опечатка.</p></div>'
    )
  ),
  soft(
    'Lanzou: the share was cancelled',
    'www.lanzou.com/igoneZZZ9',
    bare(
      '文件',
      '<div class="off"><div class="off0"><div class="off1"></div></div>来晚啦...文件取消分享了</div>'
    )
  ),
  soft(
    'a data set handed out no more',
    '/data/faces-in-streets.zip',
    {
      '/': labFront,
      '/data/faces-in-streets.zip': to('/data/retired.html'),
      '/data/retired.html': sheet(
        lab,
        'Perception Group',
        '<h1>Retired collections</h1><p>Following a review by our ethics board we have stopped distribution of several collections, and their files have been destroyed.</p>'
      )
    },
    'Faces in Streets: A Collection for Re-Identification'
  ),
  soft('a manuscript that answers with a page', '/~trey/papers/beamforming.pdf', {
    '/': universityFront,
    '/~trey/papers/beamforming.pdf': sheet(
      university,
      'Harwick University',
      '<h1>File removed</h1><p>The file you followed a link to has been deleted during the clean-up of our web space in 2022.</p>'
    )
  })
]

const videos = [
  soft(
    'YouTube: the account was closed',
    'www.youtube.com/watch?v=gOnEaCcOuNt',
    send(
      200,
      '<!DOCTYPE html><html lang="en"><head><title> - YouTube</title><meta name="title" content=""></head><body><div id="player"></div><script>var ytInitialPlayerResponse = {"playabilityStatus":{"status":"ERROR","reason":"This video is no longer available because the YouTube account associated with this video has been terminated.","errorScreen":{"playerErrorMessageRenderer":{"reason":{"simpleText":"Video unavailable"}}}}};</script></body></html>'
    )
  ),
  soft(
    'Bilibili: where did it go',
    'www.bilibili.com/video/BV1gone411gone',
    bare(
      '视频去哪了呢？_哔哩哔哩_bilibili',
      '<div id="app"><div class="error-container"><p class="error-text">啊叻？视频不见了？</p></div></div>'
    )
  ),
  soft(
    'Vimeo: the player’s message',
    'player.vimeo.com/video/99999995',
    bare('Vimeo', '<div class="player-error"><h1>Sorry</h1><p>This video does not exist.</p></div>')
  ),
  soft('VideoLectures: to the start', 'videolectures.net/icml2012_okafor_sparse_attention/', {
    '/': page('VideoLectures.NET', '<h1>Home</h1><p>Most popular lectures of the week.</p>'),
    '*': to('/')
  })
]

const languages = [
  missingAt(
    abroad(
      'de',
      'Universität Lindenau',
      'Studium, Forschung, Fakultäten, Aktuelles, Kontakt',
      'Impressum. Datenschutz. Barrierefreiheit.'
    ),
    'TYPO3, in German',
    '/fakultaeten/informatik/ag-sehen/publikationen/felder.html',
    '<h1>Leider ist ein Fehler aufgetreten</h1><p>Die von Ihnen aufgerufene Seite existiert nicht mehr oder wurde umbenannt. Bitte nutzen Sie die Suche oder gehen Sie zur Startseite.</p>',
    {head: '<meta name="generator" content="TYPO3 CMS">'}
  ),
  missingAt(
    abroad(
      'fr',
      'HAL',
      'Accueil, Dépôt, Consultation, Recherche, Connexion',
      'Contact. Ressources. Mentions légales.'
    ),
    'HAL, in French',
    '/hal-09999996',
    '<div class="alert alert-danger">Le document demandé n’existe pas ou a été retiré de HAL.</div><p>Retour à la page d’accueil</p>',
    {title: 'HAL - Archive ouverte'}
  ),
  missingAt(
    abroad(
      'es',
      'Universidad de Altamar',
      'Estudios, Investigación, Facultades, Biblioteca, Contacto',
      'Aviso legal. Protección de datos.'
    ),
    'a university, in Spanish',
    '/personal/trey/publicaciones/campos.html',
    '<h1>¡Vaya!</h1><p>La página que busca ya no está disponible o ha cambiado de dirección. Disculpe las molestias.</p>'
  ),
  missingAt(
    abroad(
      'pt-BR',
      'Biblioteca Digital de Teses',
      'Início, Teses, Dissertações, Ajuda',
      'Universidade Federal da Serra'
    ),
    'a library of theses, in Portuguese',
    '/teses/disponiveis/55/55134/tde-99999997/pt-br.php',
    '<h2>Documento não encontrado</h2><p>A tese ou dissertação solicitada foi retirada da base ou o endereço está incorreto.</p>'
  ),
  missingAt(
    abroad(
      'it',
      'Archivio istituzionale della ricerca',
      'Home, Sfoglia, Statistiche, Accedi',
      'Università di Pietralunga. Privacy.'
    ),
    'EPrints, in Italian',
    '/9998/',
    '<h1>Spiacenti</h1><p>Il documento richiesto è stato rimosso dall’archivio e non è più consultabile.</p>'
  ),
  missingAt(
    abroad('ru', 'Вестник Северного университета', 'Главная, Архив, Авторам, Редколлегия', 'ISSN 0000-2222'),
    'a journal, in Russian',
    '/article/view/9999',
    '<h1>Запрашиваемая статья не найдена</h1><p>Возможно, она была удалена или перемещена. Воспользуйтесь архивом номеров.</p>'
  ),
  missingAt(
    abroad('ja', '北浜大学 情報工学科', 'ホーム, 教員紹介, 研究, 交通アクセス, お問い合わせ', '© 北浜大学'),
    'a department, in Japanese',
    '/~okafor/kenkyu/shindo.html',
    '<h1>お探しのページは見つかりません</h1><p>アクセスしようとしたページは削除されたか、URLが変更された可能性があります。5秒後にトップページへ移動します。</p>'
  ),
  missingAt(
    abroad('zh-TW', '東港大學資訊工程學系', '系所簡介, 師資, 研究成果, 招生', '版權所有 東港大學'),
    'a department, in Chinese of Taiwan',
    '/people/faculty/okafor/papers.php?id=31',
    '<h2>很抱歉</h2><p>您所要瀏覽的網頁不存在或已移除，請回首頁重新查詢。</p>'
  ),
  missingAt(
    abroad('tr', 'Kuzey Üniversitesi', 'Ana Sayfa, Akademik, Araştırma, İletişim', 'Tüm hakları saklıdır.'),
    'a university, in Turkish',
    '/akademik/okafor/yayinlar/alanlar',
    '<h1>Üzgünüz</h1><p>Aradığınız sayfa bulunamadı ya da kaldırılmış olabilir.</p>'
  ),
  missingAt(
    abroad('pl', 'Politechnika Nadmorska', 'Uczelnia, Badania, Studenci, Kontakt', 'Deklaracja dostępności.'),
    'a university, in Polish',
    '/pracownicy/okafor/publikacje/pola.html',
    '<h1>Przepraszamy</h1><p>Strona, której szukasz, nie istnieje lub została usunięta.</p>'
  ),
  missingAt(
    abroad('cs', 'Katedra kybernetiky', 'Lidé, Výzkum, Výuka, Kontakt', 'Fakulta elektrotechnická'),
    'a department, in Czech',
    '/lide/okafor/clanky/pole.html',
    '<h1>Omlouváme se</h1><p>Požadovaná stránka neexistuje nebo byla odstraněna.</p>'
  ),
  missingAt(
    abroad('nl', 'Universiteit Waterland', 'Onderwijs, Onderzoek, Actueel, Contact', 'Disclaimer. Privacy.'),
    'a university, in Dutch',
    '/medewerkers/okafor/publicaties/velden',
    '<h1>Helaas</h1><p>De pagina die u zoekt bestaat niet meer of is verplaatst.</p>'
  ),
  missingAt(
    abroad('ar', 'جامعة الواحة', 'الرئيسية, الكليات, البحث العلمي, اتصل بنا', 'جميع الحقوق محفوظة'),
    'a university, in Arabic',
    '/staff/okafor/research/fields',
    '<h1>عذراً</h1><p>الصفحة التي تبحث عنها غير موجودة أو تم حذفها.</p>'
  ),
  missingAt(
    abroad(
      'vi',
      'Đại học Sông Xanh',
      'Giới thiệu, Đào tạo, Nghiên cứu, Liên hệ',
      'Bản quyền thuộc về nhà trường'
    ),
    'a university, in Vietnamese',
    '/giang-vien/okafor/cong-trinh/truong',
    '<h1>Rất tiếc</h1><p>Trang bạn tìm kiếm không tồn tại hoặc đã bị xóa.</p>'
  ),
  missingAt(
    abroad('sv', 'Norra universitetet', 'Utbildning, Forskning, Om oss, Kontakt', 'Om webbplatsen. Kakor.'),
    'a university, in Swedish',
    '/forskning/seende/publikationer/falt',
    '<h1>Sidan finns inte</h1><p>Sidan du söker har tagits bort eller flyttats.</p>'
  ),
  missingAt(
    abroad('he', 'המחלקה למדעי המחשב', 'דף הבית, סגל, מחקר, צור קשר', 'כל הזכויות שמורות'),
    'a department, in Hebrew',
    '/~okafor/papers/sadot.html',
    '<h1>מצטערים</h1><p>הדף המבוקש אינו קיים או שהוסר מהאתר.</p>'
  )
]

/** Titles of entries; no page above contains one. */
const papers = [
  'Neural Fields for Underwater Photogrammetry',
  'Sparse Attention for Long Genomic Sequences',
  'Learning to Grasp Deformable Cables from Touch',
  'A Benchmark for Low-Light Video Denoising',
  'Self-Supervised Depth from Endoscopic Video',
  'Graph Transformers for Crystal Property Prediction',
  'Federated Segmentation of Retinal Scans',
  'Speech Separation with Learned Beamforming',
  'Calibrating Event Cameras with Blinking Lights',
  'Open-Vocabulary Detection in Aerial Images',
  'Contrastive Pretraining for Time Series of Power Grids'
]

export const gone: readonly Case[] = [
  ...publishers,
  ...universities,
  ...forges,
  ...programs,
  ...parked,
  ...accounts,
  ...files,
  ...videos,
  ...languages
].map((d, index) => ({title: papers[index % papers.length] ?? '', ...d}))

const home = page('Home', '<h1>Welcome</h1><p>News, search and help.</p>')

export const others: Site = {
  'www.elsevier.com': byPath({
    '/catalog?producttype=journals&cat0=27380': sheet(
      {...press, name: 'Elsevier'},
      'Journals A-Z | Elsevier',
      `<h1>Browse 3,012 journals</h1>${list('Ad Hoc Networks', 'Array', 'Automatica')}`
    ),
    '/': home
  }),
  'interscience.wiley.com': to('http://onlinelibrary.wiley.com/?utm_source=interscience', 301),
  'onlinelibrary.wiley.com': byPath({
    '/?utm_source=interscience': sheet(
      {...press, name: 'Wiley Online Library'},
      'Wiley Online Library | Scientific research articles, journals, books, and reference works',
      '<h1>Search 1,600 journals</h1><p>Subjects: Chemistry, Computer Science, Law.</p>'
    ),
    '/': home
  }),
  'www.tandfonline.com': byPath({
    '/page/informaworld': sheet(
      {...press, name: 'Taylor & Francis Online'},
      'informaworld',
      '<h1>informaworld is now Taylor & Francis Online</h1><p>Our content has a new home. Please update your bookmarks and use the search to find journals and articles.</p>'
    ),
    '/': home
  }),
  'www.cambridge.org': byPath({
    '/core/services/aop-redirect?aid=8012345': sheet(
      {...press, name: 'Cambridge Core'},
      'Cambridge Core',
      '<h1>This product is no longer offered on Cambridge Core</h1><p>The journal you are looking for has moved to another publisher.</p>'
    ),
    '/': home
  }),
  'pubs.aip.org': byPath({
    '/aip/pages/journals': sheet(
      {...press, name: 'AIP Publishing'},
      'Our Publications | AIP Publishing',
      `<h1>Journals</h1>${list('AIP Advances', 'AVS Quantum Science', 'Biomicrofluidics')}`
    ),
    '/': home
  }),
  'pubs.rsc.org': byPath({
    '/en/error/itemunavailable': sheet(
      {...press, name: 'RSC Publishing'},
      'RSC Publishing',
      '<h1>Item unavailable</h1><p>We are sorry, the item you requested is not on this site. It may have been reached through an outdated link.</p>'
    ),
    '/': home
  }),
  'dl.acm.org': byPath({
    '/citation.cfm?id=99999999': sheet(
      {...press, name: 'ACM Digital Library'},
      'ACM Digital Library',
      '<h1>No record</h1><p>The citation number 99999999 does not match a record of the redesigned library. Please search by title or author.</p>'
    ),
    '/': home
  }),
  'www.usenix.org': byPath({
    '/conferences/past': sheet(
      {...lab, name: 'USENIX'},
      'Past Conferences | USENIX',
      `<h1>Past Conferences</h1>${list('ATC', 'FAST', 'LISA', 'OSDI')}`
    ),
    '/': home
  }),
  'proceedings.mlr.press': byPath({
    '/': sheet(
      {...press, name: 'PMLR'},
      'Proceedings of Machine Learning Research',
      `<h1>Proceedings of Machine Learning Research</h1>${list('Volume 1', 'Volume 2', 'Volume 3')}`
    )
  }),
  'openaccess.thecvf.com': byPath({
    '/menu': sheet(
      {...press, name: 'CVF Open Access'},
      'CVF Open Access',
      `<h1>All Conferences</h1>${list('CVPR 2024', 'WACV 2024', 'ICCV 2023')}`
    ),
    '/': home
  }),
  'www.academia.edu': byPath({
    '/?from=deleted_user': page(
      'Academia.edu - Find Research Papers, Topics, Researchers',
      '<h1>Join 260 million academics</h1><form><button>Sign up with Google</button></form>'
    ),
    '/': home
  }),
  'www.harwick.test': byPath({
    '/schools/engineering': sheet(
      university,
      'School of Engineering – Harwick University',
      '<h1>School of Engineering</h1><p>Courses, apprenticeships and research in one place.</p>'
    ),
    '/': universityFront
  }),
  'archive.codeplex.com': to('http://learn.microsoft.test/previous-versions/codeplex', 302),
  'learn.microsoft.test': byPath({
    '/previous-versions/codeplex': page(
      'CodePlex archive retirement',
      '<h1>The CodePlex archive has been retired</h1><p>Projects are no longer available for download.</p>'
    ),
    '/': home
  }),
  'share.streamlit.io': byPath({
    '/errors/not_found': page(
      'Streamlit',
      '<h1>You do not have access to this app or it does not exist</h1><p>Please sign in to continue.</p>'
    ),
    '/': home
  }),
  'www.tablesandchairs.test': page(
    'Tables & Chairs – Oak furniture',
    '<h1>Summer sale</h1><p>Solid oak dining tables from $299. Free delivery.</p>'
  ),
  'onedrive.live.com': byPath({
    '/redir?resid=99AA%21gone&authkey=%21x': bare(
      'OneDrive',
      '<div id="error"><h1>This item might not exist or is no longer available</h1><p>This item might have been deleted, expired, or you might not have permission to view it. Contact the owner of this item for more information.</p></div>'
    ),
    '/': home
  })
}
