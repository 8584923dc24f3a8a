/**
 * The minimum of a smooth function of many numbers (limited-memory BFGS). Source: J. Nocedal, “Updating quasi-Newton matrices with limited
 * storage”, Mathematics of Computation 35, 1980.
 */

/** The value of a function at a point; its slopes are written to `slopes`. */
export type Smooth = (point: Float64Array, slopes: Float64Array) => number

/** Steps that are remembered. */
const memory = 10
const mostSteps = 300
/** Below this relative change of the value nothing more is gained. */
const leastChange = 1e-9

/** Goes down from a point until the value stops falling. */
export function minimumOf(smooth: Smooth, from: Float64Array): Float64Array {
  let point: Float64Array = from
  let slopes: Float64Array = new Float64Array(point.length)
  let value = smooth(point, slopes)
  const past: {moved: Float64Array; turned: Float64Array; scale: number}[] = []
  for (let step = 0; step < mostSteps; step++) {
    const way = wayDown(slopes, past)
    const steep = dot(way, slopes)
    const found = lineSearch(smooth, point, value, way, steep, step === 0 ? 1 / Math.sqrt(-steep) : 1)
    if (!found) break
    const moved = minus(found.point, point)
    const turned = minus(found.slopes, slopes)
    const scale = dot(moved, turned)
    if (scale > 1e-12) past.push({moved, turned, scale})
    if (past.length > memory) past.shift()
    const change = (value - found.value) / Math.max(1, Math.abs(value))
    ;({point, slopes, value} = found)
    if (change < leastChange) break
  }
  return point
}

/** The way down that remembers how the slopes turned in the last steps. */
function wayDown(
  slopes: Float64Array,
  past: readonly {moved: Float64Array; turned: Float64Array; scale: number}[]
): Float64Array {
  const way = slopes.map(d => -d)
  const shares: number[] = []
  for (const {moved, turned, scale} of past.toReversed()) {
    const share = dot(moved, way) / scale
    shares.unshift(share)
    addTo(way, turned, -share)
  }
  const last = past.at(-1)
  if (last) {
    const size = last.scale / dot(last.turned, last.turned)
    for (let at = 0; at < way.length; at++) way[at]! *= size
  }
  for (const [index, {moved, turned, scale}] of past.entries())
    addTo(way, moved, shares[index]! - dot(turned, way) / scale)
  return way
}

/** A step on the way that lowers the value enough; `undefined` if there is none. */
function lineSearch(
  smooth: Smooth,
  from: Float64Array,
  value: number,
  way: Float64Array,
  steep: number,
  first: number
): {point: Float64Array; slopes: Float64Array; value: number} | undefined {
  for (let length = first, tries = 0; tries < 30; tries++, length /= 2) {
    const point = from.slice()
    addTo(point, way, length)
    const slopes = new Float64Array(point.length)
    const found = smooth(point, slopes)
    if (found <= value + 1e-4 * length * steep) return {point, slopes, value: found}
  }
  return undefined
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((d, at) => d - b[at]!)
}

function addTo(sum: Float64Array, more: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += times * more[at]!
}
