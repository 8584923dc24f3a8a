/**
 * The commands and what they take.
 */

import {Command, Help, type Option} from 'commander'
import {version} from '../version.ts'
import {visible} from '../report/visible.ts'
import {nearest} from '../config/suggestion.ts'
import type {CommandRow} from './command.ts'
import {commands} from './commands.ts'
import {groups, options, type Options} from './options.ts'
import {Missing, Problem} from '../sources/problem.ts'
import type {Terminal} from './terminal.ts'

const examples = `
Examples:
  npx paperlint                        check README.md, or the files of the config
  npx paperlint --fix papers/*.md      apply the safe fixes
  npx paperlint links                  check every link
  npx paperlint init                   set up a config and workflows

Environment:
  GITHUB_TOKEN                         checks links to GitHub in batches; without it, one per second

Docs: https://github.com/paperlint/paperlint#readme`

/** Makes the parser. `exit` gets the exit code of the command that ran. */
export function program(terminal: Terminal, exit: (code: number) => void): Command {
  const root = new Command('paperlint')
    .description(
      'Checks curated paper lists. Without files: the `files` of the config, or else README.md.\nRun `paperlint <command> --help` for the options of a command.'
    )
    .usage('[command] [options] [files...]')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', examples)
    .configureOutput({
      writeOut: d => terminal.stdout.write(d),
      writeErr: d => terminal.stderr.write(d),
      outputError: (d, write) => write(oneLine(d, 'paperlint')),
      getOutHelpWidth: () => Math.min(terminal.stdout.columns ?? 100, 120)
    })
    .exitOverride()

  for (const [index, row] of commands.entries()) {
    const command = root
      .command(row.name, {isDefault: index === 0})
      .description(`${row.does[0]!.toUpperCase()}${row.does.slice(1)}.`)
      .summary(row.does)
      .argument(row.argument)
      .helpOption('-h, --help', 'print this help')
      .configureHelp({showGlobalOptions: false})
      .configureOutput({
        outputError: (d, write) => write(oneLine(d, index === 0 ? 'paperlint' : `paperlint ${row.name}`))
      })
      .action(async (args: string[] | string | undefined, set: Options) =>
        exit(await run(row, [args ?? []].flat(), set, terminal).catch(nameCommand))
      )
    for (const name of row.options) command.addOption(options[name]())
  }

  const [standard] = root.commands
  root.configureHelp({
    visibleOptions: command =>
      byGroup([...(command === root ? (standard?.options ?? []) : []), ...ownOptions(command)]),
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
  if (['version', ...commands[0].options].includes(error.missing))
    throw new Problem(`no such file or command: ${error.missing}; did you mean paperlint --${error.missing}?`)
  const names = commands.map(d => d.name)
  const near = nearest(error.missing, names)
  if (near === undefined) throw error
  throw new Problem(`no such file or command: ${error.missing}; did you mean paperlint ${near}?`)
}

/** Options of a command, `--help` included. */
function ownOptions(command: Command): Option[] {
  return new Help().visibleOptions(command)
}

/** Options in the order of their headings; those without one come last. */
function byGroup(all: readonly Option[]): Option[] {
  const order: string[] = Object.values(groups)
  const rank = ({helpGroupHeading}: Option) => order.indexOf(helpGroupHeading ?? groups.other)
  return all.toSorted((a, b) => rank(a) - rank(b))
}

/** `error: unknown option '--fxi'\n(Did you mean --fix?)` in the words of our own errors. */
function oneLine(text: string, command: string): string {
  const said = text
    .trim()
    .replace(/^error: |\.$/g, '')
    .replace(/missing required argument '(\S+)'/, `${command} needs <$1>`)
    // An option of other commands is not a typing mistake.
    .replace(/unknown option '(--[\w-]+)'\s*\(Did you mean \1\?\)/, `${command} has no option '$1'`)
    .replace(/\s*\(Did you mean (.*)\?\)/, ', did you mean $1?')
    .replace(
      /^option '(?:-\w, )?(--[\w-]+)(?: <\S+>)?' argument '(.*)' is invalid\. (?:Use|Allowed choices are)/,
      '$1 $2: use'
    )
    .replace(/: use (?=[\w-]+, )/, ': use one of ')
    .replaceAll('\n', ' ')
  return `paperlint: ${visible(said)}${said.endsWith('?') ? '' : `; see ${command} --help`}\n`
}
