/**
 * Forward proxies of the environment, read like `curl` does: `http_proxy`, `https_proxy` and `no_proxy`, in either case.
 */

import {connect} from 'node:net'
import {EnvironmentProblem} from '../canary.ts'
import {attempt} from './guard.ts'

/** Where requests go through. */
export interface Proxies {
  /** For links of `http`; where it alone is named, for those of `https` too. */
  http: string | undefined
  https: string | undefined
  /** Hosts that are asked directly, with commas between. */
  except: string
}

/** Reads the proxies of an environment; one without a scheme is asked by HTTP. */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): Proxies {
  const read = (name: string) => env[name] || env[name.toUpperCase()] || undefined
  const url = (name: string) => read(name)?.replace(/^(?!\w+:\/\/)/, 'http://')
  return {http: url('http_proxy'), https: url('https_proxy'), except: read('no_proxy') ?? ''}
}

/**
 * Makes sure that the proxies accept connections: a proxy that is down says nothing about the links.
 *
 * @param timeout
 *   Milliseconds.
 * @throws
 *   `EnvironmentProblem` if a proxy is not a URL, or cannot be reached.
 */
export async function assertProxies({http, https}: Proxies, timeout: number): Promise<void> {
  const named = new Set([http, https].filter(d => d !== undefined))
  await Promise.all([...named].map(d => assertListening(d, timeout)))
}

async function assertListening(proxy: string, timeout: number): Promise<void> {
  if (!URL.canParse(proxy))
    throw new EnvironmentProblem('the proxy that is set in the environment is not a URL')
  // The host alone: the URL may hold a password.
  if (!(await acceptsConnections(proxy, timeout)))
    throw new EnvironmentProblem(
      `the proxy ${new URL(proxy).host}, which is set in the environment, cannot be reached`
    )
}

const ports: Readonly<Record<string, number>> = {'https:': 443, 'http:': 80}

/** Whether the host of a URL accepts connections. No request is sent. `timeout` in milliseconds. */
export async function acceptsConnections(url: string, timeout: number): Promise<boolean> {
  const {protocol, hostname, port} = new URL(url)
  const socket = connect({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (ports[protocol] ?? 1080),
    autoSelectFamilyAttemptTimeout: attempt,
    timeout
  })
  const isOpen = await new Promise<boolean>(resolve => {
    socket.once('connect', () => resolve(true))
    socket.once('timeout', () => resolve(false))
    socket.once('error', () => resolve(false))
  })
  socket.destroy()
  return isOpen
}
