/**
 * How many one-line mistakes in the code that reads lists are not found by its tests.
 *
 *     node scripts/mutants.ts                          100 mutants, always the same for the same tree
 *     node scripts/mutants.ts --count 25 --skip 50     numbers 51 to 75 of them
 *     node scripts/mutants.ts --in src/reading --tests tests/reading,tests/shapes
 *
 * A mutant turns one comparison, logical operator, boolean, number, direction or quantifier into another. It runs in a temporary copy of
 * what git tracks, so the working tree stays as it is. Prints the survivors: each shows a line that no test holds.
 */

import {execFileSync, spawnSync} from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {randomOf} from '../tests/laws/random.ts'

const {values} = parseArgs({
  options: {
    in: {
      type: 'string',
      default: 'src/pieces,src/columns,src/chain,src/reading,src/candidates,src/signs,src/model'
    },
    tests: {
      type: 'string',
      default:
        'tests/shapes,tests/candidates,tests/signs,tests/model,tests/reading,tests/style,tests/chain,tests/columns,tests/pieces,tests/rules,tests/laws,tests/kept,tests/works,tests/cli-explain'
    },
    count: {type: 'string', default: '100'},
    skip: {type: 'string', default: '0'},
    seed: {type: 'string', default: '1'}
  }
})

/** What becomes of a part of a line; the part must be outside of strings and comments. */
const mutations: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/===/g, () => '!=='],
  [/!==/g, () => '==='],
  [/ <= /g, () => ' < '],
  [/ >= /g, () => ' > '],
  [/ < (?!T\b)/g, () => ' <= '],
  [/ > /g, () => ' >= '],
  [/&&/g, () => '||'],
  [/\|\|/g, () => '&&'],
  [/\btrue\b/g, () => 'false'],
  [/\bfalse\b/g, () => 'true'],
  [/\.some\(/g, () => '.every('],
  [/\.every\(/g, () => '.some('],
  [/(?<=[(\s])!(?=[a-z])/g, () => ''],
  [/(?<=[ (])\d+(?:\.\d+)?(?=[\s,)]|$)/g, found => String(Number(found) + 1)],
  [/ \+ (?=[a-z\d])/g, () => ' - '],
  [/ - (?=[a-z\d])/g, () => ' + ']
]

interface Mutant {
  file: string
  line: number
  before: string
  after: string
}

const root = path.join(import.meta.dirname, '..')

/** Every place where a mutation fits. */
function mutantsOf(file: string): Mutant[] {
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n')
  return lines.flatMap((before, index) => {
    if (/^\s*(?:\*|\/|import\b|export (?:type|interface)\b|interface\b|type\b)/.test(before)) return []
    return mutations.flatMap(([part, change]) =>
      [...before.matchAll(part)]
        .filter(d => !isInText(before, d.index))
        .map(({0: found, index: at}) => ({
          file,
          line: index + 1,
          before,
          after: before.slice(0, at) + change(found) + before.slice(at + found.length)
        }))
    )
  })
}

/** Whether a place is in a string, a regular expression or a comment at the end of the line. */
function isInText(line: string, at: number): boolean {
  const texts = line.matchAll(
    /'(?:[^'\\]|\\.)*'|`[^`]*`|(?<=[=(:,?&|!]\s*|\[)\/(?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*|\/\/.*$/g
  )
  return [...texts].some(({0: text, index}) => index <= at && at < index + text.length)
}

/** A copy of the tree in which mutants can run. */
function copy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutants-'))
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  const files = execFileSync('git', ['ls-files', '-z'], {cwd: root, encoding: 'utf8'})
    .split('\0')
    .filter(Boolean)
  for (const file of files.filter(d => !d.startsWith('dist/'))) {
    mkdirSync(path.join(folder, path.dirname(file)), {recursive: true})
    cpSync(path.join(root, file), path.join(folder, file))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

/** Whether the tests pass in a folder; one that hangs counts as failed. */
function pass(folder: string): boolean {
  const command = ['run', '--bail=1', '--reporter=dot', ...values.tests.split(',')]
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const {status} = spawnSync(process.execPath, [vitest, ...command], {
    cwd: folder,
    timeout: 600_000,
    stdio: 'ignore'
  })
  return status === 0
}

const files = values.in
  .split(',')
  .flatMap(d => globSync(`${d}/**/*.ts`, {cwd: root}))
  .sort()
const chosen = randomOf(Number(values.seed))
  .sample(files.flatMap(mutantsOf), Number(values.skip) + Number(values.count))
  .slice(Number(values.skip))
const folder = copy()
if (!pass(folder)) throw new Error('The tests fail without any mutant; mend them first')

let survivors = 0
for (const [index, {file, line, before, after}] of chosen.entries()) {
  const at = path.join(folder, file)
  const source = readFileSync(at, 'utf8')
  const lines = source.split('\n')
  lines[line - 1] = after
  writeFileSync(at, lines.join('\n'))
  if (pass(folder)) {
    survivors++
    console.log(`survived: ${file}:${line}\n  - ${before.trim()}\n  + ${after.trim()}`)
  }
  writeFileSync(at, source)
  if (index % 10 === 9) console.log(`${index + 1} tried, ${survivors} survived`)
}
console.log(`${survivors} of ${chosen.length} mutants survived`)
