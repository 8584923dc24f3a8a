/**
 * What a DOI says by itself. Where a work has an id of its own (arXiv, ACL, AAAI, IJCAI …) the DOI leads to that.
 */

import acmVolumes from '../volumes/acm.json' with {type: 'json'}
import {ieee} from '../volumes/ieee.ts'
import {doiPrefix, elsevierCode, natureCode, springerCode} from '../volumes/journals.ts'
import {springer} from '../volumes/springer.ts'
import type {PaperId, Proof} from '../types.ts'
import {aclReading} from './acl.ts'
import {arxivReading} from './arxiv.ts'
import {type DoiPattern, group, proves, type Reading} from './pattern.ts'

/** Series of ISCA. Source: ISCA archive. */
export const iscaSeries: Readonly<Record<string, string>> = {
  interspeech: 'Interspeech',
  odyssey: 'Odyssey',
  ssw: 'SSW'
}

/** Series of ojs.aaai.org: our abbreviation, and the year before volume 1 where DBLP confirms it. */
const aaaiSeries: Readonly<Record<string, readonly [venue: string, path: string, before?: number]>> = {
  aaai: ['AAAI', 'AAAI', 1986],
  icwsm: ['ICWSM', 'ICWSM'],
  icaps: ['ICAPS', 'ICAPS'],
  hcomp: ['HCOMP', 'HCOMP'],
  aiide: ['AIIDE', 'AIIDE'],
  socs: ['SoCS', 'SOCS'],
  aies: ['AIES', 'AIES']
}

/** Conferences in Dagstuhl's LIPIcs, in lower case. */
const lipics: Readonly<Record<string, string>> = {icalp: 'ICALP', itcs: 'ITCS', ecoop: 'ECOOP'}

const acm: Readonly<Record<string, {venue: string; year: number} | undefined>> = acmVolumes

/** Proof by the number of an ACM proceedings; numbers of journals and companion volumes prove nothing. */
export function acmProof(number: string): Proof | undefined {
  const volume = acm[number]
  return volume && proves(volume.venue, volume.year, `ACM proceedings ${number}`)
}

const named = (doi: string, landing: string, proof?: Proof, pdf?: string): Reading => ({
  id: `doi:${doi}`,
  landing,
  ...(pdf && {pdf}),
  ...(proof && {proof})
})

const plain = (doi: string, proof?: Proof): Reading => named(doi, `https://doi.org/${doi}`, proof)

const said = (doi: string) => `DOI \`${doi}\``

/** A journal that the DOI names, with the year of assignment, which the issue may follow. */
const assigned = (venue: string | undefined, year: number | undefined, doi: string) =>
  venue === undefined ? undefined : proves(venue, year, said(doi), {yearIs: 'from'})

const preprint = (id: PaperId, doi: string, more: Partial<Reading> = {}): Reading => ({
  id,
  kind: 'preprint',
  landing: `https://doi.org/${doi}`,
  ...more
})

/** Publisher's own table of DOIs; the first row that matches reads it. */
export const dois: readonly DoiPattern[] = [
  {
    key: 'doi-arxiv',
    doi: /^10\.48550\/arxiv\.([a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v(\d{1,3}))?$/,
    example: '10.48550/arXiv.2206.14579',
    source: 'DataCite',
    read: groups => arxivReading(group(groups, 1).replace(/\.[a-z]{2}\//, '/'), group(groups, 2))
  },
  {
    key: 'doi-acl',
    doi: /^10\.18653\/v1\/((?:19|20)\d{2}\.[a-z0-9]+-[a-z0-9]+\.\d{1,4}|[a-z]\d{2}-\d{4})$/,
    example: '10.18653/v1/2021.emnlp-main.288',
    source: 'ACL Anthology',
    read: groups => aclReading(group(groups, 1))
  },
  {
    key: 'doi-acl-old',
    doi: /^10\.3115\/v1\/([a-z]\d{2}-\d{4})$/,
    example: '10.3115/v1/P14-1001',
    source: 'ACL Anthology',
    read: groups => aclReading(group(groups, 1))
  },
  {
    key: 'doi-tacl',
    doi: /^10\.1162\/(?:tacl_a|coli_a|coli|neco|neco_a)[._]?(?:\d{5}|\d{4}\.\d{1,2}\.\d{1,2}\.\d{1,4})$/,
    example: '10.1162/tacl_a_00349',
    source: 'MIT Press',
    read: (_, doi) => plain(doi, journalProof(doi))
  },
  {
    key: 'doi-ieee',
    doi: /^10\.1109\/([a-z0-9_&-]{0,24}?[a-z])(\d{5})?\.((?:19|20)\d{2})\.(\d{1,8})$/,
    example: '10.1109/CVPR52733.2024.01032',
    source: 'DBLP; 49,225 DOIs without a wrong year',
    read: (groups, doi) => plain(doi, ieeeProof(group(groups, 1), Number(group(groups, 3)), doi))
  },
  {
    key: 'doi-acm',
    doi: /^10\.1145\/(\d{3,8})\.(\d{3,8})$/,
    example: '10.1145/3613904.3642070',
    source: 'DBLP; 143 proceedings without a contradiction',
    read: (groups, doi) =>
      named(
        doi,
        `https://dl.acm.org/doi/${doi}`,
        acmProof(group(groups, 1)),
        `https://dl.acm.org/doi/pdf/${doi}`
      )
  },
  {
    key: 'doi-interspeech',
    doi: /^10\.21437\/([a-z0-9_]+)\.(\d{4})(?:-(\d{1,4}))?$/,
    example: '10.21437/Interspeech.2021-123',
    source: 'ISCA archive',
    read(groups, doi) {
      const venue = iscaSeries[group(groups, 1)]
      return plain(doi, venue ? proves(venue, Number(group(groups, 2)), said(doi)) : undefined)
    }
  },
  {
    key: 'doi-ijcai',
    doi: /^10\.24963\/(ijcai|kr)\.(\d{4})\/(\d{1,4})$/,
    example: '10.24963/ijcai.2021/123',
    source: 'ijcai.org, proceedings.kr.org',
    read: groups => ijcaiReading(group(groups, 1), Number(group(groups, 2)), Number(group(groups, 3)))
  },
  {
    key: 'doi-aaai',
    doi: /^10\.1609\/(aaai|icwsm|icaps|hcomp|aiide|socs|aies|aaaiss)\.v(\d{1,3})i(\d{1,2})\.(\d{3,9})$/,
    example: '10.1609/aaai.v37i9.26247',
    source: 'ojs.aaai.org; AAAI year = volume + 1986 in 3,362 of 3,362 DBLP records',
    read(groups, doi) {
      const [, code = '', volume = '', , article = ''] = groups
      const [venue, path, before] = aaaiSeries[code] ?? []
      if (venue === undefined) return plain(doi)
      const year = before === undefined ? undefined : before + Number(volume)
      const also = venue === 'AAAI' ? ['IAAI', 'EAAI'] : []
      return {
        id: `aaai:${Number(article)}`,
        landing: `https://ojs.aaai.org/index.php/${path}/article/view/${Number(article)}`,
        proof: proves(venue, year, said(doi), {also})
      }
    }
  },
  {
    key: 'doi-bmvc',
    doi: /^10\.5244\/c\.(\d{1,2})\.(\d{1,4})$/,
    example: '10.5244/C.29.173',
    source: 'DBLP; year = volume + 1986 in 709 of 709 records',
    read: (groups, doi) => plain(doi, proves('BMVC', 1986 + Number(group(groups, 1)), said(doi)))
  },
  {
    key: 'doi-springer-chap',
    doi: /^10\.1007\/(97[89]-\d-\d{1,7}-\d{1,7}-[\dx])_(\d{1,4})$/,
    example: '10.1007/978-3-031-16449-1_48',
    source: 'link.springer.com',
    read(groups, doi) {
      const isbn = group(groups, 1)
      const book = springer.get(isbn)
      const proof = book && proves(book.venue, book.year, `Springer ISBN ${isbn}, ${book.venue} ${book.year}`)
      return named(
        doi,
        `https://link.springer.com/chapter/${doi}`,
        proof,
        `https://link.springer.com/content/pdf/${doi}.pdf`
      )
    }
  },
  {
    key: 'doi-springer-jour',
    doi: /^10\.1007\/s(\d{5})-(\d{3})-(\d{4,5})-([0-9a-z])$/,
    example: '10.1007/s11280-022-01013-6',
    source: 'link.springer.com; the year is that of acceptance',
    read(groups, doi) {
      const proof = assigned(springerCode[group(groups, 1)], 2000 + Number(group(groups, 2)), doi)
      return named(
        doi,
        `https://link.springer.com/article/${doi}`,
        proof,
        `https://link.springer.com/content/pdf/${doi}.pdf`
      )
    }
  },
  {
    key: 'doi-nature',
    doi: /^10\.1038\/s(\d{5})-(\d{3})-(\d{4,5})-([0-9a-z]{1,2})$/,
    example: '10.1038/s41591-023-02504-3',
    source: 'nature.com; the year is that of acceptance',
    read(groups, doi) {
      const page = `https://www.nature.com/articles/${doi.slice(8)}`
      return named(
        doi,
        page,
        assigned(natureCode[group(groups, 1)], 2000 + Number(group(groups, 2)), doi),
        `${page}.pdf`
      )
    }
  },
  {
    key: 'doi-elsevier',
    doi: /^10\.1016\/j\.([a-z]{2,16})\.((?:19|20)\d{2})\.(\d{6}|\d{2}\.\d{3})$/,
    example: '10.1016/j.media.2021.102062',
    source: 'DBLP; the year is that of assignment',
    read: (groups, doi) => plain(doi, assigned(elsevierCode[group(groups, 1)], Number(group(groups, 2)), doi))
  },
  {
    key: 'doi-openrxiv',
    doi: /^10\.(?:1101|64898)\/((?:(\d{4})\.(\d{2})\.\d{2}\.)?\d{6,8})(?:v(\d{1,2}))?$/,
    example: '10.64898/2026.01.01.123456',
    source: 'bioRxiv, medRxiv; prefix 10.64898 since December 2025',
    read(groups, doi) {
      const [, , year = '', month = '', version = ''] = groups
      const base = doi.replace(/v\d+$/, '')
      return preprint(`doi:${base}`, base, {
        ...(version && {version: Number(version)}),
        ...(year && {appeared: {year: Number(year), month: Number(month)}})
      })
    }
  },
  {
    key: 'doi-ndss',
    doi: /^10\.14722\/([a-z]+)\.(\d{4})\.(\d{4,6})$/,
    example: '10.14722/ndss.2021.23456',
    source: 'Internet Society; other series than ndss are workshops',
    read: (groups, doi) =>
      plain(
        doi,
        group(groups, 1) === 'ndss' ? proves('NDSS', Number(group(groups, 2)), said(doi)) : undefined
      )
  },
  {
    key: 'doi-rss',
    doi: /^10\.15607\/rss\.(\d{4})\.([ivxlc]+)\.(\d{3})$/,
    example: '10.15607/RSS.2021.XVII.001',
    source: 'roboticsproceedings.org',
    read(groups) {
      const year = Number(group(groups, 1))
      const paper = group(groups, 3)
      const page = `https://www.roboticsproceedings.org/rss${String(year - 2004).padStart(2, '0')}/p${paper}`
      return {
        id: `rss:${year}/${Number(paper)}`,
        landing: `${page}.html`,
        pdf: `${page}.pdf`,
        proof: proves('RSS', year, `proceedings of RSS ${year}`)
      }
    }
  },
  {
    key: 'doi-pvldb',
    doi: /^10\.14778\/\d{7}\.\d{7}$/,
    example: '10.14778/3436905.3436910',
    source: 'vldb.org',
    read: (_, doi) => plain(doi, proves('VLDB', undefined, said(doi), {also: ['PVLDB']}))
  },
  {
    key: 'doi-lipics',
    doi: /^10\.4230\/(?:lipics|oasics|dagrep|dagman)\.([a-z0-9]+)\.(\d{4})\.(\d{1,3})$/,
    example: '10.4230/LIPIcs.ICALP.2021.12',
    source: 'Dagstuhl',
    read(groups, doi) {
      const venue = lipics[group(groups, 1)]
      return plain(doi, venue ? proves(venue, Number(group(groups, 2)), said(doi)) : undefined)
    }
  },
  {
    key: 'doi-frontiers',
    doi: /^10\.3389\/([a-z]+)\.(\d{4})\.(\d{5,8})$/,
    example: '10.3389/fnins.2021.123456',
    source: 'Frontiers',
    read: (_, doi) =>
      named(
        doi,
        `https://www.frontiersin.org/articles/${doi}/full`,
        undefined,
        `https://www.frontiersin.org/articles/${doi}/pdf`
      )
  },
  {
    key: 'doi-mdpi',
    doi: /^10\.3390\/([a-z]+)(\d{6,12})$/,
    example: '10.3390/s21041234',
    source: 'MDPI',
    read: (_, doi) => plain(doi)
  },
  {
    key: 'doi-plos',
    doi: /^10\.1371\/journal\.([a-z]{4})\.(\d{7})$/,
    example: '10.1371/journal.pone.0123456',
    source: 'PLOS',
    read: (_, doi) => plain(doi, journalProof(doi))
  },
  {
    key: 'doi-techrxiv',
    doi: /^10\.36227\/techrxiv\.(\d{5,12}(?:\.\d{1,12}){0,3})(?:[/.]v(\d{1,2}))?$/,
    example: '10.36227/techrxiv.12345678.v1',
    source: 'TechRxiv',
    read: (groups, doi) => preprint(`doi:10.36227/techrxiv.${group(groups, 1)}`, doi)
  },
  {
    key: 'doi-ssrn',
    doi: /^10\.2139\/ssrn\.(\d{5,8})$/,
    example: '10.2139/ssrn.3456789',
    source: 'SSRN',
    read: (groups, doi) =>
      preprint(`ssrn:${group(groups, 1)}`, doi, {
        landing: `https://papers.ssrn.com/sol3/papers.cfm?abstract_id=${group(groups, 1)}`
      })
  },
  {
    key: 'doi-rs',
    doi: /^10\.21203\/rs\.(?:\d+\.rs-|2\.)(\d{4,9})\/v(\d{1,2})$/,
    example: '10.21203/rs.3.rs-1234567/v1',
    source: 'Research Square',
    read: (groups, doi) => preprint(`rs:${group(groups, 1)}`, doi, {version: Number(group(groups, 2))})
  },
  {
    key: 'doi-preprints',
    doi: /^10\.20944\/preprints((\d{4})(\d{2})\.\d{4})\.v(\d{1,2})$/,
    example: '10.20944/preprints202101.0001.v1',
    source: 'Preprints.org',
    read(groups, doi) {
      const [, id = '', year = '', month = '', version = ''] = groups
      return preprint(`preprints:${id}`, doi, {
        version: Number(version),
        appeared: {year: Number(year), month: Number(month)}
      })
    }
  },
  {
    key: 'doi-zenodo',
    doi: /^10\.5281\/zenodo\.(\d{4,9})$/,
    example: '10.5281/zenodo.7147878',
    source: 'Zenodo',
    read: groups => ({
      id: `zenodo:${group(groups, 1)}`,
      landing: `https://zenodo.org/records/${group(groups, 1)}`
    })
  },
  {
    key: 'doi-spie',
    doi: /^10\.1117\/(?:12\.\d{5,8}|1\.[a-z]{3}\.[\d.]+)$/,
    example: '10.1117/12.2581234',
    source: 'SPIE',
    read: (_, doi) => plain(doi)
  },
  {
    key: 'doi-siam',
    doi: /^10\.1137\/1\.(978\d{10})\.(?:ch)?(\d{1,3})$/,
    example: '10.1137/1.9781611975482.137',
    source: 'SIAM',
    read: (_, doi) => plain(doi)
  },
  {
    key: 'doi',
    doi: /^10\.\d{4,9}\/\S+$/,
    example: '10.1093/bib/bbac409',
    source: 'Crossref, prefixes of journals',
    read: (_, doi) => plain(doi, journalProof(doi))
  }
]

/** The bare DOI in lower case, without what publishers and lists append to it; `undefined` for what is not a DOI. */
export function bareDoi(text: string): string | undefined {
  const found = /^(?:doi:\s{0,4})?(10\.\d{4,9}\/\S{1,300})$/i.exec(text.trim().slice(0, 400))?.[1]
  if (found === undefined) return undefined
  return found
    .toLowerCase()
    .replace(/[.,;:'"\]}`*<>|\\]{1,8}$/, '')
    .replace(/(?:\.full|\/(?:abstract|full|pdf|meta|epdf|summary))?(?:\.pdf)?\/?$/, '')
}

/** Reading of a DOI, with the key of its row. */
export function readDoi(text: string): (Reading & {pattern: string}) | undefined {
  const doi = bareDoi(text)
  if (doi === undefined) return undefined
  for (const row of dois) {
    const groups = row.doi.exec(doi)
    const reading = groups && row.read(groups, doi)
    if (reading) return {...reading, pattern: row.key}
  }
  return undefined
}

/** Reading of a DOI for a row of URLs, which has a key of its own. */
export function doiOf(text: string): Reading | undefined {
  const reading = readDoi(text)
  if (!reading) return undefined
  const {pattern: _, ...rest} = reading
  return rest
}

function journalProof(doi: string): Proof | undefined {
  const venue = doiPrefix.find(([prefix]) => doi.startsWith(prefix))?.[1]
  return venue === undefined ? undefined : proves(venue, undefined, said(doi))
}

function ieeeProof(token: string, year: number, doi: string): Proof | undefined {
  const known = ieee.get(token)
  if (!known) return undefined
  return proves(known.venue, known.year === 'unsure' ? undefined : year, said(doi), {
    yearIs: known.year === 'from' ? 'from' : 'exact',
    ...(known.workshop && {track: 'workshop' as const})
  })
}

/** IJCAI 2020 was held in January 2021, so either year may be shown. */
function ijcaiReading(series: string, year: number, number: number): Reading {
  const venue = series === 'kr' ? 'KR' : 'IJCAI'
  const postponed = venue === 'IJCAI' && year === 2020
  return {
    id: `${series}:${year}/${number}`,
    landing:
      series === 'kr'
        ? `https://proceedings.kr.org/${year}/${number}/`
        : `https://www.ijcai.org/proceedings/${year}/${number}`,
    ...(venue === 'IJCAI' && {
      pdf: `https://www.ijcai.org/proceedings/${year}/${String(number).padStart(4, '0')}.pdf`
    }),
    proof: proves(venue, year, `proceedings of ${venue} ${year}`, {
      yearIs: postponed ? 'from' : 'exact',
      also: postponed ? ['PRICAI', 'IJCAI-PRICAI'] : []
    })
  }
}
