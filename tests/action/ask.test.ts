import {expect, test} from 'vitest'
import {settingsOf} from '../../src/action/ask.ts'
import type {Pull} from '../../src/action/event.ts'
import type {LinkSettings} from '../../src/links/index.ts'

const pull: Pull = {
  number: 1,
  head: {sha: '', ref: 'patch-1', repo: 'octo/awesome-papers'},
  base: {sha: '', ref: 'main'},
  changedFiles: 1,
  fork: false,
  open: true
}

test.each<[string, Pull | undefined, LinkSettings, number | undefined]>([
  ['a pull request, since somebody is waiting', pull, {}, 10],
  ['a pull request, if the config says so', pull, {recheckDelay: 60}, 60],
  ['a sweep', undefined, {}, undefined]
])('seconds before a failing link is asked again: %s', (_, of, links, expected) => {
  expect(settingsOf({event: {pull: of}, env: {}}, links).recheckDelay).toBe(expected)
})

test('a config, which a pull request brings along, opens no private address and moves no service', () => {
  const links: LinkSettings = {allowPrivate: true, services: {arxiv: {url: 'https://evil.example'}}}
  expect(settingsOf({event: {pull}, env: {}}, links)).toMatchObject({allowPrivate: false, services: {}})
  const env = {PAPERLINT_ALLOW_PRIVATE: 'true', PAPERLINT_ARXIV_INTERVAL: '0'}
  expect(settingsOf({event: {pull}, env}, links, true)).toMatchObject({
    allowPrivate: true,
    services: {arxiv: {interval: 0}, archive: {enabled: true}}
  })
})
