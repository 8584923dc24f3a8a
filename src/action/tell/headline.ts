/**
 * The first line of the comment and of the summary.
 */

import {whatWasRead} from '../../report/totals.ts'
import {because} from '../../links/words.ts'
import {plural} from '../../text/numbers.ts'
import {withoutPasswords} from '../../text/passwords.ts'
import {howManyOpen, isSilent, type Coverage} from '../coverage.ts'
import {isCount} from '../judge.ts'
import {inCode, inMarkdown} from '../untrusted.ts'
import {hasToBeFixed, type Outcome, type Shown} from './outcome.ts'

/** How many things are to be fixed and how many are advice, and whose: `2 things to fix, 3 suggestions in your 3 entries`. */
export function headline(outcome: Outcome): string {
  const {findings, entries, pull, scope, totals, unsure, unread, coverage} = outcome
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
  const open = coverage ? howManyOpen(coverage) : ''
  if (pull && scope === 'added' && entries.length > 0 && !open)
    return `✅ Nothing to report. Your ${entries.length === 1 ? 'entry looks' : `${entries.length} entries look`} good, thank you!`
  const sign = unread.length > 0 || isSilent(coverage) ? '⚠️' : '✅'
  return `${sign} Nothing to report ${pull ? where : `in ${whatWasRead(totals)}`}${open && `, but ${open}`}`
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
  const {caused, corrected, others, unsure, coverage, silenced, configs, unread, pull, totals, findings} =
    outcome
  return [
    unsure ? (totals.files === 0 ? unsure.why : `${unsure.what}. ${unsure.why}`) : '',
    aboutCounts(caused.filter(isCount), corrected),
    ...aboutLinks(coverage, findings.length > 0),
    others > 0 ? `The list also has ${plural(others, 'older finding')}.` : '',
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

/** Who corrects the counts that a pull request makes wrong: a workflow after merging, or somebody with a command. */
function aboutCounts(counts: readonly Shown[], corrected: boolean): string {
  const lines = [...new Set(counts.map(d => d.line))]
  if (!corrected) {
    const fixable = counts.filter(d => d.fix?.safe).length
    return fixable === 0 ? '' : `\`npx paperlint badge\` corrects the ${fixable === 1 ? 'count' : 'counts'}.`
  }
  if (lines.length === 0) return ''
  return lines.length === 1
    ? `The count on line ${lines[0]} will be corrected after merging. You do not need to change it.`
    : `The counts on lines ${inWords(lines)} will be corrected after merging. You do not need to change them.`
}

/** Links that are named. */
const mostLinks = 3

/** What could not be verified and why. The headline counts it if there is nothing else to say. */
function aboutLinks(coverage: Coverage | undefined, counts: boolean): string[] {
  if (!coverage) return []
  const {open, late, network} = coverage
  const named = open
    .slice(0, mostLinks)
    .map(d => `${inCode(withoutPasswords(d.url), 200)} (${inMarkdown(because(d))})`)
  const more = open.length > named.length ? `, and ${open.length - named.length} more` : ''
  const which = network === undefined ? `${named.join(', ')}${more}` : inMarkdown(network)
  return [
    open.length > 0 ? `${counts ? begun(howManyOpen(coverage)) : 'Not verified'}: ${which}.` : '',
    late > 0 ? `${plural(late, 'link')} ${late === 1 ? 'is' : 'are'} not checked yet: the time was over.` : ''
  ]
}

/** A sentence begins with a capital letter. */
function begun(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, d => d.toUpperCase())
}

function inWords(lines: readonly number[]): string {
  return lines.length < 2 ? String(lines[0]) : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
}
