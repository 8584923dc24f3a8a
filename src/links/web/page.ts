/**
 * What the answer of a page tells.
 */

import type {Hop, PageAnswer} from '../types.ts'
import type {Reply} from './ask.ts'
import {isThrottle, retryAfter} from './retry-after.ts'
import {isParkingPage, softFailure, titleOf} from './soft.ts'
import {isLoginWall, wallOf} from './walls.ts'

/** Bytes of a page that are read: titles, challenges and parking scripts stand in them. */
export const pageLimit = 65_536

/** Bytes of a page in which its head ends. */
const headLimit = 16_384

/** Bytes of anything else: enough for `%PDF`. */
export const fileLimit = 1024

/** How many bytes of a body are worth reading. */
export function bodyLimit(status: number, headers: Readonly<Record<string, string>>): number {
  if (status >= 300 && status < 400) return 0
  const type = headers['content-type'] ?? ''
  return type === '' || /html|text|xml|json/i.test(type) ? pageLimit : fileLimit
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

/** What is kept of an answer: a few words instead of a body. */
export interface Glance {
  status: number
  location: string | undefined
  /** Declared type of the content. */
  type: string
  content: 'pdf' | 'html' | 'other'
  wall: string | undefined
  /** Whether the answer means "slower", and how many milliseconds the host asks for, if it says so. */
  throttle: {delay: number | undefined} | undefined
  title: string
  isParked: boolean
}

/** Looks at an answer. */
export function glanceAt({status, headers, body}: Reply, now: number): Glance {
  const {location, 'content-type': type = ''} = headers
  const content = contentOf(type, body)
  // Titles and scripts of a page that succeeds stand at its beginning; a refusal is read as far as it came.
  const start = status < 300 && status !== 202 ? body.subarray(0, headLimit) : body
  const text = content === 'pdf' ? '' : start.toString('utf8')
  const wall = wallOf(status, headers, text)
  const isThrottled = isThrottle(status, headers) && !wall?.startsWith('waf-')
  return {
    status,
    location,
    type,
    content,
    wall,
    throttle: isThrottled ? {delay: retryAfter(headers, now)} : undefined,
    // A copy: a slice would keep the whole page in memory.
    title: Buffer.from(titleOf(text)).toString(),
    isParked: isParkingPage(text)
  }
}

/** Reads the last answer of a chain. */
export function readPage(asked: URL, final: URL, glance: Glance, hops: readonly Hop[]): PageAnswer {
  const {status, content} = glance
  const isSuccess = status >= 200 && status < 300
  const wall = glance.wall ?? (isSuccess && isLoginWall(asked, final) ? 'login-redirect' : undefined)
  const soft = isSuccess ? (softFailure(asked, final, glance) ?? wrongContent(asked, content)) : undefined
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
function contentOf(type = '', body: Buffer): 'pdf' | 'html' | 'other' {
  const start = body.subarray(0, 1024).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  if (/^\s*(?:<!--|<!doctype html|<html|<head)/i.test(start)) return 'html'
  if (/application\/(?:x-)?pdf/i.test(type)) return 'pdf'
  return /html/i.test(type) ? 'html' : 'other'
}
