/**
 * What has changed since the list came.
 */

import {unifiedMergeView} from '@codemirror/merge'
import {EditorState} from '@codemirror/state'
import {EditorView} from '@codemirror/view'
import {h} from './dom.ts'

/** Longer lines are not compared: browsers hang when they show them, in characters. */
const longest = 100_000

/** Shows the difference of two texts. */
export function showChanges(parent: HTMLElement, original: string, now: string): void {
  const say = (text: string) => parent.replaceChildren(h('p', {class: 'empty'}, text))
  if (now === original) return say('Nothing has changed yet.')
  if (new RegExp(`.{${longest + 1}}`).test(original + now))
    return say('The list has changed. A line is too long to show where: download the list and compare it.')
  const holder = h('div')
  parent.replaceChildren(holder)
  new EditorView({
    parent: holder,
    state: EditorState.create({
      doc: now,
      extensions: [
        EditorView.lineWrapping,
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({'aria-label': 'Changes', 'aria-readonly': 'true'}),
        unifiedMergeView({
          original,
          mergeControls: false,
          collapseUnchanged: {margin: 2, minSize: 4},
          diffConfig: {scanLimit: 500, timeout: 500}
        })
      ]
    })
  })
}
