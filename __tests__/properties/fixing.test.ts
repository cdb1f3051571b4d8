/** `docgate fix` twice equals `docgate fix` once, on whatever it is run. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Fixed, fix } from '../../src/fix.ts'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { checkText } from '../engine.ts'
import { flawed } from './defects.ts'
import { conforming, partsOf } from './generator.ts'
import { spell } from './spell.ts'
import { schemas } from './templates.ts'

function fixed(text: string, schema: Schema): Fixed {
  return fix(text, (each) => checkText(each, schema).messages)
}

function expectStable(schema: fc.Arbitrary<Schema>, numRuns: number): void {
  const cases = schema.chain((each) => flawed(conforming(each), each).map((draft) => ({ draft, schema: each })))
  let mended = 0
  fc.assert(
    fc.property(cases, ({ draft, schema }) => {
      const text = spell(draft)
      const once = fixed(text, schema)
      const twice = fixed(once.text, schema)
      mended += once.applied.length
      expect({ text, twice: twice.text, applied: twice.applied }).toEqual({ text, twice: once.text, applied: [] })
      // The byte order mark and the line ends are the author's.
      expect(once.text.startsWith('\uFEFF')).toBe(draft.style.mark !== '')
      expect(once.text.replaceAll(draft.style.lineEnd, '')).not.toMatch(/[\r\n]/)
    }),
    { numRuns },
  )
  expect(mended).toBeGreaterThan(0)
}

describe('fixing what is fixed changes nothing', () => {
  test('in chapters of the built-in template', () => expectStable(partsOf(builtIn), 60))
  test('in a document of any template', () => expectStable(schemas, 100))
})
