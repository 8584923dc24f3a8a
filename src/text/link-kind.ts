/**
 * What a link is for, judged by its URL alone.
 */

import {hostRow, kindOfHost} from './host.ts'
import type {LinkKind} from './host.ts'
import {identify} from './identify.ts'
import {remember} from './remember.ts'
import {cleanUrl, splitUrl} from './url.ts'

export type {LinkKind} from './host.ts'

/** Paths that show what the host does not. Host, path, kind; the first row counts. */
const paths: readonly (readonly [host: string, path: RegExp, kind: LinkKind | undefined])[] = [
  ['github.com', /^\/[\w.-]+\/[\w.-]+\/(?:blob|raw)\/.*\.pdf$/i, 'paper'],
  ['github.com', /^\/[\w.-]+\/[\w.-]+\/(?:blob|raw)\/.*\.(?:pptx?|key)$/i, 'slides'],
  ['github.com', /^\/[\w.-]+\/[\w.-]+\/(?:blob|raw)\/.*\.(?:csv|dta|rds|sav|tsv|xlsx?)\b/i, 'data'],
  [
    'github.com',
    /^\/(?:topics|sponsors|features|marketplace|orgs|collections|about|settings|apps|login|search)(?:\/|$)/,
    undefined
  ],
  // Notes on a work; the page of a program is its README.
  ['github.com', /^\/[\w.-]+\/[\w.-]+\/blob\/(?!.*readme\.md$).+\.md$/i, undefined],
  ['github.com', /^\/[\w.-]+\/[\w.-]+/, 'code'],
  ['gist.github.com', /^\/\w/, 'code'],
  ['raw.githubusercontent.com', /\.pdf$/i, 'paper'],
  ['raw.githubusercontent.com', /\.(?:py|ipynb|c|cpp|lua|m)$/i, 'code'],
  ['gitlab.com', /^\/[\w.-]+\/[\w.-]+/, 'code'],
  ['bitbucket.org', /^\/[\w.-]+\/[\w.-]+/, 'code'],
  ['huggingface.co', /^\/papers\//, 'paper'],
  ['huggingface.co', /^\/datasets\//, 'data'],
  ['dl.acm.org', /^\/(?:doi\/proceedings|proceedings|toc|action|profile|journal)(?:\/|$)/, undefined],
  ['aclanthology.org', /^\/(?:volumes|events|venues|people)\//, undefined],
  ['link.springer.com', /^\/(?:journal|conference|bookseries)\//, undefined],
  ['huggingface.co', /^\/spaces\//, 'demo'],
  ['huggingface.co', /^\/blog(?:\/|$)/, 'blog'],
  ['huggingface.co', /^\/(?:docs|collections|tasks|learn|join|pricing|models)(?:\/|$)/, undefined],
  ['huggingface.co', /^\/[\w.-]+\/[\w.-]+/, 'model'],
  ['kaggle.com', /^\/(?:code|kernels)\/|^\/[\w-]+\/[\w-]+\/notebook/, 'code'],
  ['drive.google.com', /^\/drive\/folders\//, 'data'],
  ['academia.edu', /^\/\d+\//, 'paper'],
  ['researchgate.net', /^\/publication\/\d/, 'paper'],
  ['ideas.repec.org', /^\/[apbh]\//, 'paper'],
  ['econpapers.repec.org', /^\/(?:article|paper|bookchap)\//, 'paper'],
  ['nber.org', /^\/(?:system\/files\/working_)?papers\/w?\d/, 'paper'],
  ['muse.jhu.edu', /^\/(?:article|chapter|book|pub\/\d+\/article)\/\d/, 'paper'],
  ['persee.fr', /^\/doc\/./, 'paper'],
  ['cairn.info', /^\/(?:revue|article|load_pdf)-?./, 'paper'],
  ['scielo.br', /^\/j\/\w+\/a\//, 'paper'],
  ['hdl.handle.net', /^\/\d[\d.]*\/./, 'paper'],
  ['philarchive.org', /^\/(?:rec|archive)\//, 'paper'],
  ['eric.ed.gov', /[?&]id=E[DJ]\d/, 'paper']
]

const pathsOf = new Map(paths.map(([host]) => [host, paths.filter(d => d[0] === host)]))

/** Registrants of DOIs for programs: Code Ocean. Source: DataCite. */
const codeDoi = /^doi:10\.24433\//

/** Registrants of DOIs for data: Zenodo, IEEE DataPort, PhysioNet, Mendeley, figshare, Dataverse, UCI. Source: DataCite. */
const dataRegistrants = '5281|21227|13026|17632|6084|7910|24432'
const dataDoi = new RegExp(`^(?:zenodo:|doi:10\\.(?:${dataRegistrants})/)`)

/**
 * Paths that show a work on any host: a DOI in the address, articles of Open Journal Systems and of HighWire, items of DSpace. Source: their
 * documentation.
 */
const anywhere: readonly RegExp[] = [
  new RegExp(`/10\\.(?!(?:${dataRegistrants})/)\\d{4,9}/[^/\\s?#]{2}`),
  /\/article\/view\/\w/,
  /\/content\/(?:early\/\d{4}|[\w.-]+\/\d+)\/\d[\w./-]*$/,
  /\/handle\/\d[\d.]*\/\d/
]

/** Pages of publishers about a journal, not about one work: `/journal/jdr`, `/toc/thsj20/current`, `/`. Source: the sites of publishers. */
const home =
  /^\/?$|^\/(?:core\/)?(?:journals?|toc|loi|home|action|page|about|archive|current|subject|series|bookseries|xpl\/(?:recentissue|mostrecentissue|conhome|aboutjournal|topaccessedarticles)[^/]*)(?:\/(?!.*(?:\/(?:article|articles|pii|abs|doi|view)\/|\.pdf|\/10\.\d{4})).*)?$/i

const isHome = (path: string): boolean => home.test(path.replace(/[?#].*$/, ''))

/** Whether a URL leads to a journal at its publisher, not to a work: `https://www.sciencedirect.com/journal/applied-acoustics`. */
export const isHomeOfJournal = remember((url: string): boolean => {
  if (linkKindOf(url) !== undefined) return false
  const clean = cleanUrl(url)
  if (clean === undefined) return false
  const {host, path} = splitUrl(clean)
  const isPublisher =
    hostRow(host)?.keeps !== undefined || kindOfHost(host, path.split('/', 2)[1] ?? '') === 'paper'
  return isPublisher && (isHome(path) || /^\/[a-z-]+\/?$/.test(path))
})

/** So many URLs are remembered, as many as a very long list has: each is needed again and again. */
const mostUrls = 50_000

/**
 * What a URL is for by host and path: paper hosts and PDFs, repositories, videos and so on; `undefined` if they do not show it. A PDF is
 * a paper unless its name says slides, poster or supplement.
 */
export const linkKindOf = remember((url): LinkKind | undefined => {
  const clean = cleanUrl(url)
  if (clean === undefined) return undefined
  const {host, path} = splitUrl(clean)

  const shown = pathsOf.get(host)?.find(([, shape]) => shape.test(path))
  if (shown) return shown[2]
  if (isPdf.test(path) && ofSlides.test(path)) return 'slides'
  const identity = identify(clean)
  if (identity && dataDoi.test(identity.id)) return 'data'
  if (identity && codeDoi.test(identity.id)) return 'code'
  if (identity && identity.pattern !== 'osf') {
    return identity.kind !== 'not-a-paper' ? 'paper' : identity.pattern === 'pwc' ? pwcKind(path) : undefined
  }
  const known = kindOfHost(host, path.split('/', 2)[1] ?? '')
  if (isPdf.test(path)) return known === 'slides' ? known : pdfKind(path)
  if (/\.ps(?:\.gz|\.z)?$/i.test(path)) return 'paper'
  if (/\.(?:pptx?|key|odp)(?:$|[?#])/i.test(path)) return 'slides'
  if (/\.(?:mp4|webm|mov|avi|m4v)(?:$|[?#])/i.test(path)) return 'video'
  if (known) return known === 'paper' && isHome(path) ? undefined : known
  if (anywhere.some(d => d.test(path))) return 'paper'
  const row = hostRow(host)
  return row?.keeps && !row.mixed && /^\/.{3,}/.test(path) && !isHome(path) ? 'paper' : undefined
}, mostUrls)

/** Slides by the name of the file or its folder, not landslides. */
const ofSlides = /(?<!land|mud|rock)slides?[^/]*$|\/slides?\//i
const isPdf = /\.pdf(?:$|[?#])/i

function pdfKind(path: string): LinkKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/(?<!re)presentation|(?<![a-z])talks?(?![a-z])/i.test(name) || ofSlides.test(path)) return 'slides'
  if (/poster|supp(?:lement|_|-|\.)/i.test(name)) return undefined
  return 'paper'
}

function pwcKind(path: string): LinkKind | undefined {
  return path.startsWith('/dataset/') ? 'data' : undefined
}
