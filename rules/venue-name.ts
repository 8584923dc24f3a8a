/**
 * Report venues that the list spells in two ways.
 *
 * `NIPS` beside `NeurIPS`, `MIA` beside `MedIA`, `IEEE TNNLS` beside `TNNLS`: readers who search for one of them miss the other. The right
 * spelling is the one in the config, or else the one of more than half of the entries, if these are at least three (four for an unusual
 * name) and twice as many as those of any other. A venue keeps its old name for the years before it was renamed (`NIPS 2016`), and joint
 * events (`ACL-IJCNLP`) are accepted. A name that is used once and differs from a venue by two swapped letters (`CPVR`) or one letter of a
 * long name (`INTERSPEACH`, `Narture Communications`) is a typing mistake. A full name beside an abbreviation is a hint,
 * and so is what fewer than five entries write differently.
 *
 * Options: `venues`, spellings and what they replace: `{"MedIA": ["Medical Image Analysis", "MIA"]}`.
 *
 * @example good.md
 *
 *   - [**NIPS 2016**] Matching Networks [[pdf]](https://arxiv.org/abs/1606.04080)
 *   - [**NeurIPS 2020**] Prefix Things [[pdf]](https://arxiv.org/abs/2006.00001)
 *   - [**NeurIPS 2021**] Infix Things [[pdf]](https://arxiv.org/abs/2106.00001)
 *   - [**NeurIPS 2022**] Suffix Things [[pdf]](https://arxiv.org/abs/2206.00001)
 *
 * @example bad.md
 *
 *   - [**NeurIPS 2020**] Prefix Things [[pdf]](https://arxiv.org/abs/2006.00001)
 *   - [**NeurIPS 2021**] Infix Things [[pdf]](https://arxiv.org/abs/2106.00001)
 *   - [**NeurIPS 2022**] Suffix Things [[pdf]](https://arxiv.org/abs/2206.00001)
 *   - [**NIPS 2022**] Affix Things [[pdf]](https://arxiv.org/abs/2206.00002)
 *
 *   4:6-4:10: Venue is written `NIPS`, but has been called `NeurIPS` since 2018
 *
 * @example fixed.md
 *
 *   - [**NeurIPS 2020**] Prefix Things [[pdf]](https://arxiv.org/abs/2006.00001)
 *   - [**NeurIPS 2021**] Infix Things [[pdf]](https://arxiv.org/abs/2106.00001)
 *   - [**NeurIPS 2022**] Suffix Things [[pdf]](https://arxiv.org/abs/2206.00001)
 *   - [**NeurIPS 2022**] Affix Things [[pdf]](https://arxiv.org/abs/2206.00002)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {type OddSpelling, oddSpellings} from '../src/tags/spelling.ts'
import type {PaperList} from '../src/model/types.ts'
import type {Span} from '../src/text/types.ts'

/** Options of the rule. */
export interface VenueNameOptions {
  /** Spellings, and what they replace. */
  venues?: Readonly<Record<string, readonly string[]>>
}

export default lintRule<Root, VenueNameOptions>(docs('venue-name'), (tree, file, options) => {
  const list = listOf(tree, file)
  for (const odd of oddSpellings(list, options?.venues)) {
    const {entry, written, meant} = odd
    const span = writtenAt(list, odd)
    const isCase = written.toLowerCase() === meant.toLowerCase()
    const isFull =
      odd.why === 'list' &&
      (odd.uses < fewest ||
        !(isShort(written) && isShort(meant)) ||
        (!isCase && inWords(written) !== inWords(meant)))
    const safe = isShort(written) && isShort(meant) && odd.proven !== false
    report(file, list, {
      reason: reasonOf(odd),
      span: span ?? entry.venue?.span ?? entry.span,
      note: 'Readers who search the list for one name miss the other',
      evidence: odd.why === 'config' ? 'proof' : 'habit',
      ...(isFull && {level: 'hint' as const}),
      entry,
      ...(span && {
        fix: {
          safe,
          edits: [span, ...repeated(list, odd, span)].map(d => ({...d, text: meant})),
          changes: ['venue' as const]
        }
      })
    })
  }
})

/** Fewer entries with another spelling may be chance. */
const fewest = 5

/** One word for the same word is a safe change, a name in full is not. */
const isShort = (name: string): boolean => name.split(' ').length <= 3

/** Whether a name has two words in small letters: `Pattern Recognition Letters`, `Knowledge-Based Systems`. */
const inWords = (name: string): boolean => /\p{Ll}{3}.*[ -]\p{Lu}\p{Ll}{3}/u.test(name)

function reasonOf({written, meant, uses, of, why, since}: OddSpelling): string {
  if (why === 'config') return `Venue is written \`${written}\`; the configuration says \`${meant}\``
  if (why === 'typo') return `No venue is called \`${written}\`: it should be \`${meant}\``
  if (why === 'renamed')
    return `Venue is written \`${written}\`, but has been called \`${meant}\` since ${since}`
  return `Venue is written \`${written}\`; ${uses} of ${of} entries write \`${meant}\``
}

/** Where the name is in the text, if it is there in one piece. */
function writtenAt({source}: PaperList, {entry, written}: OddSpelling): Span | undefined {
  const {start, end} = entry.venue?.span ?? entry.span
  const at = source.slice(start, end).indexOf(written)
  return at < 0 || !entry.venue ? undefined : {start: start + at, end: start + at + written.length}
}

/** Where an entry has the name once more, not in its title or a URL: `[Lu et al. NIPS22] … NIPS, 2022`. */
function repeated({source}: PaperList, {entry, written}: OddSpelling, place: Span): Span[] {
  const {span, title, links} = entry
  const taken = [place, ...(title ? [title.span] : []), ...links.map(d => d.urlSpan)]
  const found: Span[] = []
  for (let at = source.indexOf(written, span.start); at >= 0; at = source.indexOf(written, at + 1)) {
    const end = at + written.length
    if (end > span.end) break
    const isWord = !/\p{L}/u.test(`${source[at - 1]}${source[end]}`)
    if (isWord && !taken.some(d => d.start < end && at < d.end)) found.push({start: at, end})
  }
  return found
}
