/**
 * What the answer of a page tells.
 */

import type {Hop, PageAnswer} from '../types.ts'
import type {Reply} from './ask.ts'
import {isThrottle, retryAfter} from './retry-after.ts'
import {leadsNowhere, saysNothingIsHere} from './soft.ts'
import {isLoginWall, wallOf} from './walls.ts'

/** Bytes of a page that refuses us which are read: challenges stand anywhere in them. */
export const pageLimit = 65_536

/** Bytes of a page that succeeds which are read: its title and parking scripts stand at its beginning. */
const headLimit = 16_384

/** Bytes of anything else: enough for `%PDF`. */
export const fileLimit = 1024

/** How many bytes of a body are worth reading. */
export function bodyLimit(status: number, headers: Readonly<Record<string, string>>): number {
  if (status >= 300 && status < 400) return 0
  const type = headers['content-type'] ?? ''
  if (type !== '' && !/html|text|xml|json/i.test(type)) return fileLimit
  return status < 300 && status !== 202 ? headLimit : pageLimit
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

/** What is kept of an answer until the run ends: a few words instead of a body. */
export interface Glance {
  status: number
  location: string | undefined
  content: 'pdf' | 'html' | 'other'
  wall: string | undefined
  /** Why the page is none, by its own words. */
  soft: string | undefined
  /** Whether the answer means "slower", and how many milliseconds the host asks for, if it says so. */
  throttle: {delay: number | undefined} | undefined
}

/** Looks at an answer. */
export function glanceAt({status, headers, body}: Reply, now: number): Glance {
  const content = contentOf(headers['content-type'], body)
  const text = content === 'pdf' ? body.subarray(0, 0) : body
  const wall = wallOf(status, headers, text)
  const isThrottled = isThrottle(status, headers) && !wall?.startsWith('waf-')
  return {
    status,
    location: headers['location'],
    content,
    wall,
    soft: isSuccess(status) ? saysNothingIsHere(text) : undefined,
    throttle: isThrottled ? {delay: retryAfter(headers, now)} : undefined
  }
}

const noHops: readonly Hop[] = []

/** Reads the last answer of a chain. */
export function readPage(asked: URL, final: URL, glance: Glance, hops: readonly Hop[]): PageAnswer {
  const {status, content} = glance
  const wall = glance.wall ?? (isSuccess(status) && isLoginWall(asked, final) ? 'login-redirect' : undefined)
  const soft = isSuccess(status)
    ? (glance.soft ?? leadsNowhere(asked, final) ?? wrongContent(asked, content))
    : undefined
  return {
    kind: 'answer',
    status,
    hops: hops.length > 0 ? hops : noHops,
    finalUrl: final.href,
    content,
    ...(wall && {wall}),
    ...(soft && {soft})
  }
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
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
