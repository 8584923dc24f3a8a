/**
 * Authors of works, with family and given names told apart.
 */

import {isGiven} from '../pieces/initials.ts'
import {namesOf} from '../reading/authors.ts'

/** A name that can be distinguished, or one that is kept as it was written. */
export type Author = {family: string; given: string} | {literal: string}

const breakOff = /[\s,;]*(?:\bet\.? al\b\.?|\betc\b\.?|\band others\b|…|\.{3})[\s.]*$/i

const particles = String.raw`(?:(?:[Vv][ao]n|[Dd](?:er|en|e|el|ella|i|a|os|u)|[Ll][ae]|el|al|bin|ben|ten|ter|zu|af|av)\s+)*`
const word = String.raw`\p{Lu}[\p{L}'’-]+`
/** `Hughes`, `van den Berg`, `García Márquez`. */
const family = new RegExp(String.raw`^${particles}${word}(?: ${word})?$`, 'u')
const oneFamily = new RegExp(String.raw`^${particles}${word}$`, 'u')
/** `JBC`, `J. B. C.`, `J-H`. */
const initials = String.raw`(?:\p{Lu}{1,3}\.?|(?:\p{Lu}\.[ -]?)+\p{Lu}?|\p{Lu}(?:[ -]\p{Lu})+\.?)`
const onlyInitials = new RegExp(String.raw`^${initials}$`, 'u')
/** `Hughes TP`, `van den Berg H.`. */
const initialsLast = new RegExp(String.raw`^(${particles}${word}(?: ${word})?) (${initials})$`, 'u')
/** `Laurens van der Maaten`. */
const familyLast = new RegExp(String.raw`^(\p{Lu}[\p{L}.'’ -]*?)\s+(${particles}${word})$`, 'u')
/** Numbers of namesakes, and companies: `David Smith IV`, `Quintic AI`. */
const noName = /^(?:II|III|IV|AI)$/
/** Family names in capitals, long enough not to be initials: `LECUN Yann`, `Yann LECUN`. */
const capitalsFirst = /^\p{Lu}{4,} .*\p{Ll}/u
const capitalsLast = /\p{Ll}.* \p{Lu}{4,}$/u
const firstInCapitals = /^\p{Lu}{2,} .*\p{Ll}/u
/** `Doe, Mary Ann`, `García Márquez, Hans J.`. */
const turned = new RegExp(String.raw`^(${particles}${word}(?: ${word})?), (\p{Lu}[\p{L}. -]*)$`, 'u')
/** Names of two words on both sides of a comma, which are two people: `Kaiming He, Jane Doe`. */
const twoPeople = /\p{Ll} .*, .*\p{Ll} \p{Lu}\p{L}/u
/** `Jane`, `Paula J`, `Jean-Luc M. A.`. */
const givenName = /^\p{Lu}[\p{L}-]+(?: \p{Lu}\.?)*$/u

/** Splits authors as lists write them; a part that is not a plain given and family name stays whole. */
export function authorsOf(text: string): {authors: Author[]; others: boolean} {
  const whole = text.normalize().trim()
  const kept = whole.replace(breakOff, '').trim()
  const others = kept !== whole
  const authors =
    turnedAll(kept) ??
    joined(
      namesOf(kept).flatMap(d => d.trim() || []),
      others
    )
  return {authors, others}
}

/** An author as registries write names: `Laurens van der Maaten`, `Wei LI`. */
export function authorOfRecord(name: string): Author {
  const [, given, last = ''] = familyLast.exec(name) ?? []
  return given && !noName.test(last) ? {family: last, given: spaced(given)} : {literal: name}
}

/** Names that all have their family name first, before a comma, and something else between them: `Doe, Jane; Roe, Max`. */
function turnedAll(text: string): Author[] | undefined {
  for (const between of [/\s*;\s*(?:and\s|&\s)?/, /,?\s+(?:and|&)\s+/]) {
    const names = text.split(between).filter(d => d !== '')
    const found = names.flatMap(d => turnedName(d) ?? [])
    if (found.length === names.length && (between.test(text) || isAlone(names))) return found
  }
  return undefined
}

/** Whether a text with one comma is one name, not two. */
function isAlone([name = '', other]: readonly string[]): boolean {
  const given = name.split(', ')[1]!
  return other === undefined && (onlyInitials.test(given) || (givenName.test(given) && isGivenIn(given)))
}

const isGivenIn = (name: string): boolean => isGiven(name.split(' ', 1)[0]!)

function turnedName(name: string): Author | undefined {
  const [, family, given] = (!twoPeople.test(name) && turned.exec(name)) || []
  return family && given ? {family, given: spaced(given)} : undefined
}

/** Authors of names; what a comma split from its family name is joined with it. */
function joined(names: readonly string[], others: boolean): Author[] {
  const isFirst = names.some(d => capitalsFirst.test(d))
  const isLast = names.some(d => capitalsLast.test(d))
  const authors: Author[] = []
  for (let index = 0; index < names.length; index++) {
    const [name, next] = [names[index]!, names[index + 1] ?? '']
    const isTurned =
      (family.test(name) && onlyInitials.test(next)) ||
      (index === 0 && isFirstTurned(name, next, names.slice(2), others))
    authors.push(isTurned ? {family: name, given: spaced(next)} : authorOf(name, isFirst, isLast))
    if (isTurned) index++
  }
  return authors
}

/** Whether only the first of several names is turned: `Reimer, Paula J, William Austin`, `Rao, Xiaojia, et al.`. */
function isFirstTurned(name: string, next: string, after: readonly string[], others: boolean): boolean {
  if (!oneFamily.test(name) || !givenName.test(next)) return false
  if (after.length > 0) return after.every(d => familyLast.test(d) && !initialsLast.test(d))
  return others || isGivenIn(next)
}

/** Says whether family names in capitals are the first or the last words of all names: `LI Wei`; `Wei LI`, which has no initials. */
function authorOf(name: string, isFirst: boolean, isLast: boolean): Author {
  if (isFirst && firstInCapitals.test(name)) {
    const [family = '', ...given] = name.split(' ')
    return {family, given: given.join(' ')}
  }
  const [, family = '', letters = ''] = initialsLast.exec(name) ?? []
  const isWord = isLast || noName.test(letters) || !/\p{Ll}/u.test(family)
  return family && !(isWord && /^\p{Lu}{2,}$/u.test(letters))
    ? {family, given: spaced(letters)}
    : authorOfRecord(name)
}

/** `T. P.` of `TP`, as BibTeX and citation processors read initials; other given names as they are. */
function spaced(given: string): string {
  if (!onlyInitials.test(given)) return given
  return given
    .replace(/(\p{Lu})\.? ?/gu, '$1. ')
    .replaceAll(' -', '-')
    .trim()
}
