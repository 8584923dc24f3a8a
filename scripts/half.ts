/**
 * How many entries of real lists are read the same when every second entry of the list is left out.
 *
 *     node scripts/half.ts FOLDER [--only TEXT] [--show]
 *
 * FOLDER (or the environment variable `PAPERLINT_LISTS`) is that of `score.ts`.
 */

import {parseArgs} from 'node:util'
import {halfOf} from '../tests/laws/half.ts'
import {allLists} from './score/labels.ts'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {only: {type: 'string', default: ''}, show: {type: 'boolean', default: false}}
})
const folder = positionals[0] ?? process.env['PAPERLINT_LISTS']
if (folder === undefined) throw new Error('Name the folder of lists: node scripts/half.ts FOLDER')

let kept = 0
let same = 0
for (const {name, text} of allLists(folder).filter(d => d.name.includes(values.only))) {
  const halves = [halfOf(text, 0), halfOf(text, 1)]
  kept += halves.reduce((sum, d) => sum + d.kept, 0)
  same += halves.reduce((sum, d) => sum + d.same, 0)
  const changed = halves.flatMap(d => d.changed)
  if (changed.length > 0) console.log(`${name}: ${changed.length} read otherwise`)
  if (values.show)
    for (const {line, whole, half} of changed) console.log(`  ${line}: ${whole}\n    half: ${half}`)
}
console.log(
  `${same} of ${kept} entries read the same in the half list (${((100 * same) / kept).toFixed(2)} %)`
)
