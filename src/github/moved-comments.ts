import type { OwnComment } from './pull-request-state.ts'
import type { WantedReview } from './review-plan.ts'

/**
 * Comments with the path that their document has now. It is known by its path on base; a document that the pull request
 * has added, and then renamed, by the finding alone, where only one new document has it. A comment that was left
 * at another path stands at no line any more.
 */
export function withPresentPaths(
  comments: readonly OwnComment[],
  { documents, standing, ignored }: Pick<WantedReview, 'documents' | 'standing' | 'ignored'>,
): readonly OwnComment[] {
  const present = new Set(documents.map(({ path }) => path))
  const renamed = new Map(
    documents.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[previousPath, path]])),
  )
  const fresh = new Set(documents.flatMap(({ path, isNewHere }) => (isNewHere ? [path] : [])))
  const homes = new Map<string, Set<string>>()
  for (const { path, fingerprint } of [...standing, ...ignored]) {
    if (fresh.has(path)) homes.set(fingerprint, (homes.get(fingerprint) ?? new Set()).add(path))
  }
  return comments.map((comment) => {
    const { path, fingerprint } = comment
    if (present.has(path) || fingerprint === null) return comment
    const [home, another] = homes.get(fingerprint) ?? []
    const now = renamed.get(path) ?? (another === undefined ? home : undefined)
    return now === undefined ? comment : { ...comment, path: now, line: null, startLine: null }
  })
}
