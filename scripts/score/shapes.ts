/**
 * The labelled shapes of the tests as part of the score.
 */

import {faultsOf, shapes} from '../../tests/shapes/shape.ts'

/** Faults of shapes by place, and how many were read. */
export function shapeFaults(only: string): {faults: Record<string, string>; count: number} {
  const read = shapes().filter(d => `${d.file}: ${d.name}`.includes(only))
  const wrong = read.flatMap(shape => {
    const faults = faultsOf(shape)
    return faults.length > 0 ? [[`shape/${shape.file}: ${shape.name}`, faults.join('; ')]] : []
  })
  return {faults: Object.fromEntries(wrong) as Record<string, string>, count: read.length}
}
