import path from 'node:path'
import type { CheckOptions } from '../check.ts'
import { kindMatcher } from '../documents.ts'
import type { Report } from '../report/report.ts'
import { kindAt, loadKinds, templateFiles, templatesUsed } from '../review/kinds.ts'
import type { Repository } from '../rules/rule.ts'
import type { FileContent } from '../source/source.ts'
import type { WorkingTree } from '../source/working-tree.ts'
import { UsageError } from '../usage-error.ts'
import type { Arguments } from './arguments.ts'
import { configPath, noRuleUrl } from './files.ts'
import { localRules } from './local-rules.ts'
import { repositoryAround } from './repository-around.ts'

/** A document of the working tree, and what it is judged by. */
export interface LocalDocument {
  readonly path: string
  readonly content: FileContent
  readonly options: CheckOptions
}

/** The documents that a command is about, with what is around them. */
export interface LocalDocuments {
  readonly documents: readonly LocalDocument[]
  readonly repository: Repository
  readonly template: Report['template']
  readonly notes: readonly string[]
}

/**
 * Reads the documents that were named: given files as they are, given folders with the documents below them; all
 * documents of the tree where nothing was.
 *
 * @throws UsageError, EnvironmentError
 */
export async function localDocuments(args: Arguments, tree: WorkingTree, today: string): Promise<LocalDocuments> {
  const rules = await localRules(args, tree)
  const fitted = await loadKinds(rules)
  const kinds = rules.kinds.map(({ kind }) => kind)
  const { kindOf, kindOfNamed } = kindMatcher(kinds, templateFiles(rules.kinds), null)
  const all = await tree.list()
  const { paths, notes } = chosenPaths(
    args.operands,
    tree.top,
    all,
    (file) => kindOf(file) !== null,
    kinds.flatMap(({ files }) => files),
  )
  const contents = new Map<string, FileContent>()
  for (const each of paths) {
    const content = await tree.read(each)
    if (content === null) throw new UsageError(`There is no file ${each}.`)
    contents.set(each, content)
  }
  const templates = templatesUsed(rules.kinds, paths.map(kindOfNamed))
  return {
    documents: [...contents].map(([each, content]) => ({
      path: each,
      content,
      options: { ...kindAt(fitted, kindOfNamed(each)), today, ruleUrl: noRuleUrl },
    })),
    repository: await repositoryAround(tree, all, contents),
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
