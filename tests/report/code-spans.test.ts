import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/markdown/parse.ts'
import {piecesOf} from '../../src/report/code-spans.ts'
import {markdownMessage} from '../../src/report/escape.ts'
import {inline} from '../../src/report/html/inline.ts'

const values = ['CVPR 2022', '[`[pdf]`](…)', '`', '``a`` b', ' padded ', '|[`a`]|', '<b>&', '[x](y) #1 @me']

/** A value between as many backticks as it takes. */
const quoted = (value: string) => {
  const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map(d => d.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(value) ? ' ' : ''
  return fence + pad + value + pad + fence
}

describe.each(values)('a message with the value %j', value => {
  const message = `Missing space between ${quoted(value)} and \`code\`; 3 * 4 entries_have one`

  test('comes apart', () => {
    expect(piecesOf(message)).toEqual([
      {isCode: false, text: 'Missing space between '},
      {isCode: true, text: value},
      {isCode: false, text: ' and '},
      {isCode: true, text: 'code'},
      {isCode: false, text: '; 3 * 4 entries_have one'}
    ])
  })

  test('shows it as it is in Markdown', () => {
    const kinds = new Map<string, string[]>()
    visit(parse(markdownMessage(message)), node => {
      kinds.set(node.type, [...(kinds.get(node.type) ?? []), 'value' in node ? node.value : ''])
    })
    expect(kinds.get('inlineCode')).toEqual([value, 'code'])
    expect([...kinds.keys()].sort()).toEqual(['inlineCode', 'paragraph', 'root', 'text'])
  })

  test('shows it as code in HTML', () => {
    expect(inline(message).match(/<code>/g)).toHaveLength(2)
  })
})

test('a backtick that never ends is plain', () => {
  expect(piecesOf('a ` b')).toEqual([{isCode: false, text: 'a ` b'}])
})
