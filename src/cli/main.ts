/**
 * From arguments to an exit code.
 */

import process from 'node:process'
import {CommanderError} from 'commander'
import {ConfigError} from '../config/error.ts'
import {visible} from '../report/visible.ts'
import {Problem} from './problem.ts'
import {program} from './program.ts'
import type {Terminal} from './terminal.ts'

/** Runs the command: 0 clean, 1 findings, 2 wrong usage or crash, 3 not completed. */
export async function main(
  args: readonly string[],
  terminal: Terminal = {...streams(), cwd: process.cwd(), env: process.env}
): Promise<number> {
  let code = 0
  // Whoever reads our output may stop, as `head` does.
  terminal.stdout.on('error', () => {})
  try {
    await program(terminal, d => (code = d)).parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const known = error instanceof Problem || error instanceof ConfigError
    const text = known
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
    const lines = text.split('\n').map(visible).join('\n')
    terminal.stderr.write(known ? `paperlint: ${lines}\n` : `paperlint: crash, please report it: ${lines}\n`)
    return 2
  }
}

function streams() {
  const {stdin, stdout, stderr} = process
  return {stdin, stdout, stderr}
}
