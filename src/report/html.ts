/**
 * One page of HTML that needs nothing else.
 */

import {html as text} from './escape.ts'
import {excerpt} from './excerpt.ts'
import {groups} from './order.ts'
import {whatCanBeFixed, whatWasAsked, whatWasFound, whatWasRead} from './totals.ts'
import type {FileResult, FindingRecord, Results} from './types.ts'

const style = `
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --dim: light-dark(#59636e, #9198a1); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1.1rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
ol { list-style: none; padding: 0; margin: 0; } li { border-top: 1px solid var(--line); padding: .5rem 0; }
pre { overflow-x: auto; margin: .25rem 0; font-size: 13px; color: var(--dim); } mark { background: light-dark(#fff1a8, #6b5900); color: inherit; }
p { margin: .25rem 0; } small, .place { color: var(--dim); } .error { color: light-dark(#cf222e, #ff7b72); }
.warn { color: light-dark(#9a6700, #d29922); } .hint { color: light-dark(#0969da, #58a6ff); }
`

/** Files by rule, errors first. */
export function html({summary, files, links}: Results): string {
  const body = files.filter(d => d.findings.length > 0).map(section)
  const fixes = whatCanBeFixed(files)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>paperlint: ${text(whatWasFound(summary))}</title>`,
    `<style>${style}</style>`,
    `<h1>${text(whatWasFound(summary))}</h1>`,
    `<p>${text([whatWasRead(summary), whatWasAsked(links), fixes].filter(d => d).join(' · '))}</p>`,
    ...body,
    '</html>',
    ''
  ].join('\n')
}

function section({path, findings, source}: FileResult): string {
  const lines = source?.split(/\r\n|\n|\r/)
  const parts = groups(findings).map(({rule, level, findings: found}) => {
    const url = found[0]?.url ?? ''
    const name = url.startsWith('https://') ? `<a href="${text(url)}">${text(rule)}</a>` : text(rule)
    const items = found.map(d => item(d, lines)).join('\n')
    return `<h3><span class="${level}">${level}</span> ${name} <small>${found.length}</small></h3>\n<ol>\n${items}\n</ol>`
  })
  return `<section>\n<h2>${text(path)}</h2>\n${parts.join('\n')}\n</section>`
}

function item(finding: FindingRecord, lines: readonly string[] | undefined): string {
  const {line, column, message, note} = finding
  const cut = lines && excerpt(lines, finding, 110)
  return [
    `<li><p><span class="place">${line}:${column}</span> ${text(message)}</p>`,
    ...(cut ? [`<pre>${text(cut.before)}<mark>${text(cut.place)}</mark>${text(cut.after)}</pre>`] : []),
    ...(note ? [`<small>${text(note)}</small>`] : []),
    '</li>'
  ].join('')
}
