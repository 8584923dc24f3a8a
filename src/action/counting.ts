/**
 * Whether the repository corrects its counts by itself.
 */

import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {checkoutOf} from './place.ts'
import type {Run} from './run.ts'

/** More than a repository has, so that a strange one does not hold up the run. */
const most = {files: 100, characters: 100_000}

/** Whether a workflow of the repository that a list is in corrects counts after a push or by schedule. */
export async function countsAreCorrected({event, guard}: Run, list: string): Promise<boolean> {
  const checkout = await checkoutOf(path.resolve(event.workspace, list))
  const folder = path.join(checkout?.root ?? event.workspace, '.github/workflows')
  const names = await readdir(folder).catch(() => [])
  const files = names.filter(d => /\.ya?ml$/iu.test(d)).slice(0, most.files)
  for (const file of files.map(d => path.join(folder, d))) {
    try {
      await guard(file)
      if (correctsCounts((await readFile(file, 'utf8')).slice(0, most.characters))) return true
    } catch {
      // It cannot be read, so it proves nothing.
    }
  }
  return false
}

/** Whether a workflow runs by itself, and corrects counts with the Action or with the command line. */
export function correctsCounts(workflow: string): boolean {
  const text = workflow.replace(/(?:^|\s)#.*$/gmu, '')
  const runs = /\b(?:push|schedule|workflow_run)\b/u.test(text)
  if (!runs || !text.includes('paperlint')) return false
  const updates = /\bcommand['"]?:\s*['"]?update\b/u.test(text) || /\bpaperlint(?:@\S+)? update\b/u.test(text)
  const kinds = /\bkinds['"]?:(.*)/u.exec(text)?.[1]
  return (
    /\bcommand['"]?:\s*['"]?badge\b/u.test(text) ||
    /\bpaperlint(?:@\S+)? badge\b/u.test(text) ||
    (updates && (kinds === undefined || kinds.includes('counts')))
  )
}
