/**
 * Colors of Markdown and YAML in the editors: those of the page, in light and dark. Words stay as they are, addresses step back.
 */

import {HighlightStyle} from '@codemirror/language'
import {tags} from '@lezer/highlight'

const [link, quiet] = ['var(--vp-c-brand-1)', 'var(--vp-c-text-2)']

export const colorsOfMarks = HighlightStyle.define([
  {tag: tags.heading, fontWeight: '700'},
  {tag: tags.strong, fontWeight: '700'},
  {tag: tags.emphasis, fontStyle: 'italic'},
  {tag: tags.strikethrough, textDecoration: 'line-through'},
  {tag: tags.link, color: link},
  {tag: tags.url, color: quiet},
  {tag: [tags.processingInstruction, tags.contentSeparator, tags.comment], color: quiet},
  {tag: [tags.definition(tags.propertyName), tags.propertyName], color: link},
  {tag: [tags.keyword, tags.bool, tags.number], fontWeight: '700'}
])
