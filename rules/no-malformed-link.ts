/**
 * Report a link of an entry that is broken as it is written.
 *
 * `[pdf] (https://…)`, a bracket too few, a space in a URL, `https://https://`, a `}` from BibTeX behind it, an arXiv id with a digit too
 * many: a reader sees raw text or lands nowhere. `//` within a URL is a warning, as many servers answer to it. Where the list writes `[[pdf]](…)`, a link written `[[pdf](…)]`
 * is a warning, too, and the other way round.
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/ann/prompts)
 *
 * @example bad.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]] (https://arxiv.org/pdf/2205.03340)
 *   - [**IJCV 2022**] Learning to Prompt [[pdf]](https://https://arxiv.org/pdf/2109.01134)
 *   - [**ACL 2021**] Competence-based Learning [[pdf]](https://arxiv.org//pdf/2206.14579})
 *   - [**ACL 2022**] ViLMedic [[pdf]](https://aclanthology.org/2022 acl-demo.3.pdf)
 *
 *   1:49-1:90: Unexpected space between the label and the URL of a link, expected none
 *   2:46-2:86: Unexpected `https://` at the start of a URL, expected `https://arxiv.org/pdf/2109.01134`
 *   3:52-3:86: Unexpected `}` at the end of a URL, expected `https://arxiv.org//pdf/2206.14579`
 *   4:28-4:80: Unexpected space in the URL of a link, expected none
 *
 * @example fixed.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**IJCV 2022**] Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
 *   - [**ACL 2021**] Competence-based Learning [[pdf]](https://arxiv.org/pdf/2206.14579)
 *   - [**ACL 2022**] ViLMedic [[pdf]](https://aclanthology.org/2022 acl-demo.3.pdf)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Fix} from '../src/finding.ts'
import {bracketStyle, brokenLinks, styleOf} from '../src/model/brackets.ts'
import {listOf} from '../src/model/list.ts'
import type {EntryLink} from '../src/model/types.ts'
import {imagesOf, linksOf} from '../src/model/within.ts'
import {brokenUrl} from '../src/text/broken-url.ts'
import type {Span} from '../src/text/types.ts'

export default lintRule<Root>(docs('no-malformed-link'), (tree, file) => {
  const list = listOf(tree, file)
  const {source} = list
  const habit = bracketStyle(list)
  const said = new Set<number>()

  for (const entry of list.entries) {
    const say = (
      reason: string,
      span: Span,
      note: string,
      fix: Fix | undefined,
      doubt?: 'habit' | 'works'
    ) => {
      if (said.has(span.start)) return
      said.add(span.start)
      report(file, list, {
        reason,
        span,
        note,
        entry,
        evidence: doubt === 'habit' ? 'habit' : 'proof',
        ...(doubt && {level: 'warn' as const}),
        ...(fix && {fix})
      })
    }

    for (const {what, wanted, span, edits} of brokenLinks(list, entry)) {
      say(
        `Unexpected ${what}, expected ${wanted}`,
        span,
        'GitHub shows this as text, not as a link',
        edits && {safe: true, edits}
      )
    }
    for (const {url, urlSpan, span} of [...linksOf(list, entry), ...imagesOf(list, entry)]) {
      const found = brokenUrl(url)
      if (!found) continue
      const expected = found.meant ? `\`${found.meant}\`` : (found.wanted ?? 'a URL')
      const isPlain = source.slice(urlSpan.start, urlSpan.end) === url && source[urlSpan.start - 1] !== '{'
      const isSwapped = url.endsWith(']') && source[span.start - 1] === '[' && source[span.end] !== ']'
      const edit = isSwapped
        ? {start: urlSpan.end - 1, end: span.end, text: ')]'}
        : {...urlSpan, text: found.meant ?? ''}
      const fix = found.meant && isPlain ? {safe: true, edits: [edit]} : undefined
      say(
        `Unexpected ${found.what}, expected ${expected}`,
        urlSpan,
        found.wanted
          ? 'No paper has such an id, so the link is dead'
          : 'Many servers do not answer to a URL that is written like this, and no tool knows the paper behind it',
        fix,
        found.mayWork && 'works'
      )
    }
    for (const link of habit ? entry.links : []) {
      const style = styleOf(source, link)
      if (!habit || style === undefined || style === habit.style) continue
      const {span, text} = rebracketed(source, link)
      const reason = `Unexpected \`${short(source.slice(span.start, span.end))}\`, expected \`${short(text)}\``
      const note = `${habit.alike} of ${habit.all} links in brackets are written \`${habit.style === 'inside' ? '[[pdf]](…)' : '[[pdf](…)]'}\``
      say(reason, span, note, {safe: true, edits: [{...span, text}]}, 'habit')
    }
  }
})

/** A link without its URL, which is the same before and after. */
const short = (link: string): string => link.replace(/\]\(.*\)/, '](…)')

/** The link with its brackets the other way. */
function rebracketed(source: string, {span}: EntryLink): {span: Span; text: string} {
  const written = source.slice(span.start, span.end)
  if (written.startsWith('[[')) return {span, text: `[${written.replace(']](', '](').replace(/^\[\[/, '[')}]`}
  const around = {start: span.start - 1, end: span.end + 1}
  return {span: around, text: `[${written.replace('](', ']](')}`}
}
