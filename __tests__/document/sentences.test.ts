import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { segmentsOf, sentencesOf } from '../../src/document/sentences.ts'

/** Sentences with `|` between them; `code` in backticks, which the text itself has no more. */
function split(written: string): string {
  const code: [number, number][] = []
  const text = written.split('`').reduce(
    ({ said, open }, part) => {
      if (open) code.push([said.length, said.length + part.length])
      return { said: said + part, open: !open }
    },
    { said: '', open: false },
  ).said
  return sentencesOf(text, code)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')
}

describe('sentences', () => {
  test.each([
    ['Sends mails. Reads them! Why?', 'Sends mails. | Reads them! | Why?'],
    ['Wrapped over\ntwo lines. And\n  three.', 'Wrapped over\ntwo lines. | And\n  three.'],
    ['One without an end', 'One without an end'],
    ['It ended.  \nThe next began.', 'It ended. | The next began.'],
    ['`a.b` is read. `c` is written.', 'a.b is read. | c is written.'],
    ['He said "done." Then he left.', 'He said "done." | Then he left.'],
    ['Is it over?! It is.', 'Is it over?! | It is.'],
    ['As in 2024. In 2025 it changed.', 'As in 2024. | In 2025 it changed.'],
    ['They use Node.js. It is fast.', 'They use Node.js. | It is fast.'],
    ['Reads orders, invoices, etc. The rest waits.', 'Reads orders, invoices, etc. | The rest waits.'],
    ['Runs at 6 a.m. It ends at noon.', 'Runs at 6 a.m. | It ends at noon.'],
    ['It waits... Then it goes on.', 'It waits... | Then it goes on.'],
    ['Belongs to Acme Inc. They pay.', 'Belongs to Acme Inc. | They pay.'],
    ['Is that so? No. It is not.', 'Is that so? | No. | It is not.'],
    ['最初の文。次の文。', '最初の文。 | 次の文。'],
    ['An (open one. And the next.', 'An (open one. | And the next.'],
  ])('end: %j', (text, expected) => expect(split(text)).toBe(expected))

  test.each([
    'Reads some, e.g. Orders, i.e. What was bought, approx. 40 a day, vs. None before.',
    'Version v2.1 moves 3.5 GB from report.csv to https://a.example/x?a=1.5&b=2 daily.',
    'Dr. Smith of St. Gallen and J. R. Miller call U.S. Bank, cf. No. 5 and Fig. 2.',
    'Sends what it has (see below. It is slow.) to the mail server.',
    'Shows "Sync failed. Try again." to the user.',
    'Shows “Sync failed. Try again.” to the user.',
    'Uses `a. B. C.` and `if (x) { y. Z }` of the code.',
    'Reads mail, chats, etc. (see 4.1) and calls.',
    'Runs from 6 a.m. Berlin time to 7 p.m. Lisbon time.',
    'Ends with Acme Corp. Finance, which is no sentence.',
    'Goes on and on... Finance reads it.',
    'Waits … Then goes on.',
    'Opens 5" disks. 3" ones are gone, but the segment has no word of its own.',
    'Uses .NET and Booking.com for it.',
    'Costs 1.000,50 EUR on 3.4.2026 at 10.30 Uhr.',
    'Is a/b.c/D.md read',
    'Calls `GET /x?y=Z` and https://a.example/?Q=A then.',
  ])('go on: %j', (text) => expect(split(text)).toBe(text.replaceAll('`', '')))

  test('have words, and know whether they ended', () => {
    expect(sentencesOf('Sends three mails. Then more')).toEqual([
      { start: 0, end: 18, ended: true, words: 3 },
      { start: 19, end: 28, ended: false, words: 2 },
    ])
  })

  test.each(['', ' \n ', '.', '… ... !', '(Only an aside.)', '()'])('are none in %j', (text) =>
    expect(sentencesOf(text)).toEqual([]),
  )

  test.each(['e.g. ', 'U.S. ', 'Sends it. ', '(', ')', '" ', '“', '.', '\n'])('are found in time: %j', (unit) => {
    const start = performance.now()
    sentencesOf(unit.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

test('a text that the segmenter does not see would come back from it whole', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const unit = fc.oneof(
    fc.constantFrom('a', 'B', '1', ' ', '.', '!', '?', '…', '。', '।', '\u2024', '\u0085', '(', ')', '"', ',', '-'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  let whole = 0
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), (written) => {
      // sentencesOf gives no other white space.
      const text = written.replace(/\s/g, ' ')
      const pieces = [...segmentsOf(text)].map(({ segment }) => segment)
      expect(pieces).toEqual([...segmenter.segment(text)].map(({ segment }) => segment))
      if (/[.!?].*$/.test(text) && pieces.length === 1) whole += 1
    }),
    { numRuns: 3000 },
  )
  expect(whole).toBeGreaterThan(100)
})
