import {expect, test} from 'vitest'
import {endsTurnedName, isGiven} from '../../src/pieces/initials.ts'

test.each([
  ['Jean', true],
  ['Jean-Luc', true],
  ['Kettle-Luc', false],
  ['Kettle', false]
])('%s is a given name: %s', (name, answer) => {
  expect(isGiven(name)).toBe(answer)
})

test.each([
  // Where `|` is, a period
  ['Roth, E| Ferries and roofs', true],
  ['E| Roth. Ferries and roofs', false],
  ['Kane C, Roth E| Ferries and roofs', true],
  ['Roth E| Ferries and roofs', false],
  ['Roth E| FerryTree: roofs', true],
  ['Roth E| Ferries, bridges', true],
  ['Jean E| FerryTree: roofs', false],
  [`${'long '.repeat(20)}; Roth, E| Ferries`, true],
  [`Roth${'h'.repeat(80)}, E| Ferries`, false]
])('the period in %j ends a name: %s', (text, answer) => {
  expect(endsTurnedName(text.replace('|', '.'), text.indexOf('|'))).toBe(answer)
})
