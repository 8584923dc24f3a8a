/**
 * Configurations over each other.
 */

import type {ConfigFile} from './types.ts'
import {suggestion} from './suggestion.ts'

/** What is said of a rule that does not exist. */
export function unknownRule(id: string, known: readonly string[]): string {
  return `unknown rule \`${id}\`${suggestion(id, known) || '; `paperlint explain` lists the rules'}`
}

/**
 * The second configuration over the first: rules by id, venues by name, links by key, overrides one after the other, everything else as a
 * whole.
 */
export function merge<Part extends ConfigFile>(first: Part, second: Part): Part {
  const {rules, venues, links, overrides} = first
  return {
    ...first,
    ...second,
    ...((rules ?? second.rules) && {rules: {...rules, ...second.rules}}),
    ...((venues ?? second.venues) && {venues: {...venues, ...second.venues}}),
    ...((links ?? second.links) && {links: {...links, ...second.links}}),
    ...(overrides && {overrides: [...overrides, ...(second.overrides ?? [])]})
  }
}
