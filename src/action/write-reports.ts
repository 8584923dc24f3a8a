/**
 * The results as files, for the steps that follow.
 */

import {Problem} from '../sources/problem.ts'
import {reports, type ReportName} from '../report/index.ts'
import type {Report, Results} from '../report/types.ts'
import {log} from './log.ts'
import {setOutputs, writeText, type Run} from './run.ts'

/**
 * Writes the results in scope as JSON, and of all results the reports that `format` asks for; a format without a file goes to the log.
 *
 * @throws {Problem} where a format is none.
 */
export async function writeReports(run: Run, results: Results, inScope = results): Promise<void> {
  const {command, shard, formats} = run.inputs
  const share = shard ? `-${shard.replace('/', '-of-')}` : ''
  const json = await reports.json()
  setOutputs({results: await writeText(run, `.paperlint/${command}${share}.json`, json(inScope))})
  for (const format of formats) {
    const [name = '', ...rest] = format.split('=')
    if (!isReport(name)) throw new Problem(`no format ${name}; use one of ${Object.keys(reports).join(', ')}`)
    const report: Report = await reports[name]()
    const file = rest.join('=')
    if (file === '') log.info(report(results))
    else await writeText(run, file, report(results))
    if (name === 'sarif' && file !== '') setOutputs({sarif: file})
  }
}

function isReport(name: string): name is ReportName {
  return Object.hasOwn(reports, name)
}
