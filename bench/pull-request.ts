/**
 * How long the Action takes to review a pull request with three entries and four faults in a list of 500, comment included: the median of
 * five runs against a local GitHub.
 *
 * Fails when that is more than two seconds.
 */

import {readme, wrong} from '../tests/action/list.ts'
import {startGitHub} from '../tests/action/github/server.ts'
import {runAction} from '../tests/action/runner/run-action.ts'

const limit = 2000
const subjects = ['Segmentation', 'Detection', 'Tracking', 'Retrieval', 'Captioning']
const old = Array.from({length: 500}, (_, index) => {
  const year = 2024 - Math.floor(index / 50)
  const month = String(12 - (Math.floor(index / 5) % 10)).padStart(2, '0')
  const title = `Learning ${subjects[index % 5]} from ${index + 100} Thousand Images`
  return `- [**CVPR ${year}**] ${title} [[pdf]](https://arxiv.org/pdf/${year - 2000}${month}.${10_000 + index})`
})
const twoFaults =
  '- [**CVPR 2024**]  MaskCLIP: Masked Self-Distillation for Language Image Pretraining [[pdf]](https://arxiv.org/abs/2208.12262)'
const head = '# Referring image segmentation ![papers](https://img.shields.io/badge/papers-500-blue)'

const times: number[] = []
for (let round = 0; round < 5; round++) {
  const github = await startGitHub({files: {'README.md': readme(old, head)}})
  const pull = github.propose({'README.md': readme([wrong, twoFaults, old[123] ?? '', ...old], head)})
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '', 1)
  const from = performance.now()
  await runAction({
    workspace,
    event: {pull_request: pull},
    apiUrl: github.url,
    inputs: {comment: 'true', links: 'none'}
  })
  times.push(performance.now() - from)
  await github.close()
}
times.sort((a, b) => a - b)
console.log(`pull request: ${times.map(d => d.toFixed(0)).join(', ')} ms; at most ${limit} in the median`)
if ((times[2] ?? 0) > limit) process.exitCode = 1
