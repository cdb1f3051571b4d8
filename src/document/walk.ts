import type { Nodes } from 'mdast'

/** Every node of a tree, itself first, in the order of the document; a tree may be as deep as it likes. */
export function walk(root: Nodes, visit: (node: Nodes) => void): void {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    visit(node)
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child !== undefined) open.push(child)
    }
  }
}
