/** A document that conforms gives no error and no warning, however it is spelled. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { checkText, schemaOf } from '../engine.ts'
import type { Draft } from './draft.ts'
import { conforming, partsOf } from './generator.ts'
import { spell } from './spell.ts'
import { schemas } from './templates.ts'

/** What docgate says that a person must act on, below the text that it says it of. */
function findings(draft: Draft, schema: Schema): string {
  const text = spell(draft)
  const said = checkText(text, schema).messages.filter(({ severity }) => severity !== 'notice')
  return said.length === 0
    ? ''
    : [text, ...said.map(({ line, reason, ruleId }) => `${line} ${reason} ${ruleId}`)].join('\n')
}

function expectClean(schema: fc.Arbitrary<Schema>, numRuns: number): void {
  const cases = schema.chain((each) => conforming(each).map((draft) => ({ draft, schema: each })))
  fc.assert(
    fc.property(cases, ({ draft, schema }) => expect(findings(draft, schema)).toBe('')),
    { numRuns },
  )
}

const folder = join(import.meta.dirname, '../template/templates')

describe('a document made to conform is clean', () => {
  test('to the built-in template', () => expectClean(fc.constant(builtIn), 15))
  test('to some of its chapters', () => expectClean(partsOf(builtIn), 120))
  test('to any template', () => expectClean(schemas, 150))
  test.each(readdirSync(folder))('to %s', (name) => {
    expectClean(fc.constant(schemaOf(readFileSync(join(folder, name), 'utf8'))), 20)
  })
})
