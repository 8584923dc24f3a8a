import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'

const root = path.join(import.meta.dirname, '..')

/** What each part may import, besides itself. Types may come from `anywhere below`, too. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/finding.ts': ['src/model', 'src/text'],
  'src/docs.ts': [],
  'src/rule-docs.ts': [],
  'src/version.ts': [],
  'src/markdown': [],
  'src/flow': ['src/markdown', 'src/text'],
  'src/reading': ['src/flow', 'src/text'],
  'src/kept': ['src/flow', 'src/reading'],
  'src/pieces': ['src/flow', 'src/kept', 'src/reading', 'src/text'],
  'src/columns': ['src/flow', 'src/pieces', 'src/reading', 'src/text'],
  'src/chain': ['src/columns', 'src/flow', 'src/kept', 'src/pieces', 'src/reading', 'src/text'],
  'src/candidates': [
    'src/chain',
    'src/columns',
    'src/flow',
    'src/kept',
    'src/markdown',
    'src/reading',
    'src/text'
  ],
  'src/signs': [
    'src/candidates',
    'src/chain',
    'src/columns',
    'src/flow',
    'src/kept',
    'src/reading',
    'src/text'
  ],
  'src/model': [
    'src/candidates',
    'src/chain',
    'src/flow',
    'src/kept',
    'src/markdown',
    'src/pieces',
    'src/reading',
    'src/shown',
    'src/signs',
    'src/text'
  ],
  'src/directives': ['src/finding.ts', 'src/flow', 'src/markdown', 'src/model', 'src/text'],
  'src/titles': ['src/finding.ts', 'src/flow', 'src/model', 'src/text'],
  'src/tags': ['src/finding.ts', 'src/flow', 'src/model', 'src/reading', 'src/text'],
  'src/addresses': ['src/finding.ts', 'src/model', 'src/text'],
  'src/works': ['src/finding.ts', 'src/flow', 'src/model', 'src/text'],
  'src/toc': ['src/finding.ts', 'src/flow', 'src/model', 'src/text'],
  'src/counts': ['src/flow', 'src/model', 'src/text', 'src/toc', 'src/works'],
  'src/style': ['src/finding.ts', 'src/flow', 'src/kept', 'src/model', 'src/reading', 'src/text'],
  'src/shown': ['src/finding.ts', 'src/flow', 'src/markdown', 'src/text'],
  'src/broken': ['src/finding.ts', 'src/flow', 'src/markdown', 'src/model', 'src/shown', 'src/text'],
  'src/links': ['src/text', 'src/version.ts'],
  'src/export': ['src/model', 'src/pieces', 'src/reading', 'src/style', 'src/text', 'src/works'],
  'src/report': ['rules/README.md', 'src/docs.ts', 'src/finding.ts', 'src/text', 'src/version.ts'],
  'src/stats': ['src/model', 'src/text'],
  rules: [
    'src/addresses',
    'src/broken',
    'src/counts',
    'src/directives',
    'src/docs.ts',
    'src/finding.ts',
    'src/flow',
    'src/links',
    'src/markdown',
    'src/model',
    'src/shown',
    'src/style',
    'src/tags',
    'src/text',
    'src/titles',
    'src/toc',
    'src/works'
  ],
  'src/remark.ts': [
    'rules',
    'src/config',
    'src/finding.ts',
    'src/fixes',
    'src/kept',
    'src/markdown',
    'src/model',
    'src/preset.ts'
  ],
  'src/preset.ts': ['rules', 'src/directives', 'src/finding.ts', 'src/model'],
  'src/fixes': ['src/directives', 'src/finding.ts', 'src/flow', 'src/model', 'src/text'],
  'src/config': ['rules', 'src/model', 'src/links', 'src/preset.ts', 'src/style'],
  'src/repair.ts': ['src/fixes', 'src/kept', 'src/lint.ts'],
  'src/baseline.ts': ['src/report', 'src/sources'],
  'src/neighbours.ts': ['src/markdown', 'src/model'],
  'src/git': [],
  'src/sources': ['src/config', 'src/git', 'src/model', 'src/neighbours.ts'],
  'src/additions': [
    'src/addresses',
    'src/config',
    'src/finding.ts',
    'src/fixes',
    'src/links',
    'src/lint.ts',
    'src/model',
    'src/report',
    'src/sources',
    'src/style',
    'src/text'
  ],
  'src/updates': [
    'rules',
    'src/config',
    'src/finding.ts',
    'src/fixes',
    'src/links',
    'src/lint.ts',
    'src/model',
    'src/sources',
    'src/text'
  ],
  'src/link-places.ts': ['src/flow', 'src/links', 'src/lint.ts', 'src/reading', 'src/report', 'src/text'],
  'src/lint.ts': [
    'src/config',
    'src/directives',
    'src/finding.ts',
    'src/fixes',
    'src/kept',
    'src/links',
    'src/markdown',
    'src/model',
    'src/preset.ts',
    'src/style',
    'src/text',
    'src/works'
  ]
}

/** May import everything, and nobody imports them. */
const edges = new Set([
  'src/cli',
  'src/cli.ts',
  'src/action',
  'src/action.ts',
  'src/index.ts',
  'src/browser.ts'
])

const files = ['src', 'rules'].flatMap(folder =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(d => d.endsWith('.ts') && !d.endsWith('.d.ts'))
    .map(d => `${folder}/${d.split(path.sep).join('/')}`)
)

/** The part that a file belongs to: its folder in src, or itself. */
function partOf(file: string): string {
  const [first = '', second = ''] = file.split('/')
  return first === 'rules' && !second.endsWith('.md') ? first : `${first}/${second}`
}

/** Our own modules that a file imports, as paths from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found = text.matchAll(
    /^(?:import|export)\b[^'"]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)|^import '(\.[^']+)'/gm
  )
  return [...found].map(d => path.posix.join(path.posix.dirname(file), d[1] ?? d[2] ?? d[3] ?? ''))
}

describe('direction of imports', () => {
  test.each(files)('%s', file => {
    const part = partOf(file)
    const wrong = importsOf(file).filter(target => {
      const other = partOf(target)
      if (other === part) return part === 'rules' && file !== 'rules/index.ts'
      return edges.has(part) ? edges.has(other) && part !== `${other}.ts` : !allowed[part]?.includes(other)
    })
    expect(wrong).toEqual([])
  })
})

describe('src/browser.ts', () => {
  const reached = new Set<string>()
  const follow = (file: string): void => {
    if (reached.has(file) || !file.endsWith('.ts')) return
    reached.add(file)
    importsOf(file).forEach(follow)
  }
  follow('src/browser.ts')

  test('reaches the rules and the fixes, and neither edge', () => {
    expect([...reached]).toEqual(expect.arrayContaining(['rules/toc.ts', 'src/fixes/fix.ts', 'src/lint.ts']))
    expect([...reached].filter(d => /^src\/(?:cli|action|links\/web)/.test(d))).toEqual([])
  })

  test.each([...reached])('runs without Node: %s', file => {
    const text = readFileSync(path.join(root, file), 'utf8')
    expect(text.match(/(?:from|import\() ?'node:[^']+'|\b(?:process|Buffer|__dirname)\./g) ?? []).toEqual([])
  })
})

describe('rules/index.ts', () => {
  const index = readFileSync(path.join(root, 'rules/index.ts'), 'utf8')

  test.each(files.filter(d => d.startsWith('rules/') && d !== 'rules/index.ts'))('has %s', file => {
    const id = path.basename(file, '.ts')
    expect(index).toContain(`from './${id}.ts'`)
    expect(index).toMatch(new RegExp(`^  '?${id}'?: \\{`, 'm'))
    expect(readFileSync(path.join(root, file), 'utf8')).toContain(`docs('${id}')`)
  })
})
