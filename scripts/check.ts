/**
 * Runs the checks of package.json (`check:…`) side by side, after building the library, which some of them look at. Prints only what failed.
 *
 *     node scripts/check.ts            all checks
 *     node scripts/check.ts --tests    the same beside the tests, which wait for servers and browsers half of the time
 */

import {spawn} from 'node:child_process'
import {availableParallelism} from 'node:os'
import manifest from '../package.json' with {type: 'json'}

/** Commands by name. */
const scripts: Readonly<Record<string, string>> = manifest.scripts

const checks = Object.keys(scripts).filter(d => d.startsWith('check:'))
const withTests = process.argv.includes('--tests')

/** Runs a command; whether it succeeded, and what it printed, unless that is shown at once. */
function run(command: string, shown = false): Promise<{ok: boolean; printed: string}> {
  return new Promise(done => {
    const child = spawn(command, {shell: true, stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe']})
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8')
      stream?.on('data', (text: string) => (printed += text))
    }
    child.on('error', error => done({ok: false, printed: String(error)}))
    child.on('close', code => done({ok: code === 0, printed}))
  })
}

/** Runs one check after the other from a queue; returns a report of each that fails. */
async function drain(queue: string[]): Promise<string[]> {
  const reports: string[] = []
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    const {ok, printed} = await run(`npm run --silent ${check}`)
    if (!ok) reports.push(`\n✗ ${scripts[check]}\n\n${printed.trimEnd()}\n`)
  }
  return reports
}

const library = await run('npm run --silent lib')
if (!library.ok) {
  console.error(library.printed)
  process.exit(1)
}
const queue = [...checks]
const lanes = withTests ? 1 : Math.max(1, availableParallelism())
const tests = withTests ? run('npm exec -- vitest run', true) : undefined
const failures = (await Promise.all(Array.from({length: lanes}, () => drain(queue)))).flat()
const passed = (await tests)?.ok ?? true
for (const report of failures) console.error(report)
if (failures.length === 0) console.error(`✓ ${checks.map(d => d.slice('check:'.length)).join(', ')}`)
process.exitCode = passed && failures.length === 0 ? 0 : 1
