/**
 * Keeps requests out of private networks: every address of every connection is checked at the moment it is opened, so that
 * neither a name that resolves to a private address, nor a redirect, nor a second DNS answer gets through.
 */

import {lookup as systemLookup} from 'node:dns'
import {isIP} from 'node:net'
import {createSecureContext} from 'node:tls'
import type {SecureContext} from 'node:tls'
import ipaddr from 'ipaddr.js'
import {Agent, buildConnector, EnvHttpProxyAgent} from 'undici'
import type {Dispatcher} from 'undici'
import type {Lookup} from './names.ts'
import {platformAddresses} from './platform-addresses.ts'
import type {Proxies} from './proxy.ts'

/** Ranges that `allowPrivate` opens: intranets and this machine. Names are those of ipaddr.js. */
const intranet = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat'])

const platforms = platformAddresses.map(d => ipaddr.parseCIDR(d.range))

/** Thrown where a connection would open a forbidden address. */
class ForbiddenAddress extends Error {
  code = 'ERR_FORBIDDEN_ADDRESS'
}

/** Whether an address must not be connected to. What is not an address is forbidden. */
export function isForbidden(address: string, allowPrivate: boolean): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!isIP(bare)) return true
  const parsed = ipaddr.process(bare)
  if (platforms.some(d => d[0].kind() === parsed.kind() && parsed.match(d))) return true
  // IPv4-compatible addresses (::127.0.0.1) are obsolete, and lead to the address in their last 32 bits on systems that still support them.
  if (parsed instanceof ipaddr.IPv6 && parsed.parts.slice(0, 6).every(d => d === 0) && !allowPrivate)
    return true
  const range = parsed.range()
  if (range === 'unicast') return false
  return !(allowPrivate && intranet.has(range))
}

/** Milliseconds that an idle connection is kept: some pauses between two requests, for most hosts of a long list are asked only once. */
const keepAlive = 2000

/**
 * Milliseconds after which an address is given up for the next one of its name. A lost packet is sent again after one second. The 250 ms of
 * Node are less than the way to another continent and back: such a host could never be reached if its second address leads nowhere,
 * as addresses of version 6 do from most machines of GitHub.
 */
export const attempt = 3000

let ownContext: SecureContext | undefined

/** Certificates and ciphers of all connections. Made anew for each, they would take a quarter of its processor time. */
function secureContext(): SecureContext {
  return (ownContext ??= createSecureContext())
}

/** What a dispatcher may do; times in milliseconds. */
export interface GuardSettings {
  allowPrivate: boolean
  connectTimeout: number
  proxies: Proxies
  lookup?: Lookup
}

/**
 * An undici dispatcher with one connection to each host, which cannot open a socket to a forbidden address. Behind a proxy names are the proxy's to resolve, so that
 * there only addresses written in the URL are checked (`isForbiddenUrl`).
 */
export function guardedDispatcher({
  allowPrivate,
  connectTimeout,
  proxies,
  lookup = systemLookup
}: GuardSettings): Dispatcher {
  const connector = buildConnector({
    timeout: connectTimeout,
    allowH2: false,
    secureContext: secureContext(),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: attempt,
    lookup: (host, options, done) =>
      lookup(host, {...options, all: true}, (error, addresses) => {
        if (error) return done(error, [])
        const allowed = addresses.filter(d => !isForbidden(d.address, allowPrivate))
        if (allowed[0] === undefined)
          return done(new ForbiddenAddress(`${host} resolves to no public address`), [])
        if (options.all) done(null, allowed)
        else done(null, allowed[0].address, allowed[0].family)
      })
  })

  const connect: buildConnector.connector = (options, done) => {
    const hostname = options.hostname.replace(/^\[|\]$/g, '')
    // The lookup is not called for an address in the URL.
    if (isIP(hostname) && isForbidden(hostname, allowPrivate)) {
      done(new ForbiddenAddress(`${hostname} is not a public address`), null)
      return
    }
    connector({...options, hostname}, (...opened) => {
      const [error, socket] = opened
      if (error === null && isForbidden(socket.remoteAddress ?? '', allowPrivate)) {
        socket.destroy()
        done(new ForbiddenAddress(`${hostname} led to ${socket.remoteAddress}`), null)
        return
      }
      done(...opened)
    })
  }

  const agent = {
    connect,
    connections: 1,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: 32_768,
    keepAliveTimeout: keepAlive,
    keepAliveMaxTimeout: keepAlive
  }
  const {http, https, except} = proxies
  if (http === undefined && https === undefined) return new Agent(agent)
  return new EnvHttpProxyAgent({
    ...agent,
    // Empty: what is not named must not be read from the process.
    httpProxy: http ?? '',
    httpsProxy: https ?? '',
    noProxy: except
  })
}

/** Whether a URL names a forbidden address, or this machine, by itself. */
export function isForbiddenUrl(url: URL, allowPrivate: boolean): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return isForbidden(host, allowPrivate)
  return !allowPrivate && /(?:^|\.)(?:localhost|internal|local)\.?$/i.test(host)
}
