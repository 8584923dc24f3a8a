import {testRule} from './test-rule.ts'

const tag = '- [**CVPR 2022**] '
const pdf = ' [[pdf]](https://arxiv.org/pdf/2205.03340)'
const one = (title: string) => `${tag}${title}${pdf}\n`
const titles = [
  'Prompt Learning',
  'Visual Prompts',
  'Image Captioning',
  'Report Generation',
  'Surgical Scenes',
  'Text Prompts'
]
const many = [...titles, ...titles, ...titles, ...titles].map(one).join('')
const line = '1:81-1:82: Unexpected space at the end of the line, expected none'

testRule('title-text', [
  {
    name: 'accepts powers, ratios, ids, times and shortcodes',
    text: one('M^4I at 1:1, arXiv:cs and man:woman, 12:30, :star:Prompts: A Survey')
  },
  {name: 'accepts formulas', text: one('On $\\mathbf{L_1}$ and ${P}$')},
  {
    name: 'accepts accents, quotes and dashes as they are',
    text: one('“Schrödinger’s” Brücke – naïve Ü” Ãn É…')
  },
  {name: 'accepts references that have a purpose', text: one('Prompts &lt; 1&nbsp;% &#124; A&amp;lt;B')},
  {
    name: 'leaves code and bare URLs alone',
    text: '- [CVPR 2022] Prompts: A Survey `a  b` https://example.org/{A} [[pdf]](https://arxiv.org/pdf/2205.03340)\n'
  },
  {name: 'leaves what is no entry alone', text: '# Prompts  &amp;amp; more \n\nvisionâ€“language \n'},
  {
    name: 'finds a missing space after a colon',
    text: one('LLM-PQ:Serving Models and how to find them:literature review'),
    findings: [
      '1:25-1:26: Unexpected `LLM-PQ:Serving`, expected `LLM-PQ: Serving`',
      '1:61-1:62: Unexpected `them:literature`, expected `them: literature`'
    ],
    fixed: one('LLM-PQ: Serving Models and how to find them: literature review')
  },
  {
    name: 'finds mojibake, in text and images',
    text: `- [ACL 2021] Donâ€™t: RenÃ© asks [![pdf â€“ arXiv](https://img.shields.io/badge/x-y-z)](https://arxiv.org/pdf/2205.03340)\n`,
    findings: [
      '1:17-1:20: Unexpected `Donâ€™t:`, expected `Don’t:`',
      '1:26-1:28: Unexpected `RenÃ©`, expected `René`',
      '1:41-1:44: Unexpected `â€“`, expected `–`'
    ],
    fixed: `- [ACL 2021] Don’t: René asks [![pdf – arXiv](https://img.shields.io/badge/x-y-z)](https://arxiv.org/pdf/2205.03340)\n`
  },
  {
    name: 'finds LaTeX',
    text: one('{BERT} and \\emph{Prompts} of Poincar{\\\'e} and K{\\"o}nig, \\v{S}'),
    findings: [
      '1:19-1:25: Unexpected `{BERT}`, expected `BERT`',
      '1:30-1:44: Unexpected `\\emph{Prompts}`, expected `Prompts`',
      "1:55-1:60: Unexpected `Poincar{'e}`, expected `Poincaré`",
      '1:66-1:71: Unexpected `K{"o}nig,`, expected `König,`',
      '1:76-1:81: Unexpected `\\v{S}`, expected `Š`'
    ],
    fixed: one('BERT and Prompts of Poincaré and König, Š')
  },
  {
    name: 'finds entities, also when one is seen',
    text: one('Alzheimer&#39;s &amp;amp; R&amp;D'),
    findings: [
      "1:28-1:33: Unexpected `&#39;`, expected `'`",
      '1:35-1:44: Unexpected `&amp;amp;`, expected `&`',
      '1:46-1:51: Unexpected `&amp;`, expected `&`'
    ],
    fixed: one("Alzheimer's & R&D")
  },
  {
    name: 'finds doubled spaces, but no line break',
    text: '- **Visual  Prompts**  \n  Ann Author\n  CVPR 2022  [pdf](https://arxiv.org/pdf/2205.03340)\n',
    findings: [
      '1:11-1:13: Unexpected 2 spaces between `Visual` and `Prompts`, expected 1',
      '3:12-3:14: Unexpected 2 spaces between `2022` and `pdf`, expected 1'
    ],
    fixed: '- **Visual Prompts**  \n  Ann Author\n  CVPR 2022 [pdf](https://arxiv.org/pdf/2205.03340)\n'
  },
  {
    name: 'accepts doubled spaces where the list is laid out so',
    text: titles
      .concat(titles)
      .map(d => `- [CVPR 2022]  ${d}${pdf}\n`)
      .join('')
  },
  {
    name: 'finds a space at the end of a line',
    text: `${one('Visual Prompt Tuning').trimEnd()} \n`,
    findings: [line],
    fixed: one('Visual Prompt Tuning')
  },
  {
    name: 'keeps CRLF',
    text: `${one('Visual Prompt Tuning').trimEnd()} \r\n`,
    findings: [line],
    fixed: one('Visual Prompt Tuning').replace('\n', '\r\n')
  },
  {
    name: 'leaves the end of a comment alone',
    text: `${one('Visual Prompt Tuning').trimEnd()} <!-- to be continued --> \n`
  },
  {
    name: 'leaves a list alone that ends every fourth entry with a space',
    text: many + many.replaceAll('\n', ' \n')
  },
  {
    name: 'takes two spaces at the end of an entry for no line break',
    text: `${one('Visual Prompt Tuning').trimEnd()}  \n- [CVPR 2022] CoOp${pdf}\n`,
    findings: ['1:81-1:83: Unexpected space at the end of the line, expected none'],
    fixed: `${one('Visual Prompt Tuning')}- [CVPR 2022] CoOp${pdf}\n`
  },
  {
    name: 'finds a final period in a list that has none',
    text: many + one('Prompt Tuning.') + one('Foo et al.'),
    findings: ['25:32-25:33: Unexpected period at the end of the title, expected none'],
    fixed: many + one('Prompt Tuning') + one('Foo et al.')
  },
  {name: 'accepts final periods in a list that has some', text: many + titles.map(d => one(`${d}.`)).join('')}
])
