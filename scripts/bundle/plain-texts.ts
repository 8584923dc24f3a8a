/**
 * Templates of `String.raw` as plain ones, whose characters the bundler can escape. A file of ASCII takes V8 half the memory, and Node need
 * not encode it to find it in its compile cache.
 */

import type {Plugin} from 'rolldown'
import {parseSync, Visitor} from 'rolldown/utils'

/** A module with plain templates. */
export function withPlainTexts(code: string): string {
  const edits: {start: number; end: number; text: string}[] = []
  const visitor = new Visitor({
    TaggedTemplateExpression({tag, quasi}) {
      if (code.slice(tag.start, tag.end) !== 'String.raw') return
      edits.push({start: tag.start, end: quasi.start, text: ''})
      for (const {start, end} of quasi.quasis)
        edits.push({start, end, text: code.slice(start, end).replace(/[\\`]|\$(?=\{)/g, String.raw`\$&`)})
    }
  })
  visitor.visit(parseSync('module.ts', code, {astType: 'js'}).program)
  let all = ''
  let from = 0
  for (const {start, end, text} of edits.toSorted((a, b) => a.start - b.start)) {
    all += code.slice(from, start) + text
    from = end
  }
  return all + code.slice(from)
}

/** The plugin of a bundle. */
export const plainTexts: Plugin = {
  name: 'plain-texts',
  transform: {filter: {code: 'String.raw`', id: /\.ts$/}, handler: withPlainTexts}
}
