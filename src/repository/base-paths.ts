import type { ChangedFile } from '../source/source.ts'

/** The files of base: those of head with the list of changed files undone. */
export function basePaths(head: readonly string[], changes: readonly ChangedFile[]): readonly string[] {
  const paths = new Set(head)
  for (const { path, change } of changes) if (change === 'added' || change === 'renamed') paths.delete(path)
  for (const { path, previousPath, change } of changes) {
    if (change === 'removed') paths.add(path)
    if (previousPath !== null) paths.add(previousPath)
  }
  return [...paths]
}

/** The change takes a file away from where it was. */
export function takesAway({ change }: ChangedFile): boolean {
  return change === 'removed' || change === 'renamed'
}
