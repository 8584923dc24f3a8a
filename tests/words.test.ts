import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parseAst} from 'rolldown/parseAst'
import {describe, expect, test} from 'vitest'

const root = path.join(import.meta.dirname, '..')
const readText = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Forms that nobody should have to read twice, and what says the same. */
const avoided: readonly [form: RegExp, instead: string][] = [
  [/\bUnexpected [^.]*, expected\b/, 'the fact, then what it should be'],
  [/\bUnexpected (?!error|end of|token)/, 'the fact: what is there, in the words of the list'],
  [/, expected (?:one|a|an|it|none|the|`)/, 'use …, or: it should be …'],
  [/\bnobody is here\b|\bask(?:s|ed)? nobody\b|\bnobody is asked\b/, 'who does not do what'],
  [/\b(?:where|if) none is\b|\bis there already\b/, 'if there is no …; exists'],
  [/\bwritten in no (?:one )?way\b|\bin no one way\b/, 'written in several ways'],
  [/\btakes? \S+ for no\b|\bin no way\b/, 'is not'],
  [/(?<!\b(?:[Tt]here|what|[Tt]hat) )\bis no (?!longer|more|such|doubt)/, 'is not a'],
  [/\bkeeps? (?:every |all )?checkers out\b|\bchecker out\b/, 'blocks link checkers'],
  [/\bstands?\b(?! for| out)/, 'is'],
  [/\b(?:had|has|have) no turn\b/, 'was not checked'],
  [/\bnobody (?:has|knows|wants|sees|notices|remembers)\b/, 'a word about whom it concerns, or the passive'],
  [/\bslips? of the keyboard\b/, 'typo'],
  [/\bone a (?:line|second|day|week)\b/, 'one per …'],
  [/\bsafe to repair\b|\brepair what\b/, 'apply safe fixes'],
  [/\bfindings? that (?:it|this file) knows\b|\bknown from now on\b/, 'hidden, recorded'],
  [/\blet pass\b|\bwhoever\b|\bof above\b/, 'a plain word'],
  [/\bbesides\b/i, 'except, also'],
  [/\bis told\b|\bare told\b/, 'is reported'],
  [/\bwhen it would\b|\bwhen something would\b/, 'if anything would'],
  [/, too(?:[.,;)]|$)/, 'also, before the verb'],
  [/\bwritten so\b|\bunlike the others\b/, 'written like this; differently from'],
  [/\bopens? in no\b|\bleads? to no (?!longer)/, 'does not open, does not lead to'],
  [/\bmoved for good\b/, 'moved permanently'],
  [/\b(?:link|column|name|GitHub|host)s? tells?\b/, 'gives, shows, distinguishes'],
  [/\bspelt\b/, 'spelled'],
  [/\bstands? in\b/, 'is in'],
  [/\bcolours?\b|\brecognis|\bneighbour|\bbehaviour/i, 'American spelling: color, recognize, neighbor']
]

/** What is wrong with a text, as `form → say instead`. */
function faults(text: string): string[] {
  return avoided.flatMap(([form, instead]) => {
    const found = form.exec(text)
    return found ? [`${text.slice(Math.max(0, found.index - 20), found.index + 60).trim()} → ${instead}`] : []
  })
}

interface Node {
  type: string
  [key: string]: unknown
}

/** String literals and templates of a module that are more than one word; places of templates read `…`. */
function literals(file: string): string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    const node = value as Node
    if (/^(?:Import|ExportAll|ExportNamed)/.test(node.type) && node['source'] && !node['body']) return
    if (node.type === 'Literal' && typeof node['value'] === 'string') found.push(node['value'])
    if (node.type === 'TemplateLiteral') {
      const quasis = node['quasis'] as {value: {cooked: string | null}}[]
      found.push(quasis.map(d => d.value.cooked ?? '').join('…'))
    }
    if (node.type !== 'TaggedTemplateExpression')
      for (const [key, child] of Object.entries(node)) if (key !== 'type') visit(child)
  }
  visit(parseAst(readText(file), {lang: 'ts'}).body)
  return found.filter(d => /\p{L}{2,}\s+\p{L}/u.test(d))
}

const modules = ['src', 'rules', 'site/playground'].flatMap(folder =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(d => d.endsWith('.ts') && !d.endsWith('.d.ts'))
    .map(d => `${folder}/${d.split(path.sep).join('/')}`)
)

describe('messages, help and errors are plain', () => {
  test.each(modules)('%s', file => {
    expect(literals(file).flatMap(faults)).toEqual([])
  })
})

describe('documents are plain', () => {
  const folder = (name: string, end: string) =>
    readdirSync(path.join(root, name))
      .filter(d => d.endsWith(end))
      .map(d => `${name}/${d}`)
  const documents = [
    'README.md',
    'CHANGELOG.md',
    'action.yml',
    'schema.json',
    'rules/README.md',
    '.github/contributing.md',
    '.github/SECURITY.md',
    'site/home.md',
    'site/playground.md',
    ...folder('docs', '.md'),
    ...folder('src/cli/workflows', '.yml'),
    ...folder('.github/ISSUE_TEMPLATE', '.yml')
  ]

  test.each(documents)('%s', file => {
    const prose = readText(file).replace(/^(`{3,})[^]*?^\1/gm, '')
    expect(prose.split(/\n\n|\n(?=[-|#])/).flatMap(d => faults(d.replaceAll('\n', ' ')))).toEqual([])
  })
})

test.each([
  ['Unexpected count `7`, expected `3`', 3],
  ['Badge says 7; the list has 3 entries', 0],
  ['nobody is here to answer', 1],
  ['this page is no repository', 1],
  ['there is no repository', 0],
  ['it had no turn', 1],
  ['where it stands', 1],
  ['it stands for a paper', 0],
  ['it is no longer there', 0],
  ['ask the network, too', 1],
  ['20 of 21 links are written so', 1],
  ['20 of 21 links are written `…/pdf/X.pdf`', 0],
  ['the link leads to no paper', 1],
  ['the link leads to no longer existing pages', 0],
  ['the page has moved for good', 1]
])('%s has %i faults', (text, count) => {
  expect(faults(text)).toHaveLength(count)
})
