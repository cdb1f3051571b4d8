import { decide, type Evidence } from './approval/decide.ts'
import { requirementOf } from './approval/policy.ts'
import type { Compared, DocumentChange, FoundTransition } from './compare.ts'
import { defaultSettings, readSettings, type Settings } from './config.ts'
import { documentMatcher } from './documents.ts'
import type { Conclusion, DocumentReport, Report, Transition } from './report/report.ts'
import type { ChangedFile, FileContent, FileRequest, Source } from './source/source.ts'
import { builtInPath, type FoundTemplate, loadSchema, templatePaths } from './template/find.ts'
import { UsageError } from './usage-error.ts'

/** From which severity on a finding holds the merge. */
export type FailOn = 'error' | 'warning' | 'never'
/** Whether transitions hold the merge, are only told, or are not looked for. */
export type ApprovalMode = 'gate' | 'advise' | 'off'

export interface ReviewOptions {
  /** Path of the configuration in the repository; it may be missing unless it was asked for. */
  readonly configPath: string
  readonly configRequired: boolean
  /** Text of a configuration from outside of the repository, instead of the file. */
  readonly configText: string | null
  /** Globs that win over the configuration. */
  readonly documents: readonly string[] | null
  /** A template that was asked for: as text, or as a path in the repository. */
  readonly template: FoundTemplate | string | null
  /** ISO 8601 date. */
  readonly today: string
  ruleUrl(ruleId: string): string
}

/** What holds the merge. */
export interface HoldOptions {
  readonly failOn: FailOn
  readonly approvals: ApprovalMode
}

/** What a review found before anybody's approval is looked at; it depends on the two commits alone. */
export interface Findings {
  readonly template: Report['template']
  readonly settings: Settings
  readonly documents: readonly Compared[]
  readonly notes: readonly string[]
}

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
    readRules(source, options),
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

interface Rules {
  readonly settings: Settings
  readonly template: FoundTemplate
}

async function readRules(source: Source, options: ReviewOptions): Promise<Rules> {
  const asked = typeof options.template === 'string' ? [options.template] : []
  const misnamed = options.configPath.replace(/\.yml$/, '.yaml')
  const paths = [
    ...new Set([options.configPath, misnamed, ...asked, ...(options.template === null ? templatePaths : [])]),
  ]
  const contents = await source.read(paths.map((path): FileRequest => ({ side: 'tip', path })))
  const at = (path: string): FileContent | null => contents[paths.indexOf(path)] ?? null

  if (options.configText === null && at(options.configPath) === null && at(misnamed) !== null) {
    throw new UsageError(
      `Found ${misnamed}; docgate reads ${options.configPath}. Rename it, or name it in the input config.`,
    )
  }
  const settings = await settingsFrom(options, at(options.configPath))
  if (options.template !== null && typeof options.template !== 'string') return { settings, template: options.template }
  if (typeof options.template === 'string')
    return {
      settings,
      template: { path: options.template, source: 'option', text: textOf(options.template, at(options.template)) },
    }
  if (settings.template !== null) {
    const [content] = await source.read([{ side: 'tip', path: settings.template }])
    return {
      settings,
      template: { path: settings.template, source: 'config', text: textOf(settings.template, content ?? null) },
    }
  }
  const path = templatePaths.find((each) => at(each) !== null)
  if (path === undefined) return { settings, template: { path: builtInPath, source: 'built-in', text: null } }
  return { settings, template: { path, source: 'repository', text: textOf(path, at(path)) } }
}

async function settingsFrom(options: ReviewOptions, content: FileContent | null): Promise<Settings> {
  if (options.configText === null && content === null) {
    if (options.configRequired)
      throw new UsageError(`The configuration \`${options.configPath}\` does not exist on the base branch.`)
    return defaultSettings
  }
  const { rules } = await import('./rules/index.ts')
  const text = options.configText ?? textOf(options.configPath, content)
  return readSettings(
    options.configPath,
    text,
    rules.map((rule) => rule.id),
  )
}

function textOf(path: string, content: FileContent | null): string {
  if (content === null) throw new UsageError(`The template \`${path}\` does not exist on the base branch.`)
  if (content.kind === 'unreadable') throw new UsageError(`\`${path}\` can not be read: ${content.reason}`)
  return content.text
}

/** A changed file as a change of documents: a rename into or out of the watched folder is an addition or a removal. */
function asDocument(file: ChangedFile, isDocument: (path: string) => boolean): Omit<DocumentChange, 'base' | 'head'>[] {
  const { path, previousPath } = file
  if (previousPath === null) return isDocument(path) ? [{ path, previousPath, change: file.change }] : []
  const [before, after] = [isDocument(previousPath), isDocument(path)]
  if (after) return [{ path, previousPath: before ? previousPath : null, change: before ? 'renamed' : 'added' }]
  return before ? [{ path: previousPath, previousPath: null, change: 'removed' }] : []
}

const notInBase: FileContent = { kind: 'unreadable', reason: 'it is not in the tree of the base commit.' }

async function readSides(
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

function notesOf(files: readonly ChangedFile[], options: ReviewOptions, template: FoundTemplate): string[] {
  const changed = new Set(
    files.flatMap((file) => [file.path, ...(file.previousPath === null ? [] : [file.previousPath])]),
  )
  const own = typeof options.template === 'object' && options.template !== null ? [] : [template.path]
  return [...new Set([options.configPath, ...own, ...(template.source === 'built-in' ? templatePaths : [])])]
    .filter((path) => changed.has(path) && options.configText === null)
    .map((path) => `This change touches \`${path}\`; it was judged by the one on the base branch.`)
}

/** The report: findings with the decisions about their transitions. Pure. */
export function conclude(findings: Findings, evidence: Evidence | null, options: HoldOptions): Report {
  const decision = decide(evidence)
  const settled = { satisfied: true, approvals: [], missing: '' }
  const toTransition = (found: FoundTransition): Transition => {
    const { risk: _, ...transition } = found
    const requirement = requirementOf(found, findings.settings)
    return { ...transition, ...requirement, decision: requirement.requirement === 'approval' ? decision : settled }
  }
  const documents = findings.documents.map(
    (document): DocumentReport => ({
      path: document.path,
      previousPath: document.previousPath,
      change: document.change,
      fields: document.fields,
      messages: document.messages,
      todos: document.todos,
      transitions: options.approvals === 'off' ? [] : document.transitions.map(toTransition),
    }),
  )
  const summary = summaryOf(documents)
  const conclusion = conclusionOf(summary, options)
  // Where an error holds the merge anyway, it says so itself.
  const lost = options.approvals === 'gate' && conclusion !== 'failure' ? lostNotes(findings.documents) : []
  return {
    schemaVersion: 1,
    conclusion: lost.length > 0 ? 'failure' : conclusion,
    template: findings.template,
    summary,
    documents,
    notes: [...findings.notes, ...lost],
  }
}

/** A watched value that can't be read any more could hide any change of it, so it holds the merge whatever `fail-on` says. */
function lostNotes(documents: readonly Compared[]): string[] {
  return documents.flatMap(({ path, lost }) =>
    lost.map(
      (label) =>
        `\`${label}\` of \`${path}\` can not be read any more, so nobody can tell what it changed to. Give it a value; no approval cures this.`,
    ),
  )
}

function summaryOf(documents: readonly DocumentReport[]): Report['summary'] {
  const messages = documents.flatMap((document) =>
    document.messages.filter((message) => message.baselineState !== 'absent'),
  )
  const count = (severity: string): number => messages.filter((message) => message.severity === severity).length
  const required = documents.flatMap((document) =>
    document.transitions.filter((transition) => transition.requirement === 'approval'),
  )
  return {
    documents: documents.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    todos: documents.flatMap((document) => document.todos.filter((todo) => todo.state !== 'resolved')).length,
    approvals: {
      required: required.length,
      given: required.filter((transition) => transition.decision.satisfied).length,
    },
  }
}

function conclusionOf(summary: Report['summary'], { failOn, approvals }: HoldOptions): Conclusion {
  const held = failOn === 'never' ? 0 : summary.errors + (failOn === 'warning' ? summary.warnings : 0)
  if (held > 0) return 'failure'
  return approvals === 'gate' && summary.approvals.given < summary.approvals.required ? 'approval-required' : 'success'
}
