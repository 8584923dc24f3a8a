import {spawn, type ChildProcess} from 'node:child_process'
import {tmpdir} from 'node:os'
import path from 'node:path'

export const cli = path.join(import.meta.dirname, '../dist/cli.js')

export interface Run {
  stdout: string
  stderr: string
  code: number | null
}

export interface RunOptions {
  cwd: string
  stdin?: string
  env?: Record<string, string>
  /** Told about the process as soon as it runs. */
  started?: (child: ChildProcess) => void
}

/** Runs the committed command, with nothing of our own environment but the path. */
export function paperlint(
  args: readonly string[],
  {cwd, stdin = '', env = {}, started}: RunOptions
): Promise<Run> {
  const clean = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    NODE_COMPILE_CACHE: path.join(tmpdir(), 'paperlint-compile-cache')
  }
  const child = spawn(process.execPath, [cli, ...args], {cwd, env: {...clean, ...env}})
  const run: Run = {stdout: '', stderr: '', code: null}
  child.stdout.setEncoding('utf8').on('data', (d: string) => (run.stdout += d))
  child.stderr.setEncoding('utf8').on('data', (d: string) => (run.stderr += d))
  child.stdin.on('error', () => {}).end(stdin)
  started?.(child)
  return new Promise(done => child.on('close', code => done({...run, code})))
}
