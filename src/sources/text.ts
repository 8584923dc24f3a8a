/**
 * Bytes to text, and a name for what is not text.
 */

import {Problem} from './problem.ts'

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** Decodes UTF-8 and keeps the byte-order mark. Throws a `Problem` for other encodings and for binary files. */
export function decode(bytes: Uint8Array, path: string): string {
  const zeros = zerosIn(bytes)
  if (isUtf16(bytes, zeros)) {
    throw new Problem(`${path} is UTF-16; save it as UTF-8 (GitHub does not render UTF-16 either)`)
  }
  if (zeros.even + zeros.odd > bytes.length / 100)
    throw new Problem(`${path} is a binary file; name a Markdown file`)

  try {
    return utf8.decode(bytes)
  } catch {
    throw new Problem(
      isLatin1(bytes)
        ? `${path} is not UTF-8; save it as UTF-8`
        : `${path} is a binary file (not valid UTF-8); name a Markdown file`
    )
  }
}

/** NUL bytes, by whether their offset is even. Text has none, which is found out in no time. */
function zerosIn(bytes: Uint8Array): {even: number; odd: number} {
  const zeros = {even: 0, odd: 0}
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
    zeros[at % 2 === 0 ? 'even' : 'odd']++
  return zeros
}

/** A UTF-16 mark, or NUL in every other byte as Latin letters have it. */
function isUtf16(bytes: Uint8Array, {even, odd}: {even: number; odd: number}): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true

  const most = Math.max(even, odd)
  return bytes.length > 3 && most > bytes.length / 4 && Math.min(even, odd) < most / 20
}

/** No control characters but tabs and line ends: letters of a one-byte encoding. */
function isLatin1(bytes: Uint8Array): boolean {
  return bytes.every(byte =>
    byte >= 0x20 ? byte !== 0x7f : byte === 9 || byte === 10 || byte === 12 || byte === 13
  )
}
