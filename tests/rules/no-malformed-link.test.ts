import {describe, expect, test} from 'vitest'
import {fix} from '../../src/fixes/fix.ts'
import {brokenUrl} from '../../src/text/broken-url.ts'
import {lintWith, places, readWith, testRule} from './test-rule.ts'

const one = (links: string) => `- [**CVPR 2022**] Prompt Distribution Learning ${links}\n`
const pdf = 'https://arxiv.org/pdf/2205.03340'
const code = 'https://github.com/ann/prompts'
const inside = one(`[[pdf]](${pdf})`).repeat(10)
const around = one(`[[pdf](${pdf})]`).repeat(10)

testRule('no-malformed-link', [
  {
    name: 'repairs a link and its URL at once',
    text: '- [Visual Prompt Tuning] (http://arxiv.org/abs/2205.03340)\n',
    findings: ['1:3-1:59: Space between the label and the URL breaks this link'],
    fixed: '- [Visual Prompt Tuning](https://arxiv.org/abs/2205.03340)\n'
  },
  {
    name: 'finds URLs in brackets, and links in place of them',
    text:
      one(`[[pdf]((${pdf}))]`) +
      one(`[[pdf]([${pdf}))]`) +
      one(`[[pdf]([XX](${pdf}))] [code]([${code}](${code}))`) +
      one(`[[pdf]([${code}](${pdf}))]`),
    findings: [
      `1:55-1:89: URL starts with a bracket: it should be \`${pdf}\``,
      `2:55-2:88: URL starts with a bracket: it should be \`${pdf}\``,
      `3:55-3:93: The URL is a whole link: it should be \`${pdf}\``,
      `3:103-3:167: The URL is a whole link: it should be \`${code}\``,
      '4:55-4:121: The URL is a whole link'
    ],
    fixed:
      one(`[[pdf](${pdf})]`) +
      one(`[[pdf](${pdf})]`) +
      one(`[[pdf](${pdf})] [code](${code})`) +
      one(`[[pdf]([${code}](${pdf}))]`)
  },
  {
    name: 'names a placeholder in the place of an id, and says nothing else about its address',
    text: [
      'http://arxiv.org/abs/260x.xxxxx',
      'https://arxiv.org/pdf/26XX.XXXXX.pdf',
      'https://arxiv.org/abs/2601.00000',
      'https://doi.org/10.xxxx/xxxxx',
      'https://openreview.net/forum?id=XXXX'
    ]
      .map(d => one(`[[pdf]](${d})`))
      .join(''),
    findings: [
      '1:56-1:87: `260x.xxxxx` is a placeholder, not an arXiv id',
      '2:56-2:92: `26XX.XXXXX` is a placeholder, not an arXiv id',
      '3:56-3:88: `2601.00000` is a placeholder, not an arXiv id',
      '4:56-4:85: `10.xxxx/xxxxx` is a placeholder, not a DOI',
      '5:56-5:92: `XXXX` is a placeholder, not an OpenReview id'
    ]
  },
  {
    name: 'finds labels that were put into URLs, and a bracket at the end',
    text: one(
      '[[pdf]](https://nips.cc/[Paper]_files/[Paper]/2022/0dc9.pdf) [[code]](https://[Github].com/ann/kiln/) [[web]](https://github.com/ann/multi-view\\))'
    ),
    findings: [
      '1:56-1:107: URL contains `[Paper]`',
      '1:118-1:148: URL contains `[Github]`',
      '1:158-1:193: URL ends with `)`: it should be `https://github.com/ann/multi-view`'
    ]
  },
  {
    name: 'accepts an example of an address, of which the end is left out',
    text:
      one('[[pdf]](https://arxiv.org/pdf/2205.03340) https://doi.org/10.1145/...') +
      one('[[pdf]](https://arxiv.org/pdf/2205.03340) https://doi.org/10.1145/ ...'),
    findings: ['2:90-2:114: URL ends before the id of the paper']
  },
  {
    name: 'accepts ids that have the letters of a placeholder',
    text: one(
      '[[pdf]](https://openreview.net/forum?id=xXXa7Y) [[doi]](https://doi.org/10.1000/xxiv) [[pdf]](https://arxiv.org/abs/2601.00001) [[pdf]](https://arxiv.org/abs/2504.10000)'
    )
  },
  {
    name: 'accepts brackets within a URL',
    text: one('[[web](https://en.wikipedia.org/wiki/Prompt_(painting))] [[notes]](notes_(old).md)')
  },
  {
    name: 'finds a space after a name that is also in the URL, but not after a number',
    text: '- [kilnfit] (https://github.com/ann/KilnFit) - fits firing curves\n- [1] (https://ann.example.org/1)\n',
    findings: ['1:3-1:45: Space between the label and the URL breaks this link'],
    fixed:
      '- [kilnfit](https://github.com/ann/KilnFit) - fits firing curves\n- [1] (https://ann.example.org/1)\n'
  },
  {
    name: 'leaves a definition with a space in its URL to `no-broken-reference`',
    text: '- Visual Prompt Tuning [[pdf]][p1]\n\n[p1]: https://arxiv.org/abs/ 2205.03340\n'
  },
  {
    name: 'accepts the URL of a field in BibTeX, whose brace GitHub takes into the link',
    text: '- Calling across the Valley by Night, ICML 2019 <br>@inproceedings{a, url={https://arxiv.org/abs/2106.55502}<br>}\n'
  },
  {
    name: 'accepts an address in angle brackets within a URL',
    text: '- [Calling across the Valley](https://mail.example.net/mbox/%3CFA48%40Robotech%3E), 2019\n'
  },
  {
    name: 'finds the front page of a site instead of a paper or its code, but accepts it in prose',
    text:
      '# Papers\n\nThis list is checked with the site of the [DOI Foundation](https://doi.org/).\n\n' +
      '- [Prompt Distribution Learning](https://doi.org/) (CVPR 2022)\n' +
      '- Prompts at Rest (CVPR 2022) [[pdf]](https://arxiv.org) [[code]](https://github.com/)\n' +
      '- [arXiv](https://arxiv.org/)\n' +
      '- Link the source of the publication, and the [arxiv](https://arxiv.org/) abstract as [arxiv] if there is one\n',
    findings: [
      '5:34-5:50: URL ends before the id of the paper',
      '6:39-6:56: URL ends before the id of the paper',
      '6:67-6:86: URL ends before the repository'
    ]
  },
  {
    name: 'finds a DOI in place of a URL, and a URL that is written twice, but not one that holds another',
    text:
      '- Prompts at Rest (CVPR 2022) [[pdf]](10.1109/TMC.2023.3256404) [[talk]](https://www.youtube.com/watch?v=Ti3SqavXjkhttps://www.youtube.com/watch?v=Ti3SqavXjk)\n' +
      '- Prompts at Work (CVPR 2022) [[notes]](10.1-notes/prompts.md) [[archive]](https://web.archive.org/web/2020/https://ada.example.org/a)\n',
    findings: [
      '1:39-1:63: URL has no `https://doi.org/`: it should be `https://doi.org/10.1109/TMC.2023.3256404`',
      '1:74-1:158: URL is written twice: it should be `https://www.youtube.com/watch?v=Ti3SqavXjk`'
    ],
    fixed:
      '- Prompts at Rest (CVPR 2022) [[pdf]](https://doi.org/10.1109/TMC.2023.3256404) [[talk]](https://www.youtube.com/watch?v=Ti3SqavXjk)\n' +
      '- Prompts at Work (CVPR 2022) [[notes]](10.1-notes/prompts.md) [[archive]](https://web.archive.org/web/2020/https://ada.example.org/a)\n'
  },
  {
    name: 'finds a space in a DOI that is shown as text, but not after a whole one',
    text: [
      'doi:10.1007/ s10584-019-02562-1',
      'https://doi.org/10.1007/ s10584-019-02563-1',
      'doi:10.1007/s10584-019-02564-1 p10-12',
      'doi:10.1007/ in print'
    ]
      .map((doi, n) => `- Ann Sun, 201${n}: Firing the Winter Kiln by Night. Nature 412, 3-9, ${doi}\n`)
      .join(''),
    findings: [
      '1:68-1:99: Space in the DOI: it should be `doi:10.1007/s10584-019-02562-1`',
      '2:68-2:111: Space in the DOI: it should be `https://doi.org/10.1007/s10584-019-02563-1`'
    ],
    fixed: [
      'doi:10.1007/s10584-019-02562-1',
      'https://doi.org/10.1007/s10584-019-02563-1',
      'doi:10.1007/s10584-019-02564-1 p10-12',
      'doi:10.1007/ in print'
    ]
      .map((doi, n) => `- Ann Sun, 201${n}: Firing the Winter Kiln by Night. Nature 412, 3-9, ${doi}\n`)
      .join('')
  },
  {
    name: 'finds the computer of the writer in an entry, but not in prose',
    text:
      '# Papers\n\nRun `npm start` and open [the page](http://localhost:8000/).\n\n' +
      '- Prompts at Rest (CVPR 2022) [[pdf]](file:///home/ann/rest.pdf)\n' +
      '- Prompts at Work (CVPR 2022) [[pdf]](http://localhost:8000/work.pdf)\n',
    findings: [
      '5:39-5:64: URL leads to the computer on which it was written',
      '6:39-6:69: URL leads to the computer on which it was written'
    ]
  },
  {
    name: 'finds a link that hides the next one in its title',
    text:
      `- [Prompts at Rest](${pdf} ([code](${code}))\n` +
      `- [Prompts at Work](${pdf} "Prompts") ([code](${code}))\n`,
    findings: ['1:21-1:53: Missing `)` after the URL hides the next link'],
    fixed:
      `- [Prompts at Rest](${pdf}) ([code](${code}))\n` +
      `- [Prompts at Work](${pdf} "Prompts") ([code](${code}))\n`
  },
  {
    name: 'removes no `)` that may close a bracket of another kind',
    text: '- Prompting Kilns [N.B. similar to [Moss et al., 2021](https://arxiv.org/abs/2101.00001))\n',
    findings: ['1:89-1:90: `)` after this link has no matching bracket']
  },
  {
    name: 'finds only the bracket of two that has no partner',
    text: `- [Prompts at Rest](${pdf})) [[code]](${code}) (with [[slides]](https://ann.example.net/s.pdf))\n`,
    findings: ['1:54-1:55: `)` after this link has no matching bracket'],
    fixed: `- [Prompts at Rest](${pdf}) [[code]](${code}) (with [[slides]](https://ann.example.net/s.pdf))\n`
  },
  {
    name: 'takes a bracket too much away where no label has brackets of its own',
    text: `- [Prompts at Rest and Play]](${pdf}) CVPR 2022\n- [Prompts at Work](${pdf}) CVPR 2022 ([code]https://github.com/ann/work))\n`,
    findings: [
      '1:3-1:64: `]` too much after the label breaks this link',
      '2:66-2:100: Missing `(` before the URL breaks this link'
    ],
    fixed: `- [Prompts at Rest and Play](${pdf}) CVPR 2022\n- [Prompts at Work](${pdf}) CVPR 2022 ([code](https://github.com/ann/work))\n`
  },
  {
    name: 'finds a space before the URL of a paper, wherever its title is',
    text: `- Ola Nyberg (2020). [Seed Scheduling by Regret Minimization] (${pdf}). *arXiv 2020*.\n- 「[Sea Ice] (${pdf})」 / Mia Foam\n- Ola Nyberg (2020). Seeds [with proofs and all figures] (${pdf})\n`,
    findings: [
      '1:22-1:97: Space between the label and the URL breaks this link',
      '2:4-2:48: Space between the label and the URL breaks this link'
    ],
    fixed: `- Ola Nyberg (2020). [Seed Scheduling by Regret Minimization](${pdf}). *arXiv 2020*.\n- 「[Sea Ice](${pdf})」 / Mia Foam\n- Ola Nyberg (2020). Seeds [with proofs and all figures] (${pdf})\n`
  },
  {
    name: 'finds where a bracket is missing in a cell',
    text: `| Title | Links |\n| --- | --- |\n| Prompt Distribution Learning | [[pdf(${pdf})] [[code](${code})] |\n`,
    findings: ['3:34-3:73: Missing `]` after the label breaks this link'],
    fixed: `| Title | Links |\n| --- | --- |\n| Prompt Distribution Learning | [[pdf](${pdf})] [[code](${code})] |\n`
  },
  {
    name: 'finds a bracket that only closes',
    text: '- [Calling across the Valley](https://mail.example.net/mbox/FA48%40Robotech%3E), 2019\n',
    findings: [
      '1:31-1:79: URL ends with `%3E`: it should be `https://mail.example.net/mbox/FA48%40Robotech`'
    ],
    fixed: '- [Calling across the Valley](https://mail.example.net/mbox/FA48%40Robotech), 2019\n'
  },
  {
    name: 'finds Markdown in a path, but not in what a site says of the page before',
    text: `- [Far Calls](https://ann.example.net/%5Bpage%5D(1))\n- [Calls](https://openreview.net/group?id=Calls/2023&referrer=%5BHomepage%5D(%2F))\n`,
    findings: ['1:15-1:52: URL contains Markdown']
  },
  {
    name: 'takes the backslashes of Markdown out of a bare URL',
    text: '- Ann Sun. Calling across the Valley by Night. 2019. https://ann.example.net/far\\_calls\\_2019.pdf\n',
    findings: ['1:54-1:98: Backslash in the URL: it should be `https://ann.example.net/far_calls_2019.pdf`'],
    fixed: '- Ann Sun. Calling across the Valley by Night. 2019. https://ann.example.net/far_calls_2019.pdf\n'
  },
  {
    name: 'does not cut off what a bare URL lost with its backslash',
    text: '- Ann Sun. Calling across the Valley by Night. 2019. https://ann.example.net/far\\_calls\\_ 2019.pdf\n',
    findings: ['1:54-1:89: Backslash in the URL']
  },
  {
    name: 'accepts links',
    text: one(`[[pdf]](${pdf} "PDF") [[code]](<${code}>) [web](https://en.wikipedia.org/wiki/A_(b))`)
  },
  {name: 'accepts references in brackets', text: one(`[[pdf]](${pdf}) [1] (${code})`)},
  {
    name: 'accepts URLs inside of URLs',
    text: one(
      `[[pdf]](https://web.archive.org/web/2020/https://example.org/a.pdf) [[pdf]](https://a.org/?url=https://b.org)`
    )
  },
  {name: 'leaves code alone', text: one(`\`[pdf] (${pdf})\` [[pdf]](${pdf})`)},
  {
    name: 'finds a space before the URL',
    text: one(`[[pdf]] (${pdf})`),
    findings: ['1:48-1:90: Space between the label and the URL breaks this link'],
    fixed: one(`[[pdf]](${pdf})`)
  },
  {
    name: 'finds arXiv ids that cannot exist',
    text: ['2111.0039', '2111.003921', '1412.00392v2', '2113.00392']
      .map(d => one(`[[pdf]](https://arxiv.org/abs/${d})`))
      .join(''),
    findings: [
      '1:56-1:87: arXiv id `2111.0039` has 4 digits after the period; ids of 2021 have five',
      '2:56-2:89: arXiv id `2111.003921` has 6 digits after the period; ids of 2021 have five',
      '3:56-3:90: arXiv id `1412.00392` has 5 digits after the period; ids of 2014 have four',
      '4:56-4:88: arXiv id `2113.00392` has month 13, which does not exist'
    ]
  },
  {
    name: 'accepts arXiv ids of every age',
    text: ['1412.0039', '1501.00392v12', '0704.0001', 'cs/0112017', '2111.00392#S3', '2111.00392?context=cs']
      .map(d => one(`[[pdf]](https://arxiv.org/abs/${d})`))
      .join('')
  },
  {
    name: 'finds full-width brackets',
    text: one(`[[pdf]](${pdf}）`),
    findings: ['1:48-1:89: Full-width brackets around the URL break this link: use `(` and `)`'],
    fixed: one(`[[pdf]](${pdf})`)
  },
  {
    name: 'closes a bracket where the list closes it',
    text: inside + one(`[[pdf](${pdf})`) + one(`[pdf](${pdf})]`),
    findings: [
      '11:48-11:49: `[` before this link is never closed',
      '12:87-12:88: `]` after this link has no matching bracket'
    ],
    fixed: inside + one(`[[pdf]](${pdf})`).repeat(2)
  },
  {
    name: 'takes a bracket out that is closed twice, in one finding',
    text: around + one(`[[pdf]](${pdf})]`),
    findings: ['11:89-11:90: `]` after this link has no matching bracket'],
    fixed: around + one(`[[pdf](${pdf})]`)
  },
  {
    name: 'finds addresses in the text whose scheme is mistyped',
    text: [
      'https:/doi.org/10.1016/j.clay.1',
      'https//doi.org/10.1016/j.clay.2',
      'htps://doi.org/10.1016/j.clay.3'
    ]
      .map(one)
      .join(''),
    findings: [
      '1:48-1:79: URL starts with `https:/`: it should be `https://doi.org/10.1016/j.clay.1`',
      '2:48-2:79: URL starts with `https//`: it should be `https://doi.org/10.1016/j.clay.2`',
      '3:48-3:79: URL starts with `htps://`: it should be `https://doi.org/10.1016/j.clay.3`'
    ],
    fixed: [1, 2, 3].map(n => one(`https://doi.org/10.1016/j.clay.${n}`)).join('')
  },
  {
    name: 'leaves words and code alone that look like addresses',
    text: one(`[[pdf]](${pdf}) by https and http, see \`https:/doi.org/10.1\` and the http/2 server`)
  },
  {
    name: 'finds a link that is not closed',
    text: one(`[[pdf](${pdf}] [[code](${code})]`),
    findings: ['1:49-1:87: Missing `)` after the URL breaks this link'],
    fixed: one(`[[pdf](${pdf})] [[code](${code})]`)
  },
  {
    name: 'finds brackets that changed places',
    text: one(`[[pdf](${pdf}])`),
    findings: [`1:55-1:88: URL ends with \`]\`: it should be \`${pdf}\``],
    fixed: one(`[[pdf](${pdf})]`)
  },
  {
    name: 'finds an outer bracket that is missing',
    text: one(`[pdf]](${pdf})`),
    findings: ['1:48-1:88: Missing `[` before the label breaks this link'],
    fixed: one(`[[pdf]](${pdf})`)
  },
  {
    name: 'finds a line break in a URL, and has no fix for it',
    text: '- [CVPR 2022] Prompts [[code]](https://github.com/ann/\n  prompts) [[pdf]](https://arxiv.org/pdf/2205.03340)\n',
    findings: ['1:23-2:11: Line break in the URL breaks this link']
  },
  {
    name: 'finds two URLs that are glued together',
    text: one(`[[pdf]](${pdf}${code})`),
    findings: ['1:56-1:118: Two URLs in one link']
  },
  {
    name: 'finds the host of a university without a scheme, and no folder',
    text: one('[[a]](cs.albany.edu/~ann/kilns.pdf) [[b]](papers.education/kilns.pdf) [[c]](kilns.edu)'),
    findings: ['1:54-1:82: URL has no `https://`: it should be `https://cs.albany.edu/~ann/kilns.pdf`'],
    fixed: one(
      '[[a]](https://cs.albany.edu/~ann/kilns.pdf) [[b]](papers.education/kilns.pdf) [[c]](kilns.edu)'
    )
  },
  {
    name: 'finds a sign that looks like the tilde of a home page, and leaves it elsewhere',
    text: one('[[a]](http://mason.gmu.edu/∼ann/kilns) [[b]](https://kilns.example.org/a∼b)'),
    findings: [
      '1:54-1:85: URL has `∼` (U+223C) instead of the tilde `~`: it should be `http://mason.gmu.edu/~ann/kilns`'
    ],
    fixed: one('[[a]](http://mason.gmu.edu/~ann/kilns) [[b]](https://kilns.example.org/a∼b)')
  },
  {
    name: 'leaves the quotes of a phrase that is searched, and takes a quote that does not open from the end',
    text: one(
      `[[pdf]](${pdf}%22) [[a]](https://duckduckgo.com/?q=Ann+Sun+%22Warm+Kilns%22) [[b]](https://duckduckgo.com/?q=%E2%80%9CWarm+Kilns%22)`
    ),
    findings: [`1:56-1:91: URL ends with \`%22\`: it should be \`${pdf}\``],
    fixed: one(
      `[[pdf]](${pdf}) [[a]](https://duckduckgo.com/?q=Ann+Sun+%22Warm+Kilns%22) [[b]](https://duckduckgo.com/?q=%E2%80%9CWarm+Kilns%22)`
    )
  },
  {
    name: 'finds what BibTeX left, in images too',
    text: one(`[[pdf]](${pdf}%7D) ![](https://https://img.shields.io/badge/a-b-c)`),
    findings: [
      `1:56-1:91: URL ends with \`%7D\`: it should be \`${pdf}\``,
      '1:97-1:139: URL starts twice: it should be `https://img.shields.io/badge/a-b-c`'
    ],
    fixed: one(`[[pdf]](${pdf}) ![](https://img.shields.io/badge/a-b-c)`)
  },
  {
    name: 'finds links outside entries',
    text: `Read [our survey](${pdf} or the [slides](https;//example.org/slides).\n`,
    findings: [
      '1:6-1:51: Missing `)` after the URL breaks this link',
      '1:68-1:94: URL starts with `https;//`: it should be `https://example.org/slides`'
    ],
    fixed: `Read [our survey](${pdf}) or the [slides](https://example.org/slides).\n`
  },
  {
    name: 'finds a bracket beside a link that works',
    text: around + one(`[[pdf](${pdf})`) + one(`[pdf](${pdf})]`) + one(`[[pdf](${pdf}))]`),
    findings: [
      '11:48-11:49: `[` before this link is never closed',
      '12:87-12:88: `]` after this link has no matching bracket',
      '13:88-13:89: `)` after this link has no matching bracket'
    ],
    fixed: around + one(`[[pdf](${pdf})]`).repeat(3)
  },
  {
    name: 'accepts brackets around several links, and around lines',
    text: one(`[[pdf](${pdf}), [code](${code})] ([web](${code}),\n  [data](${code}))`)
  },
  {
    name: 'finds brackets around the link if the list has them inside',
    text: inside + one(`[[code](${code})]`),
    findings: [`11:48-11:88: Brackets of \`[[code](…)]\` differ from most: it should be \`[[code]](…)\``],
    fixed: inside + one(`[[code]](${code})`)
  },
  {
    name: 'finds brackets inside if the list has them around',
    text: around + one(`[[code]](${code})`),
    findings: [`11:48-11:88: Brackets of \`[[code]](…)\` differ from most: it should be \`[[code](…)]\``],
    fixed: around + one(`[[code](${code})]`)
  }
])

const title = 'Prompt Distribution Learning'
const space = 'Space in the URL breaks this link'
const wrong = 'Wrong brackets break this link: it should be `[label](URL)`'

// What is written, what is said, and how it is fixed; nothing where a person must look.
test.each([
  [
    `[${title}](https://arxiv.org/abs/ 2205.03340) (CVPR)`,
    `${space}: it should be \`https://arxiv.org/abs/2205.03340\``,
    `[${title}](https://arxiv.org/abs/2205.03340) (CVPR)`
  ],
  [
    `[${title}](https://arxiv .org/abs/2205.03340)`,
    `${space}: it should be \`https://arxiv.org/abs/2205.03340\``,
    `[${title}](https://arxiv.org/abs/2205.03340)`
  ],
  [`(${title})(https://arxiv.org/abs/2205.03340)`, wrong, `[${title}](https://arxiv.org/abs/2205.03340)`],
  [
    `[[code]](https://github.com/ann/ prompts)`,
    `${space}: it should be \`https://github.com/ann/prompts\``,
    '[[code]](https://github.com/ann/prompts)'
  ],
  [`[[slides]](https://example.org/My Talk (final).pdf)`, space],
  [
    `[${title}](${pdf} (CVPR 2022)`,
    'Missing `)` after the URL breaks this link',
    `[${title}](${pdf}) (CVPR 2022)`
  ],
  [
    `[${title}](${pdf}, CVPR 2022. [[code]](${code})`,
    'Missing `)` after the URL breaks this link',
    `[${title}](${pdf}), CVPR 2022. [[code]](${code})`
  ],
  [
    `[${title}(${pdf}). *Ann Lee*`,
    'Missing `]` after the label breaks this link',
    `[${title}](${pdf}). *Ann Lee*`
  ],
  [`[[pdf(${pdf})]`, 'Missing `]` after the label breaks this link', `[[pdf](${pdf})]`],
  [`[[pdf (${pdf})]`, 'Missing `]` after the label breaks this link', `[[pdf](${pdf})]`],
  [`[${title}]${pdf})`, 'Missing `(` before the URL breaks this link', `[${title}](${pdf})`],
  [`${title} pdf](${pdf})`, 'Missing `[` before the label breaks this link', `${title} [pdf](${pdf})`],
  [`${title}](${pdf})`, 'Missing `[` before the label breaks this link'],
  [`[${title}][${pdf}]`, wrong, `[${title}](${pdf})`],
  [`[${title}]{${pdf}}`, wrong, `[${title}](${pdf})`],
  [`[${title}]<${pdf}>`, wrong, `[${title}](${pdf})`],
  [`${title} (pdf)[${pdf}]`, wrong, `${title} [pdf](${pdf})`],
  [
    `${title} [[论文]]（${pdf}）`,
    'Full-width brackets around the URL break this link: use `(` and `)`',
    `${title} [[论文]](${pdf})`
  ],
  [
    `<a href="${pdf}>${title}</a>`,
    'Missing `"` after the URL breaks this link',
    `<a href="${pdf}">${title}</a>`
  ],
  [
    `<a href=${pdf}">${title}</a>`,
    'Missing `"` before the URL breaks this link',
    `<a href="${pdf}">${title}</a>`
  ],
  [
    `<a href=""${pdf}">${title}</a>`,
    'Doubled `"` before the URL breaks this link',
    `<a href="${pdf}">${title}</a>`
  ],
  [
    `<a href"${pdf}">${title}</a>`,
    'Missing `=` after `href` breaks this link',
    `<a href="${pdf}">${title}</a>`
  ],
  [
    `<a href='${pdf}>${title}</a>`,
    "Missing `'` after the URL breaks this link",
    `<a href='${pdf}'>${title}</a>`
  ],
  [
    `<a herf="${pdf}">${title}</a>`,
    'Misspelled attribute, so this is not a link: it should be `href`',
    `<a href="${pdf}">${title}</a>`
  ]
])('%s', async (text, reason, fixed = text) => {
  const read = (source: string) => readWith('no-malformed-link', source)
  const source = `# Papers\n\n- ${text}\n`
  const before = await read(source)
  expect(before.findings.map(d => d.reason)).toEqual([reason])
  expect((await fix(before, read)).source).toBe(`# Papers\n\n- ${fixed}\n`)
})

test.each([
  `[${title}](<${pdf}>) ( ${pdf} )`,
  `[\\[Prompt\\] Distribution Learning](${pdf}) [oral] (${pdf})`,
  `${title} (see https://example.org/a and [1]) [best paper] [[pdf]](${pdf})`,
  `<a target="_blank" href='${pdf}'>${title}</a> <a name="x"></a>`,
  `\`[pdf] (${pdf})\` <!-- [pdf] (${pdf}) --> [pdf](${pdf})`,
  `${title} [${pdf}]`
])('accepts %s', async text => expect(await lintWith('no-malformed-link', `- ${text}\n`)).toEqual([]))

test.each([
  ['https://arxiv.org/abs/2205.03340', undefined],
  ['http://https://arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['hhttp://arxiv.org/abs/2205.03340', 'http://arxiv.org/abs/2205.03340'],
  ['ttps://arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https:/arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['http//arxiv.org/abs/2205.03340', 'http://arxiv.org/abs/2205.03340'],
  ['https://arxiv.org//abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://example.org//a', undefined],
  ['https://arxiv.org/abs/2205.03340}', 'https://arxiv.org/abs/2205.03340'],
  ['https://en.wikipedia.org/wiki/{a}', undefined],
  ['https://github.com/ann/prompts`', 'https://github.com/ann/prompts'],
  ['https://a.org/x%20', 'https://a.org/x'],
  ['./docs/paper.md', undefined],
  ['docs/paper.pdf', undefined],
  ['notes.md', undefined],
  ['ftp://ftp.example.org/a.zip', undefined],
  ['arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['ann.github.io/prompts/', 'https://ann.github.io/prompts/'],
  ['https://arxiv,org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['git@github.com:ann/prompts.git', 'https://github.com/ann/prompts'],
  ['https://arxiv.org/abs/2205.03340.pdf', 'https://arxiv.org/pdf/2205.03340'],
  ['https://arxiv.org/abs/2205.03340/pdf', 'https://arxiv.org/pdf/2205.03340'],
  ['https://doi:10.1111/gcb.13012', 'https://doi.org/10.1111/gcb.13012'],
  ['https://arxiv.org/pdf/2205.03340.pdf.pdf', 'https://arxiv.org/pdf/2205.03340.pdf'],
  ['https://arxiv.org/abs/https://arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://doi.org/https://doi.org/10.1016/j.a.2021.1', 'https://doi.org/10.1016/j.a.2021.1'],
  ['https://web.archive.org/web/2021/https://example.org/a.pdf', undefined],
  ['https://arxiv.org/ abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://example.org/My Talk.pdf', undefined],
  ['https://arxiv.org/abs/2205.03340\u200b', 'https://arxiv.org/abs/2205.03340'],
  ['https://arxiv.org/abs/2205.03340%E2%80%8B', 'https://arxiv.org/abs/2205.03340'],
  ['https://arxiv.org/abs/2205.\u00ad03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://usenix.org/presentation/ann\u2011lee', 'https://usenix.org/presentation/ann-lee'],
  ['https://github.com/ann/clay\u2013kiln', 'https://github.com/ann/clay-kiln'],
  ['https://en.wikipedia.org/wiki/Lotka–Volterra_equations', undefined],
  ['https://scholar.google.com/scholar?q=a–b', undefined],
  ['https:://github.com/ann/prompts', 'https://github.com/ann/prompts'],
  ['https:///github.com/ann/prompts', 'https://github.com/ann/prompts'],
  ['https//:github.com/ann/prompts', 'https://github.com/ann/prompts'],
  ['https.//github.com/ann/prompts', 'https://github.com/ann/prompts'],
  ['httsp://arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https.md', undefined],
  ['http.server/notes.md', undefined],
  ['https://github.com/ann/kiln.', 'https://github.com/ann/kiln'],
  ['https://github.com/ann/kiln.js', undefined],
  ['https://en.wikipedia.org/wiki/Kilns_Inc.', undefined],
  ['https://kilns.example.org/~ann/a.htmll', 'https://kilns.example.org/~ann/a.html'],
  ['https://kilns.example.org/~ann/a.pfd', 'https://kilns.example.org/~ann/a.pdf'],
  ['https://kilns.example.org/~ann/a.shtml', undefined],
  ['https://cs.kilns.example.org/\u02dcann/a', 'https://cs.kilns.example.org/~ann/a'],
  ['https://kilns.example.org/?q=/\u02dcann', undefined],
  ['https://arixv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://arvix.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://arxiv..org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://wwww.arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://gihub.com/ann/prompts', 'https://github.com/ann/prompts'],
  ['https://doi.og/10.1016/j.a.2021.1', 'https://doi.org/10.1016/j.a.2021.1'],
  ['https://ar5iv.org/abs/2205.03340', undefined],
  ['https://gitlab.com/ann/prompts', undefined],
  ['https://gihub.com/about', undefined],
  ['https://arxiv.orgabs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://arxiv.org/asb/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://arxiv.org/pdf2205.03340v2', 'https://arxiv.org/pdf/2205.03340v2'],
  ['https://arxiv.org/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://arxiv.org/html/2205.03340', undefined],
  ['https://arxiv.org/abs/2205.03340.', 'https://arxiv.org/abs/2205.03340'],
  ['https://arxiv.org/abs/math.GT/0309136', undefined],
  ['https://arxiv.org/abs/cond-mat/9901001v2', undefined],
  ['https://arxiv.org/abs/quant-ph', undefined],
  ['https://doi.org10.1016/j.a.2021.1', 'https://doi.org/10.1016/j.a.2021.1'],
  ['https://doi.org/doi/10.1016/j.a.2021.1', 'https://doi.org/10.1016/j.a.2021.1'],
  ['https://openreview.net/forum?=tZQzKPJkNs', 'https://openreview.net/forum?id=tZQzKPJkNs'],
  ['https://zh.wikipedia.org/wiki/苔蘚植物', undefined]
])('%s means %s', (url, meant) => expect(brokenUrl(url)?.meant).toBe(meant))

test.each([
  'https://arxiv.org/abs/',
  'https://openreview.net/forum?id=',
  'https://doi.org/10.1145/',
  'https://arxiv.org/abs/xxxx.xxxxx',
  'https://arxiv.org/abs/TODO',
  'https://ieeexplore.ieee.org/document/',
  'https://link.springer.com/chapter/10.1007',
  'https://example.org/a\ufffdb'
])('%s is broken, and nobody knows what was meant', url =>
  expect(brokenUrl(url)).toMatchObject({meant: undefined})
)

test.each([
  ['[Generative Adversarial Nets of All Kinds] (https://arxiv.org/abs/1406.2661)', 1],
  ['[Generative Adversarial Nets of All Kinds](https://arxiv.org/abs/1406.2661)', 0],
  ['Generative Adversarial Nets of All Kinds [with proofs] (https://arxiv.org/abs/1406.2661)', 0]
])('%s', async (title, count) => {
  const found = await lintWith('no-malformed-link', `# Papers\n\n- ${title} NeurIPS 2014\n`)
  expect(found).toHaveLength(count)
})

describe('links to headings', () => {
  const list = (item: string) =>
    `# Awesome Kilns\n\n- [Survey](#survey)\n${item}\n- [Tools](#tools)\n\n## Survey\n\n${inside}\n## Data Sets\n\n${inside}\n## Tools\n\n${inside}`
  const whole = list('- [Data Sets](#data-sets)')

  test.each([
    ['- [Data Sets] (#data-sets)', '4:3-4:27: Space between the label and the anchor breaks this link'],
    ['- [Data Sets]#data-sets)', '4:3-4:25: Missing `(` before the anchor breaks this link'],
    ['- [Data Sets](#data-sets', '4:3-4:25: Missing `)` after the anchor breaks this link'],
    ['- [Data Sets(#data-sets)', '4:3-4:25: Missing `]` after the label breaks this link'],
    ['- Data Sets](#data-sets)', '4:3-4:25: Missing `[` before the label breaks this link'],
    [
      '- [Data Sets](/#data-sets)',
      '4:15-4:26: `/` before the anchor breaks this link: it should be `#data-sets`'
    ]
  ])('%s', async (item, finding) => {
    const read = (source: string) => readWith('no-malformed-link', source)
    const before = await read(list(item))
    expect(places(before.findings)).toEqual([finding])
    expect((await fix(before, read)).source).toBe(whole)
    expect(places(await lintWith('toc', list(item)))).toEqual([])
  })

  test.each([
    '- [Data Sets](README.md#data-sets)',
    '- [Data Sets](#data-sets) (#1, #2)',
    '- Data Sets (#data-sets)',
    '- [Data Sets](./#data-sets)',
    '- [Data Sets](#data-sets) `[Data] (#tools)`'
  ])('accepts %s', async item => {
    expect(places(await lintWith('no-malformed-link', list(item)))).toEqual([])
  })

  test('a path to the own README counts as an item of the contents', async () => {
    expect(places(await lintWith('toc', list('- [Data Sets](README.md#data-sets)')))).toEqual([])
  })
})
