import {expect, test} from 'vitest'
import {read} from './read.ts'

test.each([
  ['*Ian Goodfellow et al. ICML.*', 'ICML', 'Ian Goodfellow et al.'],
  ['*Ian Goodfellow et al.arXiv.*', 'arXiv', 'Ian Goodfellow et al.'],
  [
    '*Ian Goodfellow (Université de Montréal) et al. PsyArXiv.*',
    'PsyArXiv',
    'Ian Goodfellow (Université de Montréal) et al.'
  ],
  ['*Ian Goodfellow et al. Frontiers in Psychology.*', 'Frontiers in Psychology', 'Ian Goodfellow et al.'],
  ['*Ian Goodfellow, Yoshua Bengio. KDD 2014.*', 'KDD', 'Ian Goodfellow, Yoshua Bengio'],
  ['*IEEE Trans. Affective Computing 2018*', 'IEEE Trans. Affective Computing', undefined],
  ['*Ian Goodfellow et al.*', undefined, 'Ian Goodfellow et al.'],
  ['*Ian Goodfellow et al. NVIDIA.*', undefined, 'Ian Goodfellow et al.'],
  ['*Ian Goodfellow et al., University of California, Berkeley.*', undefined, 'Ian Goodfellow et al.'],
  ['*Ian Goodfellow et al. Google Research.*', undefined, 'Ian Goodfellow et al.']
])('%s behind a title shows the venue %s', (people, venue, authors) => {
  const [entry] = read(
    `# Papers\n\n- **Generative Adversarial Nets.** ${people} [[paper](https://arxiv.org/abs/1406.2661)]`
  ).entries
  expect([entry?.title?.text, entry?.venue?.text, entry?.authors?.text]).toEqual([
    'Generative Adversarial Nets',
    venue,
    authors
  ])
})

test.each([
  ['*WaveCodec*', undefined],
  ['*LLM-Agent*', undefined],
  ['*EuroSys*', 'EuroSys'],
  ['*InfoNets2014*', 'InfoNets']
])('%s behind the links shows the venue %s', (aside, venue) => {
  const [entry] = read(
    `# Papers\n\n- [2014/06] **Generative Adversarial Nets** [[paper](https://arxiv.org/abs/1406.2661)] ${aside}`
  ).entries
  expect(entry?.venue?.text).toBe(venue)
})

test('a title of two clauses in bold is no people with their venue', () => {
  const [entry] = read(
    '# Papers\n\n- **LLM See, LLM Do** - looks at what data passes on to models, and how. [[paper](https://arxiv.org/abs/1406.2661)]'
  ).entries
  expect(entry?.title?.text).toBe('LLM See, LLM Do')
})
