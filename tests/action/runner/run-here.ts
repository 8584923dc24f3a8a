/**
 * The Action without a process of its own: the toolkit reads and writes those of this process, so they are lent to it.
 */

import process from 'node:process'
import * as core from '@actions/core'
import {main} from '../../../src/action/main.ts'

/** Runs the Action in an environment; `read` is told what it prints. */
export async function runHere(
  env: NodeJS.ProcessEnv,
  read: (stream: 'stdout' | 'stderr', text: string) => void
): Promise<number> {
  const own = {env: process.env, out: process.stdout.write, err: process.stderr.write}
  const told = (stream: 'stdout' | 'stderr') => (text: string | Uint8Array) => {
    read(stream, String(text))
    return true
  }
  process.env = {...env}
  process.stdout.write = told('stdout')
  process.stderr.write = told('stderr')
  try {
    return await main(process.env)
  } finally {
    process.env = own.env
    process.stdout.write = own.out
    process.stderr.write = own.err
    // The toolkit knows one summary for the life of a process.
    core.summary.emptyBuffer()
    Reflect.deleteProperty(core.summary, '_filePath')
  }
}
