/**
 * The ACL Anthology: ids that give venue, year and track.
 *
 * Source of all tables: `venues.yaml` and `joint.yaml` of the Anthology.
 */

import type {Proof} from '../types.ts'
import {group, proves, type Reading, type UrlPattern} from './pattern.ts'

/** Code in a new id (`2021.emnlp-main.288`) → our abbreviation. */
const codes: Readonly<Record<string, string>> = {
  acl: 'ACL',
  emnlp: 'EMNLP',
  naacl: 'NAACL',
  eacl: 'EACL',
  aacl: 'AACL',
  ijcnlp: 'IJCNLP',
  coling: 'COLING',
  lrec: 'LREC',
  conll: 'CoNLL',
  semeval: 'SemEval',
  starsem: '*SEM',
  inlg: 'INLG',
  sigdial: 'SIGDIAL',
  wmt: 'WMT',
  iwslt: 'IWSLT',
  blackboxnlp: 'BlackboxNLP',
  bionlp: 'BioNLP',
  tacl: 'TACL',
  cl: 'CL (journal)',
  ccl: 'CCL',
  ranlp: 'RANLP'
}

/** Letter of an old id (`P18-1240`) → our abbreviation. */
const letters: Readonly<Record<string, string>> = {
  C: 'COLING',
  D: 'EMNLP',
  E: 'EACL',
  I: 'IJCNLP',
  J: 'CL (journal)',
  K: 'CoNLL',
  L: 'LREC',
  N: 'NAACL',
  P: 'ACL',
  Q: 'TACL',
  R: 'RANLP',
  S: 'SemEval'
}

/** Events of several conferences: abbreviation and year → the names that are also right. */
const joint: Readonly<Record<string, readonly string[]>> = {
  'ACL 1998': ['COLING-ACL', 'COLING'],
  'COLING 1998': ['COLING-ACL', 'ACL'],
  'ACL 2006': ['COLING-ACL', 'COLING'],
  'ACL 2009': ['ACL-IJCNLP', 'IJCNLP'],
  'ACL 2015': ['ACL-IJCNLP', 'IJCNLP'],
  'ACL 2021': ['ACL-IJCNLP', 'IJCNLP'],
  'EMNLP 2005': ['HLT-EMNLP', 'HLT'],
  'EMNLP 2007': ['EMNLP-CoNLL', 'CoNLL'],
  'EMNLP 2012': ['EMNLP-CoNLL', 'CoNLL'],
  'EMNLP 2019': ['EMNLP-IJCNLP', 'IJCNLP'],
  'LREC 2024': ['LREC-COLING', 'COLING'],
  'COLING 2024': ['LREC-COLING', 'LREC'],
  'AACL 2020': ['AACL-IJCNLP', 'IJCNLP'],
  'AACL 2022': ['AACL-IJCNLP', 'IJCNLP'],
  'IJCNLP 2023': ['IJCNLP-AACL', 'AACL'],
  'IJCNLP 2025': ['IJCNLP-AACL', 'AACL']
}

/** Volumes of letter S that are *SEM, not SemEval: year and first digit of the number. */
const starSem = new Set(['12-1', '13-1', '14-1', '15-1', '16-2', '17-1', '18-2', '19-1'])

const tracks: readonly (readonly [volume: RegExp, track: NonNullable<Proof['track']>])[] = [
  [/^demos?$/, 'demo'],
  [/^(?:srw|student)$/, 'student'],
  [/^industry$/, 'industry'],
  [/^tutorials?$/, 'tutorial'],
  [/^(?:ws|workshop)/, 'workshop']
]

/** Identity of an Anthology id, old or new, in any case. */
export function aclReading(written: string): Reading {
  const id = /^\d/.test(written) ? written.toLowerCase() : written.toUpperCase()
  const proof = /^\d/.test(id) ? newProof(id) : oldProof(id)
  return {
    id: `acl:${id}`,
    landing: `https://aclanthology.org/${id}/`,
    pdf: `https://aclanthology.org/${id}.pdf`,
    ...(proof && {proof})
  }
}

const said = (id: string) => `ACL Anthology id \`${id}\``

const also = (venue: string, year: number) => [
  ...(joint[`${venue} ${year}`] ?? []),
  ...(venue === 'NAACL' && year <= 2019 ? ['NAACL-HLT', 'HLT-NAACL', 'HLT'] : [])
]

function newProof(id: string): Proof | undefined {
  const [, written = '', code = '', volume = ''] = /^(\d{4})\.([a-z0-9]+)-([a-z0-9]+)\./.exec(id) ?? []
  const year = Number(written)
  const findings = code === 'findings'
  const venue = codes[findings ? volume : code]
  if (!venue) return undefined
  const track = findings ? ('findings' as const) : tracks.find(([name]) => name.test(volume))?.[1]
  return proves(venue, year, said(id), {also: also(venue, year), ...(track && {track})})
}

function oldProof(id: string): Proof | undefined {
  const letter = id.slice(0, 1)
  const yy = Number(id.slice(1, 3))
  const year = yy >= 60 ? 1900 + yy : 2000 + yy
  const venue =
    letter === 'S' && starSem.has(`${id.slice(1, 3)}-${id.slice(4, 5)}`) ? '*SEM' : letters[letter]
  if (!venue) return undefined
  // Only EMNLP 2019 has its workshops under the letter of the conference: D19-50 to D19-66.
  const workshop = letter === 'D' && yy === 19 && /^[56]/.test(id.slice(4))
  return proves(venue, year, said(id), {
    also: also(venue, year),
    ...(workshop && {track: 'workshop' as const})
  })
}

/** Conferences at which workshops of the Anthology are held. */
export const workshopHosts: ReadonlySet<string> = new Set([
  'ACL',
  'EMNLP',
  'NAACL',
  'EACL',
  'AACL',
  'IJCNLP',
  'COLING',
  'LREC'
])

/** The volume of a workshop whose name is in no table of ours (`W18-36`, `2020.dmr`), and its year; of an identifier `acl:…`. */
export function workshopVolume(id: string): {volume: string; year: number} | undefined {
  const [, old, yy] = /^acl:(W(\d\d)-\d\d)\d\d$/.exec(id) ?? []
  if (old !== undefined) return {volume: old, year: Number(yy) + (Number(yy) >= 60 ? 1900 : 2000)}
  const [, volume, year, code = ''] = /^acl:((\d{4})\.([a-z0-9]+))-/.exec(id) ?? []
  const isKnown = code === 'findings' || codes[code] !== undefined
  return volume === undefined || isKnown ? undefined : {volume, year: Number(year)}
}

const hosts = ['aclanthology.org', 'aclweb.org', 'aclanthology.info', 'aclanthology.coli.uni-saarland.de']

export const acl: readonly UrlPattern[] = [
  {
    key: 'acl-new',
    hosts,
    path: /^\/(?:anthology\/|papers\/)?((?:19|20)\d{2}\.[a-z0-9]+-[a-z0-9]+\.\d{1,4})(?:v\d{1,2})?(?:\.pdf|\.bib|\.xml|\.mp4)?\/?$/i,
    example: 'https://aclanthology.org/2021.emnlp-main.288.pdf',
    source: 'venues.yaml of the ACL Anthology',
    read: ({groups}) => aclReading(group(groups, 1))
  },
  {
    key: 'acl-old',
    hosts,
    path: /^\/(?:anthology(?:-new)?\/)?(?:papers\/)?(?:[A-Z]\/[A-Z]\d{2}\/)?([A-Z]\d{2}-\d{4})(?:v\d{1,2})?(?:\/[a-z]\d{2}-\d{4})?(?:\.pdf|\.bib|\.xml)?\/?$/i,
    example: 'https://www.aclweb.org/anthology/papers/Q/Q19/Q19-1004/',
    source: 'venues.yaml of the ACL Anthology',
    read: ({groups}) => aclReading(group(groups, 1))
  }
]
