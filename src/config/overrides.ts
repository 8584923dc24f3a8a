/**
 * What a configuration says of one of its files.
 */

import path from 'node:path'
import {merge} from './rules.ts'
import type {Config, OverrideConfig} from './types.ts'

/** A configuration with what it says of some files only. */
export interface WithOverrides extends Config {
  overrides?: OverrideConfig[]
}

/** The configuration that holds for a file; `name` is its path relative to the configuration. Later overrides win. */
export function configFor({overrides = [], ...config}: WithOverrides, name: string): Config {
  let merged: Config = config
  for (const override of overrides.filter(d => d.files.some(glob => matches(name, glob)))) {
    const {files: _, ...own} = override
    merged = merge(merged, own)
  }
  return merged
}

/** A glob matches a path, or all that is in the folder that it names. */
function matches(name: string, glob: string): boolean {
  const plain = glob.replace(/^\.\//, '').replace(/\/$/, '')
  const unix = name.split(path.sep).join('/')
  return path.matchesGlob(unix, plain) || path.matchesGlob(unix, `${plain}/**`)
}
