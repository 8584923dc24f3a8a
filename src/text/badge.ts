/**
 * Badges that carry a text of their own, read from their URL.
 *
 * Source: https://shields.io/badges/static-badge, https://badgen.net.
 */

import {percentDecoded} from './percent.ts'
import type {Span} from './types.ts'

export interface Badge {
  /** Left part, decoded; `''` if there is none. */
  label: string
  /** Right part, decoded. */
  message: string
  /** Where the message is written in the URL, encoded. */
  span: Span
}

/** Reads the URL of a static badge as it is written (`&amp;` in HTML); undefined for everything else. */
export function readBadge(url: string): Badge | undefined {
  const path = /^https?:\/\/(?:img\.|raster\.)?shields\.io\/badge\/([^?#]*)/i.exec(url)
  if (path?.[1]) return fromParts(dashed(path[1], path[0].length - path[1].length), shieldsText)
  const badgen = /^https?:\/\/(?:flat\.)?badgen\.net\/badge\/([^?#]*)/i.exec(url)
  if (badgen?.[1]) return fromParts(slashed(badgen[1], badgen[0].length - badgen[1].length), percentDecoded)
  if (!/^https?:\/\/(?:img\.)?shields\.io\/static\/v1\?/i.test(url)) return undefined

  const parameters = [...url.matchAll(/[?&;](label|message)=([^&#]*)/g)]
  const [label, message] = ['label', 'message'].map(name => parameters.findLast(d => d[1] === name))
  if (!message?.[2]) return undefined
  const end = message.index + message[0].length
  return {
    label: percentDecoded(label?.[2] ?? ''),
    message: percentDecoded(message[2]),
    span: {start: end - message[2].length, end}
  }
}

interface Written extends Span {
  text: string
}

function fromParts(parts: readonly Written[], read: (text: string) => string): Badge | undefined {
  const message = parts.at(-2)
  if (!message || parts.length > 3) return undefined
  const label = parts.length === 3 ? read(parts[0]!.text) : ''
  return {label, message: read(message.text), span: {start: message.start, end: message.end}}
}

/** `label-message-colour`, where a dash that is text is written `--`. */
function dashed(path: string, offset: number): Written[] {
  return Array.from(path.matchAll(/(?:[^-]|--)+/g), ({0: text, index}) => ({
    text,
    start: offset + index,
    end: offset + index + text.length
  }))
}

function slashed(path: string, offset: number): Written[] {
  return Array.from(path.matchAll(/[^/]+/g), ({0: text, index}) => ({
    text,
    start: offset + index,
    end: offset + index + text.length
  }))
}

function shieldsText(text: string): string {
  return percentDecoded(
    text.replaceAll('--', '-').replaceAll('__', '\0').replaceAll('_', ' ').replaceAll('\0', '_')
  )
}
