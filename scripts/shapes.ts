/**
 * How the labelled shapes of `tests/shapes` are read.
 *
 *     node scripts/shapes.ts              counts, and the faults of shapes that are misread
 *     node scripts/shapes.ts TEXT         those whose file or name holds the text, with their lists
 *     node scripts/shapes.ts --unmark     takes the mark `(todo)` from shapes that are read right
 */

import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {faultsOf, shapes} from '../tests/shapes/shape.ts'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {unmark: {type: 'boolean', default: false}}
})
const [only] = positionals
const read = shapes()
  .filter(d => `${d.file}: ${d.name}`.includes(only ?? ''))
  .map(shape => ({...shape, faults: faultsOf(shape)}))

for (const {file, name, todo, text, faults} of read) {
  if (faults.length > 0 || only !== undefined) console.log(`${file}: ${name}${todo ? ' (todo)' : ''}`)
  if (only !== undefined) console.log(text)
  for (const fault of faults) console.log(`    ${fault}`)
}
if (values.unmark)
  for (const {file, name} of read.filter(d => d.todo && d.faults.length === 0)) unmark(file, name)
const right = read.filter(d => d.faults.length === 0)
console.log(
  `${right.length} of ${read.length} shapes read right, ${read.filter(d => d.todo).length} were marked (todo)`
)

function unmark(file: string, name: string): void {
  const at = path.join(import.meta.dirname, '../tests/shapes', `${file}.md`)
  writeFileSync(at, readFileSync(at, 'utf8').replace(`## ${name} (todo)\n`, `## ${name}\n`))
  console.log(`read right: ${file}: ${name}`)
}
