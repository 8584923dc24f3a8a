/**
 * The configuration under which updates are looked for.
 */

import {rules} from '../../rules/index.ts'
import type {Config} from '../config/schema.ts'
import {kinds, type Kind} from './kinds.ts'

/** The configuration with the rules of some kinds and no others. A rule that the list turned off stays off. */
export function updatesOnly(config: Config, chosen: readonly Kind[]): Config {
  const wanted = new Set<string>(chosen.map(d => kinds[d].rule))
  const off = Object.keys(rules).filter(d => !wanted.has(d))
  return {...config, rules: {...config.rules, ...Object.fromEntries(off.map(d => [d, 'off' as const]))}}
}

/** The configuration of links with a web archive that is asked for copies of dead pages, unless it says otherwise. */
export function withArchive(links: Config['links'] = {}): NonNullable<Config['links']> {
  return {...links, services: {...links.services, archive: {enabled: true, ...links.services?.archive}}}
}
