/**
 * Mojibake: UTF-8 that somebody read as Windows-1252 (`visionâ€“language` for `vision–language`).
 */

import {isAscii} from './ascii.ts'
import type {Span} from './types.ts'

/**
 * Where Windows-1252 differs from Latin-1. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt; the five bytes that it leaves
 * open stand for themselves.
 */
const bytes = new Map(
  Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', (character, index): [string, number] => [
    character,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94,
      0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f
    ][index]!
  ])
)

/** Lead byte of two, three or four (`Â`…`ï`, `ð`), then what can be continuation bytes. */
const suspect = /[ÂÃÄÅÎÏÐÑâãäåæçèéêëìíîïð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g

/** What such text was likely to be: letters of Europe, punctuation, symbols, East Asian text, emoji. */
const plausible =
  /^[\u00a0-\u017f\u0391-\u03c9\u0401-\u0451\u2010-\u2027\u2030-\u203a\u20ac\u2100-\u22ff\u2500-\u27bf\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e\u{1f300}-\u{1faff}]+$/u

const decoder = new TextDecoder('utf-8', {fatal: true})

/** Stretches of a text that are mojibake, and what they stood for. */
export function mojibakeIn(text: string): (Span & {meant: string})[] {
  if (isAscii(text)) return []
  const found: (Span & {meant: string})[] = []
  for (const {0: run, index} of text.matchAll(suspect)) {
    const meant = decode(run)
    if (!meant) continue
    const last = found.at(-1)
    const end = index + meant.length
    // A word in another script is one.
    if (last?.end === index) Object.assign(last, {end, meant: last.meant + meant.text})
    else found.push({start: index, end, meant: meant.text})
  }
  return found
}

/** The longest start of a run that decodes; undefined if that is nothing. */
function decode(run: string): {text: string; length: number} | undefined {
  for (let length = run.length; length > 1; length--) {
    const text = utf8(run.slice(0, length))
    if (text !== undefined && plausible.test(text)) return {text, length}
  }
  return undefined
}

function utf8(text: string): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(text, d => bytes.get(d) ?? d.charCodeAt(0)))
  } catch {
    return undefined
  }
}
