/** A formatter that is run over a document changes nothing but where things stand. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { format } from 'prettier'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { compareTexts } from '../engine.ts'
import { flawed } from './defects.ts'
import { conforming, partsOf } from './generator.ts'
import { spell } from './spell.ts'
import { schemas } from './templates.ts'

const options = fc.record({
  proseWrap: fc.constantFrom('preserve' as const, 'always' as const, 'never' as const),
  printWidth: fc.constantFrom(80, 40),
  tabWidth: fc.constantFrom(2, 4),
})

/** Everything a review would say about the change from one text to the other. */
function changes(base: string, head: string, schema: Schema): string[] {
  const { messages, todos, transitions, lost } = compareTexts(base, head, null, schema)
  return [
    ...messages
      .filter(({ baselineState }) => baselineState !== 'unchanged')
      .map(({ baselineState, ruleId, reason }) => `${baselineState} ${ruleId}: ${reason}`),
    ...todos.filter(({ state }) => state !== 'carried').map(({ state, text }) => `${state} TODO: ${text}`),
    ...transitions.map(({ kind, field }) => `${kind} ${field}`),
    ...lost,
  ]
}

async function expectSame(schema: fc.Arbitrary<Schema>, numRuns: number): Promise<void> {
  const cases = schema.chain((each) =>
    fc.record({ draft: flawed(conforming(each), each), schema: fc.constant(each), options }),
  )
  let flaws = 0
  await fc.assert(
    fc.asyncProperty(cases, async ({ draft, schema, options }) => {
      const text = spell(draft)
      const formatted = await format(text, { parser: 'markdown', ...options })
      const none = { text, formatted, there: [], back: [] }
      flaws += compareTexts(text, formatted, null, schema).messages.length
      expect({
        text,
        formatted,
        there: changes(text, formatted, schema),
        back: changes(formatted, text, schema),
      }).toEqual(none)
    }),
    { numRuns },
  )
  // There must have been something to change.
  expect(flaws).toBeGreaterThan(numRuns / 2)
}

describe('formatting changes nothing', () => {
  test('in chapters of the built-in template', () => expectSame(partsOf(builtIn), 60))
  test('in a document of any template', () => expectSame(schemas, 60))
})
