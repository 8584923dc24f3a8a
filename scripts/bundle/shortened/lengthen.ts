/**
 * Makes whole names again of those that leave out how they begin like the name before.
 */

/** Code of the letter before a name that keeps the whole name before. These letters are in no name, so they also part the names. */
export const first = 14
/** How many characters of the name before are left out at most, so that all letters are control characters. */
export const most = 16

/** Names from their shortened text. */
export function lengthened(text: string): string[] {
  let name = ''
  return text.split(/(?=[\x0E-\x1F])/).map(rest => {
    const dropped = rest.charCodeAt(0) - first
    name = name.slice(0, dropped > most ? 0 : name.length - dropped) + rest.slice(1)
    return name
  })
}
