import {expect, test} from 'vitest'
import {hang, inTurn, page, redirect, reset, site, status} from './servers/web.ts'
import type {Site} from './servers/web.ts'
import {check, says} from './setup.ts'

const timeout = 0.6
const hosts = {'127.0.0.1': {interval: 0.002}, '127.0.0.2': {interval: 0.002}, '127.0.0.3': {interval: 0.002}}

/** Checks twenty links of a host. */
async function twenty(pages: Site, rest: {recheckDelay?: number} = {}) {
  const server = await site(pages)
  const urls = Array.from({length: 20}, (_, index) => `${server.url}/${index}`)
  const {by} = await check(urls, {}, {hosts, timeout, recheckDelay: 0.2, ...rest})
  return {
    verdicts: [...new Set([...by.values()].map(says))].sort(),
    asked: server.arrivals.length
  }
}

test('a host that hangs is asked three times at most, and not for every link', async () => {
  const {verdicts, asked} = await twenty({'*': hang})
  expect(verdicts).toEqual(['unreachable no-answer'])
  expect(asked).toBeLessThanOrEqual(3)
})

test.each<[name: string, pages: Site, verdicts: string[], most: number]>([
  ['breaks every connection', {'*': reset}, ['unreachable connection-reset'], 4],
  [
    'answers everything with 500',
    {'*': status(500)},
    ['blocked host-fails-alike', 'unreachable host-failing'],
    16
  ],
  ['refuses everything', {'*': status(403)}, ['blocked host-failing', 'blocked http-403'], 12]
])('a host that %s is left alone', async (_, pages, verdicts, most) => {
  const found = await twenty(pages)
  expect(found.verdicts).toEqual(verdicts)
  expect(found.asked).toBeLessThanOrEqual(most)
})

test('a host that hangs for a moment is asked again, for every link', async () => {
  let asked = 0
  const {verdicts} = await twenty({
    '*': (...exchange) => (++asked > 2 ? page() : hang)(...exchange)
  })
  expect(verdicts).toEqual(['ok http-200'])
})

test('a page that hangs costs its own host nothing', async () => {
  const pages = Object.fromEntries(['/3', '/8', '/15'].map(path => [path, hang]))
  const {verdicts} = await twenty({...pages, '*': page()})
  expect(verdicts).toEqual(['ok http-200', 'unreachable no-answer'])
})

test('twenty hosts that lead to one that hangs wait for it together', async () => {
  const hanging = await site({'*': hang}, '127.0.0.2')
  const starts = await site({'*': inTurn(redirect(`${hanging.url}/x`, 302))}, '127.0.0.3')
  const urls = Array.from({length: 20}, (_, index) => `${starts.url}/${index}`)
  await check(urls, {}, {hosts, timeout, recheckDelay: 0.2})
  expect(hanging.arrivals.length).toBeLessThanOrEqual(3)
})
