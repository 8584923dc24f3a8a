/**
 * Publishers: ACM, IEEE, Springer, Nature, Elsevier and others. Most pages carry their DOI.
 */

import {elsevierIssn, mdpiIssn} from '../volumes/journals.ts'
import {acmProof, doiOf, readDoi} from './doi.ts'
import {group, proves, type Reading, type UrlPattern} from './pattern.ts'
import {percentDecoded} from '../percent.ts'

const fromDoi = (groups: readonly string[]) => doiOf(percentDecoded(group(groups, 1)))

const ieeeReading = (number: string): Reading => ({
  id: `ieee:${Number(number)}`,
  landing: `https://ieeexplore.ieee.org/document/${Number(number)}`,
  pdf: `https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=${Number(number)}`
})

export const publishers: readonly UrlPattern[] = [
  {
    key: 'doi-url',
    hosts: ['doi.org'],
    path: /^\/(?:abs\/|doi:)?(10\.\d{4,9}\/[^?#]+)$/i,
    example: 'https://doi.org/10.1109/CVPR52733.2024.01032',
    source: 'doi.org',
    read: ({groups}) => readDoi(percentDecoded(group(groups, 1)))
  },
  {
    key: 'lipics',
    hosts: ['drops.dagstuhl.de'],
    path: /^\/(?:entities\/document|storage\/[0-9a-z/-]{0,80}?)\/(10\.4230\/[A-Za-z]+\.[A-Za-z]+\.\d{4}\.\d{1,3})/,
    example: 'https://drops.dagstuhl.de/entities/document/10.4230/LIPIcs.ICALP.2021.12',
    source: 'Dagstuhl',
    read: ({groups}) => fromDoi(groups)
  },
  {
    key: 'acm',
    hosts: ['dl.acm.org'],
    path: /^\/(?:doi|action\/showCitFormats)\/(?:abs\/|pdf\/|epdf\/|full\/|fullHtml\/|proceedings\/)?(10\.\d{4,5}\/[^/?#]+)\/?(?:\?.*)?$/i,
    example: 'https://dl.acm.org/doi/pdf/10.1145/3613904.3642070',
    source: 'ACM Digital Library; 1,925 URLs of real lists',
    read: ({groups}) => fromDoi(groups)
  },
  {
    key: 'acm-old',
    hosts: ['dl.acm.org', 'portal.acm.org'],
    path: /^\/(?:ft_gateway|citation)\.cfm\?(?:[^#]*&)?(?:do)?id=(\d{5,8})(?:\.(\d{5,8}))?/,
    example: 'http://dl.acm.org/citation.cfm?id=2556288',
    source: 'ACM Digital Library until 2019',
    read({groups}) {
      const [, first = '', article = ''] = groups
      if (article) return doiOf(`10.1145/${first}.${article}`)
      return {id: `acm:${first}`, kind: acmProof(first) ? 'not-a-paper' : 'paper'}
    }
  },
  {
    key: 'ieee-doc',
    hosts: ['ieeexplore.ieee.org'],
    path: /^\/(?:[a-z]+\/)?document\/(\d{5,9})(?:[/:].*)?$/,
    example: 'https://ieeexplore.ieee.org/abstract/document/9745795',
    source: 'IEEE Xplore; the number does not tell the venue',
    read: ({groups}) => ieeeReading(group(groups, 1))
  },
  {
    key: 'ieee-pdf',
    hosts: ['ieeexplore.ieee.org'],
    path: /^\/iel(?:x?\d*|aam)\/(?:\d+\/){1,2}0*(\d{5,9})(?:-aam)?\.pdf$/,
    example: 'https://ieeexplore.ieee.org/ielx7/83/8347140/08352823.pdf',
    source: 'IEEE Xplore',
    read: ({groups}) => ieeeReading(group(groups, 1))
  },
  {
    key: 'ieee-ar',
    hosts: ['ieeexplore.ieee.org'],
    path: /^\/(?:stamp\/stamp\.jsp|stampPDF\/getPDF\.jsp|xpl\/articleDetails\.jsp|xpls\/abs_all\.jsp)\?(?:[^#]*&)?arnumber=(\d{5,9})/,
    example: 'https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=8970668',
    source: 'IEEE Xplore',
    read: ({groups}) => ieeeReading(group(groups, 1))
  },
  {
    key: 'springer',
    hosts: ['link.springer.com'],
    path: /^\/(?:content\/pdf\/|epdf\/|chapter\/|article\/|book\/|referenceworkentry\/|doi\/)?(?:pdf\/)?(10\.\d{4,5}\/[^?#]+?)(?:\.pdf)?\/?$/,
    example: 'https://link.springer.com/chapter/10.1007/978-3-031-16449-1_48',
    source: 'link.springer.com',
    read: ({groups}) => fromDoi(groups)
  },
  {
    key: 'nature',
    hosts: ['nature.com'],
    path: /^\/(?:[a-z]+\/)?articles\/(s\d{5}-\d{3}-\d{4,5}-[0-9a-z]{1,2})(?:_reference)?(?:\.e?pdf)?\/?$/,
    example: 'https://www.nature.com/articles/s41591-023-02504-3',
    source: 'nature.com',
    read: ({groups}) => doiOf(`10.1038/${group(groups, 1)}`)
  },
  {
    key: 'nature-old',
    hosts: ['nature.com'],
    path: /^\/(?:[a-z]+\/)?articles\/([a-z]{2,10}(?:\.\d{4}(?:\.\d{1,4})?|\d{3,6})|\d{6}a\d|d41586-\d{3}-\d{5}-[0-9a-z])(?:\.e?pdf)?\/?$/,
    example: 'https://www.nature.com/articles/nature14539',
    source: 'nature.com; d41586 are news',
    read({groups}) {
      const key = group(groups, 1)
      const page = `https://www.nature.com/articles/${key}`
      return {
        id: `doi:10.1038/${key}`,
        landing: page,
        pdf: `${page}.pdf`,
        kind: key.startsWith('d41586') ? 'not-a-paper' : 'paper'
      }
    }
  },
  {
    key: 'nature-volume',
    hosts: ['nature.com'],
    path: /^\/[a-z]{2,12}\/journal\/v\d{1,4}\/n[\w-]{1,8}\/(?:full|abs|pdf)\/([a-z]{2,10}(?:\.\d{4}\.\d{1,4}|\d{3,6}))\.(?:html|pdf)$/,
    example: 'http://www.nature.com/nature/journal/v521/n7553/full/nature14540.html',
    source: 'nature.com until 2016',
    read: ({groups}) => ({
      id: `doi:10.1038/${group(groups, 1)}`,
      landing: `https://www.nature.com/articles/${group(groups, 1)}`,
      pdf: `https://www.nature.com/articles/${group(groups, 1)}.pdf`
    })
  },
  {
    key: 'jair',
    hosts: ['jair.org'],
    path: /^\/index\.php\/jair\/article\/(?:view|download|viewFile)\/(\d{4,6})(?:\/(\d{1,6}))?\/?$/,
    example: 'https://www.jair.org/index.php/jair/article/download/10166/24110/',
    source: 'jair.org',
    read({groups}) {
      const [, article = '', galley = ''] = groups
      const base = 'https://www.jair.org/index.php/jair/article'
      return {
        id: `jair:${article}`,
        landing: `${base}/view/${article}`,
        ...(galley && {pdf: `${base}/download/${article}/${galley}`}),
        proof: proves('JAIR', undefined, 'jair.org')
      }
    }
  },
  {
    key: 'sciencedirect',
    hosts: ['sciencedirect.com', 'linkinghub.elsevier.com'],
    path: /^\/(?:science\/article\/(?:abs\/)?pii|sdfe\/(?:reader\/)?pii|retrieve\/pii|user\/[a-z/]{1,40}pii)\/(S(\d{7}[\dX])(\d{2})\d{5}[\dX])(?:\/.*)?$/i,
    example: 'https://www.sciencedirect.com/sdfe/reader/pii/S1361841522001578/pdf',
    source: 'ScienceDirect; the year is that of assignment',
    read({groups}) {
      const [, written = '', issn = '', yy = ''] = groups
      const pii = written.toUpperCase()
      const page = `https://www.sciencedirect.com/science/article/pii/${pii}`
      const venue = elsevierIssn[issn.toUpperCase()]
      const year = Number(yy) + (Number(yy) >= 60 ? 1900 : 2000)
      return {
        id: `pii:${pii}`,
        landing: page,
        pdf: `${page}/pdfft`,
        ...(venue && {proof: proves(venue, year, `ScienceDirect id \`${pii}\``, {yearIs: 'from'})})
      }
    }
  },
  {
    key: 'mdpi',
    hosts: ['mdpi.com'],
    path: /^\/(\d{4}-\d{3}[\dxX])\/(\d{1,3})\/(\d{1,3})\/(\d{1,6})(?:\/(?:pdf|htm|html|xml))?\/?$/,
    example: 'https://www.mdpi.com/1424-8220/21/4/1234/htm',
    source: 'MDPI',
    read({groups}) {
      const [, issn = '', volume = '', issue = '', article = ''] = groups
      const journal = mdpiIssn[issn.toLowerCase()]
      const page = `https://www.mdpi.com/${issn}/${volume}/${issue}/${article}`
      const number = `${volume}${issue.padStart(2, '0')}${article.padStart(4, '0')}`
      return {
        id: journal ? `doi:10.3390/${journal.code}${number}` : `mdpi:${issn}/${volume}/${issue}/${article}`,
        landing: page,
        pdf: `${page}/pdf`,
        ...(journal && {
          // Papers of the first issue appear in December of the year before.
          proof: proves(
            journal.venue,
            journal.before + Number(volume) - (issue === '1' ? 1 : 0),
            `MDPI ${journal.venue} volume ${volume}`,
            {yearIs: issue === '1' ? 'from' : 'exact'}
          )
        })
      }
    }
  },
  {
    key: 'frontiers',
    hosts: ['frontiersin.org'],
    path: /^\/(?:journals\/[a-z-]+\/)?articles?\/(10\.3389\/[a-z]+\.\d{4}\.\d{5,8})/,
    example: 'https://www.frontiersin.org/articles/10.3389/fnins.2021.123456/full',
    source: 'Frontiers',
    read: ({groups}) => fromDoi(groups)
  },
  {
    key: 'plos',
    hosts: ['journals.plos.org'],
    path: /^\/[a-z]+\/article(?:\/file)?\?(?:[^#]*&)?id=(10\.1371\/journal\.[a-z]{4}\.\d{7})/,
    example: 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0123456',
    source: 'PLOS',
    read: ({groups}) => fromDoi(groups)
  },
  {
    key: 'wiley',
    hosts: ['onlinelibrary.wiley.com', '.onlinelibrary.wiley.com'],
    path: /^\/doi\/(?:abs\/|full\/|pdf\/|epdf\/|pdfdirect\/)?(10\.\d{4}\/[^?#]+?)\/?$/,
    example: 'https://aapm.onlinelibrary.wiley.com/doi/full/10.1002/mp.14321',
    source: 'Wiley',
    read: ({groups}) => fromDoi(groups)
  },
  {
    key: 'doi-in-path',
    hosts: [
      'science.org',
      'pnas.org',
      'nejm.org',
      'ai.nejm.org',
      'pubs.rsna.org',
      'tandfonline.com',
      'iopscience.iop.org',
      'academic.oup.com',
      'direct.mit.edu',
      'mitpressjournals.org',
      'epubs.siam.org',
      'spiedigitallibrary.org',
      'worldscientific.com',
      'journals.sagepub.com',
      'ieeexplore.ieee.org'
    ],
    path: /\/(10\.\d{4,9}\/[^?#\s]+?)(?:\.full|\.pdf|\/full|\/pdf|\/meta)?\/?(?:[?#].*)?$/,
    example: 'https://pubs.rsna.org/doi/full/10.1148/ryai.2021200267',
    source: 'publishers',
    read: ({groups}) => fromDoi(groups)
  }
]
