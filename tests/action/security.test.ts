import {chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {isPrivileged} from '../../src/action/event.ts'
import {gitEnvironment, gitProgram} from '../../src/git/program.ts'
import type {FileChanges} from './github/repository.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import {entries, readme, wrong} from './list.ts'
import {runAction, type ActionRun, type Ran} from './runner/run-action.ts'

let github: LocalGitHub

beforeEach(async () => {
  github = await startGitHub({files: {'README.md': readme(entries)}})
})
afterEach(() => github.close())

/** Checks a pull request with files of a stranger out, lets something happen to the workspace, and runs the Action. */
async function run(
  changes: FileChanges,
  {inputs, before, ...options}: Partial<ActionRun> & {before?: (workspace: string) => void} = {}
): Promise<Ran & {workspace: string}> {
  const pull = github.propose(changes)
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
  before?.(workspace)
  const given = {links: 'none', ...inputs}
  const event = {pull_request: pull}
  return {
    ...(await runAction({workspace, event, apiUrl: github.url, ...options, inputs: given})),
    workspace
  }
}

const key =
  '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAA\n-----END OPENSSH PRIVATE KEY-----\n'

/** A file of the runner, beside the workspace. */
const outside = (name: string, text: string) => (workspace: string) =>
  writeFileSync(path.join(workspace, '..', name), text)

describe('a link in a pull request shows nothing of the runner', () => {
  const secret = 'b3BlbnNzaC1rZXkt'

  test.each<[string, FileChanges, string]>([
    ['as the config', {'.paperlintrc.yaml': {link: '../id_ed25519'}}, '.paperlintrc.yaml'],
    [
      'as a config that is a folder up',
      {'.paperlintrc.yaml': {link: '../id_ed25519'}, 'a/README.md': readme(entries)},
      '.paperlintrc.yaml'
    ],
    ['as package.json', {'package.json': {link: '../id_ed25519'}}, 'package.json'],
    [
      'as what the config extends',
      {'.paperlintrc.yaml': 'extends: base.yaml\n', 'base.yaml': {link: '../id_ed25519'}},
      'base.yaml'
    ],
    ['as a list', {'README.md': {link: '../id_ed25519'}}, 'README.md'],
    [
      'as a folder of lists',
      {papers: {link: '..'}, '.paperlintrc.yaml': 'files: [papers/id_ed25519]\n'},
      'papers/id_ed25519'
    ]
  ])('%s', async (_, changes, shown) => {
    const ran = await run(changes, {before: outside('id_ed25519', key)})
    expect(ran.stdout + ran.stderr + ran.summary).not.toContain(secret)
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(new RegExp(`^${shown} is outside of the workspace`, 'u'))
      }
    ])
  })

  test.each<[string, FileChanges, string]>([
    [
      'the config extends a file outside',
      {'.paperlintrc.yaml': 'extends: ../shared.yaml\n'},
      '../shared.yaml'
    ],
    ['`files` names the whole disk', {'.paperlintrc.yaml': 'files: ["/**/*.md"]\n'}, 'the top'],
    ['`files` leads up', {'.paperlintrc.yaml': 'files: ["../*.md"]\n'}, '..'],
    ['`files` leads up in braces', {'.paperlintrc.yaml': 'files: ["{..,a}/*.md"]\n'}, '..'],
    ['`files` leads to the root in braces', {'.paperlintrc.yaml': 'files: ["{/etc,a}/*.md"]\n'}, '..'],
    ['`files` leads up after a star', {'.paperlintrc.yaml': 'files: ["a/../../*.md"]\n', 'a/b.md': 'x'}, '..']
  ])('%s', async (_, changes, shown) => {
    const before = (workspace: string) => {
      for (const name of ['shared.yaml', '.paperlintrc.yaml']) outside(name, 'my_secret_key: 1\n')(workspace)
      outside('NOTES.md', '# Notes\n')(workspace)
    }
    const ran = await run(changes, {before})
    expect(ran.stdout).not.toContain('my_secret_key')
    expect(ran.exitCode).toBe(2)
    const place = shown === 'the top' ? path.relative(ran.workspace, '/') : shown
    expect(ran.annotations[0]?.message.split(' (')[0]).toBe(`${place} is outside of the workspace`)
  })

  test.each<[string, FileChanges]>([
    ['the folder of git', {'.paperlintrc.yaml': {link: '.git/config'}}],
    ['the folder of git as a list', {'README.md': {link: '.git/HEAD'}}]
  ])('%s', async (_, changes) => {
    const ran = await run(changes)
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations[0]?.message).toMatch(/is in the `\.git` folder/u)
  })

  test('a `.git` below the workspace is one, too', async () => {
    const before = (workspace: string) => {
      mkdirSync(path.join(workspace, 'sub/.git'), {recursive: true})
      writeFileSync(path.join(workspace, 'sub/.git/config'), '[http]\n\textraheader = secret\n')
      symlinkSync('.git/config', path.join(workspace, 'sub/README.md'))
    }
    const ran = await run({'NOTES.md': 'Hello\n'}, {before, inputs: {files: 'sub/README.md'}})
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations[0]?.message).toBe('sub/README.md is in the `.git` folder, which belongs to git')
  })

  test('a link to nothing is named, and is no crash', async () => {
    const ran = await run({'.paperlintrc.yaml': {link: 'gone.yaml'}})
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations[0]?.message).toBe(
      '.paperlintrc.yaml is a link to a file that is not there: `gone.yaml`'
    )
  })

  test('a link inside the repository is followed', async () => {
    const ran = await run({
      '.paperlintrc.yaml': {link: 'config/lint.yaml'},
      'config/lint.yaml': 'rules: {venue-matches-link: off}\n',
      'README.md': readme([...entries, wrong])
    })
    expect(ran.exitCode).toBe(0)
  })
})

test.each<[string, FileChanges, string]>([
  [
    'braces that stand for millions of names',
    {'.paperlintrc.yaml': `files: ["${'{a,b}'.repeat(22)}.md"]\n`},
    'a pattern in braces stands for more than 1000 files'
  ],
  [
    'quotes in one another',
    {'README.md': `${'> '.repeat(4000)}x\n`},
    'Lists or quotes are nested too deeply to be read'
  ],
  ['no list', {'README.md': null}, 'no README.md here; name the list with the input `files`']
])('%s: the error says what is wrong', async (_, changes, message) => {
  const ran = await run(changes)
  expect(ran.exitCode).toBe(2)
  expect(ran.annotations).toHaveLength(1)
  expect(ran.annotations[0]?.message).toContain(message)
})

test('a mistake in a config is named without the value', async () => {
  const ran = await run({
    '.paperlintrc.yaml': 'count: hunter2\nrules: {badge-count: [warn, {count: hunter2}]}\n'
  })
  expect(ran.exitCode).toBe(2)
  expect(ran.annotations[0]?.message).toMatch(/^\.paperlintrc\.yaml:1:1: /u)
  expect(ran.stdout).not.toContain('hunter2')
})

describe('what is written stays in the workspace, and out of `.git`', () => {
  test.each<[string, FileChanges]>([
    ['the results', {'.paperlint/lint.json': {link: '../.git/config'}}],
    ['the folder of the results', {'.paperlint': {link: '..'}}],
    ['the folder of the results, to git', {'.paperlint': {link: '.git'}}]
  ])('%s', async (_, changes) => {
    let config = ''
    const before = (workspace: string) => {
      config = readFileSync(path.join(workspace, '.git/config'), 'utf8')
    }
    const ran = await run(changes, {before})
    expect(readFileSync(path.join(ran.workspace, '.git/config'), 'utf8')).toBe(config)
    expect(existsSync(path.join(ran.workspace, '../lint.json'))).toBe(false)
    expect(existsSync(path.join(ran.workspace, '.git/lint.json'))).toBe(false)
  })

  test.each(['links.jsonl', 'links.jsonl.partial'])('the cache, `%s`', async name => {
    const {repository} = github.state
    repository.commit('main', {[`.paperlint/${name}`]: {link: `../../${name}`}, 'README.md': readme([])})
    const workspace = repository.checkout(repository.sha('main') ?? '', 1)
    const ran = await runAction({
      workspace,
      eventName: 'schedule',
      apiUrl: github.url,
      github: {sha: repository.sha('main') ?? ''},
      inputs: {command: 'links'}
    })
    expect(existsSync(path.join(workspace, '..', name))).toBe(false)
    expect(ran.exitCode).toBe(2)
  })
})

describe('if nothing can be written, only the results file is lost', () => {
  const bad = {'README.md': readme([...entries, wrong])}
  const told = (ran: Ran) => [
    ran.exitCode,
    ran.summary.includes('1 thing to fix'),
    ran.outputs['results'] ?? ''
  ]

  test.each<[string, FileChanges]>([
    ['a file is in the way', {'.paperlint': 'x'}],
    ['a link leads out', {'.paperlint': {link: '..'}}],
    ['a link leads nowhere', {'.paperlint': {link: 'gone'}}]
  ])('%s, and it is written beside the workspace', async (_, changes) => {
    const ran = await run({...bad, ...changes}, {inputs: {annotations: 'commands'}})
    expect(told(ran)).toEqual([1, true, expect.stringMatching(/runner-\w+\/paperlint\/lint\.json$/u)])
    expect(ran.annotations).toMatchObject([{level: 'error', line: 9}])
  })

  test('nowhere at all', async () => {
    const given = {env: {RUNNER_TEMP: ''}, inputs: {annotations: 'commands'}}
    const ran = await run({...bad, '.paperlint': 'x'}, given)
    expect(told(ran)).toEqual([1, true, ''])
    expect(ran.annotations.at(-1)).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('the results file')
    })
  })
})

test.each<[string, boolean]>([
  ['pull_request', false],
  ['push', false],
  ['merge_group', false],
  ['schedule', false],
  ['workflow_dispatch', false],
  ['pull_request_target', true],
  ['workflow_run', true],
  ['issue_comment', true],
  ['issues', true],
  ['repository_dispatch', true],
  ['an event of tomorrow', true]
])('%s: files may be a stranger’s and the token is not: %s', (name, expected) => {
  expect(isPrivileged({name})).toBe(expected)
})

test.each(['issue_comment', 'repository_dispatch'])(
  'no config of a stranger is read under %s',
  async eventName => {
    const ran = await run(
      {'README.md': readme([...entries, wrong]), '.paperlintrc.yaml': 'rules: {venue-matches-link: off}\n'},
      {eventName, event: {}}
    )
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({level: 'warning', message: expect.stringContaining('no config is read')})
    )
  }
)

describe('git', () => {
  const program = (folder: string, name: string) => {
    mkdirSync(folder, {recursive: true})
    writeFileSync(path.join(folder, name), '#!/bin/sh\n')
    chmodSync(path.join(folder, name), 0o755)
  }

  test.each<[string, NodeJS.Platform, string, string]>([
    ['Linux', 'linux', 'git', ':'],
    ['Windows', 'win32', 'git.exe', ';']
  ])('of the workspace is never run on %s', (_, platform, name, separator) => {
    const workspace = github.state.repository.checkout(github.state.repository.sha('main') ?? '', 1)
    program(workspace, name)
    program(path.join(workspace, 'bin'), name)
    const elsewhere = path.join(workspace, '../elsewhere')
    const search = ['', '.', 'bin', workspace, path.join(workspace, 'bin'), elsewhere].join(separator)
    expect(gitProgram(workspace, {env: {PATH: search}, platform})).toBeUndefined()
    program(elsewhere, name)
    expect(gitProgram(workspace, {env: {PATH: search}, platform})).toBe(path.join(elsewhere, name))
  })

  test('of a pull request does not run, even if the search path would find it first', async () => {
    const before = (workspace: string) => {
      program(workspace, 'git')
      writeFileSync(path.join(workspace, 'git'), '#!/bin/sh\necho $INPUT_TOKEN >../ran\n')
    }
    const env = {PATH: `.${path.delimiter}${process.env['PATH']}`}
    const ran = await run({'README.md': readme([...entries, wrong])}, {before, env, built: true})
    expect(existsSync(path.join(ran.workspace, '../ran'))).toBe(false)
    expect(ran.exitCode).toBe(1)
  })

  test('is told no token', () => {
    expect(
      gitEnvironment({PATH: '/bin', INPUT_TOKEN: 'ghs_x', GITHUB_TOKEN: 'ghs_x', GIT_DIR: '/x'})
    ).toEqual({PATH: '/bin'})
  })

  test('runs no filter that attributes of a pull request select', async () => {
    const before = (workspace: string) => {
      const filter = path.join(workspace, '../filter.sh')
      writeFileSync(filter, `#!/bin/sh\ntouch ${path.join(workspace, '../ran')}\ncat\n`)
      chmodSync(filter, 0o755)
      writeFileSync(
        path.join(workspace, '.git/config'),
        `[core]\n\trepositoryformatversion = 0\n[filter "x"]\n\tclean = ${filter}\n\tsmudge = ${filter}\n[diff "x"]\n\ttextconv = ${filter}\n\tcommand = ${filter}\n`
      )
    }
    const pull = github.propose({
      'README.md': readme([...entries, wrong]),
      '.gitattributes': '*.md filter=x diff=x\n'
    })
    for (const depth of [1, 2]) {
      const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '', depth)
      before(workspace)
      const ran = await runAction({
        workspace,
        event: {pull_request: pull},
        apiUrl: github.url,
        inputs: {links: 'none'}
      })
      expect(ran.exitCode).toBe(1)
      expect(existsSync(path.join(workspace, '../ran'))).toBe(false)
    }
  })
})
