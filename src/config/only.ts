/**
 * A configuration for a command that asks for a part of what a list is checked for.
 */

import {rules} from '../../rules/index.ts'
import type {Config} from './types.ts'
import {networkRules} from './settings.ts'

/** The configuration with the rules that ask the network, as they are set, and no others. */
export function networkOnly(config: Config): Config {
  return {...config, rules: {...config.rules, ...off(id => !networkRules.includes(id))}}
}

/** The configuration with the rules about whether links lead somewhere: on the network, and within the repository. */
export function linksOnly(config: Config): Config {
  const about = new Set([...networkRules, 'no-broken-reference'])
  return {...config, rules: {...config.rules, ...off(id => !about.has(id))}}
}

/** The configuration with the rule that counts, whatever its level, and no others. */
export function countsOnly(config: Config): Config {
  const setting = config.rules?.['badge-count']
  const options = Array.isArray(setting) ? setting[1] : undefined
  return {...config, rules: {...off(() => true), 'badge-count': options ? ['error', options] : 'error'}}
}

/** The configuration with these rules and no others; one that the configuration turns off has its own level. */
export function rulesOnly(config: Config, ids: readonly string[]): Config {
  const kept = Object.entries(config.rules ?? {}).filter(
    ([id, setting]) => ids.includes(id) && [setting].flat()[0] !== 'off'
  )
  return {...config, rules: {...Object.fromEntries(kept), ...off(id => !ids.includes(id))}}
}

function off(isOff: (id: string) => boolean): Record<string, 'off'> {
  return Object.fromEntries(
    Object.keys(rules)
      .filter(isOff)
      .map(id => [id, 'off'])
  )
}
