/**
 * The kinds of update that can be proposed, and the rules that find them.
 */

import type {Finding} from '../finding.ts'

/** A kind of update as a row of the table. */
export interface KindRow {
  /** The rule whose fixes are proposed. */
  rule: string
  /** What one proposal changes, for counting. */
  noun: string
  /** Why, in a few words; the finding's own if it knows more. */
  reason?: string
  /** Which of the rule's fixes are certain enough to be proposed. */
  proposes: (finding: Finding) => boolean
}

/**
 * Every kind, by worth: of two that change the same place the first is proposed, and of too many the last are left for later. What replaces
 * a dead link comes before what renames a living one, and that before its spelling.
 */
export const kinds = {
  archived: {
    rule: 'no-dead-link',
    noun: 'link',
    proposes: d => d.evidence === 'proof' || d.evidence === 'record'
  },
  moved: {
    rule: 'no-moved-link',
    noun: 'link',
    reason: 'moved permanently',
    proposes: d => d.fix?.safe === true
  },
  venues: {
    rule: 'published-venue',
    noun: 'venue',
    reason: 'published since',
    proposes: d => d.evidence === 'record'
  },
  counts: {
    rule: 'badge-count',
    noun: 'count',
    reason: 'miscounted',
    proposes: d => d.fix?.safe === true
  },
  canonical: {
    rule: 'canonical-link',
    noun: 'link',
    reason: 'better address of the same page',
    proposes: d => d.fix?.safe === true && d.evidence === 'proof'
  }
} as const satisfies Record<string, KindRow>

/** Name of a kind, as inputs and options give it. */
export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds) as Kind[]

/** The kind that a rule finds. */
export function kindOf(rule: string | undefined): Kind | undefined {
  return kindNames.find(d => kinds[d].rule === rule)
}

/**
 * Reads names of kinds, separated by commas or white space; no text means all of them.
 *
 * @throws {RangeError} that names the kinds there are.
 */
export function readKinds(text: string | undefined): Kind[] {
  const named = (text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const unknown = named.find(d => !kindNames.includes(d as Kind))
  if (unknown !== undefined)
    throw new RangeError(`\`${unknown}\` is not a kind of update; the kinds are ${kindNames.join(', ')}`)
  return named.length === 0 ? kindNames : kindNames.filter(d => named.includes(d))
}
