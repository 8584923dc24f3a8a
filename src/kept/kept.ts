/**
 * Answers about stretches of text, kept from one reading of a list to the next: after a change of one line, all other lines say the same.
 *
 * An answer is kept by everything that it depends on. So a list is read the same whether answers were kept or not, and a test holds that.
 */

/** Answers that are kept about one stretch. What it hears from others changes with them. */
const mostAnswers = 60

/** Answers about one stretch of text, wherever it is. */
export class Stretch {
  readonly #answers = new Map<string, unknown>()
  readonly #late: [question: () => string, answer: unknown][] = []
  /** Whether no earlier reading asked about the stretch. */
  isNew = true

  /**
   * The answer to a question, which depends on the stretch and on nothing that the question does not name. A question that is costly to build
   * may be a function: it is built only when a later reading asks.
   */
  ask<Answer>(asked: string | (() => string), answer: () => Answer): Answer {
    if (typeof asked === 'function') {
      if (this.isNew) {
        const found = answer()
        this.#late.push([asked, found])
        return found
      }
      for (const [earlier, found] of this.#late.splice(0)) this.#answers.set(earlier(), found)
    }
    const question = typeof asked === 'function' ? asked() : asked
    const known = this.#answers.get(question)
    if (known !== undefined || this.#answers.has(question)) return known as Answer
    const found = answer()
    if (this.#answers.size >= mostAnswers) this.#answers.clear()
    this.#answers.set(question, found)
    return found
  }

  /** An answer that holds places: `move` moves it to where the stretch is now. */
  askAt<Answer>(
    question: string | (() => string),
    start: number,
    answer: () => Answer,
    move: (answer: Answer, by: number) => Answer
  ): Answer {
    let own: Answer | undefined
    const kept = this.ask(question, () => ({start, answer: (own = answer())}))
    return own ?? move(kept.answer, start - kept.start)
  }
}

/** Stretches that are kept for each one of the last reading. */
const most = 3

/** Stretches that are kept, at least. */
const least = 1000

/** What is kept about one list. */
export class Kept {
  #stretches = new Map<string, {stretch: Stretch; reading: number}>()
  #late: [text: () => string | undefined, stretch: Stretch][] = []
  #reading = 0
  #used = 0

  /** Stretches that are kept now. */
  get size(): number {
    return this.#stretches.size
  }

  /** Begins a reading. Forgets what the last one did not use, if that has become too much. */
  begin(): void {
    for (const [earlier, stretch] of this.#late.splice(0)) {
      const text = earlier()
      if (text !== undefined) this.#stretches.set(text, {stretch, reading: this.#reading})
    }
    if (this.#stretches.size > Math.max(least, most * this.#used))
      for (const [text, {reading}] of this.#stretches)
        if (reading < this.#reading) this.#stretches.delete(text)
    this.#reading++
    this.#used = 0
  }

  /**
   * What is kept about a stretch; `told` gives all that can be read in it, or undefined if nothing is to be kept. In the first reading, it is
   * asked only when a second one begins: most texts are read once.
   */
  aboutLate(told: () => string | undefined): Stretch | undefined {
    if (this.#reading > 1) {
      const text = told()
      return text === undefined ? undefined : this.about(text)
    }
    const stretch = new Stretch()
    this.#late.push([told, stretch])
    this.#used++
    return stretch
  }

  /** What is kept about a stretch; `text` is all that can be read in it. */
  about(text: string): Stretch {
    let known = this.#stretches.get(text)
    if (!known) this.#stretches.set(text, (known = {stretch: new Stretch(), reading: 0}))
    if (known.reading !== this.#reading) {
      if (known.reading > 0) known.stretch.isNew = false
      known.reading = this.#reading
      this.#used++
    }
    return known.stretch
  }
}

const names = new Map<string, number>()
let named = 0

/** Long texts whose names are remembered, those that were asked for last. */
const mostNames = 24

/** A number for a long text that a question would name: the same for the same text, as long as few others come between. */
export function numberOf(text: string): number {
  const known = names.get(text) ?? ++named
  names.delete(text)
  names.set(text, known)
  const [oldest] = names.keys()
  if (names.size > mostNames && oldest !== undefined) names.delete(oldest)
  return known
}
