/**
 * The text that a patch was made from.
 */

/**
 * Takes a patch back from the text that it leads to; undefined if the text is not the one that it leads to.
 *
 * @param patch
 *   With lines of context, as GitHub's API gives it.
 */
export function textBefore(text: string, patch: string): string | undefined {
  const lines = text.split('\n')
  const before: string[] = []
  let at = 0
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/u.exec(row)
    const said = row.slice(1)
    if (start) {
      const to = Number(start[1]) - (start[2] === '0' ? 0 : 1)
      before.push(...lines.slice(at, to))
      at = to
    } else if (row.startsWith('-')) before.push(said)
    else if (row.startsWith('+') || row.startsWith(' ') || row === '') {
      const same = bare(lines[at]) === bare(said)
      if (!same && row === '') continue
      if (!same) return undefined
      if (!row.startsWith('+')) before.push(said)
      at++
    }
  }
  return [...before, ...lines.slice(at)].join('\n')
}

/** A line as both sides have it: the text that is judged has no byte-order mark, and the patch may lack line ends of Windows. */
function bare(line: string | undefined): string | undefined {
  return line?.replace(/^\uFEFF|\r$/gu, '')
}
