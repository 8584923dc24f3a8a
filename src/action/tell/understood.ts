/**
 * The entries of a pull request as paperlint reads them: the quickest way to see whether that is what the contributor meant.
 */

import {plural} from '../../text/numbers.ts'
import type {Piece} from '../fit.ts'
import {inCode, inMarkdown} from '../untrusted.ts'
import type {AddedEntry, Outcome} from './outcome.ts'
import {placeLink} from './place-link.ts'

/** A folded table, one row for each entry. */
export function understood(outcome: Outcome): Piece {
  const {entries} = outcome
  return {
    head: [
      '<details>',
      `<summary>How paperlint reads ${entries.length === 1 ? 'your entry' : `your ${plural(entries.length, 'entry', 'entries')}`}</summary>`,
      '',
      '| Where | Title | Venue | Year | Identifiers | Links |',
      '| --- | --- | --- | --- | --- | --- |'
    ],
    rows: entries.map(({path, line, entry: {title, venue, year, ids, links}}) => {
      const cells = [
        placeLink(path, line, outcome),
        inMarkdown(title?.text ?? '', 200),
        inMarkdown(venue?.text ?? '', 80),
        inMarkdown(year?.text ?? '', 20),
        ids
          .slice(0, 5)
          .map(d => inCode(d, 120))
          .join('<br>'),
        links.slice(0, 8).map(linkCell).join('<br>')
      ]
      return `| ${cells.map(d => d || '–').join(' | ')} |`
    }),
    tail: ['', '</details>', '']
  }
}

/** Never as a link: nobody but a stranger has looked at it yet. */
function linkCell({role, url}: AddedEntry['entry']['links'][number]): string {
  return `${role} ${inCode(url.replace(/^https?:\/\//iu, ''), 120) || 'without URL'}`
}
