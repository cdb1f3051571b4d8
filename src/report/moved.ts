import { digestOf, type Memory, type Tracked } from './progress.ts'
import type { Report } from './report.ts'

/**
 * What is remembered of a document that the pull request has added, and renamed since the last push, told as if it had had
 * its present path then. It is known by its findings: each one that only one new document has.
 */
export function withPresentDigests(memory: Memory, report: Report): Memory {
  const known = new Set(report.documents.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))
  const named = [...memory.open, ...memory.fixed].flatMap(({ name }) => name?.document ?? [])
  const gone = [...new Set(named)].filter((path) => !known.has(path))
  if (gone.length === 0) return memory
  const held = new Set([...memory.open, ...memory.fixed].map(({ digest }) => digest))
  const now = new Map<string, string | null>()
  for (const document of report.documents.filter(({ change }) => change === 'added' || change === 'renamed'))
    for (const { fingerprint } of [...document.messages, ...document.ignored]) {
      const digest = digestOf(document, fingerprint)
      for (const path of gone) {
        const then = digestOf({ path, previousPath: null }, fingerprint)
        // Found in two documents, it is nobody's for certain.
        if (held.has(then)) now.set(then, now.has(then) && now.get(then) !== digest ? null : digest)
      }
    }
  const present = (digest: string): string => now.get(digest) ?? digest
  const moved = ({ digest, name }: Tracked): Tracked => ({ digest: present(digest), name })
  return {
    ...memory,
    open: memory.open.map(moved),
    fixed: memory.fixed.map(moved),
    fresh: new Set([...memory.fresh].map(present)),
  }
}
