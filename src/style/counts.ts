/**
 * How many segments count to the same habits.
 */

import type {Section} from '../model/types.ts'

/** Segments of one section with the same marks. */
interface Counted<Marks> {
  marks: Marks
  section: Section | undefined
  /** `a` for each unit that ends with an abbreviation, `-` for each other. */
  endings: string
  times: number
}

/** Counts segments that are alike, the first one first: of two ways that are as common, the first is the habit. */
export class Counts<Marks extends object> {
  readonly all: Counted<Marks>[] = []
  readonly #known = new Map<Marks, Map<Section | undefined, Counted<Marks>[]>>()

  count(marks: Marks, section: Section | undefined, endings: string): void {
    let bySection = this.#known.get(marks)
    if (!bySection) this.#known.set(marks, (bySection = new Map()))
    let own = bySection.get(section)
    if (!own) bySection.set(section, (own = []))
    const known = own.find(d => d.endings === endings)
    if (known) known.times++
    else {
      const first = {marks, section, endings, times: 1}
      own.push(first)
      this.all.push(first)
    }
  }
}
