import {afterEach, describe, expect, test} from 'vitest'
import {baselineText} from '../../src/baseline.ts'
import {fileResultOf} from '../../src/report/results.ts'
import {lint} from '../../src/lint.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import {entries, readme, right, wrong} from './list.ts'
import {runAction} from './runner/run-action.ts'

let github: LocalGitHub
afterEach(() => github.close())

/** Another error of the same rule. */
const other = wrong.replace('288', '300').replace('Visually', 'Verbally')

/** Lines with errors, of a pull request or of everything that is on its branch. */
async function errors(changes: Record<string, string>, inputs: Record<string, string> = {}) {
  const pull = github.propose(changes)
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
  const given = {links: 'none', annotations: 'commands', ...inputs}
  const ran = await runAction({workspace, event: {pull_request: pull}, apiUrl: github.url, inputs: given})
  const found = ran.annotations.filter(d => d.level === 'error')
  expect(ran.exitCode).toBe(found.length > 0 ? 1 : 0)
  return found.map(d => `${d.file}:${d.line}`)
}

test('a baseline hides the findings that it knows, as often as it knows them', async () => {
  const before = readme([...entries, wrong])
  const known = baselineText([fileResultOf(await lint(before, {path: 'README.md'}))], {})
  github = await startGitHub({
    files: {
      'README.md': before,
      '.paperlintrc.yaml': 'baseline: known.json\n',
      'known.json': known
    }
  })
  const whole = {scope: 'all'}
  expect(await errors({'NOTES.md': 'x\n'}, whole)).toEqual([])
  expect(await errors({'README.md': readme([wrong, ...entries])}, whole)).toEqual([])
  expect(await errors({'README.md': readme([...entries, wrong, other])}, whole)).toEqual(['README.md:10'])
  expect(await errors({'README.md': readme([...entries, wrong, other])})).toEqual(['README.md:10'])
  expect(await errors({'NOTES.md': 'x\n', '.paperlintrc.yaml': ''}, whole)).toEqual(['README.md:9'])
})

describe('a pull request that decides what is said of it', () => {
  /** What the summary says after its first line. */
  async function remarks(changes: Record<string, string>) {
    github = await startGitHub({
      files: {'README.md': readme(entries), '.paperlintrc.yaml': 'baseline: known.json\n', 'known.json': none}
    })
    const pull = github.propose(changes)
    const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
    const {summary} = await runAction({
      workspace,
      event: {pull_request: pull},
      apiUrl: github.url,
      inputs: {links: 'none'}
    })
    const [first = '', ...rest] = summary.trim().split('\n\n')
    expect(first).toBe('### ✅ Nothing to report. Your entry looks good, thank you!')
    return rest
  }
  const none = baselineText([], {})

  test.each<[string, Record<string, string>, string[]]>([
    ['no word if it does not', {'README.md': readme([...entries, right])}, []],
    [
      'a changed configuration is named',
      {
        'README.md': readme([...entries, wrong]),
        '.paperlintrc.yaml': 'baseline: known.json\nrules: {venue-matches-link: off}\n'
      },
      ['This pull request also changes `.paperlintrc.yaml`, which decides what is reported.']
    ],
    [
      'a changed baseline is named',
      {'README.md': readme([...entries, right]), 'known.json': `${none}\n`},
      ['This pull request also changes `known.json`, which decides what is reported.']
    ],
    [
      'silenced findings are counted',
      {'README.md': readme([...entries, `${wrong} <!-- paperlint-disable-line -->`])},
      ['1 finding on these lines is silenced by a comment in the list.']
    ]
  ])('%s', async (_, changes, expected) => {
    expect(await remarks(changes)).toEqual(expected)
  })
})

test('overrides hold for the files that they name', async () => {
  github = await startGitHub({
    files: {
      'README.md': readme(entries),
      'archive/2018.md': readme(entries),
      '.paperlintrc.yaml':
        'files: [README.md, archive/*.md]\noverrides:\n  - files: [archive/**]\n    rules: {venue-matches-link: off}\n'
    }
  })
  const bad = readme([...entries, wrong])
  expect(await errors({'README.md': bad, 'archive/2018.md': bad})).toEqual(['README.md:9'])
})
