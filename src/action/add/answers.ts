/**
 * Why a suggested paper is not added, in the words of a comment. Text from the issue or a registry is escaped.
 */

import {formFields} from '../../additions/form.ts'
import type {Reason} from '../../additions/refusal.ts'
import {lineUrl} from '../tell/place-link.ts'
import {inCode, inMarkdown, messageInMarkdown} from '../untrusted.ts'

/** At most so many names of sections are listed. */
const mostSections = 60

type Answers = {[Kind in Reason['kind']]: (reason: Extract<Reason, {kind: Kind}>, blob: string) => string}

const answers: Answers = {
  'not-a-url': () => `**${formFields.paper}** contains no link. Give an arXiv id, a DOI or a URL.`,
  listed: ({path, line, title}, blob) =>
    `This paper is already in the list: [line ${line}](${lineUrl(path, line, blob)}), ${inMarkdown(title)}.`,
  dead: ({url, because}) => `${inCode(url)} does not work: ${inMarkdown(because)}.`,
  'unknown-title': ({url}) =>
    `No registry has the title of ${inCode(url)}. Link its page at arXiv or its DOI, or fill in **${formFields.title}** and **${formFields.venue}**.`,
  'not-asked': ({because}) =>
    `The registries did not answer about this paper: ${inMarkdown(because)}. Edit the issue later to try again.`,
  section: sectionAnswer,
  'missing-part': ({part}) => missing(part),
  'no-template': () =>
    'The entries of this list have no common form, so the new one could not be written. A maintainer can add it by hand.',
  unreadable: ({text}) =>
    `The new entry could not be read back, so it was not added. A maintainer can add it by hand: ${inCode(text, 600)}`,
  wrong: ({findings}) =>
    `The entry would be wrong, so it was not added:\n\n${findings.map(d => `- ${messageInMarkdown(d)}`).join('\n')}`
}

/** The answer; `blob` is the address of the files, with a slash at its end. */
export function answer(reason: Reason, blob: string): string {
  const because = (answers[reason.kind] as (reason: Reason, blob: string) => string)(reason, blob)
  return `${because}\n\nEdit the issue to change your suggestion; this answer will be updated.`
}

function sectionAnswer({named, sections, near}: Reason & {kind: 'section'}): string {
  if (sections.length === 0)
    return 'The list has no section with entries yet, so a maintainer has to add the first one.'
  const shown = sections.slice(0, mostSections).map(d => `- ${inMarkdown(d, 120)}`)
  const more = sections.length > shown.length ? [`- and ${sections.length - shown.length} more`] : []
  const what =
    named === undefined
      ? `**${formFields.section}** is empty.`
      : near !== undefined
        ? `There is no section ${inCode(named, 120)}. Did you mean ${inCode(near, 120)}?`
        : `${inCode(named, 120)} does not match exactly one section.`
  return `${what} Choose one of:\n\n${[...shown, ...more].join('\n')}`
}

function missing(part: string | undefined): string {
  if (part === 'venue' || part === 'year')
    return `The entries of this list show venue and year. Fill in **${formFields.venue}** with a known venue, such as \`CVPR 2023\`.`
  if (part === 'code') return `The entries of this list show the code. Fill in **${formFields.code}**.`
  return `The entries of this list show ${part === undefined ? 'more' : `the ${part}`}, and no registry has it for this paper. A maintainer can add the entry by hand.`
}
