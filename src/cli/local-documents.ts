import type { CheckOptions } from '../check.ts'
import type { Report } from '../report/report.ts'
import type { Repository } from '../rules/rule.ts'
import type { FileContent } from '../source/source.ts'
import type { WorkingTree } from '../source/working-tree.ts'
import { UsageError } from '../usage-error.ts'
import type { Arguments } from './arguments.ts'
import { chooseDocuments } from './chosen-documents.ts'
import { optionsOf } from './judging.ts'
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
 * Reads all the documents that were named, at once.
 *
 * @throws UsageError, EnvironmentError
 */
export async function localDocuments(args: Arguments, tree: WorkingTree, today: string): Promise<LocalDocuments> {
  const { documents, judging, template, notes } = await chooseDocuments(args, tree, today)
  const contents = new Map<string, FileContent>()
  for (const { path } of documents) {
    const content = await tree.read(path)
    if (content === null) throw new UsageError(`There is no file ${path}.`)
    contents.set(path, content)
  }
  return {
    documents: documents.flatMap(({ path, kind }) => {
      const content = contents.get(path)
      return content === undefined ? [] : [{ path, content, options: optionsOf(judging, kind) }]
    }),
    repository: await repositoryAround(tree, judging.files, contents),
    template,
    notes,
  }
}
