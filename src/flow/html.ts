/**
 * HTML inside Markdown, as a row of tokens with exact places.
 *
 * Tokens and not a tree, because Markdown cuts HTML at blank lines: a table may open in one node and close in the next.
 */

import {Tokenizer} from 'parse5'
import type {Token} from 'parse5'
import type {Span} from '../text/types.ts'

export type HtmlToken =
  | {kind: 'text'; value: string; span: Span}
  | {kind: 'open' | 'close'; name: string; attributes: ReadonlyMap<string, HtmlAttribute>; span: Span}

export interface HtmlAttribute {
  value: string
  /** Where the value is written, without quotes. */
  span: Span
}

/** Tokens of a piece of HTML that starts at `offset` of the source; comments are left out. */
export function htmlTokens(html: string, offset: number): HtmlToken[] {
  const tokens: HtmlToken[] = []
  const span = (location: Token.Location | null) => ({
    start: offset + (location?.startOffset ?? 0),
    end: offset + (location?.endOffset ?? html.length)
  })
  const text = (token: Token.CharacterToken) => {
    tokens.push({kind: 'text', value: token.chars, span: span(token.location)})
  }
  const tag = (kind: 'open' | 'close') => (token: Token.TagToken) => {
    const places = token.location?.attrs ?? {}
    const attributes = token.attrs.map(({name, value}): [string, HtmlAttribute] => {
      return [name, {value, span: valueSpan(html, offset, span(places[name] ?? token.location))}]
    })
    tokens.push({kind, name: token.tagName, attributes: new Map(attributes), span: span(token.location)})
  }
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onStartTag: tag('open'),
      onEndTag: tag('close'),
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore
    }
  )
  tokenizer.write(html, true)
  return tokens
}

function valueSpan(html: string, offset: number, {start, end}: Span): Span {
  const written = html.slice(start - offset, end - offset)
  const quoted = /^[^=]*=\s*(["']?)/.exec(written)
  if (!quoted) return {start, end}
  return {start: start + quoted[0].length, end: quoted[1] ? end - 1 : end}
}
