/**
 * The commands and what they take.
 */

import {Command} from 'commander'
import {version} from '../version.ts'
import {exportCommand} from './commands/export.ts'
import {lintCommand} from './commands/lint.ts'
import {options, type Options} from './options.ts'
import type {Terminal} from './terminal.ts'

type OptionName = keyof typeof options

/** What a command does with its arguments; gives the exit code. */
export type Run = (args: string[], options: Options, terminal: Terminal) => Promise<number>

export interface CommandRow {
  name: string
  argument: string
  does: string
  options: readonly OptionName[]
  run: Run
}

/** Every command; the first one is meant where none is named. */
export const commands: readonly CommandRow[] = [lintCommand, exportCommand]

/** Makes the parser. `exit` is told the code of the command that ran. */
export function program(terminal: Terminal, exit: (code: number) => void): Command {
  const root = new Command('paperlint')
    .description('Lint curated paper lists')
    .version(version, '-v, --version')
    .configureOutput({writeOut: d => terminal.stdout.write(d), writeErr: d => terminal.stderr.write(d)})
    .exitOverride()

  for (const [index, row] of commands.entries()) {
    const command = root
      .command(row.name, {isDefault: index === 0})
      .description(row.does)
      .argument(row.argument)
      .action(async (args: string[] | string | undefined, set: Options) =>
        exit(await row.run([args ?? []].flat(), set, terminal))
      )
    for (const name of row.options) command.addOption(options[name]())
  }

  return root
}
