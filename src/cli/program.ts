/**
 * The commands and what they take.
 */

import {Command, Help, type Option} from 'commander'
import {version} from '../version.ts'
import {visible} from '../report/visible.ts'
import {nearest} from '../config/suggestion.ts'
import type {CommandRow} from './command.ts'
import {commands} from './commands.ts'
import {options, type Options} from './options.ts'
import {Missing, Problem} from '../sources/problem.ts'
import type {Terminal} from './terminal.ts'

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
        exit(await run(row, [args ?? []].flat(), set, terminal).catch(nameCommand))
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

async function run({load}: CommandRow, args: string[], set: Options, terminal: Terminal): Promise<number> {
  const command = await load()
  return command.run(args, set, terminal)
}

/** A command that is misspelled, or an option without its dashes, looks like a file that is not there. */
function nameCommand(error: unknown): never {
  if (!(error instanceof Missing)) throw error
  if (['help', 'version', ...commands[0].options].includes(error.missing))
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
