/**
 * Report links and images of entries that lead nowhere.
 *
 * `[[code]]()` looks like a link to code, but nothing opens. Placeholders are reported too (`#`, `TODO`, `coming soon`, `example.com`). Say
 * in words that the code will follow, or add the link when the code is public. It is a habit if half of the entries (at least 5) have a
 * badge in an empty link, or if a tenth of the entries with one label (at least 10) have no URL behind it: only the first such link is
 * reported, as a hint. In a list with such a label, other empty links are hints too, except for titles.
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *
 * @example bad.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) [[code]]()
 *   - [**IJCV 2022**] Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134) [[code](coming soon)]
 *   - [**ACL 2022**] [ViLMedic: Vision and Language](#) [[code]](https://github.com/jbdel/vilmedic)
 *
 *   1:90-1:100: Link `code` has no URL
 *   2:81-2:100: Link `code` leads to `coming soon`, not to a URL
 *   3:18-3:52: Link `ViLMedic: Vision and Language` leads to `#`, not to a URL
 *
 * @example fixed-unsafe.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**IJCV 2022**] Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
 *   - [**ACL 2022**] ViLMedic: Vision and Language [[code]](https://github.com/jbdel/vilmedic)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Fix} from '../src/finding.ts'
import {image, partOf} from '../src/flow/flow.ts'
import {listOf} from '../src/model/list.ts'
import type {FlowLink, Part} from '../src/flow/flow.ts'
import type {Entry, PaperList} from '../src/model/types.ts'
import {imagesOf, linksOf} from '../src/model/within.ts'
import {isPlaceholder} from '../src/text/placeholder.ts'
import type {Span} from '../src/text/types.ts'

/** Why it matters, by what readers see. */
const notes = {
  link: 'Readers see a link, but nothing opens when they click it',
  nothing: 'Readers see nothing: a link needs a label and a URL',
  image: 'Readers see a broken image, or nothing',
  text: 'Readers see the brackets and parentheses as text',
  page: 'The address is there for examples only'
}

/** A label that says that there is nothing to open: `No code`, `Sin enlace`. */
const none = /^(?:(?:no|not|none|n\/a|sin|sem|sans|pas de|kein\w*)(?: \S+){0,2}|[暂尚]?[无無].*)$/i

/** A placeholder that opens: `https://example.org/paper.pdf`. */
const pageOfExamples = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+/i

/** How many entries, and which share of them, have a badge, one kind of badge, or one label in an empty link if it is a habit of the list. Slips are rarer. */
const habit = {badges: [5, 0.5], labels: [10, 0.1]} as const

/** What the habit is about, and how many do it. */
interface Usual {
  reason: string
  note: string
}

export default lintRule<Root>(docs('no-empty-link'), (tree, file) => {
  const list = listOf(tree, file)
  const {source} = list
  const said = new Set<number>()
  const usual = usualIn(list)
  const told = new Set<Usual>()

  for (const entry of list.entries) {
    const say = (thing: string, url: string, span: Span, fix: Fix, note: string, isWay = false) => {
      if (said.has(span.start)) return
      said.add(span.start)
      const isPage = pageOfExamples.test(url)
      const reason =
        url === ''
          ? `${thing} has no URL`
          : isPage
            ? `${thing} leads to the placeholder \`${url}\``
            : `${thing} leads to \`${url}\`, not to a URL`
      report(file, list, {
        reason,
        span,
        note: isPage ? notes.page : note,
        evidence: 'proof',
        ...(isWay && {level: 'hint' as const}),
        entry,
        fix
      })
    }

    for (const link of linksOf(list, entry)) {
      if (!isPlaceholder(link.url)) continue
      const way = namesOf(list, link)
        .map(d => usual.get(d))
        .find(Boolean)
      if (way) {
        if (!told.has(way))
          report(file, list, {...way, span: link.span, evidence: 'proof', level: 'hint', entry})
        told.add(way)
        continue
      }
      const label = partOf(list.flow, link)
      const text = label?.text.replace(/^\[|\]$/g, '') ?? ''
      say(
        `Link${named(text)}`,
        link.url,
        link.span,
        repaired(source, entry, link, label),
        list.flow.text.slice(link.start, link.end).trim() === '' ? notes.nothing : notes.link,
        // A label may say that there is no URL, and a badge that there is none yet. A list that leaves one label empty throughout may do so with others; a title is meant to lead to its paper.
        (!isTitle(entry, link.span) &&
          (none.test(text) || [...usual.keys()].some(d => !d.startsWith(image)))) ||
          /(?:coming|available)[ _-]?soon/i.test(source.slice(link.span.start, link.urlSpan.start))
      )
    }
    for (const {url, alt, span} of imagesOf(list, entry)) {
      if (isPlaceholder(url)) say(`Image${named(alt)}`, url, span, without(source, span), notes.image)
    }
    for (const {0: written, 1: label = '', 2: words = '', index} of source
      .slice(entry.span.start, entry.span.end)
      .matchAll(spoken)) {
      const span = {start: entry.span.start + index, end: entry.span.start + index + written.length}
      say(`Link${named(label)}`, words, span, without(source, span), notes.text)
    }
  }
})

/** What an empty link is compared with: other links with its label, or other badges and those that are called the same. */
function namesOf({flow, source}: PaperList, link: FlowLink): string[] {
  const text = flow.text.slice(link.start, link.end)
  if (text !== image) return [text.replace(/^\[|\]$/g, '').toLowerCase()]
  const alt = /^\[!\[([^\]]+)\]/.exec(source.slice(link.span.start, link.span.end))?.[1]
  return alt === undefined ? [image] : [image, `${image}${alt}`]
}

/** The names of links that are usually empty. */
function usualIn(list: PaperList): ReadonlyMap<string, Usual> {
  const all = list.entries.flatMap(entry =>
    linksOf(list, entry).flatMap(link => namesOf(list, link).map(name => ({entry, link, name})))
  )
  const found = new Map<string, Usual>()
  for (const [name, links] of Map.groupBy(all, d => d.name)) {
    const entriesOf = (some: typeof links) => new Set(some.map(d => d.entry)).size
    const empty = entriesOf(links.filter(d => isPlaceholder(d.link.url)))
    const isBadge = name.startsWith(image)
    const others = name === image ? list.entries.length : entriesOf(links)
    const [fewest, share] = isBadge ? habit.badges : habit.labels
    if (empty < fewest || empty < share * others) continue
    const which = name === image ? 'entries have' : 'entries with such a link have'
    found.set(name, {
      reason: isBadge ? 'Badge in a link without a URL' : `Link${named(name)} has no URL`,
      note: `${notes.link}; ${empty} of ${others} ${which} this, so it is reported once and not changed`
    })
  }
  return found
}

/** A link whose text is its URL gets it as the target. */
function repaired(source: string, entry: Entry, link: FlowLink, label: Part | undefined): Fix {
  const text = label?.text ?? ''
  if (link.form !== 'inline' || !/^https?:\/\/[^\s()]+$/.test(text))
    return withoutLink(source, entry, link.span, label)
  return {safe: false, edits: [{...link.urlSpan, text}], changes: ['link', 'label']}
}

/** Words with a space in the place of a URL: Markdown sees no link there. */
const spoken =
  /\[([^[\]\n]{1,40})\]\]?\(((?:coming|available|released?) soon|to be (?:added|released|announced)|not (?:yet )?(?:available|released))\)/gi

function named(label: string): string {
  return label ? ` \`${label}\`` : ''
}

/** A title or the name of an author stays as text; anything else goes, with its brackets and the blank before it. */
function withoutLink(source: string, entry: Entry, span: Span, label: Part | undefined): Fix {
  const edit =
    label && (isTitle(entry, span) || isName(label.text))
      ? {...span, text: source.slice(label.span.start, label.span.end)}
      : {...aroundIn(source, span), text: ''}
  return {safe: false, edits: [edit], changes: ['title', 'authors', 'link', 'label']}
}

const isTitle = ({title}: Entry, {start, end}: Span): boolean =>
  title !== undefined && title.span.start < end && start < title.span.end

function without(source: string, span: Span): Fix {
  return {safe: false, edits: [{...aroundIn(source, span), text: ''}], changes: ['link', 'label']}
}

/** Whether a label is the name of a person: words with capitals, none of which says what a link is for. */
const isName = (label: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u.test(label) &&
  !/\b(?:page|code|paper|pdf|link|project|video|demo|data|dataset|model|website|slides|supplement\w*|material|github|arxiv|poster|blog|report|version|available|coming|soon)\b/i.test(
    label
  )

/** Brackets with nothing but a link in them. */
const brackets: ReadonlySet<string> = new Set(['[]', '()', '（）'])

/** A span with the brackets around it, and the separator before them. */
function aroundIn(source: string, {start, end}: Span): Span {
  const inBrackets = brackets.has(`${source[start - 1]}${source[end]}`)
  const from = inBrackets ? start - 1 : start
  const blanks = /(?:[ \t]*[,|/·][ \t]*|[ \t]+)$/.exec(source.slice(Math.max(0, from - 12), from))?.[0] ?? ''
  return {start: from - (/^[ \t]*\|/.test(blanks) ? 0 : blanks.length), end: inBrackets ? end + 1 : end}
}
