/**
 * Report links that are written wrongly.
 *
 * `[pdf] (https://…)`, a missing bracket, a space or an invisible character in a URL, `arxiv.org/abs/…` without `https://`,
 * `https://https://`, a mistyped host, an arXiv id with one digit too many, `<a herf="…">`: readers see raw text, or the link leads nowhere. Links outside
 * entries are checked too. If the link still works, it is a warning: `//` within a URL, an unclosed bracket beside a link, or `[[pdf](…)]`
 * in a list that writes `[[pdf]](…)`.
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/ann/prompts)
 *
 * @example bad.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]] (https://arxiv.org/pdf/2205.03340)
 *   - [**IJCV 2022**] Learning to Prompt [[pdf]](https://https://arxiv.org/pdf/2109.01134)
 *   - [**ACL 2021**] Competence-based Learning [[pdf]](arxiv.org/pdf/2206.14579)
 *   - [**ACL 2022**] ViLMedic [[pdf]](https://aclanthology.org/2022 acl-demo.3.pdf) [[code]](https://github.com/jbdel/vilmedic
 *
 *   1:48-1:90: Space between the label and the URL breaks this link
 *   2:46-2:86: URL starts twice: it should be `https://arxiv.org/pdf/2109.01134`
 *   3:52-3:76: URL has no `https://`: it should be `https://arxiv.org/pdf/2206.14579`
 *   4:27-4:80: Space in the URL breaks this link
 *   4:81-4:123: Missing `)` after the URL breaks this link
 *
 * @example fixed.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**IJCV 2022**] Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
 *   - [**ACL 2021**] Competence-based Learning [[pdf]](https://arxiv.org/pdf/2206.14579)
 *   - [**ACL 2022**] ViLMedic [[pdf]](https://aclanthology.org/2022 acl-demo.3.pdf) [[code]](https://github.com/jbdel/vilmedic)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {htmlLinks} from '../src/broken/html-links.ts'
import {bareAddresses} from '../src/broken/bare-addresses.ts'
import {shownLinks} from '../src/shown/shown-links.ts'
import {strayBrackets} from '../src/broken/stray-brackets.ts'
import {swallowedLinks} from '../src/broken/swallowed-links.ts'
import {brokenDefinitions} from '../src/broken/definitions.ts'
import {tornAnchors} from '../src/broken/torn-anchors.ts'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Edit, Report} from '../src/finding.ts'
import {bracketStyle, styleOf} from '../src/model/brackets.ts'
import {entriesAt} from '../src/model/entry-at.ts'
import {listOf} from '../src/model/list.ts'
import {settledUrl} from '../src/addresses/settled-url.ts'
import type {EntryLink, PaperList} from '../src/model/types.ts'
import {brokenUrl} from '../src/text/broken-url.ts'
import {isFrontPage, isOwnComputer} from '../src/text/impossible-address.ts'
import type {Span} from '../src/text/types.ts'

export default lintRule<Root>(docs('no-malformed-link'), (tree, file) => {
  const list = listOf(tree, file)
  const {source, flow} = list
  const habit = bracketStyle(list)
  const settle = settledUrl(list)
  const entryAt = entriesAt(list)
  const said: Span[] = brokenDefinitions(list).found.map(d => d.span)
  const say = (found: Report) => {
    const {start, end} = found.span
    if (said.some(d => d.start < end && start < d.end)) return
    said.push(found.span)
    const entry = entryAt(start)
    report(file, list, {...found, ...(entry && {entry})})
  }

  for (const {reason, note, span, edits} of [
    ...htmlLinks(list),
    ...shownLinks(list),
    ...bareAddresses(list),
    ...swallowedLinks(list),
    ...tornAnchors(list)
  ]) {
    say({
      reason,
      span,
      note: note ?? 'GitHub shows this as text, not as a link',
      evidence: 'proof',
      ...(edits && {
        fix: {safe: true, edits: [...edits, ...settled(list, span, edits)], changes: ['reading']}
      })
    })
  }
  for (const {url, urlSpan, span, start, end} of [
    ...flow.links,
    ...flow.images.map(d => ({...d, start: d.at, end: d.at}))
  ]) {
    const found = brokenUrl(url)
    if (!found || isBibtex(source, urlSpan) || isCutShort(source, urlSpan)) continue
    const {reason, note, mayWork} = found
    const meant = found.meant && settle(found.meant, flow.text.slice(start, end))
    const isPlain = source.slice(urlSpan.start, urlSpan.end) === url && source[urlSpan.start - 1] !== '{'
    const isSwapped = url.endsWith(']') && source[span.start - 1] === '[' && source[span.end] !== ']'
    const isDoubled = /^\[[^\]]*$/.test(url) && source[span.end] === ')'
    const edit = isSwapped
      ? {start: urlSpan.end - 1, end: span.end, text: ')]'}
      : isDoubled
        ? {start: urlSpan.start, end: span.end, text: meant ?? ''}
        : {...urlSpan, text: meant ?? ''}
    say({
      reason: meant === undefined ? reason : `${reason}: it should be \`${meant}\``,
      span: urlSpan,
      note: note ?? 'A URL like this usually leads nowhere',
      evidence: 'proof',
      ...(mayWork && {level: 'warn' as const}),
      ...(meant !== undefined && isPlain && {fix: {safe: true, edits: [edit], changes: ['link', 'label']}})
    })
  }
  for (const {url, urlSpan, span, role, isTitle, label} of list.entries.flatMap(d => d.links)) {
    if (isOwnComputer(url)) {
      const reason = 'URL leads to the computer on which it was written'
      say({reason, span: urlSpan, note: 'Nobody else can open it', evidence: 'proof'})
    }
    // An item or a sentence may be about the site: `[arXiv](https://arxiv.org)`, `on [arXiv](https://arxiv.org) since`.
    const isName =
      (isTitle && label.text.trim().split(/\s+/).length < 3) ||
      /^ \p{Ll}/u.test(source.slice(span.end, span.end + 2))
    if ((role !== 'paper' && role !== 'code' && !isTitle) || isName || !isFrontPage(url)) continue
    const reason = role === 'code' ? 'URL ends before the repository' : 'URL ends before the id of the paper'
    say({reason, span: urlSpan, note: 'The link leads to the front page of the site', evidence: 'proof'})
  }
  for (const {reason, span, edits} of strayBrackets(list, habit?.style)) {
    const note = 'The link works, but readers see the bracket'
    say({
      reason,
      span,
      note,
      evidence: 'proof',
      level: 'warn',
      ...(edits && {fix: {safe: true, edits, changes: ['reading']}})
    })
  }
  if (!habit) return
  for (const link of list.entries.flatMap(d => d.links)) {
    const style = styleOf(source, link)
    if (style === undefined || style === habit.style) continue
    // A bracket too many is reported above.
    if (style === 'inside' && source[link.span.end] === ']') continue
    const {span, text} = rebracketed(source, link)
    const usual = habit.style === 'inside' ? '[[pdf]](…)' : '[[pdf](…)]'
    say({
      reason: `Brackets of \`${short(source.slice(span.start, span.end))}\` differ from most: it should be \`${short(text)}\``,
      span,
      note: `${habit.alike} of ${habit.all} links in brackets are written \`${usual}\``,
      evidence: 'habit',
      level: 'warn',
      fix: {safe: true, edits: [{...span, text}], changes: []}
    })
  }
})

/** What other rules would change in the URL of a link once it is one: the whole is fixed at once. */
function settled(list: PaperList, {start, end}: Span, edits: readonly Edit[]): Edit[] {
  const links = list.source.slice(start, end).matchAll(/\[([^[\]\n]+)\]\s?\((https?:\/\/[^\s()]+)\)/g)
  return [...links].flatMap(({0: whole, 1: label = '', 2: url = '', index}) => {
    const to = start + index + whole.length - 1
    const edit = {start: to - url.length, end: to, text: settledUrl(list)(url, label)}
    const isTouched = edits.some(d => d.start <= edit.end && edit.start <= d.end)
    return isTouched || edit.text === url ? [] : [edit]
  })
}

/** Whether a URL is the value of a field in BibTeX, whose brace GitHub takes into the link: `url={https://…}`. */
function isBibtex(source: string, {start, end}: Span): boolean {
  return (
    source[end - 1] === '}' && /=\s*\{[^{}\n]{0,200}$/.test(source.slice(Math.max(0, start - 220), start))
  )
}

/** A link without its URL, which is the same before and after. */
const short = (link: string): string => link.replace(/\]\(.*\)/, '](…)')

/** Whether an address is an example, of which the end is left out: `https://doi.org/10.1145/...`. */
const isCutShort = (source: string, {end}: Span): boolean =>
  /^(?:\.{2,}|…|[<{])/.test(source.slice(end, end + 3))

/** The link with its brackets the other way. */
function rebracketed(source: string, {span}: EntryLink): {span: Span; text: string} {
  const written = source.slice(span.start, span.end)
  if (written.startsWith('[[')) return {span, text: `[${written.replace(']](', '](').replace(/^\[\[/, '[')}]`}
  const around = {start: span.start - 1, end: span.end + 1}
  return {span: around, text: `[${written.replace('](', ']](')}`}
}
