/**
 * Patterns that are looked for at one place of a text.
 */

const attribute = / +[A-Za-z_:][\w.:-]*(?: *= *(?:"[^"\r\n]*"|'[^'\r\n]*'|[\w-]+))?/.source
const openTag = `[A-Za-z][A-Za-z0-9-]*(?:${attribute})* */?`
const closeTag = '/[A-Za-z][A-Za-z0-9-]* *'

/** A tag on one line whose attributes are simple. */
export const wholeTag = new RegExp(`<(?:${openTag}|${closeTag})>`, 'y')

/** A tag or a comment on one line. */
export const tagOrComment = new RegExp(
  `<(?:${openTag}|${closeTag}|!--(?!-?>)(?:[^-\\r\\n]|-[^-\\r\\n])*--)>`,
  'y'
)

/** What may be a character reference. */
export const reference = /&(?:#|[A-Za-z][A-Za-z0-9]{0,31};)/y

/** A URL that GitHub makes a link, with nothing in it or after it that would need a closer look. */
export const bareUrl =
  /https?:\/\/(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}(?:\/(?:[\w\-/.%=?#+]*[A-Za-z0-9\-/=])?)?(?=$|[ \r\n])/y

/** What a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, source: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(source)?.[0]
}
