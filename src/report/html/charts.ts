/**
 * Charts as inline SVG, each with its numbers as a table.
 */

import {html} from '../escape.ts'

/** A bar: its name and length, and more numbers for the table. */
export interface Bar {
  name: string
  value: number
  /** Further cells of the row in the table. */
  more?: readonly (string | number)[]
}

export interface Chart {
  title: string
  /** Heads of the table: of the name, of the value, and of what `more` holds. */
  heads: readonly string[]
  bars: readonly Bar[]
  /** Bars beyond are in the table only. */
  most: number
}

/** A figure with upright bars, for things that have an order, such as years. */
export function columns(chart: Chart): string {
  const bars = chart.bars.slice(-chart.most)
  const top = Math.max(1, ...bars.map(d => d.value))
  const [width, height] = [480, 160]
  const step = width / Math.max(1, bars.length)
  const shapes = bars.map(({name, value}, index) => {
    const size = Math.max(1, (value / top) * (height - 40))
    const x = index * step
    const middle = x + step / 2
    return `<rect x="${round(x + step * 0.12)}" y="${round(height - 20 - size)}" width="${round(step * 0.76)}" height="${round(size)}" rx="2"/><text class="value" x="${round(middle)}" y="${round(height - 25 - size)}" text-anchor="middle">${value}</text><text x="${round(middle)}" y="${height - 5}" text-anchor="middle">${html(step < 40 ? name.slice(-2) : name)}</text>`
  })
  return figure(chart, `0 0 ${width} ${height}`, shapes)
}

/** A figure with lying bars, for things that have names, such as venues. */
export function rows(chart: Chart): string {
  const bars = chart.bars.slice(0, chart.most)
  const top = Math.max(1, ...bars.map(d => d.value))
  const shapes = bars.map(({name, value}, index) => {
    const y = index * 22
    const short = name.length > 18 ? `${name.slice(0, 17)}…` : name
    return `<text x="150" y="${y + 15}" text-anchor="end">${html(short)}</text><rect x="158" y="${y + 4}" width="${round(Math.max(1, (value / top) * 270))}" height="14" rx="2"/><text class="value" x="${round(164 + (value / top) * 270)}" y="${y + 15}">${value}</text>`
  })
  return figure(chart, `0 0 480 ${Math.max(1, bars.length) * 22}`, shapes)
}

function figure({title, heads, bars}: Chart, box: string, shapes: readonly string[]): string {
  if (bars.length === 0) return ''
  return `<figure><figcaption>${html(title)}</figcaption>
<svg viewBox="${box}" role="img" aria-label="${html(title)}: bars, with their numbers in the table below">${shapes.join('')}</svg>
<details><summary>Numbers</summary>${table(
    heads,
    bars.map(d => [d.name, d.value, ...(d.more ?? [])])
  )}</details></figure>`
}

/** A table; numbers are set to the right. */
export function table(heads: readonly string[], body: readonly (readonly (string | number)[])[]): string {
  const first = body[0] ?? []
  const align = (index: number) => (typeof first[index] === 'number' ? ' class="n"' : '')
  const head = heads.map((d, index) => `<th scope="col"${align(index)}>${html(d)}</th>`).join('')
  const lines = body.map(
    row => `<tr>${row.map((d, index) => `<td${align(index)}>${html(String(d))}</td>`).join('')}</tr>`
  )
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(heads.join(', '))}"><table><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
