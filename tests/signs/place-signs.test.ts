import {expect, test} from 'vitest'
import {parse} from '../../src/markdown/parse.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {candidatesOf} from '../../src/candidates/candidates.ts'
import {placesOf} from '../../src/signs/places.ts'
import {signsOf} from '../../src/signs/place-signs.ts'
import {sectionsOf} from '../../src/model/sections.ts'

/** The signs of the last place of a list: of pairs only the first part, and without those that say that something is not there. */
function signs(list: string): string {
  const source = `# Kettles\n\n${list}\n`.replaceAll('PAPER', 'https://arxiv.org/abs/1406.2661')
  const tree = parse(source)
  const flow = flowOf(tree, source)
  const place = placesOf(flow, candidatesOf(tree, source, flow), sectionsOf(tree, flow)).at(-1)!
  const {all, sure} = signsOf(place, flow)
  const own = all.slice(1).map(d => d.split('|', d.startsWith('venue:') ? 2 : 1).join(' '))
  return [...new Set(own), sure]
    .join(' ')
    .replace(/\b[a-z-]+:(?= |$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

test.each([
  [
    '- [Kettles that sing at noon](PAPER), CVPR 2014',
    'shape:item link:paper words:5 venue:known year:year facts:vy wrap:a says:words target:paper section:intro rest:2 outside:0'
  ],
  [
    '- Kettles that sing, Ann Moss, Bo Hill, *Iron Letters*, 2014',
    'shape:item words:3 venue:known year:year authors:authors facts:vya says:words section:intro rest:4 outside:0'
  ],
  [
    '## Papers\n\n- **[Kettles that sing at noon](docs/kettles.md)**',
    'shape:item link:link words:5 wrap:ab says:words target:note section:papers rest:0 outside:0'
  ],
  [
    '## Papers\n\n- *[Kettles that sing at noon](docs/kettles.pdf)*',
    'shape:item link:paper words:5 wrap:ai says:words target:file section:papers rest:0 outside:0'
  ],
  [
    '## Papers\n\n- “Kettles that sing at noon in the long winters of the north”, arXiv 2014',
    'shape:item words:11 venue:preprint year:year facts:vy wrap:q says:words section:papers rest:2 outside:0'
  ],
  [
    '## Tools\n\n- [Boiler, a kettle](https://github.com/a/b)',
    'shape:item link:link words:3 wrap:a says:words target:code section:closed rest:0 outside:0 never'
  ],
  [
    '## Tools\n\n- [Boiler](PAPER)',
    'shape:item link:paper words:1 wrap:a says:name target:paper section:programs rest:0 outside:0'
  ],
  [
    '## Tools\n\n- Boiler, Ann Moss, Bo Hill',
    'shape:item words:0 authors:authors facts:a wrap:- says:- section:closed rest:3 outside:0 no-title'
  ],
  [
    '## News\n\n- Kettles that sing, 2014',
    'shape:item words:3 year:year facts:y says:words section:closed rest:1 outside:0 never'
  ],
  [
    '## News\n\n- Kettles that sing, Ann Moss, Bo Hill, 2014',
    'shape:item words:3 year:year authors:authors facts:ya says:words section:closed rest:3 outside:0'
  ],
  [
    '## Workshops\n\n- Kettles that sing, 2014',
    'shape:item words:3 year:year facts:y says:words section:events rest:1 outside:0'
  ],
  [
    "- Ada's reading list on kettles",
    'shape:item words:5 says:words section:intro rest:0 outside:0 noWork never'
  ],
  [
    '- [Kettles that sing](#kettles)',
    'shape:item link:internal words:3 wrap:a says:words target:internal section:intro rest:0 outside:0 never'
  ],
  [
    '- Added papers on kettles to the list',
    'shape:item words:7 says:words section:intro rest:0 outside:0 noWork never'
  ],
  ['- Research gap:', 'shape:item words:2 says:words section:intro rest:0 outside:0 never'],
  [
    '- 2024/09 This survey of kettles has been accepted by CVPR',
    'shape:item words:7 says:words section:intro rest:0 outside:0 noWork sentence'
  ],
  [
    '- 《Kettles that sing》很好',
    'shape:item words:3 authors:authors facts:a says:words section:intro rest:1 outside:0 named'
  ],
  ['- 2.《Kettles that sing》很好', 'shape:item words:4 says:words section:intro rest:1 outside:0 named'],
  [
    '- 《唱歌的水壶》很好',
    'shape:item words:3 authors:authors facts:a says:words section:intro rest:1 outside:0'
  ],
  [
    '| Title | Authors |\n|---|---|\n| [Kettles that sing](https://x.org/a) | Ann Moss |',
    'shape:row link:paper words:3 authors:authors facts:a wrap:a says:words target:page section:intro rest:1 outside:0 title-column:true beside:authors'
  ],
  [
    '| Title | Authors |\n|---|---|\n| [Singing kettles](https://x.org/a) | Ann Moss |',
    'shape:row link:paper words:2 authors:authors facts:a wrap:a says:words target:page section:intro rest:1 outside:0 title-column:true'
  ],
  [
    '| Title | Notes |\n|---|---|\n| [Kettles that sing](https://x.org/a) | warm |',
    'shape:row link:paper words:3 wrap:a says:words target:page section:intro rest:1 outside:1 title-column:true'
  ],
  [
    '| Paper | Kettle |\n|---|---|\n| [pdf](PAPER) | Kettles |',
    'shape:row link:paper words:0 wrap:- says:- section:intro rest:2 outside:0 title-column:false no-title'
  ],
  [
    '| Year | Place |\n|---|---|\n| 2014 | Ulm |',
    'shape:row words:1 year:year facts:y says:name section:intro rest:1 outside:0 title-column:false'
  ],
  [
    '| Method | F1 | Size |\n|---|---|---|\n| Boiler | 41.5 | 12 |\n| Kettle | 42.5 | 14 |',
    'shape:row words:1 says:name section:intro rest:2 outside:1 board title-column:true'
  ],
  [
    '| Title | Paper |\n|---|---|\n| Kettles that sing | |',
    'shape:row words:3 says:words section:intro rest:0 outside:0 title-column:true'
  ],
  [
    '| Title | Paper |\n|---|---|\n| Kettles that sing | [here](https://x.org/a) |',
    'shape:row link:paper words:3 says:words section:intro rest:1 outside:1 title-column:true'
  ],
  [
    '- [Slides](https://x.org/a) on kettles',
    'shape:item link:aside words:0 wrap:- says:- section:intro rest:2 outside:2 noWork no-title'
  ],
  [
    '- **Kettles that sing at noon**: how they do it, a story of iron and of long fires in the night [[pdf]](PAPER)',
    'shape:item link:paper words:11 wrap:b says:words section:intro rest:1 outside:0'
  ],
  [
    '| Notes | Title |\n|---|---|\n| [Tea](https://x.org/a) | Kettles that sing |',
    'shape:row link:link words:1 wrap:a says:name target:page section:intro rest:1 outside:3 title-column:true'
  ],
  [
    '## Contents\n\n- Kettles that sing',
    'shape:item words:3 says:words section:closed rest:0 outside:0 never'
  ],
  [
    '## Contents\n\n- [Kettles that sing](PAPER)',
    'shape:item link:paper words:3 wrap:a says:words target:paper section:section rest:0 outside:0'
  ]
])('%j says %s', (list, said) => {
  expect(signs(list)).toBe(said)
})
