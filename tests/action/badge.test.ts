import {appendFileSync, readFileSync, renameSync, mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {bytesOf} from '../../src/action/content.ts'
import {connect} from '../../src/action/github.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import {entries, readme, right} from './list.ts'
import {runAction, type ActionRun} from './runner/run-action.ts'

const badge = (count: number) =>
  `# Referring image segmentation ![papers](https://img.shields.io/badge/papers-${count}-blue)`
const list = (count: number, lines: readonly string[] = entries) => readme(lines, badge(count))

let github: LocalGitHub

beforeEach(async () => {
  github = await startGitHub({files: {'README.md': list(3)}})
})
afterEach(() => github.close())

const head = () => github.state.repository.sha('main') ?? ''
const fileAt = (ref: string, file = 'README.md') =>
  github.state.repository.git(['show', `${ref}:${file}`]) + '\n'

/** Runs as for a push of the head of `main`. */
function push({inputs, ...options}: Partial<ActionRun> = {}, sha = head()) {
  const workspace = github.state.repository.checkout(sha, 1)
  return runAction({
    workspace,
    eventName: 'push',
    apiUrl: github.url,
    github: {sha},
    ...options,
    inputs: {command: 'badge', ...inputs}
  })
}

test('a wrong count is corrected by one commit, and nothing else changes', async () => {
  const before = head()
  const ran = await push({built: true})
  expect(ran.exitCode).toBe(0)
  expect(fileAt('main')).toBe(list(4))
  expect(github.state.repository.git(['log', '--format=%P %s', '-1', 'main'])).toBe(
    `${before} Correct the paper count`
  )
  expect(ran.outputs).toMatchObject({fixed: '1', entries: '4', papers: '4'})
  expect(ran.summary).toContain('1 count corrected in README')
  expect(ran.complaints).toEqual([])
})

test('a right count needs no request', async () => {
  github.state.repository.commit('main', {'README.md': list(4)})
  const ran = await push()
  expect(ran.exitCode).toBe(0)
  expect(ran.outputs).toMatchObject({fixed: '0', papers: '4'})
  expect(github.state.log).toEqual([])
})

test('a second run finds nothing to do', async () => {
  await push()
  const after = head()
  await push()
  expect(head()).toBe(after)
})

test('a push of our own commit is not answered', async () => {
  const ran = await push({
    event: {head_commit: {message: 'Correct the paper count\n\nCounted by paperlint.'}}
  })
  expect(ran.exitCode).toBe(0)
  expect(github.state.log).toEqual([])
})

describe('a branch that has moved on', () => {
  test('is counted anew', async () => {
    const before = head()
    github.state.repository.commit('main', {'README.md': list(3, [...entries, right])})
    const ran = await push({}, before)
    expect(fileAt('main')).toBe(list(5, [...entries, right]))
    expect(ran.annotations).toEqual([])
  })

  test('is left alone where its count is right by now', async () => {
    const before = head()
    const now = github.state.repository.commit('main', {'README.md': list(4)})
    const ran = await push({}, before)
    expect(head()).toBe(now)
    expect(ran.outputs).toMatchObject({fixed: '0'})
    expect(ran.summary).toContain('Nothing to commit: `main` has the right counts by now.')
  })

  test('and moves on again is left to the next push, with a warning', async () => {
    const before = head()
    const move = (i: number) => () => void github.state.repository.commit('main', {[`${i}.txt`]: 'x'})
    github.fail({op: 'graphql', first: move(1)})
    github.fail({op: 'graphql', first: move(2)})
    const ran = await push({}, before)
    expect(ran.exitCode).toBe(0)
    expect(ran.annotations).toMatchObject([
      {level: 'warning', message: expect.stringContaining('Expected branch to point to')}
    ])
    expect(fileAt('main')).toBe(list(3))
  })
})

describe.each(['branch-protection', 'ruleset'] as const)('a branch under %s', kind => {
  beforeEach(() => void github.state.protected.set('main', kind))

  test('gets a pull request instead, and only one', async () => {
    const before = head()
    const ran = await push()
    expect(head()).toBe(before)
    const pulls = () => [...github.state.issues.values()].flatMap(d => d.pull ?? [])
    expect(pulls()).toMatchObject([
      {title: 'Correct the paper count', head: {ref: 'paperlint/counts'}, base: {ref: 'main'}}
    ])
    expect(fileAt('paperlint/counts')).toBe(list(4))
    expect(ran.log.join('\n')).toContain('Proposed in')

    const proposed = github.state.repository.sha('paperlint/counts')
    await push()
    expect(pulls()).toHaveLength(1)
    expect(github.state.repository.sha('paperlint/counts')).toBe(proposed)

    github.state.repository.commit('main', {'README.md': list(3, [...entries, right])})
    await push()
    expect(pulls()).toHaveLength(1)
    expect(fileAt('paperlint/counts')).toBe(list(5, [...entries, right]))
  })
})

test('commit: pull-request asks for one at once', async () => {
  const before = head()
  await push({inputs: {commit: 'pull-request'}})
  expect(head()).toBe(before)
  expect(github.asked('pulls/create')).toHaveLength(1)
})

test('where no workflow may open a pull request, the way to allow it is told', async () => {
  github.state.mayOpenPulls = false
  const ran = await push({inputs: {commit: 'pull-request'}})
  expect(ran.exitCode).toBe(0)
  expect(ran.annotations).toMatchObject([
    {level: 'warning', message: expect.stringContaining('Settings → Actions → General')}
  ])
})

test('commit: none only writes the files', async () => {
  const workspace = github.state.repository.checkout(head(), 1)
  await push({workspace, inputs: {commit: 'none'}})
  expect(readFileSync(path.join(workspace, 'README.md'), 'utf8')).toBe(list(4))
  expect(github.state.log).toEqual([])
})

describe('a count that could not be corrected is not called corrected', () => {
  const wrong =
    '⚠️ 1 count in README.md is wrong, and the correction could not be committed: 4 entries, 4 papers.'

  test('by a token that may not commit', async () => {
    const ran = await push({token: 'ghs_reader'})
    expect(ran.exitCode).toBe(0)
    expect(ran.annotations).toMatchObject([
      {level: 'notice', message: expect.stringContaining('Left out: the commit')}
    ])
    expect(ran.outputs).toMatchObject({fixed: '0'})
    expect(ran.summary).toContain(
      `${wrong} The token may not write to the repository: give the job the permission \`contents: write\`.`
    )
    expect(ran.log.join()).not.toContain('corrected')
  })

  test('without a token', async () => {
    const ran = await push({token: ''})
    expect(ran.outputs).toMatchObject({fixed: '0'})
    expect(ran.summary).toContain(`${wrong} There is no \`token\`.`)
  })

  test('by GitHub when it is down', async () => {
    github.fail({op: 'graphql', status: 500})
    const ran = await push()
    expect(ran.outputs).toMatchObject({fixed: '0'})
    expect(ran.summary).toContain(`${wrong} The page of this run says why.`)
  })

  test('nor is a file for shields.io called updated', async () => {
    github.state.repository.commit('main', {'README.md': list(4)})
    const ran = await push({token: 'ghs_reader', inputs: {endpoint: 'papers.json'}})
    expect(ran.summary).toContain('⚠️ papers.json could not be updated: 4 entries')
  })
})

test('the endpoint for shields.io is committed with the list, and only when it changes', async () => {
  const inputs = {endpoint: '.github/papers.json'}
  await push({inputs})
  expect(JSON.parse(fileAt('main', '.github/papers.json'))).toEqual({
    schemaVersion: 1,
    label: 'papers',
    message: '4',
    color: 'blue'
  })
  expect(fileAt('main')).toBe(list(4))
  const after = head()
  await push({inputs})
  expect(head()).toBe(after)
})

describe('the endpoint says what the numbers of the list say', () => {
  const twice = [...entries, entries[0] ?? '']
  const inputs = {endpoint: 'papers.json'}
  const said = () => (JSON.parse(fileAt('main', 'papers.json')) as {message: string}).message

  test('entries, if nothing shows that they are papers', async () => {
    github.state.repository.commit('main', {'README.md': list(3, twice)})
    await push({inputs})
    expect([fileAt('main'), said()]).toEqual([list(5, twice), '5'])
  })

  test('papers, if a right number counts papers', async () => {
    const text = (count: number) => list(count, twice).replace('## ', 'A list of 4 papers.\n\n## ')
    github.state.repository.commit('main', {'README.md': text(3)})
    await push({inputs})
    expect([fileAt('main'), said()]).toEqual([text(4), '4'])
  })

  test('papers, if the config says so', async () => {
    github.state.repository.commit('main', {
      'README.md': list(3, twice),
      '.paperlintrc.yaml': 'count: papers\n'
    })
    await push({inputs})
    expect([fileAt('main'), said()]).toEqual([list(4, twice), '4'])
  })
})

test('line ends and byte-order mark stay', async () => {
  const windows = `\uFEFF${list(3).replaceAll('\n', '\r\n')}`
  github.state.repository.commit('main', {'README.md': windows})
  await push()
  expect(github.state.repository.blob('main:README.md').toString()).toBe(
    windows.replace('papers-3', 'papers-4')
  )
})

describe('the commit changes the count of the branch’s own file, whatever the workspace holds', () => {
  /** What the last commit changed, and how the list is now. */
  const corrected = () => [
    github.state.repository.git(['diff', '--name-status', 'main~1', 'main']),
    fileAt('main')
  ]
  const asItShould = ['M\tREADME.md', list(4)]
  const workspace = () => github.state.repository.checkout(head(), 1)

  test('line ends that git writes otherwise', async () => {
    const at = workspace()
    writeFileSync(path.join(at, 'README.md'), list(3).replaceAll('\n', '\r\n'))
    await push({workspace: at})
    expect(corrected()).toEqual(asItShould)
    expect(readFileSync(path.join(at, 'README.md'), 'utf8')).toBe(list(4).replaceAll('\n', '\r\n'))
  })

  test('text that an earlier step has added', async () => {
    const at = workspace()
    appendFileSync(path.join(at, 'README.md'), '\nGenerated at noon.\n')
    await push({workspace: at})
    expect(corrected()).toEqual(asItShould)
  })

  test('a checkout into a folder', async () => {
    const at = path.join(workspace(), '../outer')
    mkdirSync(at)
    renameSync(workspace(), path.join(at, 'list'))
    await push({workspace: at, inputs: {files: 'list/README.md'}})
    expect(corrected()).toEqual(asItShould)
  })

  test('a list that git does not have stays in the workspace', async () => {
    const before = head()
    const at = workspace()
    writeFileSync(path.join(at, 'NEW.md'), list(3))
    await push({workspace: at, inputs: {files: 'NEW.md'}})
    expect(head()).toBe(before)
    expect(readFileSync(path.join(at, 'NEW.md'), 'utf8')).toBe(list(4))
  })

  test.each(['schedule', 'workflow_dispatch', 'push'])('another commit is refused on %s', async eventName => {
    const before = head()
    const dev = github.state.repository.commit('dev', {'README.md': list(3, entries.slice(0, 1))}, 'Cut', [
      before
    ])
    const ran = await push({workspace: github.state.repository.checkout(dev, 1), eventName}, before)
    expect(fileAt('main')).toBe(list(3))
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(
          /^Nothing is committed: the run is for `main` at \w{7}, but \w{7} is checked out/u
        )
      }
    ])
    expect(github.state.log).toEqual([])
  })

  test('without git there is nothing to commit to', async () => {
    const at = path.join(workspace(), '../bare')
    mkdirSync(at)
    writeFileSync(path.join(at, 'README.md'), list(3))
    const ran = await push({workspace: at})
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations[0]?.message).toContain('none is checked out')
  })
})

test('what somebody else pushed to the branch of the pull request stays, and is told', async () => {
  await push({inputs: {commit: 'pull-request'}})
  const theirs = github.state.repository.commit('paperlint/counts', {'NOTES.md': 'Counted by hand\n'})
  github.state.repository.commit('main', {'README.md': list(3, [...entries, right])})
  const ran = await push({inputs: {commit: 'pull-request'}})
  expect(github.state.repository.sha('paperlint/counts')).toBe(theirs)
  expect(ran.annotations).toMatchObject([
    {
      level: 'warning',
      message: expect.stringContaining('Somebody else pushed to the branch `paperlint/counts`')
    }
  ])
})

test('a file above 1 MB comes from GitHub byte for byte', async () => {
  const long = Buffer.from(`\uFEFF${list(3)}\n<!-- ${'x'.repeat(1_100_000)} -->\n`)
  const sha = github.state.repository.commit('main', {'README.md': long})
  const client = await connect('ghs_write', {owner: 'octo', repo: 'awesome-papers'}, github.url)
  expect((await bytesOf(client, 'README.md', sha))?.equals(long)).toBe(true)
})

test('a person’s commit whose subject starts like ours is counted', async () => {
  await push({event: {head_commit: {message: 'Correct the paper counter and add 10 papers'}}})
  expect(fileAt('main')).toBe(list(4))
})

test('where the pull request is not allowed, the branch that waits and the permission are named', async () => {
  github.state.protected.set('main', 'ruleset')
  github.fail({op: 'pulls/list', status: 403, body: {message: 'Resource not accessible by integration'}})
  const ran = await push()
  expect(ran.exitCode).toBe(0)
  expect(fileAt('paperlint/counts')).toBe(list(4))
  expect(ran.annotations.map(d => d.message)).toEqual([
    expect.stringMatching(/branch `paperlint\/counts` is pushed.*`pull-requests: write`/u)
  ])
})
