/**
 * The results as files, for the steps that follow.
 */

import path from 'node:path'
import {commandFor} from '../config/fix-command.ts'
import {reports, type ReportName} from '../report/index.ts'
import type {Results} from '../report/types.ts'
import {log} from './log.ts'
import {setOutputs, writeText, type Run} from './run.ts'

/**
 * Writes the results in scope as JSON, and of all results the reports that `format` asks for; a format without a file goes to the log. A
 * file that cannot be written is told, and nothing else is lost.
 *
 * @throws
 *   {Problem} if a file that `format` names leads out of the workspace.
 */
export async function writeReports(run: Run, results: Results, inScope = results): Promise<void> {
  const {inputs, faults} = run
  const json = (await reports.json())(inScope)
  const written = await faults.attempt('the results file', () => writeResults(run, json))
  if (written !== undefined) setOutputs({results: written})
  const options = {command: commandFor(results.files.flatMap(d => d.findings))}
  for (const format of inputs.formats) {
    const [name = '', ...rest] = format.split('=')
    const report = await reports[name as ReportName]()
    const file = rest.join('=')
    if (file === '') log.info(report(results, options))
    else {
      await run.guard(path.resolve(run.event.workspace, file))
      const done = await faults.attempt(`the report ${file}`, () =>
        writeText(run, file, report(results, options))
      )
      if (name === 'sarif' && done !== undefined) setOutputs({sarif: file})
    }
  }
}

/** In the workspace, else beside it: the pull request may have put something in the way. */
async function writeResults(run: Run, json: string): Promise<string> {
  const {command, shard} = run.inputs
  const name = `${command}${shard ? `-${shard.replace('/', '-of-')}` : ''}.json`
  const temp = run.env['RUNNER_TEMP']
  return writeText(run, `.paperlint/${name}`, json).catch((error: unknown) => {
    if (!temp) throw error
    return writeText(run, path.join(temp, 'paperlint', name), json)
  })
}
