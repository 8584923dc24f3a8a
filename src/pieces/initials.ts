/**
 * Names with their initials last: `Roth, E. Ferries and roofs`, `Roth E. Ferries and roofs`, `Roth EA`.
 */

import given from './given-names.json' with {type: 'json'}

const givenNames: ReadonlySet<string> = new Set(given.names)

/** Whether a name begins like a given name: `Ada`, `Jean-Luc`. */
export function isGiven(name: string): boolean {
  return givenNames.has(name) || givenNames.has(name.split('-', 1)[0]!)
}

const particles = String.raw`(?:(?:[Vv]an|von|der|den|de|la|le|del|di|da|dos|el|al|bin|ten)\s)*`
const family = String.raw`\p{Lu}[\p{L}'’-]+`
/** `Roth, E` at the start of a name. */
const turned = new RegExp(
  String.raw`(?:^|[;&\n\])]\s?|\.,\s|\band\s|\d\.\s)${particles}${family}(?:\s${family})?,\s(?:\p{Lu}\p{Ll}?\.[\s-]?)*\p{Lu}\p{Ll}?$`,
  'u'
)
/** `Roth E` at the start of a name. */
const packed = new RegExp(
  String.raw`(?:^|[,;&\n\])]\s?|\d\.\s)${particles}(?<family>${family})\s\p{Lu}{1,3}$`,
  'u'
)
/** The name before it, written in the same way: `Kane C, `. */
const packedBefore = new RegExp(
  String.raw`(?:^|[,;&\n\])]\s?|\d\.\s)${particles}${family}\s\p{Lu}{1,3},\s`,
  'u'
)
/** A word that is not a family name by its form, or by what follows it: `FlashTree:`, `Ferries, bridges`. */
const noFamily = /^\s?(?:(?!Mc|Mac|De|Di|Le|La|Van|O['’])\p{Lu}[\p{L}-]*\p{Ll}\p{Lu}|\p{Lu}\p{L}+,\s\p{Ll})/u

/** Longest name that is looked at, in characters. */
const reach = 80

/** Whether the period at an index ends a name with the family name first (`Roth, E.`, `Roth E.`), unlike that in `E. Roth`. */
export function endsTurnedName(text: string, index: number): boolean {
  const from = Math.max(0, index - reach)
  const before = (from > 0 ? '\0' : '') + text.slice(from, index)
  if (turned.test(before)) return true
  const name = packed.exec(before)
  if (!name) return false
  if (packedBefore.test(before.slice(0, name.index + 2))) return true
  return !isGiven(name.groups!['family']!) && noFamily.test(text.slice(index + 1, index + reach))
}

/** A family name and initials without full stops. */
const initialed = /^\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]+)?\s\p{Lu}{1,3}$/u

/** Whether a text is a family name with initials and no full stops: `Moss AB`. Alone it may also be words: `Fuzzy AI`. */
export const hasInitials = (text: string): boolean => !endsSmall(text) && initialed.test(text)

/** Whether a text ends with a small letter of English, as most do. */
function endsSmall(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1)
  return unit >= 0x61 && unit <= 0x7a
}

/** Whether a text is initials, with a full stop after each but the last: `S.C`. */
export const areInitials = (text: string): boolean => /^(?:\p{Lu}\.[\s-]?)+\p{Lu}\.?$/u.test(text)
