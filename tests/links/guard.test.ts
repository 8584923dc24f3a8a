import {describe, expect, onTestFinished, test} from 'vitest'
import {ask} from '../../src/links/web/ask.ts'
import {guardedDispatcher, isForbidden} from '../../src/links/web/guard.ts'
import type {Lookup} from '../../src/links/web/names.ts'
import {proxiesOf} from '../../src/links/web/proxy.ts'
import {failureOf} from '../../src/links/failures.ts'
import {sleepingServer} from './servers/slow.ts'
import {hang, page, site} from './servers/web.ts'

describe('addresses', () => {
  test.each([
    '168.63.129.16',
    '::ffff:168.63.129.16',
    '161.26.0.10',
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.1.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fd00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '[::ffff:7f00:1]',
    '::127.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    'nonsense',
    ''
  ])('%s is forbidden', address => {
    expect(isForbidden(address, false)).toBe(true)
  })

  test.each(['1.1.1.1', '140.82.112.3', '168.63.129.17', '2606:4700:4700::1111', '::ffff:1.1.1.1'])(
    '%s is public',
    address => {
      expect(isForbidden(address, false)).toBe(false)
    }
  )

  test.each([
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['fd00::1', false],
    ['169.254.169.254', true],
    ['fe80::1', true],
    ['fd00:ec2::254', true],
    ['100.100.100.200', true],
    ['168.63.129.16', true],
    ['::ffff:168.63.129.16', true],
    ['100.96.0.96', true],
    ['fd00:ec2::23', true],
    ['224.0.0.1', true]
  ])('%s stays forbidden where private addresses are open: %s', (address, expected) => {
    expect(isForbidden(address, true)).toBe(expected)
  })
})

describe('connections', () => {
  /** Names of this test; the second answer for `rebind.test` is a private address. */
  function names(): Lookup {
    let asked = 0
    return (host, _, done) => {
      const address = host === 'rebind.test' && asked++ === 0 ? '1.1.1.1' : '127.0.0.1'
      process.nextTick(() => done(null, [{address, family: 4}]))
    }
  }

  async function reason(
    url: string,
    lookup?: Lookup,
    {allowPrivate = false, timeout = 300} = {}
  ): Promise<string> {
    const dispatcher = guardedDispatcher({
      allowPrivate,
      connectTimeout: timeout - 100,
      proxies: proxiesOf({}),
      ...(lookup && {lookup})
    })
    onTestFinished(() => dispatcher.destroy())
    return ask({url, limit: 0, timeout, dispatcher}).then(
      d => String(d.status),
      (error: unknown) => failureOf(error)
    )
  }

  test.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '[::ffff:127.0.0.1]',
    'private.test'
  ])('%s is not opened, and nothing is sent', async host => {
    const server = await site({'*': page()})
    const {port} = new URL(server.url)
    expect(await reason(`http://${host}:${port}/`, names())).toBe('private-address')
    expect(server.arrivals).toEqual([])
  })

  test('a second DNS answer does not open the door', async () => {
    const server = await site({'*': page()})
    const lookup = names()
    const url = `http://rebind.test:${new URL(server.url).port}/`
    await reason(url, lookup)
    expect(await reason(url, lookup)).toBe('private-address')
    expect(server.connections()).toBe(0)
  })

  test.runIf(process.platform === 'linux')(
    'a slow address is waited for, although the other one leads nowhere',
    async () => {
      const {port, wake} = await sleepingServer()
      const lookup: Lookup = (_, __, done) => {
        done(null, [
          {address: '127.0.0.1', family: 4},
          {address: '::1', family: 6}
        ])
        // By now the first packet is lost; the system sends another one after a second.
        setImmediate(wake)
      }
      expect(await reason(`http://slow.test:${port}/`, lookup, {allowPrivate: true, timeout: 6000})).toBe(
        '200'
      )
    }
  )

  test.runIf(process.platform === 'linux')('a host that accepts none is a time-out', async () => {
    const {port} = await sleepingServer()
    expect(await reason(`http://127.0.0.1:${port}/`, undefined, {allowPrivate: true})).toBe('timeout')
  })

  test('a host that accepts one and is silent is not', async () => {
    const server = await site({'*': hang})
    expect(await reason(server.url, undefined, {allowPrivate: true})).toBe('no-answer')
  })
})
