import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

const one = (tag: string) =>
  `- [**${tag}**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)\n`
const many = (...tags: string[]) => tags.map(one).join('')

/** A table of references with their tags, the last with another one. */
const references = (last: string) =>
  `| Paper | Venue | Year |\n|---|---|---|\n${[2019, 2020, 2021, 2022]
    .map(
      d =>
        `| [Moss A, Lund B. Prompts of the Year ${d}. Advances in Neural Information Processing Systems, ${d}, 33: 1–9](https://arxiv.org/abs/2001.0${d}) | NeurIPS | ${d} |\n`
    )
    .join(
      ''
    )}| [Moss A, Lund B. Prompts of Old Kilns. arXiv preprint arXiv:1811.11479, 2018](https://arxiv.org/abs/1811.11479) | ${last} | 2019 |\n`

const preprints = (...names: string[]): string =>
  names
    .map((d, n) => `- [${d} 2023] Prompting Many Brains ${n} [[pdf]](https://arxiv.org/abs/2306.0266${n})\n`)
    .join('')

testRule('venue-name', [
  {name: 'accepts joint events', text: many('ACL 2019', 'ACL 2020', 'ACL 2022', 'ACL-IJCNLP 2021')},
  {
    name: 'accepts the old name of old editions',
    text: many('NIPS 2016', 'NeurIPS 2019', 'NeurIPS 2020', 'NeurIPS 2021')
  },
  {
    name: 'never finds the name as the venue writes it',
    text: many('Arxiv 2021', 'Arxiv 2022', 'Arxiv 2023', 'arXiv 2023')
  },
  {
    name: 'accepts a publisher that tells two journals apart',
    text: many('TMM 2021', 'TMM 2022', 'TMM 2023', 'ACM TMM 2023')
  },
  {
    name: 'finds a publisher that says nothing',
    text: many('TMM 2021', 'TMM 2022', 'TMM 2023', 'IEEE TMM 2023'),
    findings: ['4:6-4:14: Venue is written `IEEE TMM`; 3 of 4 entries write `TMM`'],
    fixed: many('TMM 2021', 'TMM 2022', 'TMM 2023', 'TMM 2023')
  },
  {
    name: 'finds other capitals',
    text: many('arXiv 2021', 'arXiv 2022', 'arXiv 2023', 'ArXiv 2023'),
    findings: ['4:6-4:11: Venue is written `ArXiv`; 3 of 4 entries write `arXiv`'],
    fixed: many('arXiv 2021', 'arXiv 2022', 'arXiv 2023', 'arXiv 2023')
  },
  {
    name: 'finds other capitals of a name in words',
    text: many(
      'USENIX Security 2021',
      'USENIX Security 2022',
      'USENIX Security 2023',
      'Usenix Security 2023'
    ),
    findings: ['4:6-4:21: Venue is written `Usenix Security`; 3 of 4 entries write `USENIX Security`'],
    fixed: many(
      'USENIX Security 2021',
      'USENIX Security 2022',
      'USENIX Security 2023',
      'USENIX Security 2023'
    )
  },
  {
    name: 'takes three entries for no habit if they write another name than the usual one',
    text: many(
      'Elsevier Information Fusion 2021',
      'Elsevier Information Fusion 2022',
      'Elsevier Information Fusion 2023',
      'Information Fusion 2023'
    )
  },
  {
    name: 'takes half of the entries for no habit',
    text: many(
      ...[1, 2, 3, 4, 5, 6].flatMap(d => [`ACMMM 202${d}`, `${d < 4 ? 'ACM MM' : 'ACM-MM'} 202${d}`])
    )
  },
  {
    name: 'accepts an abbreviation beside the name in full',
    text: ['One', 'Two', 'Three', 'Four']
      .map((d, n) => {
        const name = `IEEE Robotics and Automation Letters${d === 'Four' ? ' (RA-L)' : ''}`
        return `- Ada Lovelace. [**Prompting Robots ${d}**](https://arxiv.org/pdf/2005.0334${n})[J]. ${name}, **2020**\n`
      })
      .join('')
  },
  {name: 'has no favourite without a habit', text: many('MIA 2021', 'MedIA 2022', 'MIA 2023', 'MedIA 2023')},
  {
    name: 'accepts workshops and tracks',
    text: many('ACL 2019', 'ACL 2020', 'ACL 2022', 'ACL Findings 2021', 'ACL Workshop 2021')
  },
  {
    name: 'accepts other venues that look alike',
    text: many('ICML 2019', 'ICML 2020', 'ICML 2022', 'ICMR 2021')
  },
  {
    name: 'finds other names and spellings',
    text:
      many('MedIA 2021', 'MedIA 2022', 'MedIA 2023', 'MIA 2023') +
      many('TNNLS 2021', 'TNNLS 2022', 'TNNLS 2023', 'IEEE TNNLS 2023'),
    findings: [
      '4:6-4:9: Venue is written `MIA`; 3 of 4 entries write `MedIA`',
      '8:6-8:16: Venue is written `IEEE TNNLS`; 3 of 4 entries write `TNNLS`'
    ],
    fixed:
      many('MedIA 2021', 'MedIA 2022', 'MedIA 2023', 'MedIA 2023') +
      many('TNNLS 2021', 'TNNLS 2022', 'TNNLS 2023', 'TNNLS 2023')
  },
  {
    name: 'knows a magazine from the conference of its name',
    text: many('MICRO 2021', 'MICRO 2022', 'MICRO 2023', 'IEEE Micro 2023')
  },
  {
    name: 'accepts another name in a year before or after those of few others',
    text: many('TheWebConf 2025', 'TheWebConf 2026', 'TheWebConf 2026', 'WWW 2024')
  },
  {
    name: 'finds another name among the years of few others, and in any year if the venue has but one',
    text:
      many('TheWebConf 2024', 'TheWebConf 2026', 'TheWebConf 2026', 'TheWebConf 2026', 'WWW 2025') +
      many('MedIA 2021', 'MedIA 2022', 'MedIA 2023', 'MIA 2020'),
    findings: [
      '5:6-5:9: Venue is written `WWW`; 4 of 5 entries write `TheWebConf`',
      '9:6-9:9: Venue is written `MIA`; 3 of 4 entries write `MedIA`'
    ],
    fixed:
      many('TheWebConf 2024', 'TheWebConf 2026', 'TheWebConf 2026', 'TheWebConf 2026', 'TheWebConf 2025') +
      many('MedIA 2021', 'MedIA 2022', 'MedIA 2023', 'MedIA 2020')
  },
  {
    name: 'accepts the names of the publisher inside of references',
    text: [
      ['Prompts of Clay', 'Proceedings of the ACM Web Conference 2022. 2022, 1–9'],
      ['Prompts of Sand', 'Proceedings of the ACM Web Conference 2023. 2023, 1–9'],
      ['Prompts of Salt', 'Proceedings of the ACM Web Conference 2020. 2020, 1–9'],
      ['Prompts of Iron', 'Proceedings of the Web Conference 2021. 2021, 1–9']
    ]
      .map(
        ([title, venue], n) =>
          `- [Moss A, Lund B, Berg C. ${title}. In: ${venue}](https://arxiv.org/abs/2001.0000${n})\n`
      )
      .join('')
  },
  {
    name: 'calls a renamed venue as tags do, not as references',
    text: references('NIPS'),
    findings: ['7:117-7:121: Venue is written `NIPS`, but has been called `NeurIPS` since 2018'],
    fixed: references('NeurIPS')
  },
  {
    name: 'finds swapped letters',
    text: many('CVPR 2021', 'CVPR 2022', 'CVPR 2023', 'CPVR 2023'),
    findings: ['4:6-4:10: No venue is called `CPVR`: it should be `CVPR`'],
    fixed: many('CVPR 2021', 'CVPR 2022', 'CVPR 2023', 'CVPR 2023')
  },
  {
    name: 'finds a slip that is made more than once where the right name is usual, but not another name',
    text: many(
      'ICASSP 2021',
      'ICASSP 2022',
      'ICASSP 2023',
      'ICASSP 2024',
      'ICSASP 2021',
      'ICSASP 2022',
      'ICSASQ 2022',
      'ICSASQ 2023'
    ),
    findings: [
      '5:6-5:12: No venue is called `ICSASP`: it should be `ICASSP`',
      '6:6-6:12: No venue is called `ICSASP`: it should be `ICASSP`'
    ],
    fixed: many(
      'ICASSP 2021',
      'ICASSP 2022',
      'ICASSP 2023',
      'ICASSP 2024',
      'ICASSP 2021',
      'ICASSP 2022',
      'ICSASQ 2022',
      'ICSASQ 2023'
    )
  },
  {
    name: 'finds a small L in place of an I, however often',
    text: many('NeurlPS 2023', 'NeurlPS 2024', 'ACLML 2024'),
    findings: [
      '1:6-1:13: No venue is called `NeurlPS`: it should be `NeurIPS`',
      '2:6-2:13: No venue is called `NeurlPS`: it should be `NeurIPS`'
    ],
    fixed: many('NeurIPS 2023', 'NeurIPS 2024', 'ACLML 2024')
  },
  {
    name: 'takes a name with a letter before it for another name',
    text: many('CVPR 2021', 'ISCIENCE 2022')
  },
  {
    name: 'finds slips in venues that everybody knows',
    text: many('CVPR 2021', 'ICJAI 2021', 'NeruIPS 2022', 'SIGGARPH 2022', 'INTERSPEACH 2021'),
    findings: [
      '2:6-2:11: No venue is called `ICJAI`: it should be `IJCAI`',
      '3:6-3:13: No venue is called `NeruIPS`: it should be `NeurIPS`',
      '4:6-4:14: No venue is called `SIGGARPH`: it should be `SIGGRAPH`',
      '5:6-5:17: No venue is called `INTERSPEACH`: it should be `INTERSPEECH`'
    ],
    fixedUnsafe: many('CVPR 2021', 'IJCAI 2021', 'NeurIPS 2022', 'SIGGRAPH 2022', 'INTERSPEECH 2021')
  },
  {
    name: 'writes the name in the same way wherever the entry has it, but in its title',
    text:
      many('NeurIPS 2020', 'NeurIPS 2021', 'NeurIPS 2022') +
      '- [**NIPS 2022**] Prompts of NIPS. NIPS, 2022. [[pdf]](https://arxiv.org/pdf/2205.03340)\n',
    findings: ['4:6-4:10: Venue is written `NIPS`, but has been called `NeurIPS` since 2018'],
    fixed:
      many('NeurIPS 2020', 'NeurIPS 2021', 'NeurIPS 2022') +
      '- [**NeurIPS 2022**] Prompts of NIPS. NeurIPS, 2022. [[pdf]](https://arxiv.org/pdf/2205.03340)\n'
  },
  {
    name: 'finds slips in names of journals of four letters, and in that of arXiv without its x',
    text: many('CVPR 2021', 'JHBI 2022') + preprints('arviv'),
    fixed: many('CVPR 2021', 'JHBI 2022') + preprints('arXiv'),
    findings: [
      '2:6-2:10: No venue is called `JHBI`: it should be `JBHI`',
      '3:4-3:9: No venue is called `arviv`: it should be `arXiv`'
    ]
  },
  {
    name: 'finds slips in small letters, and swapped letters in one of several words',
    text: many(
      'CVPR 2021',
      'Sigraph 2022',
      'Nerual Networks 2021',
      'Sensor 2021',
      'Robotics 2021',
      'Neuips 2022'
    ),
    findings: [
      '2:6-2:13: No venue is called `Sigraph`: it should be `SIGGRAPH`',
      '3:6-3:21: No venue is called `Nerual Networks`: it should be `Neural Networks`',
      '6:6-6:12: No venue is called `Neuips`: it should be `NeurIPS`'
    ],
    fixedUnsafe: many(
      'CVPR 2021',
      'SIGGRAPH 2022',
      'Neural Networks 2021',
      'Sensor 2021',
      'Robotics 2021',
      'NeurIPS 2022'
    )
  },
  {
    name: 'finds swapped and doubled letters in four, but no other conference',
    text: many('CVPR 2021', 'IRCA 2021', 'CCVPR 2022', 'VDLB 2022', 'ECAL 2021', 'ICKM 2022', 'ICES 2019'),
    findings: [
      '2:6-2:10: No venue is called `IRCA`: it should be `ICRA`',
      '3:6-3:11: No venue is called `CCVPR`: it should be `CVPR`',
      '4:6-4:10: No venue is called `VDLB`: it should be `VLDB`'
    ]
  },
  {
    name: 'finds a letter too much or missing within a name, but no other conference',
    text: many('CVPR 2021', 'EMNXLP 2021', 'SIGOD 2022', 'MICAI 2021', 'EMNLPX 2022'),
    findings: [
      '2:6-2:12: No venue is called `EMNXLP`: it should be `EMNLP`',
      '3:6-3:11: No venue is called `SIGOD`: it should be `SIGMOD`'
    ]
  },
  {
    name: 'leaves short names of international conferences with a letter more, less or different, which are others',
    text: many(
      'CVPR 2021',
      'ICISSP 2025',
      'ICCSE 2018',
      'ICALIP 2018',
      'IJARS 2004',
      'ICSSE 2022',
      'SIGGRAPI 2018'
    )
  },
  {
    name: 'finds one wrong letter in a name of several words, but no plural and no name that is used twice',
    text: many(
      'Narture Communications 2021',
      'Scentific Reports 2022',
      'Scientific Report 2022',
      'Nature Geology 2022',
      'Nature Geologie 2022',
      'Nature Materialls 2022',
      'Nature Materialls 2023'
    ),
    findings: [
      '1:6-1:28: No venue is called `Narture Communications`: it should be `Nature Communications`',
      '2:6-2:23: No venue is called `Scentific Reports`: it should be `Scientific Reports`'
    ],
    fixedUnsafe: many(
      'Nature Communications 2021',
      'Scientific Reports 2022',
      'Scientific Report 2022',
      'Nature Geology 2022',
      'Nature Geologie 2022',
      'Nature Materialls 2022',
      'Nature Materialls 2023'
    )
  },
  {
    name: 'finds the old name long after the renaming, where it is no habit',
    text: many('CVPR 2021', 'NIPS 2017', 'NIPS 2021', 'ICML 2021'),
    findings: ['3:6-3:10: Venue is written `NIPS`, but has been called `NeurIPS` since 2018'],
    fixed: many('CVPR 2021', 'NIPS 2017', 'NeurIPS 2021', 'ICML 2021')
  },
  {
    name: 'accepts the old name in the year of the renaming, and as a habit',
    text: many('CVPR 2021', 'NIPS 2018', 'ICML 2021') + many('SysML 2020', 'SysML 2021', 'SysML 2022')
  },
  {
    name: 'finds letters of such a name in another order, or another one if the link names the venue',
    text:
      many('CVPR 2021', 'IJCLNP 2017') +
      '- [IJCMLP 2017] Prompts for All [[pdf]](https://aclanthology.org/I17-1001.pdf)\n',
    findings: [
      '2:6-2:12: No venue is called `IJCLNP`: it should be `IJCNLP`',
      '3:4-3:10: No venue is called `IJCMLP`: it should be `IJCNLP`'
    ],
    fixed:
      many('CVPR 2021', 'IJCLNP 2017') +
      '- [IJCNLP 2017] Prompts for All [[pdf]](https://aclanthology.org/I17-1001.pdf)\n'
  },
  {
    name: 'fixes a slip if the link names the venue',
    text: '- [ICJAI 2021] Prompts for All [[pdf]](https://www.ijcai.org/proceedings/2021/0001.pdf)\n',
    findings: ['1:4-1:9: No venue is called `ICJAI`: it should be `IJCAI`'],
    fixed: '- [IJCAI 2021] Prompts for All [[pdf]](https://www.ijcai.org/proceedings/2021/0001.pdf)\n'
  },
  {
    name: 'accepts venues whose names are near each other, and names used twice',
    text: many(
      'ICDM 2022',
      'ICDE 2022',
      'ICPR 2022',
      'ICMR 2022',
      'ICMI 2022',
      'ICAR 2021',
      'ICCASP 2021',
      'ICCASP 2022'
    )
  },
  {
    name: 'finds the old name after the renaming, in a list that uses both',
    text: many(
      'NIPS 2015',
      'NIPS 2016',
      'NIPS 2017',
      'NIPS 2017',
      'NeurIPS 2018',
      'NeurIPS 2020',
      'NIPS 2021'
    ),
    findings: ['7:6-7:10: Venue is written `NIPS`, but has been called `NeurIPS` since 2018'],
    fixed: many(
      'NIPS 2015',
      'NIPS 2016',
      'NIPS 2017',
      'NIPS 2017',
      'NeurIPS 2018',
      'NeurIPS 2020',
      'NeurIPS 2021'
    )
  },
  {
    name: 'accepts the old name as a habit',
    text: many('NIPS 2016', 'NIPS 2019', 'NIPS 2020', 'NeurIPS 2021')
  },
  {
    name: 'knows journals whose name ends that of another',
    text: ['Nature Neuroscience', 'Nature Neuroscience', 'Nature Neuroscience', 'Neuroscience']
      .map((d, n) => `- [Prompting the Brain ${n}](https://example.org/${n}), *${d}*, 2020\n`)
      .join('')
  },
  {
    name: 'takes no name for a journal that another publisher has',
    text: '- [MedAI 2024] Prompts for All [[pdf]](https://ieeexplore.ieee.org/document/10803443)\n'
  },
  {
    name: 'takes no name for a journal if the DOI is of another publisher',
    text: '- [MedAI 2023] Prompts for Some [[pdf]](https://doi.org/10.1109/MedAI59581.2023.00001)\n'
  },
  {
    name: 'takes it for one if the link may lead there',
    text: '- [MedAI 2024] Prompts for All [[pdf]](https://kilns.example.org/10803443)\n',
    findings: ['1:4-1:9: No venue is called `MedAI`: it should be `MedIA`']
  },
  {
    name: 'finds every slip in the name of arXiv if the link leads there',
    text: preprints('aiXiv', 'aiXiv', 'bioRxiv', 'ArXiv', 'ArXiv', 'AXV'),
    findings: [
      '1:4-1:9: No venue is called `aiXiv`: it should be `ArXiv`',
      '2:4-2:9: No venue is called `aiXiv`: it should be `ArXiv`'
    ],
    fixed: preprints('ArXiv', 'ArXiv', 'bioRxiv', 'ArXiv', 'ArXiv', 'AXV')
  },
  {
    name: 'accepts another server whose name is nearly arXiv',
    text: preprints('aiXiv', 'aiXiv', 'ArXiv').replaceAll('arxiv.org', 'aixiv.example.org')
  },
  {
    name: 'takes the word of the configuration',
    options: {venues: {MedIA: ['Medical Image Analysis', 'MIA']}},
    text: many('MIA 2021', 'MIA 2022', 'MedIA 2023'),
    findings: [
      '1:6-1:9: Venue is written `MIA`; the configuration says `MedIA`',
      '2:6-2:9: Venue is written `MIA`; the configuration says `MedIA`'
    ],
    fixed: many('MedIA 2021', 'MedIA 2022', 'MedIA 2023')
  }
])

test.each([
  [3, 'hint'],
  [4, 'hint'],
  [5, 'warn']
])('another name than %i entries have is a %s', async (count, level) => {
  const text = many(...Array.from({length: count}, (_, n) => `CoRL 20${20 + n}`), 'CORL 2021')
  expect((await lintWith('venue-name', text)).map(d => d.level ?? 'warn')).toEqual([level])
})

test('a name in words beside an abbreviation is a hint', async () => {
  const text = many('KBS 2021', 'KBS 2022', 'KBS 2023', 'KBS 2024', 'Knowledge-Based Systems 2024')
  expect((await lintWith('venue-name', text)).map(d => d.level)).toEqual(['hint'])
})
