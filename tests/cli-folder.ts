import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeEach} from 'vitest'
import {paperlint as run, type RunOptions} from './paperlint.ts'

/** The folder of the test that runs. */
export let cwd: string
let count = 0

/** Gives each test of a file a folder of its own, which is a repository. */
export function inFolders(): void {
  const home = mkdtempSync(path.join(tmpdir(), 'paperlint-cli-'))
  beforeEach(() => {
    cwd = path.join(home, String(count++))
    mkdirSync(path.join(cwd, '.git'), {recursive: true})
  })
  afterAll(() => rmSync(home, {recursive: true}))
}

/** Writes a file of the folder. */
export function write(name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
  writeFileSync(path.join(cwd, name), text)
}

/** Reads a file of the folder. */
export const readText = (name: string): string => readFileSync(path.join(cwd, name), 'utf8')

/** Runs the command in the folder. */
export const paperlint = (
  args: readonly string[],
  options?: Omit<RunOptions, 'cwd'>
): ReturnType<typeof run> => run(args, {cwd, ...options})

/** Nothing to find. */
export const clean = `# Prompts

- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
- [**IJCV 2022**] Learning to Prompt for Vision-Language Models [[pdf]](https://arxiv.org/pdf/2109.01134)
`
/** A missing space, a title to repair. */
export const dirty = clean.replace('Learning to Prompt for', 'CoOp:Learning  to Prompt for')
