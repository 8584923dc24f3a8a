/**
 * Links: URLs in, verdicts out.
 */

export {checkLinks} from './check.ts'
export {mergeResults} from './merge.ts'
export type {Progress} from './progress.ts'
export type {LinkRun, RunOptions} from './run.ts'
export type {HostSettings, LinkSettings, ServiceName, ServiceSettings} from './settings.ts'
export {parseShard} from './shard.ts'
export type {Shard} from './shard.ts'
export type {LinkRequest, LinkResult, PaperRecord, Repository, Verdict} from './types.ts'
export {keepHeapSmall, letGo} from './heap.ts'
