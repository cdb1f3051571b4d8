/** What lies around a document, from plain texts: files by path, on both sides of a change. */
import type { Surroundings } from '../src/compare.ts'
import { Paths } from '../src/repository/paths.ts'
import { repositoriesOf, repositoryOf } from '../src/repository.ts'
import type { Repository } from '../src/rules/rule.ts'
import type { ChangedFile } from '../src/source/source.ts'

export type Files = Readonly<Record<string, string>>

/** One side alone. */
export function repositoryWith(files: Files): Repository {
  return repositoryOf(Object.keys(files), (path) => files[path] ?? null)
}

/** Both sides. */
export function surroundingsOf(base: Files, head: Files): Surroundings {
  return repositoriesOf(new Paths(Object.keys(head)), changesBetween(base, head), {
    base: (path) => base[path] ?? null,
    head: (path) => head[path] ?? null,
  })
}

/** What leads from base to head; what has the same text under another path was renamed. */
export function changesBetween(base: Files, head: Files): readonly ChangedFile[] {
  const gone = Object.keys(base).filter((path) => head[path] === undefined)
  const renamed = new Map<string, string>()
  const changes = Object.keys(head).flatMap((path): ChangedFile[] => {
    if (base[path] !== undefined)
      return base[path] === head[path] ? [] : [{ path, previousPath: null, change: 'modified', patch: null }]
    const from = gone.find((each) => base[each] === head[path] && !renamed.has(each))
    if (from === undefined) return [{ path, previousPath: null, change: 'added', patch: null }]
    renamed.set(from, path)
    return [{ path, previousPath: from, change: 'renamed', patch: null }]
  })
  const removed = gone
    .filter((path) => !renamed.has(path))
    .map((path): ChangedFile => ({ path, previousPath: null, change: 'removed', patch: null }))
  return [...changes, ...removed]
}
