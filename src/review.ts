import { defaultSettings } from './config.ts'
import { kindMatcher } from './documents.ts'
import type { Findings } from './review/conclude.ts'
import { judge } from './review/judge.ts'
import { kindAt, templateFiles, templatesUsed } from './review/kinds.ts'
import { type KindInForce, type RulesInForce, type RulesOptions, readRulesInForce } from './review/rules-in-force.ts'
import { asDocuments } from './review/sides.ts'
import type { ChangedFile, Source } from './source/source.ts'
import { templatePaths } from './template/find.ts'

export { type ApprovalMode, conclude, type FailOn, type Findings, type HoldOptions } from './review/conclude.ts'

export interface ReviewOptions extends RulesOptions {
  /** Globs of the documents, which win over the configuration. */
  readonly documents: readonly string[] | null
  /** ISO 8601 date. */
  readonly today: string
  ruleUrl(ruleId: string): string
}

/**
 * The use case: reads both sides of every changed document and judges them, and names the others that cite what the
 * change took away. Configuration and template come from the tip of the base branch, so that a change can't loosen the
 * rules it is judged by. Loads no parser where there is nothing to judge.
 *
 * @throws UsageError for a configuration or a template that can't be used.
 */
export async function findChanges(source: Source, options: ReviewOptions): Promise<Findings> {
  const tip = {
    read: (paths: readonly string[]) => source.read(paths.map((path) => ({ side: 'tip', path }))),
    where: 'on the base branch',
  }
  const [files, rules] = await Promise.all([
    source.files().then((list) => prepare(source, options, list)),
    readRulesInForce(tip, options),
  ])
  const templateOf = (kind: number): string => kindAt(rules.kinds, kind).template.path
  // What the rules of another kind ask for must not be lost by moving the document there.
  const decisions = ({ kind }: KindInForce): string =>
    JSON.stringify([kind.watched, kind.fields, [...kind.fields.values], kind.policy, [...kind.policy.roles]])
  const isAlike = (kind: number, other: number): boolean =>
    decisions(kindAt(rules.kinds, kind)) === decisions(kindAt(rules.kinds, other))
  const { kindOf } = kindMatcher(
    rules.kinds.map(({ kind }) => kind),
    templateFiles(rules.kinds),
    options.documents,
  )
  const changes = files.flatMap((file) =>
    asDocuments(file, kindOf, (kind, other) => templateOf(kind) === templateOf(other) && isAlike(kind, other)),
  )
  const used = templatesUsed(
    rules.kinds,
    changes.map(({ kind }) => kind),
  )
  const { today, ruleUrl } = options
  const { documents, notes, transitionsAt, coveredAt } = await judge(source, {
    files,
    changes,
    rules,
    kindOf,
    today,
    ruleUrl,
  })
  return {
    template: used.template,
    documents,
    notes: [...notesOf(files, options, rules), ...used.notes, ...notes],
    transitionsAt,
    coveredAt,
  }
}

/** What the work will need is under way before the configuration says which files it is about, where that is likely. */
function prepare(source: Source, options: ReviewOptions, files: readonly ChangedFile[]): readonly ChangedFile[] {
  const { kindOf } = kindMatcher(defaultSettings.kinds, [], options.documents)
  if (files.some((file) => kindOf(file.path) !== null)) {
    // Whatever goes wrong here goes wrong again where it is waited for.
    import('./compare.ts').catch(() => {})
    source.baseCommit().catch(() => {})
  }
  return files
}

function notesOf(files: readonly ChangedFile[], options: ReviewOptions, { kinds }: RulesInForce): string[] {
  const changed = new Set(
    files.flatMap((file) => [file.path, ...(file.previousPath === null ? [] : [file.previousPath])]),
  )
  const isFromOutside = typeof options.template === 'object' && options.template !== null
  const templates = kinds.flatMap(({ template }) => (template.source === 'built-in' ? templatePaths : [template.path]))
  const read = [...(options.configText === null ? [options.configPath] : []), ...(isFromOutside ? [] : templates)]
  return [...new Set(read)]
    .filter((path) => changed.has(path))
    .map(
      (path) =>
        `This change touches \`${path}\`. That takes effect after the merge; until then docgate goes by the base branch.`,
    )
}
