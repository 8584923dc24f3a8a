/**
 * Questions that are answered with yes or no.
 */

import {createInterface} from 'node:readline/promises'
import type {Terminal} from '../terminal.ts'

/** Asks a person; lines that were typed ahead count as answers. */
export interface Questions {
  /**
   * The answer, `standard` for an empty line; `undefined` after Ctrl+C or Ctrl+D. An unclear answer is asked again, and `s` shows what is asked
   * about.
   */
  ask(question: string, standard: boolean, show: () => string): Promise<boolean | undefined>
  close(): void
}

export function questions({stdin, stdout}: Terminal): Questions {
  const reader = createInterface({input: stdin, output: stdout})
  const lines = reader[Symbol.asyncIterator]()
  const ended = new AbortController()
  reader.once('close', () => ended.abort())
  return {
    async ask(question, standard, show) {
      for (;;) {
        reader.setPrompt(`${question} ${standard ? '[Y/n/s]' : '[y/N/s]'} `)
        if (!ended.signal.aborted) reader.prompt()
        const line = await lines.next()
        if (line.done) return undefined
        const said = line.value.trim().toLowerCase()
        if (said === '') return standard
        if (said === 'y' || said === 'yes') return true
        if (said === 'n' || said === 'no') return false
        stdout.write(said === 's' || said === 'show' ? show() : 'y writes it, n skips it, s shows it first\n')
      }
    },
    close: () => reader.close()
  }
}
