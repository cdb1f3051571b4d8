import data from './built-in.json' with { type: 'json' }
import type { Schema } from './schema.ts'

/**
 * The built-in template, compiled: `template/workflow.md`, together with hashes of the wordings of the original that
 * users' documents were made from, so that its left-over text is known as well. `npm run generate` makes the data.
 */
export const builtIn: Schema = data
