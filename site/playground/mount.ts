/**
 * The playground: a text, and everything that paperlint says of it. The text stays in the browser.
 */

import type {Results} from 'paperlint/browser'
import {checking} from './checking.ts'
import {configPanel} from './config-panel.ts'
import {Core} from './core.ts'
import {h} from './dom.ts'
import {example} from './example.ts'
import {listText} from './list-text.ts'
import {messageOf, resultsPane} from './results-pane.ts'
import {unpacked} from './source.ts'
import {sourcesBar, takeDrops} from './sources-bar.ts'
import {toolbar} from './toolbar.ts'

const promise =
  'Paste or drop a paper list. It is checked in your browser and sent nowhere. If you name a repository, your browser asks GitHub for its list.'
const isCut =
  'A line of this text has more than 100,000 characters. It is checked whole, but shown cut off, and cannot be edited here.'

/** Puts the playground into an element. */
export function mount(root: HTMLElement): void {
  const cores = {quick: new Core(), thorough: new Core()}
  const problem = h('p', {role: 'alert', class: 'problem'})
  const holder = h('div', {class: 'editor'})
  let results: Results | undefined

  const list = listText(
    holder,
    () => later(),
    cut => (problem.textContent = cut ? isCut : '')
  )
  const config = configPanel(cores.quick, () => later())
  const tools = toolbar({
    text: list.text,
    config: config.text,
    results: () => results,
    async fixAll() {
      view.begin('Fixing …')
      const {text, count} = await cores.thorough.ask('fix', list.text(), {config: await config.read()})
      list.replace(text)
      return count
    },
    failed(error) {
      problem.textContent = messageOf(error)
      later()
    }
  })
  const view = resultsPane(list, config, tools, cores)
  const later = checking(cores, list.text, config.read, {
    begun: () => view.begin('Checking …'),
    found(next, isFinal, took) {
      results = next
      view.display(next, isFinal, took)
    },
    failed: error => view.stop(messageOf(error))
  })

  const bring = (text: Promise<string>) => {
    problem.textContent = ''
    view.begin('Loading …')
    text
      .then(list.load, (error: unknown) => (problem.textContent = messageOf(error)))
      // A text that is the same as before is checked, too.
      .finally(later)
  }
  const restore = () =>
    bring(
      unpacked(location.hash).then(shared => {
        if (shared) config.setText(shared.config)
        return shared?.text ?? example
      })
    )
  root.replaceChildren(
    h('h1', {}, 'Playground'),
    h('p', {class: 'promise'}, promise),
    sourcesBar(bring),
    problem,
    h('div', {class: 'panes'}, h('section', {'aria-label': 'List'}, holder), view.pane)
  )
  takeDrops(root, bring)
  restore()
  window.addEventListener('hashchange', restore)
}
