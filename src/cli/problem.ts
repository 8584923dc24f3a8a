/**
 * What the user has to put right.
 */

/** Printed as one line that says what to do; the command ends with exit code 2 and nothing written. */
export class Problem extends Error {
  override name = 'Problem'
}
