import {expect, test} from 'vitest'
import {slipsOf} from '../../src/titles/slips.ts'
import {visibleOf} from '../../src/model/visible.ts'
import {read} from '../model/read.ts'

test.each([
  [
    '- Kettles that s\u200bing. CVPR 2019 PDF',
    ['unseen: Invisible character in `sing.`: U+200B, zero-width space']
  ],
  [
    '- \u200bKettles that sing. CVPR 2019 PDF',
    ['unseen: Invisible character in `Kettles`: U+200B, zero-width space']
  ],
  [
    '- Kettles that sing\u200b. CVPR 2019 PDF',
    ['unseen: Invisible character in `sing.`: U+200B, zero-width space']
  ],
  [
    '- Ann Mo\u00adss. "Kettles that sing". CVPR 2019 PDF',
    ['unseen: Invisible character in `Moss.`: U+00AD, soft hyphen (hint)']
  ],
  [
    '- Kettles that sing. CVPR 2019 PDF a good wor\u200bk',
    ['unseen: Invisible character in `work`: U+200B, zero-width space (hint)']
  ],
  ['- Kettles that sing. CVPR 2019 PDF a good \u200b work', []],
  ['- Kettles that sing. CVPR 2019 PDF 水\u200b壶', []],
  ['- Kettles that sing. CVPR 2019 PDF a 水\u200bwork', []],
  ['- Kettles that sing. CVPR 2019 PDF a work\u200b水', []],
  ['- Kettles that sing. CVPR 2019 PDF a good w\ufffdrk', ['unseen: Lost character in `w\ufffdrk`']],
  ['- Kettles that s\ufffdng. CVPR 2019 PDF', ['unseen: Lost character in `s\ufffdng.`']],
  [
    '- Kettles t\u200ehat sing. CVPR 2019 PDF',
    ['unseen: Invisible character in `that`: U+200E, left-to-right mark']
  ],
  ['- **Kettles that sing. CVPR 2019 PDF', ['stars: `**` in `**Kettles` has no partner, so readers see it']],
  ['- Kettles that sing**. CVPR 2019 PDF', ['stars: `**` in `sing**.` has no partner, so readers see it']],
  ['- Kettles th**at sing. CVPR 2019 PDF', []],
  ['- **Kettles that sing***. CVPR 2019 PDF', []],
  ['- Kettles that sing*. CVPR 2019 PDF', []],
  ['- **Kettles that sing*. CVPR 2019 PDF', ['stars: `*` in `*Kettles` has no partner, so readers see it']],
  ['- &#42;*Kettles that sing. CVPR 2019 PDF', []],
  [
    '- Kettles ** that ** sing. CVPR 2019 PDF',
    ['stars: `**` in `**` is not read as bold text, so readers see it']
  ],
  ['- Kettles &amp; pots that sing. CVPR 2019 PDF', ['&amp;: HTML entity `&amp;`: write `&` (hint)']],
  ['- Kettles &mdash; pots that sing. CVPR 2019 PDF', ['&mdash;: HTML entity `&mdash;`: write `—` (hint)']],
  ['- Kettles &amp;amp; pots that sing. CVPR 2019 PDF', ['&amp;amp;: HTML entity `&amp;amp;`: write `&`']],
  ['- Kettles of M&uuml;ller that sing. CVPR 2019 PDF', ['letters: HTML entity `&uuml;`: write `ü` (hint)']],
  ['- Kettles &lt; pots that sing. CVPR 2019 PDF', []],
  ['- Kettles &amp;lt; pots that sing. CVPR 2019 PDF', []],
  [
    '<ul><li><a href="https://arxiv.org/abs/1406.2661">Kettles &mdash; pots that sing</a>. CVPR 2019</li></ul>',
    []
  ],
  [
    '<table><tr><td><a href="https://arxiv.org/abs/1406.2661">Kettles &mdash; pots that sing</a></td><td>CVPR 2019</td></tr></table>',
    []
  ],
  [
    '- Kettles &#8212; pots &quot;sing&quot;. CVPR 2019 PDF',
    [
      '&#8212;: HTML entity `&#8212;`: write `—` (hint)',
      '&quot;: HTML entity `&quot;`: write `"` (hint)',
      '&quot;: HTML entity `&quot;`: write `"` (hint)'
    ]
  ],
  [
    '- Kettles:pots that sing. CVPR 2019 PDF',
    ['colon: Missing space after the colon: `Kettles:pots` should be `Kettles: pots`']
  ],
  ['- Kettles that sing. CVPR 2019 PDF a note:pots', []],
  ['- Kettles that  sing. CVPR 2019 PDF', ['spaces: 2 spaces between `that` and `sing.`']],
  ['- Kettles that sing. CVPR 2019 PDF a  note', ['spaces: 2 spaces between `a` and `note` (hint)']],
  [
    '- Kettles that sing. CVPR 2019  ![a](b.svg) PDF',
    ['spaces: 2 spaces between `2019` and an image (hint)']
  ],
  [
    '- Kettles of M\\"{u}ller that sing. CVPR 2019 PDF',
    ['LaTeX: LaTeX in the text: `M"{u}ller` should be `Müller`']
  ],
  ['- Kettles of MÃ¼ller that sing. CVPR 2019 PDF', ['mojibake: Garbled text: `MÃ¼ller` should be `Müller`']],
  ['- Kettles that sing. CVPR 2019 PDF by MÃ¼ller', ['mojibake: Garbled text: `MÃ¼ller` should be `Müller`']],
  ['- `Kettles:pots` that sing. CVPR 2019 PDF', []]
])('slips in %j: %j', (text, slips) => {
  const pdf = '[pdf](https://arxiv.org/abs/1406.2661)'
  const list = read(`# Kettles\n\n${text.replace('PDF', pdf)}\n`)
  const found = list.entries.flatMap(entry =>
    visibleOf(list, entry).flatMap(stretch => slipsOf(list, entry, stretch, new Set()))
  )
  expect(found.map(d => `${d.kind}: ${d.reason}${d.level ? ` (${d.level})` : ''}`)).toEqual(slips)
})
