/**
 * What whole processes cost, as ratios of runs in turn: other work on the machine then slows both.
 */

import {spawnSync} from 'node:child_process'

/** Processor time (user and system) and time on the clock in seconds, most memory in megabytes. */
export interface Cost {
  cpu: number
  wall: number
  megabytes: number
}

/** Writes what the process has used to descriptor 3 when it ends. */
const meter = `import {writeSync} from 'node:fs'
process.once('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  writeSync(3, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024}))
})`

/** Runs Node with arguments in a folder. */
export function costOf(args: readonly string[], cwd: string): Cost {
  const from = performance.now()
  const {output} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, ...args],
    {cwd, stdio: ['ignore', 'ignore', 'ignore', 'pipe']}
  )
  const wall = (performance.now() - from) / 1000
  return {...(JSON.parse(String(output[3])) as Omit<Cost, 'wall'>), wall}
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Costs of commands over those of a yardstick, the median of rounds in turn; megabytes are absolute. */
export function compare(
  commands: Readonly<Record<string, readonly string[]>>,
  yardstick: readonly string[],
  {cwd, rounds}: {cwd: string; rounds: number}
): Record<string, Cost> {
  const names = Object.keys(commands)
  const all = Array.from({length: rounds}, () => {
    const base = costOf(yardstick, cwd)
    return new Map(
      names.map(name => {
        const {cpu, wall, megabytes} = costOf(commands[name] ?? [], cwd)
        return [name, {cpu: cpu / base.cpu, wall: wall / base.wall, megabytes}]
      })
    )
  })
  const middle = (name: string, key: keyof Cost) => median(all.map(d => d.get(name)?.[key] ?? 0))
  return Object.fromEntries(
    names.map(name => [
      name,
      {cpu: middle(name, 'cpu'), wall: middle(name, 'wall'), megabytes: middle(name, 'megabytes')}
    ])
  )
}
