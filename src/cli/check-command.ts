import type { Compared } from '../compare.ts'
import type { Advice } from '../fix/mend.ts'
import { columnsOf } from '../report/columns.ts'
import { conclude } from '../review/conclude.ts'
import { kindAt } from '../review/kinds.ts'
import type { WorkingTree } from '../source/working-tree.ts'
import type { Arguments } from './arguments.ts'
import { checkDocuments } from './checking/check-documents.ts'
import { type ChosenDocument, chooseDocuments } from './chosen-documents.ts'
import type { Judging } from './judging.ts'
import type { Said } from './said.ts'
import { partOf } from './shard.ts'

/**
 * `docgate check`: the documents of the working tree, without a base side.
 *
 * @param entry file that threads are started with; `null`: there are none.
 * @throws UsageError, EnvironmentError
 */
export async function checkCommand(
  args: Arguments,
  tree: WorkingTree,
  today: string,
  { entry }: { readonly entry: string | null },
): Promise<Said> {
  const { documents: all, judging, template, notes } = await chooseDocuments(args, tree, today)
  const documents = args.shard === null ? all : partOf(all, args.shard)
  const found = await checkDocuments(documents, { tree, judging, entry, cache: args.cache })
  const checked = documents.flatMap(({ path, kind }, index): Compared[] => {
    const each = found[index]
    const { kind: conventions } = kindAt(judging.kinds, kind)
    return each === undefined ? [] : [{ ...untouched, path, ...each, conventions, policy: conventions.policy }]
  })
  const report = conclude({ template, documents: checked, notes }, null, { failOn: args.failOn, approvals: 'off' })
  return {
    report: args.shard === null ? report : { ...report, shard: { ...args.shard, documents: all.length } },
    async beside() {
      const advices = await advicesFor(documents, checked, tree, judging)
      return { advices, columns: columnsOf(checked), texts: new Map(), files: [] }
    },
  }
}

const untouched = { previousPath: null, change: 'unchanged', transitions: [], lost: [], lostAnchors: [] } as const

/** What helps to mend each document that has findings, read once more. */
async function advicesFor(
  documents: readonly ChosenDocument[],
  checked: readonly Compared[],
  tree: WorkingTree,
  { kinds }: Judging,
): Promise<ReadonlyMap<string, Advice>> {
  const [{ mendsFor }, { skeletonsIn }] = await Promise.all([import('../fix/mend.ts'), import('../fix/skeletons.ts')])
  const advices = new Map<string, Advice>()
  for (const [index, { path, messages }] of checked.entries()) {
    const content = messages.length === 0 ? null : await tree.read(path)
    const { schema } = kindAt(kinds, documents[index]?.kind ?? 0)
    if (content?.kind !== 'text') continue
    const skeletons = skeletonsIn(path, content.text, schema, messages)
    advices.set(path, { schema, mends: mendsFor(content.text, messages), skeletons })
  }
  return advices
}
