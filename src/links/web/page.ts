/**
 * What the answer of a page tells.
 */

import type {Hop, PageAnswer} from '../types.ts'
import type {Reply} from './ask.ts'
import {softFailure} from './soft.ts'
import {isLoginWall, wallOf} from './walls.ts'

/** Bytes of a page that are read: titles, challenges and parking scripts stand in them. */
export const pageLimit = 65_536

/** Bytes of anything else: enough for `%PDF`. */
const startLimit = 1024

/** How many bytes of a body are worth reading. */
export function bodyLimit(status: number, headers: Readonly<Record<string, string>>): number {
  if (status >= 300 && status < 400) return 0
  const type = headers['content-type'] ?? ''
  return type === '' || /html|text|xml|json/i.test(type) ? pageLimit : startLimit
}

/** Whether a URL is a file rather than a page, so that HEAD is asked first. */
export function isFile({pathname, hostname}: URL): boolean {
  return (
    /\.(?:pdf|zip|gz|tgz|tar|bz2|xz|7z|mp4|webm|mov|avi|mp3|wav|png|jpe?g|gif|webp|svg|pptx?|docx?|xlsx?|ps|eps|h5|pth?|onnx|npz|npy|csv|parquet|ipynb)$/i.test(
      pathname
    ) ||
    /\/(?:pdf|epdf|pdfft|download)(?:\/|$)/i.test(pathname) ||
    /^(?:www\.)?github\.com$/i.test(hostname)
  )
}

/** Reads the last answer of a chain. */
export function readPage(asked: URL, final: URL, reply: Reply, hops: readonly Hop[]): PageAnswer {
  const {status, headers, body} = reply
  const content = contentOf(headers['content-type'], body)
  const text = content === 'pdf' ? '' : body.toString('utf8')
  const wall =
    wallOf(status, headers, text) ??
    (status < 300 && isLoginWall(asked, final) ? 'login-redirect' : undefined)
  const soft =
    status >= 200 && status < 300
      ? (softFailure(asked, final, text) ?? wrongContent(asked, content))
      : undefined
  return {
    kind: 'answer',
    status,
    hops,
    finalUrl: final.href,
    content,
    ...(wall && {wall}),
    ...(soft && {soft})
  }
}

/** A `.pdf` that is a page: a paywall, a viewer, or "not found" with a friendly face. */
function wrongContent(asked: URL, content: string): string | undefined {
  return content === 'html' && /\.pdf$/i.test(asked.pathname) ? 'not-a-pdf' : undefined
}

/** What a body is, by its first bytes before its declared type. */
export function contentOf(type = '', body: Buffer): 'pdf' | 'html' | 'other' {
  const start = body.subarray(0, 1024).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  if (/^\s*(?:<!--|<!doctype html|<html|<head)/i.test(start)) return 'html'
  if (/application\/(?:x-)?pdf/i.test(type)) return 'pdf'
  return /html/i.test(type) ? 'html' : 'other'
}
