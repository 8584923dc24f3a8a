/**
 * Links and images of an entry as they are written, whatever they are for.
 */

import type {Span} from '../text/types.ts'
import type {FlowImage, FlowLink} from '../flow/flow.ts'
import {lowerBound} from '../flow/ranges.ts'
import type {Entry, PaperList} from './types.ts'

const sorted = new WeakMap<readonly {span: Span}[], readonly {span: Span}[]>()

/** The links that are inside an entry. */
export function linksOf({flow}: PaperList, {span}: Entry): FlowLink[] {
  return within(flow.links, span)
}

/** The images that are inside an entry. */
export function imagesOf({flow}: PaperList, {span}: Entry): FlowImage[] {
  return within(flow.images, span)
}

function within<T extends {span: Span}>(all: readonly T[], {start, end}: Span): T[] {
  const known = (sorted.get(all) ?? all.toSorted((a, b) => a.span.start - b.span.start)) as readonly T[]
  sorted.set(all, known)
  const found: T[] = []
  const first = lowerBound(known, start, d => d.span.start)
  for (let index = first; index < known.length && known[index]!.span.start < end; index++)
    found.push(known[index]!)
  return found
}
