import {describe, expect, test} from 'vitest'
import {fix} from '../../src/fixes/fix.ts'
import {lintWith, readWith, testRule} from './test-rule.ts'

/** A list in one style: a survey section and a methods section, `count` entries in each. */
const entry = (n: number) =>
  `- [**CVPR 2022**] Prompting Vision Models ${'abcdefghijkl'[n]} [[pdf]](https://arxiv.org/pdf/2205.0334${n})`
const coded = (n: number) => `${entry(n)} [[code]](https://github.com/sun/prompt-${n})`
const section = (title: string, ...more: string[]) =>
  `## ${title}\n\n${[...Array.from({length: 10}, (_, n) => coded(n)), ...more].join('\n')}\n`
const listWith = (line: string) => section('Methods', line)

const odd = (tag: string, rest: string) => `- ${tag} Learning to Prompt ${rest}`
const pdf = '[[pdf]](https://arxiv.org/pdf/2109.01134)'
const code = '[[code]](https://github.com/kai/coop)'
const right = odd('[**ICLR 2021**]', `${pdf} ${code}`)

/** One line that differs, where, what is said, and what becomes of it. */
const broken: readonly [what: string, line: string, finding: string, fixed?: string][] = [
  [
    'a missing space between two links',
    odd('[**ICLR 2021**]', `${pdf}${code}`),
    '13:79-13:79: `[[pdf]](…)[[code]](…)` should be `[[pdf]](…) [[code]](…)`, as in 10 of 11 entries',
    right
  ],
  [
    'a comma between two links',
    odd('[**ICLR 2021**]', `${pdf}, ${code}`),
    '13:79-13:80: `[[pdf]](…), [[code]](…)` should be `[[pdf]](…) [[code]](…)`, as in 10 of 11 entries',
    right
  ],
  [
    'a tag without emphasis',
    odd('[ICLR 2021]', `${pdf} ${code}`),
    '13:4-13:13: `[ICLR 2021]` should be `[**ICLR 2021**]`, as in 10 of 11 entries',
    right
  ],
  [
    'other brackets',
    odd('(ICLR 2021)', `${pdf} ${code}`),
    '13:3-13:14: `(ICLR 2021)` should be `[**ICLR 2021**]`, as in 10 of 11 entries',
    right
  ],
  [
    'a year in two digits',
    odd("[**ICLR'21**]", `${pdf} ${code}`),
    "13:10-13:13: `[**ICLR'21**]` should be `[**ICLR 2021**]`, as in 10 of 11 entries",
    right
  ],
  [
    'code before the paper',
    odd('[**ICLR 2021**]', `${code} ${pdf}`),
    '13:38-13:117: `[[code]](…) [[pdf]](…)` should be `[[pdf]](…) [[code]](…)`, as in 10 of 11 entries',
    right
  ],
  [
    'two things at once, in one finding',
    odd('[ICLR 2021]:', `${pdf} ${code}`),
    '13:4-13:15: `[ICLR 2021]: Learning to Prompt` should be `[**ICLR 2021**] Learning to Prompt`, as in 10 of 11 entries',
    right
  ],
  [
    'the venue after the title',
    `- Learning to Prompt (ICLR 2021) ${pdf} ${code}`,
    '13:3-13:33: `- Learning to Prompt (ICLR 2021) [[pdf]](…) [[code]](…)` should be `- [**ICLR 2021**] Learning to Prompt [[pdf]](…) [[code]](…)`, as in 10 of 11 entries',
    right
  ],
  [
    'the links before the title',
    `- [**ICLR 2021**] ${pdf} ${code} Learning to Prompt`,
    '13:19-13:117: `- [**ICLR 2021**] [[pdf]](…) [[code]](…) Learning to Prompt` should be `- [**ICLR 2021**] Learning to Prompt [[pdf]](…) [[code]](…)`, as in 10 of 11 entries',
    right
  ],
  [
    'no tag at all',
    `- Learning to Prompt ${pdf}`,
    '13:3-13:21: Entry has no venue and year; 10 of 11 entries have both'
  ],
  [
    'no link at all',
    '- [**ICLR 2021**] Learning to Prompt',
    '13:19-13:37: Entry has no link; 10 of 11 entries have one'
  ]
]

const silent: readonly [what: string, line: string][] = [
  ['words after the year', odd('[**NeurIPS 2021 Datasets and Benchmarks Track (Round 2)**]', pdf)],
  ['no code', odd('[**ICLR 2021**]', pdf)],
  [
    'a link that others lack',
    odd('[**ICLR 2021**]', `${pdf} ${code} [[video]](https://youtu.be/a1b2c3d4e5f)`)
  ],
  [
    'links of one label in another order, which look the same either way',
    odd('[**ICLR 2021**]', '[[link]](https://github.com/kai/coop) [[link]](https://arxiv.org/pdf/2109.01134)')
  ],
  [
    'a link with a name of its own, which may be the venue',
    `- Learning to Prompt [[Kiln Letters]](https://arxiv.org/pdf/2109.01134) ${code}`
  ],
  ['a note after the links', odd('[**ICLR 2021**]', `${pdf} ${code} (Oral)`)],
  ['a title that stands out', `- [**ICLR 2021**] **Learning to Prompt** ${pdf}`],
  ['a title in quotes', `- [**ICLR 2021**] "Learning to Prompt" ${pdf} ${code}`],
  ['an emoji', odd('[**ICLR 2021**] 🔥', pdf)],
  [
    'another word, which is for link-label',
    odd('[**ICLR 2021**]', '[[link]](https://arxiv.org/pdf/2109.01134)')
  ],
  [
    'a missing bracket, which is for no-malformed-link',
    odd('[**ICLR 2021**]', `[pdf]](https://arxiv.org/pdf/2109.01134)`)
  ],
  [
    'brackets around the link instead of in it, which are for no-malformed-link',
    odd('[**ICLR 2021**]', `[[pdf](https://arxiv.org/pdf/2109.01134)] ${code}`)
  ],
  ['doubled spaces, which are for title-text', odd('[**ICLR 2021**] ', pdf)],
  ['a period after the title, which is for title-text', `- [**ICLR 2021**] Learning to Prompt. ${pdf}`],
  ['a tag without its year, which is for venue-tag', odd('[**ICLR**]', pdf)]
]

const paragraphs = (count: number, between: string) =>
  Array.from(
    {length: count},
    (_, n) =>
      `- **Prompting Vision Models ${'abcdefghijkl'[n]}** [[pdf]](https://arxiv.org/pdf/2205.0334${n})${between}\`CVPR 2022\`\n`
  ).join('\n')

const many = (line: (n: number) => string) => Array.from({length: 10}, (_, n) => `${line(n)}\n`).join('')

const bracketed = Array.from(
  {length: 10},
  (_, n) => `- ([paper](https://arxiv.org/pdf/2205.0334${n})) Prompting Vision Models ${n}\n`
).join('')

const block = (n: number, authors: string) =>
  `**Prompting Robots ${n}.** [[PDF](https://arxiv.org/abs/2010.0334${n})]<br>\n${authors}<br>\nCVPR 2021.\n`

testRule('entry-format', [
  {
    name: 'leaves links in another order if an emoji before the first one says what it is',
    text: `${many(n => `- Prompting Vision Models ${n} [paper](https://arxiv.org/abs/2205.0334${n}) [website](https://ann.github.io/${n})`)}- Learning to Prompt 💻 [website](https://kai.github.io/) [paper](https://arxiv.org/abs/2205.03399)\n`
  },
  {
    name: 'puts no brackets after a comma that stays',
    text:
      [
        '1. **CLAY BY CLAY** (ICLR 2024) notes on clay',
        '1. **The Kiln on Base Models: Rethinking Fire via Clay** (ICLR 2024) [[paper]](https://openreview.net/forum?id=aaaaaaaaaa) notes',
        '1. **(KPO) Direct Kiln Optimization: Your Clay Model is Secretly a Kiln** (NeurIPS 2023) [[paper]](http://arxiv.org/abs/2305.00001) notes',
        '1. **(KLHF) Deep kiln learning from human hands** (NeurIPS 2017) [[paper]](http://arxiv.org/abs/1706.00002)',
        '2. **(KPP) Proximal Kiln Optimization** (Arxiv 2017) [[paper]](http://arxiv.org/abs/1707.00003)',
        '1. **Latent Clay of Kilns Enables Fire** (ICLR 2025) [[paper]](http://arxiv.org/abs/2410.00004) notes',
        '1. **Insights into Clay: When Kilns Know** (EMNLP 2024 Findings) [[paper]](http://arxiv.org/abs/2406.00005) notes',
        '1. **Does Clay Matter? Exploring Kilns** (NeurIPS 2024 workshop) [[paper]](http://arxiv.org/abs/2412.00006)',
        '### For DA:',
        '1. Domain Adaptation via Clay Learning, arxiv 2022',
        '4. Clay-based Distribution Alignment for Unsupervised Kilns, AAAI2024'
      ].join('\n') + '\n'
  },
  {
    name: 'leaves the colon after which a title was cut off',
    text: `${many(n => `- [ICLR 2022] Prompting Vision Models ${n}. [[pdf]](https://arxiv.org/abs/2205.0334${n})`)}- [ICLR 2022] GC-Bench: [[pdf]](https://arxiv.org/abs/2205.03399)\n`
  },
  {
    name: 'leaves a remark in the place of a venue as it is',
    text: `${many(n => `- [2024/05] **Prompting Vision Models ${n}** [[paper](https://arxiv.org/abs/2405.0334${n})][[code](https://github.com/ann/${n})] *${['Kilnfast', 'Ovenlab', 'Glazeit', 'Claymore', 'Firebox', 'Sandpit', 'Ashtray', 'Embers', 'Smokes', 'Coals'][n]}*`)}- [2024/09] **Learning to Prompt Models** [[paper](https://arxiv.org/abs/2409.03399)][[code](https://github.com/ann/a)] \`Code Coming Soon\`\n`
  },
  {
    name: 'adds no blank line, which may end the item',
    text: `${paragraphs(10, '\n\n  ')}\n${paragraphs(1, '\n ')}`
  },
  {
    name: 'leaves the quotation marks of words within a title',
    text: `${many(n => `- Prompting Large Models ${n} [paper](https://arxiv.org/abs/2205.0334${n})`)}- ‘Words Flowing’: ChatGPT in Schools [paper](https://arxiv.org/abs/2205.03399)\n`
  },
  {
    name: 'leaves the place after the comma of a title',
    text: `${many(n => `Holt A.D., Marsh B. 201${n}. The utility of publicly-available satellite imagery for valley ${'abcdefghij'[n]}. Antiquity 84: 544-555.\n`)}Contreras D.A. 2010 Huaqueros and remote sensing imagery: assessing looting damage in the Virú Valley, Peru. Antiquity 84: 544-555.\n`
  },
  {
    name: 'leaves a Chinese colon after words, and a remark in Chinese brackets',
    text: `${many(n => `- 2018041${n} CVPR-18 用GAN进行图像增强 [Prompting Models ${n}](https://arxiv.org/abs/1805.0334${n})`)}- 20180402 CVPR-18 渐进式domain adaptation：[Cross-Domain Weakly-Supervised Object Detection](https://arxiv.org/abs/1805.03399)\n`
  },
  {
    name: 'leaves a link within a sentence',
    text: `${many(n => `**Prompting Large Models ${n}** [[Github](https://github.com/ann/m${n})][[paper](https://arxiv.org/abs/1805.0334${n})]\n`)}**Prompting Words** [[Github](https://github.com/ann/w)][[paper](https://arxiv.org/abs/1805.03399)]\n\nThis large review was written in the open on [Github](https://github.com/ann/words). It is focused on what words may do.\n`
  },
  {
    name: 'leaves a link alone whose URL is never closed',
    text: `${many(n => `- Prompting Large Models ${n} (https://arxiv.org/abs/1805.0334${n})`)}- [Prompting Words](https://arxiv.org/abs/1805.03399\n`
  },
  {
    name: 'leaves a word that points to a page',
    text: `${bracketed}    * Another one is on arXiv [here](https://arxiv.org/pdf/2205.03999)\n`
  },
  {
    name: 'adds no stars between stars',
    text:
      [1, 2, 3, 4, 5, 6, 7, 8].map(n => block(n, '*Ada Lovelace, Grace Hopper.*')).join('\n') +
      `\n${block(9, '*[Ada Lovelace](https://ada.example.org/), Alan Turing, Grace Hopper, Kai Sun, [Kay Weber](https://kay.example.org/).*')}`
  },
  {
    name: 'leaves a link that others of its entry are like',
    text: listWith(
      odd(
        '[**ICLR 2021**]',
        '[pdf](https://arxiv.org/pdf/2109.01134) [Exercises](https://kai.example.edu/exercises)'
      )
    )
  },
  {
    name: 'changes all links of an entry together',
    text: listWith(
      odd('[**ICLR 2021**]', '[pdf](https://arxiv.org/pdf/2109.01134) [code](https://github.com/kai/coop)')
    ),
    findings: [
      '13:39-13:84: `[pdf](…) [code](…)` should be `[[pdf]](…) [[code]](…)`, as in 10 of 11 entries'
    ],
    fixed: listWith(right)
  },
  {
    name: 'asks no venue of what is no paper',
    text: listWith('- [Learning to Prompt, a Course](https://www.coursera.org/learn/learning-to-prompt)')
  },
  {
    name: 'keeps a star that is to be seen',
    text: `${Array.from({length: 10}, (_, n) => `- Prompting Vision Models ${n} [RLIP](https://arxiv.org/pdf/2205.0334${n})\n`).join('')}- \\* Prompting of unseen models [RLIP](https://arxiv.org/pdf/2205.03999)\n`
  },
  {name: 'accepts a list in one style', text: section('Methods')},
  ...broken.map(([what, line, finding, fixed]) => ({
    name: `finds ${what}`,
    text: listWith(line),
    findings: [finding],
    ...(fixed !== undefined && {fixed: listWith(fixed)})
  })),
  ...silent.map(([what, line]) => ({name: `leaves ${what}`, text: listWith(line)})),
  {
    name: 'shows an entry whose title is the link as the others are, and leaves the label to a person',
    text: listWith(`- [Learning to Prompt](https://arxiv.org/pdf/2109.01134) (ICLR 2021) ${code}`),
    findings: [
      '13:4-13:68: `- [Learning to Prompt](…) (ICLR 2021) [[code]](…)` should be `- [**ICLR 2021**] Learning to Prompt [[pdf]](…) [[code]](…)`, as in 10 of 11 entries'
    ],
    fixedUnsafe: listWith(right)
  },
  {
    name: 'leaves the period of an abbreviated venue',
    text:
      Array.from(
        {length: 10},
        (_, n) => `- Prompting Models ${n}, 2022, CVPR [[pdf]](https://arxiv.org/pdf/2205.0334${n})\n`
      ).join('') + `- Learning to Prompt, 2021, ACM Comput. Surv. ${pdf}\n`
  },
  {
    name: 'has no opinion on seven entries',
    text: `${[0, 1, 2, 3, 4, 5].map(coded).join('\n')}\n${odd('(ICLR 2021)', `${pdf}${code}`)}\n`
  },
  {
    name: 'has no opinion where entries are written in two ways',
    text: `${[0, 1, 2, 3, 4].map(coded).join('\n')}\n${[5, 6, 7, 8, 9].map(n => coded(n).replace('[**CVPR 2022**]', '(CVPR 2022)')).join('\n')}\n`
  },
  {
    name: 'lets a section have its own way',
    text:
      section('Methods') +
      `\n## Surveys\n\n${[0, 1, 2].map(n => coded(n).replace(') [[code', '), [[code')).join('\n')}\n`
  },
  {
    name: 'takes the way of the list even there',
    text:
      [1, 2, 3, 4].map(n => section(`Methods ${n}`)).join('\n') +
      `\n## Surveys\n\n${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => (n < 9 ? coded(n).replace(') [[code', '), [[code') : coded(n))).join('\n')}\n`
  },
  {
    name: 'takes the commonest way of the list even there, also if it is no habit',
    text: `${section('Methods 1')}\n${section('Methods 2')}\n## Surveys\n\n${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => (n < 9 ? coded(n).replace(') [[code', '), [[code') : coded(n))).join('\n')}\n`
  },
  {
    name: 'keeps rows of a table to the way of their column',
    text: `| Title | Venue | Links |\n| --- | --- | --- |\n${[0, 1, 2, 3, 4, 5, 6, 7, 8]
      .map(
        n =>
          `| Prompting Vision Models ${n} | CVPR 2022 | [paper](https://arxiv.org/pdf/2205.0334${n}) ${n === 8 ? ', ' : ''}[code](https://github.com/sun/p${n}) |`
      )
      .join('\n')}\n`,
    findings: [
      '11:85-11:87: `[paper](…) , [code](…)` should be `[paper](…) [code](…)`, as in 8 of 9 entries'
    ],
    fixed: `| Title | Venue | Links |\n| --- | --- | --- |\n${[0, 1, 2, 3, 4, 5, 6, 7, 8]
      .map(
        n =>
          `| Prompting Vision Models ${n} | CVPR 2022 | [paper](https://arxiv.org/pdf/2205.0334${n}) [code](https://github.com/sun/p${n}) |`
      )
      .join('\n')}\n`
  },
  {
    name: 'says where a configured template fits no entry',
    text: section('Methods'),
    options: {entry: '- ({venue} {year}) {title}[ [[pdf]]({paper})][ [[code]]({code})]'},
    findings: [
      '3:1-3:128: No entry follows the configured template `- ({venue} {year}) {title}[ [[pdf]]({paper})][ [[code]]({code})]`: this one has `[**` in place of `(`'
    ]
  },
  {
    name: 'says where a configured template cannot be read',
    text: section('Methods'),
    options: {entry: '- {titel}'},
    findings: ['3:1-3:128: unknown placeholder `{titel}`; use `{title}` (column 3 of the template)']
  },
  {
    name: 'takes years in two digits for a configured year',
    text: `- [CVPR'22] Visual Prompts ${pdf}\n- [CVPR 22] Textual Prompts ${pdf}\n`,
    options: {entry: "- [{venue}'{year}] {title} [[pdf]]({paper})"},
    findings: ["2:8-2:9: `[CVPR 22]` should be `[CVPR'22]`, as in the configured template"],
    fixed: `- [CVPR'22] Visual Prompts ${pdf}\n- [CVPR'22] Textual Prompts ${pdf}\n`
  },
  {
    name: 'says that a configured template has what an entry lacks',
    text: listWith(`- Learning to Prompt ${pdf}`),
    options: {entry: '- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]'},
    findings: ['13:3-13:21: Entry has no venue and year; the configured template has both']
  },
  {
    name: 'keeps even two entries to a configured template',
    text: `${coded(0)}\n${odd('(ICLR 2021)', pdf)}\n`,
    options: {entry: '- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]'},
    findings: ['2:3-2:14: `(ICLR 2021)` should be `[**ICLR 2021**]`, as in the configured template'],
    fixed: `${coded(0)}\n${odd('[**ICLR 2021**]', pdf)}\n`
  }
])

test('says how many do it, and shows the entry as it should look', async () => {
  const [finding] = await lintWith('entry-format', listWith(odd('[**ICLR 2021**]', `${pdf}${code}`)))
  expect(finding).toMatchObject({
    evidence: 'habit',
    level: 'warn',
    note: `In this form, the entry is \`${right}\``
  })
})

test('shows the beginning of a long entry only', async () => {
  const [finding] = await lintWith(
    'entry-format',
    listWith(odd('[**ICLR 2021**]', `${pdf}${code} ${'x'.repeat(400)}`))
  )
  expect(finding?.note).toMatch(/^In this form, the entry is `.* x+ …`$/)
  expect(finding?.note?.length).toBe('In this form, the entry is ``'.length + 300 + ' …'.length)
})

test('a colon within the link of a name needs no other one behind it', async () => {
  const named = (n: number, link: string, rest: string) =>
    `- [${link}](https://arxiv.org/abs/2205.0334${n})${rest}`
  const names = ['Sieve', 'Sift', 'Comet', 'Prism', 'Coral', 'Argus', 'Andes', 'Jenga', 'Optimus']
  const usual = names.map((d, n) => named(n, d, `: Batching the Experts of ${d}`))
  const findings = (line: string) =>
    lintWith('entry-format', `# Serving\n\n${[...usual, line].join('\n')}\n`).then(d => d.length)
  expect(await findings(named(9, 'Ymir:', ' Scheduling the Experts of Ymir'))).toBe(0)
  expect(await findings(named(9, 'Ymir', ':Scheduling the Experts of Ymir'))).toBe(1)
})

test('a colon moves out of the link of a tag', async () => {
  const line = (n: number) =>
    `- [CVPR 20${10 + n}](https://arxiv.org/abs/2005.034${10 + n}): Firing Kiln ${n} by Night`
  const other = '- [CVPR 2021:](https://arxiv.org/abs/2105.03499) Firing the Winter Kiln'
  const [found] = await lintWith('entry-format', `${many(line)}${other}\n`)
  expect(found?.reason).toContain('should be `[CVPR 2021](…): Firing the Winter Kiln`')
})

test('the mark that ends emphasis in a title is not a mark after the title', async () => {
  const list = `# Distilling

56. A Frame for Tides in All Bays. Xu, Qinwei et al. CVPR 2021
57. TIDE: Moving between Bays by Distilling What Boats Know. Feng, Haozhe et al. ICML 2021
3. Apprentice: How Small Boats Learn from Large Ones. Mishra, Asit et al. NeurIPS 2018
4. Distilled Person _Re-identification_: Towards Larger Bays. Wu, Ancong et al. CVPR 2019
5. Efficient _Video Classification_ Using Fewer Frames. Bhardwaj, Shweta et al. CVPR 2019
6. Fast Human _Pose Estimation_. Zhang, Feng et al. CVPR 2019
30. Are Smooth Labels Truly at Odds with Distilling? A Study. ICLR 2021 [[project]][18.32]
31. Model Distillation for Harbor Fees: Understandable Prices for Boats. Biggs, Max et al. ICML 2021
32. A View of Distilling by Numbers. Aditya et al(Google). ICML 2021
33. (survey) Moving What Is Known without Data: A Survey. Liu, Yuang et al. arXiv:2112.75278
`
  const found = await lintWith('entry-format', list)
  expect(found.filter(d => d.reason.includes('Pose'))).toEqual([])
})

test('what separates links is expected behind the last one of no entry', async () => {
  const row = (n: number, end: string) =>
    `| Prompting Vision Models ${'abcdefghijkl'[n]} | [Paper](https://arxiv.org/abs/2205.0334${n})${end} |`
  const rows = [...Array.from({length: 10}, (_, n) => row(n, '/')), row(10, '')]
  const found = await lintWith(
    'entry-format',
    `# Papers\n\n| Title | Links |\n| --- | --- |\n${rows.join('\n')}\n`
  )
  expect(found).toEqual([])
})

test('a no-break space is named', async () => {
  const [found] = await lintWith('entry-format', listWith(odd('[**ICLR\u00a02021**]', `${pdf} ${code}`)))
  expect(found?.reason).toBe('`[**ICLR&nbsp;2021**]` should be `[**ICLR 2021**]`, as in 10 of 11 entries')
})

describe('what is left alone', () => {
  const lines = (line: (n: number) => string) => Array.from({length: 10}, (_, n) => `${line(n)}\n`).join('')
  const url = (n: number) => `https://arxiv.org/abs/2205.0334${n}`

  test.each<[string, string]>([
    [
      'the period of `et al.`',
      `${lines(n => `- [Learning ${n} to Prompt Models: Adair et al.](${url(n)})`)}- [Prompt Distribution Learning](https://arxiv.org/abs/2109.01134)\n`
    ],
    [
      'a period after names that others have in `et al.`',
      `${lines(n => `- [Learning ${n} to Prompt Models](${url(n)})<br> *Adair, A. et al.* CVPR 202${n % 3}`)}- [Prompt Distribution Learning](https://arxiv.org/abs/2109.01134)<br> *Kandel, Nora, Erik Wald, and Cora Raff.* CVPR 2022\n`
    ],
    [
      'an ellipsis after names, for more of them',
      `${lines(n => `- [Learning ${n} to Prompt Models](${url(n)}) - Nora Adair - CVPR 202${n % 3}`)}- [Prompt Distribution Learning](https://arxiv.org/abs/2109.01134) - Nora Kandel... - CVPR 2022\n`
    ],
    [
      'a number in a name',
      `${lines(n => `- Learning ${n} to Prompt Models (**CVPR'2${n % 3}**) [[pdf](${url(n)})]`)}- Prompt Distribution Learning (**SPORE-COVID-19**) [[pdf](https://arxiv.org/abs/2109.01134)]\n`
    ],
    [
      'marks that belong to the first word of a title',
      `${lines(n => `- [Learning ${n} to Prompt Models](${url(n)})`)}${['-OVERIFY: Optimizing Programs for Fast Checks', "'Deep' Dives into Anomalies of Clay"].map((d, n) => `- [${d}](https://arxiv.org/abs/2109.0113${n})\n`).join('')}`
    ],
    [
      'a year that is not certain',
      `${lines(n => `- [Learning ${n} to Prompt Models](${url(n)}). Adair A, Hou Z. '1${n}.`)}- [Prompt Distribution Learning](https://arxiv.org/abs/2109.01134). Holt B, Marsh C. '13?\n`
    ],
    [
      'a comma that may stand between two authors',
      `${lines(n => `- Learning ${n} to Prompt Models. Adair, Ann et al. CVPR 202${n % 3} [[pdf]](${url(n)})`)}- Prompt Distribution Learning. Fan, Wenxuan & Hou, Zhenyan. CVPR 2021 [[pdf]](https://arxiv.org/abs/2109.01134)\n`
    ],
    [
      'labels that say the opposite of their links',
      `${lines(n => `- [**CVPR 2022**] Learning ${n} to Prompt Models [[paper]](${url(n)}) [[code]](https://github.com/ann/p${n})`)}- [**CVPR 2022**] Prompt Distribution Learning [[paper]](https://github.com/ann/p) [[code]](https://arxiv.org/abs/2109.01134)\n`
    ],
    [
      'words after a comma that may be the end of a title',
      `${lines(n => `- Learning ${n} to Prompt Models, CVPR 202${n % 3}. [[pdf](${url(n)})]`)}- Reasoning about Clay, Kilns and Glazes, 2021. [[pdf](https://arxiv.org/abs/2109.01134)]\n`
    ],
    [
      'the abbreviation after the full name of a journal',
      `${lines(n => `- Learning ${n} to Prompt Models, RAL. [[pdf](${url(n)})]`)}- Where Are They Going? Predicting Motion, ACM Transactions on Multimedia Computing, Communications, and Applications (TOMM). [[pdf](https://arxiv.org/abs/2109.01134)]\n`
    ],
    [
      'a link under the name of another work',
      `${lines(n => `- Learning ${n} to Prompt Models, CVPR 202${n % 3}. [[pdf](${url(n)})] [[code](https://github.com/ann/p${n})]`)}- Prompt Distribution Learning, CVPR 2021. [[pdf](https://arxiv.org/abs/2109.01134)] [[code](https://github.com/ann/p)] [[KilnNet](https://arxiv.org/abs/2110.01134)]\n`
    ],
    [
      'a label and a URL in wrong brackets',
      `${lines(n => `- CVPR-2${n % 3} [Learning ${n} to Prompt Models](${url(n)})`)}- CVPR-21 (Prompt Distribution Learning)(https://arxiv.org/abs/2109.01134)\n`
    ],
    [
      'the comma after a title without quotation marks',
      `${lines(n => `- A. Sun and B. Moon, “[**Learning ${n} to Prompt Models**](${url(n)}),” CVPR 202${n % 3}`)}- **Monocular 3D Objects of Clay**, CVPR 2021 [**PDF**](https://arxiv.org/pdf/2109.01134), see also its code\n`
    ],
    [
      'the name of a program in code',
      `${lines(n => `- **Learning ${n} to Prompt Models** [[pdf]](${url(n)})`)}- \`KilnFlow\` [[code]](https://github.com/ann/kiln) [[pdf]](https://arxiv.org/abs/2109.01134)\n`
    ],
    [
      'a sentence before a link',
      `${lines(n => `- **Nora Adair and Zed Hou. [Learning ${n} to Prompt Models](${url(n)}).**`)}- **Others, like [Zed Hou's Notes on Clay](https://hou.example.org/notes.html) and [Ann Moss's Notes](https://moss.example.org/).**\n`
    ],
    [
      'a remark of several words after a title',
      `${lines(n => `- Adair A, Hou Z. Learning ${n} to Prompt Models in Clay. Ecological Informatics.`)}- Jasim E. Wildlife Detection with Prompt Models (Master's thesis, NTNU).\n`
    ]
  ])('%s', async (_, text) => expect(await lintWith('entry-format', text)).toEqual([]))

  test('the order of links and what stands between them are mended at once', async () => {
    const entry = (links: string, n: number) => `- [**CVPR 2022**] Learning ${n} to Prompt Models ${links}\n`
    const pdf = (n: number) => `[[pdf]](${url(n)})`
    const code = '[[code]](https://github.com/ann/p)'
    const web = '[[web]](https://ann.github.io/p)'
    const ten = Array.from({length: 10}, (_, n) => entry(`${pdf(n)} ${code} ${web}`, n)).join('')
    const text = ten + entry(`${web}, ${code}${pdf(7)}`, 11)
    const read = (source: string) => readWith('entry-format', source)
    const {source, count} = await fix(await read(text), read)
    expect(count).toBe(1)
    expect(source).toBe(ten + entry(`${pdf(7)} ${code} ${web}`, 11))
  })

  test('links in the other order are found although a mark moves with them', async () => {
    const links = (n: number) => [
      `[\`[pdf]\`](${url(n)})`,
      `[\`[official code]\`](https://github.com/ann/p${n})`
    ]
    const entry = (n: number, text: string) => `- Learning ${n} to Prompt Models | **[CVPR' 19]** |${text}\n`
    const twenty = Array.from({length: 20}, (_, n) => entry(n, links(n).join(' '))).join('')
    const text = twenty + entry(20, links(7).reverse().join(' |'))
    expect(await lintWith('entry-format', text)).toHaveLength(1)
    const read = (source: string) => readWith('entry-format', source)
    const {source, count} = await fix(await read(text), read)
    expect({source, count}).toEqual({source: twenty + entry(20, links(7).join(' ')), count: 1})
  })

  test.each([
    ['*', '<', '>'],
    ['+', '<', '>'],
    ['7)', '<', '>'],
    ['-', '‹', '›'],
    ['*', '«', '»']
  ])('half a pair of marks is never written: %s %s%s', async (marker, open, close) => {
    const text = `${lines(n => `${marker} ${open}[Learning ${n} to Prompt Models](${url(n)})${close} by Ann Adair, CVPR 2022.`)}${marker} [Prompt Distribution Learning](https://arxiv.org/abs/2109.01134) by Ann Adair, CVPR 2022.\n`
    const read = (source: string) => readWith('entry-format', source)
    const {source} = await fix(await read(text), read)
    expect(source.split('\n').at(-2)).toBe(
      `${marker} ${open}[Prompt Distribution Learning](https://arxiv.org/abs/2109.01134)${close} by Ann Adair, CVPR 2022.`
    )
  })
})

test.each([
  ['**', '**'],
  ['[', '](https://ann.example.net/p)']
])('a space that is missing after %s…%s', async (open, close) => {
  const books = ['Kiln', 'Glaze', 'Brick', 'Shard', 'Handle', 'Vessel', 'Crack', 'Mosaic', 'Slip', 'Tile']
  const line = (book: string, n: number, gap = ' ') =>
    `- ${open}Firing the ${book} by Night${close}${gap}(CVPR 202${n % 4})\n`
  const text = books.map((d, n) => line(d, n)).join('')
  const read = (source: string) => readWith('entry-format', source)
  const {source} = await fix(await read(text + line('Winter', 1, '')), read)
  expect(source).toBe(text + line('Winter', 1))
})

describe('parts that are no fault of form', () => {
  const books = ['Kiln', 'Glaze', 'Brick', 'Shard', 'Handle', 'Vessel', 'Crack', 'Mosaic', 'Slip', 'Tile']
  const names = ['Sun', 'Moon', 'Tide', 'Foam', 'Star', 'Reed', 'Hill', 'Lake', 'Ford', 'Vale']
  const linked = (line: (book: string, n: number) => string, other: string) =>
    [...books.map(line), other].map(d => `${d.startsWith('|') ? '' : '- '}${d}\n`).join('')

  test.each<[string, (book: string, n: number) => string, string]>([
    [
      'an emphasized half of a word, in a list with hyphens between the parts',
      (book, n) =>
        `[Ann ${names[n]}](https://ann.example.net/${n}) - Gyrokinetic ${book} and Winter - *Clay Letters*, 202${n % 4}`,
      '[Ida Ford](https://ann.example.net/99) - Codes for Kilns that are full-*f*, 2023'
    ],
    [
      'a comma that a title has within its quotes',
      (book, n) => `Ann Sun: “[Firing the ${book}](https://ann.example.net/${n}),” at *ICML*, 202${n % 4}.`,
      'Ann Sun: “[The Art of ‘Firing,’](https://ann.example.net/99)” at *ICML*, 2021.'
    ],
    [
      'a year before the authors, in a list that has it after them',
      (book, n) =>
        `${names[n]}, A., & Moon, B. (202${n % 4}). The ${book} of the Night.${n % 2 ? ' Journal of Clay, 11, 24.' : ''} [\`pdf\`](https://arxiv.org/pdf/2205.0334${n})`,
      '2010 | Ann Sun, Bob Moon, A Kiln for the Winter. [`pdf`](https://arxiv.org/pdf/2205.03399)'
    ],
    [
      'an entry that is struck out',
      (book, n) => `[${book} Firing](https://ann.example.net/${n}). Ann Sun, 202${n % 4}.`,
      '~~[Winter Firing](https://ann.example.net/99)~~. Ann Sun, 2021.'
    ],
    [
      'no link in a row that heads others',
      (book, n) =>
        `${n === 0 ? '| Date | Presenter | URL | Venue (Virtual/Hybrid) |\n| --- | --- | --- | --- |\n' : ''}| 0${n}/10/202${n % 4} | ${names[n]} | [Firing the ${book} by Night](https://arxiv.org/abs/2205.0334${n}) | &nbsp; |`,
      '| 11/10/2023 | &nbsp; | &nbsp; | Opening Lecture on Kilns and Winter Bricks |'
    ],
    [
      'no tag beside a year and month',
      (book, n) => `[CVPR 202${n % 4}] [Firing the ${book} by Night](https://arxiv.org/abs/2205.0334${n})`,
      'Firing the Winter Kiln by Night [Arxiv_2412](https://arxiv.org/abs/2412.19994)'
    ],
    [
      'no link on a line of names',
      (book, n) => `[Firing the ${book} by Night](https://arxiv.org/abs/2205.0334${n}). CVPR 202${n % 4}`,
      'Ann Sun, Bob Moon, Neeraja J. Tide, and Christos Foam. CVPR 2021'
    ],
    [
      'no link in an entry that says where to look',
      (book, n) => `**${book} Firing** by Ann Sun (202${n % 4}). [paper](https://ann.example.net/${n})`,
      '**Winter Firing** by Ann Sun (2021). See the section on kilns.'
    ],
    [
      'no space that all others lack beside the title',
      (book, n) =>
        `[CVPR 202${n % 4}]Firing the ${book} by Night[[pdf]](https://arxiv.org/abs/2205.0334${n})`,
      '[CVPR 2021] Firing the Winter Kiln [[pdf]](https://arxiv.org/abs/2205.03399)'
    ],
    [
      'no space that all others lack after a comma',
      (book, n) => `**[Firing the ${book} by Night](https://arxiv.org/abs/2205.0334${n})**,CVPR 202${n % 4}`,
      '**[Firing the Winter Kiln](https://arxiv.org/abs/2205.03399)**, CVPR 2021'
    ],
    [
      'no space that all others have at the end of the link',
      (book, n) => `[CVPR 202${n % 4}] [Firing the ${book} by Night ](https://arxiv.org/abs/2205.0334${n})`,
      '[CVPR 2021] [Firing the Winter Kiln by Night](https://arxiv.org/abs/2205.03399)'
    ],
    [
      'no line that ends in the text of a link',
      (book, n) =>
        `<[Firing the ${book} by Night](https://arxiv.org/abs/2205.0334${n})> by Ann Sun, 202${n % 4}.`,
      '<[Firing the Winter Kiln by Night\n  ](https://arxiv.org/abs/2205.03399)> by Ann Sun, 2021.'
    ],
    [
      'no link of a work that is linked elsewhere',
      (book, n) => `[Firing the ${book} by Night](https://arxiv.org/abs/2205.0334${n}), CVPR 202${n % 4}`,
      'Firing the Brick by Night, CVPR 2021'
    ],
    [
      'no comma for the semicolon of a letter',
      (book, n) =>
        `A. Sun, and B. Moon, "Firing the ${book}," CVPR 202${n % 4}, [pdf](https://arxiv.org/abs/2205.0334${n})`,
      'A. Miti&#263;, and Z. Miti&#263;, "Firing the Winter Kiln," CVPR 2021, [pdf](https://arxiv.org/abs/2205.03399)'
    ],
    [
      'no dash between a label and its URL',
      (book, n) =>
        `[${book} Data](https://ann.example.net/${n}) - [paper](https://arxiv.org/abs/2205.0334${n}) - Data of ${book}.`,
      '[Winter Data](https://ann.example.net/99) [manual](https://www.ncbi.nlm.nih.gov/books/NBK9676/) - Data of winter.'
    ],
    [
      'no colon after one that the link has',
      (book, n) =>
        `[Firing the ${book} Kiln by Night](https://arxiv.org/abs/2005.034${10 + n}): CVPR 202${n % 4}`,
      '[Firing the Winter Kiln by Night:](https://arxiv.org/abs/2005.03499) CVPR 2021'
    ],
    [
      'no colon before a dash',
      (book, n) => `[${book}Net](https://arxiv.org/abs/2005.034${10 + n}): Firing the ${book} Kiln by Night`,
      '[WinterNet](https://arxiv.org/abs/2005.03499) – Firing the Winter Kiln by Night'
    ],
    [
      'no brackets around brackets',
      (book, n) =>
        `${n === 0 ? '| Title | Venue | Date | Code |\n| --- | --- | --- | --- |\n' : ''}| [Firing the ${book} Kiln by Night](https://arxiv.org/abs/2005.034${10 + n}) (${book}Net) | CVPR 202${n % 4} | 202${n % 4}-03-01 | [code](https://github.com/sun/p${n}) |`,
      '| [Firing the Winter Kiln by Night](https://arxiv.org/abs/2005.03499) (WinterNet) (Clay) | CVPR 2021 | 2021-02-03 | [code](https://github.com/sun/w) |'
    ],
    [
      'no link to a book with an ISBN',
      (book, n) => `Ann Sun: *[${book} Firing](https://ann.example.net/${n})*. Clay Press, 202${n % 4}.`,
      'Ann Sun: *Winter Firing*. Clay Press, 2013. ISBN: 978-1-4493-6130-3'
    ],
    [
      'no link to what is to appear',
      (book, n) => `Ann Sun: *[${book} Firing](https://ann.example.net/${n})*. Clay Press, 202${n % 4}.`,
      'Ann Sun: *Winter Firing*. Clay Press, 2013 (to appear).'
    ]
  ])('%s', async (_, line, other) => {
    expect((await lintWith('entry-format', linked(line, other))).map(d => d.reason)).toEqual([])
  })

  test('a book without either is named, but not an award', async () => {
    const line = (book: string, n: number) =>
      `Ann Sun: *[${book} Firing](https://ann.example.net/${n})*. Clay Press, 202${n % 4}.`
    const last = 'Ann Sun: *Winter Firing*. Clay Press, 2013.'
    const reasons = async (text: string) => (await lintWith('entry-format', text)).map(d => d.reason)
    expect(await reasons(linked(line, last))).toEqual(['Entry has no link; 10 of 11 entries have one'])
    const award = `${linked(line, last).split('\n').slice(0, -2).join('\n')}\n\n## Awards\n\n- ${last}\n`
    expect(await reasons(award)).toEqual([])
  })
})

describe('blanks around line breaks', () => {
  const work = (n: number, first = ' \\\n', second = ' \\\n') =>
    `- [Prompting ${'abcdefghijkl'[n]} Vision Models](https://arxiv.org/abs/2205.0334${n})${first}  Ann Moss, Bo Lund${second}  *ICML 2021*\n`
  const works = Array.from({length: 10}, (_, n) => work(n)).join('')

  test.each([
    ['no blank before a backslash', work(3, '\\\n'), 'hint'],
    ['two blanks in place of a backslash', work(3, '  \n'), 'hint'],
    ['no break', work(3, '\n'), 'warn'],
    ['a comma before the break', work(3, ', \\\n'), 'warn']
  ])('%s', async (_, odd, level) => {
    const [found] = await lintWith('entry-format', works + odd)
    expect(found?.level).toBe(level)
  })

  test('are shown if nothing else differs', async () => {
    const apart = (text: string) => text.replace(/^- |^  /gm, '').replace(/\n$/, '\n\n')
    const all = Array.from({length: 10}, (_, n) => apart(work(n))).join('')
    const [found] = await lintWith('entry-format', all + apart(work(3)).replace('Ann', '  Ann'))
    expect(found?.reason).toMatch(/↵␠␠Ann Moss.* should be .*↵Ann Moss/)
  })
})

test('check boxes are tasks, not a slip', async () => {
  const line = (n: number, box = '') =>
    `- ${box}2021 arXiv [Prompting ${'abcdefghijkl'[n]} Vision Models](https://arxiv.org/abs/2105.0334${n})\n`
  const lines = Array.from({length: 10}, (_, n) => line(n)).join('')
  expect(await lintWith('entry-format', lines + line(10, '[ ] ') + line(11, '[x] '))).toEqual([])
  expect(await lintWith('entry-format', lines + line(10, '[] '))).toHaveLength(1)
})

test.each([
  ['a sentence before it is not reported', ' It fires old kilns twice as fast as others do.', []],
  ['only links before it is', '', ['`[code](…).` should be `[code](…)`, as in 16 of 17 entries']]
])('a period after the last link with %s', async (_, sentence, wanted) => {
  const entry = (n: number, words: string) =>
    `- [**CVPR 20${10 + n}**] Firing Kilns of Kind ${n} [[pdf](https://arxiv.org/abs/2205.033${10 + n})]${words} [code](https://github.com/ann/kiln${n})`
  const text = `${Array.from({length: 16}, (_, n) => entry(n, n % 4 === 0 ? ' It fires clay and stone in one go.' : '')).join('\n')}\n${entry(16, sentence)}.\n`
  expect((await lintWith('entry-format', text)).map(d => d.reason)).toEqual(wanted)
})

const nth = (n: number) => 'abcdefghijkl'[n]
const linkTo = (n: number) => `https://example.org/kilns-${n}`

test.each([
  [
    'quotes after a backslash are seen',
    (n: number) => `- Ann **Moon**, ["Firing ${nth(n)} kilns"](${linkTo(n)}) (1968)`,
    String.raw`- Ann **Moon**, \"[Firing warm kilns](https://example.org/warm)\" (1968)`,
    0
  ],
  [
    'a title in curly quotes goes on after its colon',
    (n: number) => `- Moon A. (199${n % 9}), Firing ${nth(n)} kilns, Kiln Days, 20, 16–30`,
    '- Sun B. (1997). ‘Firing kilns and ovens: A study of clay,’ Kiln Days, 34(6), 895-920',
    0
  ],
  [
    'a title in italics goes on after its colon',
    (n: number) => `[Moon 199${n % 9}] Ann Moon, *Firing ${nth(n)} kilns*, Springer, 199${n % 9}.\n`,
    '[Sun *et alii*, 1997] Bob Sun *et alii*, *Euro-Kilns 2012: Parallel Firing of Ovens*, Springer, 1997.\n',
    0
  ],
  [
    'a star after a backslash belongs to a name',
    (n: number) =>
      `- **[Firing ${nth(n)} Kilns](https://arxiv.org/abs/2205.0334${n % 9})** — Moon & Sun. *ICML, 201${n % 9}.*`,
    String.raw`- **[Firing Warm Kilns](https://aclanthology.org/S17-1029.pdf)** — Moon & Sun. *\*SEM, 2017.*`,
    0
  ],
  [
    'an ellipsis begins a title',
    (n: number) => `- [Firing ${nth(n)} Kilns](${linkTo(n)}) by Moon`,
    '- [... and the Firing of Kilns](https://example.org/warm) by Sun, Moon, and Star',
    0
  ],
  [
    'a name that is cut says so',
    (n: number) =>
      `- [Firing ${nth(n)} Kilns](https://arxiv.org/abs/2205.0334${n % 9}), *IEEE Transactions on Kilns*`,
    '- [Firing Warm Kilns](https://arxiv.org/abs/2205.03399), *IEEE Transactions on Pattern An…*',
    0
  ],
  [
    'a sentence cites papers',
    (n: number) =>
      `- **[Firing ${nth(n)} Kilns](https://arxiv.org/abs/2205.0334${n % 9})** — Moon & Sun. *ICML, 201${n % 9}.*`,
    '- **Robustness of old kilns** — Patel 2021 ([Sunny](https://arxiv.org/pdf/2103.07191)), Mirza 2024 ([Moony](https://arxiv.org/pdf/2410.05229)).',
    0
  ],
  [
    'a title without quotes ends at a period',
    (n: number) => `- Moon A. (199${n % 9}), Firing ${nth(n)} kilns, Kiln Days, 20, 16–30`,
    '- Sun B. (1997). Firing kilns and ovens, Kiln Days, 34(6), 895-920',
    1
  ],
  [
    'a year with words is not dropped',
    (n: number) => `- [Firing ${nth(n)} old kilns](${linkTo(n)})`,
    '- [Firing (warm) kilns](https://example.org/warm.pdf) (Department of Clay, Forestry and Fisheries; 2011)',
    0
  ]
])('%s', async (_, usual, odd, count) => {
  const text = Array.from({length: 12}, (_, n) => `${usual(n)}\n`).join('') + `${odd}\n`
  expect(await lintWith('entry-format', text)).toHaveLength(count)
})

test.each([
  [2, 0],
  [1, 1]
])('%i of 24 years without emphasis: %i findings', async (plain, count) => {
  const isOdd = (n: number) => n === 9 || (n === 18 && plain > 1)
  const entry = (n: number) =>
    `- Moon, Ann. "**Firing ${'abcdefghijklmnopqrstuvwxyz'[n]} old kilns**." (${isOdd(n) ? '2014' : '**2014**'}). [[pdf]](https://example.org/kilns-${n}.pdf)\n`
  const text = Array.from({length: 24}, (_, n) => entry(n)).join('')
  expect(await lintWith('entry-format', text)).toHaveLength(count)
})

test.each([
  ['[Wang]', ['`[Wang](…). [[Paper]](…)` should be `[Wang](…) [[Paper]](…)`, as in 12 of 13 entries']],
  [
    '[[Code]]',
    [
      '`Firing warm kilns, [[Code]](…). [[Paper]](…)` should be `Firing warm kilns. [[Paper]](…) [[Code]](…)`, as in 12 of 13 entries'
    ]
  ]
])('%s before the link of the paper', async (label, wanted) => {
  const entry = (n: number) =>
    `* 2022, Firing ${nth(n)} kilns. [[Paper]](https://arxiv.org/abs/2205.0334${n % 9}) [[Code]](https://github.com/ann/kiln${n})\n`
  const odd = `* 2022, Firing warm kilns, ${label}(https://github.com/wang/kiln). [[Paper]](https://arxiv.org/abs/2201.12755)\n`
  const text = Array.from({length: 12}, (_, n) => entry(n)).join('') + odd
  expect((await lintWith('entry-format', text)).map(d => d.reason)).toEqual(wanted)
})
