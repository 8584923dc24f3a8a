/**
 * What came of a page, once its redirects have been followed.
 */

import type {Hop, PageAnswer} from '../types.ts'
import {isSuccess} from './glance.ts'
import type {Glance} from './glance.ts'
import {isFile} from './limits.ts'
import {isLoginWall} from './login.ts'
import {isElsewhere, isFrontPage, isListingInstead, leadsNowhere} from './addresses.ts'
import type {Soft} from './soft.ts'

const noHops: readonly Hop[] = []

/** Reads the last answer of a chain. `title` is that of the work that it should show. */
export function readPage(
  asked: URL,
  final: URL,
  glance: Glance,
  hops: readonly Hop[],
  title?: string
): PageAnswer {
  const {status, content, routed} = glance
  const wall = glance.wall ?? (hops.length > 0 && isLoginWall(asked, final) ? 'login-redirect' : undefined)
  // Another link may have asked for another work at the end of the same redirect.
  const titled = glance.titled?.title === title ? glance.titled : undefined
  const soft =
    isSuccess(status) && !titled?.isOfWork
      ? (glance.soft ?? leadsAstray(asked, final, hops, titled) ?? wrongContent(asked, glance))
      : glance.soft
  return {
    kind: 'answer',
    status,
    hops: hops.length > 0 ? hops : noHops,
    finalUrl: final.href.replace(/#.*$/s, ''),
    content,
    ...(wall && {wall}),
    ...(soft && {soft}),
    ...(routed && {routed}),
    ...(glance.saying !== undefined && !soft && !wall && !isFrontPage(asked) && {saying: glance.saying}),
    ...(hops.length > 0 && titled?.isShown !== undefined && {showsTitle: titled.isShown}),
    ...(glance.missingFragments?.length && {missingFragments: glance.missingFragments})
  }
}

/** Why a page is not the one that was asked for, by the redirects that led to it and the title that it lacks. */
function leadsAstray(
  asked: URL,
  final: URL,
  hops: readonly Hop[],
  titled: Glance['titled']
): Soft | undefined {
  const nowhere = leadsNowhere(asked, final)
  if (nowhere || hops.length === 0 || titled?.isShown === true) return nowhere
  if (titled?.isMissing && !isFrontPage(asked) && isElsewhere(asked, final)) return 'redirect-elsewhere'
  return [asked, ...hops.slice(1).map(d => new URL(d.url))].some(d => isListingInstead(d, final))
    ? 'redirect-elsewhere'
    : undefined
}

/** Pages that show a PDF under a name that ends like one. Source: the addresses that these services give readers to copy. */
const viewers: readonly {host?: RegExp; path?: RegExp; source: string}[] = [
  {path: /\/(?:-\/)?(?:blob|tree|blame)\//, source: 'GitHub, GitLab, Hugging Face'},
  {
    path: /\/(?:preview|view|files?|details|landing)\/.*\.(?!pdf)\w+$/i,
    source: 'Zenodo, OSF, MediaFire: pages about files'
  },
  {path: /\/(?:wiki\/)?(?:File|Datei|Fichier|Archivo):/i, source: 'MediaWiki'},
  {host: /(?:^|\.)dropbox\.com$/, source: 'Dropbox'},
  {host: /^(?:web\.)?archive\.(?:org|is|ph|today)$/, source: 'Internet Archive, archive.today'},
  {host: /^(?:drive|docs)\.google\.com$/, source: 'Google Drive'}
]

/** Names of files that no browser shows. */
const archives = /\.(?:zip|gz|tgz|tar|bz2|xz|7z|rar|h5|hdf5?|npz|npy|nc|mat|parquet|pth?|onnx|safetensors)$/i

/** A file that is a page (a paywall, or "not found" in other words), or an empty answer. */
function wrongContent(asked: URL, {content, empty, showsPdf: isShown, declared}: Glance): Soft | undefined {
  if (empty) return isFile(asked) ? 'empty-file' : 'empty-page'
  const isArchive = archives.test(asked.pathname)
  if ((!isArchive && !/\.pdf$/i.test(asked.pathname)) || isShown) return undefined
  if (content !== 'html')
    return content === 'other' && declared === 'text' && !isArchive ? 'not-a-pdf' : undefined
  const isViewer = viewers.some(
    d => (!d.host || d.host.test(asked.hostname)) && (!d.path || d.path.test(asked.pathname))
  )
  if (isViewer) return undefined
  return isArchive ? 'not-a-file' : 'not-a-pdf'
}
