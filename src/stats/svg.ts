/**
 * Papers per year as a picture for a README: readable on light and dark pages.
 */

import type {ListStats} from './print.ts'

const [width, height] = [640, 200]

/** An SVG file with a bar for each year of all lists together; the part with code is darker. */
export function printSvg(files: readonly ListStats[]): string {
  const years = new Map<number, {entries: number; withCode: number}>()
  for (const {name, entries, withCode} of files.flatMap(d => d.stats.years)) {
    const before = years.get(Number(name)) ?? {entries: 0, withCode: 0}
    years.set(Number(name), {entries: before.entries + entries, withCode: before.withCode + withCode})
  }
  const shown = [...years].sort(([a], [b]) => a - b).slice(-25)
  const top = Math.max(1, ...shown.map(([, d]) => d.entries))
  const step = width / Math.max(1, shown.length)
  const size = (count: number) => (count / top) * (height - 50)
  const bars = shown.map(([year, {entries, withCode}], index) => {
    const [x, wide] = [index * step + step * 0.12, step * 0.76]
    const middle = index * step + step / 2
    const bar = (count: number, color: string) =>
      `<rect x="${round(x)}" y="${round(height - 25 - size(count))}" width="${round(wide)}" height="${round(size(count))}" fill="${color}"/>`
    return `${bar(entries, '#8db9f0')}${bar(withCode, '#3a7bd5')}<text x="${round(middle)}" y="${round(height - 30 - size(entries))}">${entries}</text><text x="${round(middle)}" y="${height - 8}">${year}</text>`
  })
  const total = shown.reduce((sum, [, d]) => sum + d.entries, 0)
  const code = shown.reduce((sum, [, d]) => sum + d.withCode, 0)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12" text-anchor="middle" fill="#768390">
<title>${total} papers by year, ${code} of them with code</title>
${bars.join('\n')}
</svg>
`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
