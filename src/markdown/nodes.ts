/**
 * Nodes of a tree by type.
 */

import type {Nodes, Root} from 'mdast'

const known = new WeakMap<Root, ReadonlyMap<string, Nodes[]>>()

/** All nodes of the types, in the order of the document. A tree is walked once. */
export function nodesOf<Type extends Nodes['type']>(
  tree: Root,
  ...types: readonly Type[]
): readonly Extract<Nodes, {type: Type}>[] {
  const all = known.get(tree) ?? byType(tree)
  known.set(tree, all)
  const found = types.flatMap(d => (all.get(d) ?? []) as Extract<Nodes, {type: Type}>[])
  return types.length === 1 ? found : found.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({position}: Nodes): number => position?.start.offset ?? 0

function byType(tree: Root): ReadonlyMap<string, Nodes[]> {
  const found = new Map<string, Nodes[]>()
  const visit = (node: Nodes): void => {
    const others = found.get(node.type)
    if (others) others.push(node)
    else found.set(node.type, [node])
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return found
}
