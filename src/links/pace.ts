/**
 * How often a host is asked, unless the settings say otherwise.
 */

import {hostRow} from '../text/host.ts'
import type {HostPace} from '../text/host.ts'
import type {HostSettings} from './settings.ts'

const polite: HostPace = {connections: 2, interval: 250}

/** The pace of a host (with its port, if it has one). */
export function paceOf(host: string, settings: Readonly<Record<string, HostSettings>> = {}): HostPace {
  const name = host.replace(/:\d+$/, '').replace(/^www\./, '')
  const built = hostRow(name)?.pace ?? polite
  const set = settings[host] ?? settings[name]
  return {
    connections: Math.max(1, set?.connections ?? built.connections),
    interval: set?.interval === undefined ? built.interval : set.interval * 1000
  }
}
