import type { FaultRow } from './fault-row.ts'
import { connections } from './rows/connections.ts'
import { limits } from './rows/limits.ts'
import { pages } from './rows/pages.ts'
import { people } from './rows/people.ts'
import { queries } from './rows/queries.ts'
import { refusals } from './rows/refusals.ts'
import { servers } from './rows/servers.ts'
import { stale } from './rows/stale.ts'

/** The rows of docs/reliability.md, under their headings and in their order there. */
export const chapters: Readonly<Record<string, readonly FaultRow[]>> = {
  Limits: limits,
  Servers: servers,
  Connections: connections,
  'Pages of lists': pages,
  'Answers of some seconds ago': stale,
  'Queries answered in part': queries,
  'What GitHub refuses': refusals,
  'People meanwhile': people,
}
