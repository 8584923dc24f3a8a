import {expect, test} from 'vitest'
import {targetOf} from '../../src/links/target.ts'

test.each<[url: string, target: object]>([
  ['https://arxiv.org/abs/2206.14579', {registry: 'arxiv', id: '2206.14579'}],
  ['http://www.arxiv.org/pdf/2206.14579v2.pdf', {registry: 'arxiv', id: '2206.14579', version: 2}],
  ['https://arxiv.org/abs/quant-ph/0112019', {registry: 'arxiv', id: 'quant-ph/0112019'}],
  ['https://huggingface.co/papers/2206.14579', {registry: 'arxiv', id: '2206.14579'}],
  // What names a paper and leads nowhere is asked as it is written.
  ['https://arxiv.org//abs/2206.14579', {registry: 'web'}],
  ['https://arxiv.org/abs/2206.14579}', {registry: 'web'}],
  ['https://arxiv.org/list/cs.CV/recent', {registry: 'web'}],
  ['https://github.com/yz93/LAVT-RIS', {registry: 'github', owner: 'yz93', name: 'LAVT-RIS', rest: ''}],
  ['https://github.com/yz93/LAVT-RIS.git', {registry: 'github', owner: 'yz93', name: 'LAVT-RIS', rest: ''}],
  [
    'https://github.com/yz93/LAVT-RIS/issues/3',
    {registry: 'github', owner: 'yz93', name: 'LAVT-RIS', rest: 'issues/3', isPageBelow: true}
  ],
  [
    'https://github.com/yz93/LAVT-RIS/issues',
    {registry: 'github', owner: 'yz93', name: 'LAVT-RIS', rest: 'issues'}
  ],
  [
    'https://github.com/a/b/blob/main/docs/a%20b.md?raw=true',
    {
      registry: 'github',
      owner: 'a',
      name: 'b',
      path: ['main', 'docs', 'a b.md'],
      rest: 'blob/main/docs/a%20b.md?raw=true'
    }
  ],
  ['https://github.com/a/b/releases/download/v1/model.pth', {registry: 'web'}],
  ['https://github.com/topics/medical-imaging', {registry: 'web'}],
  ['https://github.com/yz93', {registry: 'web'}],
  ['https://gist.github.com/a/b', {registry: 'web'}],
  [
    'https://doi.org/10.1109/CVPR.2019.00585',
    {registry: 'doi', doi: '10.1109/CVPR.2019.00585', conclusive: true}
  ],
  [
    'https://dx.doi.org/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2',
    {
      registry: 'doi',
      doi: '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
      conclusive: true
    }
  ],
  [
    'https://doi.org/10.1016%2Fj.media.2022.102444',
    {registry: 'doi', doi: '10.1016/j.media.2022.102444', conclusive: true}
  ],
  ['https://doi.org/100%', {registry: 'web'}],
  [
    'https://dl.acm.org/doi/10.1145/3474085.3475255',
    {registry: 'doi', doi: '10.1145/3474085.3475255', conclusive: false}
  ],
  ['https://dl.acm.org/doi/10.5555/3295222.3295349', {registry: 'web'}],
  ['https://openaccess.thecvf.com/content/CVPR2022/html/X_paper.html', {registry: 'web'}]
])('%s', (url, expected) => {
  expect(targetOf(new URL(url))).toEqual(expected)
})
