import {describe, expect, test} from 'vitest'
import {fails, InputError, readInputs} from '../../src/action/inputs.ts'

const read = (given: Record<string, string>, event = {name: 'pull_request', pull: true}) =>
  readInputs(name => given[name] ?? '', event)

describe('defaults', () => {
  test.each([
    ['pull_request', true, 'lint', {scope: 'added', links: 'added', issue: false, commit: 'none'}],
    ['push', false, 'lint', {scope: 'all', links: 'none', issue: false, commit: 'none'}],
    ['schedule', false, 'lint', {scope: 'all', links: 'all', issue: false, commit: 'none'}],
    ['schedule', false, 'links', {scope: 'all', links: 'all', issue: true, commit: 'none'}],
    ['workflow_dispatch', false, 'links', {scope: 'all', links: 'all', issue: true, commit: 'none'}],
    ['push', false, 'badge', {scope: 'all', links: 'none', issue: false, commit: 'direct'}]
  ])('on %s (pull request: %s), `%s`', (name, pull, command, expected) => {
    expect(read({command}, {name, pull})).toMatchObject(expected)
  })
})

test('one share of the links keeps no issue: it knows only its own', () => {
  const event = {name: 'schedule', pull: false}
  expect(read({command: 'links', shard: '1/2'}, event).issue).toBe(false)
  expect(read({command: 'links', shard: '1/2', issue: 'true'}, event).issue).toBe(true)
})

test.each([
  ['README.md', ['README.md']],
  ['README.md\npapers/*.md\n', ['README.md', 'papers/*.md']],
  ['a.md, b.md', ['a.md', 'b.md']],
  ['my list.md', ['my list.md']],
  ['Papers, 2024/README.md\nmy notes.md', ['Papers, 2024/README.md', 'my notes.md']],
  ['', []]
])('files: %j', (files, expected) => {
  expect(read({files}).files).toEqual(expected)
})

test.each([
  ['sarif=paperlint.sarif', ['sarif=paperlint.sarif']],
  ['sarif=my results.sarif\njunit', ['sarif=my results.sarif', 'junit']],
  ['json=a.json, markdown', ['json=a.json', 'markdown']]
])('format: %j', (format, expected) => {
  expect(read({format}).formats).toEqual(expected)
})

test.each([
  ['lint', true, '1m'],
  ['lint', false, undefined],
  ['links', true, undefined]
])('links of `%s` on a pull request (%s) take %s', (command, pull, budget) => {
  expect(read({command}, {name: 'pull_request', pull}).budget).toBe(budget)
})

test.each([
  [
    {command: 'lnit'},
    '`command: lnit` is not known, use `lint`, `links`, `badge`, `update`, `add`, `report`'
  ],
  [{'fail-on': 'hint'}, '`fail-on: hint` is not known, use `error`, `warning`, `never`'],
  [{comment: 'yes'}, '`comment: yes` is not known, use `true`, `false`'],
  [
    {kinds: 'venue'},
    '`kinds`: `venue` is not a kind of update; the kinds are archived, moved, venues, counts, canonical'
  ],
  [
    {format: 'sarf=x.sarif'},
    '`format: sarf` is not known, use one of pretty, json, github, sarif, junit, markdown, html, gitlab, rdjson'
  ],
  [
    {endpoint: 'README.md'},
    '`endpoint: README.md` would be overwritten; name a JSON file, such as `.github/papers.json`'
  ],
  [{scope: 'diff'}, '`scope: diff` is not known, use `added`, `changed`, `all`']
])('%o is refused', (given, message) => {
  expect(() => read(given)).toThrow(new InputError(message))
})

test('case and space around a value are no matter', () => {
  expect(read({'fail-on': ' Warning '}).failOn).toBe('warning')
})

test.each([
  ['error', {error: true, warn: false, hint: false}],
  ['warning', {error: true, warn: true, hint: false}],
  ['never', {error: false, warn: false, hint: false}]
] as const)('fail-on: %s', (failOn, expected) => {
  const levels = ['error', 'warn', 'hint'] as const
  expect(Object.fromEntries(levels.map(level => [level, fails(failOn, level)]))).toEqual(expected)
})
