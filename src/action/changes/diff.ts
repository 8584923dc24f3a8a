/**
 * Diffs as line numbers.
 */

/** Lines of both sides that differ; a count of 0 means that `start` is the line before. */
export interface Hunk {
  before: {start: number; count: number}
  after: {start: number; count: number}
}

/** A file of a diff. */
export interface FileDiff {
  /** Path after the change; undefined if the file is deleted. */
  path: string | undefined
  /** Path before the change; undefined if the file is new. */
  from: string | undefined
  hunks: Hunk[]
}

const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u

/** Reads the output of `git diff --unified=0`. Lines of hunks are counted, since text may look like a header. */
export function parseDiff(diff: string): FileDiff[] {
  const files: FileDiff[] = []
  const lines = diff.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i] ?? ''
    const file = files.at(-1)
    const hunk = header.exec(text)
    if (text.startsWith('diff --git ')) files.push({path: undefined, from: undefined, hunks: []})
    else if (!file) continue
    else if (hunk) {
      const [, start = '0', count = '1', to = '0', added = '1'] = hunk
      file.hunks.push({before: {start: +start, count: +count}, after: {start: +to, count: +added}})
      i += +count + +added
    } else if (text.startsWith('--- ')) file.from = pathOf(text.slice(4))
    else if (text.startsWith('+++ ')) file.path = pathOf(text.slice(4))
    else if (text.startsWith('rename from ')) file.from = unquote(text.slice(12))
    else if (text.startsWith('rename to ')) file.path = unquote(text.slice(10))
  }
  return files
}

/** `a/README.md` to `README.md`, `/dev/null` to nothing. */
function pathOf(text: string): string | undefined {
  const path = unquote(text.replace(/\t$/u, ''))
  return path === '/dev/null' ? undefined : path.slice(2)
}

/** Git quotes names with odd bytes like C strings, bytes in octal. */
function unquote(name: string): string {
  if (!name.startsWith('"')) return name
  const escapes: Record<string, number> = {a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13}
  const bytes: number[] = []
  for (const [, octal, escaped, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gsu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (escaped !== undefined) bytes.push(escapes[escaped] ?? escaped.charCodeAt(0))
    else bytes.push(...Buffer.from(plain ?? ''))
  }
  return Buffer.from(bytes).toString()
}

/** Hunks of a patch of GitHub's API, which has lines of context around what differs. */
export function parsePatch(patch: string): Hunk[] {
  const hunks: Hunk[] = []
  let before = 0
  let after = 0
  let open: Hunk | undefined
  for (const text of patch.split('\n')) {
    const start = header.exec(text)
    if (start) {
      before = +(start[1] ?? 0) + (start[2] === '0' ? 1 : 0)
      after = +(start[3] ?? 0) + (start[4] === '0' ? 1 : 0)
      open = undefined
    } else if (text.startsWith('-') || text.startsWith('+')) {
      if (!open)
        hunks.push((open = {before: {start: before - 1, count: 0}, after: {start: after - 1, count: 0}}))
      const side = text.startsWith('-') ? open.before : open.after
      if (side.count === 0) side.start++
      side.count++
      if (text.startsWith('-')) before++
      else after++
    } else if (text.startsWith(' ') || text === '') {
      before++
      after++
      open = undefined
    }
  }
  return hunks
}

/** Lines that are new on the right side. */
export function addedLines(hunks: readonly Hunk[]): Set<number> {
  return new Set(hunks.flatMap(({after: {start, count}}) => Array.from({length: count}, (_, i) => start + i)))
}

/** Line of the right side for a line of the left one; undefined if it is not there. */
export function lineAfter(hunks: readonly Hunk[], line: number): number | undefined {
  let shift = 0
  for (const {before, after} of hunks) {
    const first = before.count === 0 ? before.start + 1 : before.start
    if (line < first) break
    if (line < first + before.count) return undefined
    shift += after.count - before.count
  }
  return line + shift
}
