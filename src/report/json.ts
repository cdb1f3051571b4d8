import { jsonText } from './json-text.ts'
import type { Report } from './report.ts'

/**
 * The report as `schema/report.schema.json` describes it, two spaces deep, with a line feed at the end.
 * The same report gives the same bytes.
 */
export function json(report: Report): string {
  const { schemaVersion, conclusion, template, shard, summary, documents, notes, receipt } = report
  const all = { schemaVersion, conclusion, template, shard, summary, documents, notes, receipt }
  return `${jsonText(all, 2)}\n`
}
