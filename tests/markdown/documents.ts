/**
 * Random Markdown: marks without sense, lines of lists in any order and indentation, and such lines with slips of the keyboard.
 */

import fc from 'fast-check'

const words = (text: string) => text.split(' ')

const emphasis = words('* ** _ __ ` `` ~ ~~')
const brackets = words('[ ![ ] ( ) ](x) ](http://a.org) [a] [^a] [a]:')
const others = words(String.raw`< > & \ | ! : \* \[ &amp; " ' . 1`)
const tags = words('<b> </b> <br> <!-- --> </a> <div> <pre> <? <![CDATA[ <!x')
const starts = [
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '# ',
  '## ',
  '> ',
  '```',
  '~~~',
  '---',
  '***',
  '===',
  '|---|---|'
]
const spaces = ['\n', '\n\n', '\n  ', '\n    ', '  \n', '\\\n', '\r\n', '\t', ' ', '  ', '   ', '\u00A0']
const letters = words('a b é 中 😀 http://a.org/x https://a.org/b_c www.a.org me@a.org')
const marks = [emphasis, brackets, others, tags, starts, spaces, letters, ['<a href="x">', '[ ] ']].flat()

const lines =
  `- [**ICLR 2021**] Learning to Read Lines [[pdf]](https://arxiv.org/abs/2101.00001) [[code]](https://github.com/a/b)
* **Learning to Read Lines**, *Ada, Bob*, CVPR 2022. [paper](http://a.org/1)
1. Learning to Read Lines (2021) \`code\` ![figure](a.png)
| Rows \\| | \`a\` | b |
| A | B | C |
|---|:-:|---|
| Rows | **2** | <br> |
## Lines and Rows
Learning to Read Lines<br>by Ada${'  '}
- nested
+ plus
2. two
10. ten
- [ ] task
-
-     five
  - a
   - b
     - c



    code
  text
	tab
> quote
> - quoted
Setext
===
---
* * *
#
# A #
<details><summary>x</summary>
</details>
<p align="center">
<img src="a" width=5>
<b>bold</b> text
<!-- open
-->
  <!-- indented
<pre>
</pre>
\`\`\`
\`\`\`bib
~~~
- \`\`\`
- <!-- open
[a]: http://b.org
see [a], [b][a] and [a][]
a note[^a]
[^a]: There.
\\[x\\]
[a
b]: c
https://a.org/b_c
a_b_c **b** *i* ~~s~~ ~x~
**b *i* b**
*a **b***
[![a](b)](c) [d](e "f")
a | b`.split('\n')

const indented = fc
  .tuple(fc.integer({min: 0, max: 6}), fc.constantFrom(...lines))
  .map(([spaces, line]) => ' '.repeat(spaces) + line)

/** Marks in any order. */
export const soup = fc.array(fc.constantFrom(...marks), {maxLength: 25}).map(d => d.join(''))

/** Lines in any order. */
export const sequence = fc.array(fc.constantFrom(...lines), {maxLength: 14}).map(d => d.join('\n'))

/** Lines in any order and indentation, with or without blank lines between. */
export const staircase = fc
  .tuple(fc.array(indented, {maxLength: 10}), fc.constantFrom('\n', '\n\n'))
  .map(([all, between]) => all.join(between))

/** Lines with slips of the keyboard. */
export const slips = fc
  .tuple(
    sequence,
    fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.constantFrom('', '', ...marks)), {minLength: 1, maxLength: 4})
  )
  .map(([text, changes]) =>
    changes.reduce((all, [place, length, mark]) => {
      const at = place % (all.length + 1)
      return all.slice(0, at) + mark + all.slice(at + length)
    }, text)
  )
