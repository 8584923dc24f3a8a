/**
 * Every export by the name that `--format` takes; loaded when asked for.
 */

import type {ReadFile} from '../lint.ts'

type Write = (files: readonly ReadFile[]) => Promise<string>

export const exports = {
  json: async files => (await import('../export/json.ts')).exportJson(files),
  'csl-json': async files => (await import('../export/csl.ts')).exportCsl(await records(files)),
  bibtex: async files => (await import('../export/bibtex.ts')).exportBibtex(await records(files)),
  csv: async files => (await import('../export/csv.ts')).exportCsv(await records(files))
} satisfies Record<string, Write>

export type ExportName = keyof typeof exports

export const exportNames = Object.keys(exports) as ExportName[]

/** Records of all files together, so that their keys differ. */
async function records(files: readonly ReadFile[]) {
  const {recordsOf} = await import('../export/record.ts')
  return files.flatMap(d => recordsOf(d.list))
}
