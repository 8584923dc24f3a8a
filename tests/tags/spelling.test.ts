import {describe, expect, test} from 'vitest'
import {oddSpellings} from '../../src/tags/spelling.ts'
import {read} from '../model/read.ts'
import {listOf} from './works.ts'

/** An entry with a tag, a title, a label and a link of its own. */
const one = (n: number, tag: string, title = `Prompts that sing ${n}`, form = 'pdf'): string =>
  `- [**${tag}**] ${title} [[pdf]](https://arxiv.org/${form}/2205.${10_000 + n})\n`

describe('slips in names of venues', () => {
  test.each([
    // `CVPR*3` are three entries
    ['CVPR*3 CCVPR', 'CCVPR → CVPR (typo)'],
    ['CVPR*3 CVVPR', 'CVVPR → CVPR (typo)'],
    ['ACL*3 ACCL', ''],
    ['KDD*3 KKDD', ''],
    ['EMNLP*3 EMNXLP', 'EMNXLP → EMNLP (typo)'],
    ['EMNLP*3 EMNLPX', ''],
    ['EMNLP*3 XEMNLP', ''],
    ['ICCV*3 ICCVX', ''],
    ['ICML*3 ICXML', ''],
    ['SIGMOD*3 SIGOD', 'SIGOD → SIGMOD (typo)'],
    ['SIGMOD*3 IGMOD', ''],
    ['SIGIR*3 SIGIRR', 'SIGIRR → SIGIR (typo)'],
    ['SIGIR*3 SIGGIR', 'SIGGIR → SIGIR (typo)'],
    ['SIGIR*3 SIGR', ''],
    ['NeurIPS*3 NeurPS', 'NeurPS → NeurIPS (typo)'],
    ['NeurIPS*3 NeuriPS', 'NeuriPS → NeurIPS (list)'],
    ['NeurIPS*3 NaurIPS', 'NaurIPS → NeurIPS (typo)'],
    ['NeurIPS*3 eNeurIPS', ''],
    ['ICASSP*3 ICASP', ''],
    ['INTERSPEECH*3 INTERSPECH', 'INTERSPECH → INTERSPEECH (typo)'],
    ['ICRA*3 CIRA', ''],
    [
      'Nature_Communications*3 Narture_Communications',
      'Narture Communications → Nature Communications (typo)'
    ],
    ['Nature_Communications*3 Nature_Communication', ''],
    ['Nature_Communications*3 Nature_Comunications*2', ''],
    ['Pattern_Recognition*3 Patern_Recognition', 'Patern Recognition → Pattern Recognition (typo)'],
    ['arXiv*3 arXvi', 'arXvi → arXiv (typo)'],
    ['arXiv*3 aiXiv', 'aiXiv → arXiv (typo)'],
    ['arXiv*3 biXiv*2', ''],
    ['arXiv*3 Xiv', ''],
    ['MedIA*3 MedAI', 'MedAI → MedIA (typo)'],
    ['MedIA*3 MeIDA', 'MeIDA → MedIA (typo)'],
    ['ICCSE ICCES', ''],
    ['IJCAI*3 ICJAI', 'ICJAI → IJCAI (typo)'],
    ['ISMIR*3 IMSIR', 'IMSIR → ISMIR (typo)'],
    ['TPAMI*3 ACM_TPAMI', ''],
    ['TMM*3 ACM_TMM', ''],
    ['TKDD*3 IEEE_TKDD', 'IEEE TKDD → TKDD (list)'],
    ['arXiv*3 Arxiv', 'Arxiv → arXiv (list)'],
    ['Arxiv*3 arXiv', ''],
    ['NIPS*3 NeurIPS', ''],
    ['NeurIPS*4 NIPS', 'NIPS → NeurIPS (renamed)'],
    ['WWW*3 TheWebConf', 'TheWebConf → WWW (list)'],
    ['CVPR*2 CPVR*3', ''],
    ['kettle*1 CVPR*3', ''],
    ['ICLR*4 ILCR*2', 'ILCR → ICLR (typo); ILCR → ICLR (typo)'],
    ['ICLR*2 ILCR*2', ''],
    ['AAAI*3 AAAA', ''],
    ['AAAI*3 AAAAI', 'AAAAI → AAAI (typo)']
  ])('among %s: %s', (names, found) => {
    const tags = names.split(' ').flatMap(d => {
      const [name = '', count = '1'] = d.split('*')
      return Array.from({length: Number(count)}, (_, n) => `${name.replaceAll('_', ' ')} ${2019 + (n % 5)}`)
    })
    const odd = oddSpellings(read(tags.map((d, n) => one(n, d)).join('')))
    expect(odd.map(d => `${d.written} → ${d.meant} (${d.why})`).join('; ')).toBe(found)
  })
})

describe('odd spellings of venues', () => {
  test.each([
    // The usual spelling: at least three, and twice as many as of any other
    [['3 CVPR', 'Cvpr'], 'Cvpr → CVPR, 3 of 4, list'],
    [['2 CVPR', 'Cvpr'], ''],
    [['4 CVPR', '2 Cvpr'], 'Cvpr → CVPR, 4 of 6, list; Cvpr → CVPR, 4 of 6, list'],
    [['3 CVPR', '2 Cvpr'], ''],
    [['Cvpr', '3 CVPR'], 'Cvpr → CVPR, 3 of 4, list'],
    // The right spelling among wrong ones; the usual name beside it
    [['3 Arxiv', 'arXiv'], ''],
    [['3 CVPR', 'Cvpr (CVPR)'], ''],
    // An old name after the venue was renamed
    [['4 NeurIPS 2019', 'NIPS 2019'], 'NIPS → NeurIPS, 4 of 5, renamed'],
    [['4 NeurIPS 2019', 'NIPS 2018'], 'NIPS → NeurIPS, 4 of 5, renamed'],
    [['4 NeurIPS 2019', 'NIPS 2017'], ''],
    [['NIPS 2018'], ''],
    [['NIPS 2019'], 'NIPS → NeurIPS, 0 of 1, renamed'],
    [['NIPS 2018', 'NIPS 2019'], 'NIPS → NeurIPS, 0 of 2, renamed'],
    [['NIPS 2019', 'NeurIPS 2019'], 'NIPS → NeurIPS, 1 of 2, renamed'],
    [['2 NeurIPS 2019', 'NIPS 2019'], 'NIPS → NeurIPS, 2 of 3, renamed'],
    [['3 NIPS 2019'], ''],
    [['2 NIPS 2019', '2 NeurIPS 2019'], ''],
    [['3 NIPS 2016', 'NeurIPS 2016'], ''],
    // Two letters swapped; a letter too many, missing or wrong in a long name
    [['3 CVPR', 'CPVR'], 'CPVR → CVPR, 3 of 3, typo, proven'],
    [['2 CVPR', 'CPVR'], 'CPVR → CVPR, 0 of 0, typo'],
    [['2 CPVR'], ''],
    [['cpvr'], ''],
    [['NeruIPS'], 'NeruIPS → NeurIPS, 0 of 0, typo'],
    [['INTERSPEACH'], 'INTERSPEACH → INTERSPEECH, 0 of 0, typo'],
    [['EMNXLP'], 'EMNXLP → EMNLP, 0 of 0, typo'],
    [['SIGOD'], 'SIGOD → SIGMOD, 0 of 0, typo'],
    [['AAAAI'], 'AAAAI → AAAI, 0 of 0, typo'],
    [['ACLL'], ''],
    [['MICCIA'], 'MICCIA → MICCAI, 0 of 0, typo'],
    // Names of other venues
    [['ICAR'], ''],
    [['MICAI'], ''],
    [['iScience'], ''],
    [['ICCSE'], '']
  ])('%j: %s', (tags, said) => {
    const odd = oddSpellings(listOf(...tags)).map(
      d => `${d.written} → ${d.meant}, ${d.uses} of ${d.of}, ${d.why}${d.proven ? ', proven' : ''}`
    )
    expect(odd.join('; ')).toBe(said)
  })

  test('the configuration says which spelling is right', () => {
    const odd = oddSpellings(listOf('3 NIPS 2016', 'CVPR', 'IEEE CVPR'), {
      CVPR: ['ieee cvpr', 'CVPR'],
      NeurIPS: ['nips']
    })
    expect(odd.map(d => `${d.written} → ${d.meant}, ${d.why}`)).toEqual([
      ...Array.from({length: 3}, () => 'NIPS → NeurIPS, config'),
      'IEEE CVPR → CVPR, config'
    ])
  })
})
