import {describe, expect, test} from 'vitest'
import {
  hidden,
  inCode,
  inCommand,
  inFence,
  inLog,
  inMarkdown,
  line,
  messageInMarkdown,
  readHidden
} from '../../src/action/untrusted.ts'
import {hostile} from './hostile.ts'
import {parseCommand} from './runner/commands.ts'

describe('a line of the log', () => {
  test.each(hostile)('%j gives the runner no order', text => {
    for (const shown of inLog(text).split('\n')) expect(parseCommand(shown)).toBeUndefined()
  })

  test('every line of a text is a line', () => {
    expect(inLog('one\n::two::\r\n##[three]\rfour').split('\n')).toHaveLength(4)
  })

  test('what is no order stays as it is', () => {
    expect(inLog('C++: a :: b #[1] ## 2')).toBe('C++: a :: b #[1] ## 2')
  })
})

describe('Markdown', () => {
  test.each([
    ['@everyone', '@\u200beveryone'],
    ['</details>', '\\</details\\>'],
    ['a | b', 'a \\| b'],
    ['*b*', '\\*b\\*'],
    ['#12', '\\#\u200b12'],
    ['GH-1 and gh-2', 'GH-\u200b1 and gh-\u200b2'],
    ['GH-Actions', 'GH-Actions'],
    ['ftp://evil.example/x', 'ftp\u200b://evil.example/x'],
    ['mailto:a.b', 'mailto\u200b:a.b']
  ])('%j is shown as %j', (text, shown) => {
    expect(inMarkdown(text)).toBe(shown)
  })

  test.each(hostile)('%j stays on one line and short', text => {
    for (const shown of [inMarkdown(text), inCode(text), messageInMarkdown(text)]) {
      expect(shown).not.toMatch(/[\r\n]/u)
      expect(shown.length).toBeLessThan(3000)
      expect(shown).not.toMatch(/\p{Bidi_Control}/u)
      expect(shown.replaceAll(/\\./gu, '')).not.toMatch(/\|/u)
    }
  })

  test('values of a message are code, and a pipe in them is escaped', () => {
    expect(messageInMarkdown('`a|b` should be `@c`')).toBe('`a\\|b` should be `@c`')
  })

  test('a fence is longer than any in the text', () => {
    expect(inFence('````\nx', 'suggestion')).toBe('`````suggestion\n````\nx\n`````')
  })
})

describe('hidden data', () => {
  test.each(hostile)('%j comes back, and ends no comment', text => {
    const body = `before ${hidden('state', {title: text})} after`
    expect(readHidden('state', body)).toEqual({title: text})
    expect(body.match(/-->/gu)).toHaveLength(1)
    expect(body).not.toContain('@')
  })

  test.each([
    ['no data', ''],
    ['cut off', '<!-- paperlint:state {"a":'],
    ['no JSON', '<!-- paperlint:state {a} -->']
  ])('%s is nothing', (_, body) => {
    expect(readHidden('state', body)).toBeUndefined()
  })
})

test('a long text is cut between characters', () => {
  expect(line('😀'.repeat(400))).toBe('😀'.repeat(299) + '…')
  expect(inCommand('a\nb\u202E')).toBe('a\nb\\u{202e}')
})
