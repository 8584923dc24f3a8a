/**
 * Labelled lists: real lists with the entries that a person read in them.
 *
 * A folder of them holds `corpus/gold` (`<list>.jsonl` for `corpus/lists/<list>`, whole lists) and `corpus/scholars` (`files/<list>`,
 * `labels/<list>.jsonl`, and `sources.json` with the labelled `window` of lines). A set alone, in either form, is also a folder of them.
 */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** What a person read in one entry. Fields named in `doubt` are not judged. */
export interface Label {
  line: number
  endLine: number
  title: string
  venue: string | null
  year: number | null
  links: readonly {role: string; url: string}[]
  /** Counts neither way. */
  maybe?: boolean
  doubt?: readonly string[]
  /** `arXiv` is shown by a badge or a link only, so the venue may be absent. */
  arxiv?: boolean
  /** Other readings that are right. */
  altTitle?: readonly string[]
  altVenue?: readonly (string | null)[]
}

export interface LabelledList {
  /** Name of the set, such as `gold`. */
  set: string
  name: string
  text: string
  labels: readonly Label[]
  /** First and last line that were labelled; entries outside are not judged. */
  window: readonly [number, number]
}

const everyLine: [number, number] = [1, Number.MAX_SAFE_INTEGER]

/** Labelled lists of a folder, by set and name. */
export function labelledLists(folder: string): LabelledList[] {
  const corpus = path.join(folder, 'corpus')
  if (existsSync(corpus)) return ['gold', 'scholars'].flatMap(d => listsOf(path.join(corpus, d), d))
  return listsOf(folder, path.basename(folder))
}

function listsOf(folder: string, set: string): LabelledList[] {
  const sources = path.join(folder, 'sources.json')
  if (existsSync(sources)) {
    const rows = JSON.parse(readFileSync(sources, 'utf8')) as {file: string; window?: [number, number]}[]
    return rows.map(({file, window = everyLine}) => ({
      set,
      name: file,
      text: readFileSync(path.join(folder, 'files', file), 'utf8'),
      labels: linesOf<Label>(path.join(folder, 'labels', `${file}.jsonl`)),
      window
    }))
  }
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(d => d.endsWith('.md.jsonl'))
    .map(file => ({
      set,
      name: path.basename(file, '.jsonl'),
      text: readFileSync(path.join(folder, '../lists', path.basename(file, '.jsonl')), 'utf8'),
      labels: linesOf<Label>(path.join(folder, file)),
      window: everyLine
    }))
}

/** Rows of a file of JSON lines. */
export function linesOf<Row>(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter(Boolean).map(d => JSON.parse(d) as Row)
}

/** Every Markdown file of a folder of lists, labelled or not, by its path from there. */
export function allLists(folder: string): {name: string; text: string}[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(d => /(?:^|\/)(?:lists|files)\/[^/]+\.md$/.test(d))
    .sort()
    .map(name => ({name, text: readFileSync(path.join(folder, name), 'utf8')}))
}
