/**
 * Report links inside the repository that lead nowhere.
 *
 * `[back to top](#content)` beside a heading `Contents`, a file that was renamed, an image that was never committed, a reference
 * `[pdf][p4]` without its definition: all of this can be checked without the network. Anchors are those that GitHub makes from headings,
 * and ids and names in HTML. GitHub forgives `#Contents` for `#contents`, but other programs that show Markdown do not: this is one
 * warning, or a hint if the list writes most of its links to headings like this. Files are looked up if the list is in a git repository; as
 * on GitHub, uppercase and lowercase matter. Tables of contents are left to `toc`. A label without digits that is used five times or more
 * without a definition, such as `[note]`, may stand for links to come: it is reported once, as a hint. Twenty or more links to anchors
 * without a heading are for sections still to be written: they are one warning.
 *
 * @example good.md
 *
 *   ## Contents
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *
 *   [back to top](#contents)
 *
 * @example bad.md
 *
 *   ## Contents
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]][p1] [[code]][c1]
 *
 *   [back to top](#-contents) [tools](#tools)
 *
 *   [c1]: https://github.com/ann/prompts
 *
 *   3:48-3:59: Reference `p1` has no definition
 *   5:16-5:25: No heading has the anchor `#-contents`: it should be `#contents`
 *   5:36-5:41: No heading has the anchor `#tools`
 *
 * @example fixed.md
 *
 *   ## Contents
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]][p1] [[code]][c1]
 *
 *   [back to top](#contents) [tools](#tools)
 *
 *   [c1]: https://github.com/ann/prompts
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {deadAnchors, otherCases, type DeadAnchor} from '../src/broken/anchors.ts'
import {deadPaths} from '../src/broken/paths.ts'
import type {Neighbours} from '../src/model/neighbours.ts'
import {undefinedReferences} from '../src/shown/references.ts'
import {brokenDefinitions, definedTwice, tornReferences} from '../src/broken/definitions.ts'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Report} from '../src/finding.ts'
import {entriesAt} from '../src/model/entry-at.ts'
import {listOf} from '../src/model/list.ts'
import type {PaperList} from '../src/model/types.ts'
import {tocsOf} from '../src/toc/toc.ts'

interface Options {
  files?: Neighbours
}

/** From this number on, links to one dead anchor or with one undefined label are one finding. */
const many = 5

/** From this number on, links to anchors without a heading are for sections still to be written, and one finding. */
const planned = 20

export default lintRule<Root, Options | undefined>(docs('no-broken-reference'), (tree, file, options) => {
  const list = listOf(tree, file)
  const entryAt = entriesAt(list)
  const say = (found: Omit<Report, 'evidence'>) => {
    const entry = entryAt(found.span.start)
    report(file, list, {evidence: 'proof', ...found, ...(entry && {entry})})
  }

  const broken = brokenDefinitions(list)
  for (const {reason, note, span, edits} of [...broken.found, ...tornReferences(list)]) {
    const fix = edits && {safe: true, edits, changes: ['reading' as const]}
    say({reason, note: note ?? 'GitHub shows this as text', span, ...(fix && {fix})})
  }
  for (const {label, span, first} of definedTwice(list)) {
    const {line} = list.position(first).start
    const note = 'GitHub uses the first URL for all links with this label'
    const related = [{span: first, message: `First definition of \`${label}\``}]
    say({
      reason: `Reference \`${label}\` is already defined on line ${line}, with another URL`,
      span,
      note,
      level: 'warn',
      related
    })
  }
  for (const [label, places] of Map.groupBy(undefinedReferences(list), d => d.label)) {
    if (broken.labels.has(label.toLowerCase())) continue
    // A word that stands for a link to come: `[note]`.
    const isWay = places.length >= many && !/\d/.test(label)
    const note = `GitHub shows the brackets as text; add a line \`[${label}]: URL\``
    for (const {span} of isWay ? places.slice(0, 1) : places)
      say({
        reason: `Reference \`${label}\` has no definition`,
        span,
        note,
        ...(isWay && {level: 'hint' as const})
      })
  }
  const contents = new Set(tocsOf(list).flatMap(d => d.links.map(link => link.span.start)))
  const dead = deadAnchors(list, contents)
  const headings = dead.filter(d => d.inHeading)
  const isPlan = (d: DeadAnchor) => !d.inHeading && d.meant === undefined
  const isPlanned = dead.filter(isPlan).length >= planned
  // Among links to sections still to be written, one that has the name of another section may be one of them.
  const judged = isPlanned ? dead.map(d => ({...d, meant: d.meant && {...d.meant, sure: false}})) : dead
  const groups = Map.groupBy(judged, d =>
    d.inHeading && headings.length >= many ? 'headings' : isPlanned && isPlan(d) ? 'planned' : `#${d.anchor}`
  )
  for (const links of groups.values()) sayOf(links).forEach(say)
  sayCases(list).forEach(say)
  if (!options?.files) return
  for (const {reason, note, span, level, meant} of deadPaths(list, options.files, contents)) {
    const fix =
      meant === undefined
        ? {}
        : {fix: {safe: true, edits: [{...span, text: meant}], changes: ['link'] as const}}
    say({reason, note, span, ...(level && {level}), ...fix})
  }
})

/** What is said about links to one dead anchor, or about headings or other links that lead to several. */
function sayOf(links: readonly DeadAnchor[]): Omit<Report, 'evidence'>[] {
  const isMany = links.length >= many
  return (isMany ? links.slice(0, 1) : links).map(link => {
    const {anchor, span, meant, inHeading} = link
    const all = isMany ? links : [link]
    const edits = all.flatMap(d => (d.meant ? [{...d.span, text: d.meant.anchor}] : []))
    const to = links.every(d => d.anchor === anchor) ? 'it' : 'such anchors'
    const others = isMany
      ? ` (${links.length} ${inHeading ? 'headings link to such anchors' : `links lead to ${to}`})`
      : ''
    const fixed = edits.length === all.length ? meant : undefined
    return {
      reason: `No heading has the anchor \`#${anchor}\`${others}${fixed ? `: it should be \`#${fixed.anchor}\`` : ''}`,
      span,
      note: 'GitHub makes the anchor from the heading: lowercase, `-` for spaces, no punctuation',
      ...((inHeading || to !== 'it') && {level: 'warn' as const}),
      ...(fixed && {fix: {safe: all.every(d => d.meant?.sure), edits, changes: ['link' as const]}})
    }
  })
}

/** What is said about anchors that differ from those of the headings in uppercase and lowercase only. */
function sayCases(list: PaperList): Omit<Report, 'evidence'>[] {
  const {found, links} = otherCases(list)
  const [first] = found
  if (!first) return []
  const others = found.length > 1 ? ` (${found.length} such links)` : ''
  return [
    {
      reason: `The anchor is spelled \`#${first.meant}\`, not \`#${first.anchor}\`${others}`,
      note: 'GitHub forgives it; other programs that show Markdown do not',
      span: first.span,
      level: found.length >= many && found.length * 2 > links ? 'hint' : 'warn',
      fix: {safe: true, edits: found.map(d => ({...d.span, text: d.meant})), changes: ['link']}
    }
  ]
}
