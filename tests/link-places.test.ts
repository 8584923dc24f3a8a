import {describe, expect, test} from 'vitest'
import {flowOf} from '../src/flow/flow.ts'
import {checkLinks} from '../src/links/index.ts'
import {linksAhead, linksIn} from '../src/link-places.ts'
import {read} from '../src/lint.ts'
import {parse} from '../src/markdown/parse.ts'
import {page, site} from './links/servers/web.ts'
import {quick} from './links/setup.ts'

const listAt = (host: string) => `# Rivers

Our [map](${host}/map).

- [**CVPR 2022**] Sediment Transport in Braided Rivers of the Alps [[pdf]](${host}/a) [[code]](${host}/code)
- [**CVPR 2021**] Gravel Bars after the Great Floods of Winter [[PDF]](${host}/b) [[code]](${host}/code)
`

function ahead(text: string) {
  let readings = 0
  const flows = [flowOf(parse(text), text)]
  const links = linksAhead(flows, () => {
    readings++
    return [read(text, 'README.md')]
  })
  return {links, readings: () => readings}
}

describe('links of texts that were not read yet', () => {
  const text = listAt('https://rivers.org')

  test('are those of the texts as they are read', () => {
    const {links} = ahead(text)
    const plain = links.map(({url, expect: promised, title}) => ({
      url,
      ...(promised && {expect: promised}),
      ...(title !== undefined && {title})
    }))
    expect(plain).toEqual(linksIn([read(text, 'README.md')]))
    expect(plain).toHaveLength(4)
    expect(plain[1]).toEqual({
      url: 'https://rivers.org/a',
      expect: 'pdf',
      title: 'Sediment Transport in Braided Rivers of the Alps'
    })
  })

  test('read them once, for the first title', () => {
    const {links, readings} = ahead(text)
    expect(links.map(d => d.url)).toHaveLength(4)
    expect(readings()).toBe(0)
    expect(links.map(d => d.title).filter(Boolean)).toHaveLength(2)
    expect(readings()).toBe(1)
  })

  test('are asked before they are read', async () => {
    const atFirst: number[] = []
    const seen = {readings: () => 0}
    const server = await site({
      '*': (...exchange) => {
        atFirst.push(seen.readings())
        page()(...exchange)
      }
    })
    const {links, readings} = ahead(listAt(server.url))
    seen.readings = readings
    const {results} = await checkLinks(links, {
      ...quick,
      hosts: {'127.0.0.1': {interval: 0.004, connections: 4}}
    })
    expect(results.map(d => d.verdict)).toEqual(['ok', 'ok', 'ok', 'ok'])
    expect(atFirst[0]).toBe(0)
    expect(readings()).toBe(1)
  })
})
