import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Found} from '../../src/action/changes/blame.ts'
import {suggest, type Suggestion} from '../../src/action/tell/suggestions.ts'
import type {Edit} from '../../src/finding.ts'
import {applyEdits, compatible, editsOf} from '../../src/fixes/edits.ts'

const found = (edits: Edit[], safe = true): Found => ({
  path: 'README.md',
  rule: 'title-text',
  level: 'warn',
  line: 1,
  column: 1,
  message: 'Unexpected space',
  note: '',
  url: '',
  fix: {safe, edits}
})

const source = 'one two\nthree  four\nfive\n'
const everywhere = new Set([1, 2, 3])

/** Edits by what they replace. */
const edit = (from: string, text: string): Edit => {
  const start = source.indexOf(from)
  return {start, end: start + from.length, text}
}

/** Presses every button, from the last line to the first. */
function click(text: string, suggestions: readonly Suggestion[]): string {
  const lines = text.split('\n')
  for (const {from, to, text: replacement} of suggestions.toSorted((a, b) => b.from - a.from)) {
    lines.splice(from - 1, to - from + 1, ...(replacement?.split('\n') ?? []))
  }
  return lines.join('\n')
}

describe('suggestions', () => {
  test.each<[string, Edit[][], Partial<Suggestion>[]]>([
    ['replace the line', [[edit('  ', ' ')]], [{from: 2, to: 2, text: 'three four'}]],
    [
      'take two fixes of a line together',
      [[edit('one', '1')], [edit('two', '2')]],
      [{from: 1, to: 1, text: '1 2'}]
    ],
    [
      'stay apart on two lines',
      [[edit('one', '1')], [edit('five', '5')]],
      [
        {from: 1, text: '1 two'},
        {from: 3, text: '5'}
      ]
    ],
    [
      'span the lines of a fix',
      [[edit('two', '2'), edit('five', '5')]],
      [{from: 1, to: 3, text: 'one 2\nthree  four\n5'}]
    ],
    ['add lines', [[edit('five', 'five\nsix')]], [{from: 3, to: 3, text: 'five\nsix'}]],
    ['delete a line', [[edit('three  four\n', '')]], [{from: 2, to: 2, text: undefined}]],
    ['join two lines', [[edit('\nfive', ' five')]], [{from: 2, to: 3, text: 'three  four five'}]],
    [
      'join a line that neither of two fixes joins alone',
      [[edit(' two\n', '')], [edit('three  four\n', '')]],
      [{from: 1, to: 3, text: 'onefive'}]
    ]
  ])('%s', (_, fixes, expected) => {
    expect(
      suggest(
        'README.md',
        source,
        fixes.map(d => found(d)),
        everywhere
      )
    ).toMatchObject(expected)
  })

  test.each<[string, Edit[], number[]]>([
    ['a line that is not new', [edit('one', '1')], [2, 3]],
    ['lines of which one is not new', [edit('two', '2'), edit('five', '5')], [1, 3]]
  ])('leave out %s', (_, edits, added) => {
    expect(suggest('README.md', source, [found(edits)], new Set(added))).toEqual([])
  })

  test('offer the safe fix of two that want the same text, and whatever the other wants elsewhere', () => {
    const move = found([edit('three  four\n', ''), {start: 0, end: 0, text: 'three  four\n'}], false)
    const rewrite = found([edit('three  four', 'four')], false)
    const safe = found([edit('  ', ' ')])
    const expected = [{from: 2, to: 2, text: 'three four', findings: [safe]}]
    for (const other of [move, rewrite])
      expect(suggest('README.md', source, [other, safe], new Set([2]))).toMatchObject(expected)
  })

  test('clicked, they are the fixes', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b c', '', 'd', '\t'), {minLength: 1, maxLength: 8})
      .map(d => `${d.join('\n')}\n`)
    const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.constantFrom('', 'x', 'y\n', '\n')), {
      maxLength: 5
    })
    fc.assert(
      fc.property(text, cuts, (before, places) => {
        const edits = places
          .map(([at, length, insert]) => ({
            start: Math.min(at, before.length - 1),
            end: Math.min(at + length, before.length - 1),
            text: insert
          }))
          .filter(d => d.start < d.end)
        const findings = edits.map(d => found([d]))
        const lines = new Set(before.split('\n').map((_, i) => i + 1))
        const fixed = applyEdits(before, editsOf(compatible(findings.flatMap(d => d.fix ?? []))))
        expect(click(before, suggest('README.md', before, findings, lines))).toBe(fixed)
      })
    )
  })
})
