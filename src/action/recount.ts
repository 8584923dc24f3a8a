/**
 * The counts of lists, corrected; nothing else of them changes.
 */

import {countsOnly} from '../config/only.ts'
import type {Config} from '../config/types.ts'
import {settingsOf} from '../config/settings.ts'
import {learnMeaning, type Meaning} from '../counts/meaning.ts'
import {fix} from '../fixes/fix.ts'
import {lint} from '../lint.ts'
import {decode} from '../sources/text.ts'

/** A file to recount, and the configuration that says how. */
export interface CountedFile {
  path: string
  config: Config
}

/** What to write, and what was counted. */
export interface Recount {
  /** Whole texts by path, with their byte-order marks; only of files that change. */
  files: ReadonlyMap<string, string>
  /** How many counts were wrong. */
  fixed: number
  entries: number
  papers: number
}

/** Content of a file; undefined if it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>

/**
 * Recounts lists as they are somewhere: in the workspace, or in a commit. Files that are not there are left out.
 *
 * @param endpoint
 *   Path of the file for shields.io, if one is kept.
 * @throws
 *   {Problem} if a list is not UTF-8 text.
 */
export async function recountAll(
  lists: readonly CountedFile[],
  endpoint: string | undefined,
  readFile: ReadFile
): Promise<Recount> {
  const files = new Map<string, string>()
  let [fixed, entries, papers, stated] = [0, 0, 0, 0]
  for (const {path, config} of lists) {
    const bytes = await readFile(path)
    if (bytes === undefined) continue
    const before = decode(bytes, path)
    const after = await recount(before, path, config)
    if (after.text !== before) files.set(path, after.text)
    fixed += after.fixed
    entries += after.counts.entries
    papers += after.counts.papers
    stated += after.counts[after.meaning]
  }
  if (endpoint !== undefined) {
    const text = endpointOf(stated)
    const before = await readFile(endpoint)
    if (!before || Buffer.from(before).toString() !== text) files.set(endpoint, text)
  }
  return {files, fixed, entries, papers}
}

/** Corrects the numbers that badges, sections and prose say. */
async function recount(text: string, path: string, config: Config) {
  const only = countsOnly(config)
  const read = (source: string) => lint(source, {path, config: only})
  const before = await read(text)
  const {source, count} = await fix(before, read)
  const {bom, counts, list} = before
  return {
    text: (bom ? '\uFEFF' : '') + source,
    fixed: count,
    counts,
    meaning: setMeaning(only) ?? learnMeaning(list)
  }
}

/** What the config says that numbers count. */
function setMeaning(config: Config): Meaning | undefined {
  const [, options] = [settingsOf(config)['badge-count']].flat() as [unknown, {count?: Meaning}?]
  return options?.count
}

/** What shields.io draws a badge from. Source: https://shields.io/badges/endpoint-badge */
function endpointOf(count: number): string {
  return JSON.stringify({schemaVersion: 1, label: 'papers', message: String(count), color: 'blue'}) + '\n'
}
