/**
 * What the answer of a page tells.
 */

import type {Hop, PageAnswer} from '../types.ts'
import type {Reply} from './ask.ts'
import {deletionTexts} from './gone-content.ts'
import {isLoginWall} from './login.ts'
import {parkingTexts} from './parked.ts'
import {isThrottle, retryAfter} from './retry-after.ts'
import {isClientRouted, refreshOf} from './routing.ts'
import {createScanner} from './scanner.ts'
import {leadsNowhere, saysNothingIsHere} from './soft.ts'
import type {PageText, Soft} from './soft.ts'
import {charsetOf, decode, headingOf, titleOf} from './title.ts'
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
  content: 'pdf' | 'html' | 'other'
  wall: string | undefined
  /** Why the page is not one, by its own words. */
  soft: Soft | undefined
  /** Fragments that the page has no place for, if they were looked for. */
  missingFragments?: readonly string[]
  /** Whether nothing at all came with a success. */
  empty: boolean
  /** Where the page leads by itself, as it is written. */
  refresh: string | undefined
  /** Whether the page is a 404 that leads to the right page in a browser. */
  routed: boolean
  /** Whether the answer means "slower", and how many milliseconds the host asks for, if it says so. */
  throttle: {delay: number | undefined} | undefined
}

const nothing = Buffer.alloc(0)

/** Looks at an answer. */
export function glanceAt(url: URL, {status, headers, body, complete}: Reply, now: number): Glance {
  const type = headers['content-type'] ?? ''
  const content = contentOf(type, body)
  const page = pageTextOf(content === 'pdf' ? nothing : body, type)
  const wall = wallOf(status, headers, page)
  const isThrottled = isThrottle(status, headers) && !wall?.startsWith('waf-')
  return {
    status,
    location: headers['location'],
    content,
    wall,
    soft: isSuccess(status) ? saysNothingIsHere(page, url) : undefined,
    empty: isSuccess(status) && complete && body.length === 0,
    refresh: isSuccess(status) && !wall && refreshTexts.some(page.has) ? refreshOf(page.html) : undefined,
    routed: status === 404 && isClientRouted(page.html),
    throttle: isThrottled ? {delay: retryAfter(headers, now)} : undefined
  }
}

const refreshTexts = ['refresh', 'Refresh', 'REFRESH']
const scan = createScanner([...parkingTexts, ...deletionTexts, ...wallTexts, ...refreshTexts])

function pageTextOf(bytes: Buffer, type: string): PageText {
  if (bytes.length === 0) return {has: () => false, html: '', title: '', heading: ''}
  const charset = charsetOf(type, bytes)
  let html: string | undefined
  let texts: ReadonlySet<string> | undefined
  return {
    has: text => (texts ??= scan(bytes)).has(text),
    title: titleOf(bytes, charset),
    heading: headingOf(bytes, charset),
    // Most pages are settled by their title: the rest is read when it is needed.
    get html() {
      return (html ??= decode(bytes, charset))
    }
  }
}

const noHops: readonly Hop[] = []

/** Reads the last answer of a chain. */
export function readPage(asked: URL, final: URL, glance: Glance, hops: readonly Hop[]): PageAnswer {
  const {status, content, routed} = glance
  const wall = glance.wall ?? (hops.length > 0 && isLoginWall(asked, final) ? 'login-redirect' : undefined)
  const soft = isSuccess(status)
    ? (glance.soft ?? leadsNowhere(asked, final) ?? wrongContent(asked, glance))
    : undefined
  const shown = new URL(final)
  shown.hash = ''
  return {
    kind: 'answer',
    status,
    hops: hops.length > 0 ? hops : noHops,
    finalUrl: shown.href,
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

/** A `.pdf` that is a page (a paywall, or "not found" with a friendly face), or a file with nothing in it. */
function wrongContent(asked: URL, {content, empty}: Glance): Soft | undefined {
  if (empty && isFile(asked)) return 'empty-file'
  if (content !== 'html' || !/\.pdf$/i.test(asked.pathname)) return undefined
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
