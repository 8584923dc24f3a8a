import {expect, test} from 'vitest'
import {citedTitle, whereCited} from '../../src/reading/cited.ts'
import {read, said} from '../model/read.ts'

const paper = 'https://arxiv.org/abs/1406.2661'
const table = (header: string, ...rows: string[]) =>
  [`| ${header} |`, header.replace(/[^|]+/g, '--').replace(/^.*$/, d => `|${d}|`), ...rows].join('\n')

test.each([
  ['Doe, Jane, and Chao Wu. "On Nets." Neural Computation 1 (1989).', 'On Nets'],
  ['Roe, Richard P. “On Nets of Nets.” JASA (2017).', 'On Nets of Nets'],
  ['Q. Roe et al., “On Nets of Nets,” 2017.', 'On Nets of Nets'],
  ['Jane Doe, Chao Wu, 2018. "On Nets of Nets," Statistics.', 'On Nets of Nets'],
  ['Reproducing the results of "Playing Games with Nets" by a lab', undefined],
  ['Is "Attention to Everything" All You Need?', undefined]
])('%s', (text, title) => {
  const found = citedTitle(text)
  expect(found && text.slice(found.start, found.end).replace(/[.,]$/, '')).toBe(title)
})

test.each([
  [' Biometrika 70, no. 1 (1983): 41-55.', 'Biometrika', 1983],
  [' Journal of Economic Literature 59.2 (2021): 391-425.', 'Journal of Economic Literature', 2021],
  [' Harv. JL & Tech. 31 (2017): 841.', 'Harv. JL & Tech.', 2017],
  [' JASA (2017).', 'JASA', 2017],
  [' arXiv preprint arXiv:1705.08821 (2017).', 'arXiv preprint', 2017],
  [
    ' In International Conference on Nets, pp. 1414-1423. ACM, 2017.',
    'International Conference on Nets',
    2017
  ],
  [
    ' In Proceedings of the Nets Conference, vol. 33, pp. 7-8. 2019.',
    'Proceedings of the Nets Conference',
    2019
  ],
  [' In International Conference on Nets. 2020.', 'International Conference on Nets', 2020],
  [' WSDM 2020.', 'WSDM', 2020],
  [' The World Wide Web Conference, pp. 2830-2836. ACM, 2019.', 'The World Wide Web Conference', 2019],
  [' (2018).', undefined, 2018],
  ['.', undefined, undefined]
])('behind a title in quotes: %s', (text, venue, year) => {
  const found = whereCited(text)
  expect([found.venue?.text, found.year?.value]).toEqual([venue, year])
})

test('references in a table are works, linked as a whole or not at all', () => {
  const list = table(
    'Name | Paper | Code',
    `| Nets | [Doe, Jane, and Chao Lin. "Learning to Net with Nets." Neural Computation 12, no. 1 (2014): 41-55.](${paper}) | [Python](https://github.com/ada/nets) |`,
    '| Chains | Doe, Jane, Chao Wu, and Quentin Roe. "Learning to Chain with Nets." In International Conference on Machine Learning, pp. 1-9. ACM, 2018. | [R](https://github.com/ada/chains) |',
    '| Rings | J. Doe and C. Wu. Learning to Ring with Nets. Journal of Machine Learning Research, 15: 2629-2652, 2014. | [R](https://github.com/ada/rings) |',
    '| Knots | | [R](https://github.com/ada/knots) |'
  )
  const {entries} = read(list)
  expect(entries.map(said)).toEqual([
    'Learning to Net with Nets | Neural Computation | 2014 | paper arxiv.org/abs/1406.2661 | code github.com/ada/nets',
    'Learning to Chain with Nets | International Conference on Machine Learning | 2018 | code github.com/ada/chains',
    'Learning to Ring with Nets | Journal of Machine Learning Research | 2014 | code github.com/ada/rings'
  ])
  expect(entries[0]?.authors?.text).toBe('Doe, Jane, and Chao Lin')
})
