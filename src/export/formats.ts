/**
 * Every export by the name that `--format` takes; loaded when asked for.
 */

import type {Exported} from './json.ts'
import type {KnownAuthors} from './record.ts'

/** Makes a text, or pieces of one. Each file can be forgotten once it is written. */
type Write = (files: Iterable<Exported>, authors: KnownAuthors) => Promise<string | Iterable<string>>

export const exports = {
  json: async files => (await import('./json.ts')).exportJson(files),
  'csl-json': async (...all) => (await import('./csl.ts')).exportCsl(await records(...all)),
  bibtex: async (...all) => (await import('./bibtex.ts')).exportBibtex(await records(...all)),
  ris: async (...all) => (await import('./ris.ts')).exportRis(await records(...all)),
  csv: async (...all) => (await import('./csv.ts')).exportCsv(await records(...all))
} satisfies Record<string, Write>

export type ExportName = keyof typeof exports

export const exportNames = Object.keys(exports) as ExportName[]

/** Records of all files together, so that their keys differ. */
async function records(files: Iterable<Exported>, authors: KnownAuthors) {
  const {recordsOf} = await import('./record.ts')
  return recordsOf(
    Array.from(files, d => d.list),
    authors
  )
}
