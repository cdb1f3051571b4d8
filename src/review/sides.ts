import type { DocumentChange } from '../compare.ts'
import type { ChangedFile, FileContent, FileRequest, Source } from '../source/source.ts'

/** A changed file as a change of documents: a rename into or out of the watched folder is an addition or a removal. */
export function asDocument(
  file: ChangedFile,
  isDocument: (path: string) => boolean,
): Omit<DocumentChange, 'base' | 'head'>[] {
  const { path, previousPath } = file
  if (previousPath === null) return isDocument(path) ? [{ path, previousPath, change: file.change }] : []
  const [before, after] = [isDocument(previousPath), isDocument(path)]
  if (after) return [{ path, previousPath: before ? previousPath : null, change: before ? 'renamed' : 'added' }]
  return before ? [{ path: previousPath, previousPath: null, change: 'removed' }] : []
}

const notInBase: FileContent = { kind: 'unreadable', reason: 'it is not in the tree of the base commit.' }

/** Both sides of every changed document, read in one go. */
export async function readSides(
  source: Source,
  changes: readonly Omit<DocumentChange, 'base' | 'head'>[],
): Promise<DocumentChange[]> {
  const wanted = changes.flatMap((change): FileRequest[] => [
    ...(change.change === 'added' ? [] : [{ side: 'base' as const, path: change.previousPath ?? change.path }]),
    ...(change.change === 'removed' ? [] : [{ side: 'head' as const, path: change.path }]),
  ])
  const contents = await source.read(wanted)
  const byPlace = new Map(wanted.map((each, index) => [`${each.side}:${each.path}`, contents[index] ?? null]))
  const find = (side: FileRequest['side'], path: string): FileContent | null => byPlace.get(`${side}:${path}`) ?? null
  return changes.map((change) => {
    const head =
      change.change === 'removed'
        ? null
        : (find('head', change.path) ?? {
            kind: 'unreadable',
            reason: 'it is in the list of changed files, but not in the tree of the head commit.',
          })
    const base = change.change === 'added' ? null : (find('base', change.previousPath ?? change.path) ?? notInBase)
    return { ...change, base, head }
  })
}
