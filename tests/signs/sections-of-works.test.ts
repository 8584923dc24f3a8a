import {expect, test} from 'vitest'
import {read} from '../model/read.ts'

const titlesIn = (section: string) =>
  read(
    `# Awesome Nets\n\n## Papers\n\n- [[arXiv](https://arxiv.org/abs/1406.2661)] Generative Adversarial Nets of All Kinds\n- [[arXiv](https://arxiv.org/abs/1701.07875)] Wasserstein Adversarial Nets Revisited\n- [[arXiv](https://arxiv.org/abs/1512.03385)] Residual Nets for Image Recognition\n${section}\n`
  )
    .entries.slice(3)
    .map(d => d.title?.text)

test.each([
  [
    'a program where others have their paper, among tools',
    '\n## Surveys and Tools\n\n- [[arXiv](https://arxiv.org/abs/1906.05797)] A Survey of Tools for Nets\n- [[Github](https://github.com/ada/nets)] A Fast Library for Training Nets',
    ['A Survey of Tools for Nets']
  ],
  [
    'code where others have their paper, among papers',
    '- [[Github](https://github.com/ada/nets)] Training Deep Nets without Any Data',
    ['Training Deep Nets without Any Data']
  ],
  [
    'code behind the title of a paper without a link',
    '- Deep Nets That Nobody Has Put Online [[Github](https://github.com/ada/nets)]',
    ['Deep Nets That Nobody Has Put Online']
  ],
  [
    'a paper whose label says what it describes',
    '- [[Dataset](https://arxiv.org/abs/1906.05797)] A Digital Replica of Indoor Spaces',
    ['A Digital Replica of Indoor Spaces']
  ],
  [
    'lists of works beside works',
    "- [[Page](https://nets.example.org/list)] Ada's reading list (all papers)\n- [[Github](https://github.com/ada/awesome)] A curated list of tools for nets and chains\n- [[Page](https://nets.example.org/knots)] Listing Knots in Order",
    ['Listing Knots in Order']
  ],
  [
    'programs, one with its paper',
    '\n## Libraries\n\n- [A Fast Library for Training Nets](https://github.com/ada/nets)\n- [NetKit: A Package for Training Nets](https://arxiv.org/abs/1906.05797)',
    ['NetKit: A Package for Training Nets']
  ],
  [
    'datasets, one with its paper',
    '\n## Some Datasets\n\n- [The Cornell Corpus of Dialogs](https://nets.example.org/cornell)\n- [The Replica Dataset of Indoor Spaces](https://arxiv.org/abs/1906.05797)',
    ['The Replica Dataset of Indoor Spaces']
  ],
  [
    'classes',
    '\n## Online Classes\n\n- [A Class on Deep Nets for Everyone](https://arxiv.org/abs/1906.05797)',
    []
  ],
  [
    'logs that works are about, and logs of changes',
    '\n### Log\n\n- [Mining Anomalies from Logs of Nets](https://arxiv.org/abs/1906.05797)\n\n## Change Log\n\n- 2024/01 read [Deep Nets for Anomalies in Space](https://arxiv.org/abs/1906.05798)',
    ['Mining Anomalies from Logs of Nets']
  ],
  [
    'posts',
    '\n## Posts and Articles\n\n- [A Post on Deep Nets for Everyone](https://arxiv.org/abs/1906.05797)',
    []
  ],
  [
    'what is to be done, and what is to be read',
    '\n## To do\n\n- [Nets for Everyone to Review](https://arxiv.org/abs/1906.05797)\n\n## To read\n\n- [Nets for Nobody to Review](https://arxiv.org/abs/1906.05798)',
    ['Nets for Nobody to Review']
  ],
  [
    'articles alone are works',
    '\n## Articles\n\n- [An Article on Deep Nets for Everyone](https://arxiv.org/abs/1906.05797)',
    ['An Article on Deep Nets for Everyone']
  ]
])('%s', (_, section, titles) => {
  expect(titlesIn(section)).toEqual(titles)
})

test('slides in a file like a paper', () => {
  const slides =
    '- [[Slides](https://nets.example.org/lecture9.pdf)] An Introduction to Deep Nets for Everyone'
  expect(titlesIn(slides)).toEqual([])
})

test('notes on a paper like a paper', () => {
  const notes =
    '- [[Notes](https://nets.example.org/lecture9.html)] An Introduction to Deep Nets for Everyone'
  expect(titlesIn(notes)).toEqual(['An Introduction to Deep Nets for Everyone'])
})
