import {expect, test} from 'vitest'
import {commandFor} from '../../src/config/fix-command.ts'

const fix = {}

test.each<[string, Parameters<typeof commandFor>[0]]>([
  ['npx paperlint', []],
  ['npx paperlint', [{rule: 'entry-format', fix}]],
  ['npx paperlint links', [{rule: 'no-moved-link', fix}]],
  [
    'npx paperlint --links',
    [
      {rule: 'no-moved-link', fix},
      {rule: 'entry-format', fix}
    ]
  ],
  ['npx paperlint', [{rule: 'no-dead-link'}, {rule: 'entry-format', fix}]]
])('%s --fix applies every fix of %j', (command, findings) => {
  expect(commandFor(findings)).toBe(command)
})
