import {spawn, type ChildProcess} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {onTestFinished} from 'vitest'
import {main} from '../src/cli/main.ts'

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
  /** Somebody types and reads. */
  isTerminal?: boolean
}

/** A repository for one test, with these files; its folder is removed when the test is over. */
export function repositoryWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  mkdirSync(path.join(folder, '.git'))
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return folder
}

/** Runs the command without a process of its own. */
export async function paperlint(
  args: readonly string[],
  {cwd, stdin = '', env = {}, isTerminal = false}: RunOptions
): Promise<Run> {
  const stdout = Object.assign(new PassThrough(), {isTTY: isTerminal})
  const stderr = new PassThrough()
  const said = Promise.all([text(stdout), text(stderr)])
  const code = await main(args, {
    cwd,
    env: {PATH: process.env.PATH, ...env},
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), {isTTY: isTerminal}) as NodeJS.ReadStream,
    stdout: stdout as unknown as NodeJS.WriteStream,
    stderr: stderr as unknown as NodeJS.WriteStream
  })
  stdout.end()
  stderr.end()
  const [out, err] = await said
  return {stdout: out, stderr: err, code}
}

/** Runs the committed command as a process, with nothing of our own environment but the path; `started` is told of it as soon as it runs. */
export function paperlintProcess(
  args: readonly string[],
  {cwd, stdin = '', env = {}, started}: RunOptions & {started?: (child: ChildProcess) => void}
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
