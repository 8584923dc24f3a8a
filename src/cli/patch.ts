/**
 * Two texts to a unified patch that `git apply` takes.
 */

/** Lines kept around a change. */
const around = 3

/** A line of the patch: kept, taken away or added. */
interface Line {
  sign: ' ' | '-' | '+'
  text: string
}

/** The patch from one text to another, `''` if they are the same. */
export function patch(before: string, after: string, path: string): string {
  if (before === after) return ''
  const lines = compare(split(before), split(after))
  return `--- a/${path}\n+++ b/${path}\n${hunksOf(lines).join('')}`
}

/** Lines with their ends. */
function split(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Myers' shortest edit script between the parts that differ. */
function compare(a: readonly string[], b: readonly string[]): Line[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++

  const kept = (text: string): Line => ({sign: ' ', text})
  const middle = script(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return [...a.slice(0, head).map(kept), ...middle, ...a.slice(a.length - tail).map(kept)]
}

function script(a: readonly string[], b: readonly string[]): Line[] {
  const trace: Int32Array[] = []
  const size = a.length + b.length
  const furthest = new Int32Array(2 * size + 3)
  const at = (k: number) => k + size + 1

  search: for (let depth = 0; depth <= size; depth++) {
    trace.push(furthest.slice(at(-depth) - 1, at(depth) + 2))
    for (let k = -depth; k <= depth; k += 2) {
      const down = k === -depth || (k !== depth && furthest[at(k - 1)]! < furthest[at(k + 1)]!)
      let x = down ? furthest[at(k + 1)]! : furthest[at(k - 1)]! + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      furthest[at(k)] = x
      if (x >= a.length && x - k >= b.length) break search
    }
  }

  const lines: Line[] = []
  let [x, y] = [a.length, b.length]
  for (let depth = trace.length - 1; depth >= 0; depth--) {
    const known = (k: number) => trace[depth]![k + depth + 1]!
    const k = x - y
    const down = k === -depth || (k !== depth && known(k - 1) < known(k + 1))
    const from = depth === 0 ? 0 : known(down ? k + 1 : k - 1)
    const fromY = from - (down ? k + 1 : k - 1)
    while (x > Math.max(0, from) && y > Math.max(0, depth === 0 ? 0 : fromY) && a[x - 1] === b[y - 1]) {
      lines.push({sign: ' ', text: a[--x]!})
      y--
    }
    if (depth > 0) lines.push(down ? {sign: '+', text: b[--y]!} : {sign: '-', text: a[--x]!})
  }
  return lines.reverse()
}

function hunksOf(lines: readonly Line[]): string[] {
  const changed = lines.flatMap((d, index) => (d.sign === ' ' ? [] : [index]))
  const ranges: [start: number, end: number][] = []
  for (const index of changed) {
    const last = ranges.at(-1)
    if (last && index - around <= last[1]) last[1] = Math.min(lines.length, index + around + 1)
    else ranges.push([Math.max(0, index - around), Math.min(lines.length, index + around + 1)])
  }

  let [oldLine, newLine, next] = [1, 1, 0]
  return ranges.map(([start, end]) => {
    const skipped = start - next
    oldLine += skipped
    newLine += skipped
    next = end
    const body = lines.slice(start, end)
    const oldCount = body.filter(d => d.sign !== '+').length
    const newCount = body.filter(d => d.sign !== '-').length
    const head = `@@ -${range(oldLine, oldCount)} +${range(newLine, newCount)} @@\n`
    oldLine += oldCount
    newLine += newCount
    return head + body.map(lineText).join('')
  })
}

function range(start: number, count: number): string {
  return `${count === 0 ? start - 1 : start}${count === 1 ? '' : `,${count}`}`
}

function lineText({sign, text}: Line): string {
  return text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`
}
