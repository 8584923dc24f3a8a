/**
 * Makes whole names again of those that leave out how they begin like the name before.
 */

/** Between two names. */
export const between = '\u0001'
/** Code of the letter for a name that has nothing in common with the one before. */
export const nothing = 48

/** Names from their shortened text. */
export function lengthened(text: string): string[] {
  let name = ''
  return text.split(between).map(rest => (name = name.slice(0, rest.charCodeAt(0) - nothing) + rest.slice(1)))
}
