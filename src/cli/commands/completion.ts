/**
 * `paperlint completion`: a script that lets a shell complete commands, options and their values.
 */

import {rules} from '../../../rules/index.ts'
import {exportNames} from '../../export/formats.ts'
import {reportNames} from '../../report/index.ts'
import {Problem} from '../../sources/problem.ts'
import {kindNames} from '../../updates/kinds.ts'
import type {CommandRow, OptionName, Run} from '../command.ts'
import {commands} from '../commands.ts'
import {completionScript, shells, type CommandWords, type OptionWords} from '../completion.ts'
import {extras, options} from '../options.ts'
import {statsNames} from '../stats-formats.ts'

const ids = Object.keys(rules)

/** The values of options that take one of several. */
const values: {[Name in OptionName]?: readonly string[]} = {
  format: reportNames,
  exportFormat: exportNames,
  statsFormat: statsNames,
  only: ids,
  fixOnly: ids,
  rule: ids.map(d => `${d}=`),
  with: extras,
  kinds: kindNames
}

/** The same for commands. */
const argumentValues: Readonly<Record<string, readonly string[]>> = {explain: ids, completion: shells}

export const run: Run = ([name], _, terminal) => {
  const shell = shells.find(d => d === name)
  if (!shell) throw new Problem(`no completion for ${name}; use one of ${shells.join(', ')}`)
  const [standard, ...others] = commands
  terminal.stdout.write(completionScript(shell, [wordsOf(standard), ...others.map(wordsOf)]))
  return Promise.resolve(0)
}

function wordsOf({name, does, argument, options: own}: CommandRow): CommandWords {
  const words = argumentValues[name] ?? []
  return {
    name,
    about: does,
    options: own.map(optionWords),
    argument: {words, files: /file|results/.test(argument)}
  }
}

function optionWords(name: OptionName): OptionWords {
  const {long = '', short, description, required, argChoices, flags} = options[name]()
  const value = {words: values[name] ?? argChoices ?? [], files: flags.includes('<file>')}
  return {long, short, about: description, value: required ? value : undefined}
}
