/**
 * Markdown as GitHub reads it.
 */

import {visit} from 'unist-util-visit'
import {parse} from '../../src/markdown/parse.ts'

/** What GitHub would make of a text: tags, links and images, and the words in which it looks for mentions and references. */
export function seen(markdown: string) {
  const found = {tags: new Set<string>(), links: new Set<string>(), images: 0, words: ''}
  visit(parse(markdown), node => {
    if (node.type === 'html')
      found.tags.add(node.value.replace(/^<!-- paperlint:[^]* -->$/u, '<!-- ours -->'))
    else if (node.type === 'link') found.links.add(new URL(node.url).host)
    else if (node.type === 'image') found.images++
    else if (node.type === 'text') found.words += `${node.value}\n`
  })
  return found
}
