/**
 * Configs that a pull request changes: they decide what is reported.
 */

import path from 'node:path'
import type {Source} from '../../sources/sources.ts'
import {placeIn} from '../place.ts'
import type {Changes} from './types.ts'

/** Paths of the configuration files and baselines of the lists that are among the changed files. */
export async function changedConfigs(
  root: string | undefined,
  lists: readonly Source[],
  {files}: Changes
): Promise<string[]> {
  if (root === undefined || files === undefined) return []
  const named = lists.flatMap(({configFile, config: {baseline}}) => {
    if (configFile === undefined) return []
    return baseline === undefined
      ? [configFile]
      : [configFile, path.resolve(path.dirname(configFile), baseline)]
  })
  const places = await Promise.all([...new Set(named)].map(d => placeIn(root, d)))
  return places.flatMap(d => (d !== undefined && files.has(d) ? [d] : []))
}
