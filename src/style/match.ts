/**
 * Templates against entries: what is in which place, and the entry written from it.
 */

import type {Entry} from '../model/types.ts'
import {isPlaceholder, placeholders, skeletonsOf} from './skeleton.ts'
import type {Skeleton} from './skeleton.ts'
import {slotsOf} from './template.ts'
import type {Piece, SlotName, Template} from './template.ts'

/** What is in the places of a template, in the order of the text. */
export type Values = Partial<Record<SlotName, readonly string[]>>

/** An entry as a template sees it: the words of links are plain text, the cells of a row are set apart by ` | `. */
export interface Line {
  text: string
  name(char: string): SlotName
  source(char: string): string
}

/** Reads an entry for matching; undefined if its parts are not certain. */
export function lineOf(source: string, entry: Entry): Line | undefined {
  const skeletons = skeletonsOf(source, entry)
  if (!skeletons) return undefined
  const parts = new Map<string, {name: SlotName; source: string}>()
  const cells = skeletons.map(d => numbered(d, parts))
  return {
    text: entry.table ? `| ${cells.join(' | ')} |` : cells.join(''),
    name: char => parts.get(char)?.name ?? 'text',
    source: char => parts.get(char)?.source ?? ''
  }
}

/** The line as it is written, but for the padding of cells. */
function writtenAs({text, source}: Line): string {
  return text.replace(placeholders, char => source(char))
}

/** Whether an entry follows a template to the letter. */
export function isMatch(template: Template, line: Line | undefined): boolean {
  const values = line && matchLine(template, line)
  return line !== undefined && values !== undefined && tryRender(template, values) === writtenAs(line)
}

/** Whether all entries with this line follow a template to the letter, whatever is in their places; undefined if that is not certain. */
export function isSymbolicMatch(template: Template, line: Line): boolean | undefined {
  const values = matchLine(template, {...line, source: char => char})
  if (!values) return false
  return tryRender(template, values) === line.text || undefined
}

/** The text of a cell, its placeholders numbered after those of the cells before. */
function numbered(skeleton: Skeleton, parts: Map<string, {name: SlotName; source: string}>): string {
  return skeleton.text.replace(placeholders, char => {
    const {name} = skeleton.places.slot(char)
    const source = skeleton.source(char)
    if (name === 'label') return source
    const own = String.fromCharCode(0xe000 + parts.size)
    parts.set(own, {name, source})
    return own
  })
}

/** A step of a template: text, a placeholder, or the start of an optional part that ends before step `end`. */
type Step = {type: 'text'; value: string} | {type: 'slot'; name: SlotName} | {type: 'optional'; end: number}

function stepsOf(pieces: readonly Piece[], steps: Step[] = []): Step[] {
  for (const piece of pieces) {
    if (piece.type !== 'optional') steps.push(piece)
    else {
      const open: Step = {type: 'optional', end: 0}
      steps.push(open)
      stepsOf(piece.pieces, steps)
      open.end = steps.length
    }
  }
  return steps
}

/** What no free text or label extends over. */
const lineEnd = /[\n\ue000-\uf8ff]/g
const labelEnd = /[[\]\n\ue000-\uf8ff]/g

/** The next place from an offset on where a pattern is found, or the end. */
function endOf(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.index ?? text.length
}

/** What is in the places of the template, or undefined if the entry is not of its form. */
export function matchTemplate(template: Template, source: string, entry: Entry): Values | undefined {
  const line = lineOf(source, entry)
  return line && matchLine(template, line)
}

/** Where a template did not match: what it needs there and what is there, in words. */
export interface Failure {
  at: number
  expected: string
  actual: string
}

/**
 * As `matchTemplate`, on an entry already read; `tell` is called with every place where the template did not match. Takes time in proportion to
 * template and entry, whatever they are.
 */
export function matchLine(
  template: Template,
  line: Line,
  tell?: (failure: Failure) => void
): Values | undefined {
  const {text} = line
  const steps = stepsOf(template)
  const failed = new Set<number>()
  const found: [SlotName, string][] = []

  const run = (step: number, at: number): boolean => {
    const key = step * (text.length + 1) + at
    if (failed.has(key)) return false
    const success = tryStep(step, at)
    if (!success) failed.add(key)
    return success
  }
  const tryStep = (index: number, at: number): boolean => {
    const step = steps[index]
    if (!step) return at === text.length || refuse(at, 'the end')
    if (step.type === 'text') {
      if (text.startsWith(step.value, at)) return run(index + 1, at + step.value.length)
      if (!tell) return false
      let same = 0
      while (same < step.value.length && text[at + same] === step.value[same]) same++
      return refuse(at + same, `\`${step.value.slice(same)}\``)
    }
    if (step.type === 'optional') return run(index + 1, at) || run(step.end, at)
    if (step.name === 'text' || step.name === 'label') {
      const end = endOf(text, at, step.name === 'text' ? lineEnd : labelEnd)
      for (let to = at + 1; to <= end; to++) {
        if (run(index + 1, to)) return keep(step.name, text.slice(at, to))
      }
      return false
    }
    const char = text[at] ?? ''
    if (!isPlaceholder(char.charCodeAt(0)) || line.name(char) !== step.name)
      return refuse(at, `\`{${step.name}}\``)
    return run(index + 1, at + 1) && keep(step.name, line.source(char))
  }
  const refuse = (at: number, expected: string) => {
    if (!tell) return false
    const char = text[at] ?? ''
    const actual = isPlaceholder(char.charCodeAt(0))
      ? `\`{${line.name(char)}}\``
      : char
        ? `\`${/^[^\ue000-\uf8ff\n]{0,20}/.exec(text.slice(at))?.[0] ?? ''}\``
        : 'end'
    tell({at, expected, actual})
    return false
  }
  const keep = (name: SlotName, value: string) => {
    found.unshift([name, value])
    return true
  }

  if (!run(0, 0)) return undefined
  const values: Partial<Record<SlotName, string[]>> = {}
  for (const [name, value] of found) (values[name] ??= []).push(value)
  return values
}

/**
 * Writes an entry. Optional parts are written where their placeholders have values; where two have the same, the first is filled first.
 *
 * @throws {RangeError} if a placeholder outside optional parts has no value.
 */
export function renderTemplate(template: Template, values: Values): string {
  const text = tryRender(template, values)
  if (text !== undefined) return text
  const lacks = [...slotsOf(template)].find(([name, need]) => need === 'required' && !values[name]?.length)
  throw new RangeError(`the template needs \`{${lacks?.[0] ?? 'title'}}\``)
}

/** As `renderTemplate`, but undefined if a value is missing. */
export function tryRender(template: Template, values: Values): string | undefined {
  return write(template, new Map(Object.entries(values).map(([name, all]) => [name, [...all]])))
}

function write(pieces: readonly Piece[], left: Map<string, string[]>): string | undefined {
  let text = ''
  for (const piece of pieces) {
    if (piece.type === 'text') text += piece.value
    else if (piece.type === 'slot') {
      const value = left.get(piece.name)?.shift()
      if (value === undefined) return undefined
      text += value
    } else {
      const tried = new Map([...left].map(([name, all]) => [name, [...all]]))
      const part = write(piece.pieces, tried)
      if (part === undefined) continue
      text += part
      for (const [name, all] of tried) left.set(name, all)
    }
  }
  return text
}
