import type { Beside } from '../report/preview.ts'
import type { Report } from '../report/report.ts'

/** What a command has found. */
export interface Said {
  readonly report: Report
  /** What a preview shows besides; asked for only where there is one. */
  beside(): Promise<Beside>
}
