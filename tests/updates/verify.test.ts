import {expect, test} from 'vitest'
import {read} from '../../src/lint.ts'
import type {Kind} from '../../src/updates/kinds.ts'
import type {Proposal} from '../../src/updates/proposal.ts'
import {provable} from '../../src/updates/verify.ts'

const names = ['Alpha', 'Beta', 'Gamma', 'Delta']
const source = `# Prompts

## Vision

${names
  .map(
    (d, i) =>
      `- [**CVPR 202${i}**] ${d} Prompting [[pdf]](https://example.org/${d}.pdf) [[code]](https://github.com/a/${d})`
  )
  .join('\n')}
`
const file = read(source, 'README.md')

/** A change of the text `before` in an entry to `after`. */
function change(entry: number, kind: Kind, before: string, after: string): Proposal {
  const start = source.indexOf(before, file.list.entries[entry]?.span.start)
  const edits = [{start, end: start + before.length, text: after}]
  const rest = {path: 'README.md', line: 1, title: '', source: '', key: `${entry}${after}`}
  return {...rest, kind, before, after, entry, edits}
}

const venue = (entry: number) => change(entry, 'venues', `CVPR 202${entry}`, 'ECCV 2022')
const link = (entry: number) =>
  change(entry, 'moved', `https://github.com/a/${names[entry]}`, 'https://github.com/b/c')

test.each<[string, Proposal[], number[]]>([
  ['what changes the promised field alone', [venue(0), link(1), link(2)], [0, 1, 2]],
  ['nothing that changes another field', [venue(0), {...link(1), kind: 'venues'}, link(2)], [0, 2]],
  ['nothing that changes nothing', [venue(0), change(1, 'venues', 'CVPR 2021', 'CVPR 2021')], [0]],
  [
    'nothing that breaks the link',
    [change(3, 'moved', 'https://github.com/a/Delta', 'x) [a](y'), venue(1)],
    [1]
  ],
  ['nothing that ends the entry', [venue(2), change(1, 'venues', 'CVPR 2021', 'ECCV\n\n## 2022')], [0]],
  [
    'nothing that touches a title',
    [change(1, 'counts', 'Beta', 'Better'), venue(0), link(0), venue(3)],
    [1, 2, 3]
  ],
  ['nothing of what is all wrong', [change(1, 'counts', 'Beta', 'Better')], []],
  ['nothing where there is nothing', [], []]
])('proves %s', (_, proposals, kept) => {
  expect(provable(file, proposals)).toEqual(kept.map(d => proposals[d]))
})
