/** Any text is a document: nothing crashes, every place lies in the file, and nothing depends on anything but the text. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Checked } from '../../src/check.ts'
import type { Range } from '../../src/message.ts'
import { checkText } from '../engine.ts'
import { damaged, scrap } from './damaged.ts'

function expectInside(lines: readonly string[], { line, column, endLine, endColumn }: Range): void {
  expect(line).toBeGreaterThanOrEqual(1)
  expect(endLine).toBeLessThanOrEqual(lines.length)
  expect(column).toBeGreaterThanOrEqual(1)
  expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
  expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1)
  expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
}

function expectSound(text: string): Checked {
  const checked = checkText(text)
  const lines = checked.document.text.split(/\r\n|\n|\r/)
  for (const message of checked.messages) {
    expectInside(lines, message)
    expect(message.reason).not.toMatch(/undefined|\[object/)
  }
  for (const { message } of checked.ignored) expectInside(lines, message)
  for (const todo of checked.todos) expectInside(lines, todo.range)
  const fingerprints = [...checked.messages, ...checked.ignored.map(({ message }) => message)].map(
    (message) => message.fingerprint,
  )
  expect(new Set(fingerprints).size).toBe(fingerprints.length)
  return checked
}

describe('reading and checking', () => {
  test('are total on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), scrap), (text) => void expectSound(text)),
      { numRuns: 100 },
    )
  })

  test('are total on a damaged document', () => {
    fc.assert(
      fc.property(damaged, (text) => void expectSound(text)),
      { numRuns: 25 },
    )
  })

  test('give the same for the same text', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const [first, second] = [checkText(text), checkText(text)]
        expect(second.messages).toEqual(first.messages)
        expect(second.todos).toEqual(first.todos)
        expect(second.fields).toEqual(first.fields)
      }),
      { numRuns: 10 },
    )
  })

  test('do not depend on the line ends', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const unix = text.replaceAll('\r\n', '\n')
        // What is expected has the line ends of what is there.
        const windows = checkText(unix.replaceAll('\n', '\r\n')).messages.map((message) => ({
          ...message,
          expected: message.expected.map((each) => each.replaceAll('\r\n', '\n')),
        }))
        expect(windows).toEqual(checkText(unix).messages)
      }),
      { numRuns: 15 },
    )
  })

  const nasty: readonly (readonly [string, string])[] = [
    ['nested quotes', '>'.repeat(90)],
    ['nested lists', Array.from({ length: 45 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['open brackets', '['.repeat(5000)],
    ['emphasis', '*a '.repeat(5000)],
    ['one long line', `## 1. Problem Statement\n\n${'word. '.repeat(20_000)}`],
    ['many headings', '## 3.1 Triggers\n\n'.repeat(1500)],
    ['many colons', `- **${'a:'.repeat(5000)}`],
    ['a wide table', `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n`.concat(`|${'b|'.repeat(500)}\n`.repeat(20))],
    ['many placeholders', '<Actor> '.repeat(5000)],
    ['many TODOs', 'TODO '.repeat(5000)],
    ['question marks', '?'.repeat(50_000)],
    ['open comments', '<!-- '.repeat(5000)],
    ['ignores', '<!-- docgate ignore no-blank: legacy -->\n'.repeat(5000)],
    ['ignores of findings', `## 7.1 Jobs\n\n${'- **Name:** <!-- docgate ignore no-blank: legacy -->\n'.repeat(500)}`],
  ]
  test.each(nasty)('end in time on %s', (_, text) => {
    const start = performance.now()
    expectSound(text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
