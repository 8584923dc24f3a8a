import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyEdits} from '../../src/fixes/edits.ts'
import {listOf} from '../../src/model/list.ts'
import {parse} from '../../src/markdown/parse.ts'
import type {PaperList} from '../../src/model/types.ts'
import {learnStyle} from '../../src/style/learn.ts'
import {misfitsOf} from '../../src/style/misfits.ts'

const read = (text: string): PaperList => listOf(parse(text), {value: text})

const words = [
  'Aligned',
  'Bridged',
  'Chained',
  'Drawn',
  'Encoded',
  'Frozen',
  'Guided',
  'Hidden',
  'Inverted',
  'Joint',
  'Known',
  'Learned'
]

/** How an entry is put together. */
interface Form {
  tag: readonly [string, string]
  between: string
  after: string
  link: readonly [string, string, string]
  gap: string
}

const form: fc.Arbitrary<Form> = fc.record({
  tag: fc.constantFrom<[string, string]>(['[**', '**]'], ['(', ')'], ['[', ']'], ['`', '`'], ['*', '*']),
  between: fc.constantFrom(' ', ', '),
  after: fc.constantFrom(' ', ': ', ' - '),
  link: fc.constantFrom<[string, string, string]>(['[[', ']](', ')'], ['([', '](', '))'], ['[', '](', ')']),
  gap: fc.constantFrom(' ', ', ', ' | ')
})

const write = ({tag, between, after, link, gap}: Form, n: number) => {
  const to = (label: string, url: string) => link[0] + label + link[1] + url + link[2]
  const title = `${words[n]} Prompts for Vision Models`
  const links = [
    to('pdf', `https://arxiv.org/pdf/2205.033${10 + n}`),
    to('code', `https://github.com/sun/p${n}`)
  ]
  return `- ${tag[0]}CVPR${between}${2010 + n}${tag[1]}${after}${title} ${links.join(gap)}`
}

test('an entry in another form is written in that of the list, and nothing is left to say', () => {
  fc.assert(
    fc.property(form, form, fc.nat(11), (usual, odd, at) => {
      const lines = words.map((_, n) => write(n === at ? odd : usual, n))
      const list = read(lines.join('\n'))
      const misfits = misfitsOf(list, learnStyle(list))
      const differs = lines[at] !== write(usual, at)
      expect(misfits.map(d => list.entries.indexOf(d.entry))).toEqual(differs ? [at] : [])

      const edits = misfits.flatMap(d => d.fix?.edits ?? [])
      const fixed = read(applyEdits(list.source, edits))
      expect(fixed.source).toBe(words.map((_, n) => write(usual, n)).join('\n'))
      expect(learnStyle(fixed).groups[0]?.matching.size).toBe(words.length)
      expect(misfitsOf(fixed, learnStyle(fixed))).toEqual([])
    }),
    {numRuns: 50}
  )
})
