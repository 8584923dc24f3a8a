/**
 * Report entries with different titles that link the same paper.
 *
 * Either a link was copied from the other entry, or the paper was renamed and is listed under both titles. The finding is at the entry that
 * is more likely wrong: the one whose date does not fit the arXiv id, or whose title fewer entries have, or else the later one. Only the
 * first paper link of an entry counts, and short titles are not compared, since they may be names of methods, nor are descriptions of what
 * is named before them. Shared links to code and data are normal and never reported.
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Conditional Prompt Learning [[pdf]](https://arxiv.org/pdf/2203.05557) [[code]](https://github.com/ada/engine)
 *   - [**IJCV 2022**] Learning to Prompt for Vision-Language Models [[pdf]](https://arxiv.org/pdf/2109.01134) [[code]](https://github.com/ada/engine)
 *
 * @example bad.md
 *
 *   - [**arXiv 2025**] Sparse Expert Routing on Clusters [[pdf]](https://arxiv.org/abs/2508.09591)
 *   - [**arXiv 2025**] Collective Communication in One Pass [[pdf]](https://arxiv.org/pdf/2508.09591)
 *
 *   2:65-2:97: Same link as `Sparse Expert Routing on Clusters` on line 1
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {lineOf, report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import type {Entry, EntryLink, PaperList} from '../src/model/types.ts'
import {primaryLink} from '../src/model/paper-link.ts'
import {isDescription} from '../src/tags/proof.ts'
import {hasPart} from '../src/style/habits.ts'
import {agreeing, worksOf} from '../src/works/works.ts'
import {isDistinctiveTitle, isFragment, similarTitles} from '../src/text/title.ts'
import {cleanUrl} from '../src/text/url.ts'
import {sameVenue} from '../src/text/venues.ts'

export default lintRule<Root>(docs('no-shared-link'), (tree, file) => {
  const list = listOf(tree, file)
  const workOf = new Map(worksOf(list).flatMap((work, index) => work.entries.map(d => [d, index] as const)))
  const linked = list.entries.flatMap(entry => {
    const link = primaryLink(entry)
    const key = link && keyOf(link)
    return link && key !== undefined ? [{entry, link, key}] : []
  })

  for (const sharing of Map.groupBy(linked, d => d.key).values()) {
    if (sharing.length < 2) continue
    const works = Map.groupBy(sharing, d => `${workOf.get(d.entry)} ${unspaced(d.entry)}`).values()
    // A date that does not fit says more than how many entries agree, and one that fits says less.
    const [right, ...odd] = Array.from(works, entries => ({entries, fit: fitOf(list, entries)})).sort(
      (a, b) =>
        Math.min(b.fit, 0) - Math.min(a.fit, 0) || b.entries.length - a.entries.length || b.fit - a.fit
    )
    const own = right?.entries[0]
    if (!own) continue
    for (const {entry, link} of odd.flatMap(d => d.entries)) {
      const other = own.entry
      if (areOfOneWork(other, entry) || isFormer(list, other) || isFormer(list, entry)) continue
      if (!isTitle(list, other) || !isTitle(list, entry) || names(link, other) || names(own.link, entry))
        continue
      if (haveOneName(list, other, entry) || initials(other) === initials(entry)) continue
      const isName = isUnderTwoNames(other, entry) || isOfData(other) !== isOfData(entry)
      report(file, list, {
        reason: `Same link as \`${other.title?.text}\` on line ${lineOf(list, other)}`,
        span: link.urlSpan,
        note: isName
          ? 'Two sections may list one paper under two names'
          : 'Two different titles link one paper: a link was copied, or the paper was renamed',
        evidence: 'proof',
        ...(isName && {level: 'hint' as const}),
        entry,
        related: [
          {span: other.title?.span ?? other.span, message: `Links the same paper: \`${other.title?.text}\``}
        ]
      })
    }
  }
})

/** Whether two sections list one paper, by its several authors and its year: one by its title, the other by the name of its method. */
function isUnderTwoNames(a: Entry, b: Entry): boolean {
  const said = ({authors, year}: Entry) =>
    authors?.text.includes(',') && year?.value && `${authors.text} ${year.value}`
  return a.section !== b.section && Boolean(said(a)) && said(a) === said(b)
}

/** Whether a section lists data sets or benchmarks, each by its name: a paper may bring several, and be listed elsewhere. */
function isOfData({section}: Entry): boolean {
  for (let at = section; at; at = at.parent) if (/\b(?:data ?sets?|benchmark)/i.test(at.title)) return true
  return false
}

/** How well the venues or dates of entries fit what they link: 2 for the venue or the month, 1 for the year, -1 for others, 0 if unknown. */
function fitOf({source}: PaperList, sharing: readonly {entry: Entry; link: EntryLink}[]): number {
  return Math.max(
    ...sharing.map(({entry: {year, venue}, link: {identity}}) => {
      const proof = identity?.proof
      if (proof && venue) return [proof.venue, ...proof.also].some(d => sameVenue(venue.text, d)) ? 2 : -1
      const appeared = identity?.appeared
      if (!year?.value || !appeared) return 0
      if (year.value !== appeared.year) return -1
      const month = /^[-/.](\d{1,2})(?!\d)/.exec(source.slice(year.span.end, year.span.end + 4))?.[1]
      if (month === undefined) return 1
      return Number(month) === appeared.month ? 2 : -1
    })
  )
}

/** Scripts that put no spaces between words, so that a title looks like one word. */
const unspacedLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Letters of such a script in a word, as a rule. */
const lettersOfWord = 2

/** The letters of a title that is written without spaces; empty for other titles and for those of few letters. */
function unspaced({title}: Entry): string {
  const letters = title?.text.match(unspacedLetters) ?? []
  return letters.length >= 4 * lettersOfWord ? letters.join('') : ''
}

/** Whether a title is written in Latin letters, mostly. */
function isLatin({title}: Entry): boolean {
  const text = title?.text ?? ''
  return 2 * (text.match(/\p{Script=Latin}/gu) ?? []).length >= (text.match(/\p{L}/gu) ?? []).length
}

/** Whether two titles can be of one work: a translation, too. Those without spaces are compared by pairs of letters. */
function areOfOneWork(a: Entry, b: Entry): boolean {
  if (isLatin(a) !== isLatin(b)) return true
  const [one, two] = [unspaced(a), unspaced(b)]
  if (!one || !two) return agreeing(a, b)
  const [ours, theirs] = [one, two].map(d => new Set(Array.from(d, (_, at) => d.slice(at, at + 2))))
  const common = [...ours!].filter(d => theirs!.has(d)).length
  return common >= alike * Math.min(ours!.size, theirs!.size)
}

/** Titles of one work have at least this share of their pairs of letters in common. */
const alike = 0.5

/** An abbreviation and its full name, not a title: `SSIM (Structural Similarity Index)`. */
const isExplainedName = /^(?=\S*\p{Lu}\S*\p{Lu})[^\s()]+ \([^()]+ [^()]+\)$/u

/**
 * Whether the title is that of a paper. A title of fewer than four words, or three if the entry says where it appeared, may be the name of a
 * metric. A text of many words, or a piece of a sentence, is a description.
 */
function isTitle(list: PaperList, entry: Entry): boolean {
  const {text = ''} = entry.title ?? {}
  const words = Math.max(text.split(/\s+/).length, unspaced(entry).length / lettersOfWord)
  return (
    words >= (hasPart(entry, 'tag') ? 3 : 4) &&
    words <= 25 &&
    !isFragment(text) &&
    !isExplainedName.test(text) &&
    !isDescription(list, entry)
  )
}

/** Whether one title has a name for the work in parentheses or before a colon, and the other entry has it, too: `Olympiad Proofs (LemmaNet)`. */
function haveOneName({source}: PaperList, ...pair: [Entry, Entry]): boolean {
  return pair.some(({title}, index) => {
    const name =
      /(?<=\()\p{L}[\p{L}\d-]{3,}(?=\)$)|^(?:\p{Ll}|\p{L}+[\p{Lu}\d])[\p{L}\d+-]+(?= ?[:—])/u.exec(
        title?.text ?? ''
      ) ?? leadingName(source, pair[index]!)
    const {title: others, span} = pair[1 - index]!
    const {start, end} = span
    const first = /^[^:—]{4,40}?(?= ?[:—])/.exec(title?.text ?? '')?.[0] ?? ''
    const rest = others?.text.startsWith(first) && others.text.slice(first.length)
    return (
      (first && rest && /^\W+[\p{Ll}(]/u.test(rest)) ||
      (name &&
        source
          .slice(start, end)
          .replace(/\]\([^()]*/g, '')
          .includes(name[0]))
    )
  })
}

/** The name in brackets before a title, if no more than two entries have it: `**[TideNet]** A Model of Tides`. */
function leadingName(source: string, {title, span}: Entry): RegExpExecArray | null {
  const name = /(?<=\[)\p{L}[\p{L} -]{3,}(?=\])/u.exec(source.slice(span.start, title?.span.start))
  return name && source.split(`[${name[0]}]`).length <= 3 ? name : null
}

/** The first letters of a title, and all of an abbreviation: those of `LLMs and Kilns` and `Large Language Models and Kilns` are equal. */
function initials({title}: Entry): string {
  const words = title?.text.match(/[\p{L}\d]+/gu) ?? []
  return words
    .map(d => /^\p{Lu}{2,}(?=s?$)/u.exec(d)?.[0] ?? d[0])
    .join('')
    .toLowerCase()
}

/** Whether the list says that this is the former title of a paper. */
function isFormer({source}: PaperList, {span, title}: Entry): boolean {
  const before = source.slice(span.start, title?.span.start ?? span.start)
  return /\b(?:old|former|formerly|previous|previously|original)\b[^\n]{0,20}$/i.test(before.slice(-60))
}

/** Whether the label of a link is the title of an entry: a tool, say, that names the paper about it is not a copy. */
function names(link: EntryLink | undefined, {title}: Entry): boolean {
  const label = link && !link.isTitle ? link.label.text : ''
  return isDistinctiveTitle(label) && similarTitles(label, title?.text ?? '')
}

/** What a link names: the work, or a file of its own. */
function keyOf({identity, url}: EntryLink): string | undefined {
  if (identity) return identity.kind === 'not-a-paper' ? undefined : identity.id
  const clean = cleanUrl(url)
  return clean !== undefined && /\.pdf$/i.test(clean) ? clean.replace(/^https?:/, '') : undefined
}
