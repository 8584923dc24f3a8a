/**
 * What one run takes, and what it returns.
 */

import type {Plan} from './estimate.ts'
import type {Time} from './network.ts'
import type {Progress} from './progress.ts'
import type {Environment} from './services.ts'
import type {Shard} from './shard.ts'
import type {RunProblem} from './trouble.ts'
import type {LinkResult} from './types.ts'

/** What belongs to one run and not to the configuration. */
export interface RunOptions {
  /** Base URLs of services, tokens and proxies. Default: nothing of it. */
  env?: Environment
  /** File of the cache; nothing is remembered without one. */
  cacheFile?: string
  /** No requests: only what is in the cache, however old. */
  offline?: boolean
  shard?: Shard
  /** Seconds until the run ends with its results so far. */
  budget?: number
  /** Ends the run with its results so far. */
  signal?: AbortSignal
  /** Called before anything is asked, if there is anything to ask. */
  onPlan?: (plan: Plan) => void
  /** Called after every settled link. */
  onProgress?: (progress: Progress) => void
  time?: Time
}

/** What a run found. */
export interface LinkRun {
  /** One for each URL of this shard, in the order given. */
  results: readonly LinkResult[]
  /** What went wrong apart from the links: registries that left links unchecked, a cache that could not be used. */
  problems: readonly RunProblem[]
  /**
   * Why the run ended early. `environment`: the network is down, nothing was concluded or recorded. `interrupted`, `budget`: what is
   * known was recorded, the rest is `skipped`.
   */
  aborted?: {reason: 'environment' | 'interrupted' | 'budget'; message: string}
}
