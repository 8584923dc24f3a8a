/**
 * Indexes and search engines: pages about works that live elsewhere.
 */

import {aclReading} from './acl.ts'
import {arxivReading} from './arxiv.ts'
import {doiOf} from './doi.ts'
import {group, proves, type Reading, type UrlPattern} from './pattern.ts'
import {cvfVenues} from './proceedings.ts'

/** Words of a slug with dashes or underscores. */
const slugOf = (slug: string): Pick<Reading, 'slug'> => {
  const words = slug.split(/[-_]/).filter(Boolean)
  return words.length > 0 ? {slug: {words}} : {}
}

const s2 = (hash: string, slug = ''): Reading => {
  const words = slug.split('-').filter(Boolean)
  // The slug ends with the surnames of two authors.
  const {slug: named} = slugOf(words.slice(0, words.length > 4 ? -2 : words.length).join('-'))
  return {
    id: `s2:${hash}`,
    landing: `https://www.semanticscholar.org/paper/${hash}`,
    ...(named && slug && {slug: named})
  }
}

/** Venues of DBLP's keys (`conf/cvpr/…`) that hold the conference and nothing else. */
const dblpConferences: Readonly<Record<string, string>> = {
  nips: 'NeurIPS',
  icml: 'ICML',
  iclr: 'ICLR',
  aaai: 'AAAI',
  ijcai: 'IJCAI',
  kdd: 'KDD',
  sigir: 'SIGIR',
  wsdm: 'WSDM',
  cikm: 'CIKM',
  icassp: 'ICASSP',
  interspeech: 'Interspeech',
  icra: 'ICRA',
  iros: 'IROS',
  uss: 'USENIX Security',
  ndss: 'NDSS',
  ccs: 'CCS'
}

export const indexes: readonly UrlPattern[] = [
  {
    key: 'papers.cool-venue',
    hosts: ['papers.cool'],
    path: /^\/venue\/([^@/?#]+)@([A-Za-z]+)(\d{4})?(?:@([A-Za-z]+))?\/?$/,
    example: 'https://papers.cool/venue/Bar_Navigation_World_Models@CVPR2025@CVF',
    source: 'papers.cool; 2,548 URLs of real lists',
    read({groups, path}) {
      const [, key = '', venue = '', year = '', host = ''] = groups
      const inner = innerReading(key, venue, year, host)
      if (inner) return {...inner, mirror: true}
      return {id: `papers.cool:${path.slice('/venue/'.length)}`, mirror: true}
    }
  },
  {
    key: 'pubmed',
    hosts: ['pubmed.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov'],
    path: /^\/(?:pubmed\/)?(\d{1,8})\/?(?:\?[^#]*)?$/,
    example: 'https://pubmed.ncbi.nlm.nih.gov/19872477/',
    source: 'PubMed',
    read: ({groups}) => ({
      id: `pmid:${group(groups, 1)}`,
      landing: `https://pubmed.ncbi.nlm.nih.gov/${group(groups, 1)}/`
    })
  },
  {
    key: 'pmc',
    hosts: ['pmc.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov'],
    path: /^\/(?:pmc\/)?articles\/(PMC\d{4,9})(?:\/.*)?$/i,
    example: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7654321/',
    source: 'PubMed Central',
    read({groups}) {
      const id = group(groups, 1).toUpperCase()
      const page = `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`
      return {id: `pmcid:${id}`, landing: page, pdf: `${page}pdf/`}
    }
  },
  {
    key: 'europepmc',
    hosts: ['europepmc.org'],
    path: /^\/(?:article|abstract)\/([A-Z]{2,4})\/([A-Z]*\d+)\/?$/i,
    example: 'https://europepmc.org/article/MED/33332292',
    source: 'Europe PMC',
    read({groups, path}) {
      const source = group(groups, 1).toUpperCase()
      const number = group(groups, 2).toUpperCase()
      if (source === 'MED') {
        if (number.length > 8) return undefined
        return {id: `pmid:${number}`, landing: `https://pubmed.ncbi.nlm.nih.gov/${number}/`, mirror: true}
      }
      return {id: `europepmc:${source}/${number}`, landing: `https://europepmc.org${path}`}
    }
  },
  {
    key: 's2',
    hosts: ['semanticscholar.org'],
    path: /^\/(?:paper|reader)\/(?:([^/]+)\/)?([0-9a-f]{40})(?:\/.*)?$/,
    example:
      'https://www.semanticscholar.org/paper/Attention-is-All/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
    source: 'Semantic Scholar',
    read: ({groups}) => s2(group(groups, 2), group(groups, 1))
  },
  {
    key: 's2-pdf',
    hosts: ['pdfs.semanticscholar.org'],
    path: /^\/([0-9a-f]{4})\/([0-9a-f]{36})\.pdf$/,
    example: 'https://pdfs.semanticscholar.org/ad1d/64e9e431681a088db680adcf1cb479fc22fc.pdf',
    source: 'Semantic Scholar (host is retired)',
    read: ({groups}) => s2(group(groups, 1) + group(groups, 2))
  },
  {
    key: 's2-ids',
    hosts: ['semanticscholar.org', 'api.semanticscholar.org'],
    path: /^\/(?:arxiv[/:](\d{4}\.\d{4,5})|CorpusID:(\d{1,10})|(10\.\d{4,9}\/[^?#]+))$/i,
    example: 'https://api.semanticscholar.org/CorpusID:13756489',
    source: 'Semantic Scholar',
    read({groups}) {
      const [, arxiv = '', corpus = '', doi = ''] = groups
      if (arxiv) return arxivReading(arxiv, '', {mirror: true})
      if (doi) return doiOf(doi)
      return {id: `corpusid:${corpus}`, landing: `https://api.semanticscholar.org/CorpusID:${corpus}`}
    }
  },
  {
    key: 'dblp',
    hosts: ['dblp.org'],
    path: /^\/rec\/(?:(?:bib[012]?|html|xml|bibtex)\/)?((conf|journals|books|phd|series)\/([a-z0-9-]+)\/([A-Za-z0-9-]+?))(?:\.html|\.bib|\.xml|\.nt|\.rdf)?$/,
    example: 'https://dblp.org/rec/conf/cvpr/HeZRS16.html',
    source: 'DBLP; 165,526 of 165,680 keys end with the year',
    read({groups}) {
      const [, key = '', type = '', code = '', work = ''] = groups
      if (type === 'journals' && code === 'corr') {
        const id = /^abs-(\d{4})-(\d{4,5})$/.exec(work)
        if (id) return arxivReading(`${id[1]}.${id[2]}`, '', {mirror: true})
      }
      const yy = /(\d{2})[a-z]?$/.exec(work)?.[1]
      const year = yy === undefined ? undefined : Number(yy) + (Number(yy) >= 60 ? 1900 : 2000)
      const venue = type === 'conf' ? dblpConferences[code] : undefined
      return {
        id: `dblp:${key}`,
        landing: `https://dblp.org/rec/${key}.html`,
        ...(venue && {
          proof: proves(venue, year, `DBLP key \`${key}\``, {also: venue === 'AAAI' ? ['IAAI', 'EAAI'] : []})
        })
      }
    }
  },
  {
    key: 'researchgate',
    hosts: ['researchgate.net'],
    path: /^\/(?:publication|profile\/[^/]+\/publication)\/(\d{6,10})_([^/?#]+)/,
    example: 'https://www.researchgate.net/publication/123456789_Some_Title',
    source: 'ResearchGate',
    read({groups}) {
      const [, id = '', slug = ''] = groups
      return {
        id: `rg:${id}`,
        landing: `https://www.researchgate.net/publication/${id}_${slug}`,
        ...slugOf(slug)
      }
    }
  },
  {
    key: 'pwc',
    hosts: ['paperswithcode.com'],
    path: /^\/(paper|dataset|method|task|sota)\/([a-z0-9-]+)(?:\/.*)?$/,
    example: 'https://paperswithcode.com/paper/cogagent-a-visual-language-model-for-gui',
    source: 'Papers with Code (closed in July 2025)',
    read({groups}) {
      const [, type = '', slug = ''] = groups
      const page = {
        id: `pwc:${type}/${slug}` as const,
        landing: `https://paperswithcode.com/${type}/${slug}`,
        mirror: true
      }
      return type === 'paper' ? {...page, ...slugOf(slug)} : {...page, kind: 'not-a-paper'}
    }
  },
  {
    key: 'ads',
    hosts: ['ui.adsabs.harvard.edu', 'adsabs.harvard.edu'],
    path: /^\/abs\/((\d{4})[A-Za-z0-9.&%]{14,20})(?:\/abstract)?$/,
    example: 'https://ui.adsabs.harvard.edu/abs/2017arXiv170603762V/abstract',
    source: 'NASA ADS',
    read({groups}) {
      const bibcode = group(groups, 1)
      const id = /^\d{4}arxiv(\d{4})(\d{5})[a-z.]$/i.exec(bibcode)
      if (id)
        return arxivReading(`${id[1]}.${Number(id[1]) <= 1412 ? (id[2] ?? '').slice(1) : id[2]}`, '', {
          mirror: true
        })
      return {id: `ads:${bibcode}`, landing: `https://ui.adsabs.harvard.edu/abs/${bibcode}/abstract`}
    }
  },
  {
    key: 'inspire',
    hosts: ['inspirehep.net'],
    path: /^\/(?:record|literature)\/(\d{1,8})(?:\/.*)?$/,
    example: 'https://inspirehep.net/literature/593382',
    source: 'INSPIRE, the index of particle physics',
    read({groups}) {
      const number = group(groups, 1)
      return {id: `inspire:${number}`, landing: `https://inspirehep.net/literature/${number}`}
    }
  },
  {
    key: 'openalex',
    hosts: ['openalex.org', 'api.openalex.org'],
    path: /^\/(?:works\/)?(W\d{4,12})$/i,
    example: 'https://openalex.org/W2963403868',
    source: 'OpenAlex',
    read({groups}) {
      const id = group(groups, 1).toUpperCase()
      return {id: `openalex:${id}`, landing: `https://openalex.org/${id}`}
    }
  },
  {
    key: 'gscholar',
    hosts: ['scholar.google.com'],
    path: /^\/(?:scholar|citations)\?(.+)$/,
    example: 'https://scholar.google.com/scholar?cluster=123',
    source: 'Google Scholar; a search is not a work',
    read: ({groups}) => ({id: `gscholar:${group(groups, 1)}`, kind: 'not-a-paper'})
  }
]

/** What papers.cool shows, by the site named after the last `@`. */
function innerReading(key: string, venue: string, year: string, host: string): Reading | undefined {
  const site = (host || venue).toLowerCase()
  if (site === 'cvf' && year && cvfVenues.has(venue)) {
    const stem = `${key}_${venue}_${year}`
    const landing = `https://openaccess.thecvf.com/content/${venue}${year}/html/${stem}_paper.html`
    const proof = ['CVPR', 'ICCV', 'WACV'].includes(venue)
      ? proves(venue, Number(year), `papers.cool, ${venue} ${year}`)
      : undefined
    return {id: `cvf:${stem}`, landing, ...(proof && {proof})}
  }
  if (site === 'acl' && /^\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+$|^[A-Z]\d{2}-\d{4}$/.test(key))
    return aclReading(key)
  if (site === 'openreview')
    return {id: `openreview:${key}`, landing: `https://openreview.net/forum?id=${key}`}
  if (site === 'aaai' && /^\d+$/.test(key)) {
    return {id: `aaai:${key}`, landing: `https://ojs.aaai.org/index.php/AAAI/article/view/${key}`}
  }
  return undefined
}
