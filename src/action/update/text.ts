/**
 * What the pull request with updates says, and what it remembers.
 */

import {plural} from '../../report/totals.ts'
import {kinds} from '../../updates/kinds.ts'
import type {Proposal} from '../../updates/proposal.ts'
import type {Updated} from '../../updates/update.ts'
import {inWords} from '../../updates/words.ts'
import type {KnownPull} from '../pulls/kept-pull.ts'
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
  const table = ['| entry | now → then | reason | source |', '| --- | --- | --- | --- |', ...rows].join('\n')
  const body = [
    marker,
    `**${plural(proposals.length, 'update')}**, each proven by what the last column names. Nothing else in the list changes.`,
    table,
    ...(left > 0 ? [`${left} more will be proposed after this pull request is merged.`] : []),
    footer,
    hidden('updates', {proposals: proposals.map(d => d.key)})
  ].join('\n\n')
  return {title, body: `${body}\n`, table, message: {headline: title, body: 'Found by paperlint.'}}
}

const footer = `**Not all of it?** Push to this branch; paperlint then leaves it to you. Close the pull request to turn all of it down: the same updates are not proposed again unless the facts change.

<sub>Kept up to date by the next runs of paperlint. GitHub starts no workflows for a pull request that was opened with the token of a workflow: close and reopen it to start them, or give \`token\` of paperlint the token of an app.</sub>`

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
  {kind, path, line, title, before, after, source}: Proposal,
  blob: string,
  names: boolean
): string {
  const href = `${blob}${encodeURI(path).replace(/[?#()]/gu, d => `%${d.charCodeAt(0).toString(16)}`)}?plain=1#L${line}`
  const entry = `[${title ? inMarkdown(title, 120) : `line ${line}`}](${href})`
  const file = names ? `${inCode(path, 80)} ` : ''
  const change = `${inCode(before, 200)} → ${inCode(after, 200)}`
  return `| ${file}${entry} | ${change} | ${kinds[kind].reason} | ${messageInMarkdown(source, 300)} |`
}
