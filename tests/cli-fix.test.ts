import {execFileSync} from 'node:child_process'
import {chmodSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, cwd, dirty, inFolders, paperlint, readText, write} from './cli-folder.ts'
import {paperlintProcess} from './paperlint.ts'

inFolders()

describe('--fix', () => {
  const fixed = clean.replace('Learning to Prompt for', 'CoOp: Learning to Prompt for')

  test.each<[string, (text: string) => string]>([
    ['as it is', d => d],
    ['with CRLF', d => d.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', d => `\uFEFF${d}`],
    ['without a last line end', d => d.trimEnd()],
    ['with odd bullets and trailing spaces elsewhere', d => `Intro   \n\n${d.replaceAll('- [', '*  [')}`]
  ])('changes the finding and nothing else: %s', async (_name, form) => {
    write('README.md', form(dirty))
    const {stderr, code} = await paperlint(['--fix'])
    expect({text: readText('README.md'), stderr, code}).toEqual({
      text: form(fixed),
      stderr: 'README.md: 2 findings fixed\n',
      code: 0
    })
  })

  test('writes a link at once as all others are written', async () => {
    const entry = (url: string) => `- [**arXiv 2021**] Learning to Prompt ${url.slice(-8)} [[pdf]](${url})`
    const others = Array.from({length: 20}, (_, n) => entry(`https://arxiv.org/pdf/2104.${11_000 + n}.pdf`))
    write('README.md', `# List\n\n${[...others, entry('https://arxiv.org/abs/2104.12345')].join('\n')}\n`)
    const {stdout} = await paperlint(['--fix', '--rule', 'paper-order=off'])
    expect(readText('README.md')).toContain('(https://arxiv.org/pdf/2104.12345.pdf)')
    expect(stdout).toBe('✔ No problems in 21 entries, 21 papers in 1 file\n')
  })

  test('leaves a clean file alone', async () => {
    write('README.md', clean)
    chmodSync(path.join(cwd, 'README.md'), 0o444)
    const before = statSync(path.join(cwd, 'README.md')).mtimeMs
    expect(await paperlint(['--fix'])).toMatchObject({stderr: '', code: 0})
    expect(statSync(path.join(cwd, 'README.md')).mtimeMs).toBe(before)
  })

  test.runIf(process.platform !== 'win32')('keeps mode and link, and leaves nothing behind', async () => {
    write('real.md', dirty)
    chmodSync(path.join(cwd, 'real.md'), 0o640)
    symlinkSync('real.md', path.join(cwd, 'README.md'))
    await paperlint(['README.md', '--fix'])
    expect(readText('real.md')).toBe(fixed)
    expect(statSync(path.join(cwd, 'real.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'README.md', 'real.md'])
  })

  test('prints standard input repaired', async () => {
    const run = await paperlintProcess(['-', '--fix'], {cwd, stdin: dirty})
    expect(run).toEqual({stdout: fixed, stderr: '', code: 0})
  })

  test('--diff prints a patch that git takes, and writes nothing', async () => {
    write('a list.md', dirty)
    const {stdout} = await paperlint(['--diff', 'a list.md'])
    expect(readText('a list.md')).toBe(dirty)
    execFileSync('git', ['init', '-q'], {cwd})
    execFileSync('git', ['apply'], {cwd, input: stdout})
    expect(readText('a list.md')).toBe(fixed)
  })

  test('--diff prints nothing where nothing is to do', async () => {
    write('README.md', clean)
    expect(await paperlint(['--diff'])).toEqual({stdout: '', stderr: '', code: 0})
  })
})
