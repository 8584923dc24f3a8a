/**
 * The section of CONTRIBUTING.md that says how an entry is written.
 */

import {sectionNames} from '../../additions/section.ts'
import type {ReadFile} from '../../lint.ts'
import {enough} from '../../style/habit.ts'
import {styleOf} from '../../style/learn.ts'

/** Marks the section, so that it is not written twice. */
export const contributingMark = '<!-- paperlint: adding a paper -->'

/** What else the repository has. */
interface Repository {
  /** Its page, if it has the form with which papers are suggested. */
  formAt: string | undefined
  /** Whether a workflow corrects the counts of the list. */
  isRecounted: boolean
}

/** The section in Markdown, with the way of writing that was learned and an entry of the list. */
export function contributingText([file]: readonly ReadFile[], {formAt, isRecounted}: Repository): string {
  const style = file && styleOf(file.list)
  const example =
    file?.list.entries.findLast(d => d.ids.length > 0 && d.links.length > 1) ?? file?.list.entries.at(-1)
  const text = file && example ? file.source.slice(example.span.start, example.span.end) : ''
  const template = style && style.share >= enough.share ? fenced(style.template) : ''
  const section = file ? (sectionNames(file.list)[0] ?? 'Section') : 'Section'
  const form =
    formAt === undefined
      ? ''
      : ` Or [suggest it with a form](${formAt}/issues/new/choose), and the entry is written for you.`
  return (
    [
      contributingMark,
      '## Adding a paper',
      ...(template ? ['An entry is written like this:', template] : []),
      ...(text ? [template ? 'For example:' : 'An entry looks like this:', fenced(text)] : []),
      `\`npx paperlint add https://arxiv.org/abs/… --section ${JSON.stringify(section)}\` writes it for you.${form}`,
      `\`npx paperlint\` checks the list in the same way as your pull request will be checked, and \`npx paperlint --fix\` applies the safe fixes.${isRecounted ? ' Leave counts as they are: they are corrected after merging.' : ''}`
    ].join('\n\n') + '\n'
  )
}

function fenced(text: string): string {
  const fence = text.includes('```') ? '````' : '```'
  return `${fence}md\n${text}\n${fence}`
}
