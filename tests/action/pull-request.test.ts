import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import type {Pull} from './github/state.ts'
import {runAction, type ActionRun} from './runner/run-action.ts'

const list = `# Referring image segmentation

## Papers

- [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/pdf/2112.02244)
- [**ECCV 2016**] Segmentation from  Natural Language [[pdf]](https://arxiv.org/pdf/1603.06180)
- [**CVPR 2018**] MAttNet: Modular Attention Network [[pdf]](https://arxiv.org/pdf/1801.08186)
`

const bad = '- [**ICCV 2021**] Vision-Language  Transformer [[pdf]](https://arxiv.org/pdf/2108.05565)\n'

let github: LocalGitHub

beforeEach(async () => {
  github = await startGitHub({files: {'README.md': list}})
})
afterEach(() => github.close())

function run(pull: Pull, options: Partial<ActionRun> = {}) {
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
  return runAction({
    workspace,
    event: {pull_request: pull},
    apiUrl: github.url,
    inputs: {links: 'none'},
    ...options
  })
}

describe('a pull request', () => {
  test('with a bad new entry', async () => {
    const pull = github.propose({'README.md': list + bad})
    const ran = await run(pull)
    console.log(ran, JSON.stringify([...github.state.checks.values()], null, 1), github.state.reviewComments)
    expect(ran.exitCode).toBe(1)
  })
})
