import * as z from 'zod/mini'
import type { Report } from '../report/report.ts'
import { conclusionOf, summaryOf } from '../review/conclude.ts'
import { byPath } from '../source/lists.ts'
import { UsageError } from '../usage-error.ts'
import type { Arguments } from './arguments.ts'
import { readGiven } from './files.ts'
import type { Said } from './said.ts'

/**
 * `docgate merge`: the reports of all shards of one check as the report of all documents. A shard that is missing, or
 * there twice, is an error: its documents would pass unchecked.
 *
 * @throws UsageError
 */
export async function mergeCommand({ operands, failOn }: Arguments): Promise<Said> {
  const given = await Promise.all(operands.map(async (file) => ({ file, report: await readReport(file) })))
  const reports = inOrder(given)
  const [first] = reports
  if (first === undefined) throw new UsageError('docgate merge needs reports.')
  const documents = reports.flatMap((report) => report.documents).sort(byPath)
  const expected = first.shard?.documents ?? documents.length
  if (documents.length !== expected)
    throw new UsageError(
      `The reports speak of ${documents.length} documents, but the shards were cut from ${expected}: make all of them from one commit.`,
    )
  const summary = summaryOf(documents)
  const report: Report = {
    schemaVersion: 1,
    conclusion: conclusionOf(summary, { failOn, approvals: 'off' }),
    template: first.template,
    summary,
    documents,
    notes: [...new Set(reports.flatMap(({ notes }) => notes))],
    receipt: null,
  }
  return {
    report,
    beside: async () => {
      const { usualColumns } = await import('../report/columns.ts')
      return { advices: new Map(), columns: usualColumns, texts: new Map(), files: [] }
    },
  }
}

interface Given {
  readonly file: string
  readonly report: Report
}

/** The reports of shard 1 to the last one. */
function inOrder(given: readonly Given[]): readonly Report[] {
  const of = given[0]?.report.shard?.of ?? 1
  const byIndex = new Map<number, Given>()
  for (const each of given) {
    const { index, of: all, documents } = each.report.shard ?? { index: 1, of: 1, documents: null }
    if (all !== of || documents !== (given[0]?.report.shard?.documents ?? null))
      throw new UsageError(
        `${each.file} and ${given[0]?.file} are not of one check: one is shard ${index} of ${all}, the other one of ${of}, or their documents differ.`,
      )
    const before = byIndex.get(index)
    if (before !== undefined)
      throw new UsageError(`${before.file} and ${each.file} are both shard ${index} of ${of}. Give each shard once.`)
    byIndex.set(index, each)
  }
  return Array.from({ length: of }, (_, at) => {
    const found = byIndex.get(at + 1)
    if (found === undefined) throw new UsageError(`The report of shard ${at + 1} of ${of} is missing. Give it as well.`)
    return found.report
  })
}

const place = { line: z.number(), column: z.number(), endLine: z.number(), endColumn: z.number() }
const text = z.string()
const textOrNull = z.nullable(text)

/** As much of the report as outlets read; see `schema/report.schema.json`. */
const shape = z.looseObject({
  schemaVersion: z.literal(1),
  template: z.looseObject({ path: text, source: z.enum(['option', 'config', 'repository', 'built-in']) }),
  shard: z.optional(z.looseObject({ index: z.int(), of: z.int(), documents: z.int() })),
  documents: z.array(
    z.looseObject({
      path: text,
      previousPath: z.null(),
      change: z.literal('unchanged'),
      fields: z.record(text, text),
      messages: z.array(
        z.looseObject({
          ruleId: text,
          severity: z.enum(['error', 'warning', 'notice']),
          reason: text,
          ...place,
          section: textOrNull,
          field: textOrNull,
          group: textOrNull,
          baselineState: z.null(),
          fingerprint: text,
          expected: z.array(text),
          note: textOrNull,
          url: text,
        }),
      ),
      ignored: z.array(z.looseObject({ ruleId: text, line: z.number(), message: text, reason: text })),
      todos: z.array(z.looseObject({ line: z.number(), text, state: z.null(), hidden: z.boolean() })),
      transitions: z.array(z.never()),
    }),
  ),
  notes: z.array(text),
})

/** @throws UsageError for what is no report of `docgate check`. */
async function readReport(file: string): Promise<Report> {
  const text = await readGiven(file, 'report')
  const refuse = (why: string): UsageError =>
    new UsageError(`${file} is no report of docgate check --format json: ${why}.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse('it is not JSON')
  }
  const result = z.safeParse(shape, value)
  const issue = result.error?.issues[0]
  if (issue !== undefined) throw refuse(`${issue.path.join('.') || 'the whole'} is not as it should be`)
  return value as Report
}
