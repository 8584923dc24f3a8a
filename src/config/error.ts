/**
 * A mistake in a configuration.
 */

/** Printed as `file:line:col: reason`. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly reason: string
  /** Line and column, from 1; `undefined` if the mistake concerns the whole file. */
  readonly place: {line: number; column: number} | undefined

  constructor(reason: string, file: string, place?: {line: number; column: number}) {
    super(`${file}${place ? `:${place.line}:${place.column}` : ''}: ${reason}`)
    this.reason = reason
    this.place = place
  }
}
