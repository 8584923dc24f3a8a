/**
 * What the pull request with updates says, and what it remembers.
 */

import {plural} from '../../text/numbers.ts'
import type {Proposal} from '../../updates/proposal.ts'
import type {Updated} from '../../updates/update.ts'
import {inWords} from '../../updates/words.ts'
import type {KnownPull} from '../pulls/known-pulls.ts'
import {lineUrl} from '../tell/place-link.ts'
import {hidden, inCode, inMarkdown, messageInMarkdown, readHidden} from '../untrusted.ts'

const marker = '<!-- paperlint:update -->'

/** At most so many updates in one pull request: its table must fit into GitHub's 65,536 characters, and be read. */
export const mostUpdates = 100

/** What a run proposes, in the words of GitHub. */
export interface UpdateText {
  title: string
  /** Markdown. */
  body: string
  /** The table alone, for the summary of the job. */
  table: string
  message: {headline: string; body: string}
}

/** Title and body of the pull request, and the message of its commit. `blob` is the address of the files, with a slash at its end. */
export function updateText(lists: readonly Updated[], blob: string): UpdateText {
  const proposals = lists.flatMap(d => d.proposals)
  const left = lists.reduce((sum, d) => sum + d.left, 0)
  const title = `Update ${inWords(proposals)}`
  const rows = proposals.map(d => row(d, blob, lists.length > 1))
  const table = ['| entry | change | reason | source |', '| --- | --- | --- | --- |', ...rows].join('\n')
  const body = [
    marker,
    `**${plural(proposals.length, 'update')}.** The last column shows the proof for each of them. Nothing else in the list changes.`,
    table,
    ...(left > 0 ? [`${left} more will be proposed after this pull request is merged.`] : []),
    footer,
    hidden('updates', {proposals: proposals.map(d => d.key)})
  ].join('\n\n')
  return {title, body: `${body}\n`, table, message: {headline: title, body: 'Found by paperlint.'}}
}

const footer = `**Only some of these updates?** Edit this branch: paperlint leaves it alone once somebody else has pushed to it. **None of them?** Close this pull request: they are not proposed again unless the facts change.

<sub>paperlint keeps this pull request up to date. No checks here? GitHub does not start workflows for pull requests that were opened with the token of a workflow: close and reopen this one, or give paperlint the \`token\` of an app.</sub>`

/** What the pull request says once there is nothing left in it. It silences nothing. */
export function doneText(runUrl: string): string {
  return `${marker}\n\nThe list is up to date by now, so there is nothing left to merge. Closed by [paperlint](${runUrl}).\n`
}

/** Keys of the updates in a pull request; none if somebody removed them. */
export function keysIn({body}: KnownPull): string[] {
  const state = readHidden('updates', body)
  const keys: unknown =
    typeof state === 'object' && state !== null && 'proposals' in state ? state.proposals : []
  return Array.isArray(keys) ? keys.filter(d => typeof d === 'string') : []
}

/** Keys of the updates that somebody turned down by closing their pull request. */
export function silencedBy(pulls: readonly KnownPull[]): Set<string> {
  return new Set(pulls.filter(d => d.state === 'closed').flatMap(keysIn))
}

function row(
  {path, line, title, before, after, reason, source}: Proposal,
  blob: string,
  names: boolean
): string {
  const entry = `[${title ? inMarkdown(title, 80) : `line ${line}`}](${lineUrl(path, line, blob)})`
  const file = names ? `${inCode(path, 80)} ` : ''
  const change = shortened(before, after)
    .map(d => inCode(d, 200))
    .join(' → ')
  return `| ${file}${entry} | ${change} | ${messageInMarkdown(reason, 300)} | ${messageInMarkdown(source, 300)} |`
}

/** Longest text that does not make the table wider than a page. */
const widest = 52

/** Both texts without their middles, as long as they still differ. */
function shortened(before: string, after: string): [string, string] {
  const short = (text: string) => {
    const characters = [...text]
    if (characters.length <= widest) return text
    return `${characters.slice(0, 32).join('')}…${characters.slice(32 - widest + 1).join('')}`
  }
  return short(before) === short(after) ? [before, after] : [short(before), short(after)]
}
