/**
 * Links of a new entry that its example does not have.
 */

import {applyEdits} from '../fixes/edits.ts'
import type {EntryLink, PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import type {Example, Segment} from './example.ts'
import type {NewWork} from './new-entry.ts'

/** Links that the example lacks: the paper if its list links none, and the code. */
export function linksAfter({source}: PaperList, example: Example, {paper, code}: NewWork): Segment[] {
  const {entry, segments, block, showsPaper, showsCode} = example
  const last = lastLink(example)
  const isInCell = entry.shape === 'table-row' || entry.shape === 'html-row'
  const {span} = entry.title!
  const title = segments.find(d => d.start <= span.start && d.end >= span.end)!
  const after: Span = last?.span ?? (isInCell ? title : segments.at(-1)!)
  const text = source.slice(after.start, after.end)
  const closing = (last ? /^[\])}]?/ : /^[*_`"”.\])}]*/).exec(source.slice(after.end, block.end))?.[0] ?? ''
  const opening = last && closing ? (source[after.start - 1] ?? '') : ''
  const linked = (label: string, url: string) =>
    entry.shape.startsWith('html') ? `<a href="${url}">${label}</a>` : `[[${label}]](${url})`
  const shown = [
    ...(showsPaper ? [] : [linked('paper', paper)]),
    ...(showsCode || code === undefined
      ? []
      : [
          last && canCopy(last)
            ? opening + copied(text, last, code) + (opening && closing)
            : linked('code', code)
        ])
  ]
  const at = after.end + closing.length
  return shown.length === 0 ? [] : [{start: at, end: at, text: shown.map(d => ` ${d}`).join('')}]
}

function lastLink({entry, dropped}: Example): EntryLink | undefined {
  const kept = entry.links.filter(d => !dropped.includes(d.span))
  return kept.sort((a, b) => a.span.end - b.span.end).at(-1)
}

/** Whether the label of a link is a word that another can take the place of. */
function canCopy({form, isTitle, image, label, urlSpan}: EntryLink): boolean {
  return form === 'inline' && !isTitle && !image && label.text !== '' && label.span.end <= urlSpan.start
}

/** A link with the label `code` and another address. */
function copied(text: string, {label, span, urlSpan}: EntryLink, code: string): string {
  const inside = ({start, end}: Span, text: string) => ({
    start: start - span.start,
    end: end - span.start,
    text
  })
  const shown = text.slice(label.span.start - span.start, label.span.end - span.start)
  return applyEdits(text, [inside(label.span, shown.replace(label.text, 'code')), inside(urlSpan, code)])
}
