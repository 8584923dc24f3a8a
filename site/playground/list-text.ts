/**
 * The list in the editor, with what an editor does not keep: its line ends, its byte-order mark, lines that are too long to be shown.
 */

import {EditorState} from '@codemirror/state'
import type {FindingRecord} from 'paperlint/browser'
import {editorIn, longestLine, type Editor} from './editor.ts'

/** A list that is written, or that came from somewhere. */
export interface ListText {
  editor: Editor
  /** The whole text, as it came and was changed. */
  text: () => string
  /** As it came, with the line ends of the editor. */
  original: () => string
  /** As it is now, with the line ends of the editor. */
  current: () => string
  load: (text: string) => void
  /** Puts another text in its place: the same list, with fixes. */
  replace: (text: string) => void
  apply: (finding: FindingRecord) => void
}

/** Makes an editor of a list. `changed` is called after each change; `cut` after each text, with whether lines of it are not shown whole. */
export function listText(parent: HTMLElement, changed: () => void, cut: (isCut: boolean) => void): ListText {
  let form = {bom: '', crlf: false}
  let original = ''
  /** The text, if its lines are too long for the editor, which then shows them cut. */
  let whole: string | undefined
  const editor = editorIn(parent, 'The list, in Markdown', 'markdown', changed, text => replace(text))

  const current = () => whole ?? editor.text()
  const replace = (text: string) => {
    const plain = plainOf(text)
    const shown = plain.replaceAll(tooLong, '$1 …')
    whole = shown === plain ? undefined : plain
    editor.setText(shown, whole !== undefined)
    cut(whole !== undefined)
  }
  return {
    editor,
    current,
    replace,
    original: () => original,
    text: () => form.bom + (form.crlf ? current().replaceAll('\n', '\r\n') : current()),
    load(text) {
      original = plainOf(text)
      form = {bom: text.startsWith(bom) ? bom : '', crlf: /\r\n/.test(text) && !/[^\r]\n/.test(text)}
      replace(text)
    },
    apply({fix}) {
      if (!fix) return
      // Edits count characters of the text with its own line ends.
      const source = form.crlf ? current().replaceAll('\n', '\r\n') : current()
      const at = (offset: number) =>
        form.crlf ? offset - (source.slice(0, offset).match(/\r\n/g)?.length ?? 0) : offset
      const changes = fix.edits.map(d => ({from: at(d.start), to: at(d.end), insert: plainOf(d.text)}))
      if (whole === undefined) editor.view.dispatch({changes})
      else replace(EditorState.create({doc: whole}).update({changes}).newDoc.toString())
    }
  }
}

const bom = '\uFEFF'
/** A line that is too long, and as much of it as can be shown with a sign that it is cut. */
const tooLong = new RegExp(`^(.{${longestLine - 2}}).{3,}$`, 'gm')

/** A text as editors hold it. */
const plainOf = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
