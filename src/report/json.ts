import type { Report } from './report.ts'

/**
 * The report as `schema/report.schema.json` describes it, two spaces deep, with a line feed at the end.
 * The same report gives the same bytes.
 */
export function json(report: Report): string {
  const { schemaVersion, conclusion, template, shard, summary, documents, notes, receipt } = report
  const all = { schemaVersion, conclusion, template, shard, summary, documents, notes, receipt }
  const text = JSON.stringify(all, null, 2)
  // GitHub's runner takes `##[…]` for a command wherever it stands in a line. It can only stand in a string here.
  return `${text.replaceAll('##[', '#\\u0023[')}\n`
}
