/**
 * What is shown beside the text: findings, entries, numbers.
 */

import type {ExplainedPlace, FindingRecord, ListStats} from 'paperlint/browser'
import {h, withCode} from './dom.ts'

/** Rows that are shown at once; more on demand, so that long lists do not hold the page up. */
const step = 100

/** Adds rows to a list in steps, with a button for more. */
function inSteps(parent: HTMLElement, rows: readonly (() => HTMLElement)[], list: HTMLElement): void {
  let shown = 0
  const more = h('button', {type: 'button', class: 'more', onclick: () => add()})
  const add = () => {
    list.append(...rows.slice(shown, (shown += step)).map(d => d()))
    more.textContent = `Show ${Math.min(step, rows.length - shown)} more of ${rows.length - shown}`
    if (shown >= rows.length) more.remove()
  }
  parent.replaceChildren(list, more)
  add()
}

const levels = {error: 'Error', warn: 'Warning', hint: 'Hint'} as const

/** The findings, each with its proof, its rule and its fix. */
export function showFindings(
  parent: HTMLElement,
  findings: readonly FindingRecord[],
  {
    goTo,
    apply,
    isFinal
  }: {goTo: (line: number, column: number) => void; apply: (finding: FindingRecord) => void; isFinal: boolean}
): void {
  if (findings.length === 0) {
    parent.replaceChildren(h('p', {class: 'empty'}, 'Nothing to report.'))
    return
  }
  const rows = findings.map(finding => () => {
    const {line, column, level, message, note, rule, url, fix} = finding
    const go = h('button', {type: 'button', class: 'line', onclick: () => goTo(line, column)}, `Line ${line}`)
    return h(
      'li',
      {class: `finding ${level}`},
      h('p', {}, h('span', {class: 'level'}, levels[level]), ' ', go, ' ', withCode(message)),
      note !== '' && h('p', {class: 'note'}, withCode(note)),
      h(
        'p',
        {class: 'actions'},
        h('a', {href: url}, rule),
        isFinal &&
          fix !== undefined &&
          h('button', {type: 'button', onclick: () => apply(finding)}, fix.safe ? 'Fix' : 'Fix (review it)')
      )
    )
  })
  inSteps(parent, rows, h('ul', {class: 'findings'}))
}

/** An entry of `export --format json`. */
export interface EntryRow {
  line: number
  title: string | null
  authors: string | null
  venue: string | null
  year: number | null
  ids: readonly string[]
}

/** The entries as a table, as they were read. */
export function showEntries(
  parent: HTMLElement,
  entries: readonly EntryRow[],
  {goTo, why}: {goTo: (line: number) => void; why: (line: number, target: HTMLElement) => void}
): void {
  if (entries.length === 0) {
    parent.replaceChildren(h('p', {class: 'empty'}, 'No entries were found in this text.'))
    return
  }
  const heads = ['Line', 'Title', 'Venue', 'Year', 'Why'].map(d => h('th', {scope: 'col'}, d))
  const table = h('table', {class: 'entries'}, h('thead', {}, h('tr', {}, ...heads)))
  const rows = entries.map(({line, title, authors, venue, year}) => () => {
    const explained = h('td', {colspan: '5'})
    const go = h(
      'button',
      {type: 'button', class: 'line', onclick: () => goTo(line), 'aria-label': `Go to line ${line}`},
      String(line)
    )
    const ask = h(
      'button',
      {
        type: 'button',
        onclick: () => why(line, explained),
        'aria-label': `Why line ${line} is read like this`
      },
      'Why'
    )
    const cells = [
      h('td', {}, go),
      h('td', {}, title ?? '–', authors !== null && h('small', {}, authors)),
      h('td', {}, venue ?? '–'),
      h('td', {}, year === null ? '–' : String(year)),
      h('td', {}, ask)
    ]
    return h('tbody', {}, h('tr', {}, ...cells), h('tr', {class: 'explained'}, explained))
  })
  inSteps(parent, rows, table)
}

/** How an entry was read: its pieces, and what each was taken for. */
export function showWhy(parent: HTMLElement, places: readonly ExplainedPlace[]): void {
  const [place] = places
  if (!place) {
    parent.replaceChildren(h('p', {}, 'This line is not read as an entry.'))
    return
  }
  const pieces = place.pieces.map(({text, says, role}) =>
    h('tr', {}, h('td', {}, text), h('td', {}, says), h('td', {}, role === 'other' ? '–' : role))
  )
  const heads = ['Piece', 'Says', 'Read as'].map(d => h('th', {scope: 'col'}, d))
  parent.replaceChildren(
    h(
      'p',
      {},
      `${place.isEntry ? 'An entry' : 'Not an entry'}: ${Math.round(place.together * 100)} % likely.`
    ),
    h('table', {class: 'pieces'}, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...pieces))
  )
}

/** Papers per year and venue, as bars. */
export function showNumbers(parent: HTMLElement, {papers, stats}: ListStats): void {
  const {entries, withCode: code, years, venues} = stats
  const bars = (title: string, all: ListStats['stats']['years']) => {
    const top = Math.max(1, ...all.map(d => d.entries))
    const rows = all.map(d =>
      h(
        'tr',
        {},
        h('th', {scope: 'row'}, d.name),
        h(
          'td',
          {},
          h('meter', {min: '0', max: String(top), value: String(d.entries), 'aria-label': d.name}),
          ` ${d.entries}`
        )
      )
    )
    return h('table', {class: 'bars'}, h('caption', {}, title), h('tbody', {}, ...rows))
  }
  parent.replaceChildren(
    h('p', {}, `${entries} entries, ${papers} papers, ${code} with code.`),
    bars('Papers per year', years),
    bars('Papers per venue', venues.slice(0, 30))
  )
}
