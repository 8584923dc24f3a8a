import {expect, test} from 'vitest'
import {read, said} from './read.ts'

const paper = 'https://arxiv.org/abs/1406.2661'
const read1 = (line: string) => read(`# Nets\n\n### Preprints\n\n${line}\n`).entries.map(said)

test.each([
  [
    'colours and tasks in code, then links, then the title',
    `:blue_square: \`VOS\` :red_square: \`AVS\` \`Apr\` - [paper](${paper}) / [code](https://github.com/ada/gan) - GAN: Training Nets Against Nets`,
    'GAN: Training Nets Against Nets | – | – | paper arxiv.org/abs/1406.2661 | code github.com/ada/gan'
  ],
  [
    'a label that has no link yet',
    `:blue_square: \`VOS\` - [paper](${paper}) / code - GAN: Training Nets Against Nets`,
    'GAN: Training Nets Against Nets | – | – | paper arxiv.org/abs/1406.2661'
  ],
  [
    'the venue in code before the title',
    `:blue_square: \`VOS\` - [paper](${paper}) / code - \`TPAMI\` GAN: Training Nets Against Nets`,
    'GAN: Training Nets Against Nets | TPAMI | – | paper arxiv.org/abs/1406.2661'
  ],
  [
    'an emoji and the title',
    `:star: Generative Adversarial Nets [[pdf]](${paper})`,
    'Generative Adversarial Nets | – | – | paper arxiv.org/abs/1406.2661'
  ]
])('%s', (_, line, entry) => {
  expect(read1(line)).toEqual([entry])
})

test('a sentence that asks to cite a survey is no entry', () => {
  const list = `# Nets\n\nPlease cite [our survey paper](${paper}) if this list is helpful.\n\n## Papers\n\n- [Residual Nets for Images](https://arxiv.org/abs/1512.03385)`
  expect(read(list).entries.map(d => d.title?.text)).toEqual(['Residual Nets for Images'])
})
