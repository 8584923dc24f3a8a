/**
 * What can be done with the list and with what was found: fix, share, save.
 */

import type {Results} from 'paperlint/browser'
import {h} from './dom.ts'
import {packed} from './source.ts'

export interface Toolbar {
  bar: HTMLElement
  note: HTMLElement
  /** Shows how many safe fixes there are; undefined while that is not known. */
  offer: (safe: number | undefined) => void
}

/** What the toolbar works with. */
export interface Tools {
  text: () => string
  config: () => string
  results: () => Results | undefined
  /** Applies all safe fixes; gives how many. */
  fixAll: () => Promise<number>
  failed: (error: unknown) => void
}

/** A permalink above this length is cut off by some programs, in characters. */
const longLink = 30_000

export function toolbar({text, config, results, fixAll, failed}: Tools): Toolbar {
  const note = h('p', {role: 'status', class: 'note'})
  const fix = h('button', {type: 'button', id: 'fix-all', disabled: true}, 'Apply all safe fixes')
  const json = h('button', {type: 'button', disabled: true}, 'Findings as JSON')
  const offer = (safe: number | undefined) => {
    fix.disabled = !safe
    fix.textContent = safe === undefined ? 'Apply all safe fixes' : `Apply all safe fixes (${safe})`
    json.disabled = safe === undefined
  }
  const applyAll = async () => {
    fix.disabled = true
    const count = await fixAll()
    note.textContent = `${count} ${count === 1 ? 'finding' : 'findings'} fixed. The tab “Changes” shows what changed.`
  }
  const share = async () => {
    const fragment = await packed({text: text(), config: config()})
    history.replaceState(history.state, '', fragment)
    await navigator.clipboard?.writeText(location.href).catch(() => undefined)
    note.textContent =
      fragment.length > longLink
        ? 'The link is in the address bar. It is long, and some programs cut it off.'
        : 'The link is copied, and in the address bar. It contains the text itself.'
  }
  fix.addEventListener('click', () => void applyAll().catch(failed))
  json.addEventListener('click', () =>
    save(`${JSON.stringify(results(), null, 2)}\n`, 'paperlint.json', 'application/json')
  )
  const bar = h(
    'div',
    {class: 'sources'},
    fix,
    h('button', {type: 'button', onclick: () => void share().catch(failed)}, 'Copy link'),
    h('button', {type: 'button', onclick: () => save(text(), 'README.md', 'text/markdown')}, 'Download'),
    json
  )
  return {bar, note, offer}
}

/** Milliseconds that a browser may need to begin a download. */
const beginning = 10_000

function save(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], {type}))
  h('a', {href: address, download: name}).click()
  setTimeout(() => URL.revokeObjectURL(address), beginning)
}
