import {describe, expect, test} from 'vitest'
import {areAlike, wordsOf} from '../../src/links/web/likeness.ts'
import {page, redirect, site} from './servers/web.ts'
import type {Site} from './servers/web.ts'
import {check, says} from './setup.ts'

const hosts = {'127.0.0.1': {interval: 0.004}}

describe('two pages are alike', () => {
  const much =
    'We ask how water carries stones over weirs and through lakes, and why some of them stay behind'
  test.each([
    ['numbers differ', 'Sorry. Request 17 at 12:05 failed.', 'Sorry. Request 18 at 12:06 failed.', true],
    ['identifiers differ', 'Sorry. Ray 9fa3cc81ddee.', 'Sorry. Ray 77ab01cd9911.', true],
    ['each names its address', 'The lidar topic is empty.', 'The paperlint topic is empty.', true],
    ['one names what was asked for, too', 'We searched for lidar.', 'We searched for it.', false],
    ['one word of few differs', 'Maps of the coast.', 'Maps of the lake.', false],
    ['one word of many differs', `${much}. Autumn. ${words(20)}`, `${much}. Spring. ${words(20)}`, true],
    [
      'many words differ',
      `${much}. Floods last two days.`,
      `${much}. Storms pass in an hour or less.`,
      false
    ],
    ['only the address is shown', 'Lidar', 'Paperlint', false]
  ])('%s: %s / %s', (_, a, b, expected) => {
    const addresses = ['http://a.org/wiki/Lidar', 'http://a.org/wiki/paperlint-7f']
    expect(areAlike(wordsOf(a), wordsOf(b), addresses)).toBe(expected)
  })

  /** Words without a meaning. */
  function words(count: number): string {
    return Array.from(
      {length: count},
      (_, index) => `w${'abcdefghij'.charAt(index % 10)}x${index > 9 ? 'y' : 'z'}`
    ).join(' ')
  }
})

describe('pages of programs and hosts that say the same of everything', () => {
  const html = (body: string) => `<!doctype html><title>Archive</title><main>${body}</main>`
  const fields = html('<table><tr><th>Title</th><td></td></tr><tr><th>Year</th><td>0000</td></tr></table>')
  const prose = `<p>${'This broker sells names of all kinds. '.repeat(30)}</p>`
  const same = 'unreachable same-for-every-address'
  const record = '/record.php?id=77'
  const nowhere = '/record.php?id=999999999'

  test.each<[name: string, pages: Site, path: string, expected: string]>([
    ['a record without content', {[record]: page(fields), [nowhere]: page(fields)}, record, same],
    [
      'a record with content',
      {[record]: page(html('<table><tr><th>Title</th><td>Silt</td></tr></table>')), [nowhere]: page(fields)},
      record,
      'ok http-200'
    ],
    [
      'a wiki that offers to write the page',
      {
        '/wiki/lidar': page(html('<p>Describe lidar here.</p>')),
        '*': (request, response) =>
          page(html(`<p>Describe ${request.url?.split('/').at(-1)?.split('-')[0]} here.</p>`))(
            request,
            response,
            1
          )
      },
      '/wiki/lidar',
      same
    ],
    [
      'a wiki with the page',
      {
        '/wiki/lidar': page(html('<p>Lidars send light and listen.</p>')),
        '*': page(html('<p>Describe this here.</p>'))
      },
      '/wiki/lidar',
      'ok http-200'
    ]
  ])('%s', async (_, pages, path, expected) => {
    const server = await site(pages)
    const {by} = await check([server.url + path], {}, {hosts})
    expect(says(by.get(server.url + path))).toBe(expected)
  })

  test.each([
    ['everybody', true, same],
    ['one page', false, 'ok http-200']
  ])('a host that sends %s to another one', async (_, sendsAll, expected) => {
    const broker = await site({'/names/coast': page(html(prose))}, '127.0.0.2')
    const away = redirect(`${broker.url}/names/coast`, 302)
    const server = await site(sendsAll ? {'*': away} : {'/paper': away})
    const url = `${server.url}/paper`
    const {by} = await check([url], {}, {hosts: {...hosts, '127.0.0.2': {interval: 0.004}}})
    expect(says(by.get(url))).toBe(expected)
  })
})
