/**
 * The first line of the comment and of the summary.
 */

import {whatWasRead} from '../../report/totals.ts'
import {plural} from '../../text/numbers.ts'
import {inCode, inMarkdown} from '../untrusted.ts'
import {hasToBeFixed, type Outcome} from './outcome.ts'

/** How many things are to be fixed and how many are advice, and whose: `2 things to fix, 3 suggestions in your 3 entries`. */
export function headline(outcome: Outcome): string {
  const {findings, entries, pull, scope, totals, unsure, unread} = outcome
  if (unsure && totals.files === 0) return `⚠️ ${unsure.what}`
  const toFix = findings.filter(d => hasToBeFixed(outcome, d)).length
  const advice = findings.length - toFix
  const where = whereOf(outcome)
  if (findings.length > 0) {
    const parts = [
      toFix > 0 ? plural(toFix, 'thing') + ' to fix' : '',
      advice > 0 ? plural(advice, 'suggestion') : ''
    ]
    return `${parts.filter(Boolean).join(', ')} ${where}`
  }
  if (totals.entries === 0 && totals.files > 0)
    return `⚠️ No papers were recognized in ${plural(totals.files, 'file')}`
  if (pull && scope === 'added' && entries.length > 0)
    return `✅ Nothing to report. Your ${entries.length === 1 ? 'entry looks' : `${entries.length} entries look`} good, thank you!`
  return `${unread.length > 0 ? '⚠️' : '✅'} Nothing to report ${pull ? where : `in ${whatWasRead(totals)}`}`
}

function whereOf({entries, pull, scope, totals, unsure}: Outcome): string {
  if (pull && scope === 'added' && unsure === undefined) {
    if (entries.length === 0) return 'in what this pull request changes'
    return entries.length === 1 ? 'in your entry' : `in your ${entries.length} entries`
  }
  if (pull && scope === 'changed' && unsure === undefined)
    return 'in the files that this pull request changes'
  return `in the list (${plural(totals.entries, 'entry', 'entries')})`
}

/** Other remarks about the run, one sentence each. */
export function remarks(outcome: Outcome): string[] {
  const {caused, others, unsure, unasked, silenced, configs, unread, pull, totals, findings} = outcome
  const counts = caused.filter(d => d.rule === 'badge-count')
  const lines = [...new Set(counts.map(d => d.line))]
  return [
    unsure ? (totals.files === 0 ? unsure.why : `${unsure.what}. ${unsure.why}`) : '',
    counts.length > 0
      ? `The ${lines.length === 1 ? `count on line ${lines[0]}` : `counts on lines ${inWords(lines)}`} will be corrected after merging. You do not need to change ${lines.length === 1 ? 'it' : 'them'}.`
      : '',
    unasked > 0
      ? `${plural(unasked, 'link')} ${unasked === 1 ? 'is' : 'are'} not checked yet: the time was over.`
      : '',
    others > 0
      ? `${plural(others, 'older finding')} in the list ${others === 1 ? 'is' : 'are'} not counted here.`
      : '',
    ...unread.map(d => inMarkdown(d, 400)),
    silenced > 0
      ? `${plural(silenced, 'finding')} on these lines ${silenced === 1 ? 'is' : 'are'} silenced by a comment in the list.`
      : '',
    configs.length > 0
      ? `This pull request also changes ${configs.map(d => inCode(d, 200)).join(', ')}, which ${configs.length === 1 ? 'decides' : 'decide'} what is reported.`
      : '',
    pull || findings.length === 0 ? '' : `Read: ${whatWasRead(totals)}.`
  ].filter(d => d !== '')
}

function inWords(lines: readonly number[]): string {
  return lines.length < 2 ? String(lines[0]) : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
}
