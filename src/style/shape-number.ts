/**
 * Shapes by number, to name them in a text.
 */

const numbers = new WeakMap<object, number>()
let last = 0

/** The number of a shape: always the same, and no other shape has it. */
export function shapeNumber(shape: object): number {
  const known = numbers.get(shape) ?? ++last
  numbers.set(shape, known)
  return known
}
