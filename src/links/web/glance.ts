/**
 * What the answer of a page shows by itself.
 */

import type {Reply} from './ask.ts'
import {doubtTexts, namesWork, showsTitle} from './doubt.ts'
import {errorTexts} from './error-marks.ts'
import {isFile} from './limits.ts'
import {noText, pageTextOf} from './page-text.ts'
import type {PageText} from './page-text.ts'
import {parkingTexts} from './parked.ts'
import {isThrottle, retryAfter} from './retry-after.ts'
import {isClientRouted, refreshInHeader, refreshOf, scriptedRefreshOf} from './routing.ts'
import {isDrawn} from './drawn.ts'
import {sayingOf} from './saying.ts'
import type {Expectation, Saying} from './saying.ts'
import {createScanner} from './scanner.ts'
import {saysNothingIsHere, textSaysNothingIsHere} from './soft.ts'
import type {Soft} from './soft.ts'
import {wallOf, wallTexts} from './walls.ts'

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
  /** What a page says that shows only a few words, or is in doubt. */
  saying: Saying | undefined
  /** What a page shows of the work, if a redirect led to it or it is in place of a file. */
  titled: Titled | undefined
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

/** What a page shows of the work with a title. */
interface Titled {
  title: string | undefined
  /** Whether it shows the title, if that can be seen. */
  isShown: boolean | undefined
  /** Whether it lacks the title, although other pages of the run show theirs. */
  isMissing: boolean
  /** Whether its head or heading says that it is the page of a work. */
  isOfWork: boolean
}

/** Looks at an answer. */
export function glanceAt(
  url: URL,
  {status, headers, body, complete}: Omit<Reply, 'release'>,
  now: number,
  expected: Expectation = {}
): Glance {
  const type = headers['content-type'] ?? ''
  const content = contentOf(type, body)
  const page = content === 'pdf' ? noText : pageTextOf(body, type, scan)
  const wall = wallOf(status, headers, page, expected.title)
  const isThrottled = isThrottle(status, headers) && !wall?.startsWith('waf-')
  const soft = isSuccess(status) ? softOf(page, content, isPlain(type), url, expected) : undefined
  const isEmpty = isSuccess(status) && complete && isBlank(body, content, page)
  return {
    status,
    location: headers['location'],
    cookies: status >= 300 && status < 400 ? headers['set-cookie'] : undefined,
    content,
    declared: isPlain(type) ? 'text' : undefined,
    wall,
    soft,
    saying:
      isSuccess(status) && content === 'html' && !wall && !soft ? sayingOf(page, url, expected) : undefined,
    titled:
      isSuccess(status) && content === 'html' && (expected.moved || isFile(url))
        ? titledBy(page, expected)
        : undefined,
    empty: isEmpty,
    showsPdf: content === 'html' && /\.pdf$/i.test(url.pathname) && showsPdf.test(page.html),
    refresh: isSuccess(status) && !wall ? refreshOfPage(headers, page) : undefined,
    routed: status === 404 && isClientRouted(page.html),
    throttle: isThrottled ? {delay: retryAfter(headers, now)} : undefined
  }
}

/** An application shows its pages only in a browser. */
function titledBy(page: PageText, {title, titles}: Expectation): Titled {
  const shown = showsTitle(page, title)
  const isShown = shown === false && isDrawn(page.html) ? undefined : shown
  return {
    title,
    isShown,
    isMissing: isShown === false && titles?.areShown() !== false,
    isOfWork: namesWork(page, title)
  }
}

function softOf(
  page: PageText,
  content: Glance['content'],
  isText: boolean,
  url: URL,
  {title}: Expectation
): Soft | undefined {
  if (content === 'html') return saysNothingIsHere(page, url, title)
  return content === 'other' && isText && textSaysNothingIsHere(page) ? 'not-found-title' : undefined
}

const refreshTexts = ['refresh', 'Refresh', 'REFRESH']
const moves = 'location'
const scan = createScanner([
  ...parkingTexts,
  ...errorTexts,
  ...doubtTexts,
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

/** Text that is not a page, but may say that nothing is there. */
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

/** Whether a status is a success. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/** What a body is, by its first bytes before its declared type. */
function contentOf(type: string, body: Buffer): 'pdf' | 'html' | 'other' {
  const start = body.subarray(0, 1024).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  if (/^\s*(?:<!--|<!doctype html|<html|<head)/i.test(start)) return 'html'
  if (/application\/(?:x-)?pdf/i.test(type)) return 'pdf'
  return /html/i.test(type) ? 'html' : 'other'
}
