import {describe, expect, test} from 'vitest'
import {Kept} from '../../src/kept/kept.ts'

describe('what is kept', () => {
  test('a question is answered once for the same text', () => {
    const kept = new Kept()
    const asked: string[] = []
    const ask = (text: string, question: string) =>
      kept.about(text).ask(question, () => asked.push(`${text} ${question}`))
    kept.begin()
    for (const [text, question] of [
      ['Deep Reading', 'words'],
      ['Deep Reading', 'words'],
      ['Deep Reading', 'venue'],
      ['Reading', 'words']
    ] as const)
      ask(text, question)
    expect(asked).toEqual(['Deep Reading words', 'Deep Reading venue', 'Reading words'])
  })

  test('a first reading builds neither stretches nor costly questions, a second one finds their answers', () => {
    const kept = new Kept()
    const built: string[] = []
    const build = (text: string) => () => (built.push(text), text)
    const read = () => {
      kept.begin()
      let answered = 0
      kept.aboutLate(build('Deep Reading'))?.ask(build('words'), () => ++answered)
      return answered
    }
    expect([read(), built.splice(0)]).toEqual([1, []])
    expect([read(), [...new Set(built)]]).toEqual([0, ['Deep Reading', 'words']])
    expect(read()).toBe(0)
  })

  test('places are moved to where the stretch is now', () => {
    const kept = new Kept()
    kept.begin()
    const at = (start: number) =>
      kept.about('Deep Reading').askAt(
        'end',
        start,
        () => start + 12,
        (end, by) => end + by
      )
    expect([at(5), at(5), at(105), at(0)]).toEqual([17, 17, 117, 12])
  })

  test('what the last readings did not use is forgotten, once it is too much', () => {
    const kept = new Kept()
    const stretches = (from: number, count: number) => {
      kept.begin()
      return Array.from({length: count}, (_, index) => kept.about(`Paper ${from + index}`))
    }
    const [first] = stretches(0, 900)
    const [again] = stretches(0, 900)
    expect(again).toBe(first)
    for (let run = 1; run <= 4; run++) stretches(1000 * run, 900)
    kept.begin()
    expect(kept.about('Paper 0')).not.toBe(first)
    expect(kept.size).toBeLessThan(4 * 900)
  })
})
