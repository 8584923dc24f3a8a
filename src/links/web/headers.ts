/**
 * Headers of an answer.
 */

/** Headers by lower-case name; repeated ones are joined with `, `, and of `set-cookie` only the pairs are kept, joined with `; `. */
export type Headers = Readonly<Record<string, string>>

/** One text for each header. */
export function flatten(
  headers: Readonly<Record<string, string | string[] | undefined>>
): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    if (name === 'set-cookie') flat[name] = pairsOf([value].flat())
    else flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}

/** Cookies as they are sent back: without their attributes. */
function pairsOf(cookies: readonly string[]): string {
  return cookies.map(d => d.split(';', 1)[0]?.trim() ?? '').join('; ')
}
