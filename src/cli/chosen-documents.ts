import path from 'node:path'
import { kindMatcher } from '../documents.ts'
import type { Report } from '../report/report.ts'
import { loadKinds, templateFiles, templatesUsed } from '../review/kinds.ts'
import type { WorkingTree } from '../source/working-tree.ts'
import { UsageError } from '../usage-error.ts'
import type { Arguments } from './arguments.ts'
import { configPath } from './files.ts'
import type { Judging } from './judging.ts'
import { localRules } from './local-rules.ts'

/** A document that a command is about, not read yet. */
export interface ChosenDocument {
  /** From the root of the repository. */
  readonly path: string
  /** Index of its kind. */
  readonly kind: number
}

/** The documents that a command is about, and what they are judged by. */
export interface ChosenDocuments {
  readonly documents: readonly ChosenDocument[]
  readonly judging: Judging
  /** The template that a report names. */
  readonly template: Report['template']
  readonly notes: readonly string[]
}

/**
 * Finds the documents that were named: given files as they are, given folders with the documents below them; all
 * documents of the tree where nothing was.
 *
 * @param today ISO 8601 date.
 * @throws UsageError, EnvironmentError
 */
export async function chooseDocuments(
  args: Pick<Arguments, 'config' | 'template' | 'policy' | 'operands'>,
  tree: WorkingTree,
  today: string,
): Promise<ChosenDocuments> {
  const listing = tree.list()
  // Whatever goes wrong here goes wrong again where it is waited for.
  listing.catch(() => {})
  const rules = await localRules(args, tree)
  const fitted = await loadKinds(rules)
  const kinds = rules.kinds.map(({ kind }) => kind)
  const { kindOf, kindOfNamed } = kindMatcher(kinds, templateFiles(rules.kinds), null)
  const files = await listing
  const { paths, notes } = chosenPaths(
    args.operands,
    tree.top,
    files,
    (file) => kindOf(file) !== null,
    kinds.flatMap((kind) => kind.files),
  )
  const documents = paths.map((each): ChosenDocument => ({ path: each, kind: kindOfNamed(each) }))
  const templates = templatesUsed(
    rules.kinds,
    documents.map(({ kind }) => kind),
  )
  return {
    documents,
    judging: { kinds: fitted, files, today },
    template: templates.template,
    notes: [...notes, ...templates.notes],
  }
}

/** Paths as they were given, folders opened; else every document. */
function chosenPaths(
  given: readonly string[],
  top: string,
  all: readonly string[],
  isDocument: (file: string) => boolean,
  globs: readonly string[],
): { paths: string[]; notes: string[] } {
  if (given.length === 0) {
    const paths = all.filter(isDocument)
    const notes = paths.length === 0 ? [`No document matches ${globs.map((glob) => `\`${glob}\``).join(', ')}.`] : []
    return { paths, notes }
  }
  const chosen = given.flatMap((each) => {
    const relative = path.relative(top, path.resolve(each)).split(path.sep).join('/')
    if (relative.startsWith('../') || relative === '..' || path.isAbsolute(relative))
      throw new UsageError(`${each} lies outside of ${top}.`)
    const below = all.filter((file) => relative === '' || file.startsWith(`${relative}/`))
    if (below.length === 0) return [relative]
    const documents = below.filter(isDocument)
    if (documents.length === 0)
      throw new UsageError(
        `No document below ${each} matches ${globs.join(', ')}. Name the files, or set documents in ${configPath}.`,
      )
    return documents
  })
  return { paths: [...new Set(chosen)], notes: [] }
}
