/**
 * A mistake in a configuration.
 */

/** Printed as `file:line:col message`. */
export class ConfigError extends Error {
  override name = 'ConfigError'

  constructor(reason: string, file: string, place?: {line: number; column: number}) {
    super(`${file}${place ? `:${place.line}:${place.column}` : ''}: ${reason}`)
  }
}
