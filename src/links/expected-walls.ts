/**
 * Hosts that block every checker. Their answers say nothing about their pages, so they are not asked unless the settings name them.
 */

import {canonicalHost, hostRow} from '../text/host.ts'
import type {HostSettings} from './settings.ts'

/**
 * Whether a URL is at such a host.
 *
 * @param settings
 *   The hosts that the settings name; these are asked.
 */
export function hasWall(
  {host, hostname}: URL,
  settings: Readonly<Record<string, HostSettings>> = {}
): boolean {
  const name = hostname.replace(/^www\./, '')
  if (host in settings || hostname in settings || name in settings) return false
  return hostRow(canonicalHost(name))?.blocks === true
}
