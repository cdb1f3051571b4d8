/** Places lie in the text and lead back to it; and a tree without them crashes nothing. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { checkDocument } from '../../src/check.ts'
import { defaultKind } from '../../src/config.ts'
import { documentOf } from '../../src/document/document.ts'
import { parse } from '../../src/parser/parse.ts'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { checkText, path, today } from '../engine.ts'
import { flawed } from './defects.ts'
import { conforming, partsOf } from './generator.ts'
import { spell } from './spell.ts'
import { schemas } from './templates.ts'

const cases = (schema: fc.Arbitrary<Schema>) =>
  schema.chain((each) => flawed(conforming(each), each).map((draft) => ({ text: spell(draft), schema: each })))

const any = fc.oneof(cases(partsOf(builtIn)), cases(schemas))

function withoutPlaces(text: string): Root {
  const root = parse(text)
  visit(root, (node) => {
    delete node.position
  })
  return root
}

describe('places', () => {
  test('lie in the text', () => {
    fc.assert(
      fc.property(any, ({ text, schema }) => {
        const { messages, todos, document } = checkText(text, schema)
        const lines = document.text.split(/\r\n|\n|\r/)
        for (const range of [...messages, ...todos.map((todo) => todo.range)]) {
          const { line, column, endLine, endColumn } = range
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? -1) + 1)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('of a TODO are those of its marker', () => {
    fc.assert(
      fc.property(any, ({ text, schema }) => {
        const { todos, document } = checkText(text, schema)
        const lines = document.text.split(/\r\n|\n|\r/)
        for (const { marker, range } of todos)
          expect(lines[range.line - 1]?.slice(range.column - 1)).toMatch(marker.slice(0, 3))
      }),
      { numRuns: 50 },
    )
  })

  test('may be missing: nothing crashes', () => {
    fc.assert(
      fc.property(any, ({ text, schema }) => {
        const document = documentOf(path, text, withoutPlaces(text))
        const { messages } = checkDocument(document, { schema, kind: defaultKind, today, ruleUrl: () => '' })
        for (const { line, reason } of messages) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(reason).not.toMatch(/undefined|NaN/)
        }
      }),
      { numRuns: 100 },
    )
  })
})
