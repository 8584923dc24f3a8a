import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parse} from '../../src/markdown/parse.ts'
import {presetOf} from '../../src/preset.ts'

const bad =
  '- [**CVPR 2022**] RepsNet:Combining Vision with Language [[pdf]](https://arxiv.org/pdf/2209.13171)'
const row = '| CVPR 2022 | RepsNet:Combining Vision with Language | [pdf](https://arxiv.org/pdf/2209.13171)'
const head = '| Venue | Title | Link |\n| --- | --- | --- |\n'

/** Lines on which rule `title-text` still finds something. */
async function heard(text: string): Promise<number[]> {
  const file = new VFile({path: 'README.md', value: text})
  await unified().use(presetOf()).run(parse(text), file)
  return [...new Set(file.messages.filter(d => d.ruleId === 'title-text').map(d => d.line ?? 0))].sort(
    (a, b) => a - b
  )
}

test.each<[string, string, number[]]>([
  ['nothing', `${bad}\n${bad}\n`, [1, 2]],
  ['one item of a tight list', `${bad}\n${bad} <!-- paperlint-disable-line title-text -->\n${bad}\n`, [1, 3]],
  ['all rules where none is named', `${bad} <!-- paperlint-disable-line -->\n${bad}\n`, [2]],
  ['only the rule that is named', `${bad} <!-- paperlint-disable-line toc -->\n`, [1]],
  ['several rules', `${bad} <!-- paperlint-disable-line toc, title-text -->\n`, []],
  ['with a reason', `${bad} <!-- paperlint-disable-line title-text -- its name -->\n`, []],
  [
    'nothing where a reason names the rule',
    `${bad} <!-- paperlint-disable-line toc -- not title-text -->\n`,
    [1]
  ],
  [
    'the next line, from the text of the item above',
    `${bad}\n  <!-- paperlint-disable-next-line title-text -->\n${bad}\n${bad}\n`,
    [1, 4]
  ],
  [
    'the next line, between items',
    `${bad}\n<!-- paperlint-disable-next-line title-text -->\n${bad}\n${bad}\n`,
    [1, 4]
  ],
  [
    'the next line behind a blank one',
    `<!-- paperlint-disable-next-line title-text -->\n\n${bad}\n${bad}\n`,
    [4]
  ],
  [
    'from here to there',
    `${bad}\n<!-- paperlint-disable title-text -->\n${bad}\n${bad}\n<!-- paperlint-enable title-text -->\n${bad}\n`,
    [1, 6]
  ],
  [
    'until all rules are enabled',
    `<!-- paperlint-disable title-text -->\n${bad}\n<!-- paperlint-enable -->\n${bad}\n`,
    [4]
  ],
  [
    'on where another rule is enabled',
    `<!-- paperlint-disable title-text -->\n${bad}\n<!-- paperlint-enable toc -->\n${bad}\n`,
    []
  ],
  [
    'from where it is disabled again',
    `<!-- paperlint-enable title-text -->\n${bad}\n<!-- paperlint-disable title-text -->\n${bad}\n`,
    [2]
  ],
  ['everything below', `${bad}\n\n<!-- paperlint-disable -->\n\n${bad}\n`, [1]],
  ['the whole file, from its end', `${bad}\n\n${bad}\n\n<!-- paperlint-disable-file title-text -->\n`, []],
  [
    'one row of a table',
    `${head}${row} |\n${row} <!-- paperlint-disable-line title-text --> |\n${row} |\n`,
    [3, 5]
  ],
  [
    'the row below',
    `${head}${row} <!-- paperlint-disable-next-line title-text --> |\n${row} |\n${row} |\n`,
    [3, 5]
  ],
  [
    'the whole entry',
    `- **RepsNet** <!-- paperlint-disable-line title-text -->\n  \n  Vision  Language, CVPR 2022 [pdf](https://arxiv.org/pdf/2209.13171)\n`,
    []
  ],
  ['with CRLF', `${bad}\r\n${bad} <!-- paperlint-disable-line title-text -->\r\n${bad}\r\n`, [1, 3]],
  ['nothing from a fence', `\`\`\`md\n<!-- paperlint-disable-file -->\n\`\`\`\n\n${bad}\n`, [5]],
  ['nothing from code', `\`<!-- paperlint-disable-file -->\`\n\n${bad}\n`, [3]],
  ['nothing from a comment that is never closed', `${bad}\n\n<!-- paperlint-disable-file\n`, [1]]
])('silences %s', async (_, text, lines) => expect(await heard(text)).toEqual(lines))
