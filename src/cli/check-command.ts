import { checkOnly } from '../compare.ts'
import { type Advice, mendsFor } from '../fix/mend.ts'
import type { Message } from '../message.ts'
import { columnsOf } from '../report/columns.ts'
import { conclude } from '../review.ts'
import { openWorkingTree } from '../source/working-tree.ts'
import type { Arguments } from './arguments.ts'
import { type LocalDocument, localDocuments } from './local-documents.ts'
import type { Said } from './said.ts'

/**
 * `docgate check`: the documents of the working tree, without a base side.
 *
 * @throws UsageError, EnvironmentError
 */
export async function checkCommand(args: Arguments, today: string): Promise<Said> {
  const { documents, repository, template, notes } = await localDocuments(
    args,
    await openWorkingTree(process.cwd()),
    today,
  )
  const checked = documents.map(({ path, content, options }) => checkOnly(path, content, options, repository))
  const report = conclude({ template, documents: checked, notes }, null, { failOn: args.failOn, approvals: 'off' })
  return {
    report,
    async beside() {
      const found = new Map(checked.map(({ path, messages }) => [path, messages]))
      const advices = documents.flatMap((document) => {
        const advice = adviceFor(document, found.get(document.path) ?? [])
        return advice === null ? [] : [[document.path, advice] as const]
      })
      return { advices: new Map(advices), columns: columnsOf(checked), texts: new Map(), files: [] }
    },
  }
}

function adviceFor({ content, options }: LocalDocument, messages: readonly Message[]): Advice | null {
  return content.kind === 'text' ? { schema: options.schema, mends: mendsFor(content.text, messages) } : null
}
