/**
 * Warn about a comment for paperlint that names an unknown rule or silences nothing.
 *
 * `<!-- paperlint-disable-line title-text -- why -->` silences a rule on its line, and in the whole entry where one starts there;
 * `paperlint-disable-next-line` does so on the next line that is not blank, `paperlint-disable` until `paperlint-enable`,
 * `paperlint-disable-file` everywhere. Without a rule they silence all. A comment that silences nothing any more hides what goes wrong
 * later; one for rules that did not run is left alone, if it names them.
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
 *   1:34-1:44: Unexpected rule `titel-text`, expected `title-text`
 *   3:90-3:144: Unexpected `paperlint-disable-line`, expected something for it to silence
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
import {directivesOf, isSilenced, offsetOf, verbs} from '../src/model/directives.ts'
import type {Directive} from '../src/model/directives.ts'
import {listOf} from '../src/model/list.ts'
import type {Part} from '../src/flow/flow.ts'
import type {PaperList} from '../src/model/types.ts'

const notes = {
  verb: `paperlint reads ${verbs.map(d => `\`paperlint-${d}\``).join(', ')}; this comment does nothing`,
  rule: 'No rule has this name, so the comment does nothing',
  unused:
    'Nothing is found there by the rules that ran; a comment for rules that run only with `--links` must name them',
  enable: 'No comment before it silences a rule that it names'
}

export default lintRule<Root>(docs('directive'), (tree, file) => {
  const list = listOf(tree, file)
  const all = directivesOf(list)
  const {known = [], ran = []} = file.data.paperlint ?? {}
  const judged = ran.filter(d => d !== 'directive')
  const findings = file.messages.filter(d => d.source === 'paperlint')
  const say = (report_: Omit<Report, 'evidence'>) => report(file, list, {...report_, evidence: 'proof'})

  for (const directive of all) {
    const {verb, rules, span} = directive
    if (!verbs.some(d => d === verb)) {
      const reason = `Unexpected \`paperlint-${verb}\`, expected \`paperlint-${closest(verb, verbs)}\``
      say({reason, span, note: notes.verb})
      continue
    }

    const silences = (rule: string) =>
      findings.some(d => d.ruleId === rule && isSilenced(directive, all, rule, offsetOf(d)))
    const isUsed = (rule: string) => (verb === 'enable' ? ends(directive, all, rule) : silences(rule))
    const unused = (rule: string) => judged.includes(rule) && !isUsed(rule)
    const unknown = known.length > 0 ? rules.filter(d => !known.includes(d.text)) : []
    const idle = rules.filter(d => unused(d.text))
    const isIdle = rules.length > 0 ? idle.length === rules.length : judged.length > 0 && judged.every(unused)
    const note = verb === 'enable' ? notes.enable : notes.unused
    const missing = verb === 'enable' ? 'a `paperlint-disable` before it' : 'something for it to silence'
    const fix = removal(list, directive, [...unknown, ...idle])

    for (const {text, span} of unknown) {
      const near = closest(text, [...known])
      const expected =
        distance(text, near) <= Math.max(2, text.length / 3) ? `\`${near}\`` : 'the name of a rule'
      say({reason: `Unexpected rule \`${text}\`, expected ${expected}`, span, note: notes.rule, fix})
    }
    if (isIdle) say({reason: `Unexpected \`paperlint-${verb}\`, expected ${missing}`, span, note, fix})
    else
      for (const {text, span} of idle)
        say({reason: `Unexpected rule \`${text}\`, expected ${missing}`, span, note, fix})
  }
})

/** Whether an `enable` ends a `disable` of a rule. */
function ends({span}: Directive, all: readonly Directive[], rule: string): boolean {
  const before = all.filter(d => d.span.end <= span.start)
  return before.some(d => d.verb === 'disable' && isSilenced(d, before, rule, span.start))
}

/** Takes rules out of a directive, or all of it where none is left, with its line where nothing else is on it. */
function removal({source}: PaperList, {rules, span}: Directive, useless: readonly Part[]): Fix {
  const [first, last] = [rules[0], rules.at(-1)]
  if (first && last && useless.length < rules.length) {
    const kept = rules.filter(d => !useless.includes(d)).map(d => d.text)
    return {safe: true, edits: [{start: first.span.start, end: last.span.end, text: kept.join(' ')}]}
  }
  let {start, end} = span
  while (/[^\S\r\n]/.test(source[start - 1] ?? '')) start--
  const rest = /[^\S\r\n]*(?:\r\n|\n|\r|$)/y
  rest.lastIndex = end
  const isAlone = start === 0 || /[\r\n]/.test(source[start - 1] ?? '')
  if (isAlone) end += rest.exec(source)?.[0].length ?? 0
  return {safe: true, edits: [{start, end, text: ''}]}
}
