/**
 * URLs that are never checked.
 */

/** Whether a URL fits one of the patterns, in which `*` stands for anything. Linear in the length of both. */
export function isExcluded(url: string, patterns: readonly string[] = []): boolean {
  return patterns.some(d => fits(url, d))
}

function fits(url: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split('*')
  if (!url.startsWith(first)) return false
  const last = parts.pop()
  if (last === undefined) return url === first
  let at = first.length
  for (const part of parts) {
    const found = url.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return url.length - last.length >= at && url.endsWith(last)
}
