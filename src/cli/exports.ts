/**
 * Every export by the name that `--format` takes; loaded when asked for.
 */

import type {KnownAuthors} from '../export/record.ts'
import type {ReadFile} from '../lint.ts'

/** Makes a text, or pieces of one. Each file can be forgotten once it is written. */
type Write = (files: Iterable<ReadFile>, authors: KnownAuthors) => Promise<string | Iterable<string>>

export const exports = {
  json: async files => (await import('../export/json.ts')).exportJson(files),
  'csl-json': async (...all) => (await import('../export/csl.ts')).exportCsl(await records(...all)),
  bibtex: async (...all) => (await import('../export/bibtex.ts')).exportBibtex(await records(...all)),
  ris: async (...all) => (await import('../export/ris.ts')).exportRis(await records(...all)),
  csv: async (...all) => (await import('../export/csv.ts')).exportCsv(await records(...all))
} satisfies Record<string, Write>

export type ExportName = keyof typeof exports

export const exportNames = Object.keys(exports) as ExportName[]

/** Records of all files together, so that their keys differ. */
async function records(files: Iterable<ReadFile>, authors: KnownAuthors) {
  const {recordsOf} = await import('../export/record.ts')
  return recordsOf(
    Array.from(files, d => d.list),
    authors
  )
}
