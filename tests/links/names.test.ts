import {lookup as systemLookup} from 'node:dns'
import {onTestFinished, expect, test} from 'vitest'
import {failureOf} from '../../src/links/failures.ts'
import {openNames} from '../../src/links/web/names.ts'
import type {Lookup, Means} from '../../src/links/web/names.ts'
import {nameServer} from './servers/names.ts'
import type {Names} from './servers/names.ts'

interface Looking extends Means {
  names: Names
}

/** Looks names up at a name server; its addresses, or the reason for which there are none. `system` is what the system was asked. */
async function looking({names, system: asSystem = systemLookup, ...means}: Looking) {
  const server = await nameServer(names)
  const system: string[] = []
  const counted: Lookup = (host, ...rest) => {
    system.push(host)
    asSystem(host, ...rest)
  }
  const {lookup, cancel} = openNames({system: counted, servers: [server.address], ...means})
  onTestFinished(cancel)
  const find = (host: string) =>
    new Promise<string>(resolve =>
      lookup(host, {all: true}, (error, all) =>
        resolve(error ? failureOf(error) : all.map(d => d.address).join(' '))
      )
    )
  return {find, system, cancel, asked: server.asked}
}

test('forty names are looked up at once', async () => {
  // None is answered before all were asked.
  const {find, system} = await looking({
    names: (name, {asked}) => (asked.size < 40 ? 'later' : ['192.0.2.7'])
  })
  const all = await Promise.all(Array.from({length: 40}, (_, index) => find(`host-${index}.test`)))
  expect(new Set(all)).toEqual(new Set(['192.0.2.7']))
  expect(system).toEqual([])
})

test('names without an answer hold up no others', async () => {
  const {find, cancel} = await looking({
    names: name => (name.startsWith('silent') ? 'silent' : ['192.0.2.7'])
  })
  const silent = Promise.all(Array.from({length: 20}, (_, index) => find(`silent-${index}.test`)))
  expect(await find('a.test')).toBe('192.0.2.7')
  cancel()
  expect(new Set(await silent)).toEqual(new Set(['request-failed']))
})

test('a name without an answer is a failure that may pass', async () => {
  const {find, system} = await looking({
    names: name => (name === 'silent.test' ? 'silent' : ['192.0.2.7']),
    patience: 200
  })
  await find('a.test')
  expect(await find('silent.test')).toBe('dns-failed')
  expect(system).toEqual([])
})

test('so is a name whose servers fail', async () => {
  const {find, system} = await looking({names: () => 'failing'})
  expect(await find('a.test')).toBe('dns-failed')
  expect(system).toEqual([])
})

test('a name that the servers do not have may be one of this machine', async () => {
  const {find, system} = await looking({names: () => 'missing'})
  expect(await find('localhost')).toMatch(/127\.0\.0\.1|::1/)
  expect(system).toEqual(['localhost'])
})

test('addresses of version 4 are enough if version 6 has no answer', async () => {
  const {find} = await looking({names: (_, {version}) => (version === 6 ? 'silent' : ['192.0.2.7'])})
  expect(await find('a.test')).toBe('192.0.2.7')
})

test('the system alone is asked after three names without any answer', async () => {
  const system: Lookup = (_, __, done) => done(null, [{address: '192.0.2.9', family: 4}])
  const {find, asked} = await looking({names: () => 'silent', patience: 50, system})
  for (const name of ['a.test', 'b.test', 'c.test', 'd.test']) expect(await find(name)).toBe('192.0.2.9')
  expect([...asked]).toEqual(['a.test', 'b.test', 'c.test'])
})

test('the system is asked if there is no name server', async () => {
  const {find} = await looking({names: () => 'silent', servers: ['127.0.0.1:9']})
  expect(await find('localhost')).toMatch(/127\.0\.0\.1|::1/)
})
