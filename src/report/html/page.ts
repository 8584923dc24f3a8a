/**
 * One page of HTML that needs nothing else: no other file, no network, and a script only for searching.
 */

import {createHash} from 'node:crypto'
import {plural} from '../../text/numbers.ts'
import {version} from '../../version.ts'
import {html as text} from '../escape.ts'
import {
  howToSeeUnverified,
  whatCanBeFixed,
  whatWasAsked,
  whatWasFound,
  whatWasNotRecognized,
  whatWasRead
} from '../totals.ts'
import type {FileResult, FindingRecord, ReportOptions, Results} from '../types.ts'
import {findingsOf, type Page} from './findings.ts'
import {inline, link} from './inline.ts'
import {linksPart} from './links.ts'
import {papersPart} from './papers.ts'
import {script} from './script.ts'
import {bySection} from './sections.ts'
import {style} from './style.ts'

/** The results as a page: totals as filters, findings by rule and by section, papers and links in numbers. */
export function html(results: Results, options: ReportOptions = {}): string {
  const {files, summary, links} = results
  const withFindings = files.filter(d => d.findings.length > 0)
  const pages = withFindings.map((file, index) => ({file, page: pageOf(file, index, options)}))
  const rules = pages.map(({file, page}) => fileTitle(file, pages.length) + findingsOf(file, page)).join('\n')
  const sections = pages.map(({file, page}) => ({path: file.path, text: bySection(file, page)}))
  const parts = [
    ['findings', 'Findings by rule', rules],
    ['sections', 'Findings by section', sections.map(d => d.text).join('\n')]
  ].filter(d => d[2] !== '')
  const papers = papersPart(files)
  const asked = linksPart(links)
  const contents = [
    ...parts.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`),
    ...(papers ? ['<li><a href="#papers">Papers</a></li>'] : []),
    ...(asked ? ['<li><a href="#links">Links</a></li>'] : [])
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${hashOf(script)}'">
<meta name="referrer" content="no-referrer">
<title>${text(`${titleOf(files)}: ${whatWasFound(summary)}`)}</title>
<style>${style}</style>
</head>
<body>
${head(results, options)}
${pages.length > 0 ? filters(results) : ''}
<main class="wide">
${contents.length > 1 ? `<nav aria-label="Contents"><ul>${contents.join('')}</ul></nav>` : ''}
${parts.map(([id, name, body]) => `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>\n${body}</section>`).join('\n')}
${papers}
${asked}
</main>
<footer class="wide">Made by ${link('https://github.com/paperlint/paperlint', `paperlint ${version}`)}</footer>
<script>${script}</script>
</body>
</html>
`
}

function pageOf({path, source, findings}: FileResult, index: number, options: ReportOptions): Page {
  const ids = new Map<FindingRecord, string>(findings.map((d, at) => [d, `f${index}-${at}`]))
  return {
    path,
    source,
    lines: source?.split(/\r\n|\n|\r/),
    options,
    idOf: finding => ids.get(finding) ?? ''
  }
}

function head({summary, files, links, incomplete}: Results, options: ReportOptions): string {
  const {repository, commit, date} = options
  const found = summary.errors + summary.warnings + summary.hints > 0
  const title = titleOf(files)
  const about = [
    ...(repository === undefined
      ? []
      : [link(repository, repository.replace(/^https:\/\/github\.com\//, ''))]),
    ...(commit === undefined ? [] : [`<code>${text(commit.slice(0, 7))}</code>`]),
    ...(date === undefined ? [] : [text(date)]),
    ...(files.length === 1 && files[0]?.path !== title ? [text(files[0]?.path ?? '')] : []),
    text(whatWasRead(summary))
  ]
  const unread = whatWasNotRecognized(files).map(d => `<span class="warn">${text(d)}</span>`)
  const state = found
    ? ''
    : incomplete === undefined && summary.entries > 0 && unread.length === 0
      ? '<p class="next good">✔ No problems found</p>'
      : summary.entries === 0
        ? '<p class="next warn">No papers recognized. Is this a list of papers?</p>'
        : ''
  const next = whatCanBeFixed(files, options.command)
    .split('\n')
    .map(d => text(d).replace(/npx .*/, command => `<code>${command}</code>`))
  const more = [whatWasAsked(links), howToSeeUnverified(files, links)].filter(d => d).map(text)
  const missing =
    incomplete === undefined ? [] : [`<strong class="warn">Not completed:</strong> ${inline(incomplete)}`]
  const lines = [...missing, ...unread, ...next, ...more].filter(d => d).map(d => `<p class="next">${d}</p>`)
  return `<header><div class="wide"><h1>${text(title)}</h1><p class="dim">${about.join(' · ')}</p>${state}${lines.join('')}</div></header>`
}

/** What the page is about: the list as its heading calls it, without badges, or how many lists. */
function titleOf(files: readonly FileResult[]): string {
  const [only] = files
  if (files.length !== 1 || !only) return plural(files.length, 'paper list')
  const title = /^#[ \t]+(.+)$/m
    .exec(only.source ?? '')?.[1]
    ?.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[*_`]/g, '')
    .trim()
  return title || only.path
}

function fileTitle({path}: FileResult, files: number): string {
  return files > 1 ? `<h3>${text(path)}</h3>\n` : ''
}

/** The totals as filters: they work without script. */
function filters({summary, files}: Results): string {
  const fixable = files.flatMap(d => d.findings).filter(d => d.fix).length
  const chip = (id: string, level: string, count: string) =>
    `<label class="chip ${level}"><input type="checkbox" id="show-${id}" checked autocomplete="off">${count}</label>`
  return `<div class="bar" role="search" aria-label="Findings"><div class="wide"><fieldset class="filters"><legend hidden>Show</legend>
${chip('error', 'error', plural(summary.errors, 'error'))}
${chip('warn', 'warn', plural(summary.warnings, 'warning'))}
${chip('hint', 'hint', plural(summary.hints, 'hint'))}
<label class="chip"><input type="checkbox" id="only-fixable" autocomplete="off">fixable only (${fixable})</label>
<input class="search" type="search" placeholder="Search findings" aria-label="Search findings" autocomplete="off" hidden>
<button id="fold" type="button" hidden></button>
<output id="found" class="dim" aria-live="polite"></output>
</fieldset></div></div>`
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`
}
