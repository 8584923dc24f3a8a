/**
 * Links and images whose file is not in the repository, or whose anchor its file does not have.
 */

import type {Level} from '../finding.ts'
import type {PaperList} from '../model/types.ts'
import {brokenUrl} from '../text/broken-url.ts'
import {isPlaceholder} from '../text/placeholder.ts'
import type {Span} from '../text/types.ts'
import {forgiven, PageAnchors} from './anchors.ts'
import type {Neighbours} from '../model/neighbours.ts'
import {percentDecoded} from '../text/percent.ts'

export interface DeadPath {
  reason: string
  note: string
  span: Span
  level?: Level
  /** What to write instead, if there is one reading. */
  meant: string | undefined
}

/** Pages that GitHub makes, and no files: reached from a list by going up. */
const markdown = /\.(?:md|markdown|mdown|mkd)$/i

/** Every link or image of a list with a path that leads nowhere, in order; `known` are those that somebody else judges. */
export function deadPaths(
  {flow, source}: PaperList,
  files: Neighbours,
  known: ReadonlySet<number>
): DeadPath[] {
  const links = flow.links.filter(d => !known.has(d.span.start)).map(d => ({...d, what: 'file'}))
  const images = flow.images.map(d => ({...d, what: 'image'}))
  const found = [...links, ...images].flatMap(({url, urlSpan, what}): DeadPath[] => {
    if (!isPath(url) || isPlaceholder(url) || brokenUrl(url)) return []
    const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? []
    if (path === '') return []
    const written = source.slice(urlSpan.start, urlSpan.end)
    const target = files.at(percentDecoded(path))
    switch (target.is) {
      case 'missing':
        return [
          {
            reason: `No ${what} \`${percentDecoded(path)}\` in the repository`,
            note: path.startsWith('/')
              ? 'The path begins at the top of the repository'
              : 'The path is relative to this file',
            span: urlSpan,
            meant: undefined
          }
        ]
      case 'other case':
        return [
          {
            reason: `The ${what} is spelled \`${target.as}\`, not \`${percentDecoded(path)}\``,
            note: 'GitHub distinguishes uppercase and lowercase in paths; some computers do not',
            span: urlSpan,
            level: 'warn',
            meant: written === url ? encodeURI(target.as) + url.slice(path.length) : undefined
          }
        ]
      case 'file':
        return anchor !== undefined && markdown.test(path) ? deadIn(files, path, anchor, urlSpan) : []
      default:
        return []
    }
  })
  return found.sort((a, b) => a.span.start - b.span.start)
}

function deadIn(files: Neighbours, path: string, written: string, urlSpan: Span): DeadPath[] {
  const [name, anchor] = [percentDecoded(path), percentDecoded(written)]
  const list = files.list(name)
  if (!list || /^L\d+/.test(anchor)) return []
  const anchors = new PageAnchors(list)
  const meant = anchors.inOtherCase(anchor)
  if (meant !== undefined) {
    const span = {start: urlSpan.end - written.length, end: urlSpan.end}
    const reason = `\`${name}\` spells the anchor \`#${meant}\`, not \`#${anchor}\``
    return [{reason, note: forgiven, span, level: 'warn', meant}]
  }
  if (anchors.leads(anchor)) return []
  const reason = `\`${name}\` has no heading with the anchor \`#${anchor}\``
  return [{reason, note: 'The link opens the file at its top', span: urlSpan, meant: undefined}]
}

/** Whether a URL is a path: no scheme, no host, no anchor alone. */
const isPath = (url: string): boolean => url !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?)/i.test(url)
