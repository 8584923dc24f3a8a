import {describe, expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

const one = (tag: string, url: string, title = 'Prompt Distribution Learning') =>
  `- [**${tag}**] ${title} [[pdf]](${url})\n`

const anthology = 'https://aclanthology.org/2021.emnlp-main.288.pdf'
const cvf =
  'https://openaccess.thecvf.com/content/CVPR2023/html/Huang_Deep_Prompts_for_Radiology_Report_Generation_CVPR_2023_paper.html'

testRule('venue-matches-link', [
  {
    name: 'hints at workshops of the ACL under the name of the conference',
    text: ['ACL 2018|W18-3601', 'COLING 2020|2020.dmr-1.1', 'ACL 2022|2022.acl-srw.3']
      .map(d => d.split('|'))
      .map(
        ([tag, id], n) => `- [**${tag}**] Prompt Learning ${n} [[pdf]](https://aclanthology.org/${id}.pdf)\n`
      )
      .join(''),
    findings: [
      '1:6-1:14: Tag says `ACL 2018`, but the linked paper is from a workshop',
      '2:6-2:17: Tag says `COLING 2020`, but the linked paper is from a workshop',
      '3:6-3:14: Tag says `ACL 2022`, but the linked paper is from a workshop of ACL 2022'
    ]
  },
  {
    name: 'compares the conference in brackets after a preprint server, not the server',
    text: ['2025.naacl-long.12', '2024.naacl-long.12']
      .map(
        (id, n) =>
          `- [**arXiv (NAACL 2025)**] Prompts of Clay ${n} [[pdf]](https://aclanthology.org/${id}.pdf)\n`
      )
      .join(''),
    findings: ['2:13-2:23: Tag says `NAACL 2025`, but the linked paper is from `NAACL 2024`'],
    fixed: ['2025.naacl-long.12', '2024.naacl-long.12']
      .map(
        (id, n) =>
          `- [**arXiv (NAACL 202${5 - n})**] Prompts of Clay ${n} [[pdf]](https://aclanthology.org/${id}.pdf)\n`
      )
      .join('')
  },
  {
    name: 'accepts tracks that are named after the year, but not other words there',
    text: ['CVPR 2025 SyntaGen Workshop', 'CVPR 2025 (oral)']
      .map(
        (d, n) =>
          `- Prompts of Iron ${n} [[${d}]](https://openaccess.thecvf.com/content/CVPR2025W/SyntaGen/html/Zhao_Prompts_of_Iron_CVPRW_2025_paper.html)\n`
      )
      .join(''),
    findings: ['2:23-2:32: Tag says `CVPR 2025`, but the linked paper is from a workshop of CVPR 2025']
  },
  {
    name: 'reads a venue on after a line break, if that is the venue of the link',
    text:
      '| Date | Journal | Paper |\n| --- | --- | --- |\n' +
      [
        ['Pattern Recognition<br />Letters', 'Prompts of Clay'],
        ['Pattern Recognition<br />Conference', 'Prompts of Salt']
      ]
        .map(
          ([venue, title]) =>
            `| 2015. 1. | ${venue} | [${title}](https://www.sciencedirect.com/science/article/pii/S0167865514002803) |\n`
        )
        .join(''),
    findings: ['4:14-4:33: Tag says `Pattern Recognition`, but the linked paper is from `PRL`']
  },
  {
    name: 'accepts workshops that are called so',
    text: [
      'BioNLP 2018|W18-2301',
      'ACL Workshop 2018|W18-3601',
      'ACL SRW 2022|2022.acl-srw.3',
      'ACL 2019|W18-3601'
    ]
      .map(d => d.split('|'))
      .map(
        ([tag, id], n) => `- [**${tag}**] Prompt Learning ${n} [[pdf]](https://aclanthology.org/${id}.pdf)\n`
      )
      .join('')
  },
  ...[
    ['EMNLP 2021', anthology],
    ['EMNLP-IJCNLP 2019', 'https://aclanthology.org/D19-1001'],
    ['ACL-IJCNLP 2021', 'https://aclanthology.org/2021.acl-long.1'],
    ['NAACL-HLT 2021', 'https://aclanthology.org/2021.naacl-main.1'],
    ['ACL 2022', 'https://aclanthology.org/2022.acl-demo.5'],
    ['EMNLP 2020 Findings', 'https://aclanthology.org/2020.findings-emnlp.5'],
    [
      'NIPS 2018',
      'https://proceedings.neurips.cc/paper/2018/file/e07413354875be01a996dc560274708e-Paper.pdf'
    ],
    ['NeurIPS 2021 Datasets and Benchmarks Track (Round 2)', 'https://openreview.net/forum?id=FgYTwJbjbf'],
    ['CVPR 2022', 'https://arxiv.org/abs/2112.02244'],
    ['TPAMI 2023', 'https://doi.org/10.1109/TPAMI.2021.3054719'],
    ['SIGGRAPH 2022', 'https://doi.org/10.1109/TVCG.2022.3054719'],
    ['ICDM 2011', 'https://doi.org/10.1007/s10115-010-0327-3'],
    ['CLEF 2020 Working Notes', 'http://ceur-ws.org/Vol-2696/paper_72.pdf'],
    ['IJCAI 2021', 'https://www.ijcai.org/proceedings/2020/11'],
    ['Our Meetup 2021', anthology],
    ['CVPR 2022', 'https://ieeexplore.ieee.org/document/9745795']
  ].map(([tag = '', url = '']) => ({name: `accepts ${tag} on ${url}`, text: one(tag, url)})),
  {
    name: 'does not let arXiv hide the link that proves',
    text: `- [**EMNLP 2018**] Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2109.03340) [[pdf]](${anthology})\n`,
    findings: ['1:6-1:16: Tag says `EMNLP 2018`, but the linked paper is from `EMNLP 2021`'],
    fixed: `- [**EMNLP 2021**] Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2109.03340) [[pdf]](${anthology})\n`
  },
  {
    name: 'takes no notice of papers that an entry mentions further down',
    text: `- [**ICCV 2021**] Multi-scale Image Quality [[pdf]](https://arxiv.org/abs/2108.05997)\n  - data of [[paper]](${cvf})\n`
  },
  {
    name: 'leaves a venue to the link that it follows',
    text: `- Ada Lovelace et al., 2018. [Prompt Distribution Learning](${anthology}). Its sequel is [Prompts at Rest](https://aclanthology.org/P18-1083/) ACL 2018.\n`
  },
  {
    name: 'says once what rows share, and changes it for none of them',
    text: `<table>\n<tr><th>Venue</th><th>Title</th></tr>\n<tr><td rowspan="2">CVPR 2022</td><td><a href="https://arxiv.org/abs/2109.03340">Prompt Distribution Learning</a></td></tr>\n<tr><td><a href="${cvf}">Deep Prompts for Radiology Report Generation</a></td></tr>\n</table>\n`,
    findings: ['3:21-3:30: Tag says `CVPR 2022`, but the linked paper is from `CVPR 2023`']
  },
  {
    name: 'takes no notice of code and data',
    text: `- [**EMNLP 2018**] Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/1809.03340) [[data]](${anthology})\n`
  },
  {
    name: 'takes no abbreviation in a sentence for the venue',
    text: `### Directed Fuzzing of Prompts (MDPI 2021)\n\n* [Paper](https://www.mdpi.com/2076-3417/11/3/1351)\n\n**Abstract:** We adopt coverage-based gray-box fuzzing (CGF) used in the existing approach to generate test cases.\n`
  },
  {
    name: 'offers no safe fix where another paper has the link, too',
    text: one('EMNLP 2021', anthology) + one('EMNLP 2022', anthology, 'Masked Image Captioning at Scale'),
    findings: ['2:6-2:16: Tag says `EMNLP 2022`, but the linked paper is from `EMNLP 2021`']
  },
  {
    name: 'says a tag without its emphasis',
    text: `- Prompt Distribution Learning in *EMNLP*, 2018. [[pdf]](${anthology})\n`,
    findings: ['1:36-1:48: Tag says `EMNLP 2018`, but the linked paper is from `EMNLP 2021`'],
    fixed: `- Prompt Distribution Learning in *EMNLP*, 2021. [[pdf]](${anthology})\n`
  },
  {
    name: 'compares no file name with a column of keywords',
    text:
      '| Method | Paper | Keywords |\n| --- | --- | --- |\n' +
      ['Deep_Prompts_for_Radiology_Report_Generation', 'Residual_Feature_Aggregation_Network_for_Images']
        .map(
          d =>
            `| RFA | [CVPR 23](https://openaccess.thecvf.com/content/CVPR2023/html/Li_${d}_CVPR_2023_paper.html) | state of the art, lightweight |\n`
        )
        .join('')
  },
  {
    name: 'corrects the year where it stands',
    text:
      one("EMNLP'18", anthology) +
      one('CLEF 2020 Working Notes', 'http://ceur-ws.org/Vol-2936/paper-103.pdf'),
    findings: [
      "1:6-1:14: Tag says `EMNLP'18`, but the linked paper is from `EMNLP'21`",
      '2:6-2:29: Tag says `CLEF 2020 Working Notes`, but the linked paper is from `CLEF 2021 Working Notes`'
    ],
    fixed:
      one("EMNLP'21", anthology) + one('CLEF 2021 Working Notes', 'http://ceur-ws.org/Vol-2936/paper-103.pdf')
  },
  {
    name: 'corrects another venue safely only when the file name agrees with the title',
    text:
      one('ICCV 2023', cvf, 'Deep Prompts for Radiology Report Generation') +
      one('ICLR 2019', 'https://proceedings.mlr.press/v97/du19c.html'),
    findings: [
      '1:6-1:15: Tag says `ICCV 2023`, but the linked paper is from `CVPR 2023`',
      '2:6-2:15: Tag says `ICLR 2019`, but the linked paper is from `ICML 2019`'
    ],
    fixed:
      one('CVPR 2023', cvf, 'Deep Prompts for Radiology Report Generation') +
      one('ICLR 2019', 'https://proceedings.mlr.press/v97/du19c.html'),
    fixedUnsafe:
      one('CVPR 2023', cvf, 'Deep Prompts for Radiology Report Generation') +
      one('ICML 2019', 'https://proceedings.mlr.press/v97/du19c.html')
  },
  {
    name: 'finds a file name that names another paper',
    text:
      one('CVPR 2023', cvf, 'Masked Autoencoders Are Scalable Learners') +
      one('ECCV 2012', cvf, 'A Naturalistic Movie for Optical Flow'),
    findings: [
      '1:69-1:192: Link is to another paper: its file name says `Deep Prompts for Radiology Report Generation`, the title is `Masked Autoencoders Are Scalable Learners`',
      '2:65-2:188: Link is to another paper: its file name says `Deep Prompts for Radiology Report Generation`, the title is `A Naturalistic Movie for Optical Flow`'
    ]
  },
  {
    name: 'compares columns of a table',
    text: `| venue | year | title | pdf |\n| --- | --- | --- | --- |\n| EMNLP | 2018 | Prompt Distribution Learning | [pdf](${anthology}) |\n`,
    findings: ['3:3-3:15: Tag says `EMNLP 2018`, but the linked paper is from `EMNLP 2021`'],
    fixed: `| venue | year | title | pdf |\n| --- | --- | --- | --- |\n| EMNLP | 2021 | Prompt Distribution Learning | [pdf](${anthology}) |\n`
  },
  {
    name: 'hints at tracks, at preprint tags of published papers, and at years before the one of a DOI',
    text:
      one('EMNLP 2020', 'https://aclanthology.org/2020.findings-emnlp.5') +
      one('arXiv 2021', anthology) +
      one('TPAMI 2020', 'https://doi.org/10.1109/TPAMI.2021.3054719') +
      one('ACL 2023', 'https://aclanthology.org/2023.bionlp-1.5') +
      one('arXiv 2020', 'https://aclanthology.org/2020.findings-emnlp.5.pdf'),
    findings: [
      '1:6-1:16: Tag says `EMNLP 2020`, but the linked paper is from `EMNLP Findings 2020`',
      '2:6-2:16: Tag says `arXiv 2021`, but the linked paper is from `EMNLP 2021`',
      '3:6-3:16: Tag says `TPAMI 2020`, but the linked paper is from 2021 to 2023',
      '4:6-4:14: Tag says `ACL 2023`, but the linked paper is from `BioNLP 2023`',
      '5:6-5:16: Tag says `arXiv 2020`, but the linked paper is from `EMNLP Findings 2020`'
    ],
    fixedUnsafe:
      one('EMNLP 2020', 'https://aclanthology.org/2020.findings-emnlp.5') +
      one('EMNLP 2021', anthology) +
      one('TPAMI 2020', 'https://doi.org/10.1109/TPAMI.2021.3054719') +
      one('ACL 2023', 'https://aclanthology.org/2023.bionlp-1.5') +
      one('arXiv 2020', 'https://aclanthology.org/2020.findings-emnlp.5.pdf')
  },
  {
    name: 'knows Findings of another event',
    text: one('ACL 2020', 'https://aclanthology.org/2020.findings-emnlp.5'),
    findings: ['1:6-1:14: Tag says `ACL 2020`, but the linked paper is from `EMNLP 2020`'],
    fixedUnsafe: one('EMNLP 2020', 'https://aclanthology.org/2020.findings-emnlp.5')
  }
])

test.each([
  ['EMNLP 2018', anthology, 'error'],
  ['CVPR 2021', anthology, 'error'],
  ['EMNLP 2020', 'https://aclanthology.org/2020.findings-emnlp.5', 'hint'],
  [
    'CVPR 2022',
    'https://openaccess.thecvf.com/content/CVPR2022W/Ada/html/Foo_Title_CVPRW_2022_paper.html',
    'hint'
  ],
  ['arXiv 2021', anthology, 'hint'],
  ['TPAMI 2020', 'https://doi.org/10.1109/TPAMI.2021.3054719', 'hint'],
  ['TPAMI 2010', 'https://doi.org/10.1109/TPAMI.2021.3054719', 'error'],
  ['WWW 2023', 'https://link.springer.com/article/10.1007/s11280-022-01013-6', 'hint']
])('%s on %s: %s', async (tag, url, level) => {
  const [found] = await lintWith('venue-matches-link', one(tag, url))
  expect([found?.level, found?.evidence]).toEqual([level, 'proof'])
})

test('a file name that names another paper is a warning, and an error when it also proves another venue', async () => {
  const found = await lintWith(
    'venue-matches-link',
    one('CVPR 2023', cvf, 'Masked Autoencoders Are Scalable Learners') +
      one('ECCV 2012', cvf, 'A Naturalistic Movie for Optical Flow')
  )
  expect(found.map(d => [d.level, d.evidence])).toEqual([
    ['warn', 'hint'],
    ['error', 'proof']
  ])
})

test('says what proves it', async () => {
  const [found] = await lintWith('venue-matches-link', one('EMNLP 2018', anthology))
  expect(found?.note).toBe('The link is ACL Anthology id `2021.emnlp-main.288`')
})

describe('the family of the ACL conferences', () => {
  test.each<[string, string, number]>([
    ['`*ACL` 2021', anthology, 0],
    ['\\*ACL 2021', anthology, 0],
    ['xACL 2021', anthology, 0],
    ['\\*ACL 2020', anthology, 1],
    ['ACL 2021', anthology, 1],
    ['\\*ACL 2021', 'https://openaccess.thecvf.com/content/CVPR2021/html/Foo_Title_CVPR_2021_paper.html', 1]
  ])('%s on %s: %i', async (tag, url, count) => {
    expect(
      await lintWith('venue-matches-link', `- [${tag}] Prompt Distribution Learning [[pdf]](${url})\n`)
    ).toHaveLength(count)
  })
})

test.each<[string, number]>([
  ['JMLR 2016', 1],
  ['JMLR 2017', 0],
  ['JMLR 2018', 0],
  ['JMLR 2019', 1]
])('volume 18 of JMLR is of two years: %s', async (tag, count) => {
  const found = await lintWith('venue-matches-link', one(tag, 'https://jmlr.org/papers/v18/17-001.html'))
  expect(found.map(d => d.reason)).toEqual(
    Array.from({length: count}, () => `Tag says \`${tag}\`, but the linked paper is from 2017 to 2018`)
  )
})

test.each<[string, boolean]>([
  ['Deep Prompts for Radiology Report Generation', true],
  ['XYZ: Deep Prompts for Radiology Report Generation with Long Memories and Wide Views', false]
])('the venue is changed safely only if the title has no more words: %s', async (title, safe) => {
  const [found] = await lintWith('venue-matches-link', one('IJCV 2020', cvf, title))
  expect(found?.fix?.safe).toBe(safe)
})

test.each<[string, number]>([
  ['Nature Medicine 26', 0],
  ["Nature Medicine'06", 1],
  ['Nature Medicine 2006', 1]
])('a number after a journal is its volume: %s', async (tag, count) => {
  const text = one(tag, 'https://doi.org/10.1038/s41591-020-0901-7')
  expect(await lintWith('venue-matches-link', text)).toHaveLength(count)
})

test.each<[year: string, level: string | undefined]>([
  ['(2009)', 'error'],
  ['(2016)', 'error'],
  ['(2017)', 'hint'],
  ['(2018)', undefined],
  ['(2020)', undefined],
  ['2009', undefined]
])('a year in parentheses at the end of a citation is that of the issue: %s', async (year, level) => {
  const text = `* Cy Grieve. [Letters of Hurried Clerks](https://doi.org/10.1038/s41598-018-37102-9). *Scientific Reports* 9, 1821 ${year}.\n`
  const found = await lintWith('venue-matches-link', text)
  expect(found.map(d => [d.level, d.reason])).toEqual(
    level ? [[level, `Year is \`${year.slice(1, 5)}\`, but the linked paper is from 2018 to 2020`]] : []
  )
})

test.each<[line: string, count: number]>([
  ['**KILNET** — heat maps of old kilns and ovens', 0],
  ['**KILNET** — Heat Maps of Old Kilns and Ovens', 1],
  ['heat maps of old kilns and ovens', 1]
])('what says what a named thing is, is no title: %s', async (line, count) => {
  const url =
    'https://openaccess.thecvf.com/content/CVPR2023/html/Foo_Overlapping_Glaze_on_Clay_Dataset_CVPR_2023_paper.html'
  expect(await lintWith('venue-matches-link', `- ${line} [[CVPR 2023]](${url})\n`)).toHaveLength(count)
})

test.each([
  [40, 0],
  [2, 1]
])('a venue after %i sentences', async (sentences, count) => {
  const abstract = 'We fire old kilns and ovens. '.repeat(sentences)
  const text = `* [Firing Kilns for Face Recognition](https://link.springer.com/article/10.1007/s11263-019-01178-0); Iacopo Moon, Ann Sun ; ${abstract}(International conference on automatic face and gesture recognition, 2017).\n`
  expect(await lintWith('venue-matches-link', text)).toHaveLength(count)
})
