/** What is new, what was there before, and what is gone: by what is said, never by where it stands or how it is wrapped. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Compared } from '../../src/compare.ts'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { damaged, scrap } from '../document/damaged.ts'
import { placeOf } from '../document/place.ts'
import { compareTexts } from '../engine.ts'
import { compared, document, edited, schema } from './documents.ts'

function states(result: Compared): string[] {
  return result.messages.map(
    ({ baselineState, ruleId, section, field }) =>
      `${baselineState} ${ruleId} ${section}${field === null ? '' : ` ${field}`}`,
  )
}

const blank = edited(['**Timeout:** 30 s', '**Timeout:**'])

describe('messages', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['nothing to say', document, document, []],
    ['new', document, blank, ['new no-blank 3 Timeout']],
    ['unchanged', blank, blank, ['unchanged no-blank 3 Timeout']],
    ['absent', blank, document, ['absent no-blank 3 Timeout']],
    [
      'unchanged further down',
      blank,
      blank.replace('## 1. Purpose', '## 1. Purpose\n\nA line more.\n\nAnd another.'),
      ['unchanged no-blank 3 Timeout'],
    ],
    [
      'unchanged in a section that moved',
      blank,
      moveToEnd(blank, '## 3. Jobs', '## 4. Rollout'),
      ['unchanged no-blank 3 Timeout', 'new section-order 3'],
    ],
    [
      'new beside an old one',
      blank,
      blank.replace('- **Timeout:**', '- **Timeout:**\n- **Name:** undo'),
      ['unchanged no-blank 3 Timeout', 'new required-field 3 Timeout'],
    ],
    [
      'one of two mended',
      edited(['**Timeout:** 30 s', '**Timeout:**'], ['Turn the switch off.', '']),
      blank,
      ['unchanged no-blank 3 Timeout', 'absent no-blank 4.2'],
    ],
  ]
  test.each(cases)('%s', (_, base, head, expected) =>
    expect(states(compared(base, head)).toSorted()).toEqual([...expected].toSorted()),
  )

  test('of a new document are new', () => expect(states(compared(null, blank))).toEqual(['new no-blank 3 Timeout']))
  test('of a deleted document are none', () => expect(states(compared(blank, null))).toEqual([]))
  test('absent ones have their line on base', () => {
    expect(compared(blank, document.replace('# Refunds\n', '# Refunds\n\nMore.\n')).messages[0]).toMatchObject({
      baselineState: 'absent',
      line: placeOf(blank, '**Timeout:**').line,
    })
  })
  test('of a renamed document are compared with those of its old path', () => {
    expect(states(compared(blank, blank, 'docs/workflows/orders.md'))).toEqual(['unchanged no-blank 3 Timeout'])
  })
})

describe('what is ignored', () => {
  const quiet = blank.replace('**Timeout:**', '**Timeout:** <!-- docgate ignore no-blank: nobody measured it -->')
  const useless = document.replace('30 s', '30 s <!-- docgate ignore no-blank: nobody measured it -->')
  const ignored = (result: Compared): string[] =>
    result.ignored.map(({ baselineState, ruleId, line, reason }) => `${baselineState} ${ruleId} ${line} ${reason}`)
  const line = placeOf(blank, '**Timeout:**').line

  const cases: readonly (readonly [string, string | null, string, readonly string[], readonly string[]])[] = [
    ['of a new document', null, quiet, [], [`new no-blank ${line} nobody measured it`]],
    ['found and ignored by this change', document, quiet, [], [`new no-blank ${line} nobody measured it`]],
    ['there before, ignored by this change: not gone', blank, quiet, [], [`new no-blank ${line} nobody measured it`]],
    ['ignored on both sides', quiet, quiet, [], [`unchanged no-blank ${line} nobody measured it`]],
    ['not ignored any more', quiet, blank, ['new no-blank 3 Timeout'], []],
    ['mended, with its ignore', quiet, document, [], []],
    ['mended, its ignore left behind', quiet, useless, ['new valid-ignore 3 Timeout'], []],
  ]
  test.each(cases)('%s', (_, base, head, messages, silenced) => {
    const result = compared(base, head)
    expect(states(result)).toEqual(messages)
    expect(ignored(result)).toEqual(silenced)
  })

  test('says what the rule said, and where the ignore is', () => {
    const above = blank.replace('## 3. Jobs\n', '## 3. Jobs\n\n<!-- docgate ignore no-blank: nobody measured it -->\n')
    const [message] = compared(null, blank).messages
    expect(compared(null, above).ignored).toEqual([
      {
        ruleId: 'no-blank',
        severity: 'error',
        line: line + 2,
        section: '3',
        field: 'Timeout',
        message: message?.reason,
        reason: 'nobody measured it',
        ignoreLine: placeOf(above, '<!--').line,
        baselineState: 'new',
        fingerprint: message?.fingerprint,
        url: message?.url,
      },
    ])
  })

  test('of a deleted document is nothing', () => expect(ignored(compared(quiet, null))).toEqual([]))
})

describe('TODOs', () => {
  const open = edited(['Pays customers back.', 'TODO: ask Finance who pays the fees of a refund.'])
  const todos = (base: string | null, head: string | null): string[] =>
    compared(base, head).todos.map(({ state, section, text }) => `${state} ${section} ${text}`)
  const text =
    'ask Finance who pays the fees of a refund. It looks at every order once a day and pays what was returned.'

  const cases: readonly (readonly [string, string | null, string | null, readonly string[]])[] = [
    ['new', document, open, [`new 1 ${text}`]],
    ['of a new document', null, open, [`new 1 ${text}`]],
    ['carried', open, open, [`carried 1 ${text}`]],
    ['resolved', open, document, [`resolved 1 ${text}`]],
    ['resolved with the document', open, null, [`resolved 1 ${text}`]],
    ['carried further down', open, open.replace('## 1. Purpose', '## 1. Purpose\n\nMore.'), [`carried 1 ${text}`]],
    ['carried in other spelling', open, open.replace('TODO: ask', '**TODO** – ask'), [`carried 1 ${text}`]],
    [
      'carried, reworded a little',
      open,
      open.replace('pays the fees', 'bears the fees'),
      [`carried 1 ${text.replace('pays the fees', 'bears the fees')}`],
    ],
    ['carried into another section', open, edited(['Turn the switch off.', `TODO: ${text}`]), [`carried 4.2 ${text}`]],
    [
      'another one in its place',
      open,
      edited([
        'Pays customers back. It looks at every order once a day and pays what was returned.',
        'TODO: name the limit per day',
      ]),
      ['new 1 name the limit per day', `resolved 1 ${text}`],
    ],
    ['one of two twins resolved', `${open}\nTODO: ${text}\n`, open, [`carried 1 ${text}`, `resolved 4.2 ${text}`]],
  ]
  test.each(cases)('%s', (_, base, head, expected) => expect(todos(base, head)).toEqual(expected))
})

function moveToEnd(text: string, from: string, until: string): string {
  const part = text.slice(text.indexOf(from), text.indexOf(until))
  return `${text.replace(part, '')}\n${part}`
}

/** Ways to format a document anew; none changes what a reader sees. */
const formats: readonly (readonly [string, (text: string) => string])[] = [
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['asterisks as bullets', (text) => text.replace(/^(\s*)- /gm, '$1* ')],
  ['underscores', (text) => text.replace(/\*\*([^*\n]+)\*\*/g, '__$1__')],
  ['the colon outside', (text) => text.replace(/\*\*([^*\n]+):\*\*/g, '**$1**:')],
  [
    'lines wrapped',
    (text) =>
      text.replace(
        /^(\s*(?:- )?)([A-Z].{30,}?) (?=\S)/gm,
        (_, lead: string, line: string) => `${lead}${line}\n${' '.repeat(lead.length)}`,
      ),
  ],
  ['loose lists', (text) => text.replace(/\n(\s*- )/g, '\n\n$1')],
  ['closed headings', (text) => text.replace(/^(#+) (.*)$/gm, '$1 $2 $1')],
  ['white space at the end', (text) => text.replace(/(?<=\S)$/gm, ' ')],
  ['more blank lines', (text) => text.replaceAll('\n\n', '\n\n\n')],
  ['rules between sections', (text) => text.replace(/\n## /g, '\n---\n\n## ')],
  ['padded tables', (text) => text.replace(/ \| /g, '   |   ')],
  ['comments', (text) => text.replace(/\n## /g, '\n<!-- reviewed -->\n\n## ')],
]

describe('formatting', () => {
  const complete = readFileSync(join(import.meta.dirname, '../fixtures/complete/input.md'), 'utf8')
  const flawed = complete
    .replace('**Log fields:** run id, invoice number, version', '**Log fields:**')
    .replace('900 invoices', 'TODO: ask Finance how many invoices')
  const documents: readonly (readonly [string, string, Schema])[] = [
    ['small', blank.replace('then production.', 'then production.\n\n| a | b |\n| --- | --- |\n| c | d |'), schema],
    ['complete', complete, builtIn],
    ['flawed', flawed, builtIn],
  ]

  function expectSame(base: string, head: string, of: Schema): void {
    const result = compareTexts(base, head, null, of)
    expect(result.transitions).toEqual([])
    expect(result.messages.filter((message) => message.baselineState !== 'unchanged')).toEqual([])
    expect(result.todos.filter((todo) => todo.state !== 'carried')).toEqual([])
  }

  describe.each(documents)('of the %s document', (_, text, of) => {
    test.each(formats)('%s', (_, format) => {
      expect(format(text)).not.toBe(text)
      expectSame(text, format(text), of)
      expectSame(format(text), text, of)
    })
  })

  test('of nothing is nothing, on any text', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, scrap), (text) => expectSame(text, text, builtIn)),
      { numRuns: 30 },
    )
  })

  test('in any mixture', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.subarray([...formats]),
        fc.subarray([...formats]),
        ([, text, of], first, second) => {
          const apply = (chosen: typeof first): string =>
            chosen.toReversed().reduce((result, [, format]) => format(result), text)
          expectSame(apply(first), apply(second), of)
        },
      ),
      { numRuns: 20 },
    )
  })
})
