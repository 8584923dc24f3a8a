/**
 * Ways to bring a list: a file, by choosing or dropping it; an example; a repository.
 */

import {h} from './dom.ts'
import {example} from './example.ts'
import {fromGitHub, textOf} from './source.ts'

/** Makes the bar. `bring` gets what a list is read from; it is asked for at once, and may fail with an `Error` that says what to do. */
export function sourcesBar(bring: (text: Promise<string>) => void): HTMLElement {
  const chooser = h('input', {
    type: 'file',
    id: 'file',
    accept: '.md,.markdown,.txt,text/*',
    class: 'visually-hidden',
    tabindex: '-1',
    'aria-label': 'A Markdown file'
  })
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? []
    if (file) bring(textOf(file))
    // The same file may be chosen again after it was changed.
    chooser.value = ''
  })
  const where = h('input', {
    type: 'text',
    id: 'repository',
    placeholder: 'owner/repo',
    autocapitalize: 'off',
    spellcheck: 'false'
  })
  const ask = h(
    'form',
    {class: 'repository'},
    h('label', {for: 'repository'}, 'GitHub repository'),
    where,
    h('button', {type: 'submit'}, 'Load')
  )
  ask.addEventListener('submit', event => {
    event.preventDefault()
    bring(fromGitHub(where.value))
  })
  return h(
    'div',
    {class: 'sources'},
    h('button', {type: 'button', onclick: () => chooser.click()}, 'Open a file'),
    chooser,
    h('button', {type: 'button', onclick: () => bring(Promise.resolve(example))}, 'Example'),
    ask
  )
}

/** Lets a file be dropped anywhere in an element, the editor included. */
export function takeDrops(element: HTMLElement, bring: (text: Promise<string>) => void): void {
  element.addEventListener('dragover', event => event.preventDefault(), true)
  element.addEventListener(
    'drop',
    event => {
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      event.preventDefault()
      event.stopPropagation()
      bring(textOf(file))
    },
    true
  )
}
