/**
 * Huffman's code for letters: frequent ones take few bits. Web servers compress the library for browsers by its repetitions, and weights
 * hardly have any: coded they take a sixth less room.
 */

import type {Tree} from './decode.ts'

/** A tree, and how many letters it stands for. */
type Counted = readonly [tree: Tree, count: number]

/** The tree for the letters of a text. */
function treeOf(text: string): Tree {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const parts: Counted[] = [...counts]
  while (parts.length > 1) {
    const [[one, rarest], [other, rare]] = parts.sort((a, b) => a[1] - b[1]).splice(0, 2) as [
      Counted,
      Counted
    ]
    parts.push([[one, other], rarest + rare])
  }
  return parts[0]![0]
}

/** The bits of each letter. */
function* codesIn(tree: Tree, bits = ''): Generator<[letter: string, bits: string]> {
  if (typeof tree === 'string') yield [tree, bits]
  else for (const [bit, part] of tree.entries()) yield* codesIn(part, bits + String(bit))
}

/** The tree of a text that is not empty, and its bits in base64. */
export function coded(text: string): [tree: Tree, bits: string] {
  const tree = treeOf(text)
  const codes = new Map(codesIn(tree))
  const bits = Array.from(text, d => codes.get(d)!).join('')
  const bytes = bits.match(/.{1,8}/g)?.map(d => Number.parseInt(d.padEnd(8, '0'), 2)) ?? []
  return [tree, Buffer.from(bytes).toString('base64')]
}
