/**
 * Links that another one hides: `[Title](https://… ([code](https://…))` is one link, whose title is the second.
 */

import {nodesOf} from '../markdown/nodes.ts'
import type {PaperList} from '../model/types.ts'
import type {BrokenLink} from '../shown/shown.ts'

/** Every link whose title is another link in parentheses, in order. */
export function swallowedLinks({tree, flow, source}: PaperList): BrokenLink[] {
  if (!/\s\(\[/.test(source)) return []
  return nodesOf(tree, 'link').flatMap(({title, position}): BrokenLink[] => {
    if (!/^\[[^\]]*\]\(/.test(title ?? '')) return []
    const start = position?.start.offset ?? -1
    const link = flow.links.find(d => d.span.start === start && d.form === 'inline')
    if (!link) return []
    const at = link.urlSpan.end
    return [
      {
        reason: 'Missing `)` after the URL hides the next link',
        note: 'GitHub reads the next link as the title of this one, and shows it only on hover',
        span: link.urlSpan,
        edits: [{start: at, end: at, text: ')'}]
      }
    ]
  })
}
