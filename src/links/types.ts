/**
 * Words of link checking: what is asked, what was seen, and what is concluded from it.
 */

import type {PaperId} from '../text/types.ts'

/** What is concluded about a link; only `dead` says that the target is gone. */
export type Verdict = 'ok' | 'redirected' | 'dead' | 'unreachable' | 'blocked' | 'rate-limited' | 'skipped'

/** A registry that knows identifiers, and is asked in batches instead of a page. */
export type Registry = 'arxiv' | 'github' | 'doi'

/** What can show that a link leads to a work: a registry, or DBLP, which lists the pages of works whose publishers block checkers. */
export type Witness = Registry | 'dblp'

/** Who said it: a registry, the page itself, a table of closed services, an earlier run, or nobody. */
export type Via = `registry:${Witness}` | 'http' | 'pattern' | 'cache' | 'none'

/** One step of a redirect: the URL that was asked and the status it answered. */
export interface Hop {
  url: string
  status: number
}

/**
 * Whether a host's 404 means that a page is gone: `meaningful` once a page exists there and a random path does not; `alike` if the front
 * page is missing too; `soft` if every path exists; `crowd` if every link of the run to that host is missing.
 */
export type NotFoundMeaning = 'meaningful' | 'alike' | 'soft' | 'crowd'

/** What the answer of a page was. */
export interface PageAnswer {
  kind: 'answer'
  status: number
  /** Redirects before it, first one first. */
  hops: readonly Hop[]
  finalUrl: string
  /** Bot wall that was recognised, such as `cloudflare`. */
  wall?: string
  /** Why a success is not one: `parked-domain`, `redirect-to-root`, `not-found-title`, `not-a-pdf`, … */
  soft?: string
  /** Whether the page is a 404 that leads to the right page in a browser. */
  routed?: boolean
  /**
   * What a page says that shows only a few words, or is in doubt, until its host was asked for a page that cannot exist; and whether it only
   * lacks the title of the work, or only the redirect to it is in doubt.
   */
  saying?: {text: string; words: Uint32Array; byTitle?: true; byWay?: true}
  /** Whether the host gives the same failing status to its front page and to a random path. */
  alike?: boolean
  /** What the URL leads to, if the answer shows it. */
  content?: 'pdf' | 'html' | 'other'
  /** Whether the page that a redirect leads to shows the title of the work, if that could be seen. */
  showsTitle?: boolean
  /** Fragments of links to the page that it has no place for, if they were looked for. */
  missingFragments?: readonly string[]
  /** How often a GET answered 404 or 410, with a pause between. */
  seen?: number
  notFound?: NotFoundMeaning
}

/** What was seen; the verdict is computed from this alone, so that it can be computed again under other rules. */
export type Evidence =
  | {kind: 'found'; registry: Witness; movedTo?: string}
  /** `proven`: the answer that lacks it was complete. */
  | {kind: 'absent'; registry: Registry; code: string; proven: boolean}
  | PageAnswer
  /** No usable answer: `dns-not-found`, `connection-refused`, `tls-expired`, `timeout`, … */
  | {kind: 'failure'; code: string; registry?: Registry; status?: number; hops?: readonly Hop[]}
  /** A registry that refuses us. */
  | {kind: 'refused'; code: string; registry?: Registry; status?: number}
  | {kind: 'throttled'; code: string; registry?: Registry; status?: number}
  | {kind: 'closed-service'; since: string}
  /** A host that keeps every checker out, which was not asked. */
  | {kind: 'expected-wall'}
  | {kind: 'skipped'; code: string}

/** What is remembered about a link between runs; times in ISO 8601. */
export interface History {
  lastOkAt?: string
  firstFailAt?: string
  /** Days with failing runs since the last success. */
  failStreak: number
  /** Since when no run could say that it works: the last success, or the first run. Absent once it works. */
  unverifiedSince?: string
}

/** What a registry says about a work. */
export interface PaperRecord {
  /** Who says so: `arXiv`, `Crossref`, … */
  source: string
  /** Day on which it was asked, ISO 8601. */
  date: string
  id: PaperId
  title: string
  authors: readonly string[]
  /** Year of publication there (of the first version, for a preprint). */
  year?: number
  venue?: string
  /** Titles of earlier versions, where they were asked for. */
  formerTitles?: readonly string[]
  /** Free text by the authors, such as `Accepted by CVPR 2023`. */
  comment?: string
  journalRef?: string
  /** DOI of the published version. */
  doi?: string
  /** Latest version of a preprint. */
  version?: number
  /** Key in DBLP (`conf/cvpr/YangWTCZT22`). */
  dblp?: string
  /** Pages of the work that the record lists. */
  pages?: readonly string[]
  /** Code repository that the record names. */
  code?: string
  notice?: Notice
}

/** Retraction or withdrawal of a work. */
export interface Notice {
  kind: 'retraction' | 'withdrawal' | 'removal' | 'partial-retraction' | 'concern'
  /** DOI of the notice, or the words that say it. */
  says: string
}

/** State of a code repository. */
export interface Repository {
  /** Name in use today, `owner/name`. */
  nameWithOwner: string
  archived: boolean
  disabled: boolean
  empty: boolean
}

/** What is known about one link. */
export interface LinkResult {
  /** As the caller wrote it. */
  url: string
  verdict: Verdict
  /** Stable code of the reason: `http-404`, `doi-not-found`, `waf-cloudflare`, … */
  reason: string
  via: Via
  status?: number
  finalUrl?: string
  hops: readonly Hop[]
  /** Times it was asked in this run. */
  attempts: number
  /** When the link was last checked, ISO 8601; absent if it never was. */
  checkedAt?: string
  lastOkAt?: string
  firstFailAt?: string
  failStreak: number
  unverifiedSince?: string
  content?: 'pdf' | 'html' | 'other'
  /** Whether the page that a redirect leads to shows the title of the work, if that could be seen. */
  showsTitle?: boolean
  /** Fragment of the URL, if the page has no such place. */
  missingFragment?: string
  records: readonly PaperRecord[]
  repository?: Repository
  /** Copy of a dead page in a web archive, where one was asked. */
  archivedUrl?: string
}

/** A link to check. */
export interface LinkRequest {
  url: string
  /** What the list says that it leads to. */
  expect?: 'pdf'
  /** Title that the list gives the work: where a registry's title is another one, its earlier titles are asked for. */
  title?: string
}
