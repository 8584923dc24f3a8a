/**
 * What a command is: its name, what it takes, and what it does.
 */

import type {options, Options} from './options.ts'
import type {Terminal} from './terminal.ts'

/** Name of an option in the table of options. */
export type OptionName = keyof typeof options

/** What a command does with its arguments; gives the exit code. */
export type Run = (args: string[], options: Options, terminal: Terminal) => Promise<number>

/** A command as a row of the table of commands. */
export interface CommandRow {
  name: string
  argument: string
  does: string
  options: readonly OptionName[]
  /** Loads the module of the command. */
  load: () => Promise<{run: Run}>
}
