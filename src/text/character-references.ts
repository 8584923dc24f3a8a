/**
 * Character references of HTML, in titles of registries and in pages.
 */

import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** A text with its references as the characters that they stand for: `&eacute;`, `&#233;`, `&#xE9;`. Other text stays as it is. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      // Pages write names in capitals as well, although HTML knows but a few of these.
      if (name !== undefined)
        return decodeNamedCharacterReference(name) || decodeNamedCharacterReference(name.toLowerCase()) || all
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    }
  )
}
