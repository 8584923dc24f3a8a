/**
 * Whether lists are still read and judged the same: compares what `lint` and `export` print as JSON with an earlier run, byte by byte.
 *
 *     node scripts/outputs.ts FOLDER FILE [--record]
 *
 * FOLDER is searched for Markdown. FILE holds the digests of the earlier run; `--record` writes it. Fixes are compared as rules offer them,
 * before they are tried.
 */

import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {exportJson} from '../src/export/json.ts'
import {lint} from '../src/lint.ts'
import {json} from '../src/report/json.ts'
import {fileResultOf, summaryOf} from '../src/report/results.ts'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {record: {type: 'boolean', default: false}}
})
const [folder, digests] = positionals
if (folder === undefined || digests === undefined)
  throw new Error('Name a folder of lists and a file of digests: node scripts/outputs.ts FOLDER FILE')

const known = values.record ? {} : (JSON.parse(readFileSync(digests, 'utf8')) as Record<string, string>)
const found: Record<string, string> = {}
for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(d => d.endsWith('.md'))
  .sort()) {
  const linted = await lint(readFileSync(path.join(folder, name), 'utf8'), {path: name})
  const files = [fileResultOf(linted)]
  found[`lint ${name}`] = digestOf(json({version: 1, summary: summaryOf(files), files}))
  found[`export ${name}`] = digestOf([...exportJson([linted])].join(''))
}

if (values.record) writeFileSync(digests, `${JSON.stringify(found, null, 2)}\n`)
else {
  const changed = Object.keys({...known, ...found}).filter(d => known[d] !== found[d])
  for (const name of changed) console.log(`${name}: changed`)
  console.log(`${changed.length} of ${Object.keys(found).length} outputs changed`)
  if (changed.length > 0) process.exitCode = 1
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
