import type { DocumentChange } from '../compare.ts'
import type { KindMatcher } from '../documents.ts'
import { answered } from '../source/lists.ts'
import type { ChangedFile, FileContent, FileRequest, Source } from '../source/source.ts'

/** A changed document before it is read, and the index of its kind. */
export interface ChangedDocument extends Omit<DocumentChange, 'base' | 'head'> {
  readonly kind: number
}

/**
 * A changed file as changes of documents: a rename into or out of the watched folders is an addition or a removal, and
 * one to a kind with another template is both, since the two sides can't be compared.
 */
export function asDocuments(
  file: ChangedFile,
  kindOf: KindMatcher['kindOf'],
  isComparable: (kind: number, other: number) => boolean,
): ChangedDocument[] {
  const { path, previousPath } = file
  const kind = kindOf(path)
  if (previousPath === null) return kind === null ? [] : [{ path, previousPath, change: file.change, kind }]
  const before = kindOf(previousPath)
  if (kind !== null && before !== null && isComparable(before, kind))
    return [{ path, previousPath, change: 'renamed', kind }]
  return [
    ...(before === null ? [] : [{ path: previousPath, previousPath: null, change: 'removed' as const, kind: before }]),
    ...(kind === null ? [] : [{ path, previousPath: null, change: 'added' as const, kind }]),
  ]
}

const notInBase: FileContent = { kind: 'unreadable', reason: 'It is not in the tree of the base commit.' }

/** Both sides of every changed document, read in one go. */
export async function readSides(
  source: Source,
  changes: readonly ChangedDocument[],
): Promise<(DocumentChange & ChangedDocument)[]> {
  const wanted = changes.flatMap((change): FileRequest[] => [
    ...(change.change === 'added' ? [] : [{ side: 'base' as const, path: change.previousPath ?? change.path }]),
    ...(change.change === 'removed' ? [] : [{ side: 'head' as const, path: change.path }]),
  ])
  const contents = await source.read(wanted)
  const byPlace = new Map(answered(wanted, contents).map(([{ side, path }, content]) => [`${side}:${path}`, content]))
  const find = (side: FileRequest['side'], path: string): FileContent | null => byPlace.get(`${side}:${path}`) ?? null
  return changes.map((change) => {
    const head =
      change.change === 'removed'
        ? null
        : (find('head', change.path) ?? {
            kind: 'unreadable',
            reason: 'It is in the list of changed files, but not in the tree of the head commit.',
          })
    const base = change.change === 'added' ? null : (find('base', change.previousPath ?? change.path) ?? notInBase)
    return { ...change, base, head }
  })
}
