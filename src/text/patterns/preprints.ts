/**
 * Preprint servers and archives beside arXiv.
 */

import {doiOf} from './doi.ts'
import {group, type UrlPattern} from './pattern.ts'

export const preprints: readonly UrlPattern[] = [
  {
    key: 'biorxiv',
    hosts: ['biorxiv.org', 'medrxiv.org'],
    path: /^\/content\/(?:(?:biorxiv|medrxiv)\/)?(?:early\/\d{4}\/\d{2}\/\d{2}\/)?(?:(10\.(?:1101|64898))\/)?((?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})(?:v(\d{1,2}))?(?:\.[a-z-]+){0,3}\/?$/,
    example: 'https://www.biorxiv.org/content/10.1101/2020.01.02.892398v1.full.pdf',
    source: 'bioRxiv, medRxiv',
    read({groups, host}) {
      const [, prefix = '', number = '', version = ''] = groups
      const reading = doiOf(`${prefix || '10.1101'}/${number}`)
      if (!reading) return undefined
      const doi = reading.id.slice('doi:'.length)
      const page = `https://www.${host}/content/${doi}v${version || 1}`
      return {...reading, ...(version && {version: Number(version)}), landing: page, pdf: `${page}.full.pdf`}
    }
  },
  {
    key: 'iacr',
    hosts: ['eprint.iacr.org'],
    path: /^\/(\d{4})\/(\d{3,4})(?:\.pdf)?\/?$/,
    example: 'https://eprint.iacr.org/2021/123.pdf',
    source: 'IACR ePrint',
    read({groups}) {
      const [, year = '', number = ''] = groups
      const page = `https://eprint.iacr.org/${year}/${number}`
      return {
        id: `iacr:${year}/${Number(number)}`,
        kind: 'preprint',
        landing: page,
        pdf: `${page}.pdf`,
        appeared: {year: Number(year)}
      }
    }
  },
  {
    key: 'hal',
    hosts: ['hal.science', '.archives-ouvertes.fr', 'hal.inria.fr', 'inria.hal.science'],
    path: /^\/([a-z]+-\d{8})(?:v(\d{1,2}))?(?:\/(?:document|file\/.*|bibtex))?\/?$/,
    example: 'https://hal.science/hal-01234567v2/document',
    source: 'HAL',
    read({groups}) {
      const [, id = '', version = ''] = groups
      const page = `https://hal.science/${id}`
      return {
        id: `hal:${id}`,
        ...(version && {version: Number(version)}),
        landing: page,
        pdf: `${page}/document`
      }
    }
  },
  {
    key: 'ssrn',
    hosts: ['papers.ssrn.com', 'ssrn.com'],
    path: /^\/(?:sol3\/papers\.cfm\?(?:[^#]*&)?abstract_id=|abstract=)(\d{5,8})/i,
    example: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3456789',
    source: 'SSRN',
    read: ({groups}) => doiOf(`10.2139/ssrn.${group(groups, 1)}`)
  },
  {
    key: 'techrxiv',
    hosts: ['techrxiv.org'],
    path: /^\/(?:users\/\d+\/articles\/(\d+)-([a-z0-9-]*)|articles\/preprint\/[^/]+\/(\d+)|doi\/full\/(10\.36227\/techrxiv\.[0-9.v/]+))/,
    example:
      'https://www.techrxiv.org/users/994756/articles/1355990-a-comprehensive-survey-of-agentic-ai-in-healthcare',
    source: 'TechRxiv',
    read({groups, path}) {
      const [, article = '', slug = '', older = '', doi = ''] = groups
      if (doi) return doiOf(doi)
      return {
        id: `techrxiv:${article || older}`,
        kind: 'preprint',
        landing: `https://www.techrxiv.org${path}`,
        ...(slug && {slug: {words: slug.split('-').filter(Boolean)}})
      }
    }
  },
  {
    key: 'researchsquare',
    hosts: ['researchsquare.com'],
    path: /^\/article\/rs-(\d{4,9})\/(?:v(\d{1,2})|latest)(?:\.pdf)?$/,
    example: 'https://www.researchsquare.com/article/rs-1234567/v1',
    source: 'Research Square',
    read({groups}) {
      const [, id = '', version = ''] = groups
      const page = `https://www.researchsquare.com/article/rs-${id}/v${version || 1}`
      return {
        id: `rs:${id}`,
        kind: 'preprint',
        ...(version && {version: Number(version)}),
        landing: page,
        pdf: `${page}.pdf`
      }
    }
  },
  {
    key: 'preprints.org',
    hosts: ['preprints.org'],
    path: /^\/manuscript\/((\d{4})(\d{2})\.\d{4})(?:\/v(\d{1,2}))?(?:\/download)?\/?$/,
    example: 'https://www.preprints.org/manuscript/202101.0001/v1',
    source: 'Preprints.org',
    read({groups}) {
      const [, id = '', year = '', month = '', version = ''] = groups
      const page = `https://www.preprints.org/manuscript/${id}/v${version || 1}`
      return {
        id: `preprints:${id}`,
        kind: 'preprint',
        ...(version && {version: Number(version)}),
        landing: page,
        pdf: `${page}/download`,
        appeared: {year: Number(year), month: Number(month)}
      }
    }
  },
  {
    key: 'osf',
    hosts: ['osf.io'],
    path: /^\/(preprints\/(?:[a-z]+\/)?)?([a-z0-9]{5})(?:_v(\d))?\/?(?:[?#].*)?$/,
    example: 'https://osf.io/preprints/psyarxiv/abcde',
    source: 'OSF; without /preprints/ it may be a project',
    read({groups}) {
      const [, server = '', id = '', version = ''] = groups
      return {
        id: `osf:${id}`,
        kind: server ? 'preprint' : 'not-a-paper',
        ...(version && {version: Number(version)}),
        landing: `https://osf.io/${server}${id}`
      }
    }
  },
  {
    key: 'zenodo',
    hosts: ['zenodo.org'],
    path: /^\/(?:records?|doi\/10\.5281\/zenodo)[/.](\d{4,9})/,
    example: 'https://zenodo.org/records/7147878',
    source: 'Zenodo',
    read: ({groups}) => doiOf(`10.5281/zenodo.${group(groups, 1)}`)
  }
]
