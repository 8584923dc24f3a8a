/**
 * Findings of paperlint of the list: a line that sums it up, and a tab for each view.
 */

import type {FindingRecord, Results} from 'paperlint/browser'
import {showChanges} from './changes.ts'
import type {ConfigPanel} from './config-panel.ts'
import type {Core} from './core.ts'
import {h} from './dom.ts'
import {goTo, show} from './editor.ts'
import type {ListText} from './list-text.ts'
import {showEntries, showFindings, showNumbers, showWhy, type EntryRow} from './panels.ts'
import {tabs} from './tabs.ts'
import type {Toolbar} from './toolbar.ts'

export interface ResultsPane {
  pane: HTMLElement
  /** The list has changed: what is shown is out of date. */
  begin: (what: string) => void
  display: (results: Results, isFinal: boolean, took: number) => void
  /** Says why the list was not checked. */
  stop: (reason: string) => void
}

/** Makes the pane. `quick` and `thorough` are asked for the views. */
export function resultsPane(
  list: ListText,
  config: ConfigPanel,
  {bar, note, offer}: Toolbar,
  {quick, thorough}: {quick: Core; thorough: Core}
): ResultsPane {
  const panel = () => h('div', {class: 'panel'})
  const [found, entries, numbers, changes] = [panel(), panel(), panel(), panel()]
  const status = h('p', {role: 'status', class: 'status'}, 'Ready.')
  const time = h('p', {class: 'took'})

  const why = async (line: number, target: HTMLElement) => {
    if (target.childElementCount > 0) return target.replaceChildren()
    target.textContent = 'Reading …'
    showWhy(target, await thorough.ask('explain', list.text(), line))
  }
  const failed = (target: HTMLElement) => (error: unknown) =>
    target.replaceChildren(h('p', {class: 'problem'}, messageOf(error)))
  const showTable = async () => {
    const made = JSON.parse(await quick.ask('export', 'json', list.text())) as {
      files: {entries: EntryRow[]}[]
    }
    showEntries(entries, made.files[0]?.entries ?? [], {
      goTo: line => goTo(list.editor, line),
      why: (line, target) => void why(line, target).catch(failed(target))
    })
  }
  const views: Readonly<Record<string, () => void>> = {
    Entries: () => void showTable().catch(failed(entries)),
    Numbers: () => void quick.ask('stats', list.text()).then(d => showNumbers(numbers, d), failed(numbers)),
    Changes: () => showChanges(changes, list.original(), list.current())
  }
  let current = 'Findings'
  const [names, choose] = tabs(
    Object.entries({
      Findings: found,
      Entries: entries,
      Numbers: numbers,
      Config: config.panel,
      Changes: changes
    }).map(([name, panel]) => ({
      name,
      panel,
      shown: () => {
        current = name
        views[name]?.()
      }
    }))
  )
  const pane = h(
    'section',
    {'aria-label': 'Findings of paperlint', 'aria-busy': 'true'},
    ...[status, time, bar, note, names, found, entries, numbers, config.panel, changes]
  )
  choose('Findings')

  const showAll = (all: readonly FindingRecord[], isFinal: boolean) => {
    const shown = isFinal ? all : all.map(({fix: _, ...d}) => d)
    show(list.editor, shown, list.apply)
    const jump = (line: number, column: number) => goTo(list.editor, line, column)
    showFindings(found, shown, {goTo: jump, apply: list.apply, isFinal})
  }
  return {
    pane,
    begin(what) {
      pane.setAttribute('aria-busy', 'true')
      status.textContent = what
      offer(undefined)
    },
    display({summary, files}, isFinal, took) {
      const findings = files[0]?.findings ?? []
      status.textContent = sumUp(summary, isFinal, config.isRight())
      time.textContent = `Checked in ${Math.round(took)} ms`
      showAll(findings, isFinal)
      offer(isFinal ? findings.filter(d => d.fix?.safe).length : undefined)
      if (current !== 'Findings') views[current]?.()
      if (isFinal) pane.setAttribute('aria-busy', 'false')
    },
    stop(reason) {
      status.textContent = `Not checked: ${reason}`
      pane.setAttribute('aria-busy', 'false')
    }
  }
}

/** An error in words. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function sumUp(
  {errors, warnings, hints, entries, papers}: Results['summary'],
  isFinal: boolean,
  isConfigRight: boolean
): string {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`
  const items = entries === 1 ? '1 entry' : `${entries} entries`
  const found = [count(errors, 'error'), count(warnings, 'warning'), count(hints, 'hint')].join(', ')
  const trying = isFinal ? '' : '; trying the fixes …'
  const mistake = isConfigRight ? '' : '; the config has a mistake'
  return `${items}, ${count(papers, 'paper')}: ${found}${trying}${mistake}`
}
