import {describe, expect, test} from 'vitest'
import {faultsOf, shapes} from './shape.ts'

const all = shapes()
const files = Map.groupBy(all, d => d.file)

describe.each([...files])(
  `lists of many shapes (${all.filter(d => d.todo).length} of ${all.length} to do): %s`,
  (_, shapes) => {
    test.each(shapes.filter(d => !d.todo))('$name', shape => {
      expect(faultsOf(shape)).toEqual([])
    })

    // Once it reads right, the mark must go: `node scripts/shapes.ts --unmark`.
    test.fails.each(shapes.filter(d => d.todo))('$name (todo)', shape => {
      expect(faultsOf(shape)).toEqual([])
    })
  }
)

test('every shape has a name of its own, a list and labels', () => {
  const names = all.map(d => `${d.file}: ${d.name}`)
  expect(new Set(names).size).toBe(names.length)
  expect(all.filter(d => d.text.trim() === '' || d.labels.some(label => label.cells.length < 3))).toEqual([])
})
