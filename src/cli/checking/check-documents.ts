import { hash } from 'node:crypto'
import { repositoryOf } from '../../repository.ts'
import type { WorkingTree } from '../../source/working-tree.ts'
import { UsageError } from '../../usage-error.ts'
import type { ChosenDocument } from '../chosen-documents.ts'
import type { Judging } from '../judging.ts'
import { Cache } from './cache.ts'
import { type CheckedDocument, checkerOf, type Found } from './checker.ts'
import { checkInWorkers, workersFor } from './pool.ts'
import { progressOf } from './progress.ts'

export interface Checking {
  readonly tree: WorkingTree
  readonly judging: Judging
  /** File that threads are started with; `null`: there are none. */
  readonly entry: string | null
  /** File of the cache; `null` for none. */
  readonly cache: string | null
}

/**
 * Checks the documents, each on its own: nothing of a document stays in memory but what was found. In the cache first,
 * then here, or in several threads where there are enough.
 *
 * @returns what was found, in the order of `documents`.
 * @throws UsageError where a file is not there.
 */
export async function checkDocuments(
  documents: readonly ChosenDocument[],
  { tree, judging, entry, cache: cacheFile }: Checking,
): Promise<readonly Found[]> {
  const results: (Found | undefined)[] = documents.map(() => undefined)
  const cache = cacheFile === null ? null : Cache.open(cacheFile, judging)
  const around = { repository: repositoryOf(cache === null ? [] : judging.files, () => null), hashOf: hashesOf(tree) }
  const left: number[] = []
  for (const [index, document] of documents.entries()) {
    const known = cache === null ? null : await lookUp(cache, document)
    if (known === null) left.push(index)
    else results[index] = known
  }

  const progress = progressOf(documents.length, documents.length - left.length)
  const take = (position: number, checked: CheckedDocument | null): void => {
    const index = left[position]
    const document = index === undefined ? undefined : documents[index]
    if (index === undefined || document === undefined) return
    if (checked === null) throw new UsageError(`There is no file ${document.path}.`)
    results[index] = checked.found
    cache?.keep(document, checked, around)
    progress.step()
  }
  const todo = left.flatMap((index) => documents[index] ?? [])
  const workers = entry === null ? 0 : workersFor(todo.length)
  try {
    if (entry !== null && workers > 0)
      await checkInWorkers(todo, { entry, workers, start: { top: tree.top, judging } }, take)
    else {
      const checker = checkerOf(tree, judging)
      for (const [position, document] of todo.entries()) take(position, await checker.check(document))
    }
  } finally {
    progress.end()
  }
  cache?.write()
  return results.flatMap((found) => found ?? [])

  async function lookUp(known: Cache, document: ChosenDocument): Promise<Found | null> {
    const content = await tree.read(document.path)
    return content?.kind === 'text' ? known.find(document, content.text, around) : null
  }
}

/** Hashes of files as they are now, each read once. */
function hashesOf(tree: WorkingTree): (path: string) => string | null {
  const known = new Map<string, string | null>()
  return (path) => {
    const before = known.get(path)
    if (before !== undefined) return before
    const content = tree.readNow(path)
    const found = content?.kind === 'text' ? hash('sha256', content.text) : null
    known.set(path, found)
    return found
  }
}
