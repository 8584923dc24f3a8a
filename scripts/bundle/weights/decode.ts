/**
 * Reads letters in Huffman's code.
 */

/** A letter, or what the next bit decides between. */
export type Tree = string | readonly [Tree, Tree]

/** So many letters, from the tree of their codes and their bits in base64. */
export function decoded(tree: Tree, bits: string, count: number): string {
  const bytes = atob(bits)
  let letters = ''
  let at = 0
  while (letters.length < count) {
    let node = tree
    for (; typeof node !== 'string'; at++) node = node[(bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1]!
    letters += node
  }
  return letters
}
