import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Entry, PaperList} from '../../src/model/types.ts'
import type {Span} from '../../src/text/types.ts'
import {read, said} from './read.ts'

const pieces = [
  '- ',
  '* ',
  '1. ',
  '  - ',
  '\n',
  '\n\n',
  '\r\n',
  '    ',
  '\t',
  '> ',
  '# Papers\n',
  '## News\n',
  '| ',
  ' |\n|--|--|\n',
  '[',
  ']',
  '(',
  ')',
  '**',
  '*',
  '`',
  '```\n',
  '"',
  '“',
  '”',
  '【',
  '】',
  '<br>',
  '<table><tr><td>',
  '</td><td>',
  '</td></tr></table>',
  '<li>',
  '<a href="https://arxiv.org/abs/1706.03762">',
  '</a>',
  '<!-- ',
  ' -->',
  '<details>',
  '<h2>',
  '</h2>',
  '&amp;',
  '&#x1F600;',
  '\\[',
  '\\',
  '[pdf](https://arxiv.org/abs/1706.03762)',
  '[[code]](https://github.com/ada/nets)',
  '![](https://img.shields.io/badge/ICML_2019-blue)',
  'https://doi.org/10.1000/182',
  '[a][b]',
  '[b]: https://x.org\n',
  'Attention Is All You Need',
  'Ada Lovelace, Alan Turing',
  'et al.',
  'NeurIPS 2017',
  "CVPR'22",
  '2023.05.11',
  'ICML 202',
  '注意力机制',
  '😀',
  'e\u0301',
  '\ufeff',
  '\u0000',
  '\u200b',
  '$x^2$',
  ', ',
  '. ',
  ': ',
  ' - '
]

/** Markdown of the words and marks that lists are made of, in any order. */
const markdown = fc
  .array(
    fc.oneof(
      {weight: 9, arbitrary: fc.constantFrom(...pieces)},
      {weight: 1, arbitrary: fc.string({maxLength: 8})}
    ),
    {maxLength: 60}
  )
  .map(d => d.join(''))

function spansOf({span, title, authors, venue, year, tag, links}: Entry): Span[] {
  const parts = [title, authors, venue, year, tag].flatMap(d => (d ? [d.span] : []))
  return [span, ...parts, ...links.flatMap(d => [d.span, d.urlSpan, d.label.span])]
}

function isInside({source}: PaperList, {start, end}: Span): boolean {
  return Number.isInteger(start) && start >= 0 && start <= end && end <= source.length
}

test('whatever the text, every span lies in it, and entries are in order and apart', () => {
  fc.assert(
    fc.property(markdown, text => {
      const list = read(text.replace(/^\ufeff/, ''))
      for (const section of list.sections) expect(isInside(list, section.span)).toBe(true)
      let end = 0
      for (const entry of list.entries) {
        expect(entry.span.start).toBeGreaterThanOrEqual(end)
        end = entry.span.end
        for (const span of spansOf(entry)) expect(isInside(list, span)).toBe(true)
      }
    }),
    {numRuns: 300}
  )
})

const titles = fc.constantFrom(
  'Attention Is All You Need',
  'Deep Residual Learning for Image Recognition',
  'GAN: Learning to Play',
  'Auto-Encoding Variational Bayes',
  '深度学习方法综述研究'
)
const venues = fc.constantFrom(
  'ICML',
  'NeurIPS',
  'CVPR',
  'Nature Medicine',
  'IEEE TPAMI',
  'arXiv',
  'EMNLP Findings'
)
const years = fc.integer({min: 2001, max: 2026})

const item = fc
  .tuple(titles, venues, years, fc.integer({min: 1, max: 9999}))
  .map(([title, venue, year, id]) => {
    return {title, venue, year, url: `https://arxiv.org/abs/1706.${String(id).padStart(5, '0')}`}
  })

/** Ways to write an entry; in each list they are all written in the same one. */
const templates = [
  (d: {title: string; venue: string; year: number; url: string}) =>
    `- [**${d.venue} ${d.year}**] ${d.title} [[pdf]](${d.url})`,
  (d: {title: string; venue: string; year: number; url: string}) =>
    `- [${d.title}](${d.url}), ${d.venue} ${d.year}`,
  (d: {title: string; venue: string; year: number; url: string}) =>
    `1. **${d.title}.** ${d.venue} ${d.year}. [paper](${d.url})\n\n    *Ada Lovelace, Alan Turing.*`,
  (d: {title: string; venue: string; year: number; url: string}) =>
    `* "${d.title}", *${d.venue}, ${d.year}*. [[Paper](${d.url})]`,
  (d: {title: string; venue: string; year: number; url: string}) =>
    `| ${d.year} | **${d.title}** | ${d.venue} | [Link](${d.url}) |`,
  (d: {title: string; venue: string; year: number; url: string}) =>
    `**${d.title}**  \nAda Lovelace, Alan Turing  \n${d.venue}, ${d.year}.  \n[Paper](${d.url})\n`,
  (d: {title: string; venue: string; year: number; url: string}) =>
    `- ${d.title} (${d.venue}'${String(d.year).slice(2)}) [[paper]](${d.url})`
]

const written = fc
  .tuple(fc.constantFrom(...templates), fc.array(item, {minLength: 4, maxLength: 9}))
  .map(([template, items]) => {
    const head = template === templates[4] ? '| Year | Title | Venue | Paper |\n|--|--|--|--|\n' : ''
    return {items, text: `# Awesome Papers\n\n## Papers\n\n${head}${items.map(template).join('\n')}\n`}
  })

test('a list written in one way is read as it was written', () => {
  fc.assert(
    fc.property(written, ({items, text}) => {
      const expected = items.map(d => `${d.title} | ${d.venue} | ${d.year} | paper ${d.url.slice(8)}`)
      expect(read(text).entries.map(said)).toEqual(expected)
    }),
    {numRuns: 50}
  )
})

test('CR LF changes no entry', () => {
  fc.assert(
    fc.property(written, ({text}) => {
      expect(read(text.replaceAll('\n', '\r\n')).entries.map(said)).toEqual(read(text).entries.map(said))
    }),
    {numRuns: 50}
  )
})
