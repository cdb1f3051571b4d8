/**
 * Writes `schema/report.schema.json` from the types of `src/report/report.ts`, whose docstrings are its descriptions, and
 * `schema/config.schema.json` from `src/config/schema.ts` and the rules, which needs `tsc` first. With a path as argument
 * it writes the first one there and no other, so that a test can compare.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const root = fileURLToPath(new URL('..', import.meta.url))
const [copy] = process.argv.slice(2)

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

const report = `${JSON.stringify({ $schema, title: 'docgate report', ...rest }, whole, 2)}\n`
writeFileSync(copy ?? `${root}schema/report.schema.json`, report)

if (copy === undefined) {
  const { configJsonSchema } = await import('../build/src/config/json-schema.js')
  const { rules } = await import('../build/src/rules/index.js')
  writeFileSync(`${root}schema/config.schema.json`, `${JSON.stringify(configJsonSchema(rules), null, 2)}\n`)
}
