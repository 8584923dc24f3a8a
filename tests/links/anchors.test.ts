import {expect, test} from 'vitest'
import {fragmentOf, missingFragments} from '../../src/links/web/anchors.ts'
import {page, site} from './servers/web.ts'
import {check} from './setup.ts'

test.each([
  ['https://a.org/x#results', 'results'],
  ['https://a.org/x#caf%C3%A9', 'café'],
  ['https://a.org/x', undefined],
  ['https://a.org/x#', undefined],
  ['https://a.org/x.pdf#page=3', undefined],
  ['https://a.org/x.pdf#results', undefined],
  ['https://a.org/x#page=3', undefined],
  ['https://a.org/#/route', undefined],
  ['https://a.org/#!route', undefined],
  ['https://a.org/x#:~:text=vision', undefined]
])('%s names %s', (url, expected) => expect(fragmentOf(url)).toBe(expected))

const html = `<h2 id="Results">R</h2><a name='usage'></a><div class="x" id=data></div><h1 id="user-content-setup">S</h1>`

test.each([
  ['results', []],
  ['usage', []],
  ['data', []],
  ['setup', []],
  ['top', []],
  ['resluts', ['resluts']]
])('#%s', (fragment, expected) => expect(missingFragments(html, [fragment])).toEqual(expected))

test('a page that draws itself in the browser says nothing', () => {
  expect(missingFragments('<script src="/main.js"></script>', ['results'])).toEqual([])
})

test.each([
  [true, 'gone'],
  [false, undefined]
])('looked for if the settings say so: %s', async (fragments, expected) => {
  const long = `<!doctype html>${'<p>text</p>'.repeat(5000)}<h2 id="here">Here</h2>`
  const server = await site({'/paper': page(long)})
  const urls = ['#here', '#gone', ''].map(d => `${server.url}/paper${d}`)
  const {by} = await check(urls, {}, {fragments})
  expect(urls.map(d => by.get(d)?.missingFragment)).toEqual([undefined, expected, undefined])
  expect(server.arrivals).toHaveLength(1)
})
