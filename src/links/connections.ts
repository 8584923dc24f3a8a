/**
 * The connections of a run.
 */

import type {Service} from './services.ts'
import type {LinkSettings} from './settings.ts'
import type {GuardSettings} from './web/guard.ts'
import {lanes} from './web/lanes.ts'
import type {Lanes} from './web/lanes.ts'
import {openNames} from './web/names.ts'

/** Connections to the web, and to services, which may be on a private address if somebody named them. */
export interface Connections {
  to: (service: Service | undefined) => Lanes
  close: () => Promise<void>
}

/** Opens them; nothing is connected before it is asked. They are closed when the run is interrupted. */
export function openConnections(
  {allowPrivate = false}: LinkSettings,
  guard: Omit<GuardSettings, 'allowPrivate' | 'lookup'>,
  signal: AbortSignal
): Connections {
  const {lookup, cancel} = openNames()
  const outside = lanes({...guard, lookup, allowPrivate})
  // Link-local and metadata addresses stay closed for these as well.
  const named = lanes({...guard, lookup, allowPrivate: true})
  const close = async () => {
    cancel()
    await Promise.all([outside.destroy(), named.destroy()])
  }
  // Heard once for all requests. A signal chains its listeners, and V8 the tables of a set that grows and shrinks: with a listener for
  // each request, those of long ago would keep the bodies of all later ones in memory until the next full collection.
  signal.addEventListener('abort', () => void close())
  return {to: service => (service?.mayBePrivate ? named : outside), close}
}
