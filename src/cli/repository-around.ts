import { filesLinkedInto } from '../document/destination.ts'
import { repositoryOf } from '../repository.ts'
import type { Repository } from '../rules/rule.ts'
import type { FileContent } from '../source/source.ts'
import type { WorkingTree } from '../source/working-tree.ts'

/**
 * What rules may know of the working tree: its files, and the text of the documents and of what they link into.
 *
 * @param paths every file of the tree.
 * @param documents by path, as they were read.
 */
export async function repositoryAround(
  tree: WorkingTree,
  paths: readonly string[],
  documents: ReadonlyMap<string, FileContent>,
): Promise<Repository> {
  const known = new Set(paths)
  const texts = new Map<string, string>()
  const keep = (path: string, content: FileContent | null): void => {
    if (content?.kind === 'text') texts.set(path, content.text)
  }
  for (const [path, content] of documents) keep(path, content)
  const linked = new Set([...texts].flatMap(([path, text]) => [...filesLinkedInto(text, path)]))
  for (const each of linked) if (known.has(each) && !documents.has(each)) keep(each, await tree.read(each))
  return repositoryOf(paths, (path) => texts.get(path) ?? null)
}
