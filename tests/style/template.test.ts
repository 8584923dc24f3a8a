import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Piece, SlotName, Template} from '../../src/style/template.ts'
import {parseTemplate, printTemplate, slots, slotsOf, TemplateError} from '../../src/style/template.ts'

const text = (value: string): Piece => ({type: 'text', value})
const slot = (name: SlotName): Piece => ({type: 'slot', name})
const optional = (...pieces: Piece[]): Piece => ({type: 'optional', pieces})

describe('the grammar', () => {
  test.each<[string, Template]>([
    ['- {title}', [text('- '), slot('title')]],
    ['[**{venue} {year}**]', [text('[**'), slot('venue'), text(' '), slot('year'), text('**]')]],
    ['{title}[ [[code]]({code})]', [slot('title'), optional(text(' [[code]]('), slot('code'), text(')'))]],
    ['{title}[?, {venue}]', [slot('title'), optional(text(', '), slot('venue'))]],
    [String.raw`[\\[paper\\]]({paper})`, [text(String.raw`[\[paper\]](`), slot('paper'), text(')')]],
    [String.raw`\[ {title}`, [text('[ '), slot('title')]],
    [String.raw`\{{title}\}`, [text('{'), slot('title'), text('}')]],
    [
      '{title}[ ({venue}[ {year}])]',
      [slot('title'), optional(text(' ('), slot('venue'), optional(text(' '), slot('year')), text(')'))]
    ],
    ['{title}\n  {authors}', [slot('title'), text('\n  '), slot('authors')]]
  ])('%j', (source, template) => {
    expect(parseTemplate(source)).toEqual(template)
    expect(printTemplate(template)).toBe(source)
  })

  test.each<[string, number, RegExp]>([
    ['- {titel}', 3, /^unknown placeholder `\{titel\}`; use `\{title\}` \(column 3 of the template\)$/],
    ['- {first author}', 3, /; use one of `\{title\}`, `\{authors\}`, /],
    ['- {title', 3, /`\{` without `\}`/],
    ['- title}', 8, /`\}` without `\{`/],
    ['{title}[ [[code]]({code})', 8, /this `\[` is never closed/],
    ['{title}[ oral]', 8, /an optional part without a placeholder/]
  ])('%j is refused at column %i', (source, column, reason) => {
    expect(() => parseTemplate(source)).toThrow(reason)
    try {
      parseTemplate(source)
    } catch (error) {
      expect(error).toBeInstanceOf(TemplateError)
      expect(error).toHaveProperty('column', column)
    }
  })

  test('whatever is printed is read back', () => {
    const plain = fc
      .array(fc.constantFrom('[', ']', '{', '}', '\\', '?', ' ', '(', '**', 'pdf', '\n'), {
        minLength: 1,
        maxLength: 6
      })
      .map(d => text(d.join('')))
    const leaf = fc.constantFrom(...(Object.keys(slots) as SlotName[])).map(slot)
    const {part} = fc.letrec<{part: Piece}>(tie => ({
      part: fc.oneof(
        {depthSize: 'small'},
        plain,
        leaf,
        fc
          .tuple(fc.option(plain, {nil: undefined}), leaf, fc.array(tie('part'), {maxLength: 3}))
          .map(([first, second, more]) => optional(...(first ? [first] : []), second, ...more))
      )
    }))
    const merged = (pieces: readonly Piece[]): Piece[] =>
      pieces.reduce<Piece[]>((all, piece) => {
        const last = all.at(-1)
        if (piece.type === 'text' && last?.type === 'text')
          all[all.length - 1] = text(last.value + piece.value)
        else all.push(piece.type === 'optional' ? optional(...merged(piece.pieces)) : piece)
        return all
      }, [])

    fc.assert(
      fc.property(fc.array(part, {maxLength: 6}).map(merged), template => {
        expect(parseTemplate(printTemplate(template))).toEqual(template)
      }),
      {numRuns: 500}
    )
  })
})

test('which placeholders an entry must fill', () => {
  expect(slotsOf(parseTemplate('- {title} [[pdf]]({paper})[ [[code]]({code})]'))).toEqual(
    new Map([
      ['title', 'required'],
      ['paper', 'required'],
      ['code', 'optional']
    ])
  )
})
