import {execFileSync} from 'node:child_process'
import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Results} from '../src/report/types.ts'
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

  describe('applies at once as many fixes as every report counts, and then has none left', () => {
    const names = 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Pi Rho'.split(' ')
    const list = (entry: (name: string, n: number) => string, ...odd: readonly string[]) =>
      `# List\n\n${[...names.map(entry), ...odd].join('\n')}\n`
    const pdf = (n: number) => `https://arxiv.org/pdf/1903.0${1000 + n}`
    const code = (n: number) => `https://github.com/ann/p${n}`
    const quoted = (name: string, links: string) => `- ${name} Networks for Vision | **[CVPR' 19]** |${links}`

    test.each<[string, string]>([
      [
        'links in the other order',
        list(
          (d, n) => quoted(d, `[\`[pdf]\`](${pdf(n)}) [\`[official code]\`](${code(n)})`),
          quoted('Omega', `[\`[official code]\`](${code(99)}) [\`[pdf]\`](${pdf(99)})`)
        )
      ],
      [
        'links in the other order, with other marks between them, and a link that lacks its space',
        list(
          (d, n) => quoted(d, `[\`[pdf]\`](${pdf(n)}) [\`[official code]\`](${code(n)})`),
          quoted('Omega', `[\`[official code]\`](${code(99)}) |[\`[pdf]\`](${pdf(99)})`),
          quoted('Omicron', `[\`[pdf]\`](${pdf(98)})[\`[official code]\`](${code(98)})`)
        )
      ],
      [
        'one landing page among PDFs, and labels that differ',
        list(
          (d, n) => `- [**CVPR 2019**] ${d} Networks for Vision [[pdf]](${pdf(n)}.pdf) [[code]](${code(n)})`,
          '- [**CVPR 2019**] Omega Networks for Vision [[pdf]](https://arxiv.org/abs/1903.02345) [[code]](https://github.com/ann/o/)',
          '- [CVPR 2019] Omicron:Networks  for Vision [[PDF]](https://arxiv.org/pdf/1903.02346.pdf)[[code]](https://github.com/ann/u)'
        )
      ],
      ['a real list', readFileSync(path.join(import.meta.dirname, 'fixtures/medical-imaging.md'), 'utf8')]
    ])('%s', async (_, text) => {
      write('README.md', text)
      const json = JSON.parse((await paperlint(['--format', 'json'])).stdout) as Results
      const safe = json.files[0]!.findings.filter(d => d.fix?.safe).length
      const html = (await paperlint(['--format', 'html'])).stdout
      const {stdout} = await paperlint([])
      expect(safe).toBeGreaterThan(0)
      expect(html).toContain(`fixable only (${json.summary.fixable})`)
      expect(stdout).toContain(`${safe} can be fixed: npx paperlint --fix\n`)

      const {stderr} = await paperlint(['--fix'])
      expect(stderr).toBe(`README.md: ${safe === 1 ? '1 finding' : `${safe} findings`} fixed\n`)
      const after = JSON.parse((await paperlint(['--format', 'json'])).stdout) as Results
      expect(after.files[0]!.findings.filter(d => d.fix?.safe)).toEqual([])
    })
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
