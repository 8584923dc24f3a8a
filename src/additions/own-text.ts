/**
 * What an entry says about its own paper only, which a new entry written like it must not have: descriptions, pages, places, badges.
 */

/** Whether a phrase or an image is one of the list, not of one paper only. A label has a colon after it. */
export type IsCommon = (phrase: string, isLabel?: boolean) => boolean

/** Stands for what was left out. */
const hole = '\ue000'

/** Words and numbers that only spaces, hyphens or slashes join: `official implementation`, `51`, `2017/11/12`. */
const phrase = String.raw`(?:\p{L}[\p{L}\p{M}]*|\d+(?:[.,:]\d+)*)(?:[ '’/-]*(?:[\p{L}\p{M}]+|\d+(?:[.,:]\d+)*))*`

/** Images with their address, in which parentheses come in pairs. */
const image = String.raw`!\[[^\]]*\]\((?:[^()\s]|\([^()\s]*\))*(?:\s[^)]*)?\)`

/** A badge that shows a number of its own: citations, stars. */
export const counter = /\bbadge\/[^/)]*-\d[\d.,]*[kKmM]?\+?-\w+/

/** Tags, images and named characters. */
const markup = String.raw`<[^>]*>|${image}|&#?\w+;`

/** The phrases of a text in lower case, markup left out. */
export function phrasesOf(text: string): string[] {
  const plain = text.replace(new RegExp(markup, 'g'), '|')
  return [...plain.matchAll(new RegExp(phrase, 'gu'))].map(d => d[0].toLowerCase())
}

/** The images of a text. */
export function imagesOf(text: string): string[] {
  return text.match(new RegExp(image, 'g')) ?? []
}

/**
 * Leaves out of the text between two parts whatever is not of the list: phrases that are not common, links that are dropped (given as holes) and
 * images. Marks that held or joined it go with it, as do lines that have nothing else, except for what belongs to a part before or after.
 */
export function withoutOwnText(
  text: string,
  isCommon: IsCommon,
  {isRow, isFirst, isLast}: {isRow: boolean; isFirst: boolean; isLast: boolean}
): string {
  const marked = text
    .replace(new RegExp(image, 'g'), found => (isCommon(found) && !counter.test(found) ? found : hole))
    .replace(/<a\s+(?:name|id)\s*=[^>]*>\s*<\/a>/gi, hole)
    .replace(new RegExp(`${markup}|${phrase}`, 'gu'), (found: string, at: number, whole: string) =>
      /^[<!&]/.test(found) ||
      isCommon(
        found.toLowerCase(),
        /^[*_ ]*[:：]/.test(whole.slice(at + found.length, at + found.length + 6))
      )
        ? found
        : hole
    )
  if (!marked.includes(hole)) return text
  const joined = close(marked)
  return isRow ? cells(joined) : lines(joined, isFirst, isLast)
}

/** Joins holes that only marks separate, and closes pairs of marks around a hole. */
function close(text: string): string {
  const pairs =
    /(?:\[\s*\ue000\s*\](?:\(\s*\ue000?\s*\))?|\(\s*\ue000\s*\)|（\s*\ue000\s*）|【\s*\ue000\s*】|“\s*\ue000\s*”|"\s*\ue000\s*"|(\*{1,3}|_{1,3}|`+|~~)\ue000[:：.,;!?]?\1|<(\w+)[^>]*>\s*\ue000[\s.,;:!?]*<\/\2\s*>)/g
  const between = /\ue000(?:[^\p{L}\d\n|[\](){}<>*_`]{0,6}\ue000)+/gu
  let [before, result] = ['', text]
  while (before !== result) {
    before = result
    result = result.replace(between, hole).replace(pairs, hole)
  }
  return result
}

/** A cell that has only a hole becomes empty; elsewhere a hole goes with the mark before it. */
function cells(text: string): string {
  return text
    .replace(/\|[ \t]*\ue000[^|\n\p{L}\d]*(?=\|)/gu, '|  ')
    .replace(/[ \t]*(?:<br\s*\/?>[ \t]*)?[,;:·–—-]?[ \t]*\ue000/gi, '')
}

/** Lines that have a hole and no part are left out; elsewhere a hole goes with the marks that joined it, and a sentence with its period. */
function lines(text: string, isFirst: boolean, isLast: boolean): string {
  const all = withoutEmptyFirstLine(text, isFirst).split(/(?<=\r\n|\n|\r(?!\n))/)
  return all
    .flatMap((line, index) => {
      if (!line.includes(hole)) return [line]
      const isPart = (index === 0 && !isFirst) || (index === all.length - 1 && !isLast)
      if (!isPart) return []
      return [inline(line, index > 0 || isFirst)]
    })
    .join('')
    .replace(/[ \t]*(?:\\|<br\s*\/?>)?\s*$/, end => (isLast ? '' : end))
}

/** The text with the mark of its list item on the second line, if the first one has nothing else but what is left out. */
function withoutEmptyFirstLine(text: string, isFirst: boolean): string {
  return isFirst
    ? text.replace(
        /^([ \t]*(?:[-*+]|\d+[.)])[ \t]+)\ue000[ \t]*(?:\\|<br\s*\/?>)?[ \t]*(?:\r\n|\n|\r)[ \t]+(?=\S)/,
        '$1'
      )
    : text
}

function inline(line: string, isStart: boolean): string {
  const begun = isStart
    ? line.replace(/(^\s*(?:[-*+]|\d+[.)])?[ \t]*)\ue000[ \t]*[,;:：.·|–—-]*[ \t]*/, '$1')
    : line
  return begun
    .replace(/(?<=[([{（【][ \t]*)\ue000[ \t]*[,;:：·|–—-]+[ \t]*/gu, '')
    .replace(/(?<=^|[)\]>.!?])[ \t]+\ue000[.!?](?=\s*$)/gu, '')
    .replace(/[ \t]*[.,;:：·–—-]+[ \t]*\ue000(?=[ \t]*[.,;])/gu, '')
    .replace(/[ \t]*[,;:：·|–—-]*[ \t]*\ue000(?=[^\p{L}\d\ue000]*$)/gu, '')
    .replace(/\ue000[ \t]*[,;:：·|–—-]*[ \t]*/g, '')
}
