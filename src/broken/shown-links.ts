/**
 * Links that Markdown does not read, so that a reader sees their brackets and URLs.
 *
 * A working link shows its label only. Where the visible text has a bracket right before a URL, something beside it is broken, in an entry or
 * in anything else.
 */

import {identify} from '../text/identify.ts'
import type {Flow} from '../flow/flow.ts'
import type {PaperList} from '../model/types.ts'
import {labelBefore} from './label-before.ts'
import type {LabelBefore} from './label-before.ts'
import {lineAround, verbatimIn, writtenAt} from './shown.ts'
import type {BrokenLink} from './shown.ts'

/** A bracket, and what stands between it and the URL behind it. */
const opening = /[([{（\]][ \t]*(?=https?:)/gi

const url =
  /https?:[^\s()<>（）[\]{}"\u001f\ufffc]*(?:\([^\s()<>\u001f]*\)[^\s()<>（）[\]{}"\u001f\ufffc]*)*/iy

/** The rest of a URL behind a blank or a line break, up to its bracket. */
const rest = /([ \t]+|[ \t]*\n[ \t]*)([^\s()<>"'[\]][^()<>"'\n\u001f[\]]{0,200})\)/y

const words =
  'pdf|paper|arxiv|code|link|project|github|page|website|web|video|data|dataset|demo|slides|blog|bib|bibtex|official|doi'

/** Labels that can only be those of a link; a bare `[1] (https://…)` may be a reference. */
const linkLabel = new RegExp(String.raw`^\W*(?:${words})\b|^\[.*\]$|^(?:论文|代码|链接|项目)`, 'i')

/** A whole label without its opening bracket. */
const linkWord = new RegExp(`(?:^|\\s)(${words})$`, 'i')

/** A bracket before a URL, with what is around it. Indexes of the visible text. */
interface Shown {
  flow: Flow
  opener: string
  /** Of the opening bracket, and of the URL. */
  at: number
  url: {text: string; start: number; end: number}
  label: LabelBefore
  line: {start: number; end: number}
}

/** Every link of a document that is shown as text, in order. */
export function shownLinks(list: PaperList): BrokenLink[] {
  const {flow, source} = list
  const isVerbatim = verbatimIn(list)
  return [...flow.text.matchAll(opening)].flatMap(({0: opener, index: at}) => {
    if (isVerbatim(at) || source[flow.starts[at] ?? 0] === '\\') return []
    url.lastIndex = at + opener.length
    const text = url.exec(flow.text)?.[0] ?? ''
    const start = at + opener.length
    const line = lineAround(flow, at)
    const label = labelBefore(flow.text, opener[0] === ']' ? at + 1 : at, line.start)
    const shown = {flow, opener: opener[0]!, at, url: {text, start, end: start + text.length}, label, line}
    if (isVerbatim(label.start) || isWritten(shown, source, '\\')) return []
    const found = judge(shown, source)
    return found ? [found] : []
  })
}

/** Whether the label starts with a bracket that is escaped. */
const isWritten = ({flow, label}: Shown, source: string, unit: string): boolean =>
  source[flow.starts[label.start] ?? 0] === unit

function judge(shown: Shown, source: string): BrokenLink | undefined {
  switch (shown.opener) {
    case '[':
    case '{':
      return inOtherBrackets(shown)
    case ']':
      return withoutOpening(shown, source)
    default:
      return inParentheses(shown, source)
  }
}

/** `[pdf][https://…]`, `(pdf)[https://…]`, `[pdf]{https://…}`. */
function inOtherBrackets({flow, at, opener, url, label, line}: Shown): BrokenLink | undefined {
  const closer = opener === '[' ? ']' : '}'
  if (flow.text[url.end] !== closer) return undefined
  const swapped = opener === '[' ? /\(([^()\n\u001f]{1,200})\)$/.exec(flow.text.slice(line.start, at)) : null
  if (!swapped && (label.closers === 0 || label.missing !== 0 || label.gap > 0)) return undefined
  const start = swapped ? at - swapped[0].length : label.start
  const span = writtenAt(flow, {start, end: url.end + 1})
  const edits = [
    {...writtenAt(flow, {start: at, end: at + 1}), text: '('},
    {...writtenAt(flow, {start: url.end, end: url.end + 1}), text: ')'}
  ]
  if (swapped) {
    edits.unshift(
      {...writtenAt(flow, {start, end: start + 1}), text: '['},
      {...writtenAt(flow, {start: at - 1, end: at}), text: ']'}
    )
  }
  return {reason: 'Wrong brackets break this link: it should be `[label](URL)`', span, edits}
}

/** `[pdf]https://…)`, `[pdf]<https://…>`. */
function withoutOpening({flow, at, url, label, line}: Shown, source: string): BrokenLink | undefined {
  const {text, starts, ends} = flow
  if (url.start !== at + 1 || label.missing !== 0 || label.closers === 0) return undefined
  const span = writtenAt(flow, {start: label.start, end: url.end})
  const [from, to] = [starts[url.start] ?? 0, ends[url.end - 1] ?? 0]
  if (source[from - 1] === '<' && source[to] === '>') {
    const edits = [
      {start: from - 1, end: from, text: '('},
      {start: to, end: to + 1, text: ')'}
    ]
    return {
      reason: 'Wrong brackets break this link: it should be `[label](URL)`',
      span: {start: span.start, end: to + 1},
      edits
    }
  }
  const before = text.slice(line.start, label.start)
  if (text[url.end] !== ')' || count(before, '(') > count(before, ')')) return undefined
  return {
    reason: 'Missing `(` before the URL breaks this link',
    span: {start: span.start, end: to + 1},
    edits: [{start: from, end: from, text: '('}]
  }
}

function inParentheses(shown: Shown, source: string): BrokenLink | undefined {
  const {flow, opener, at, url, label} = shown
  const {text} = flow
  const closer = text[url.end]
  const isClosed = closer === ')' || closer === '）'
  const span = (end: number) => writtenAt(flow, {start: label.start, end})

  if (label.closers === 0) return isClosed ? withoutLabelEnd(shown) : undefined
  if (label.missing > 0) return isClosed && label.gap === 0 ? withoutLabelStart(shown) : undefined
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
      edits
    }
  }
  if (label.gap > 0 && !isLabel(shown)) return undefined
  if (isClosed) {
    if (label.gap === 0) return undefined
    const gap = writtenAt(flow, {start: at - label.gap, end: at})
    const reason = 'Space between the label and the URL breaks this link'
    return {reason, span: span(url.end + 1), edits: [{...gap, text: ''}]}
  }
  return interrupted(shown, source) ?? unclosed(shown)
}

/** Whether the rest of a line closes a bracket that it does not open: that of the link. */
function closesLater({flow, url, line}: Shown): boolean {
  let depth = 0
  for (let index = url.end; index < line.end; index++) {
    if (flow.text[index] === '(') depth++
    else if (flow.text[index] === ')' && --depth < 0) return true
  }
  return false
}

/** A blank or a line break within the URL. The fix is safe if the URL without it names a work or a repository. */
function interrupted(shown: Shown, source: string): BrokenLink | undefined {
  const {flow, url, label} = shown
  rest.lastIndex = url.end
  const [found, gap = '', more = ''] = rest.exec(flow.text) ?? []
  if (found === undefined) {
    if (!/[ \t]/.test(flow.text[url.end] ?? '') || !closesLater(shown)) return undefined
    const span = writtenAt(flow, {start: label.start, end: url.end})
    return {reason: 'Space in the URL breaks this link', span, edits: undefined}
  }
  const isBreak = gap.includes('\n')
  const place = writtenAt(flow, {start: url.end, end: url.end + gap.length})
  if (isBreak && (/\s/.test(more) || !/^\s+$/.test(source.slice(place.start, place.end)))) return undefined
  const meant = `${url.text}${more.replace(/\s+/g, '')}`
  const isKnown = !isBreak && !/[,;]$/.test(url.text) && isOnePlace(meant)
  const inner = [...more.matchAll(/\s+/g)].map(d => {
    const start = url.end + gap.length + d.index
    return {...writtenAt(flow, {start, end: start + d[0].length}), text: ''}
  })
  return {
    reason: `${isBreak ? 'Line break' : 'Space'} in the URL breaks this link${isKnown ? `: it should be \`${meant}\`` : ''}`,
    span: writtenAt(flow, {start: label.start, end: url.end + found.length}),
    edits: isKnown ? [{...place, text: ''}, ...inner] : undefined
  }
}

/** Whether a URL names a work or a repository, in which no blank was ever meant. */
const isOnePlace = (text: string): boolean =>
  identify(text) !== undefined || /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(text)

/** `[pdf](https://…` and no bracket. */
function unclosed({flow, url, label}: Shown): BrokenLink | undefined {
  if (label.gap > 0) return undefined
  const bare = url.text.replace(/[.,;:!?'。，；]+$/, '')
  const end = url.start + bare.length
  const isUrl = /^https?:\/\/[^/]+\.[^/]/i.test(bare) && flow.text[url.end] !== '"'
  const {end: place} = writtenAt(flow, {start: url.start, end})
  return {
    reason: 'Missing `)` after the URL breaks this link',
    span: writtenAt(flow, {start: label.start, end}),
    edits: isUrl ? [{start: place, end: place, text: ')'}] : undefined
  }
}

/** `[Title(https://…)`, `[[pdf(https://…)]`. */
function withoutLabelEnd({flow, at, url, label, line}: Shown): BrokenLink | undefined {
  const after = flow.text.slice(url.end + 1, line.end)
  const inner = label.opened === 2 && after.startsWith(']')
  if (label.opened === 0 || label.gap > 0 || (closesFirst(after) && !inner)) return undefined
  const place = writtenAt(flow, {start: at, end: at}).start
  return {
    reason: 'Missing `]` after the label breaks this link',
    span: writtenAt(flow, {start: label.start, end: url.end + 1}),
    edits: [{start: place, end: place, text: ']'.repeat(inner ? 1 : label.opened)}]
  }
}

/** `pdf](https://…)`, `[pdf]](https://…)`. Where the label of more words starts, nobody knows. */
function withoutLabelStart({flow, at, url, label, line}: Shown): BrokenLink | undefined {
  const end = at - label.closers
  const before = flow.text.slice(line.start, end)
  const word = label.closers === 1 ? linkWord.exec(before)?.[1] : undefined
  const inner = label.closers === 2 && label.missing === 1 && !flow.text.slice(label.start, end).includes(']')
  if (before.trim() === '') return undefined
  const start = word ? end - word.length : inner ? label.start : end
  const place = writtenAt(flow, {start, end: start + 1}).start
  return {
    reason: 'Missing `[` before the label breaks this link',
    span: writtenAt(flow, {start, end: url.end + 1}),
    edits: word || inner ? [{start: place, end: place, text: '['}] : undefined
  }
}

/** Whether what follows closes a bracket that it did not open. */
function closesFirst(text: string): boolean {
  const close = text.indexOf(']')
  const open = text.indexOf('[')
  return close >= 0 && (open < 0 || close < open)
}

/** Whether the label is one of a link: a known word, or a title that starts the line. */
function isLabel({flow, label: {start, closers, gap}, line, at}: Shown): boolean {
  const text = flow.text.slice(start + 1, at - gap - 1)
  if (closers > 1 || linkLabel.test(text)) return true
  return text.trim().split(/\s+/).length >= 4 && /^[\s\d.、)*-]*$/.test(flow.text.slice(line.start, start))
}

const count = (text: string, unit: string): number => text.split(unit).length - 1
