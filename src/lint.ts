/**
 * The one function that the command, the Action and the library call: text in, findings out.
 */

import type {Root} from 'mdast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Config} from './config/types.ts'
import {settingsOf} from './config/settings.ts'
import type {Neighbours} from './model/neighbours.ts'
import type {Finding} from './finding.ts'
import {verifyFixes} from './fixes/fix.ts'
import {Kept} from './kept/kept.ts'
import type {LinkResult} from './links/types.ts'
import {listOf} from './model/list.ts'
import {parse} from './markdown/parse.ts'
import type {Silenced} from './directives/silence.ts'
import type {PaperList} from './model/types.ts'
import {counts} from './works/works.ts'
import {presetOf} from './preset.ts'

/** A file read as a paper list. */
export interface ReadFile {
  path: string
  /** Text without byte-order mark. */
  source: string
  /** Whether the file started with a byte-order mark. */
  bom: boolean
  tree: Root
  list: PaperList
  /** Items of the list, and distinct works among them. */
  counts: {entries: number; papers: number}
}

/** A file and what was found in it. */
export interface LintedFile extends ReadFile {
  /** In the order of the text. */
  findings: Finding[]
  /** Findings that comments in the text silence. */
  silenced: readonly Silenced[]
}

export interface LintOptions {
  /** As reports name the file. */
  path: string
  config?: Config
  /** What the network says of the links; without it the rules that need it do not run. */
  links?: readonly LinkResult[]
  /** The repository around the file; without it links to files are not judged. */
  files?: Neighbours | undefined
}

/** How fixes are tried. */
export interface Trying {
  /** What is kept from earlier readings of almost the same text. */
  kept?: Kept
  /** The text, if it was read already. */
  known?: ReadFile | undefined
  /** Waited for before each reading; it may throw to end the trying. */
  pause?: () => Promise<void>
}

/** Reads a text as a paper list; `kept` is what is kept from earlier readings of almost the same text. */
export function read(text: string, path: string, kept?: Kept): ReadFile {
  const bom = text.startsWith('\uFEFF')
  const source = bom ? text.slice(1) : text
  const tree = parse(source, kept && ((part, parsed) => kept.about(`tree ${part}`).ask('tree', parsed)))
  const list = listOf(tree, {value: source}, kept)
  return {path, source, bom, tree, list, counts: counts(list)}
}

/** Lints a text; `kept` is what is kept from earlier readings of almost the same text. */
export async function lint(text: string, options: LintOptions, kept?: Kept): Promise<LintedFile> {
  return judge(read(text, options.path, kept), options)
}

/** Lints what was read already. It can be done once: rules may change what was read. */
export async function judge(
  known: ReadFile,
  {config = {}, links, files}: Omit<LintOptions, 'path'>
): Promise<LintedFile> {
  const {path} = known
  const file = new VFile({path, value: known.source})
  await unified()
    .use(presetOf(settingsOf(config, links, files)))
    .run(known.tree, file)
  const findings: Finding[] = file.messages.sort(byPlace)
  return {...known, findings, silenced: file.data.paperlint?.silenced ?? []}
}

/** Lints a text, and leaves findings only the fixes that are proven to change what they say and nothing else. */
export async function lintVerified(
  text: string,
  options: LintOptions,
  {kept, known, pause}: Trying = {}
): Promise<LintedFile> {
  const read = readerOf(text, options, kept)
  const linted = known ? await judge(known, options) : await read(text)
  await verifyFixes(linted, async source => {
    await pause?.()
    return read(source)
  })
  return linted
}

/**
 * Characters of a text above which nothing is kept of its first reading, since most texts are read once, and above which nothing is kept at
 * all: what is kept of a list takes as much memory as the list.
 */
const [mostAtFirst, mostAtAll] = [300_000, 1_000_000]

/** Gives a function that lints a text, and then others that are almost the same. */
export function readerOf(
  {length}: string,
  options: LintOptions,
  given?: Kept
): (source: string) => Promise<LintedFile> {
  const later = given ?? (length <= mostAtAll ? new Kept() : undefined)
  let kept = given ?? (length <= mostAtFirst ? later : undefined)
  return source => {
    const now = kept
    kept = later
    return lint(source, options, now)
  }
}

function byPlace(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
