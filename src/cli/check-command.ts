import { checkOnly } from '../compare.ts'
import type { Report } from '../report/report.ts'
import { conclude } from '../review.ts'
import { openWorkingTree } from '../source/working-tree.ts'
import type { Arguments } from './arguments.ts'
import { localDocuments } from './local-documents.ts'

/**
 * `docgate check`: the documents of the working tree, without a base side.
 *
 * @throws UsageError, EnvironmentError
 */
export async function checkCommand(args: Arguments, today: string): Promise<Report> {
  const { documents, repository, template, notes } = await localDocuments(
    args,
    await openWorkingTree(process.cwd()),
    today,
  )
  const checked = documents.map(({ path, content, options }) => checkOnly(path, content, options, repository))
  return conclude({ template, documents: checked, notes }, null, { failOn: args.failOn, approvals: 'off' })
}
