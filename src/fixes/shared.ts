/**
 * Edits of findings that overlap.
 */

import type {Edit, Finding} from '../finding.ts'

/** For each finding, all edits that its own became a part of, and those of the findings that share one of them. */
export function shared(
  own: ReadonlyMap<Finding, readonly Edit[]>,
  written: readonly Edit[]
): Map<Finding, readonly Edit[]> {
  const groups = new Map<Edit, Set<Edit>>()
  const found = new Map<Finding, Edit>()
  for (const [finding, edits] of own) {
    const touched = written.filter(d => edits.some(edit => overlap(d, edit)))
    const group = new Set(touched.flatMap(d => [...(groups.get(d) ?? [d])]))
    for (const edit of group) groups.set(edit, group)
    if (touched[0]) found.set(finding, touched[0])
  }
  return new Map(Array.from(found, ([finding, edit]) => [finding, [...(groups.get(edit) ?? [])]]))
}

/** Whether two edits have a character in common, or one is within the other. */
function overlap(a: Edit, b: Edit): boolean {
  const isWithin = (one: Edit, two: Edit) => one.start >= two.start && one.end <= two.end
  return (a.start < b.end && b.start < a.end) || isWithin(a, b) || isWithin(b, a)
}
