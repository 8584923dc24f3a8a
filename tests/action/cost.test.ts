import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import {readme, wrong} from './list.ts'
import {runAction, type Ran} from './runner/run-action.ts'

let github: LocalGitHub
let ran: Ran
afterAll(() => github.close())

/** A list of 500 entries, newest first, with a badge. */
const subjects = ['Segmentation', 'Detection', 'Tracking', 'Retrieval', 'Captioning']
const old = Array.from({length: 500}, (_, i) => {
  const year = 2024 - Math.floor(i / 50)
  const id = `${String(year - 2000)}${String(12 - (Math.floor(i / 5) % 10)).padStart(2, '0')}.${String(10_000 + i)}`
  return `- [**CVPR ${year}**] Learning ${subjects[i % 5]} from ${i + 100} Thousand Images [[pdf]](https://arxiv.org/pdf/${id})`
})
const head = (count: number) =>
  `# Referring image segmentation ![papers](https://img.shields.io/badge/papers-${count}-blue)`

/** Three entries with four faults: the wrong venue, a landing page as PDF and two spaces, and a paper that is listed. */
const added = [
  wrong,
  '- [**CVPR 2024**]  MaskCLIP: Masked Self-Distillation for Language Image Pretraining [[pdf]](https://arxiv.org/abs/2208.12262)',
  old[123] ?? ''
]

beforeAll(async () => {
  github = await startGitHub({files: {'README.md': readme(old, head(500))}})
  const pull = github.propose({'README.md': readme([...added, ...old], head(500))})
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '', 1)
  const inputs = {comment: 'true', links: 'none'}
  ran = await runAction({workspace, event: {pull_request: pull}, apiUrl: github.url, inputs})
})

const comment = () => [...github.state.comments.values()].map(d => d.body).join('\n')

describe('a pull request with three entries and four faults in a list of 500', () => {
  test('costs at most twelve requests', () => {
    expect(ran.exitCode).toBe(1)
    expect(github.state.log.length).toBeLessThanOrEqual(12)
    expect(github.state.log.filter(d => d.status >= 400)).toEqual([])
  })

  test('says first what is to be fixed, and in how many entries', () => {
    expect(comment()).toMatch(
      /^<!-- paperlint:comment -->\n### 2 things to fix, 2 suggestions in your 3 entries\n/u
    )
  })

  test('proves what it says', () => {
    const review = github.state.reviewComments.map(d => d.body).join('\n')
    const said = [comment(), ran.summary, review].map(text =>
      text.split('\n').find(d => d.includes('[venue-matches-link]'))
    )
    for (const row of said) expect(row).toContain('`2021.emnlp-main.288`')
  })
})
