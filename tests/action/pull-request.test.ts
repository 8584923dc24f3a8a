import {symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import type {Pull, ReviewComment} from './github/state.ts'
import {entries, readme, right, wrong} from './list.ts'
import {runAction, type ActionRun, type Ran} from './runner/run-action.ts'

let github: LocalGitHub

beforeEach(async () => {
  github = await startGitHub({files: {'README.md': readme(entries)}})
})
afterEach(() => github.close())

interface Options extends Partial<ActionRun> {
  depth?: number
}

/** Checks a pull request out and runs the Action on it. */
function run(pull: Pull, {inputs, depth, ...options}: Options = {}): Promise<Ran> {
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '', depth)
  const given = {links: 'none', ...inputs}
  return runAction({workspace, event: {pull_request: pull}, apiUrl: github.url, ...options, inputs: given})
}

/** Applies a suggestion to a text as the button does. */
function click(text: string, {line, start_line = line, body}: ReviewComment): string {
  const [, suggestion = ''] = /```suggestion\n([^]*?)```/u.exec(body) ?? []
  const lines = text.split('\n')
  lines.splice(start_line - 1, line - start_line + 1, ...suggestion.replace(/\n$/u, '').split('\n'))
  return lines.join('\n')
}

const annotations = () => [...github.state.checks.values()].flatMap(d => d.annotations)

describe('a bad new entry', () => {
  const proposed = readme([...entries.slice(0, 2), wrong, ...entries.slice(2)])

  test('fails at its line, and one click repairs it', async () => {
    const ran = await run(github.propose({'README.md': proposed}), {built: true})
    expect(ran.exitCode).toBe(1)
    expect(annotations()).toMatchObject([
      {
        path: 'README.md',
        start_line: 7,
        end_line: 7,
        annotation_level: 'failure',
        title: 'paperlint: venue-matches-link'
      }
    ])
    expect(annotations()[0]?.message).toMatch(/EMNLP 2021/u)
    expect([...github.state.checks.values()]).toMatchObject([{conclusion: 'failure', status: 'completed'}])
    expect(ran.outputs).toMatchObject({errors: '1', entries: '5', papers: '5'})
    expect(ran.summary).toContain('### 1 thing to fix in your entry')
    expect(ran.summary).toContain(
      'Visually Grounded Reasoning across Languages and Cultures | EMNLP | 2018 |'
    )
    expect(ran.complaints).toEqual([])

    const [comment, ...others] = github.state.reviewComments
    expect(others).toEqual([])
    expect(comment && click(proposed, comment)).toBe(proposed.replace(wrong, right))
  })

  test.each<[string, Record<string, string>, number]>([
    ['fail-on: never', {'fail-on': 'never'}, 0],
    ['fail-on: warning', {'fail-on': 'warning'}, 1],
    ['scope: changed', {scope: 'changed'}, 1],
    ['scope: all', {scope: 'all'}, 1]
  ])('%s ends with its code', async (_, inputs, code) => {
    expect((await run(github.propose({'README.md': proposed}), {inputs})).exitCode).toBe(code)
  })

  test('is shown by commands where they are wanted', async () => {
    const ran = await run(github.propose({'README.md': proposed}), {inputs: {annotations: 'commands'}})
    expect(github.asked('checks/create')).toEqual([])
    expect(ran.annotations).toMatchObject([{level: 'error', file: 'README.md', line: 7, endLine: 7, col: 6}])
  })

  test('is repaired by one click where all is in scope, too', async () => {
    await run(github.propose({'README.md': proposed}), {inputs: {scope: 'all'}})
    expect(github.state.reviewComments).toHaveLength(1)
  })

  test('is repaired by one click, although it also belongs elsewhere in the list', async () => {
    const config = 'rules: {paper-order: [warn, {order: newest-first}]}\n'
    const first = readme([wrong, ...entries])
    const ran = await run(github.propose({'README.md': first, '.paperlintrc.yaml': config}))
    const [comment] = github.state.reviewComments
    expect(comment && click(first, comment)).toBe(first.replace(wrong, right))
    expect(ran.log.join('\n')).toMatch(/“Visually Grounded.* belongs before “Segmentation/u)
  })

  test('is found when the base has moved on, and told in the numbers of the contributor', async () => {
    const branch = {'README.md': proposed}
    const pull = github.propose(branch)
    const head = '# Referring image segmentation\n\nA list of papers.\n\nWith an introduction'
    github.state.repository.commit('main', {'README.md': readme(entries, head)})
    const {repository} = github.state
    const base = repository.sha('main') ?? ''
    const merged: Pull = {
      ...pull,
      base: {...pull.base, sha: base},
      merge_commit_sha: repository.merge(base, pull.head.sha) ?? null
    }
    const ran = await run(merged)
    expect(ran.exitCode).toBe(1)
    expect(ran.log.join('\n')).toContain('README.md:11:6')
    expect(annotations()).toMatchObject([{start_line: 7}])
    const [comment] = github.state.reviewComments
    expect(comment && click(proposed, comment)).toBe(proposed.replace(wrong, right))
  })

  test.each([1, 2, 3])('is found with a clone of depth %d', async depth => {
    const ran = await run(github.propose({'README.md': proposed}), {depth})
    expect(ran.exitCode).toBe(1)
    expect(annotations()).toMatchObject([{start_line: 7}])
    expect(github.asked('pulls/list-files')).toHaveLength(depth === 1 ? 1 : 0)
  })

  test('is found where GitHub leaves out a long patch', async () => {
    const notes = Array.from({length: 3100}, (_, i) => `Note ${i}`).join('\n')
    const pull = github.propose({'README.md': `${proposed}\n## Notes\n\n${notes}\n`})
    const ran = await run(pull, {depth: 1, inputs: {annotations: 'commands'}})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations).toMatchObject([{level: 'error', line: 7}])
  })

  test('is found where the head itself is checked out', async () => {
    const pull = github.propose({'README.md': proposed})
    const ran = await run({...pull, merge_commit_sha: pull.head.sha})
    expect(ran.exitCode).toBe(1)
    expect(annotations()).toMatchObject([{start_line: 7}])
  })
})

describe('old rot', () => {
  beforeEach(async () => {
    await github.close()
    github = await startGitHub({files: {'README.md': readme([...entries, wrong])}})
  })

  test.each([
    [
      'a neighbour is added',
      readme([...entries, right.replace('288', '289').replace('Visually', 'Verbally'), wrong])
    ],
    [
      'its neighbour is changed',
      readme([
        ...entries.slice(0, 3),
        `${entries[3]} [[code]](https://github.com/ronghanghu/text_objseg)`,
        wrong
      ])
    ],
    ['it moves down', readme([...entries, wrong], '# Referring image segmentation\n\nAn introduction')],
    ['something else is removed', readme([...entries.slice(1), wrong])]
  ])('is nobody’s fault when %s', async (_, text) => {
    const ran = await run(github.propose({'README.md': text}))
    expect(ran.exitCode).toBe(0)
    expect(annotations()).toEqual([])
    expect(ran.summary).toContain('The list also has 1 older finding.')
    expect(ran.outputs).toMatchObject({errors: '0'})
  })

  test('is nobody’s fault in another file', async () => {
    const ran = await run(github.propose({'NOTES.md': 'Hello\n'}))
    expect(ran.exitCode).toBe(0)
  })

  test('is shown where all is in scope', async () => {
    const ran = await run(github.propose({'NOTES.md': 'Hello\n'}), {inputs: {scope: 'all'}})
    expect(ran.exitCode).toBe(1)
  })

  test('is the contributor’s when the line is touched', async () => {
    const ran = await run(
      github.propose({
        'README.md': readme([...entries, `${wrong} [[code]](https://github.com/marvl-challenge/marvl-code)`])
      })
    )
    expect(ran.exitCode).toBe(1)
  })

  test('is the contributor’s when an older entry is duplicated above it', async () => {
    const again = readme([entries[3] ?? '', ...entries, wrong], '# Referring image segmentation')
    const ran = await run(github.propose({'README.md': again}))
    expect(ran.log.join('\n')).toContain('no-duplicate-paper')
  })
})

test.each([
  ['what it adds', [...entries, wrong], 1],
  ['nothing else', [...entries.slice(1), wrong], 0]
])('a merge queue answers for %s', async (_, lines, code) => {
  const {repository} = github.state
  const base =
    code === 1
      ? repository.sha('main')
      : repository.commit('main', {'README.md': readme([...entries, wrong])})
  const head = repository.commit('queue', {'README.md': readme(lines)}, 'Merge', [base ?? ''])
  const ran = await runAction({
    workspace: repository.checkout(head),
    eventName: 'merge_group',
    event: {action: 'checks_requested', merge_group: {base_sha: base, head_sha: head}},
    github: {sha: head},
    apiUrl: github.url,
    inputs: {links: 'none'}
  })
  expect(ran.exitCode).toBe(code)
})

describe('a pull request from a fork', () => {
  const proposed = readme([...entries, wrong])

  test('has annotations by commands, a summary, one notice, and the same exit', async () => {
    const pull = github.propose({'README.md': proposed}, {from: 'stranger/awesome-papers'})
    const ran = await run(pull, {token: 'ghs_fork', inputs: {comment: 'true'}, built: true})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations.filter(d => d.level === 'error')).toMatchObject([
      {file: 'README.md', line: 9, shown: true}
    ])
    expect(ran.summary).toContain('venue-matches-link')
    expect(ran.annotations.filter(d => d.level !== 'error')).toEqual([
      expect.objectContaining({
        level: 'notice',
        message:
          'Left out: the check run with all annotations, suggestions, the comment; the token of a pull request from a fork may only read. Everything else is complete.'
      })
    ])
  })

  test('works without any token', async () => {
    const pull = github.propose({'README.md': proposed}, {from: 'stranger/awesome-papers'})
    const ran = await run(pull, {inputs: {token: ''}})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations).toHaveLength(1)
    expect(github.state.log).toEqual([])
  })

  test('whose repository is gone is still a fork', async () => {
    const pull = github.propose({'README.md': proposed}, {from: 'stranger/awesome-papers'})
    const ran = await run({...pull, head: {...pull.head, repo: null}}, {token: 'ghs_fork'})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations.map(d => d.level)).toEqual(['error', 'notice'])
  })
})

test('300 findings', async () => {
  const many = Array.from({length: 300}, (_, i) =>
    wrong.replace('288', String(i + 1)).replace('Visually', `Visually ${i}`)
  )
  const inputs = {annotations: 'both', comment: 'true'}
  const ran = await run(github.propose({'README.md': readme([...entries, ...many])}), {inputs})
  expect(ran.exitCode).toBe(1)
  expect(github.state.log.filter(d => d.status >= 400)).toEqual([])

  // All are in the check run, in batches that GitHub takes.
  expect(annotations().length).toBeGreaterThanOrEqual(300)
  const sizes = [...github.asked('checks/create'), ...github.asked('checks/update')].map(
    d => (d.body as {output: {annotations: unknown[]}}).output.annotations.length
  )
  expect(Math.max(...sizes)).toBe(50)

  // As commands they are ten of a kind, the most relevant first, and the rest is counted last.
  expect(ran.annotations.every(d => d.shown)).toBe(true)
  const lines = ran.annotations.filter(d => d.level === 'error').map(d => Number(d.line))
  expect(lines).toHaveLength(10)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  const {errors, warnings, hints} = ran.outputs
  const rest = Number(errors) + Number(warnings) + Number(hints) - (ran.annotations.length - 1)
  const page = 'https://github.com/octo/awesome-papers/actions/runs/7'
  expect(ran.annotations.at(-1)).toMatchObject({
    level: 'notice',
    message: `${rest} more findings, see the summary of the job: ${page}`
  })

  // The review has thirty suggestions, the comment what fits, and the page that has the rest.
  expect(github.state.reviewComments).toHaveLength(30)
  expect(github.state.reviews).toMatchObject([
    {body: expect.stringMatching(/30 places.* 270 more will follow/u)}
  ])
  const [comment] = github.state.comments.values()
  expect(comment?.body).not.toContain('results file')
  expect(comment?.body).not.toMatch(/^\| --- .*\n(?!\|)/mu)
  expect(comment?.body).toContain(`more did not fit here: see [the log of the run](${page})`)
})

describe('nothing to report', () => {
  const proposed = readme([...entries, right])

  test('asks GitHub only what an earlier run has left', async () => {
    const ran = await run(github.propose({'README.md': proposed}))
    expect(ran.exitCode).toBe(0)
    expect(ran.summary).toContain('✅ Nothing to report. Your entry looks good, thank you!')
    expect(github.state.log.map(d => d.op)).toEqual(['checks/list-for-ref', 'pulls/list-review-comments'])
  })

  test('is a check run where one is asked for', async () => {
    await run(github.propose({'README.md': proposed}), {inputs: {annotations: 'checks'}})
    expect([...github.state.checks.values()]).toMatchObject([{conclusion: 'success', annotations: []}])
  })
})

describe('another run', () => {
  const proposed = readme([...entries, wrong])
  const inputs = {comment: 'true'}

  test('repeats no comment and no review', async () => {
    const pull = github.propose({'README.md': proposed})
    await run(pull, {inputs})
    const before = structuredClone([github.state.reviewComments, [...github.state.comments.values()]])
    await run(pull, {inputs})
    expect([github.state.reviewComments, [...github.state.comments.values()]]).toEqual(before)
    expect(github.asked('pulls/create-review')).toHaveLength(1)
    expect(github.asked('issues/create-comment')).toHaveLength(1)
    expect(github.asked('issues/update-comment')).toEqual([])
  })

  test('edits the comment when something changes, thanks, and deletes it when nothing is left to say', async () => {
    const pull = github.propose({'README.md': proposed})
    await run(pull, {inputs})
    const comments = () => [...github.state.comments.values()]
    expect(comments()).toMatchObject([
      {issue: pull.number, body: expect.stringContaining('venue-matches-link')}
    ])

    const {repository} = github.state
    const push = (text: string): Pull => {
      const sha = repository.commit(pull.head.ref, {'README.md': text})
      const merge = repository.merge(pull.base.sha, sha) ?? null
      Object.assign(pull.head, {sha})
      return Object.assign(pull, {merge_commit_sha: merge})
    }
    await run(push(readme([...entries, wrong, wrong.replace('288', '300').replace('Visually', 'Visibly')])), {
      inputs
    })
    expect(comments()).toHaveLength(1)
    expect(comments()[0]?.body).toContain('2 things to fix in your 2 entries')
    await run(push(readme([...entries, right])), {inputs})
    expect(comments()).toMatchObject([
      {body: '<!-- paperlint:comment -->\n### ✅ Nothing to report. Your entry looks good, thank you!\n'}
    ])
    await run(push(readme(entries)), {inputs})
    expect(comments()).toEqual([])
  })

  test('leaves comments of others alone that copy the marker', async () => {
    const pull = github.propose({'README.md': proposed})
    const {comments} = github.state
    const theirs = {
      id: 1,
      issue: pull.number,
      body: '<!-- paperlint:comment -->\nMine',
      user: {login: 'eve', id: 3, type: 'User' as const},
      author_association: 'NONE'
    }
    comments.set(1, theirs)
    await run(pull, {inputs})
    expect([...comments.values()]).toHaveLength(2)
    expect(comments.get(1)?.body).toBe('<!-- paperlint:comment -->\nMine')
  })
})

test('a list whose name has spaces is one list', async () => {
  const name = 'my papers, 2024.md'
  const ran = await run(github.propose({[name]: readme([wrong])}), {
    inputs: {files: name, format: 'sarif=my results.sarif', annotations: 'commands'}
  })
  expect(ran.annotations).toMatchObject([{level: 'error', file: name}])
  expect(ran.outputs).toMatchObject({sarif: 'my results.sarif'})
})

describe('files of strangers', () => {
  test('a link out of the workspace is not read', async () => {
    const {repository} = github.state
    const blob = repository.git(['hash-object', '-w', '--stdin'], {input: '/etc/passwd'})
    repository.git(['update-index', '--add', '--cacheinfo', `120000,${blob},README.md`])
    const tree = repository.git(['write-tree'])
    const base = repository.sha('main') ?? ''
    const head = repository.git(['commit-tree', tree, '-p', base, '-m', 'Link'])
    repository.git(['update-ref', 'refs/heads/link', head])
    const ran = await run(github.propose({'OTHER.md': 'x'}, {branch: 'other', base: 'link'}))
    expect(ran.exitCode).toBe(2)
    expect(ran.stdout + ran.stderr + ran.summary).not.toContain('root:')
    expect(ran.annotations).toMatchObject([
      {level: 'error', message: 'README.md is outside of the workspace'}
    ])
  })

  test.each(['pull_request_target', 'workflow_run'])('no config is read under %s', async eventName => {
    const config = 'rules:\n  venue-matches-link: off\n'
    const pull = github.propose({'README.md': readme([...entries, wrong]), '.paperlintrc.yaml': config})
    expect((await run(pull)).exitCode).toBe(0)
    const ran = await run(pull, {eventName, inputs: {config: '.paperlintrc.yaml'}})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({level: 'warning', message: expect.stringContaining('no config is read')})
    )
  })

  test('a config cannot turn the Action’s requests elsewhere', async () => {
    const config = `links:\n  allowPrivate: true\n  services:\n    arxiv: {url: "${github.url}/stolen"}\n    github: {url: "${github.url}/stolen"}\n`
    const entry = `- [**CVPR 2020**] MCN: Multi-task Collaborative Network [[pdf]](${github.url}/paper.pdf)`
    const pull = github.propose({'README.md': readme([...entries, entry]), '.paperlintrc.yaml': config})
    await run(pull, {inputs: {links: 'added'}})
    expect(github.state.log.filter(d => /stolen|paper\.pdf/u.test(d.path))).toEqual([])
  })
})

describe('what cannot be run', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'an input of no meaning',
      {'fail-on': 'hint'},
      '`fail-on: hint` is not known, use `error`, `warning`, `never`'
    ],
    ['a file that is not there', {files: 'MISSING.md'}, 'no such file or folder: MISSING.md'],
    [
      'a report of no name',
      {format: 'sarf=x.sarif'},
      '`format: sarf` is not known, use one of pretty, json, github, sarif, junit, markdown, html, gitlab, rdjson'
    ]
  ])('%s is named, before anything is asked of GitHub', async (_, inputs, message) => {
    const pull = github.propose({'README.md': readme([...entries, wrong])})
    const ran = await run(pull, {inputs, depth: 1, built: true})
    expect(github.state.log).toEqual([])
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations).toMatchObject([{level: 'error', message}])
  })

  test('a config with an unknown key is named with its place', async () => {
    const ran = await run(github.propose({'.paperlintrc.yaml': 'ruls: {}\n'}))
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations[0]?.message).toMatch(/\.paperlintrc\.yaml:1:1.*rules/u)
  })
})

test('a report goes nowhere through a link of the pull request', async () => {
  const pull = github.propose({'README.md': readme(entries)})
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
  symlinkSync('..', path.join(workspace, 'out'))
  const ran = await run(pull, {workspace, inputs: {format: 'json=out/results.json'}})
  expect(ran.exitCode).toBe(2)
  expect(ran.annotations).toMatchObject([
    {level: 'error', message: 'out/results.json is outside of the workspace'}
  ])
})

test('reports are written for the steps that follow', async () => {
  const pull = github.propose({'README.md': readme([...entries, wrong])})
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
  writeFileSync(path.join(workspace, 'untracked.txt'), '')
  const ran = await run(pull, {workspace, inputs: {format: 'sarif=out/paperlint.sarif\njunit=out/junit.xml'}})
  expect(ran.outputs).toMatchObject({sarif: 'out/paperlint.sarif', results: '.paperlint/lint.json'})
})
