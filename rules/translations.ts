/**
 * Report papers that not all language versions of the list have.
 *
 * `README.md` gets a new paper, and `README_zh-CN.md` does not: readers of one language miss it. A version is a file beside the list with
 * the same name plus a language (`README.zh.md`, `README_CN.md`) and mostly the same papers. Papers are compared by identifier, so titles
 * may be translated. Files are looked up if the list is in a git repository.
 *
 * Options: `versions`, the identifiers of each other version, if its file is not beside the list.
 *
 * @example good.md {"versions": {"README.zh.md": ["arxiv:2203.01656","arxiv:2112.01657","arxiv:2302.01658","arxiv:2209.01659","arxiv:2210.01660"]}}
 *
 *   - [Tide Clocks Learned from Photographs](https://arxiv.org/abs/2203.01656)
 *   - [Gull Calls as Weather Hints](https://arxiv.org/abs/2112.01657)
 *   - [Rope Knots for Soft Grippers](https://arxiv.org/abs/2302.01658)
 *   - [Crane Queues on Foggy Mornings](https://arxiv.org/abs/2209.01659)
 *   - [Buoy Drift from Cheap Receivers](https://arxiv.org/abs/2210.01660)
 *
 * @example bad.md {"versions": {"README.zh.md": ["arxiv:2203.01656","arxiv:2112.01657","arxiv:2302.01658","arxiv:2209.01659","arxiv:2210.01660"]}}
 *
 *   - [Tide Clocks Learned from Photographs](https://arxiv.org/abs/2203.01656)
 *   - [Gull Calls as Weather Hints](https://arxiv.org/abs/2112.01657)
 *   - [Rope Knots for Soft Grippers](https://arxiv.org/abs/2302.01658)
 *   - [Crane Queues on Foggy Mornings](https://arxiv.org/abs/2209.01659)
 *   - [Buoy Drift from Cheap Receivers](https://arxiv.org/abs/2210.01660)
 *   - [Ferry Crowds by Ticket Sounds](https://arxiv.org/abs/2207.01661)
 *
 *   6:4-6:33: `README.zh.md` lacks this paper (arxiv:2207.01661)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import type {Neighbours} from '../src/model/neighbours.ts'
import {translationsOf, versionsBeside} from '../src/works/translations.ts'

interface Options {
  versions?: Readonly<Record<string, readonly string[]>>
  files?: Neighbours
}

/** So many papers, or more, are one finding. */
const many = 6

export default lintRule<Root, Options | undefined>(docs('translations'), (tree, file, options) => {
  if (!tree.position) return
  const list = listOf(tree, file)
  const versions = options?.files ? versionsBeside(options.files) : new Map()
  for (const [path, ids] of Object.entries(options?.versions ?? {}))
    versions.set(
      path,
      ids.map(id => ({ids: [id], title: undefined}))
    )
  for (const {path, lacks, has, of} of translationsOf(list, versions)) {
    const note = 'Papers are compared by identifier; put the paper into both versions'
    const isMany = lacks.length >= many
    for (const entry of isMany ? lacks.slice(0, 1) : lacks) {
      const reason = isMany
        ? `\`${path}\` lacks ${lacks.length} of the ${of} papers of this list; this is the first`
        : `\`${path}\` lacks this paper (${entry.ids[0]})`
      report(file, list, {reason, span: entry.title?.span ?? entry.span, note, evidence: 'proof', entry})
    }
    const [first] = list.entries
    if (has.length === 0 || !first) continue
    const more = has.length > 3 ? ` and ${has.length - 3} more` : ''
    report(file, list, {
      reason: `\`${path}\` has ${has.length} ${has.length === 1 ? 'paper' : 'papers'} that this list lacks: ${has
        .slice(0, 3)
        .map(d => `\`${d}\``)
        .join(', ')}${more}`,
      span: list.sections[0]?.span ?? first.span,
      note,
      evidence: 'proof'
    })
  }
})
