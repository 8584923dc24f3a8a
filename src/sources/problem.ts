/**
 * What the user has to put right.
 */

/** Printed as one line that says what to do; the command ends with exit code 2 and nothing written. */
export class Problem extends Error {
  override name = 'Problem'
}

/** A name that is no file, folder or glob. */
export class Missing extends Problem {
  readonly missing: string

  constructor(missing: string) {
    super(`no such file or folder: ${missing}`)
    this.missing = missing
  }
}
