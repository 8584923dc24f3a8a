/**
 * The editors: one for the list with findings in its gutter, one for the config.
 */

import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {markdown} from '@codemirror/lang-markdown'
import {yaml} from '@codemirror/lang-yaml'
import {syntaxHighlighting} from '@codemirror/language'
import {lintGutter, lintKeymap, setDiagnostics, type Diagnostic} from '@codemirror/lint'
import {searchKeymap} from '@codemirror/search'
import {Compartment, EditorState, type ChangeSet, type Extension} from '@codemirror/state'
import {EditorView, keymap, lineNumbers} from '@codemirror/view'
import type {FindingRecord} from 'paperlint/browser'
import {colorsOfMarks} from './colors.ts'

/**
 * Characters in a line above which it is neither colored nor wrapped, and in a list above which it is not colored: the editor would hold the
 * page up.
 */
const [longLine, longText] = [20_000, 1_000_000]

/** Characters in a line above which browsers hang when they show it. */
export const longestLine = 100_000

/** An editor and what can be done with it. */
export interface Editor {
  view: EditorView
  text: () => string
  /** Shows a text, which may be only to be read. */
  setText: (text: string, isReadOnly?: boolean) => void
}

/**
 * Makes an editor. `changed` is called after each change, by the visitor or by `setText`. A change that makes a line too long is not made:
 * `refused` gets the text with it.
 */
export function editorIn(
  parent: HTMLElement,
  label: string,
  language: 'markdown' | 'yaml',
  changed: () => void,
  refused: (text: string) => void
): Editor {
  const [colors, access] = [new Compartment(), new Compartment()]
  const colorsFor = (text: string): Extension =>
    language === 'yaml'
      ? [yaml(), EditorView.lineWrapping]
      : /[^\n]{20000}/.test(text)
        ? []
        : [text.length > longText ? [] : markdown(), EditorView.lineWrapping]
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        history(),
        lintGutter(),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
        colors.of(colorsFor('')),
        access.of([]),
        syntaxHighlighting(colorsOfMarks),
        EditorView.contentAttributes.of({'aria-label': label, spellcheck: 'false'}),
        EditorState.transactionFilter.of(transaction => {
          if (!hasLongLine(transaction.changes)) return transaction
          // The editor is in the middle of a change.
          const text = transaction.newDoc.toString()
          setTimeout(() => refused(text))
          return []
        }),
        EditorView.updateListener.of(update => {
          if (update.docChanged) changed()
        })
      ]
    })
  })
  // What scrolls can be reached with the keyboard.
  view.scrollDOM.tabIndex = 0
  const setText = (text: string, isReadOnly = false) =>
    view.dispatch({
      changes: {from: 0, to: view.state.doc.length, insert: text},
      effects: [
        colors.reconfigure(colorsFor(text)),
        access.reconfigure(isReadOnly ? EditorState.readOnly.of(true) : [])
      ]
    })
  // A long line may also be pasted.
  view.contentDOM.addEventListener('paste', event => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.length > longLine && /[^\n]{20000}/.test(text)) view.dispatch({effects: colors.reconfigure([])})
  })
  return {view, text: () => view.state.doc.toString(), setText}
}

function hasLongLine(changes: ChangeSet): boolean {
  let found = false
  changes.iterChanges((_, __, ___, ____, inserted) => {
    for (const line of inserted.iterLines()) found ||= line.length > longestLine
  })
  return found
}

const severities = {error: 'error', warn: 'warning', hint: 'info'} as const

/** Shows findings in the gutter and below the text, with their fixes. */
export function show(
  {view}: Editor,
  findings: readonly FindingRecord[],
  apply: (finding: FindingRecord) => void
): void {
  const {doc} = view.state
  const at = (line: number, column: number) => {
    const found = doc.line(Math.min(line, doc.lines))
    return Math.min(found.from + column - 1, found.to)
  }
  const diagnostics = findings.map((finding): Diagnostic => {
    const from = at(finding.line, finding.column)
    const to = Math.max(from, at(finding.endLine ?? finding.line, finding.endColumn ?? finding.column))
    return {
      from,
      to,
      severity: severities[finding.level],
      source: finding.rule,
      message: finding.message,
      ...(finding.fix && {
        actions: [{name: finding.fix.safe ? 'Fix' : 'Fix (review it)', apply: () => apply(finding)}]
      })
    }
  })
  view.dispatch(setDiagnostics(view.state, diagnostics))
}

/** Puts the cursor at a line and shows it. */
export function goTo({view}: Editor, line: number, column = 1): void {
  const found = view.state.doc.line(Math.min(line, view.state.doc.lines))
  const at = Math.min(found.from + column - 1, found.to)
  view.dispatch({selection: {anchor: at}, effects: EditorView.scrollIntoView(at, {y: 'center'})})
  view.focus()
}
