/**
 * Writes `schema/report.schema.json` from the types of `src/report/report.ts`: the docstrings there are its descriptions.
 * With a path as argument it writes there instead, so that a test can compare.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = process.argv[2] ?? `${root}schema/report.schema.json`

const { $schema, ...rest } = createGenerator({
  path: `${root}src/report/report.ts`,
  tsconfig: `${root}tsconfig.json`,
  type: 'Report',
  topRef: false,
  expose: 'export',
  jsDoc: 'extended',
  additionalProperties: false,
  skipTypeCheck: true,
}).createSchema('Report')

/** Every number of a report counts something: TypeScript has no type for that. */
function whole(key, value) {
  return key === 'type' && value === 'number' ? 'integer' : value
}

writeFileSync(target, `${JSON.stringify({ $schema, title: 'docgate report', ...rest }, whole, 2)}\n`)
