/**
 * One line that says how far a long run is; on a terminal only.
 */

import type {Progress} from '../links/index.ts'
import {visible} from '../report/visible.ts'
import type {Terminal} from './terminal.ts'

const pause = 100

/** Makes a function that shows progress on standard error, and one that takes the line away. */
export function progressLine({stderr}: Terminal): {show: (progress: Progress) => void; clear: () => void} {
  if (!stderr.isTTY) return {show: () => {}, clear: () => {}}

  const started = Date.now()
  let last = 0
  return {
    show({done, again, total, dead, waitingFor}) {
      const now = Date.now()
      if (now - last < pause && done < total) return
      last = now
      const rate = Math.round(done / Math.max(1, (now - started) / 1000))
      const parts = [
        `${done}/${total} links`,
        `${dead} dead`,
        `${rate}/s`,
        ...(again > 0 ? [`${again} to be asked again`] : []),
        ...(waitingFor ? [`waiting for ${visible(waitingFor)}`] : [])
      ]
      stderr.write(`\r\u001B[K${parts.join(' · ').slice(0, (stderr.columns || 80) - 1)}`)
    },
    clear: () => void stderr.write('\r\u001B[K')
  }
}
