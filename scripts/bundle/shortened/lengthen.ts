/**
 * Makes names whole again that leave out the beginning that they share with the name before.
 */

/**
 * A letter before each name says how many characters the name before loses at its end. This is the code of the letter for 0. No name
 * contains such letters, so they also separate the names.
 */
export const first = 14
/** Most characters that a letter can drop, so that all letters are control characters. The letter after that drops the whole name before. */
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
