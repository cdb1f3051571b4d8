import { type Citation, citationsOf, distantFields } from '../bind/cited-paths.ts'
import { listedAnswer } from '../bind/watched-value.ts'
import { isSurelyPath } from '../document/cited-path.ts'
import { fold, labelKey } from '../document/words.ts'
import { quoted } from '../reason.ts'
import { defineRule, type Repository } from './rule.ts'

/**
 * "Paths from the root of the repository. A refactoring that moves the code moves these lines too." The paths in code
 * under Code locations, Where tests live and Runbook references are in the repository, on this side of the change. A path that the
 * change itself takes away is named wherever a document cites it, also where the change touched no document at all. A
 * file, a folder, a glob, a line or a symbol in a file: each is known by its form. Routes, packages and addresses are no
 * paths. Where most of the code lives in another repository, one message says so.
 *
 * @example fails
 * ## 31. Code
 *
 * - **Code locations:** `src/jobs/sync-invoice.ts`
 *
 * @example passes
 * ## 31. Code
 *
 * - **Code locations:** `src/jobs/sync-invoices.ts:12`, `src/api/`; entry point `POST /api/v1/invoices`
 */
export default defineRule({
  id: 'existing-path',
  severity: 'notice',
  variants: { live: 'warning' },
  options: { fields: ['Code locations', 'Where tests live', 'Runbook references'] },
  description: 'a path of code, tests or runbook that is not in the repository',
  looksAround: true,
  check({ document, binding, conventions, options, repository, report }) {
    if (repository === null) return
    const labels = new Set(options.fields.map(labelKey))
    const hasFolder = (path: string): boolean => repository.hasFolder(path)
    const isAtHome = ({ path }: Citation): boolean => hasFolder(path.split('/')[0] ?? '')
    const citations = citationsOf(document, binding)
    const expected = new Set(
      citations.filter(
        (each) => each.field !== null && labels.has(labelKey(each.field)) && isSurelyPath(each, hasFolder),
      ),
    )
    const distant = distantFields(binding, labels, hasFolder)
    const missing = citations
      .flatMap((each) => asMissing(each, expected.has(each), repository))
      .filter(({ cited, gone }) => gone !== null || !(distant.has(cited.field) || cited.remark().elsewhere))
    const none = missing.length === expected.size && missing.every(({ gone }) => gone === null)
    const strange = new Set(missing.filter(({ cited, gone }) => gone === null && (none || !isAtHome(cited))))
    const count = new Set([...strange].map(({ cited }) => cited.path)).size
    const [first] = strange
    const apart = count >= fewest && first !== undefined
    if (apart)
      report({
        reason: `${count} paths cited here are not in this repository; the first is ${quoted(first.cited.path)}. If the code lives in another repository, say so next to the paths.`,
        at: document.range(first.cited.start, first.cited.end),
        ...binding.at(first.cited.start),
        args: ['elsewhere'],
      })
    const status = listedAnswer(binding, conventions.watched.status)
    const live = status !== null && conventions.watched.approveInto.some((each) => fold(each) === fold(status))
    for (const each of missing) {
      if (apart && strange.has(each)) continue
      const { cited, gone } = each
      // Where the code is elsewhere, the rest may be too.
      const certain = gone !== null || (!apart && isAtHome(cited) && !cited.remark().notYet)
      report({
        ...messageOf(each, repository),
        at: document.range(cited.start, cited.end),
        ...binding.at(cited.start),
        args: [cited.path],
        ...(live && certain && { variant: 'live' }),
      })
    }
  },
})

/** So many paths that are all not there are the code of another repository. */
const fewest = 3

interface Missing {
  readonly cited: Citation
  /** The change took it away: what it was called, in full. */
  readonly gone: string | null
}

/** Where nothing says that a path is meant, only the very path that went away is one. */
function asMissing(cited: Citation, expected: boolean, repository: Repository): Missing[] {
  const found = expected || isPattern(cited) || repository.isGone(cited.path) ? repository.find(cited.path) : null
  if (found?.isGone === true && (expected || found.path === cited.path)) return [{ cited, gone: found.path }]
  return expected && found === null ? [{ cited, gone: null }] : []
}

function isPattern({ path }: Citation): boolean {
  return /[*?[{]/.test(path)
}

function messageOf({ cited, gone }: Missing, repository: Repository): { reason: string; expected?: string[] } {
  const { path } = cited
  if (isPattern(cited)) {
    const past = gone === null ? '' : ' any more: this change took the last one away'
    return { reason: `No file matches ${quoted(path)}${past}.` }
  }
  if (gone === null) {
    if (cited.remark().notYet) return { reason: `${quoted(path)} is not in the repository yet.` }
    const near = repository.nearest(path)
    const hint = near === null ? 'Correct the path, or take it out.' : `Did you mean ${quoted(near)}?`
    return { reason: `${quoted(path)} is not in the repository. ${hint}` }
  }
  const moved = repository.movedTo(gone)
  if (moved === null)
    return {
      reason: `${quoted(path)} is gone: this change removed it. Take it out here, or name what replaces it.`,
    }
  // Who left out leading folders leaves them out again, where they are the same.
  const lead = gone.endsWith(path) ? gone.slice(0, gone.length - path.length) : null
  if (lead === null || !moved.startsWith(lead))
    return { reason: `${quoted(path)} is gone: this change moved it to ${quoted(moved)}.` }
  const better = moved.slice(lead.length)
  return { reason: `${quoted(path)} is gone: this change moved it to ${quoted(better)}.`, expected: [better] }
}
