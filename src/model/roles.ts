/**
 * What a link of an entry is for: its label, then its host, then its column.
 */

import {labelOf} from './labels.ts'
import type {LinkRole} from './types.ts'

/** What a URL tells by itself. */
export function roleOfUrl(url: string): LinkRole | undefined {
  if (/^https?:\/\/(?:www\.)?(?:github|gitlab|gitee|bitbucket)\.(?:com|org)\/[^/]+\/[^/]+/i.test(url) && !/\.pdf(?:$|[?#])/i.test(url)) return 'code'
  if (/\.pdf(?:$|[?#])/i.test(url)) return 'paper'
  if (
    /^https?:\/\/[^/]*(?:arxiv\.org|openreview\.net|aclanthology\.org|aclweb\.org|thecvf\.com|doi\.org|acm\.org|ieee\.org|springer\.com|sciencedirect\.com|mlr\.press|neurips\.cc|nips\.cc|aaai\.org|ijcai\.org|isca-speech\.org|isca-archive\.org|nature\.com|biorxiv\.org|medrxiv\.org|wiley\.com|mdpi\.com|jmlr\.org|semanticscholar\.org|usenix\.org|ssrn\.com|frontiersin\.org|tandfonline\.com|science\.org|sciencemag\.org|pnas\.org|plos\.org|pubmed|ncbi\.nlm\.nih\.gov|hal\.science|archives-ouvertes\.fr|researchgate\.net|ecva\.net|alphaxiv\.org|paperswithcode\.com\/paper|huggingface\.co\/papers|cell\.com|oup\.com|bmvc|dblp|royalsocietypublishing|degruyter|cambridge\.org|hindawi|sagepub|iclr\.cc|icml\.cc|citeseerx?|proceedings\.|papers\.)/i.test(
      url
    )
  )
    return 'paper'
  if (/youtube\.com|youtu\.be|bilibili\.com|vimeo\.com/i.test(url)) return 'video'
  if (/huggingface\.co\/(?:datasets)/i.test(url)) return 'data'
  if (/huggingface\.co\/spaces|colab\./i.test(url)) return 'demo'
  if (/huggingface\.co\//i.test(url)) return 'model'
  if (/medium\.com|zhihu\.com|\bblog/i.test(url)) return 'blog'
  return undefined
}

/** Role of a link from what it shows, its URL, and the role that its column has. */
export function roleOf(shown: string, url: string, column: LinkRole | undefined, isTitle: boolean): LinkRole {
  const label = labelOf(shown)
  const host = roleOfUrl(url)
  if (label && !label.neutral) {
    if (label.role === 'paper' && host === 'code') return 'code'
    return label.role
  }
  if (host === 'paper' || host === 'code') return host
  if (column) return column
  if (label?.role === 'project') return 'project'
  if (host) return host
  if (isTitle && /^https?:/i.test(url)) return 'paper'
  return 'other'
}
