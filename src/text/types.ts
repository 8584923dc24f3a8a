/**
 * Words of the field, shared by everything above.
 */

/** Offsets into a text in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** Persistent name of a work, `scheme:value` (`arxiv:2206.14579`, `doi:10.1109/…`); the same for every URL of it. */
export type PaperId = `${string}:${string}`

/** A venue and year that a URL or DOI proves by itself. */
export interface Proof {
  /** Abbreviation from the table of venues (`EMNLP`), never a guess. */
  venue: string
  /** Year of the event or volume, absent where only the venue is proven. */
  year?: number
  /**
   * `exact`; `volume`: the volume of a journal, which may also be dated the year after; `from`: assigned at acceptance, the issue may be up to
   * two years later.
   */
  yearIs: 'exact' | 'volume' | 'from'
  /** Part of the event that is named apart from the main one. */
  track?:
    | 'workshop'
    | 'findings'
    | 'datasets'
    | 'demo'
    | 'industry'
    | 'student'
    | 'tutorial'
    | 'doctoral'
    | 'shared-task'
  /** Names that are also right: joint events, former names (`ACL-IJCNLP`, `NIPS`). */
  also: readonly string[]
  /** What says so, in words for a reader: `ACL Anthology id 2021.emnlp-main.288`. */
  source: string
}

/** What a URL or DOI says about the work behind it, without any network. */
export interface Identity {
  id: PaperId
  /** Key of the pattern that matched: `arxiv`, `acl-new`, `doi-ieee`, … */
  pattern: string
  /** `paper`, `preprint`, or a page that is not a single work. */
  kind: 'paper' | 'preprint' | 'not-a-paper'
  /** Whether the URL is a copy of somebody else's page (alphaxiv, ar5iv, …) of which `landing` is the original. */
  mirror: boolean
  /** Version named in the URL (`v2` → 2). */
  version?: number
  /** Canonical landing page. */
  landing?: string
  /** Canonical URL of the PDF. */
  pdf?: string
  /** First appearance as the identifier states it (arXiv `2206.…` → 2022, 6). */
  appeared?: {year: number; month?: number}
  proof?: Proof
  /** Words of the title, and the first author's surname, as far as the file name shows them. */
  slug?: {words: readonly string[]; surname?: string}
}
