/**
 * What was learned of a list, in words and as a configuration.
 */

import type {ReadFile} from '../lint.ts'
import {plural} from '../report/totals.ts'
import {visible} from '../report/visible.ts'
import {styleOf} from '../style/learn.ts'
import {learnOrder} from '../style/order.ts'

const schema = 'https://raw.githubusercontent.com/paperlint/paperlint/main/schema.json'

/** Lines that say what was learned. */
export function learnedText({path, list, counts}: ReadFile): string {
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
        ? `${visible(style.template)}  (${share(style.share)} of the entries)`
        : 'in no way that most entries share; nothing is said about style'
    ],
    [
      'ordered',
      order ? `${order.order}, by ${order.by}, inside of sections` : 'in no way that is kept throughout'
    ]
  ]
  return [path, ...rows.map(([name, text]) => `  ${(name ?? '').padEnd(8)} ${text}`)].join('\n') + '\n'
}

/** The configuration that pins it, with comments. */
export function configText(files: readonly ReadFile[]): string {
  const style = files[0] && styleOf(files[0].list)
  const entry = style
    ? `# ${share(style.share)} of the entries are written like this. Pinned here, it stays so whatever is added; without this line it is learned.
entry: ${JSON.stringify(style.template)}`
    : `# How an entry is written; most entries of this list share no way yet.
# entry: "- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]"`

  const order = files[0] && learnOrder(files[0].list)?.order

  return `# yaml-language-server: $schema=${schema}
# Every key may go: what is not said here is learned from the list.

files: ${JSON.stringify(files.map(d => d.path))}

${entry}

# Order inside of sections: newest-first, oldest-first, title or none.
${order ? `order: ${order}` : '# order: newest-first'}

# What badges and section counts count: every entry, or distinct papers.
count: entries # or: papers

# Levels: error, warn, hint, off. \`npx paperlint explain\` lists the rules.
# rules:
#   no-duplicate-paper: [error, {within: list}]
#   published-venue: off

# Spellings that you prefer, and what they replace.
# venues:
#   MedIA: [Medical Image Analysis, MIA]

# Links that nobody should ask.
# links:
#   exclude: ["https://example.com/*"]
`
}

function share(part: number): string {
  return `${Math.round(part * 1000) / 10} %`
}
