/**
 * What a command reads: files, each with its configuration.
 */

import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {configs} from '../config/nearest.ts'
import {merge, unknownRule} from '../config/rules.ts'
import type {Config} from '../config/schema.ts'
import {filesOf, readInput, readmeOf, readStdin, type Input} from './input.ts'
import type {Options} from './options.ts'
import {Problem} from './problem.ts'
import type {Terminal} from './terminal.ts'

/** A file to read as a paper list. */
export interface Source extends Input {
  config: Config
}

/** Reads what is named, else the `files` of the configuration, else the readme. Throws a `Problem` or a `ConfigError`. */
export async function sources(
  names: readonly string[],
  options: Options,
  terminal: Terminal
): Promise<Source[]> {
  const {cwd, stdin} = terminal
  const configOf = configs({cwd, named: options.config})
  const overrides: Config = {rules: ruleFlags(options.rule ?? [])}
  const read: Source[] = []

  const add = async (input: Input, folder: string) => {
    const {config} = await configOf(folder)
    read.push({...input, config: merge(config, overrides)})
  }
  for (const name of names) {
    if (name === '-') {
      const named = options.stdinFilename ?? '<stdin>'
      await add(
        await readStdin(stdin, named),
        path.dirname(path.resolve(cwd, options.stdinFilename ?? 'stdin'))
      )
    }
  }
  const files =
    names.length === 0
      ? await standardFiles(configOf, cwd)
      : await filesOf(
          names.filter(d => d !== '-'),
          cwd
        )
  for (const file of files) await add(await readInput(file, cwd), path.dirname(file))
  return read
}

async function standardFiles(configOf: ReturnType<typeof configs>, cwd: string): Promise<string[]> {
  const {file, config} = await configOf(cwd)
  if (file && config.files) return filesOf(config.files, path.dirname(file))

  const readme = await readmeOf(cwd)
  if (!readme) throw new Problem('no README.md here, name the files: paperlint path/to/list.md')
  return [readme]
}

/** Reads `id=level` flags. Throws a `Problem`. */
function ruleFlags(flags: readonly string[]): NonNullable<Config['rules']> {
  return Object.fromEntries(
    flags.map(flag => {
      const [id = '', level = ''] = flag.split(/[=:]/).map(d => d.trim())
      if (!Object.hasOwn(rules, id))
        throw new Problem(`--rule ${flag}: ${unknownRule(id, Object.keys(rules))}`)
      if (level !== 'error' && level !== 'warn' && level !== 'hint' && level !== 'off') {
        throw new Problem(`--rule ${flag}: expected ${id}=error, warn, hint or off`)
      }
      return [id, level]
    })
  )
}
