import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {beforeEach, describe, expect, onTestFinished, test} from 'vitest'
import {parse} from 'yaml'
import {formFields, readForm} from '../src/additions/form.ts'
import {extras} from '../src/cli/options.ts'
import {version} from '../src/version.ts'
import {paperlint} from './paperlint.ts'

const titles = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa']
const entries = titles.map(
  (d, i) => `- [**CVPR 2022**] ${d} Prompting for Vision [[pdf]](https://arxiv.org/pdf/2205.0334${i})`
)
const badge = '![](https://img.shields.io/badge/papers-10-green)'
const list = `# Prompts ${badge}\n\n${entries.join('\n')}\n`
const learned = `README.md
  entries  10 entries in 1 section, 10 distinct papers, 1 venue
  written  - [**{venue} {year}**] {title} [[pdf]]({paper})  (100 % of the entries)
  order    none that most entries follow
  links    paper: pdf (10 of 10)

`
/** What `--yes` takes, and what each is good for. */
const standard = {
  '.paperlintrc.yaml': 'settings learned from the list',
  '.github/workflows/paperlint.yml': 'checks pull requests',
  '.github/workflows/paperlint-comment.yml': 'comments on pull requests from forks',
  '.github/workflows/links.yml':
    'checks the links twice a week, and keeps one issue about those that are dead or wrong',
  '.github/workflows/badge.yml': 'keeps the counts right'
}
const files = Object.keys(standard)
const others = [
  '.github/workflows/update.yml',
  '.github/ISSUE_TEMPLATE/suggest-paper.yml',
  '.github/workflows/suggest-paper.yml',
  'CONTRIBUTING.md',
  '.pre-commit-config.yaml'
]

let cwd: string

beforeEach(() => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'paperlint-init-')))
  cwd = folder
  git('init', '-q', '-b', 'trunk')
  writeFileSync(path.join(cwd, 'README.md'), list)
  onTestFinished(() => rmSync(folder, {recursive: true}))
})

function git(...args: string[]): void {
  const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  execFileSync('git', [...person, ...args], {cwd, stdio: 'pipe'})
}
const text = (name: string) => readFileSync(path.join(cwd, name), 'utf8')
const there = (names: readonly string[]) => names.filter(d => existsSync(path.join(cwd, d)))
const init = (...args: string[]) => paperlint(['init', ...args], {cwd})

describe('--yes', () => {
  test('shows what was learned, writes the config and the workflows, and says what is next', async () => {
    const {stdout, stderr, code} = await init('--yes')
    expect({stderr, code}).toEqual({stderr: '', code: 0})
    const [written = '', next = ''] = stdout.split('\nNext:\n')
    expect(written).toBe(
      learned +
        Object.entries(standard)
          .map(([file, why]) => `wrote ${file} (${why})\n`)
          .join('')
    )
    expect(next).toContain(`git add ${files.join(' ')}\n`)
    expect(next).toContain('gh workflow run links.yml\n')
    expect(there(others)).toEqual([])
    expect(parse(text('.paperlintrc.yaml'))).toEqual({
      files: ['README.md'],
      entry: '- [**{venue} {year}**] {title} [[pdf]]({paper})',
      count: 'entries'
    })
  })

  test('writes a config that is right as it is', async () => {
    await init('--yes')
    expect(await paperlint([], {cwd})).toEqual({
      stdout: '✔ No problems in 10 entries, 10 papers in 1 file\n',
      stderr: '',
      code: 0
    })
  })

  describe('a list with a paper twice', () => {
    const twice = (...numbers: number[]) =>
      `# Prompts\n\n${numbers.map(d => `A list of ${d} papers.`).join('\n\n')}\n\n${[...entries, entries[0]].join('\n')}\n`

    test.each([
      ['papers', 'count: papers # or: entries', twice(10)],
      ['entries', 'count: entries # or: papers', twice(11)],
      ['both', '# count: entries # or: papers', twice(10).replace('# Prompts', '# Prompts (11 papers)')]
    ])('that counts %s gets no new finding from its config', async (_, line, source) => {
      writeFileSync(path.join(cwd, 'README.md'), source)
      const only = ['--only', 'badge-count']
      const before = await paperlint(only, {cwd})
      await init('--yes')
      expect(text('.paperlintrc.yaml').split('\n')).toContain(line)
      expect(await paperlint(only, {cwd})).toEqual(before)
      expect(before.code).toBe(0)
    })
  })

  test('says of an empty list only that nothing was recognized', async () => {
    writeFileSync(path.join(cwd, 'README.md'), '# List\n\nNothing yet.\n')
    expect((await init('--yes')).stdout).toMatch(
      /^README\.md\n {2}no papers recognized; run init again when the list has entries\n\nwrote /u
    )
  })

  test('leaves what is there', async () => {
    mkdirSync(path.join(cwd, '.github/workflows'), {recursive: true})
    writeFileSync(path.join(cwd, '.github/workflows/links.yml'), 'mine\n')
    const {stdout} = await init('--yes')
    expect(stdout).toContain('.github/workflows/links.yml exists and is left as it is\n')
    expect(text('.github/workflows/links.yml')).toBe('mine\n')
  })

  test('writes no workflow for counts where the list has none', async () => {
    writeFileSync(path.join(cwd, 'README.md'), list.replace(badge, ''))
    await init('--yes')
    expect(there(files)).toEqual(files.slice(0, -1))
    expect(text('README.md')).toBe(list.replace(badge, ''))
  })

  test.each([
    ['sets an order that all entries keep', [2001, 2002, 2003], /^order: oldest-first/m],
    ['leaves out an order that would report more', [2001, 2003, 2002], /^# order: oldest-first/m]
  ])('%s', async (_, [one, two, three], order) => {
    const years = [[one, two, three], ...titles.map(() => [2001, 2002, 2003, 2004])]
    const sections = years.map((all, i) => {
      const rows = all.map(year => `- ${titles[i % 10]} Prompting ${year} for Vision, ICML ${year}.`)
      return `## ${titles[i % 10]} ${i}\n\n${rows.join('\n')}\n`
    })
    writeFileSync(path.join(cwd, 'README.md'), `# Papers\n\n${sections.join('\n')}`)
    const before = await paperlint(['--no-config'], {cwd})
    await init('--yes')
    expect(text('.paperlintrc.yaml')).toMatch(order)
    expect(await paperlint([], {cwd})).toEqual(before)
  })

  test('says what to do, up to the pull request', async () => {
    const {stdout} = await init('--yes')
    expect(stdout).toContain(' --set-upstream origin paperlint\n    gh pr create --fill\n')
  })

  test('adds lists that changed, such as by --fix, and names each file once', async () => {
    git('add', '.')
    git('commit', '-qm', 'Start')
    writeFileSync(path.join(cwd, 'README.md'), `${list}\n`)
    const {stdout} = await init('--yes')
    expect(stdout).toContain(`git add README.md ${files.join(' ')}\n`)
  })

  test('writes a hook that looks at the lines of a commit, and says how to turn it on', async () => {
    const {stdout} = await init('--yes', '--with', 'pre-commit')
    expect(stdout).toMatch(
      /\n- Turn the hook on in this clone \(to install pre-commit, see \S+\):\n {4}pre-commit install\n$/
    )
    expect(parse(text('.pre-commit-config.yaml'))).toMatchObject({
      repos: [{hooks: [{entry: 'npx --yes paperlint --since HEAD', pass_filenames: false}]}]
    })
  })

  test('says nothing of next steps where everything was there', async () => {
    await init('--yes')
    expect((await init('--yes')).stdout).not.toContain('Next:')
  })
})

describe('--with', () => {
  test('also takes what is named', async () => {
    const {stdout} = await init('--yes', '--with', 'update,suggest', '--with', 'contributing')
    expect(there(others)).toEqual(others.slice(0, -1))
    expect(stdout).toContain('gh workflow run update.yml\n')
    expect(stdout).toContain('Allow GitHub Actions to create and approve pull requests')
  })

  test.each([
    ['below the title', '# Prompts\n', '# Prompts\n\n'],
    ['below a title of two lines', 'Prompts\n===\n', 'Prompts\n===\n\n'],
    ['at the top, above a title in HTML', '<h1>Prompts</h1>\n', ''],
    ['below front matter', '---\ntitle: Prompts\n---\n', '---\ntitle: Prompts\n---\n\n'],
    ['with the line breaks of the list', '# Prompts\r\n', '# Prompts\r\n\r\n'],
    ['after a byte-order mark', '\uFEFF# Prompts\n', '\uFEFF# Prompts\n\n']
  ])('badge adds one %s, that is right', async (_, top, before) => {
    const end = top.includes('\r') ? '\r\n' : '\n'
    const plain = `${top}${end}${entries.join(end)}${end}`
    writeFileSync(path.join(cwd, 'README.md'), plain)
    const {stdout} = await init('--yes', '--with', 'badge')
    expect(text('README.md')).toBe(
      `${before}![papers](https://img.shields.io/badge/papers-10-blue)${end}${end}${plain.slice(before.trimEnd().length).trimStart()}`
    )
    expect(stdout).toContain(
      'wrote README.md (adds a badge with the number of entries, and keeps it right)\n'
    )
    expect(there(files)).toEqual(files)
    expect((await paperlint(['badge'], {cwd})).stdout).toContain('the counts are right: 10 (badge on line ')
  })

  test('badge is shown as the lines that change', async () => {
    writeFileSync(path.join(cwd, 'README.md'), list.replace(` ${badge}`, ''))
    const {stdout} = await init('--dry-run', '--with', 'badge')
    expect(stdout).toContain(
      '  README.md\n  │ --- a/README.md\n  │ +++ b/README.md\n  │ @@ -1,5 +1,7 @@\n  │  # Prompts\n  │\n  │ +![papers]'
    )
  })

  test('is said to take what is not set up anyway', async () => {
    writeFileSync(path.join(cwd, 'README.md'), list.replace(badge, ''))
    await init('--yes')
    expect(there(files)).toHaveLength(4)
    const {stderr} = await init('--with', '?', '--yes')
    const all = stderr.split(' are ')[1]!.trim().split(', ')
    expect(all.filter(d => !['config', 'check', 'comment', 'links'].includes(d))).toEqual([...extras])
  })

  test('says what there is', async () => {
    expect(await init('--yes', '--with', 'updates')).toMatchObject({
      stderr:
        'paperlint: --with updates: the offers are config, check, comment, links, badge, update, suggest, contributing, pre-commit\n',
      code: 2
    })
  })
})

test('--dry-run shows what would be written, and writes nothing', async () => {
  const {stdout} = await init('--dry-run')
  for (const [file, why] of Object.entries(standard)) {
    expect(stdout).toContain(`would write ${file} (${why})\n\n  ${file}\n  │ # `)
  }
  expect(stdout).toContain('\n  │   lint:\n  │     runs-on: ubuntu-latest\n')
  expect(readdirSync(cwd).sort()).toEqual(['.git', 'README.md'])
})

describe('the workflows', () => {
  interface Workflow {
    permissions: object
    concurrency: unknown
    jobs: Record<string, {permissions: object; 'timeout-minutes': number; steps: {uses: string}[]}>
  }
  const workflows = async () => {
    await init('--yes', '--with', 'update,suggest')
    return readdirSync(path.join(cwd, '.github/workflows')).map(
      d => parse(text(`.github/workflows/${d}`)) as Workflow
    )
  }

  test('take no more rights than they need, no more time than they need, and one run at a time', async () => {
    const all = await workflows()
    const jobs = all.flatMap(d => Object.entries(d.jobs))
    expect(all.map(d => d.permissions)).toEqual(all.map(() => ({})))
    expect(Object.fromEntries(jobs.map(([name, d]) => [name, d.permissions]))).toEqual({
      lint: {contents: 'read', checks: 'write', 'pull-requests': 'write'},
      comment: {actions: 'read', 'pull-requests': 'write'},
      links: {contents: 'read', issues: 'write'},
      badge: {contents: 'write', 'pull-requests': 'write'},
      update: {contents: 'write', 'pull-requests': 'write'},
      add: {contents: 'write', 'pull-requests': 'write', issues: 'write'}
    })
    expect(jobs.every(([, d]) => d['timeout-minutes'] > 0)).toBe(true)
    expect(all.every(d => JSON.stringify(d.concurrency).includes('paperlint-'))).toBe(true)
  })

  test('name every Action by a commit or a tag that does not move, with its version', async () => {
    await workflows()
    const uses = readdirSync(path.join(cwd, '.github/workflows')).flatMap(d =>
      Array.from(text(`.github/workflows/${d}`).matchAll(/uses: (.*)$/gmu), d => d[1] ?? '')
    )
    const ours = uses.filter(d => d.startsWith('paperlint/'))
    expect(ours).toEqual(ours.map(() => `paperlint/paperlint@v${version}`))
    expect(
      uses.filter(d => !ours.includes(d) && !/^actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(d))
    ).toEqual([])
  })

  test.each<[string, string, (() => void)?]>([
    [
      'the branch that the remote names',
      'stable',
      () => {
        git('update-ref', 'refs/remotes/origin/stable', 'HEAD')
        git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/stable')
        git('switch', '-q', '-c', 'add-lint')
      }
    ],
    [
      'a usual name rather than the branch at hand',
      'main',
      () => {
        git('branch', 'main')
        git('switch', '-q', '-c', 'add-lint')
      }
    ],
    ['the only branch', 'papers', () => git('branch', '-m', 'papers')]
  ])('run on %s', async (_, branch, prepare) => {
    git('add', '.')
    git('commit', '-qm', 'Start')
    prepare?.()
    await init('--yes')
    expect(text('.github/workflows/badge.yml')).toContain(`branches: ["${branch}"]`)
  })

  test('are written at the top of the repository, for a list in a folder', async () => {
    const top = cwd
    cwd = path.join(top, 'docs')
    mkdirSync(cwd)
    writeFileSync(path.join(cwd, 'README.md'), list)
    const {stdout} = await init('--yes')
    expect(stdout).toContain('wrote ../.github/workflows/paperlint.yml (checks pull requests)\n')
    expect(readdirSync(cwd)).toEqual(['README.md'])
    cwd = top
    expect(there(files)).toEqual(files)
    expect(parse(text('.paperlintrc.yaml'))).toMatchObject({files: ['docs/README.md']})
  })
})

describe('the issue form', () => {
  const sections = `# Papers ${badge}\n\n## Prompts\n\n${entries.slice(0, 5).join('\n')}\n\n## "Vision": #1\n\n${entries.slice(5).join('\n')}\n`
  interface Form {
    body: {type: string; id: string; attributes: {label: string; options?: string[]}; validations?: object}[]
  }

  test('has the labels that the Action reads, and the sections to choose from', async () => {
    writeFileSync(path.join(cwd, 'README.md'), sections)
    await init('--yes', '--with', 'suggest')
    const {body} = parse(text('.github/ISSUE_TEMPLATE/suggest-paper.yml')) as Form
    expect(body.map(d => d.attributes.label)).toEqual(Object.values(formFields))
    expect(body[1]).toMatchObject({type: 'dropdown', attributes: {options: ['Prompts', '"Vision": #1']}})
    expect(body.filter(d => d.validations).map(d => d.id)).toEqual(['paper', 'section'])
    const issue = body.map(d => `### ${d.attributes.label}\n\n${d.id}`).join('\n\n')
    expect(readForm(issue)).toMatchObject({section: 'section', title: 'title'})
    expect(text('.github/workflows/suggest-paper.yml')).toContain(`'### ${formFields.paper}'`)
  })

  test('quotes sections that YAML would read as something else', async () => {
    writeFileSync(
      path.join(cwd, 'README.md'),
      sections.replace('## Prompts', '## Yes').replace('"Vision": #1', '2023')
    )
    await init('--yes', '--with', 'suggest')
    expect(text('.github/ISSUE_TEMPLATE/suggest-paper.yml')).toContain('- "Yes"\n        - "2023"\n')
  })

  test('asks for no section where there is only one', async () => {
    await init('--yes', '--with', 'suggest')
    const {body} = parse(text('.github/ISSUE_TEMPLATE/suggest-paper.yml')) as Form
    expect(body.map(d => d.id)).toEqual(['paper', 'code', 'title', 'venue'])
  })
})

describe('CONTRIBUTING.md', () => {
  test('says how an entry is written, with an example of the list', async () => {
    git('remote', 'add', 'origin', 'git@github.com:ada/prompts.git')
    await init('--yes', '--with', 'contributing')
    expect(text('CONTRIBUTING.md')).toContain(
      '```md\n- [**{venue} {year}**] {title} [[pdf]]({paper})\n```\n\nFor example:\n\n```md\n- [**CVPR 2022**] Kappa Prompting'
    )
    expect(text('CONTRIBUTING.md')).toContain('Leave counts as they are')
    expect(text('CONTRIBUTING.md')).not.toContain('form')
  })

  test.each([
    [['--with', 'suggest,contributing']],
    [
      ['--with', 'suggest'],
      ['--with', 'contributing']
    ]
  ])('names the form that is written with it, or was before', async (...runs) => {
    git('remote', 'add', 'origin', 'git@github.com:ada/prompts.git')
    writeFileSync(path.join(cwd, 'README.md'), list.replace(badge, ''))
    for (const args of runs) await init('--yes', ...args)
    expect(text('CONTRIBUTING.md')).toContain('(https://github.com/ada/prompts/issues/new/choose)')
    expect(text('CONTRIBUTING.md')).not.toContain('Leave counts')
  })

  test('keeps what it says already, wherever it is, and gets the section once', async () => {
    mkdirSync(path.join(cwd, '.github'))
    writeFileSync(path.join(cwd, '.github/CONTRIBUTING.md'), '# Be kind\n')
    await init('--yes', '--with', 'contributing')
    const once = text('.github/CONTRIBUTING.md')
    expect(once).toMatch(/^# Be kind\n\n<!-- paperlint: adding a paper -->\n\n## Adding a paper\n/u)
    await init('--yes', '--with', 'contributing')
    expect(text('.github/CONTRIBUTING.md')).toBe(once)
    expect(there(['CONTRIBUTING.md'])).toEqual([])
  })
})

test.each<[string, string, number, string[]]>([
  [
    'every answer, typed ahead of its question',
    'y\nno\nyes\n\nn\nyes\n\n\n\n',
    0,
    [files[0]!, files[2]!, files[3]!, others[0]!]
  ],
  ['an unclear answer as none, and asks again', 'maybe\ny\nn\nn\nn\nn\n\n\n\n\n', 0, [files[0]!]],
  ['the first answers, then Ctrl+D', 'n\ny\n', 3, [files[1]!]],
  ['nothing where nobody answers', '', 3, []]
])('asks, and takes %s', async (_, stdin, code, written) => {
  const run = await paperlint(['init'], {cwd, stdin, isTerminal: true})
  expect(run.code).toBe(code)
  expect(there([...files, ...others])).toEqual(written)
})

test('shows what it asks about', async () => {
  const {stdout} = await paperlint(['init'], {cwd, stdin: 's\nn\n', isTerminal: true})
  expect(stdout).toContain('\n  .paperlintrc.yaml\n  │ # yaml-language-server')
})

test('asks nobody where nobody is', async () => {
  expect(await init()).toMatchObject({
    stderr: 'paperlint: not an interactive terminal; use paperlint init --yes to accept the defaults\n',
    code: 2
  })
})
