/**
 * Many identifiers in few requests.
 */

import type {Evidence, PaperRecord, Repository} from '../types.ts'

/** What a registry says about one identifier. */
export interface RegistryAnswer {
  evidence: Evidence
  record?: PaperRecord
  repository?: Repository
}

/**
 * Answers by identifier; what is missing was not settled. A `problem` is about the whole batch: `divisible` if one bad identifier may
 * be the reason, or if the batch is too large, which then holds for all others as well (`tooLarge`).
 */
export type BatchReply =
  | {answers: ReadonlyMap<string, RegistryAnswer>; problem?: undefined}
  | {answers?: undefined; problem: Evidence; divisible: boolean; tooLarge?: boolean}

/** A registry that is asked in batches. */
export interface BatchResolver {
  /** Divides identifiers into batches that one request can carry. */
  divide(ids: readonly string[]): string[][]
  ask(ids: readonly string[]): Promise<BatchReply>
}

/** Divides of one batch at most: a bad identifier among a hundred is found in about fourteen. */
const divisions = 16

/**
 * Settles all identifiers. Batches go one after another; a problem of the registry itself ends the run over it, and the rest gets the
 * same evidence without being asked.
 *
 * @param onBatch
 *   Called after each batch; throws to end the run.
 */
export async function settle(
  resolver: BatchResolver,
  ids: readonly string[],
  onBatch: (answers: ReadonlyMap<string, RegistryAnswer>) => void
): Promise<void> {
  let waiting = resolver.divide(ids)
  let divided = 0
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    const reply = await resolver.ask(batch)
    if (reply.answers) {
      onBatch(reply.answers)
      continue
    }
    if (reply.divisible && batch.length > 1 && divided++ < divisions) {
      const large = batch.length
      waiting = reply.tooLarge
        ? [batch, ...waiting].flatMap(d => (d.length * 2 > large ? halves(d) : [d]))
        : [...halves(batch), ...waiting]
      continue
    }
    const rest = reply.divisible ? batch : [...batch, ...waiting.splice(0).flat()]
    onBatch(new Map(rest.map(id => [id, {evidence: reply.problem}])))
  }
}

function halves(batch: readonly string[]): string[][] {
  const middle = Math.ceil(batch.length / 2)
  return batch.length > 1 ? [batch.slice(0, middle), batch.slice(middle)] : [[...batch]]
}

/** Divides into groups of at most `size` identifiers, and at most `length` characters joined by one. */
export function divide(ids: readonly string[], size: number, length = Number.POSITIVE_INFINITY): string[][] {
  const batches: string[][] = []
  let characters = 0
  for (const id of ids) {
    const last = batches.at(-1)
    characters += id.length + 1
    if (last && last.length < size && characters <= length) last.push(id)
    else {
      batches.push([id])
      characters = id.length + 1
    }
  }
  return batches
}
