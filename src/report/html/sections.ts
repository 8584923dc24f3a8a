/**
 * The findings of a file by section of the list: each leads to where it is shown in full.
 */

import {html} from '../escape.ts'
import {plural} from '../../text/numbers.ts'
import type {FileResult, FindingRecord} from '../types.ts'
import {inline} from './inline.ts'
import type {Page} from './findings.ts'

/** A folded list of findings for each section that has some; `''` if there is no overview of the file. */
export function bySection({findings, overview}: FileResult, page: Page): string {
  if (!overview || overview.sections.length < 2) return ''
  const starts = [{name: 'Above the first section', line: 0}, ...overview.sections]
  const parts = starts.map(({name, line}, index) => {
    const next = starts[index + 1]?.line ?? Infinity
    return {name, found: findings.filter(d => d.line >= line && d.line < next)}
  })
  return parts
    .filter(d => d.found.length > 0)
    .map(
      ({name, found}) =>
        `<details><summary>${html(name)} <span class="count">${plural(found.length, 'finding')}</span></summary><div class="body"><ul class="related">${found.map(d => row(d, page)).join('')}</ul></div></details>`
    )
    .join('\n')
}

function row(finding: FindingRecord, {idOf}: Page): string {
  const {line, level, message} = finding
  return `<li class="of-${level}"><a href="#${idOf(finding)}">line ${line}</a> ${inline(message)}</li>`
}
