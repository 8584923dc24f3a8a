/**
 * The cache: one file of JSON lines sorted by URL. Written whole and renamed into place, so that a reader never sees half of it; a
 * damaged line costs only itself.
 */

import {appendFile, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {newer, readEntry} from './entry.ts'
import type {CacheEntry} from './entry.ts'
import {withLock} from './lock.ts'
import {sweep, temporaryOf} from './temporary.ts'

const header = {paperlint: 'link-cache', version: 1}

/** Entries by URL. */
export type Entries = ReadonlyMap<string, CacheEntry>

/**
 * Reads the cache and what an interrupted run left beside it. A file that is missing, damaged or of another version is an empty cache.
 *
 * @throws
 *   Where the file exists and cannot be read.
 */
export async function readCache(file: string): Promise<Map<string, CacheEntry>> {
  return combine([...readLines(await readText(file)), ...readLines(await readText(journalOf(file)))])
}

/**
 * Writes entries. What another run wrote meanwhile is kept: of two entries for one link the newer one stays.
 *
 * @throws
 *   Where the file cannot be written.
 */
export async function writeCache(file: string, entries: Entries): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  await withLock(`${file}.lock`, async () => {
    const kept = [...readLines(await readText(file)), ...readLines(await readText(journalOf(file)), entries)]
    const all = combine([...kept, ...entries.values()])
    const sorted = [...all.values()].sort((a, b) => (a.url < b.url ? -1 : 1))
    const temporary = temporaryOf(file)
    try {
      await writeFile(temporary, linesOf([header, ...sorted]))
      await rename(temporary, file)
    } finally {
      await rm(temporary, {force: true})
    }
    await rm(journalOf(file), {force: true})
    await sweep(file)
  })
}

/** A file beside the cache that takes successes during the run, so that a killed run is not lost. */
export interface Journal {
  add(entries: readonly CacheEntry[]): Promise<void>
  /** Forgets what was added, because the run proved worthless. */
  discard(): Promise<void>
}

/** Opens the journal of a cache. What an earlier run left in it goes into the cache first. */
export async function openJournal(file: string): Promise<Journal> {
  const journal = journalOf(file)
  if ((await readText(journal)) !== '') await writeCache(file, new Map())
  return {
    async add(entries) {
      if (entries.length === 0) return
      await mkdir(dirname(file), {recursive: true})
      // A line that a killed run left unfinished must not swallow the next one.
      await appendFile(journal, entries.map(d => `\n${JSON.stringify(d)}`).join(''))
    },
    discard: () => rm(journal, {force: true})
  }
}

/** Milliseconds between two saves. */
const often = 250

/** Adds to a journal what is new, now and then, until it is ended. What cannot be saved is written at the end, and complains there. */
export function keepAdding(journal: Journal, take: () => readonly CacheEntry[]): {end(): Promise<void>} {
  let saved = Promise.resolve()
  const timer = setInterval(() => {
    saved = saved.then(() => journal.add(take())).catch(() => {})
  }, often)
  return {
    end() {
      clearInterval(timer)
      return saved
    }
  }
}

function journalOf(file: string): string {
  return `${file}.partial`
}

function combine(entries: readonly CacheEntry[]): Map<string, CacheEntry> {
  const all = new Map<string, CacheEntry>()
  for (const entry of entries) {
    const known = all.get(entry.url)
    all.set(entry.url, known ? newer(known, entry) : entry)
  }
  return all
}

/** Entries as they are written, so many at once that the whole file is never in memory. */
function* linesOf(entries: readonly unknown[]): Generator<string> {
  for (let at = 0; at < entries.length; at += atOnce)
    yield entries
      .slice(at, at + atOnce)
      .map(d => `${JSON.stringify(d)}\n`)
      .join('')
}

const atOnce = 500

/** Reads lines, except those of URLs that `known` has as successes: they are in the journal of the run that is about to write them. */
function readLines(text: string, known?: Entries): CacheEntry[] {
  const lines = text.split('\n')
  const version = /^\{"paperlint":"link-cache","version":(\d+)\}/.exec(text)?.[1]
  if (version !== undefined && Number(version) !== header.version) return []
  return lines.flatMap(line => (known?.get(urlOf(line))?.failStreak === 0 ? [] : (readEntry(line) ?? [])))
}

/** URL of a line, as far as it can be seen without reading the line. */
function urlOf(line: string): string {
  return /^\{"url":"([^"\\]+)"/.exec(line)?.[1] ?? ''
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
