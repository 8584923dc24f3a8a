/**
 * Answers kept for texts that come up again and again: lists repeat their venues, labels and names.
 */

/** Makes a function of a text answer from memory; forgets all once it holds too many texts. */
export function remember<Answer>(ask: (text: string) => Answer, most = 20_000): (text: string) => Answer {
  const answers = new Map<string, Answer | typeof nothing>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known === nothing ? (undefined as Answer) : known
    if (answers.size >= most) answers.clear()
    const answer = ask(text)
    answers.set(text, answer === undefined ? nothing : answer)
    return answer
  }
}

/** Stands for the answer `undefined`, so that each text is looked up once. */
const nothing = Symbol('nothing')
