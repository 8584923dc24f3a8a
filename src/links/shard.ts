/**
 * Shares of a run for several machines: by host, so that no host is asked by two of them.
 */

import {createHash} from 'node:crypto'

/** Share `index` (from 1) of `count`. */
export interface Shard {
  index: number
  count: number
}

/**
 * Reads `2/5`.
 *
 * @throws
 *   `RangeError` for what is not a share.
 */
export function parseShard(text: string): Shard {
  const [index, count] = /^(\d+)\/(\d+)$/.exec(text)?.slice(1).map(Number) ?? []
  if (!index || !count || index > count)
    throw new RangeError(`\`${text}\` is not a share; write it as \`i/n\`, such as 1/4`)
  return {index, count}
}

/** Whether a host, or a registry, belongs to a share. */
export function isInShard(host: string, {index, count}: Shard): boolean {
  return createHash('sha256').update(host).digest().readUInt32BE() % count === index - 1
}
