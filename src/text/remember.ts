/**
 * Answers kept for texts that come up again and again: lists repeat their venues, labels and names.
 */

/** Makes a function of a text answer from memory; forgets all once it holds too many texts. */
export function remember<Answer>(ask: (text: string) => Answer, most = 20_000): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as Answer
    if (answers.size >= most) answers.clear()
    const answer = ask(text)
    answers.set(text, answer)
    return answer
  }
}
