/**
 * Proceedings that conferences publish themselves, of computer vision and machine learning.
 */

import {pmlr} from '../volumes/pmlr.ts'
import type {Proof} from '../types.ts'
import {group, proves, type Reading, type UrlPattern} from './pattern.ts'

/** Identity of a paper in a volume of PMLR. */
function pmlrReading(volume: string, key: string): Reading {
  const at = pmlr.get(Number(volume))
  const page = `https://proceedings.mlr.press/v${Number(volume)}/${key}`
  return {
    id: `pmlr:v${Number(volume)}/${key}`,
    landing: `${page}.html`,
    pdf: `${page}/${key}.pdf`,
    // Called JMLR Workshop and Conference Proceedings until volume 60 or so.
    ...(at && {
      proof: proves(at.venue, at.year, `PMLR volume ${Number(volume)}, ${at.venue} ${at.year}`, {
        yearIs: at.yearIs,
        also: Number(volume) <= 60 ? ['JMLR'] : []
      })
    })
  }
}

/** Surname and title words of a CVF file name: `Huang_KiUT_Knowledge-Injected_…_CVPR_2023`, `He_Deep_Residual_…_2016_CVPR`. */
function stemSlug(stem: string): Reading['slug'] {
  const words = stem.replace(/_(?:[A-Z]+W?_\d{4}|\d{4}_[A-Z]+W?)$/, '').split('_')
  const surname = words.shift()
  return {words: words.filter(Boolean), ...(surname && {surname})}
}

function cvfReading(
  venue: string,
  year: number,
  ofWorkshops: boolean,
  stem: string,
  landing: string
): Reading {
  const workshop = ofWorkshops || /[A-Z]W_\d{4}$/.test(stem)
  return {
    id: `cvf:${stem}`,
    landing,
    pdf: landing.replace('/html/', '/papers/').replace(/\.html$/, '.pdf'),
    slug: stemSlug(stem) ?? {words: []},
    proof: proves(venue, year, `CVF open access, ${venue} ${year}${workshop ? ' workshops' : ''}`, {
      ...(workshop && {track: 'workshop' as const})
    })
  }
}

const hashVenue: Readonly<Record<string, string>> = {
  'proceedings.iclr.cc': 'ICLR',
  'proceedings.mlsys.org': 'MLSys'
}

const virtualVenue: Readonly<Record<string, string>> = {
  'neurips.cc': 'NeurIPS',
  'icml.cc': 'ICML',
  'iclr.cc': 'ICLR',
  'aistats.cc': 'AISTATS',
  'mlsys.org': 'MLSys',
  'cvpr.thecvf.com': 'CVPR',
  'iccv.thecvf.com': 'ICCV',
  'eccv.ecva.net': 'ECCV'
}

/** Conferences whose papers the CVF has. */
export const cvfVenues = new Set(['CVPR', 'ICCV', 'ECCV', 'WACV', 'ACCV'])

export const proceedings: readonly UrlPattern[] = [
  {
    key: 'cvf',
    hosts: ['openaccess.thecvf.com'],
    path: /^\/content\/([A-Z]+?)(\d{4})(W?)\/(?:([^/]+)\/)?(?:html|papers)\/([^/]+)_paper\.(?:html|pdf)$/,
    example:
      'https://openaccess.thecvf.com/content/CVPR2023/papers/Huang_KiUT_Knowledge-Injected_U-Transformer_for_Radiology_Report_Generation_CVPR_2023_paper.pdf',
    source: 'CVF open access; 7,247 URLs of real lists',
    read({groups, path}) {
      const venue = group(groups, 1)
      if (!cvfVenues.has(venue)) return undefined
      const workshop = group(groups, 3) !== '' || group(groups, 4) !== ''
      const landing = `https://openaccess.thecvf.com${path.replace('/papers/', '/html/').replace(/\.pdf$/, '.html')}`
      return cvfReading(venue, Number(group(groups, 2)), workshop, group(groups, 5), landing)
    }
  },
  {
    key: 'cvf-old',
    hosts: ['openaccess.thecvf.com', 'cv-foundation.org'],
    path: /^\/(?:openaccess\/)?content_([A-Za-z]+)_(\d{4})(_workshops)?\/(?:w\d{1,2}\/)?(?:html|papers)\/(?:([^/]+)\/)?([^/]+)_paper\.(?:html|pdf)$/,
    example:
      'http://openaccess.thecvf.com/content_cvpr_2018_workshops/papers/w33/Foo_Bar_CVPR_2018_paper.html',
    source: 'CVF open access; 7,247 URLs of real lists',
    read({groups, path}) {
      const venue = group(groups, 1).toUpperCase()
      if (!cvfVenues.has(venue)) return undefined
      const workshop = group(groups, 3) !== '' || /^w\d/i.test(group(groups, 4))
      const page = path
        .replace(/^\/openaccess/, '')
        .replace('/papers/', '/html/')
        .replace(/\.pdf$/, '.html')
      return cvfReading(
        venue,
        Number(group(groups, 2)),
        workshop,
        group(groups, 5),
        `https://openaccess.thecvf.com${page}`
      )
    }
  },
  {
    key: 'ecva',
    hosts: ['ecva.net'],
    path: /^\/papers\/eccv_(\d{4})\/papers_ECCV\/(?:html|papers)\/([^/]+?)(?:_ECCV_\d{4}_paper)?(?:-supp)?\.(?:php|pdf|zip)$/,
    example: 'https://www.ecva.net/papers/eccv_2024/papers_ECCV/papers/11103.pdf',
    source: 'ecva.net; 412 URLs of real lists',
    read({groups}) {
      const year = group(groups, 1)
      const stem = group(groups, 2)
      const base = `https://www.ecva.net/papers/eccv_${year}/papers_ECCV`
      const slug = stemSlug(stem)
      const named = !/^\d/.test(stem)
      return {
        id: `ecva:${year}/${stem}`,
        landing: `${base}/html/${stem}_ECCV_${year}_paper.php`,
        pdf: `${base}/papers/${stem}${named ? `_ECCV_${year}_paper` : ''}.pdf`,
        proof: proves('ECCV', Number(year), `ecva.net, ECCV ${year}`),
        ...(named && slug && {slug})
      }
    }
  },
  {
    key: 'virtual',
    hosts: Object.keys(virtualVenue),
    path: /^\/virtual\/(\d{4})\/(?:loc\/[a-z-]+\/)?(?:([a-z-]+)\/)?(\d{1,8})$/,
    example: 'https://eccv.ecva.net/virtual/2024/poster/1466',
    source: 'virtual sites of the conferences',
    read({groups, host, path}) {
      const venue = virtualVenue[host] ?? ''
      const year = Number(group(groups, 1))
      const single = /^(?:poster|oral|spotlight|paper|)$/.test(group(groups, 2))
      return {
        id: `virtual:${venue}/${year}/${group(groups, 3)}`,
        landing: `https://${host}${path}`,
        kind: single ? 'paper' : 'not-a-paper',
        // Papers of journals are presented there too.
        ...(single && {
          proof: proves(venue, year, `virtual site of ${venue} ${year}`, {also: ['TMLR', 'JMLR']})
        })
      }
    }
  },
  {
    key: 'neurips',
    hosts: [
      'proceedings.neurips.cc',
      'papers.nips.cc',
      'papers.neurips.cc',
      'proceedings.iclr.cc',
      'proceedings.mlsys.org'
    ],
    path: /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file)\/([0-9a-f]{32})-(?:Abstract|Paper|Supplemental|Bibtex|Metadata|Reviews|AuthorFeedback|MetaReview)(?:-([A-Za-z0-9_]+))?\.(?:html|pdf|bib|json|zip)$/,
    example:
      'https://proceedings.neurips.cc/paper_files/paper/2023/file/775ec578876fa6812c062644964b9870-Paper-Datasets_and_Benchmarks.pdf',
    source: 'proceedings.neurips.cc; 993 URLs of real lists',
    read({groups, host}) {
      const [, year = '', hash = '', part = ''] = groups
      const venue = hashVenue[host] ?? 'NeurIPS'
      const site = hashVenue[host] ? host : 'proceedings.neurips.cc'
      const base = `https://${site}/paper_files/paper/${year}`
      const suffix = part && !/^supp/i.test(part) ? `-${part}` : ''
      const datasets = part.startsWith('Datasets_and_Benchmarks')
      return {
        id: `${venue.toLowerCase()}:${hash}`,
        landing: `${base}/hash/${hash}-Abstract${suffix}.html`,
        pdf: `${base}/file/${hash}-Paper${suffix}.pdf`,
        proof: proves(venue, Number(year), `proceedings of ${venue} ${year}`, {
          also: venue === 'NeurIPS' ? ['NIPS'] : [],
          ...(datasets && {track: 'datasets' as const})
        })
      }
    }
  },
  {
    key: 'nips-old',
    hosts: ['papers.nips.cc', 'papers.neurips.cc', 'proceedings.neurips.cc'],
    path: /^\/paper\/(\d{1,5})-([a-z0-9-]+)(?:\.pdf)?$/,
    example:
      'http://papers.nips.cc/paper/7354-sparse-covariance-modeling-in-high-dimensions-with-gaussian-processes',
    source: 'papers.nips.cc until 2019; the number does not tell the year',
    read({groups}) {
      const [, number = '', slug = ''] = groups
      const page = `https://papers.nips.cc/paper/${number}-${slug}`
      return {
        id: `nips:${number}`,
        landing: page,
        pdf: `${page}.pdf`,
        slug: {words: slug.split('-').filter(Boolean)},
        proof: proves('NeurIPS', undefined, 'proceedings of NeurIPS', {also: ['NIPS']})
      }
    }
  },
  {
    key: 'neurips-db',
    hosts: ['datasets-benchmarks-proceedings.neurips.cc'],
    path: /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file)\/([0-9a-f]{32})-(?:Abstract|Paper)(-round[12])?\.(?:html|pdf)$/,
    example:
      'https://datasets-benchmarks-proceedings.neurips.cc/paper/2021/hash/0a1b2c3d4e5f60718293a4b5c6d7e8f9-Abstract-round1.html',
    source: 'datasets-benchmarks-proceedings.neurips.cc (2021)',
    read({groups}) {
      const [, year = '', hash = '', round = ''] = groups
      const base = `https://datasets-benchmarks-proceedings.neurips.cc/paper/${year}`
      return {
        id: `neurips:${hash}`,
        landing: `${base}/hash/${hash}-Abstract${round}.html`,
        pdf: `${base}/file/${hash}-Paper${round}.pdf`,
        proof: proves('NeurIPS', Number(year), `NeurIPS ${year} Datasets and Benchmarks`, {
          also: ['NIPS'],
          track: 'datasets'
        })
      }
    }
  },
  {
    key: 'pmlr',
    hosts: ['proceedings.mlr.press'],
    path: /^\/v(\d{1,4})\/([A-Za-z0-9_'-]+)(?:\.html|\.pdf|\/[^/]+\.(?:pdf|zip)|\/?)$/,
    example: 'https://proceedings.mlr.press/v139/radford21a.html',
    source: 'PMLR',
    read: ({groups}) => pmlrReading(group(groups, 1), group(groups, 2))
  },
  {
    key: 'pmlr-raw',
    hosts: ['raw.githubusercontent.com'],
    path: /^\/mlresearch\/v(\d{1,4})\/(?:main|gh-pages)\/assets\/([A-Za-z0-9_'-]+)\/[^/]+\.pdf$/,
    example: 'https://raw.githubusercontent.com/mlresearch/v301/main/assets/tasdizen26a/tasdizen26a.pdf',
    source: 'PMLR, PDFs of new volumes',
    read: ({groups}) => pmlrReading(group(groups, 1), group(groups, 2))
  },
  {
    key: 'pmlr-jmlr',
    hosts: ['jmlr.org'],
    path: /^\/proceedings\/papers\/v(\d{1,3})\/([A-Za-z0-9_'-]+)(?:\/[^/]+)?\.(?:html|pdf)$/,
    example: 'http://jmlr.org/proceedings/papers/v28/foo13.html',
    source: 'PMLR until 2015',
    read: ({groups}) => pmlrReading(group(groups, 1), group(groups, 2))
  },
  {
    key: 'jmlr',
    hosts: ['jmlr.org'],
    path: /^\/(?:beta\/)?papers\/v(?:olume)?(\d{1,2})\/([A-Za-z0-9-]+)(?:\.html|\/[^/]+\.pdf)$/,
    example: 'https://www.jmlr.org/papers/volume21/20-074/20-074.pdf',
    source: 'JMLR; 563 DBLP records of volumes 21 to 23',
    read({groups}) {
      const volume = Number(group(groups, 1))
      const key = group(groups, 2)
      return {
        id: `jmlr:v${volume}/${key}`,
        landing: `https://jmlr.org/papers/v${volume}/${key}.html`,
        pdf: `https://jmlr.org/papers/volume${volume}/${key}/${key}.pdf`,
        proof: jmlrProof(volume)
      }
    }
  },
  {
    key: 'openreview',
    hosts: ['openreview.net'],
    path: /^\/(?:forum|pdf|attachment|references\/pdf|revisions)\?(?:[^#]*&)?id=([A-Za-z0-9_-]{6,24})(?:&[^#]*)?$/,
    example: 'https://openreview.net/pdf?id=FgYTwJbjbf',
    source: 'OpenReview; the URL does not tell the venue, nor whether the paper was accepted',
    read({groups}) {
      const id = group(groups, 1)
      return {
        id: `openreview:${id}`,
        landing: `https://openreview.net/forum?id=${id}`,
        pdf: `https://openreview.net/pdf?id=${id}`
      }
    }
  },
  {
    key: 'openreview-pdf',
    hosts: ['openreview.net'],
    path: /^\/pdf\/([0-9a-f]{40})\.pdf$/,
    example: 'https://openreview.net/pdf/161f6aeb8ec39f3495161f6aeb8ec39f34951234.pdf',
    source: 'OpenReview',
    read: ({groups, path}) => ({
      id: `openreview-pdf:${group(groups, 1)}`,
      pdf: `https://openreview.net${path}`
    })
  },
  {
    key: 'openreview-group',
    hosts: ['openreview.net'],
    path: /^\/group\?id=([A-Za-z]+\.(?:cc|org|io|ai)\/\d{4}(?:\/[A-Za-z_]+)?)/,
    example: 'https://openreview.net/group?id=ICLR.cc/2025/Conference',
    source: 'OpenReview',
    read: ({groups}) => ({id: `openreview-group:${group(groups, 1)}`, kind: 'not-a-paper'})
  },
  {
    key: 'icml-old',
    hosts: ['icml.cc'],
    path: /^\/(?:Conferences\/)?(\d{4})\/papers\/(\d{1,5})(?:_icmlpaper)?\.pdf$/i,
    example: 'https://icml.cc/2011/papers/572_icmlpaper.pdf',
    source: 'icml.cc (2010 to 2012)',
    read({groups, path}) {
      const year = Number(group(groups, 1))
      const proof = proves('ICML', year, `icml.cc, ICML ${year}`)
      return {id: `icml:${year}/${Number(group(groups, 2))}`, pdf: `https://icml.cc${path}`, proof}
    }
  },
  {
    key: 'auai',
    hosts: ['auai.org'],
    path: /^\/uai(\d{4})\/proceedings\/papers\/(\d{1,4})\.pdf$/,
    example: 'http://auai.org/uai2017/proceedings/papers/141.pdf',
    source: 'auai.org (2015 to 2018)',
    read({groups, path}) {
      const year = Number(group(groups, 1))
      const proof = proves('UAI', year, `auai.org, UAI ${year}`)
      return {id: `uai:${year}/${Number(group(groups, 2))}`, pdf: `http://auai.org${path}`, proof}
    }
  }
]

/** The year is the volume plus 1999 from volume 5 on, or the year after: volume 18 has papers of 2018. Before, they do not agree. */
function jmlrProof(volume: number): Proof {
  return proves('JMLR', volume >= 5 ? volume + 1999 : undefined, `JMLR volume ${volume}`, {
    yearIs: 'volume'
  })
}
