/**
 * Links that are shown as text though their URL is in parentheses: a bracket, or a space too much, is to blame.
 */

import {image} from '../flow/flow.ts'
import {identify} from '../text/identify.ts'
import {withoutLabelEnd, withoutLabelStart} from './half-labels.ts'
import {linkLabel} from './label-words.ts'
import type {Shown} from './shown-link.ts'
import {writtenAt} from './shown.ts'
import type {BrokenLink, MeantLink} from './shown.ts'

/** The rest of a URL after a space or a line break, up to its bracket. */
const rest = /([ \t]+|[ \t]*\n[ \t]*)([^\s()<>"'[\]][^()<>"'\n\u001f[\]]{0,200})\)/y

/** A broken link whose text is known. */
interface Half extends Omit<BrokenLink, 'meant'> {
  meant: Omit<MeantLink, 'text'>
}

/** What breaks a link whose URL is in parentheses, or opens one; undefined if it only looks like a link. */
export function inParentheses(shown: Shown, source: string): BrokenLink | undefined {
  const {flow, opener, at, url, label} = shown
  const {text} = flow
  const closer = text[url.end]
  const isClosed = closer === ')' || closer === '）'
  const span = (end: number) => writtenAt(flow, {start: label.start, end})
  const meant = {
    whole: {start: label.start, end: url.end + 1},
    text: {start: label.start + 1, end: at - label.gap - 1},
    url: url.text
  }

  if (label.closers === 0) return isClosed ? withoutLabelEnd(shown) : undefined
  if (label.missing > 0) return isClosed && label.gap === 0 ? withoutLabelStart(shown, source) : undefined
  if (text[at + 1] === '(' || (text[at - 1] === '(' && label.gap === 0)) return undefined

  if (isClosed && (opener === '（' || closer === '）')) {
    if (label.gap > 0 && !isLabel(shown)) return undefined
    const edits = [
      {...writtenAt(flow, {start: at - label.gap, end: at + 1}), text: '('},
      {...writtenAt(flow, {start: url.end, end: url.end + 1}), text: ')'}
    ]
    return {
      reason: 'Full-width brackets around the URL break this link: use `(` and `)`',
      span: span(url.end + 1),
      edits,
      meant
    }
  }
  if (label.gap > 0 && !isLabel(shown)) return undefined
  if (isClosed) {
    if (label.gap === 0) return undefined
    const gap = writtenAt(flow, {start: at - label.gap, end: at})
    const reason = 'Space between the label and the URL breaks this link'
    return {reason, span: span(url.end + 1), edits: [{...gap, text: ''}], meant}
  }
  const found = interrupted(shown, source) ?? unclosed(shown)
  return found && {...found, meant: {...meant, ...found.meant}}
}

/** Where the rest of a line closes a bracket that it does not open: that of the link. */
function closesLater({flow, url, line}: Shown): number | undefined {
  let depth = 0
  for (let index = url.end; index < line.end; index++) {
    if (flow.text[index] === '(') depth++
    else if (flow.text[index] === ')' && --depth < 0) return index
  }
  return undefined
}

/** A blank or a line break within the URL. The fix is safe if the URL without it names a work or a repository. */
function interrupted(shown: Shown, source: string): Half | undefined {
  const {flow, url, label} = shown
  rest.lastIndex = url.end
  const [found, gap = '', more = ''] = rest.exec(flow.text) ?? []
  if (found === undefined) {
    const close = /[ \t]/.test(flow.text[url.end] ?? '') ? closesLater(shown) : undefined
    if (close === undefined) return undefined
    const span = writtenAt(flow, {start: label.start, end: url.end})
    const meant = {whole: {start: label.start, end: close + 1}, url: url.text}
    return {reason: 'Space in the URL breaks this link', span, edits: undefined, meant}
  }
  const isBreak = gap.includes('\n')
  const place = writtenAt(flow, {start: url.end, end: url.end + gap.length})
  if (isBreak && (/\s/.test(more) || !/^\s+$/.test(source.slice(place.start, place.end)))) return undefined
  const joined = `${url.text}${more.replace(/\s+/g, '')}`
  const isKnown = !isBreak && !/[,;]$/.test(url.text) && isOnePlace(joined)
  const inner = [...more.matchAll(/\s+/g)].map(d => {
    const start = url.end + gap.length + d.index
    return {...writtenAt(flow, {start, end: start + d[0].length}), text: ''}
  })
  return {
    reason: `${isBreak ? 'Line break' : 'Space'} in the URL breaks this link${isKnown ? `: it should be \`${joined}\`` : ''}`,
    span: writtenAt(flow, {start: label.start, end: url.end + found.length}),
    edits: isKnown ? [{...place, text: ''}, ...inner] : undefined,
    meant: {whole: {start: label.start, end: url.end + found.length}, url: joined}
  }
}

/** Whether a URL names a work or a repository, in which no blank was ever meant. */
const isOnePlace = (text: string): boolean =>
  identify(text) !== undefined || /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(text)

/** `[pdf](https://…` and no bracket. */
function unclosed({flow, url, label}: Shown): Half | undefined {
  if (label.gap > 0) return undefined
  const bare = url.text.replace(/[.,;:!?'。，；」』】》›»]+$/, '')
  const end = url.start + bare.length
  const isUrl = /^https?:\/\/[^/]+\.[^/]/i.test(bare) && flow.text[url.end] !== '"'
  const {end: place} = writtenAt(flow, {start: url.start, end})
  return {
    reason: 'Missing `)` after the URL breaks this link',
    span: writtenAt(flow, {start: label.start, end}),
    edits: isUrl ? [{start: place, end: place, text: ')'}] : undefined,
    meant: {whole: {start: label.start, end}, url: bare}
  }
}

/**
 * Whether the label is one of a link: a known word, an image, a title at the start of the line or before the URL of a paper, or a name that is
 * also in the URL.
 */
function isLabel({flow, url, label: {start, closers, gap}, line, at}: Shown): boolean {
  const text = flow.text.slice(start + 1, at - gap - 1)
  if (closers > 1 || linkLabel.test(text) || text.includes(image)) return true
  const words = text.trim().split(/\s+/).length
  const isFirst = /^[\s\d.、)*"“«‹「『【《<-]*$/.test(flow.text.slice(line.start, start))
  const isOfPaper = identify(url.text) !== undefined && /^\p{Lu}/u.test(text)
  const isName = /^\S*\p{L}{3}\S*$/u.test(text) && url.text.toLowerCase().includes(text.toLowerCase())
  return (isFirst && (words >= 4 || isName || (words >= 2 && isOfPaper))) || (words >= 4 && isOfPaper)
}
