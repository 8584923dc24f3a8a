import {expect, test} from 'vitest'
import {paperlint, repositoryWith} from './paperlint.ts'

const rows = ['Alpha', 'Beta', 'Gamma'].map(
  (d, i) => `1. Sun, K., ${d} flows in rivers and lakes, Water Resour. Res. 4${i} (200${i}) 36–39.`
)
const explain = (place: string) =>
  paperlint(['explain', place], {
    cwd: repositoryWith({'README.md': `# Rivers\n\n## Papers\n\n${rows.join('\n')}\n`})
  })

test('explain says how a line was read, with the signs that count', async () => {
  const {stdout, code} = await explain('README.md:6')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^README\.md:6 {2}numbered, section “Papers”\nAn entry: \d+ % likely \(by itself /)
  expect(stdout).toContain('\n  title    Beta flows in rivers and lakes\n')
  expect(stdout).toMatch(/\nFor an entry\n(?: {2}\+\d\.\d {2}\S.*\n)+Against\n(?: {2}−\d\.\d {2}\S.*\n)+$/)
  expect(stdout).not.toMatch(/[+−]0\.0 /)
})

test('explain says of a line that is no candidate what entries are', async () => {
  const {stdout} = await explain('README.md:2')
  expect(stdout).toMatch(/^README\.md:2 is not read as an entry, .*\n\nEntries are items of lists, /)
})

test('explain keeps links that are code, and drops the addresses of others', async () => {
  const {stdout} = await paperlint(['explain', 'badge-count'], {cwd: repositoryWith()})
  expect(stdout).toContain('`| [Foundations](a.md) | 25 |`')
  const table = await paperlint(['explain'], {cwd: repositoryWith()})
  expect(table.stdout).not.toContain('](')
})

test.each(['README.md', 'papers/list', 'List.markdown'])('explain asks for a line of %s', async name => {
  const {stderr, code} = await paperlint(['explain', name], {cwd: repositoryWith()})
  expect(stderr).toBe(
    `paperlint: ${name} is not a rule; to see how a line was read, name it: paperlint explain ${name}:1\n`
  )
  expect(code).toBe(2)
})
