/**
 * What a run reads: files, each with its configuration.
 */

import path from 'node:path'
import type {Guard} from '../config/guard.ts'
import {configs} from '../config/nearest.ts'
import {configFor} from '../config/overrides.ts'
import {merge} from '../config/rules.ts'
import type {Neighbours} from '../model/neighbours.ts'
import type {Config} from '../config/types.ts'
import {filesOf, readInput, readmeOf, readStdin, shownPath, type Input} from './input.ts'
import {neighboursOf} from '../neighbours.ts'
import {NoReadme, Problem} from './problem.ts'

/** A file to read as a paper list. */
export interface Source extends Input {
  config: Config
  /** Absolute path of the configuration file, if there is one. */
  configFile: string | undefined
  /** The repository around it; absent for standard input. */
  files?: Neighbours | undefined
}

/** Where names are looked up, and which configuration holds. */
export interface Reading {
  cwd: string
  /** Read for the name `-`. */
  stdin: () => NodeJS.ReadableStream
  /** Name of what standard input holds. */
  stdinFilename?: string | undefined
  /** Configuration file; `false` for none. Default, the nearest upward of each file. */
  config?: string | false | undefined
  /** Holds over every configuration file. */
  over?: Config
  /** Asked about every file, a list or a configuration, before it is read. */
  guard?: Guard | undefined
}

/** Reads what is named, else the `files` of the configuration, else the readme. Throws a `Problem` or a `ConfigError`. */
export async function readSources(
  names: readonly string[],
  {cwd, stdin, stdinFilename, config: named, over = {}, guard}: Reading
): Promise<Source[]> {
  const configOf = configs({cwd, named, guard})
  const read: Source[] = []

  const add = async (input: Input, folder: string) => {
    const {config, file: configFile} = await configOf(folder)
    const files = input.absolute === undefined ? undefined : neighboursOf(input.absolute)
    const place = input.absolute ?? path.join(folder, path.basename(input.path))
    const own = configFor(config, path.relative(path.dirname(configFile ?? place), place))
    read.push({...input, config: merge(own, over), configFile, files})
  }
  for (const name of names) {
    if (name !== '-') continue
    const folder = path.dirname(path.resolve(cwd, stdinFilename ?? 'stdin'))
    await add(await readStdin(stdin(), stdinFilename ?? '<stdin>'), folder)
  }
  const files =
    names.length === 0
      ? await standardFiles(configOf, cwd, guard)
      : await filesOf(
          names.filter(d => d !== '-'),
          cwd,
          guard
        )
  for (const file of files) {
    await guard?.(file)
    await add(await readInput(file, cwd), path.dirname(file))
  }
  return read
}

async function standardFiles(
  configOf: ReturnType<typeof configs>,
  cwd: string,
  guard: Guard | undefined
): Promise<string[]> {
  const {file, config} = await configOf(cwd)
  if (file && config.files) {
    return filesOf(config.files, path.dirname(file), guard).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error
      throw new Problem(`${error.message} (\`files\` of ${shownPath(file, cwd)})`)
    })
  }

  const readme = await readmeOf(cwd)
  if (!readme) throw new NoReadme()
  return [readme]
}
