/**
 * What was learned about a list, in words and as a config.
 */

import {rulesOnly} from '../config/only.ts'
import type {Config} from '../config/types.ts'
import {lint, type ReadFile} from '../lint.ts'
import {oddSpellings} from '../tags/spelling.ts'
import {learnMeaning} from '../counts/meaning.ts'
import type {PaperList} from '../model/types.ts'
import {plural} from '../text/numbers.ts'
import {visible} from '../report/visible.ts'
import {enough} from '../style/habit.ts'
import {labelHabits} from '../style/labels.ts'
import {styleOf} from '../style/learn.ts'
import {learnOrder} from '../style/order.ts'

const schema = 'https://raw.githubusercontent.com/paperlint/paperlint/main/schema.json'

/** What was learned about a list, one row for each part. */
export function learnedText({path, list, counts}: ReadFile): string {
  if (counts.entries === 0)
    return `${path}\n  no papers recognized; run init again when the list has entries\n`
  const style = styleOf(list)
  const order = learnOrder(list)
  const sections = list.sections.filter(d => d.entries.length > 0).length
  const venues = new Set(list.entries.flatMap(d => d.venue?.text ?? [])).size
  const rows = [
    [
      'entries',
      `${plural(counts.entries, 'entry', 'entries')} in ${plural(sections, 'section')}, ${plural(counts.papers, 'distinct paper')}, ${plural(venues, 'venue')}`
    ],
    [
      'written',
      style
        ? `${visible(style.template.replaceAll('\n', '↵'))}  (${share(style.share)} of the entries)`
        : 'in several ways, so only what most entries share is compared'
    ],
    [
      'order',
      order
        ? `${order.order} by ${order.by} in each section (${order.agreeing} of ${order.total} pairs of neighbors)`
        : 'none that most entries follow'
    ],
    ['links', labelsText(list)]
  ]
  return [path, ...rows.map(([name, text]) => `  ${(name ?? '').padEnd(8)} ${text}`)].join('\n') + '\n'
}

/** Whether a rule finds the same in every list, with a config and without one. */
async function changesNothing(files: readonly ReadFile[], rule: string, config: Config): Promise<boolean> {
  const places = async ({source, path}: ReadFile, own: Config) => {
    const {findings} = await lint(source, {path, config: rulesOnly(own, [rule])})
    return findings.map(d => `${d.line} ${d.level}`).join()
  }
  const same = files.map(async d => (await places(d, config)) === (await places(d, {})))
  return (await Promise.all(same)).every(Boolean)
}

/** The word for each kind of link, with how many links have it. */
function labelsText(list: PaperList): string {
  const habits = [...labelHabits(list)].map(
    ([role, {value, count, total}]) => `${role}: ${visible(value)} (${count} of ${total})`
  )
  const none = list.entries.some(d => d.links.length > 0) ? 'no label that most share' : 'none in the entries'
  return habits.join(', ') || none
}

/** Venues that the list spells in two ways, as the key of a configuration, commented out. */
function venuesText(list: PaperList | undefined): string {
  const odd = list ? oddSpellings(list) : []
  const pairs = Map.groupBy(odd, d => d.meant)
  if (pairs.size === 0) return `# venues:\n#   MedIA: [Medical Image Analysis, MIA]`
  const rows = [...pairs].map(
    ([meant, all]) => `#   ${JSON.stringify(meant)}: ${JSON.stringify([...new Set(all.map(d => d.written))])}`
  )
  return ['# venues:', ...rows].join('\n')
}

/**
 * The config with what was learned and with comments. The form and the order are set only if the findings stay the same: a list that
 * `init` has seen must not get new findings from its own config.
 */
export async function configText(files: readonly ReadFile[]): Promise<string> {
  const list = files[0]?.list
  const style = list && styleOf(list)
  const template = JSON.stringify(style?.template)
  const isSet =
    style &&
    style.share >= enough.share &&
    (await changesNothing(files, 'entry-format', {entry: style.template}))
  const alike = style && `# ${share(style.share)} of the entries are written like this.`
  const entry = isSet
    ? `${alike} Without this line, the form is learned from the list.
entry: ${template}`
    : style
      ? `${alike} Set it if all of them should be:
# entry: ${template}`
      : `# How an entry is written. The entries of this list are written in several ways, so none is set.
# entry: "- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]"`

  const learned = list && learnOrder(list)?.order
  const isKept = learned && (await changesNothing(files, 'paper-order', {order: learned}))
  const order = isKept ? `order: ${learned}` : `# order: ${learned ?? 'newest-first'}`

  const meaning = list ? learnMeaning(list) : 'entries'
  const isMeant = await changesNothing(files, 'badge-count', {count: meaning})
  const count = `${isMeant ? '' : '# '}count: ${meaning} # or: ${meaning === 'papers' ? 'entries' : 'papers'}`

  return `# yaml-language-server: $schema=${schema}
# Every key is optional. What is not set here is learned from the list.

files: ${JSON.stringify(files.map(d => d.path))}

${entry}

# Order within sections: newest-first, oldest-first, title or none.
${order}

# What badges and section counts should count: all entries, or distinct papers.
${count}

# Levels: error, warn, hint, off. \`npx paperlint explain\` lists the rules.
# rules:
#   no-duplicate-paper: [error, {within: list}]
#   published-venue: off

# Preferred spellings of venues, and the spellings that they replace.
${venuesText(list)}

# Links that are not checked.
# links:
#   exclude: ["https://example.com/*"]
`
}

function share(part: number): string {
  return `${Math.round(part * 1000) / 10} %`
}
