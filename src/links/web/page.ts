/**
 * What the answer of a page tells.
 */

import type {Hop, PageAnswer} from '../types.ts'
import type {Reply} from './ask.ts'
import {deletionTexts} from './gone-content.ts'
import {isLoginWall} from './login.ts'
import {parkingTexts, parkingWords} from './parked.ts'
import {isThrottle, retryAfter} from './retry-after.ts'
import {errorTexts} from './error-marks.ts'
import {noText, pageTextOf} from './page-text.ts'
import type {PageText} from './page-text.ts'
import {isClientRouted, refreshInHeader, refreshOf, scriptedRefreshOf} from './routing.ts'
import {createScanner} from './scanner.ts'
import {leadsNowhere, saysNothingIsHere, textSaysNothingIsHere} from './soft.ts'
import type {Soft} from './soft.ts'
import {wallOf, wallTexts} from './walls.ts'

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

/** Whether a URL is a file rather than a page, so that its beginning is enough. */
export function isFile({pathname}: URL): boolean {
  return (
    /\.(?:pdf|zip|gz|tgz|tar|bz2|xz|7z|mp4|webm|mov|avi|mp3|wav|png|jpe?g|gif|webp|svg|pptx?|docx?|xlsx?|ps|eps|h5|pth?|onnx|npz|npy|csv|parquet|ipynb)$/i.test(
      pathname
    ) || /\/(?:pdf|epdf|pdfft|download)(?:\/|$)/i.test(pathname)
  )
}

/** What is kept of an answer until the run ends: a few words instead of a body. */
export interface Glance {
  status: number
  location: string | undefined
  /** Cookies that a redirect gives, as they are sent back. */
  cookies: string | undefined
  content: 'pdf' | 'html' | 'other'
  /** Whether the header names a text: JSON, XML or plain. */
  declared: 'text' | undefined
  wall: string | undefined
  /** Why the page is not one, by its own words. */
  soft: Soft | undefined
  /** Fragments that the page has no place for, if they were looked for. */
  missingFragments?: readonly string[]
  /** Whether nothing at all came with a success. */
  empty: boolean
  /** Whether a page under the name of a PDF shows one. */
  showsPdf: boolean
  /** Where the page leads by itself, as it is written. */
  refresh: string | undefined
  /** Whether the page is a 404 that leads to the right page in a browser. */
  routed: boolean
  /** Whether the answer means "slower", and how many milliseconds the host asks for, if it says so. */
  throttle: {delay: number | undefined} | undefined
}

/** Looks at an answer. */
export function glanceAt(url: URL, {status, headers, body, complete}: Reply, now: number): Glance {
  const type = headers['content-type'] ?? ''
  const content = contentOf(type, body)
  const page = content === 'pdf' ? noText : pageTextOf(body, type, scan)
  const wall = wallOf(status, headers, page)
  const isThrottled = isThrottle(status, headers) && !wall?.startsWith('waf-')
  const isEmpty = isSuccess(status) && complete && isBlank(body, content, page)
  return {
    status,
    location: headers['location'],
    cookies: status >= 300 && status < 400 ? headers['set-cookie'] : undefined,
    content,
    declared: isPlain(type) ? 'text' : undefined,
    wall,
    soft: isSuccess(status) ? softOf(page, content, isPlain(type), url) : undefined,
    empty: isEmpty,
    showsPdf: content === 'html' && /\.pdf$/i.test(url.pathname) && showsPdf.test(page.html),
    refresh: isSuccess(status) && !wall ? refreshOfPage(headers, page) : undefined,
    routed: status === 404 && isClientRouted(page.html),
    throttle: isThrottled ? {delay: retryAfter(headers, now)} : undefined
  }
}

function softOf(page: PageText, content: Glance['content'], isText: boolean, url: URL): Soft | undefined {
  if (content === 'html') return saysNothingIsHere(page, url)
  return content === 'other' && isText && textSaysNothingIsHere(page) ? 'not-found-title' : undefined
}

const refreshTexts = ['refresh', 'Refresh', 'REFRESH']
const moves = 'location'
const scan = createScanner([
  ...parkingTexts,
  ...parkingWords,
  ...deletionTexts,
  ...errorTexts,
  ...wallTexts,
  ...refreshTexts,
  moves
])

/** A frame, an object or a script that shows a PDF. */
const showsPdf =
  /<(?:embed|object|iframe)\b[^>]*(?:application\/pdf|\.pdf\b)|\bclass=["'][^"'>]*\bpdfViewer\b|\bpdfjs\b/i

function refreshOfPage(headers: Reply['headers'], page: PageText): string | undefined {
  const inHeader = refreshInHeader(headers['refresh'])
  if (inHeader !== undefined) return inHeader
  if (refreshTexts.some(page.has)) {
    const refresh = refreshOf(page.html)
    if (refresh !== undefined) return refresh
  }
  return page.isShort && page.has(moves) && page.bareText !== undefined
    ? scriptedRefreshOf(page.html)
    : undefined
}

/** Text that is no page, but may say that nothing is there. */
function isPlain(type: string): boolean {
  return /^(?:text\/plain|application\/(?:\w+\+)?(?:json|xml)|text\/xml)\b/i.test(type)
}

/** Whether nothing came: no bytes, nothing but spaces, or a document without anything to see or to run. */
function isBlank(body: Buffer, content: Glance['content'], page: PageText): boolean {
  if (body.length === 0) return true
  if (body.length > 512) return false
  if (content !== 'html') return body.toString('latin1').trim() === ''
  return page.html.replace(/<!--[^]*?-->|<\/?(?:!doctype|html|head|body|title)\b[^>]*>/gi, '').trim() === ''
}

const noHops: readonly Hop[] = []

/** Reads the last answer of a chain. */
export function readPage(asked: URL, final: URL, glance: Glance, hops: readonly Hop[]): PageAnswer {
  const {status, content, routed} = glance
  const wall = glance.wall ?? (hops.length > 0 && isLoginWall(asked, final) ? 'login-redirect' : undefined)
  const soft = isSuccess(status)
    ? (glance.soft ?? leadsNowhere(asked, final) ?? wrongContent(asked, glance))
    : undefined
  return {
    kind: 'answer',
    status,
    hops: hops.length > 0 ? hops : noHops,
    finalUrl: final.href.replace(/#.*$/s, ''),
    content,
    ...(wall && {wall}),
    ...(soft && {soft}),
    ...(routed && {routed}),
    ...(glance.missingFragments?.length && {missingFragments: glance.missingFragments})
  }
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/** Pages that show a PDF under a name that ends like one. Source: the addresses that these services give readers to copy. */
const viewers: readonly {host?: RegExp; path?: RegExp; source: string}[] = [
  {path: /\/(?:-\/)?(?:blob|tree|blame)\//, source: 'GitHub, GitLab, Hugging Face'},
  {path: /\/(?:wiki\/)?(?:File|Datei|Fichier|Archivo):/i, source: 'MediaWiki'},
  {host: /(?:^|\.)dropbox\.com$/, source: 'Dropbox'},
  {host: /^(?:web\.)?archive\.(?:org|is|ph|today)$/, source: 'Internet Archive, archive.today'},
  {host: /^(?:drive|docs)\.google\.com$/, source: 'Google Drive'}
]

/** A `.pdf` that is a page (a paywall, or "not found" with a friendly face), or something with nothing in it. */
function wrongContent(asked: URL, {content, empty, showsPdf: isShown, declared}: Glance): Soft | undefined {
  if (empty) return isFile(asked) ? 'empty-file' : 'empty-page'
  if (!/\.pdf$/i.test(asked.pathname) || isShown) return undefined
  if (content !== 'html') return content === 'other' && declared === 'text' ? 'not-a-pdf' : undefined
  const isViewer = viewers.some(
    d => (!d.host || d.host.test(asked.hostname)) && (!d.path || d.path.test(asked.pathname))
  )
  return isViewer ? undefined : 'not-a-pdf'
}

/** What a body is, by its first bytes before its declared type. */
function contentOf(type: string, body: Buffer): 'pdf' | 'html' | 'other' {
  const start = body.subarray(0, 1024).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  if (/^\s*(?:<!--|<!doctype html|<html|<head)/i.test(start)) return 'html'
  if (/application\/(?:x-)?pdf/i.test(type)) return 'pdf'
  return /html/i.test(type) ? 'html' : 'other'
}
