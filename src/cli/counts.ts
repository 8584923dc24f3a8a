/**
 * Counts and nothing else.
 */

import {rules} from '../../rules/index.ts'
import type {Config} from '../config/schema.ts'

/** The configuration with every rule off but the one that counts. */
export function countsOnly(config: Config): Config {
  const setting = config.rules?.['badge-count']
  const options = Array.isArray(setting) ? setting[1] : undefined
  const off = Object.fromEntries(Object.keys(rules).map(id => [id, 'off' as const]))
  return {...config, rules: {...off, 'badge-count': options ? ['error', options] : 'error'}}
}
