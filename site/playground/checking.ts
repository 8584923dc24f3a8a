/**
 * Checking the list while it is written: findings first, since they come fast; then the fixes, which are tried before they are offered.
 */

import type {Config, Results} from 'paperlint/browser'
import type {Core} from './core.ts'

/** Milliseconds without typing before the text is checked. */
const pause = 150

/** Milliseconds within which a change of a line should be answered. The first check that takes longer is rehearsed. */
const wanted = 300

/** Fixes of a long list are tried only after so many milliseconds without a change: until then, they would slow the next check down. */
const rest = 700
/** A list is long if it takes more milliseconds than this. */
const quickly = 100

/** How often a list is rehearsed at most: after that, a browser has compiled what it will. */
const rehearsals = 2

/** What happens while a list is checked. */
export interface Watchers {
  /** The text has changed, and will be checked. */
  begun: () => void
  /** What was found, and how many milliseconds that took; `isFinal` after the fixes were tried. */
  found: (results: Results, isFinal: boolean, took: number) => void
  failed: (error: unknown) => void
}

/**
 * Checks a list again, changed a little, while nobody waits: the browser compiles what runs often, and so the next change, of which most is known,
 * is answered sooner.
 */
async function rehearse(core: Core, text: string, config: Config): Promise<void> {
  try {
    for (let round = 1; round <= rehearsals; round++)
      await core.ask('lint', `${'\n'.repeat(round)}${text}`, {config, verify: false})
  } catch {
    // Dropped, since the list has changed.
  }
}

/** Gives a function that has the text checked soon, and again when it is called again. */
export function checking(
  {quick, thorough}: {quick: Core; thorough: Core},
  text: () => string,
  config: () => Promise<Config>,
  {begun, found, failed}: Watchers
): () => void {
  let round = 0
  let isRehearsed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const check = async () => {
    const mine = round
    try {
      const settings = await config()
      const started = performance.now()
      const first = await quick.ask('lint', text(), {config: settings, verify: false})
      if (mine !== round) return
      const took = performance.now() - started
      found(first, false, took)
      if (took > wanted && !isRehearsed) void rehearse(quick, text(), settings)
      isRehearsed ||= took > wanted
      if (took > quickly) await new Promise(done => setTimeout(done, rest))
      if (mine !== round) return
      const final = await thorough.ask('lint', text(), {config: settings})
      if (mine === round) found(final, true, took)
    } catch (error) {
      if (mine === round) failed(error)
    }
  }
  return () => {
    round++
    clearTimeout(timer)
    quick.drop()
    thorough.drop()
    begun()
    timer = setTimeout(() => void check(), pause)
  }
}
