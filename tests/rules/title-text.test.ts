import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

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
/** Entries whose author has a letter that is written in one way or another. */
const byPl = (letter: string, count: number) =>
  Array.from({length: count}, (_, n) => `- Ann Pl${letter}ger. Prompt Tuning ${n}. CVPR 2022${pdf}\n`).join(
    ''
  )
const line = '1:81-1:82: Space at the end of the line'

testRule('title-text', [
  {
    name: 'leaves records in BibTeX as they are, and finds what is after them',
    text: '- [Far Calls](https://arxiv.org/abs/2106.55502) <br>@inproceedings{a, title={{CS}-Calls}, author={G{\\"u}rel}, publisher={PMLR}<br>}, Schr{\\"o}dinger\n',
    findings: ['1:138-1:143: LaTeX in the text: `Schr{"o}dinger` should be `Schrödinger`'],
    fixed:
      '- [Far Calls](https://arxiv.org/abs/2106.55502) <br>@inproceedings{a, title={{CS}-Calls}, author={G{\\"u}rel}, publisher={PMLR}<br>}, Schrödinger\n'
  },
  {
    name: 'finds lost characters outside of titles, too',
    text: '- A. Holt an\ufffd B. Marsh. "Prompt Distribution Learning." *CVPR* 2022. [[pdf]](https://arxiv.org/pdf/2205.03340)\n',
    findings: ['1:13-1:14: Lost character in `an�`']
  },
  {
    name: 'leaves a formula alone that was cut off',
    text: '- [**CVPR 2022**] Amplitudes in Planar $\\mathcal{N} = 4 [[pdf]](https://arxiv.org/pdf/2205.03340)\n'
  },
  {
    name: 'leaves formulas alone beside one that is displayed',
    text:
      one('Fields of $$\\mathcal{C}(x)$$ and $x$') +
      '\n    A functional $$\\mathcal{C}(x)$$in which $\\mathcal{C}$ is given.\n'
  },
  {
    name: 'accepts powers, ratios, ids, times and shortcodes',
    text: one('M^4I at 1:1, arXiv:cs and man:woman, 12:30, :star:Prompts: A Survey')
  },
  {
    name: 'accepts a period before the links, as after a venue',
    text:
      [...titles, ...titles, ...titles, ...titles]
        .map(
          (d, n) =>
            `- ${d}, ${n % 3 ? 'CVPR 2022' : 'IEEE Access'}. [[pdf]](https://arxiv.org/pdf/2205.033${n + 10})\n`
        )
        .join('') + '- Depth for Robots. [[pdf]](https://arxiv.org/pdf/2205.03399)\n'
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
      '1:25-1:26: Missing space after the colon: `LLM-PQ:Serving` should be `LLM-PQ: Serving`',
      '1:61-1:62: Missing space after the colon: `them:literature` should be `them: literature`'
    ],
    fixed: one('LLM-PQ: Serving Models and how to find them: literature review')
  },
  ...(
    [
      ['Crumb Networks:A Study of Slices', 'Networks:A', 'Networks: A'],
      ['RailNet:3D Maps of Tracks', 'RailNet:3D', 'RailNet: 3D'],
      ['YarnWorld:the Next Simulator', 'YarnWorld:the', 'YarnWorld: the']
    ] as const
  ).map(([title, written, meant]) => ({
    name: `finds ${written}`,
    text: one(title),
    findings: [
      `1:${19 + title.indexOf(':')}-1:${20 + title.indexOf(':')}: Missing space after the colon: \`${written}\` should be \`${meant}\``
    ],
    fixed: one(title.replace(written, meant))
  })),
  {
    name: 'accepts authors before a colon throughout',
    text: Array.from(
      {length: 9},
      (_, n) => `+ Ann Sund, Bob Moor:${titles[n % 6]} of Lakes ${n}. ICDE 2008: 1${n}-20\n`
    ).join('')
  },
  {
    name: 'reports an entity that half of the entries have once',
    text: Array.from(
      {length: 9},
      (_, n) => `- [${titles[n % 6]} ${n}](https://arxiv.org/abs/2205.0334${n}) &mdash; *ICML 2019*\n`
    ).join(''),
    findings: ['1:57-1:64: HTML entity `&mdash;`: write `—`']
  },
  {
    name: 'finds characters that nobody sees, and those that are lost',
    text: one('Thro\u200bwing Ves\u00adsels by \ufffdmitation'),
    findings: [
      '1:23-1:24: Invisible character in `Throwing`: U+200B, zero-width space',
      '1:32-1:33: Invisible character in `Vessels`: U+00AD, soft hyphen',
      '1:41-1:42: Lost character in `\ufffdmitation`'
    ],
    fixed: one('Throwing Vessels by \ufffdmitation')
  },
  {name: 'accepts joiners within words and emoji', text: one('می\u200cخواهم 👩\u200d🔬 Prompts')},
  {
    name: 'finds bold text that is not closed',
    text: '- [**CVPR 2022**] Prompts in the Wild** [[pdf]](https://arxiv.org/pdf/2205.03340)\n* **Masked Things*, ICML 2021 [[pdf]](https://arxiv.org/pdf/2205.03341)\n',
    findings: [
      '1:38-1:40: `**` in `Wild**` has no partner, so readers see it',
      '2:3-2:4: `*` in `*Masked` has no partner, so readers see it'
    ]
  },
  {
    name: 'accepts stars in code outside of entries',
    text: `${one('Walls of Glass')}\n\n\`**walls\` are arguments\n`
  },
  {name: 'accepts stars that are meant', text: one('A\\* Search, 2\\*\\*n Sequences and *Hedera* Walls')},
  {
    name: 'finds mojibake, in text and images',
    text: `- [ACL 2021] Donâ€™t: RenÃ© asks [![pdf â€“ arXiv](https://img.shields.io/badge/x-y-z)](https://arxiv.org/pdf/2205.03340)\n`,
    findings: [
      '1:17-1:20: Garbled text: `Donâ€™t:` should be `Don’t:`',
      '1:26-1:28: Garbled text: `RenÃ©` should be `René`',
      '1:41-1:44: Garbled text: `â€“` should be `–`'
    ],
    fixed: `- [ACL 2021] Don’t: René asks [![pdf – arXiv](https://img.shields.io/badge/x-y-z)](https://arxiv.org/pdf/2205.03340)\n`
  },
  {
    name: 'repairs letters with all of their braces',
    text: one('K{\\"{o}}nig, Fran{\\c{c}}ois and {2D} {KNIT} of S{\\o}gaard'),
    findings: ['1:20-1:27: LaTeX in the text: `K{"{o}}nig,` should be `König,`, and 4 more'],
    fixed: one('König, François and 2D KNIT of Søgaard')
  },
  {
    name: 'finds a missing space before an article, but not in a pair of words',
    text: '- Decision Transformers:a Study of man:a Pairs [[pdf]](https://arxiv.org/pdf/2205.03340)\n',
    findings: ['1:24-1:25: Missing space after the colon: `Transformers:a` should be `Transformers: a`'],
    fixed: '- Decision Transformers: a Study of man:a Pairs [[pdf]](https://arxiv.org/pdf/2205.03340)\n'
  },
  {
    name: 'finds a lost half of bold text where it hides an entry, but not in prose and code',
    text:
      '**Firing Kilns in the Dark of Winter**  \nAnn Sun  \n*ICLR 2024* [[PDF](https://arxiv.org/pdf/2310.02906)]\n\n' +
      '**Glazing Pots in Early Spring  \nBo Moon  \n*ICLR 2023* [[PDF](https://arxiv.org/pdf/2210.02906)]\n\n' +
      'Files are `**/*.md`, and two to the third is 2**3.\n',
    findings: ['5:1-5:3: `**` in `**Glazing` has no partner, so readers see it']
  },
  {
    name: 'finds an invisible character in a name, and hints at one in the words after an entry',
    text: '- Li\u200bdia Sanz. Prompts at Rest [[pdf]](https://arxiv.org/pdf/2205.03340)\n  A no\u200bte on 水\u200b面.\n',
    findings: [
      '1:5-1:6: Invisible character in `Lidia`: U+200B, zero-width space',
      '2:7-2:8: Invisible character in `note`: U+200B, zero-width space'
    ],
    fixed:
      '- Lidia Sanz. Prompts at Rest [[pdf]](https://arxiv.org/pdf/2205.03340)\n  A note on 水\u200b面.\n'
  },
  {
    name: 'finds all LaTeX of one word at once, with braces inside a word',
    text: '- {PAC}-Ne{RF}: Physics for Neural{S}im Fields and x_{A} of sqrt{Q} [[pdf]](https://arxiv.org/pdf/2205.03340)\n',
    findings: ['1:3-1:15: LaTeX in the text: `{PAC}-Ne{RF}:` should be `PAC-NeRF:`, and 1 more'],
    fixed:
      '- PAC-NeRF: Physics for NeuralSim Fields and x_{A} of sqrt{Q} [[pdf]](https://arxiv.org/pdf/2205.03340)\n'
  },
  {
    name: 'finds LaTeX',
    text: one('{BERT} and \\emph{Prompts} of Poincar{\\\'e} and K{\\"o}nig, \\v{S}'),
    findings: ['1:19-1:25: LaTeX in the text: `{BERT}` should be `BERT`, and 4 more'],
    fixed: one('BERT and Prompts of Poincaré and König, Š')
  },
  {
    name: 'finds brackets that are closed by those of another script, but none around an enumeration',
    text:
      one('Prompts of Clay （VLDB 2020)') +
      one('Prompts of Salt(VLDB 2020）') +
      one('提示（a) 粘土 b) 盐）') +
      one('Prompts of Sand（VLDB 2020) Again'),
    findings: [
      '1:35-1:36: `（` is closed by `)`: `（` should be `(`',
      '2:44-2:45: `(` is closed by `）`: `）` should be `)`',
      '4:34-4:35: `（` is closed by `)`: `（` should be `(`'
    ],
    fixed:
      one('Prompts of Clay (VLDB 2020)') +
      one('Prompts of Salt(VLDB 2020)') +
      one('提示（a) 粘土 b) 盐）') +
      one('Prompts of Sand (VLDB 2020) Again')
  },
  {
    name: 'finds words that a line of a PDF divided, if the list has them whole',
    text:
      one('Causal Atten- tion for Graphs') +
      one('Attention and Pre-training of Graphs') +
      one('Self- and Pre- training of Coun- ters'),
    findings: [
      '1:26-1:37: Hyphen of a line break in `Atten- tion`: it should be `Attention`',
      '3:29-3:42: Hyphen of a line break in `Pre- training`: it should be `Pre-training`'
    ],
    fixed:
      one('Causal Attention for Graphs') +
      one('Attention and Pre-training of Graphs') +
      one('Self- and Pre-training of Coun- ters')
  },
  {
    name: 'says why bold text with both of its marks is shown, once for an entry',
    text: '- **Learning to Prompt** (CVPR 2021) [[pdf]](https://arxiv.org/pdf/2205.03340) **数据：**构建了数据。**训练：**技巧\n',
    findings: [
      '1:80-1:82: `**` in `**数据：**构建了数据。**训练：**技巧` is not read as bold text, so readers see it, and 1 more'
    ]
  },
  {
    name: 'finds all braces of a word, but no formula',
    text:
      one("The Design of {X}iao{I}ce, Don{'}t Forget Your {ABC}{'}s") +
      one('x{D}ial-Eval of u{BLEU} and {Ruffle\\&Riley}') +
      one('A Set f{x} and f{A} of $g_{X}$ and T_0={L}'),
    findings: [
      '1:33-1:42: LaTeX in the text: `{X}iao{I}ce,` should be `XiaoIce,`, and 2 more',
      '2:20-2:23: LaTeX in the text: `x{D}ial-Eval` should be `xDial-Eval`, and 2 more'
    ],
    fixed:
      one("The Design of XiaoIce, Don't Forget Your ABC's") +
      one('xDial-Eval of uBLEU and Ruffle&Riley') +
      one('A Set f{x} and f{A} of $g_{X}$ and T_0={L}')
  },
  {
    name: 'finds entities, also when one is seen',
    text: one('Alzheimer&#39;s &amp;amp; R&amp;D'),
    findings: [
      "1:28-1:33: HTML entity `&#39;`: write `'`",
      '1:35-1:44: HTML entity `&amp;amp;`: write `&`',
      '1:46-1:51: HTML entity `&amp;`: write `&`'
    ],
    fixed: one("Alzheimer's & R&D")
  },
  {
    name: 'finds doubled spaces, but no line break',
    text: '- **Visual  Prompts**  \n  Ann Author\n  CVPR 2022  [pdf](https://arxiv.org/pdf/2205.03340)\n',
    findings: [
      '1:11-1:13: 2 spaces between `Visual` and `Prompts`',
      '3:12-3:14: 2 spaces between `2022` and `pdf`'
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
    name: 'takes no notice of a space after the last cell of a row',
    text: `| Title | Paper |\n| --- | --- |\n| Visual Prompt Tuning |${pdf} | \n| Text Prompt Tuning |${pdf} |\n`
  },
  {
    name: 'takes two spaces at the end of an entry for no line break',
    text: `${one('Visual Prompt Tuning').trimEnd()}  \n- [CVPR 2022] CoOp${pdf}\n`,
    findings: ['1:81-1:83: Space at the end of the line'],
    fixed: `${one('Visual Prompt Tuning')}- [CVPR 2022] CoOp${pdf}\n`
  },
  {
    name: 'finds a final period in a list that has none',
    text: many + one('Prompt Tuning.') + one('Foo et al.'),
    findings: ['25:32-25:33: Period at the end of the title'],
    fixed: many + one('Prompt Tuning') + one('Foo et al.')
  },
  {
    name: 'takes the period before a venue that is left out for what it is in the others',
    text: `${titles.map(d => `- Ann Sun. ${d}. CVPR 2022.${pdf}\n`).join('')}- Ann Sun. Prompt Tuning.${pdf}\n`
  },
  {
    name: 'accepts final periods in a list that has some',
    text: many + titles.map(d => one(`${d}.`)).join('')
  },
  ...['{} [[pdf]]', '**{}**\u200b [[pdf]]', '\u200b{} [[pdf]]', '{}\u200b [[pdf]]'].map((form, n) => ({
    name: `finds an invisible character at the edge of a title: ${form.replace('\u200b', 'U+200B')}`,
    text: `- ${form.replace('{}', 'Visual Prompt Tuning')}(https://arxiv.org/pdf/2205.03340) CVPR 2022\n`,
    ...(n > 0 && {
      findings: [
        [
          '1:27-1:28: Invisible character in `Tuning`: U+200B, zero-width space',
          '1:3-1:4: Invisible character in `Visual`: U+200B, zero-width space',
          '1:23-1:24: Invisible character in `Tuning`: U+200B, zero-width space'
        ][n - 1]!
      ],
      fixed: `- ${form.replace('\u200b', '').replace('{}', 'Visual Prompt Tuning')}(https://arxiv.org/pdf/2205.03340) CVPR 2022\n`
    })
  })),
  {
    name: 'leaves an invisible character between two links alone',
    text: '- Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2205.03340)\u200b [[code]](https://github.com/ann/vpt) CVPR 2022\n'
  },
  {
    name: 'takes several invisible characters in a row for one',
    text: one('\u200b\u200bVisual Prompt Tuning'),
    findings: ['1:19-1:21: Invisible character in `Visual`: U+200B, zero-width space'],
    fixed: one('Visual Prompt Tuning')
  },
  {
    name: 'reports letters as entities once in a list that writes them so',
    text: byPl('&ouml;', 8) + many,
    findings: ['1:9-1:15: HTML entity `&ouml;`: write `ö`']
  },
  {
    name: 'reports each letter as an entity in a list that writes others as they are',
    text: byPl('&ouml;', 8) + byPl('ü', 9),
    findings: Array.from(
      {length: 8},
      (_, n) => `${n + 1}:9-${n + 1}:15: HTML entity \`&ouml;\`: write \`ö\``
    ),
    fixed: byPl('ö', 8) + byPl('ü', 9)
  }
])

test.each([
  ['T_0={L} and T_{r+1}={L} are Kilns', 0],
  ['The Kilns of M={a}ori Potters', 1],
  ['The Nature of PRM:SH3 Kilns and Ovens', 0],
  ['Fast Firing in the TCR:pMHC-I Kiln', 0],
  ['PRM:SH3 Kilns and Ovens', 1],
  ['The Nature of Kilns:The Ovens of Clay', 1]
])('%s: %i findings', async (title, count) => {
  expect(await lintWith('title-text', one(title))).toHaveLength(count)
})

test('garbled letters of one word are one finding', async () => {
  const found = await lintWith('title-text', one('Kilns of ä¸\u0087æ\u0096¹ Towns'))
  expect(found.map(d => d.reason)).toEqual(['Garbled text: `ä¸\u0087æ\u0096¹` should be `万方`'])
})

test.each([
  ['> ', '> ', 0],
  ['> ', '', 0],
  ['- ', '> ', 1]
])('two spaces before a line break, in %s and then %s', async (mark, next, count) => {
  const text = `${mark}**Firing Kilns**, Ann Moon. ICML 2021 [[pdf]](https://arxiv.org/abs/2205.03340)  \n${next}Ovens are hot.\n`
  expect(await lintWith('title-text', text)).toHaveLength(count)
})
