/**
 * What was learned of a list, in words and as a configuration.
 */

import type {ReadFile} from '../lint.ts'
import {oddSpellings} from '../model/spelling.ts'
import type {PaperList} from '../model/types.ts'
import {plural} from '../text/numbers.ts'
import {visible} from '../report/visible.ts'
import {enough} from '../style/habit.ts'
import {labelHabits} from '../style/labels.ts'
import {styleOf} from '../style/learn.ts'
import {learnOrder, misplacedIn} from '../style/order.ts'

const schema = 'https://raw.githubusercontent.com/paperlint/paperlint/main/schema.json'

/** Lines that say what was learned. */
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
        ? `${order.order} by ${order.by} in each section (${order.agreeing} of ${order.total} neighbors)`
        : 'none that most entries follow'
    ],
    ['links', labelsText(list) || 'no common label']
  ]
  return [path, ...rows.map(([name, text]) => `  ${(name ?? '').padEnd(8)} ${text}`)].join('\n') + '\n'
}

/** The order, if hardly an entry would have to move. */
function orderToPin(list: PaperList): string | undefined {
  const learned = learnOrder(list)
  const moves = learned ? misplacedIn(list, learned, false).length : 0
  return moves * 20 <= list.entries.length ? learned?.order : undefined
}

/** The word for each kind of link, with how many say so. */
function labelsText(list: PaperList): string {
  return [...labelHabits(list)]
    .map(([role, {value, count, total}]) => `${role}: ${visible(value)} (${count} of ${total})`)
    .join(', ')
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

/** The configuration that pins it, with comments. */
export function configText(files: readonly ReadFile[]): string {
  const style = files[0] && styleOf(files[0].list)
  const list = files[0]?.list
  const pinned = style && style.share >= enough.share
  const entry = style
    ? pinned
      ? `# ${share(style.share)} of the entries are written like this. Set here, the form stays the same whatever is added; without this line it is learned.
entry: ${JSON.stringify(style.template)}`
      : `# ${share(style.share)} of the entries are written like this. Once most are, set it:
# entry: ${JSON.stringify(style.template)}`
    : `# How an entry is written. The entries of this list are written in several ways, so none is set.
# entry: "- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]"`

  const order = list && orderToPin(list)

  return `# yaml-language-server: $schema=${schema}
# Every key is optional. What is not set here is learned from the list.

files: ${JSON.stringify(files.map(d => d.path))}

${entry}

# Order within sections: newest-first, oldest-first, title or none.
${order ? `order: ${order}` : '# order: newest-first'}

# What badges and section counts should count: every entry, or distinct papers.
count: entries # or: papers

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
