/** Delete, blank, rename or repeat one thing, and exactly the messages for that thing appear. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { checkText } from '../engine.ts'
import { defectsOf } from './defects.ts'
import { conforming, partsOf } from './generator.ts'
import { spell } from './spell.ts'
import { schemas } from './templates.ts'

function expectExactly(schema: fc.Arbitrary<Schema>, numRuns: number): void {
  const cases = schema.chain((each) =>
    fc.record({ draft: conforming(each), schema: fc.constant(each), pick: fc.nat() }),
  )
  const seen = new Set<string>()
  fc.assert(
    fc.property(cases, ({ draft, schema, pick }) => {
      const defects = defectsOf(draft, schema)
      const defect = defects[pick % defects.length]
      if (defect === undefined) throw new Error('There is nothing to break in this document.')
      seen.add(defect.what.split(' ').slice(0, 2).join(' '))
      const text = spell(defect.draft)
      const found = checkText(text, schema)
        .messages.filter(({ severity }) => severity !== 'notice')
        .map(({ ruleId, section, field }) => `${ruleId} [${section ?? ''}${field === null ? '' : ` ${field}`}]`)
      expect({ text, what: defect.what, found: found.toSorted() }).toEqual({
        text,
        what: defect.what,
        found: [...defect.expected].toSorted(),
      })
    }),
    { numRuns },
  )
  expect([...seen].toSorted()).toEqual([
    'blank field',
    'blank section',
    'delete field',
    'delete section',
    'rename field',
    'rename section',
    'repeat field',
    'repeat section',
  ])
}

describe('one defect gives exactly its messages', () => {
  test('in chapters of the built-in template', () => expectExactly(partsOf(builtIn), 250))
  test('in a document of any template', () => expectExactly(schemas, 250))
})
