/**
 * From a configuration to what each rule is told.
 */

import {rules} from '../../rules/index.ts'
import type {Neighbours} from '../model/neighbours.ts'
import type {LinkResult} from '../links/types.ts'
import type {RuleSetting} from '../preset.ts'
import type {Config} from './types.ts'

/** Which rules a key of the configuration speaks to; it becomes an option of the same name. */
const speaksTo: Readonly<Record<string, readonly string[]>> = {
  entry: ['entry-format'],
  count: ['badge-count'],
  order: ['paper-order'],
  venues: ['venue-name']
}

/** Rules that judge what the network says, which is their option `links`. */
export const networkRules: readonly string[] = Object.keys(rules).filter(id => rules[id]?.network)

/** Levels and options by rule id. The rules that need the network are off unless there are results of it. */
export function settingsOf(
  config: Config,
  links?: readonly LinkResult[],
  files?: Neighbours
): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {...config.rules}
  const add = (id: string, options: object) => {
    const [level, own] = [settings[id] ?? []].flat() as [RuleSetting?, object?]
    settings[id] = [level, {...options, ...own}] as RuleSetting
  }

  for (const [key, ids] of Object.entries(speaksTo)) {
    const value = config[key as keyof Config]
    if (value !== undefined) for (const id of ids) add(id, {[key]: value})
  }
  for (const id of networkRules) {
    if (links) add(id, {links})
    else settings[id] = 'off'
  }
  if (files) for (const id of ['no-broken-reference', 'translations', 'badge-count']) add(id, {files})
  return settings
}
