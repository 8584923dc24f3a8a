/**
 * The label in brackets that is before the URL of a link, also where a bracket of it is missing.
 */

/** Indexes of the visible text. */
export interface LabelBefore {
  /** Where its first bracket is, or the text as far back as the line goes. */
  start: number
  /** Closing brackets right before the URL's own. */
  closers: number
  /** Blanks after the last closing bracket. */
  gap: number
  /** Opening brackets that are missing. */
  missing: number
  /** Where no bracket closes the label: how many open it. */
  opened: number
}

/** Looks back from the bracket of a URL, not beyond the start of the line. */
export function labelBefore(text: string, from: number, lineStart: number): LabelBefore {
  let at = from
  while (at > lineStart && /[ \t]/.test(text[at - 1]!)) at--
  const gap = from - at
  let closers = 0
  while (at - closers > lineStart && text[at - closers - 1] === ']') closers++
  if (closers === 0) return openLabel(text, at, lineStart, gap)

  let depth = 0
  let start = at
  let missing = closers
  for (let index = at - 1; index >= lineStart; index--) {
    if (text[index] === ']') depth++
    else if (text[index] === '[') {
      depth--
      if (depth >= missing) continue
      missing = depth
      start = index
      if (missing === 0) break
    }
  }
  return {start, closers, gap, missing, opened: 0}
}

function openLabel(text: string, from: number, lineStart: number, gap: number): LabelBefore {
  const none = {start: from, closers: 0, gap, missing: 0, opened: 0}
  let depth = 0
  for (let index = from - 1; index >= lineStart && from - index <= 250; index--) {
    if (text[index] === ']') depth++
    else if (text[index] === '[' && depth > 0) depth--
    else if (text[index] === '[') {
      if (index === from - 1) return none
      const opened = text[index - 1] === '[' && index - 1 >= lineStart ? 2 : 1
      return {...none, start: index - opened + 1, opened}
    }
  }
  return none
}
