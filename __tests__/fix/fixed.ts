/** What tests of fixes share: the template of the golden folders, and a text that was fixed by it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fixed, fix } from '../../src/fix.ts'
import type { Schema } from '../../src/template/schema.ts'
import { checkText, schemaOf } from '../engine.ts'

export const shared: Schema = schemaOf(readFileSync(join(import.meta.dirname, 'fixtures/template.md'), 'utf8'))

export function fixText(text: string, schema: Schema = shared): Fixed {
  return fix(text, (each) => checkText(each, schema).messages)
}
