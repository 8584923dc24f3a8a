/**
 * The commands and what they take.
 */

import {Command, Help, type Option} from 'commander'
import {version} from '../version.ts'
import {visible} from '../report/visible.ts'
import {addCommand} from './commands/add.ts'
import {badgeCommand} from './commands/badge.ts'
import {explainCommand} from './commands/explain.ts'
import {exportCommand} from './commands/export.ts'
import {initCommand} from './commands/init.ts'
import {lintCommand} from './commands/lint.ts'
import {linksCommand} from './commands/links.ts'
import {reportCommand} from './commands/report.ts'
import {updateCommand} from './commands/update.ts'
import {nearest} from '../config/suggestion.ts'
import type {CommandRow} from './command.ts'
import {options, type Options} from './options.ts'
import {Missing, Problem} from '../sources/problem.ts'
import type {Terminal} from './terminal.ts'

/** Every command; the first one is meant where none is named. */
export const commands: readonly CommandRow[] = [
  lintCommand,
  linksCommand,
  badgeCommand,
  updateCommand,
  initCommand,
  explainCommand,
  exportCommand,
  addCommand,
  reportCommand
]

/** Makes the parser. `exit` is told the code of the command that ran. */
export function program(terminal: Terminal, exit: (code: number) => void): Command {
  const root = new Command('paperlint')
    .description('Lint curated paper lists. Without files: those of the config, else README.md.')
    .usage('[command] [options] [files...]')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({
      writeOut: d => terminal.stdout.write(d),
      writeErr: d => terminal.stderr.write(d),
      outputError: (d, write) => write(oneLine(d)),
      getOutHelpWidth: () => Math.min(terminal.stdout.columns ?? 100, 120)
    })
    .exitOverride()

  for (const [index, row] of commands.entries()) {
    const command = root
      .command(row.name, {isDefault: index === 0})
      .description(row.does)
      .argument(row.argument)
      .helpOption('-h, --help', 'print this help')
      .configureHelp({showGlobalOptions: false})
      .action(async (args: string[] | string | undefined, set: Options) =>
        exit(await row.run([args ?? []].flat(), set, terminal).catch(nameCommand))
      )
    for (const name of row.options) command.addOption(options[name]())
  }

  const [standard] = root.commands
  root.configureHelp({
    visibleOptions: command => [
      ...(command === root ? (standard?.options ?? []) : []),
      ...ownOptions(command)
    ],
    subcommandTerm: d => d.name()
  })
  return root
}

/** A command that is misspelled, or an option without its dashes, looks like a file that is not there. */
function nameCommand(error: unknown): never {
  if (!(error instanceof Missing)) throw error
  if (['help', 'version', ...lintCommand.options].includes(error.missing))
    throw new Problem(`no such file or command: ${error.missing}, did you mean paperlint --${error.missing}?`)
  const names = commands.map(d => d.name)
  const near = nearest(error.missing, names)
  if (near === undefined) throw error
  throw new Problem(`no such file or command: ${error.missing}, did you mean paperlint ${near}?`)
}

/** Options of a command, `--help` included. */
function ownOptions(command: Command): Option[] {
  return new Help().visibleOptions(command)
}

/** `error: unknown option '--fxi'\n(Did you mean --fix?)` as everything else we say. */
function oneLine(text: string): string {
  return `paperlint: ${visible(
    text
      .trim()
      .replace(/^error: |\.$/g, '')
      // An option of other commands is no slip of the keyboard.
      .replace(/'(--[\w-]+)'\s*\(Did you mean \1\?\)/, "'$1' of this command")
      .replaceAll('\n', ' ')
  )}; see paperlint --help\n`
}
