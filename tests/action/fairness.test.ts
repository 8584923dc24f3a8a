import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {correctsCounts} from '../../src/action/counting.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import type {Pull} from './github/state.ts'
import {entries, readme, right, wrong} from './list.ts'
import {runAction, type ActionRun, type Ran} from './runner/run-action.ts'

const workflows = path.join(import.meta.dirname, '../../src/cli/workflows')
const badgeWorkflow = readFileSync(path.join(workflows, 'badge.yml'), 'utf8')
const updateWorkflow = readFileSync(path.join(workflows, 'update.yml'), 'utf8')

let github: LocalGitHub

const start = async (text: string, more: Record<string, string> = {}) => {
  github = await startGitHub({files: {'README.md': text, ...more}})
}
afterEach(() => github.close())

interface Options extends Partial<ActionRun> {
  depth?: number
}

function run(pull: Pull, {inputs, depth, ...options}: Options = {}): Promise<Ran> {
  const workspace = options.workspace ?? github.state.repository.checkout(pull.merge_commit_sha ?? '', depth)
  const given = {links: 'none', ...inputs}
  return runAction({workspace, event: {pull_request: pull}, apiUrl: github.url, ...options, inputs: given})
}

/** A pull request after its base has moved on. */
function onNewBase(pull: Pull): Pull {
  const {repository} = github.state
  const base = repository.sha('main') ?? ''
  return {
    ...pull,
    base: {...pull.base, sha: base},
    merge_commit_sha: repository.merge(base, pull.head.sha) ?? null
  }
}

const comment = () => [...github.state.comments.values()].map(d => d.body).join('\n')
const checks = () => [...github.state.checks.values()].map(d => d.conclusion)

describe('never green by mistake', () => {
  const bad = readme([...entries, wrong])
  beforeEach(() => start(readme(entries)))

  test('a checkout into a folder', async () => {
    const pull = github.propose({'README.md': bad})
    const clone = github.state.repository.checkout(pull.merge_commit_sha ?? '')
    const workspace = path.join(clone, '../outer')
    mkdirSync(workspace)
    renameSync(clone, path.join(workspace, 'repo'))
    const ran = await run(pull, {workspace, inputs: {files: 'repo/README.md', annotations: 'both'}})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations).toMatchObject([{file: 'README.md', line: 9}])
    expect(github.state.reviewComments).toMatchObject([{path: 'README.md', line: 9}])
  })

  test.each<[string, string, (pull: Pull) => string]>([
    ['the base, as `pull_request_target` checks it out', 'pull_request_target', d => d.base.sha],
    ['another branch', 'pull_request', () => github.state.repository.commit('dev', {'README.md': bad})]
  ])('%s in the workspace is said, and nothing is judged', async (_, eventName, shaOf) => {
    const pull = github.propose({'README.md': bad})
    const workspace = github.state.repository.checkout(shaOf(pull), 1)
    const ran = await run(pull, {workspace, eventName})
    expect(ran.exitCode).toBe(0)
    expect(ran.summary).not.toContain('Nothing to report')
    expect(ran.summary).toContain('Could not check this pull request')
    expect(ran.annotations.at(-1)).toMatchObject({
      level: 'warning',
      message: expect.stringMatching(
        /^Could not check this pull request\. The workspace does not have its commit/u
      )
    })
    expect(checks()).toEqual(['neutral'])
    expect(ran.outputs).toMatchObject({errors: '0', entries: '0'})
  })

  test('a list that the commit does not have is said', async () => {
    const pull = github.propose({'NOTES.md': 'Hello\n'})
    const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
    writeFileSync(path.join(workspace, 'MADE.md'), bad)
    const ran = await run(pull, {workspace, inputs: {files: 'MADE.md'}})
    expect(ran.exitCode).toBe(0)
    expect(ran.summary).toContain('Its commit does not have MADE.md')
    const both = await run(pull, {workspace, inputs: {files: 'README.md\nMADE.md'}})
    expect(both.annotations.at(-1)?.message).toMatch(/^Not checked.*MADE\.md$/u)
    expect((await run(pull, {workspace, inputs: {files: 'MADE.md', scope: 'all'}})).exitCode).toBe(1)
  })

  test('a list of which nothing, or little, is recognized', async () => {
    const none = await run(github.propose({'README.md': '# Papers\n\nSoon.\n'}))
    expect([none.exitCode, none.summary.split('\n')[0]]).toEqual([
      0,
      '### ⚠️ No papers were recognized in 1 file'
    ])
    const names = ['Memory', 'Attention', 'Grief', 'Habit', 'Shame', 'Trust', 'Play', 'Sleep']
    const lines = names.map((name, i) =>
      i < 3
        ? `- ${name} in Crowds, Nature 2019. [pdf](https://doi.org/10.1038/s4158${i})`
        : `- ${name} in Crowds`
    )
    const little = await run(github.propose({'README.md': readme(lines)}))
    expect(little.summary).toContain(
      'README.md: 5 items look like papers but were not recognized as entries (lines 8, 9, 10, 11, 12)'
    )
  })

  test('what an earlier step has made of the list is not judged', async () => {
    const pull = github.propose({'README.md': bad})
    const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
    writeFileSync(path.join(workspace, 'README.md'), readme(entries).replaceAll('\n', '\r\n'))
    expect((await run(pull, {workspace})).exitCode).toBe(1)
  })

  test('a list beyond the 3,000 files that GitHub names', async () => {
    // Thirty stand for the 3,000.
    github.state.mostListed = 30
    const many = Object.fromEntries(Array.from({length: 30}, (_, i) => [`A/${i}.txt`, 'A note\n']))
    const pull = github.propose({'README.md': bad, ...many})
    const event = {pull_request: {...pull, changed_files: 3002}}
    expect((await run(pull, {depth: 1, event})).exitCode).toBe(1)
  })

  test('a clone without its blobs', async () => {
    const {repository} = github.state
    repository.git(['config', 'uploadpack.allowFilter', 'true'])
    const pull = github.propose({'README.md': bad})
    const workspace = repository.checkout(pull.merge_commit_sha ?? '', 2, ['--filter=blob:none'])
    repository.git(['config', 'uploadpack.allowFilter', 'false'])
    const ran = await run(pull, {workspace})
    expect(ran.exitCode).toBe(1)
    expect(github.asked('repos/get-content').length).toBeLessThanOrEqual(2)
  })

  test('without git, the text that GitHub has is enough', async () => {
    const pull = github.propose({'README.md': bad})
    const workspace = path.join(github.state.repository.checkout(pull.head.sha, 1), '../plain')
    mkdirSync(workspace)
    writeFileSync(path.join(workspace, 'README.md'), bad)
    expect((await run(pull, {workspace})).exitCode).toBe(1)
    writeFileSync(path.join(workspace, 'README.md'), readme(entries))
    expect((await run(pull, {workspace})).summary).toContain('Could not check this pull request')
  })
})

describe('never red by mistake', () => {
  /** Two old duplicates and an old error. */
  const old = [...entries, entries[0] ?? '', wrong]
  const perfect = right.replace('288', '289').replace('Visually', 'Verbally')

  describe('without a diff all findings are shown, and none fails', () => {
    beforeEach(() => start(readme(old)))

    test.each<[string, () => void, Record<string, string>]>([
      ['GitHub is down', () => github.fail({op: 'pulls/list-files', times: 9, status: 502}), {}],
      ['there is no token', () => {}, {token: ''}]
    ])('%s', async (_, fail, inputs) => {
      fail()
      const ran = await run(github.propose({'README.md': readme([...old, perfect])}), {depth: 1, inputs})
      expect(ran.exitCode).toBe(0)
      expect(Number(ran.outputs['errors'])).toBeGreaterThan(1)
      expect(ran.summary).toMatch(/in the list \(\d+ entries\)[^]*none of them fails[^]*`fetch-depth: 2`/u)
      expect(checks().filter(d => d === 'failure')).toEqual([])
    })

    test('unless all are in scope', async () => {
      const ran = await run(github.propose({'README.md': readme([...old, perfect])}), {
        depth: 1,
        inputs: {token: '', scope: 'all'}
      })
      expect(ran.exitCode).toBe(1)
    })

    test('a merge queue whose base is not in the clone asks GitHub', async () => {
      const {repository} = github.state
      const base = repository.sha('main') ?? ''
      const first = repository.commit('queue', {'README.md': readme([...old, perfect])}, 'One', [base])
      const head = repository.commit('queue', {'OTHER.md': 'x'}, 'Two', [first])
      const queue = (token?: string) =>
        runAction({
          workspace: repository.checkout(head, 1),
          eventName: 'merge_group',
          event: {action: 'checks_requested', merge_group: {base_sha: base, head_sha: head}},
          github: {sha: head},
          apiUrl: github.url,
          inputs: {links: 'none'},
          ...(token !== undefined && {token})
        })
      const ran = await queue()
      expect([ran.exitCode, ran.outputs['errors']]).toEqual([0, '0'])
      const blind = await queue('')
      expect([blind.exitCode, blind.outputs['errors']]).toEqual([0, '2'])
    })
  })

  describe('a count', () => {
    const badge = (count: number) => `# Papers ![papers](https://img.shields.io/badge/papers-${count}-blue)`

    test.each<[string, Record<string, string>]>([
      ['added', {}],
      ['changed', {scope: 'changed'}],
      ['all', {scope: 'all'}]
    ])(
      'that a new entry makes wrong is corrected after merging by a workflow, scope: %s',
      async (_, inputs) => {
        await start(readme(entries, badge(4)), {'.github/workflows/badge.yml': badgeWorkflow})
        const pull = github.propose({'README.md': readme([...entries, right], badge(4))})
        const ran = await run(pull, {inputs: {comment: 'true', 'fail-on': 'warning', ...inputs}})
        expect(ran.exitCode).toBe(0)
        expect(comment()).toContain(
          'The count on line 1 will be corrected after merging. You do not need to change it.'
        )
        expect(ran.outputs).toMatchObject({errors: '0', warnings: '0'})
        expect(github.state.reviewComments).toEqual([])
      }
    )

    test('is not promised to be corrected if no workflow does that', async () => {
      await start(readme(entries, badge(4)), {'.github/workflows/test.yml': 'on: push\njobs: {}\n'})
      const pull = github.propose({'README.md': readme([...entries, right], badge(4))})
      const ran = await run(pull, {inputs: {comment: 'true', 'fail-on': 'warning'}})
      expect(ran.exitCode).toBe(0)
      expect(comment()).not.toContain('after merging')
      expect(comment()).toMatch(
        /Not on your lines, so these do not fail the check:\n\n- \[line 1\]\(\S+\): Badge says 4; the list has 5 entries\n\n`npx paperlint badge` corrects the count\.\n/u
      )
      expect(ran.outputs).toMatchObject({errors: '0', warnings: '0'})
    })

    test.each<[boolean, string]>([
      [true, badgeWorkflow],
      [true, updateWorkflow],
      [true, 'on: {schedule: [{cron: "0 0 * * 1"}]}\n- run: npx paperlint@0.1.0 badge'],
      [true, 'on: push\nuses: paperlint/paperlint@v0\nwith: {command: badge, endpoint: b.json}'],
      [true, 'on: push\nuses: paperlint/paperlint@v0\nwith: {command: update, kinds: "venues,counts"}'],
      [false, 'on: push\nuses: paperlint/paperlint@v0\nwith: {command: update, kinds: "venues,moved"}'],
      [false, 'on: workflow_dispatch\nuses: paperlint/paperlint@v0\nwith: {command: badge}'],
      [false, 'on: push\nuses: paperlint/paperlint@v0\nwith: {command: links} # or command: badge'],
      [false, 'on: push\nuses: someone/else@v1\nwith: {command: badge}']
    ])('is corrected: %j, by the workflow %j', (is, workflow) => {
      expect(correctsCounts(workflow)).toBe(is)
    })

    test('that the author writes is the author’s', async () => {
      await start(readme(entries, badge(4)))
      const pull = github.propose({'README.md': readme([...entries, right], badge(7))})
      expect((await run(pull)).exitCode).toBe(1)
    })

    test('that two pull requests have raised alike', async () => {
      await start(readme(entries, badge(4)))
      const [first = '', ...rest] = entries
      const pull = github.propose({'README.md': readme([...entries, right], badge(5))})
      github.state.repository.commit('main', {'README.md': readme([perfect, first, ...rest], badge(5))})
      expect((await run(onNewBase(pull))).exitCode).toBe(0)
    })
  })

  describe('old findings stay old', () => {
    const sections = (first: readonly string[], second: readonly string[]) =>
      `# Papers\n\n## Segmentation\n\n${first.join('\n')}\n\n## Reasoning\n\n${second.join('\n')}\n`
    const before = sections([...entries, wrong], entries.slice(1, 2))

    test.each<[string, string]>([
      ['an entry moves to another section', sections(entries, [...entries.slice(1, 2), wrong])],
      ['line ends change', before.replaceAll('\n', '\r\n')],
      ['a byte-order mark is added', `\uFEFF${before}`],
      ['spaces at the ends of lines go', before.replace(wrong, wrong)],
      ['an entry is wrapped', before.replace('Cultures [[', 'Cultures\n  [[')]
    ])('%s', async (_, after) => {
      await start(before.replace(wrong, `${wrong}  `))
      const ran = await run(github.propose({'README.md': after}))
      expect(ran.log.filter(d => /venue-matches-link|no-duplicate-paper/u.test(d))).toEqual([])
      expect(ran.exitCode).toBe(0)
    })

    test('a list is split in two', async () => {
      await start(before)
      const pull = github.propose({'README.md': readme(entries), 'REASONING.md': readme([wrong])})
      expect((await run(pull, {inputs: {files: '*.md'}})).exitCode).toBe(0)
    })

    test('a list in Latin-1 becomes UTF-8', async () => {
      const accents = before.replace('Cultures', 'Cultures: Café')
      await start('x')
      github.state.repository.commit('main', {'README.md': Buffer.from(accents, 'latin1')})
      expect((await run(github.propose({'README.md': accents}))).exitCode).toBe(0)
    })

    test('and what is new on such a line is new', async () => {
      await start(before)
      const copied = sections([...entries, wrong], [...entries.slice(1, 2), wrong])
      expect((await run(github.propose({'README.md': copied}))).exitCode).toBe(1)
    })
  })
})

describe('one check run, one review, one comment', () => {
  const bad = readme([...entries, wrong])
  const inputs = {comment: 'true'}

  test('a failed check run of a commit that is clean again succeeds', async () => {
    await start(readme(entries))
    const pull = github.propose({'README.md': bad})
    await run(pull)
    await run(pull)
    expect(checks()).toEqual(['failure'])
    expect([...github.state.checks.values()][0]?.annotations).toHaveLength(1)
    // The base is cured: the same commit has nothing left that is its own.
    github.state.repository.commit('main', {'README.md': bad})
    const ran = await run(onNewBase(pull))
    expect(ran.exitCode).toBe(0)
    expect(checks()).toEqual(['success'])
  })

  test('two runs at once', async () => {
    await start(readme(entries))
    const pull = github.propose({'README.md': bad})
    await run(pull, {inputs})
    const {comments, reviewComments} = structuredClone({
      comments: github.state.comments,
      reviewComments: github.state.reviewComments
    })
    expect([comments.size, reviewComments.length]).toEqual([1, 1])
    github.state.comments.clear()
    github.state.reviewComments.length = 0
    // Both have looked before either has written; the other one is faster.
    github.fail({
      op: 'pulls/create-review',
      first: () => void github.state.reviewComments.push(...reviewComments)
    })
    github.fail({
      op: 'issues/create-comment',
      first: () => comments.forEach((comment, id) => github.state.comments.set(id, comment))
    })
    await run(pull, {inputs})
    expect(github.state.reviewComments).toEqual(reviewComments)
    expect(github.state.comments).toEqual(comments)
  })

  test('equal suggestions at two places are two', async () => {
    await start(readme(entries))
    const [a, b] = ['288', '300'].map(d => wrong.replace('288', d).replace('Visually', `Visually ${d}`))
    const copy = `## Again\n\n${wrong}`
    await run(github.propose({'README.md': readme([...entries, a ?? '', b ?? '', wrong, '', copy])}))
    const offered = github.state.reviewComments.filter(
      d => d.body.includes('Visually Grounded') && d.body.includes('EMNLP 2021')
    )
    expect(offered.length).toBeGreaterThanOrEqual(2)
    expect(new Set(offered.map(d => d.line)).size).toBe(offered.length)
  })

  test('a suggestion that was fixed by hand goes, unless somebody has answered', async () => {
    await start(readme(entries))
    const pull = github.propose({'README.md': bad})
    const push = (text: string) => {
      const sha = github.state.repository.commit(pull.head.ref, {'README.md': text})
      Object.assign(pull.head, {sha})
      Object.assign(pull, {merge_commit_sha: github.state.repository.merge(pull.base.sha, sha)})
    }
    await run(pull)
    expect(github.state.reviewComments).toHaveLength(1)
    push(readme([...entries, right]))
    await run(pull)
    expect(github.state.reviewComments).toEqual([])

    push(bad)
    await run(pull)
    const [ours] = github.state.reviewComments
    if (ours)
      github.state.reviewComments.push({
        ...ours,
        id: 9999,
        in_reply_to_id: ours.id,
        body: 'Why?',
        login: 'eve'
      })
    push(readme([...entries, right]))
    await run(pull)
    expect(github.state.reviewComments).toHaveLength(2)
  })

  test('a copy of our suggestion that somebody else has posted counts for nothing', async () => {
    await start(readme(entries))
    const pull = github.propose({'README.md': bad})
    await run(pull)
    const {reviewComments} = github.state
    const [ours] = reviewComments
    if (ours)
      reviewComments.splice(0, 1, {
        ...ours,
        login: 'eve',
        body: ours.body.replace('EMNLP 2021', 'EMNLP 2012')
      })
    await run(pull, {inputs})
    expect(reviewComments.map(d => d.login)).toEqual(['eve', undefined])
    expect(comment()).toContain(`/pull/1#discussion_r${reviewComments[1]?.id})`)
    expect(comment()).not.toContain(`discussion_r${ours?.id})`)
  })

  test('a closed pull request gets none', async () => {
    await start(readme(entries))
    const pull = github.propose({'README.md': bad})
    await run(pull, {inputs, event: {action: 'closed', pull_request: {...pull, state: 'closed'}}})
    expect([github.state.reviews, comment()]).toEqual([[], ''])
  })
})

test('links and annotations have the line numbers of the contributor’s commit', async () => {
  await start(readme(entries))
  const pull = github.propose({'README.md': readme([...entries, wrong])})
  github.state.repository.commit('main', {
    'README.md': readme(entries, `# Referring image segmentation\n\n${'One more line\n'.repeat(6)}`)
  })
  const inputs = {annotations: 'both', comment: 'true'}
  const ran = await run(onNewBase(pull), {inputs})
  expect(ran.annotations).toMatchObject([{line: 9, endLine: 9}])
  for (const text of [ran.summary, comment()]) {
    expect(text).toContain(`/blob/${pull.head.sha}/README.md?plain=1#L9`)
    expect(text).not.toContain('#L17')
  }
})

describe('GitHub is asked about lists only', () => {
  beforeEach(() => start(readme(entries)))

  test.each([1, 2])('41 files, clone of depth %d', async depth => {
    const many = Object.fromEntries(Array.from({length: 40}, (_, i) => [`notes/${i}.txt`, 'A note\n']))
    const pull = github.propose({'README.md': readme([...entries, wrong]), ...many})
    const event = {pull_request: {...pull, changed_files: 41}}
    const ran = await run(pull, {depth, event, inputs: {comment: 'true'}})
    expect(github.asked('repos/get-content').length).toBeLessThanOrEqual(depth === 1 ? 2 : 0)
    expect(github.state.log.length).toBeLessThanOrEqual(12)
    expect(ran.exitCode).toBe(1)
  })
})
