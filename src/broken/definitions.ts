/**
 * Definitions of links by reference, `[p1]: https://…`, that GitHub shows as text, and labels that are defined twice.
 */

import {nodesOf} from '../markdown/nodes.ts'
import type {PaperList} from '../model/types.ts'
import {verbatimIn, writtenAt} from '../shown/shown.ts'
import type {BrokenLink} from '../shown/shown.ts'
import {identify} from '../text/identify.ts'
import type {Span} from '../text/types.ts'

/** Definitions that are shown as text: what is wrong with each, and all labels that have none because of it. */
export interface BrokenDefinitions {
  found: readonly BrokenLink[]
  labels: ReadonlySet<string>
}

/** A line that looks like a definition. Groups: label, what is before the URL, the URL or what is left of it. */
const line =
  /(?<=^|\n)[ \t]{0,3}\[([^[\]\n\u001f]{1,80})\]([ \t]*:?[ \t]*)((?:https?:\/\/[^\n\u001f]*)?)(?=\n|$)/g

/**
 * Finds definitions that are shown as text. A broken one also turns those right below it into text. None is fixed: the entries that use
 * them are elsewhere, and are read differently then.
 */
export function brokenDefinitions(list: PaperList): BrokenDefinitions {
  const {flow, source, tree} = list
  const found: BrokenLink[] = []
  const labels = new Set<string>()
  if (!tree.position || !mayHaveOne.test(flow.text)) return {found, labels}
  const isVerbatim = verbatimIn(flow)
  const isUsed = (label: string) => new RegExp(String.raw`\]\[${escaped(label)}\]`, 'i').test(source)
  for (const {0: whole, 1: label = '', 2: gap = '', 3: url = '', index} of flow.text.matchAll(line)) {
    if (isVerbatim(index) || !isUsed(label)) continue
    labels.add(label.toLowerCase())
    const reason = faultOf(gap, url)
    const span = writtenAt(flow, {start: index + whole.indexOf('['), end: index + whole.length})
    const note = 'GitHub shows it, and the definitions right below it, as text'
    if (reason) found.push({reason, note, span, edits: undefined})
  }
  return {found, labels: found.length > 0 ? labels : new Set()}
}

/** What is wrong with a definition, by what is between its label and its URL, and the rest of the line. */
function faultOf(gap: string, url: string): string | undefined {
  if (!gap.includes(':')) return 'Missing `:` breaks this definition'
  if (/^[ \t]/.test(gap)) return 'Space before `:` breaks this definition'
  if (url === '') return 'Definition has no URL'
  if (!/\s/.test(url.trim()) || /\s["'(]/.test(url)) return undefined
  const joined = url.replace(/\s+/g, '')
  return `Space in the URL breaks this definition${identify(joined) ? `: it should be \`${joined}\`` : ''}`
}

/** A quick test for such lines. */
const mayHaveOne = /\n[ \t]{0,3}\[[^[\]\n]+\][ \t]*(?::|[ \t]https?:)/

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A label that is defined again, with another URL. */
export interface DefinedTwice {
  label: string
  span: Span
  first: Span
}

/** Labels with two URLs, of which GitHub uses the first. */
export function definedTwice({tree}: PaperList): DefinedTwice[] {
  if (!tree.position) return []
  const seen = new Map<string, {url: string; span: Span}>()
  return nodesOf(tree, 'definition').flatMap(({identifier, label, url, position}) => {
    const span = {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
    const first = seen.get(identifier)
    if (!first) seen.set(identifier, {url, span})
    return first && first.url !== url ? [{label: label ?? identifier, span, first: first.span}] : []
  })
}

/** A link by reference that lost a bracket, or has a space too much: `[pdf][p1`, `[pdf] [p1]`. */
export function tornReferences({tree, source}: PaperList): BrokenLink[] {
  const labels = nodesOf(tree, 'definition').map(d => d.label ?? d.identifier)
  if (!tree.position || labels.length === 0) return []
  const keys = new Set(labels.map(d => d.toLowerCase()))
  const code = nodesOf(tree, 'code', 'inlineCode', 'html', 'definition').map(({position}) => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0
  }))
  const isCode = (at: number) => code.some(d => d.start <= at && at < d.end)
  const tears = [
    {
      pattern: /\[([^[\]\n]{1,120})\]\]?([ \t]+)\[([^[\]\n]{1,80})\](?![[(:])/g,
      reason: 'Space between the label and the reference breaks this link',
      text: ''
    },
    {
      pattern: /\[([^[\]\n]{1,120})\]\]?\[([^[\]\n,;|()]{1,80}?)()(?=[,;|() \t\n]|$)(?![^[\n]*\])/g,
      reason: 'Missing `]` after the reference breaks this link',
      text: ']'
    },
    {
      pattern: /\[([^[\]\n]{1,120})\]\]?()([^[\]\s()]{1,80})\](?![[(:])/g,
      reason: 'Missing `[` before the reference breaks this link',
      text: '['
    }
  ]
  return tears.flatMap(({pattern, reason, text}, kind) =>
    [...source.matchAll(pattern)].flatMap(
      ({0: whole, 1: label = '', 2: two = '', 3: three = '', index}): BrokenLink[] => {
        const key = kind === 1 ? two : three
        if (!keys.has(key.trim().toLowerCase()) || keys.has(label.trim().toLowerCase()) || isCode(index))
          return []
        const end = index + whole.length
        const edit =
          kind === 0
            ? {start: end - key.length - 2 - two.length, end: end - key.length - 2}
            : kind === 1
              ? {start: end, end}
              : {start: end - key.length - 1, end: end - key.length - 1}
        return [
          {
            reason,
            note: 'GitHub shows the brackets as text',
            span: {start: index, end},
            edits: [{...edit, text}]
          }
        ]
      }
    )
  )
}
