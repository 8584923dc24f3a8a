/**
 * Proceedings of societies and symposia: AI, speech, medical imaging, robotics, security, data.
 */

import {clef} from '../volumes/ceur.ts'
import {doiOf, iscaSeries} from './doi.ts'
import {group, proves, type UrlPattern} from './pattern.ts'

/** Journals of ojs.aaai.org → our abbreviation. */
const ojs: Readonly<Record<string, string>> = {
  aaai: 'AAAI',
  icwsm: 'ICWSM',
  aies: 'AIES',
  hcomp: 'HCOMP',
  aiide: 'AIIDE',
  icaps: 'ICAPS',
  socs: 'SoCS',
  aimagazine: 'AI Mag.'
}

/** Conferences that AAAI hosts beside its own, in one volume. */
const besideAaai = ['IAAI', 'EAAI']

/** Codes of USENIX. */
const usenix: Readonly<Record<string, string>> = {
  usenixsecurity: 'USENIX Security',
  sec: 'USENIX Security',
  osdi: 'OSDI',
  nsdi: 'NSDI',
  atc: 'ATC',
  fast: 'FAST',
  soups: 'SOUPS',
  woot: 'WOOT'
}

/** Codes in the proceedings of computer.org. */
const csdl: Readonly<Record<string, string>> = {
  cvpr: 'CVPR',
  iccv: 'ICCV',
  wacv: 'WACV',
  icdm: 'ICDM',
  icse: 'ICSE',
  icde: 'ICDE',
  '3dv': '3DV'
}

export const societies: readonly UrlPattern[] = [
  {
    key: 'aaai-ojs',
    hosts: ['ojs.aaai.org', 'aaai.org'],
    path: /^\/(?:ojs\/)?(?:index\.php\/)?([A-Za-z-]+)\/article\/(?:view|download|viewFile)\/(\d{1,6})(?:\/(\d{1,6}))?(?:\/\d{1,6})?\/?$/,
    example: 'https://ojs.aaai.org/index.php/AAAI/article/download/20204/19963',
    source: 'ojs.aaai.org; the number of the article does not prove the year',
    read({groups}) {
      const [, journal = '', article = '', galley = ''] = groups
      const venue = ojs[journal.toLowerCase()]
      const base = `https://ojs.aaai.org/index.php/${journal}/article`
      return {
        id: `aaai:${article}`,
        landing: `${base}/view/${article}`,
        ...(galley && {pdf: `${base}/download/${article}/${galley}`}),
        ...(venue && {
          proof: proves(venue, undefined, `ojs.aaai.org, ${venue}`, {
            also: venue === 'AAAI' ? besideAaai : []
          })
        })
      }
    }
  },
  {
    key: 'aaai-cdn',
    hosts: ['cdn.aaai.org'],
    path: /^\/ojs\/(\d{1,6})\/[^/]+\.pdf$/,
    example: 'https://cdn.aaai.org/ojs/17231/17231-13-20725-1-2-20210518.pdf',
    source: 'cdn.aaai.org',
    read: ({groups, path}) => ({id: `aaai:${group(groups, 1)}`, pdf: `https://cdn.aaai.org${path}`})
  },
  {
    key: 'aaai-ocs',
    hosts: ['aaai.org'],
    path: /^\/ocs\/index\.php\/([A-Z]+)\/([A-Z]+?)-?(\d{2})\/paper\/(?:view|viewPaper|viewFile|download)\/(\d{1,6})/,
    example: 'http://www.aaai.org/ocs/index.php/AAAI/AAAI17/paper/view/14260',
    source: 'aaai.org until 2018 (host is gone)',
    read({groups}) {
      const [, , event = '', yy = '', number = ''] = groups
      const venue = ojs[event.toLowerCase()]
      return {
        id: `aaai-ocs:${number}`,
        ...(venue && {
          proof: proves(venue, 2000 + Number(yy), `aaai.org, ${event} ${yy}`, {
            also: venue === 'AAAI' ? besideAaai : []
          })
        })
      }
    }
  },
  {
    key: 'aaai-static',
    hosts: ['aaai.org'],
    path: /^\/(?:AAAI(\d{2})Papers\/(AAAI-[\w.]+\.pdf)|(?:Papers|Library)\/([A-Z]+)\/(\d{4})(?:[A-Z]{2})?\/([\w.-]+))$/,
    example: 'https://www.aaai.org/AAAI21Papers/AAAI-2249.LiuC.pdf',
    source: 'aaai.org, early copies',
    read({groups, path}) {
      const [, yy = '', , code = 'AAAI', written = ''] = groups
      const venue = ojs[(code || 'AAAI').toLowerCase()]
      const year = yy ? 2000 + Number(yy) : Number(written)
      return {
        id: `aaai-static:${path.slice(1)}`,
        ...(path.endsWith('.pdf') && {pdf: `https://www.aaai.org${path}`}),
        ...(venue && {
          proof: proves(venue, year, `aaai.org, ${venue} ${year}`, {also: venue === 'AAAI' ? besideAaai : []})
        })
      }
    }
  },
  {
    key: 'ijcai',
    hosts: ['ijcai.org'],
    path: /^\/proceedings\/(\d{4})\/(\d{1,4})(?:\.pdf)?\/?$/i,
    example: 'https://www.ijcai.org/proceedings/2024/214',
    source: 'ijcai.org',
    read: ({groups}) => doiOf(`10.24963/ijcai.${group(groups, 1)}/${Number(group(groups, 2))}`)
  },
  {
    key: 'ijcai-old',
    hosts: ['ijcai.org'],
    path: /^\/(?:abstract|proceedings)\/(\d{2})\/(?:papers\/)?(\d{1,4})(?:\.pdf)?\/?$/i,
    example: 'http://ijcai.org/Abstract/15/051',
    source: 'ijcai.org until 2016',
    read({groups}) {
      const yy = group(groups, 1)
      const year = 2000 + Number(yy)
      const proof = proves('IJCAI', year, `ijcai.org, IJCAI ${year}`)
      const number = Number(group(groups, 2))
      return {
        id: `ijcai:${year}/${number}`,
        landing: `https://www.ijcai.org/Abstract/${yy}/${String(number).padStart(3, '0')}`,
        proof
      }
    }
  },
  {
    key: 'kr',
    hosts: ['proceedings.kr.org'],
    path: /^\/(\d{4})\/(\d{1,3})(?:\/|\.pdf)?/,
    example: 'https://proceedings.kr.org/2021/12/',
    source: 'proceedings.kr.org',
    read: ({groups}) => doiOf(`10.24963/kr.${group(groups, 1)}/${Number(group(groups, 2))}`)
  },
  {
    key: 'isca',
    hosts: ['isca-archive.org', 'isca-speech.org'],
    path: /^\/(?:archive(?:_v0)?\/)?(?:pdfs\/)?([a-z0-9]+)_(\d{4})\/(?:(?:abstracts|pdfs|papers|html)\/)?([^/.]+)(?:\.html|\.pdf)?$/i,
    example: 'https://www.isca-archive.org/interspeech_2021/arai21_interspeech.html',
    source: 'ISCA archive',
    read({groups}) {
      const [, written = '', year = '', key = ''] = groups
      const series = written.toLowerCase()
      const page = `https://www.isca-archive.org/${series}_${year}/${key}`
      const venue = iscaSeries[series]
      return {
        id: `isca:${series}_${year}/${key.toLowerCase()}`,
        landing: `${page}.html`,
        pdf: `${page}.pdf`,
        ...(venue && {proof: proves(venue, Number(year), `ISCA archive, ${venue} ${year}`)})
      }
    }
  },
  {
    key: 'ismir',
    hosts: ['archives.ismir.net'],
    path: /^\/ismir(\d{4})\/paper\/(\d{1,6})\.pdf$/,
    example: 'https://archives.ismir.net/ismir2021/paper/000001.pdf',
    source: 'archives.ismir.net',
    read({groups, path}) {
      const year = Number(group(groups, 1))
      const proof = proves('ISMIR', year, `archives.ismir.net, ISMIR ${year}`)
      return {
        id: `ismir:${year}/${Number(group(groups, 2))}`,
        pdf: `https://archives.ismir.net${path}`,
        proof
      }
    }
  },
  {
    key: 'bmvc-site',
    hosts: ['bmva.org', 'bmva-archive.org.uk'],
    path: /^\/bmvc\/(\d{4})\/(?:[a-z]{1,20}\/)?(paper\d{1,4})(?:\/[^/]+)?(?:\.pdf|\/)?$/i,
    example: 'http://www.bmva.org/bmvc/2016/papers/paper039/index.html',
    source: 'bmva.org',
    read({groups, path}) {
      const year = Number(group(groups, 1))
      const proof = proves('BMVC', year, `bmva.org, BMVC ${year}`)
      return {
        id: `bmvc:${year}/${group(groups, 2).toLowerCase()}`,
        ...(path.endsWith('.pdf') && {pdf: `http://www.bmva.org${path}`}),
        proof
      }
    }
  },
  {
    key: 'bmvc-host',
    hosts: [
      'bmvc2020-conference.com',
      'bmvc2021-virtualconference.com',
      'bmvc2022.mpi-inf.mpg.de',
      ...[2019, 2020, 2021, 2023, 2024, 2025].flatMap(year => [
        `bmvc${year}.org`,
        `papers.bmvc${year}.org`,
        `proceedings.bmvc${year}.org`
      ])
    ],
    path: /^\/(?:[\w./-]*\/)?(\d{1,4})(?:[-_]paper)?(?:\.pdf|\/)?$/,
    example: 'https://bmvc2022.mpi-inf.mpg.de/1052/',
    source: 'sites of BMVC',
    read({groups, host, path}) {
      const year = Number(/\d{4}/.exec(host)?.[0])
      const proof = proves('BMVC', year, `site of BMVC ${year}`)
      return {id: `bmvc:${year}/${Number(group(groups, 1))}`, landing: `https://${host}${path}`, proof}
    }
  },
  {
    key: 'miccai-oa',
    hosts: ['papers.miccai.org'],
    path: /^\/miccai-(\d{4})\/(?:paper\/(\d{1,5})_paper\.pdf|\d{1,5}-Paper(\d{1,5})\.html)$/,
    example: 'https://papers.miccai.org/miccai-2025/paper/2132_paper.pdf',
    source: 'papers.miccai.org',
    read({groups, path}) {
      const [, year = '', fromPdf = '', fromPage = ''] = groups
      const number = fromPdf || fromPage
      return {
        id: `miccai:${year}/${Number(number)}`,
        ...(fromPage && {landing: `https://papers.miccai.org${path}`}),
        pdf: `https://papers.miccai.org/miccai-${year}/paper/${number}_paper.pdf`,
        proof: proves('MICCAI', Number(year), `papers.miccai.org, MICCAI ${year}`)
      }
    }
  },
  {
    key: 'miccai-oa-old',
    hosts: ['conferences.miccai.org'],
    path: /^\/(\d{4})\/papers\/\d{1,5}-Paper(\d{1,5})\.html$/,
    example: 'https://conferences.miccai.org/2023/papers/001-Paper1234.html',
    source: 'conferences.miccai.org until 2023',
    read({groups, path}) {
      const year = group(groups, 1)
      const proof = proves('MICCAI', Number(year), `conferences.miccai.org, MICCAI ${year}`)
      return {
        id: `miccai:${year}/${Number(group(groups, 2))}`,
        landing: `https://conferences.miccai.org${path}`,
        proof
      }
    }
  },
  {
    key: 'rss',
    hosts: ['roboticsproceedings.org'],
    path: /^\/rss(\d{2})\/p(\d{1,3})\.(?:html|pdf)$/,
    example: 'https://www.roboticsproceedings.org/rss17/p001.html',
    source: 'roboticsproceedings.org; volume 1 is 2005',
    read({groups}) {
      const [, volume = '', paper = ''] = groups
      const page = `https://www.roboticsproceedings.org/rss${volume}/p${paper}`
      const year = 2004 + Number(volume)
      return {
        id: `rss:${year}/${Number(paper)}`,
        landing: `${page}.html`,
        pdf: `${page}.pdf`,
        proof: proves('RSS', year, `proceedings of RSS ${year}`)
      }
    }
  },
  {
    key: 'cidr',
    hosts: ['cidrdb.org'],
    path: /^\/cidr(\d{4})\/(.+)$/,
    example: 'http://cidrdb.org/cidr2019/papers/p11-alonso-cidr19.pdf',
    source: 'cidrdb.org',
    read({groups, path}) {
      const year = Number(group(groups, 1))
      return {
        id: `cidr:${year}/${group(groups, 2)}`,
        pdf: `https://www.cidrdb.org${path}`,
        proof: proves('CIDR', year, `cidrdb.org, CIDR ${year}`)
      }
    }
  },
  {
    key: 'usenix',
    hosts: ['usenix.org'],
    path: /^\/conference\/([a-z]+)(\d{2})\/(?:[a-z-]+\/)?presentation\/([a-z0-9_-]+)\/?$/,
    example: 'https://www.usenix.org/conference/usenixsecurity21/presentation/carlini-extracting',
    source: 'usenix.org',
    read({groups}) {
      const [, code = '', yy = '', slug = ''] = groups
      const venue = usenix[code]
      const year = 2000 + Number(yy)
      return {
        id: `usenix:${code}${yy}/${slug}`,
        landing: `https://www.usenix.org/conference/${code}${yy}/presentation/${slug}`,
        ...(venue && {proof: proves(venue, year, `usenix.org, ${venue} ${year}`)})
      }
    }
  },
  {
    key: 'usenix-pdf',
    hosts: ['usenix.org'],
    path: /^\/system\/files\/(?:conference\/[a-z]+\d{2}\/)?(([a-z]+)(\d{2})(?:(?:fall|summer|winter|spring)?[-_][A-Za-z0-9_.-]*)?)\.pdf$/,
    example: 'https://www.usenix.org/system/files/sec21-carlini-extracting.pdf',
    source: 'usenix.org',
    read({groups, path}) {
      const [, file = '', code = '', yy = ''] = groups
      const venue = usenix[code]
      const year = 2000 + Number(yy)
      return {
        id: `usenix-pdf:${file}`,
        pdf: `https://www.usenix.org${path}`,
        ...(venue && {proof: proves(venue, year, `usenix.org, ${venue} ${year}`)})
      }
    }
  },
  {
    key: 'ndss-pdf',
    hosts: ['ndss-symposium.org'],
    path: /^\/wp-content\/uploads\/(?:\d{4}\/\d{2}\/)?((?:(ndss|[a-z]+)?((?:19|20)\d{2})[-_])?[A-Za-z0-9_-]+)\.pdf$/,
    example: 'https://www.ndss-symposium.org/wp-content/uploads/2017/09/ndss2017_10-5_Wang_paper_0.pdf',
    source: 'ndss-symposium.org; other prefixes than ndss are workshops, the folder proves no year',
    read({groups, path}) {
      const [, file = '', prefix = '', year = ''] = groups
      const symposium =
        year !== '' && (prefix === 'ndss' || (prefix === '' && /^\d{4}-\d{1,4}-paper/.test(file)))
      return {
        id: `ndss:${file}`,
        pdf: `https://www.ndss-symposium.org${path}`,
        ...(symposium && {proof: proves('NDSS', Number(year), `ndss-symposium.org, NDSS ${year}`)})
      }
    }
  },
  {
    key: 'ndss-page',
    hosts: ['ndss-symposium.org'],
    path: /^\/ndss-paper\/([a-z0-9-]+)\/?$/,
    example: 'https://www.ndss-symposium.org/ndss-paper/auto-draft-205/',
    source: 'ndss-symposium.org',
    read: ({groups}) => ({
      id: `ndss-page:${group(groups, 1)}`,
      landing: `https://www.ndss-symposium.org/ndss-paper/${group(groups, 1)}/`,
      proof: proves('NDSS', undefined, 'ndss-symposium.org')
    })
  },
  {
    key: 'popets',
    hosts: ['petsymposium.org'],
    path: /^\/popets\/(\d{4})\/popets-(\d{4}-\d{4})\.(?:php|pdf)$/,
    example: 'https://petsymposium.org/popets/2023/popets-2023-0001.php',
    source: 'petsymposium.org',
    read({groups}) {
      const [, year = '', number = ''] = groups
      const page = `https://petsymposium.org/popets/${year}/popets-${number}`
      const proof = proves('PETS', Number(year), `PoPETs ${year}`)
      return {id: `popets:${number}`, landing: `${page}.php`, pdf: `${page}.pdf`, proof}
    }
  },
  {
    key: 'pvldb',
    hosts: ['vldb.org'],
    path: /^\/pvldb\/(?:vol|volumes\/)?(\d{1,2})\/(?:paper\/)?([^/]+?)(?:\.pdf)?$/,
    example: 'https://www.vldb.org/pvldb/vol14/p1-li.pdf',
    source: 'vldb.org; volume N is presented at VLDB N + 2007 and begins the year before',
    read({groups, path}) {
      const volume = Number(group(groups, 1))
      const proof = proves('VLDB', volume + 2006, `PVLDB volume ${volume}`, {yearIs: 'from', also: ['PVLDB']})
      return {id: `pvldb:${volume}/${group(groups, 2)}`, pdf: `https://www.vldb.org${path}`, proof}
    }
  },
  {
    key: 'ceur',
    hosts: ['ceur-ws.org'],
    path: /^\/Vol-(\d{1,5})\/([^/]+)\.pdf$/,
    example: 'https://ceur-ws.org/Vol-2936/paper-103.pdf',
    source: 'ceur-ws.org',
    read({groups, path}) {
      const volume = Number(group(groups, 1))
      const year = clef[volume]
      return {
        id: `ceur:${volume}/${group(groups, 2)}`,
        pdf: `https://ceur-ws.org${path}`,
        ...(year !== undefined && {
          proof: proves('CLEF', year, `CEUR-WS Vol-${volume}, Working Notes of CLEF ${year}`)
        })
      }
    }
  },
  {
    key: 'ieee-csdl',
    hosts: ['computer.org'],
    path: /^\/csdl\/(proceedings-article|proceedings|journal|magazine)\/([a-z0-9-]+)\/(\d{4})\/(.+)$/,
    example: 'https://www.computer.org/csdl/proceedings-article/cvpr/2021/450900a001/1yeI',
    source: 'computer.org',
    read({groups, path}) {
      const [, type = '', code = '', year = '', rest = ''] = groups
      const isEvent = type.startsWith('proceedings')
      const venue = isEvent ? csdl[code] : undefined
      // Articles of journals come after the number of their issue: `tg/2023/05/09921335`.
      return {
        id: `csdl:${code}/${year}/${rest.split('/', isEvent ? 1 : 2).join('/')}`,
        landing: `https://www.computer.org${path}`,
        ...(venue && {proof: proves(venue, Number(year), `computer.org, ${venue} ${year}`)})
      }
    }
  }
]
