import type { PullRequestCommit } from '../github/pull-request-state.ts'

/**
 * The commits at which the history of one of a pull request's commits leaves the pull request: what its base branch has
 * of it. Empty for a commit that is not among them. Pure.
 */
export function boundaryOf(commit: string, commits: readonly PullRequestCommit[]): readonly string[] {
  const inside = new Map(commits.map((each) => [each.oid, each.parents]))
  if (!inside.has(commit)) return []
  const seen = new Set<string>()
  const left = [commit]
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    left.push(...(inside.get(at) ?? []))
  }
  return [...seen].filter((each) => !inside.has(each))
}
