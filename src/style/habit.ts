/**
 * What most entries do, and how many of them.
 */

import type {Section} from '../model/types.ts'

/** A habit needs at least so many cases, and so large a share that agrees. */
export const enough = {count: 8, share: 0.8} as const

/** What is done by `count` of `total`, in the whole list or in one section of it. */
export interface Habit {
  value: string
  count: number
  total: number
  section: Section | undefined
}

/** How often each way was chosen, in all and section by section. */
export class Tally {
  readonly #all = new Map<string, number>()
  #commonest: {habit: Habit | undefined} | undefined
  readonly #sections = new Map<Section | undefined, Map<string, number>>()
  readonly #habits = new Map<Section | undefined, Habit | undefined>()

  /** Counts a way that was chosen so many times in a section. */
  add(value: string, section: Section | undefined, times = 1): void {
    this.#commonest = undefined
    this.#habits.clear()
    bump(this.#all, value, times)
    let ways = this.#sections.get(section)
    if (!ways) this.#sections.set(section, (ways = new Map()))
    bump(ways, value, times)
  }

  /** The habit of the whole list. */
  get habit(): Habit | undefined {
    return clear(this.commonest)
  }

  /** The commonest way, even if it is not a habit. */
  get commonest(): Habit | undefined {
    this.#commonest ??= {habit: top(this.#all, undefined)}
    return this.#commonest.habit
  }

  /**
   * What is expected in a section: its own habit where it has one, else that of the list. Undefined if there is none, if the section
   * does mostly otherwise (`actual`, at least twice), and where it has its own but this (`actual`) is that of the list, or far more common there.
   */
  expected(section: Section | undefined, actual: string): Habit | undefined {
    const own = this.#habitOf(section)
    if (own && own.value === this.commonest?.value) return this.habit ?? own
    if (own) return this.#isUsual(actual, own.value) ? undefined : own
    return this.expectedEverywhere(section, actual)
  }

  /** Whether a way is the habit of the list, or at least twice as common there as another. */
  #isUsual(actual: string, other: string): boolean {
    const count = (value: string) => this.#all.get(value) ?? 0
    return actual === this.habit?.value || count(actual) >= 2 * count(other)
  }

  #habitOf(section: Section | undefined): Habit | undefined {
    const known = this.#habits.get(section)
    if (known !== undefined || this.#habits.has(section)) return known
    const ways = this.#sections.get(section)
    const own = ways && clear(top(ways, section))
    this.#habits.set(section, own)
    return own
  }

  /** As `expected`, but a section alone has no habit. */
  expectedEverywhere(section: Section | undefined, actual: string): Habit | undefined {
    const ways = this.#sections.get(section)
    const here = ways?.get(actual) ?? 0
    return here >= 2 && here * 2 > total(ways) ? undefined : this.habit
  }
}

/** A way that is common enough to be a habit. */
function clear(most: Habit | undefined): Habit | undefined {
  return most && most.count >= enough.count && most.count >= enough.share * most.total ? most : undefined
}

function top(ways: ReadonlyMap<string, number>, section: Section | undefined): Habit | undefined {
  let most: [string, number] | undefined
  for (const way of ways) if (!most || way[1] > most[1]) most = way
  return most && {value: most[0], count: most[1], total: total(ways), section}
}

function total(ways: ReadonlyMap<string, number> | undefined): number {
  let sum = 0
  for (const count of ways?.values() ?? []) sum += count
  return sum
}

function bump(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}
