/**
 * Which of many texts occur in a page.
 */

/** Finds the texts that occur in bytes. */
export type Scanner = (bytes: Uint8Array) => ReadonlySet<string>

interface Pattern {
  text: string
  bytes: Uint8Array
}

/** Least bytes of a long text. The shortest text of a pass limits how many bytes it can skip, so long texts have a pass of their own. */
const long = 8

/**
 * Makes a scanner for texts. It looks at every third or sixth place of a page: wherever a text is, one of those places is near its beginning.
 * Few of these places match any three bytes of a text, so the time hardly depends on the number of texts.
 *
 * @throws
 *   `RangeError` for a text of less than three bytes.
 */
export function createScanner(texts: readonly string[]): Scanner {
  const patterns = [...new Set(texts)].map(text => ({text, bytes: Buffer.from(text)}))
  const passes = Object.values(Object.groupBy(patterns, d => (d.bytes.length < long ? 'short' : 'long'))).map(
    passFor
  )
  return bytes => {
    const seen = new Set<string>()
    for (const pass of passes) pass(bytes, seen)
    return seen
  }
}

type Pass = (bytes: Uint8Array, seen: Set<string>) => void

function passFor(patterns: readonly Pattern[]): Pass {
  const step = Math.min(...patterns.map(d => d.bytes.length)) - 2
  if (step < 1) throw new RangeError('Texts of less than three bytes cannot be found')
  /** Index of the candidates for each key; 0 if no text has it. */
  const places = new Uint16Array(1 << 16)
  const candidates: {pattern: Pattern; offset: number}[][] = [[]]
  for (const pattern of patterns) {
    for (let offset = 0; offset < step; offset++) {
      const key = keyAt(pattern.bytes, offset)
      places[key] ||= candidates.push([]) - 1
      candidates[places[key] ?? 0]?.push({pattern, offset})
    }
  }

  return (bytes, seen) => {
    const end = bytes.length - 2
    for (let at = 0; at < end; at += step) {
      const place = places[keyAt(bytes, at)] ?? 0
      if (place === 0) continue
      for (const {pattern, offset} of candidates[place] ?? [])
        if (isAt(pattern.bytes, bytes, at - offset)) seen.add(pattern.text)
    }
  }
}

/** A number below 65,536 for the three bytes at a place. */
function keyAt(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) << 10) ^ ((bytes[at + 1] ?? 0) << 5) ^ (bytes[at + 2] ?? 0)) & 0xffff
}

function isAt(pattern: Uint8Array, bytes: Uint8Array, from: number): boolean {
  if (from < 0 || from + pattern.length > bytes.length) return false
  for (let at = 0; at < pattern.length; at++) if (bytes[from + at] !== pattern[at]) return false
  return true
}
