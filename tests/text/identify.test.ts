import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {identify, identifyDoi, urlPatterns} from '../../src/text/identify.ts'
import {dois} from '../../src/text/patterns/doi.ts'
import {citationQuery} from '../../src/text/host.ts'
import {venues} from '../../src/text/venues.ts'
import {hostilePaths} from './hostile-paths.ts'

const known = new Set(venues.map(venue => venue.abbr))

describe('every pattern', () => {
  test.each(urlPatterns.map(row => [row.key, row] as const))('%s reads its example', (key, row) => {
    const identity = identify(row.example)
    // A DOI's own row is more telling than the one of doi.org.
    expect(identity?.pattern).toBe(key === 'doi-url' ? 'doi-ieee' : key)
    expect(row.source).not.toBe('')
  })

  test.each(dois.map(row => [row.key, row] as const))('%s reads its example', (key, row) => {
    expect(identifyDoi(row.example)?.pattern).toBe(key)
    expect(identify(`https://doi.org/${row.example}`)?.id).toBe(identifyDoi(row.example)?.id)
  })

  const rows = [...urlPatterns, ...dois].map(row => [row.key, row.example] as const)
  const identified = (example: string) =>
    example.startsWith('10.') ? identifyDoi(example) : identify(example)

  test.each(rows)('%s leads back to the same work', (_, example) => {
    const identity = identified(example)
    const pages = [identity?.landing, identity?.pdf].filter(url => url !== undefined)
    expect(pages.map(url => identify(url)?.id)).toEqual(pages.map(() => identity?.id))
  })

  test.each(rows)('%s proves only venues of the table', (_, example) => {
    const venue = identified(example)?.proof?.venue ?? 'arXiv'
    expect(known).toContain(venue)
  })

  const open = new Set([
    'huggingface.co',
    'raw.githubusercontent.com',
    'hjfy.top',
    'hal.inria.fr',
    'inria.hal.science'
  ])
  test.each(
    urlPatterns.flatMap(row =>
      row.hosts
        .filter(host => !open.has(host) && row.key !== 'bmvc-host')
        .map(host => [row.key, host] as const)
    )
  )('%s: the query of %s is known', (_, host) => {
    expect(citationQuery(host)).toBeDefined()
  })
})

test.each([
  // arXiv and its mirrors
  ['https://arxiv.org/abs/2206.14579', 'arxiv:2206.14579'],
  ['https://arxiv.org/pdf/2206.14579v2.pdf', 'arxiv:2206.14579'],
  ['http://export.arxiv.org/abs/2206.14579v1', 'arxiv:2206.14579'],
  ['https://arxiv.org/abs//2306.08707', 'arxiv:2306.08707'],
  ['https://arxiv.org/pdf/2306.08707.pdf}', 'arxiv:2306.08707'],
  ['https://arxiv.org/pdf/2306.08707%7D', 'arxiv:2306.08707'],
  ['https://huggingface.co/papers/2206.14579', 'arxiv:2206.14579'],
  ['https://www.alphaxiv.org/abs/2206.14579v3', 'arxiv:2206.14579'],
  ['https://doi.org/10.48550/arXiv.2206.14579', 'arxiv:2206.14579'],
  ['https://api.semanticscholar.org/arXiv:2206.14579', 'arxiv:2206.14579'],
  ['https://ui.adsabs.harvard.edu/abs/2017arXiv170603762V/abstract', 'arxiv:1706.03762'],
  ['http://inspirehep.net/record/593382', 'inspire:593382'],
  ['https://inspirehep.net/authors/1010907', undefined],
  ['https://dblp.org/rec/journals/corr/abs-1810-04805', 'arxiv:1810.04805'],
  ['https://arxiv.org/abs/math.CA/0611800', 'arxiv:math/0611800'],
  // ids that cannot be
  ['https://arxiv.org/abs/2213.14579', undefined],
  ['https://arxiv.org/abs/1412.12345', undefined],
  ['https://arxiv.org/abs/1501.1234', undefined],
  ['https://arxiv.org/list/cs.CV/recent', undefined],
  // one work, several pages
  ['https://aclanthology.org/2021.emnlp-main.288/', 'acl:2021.emnlp-main.288'],
  ['https://doi.org/10.18653/v1/2021.emnlp-main.288', 'acl:2021.emnlp-main.288'],
  ['https://www.aclweb.org/anthology/P18-1240.pdf', 'acl:P18-1240'],
  ['https://aclanthology.info/papers/P18-1240/p18-1240', 'acl:P18-1240'],
  ['https://doi.org/10.1609/aaai.v36i3.20204', 'aaai:20204'],
  ['https://ojs.aaai.org/index.php/AAAI/article/view/20204', 'aaai:20204'],
  ['https://www.ijcai.org/proceedings/2019/0123.pdf', 'ijcai:2019/123'],
  ['https://doi.org/10.24963/ijcai.2019/123', 'ijcai:2019/123'],
  [
    'https://link.springer.com/content/pdf/10.1007%2F978-3-030-87199-4_7.pdf',
    'doi:10.1007/978-3-030-87199-4_7'
  ],
  [
    'https://link.springer.com/epdf/10.1007/978-3-030-87199-4_7?sharing_token=k3y',
    'doi:10.1007/978-3-030-87199-4_7'
  ],
  ['https://www.nature.com/articles/s41591-023-02504-3.pdf', 'doi:10.1038/s41591-023-02504-3'],
  ['https://doi.org/10.1038/S41591-023-02504-3', 'doi:10.1038/s41591-023-02504-3'],
  ['https://www.mdpi.com/1424-8220/21/4/1234/htm', 'doi:10.3390/s21041234'],
  ['https://www.computer.org/csdl/journal/tg/5555/01/10452823/1UUuVAIPShy', 'csdl:tg/5555/01/10452823'],
  ['https://www.computer.org/csdl/journal/tg/5555/01/10414126/1TZIJbrBNo4', 'csdl:tg/5555/01/10414126'],
  [
    'https://www.computer.org/csdl/proceedings-article/cvpr/2021/450900a001/1yeI',
    'csdl:cvpr/2021/450900a001'
  ],
  ['https://openreview.net/pdf?id=B1-abc_de_', 'openreview:B1-abc_de_'],
  ['https://openreview.net/forum?id=FgYTwJbjbf&noteId=x1', 'openreview:FgYTwJbjbf'],
  ['https://openreview.net/forum?noteId=x1&id=FgYTwJbjbf', 'openreview:FgYTwJbjbf'],
  ['https://ieeexplore.ieee.org/abstract/document/9745795/', 'ieee:9745795'],
  ['https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=9745795', 'ieee:9745795'],
  ['https://ieeexplore-ieee-org.ezproxy.library.edu/document/9745795', 'ieee:9745795'],
  ['https://dl.acm.org/doi/abs/10.1145/3474085.3475587?casa_token=s3cret', 'doi:10.1145/3474085.3475587'],
  ['https://dl.acm.org/citation.cfm?id=3474085.3475587', 'doi:10.1145/3474085.3475587'],
  [
    'https://papers.cool/venue/Bar_Navigation_World_Models@CVPR2025@CVF',
    'cvf:Bar_Navigation_World_Models_CVPR_2025'
  ],
  [
    'https://openaccess.thecvf.com/content/CVPR2025/html/Bar_Navigation_World_Models_CVPR_2025_paper.html',
    'cvf:Bar_Navigation_World_Models_CVPR_2025'
  ],
  [
    'https://papers.cool/venue/Bar_Navigation_World_Models@NAVR2025@CVF',
    'papers.cool:Bar_Navigation_World_Models@NAVR2025@CVF'
  ],
  ['https://www.roboticsproceedings.org/rss17/p001.pdf', 'rss:2021/1'],
  ['https://doi.org/10.15607/RSS.2021.XVII.001', 'rss:2021/1'],
  ['https://europepmc.org/article/MED/33332292', 'pmid:33332292'],
  ['https://europepmc.org/article/MED/033332292', undefined],
  ['https://doi.org/10.1109/CVPR52733.2024.01032`?x', 'doi:10.1109/cvpr52733.2024.01032'],
  ['https://doi.org/10.1109/`?x', undefined],
  // no works
  ['https://github.com/huggingface/transformers', undefined],
  ['mailto:someone@example.org', undefined],
  ['', undefined],
  ['#', undefined]
])('%s is %s', (url, id) => {
  expect(identify(url)?.id).toBe(id)
})

test.each([
  ['https://aclanthology.org/2021.emnlp-main.288', 'EMNLP', 2021, undefined],
  ['https://aclanthology.org/2020.findings-emnlp.12', 'EMNLP', 2020, 'findings'],
  ['https://aclanthology.org/2022.acl-demo.5', 'ACL', 2022, 'demo'],
  ['https://aclanthology.org/D19-5001', 'EMNLP', 2019, 'workshop'],
  ['https://aclanthology.org/D19-1001', 'EMNLP', 2019, undefined],
  ['https://aclanthology.org/S17-1001', '*SEM', 2017, undefined],
  ['https://aclanthology.org/S17-2001', 'SemEval', 2017, undefined],
  [
    'https://openaccess.thecvf.com/content/CVPR2022W/MABe/html/Foo_A_Title_CVPRW_2022_paper.html',
    'CVPR',
    2022,
    'workshop'
  ],
  [
    'https://openaccess.thecvf.com/content_ICCV_2019/papers/Foo_A_Title_ICCV_2019_paper.pdf',
    'ICCV',
    2019,
    undefined
  ],
  ['https://proceedings.mlr.press/v139/radford21a.html', 'ICML', 2021, undefined],
  [
    'https://proceedings.neurips.cc/paper/2018/file/e07413354875be01a996dc560274708e-Paper.pdf',
    'NeurIPS',
    2018,
    undefined
  ],
  ['http://ceur-ws.org/Vol-2936/paper-103.pdf', 'CLEF', 2021, undefined],
  ['https://doi.org/10.1109/CVPR52733.2024.01032', 'CVPR', 2024, undefined],
  ['https://doi.org/10.1109/ICCVW54120.2021.00123', 'ICCV', 2021, 'workshop'],
  ['https://doi.org/10.1109/ICPR48806.2021.9412032', 'ICPR', undefined, undefined],
  ['https://doi.org/10.1109/TMI.2020.3040950', 'TMI', 2020, undefined],
  ['https://dl.acm.org/doi/10.1145/3474085.3475587', 'ACM MM', 2021, undefined],
  ['https://link.springer.com/chapter/10.1007/978-3-030-87199-4_7', 'MICCAI', 2021, undefined],
  ['https://www.nature.com/articles/s41598-021-12345-6', 'Sci. Rep.', 2021, undefined],
  ['https://link.springer.com/article/10.1007/s11280-022-01013-6', 'World Wide Web', 2022, undefined],
  ['https://ojs.aaai.org/index.php/AAAI/article/view/20204', 'AAAI', undefined, undefined],
  ['https://doi.org/10.1609/aaai.v36i3.20204', 'AAAI', 2022, undefined]
])('%s proves %s %s %s', (url, venue, year, track) => {
  const proof = identify(url)?.proof
  expect([proof?.venue, proof?.year, proof?.track]).toEqual([venue, year, track])
})

test.each([
  'https://openreview.net/forum?id=FgYTwJbjbf',
  'https://ieeexplore.ieee.org/document/9745795',
  'https://arxiv.org/abs/2206.14579',
  'https://proceedings.mlr.press/v999/foo21a.html',
  'https://ceur-ws.org/Vol-1/paper1.pdf',
  'https://link.springer.com/chapter/10.1007/978-0-000-00000-0_1',
  'https://dl.acm.org/doi/10.1145/3184558.3186900',
  'https://aclanthology.org/W19-5001',
  'https://aclanthology.org/2022.clinicalnlp-1.5'
])('%s proves nothing', url => {
  expect(identify(url)).toBeDefined()
  expect(identify(url)?.proof).toBeUndefined()
})

test('years that are only assigned at acceptance say so', () => {
  expect(identify('https://doi.org/10.1109/TPAMI.2021.3054719')?.proof?.yearIs).toBe('from')
  expect(identify('https://doi.org/10.1016/j.media.2021.102062')?.proof?.yearIs).toBe('from')
  expect(identify('https://doi.org/10.24963/ijcai.2021/123')?.proof?.yearIs).toBe('exact')
  expect(identify('https://www.ijcai.org/proceedings/2020/11')?.proof?.yearIs).toBe('from')
})

test('joint events are as right as the venue itself', () => {
  expect(identify('https://aclanthology.org/2021.acl-long.1')?.proof?.also).toContain('ACL-IJCNLP')
  expect(identify('https://aclanthology.org/D19-1001')?.proof?.also).toContain('EMNLP-IJCNLP')
  expect(identify('https://aclanthology.org/2023.acl-long.1')?.proof?.also).toEqual([])
})

test('version, first appearance and slug', () => {
  expect(identify('https://arxiv.org/abs/2206.14579v3')).toMatchObject({
    version: 3,
    appeared: {year: 2022, month: 6},
    kind: 'preprint'
  })
  expect(identify('https://arxiv.org/abs/hep-th/9901001')?.appeared).toEqual({year: 1999, month: 1})
  expect(
    identify(
      'https://openaccess.thecvf.com/content/CVPR2023/html/Huang_KiUT_Knowledge-Injected_U-Transformer_CVPR_2023_paper.html'
    )?.slug
  ).toEqual({words: ['KiUT', 'Knowledge-Injected', 'U-Transformer'], surname: 'Huang'})
  expect(
    identify(
      'https://openaccess.thecvf.com/content_cvpr_2016/papers/He_Deep_Residual_Learning_2016_CVPR_paper.pdf'
    )?.slug?.words
  ).toEqual(['Deep', 'Residual', 'Learning'])
})

describe('any text', () => {
  const url = fc.oneof(
    fc.webUrl({withQueryParameters: true, withFragments: true}),
    fc.string(),
    fc
      .tuple(fc.constantFrom(...urlPatterns.map(row => row.example)), fc.nat(), fc.string({maxLength: 8}))
      .map(
        ([example, at, text]) =>
          example.slice(0, at % example.length) + text + example.slice(at % example.length)
      )
  )

  test('is identified without throwing, and its landing page is the same work', () => {
    fc.assert(
      fc.property(url, text => {
        const identity = identify(text)
        if (identity?.landing && identity.kind !== 'not-a-paper')
          expect(identify(identity.landing)?.id).toBe(identity.id)
      }),
      {numRuns: 2000}
    )
  })
})

test('no pattern takes for ever for a path that is made to keep it busy (bench/identify.ts measures them)', () => {
  const patterns = [...urlPatterns.map(d => d.path), ...dois.map(d => d.doi)]
  const tried = hostilePaths(15_000).flatMap(path => patterns.map(d => d.test(path)))
  expect(tried).toHaveLength(patterns.length * 10)
})
