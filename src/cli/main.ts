/**
 * From arguments to an exit code.
 */

import process from 'node:process'
import {CommanderError} from 'commander'
import {printError} from './print.ts'
import {program} from './program.ts'
import type {Terminal} from './terminal.ts'

/** Runs the command: 0 clean, 1 findings, 2 wrong usage or crash, 3 not completed. */
export async function main(args: readonly string[], terminal = processTerminal()): Promise<number> {
  let code = 0
  // The reader of our output may stop, as `head` does.
  terminal.stdout.on('error', () => {})
  try {
    await program(terminal, d => (code = d)).parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    return printError(error, terminal)
  }
}

function processTerminal(): Terminal {
  const {stdout, stderr, env} = process
  return {
    // Node makes the stream when it is first asked for, which takes 2 ms.
    get stdin() {
      return process.stdin
    },
    stdout,
    stderr,
    env,
    cwd: process.cwd()
  }
}
