/**
 * Report comments for paperlint that name an unknown rule or silence nothing.
 *
 * `<!-- paperlint-disable-line title-text -- why -->` silences a rule on its line, and in the whole entry if one starts there.
 * `paperlint-disable-next-line` does the same for the next line that is not blank, `paperlint-disable` until `paperlint-enable`, and
 * `paperlint-disable-file` in the whole file. Without the name of a rule they silence all rules. A comment that no longer silences anything
 * would hide later mistakes, so it is reported. Comments that name rules that did not run are not.
 *
 * @example good.md
 *
 *   - [**MICCAI 2022**] RepsNet:Combining Vision with Language [[pdf]](https://arxiv.org/pdf/2209.13171) <!-- paperlint-disable-line title-text -->
 *
 * @example bad.md
 *
 *   <!-- paperlint-disable-next-line titel-text -->
 *   - [**MICCAI 2022**] RepsNet: Combining Vision with Language [[pdf]](https://arxiv.org/pdf/2209.13171)
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) <!-- paperlint-disable-line title-text -- as shown -->
 *
 *   1:34-1:44: No rule is called `titel-text`; did you mean `title-text`?
 *   3:90-3:144: `paperlint-disable-line` silences nothing
 *
 * @example fixed.md
 *
 *   - [**MICCAI 2022**] RepsNet: Combining Vision with Language [[pdf]](https://arxiv.org/pdf/2209.13171)
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 */

import {closest, distance} from 'fastest-levenshtein'
import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Fix, Report} from '../src/finding.ts'
import {directivesOf, isSilenced, offsetOf, verbs} from '../src/directives/directives.ts'
import type {Directive} from '../src/directives/directives.ts'
import {lowerBound} from '../src/flow/ranges.ts'
import {listOf} from '../src/model/list.ts'
import type {Part} from '../src/flow/flow.ts'
import type {PaperList} from '../src/model/types.ts'
import type {Span} from '../src/text/types.ts'

const notes = {
  verb: `paperlint reads ${verbs.map(d => `\`paperlint-${d}\``).join(', ')}; this comment does nothing`,
  rule: 'The comment has no effect for this name',
  unused: 'The rules that ran find nothing here; to silence a rule that needs `--links`, name it',
  enable: 'No comment above disables what this one enables'
}

export default lintRule<Root>(docs('directive'), (tree, file) => {
  const list = listOf(tree, file)
  const all = directivesOf(list)
  const {known = [], ran = []} = file.data.paperlint ?? {}
  const judged = ran.filter(d => d !== 'directive')
  const findings = Map.groupBy(
    file.messages.filter(d => d.source === 'paperlint'),
    d => d.ruleId
  )
  const offsets = new Map(
    Array.from(findings, ([rule, of]) => [rule, of.map(d => offsetOf(d)).sort((a, b) => a - b)])
  )
  const say = (report_: Omit<Report, 'evidence'>) => report(file, list, {...report_, evidence: 'proof'})

  for (const directive of all) {
    const {verb, rules, span} = directive
    if (!verbs.some(d => d === verb)) {
      const reason = `\`paperlint-${verb}\` is not a directive; did you mean \`paperlint-${closest(verb, verbs)}\`?`
      say({reason, span, note: notes.verb})
      continue
    }

    const silences = (rule: string) => {
      const places = offsets.get(rule) ?? []
      const first = lowerBound(places, directive.range.start, d => d)
      const last = lowerBound(places, directive.range.end, d => d)
      return places.slice(first, last).some(d => isSilenced(directive, all, rule, d))
    }
    const isUsed = (rule: string) => (verb === 'enable' ? ends(directive, all, rule) : silences(rule))
    const unused = (rule: string) => judged.includes(rule) && !isUsed(rule)
    const unknown = known.length > 0 ? rules.filter(d => !known.includes(d.text)) : []
    const idle = rules.filter(d => unused(d.text))
    const isIdle = rules.length > 0 ? idle.length === rules.length : judged.length > 0 && judged.every(unused)
    const note = verb === 'enable' ? notes.enable : notes.unused
    const whatFor = (rule: string) =>
      verb === 'enable'
        ? `\`paperlint-enable${rule}\` has no \`paperlint-disable${rule}\` before it`
        : `\`paperlint-${verb}${rule}\` silences nothing`
    const fix = removal(list, directive, [...unknown, ...idle], all)

    for (const {text, span} of unknown) {
      const near = closest(text, [...known])
      const hint = distance(text, near) <= Math.max(2, text.length / 3) ? `; did you mean \`${near}\`?` : ''
      say({reason: `No rule is called \`${text}\`${hint}`, span, note: notes.rule, fix})
    }
    if (isIdle) say({reason: whatFor(''), span, note, fix})
    else for (const {text, span} of idle) say({reason: whatFor(` ${text}`), span, note, fix})
  }
})

/** Whether an `enable` ends a `disable` of a rule. */
function ends({span}: Directive, all: readonly Directive[], rule: string): boolean {
  const before = all.filter(d => d.span.end <= span.start)
  return before.some(d => d.verb === 'disable' && isSilenced(d, before, rule, span.start))
}

/**
 * Takes rules out of a directive. If none is left, takes out all of it, its line if nothing else is on it, and the `enable` that would be
 * left without a `disable`.
 */
function removal(
  list: PaperList,
  directive: Directive,
  useless: readonly Part[],
  all: readonly Directive[]
): Fix {
  const {rules} = directive
  const [first, last] = [rules[0], rules.at(-1)]
  if (first && last && useless.length < rules.length) {
    const kept = rules.filter(d => !useless.includes(d)).map(d => d.text)
    const edit = {start: first.span.start, end: last.span.end, text: kept.join(' ')}
    return {safe: true, edits: [edit], changes: []}
  }
  const others = directive.verb === 'disable' ? all.filter(d => d !== directive) : []
  const isOrphan = ({verb, span, rules}: Directive) =>
    verb === 'enable' &&
    span.start > directive.span.start &&
    !others.some(d => d.verb === 'disable' && d.span.end <= span.start && isSameScope(d.rules, rules))
  const gone = [directive, ...others.filter(isOrphan)]
  return {safe: true, edits: gone.map(d => ({...lineOf(list, d), text: ''})), changes: []}
}

/** Whether two directives have a rule in common; one without names is about all rules. */
function isSameScope(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === 0 || b.length === 0 || a.some(d => b.some(other => other.text === d.text))
}

/** A directive with the space before it, or with its line. */
function lineOf({source}: PaperList, {span}: Directive): Span {
  let {start, end} = span
  while (/[^\S\r\n]/.test(source[start - 1] ?? '')) start--
  const rest = /[^\S\r\n]*(?:\r\n|\n|\r|$)/y
  rest.lastIndex = end
  const isAlone = start === 0 || /[\r\n]/.test(source[start - 1] ?? '')
  if (isAlone) end += rest.exec(source)?.[0].length ?? 0
  return {start, end}
}
