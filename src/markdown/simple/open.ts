/**
 * Blocks that blank lines do not end.
 */

import type {Nodes, RootContent} from 'mdast'

/** How HTML ends that blank lines do not end, by how it starts. */
const htmlEnds: readonly {start: RegExp; end: RegExp}[] = [
  {start: /^ *<!--/, end: /-->/},
  {start: /^ *<\?/, end: /\?>/},
  {start: /^ *<!\[CDATA\[/, end: /\]\]>/},
  {start: /^ *<![a-z]/i, end: />/},
  {start: /^ *<(?:pre|script|style|textarea)\b/i, end: /<\/(?:pre|script|style|textarea)>/i}
]

/** Whether neither a block nor what it ends with would go on after a blank line. */
export function isClosed(block: RootContent | undefined, source: string): boolean {
  let node: Nodes | undefined = block
  while (node && 'children' in node && node.children.length > 0) node = node.children.at(-1)
  const text = source.slice(node?.position?.start.offset, node?.position?.end.offset)
  if (node?.type === 'html') return !htmlEnds.some(d => d.start.test(text) && !d.end.test(text))
  if (node?.type !== 'code') return true
  const [, fence] = /^(`{3,}|~{3,})/.exec(text) ?? []
  return fence === undefined || new RegExp(`\n[ \t>]*${fence}[\`~]*[ \t]*$`).test(text)
}
