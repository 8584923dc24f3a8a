/**
 * From a configuration to what each rule is told.
 */

import type {RuleSetting} from '../preset.ts'
import type {Config} from './schema.ts'

/** Which rules a key of the configuration speaks to; it becomes an option of the same name. */
export const speaksTo = {
  entry: ['entry-format'],
  count: ['badge-count'],
  order: ['paper-order'],
  venues: ['venue-name']
} as const satisfies Partial<Record<keyof Config, readonly string[]>>

/** Levels and options by rule id. */
export function settingsOf(config: Config): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {...config.rules}

  for (const [key, ids] of Object.entries(speaksTo)) {
    const value = config[key as keyof typeof speaksTo]
    if (value === undefined) continue
    for (const id of ids) {
      const [level, options] = [settings[id] ?? []].flat() as [RuleSetting?, object?]
      settings[id] = [level, {[key]: value, ...options}] as RuleSetting
    }
  }
  return settings
}
