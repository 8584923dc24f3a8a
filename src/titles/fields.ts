/**
 * Which fields of an entry lie at a place of the text.
 */

import type {Change} from '../finding.ts'
import type {Span} from '../text/types.ts'
import type {Entry} from '../model/types.ts'

/** The fields that a span has a character of, or borders on. */
export function fieldsAt(entry: Entry, {start, end}: Span): Change[] {
  const isAt = (part: {span: Span} | undefined) =>
    part !== undefined && part.span.start <= end && start <= part.span.end
  const fields = (['title', 'authors', 'venue', 'year'] as const).filter(d => isAt(entry[d]))
  return entry.links.some(d => isAt(d.label)) ? [...fields, 'label'] : fields
}
