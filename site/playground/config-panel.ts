/**
 * The config, as YAML, with its mistakes.
 */

import {setDiagnostics} from '@codemirror/lint'
import type {Config} from 'paperlint/browser'
import {Refusal, type Core} from './core.ts'
import {h, withCode} from './dom.ts'
import {editorIn} from './editor.ts'

export interface ConfigPanel {
  panel: HTMLElement
  text: () => string
  setText: (text: string) => void
  /** The config as it is, or the last one without a mistake. */
  read: () => Promise<Config>
  /** Whether the config has no mistake. */
  isRight: () => boolean
}

/** Makes the panel; `changed` is called after each change. */
export function configPanel(core: Core, changed: () => void): ConfigPanel {
  const holder = h('div', {class: 'config'})
  const problem = h('p', {class: 'problem', 'aria-live': 'polite'})
  const tooLong = () => (problem.textContent = 'A line is too long for a config')
  const editor = editorIn(holder, 'The config, in YAML', 'yaml', changed, tooLong)
  const panel = h(
    'div',
    {class: 'panel'},
    h('p', {}, 'As in .paperlintrc.yaml: ', h('a', {href: '/paperlint/configuration'}, 'all keys')),
    holder,
    problem
  )
  let config: Config = {}
  let isRight = true

  const show = ({message, place}: Refusal) => {
    const {state} = editor.view
    const {line, column} = place ?? {line: 1, column: 1}
    const at = state.doc.line(Math.min(line, state.doc.lines))
    const from = Math.min(at.from + column - 1, at.to)
    editor.view.dispatch(setDiagnostics(state, [{from, to: at.to, severity: 'error', message}]))
    problem.replaceChildren(withCode(`Line ${line}: ${message}. The list is checked without this change.`))
  }
  const read = async () => {
    try {
      const text = editor.text()
      config = text.trim() === '' ? {} : await core.ask('config', text)
      isRight = true
      problem.textContent = ''
      editor.view.dispatch(setDiagnostics(editor.view.state, []))
    } catch (error) {
      if (!(error instanceof Refusal) || error.place === undefined) throw error
      isRight = false
      show(error)
    }
    return config
  }
  return {panel, text: editor.text, setText: d => editor.setText(d), read, isRight: () => isRight}
}
