/**
 * Labelled lists: real ones from a folder, and the invented ones of the tests.
 *
 * The folder may hold `corpus/gold/*.jsonl` (labels of `corpus/lists/*`), `corpus/scholars/` and `cases/reading.jsonl`; or it is one like
 * `corpus/scholars/`: `sources.json` (files and the windows of lines that were labelled), `files`, `labels`. `small.jsonl` holds small lists
 * of the tests with what they say.
 */

import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {shapes} from '../../tests/shapes/shape.ts'

export interface Label {
  line: number
  endLine?: number
  title: string
  altTitle?: string[]
  venue: string | null | undefined
  altVenue?: string[]
  year: number | null | undefined
  authors?: string | null | undefined
  maybe?: boolean
  doubt?: string[]
}

export interface Labelled {
  name: string
  text: string
  labels: Label[]
  /** Whether labels have no lines: they are in order. */
  ordered?: boolean
  /** Lines that were labelled, if not all were. */
  window?: [number, number]
}

/** A title to compare. */
export const titleKey = (t: string): string =>
  t
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}+#*]/gu, '')
/** A venue to compare. */
export const venueKey = (v: string | null | undefined): string | null =>
  v == null
    ? null
    : v
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}&@]/gu, '') || null
/** Whether a venue only says that the work is a preprint. */
export const isPreprintName = (v: string | null): boolean =>
  /^(arxiv|arxivpreprint|preprint|corr)$/.test(v ?? '')

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map(d => JSON.parse(d))

/** Reads the labelled lists and cases of folders, and those of the tests. */
export function readLabelled(folders: readonly string[], empty = false): Labelled[] {
  return [...folders.flatMap(d => inFolder(d, empty)), ...small(empty), ...invented(empty)]
}

function inFolder(folder: string, empty: boolean): Labelled[] {
  const found: Labelled[] = windowsOf(folder, basename(folder))
  const gold = join(folder, 'corpus/gold')
  if (existsSync(gold))
    for (const file of readdirSync(gold).filter(d => d.endsWith('.jsonl'))) {
      const name = file.replace(/\.jsonl$/, '')
      found.push({
        name: `gold/${name}`,
        text: readFileSync(join(folder, 'corpus/lists', name), 'utf8'),
        labels: lines(join(gold, file))
      })
    }
  found.push(...windowsOf(join(folder, 'corpus/scholars'), 'scholars'))
  const cases = join(folder, 'cases/reading.jsonl')
  if (existsSync(cases))
    for (const d of lines(cases))
      if (d.entries && (d.entries.length > 0 || empty) && d.entries.every((e: Label) => e.title))
        found.push({
          name: `case/${d.id}`,
          text: d.text,
          ordered: true,
          labels: d.entries.map((e: Label) => ({...e, authors: undefined, line: 0}))
        })
  return found
}

/** Windows of lists; the name of their kind comes before that of the file. */
function windowsOf(folder: string, kind: string): Labelled[] {
  const sources = join(folder, 'sources.json')
  if (!existsSync(sources)) return []
  return JSON.parse(readFileSync(sources, 'utf8')).map(
    ({file, window}: {file: string; window: [number, number]}): Labelled => ({
      window,
      name: `${kind}/${file}`,
      text: readFileSync(join(folder, 'files', file), 'utf8'),
      labels: lines(join(folder, 'labels', `${file}.jsonl`)).filter(
        (d: Label) => d.line >= window[0] && d.line <= window[1]
      )
    })
  )
}

/** The small lists of the tests. */
function small(empty: boolean): Labelled[] {
  const found: Labelled[] = []
  for (const [index, {text, entries}] of (
    lines(fileURLToPath(new URL('small.jsonl', import.meta.url))) as {text: string; entries: Label[]}[]
  ).entries())
    if (entries.length > 0 || empty) found.push({name: `small/${index}`, text, labels: entries})
  return found
}

/** The shapes of the tests. */
function invented(empty: boolean): Labelled[] {
  const found: Labelled[] = []
  for (const shape of shapes()) {
    const cell = (text: string | undefined) => (text === '?' ? undefined : text === '–' ? null : text)
    const labels = shape.labels.map(({cells, lines: [line, endLine]}): Label => {
      const year = cell(cells[2])
      return {
        line,
        endLine,
        title: cells[0]!,
        venue: cell(cells[1]),
        year: year === null || year === undefined ? year : Number(year)
      }
    })
    if (labels.length > 0 || empty)
      found.push({name: `shape/${shape.file}: ${shape.name}`, text: shape.text, labels})
  }
  return found
}
