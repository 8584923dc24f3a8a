import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {paperlint, repositoryWith} from './paperlint.ts'

const cwd = process.cwd()
const script = async (shell: string) => (await paperlint(['completion', shell], {cwd})).stdout
const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
for (const shell of ['zsh', 'fish'])
  if (!has(shell)) console.warn(`${shell} is not installed: its completion is not run`)

/** What bash offers after these words. */
async function offered(...words: string[]): Promise<string[]> {
  const line = words.map(d => `'${d}'`).join(' ')
  const code = `${await script('bash')}
COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _paperlint; printf '%s\\n' "\${COMPREPLY[@]}"`
  return spawnSync('bash', ['-c', code], {cwd: repositoryWith({'list.md': ''}), encoding: 'utf8'})
    .stdout.trim()
    .split('\n')
}

describe.skipIf(!has('bash'))('bash completes', () => {
  test.each<[string[], string[]]>([
    [
      ['paperlint', 'exp'],
      ['explain', 'export']
    ],
    [
      ['paperlint', '--fix'],
      ['--fix', '--fix-unsafe', '--fix-only']
    ],
    [
      ['paperlint', 'badge', '--c'],
      ['--check', '--config']
    ],
    [['paperlint', '--format', 's'], ['sarif']],
    [['paperlint', 'links', '--only', 'title-t'], ['title-text']],
    [
      ['paperlint', 'export', '--format', ''],
      ['json', 'csl-json', 'bibtex', 'ris', 'csv']
    ],
    [
      ['paperlint', 'stats', '-f', ''],
      ['table', 'json', 'svg']
    ],
    [['paperlint', 'report', '-f', 'm'], ['markdown']],
    [['paperlint', 'init', '--with', 'b'], ['badge']],
    [['paperlint', 'update', '--kinds', 'v'], ['venues']],
    [
      ['paperlint', 'sort', '--order', ''],
      ['newest-first', 'oldest-first', 'title']
    ],
    [['paperlint', 'explain', 'ba'], ['badge-count']],
    [
      ['paperlint', 'completion', ''],
      ['bash', 'zsh', 'fish', '--help']
    ],
    [
      ['paperlint', 'help', 'exp'],
      ['explain', 'export']
    ],
    [['paperlint', 'add', '--to', 'li'], ['list.md']],
    [['paperlint', 'add', '--title', ''], ['']],
    [['paperlint', 'lint', '--budget', ''], ['']],
    [['paperlint', 'stats', 'li'], ['list.md']]
  ])('%j → %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected)
  })
})

test.each(['zsh', 'fish'].filter(has))('%s reads its script', async shell => {
  const file = path.join(repositoryWith({script: await script(shell)}), 'script')
  const {status, stderr} = spawnSync(shell, ['-n', file], {encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})

test('other shells are refused', async () => {
  expect(await paperlint(['completion', 'tcsh'], {cwd})).toEqual({
    stdout: '',
    stderr: 'paperlint: no completion for tcsh; use one of bash, zsh, fish\n',
    code: 2
  })
})
