/** One entry of a review at a time: what it says where a part of it is not there, or there is more than anybody reads. */

import { describe, expect, test } from '@jest/globals'
import type { RootContent } from 'mdast'
import type { Message } from '../../src/message.ts'
import { documentHeading, documentRow, todoEntry, transitionEntry } from '../../src/report/entries.ts'
import { expectation, findingEntry } from '../../src/report/finding-entry.ts'
import { distinction, type Kin } from '../../src/report/kin.ts'
import { offer } from '../../src/report/offer.ts'
import type { TrackedName } from '../../src/report/progress.ts'
import { progressItems } from '../../src/report/progress-entry.ts'
import { receiptPart } from '../../src/report/receipt.ts'
import type { Approval, DocumentReport, Receipt, Transition } from '../../src/report/report.ts'
import { list, paragraph, stringify, table } from '../../src/report/tree.ts'
import { approval, document, message, satisfied, todo, transition, undecided } from './samples.ts'

const fileUrl = (path: string, line: number | null): string | null =>
  path === 'docs/nowhere.md' ? null : `/${path}${line === null ? '' : `#L${line}`}`
const some = document({ path: 'docs/a.md' })
const link = '[`docs/a.md`](/docs/a.md#L13)'
const shown = (node: RootContent): string => stringify([node]).trim()

describe('a watched change', () => {
  const said = (over: Partial<Transition>, of: DocumentReport = some): string =>
    shown(list([transitionEntry({ document: of, transition: transition(over) }, fileUrl, null)]))
  const first = (over: Partial<Transition>): string => said(over).split('\n')[0]?.replace(/^- /, '').trimEnd() ?? ''

  test.each<[string, Partial<Transition>, string]>([
    ['a value', {}, `**Status**: \`Live (staging)\` → \`Live (prod)\` in ${link}\\`],
    ['a value that was not there', { base: null }, `**Status**: nothing → \`Live (prod)\` in ${link}\\`],
    [
      'a new document',
      { field: 'document', kind: 'created', base: null, head: 'docs/a.md' },
      `**Document** created: ${link}\\`,
    ],
    [
      'a new document that is live',
      { kind: 'created', base: null },
      `**New document** \`Live (prod)\` from the start in ${link}\\`,
    ],
    [
      'a document that is gone',
      { field: 'document', kind: 'deleted', base: 'docs/a.md', head: null },
      '**Document** deleted: [`docs/a.md`](/docs/a.md)\\',
    ],
    [
      'a section that is gone',
      { field: 'section 8', kind: 'section-removed', base: '8. Metrics', head: null },
      '**Section** `8. Metrics` removed in [`docs/a.md`](/docs/a.md)\\',
    ],
  ])('%s', (_, over, expected) => expect(first(over)).toBe(expected))

  test.each<[string, readonly Approval[], string]>([
    ['as whom, and which commit', [approval('rita', { as: 'role risk' })], '`rita` (role risk) at `7a55e2b`'],
    ['with write access, which goes without saying', [approval('ana')], '`ana` at `7a55e2b`'],
    ['on a commit that is gone', [approval('ana', { commit: '' })], '`ana`'],
    [
      'as nothing in particular',
      [approval('ana', { as: '' }), approval('ben')],
      '`ana` at `7a55e2b`, `ben` at `7a55e2b`',
    ],
  ])('names who approved it: %s', (_, approvals, names) => {
    expect(said({ decision: satisfied(...approvals) })).toContain(`Approved by ${names}`)
    expect(said({ decision: satisfied(...approvals) }).endsWith(names)).toBe(true)
  })

  test('names ten who approved it, and counts the others', () => {
    const many = Array.from({ length: 12 }, (_, index) => approval(`user${index}`, { commit: '' }))
    expect(said({ decision: satisfied(...many) })).toMatch(/`user8`, `user9` and 2 more$/)
    expect(said({ decision: satisfied(...many.slice(0, 10)) })).toMatch(/`user8`, `user9`$/)
  })

  test('says nothing of approvals where there are none, and what is missing only where it is not said for all', () => {
    expect(said({ decision: undecided({ missing: 'One is missing.' }) })).toMatch(/\n {2}One is missing\.$/)
    const entry = transitionEntry(
      { document: some, transition: transition({ decision: undecided({ missing: 'One is missing.' }) }) },
      fileUrl,
      'One is missing.',
    )
    expect(shown(list([entry]))).toMatch(/Rule: `into Live \(prod\)`\.$/)
  })
})

describe('an open point', () => {
  const said = (over: Parameters<typeof todo>[0]): string => shown(list([todoEntry(some, todo(over), fileUrl)]))
  test.each<[string, Parameters<typeof todo>[0], string]>([
    ['new', {}, '- [line 60](/docs/a.md#L60), section 3.2: `decide who owns the retry`'],
    ['outside of a section', { section: null }, '- [line 60](/docs/a.md#L60): `decide who owns the retry`'],
    [
      'hidden',
      { hidden: true },
      '- [line 60](/docs/a.md#L60), section 3.2: `decide who owns the retry` (in a comment, hidden from readers)',
    ],
    // Its line is one of base.
    ['settled', { state: 'resolved' }, '- section 3.2: `decide who owns the retry`'],
    ['settled, outside of a section', { state: 'resolved', section: null }, '- `decide who owns the retry`'],
  ])('%s', (_, over, expected) => expect(said(over)).toBe(expected))
})

describe('a document', () => {
  test.each<[Partial<DocumentReport>, string]>([
    [{ change: 'added' }, ' (new)'],
    [{ change: 'removed' }, ' (removed)'],
    [{ change: 'renamed', previousPath: 'docs/b.md' }, ' (was `docs/b.md`)'],
    [{ change: 'unchanged', messages: [message()] }, ' (not changed here)'],
    [{ change: 'unchanged' }, ''],
    [{ change: 'modified' }, ''],
  ])('%j', (over, expected) => {
    const nodes = documentHeading(document({ path: 'docs/nowhere.md', ...over }), fileUrl)
    expect(shown(paragraph(...nodes))).toBe(`\`docs/nowhere.md\`${expected}`)
  })

  test('is a row: its values, numbers, and approvals where there are any', () => {
    const labels = ['Status', 'Owner']
    const of = document({
      path: 'docs/a|b.md',
      fields: { Status: 'Live \\| (prod)' },
      messages: [
        message(),
        message({ severity: 'warning' }),
        message({ severity: 'warning', baselineState: 'absent' }),
      ],
      todos: [todo(), todo({ state: 'resolved' })],
      transitions: [transition()],
    })
    const cells = (asks: boolean) => {
      const { children } = documentRow(of, labels, asks, fileUrl)
      return shown(
        table(
          [documentRow(of, labels, asks, fileUrl)],
          children.map(() => null),
        ),
      ).split('\n')[0]
    }
    expect(cells(false)).toBe(
      '| [`docs/a\\|b.md`](/docs/a%7Cb.md) | `Live \\¦ (prod)` | – | 1 | 1 | 1 |'.replace('%7C', '\\|'),
    )
    expect(cells(true)).toMatch(/\| 1 \| 1 \| 1 \| 0 of 1 \|$/)
    const none = documentRow(document({ path: 'docs/nowhere.md', fields: {} }), labels, true, fileUrl)
    expect(
      shown(
        table(
          [none],
          none.children.map(() => null),
        ),
      ).split('\n')[0],
    ).toBe('| `docs/nowhere.md` | – | – | – | – | – | – |')
  })
})

describe('a finding', () => {
  const alike = (number: number, over: (index: number) => Partial<Message>): Kin => {
    const [first, ...others] = Array.from({ length: number }, (_, index) =>
      message({ line: index + 1, reason: 'Bad.', url: '', ...over(index) }),
    )
    if (first === undefined) throw new Error('no finding')
    return [first, ...others]
  }
  const said = (kin: Kin): string => shown(list([findingEntry(some, kin, fileUrl, 'full', null)]))

  test('of several sections names none for all of them', () => {
    const inOne = alike(3, () => ({ section: '7' }))
    expect(said(inOne)).toContain('[line 1](/docs/a.md#L1), section 7: Bad.')
    expect(said(alike(3, (index) => ({ section: String(index) })))).toContain('[line 1](/docs/a.md#L1): Bad.')
  })

  test('tells its kin by field and group, by what they quote, or by their line alone', () => {
    expect(said(alike(3, (index) => ({ field: 'Name', group: `job ${index}` })))).toContain(
      'Also `Name` of `job 1` ([line 2](/docs/a.md#L2)), `Name` of `job 2` ([line 3](/docs/a.md#L3))',
    )
    expect(said(alike(3, () => ({ field: null })))).toContain('Also [line 2](/docs/a.md#L2), [line 3](/docs/a.md#L3)')
    expect(distinction(message({ field: null, group: '', reason: 'Link `a.md` is dead, not `b.md`.' }))).toEqual([
      'a.md',
    ])
    expect(distinction(message({ field: null, reason: 'Bad.' }))).toBeNull()
    expect(distinction(message({ field: 'Name', group: '' }))).toEqual(['Name'])
  })

  test('names thirty expected values, and says how many more there are', () => {
    const values = Array.from({ length: 32 }, (_, index) => `value ${index}`)
    const line = (expected: readonly string[]): string =>
      shown(paragraph(...expectation(message({ expected, reason: 'Bad.' }))))
    expect(line(values.slice(0, 1))).toBe('Expected: `value 0`')
    expect(line(values.slice(0, 30))).toMatch(/ or `value 29`$/)
    expect(line(values)).toMatch(/ or `value 29` or 2 more$/)
  })
})

describe('what a comment offers', () => {
  const suggestion = (over: Partial<Parameters<typeof offer>[0]>): string =>
    stringify(offer({ first: 3, last: 3, choices: [['one']], mends: ['a'], oneClick: true, ...over })).trim()
  const fence = (lang: string, text: string): string => `\`\`\`${lang}\n${text}\n\`\`\``

  test.each<[string, Partial<Parameters<typeof offer>[0]>, string]>([
    ['one for one finding: the button says it all', {}, fence('suggestion', 'one')],
    [
      'one for several',
      { mends: ['a', 'b', 'c'] },
      `This mends the 3 findings right above:\n\n${fence('suggestion', 'one')}`,
    ],
    [
      'a choice',
      { choices: [['one'], ['two']] },
      `Choose one:\n\n${fence('suggestion', 'one')}\n\n${fence('suggestion', 'two')}`,
    ],
    [
      'a choice for several',
      { choices: [['one'], ['two']], mends: ['a', 'b'] },
      `Choose one, which mends both findings right above:\n\n${fence('suggestion', 'one')}\n\n${fence('suggestion', 'two')}`,
    ],
    ['by hand', { oneClick: false }, `Write this instead of this line:\n\n${fence('markdown', 'one')}`],
    [
      'by hand, for several',
      { oneClick: false, mends: ['a', 'b'], last: 4 },
      `Write this instead of these lines, which mends both findings right above:\n\n${fence('markdown', 'one')}`,
    ],
    ['by hand, a deletion', { oneClick: false, choices: [[]], last: 4 }, 'Delete these lines.'],
    [
      'by hand, a deletion for several',
      { oneClick: false, choices: [[]], mends: ['a', 'b', 'c', 'd'] },
      'Delete this line, which mends the 4 findings right above.',
    ],
  ])('%s', (_, over, expected) => expect(suggestion(over)).toBe(expected))
})

describe('what became of a finding', () => {
  const name: TrackedName = { ruleId: 'no-blank', section: '7', field: 'Name', document: 'docs/a.md' }
  const said = (names: readonly (TrackedName | null)[], several = false): string =>
    shown(
      list([
        ...progressItems(
          { fixed: names.map((each) => ({ digest: '', name: each })), fresh: null, still: null },
          several,
        ),
      ]),
    )

  test.each<[string, readonly (TrackedName | null)[], string]>([
    ['a field of a section', [name], '- **1 fixed**: `Name` in section 7 (no-blank)'],
    ['a section', [{ ...name, field: null }], '- **1 fixed**: section 7 (no-blank)'],
    ['a field outside of a section', [{ ...name, section: null }], '- **1 fixed**: `Name` (no-blank)'],
    ['neither', [{ ...name, section: null, field: null }], '- **1 fixed**: no-blank'],
    ['more than there was room for', [name, null, null], '- **3 fixed**: `Name` in section 7 (no-blank) and 2 more'],
    ['none that has a name', [null, null], '- **2 fixed**'],
  ])('%s', (_, names, expected) => expect(said(names)).toBe(expected))

  test('of several documents, a line for each', () => {
    expect(said([name, null, { ...name, document: 'docs/b.md', field: null }], true)).toBe(
      [
        '- **1 fixed** in `docs/a.md`: `Name` in section 7 (no-blank)',
        '- **1 fixed** in `docs/b.md`: section 7 (no-blank)',
        '- **1 more fixed**',
      ].join('\n'),
    )
    expect(said([null], true)).toBe('- **1 fixed**')
  })
})

test('a receipt says who approved, and what is open', () => {
  const receipt = (over: Partial<Receipt['transitions'][number]>): string => {
    const one = {
      document: 'docs/a.md',
      field: 'Status',
      kind: 'promoted',
      base: null,
      head: 'Live',
      rule: 'live',
      code: 'ab',
    } as const
    const { groups, frame } = receiptPart({
      head: '7a55e2b',
      policy: 'p',
      solo: false,
      transitions: [{ ...one, satisfied: true, approvals: [], ...over }],
    })
    return (
      shown(frame(groups.flatMap(({ entries }) => entries)))
        .split('\n')
        .at(-1) ?? ''
    )
  }
  expect(receipt({ approvals: [approval('rita', { as: 'role risk' })] })).toMatch(
    /\| `rita` \(role risk\) at `7a55e2b` \|$/,
  )
  expect(receipt({ approvals: [approval('rita', { as: 'role risk', commit: '' })] })).toMatch(
    /\| `rita` \(role risk\) \|$/,
  )
  expect(receipt({ satisfied: false })).toMatch(/\| open \|$/)
  expect(receipt({ satisfied: false, approvals: [approval('rita', { commit: '' })] })).toMatch(
    /\| `rita` \(write access\); open \|$/,
  )
})
