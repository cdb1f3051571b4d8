import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cronFault } from '../../src/document/cron.ts'
import { cronTexts } from '../../src/document/cron-text.ts'

const part = fc
  .array(
    fc.constantFrom(
      '*',
      '?',
      '/',
      '-',
      ',',
      '#',
      'L',
      'W',
      'H',
      '~',
      '+',
      '0',
      '1',
      '7',
      '31',
      '99',
      'MON',
      'feb',
      'Sunday',
      '2026',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((tokens) => tokens.join(''))

test('any row of parts is judged', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), fc.boolean(), (parts, wrapped) => {
      const fault = cronFault(parts, wrapped)
      expect(fault?.kind === 'count').toBe(parts.length < 5 || parts.length > 7)
    }),
    { numRuns: 1500 },
  )
})

test('any text is read, and what is found stands there', () => {
  const piece = fc.oneof(part, fc.constantFrom(' ', '\n', '(', ')', 'cron(', '"', 'cron ', ': ', '=', '{m}', 'at '))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, code) => {
      const text = pieces.join('')
      for (const { start, end, parts, wrapped } of cronTexts(text, code)) {
        const there = text.slice(start, end)
        expect((wrapped ? there.slice(5, -1) : there).trim().split(/\s+/)).toEqual(parts)
      }
    }),
    { numRuns: 1500 },
  )
})
