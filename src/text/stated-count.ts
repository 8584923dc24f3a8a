/**
 * Words in which a list says how many papers it holds.
 *
 * Source: the forms of 27 of 297 real lists that state their size, and what they say that is not the size of the list.
 */

import type {Span} from './types.ts'

/** A number in a text. */
export interface StatedNumber extends Span {
  value: number
  /** `240+`, `over 240`. */
  atLeast: boolean
  /** Whether it is said what is counted. */
  named: boolean
}

const digits = String.raw`(?<value>\d{1,3}(?:,\d{3})+|\d{1,6})(?<plus>\+)?`
const unit = String.raw`(?:papers?|articles?|publications?|entr(?:y|ies)|works?|篇(?:论文|文章|文献)?|件|本|편)`
const kinds = String.raw`(?:[\p{L}-]+\s+){0,3}`

/** What a badge calls the count of the list; a label such as `Preprint Papers` counts something else. */
const label =
  /^(?:section |total |all )?(?:(?:number|num|no\.?|count|#|amount)(?: of)? )?(?:papers?|entries|publications|articles|papernum|论文|文献)(?: ?(?:number|num|count|total|counter|list|collected|listed|included|数量?|总数))?$|^(?:number|count|counter|total)$/i

const aloneInBadge = new RegExp(`^\\s*${digits}\\s*$`, 'u')
const withUnitInBadge = new RegExp(`^\\s*${digits}\\s+${unit}\\s*$`, 'iu')
const namedInAlt = new RegExp(`^(?<label>[^\\d:：]{2,30}?)\\s*[:：-]?\\s*${digits}$`, 'u')
const withUnitInAlt = new RegExp(`^${digits}\\s+${unit}$`, 'iu')
const bracketedAtEnd = new RegExp(
  `[(（\\[【]\\s*${digits}\\s*(?<unit>${unit})?\\s*[)）\\]】][^\\p{L}\\p{N}]*$`,
  'iu'
)
const withUnitAtEnd = new RegExp(`[-–—:：|]\\s*${digits}\\s*(?<unit>${unit})[^\\p{L}\\p{N}]*$`, 'iu')
const bracketedBehindLink = new RegExp(
  `^[\\s\\])]{0,4}[(（\\[【]\\s*${digits}\\s*(?<unit>${unit})?\\s*[)）\\]】]`,
  'iu'
)
const withUnitBehindLink = new RegExp(`^[\\s\\])]{0,4}[-–—:：]?\\s*${digits}\\s*(?<unit>${unit})`, 'iu')

/** The number in a badge, if it counts papers. */
export function inBadge(text: {label: string; message: string}): StatedNumber | undefined {
  const name = text.label
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[:：\s]+/g, ' ')
    .trim()
  const alone = match(aloneInBadge, text.message)
  if (alone && label.test(name)) return {...alone, named: true}
  return match(withUnitInBadge, text.message)
}

/** The number in the alternative text of an image: `Papers: 121`, `121 papers`. */
export function inAlt(alt: string): StatedNumber | undefined {
  const named = match(namedInAlt, alt.trim())
  const name = /^[^\d:：-]*/.exec(alt.trim())?.[0].trim() ?? ''
  if (named && label.test(name)) return {...named, named: true}
  return match(withUnitInAlt, alt.trim())
}

/** The number that ends a heading or a line of a table of contents: `Survey (3)`, `NeurIPS 2021 (32 Papers)`, `去噪 - 1 篇`. */
export function atEnd(text: string): StatedNumber | undefined {
  return /\d/.test(text) ? (match(bracketedAtEnd, text) ?? match(withUnitAtEnd, text)) : undefined
}

/** The number after a link of a table of contents: ` (82)`, `: 12 papers`. */
export function behindLink(text: string): StatedNumber | undefined {
  return /\d/.test(text) ? (match(bracketedBehindLink, text) ?? match(withUnitBehindLink, text)) : undefined
}

const more = String.raw`(?<more>(?:over|more than|at least)\s+)?`
const holds =
  'has|holds?|features?|contains?|containing|includes?|including|covers?|covering|collects?|lists?|indexes|comprises?|gathers?'

/** Words that say that what is counted is this list. */
const here =
  '(?:in|on) (?:this|the|our) (?:list|repo(?:sitory)?|collection|page|table)|here|below|listed|collected|included|in total|so far'

/** Sentences that state the size of the list. */
const sentences = [
  String.raw`\btotal(?: number)?(?: of)?\s+${kinds}${unit}\s*(?:is|are|[:：=])?\s*${digits}`,
  String.raw`\b(?:number|count) of\s+${kinds}${unit}\s*(?:is|are|[:：=])?\s*${digits}`,
  String.raw`^[^\p{L}\p{N}]*(?:total|papers?|entries|paper count|total papers?|(?:papers?|entries) (?:collected|listed|included|in total|so far)(?: here| so far| in total)?|(?:#|no\.?|num(?:ber)?) of papers|(?:collected|listed) papers)\s*[:：]\s*${digits}(?:\s+${unit})?[^\p{L}\p{N}]*$`,
  String.raw`\bwe(?:'ve| have)?\s+(?:currently\s+|already\s+|so far\s+)?(?:collect(?:ed)?|list(?:ed)?|gather(?:ed)?|curat(?:e|ed)|includ(?:e|ed)|compil(?:e|ed)|catalog(?:ue)?d?|index(?:ed)?|track(?:ed)?|keep|have)\s+${more}${digits}\s+${kinds}${unit}`,
  String.raw`^[^\p{L}\p{N}]*total[^\p{L}\p{N}]*[:：][^\p{L}\p{N}]*${digits}\s+${kinds}${unit}`,
  String.raw`\b(?:list|collection|catalog(?:ue)?|index)\s+of\s+${more}${digits}\s+${kinds}${unit}`,
  String.raw`\b(?:list|collection|repo(?:sitory)?|page|catalog(?:ue)?|table(?: below)?|it)\s+(?:currently\s+|now\s+)?(?:${holds})\s+${more}${digits}\s+${kinds}${unit}`,
  String.raw`^[^\p{L}\p{N}]*${more}${digits}\s+${kinds}${unit}\s+(?:across|indexed|listed|collected|included|in total|so far|and counting)`,
  String.raw`\bthere are\s+(?:currently\s+|now\s+|already\s+)?${more}${digits}\s+${kinds}${unit}\s+(?:${here})`,
  String.raw`^[^\p{L}\p{N}]*(?:in total|so far|currently|now|overall|altogether),?\s+(?:we have\s+|there are\s+|it has\s+)?${more}${digits}\s+${kinds}${unit}(?:\s+(?:are|is|have been|${here})\b|[^\p{L}\p{N}]*$)`,
  String.raw`\btotal of\s+${more}${digits}\s+${kinds}${unit}(?:\s+(?:are|is|${here})\b|[^\p{L}\p{N}]*$)`,
  String.raw`\b(?:all|the|these|the following|here are|find)\s+${digits}\s+${kinds}${unit}\s+(?:${here})`,
  String.raw`^[^\p{L}\p{N}]*(?:(?:last |paper )?count|size|stat(?:u|istic)?s|summary|contents?)\s*[:：]\s*${digits}\s+${kinds}${unit}`,
  String.raw`^[^\p{L}\p{N}]*(?:${holds})\s+${more}${digits}\s+${kinds}${unit}`,
  String.raw`^[^\p{L}\p{N}]*${digits}\s+${unit}[^\p{L}\p{N}]*$`,
  String.raw`\blist of (?:the )?papers\b[^.]{0,40}\(${digits}\s+${unit}\)`,
  String.raw`(?:论文|文献|条目)(?:总数|数量|数|总计)\s*[:：]\s*${digits}`,
  String.raw`(?:共|收录|收集|整理|包含|合计|总计)[^\d。，]{0,8}${digits}\s*篇`
].map(d => new RegExp(d, 'iu'))

/** News, estimates and selections. */
const notSize =
  /^[^\p{L}\p{N}]*(?:\d{1,4}[-./年]\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[. ])|\b(?:add(?:s|ed|ing)?|updat(?:e|es|ed)|new|about|around|approximately|roughly|nearly|almost|top|latest|recent|hundreds|selected)\b|[~≈约]|更新|新增/iu

/** What each of the sentences contains: a quick test. */
const counted = /paper|article|publication|entr(?:y|ies)|work|total|[篇件本편]|论文|文献/i

/** The number in a sentence that says how large the list is. */
export function inSentence(text: string): StatedNumber | undefined {
  if (!/\d/.test(text) || !counted.test(text) || notSize.test(text)) return undefined
  for (const sentence of sentences) {
    const found = match(sentence, text)
    if (found) return {...found, named: true}
  }
  return undefined
}

function match(pattern: RegExp, text: string): StatedNumber | undefined {
  if (!pattern.test(text)) return undefined
  const found = new RegExp(pattern, `${pattern.flags}d`).exec(text)
  const place = found?.indices?.groups?.['value']
  const written = found?.groups?.['value']
  if (!found || !place || written === undefined) return undefined
  return {
    start: place[0],
    end: place[1],
    value: Number(written.replaceAll(',', '')),
    atLeast: found.groups?.['plus'] !== undefined || found.groups?.['more'] !== undefined,
    named: found.groups?.['unit'] !== undefined
  }
}
