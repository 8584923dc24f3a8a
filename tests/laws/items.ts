/**
 * Items of free form: title, authors, tag and links, each written in some way, in some order, with one separator.
 */

import type {Random} from './random.ts'
import {authors, closed, links, tags, titles} from './ways.ts'
import type {Work} from './works.ts'

const separators = [' ', ', ', '. ', ' | ', ' - ', ' — ', ' · ', ' / ', '; ', '<br>', '  \n  ', ': ']
const orders = ['tagl', 'gtal', 'atgl', 'tgal', 'gatl', 'tlag', 'ltag', 'agtl', 'aglt']

/** A list of items in one form that a person can read. */
export function itemForm(random: Random) {
  for (;;) {
    const ways = {
      t: random.pick(Object.keys(titles)),
      a: random.pick(Object.keys(authors)),
      g: random.pick(Object.keys(tags)),
      l: random.pick(Object.keys(links))
    }
    const separator = random.pick(separators)
    const order = random.pick(orders).split('') as (keyof typeof ways)[]
    const linked = ways.t.includes('link')
    if (!isReadable(ways, order, separator, linked)) continue

    const where = random.pick(['conferences', 'conferences', 'journals'] as const)
    const marker = random.pick(['- ', '- ', '* ', '1. '])
    const parts: Readonly<Record<string, (work: Work) => string>> = {
      t: d => titles[ways.t]?.(d) ?? '',
      a: d => authors[ways.a]?.(d.authors) ?? '',
      g: d => tags[ways.g]?.(d) ?? '',
      l: d => links[ways.l]?.(d) ?? ''
    }
    const line = (work: Work) =>
      marker +
      sentence(
        order.map(d => parts[d]?.(work) ?? ''),
        separator
      )
    const hasCode = ways.l !== 'none' && ways.l !== 'address'
    return {
      traits: [
        `title ${ways.t}`,
        `authors ${ways.a}`,
        `tag ${ways.g}`,
        `links ${ways.l}`,
        `separator ${JSON.stringify(separator)}`,
        `order ${order.join('')}`
      ],
      where,
      textOf: (works: readonly Work[]) => works.map(line).join('\n'),
      expected: (work: Work) => ({
        title: work.title,
        venue: ways.g === 'none' || ways.g === 'year only' ? null : work.venue,
        year: ways.g === 'none' || ways.g === 'venue only' ? null : work.year,
        paper: linked || ways.l !== 'none' ? [work.paper] : [],
        code: hasCode ? [work.code] : []
      })
    }
  }
}

/** Parts with the separator between them; no full stop follows a part that ends with one. */
function sentence(parts: readonly string[], separator: string): string {
  return parts
    .filter(Boolean)
    .reduce((line, part) => line + (separator === '. ' && /[.?!]$/.test(line) ? ' ' : separator) + part)
}

/** Whether a person sees which part is which; two open parts need a sign between them, and a sign may not be part of one. */
function isReadable(
  ways: Readonly<Record<string, string>>,
  order: readonly string[],
  separator: string,
  linked: boolean
): boolean {
  if (linked && ways['l'] === 'address') return false
  // Without a link, the tag shows that it is a work.
  const hasTag = !['none', 'year only', 'venue only'].includes(ways['g'] ?? '')
  if (!linked && ways['l'] === 'none' && !hasTag) return false
  // Two parts in the same emphasis read as one.
  if (
    separator.trim() === '' &&
    ways['a'] === 'italic' &&
    (ways['t'] === 'italic' || ways['g']?.startsWith('italic'))
  )
    return false
  // `Title: A Subtitle` and `Berg, Lund, ICRA, 2020` say not where one part ends.
  const isOpen = (part: string) => !closed[part]?.includes(ways[part] ?? '')
  const present = order.filter(d => ways[d] !== 'none')
  return present.every((part, index) => {
    const next = present[index + 1]
    if (next === undefined || separator === '<br>' || separator.includes('\n')) return true
    if (!isOpen(part) || !isOpen(next)) return true
    return separator !== ' ' && !(separator === ': ' && part !== 'a')
  })
}
