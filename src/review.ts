import { defaultSettings } from './config.ts'
import { documentMatcher } from './documents.ts'
import type { Findings } from './review/conclude.ts'
import { type ReviewOptions, readRulesInForce } from './review/rules-in-force.ts'
import { asDocument, readSides } from './review/sides.ts'
import type { ChangedFile, Source } from './source/source.ts'
import { type FoundTemplate, loadSchema, templatePaths } from './template/find.ts'

export { type ApprovalMode, conclude, type FailOn, type Findings, type HoldOptions } from './review/conclude.ts'
export type { ReviewOptions } from './review/rules-in-force.ts'

/**
 * The use case: reads both sides of every changed document and judges them. Configuration and template come from the
 * tip of the base branch, so that a change can't loosen the rules it is judged by. Loads no parser where no document
 * changed.
 *
 * @throws UsageError for a configuration or a template that can't be used.
 */
export async function findChanges(source: Source, options: ReviewOptions): Promise<Findings> {
  const [files, { settings, template }] = await Promise.all([
    source.files().then((list) => prepare(source, options, list)),
    readRulesInForce(source, options),
  ])
  const isDocument = documentMatcher(
    options.documents ?? settings.documents,
    template.text === null ? null : template.path,
  )
  const changes = files.flatMap((file) => asDocument(file, isDocument))
  const found = {
    template: { path: template.path, source: template.source },
    settings,
    notes: notesOf(files, options, template),
  }
  if (changes.length === 0) return { ...found, documents: [] }

  // The engine loads, and the template compiles, while the documents are under way.
  const [contents, schema, { compareDocument }] = await Promise.all([
    readSides(source, changes),
    loadSchema(template),
    import('./compare.ts'),
  ])
  const checkOptions = { schema, settings, today: options.today, ruleUrl: options.ruleUrl }
  return { ...found, documents: contents.map((change) => compareDocument(change, checkOptions)) }
}

/** What the work will need is under way before the configuration says which files it is about, where that is likely. */
function prepare(source: Source, options: ReviewOptions, files: readonly ChangedFile[]): readonly ChangedFile[] {
  const isLikely = documentMatcher(options.documents ?? defaultSettings.documents, null)
  if (files.some((file) => isLikely(file.path))) {
    // Whatever goes wrong here goes wrong again where it is waited for.
    import('./compare.ts').catch(() => {})
    source.baseCommit().catch(() => {})
  }
  return files
}

function notesOf(files: readonly ChangedFile[], options: ReviewOptions, template: FoundTemplate): string[] {
  const changed = new Set(
    files.flatMap((file) => [file.path, ...(file.previousPath === null ? [] : [file.previousPath])]),
  )
  const own = typeof options.template === 'object' && options.template !== null ? [] : [template.path]
  return [...new Set([options.configPath, ...own, ...(template.source === 'built-in' ? templatePaths : [])])]
    .filter((path) => changed.has(path) && options.configText === null)
    .map((path) => `This change touches \`${path}\`; it was judged by the one on the base branch.`)
}
