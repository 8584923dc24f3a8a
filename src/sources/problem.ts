/**
 * What the user has to put right.
 */

/** Printed as one line that says what to do; the command ends with exit code 2 and nothing written. */
export class Problem extends Error {
  override name = 'Problem'
}

/** A name that is not a file, folder or glob. */
export class Missing extends Problem {
  readonly missing: string

  constructor(missing: string) {
    super(`no such file or folder: ${missing}`)
    this.missing = missing
  }
}

/** No file is named, and there is no README. */
export class NoReadme extends Problem {
  constructor() {
    super('no README.md in this folder; name the file of the list')
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EEXIST: 'part of its path is not a folder',
  ENOTDIR: 'part of its path is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full'
}

/** Why a file could not be read or written, in words. */
export function reasonOf({code = '', message}: NodeJS.ErrnoException): string {
  return reasons[code] ?? message
}

/** What to say of a list that nothing can read: thousands of quotes or lists in one another end every recursion. */
export const tooDeep = 'Lists or quotes are nested too deeply to be read'

/** Whether reading ended because something is nested too deeply. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message)
}
