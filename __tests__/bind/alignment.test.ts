/** Which heading of a document is which section of its template. */
import { describe, expect, test } from '@jest/globals'
import type { Schema } from '../../src/template/schema.ts'
import { schemaOf } from '../engine.ts'
import { bound, markdown } from './headings.ts'

const numbered = [
  '## 1. Problem Statement',
  '## 2. High-Level Flow',
  '### 2.1 Narrative',
  '### 2.2 Steps & Actors (text diagram)',
  '## 3. Job and Queue Model',
  '### 3.1 Jobs',
  '### 3.2 Retries and DLQs',
  '## 4. Observability',
  '## 5. Testing Strategy',
]
const plain = ['## Context', '## Decision', '## Consequences', '### Good', '### Bad', '## Status']

/** What is not simply bound in order, and what is bound under another heading. */
function remarks(schema: Schema, headings: readonly string[]) {
  const binding = bound(schema, headings)
  const found = {
    missing: binding.missing.map(
      ({ schema: { id }, before }) => `${id} before ${before?.title.flat.text ?? 'the end'}`,
    ),
    moved: binding.bound.filter((each) => each.moved).map((each) => each.schema.id),
    renamed: binding.bound
      .filter(
        ({ schema: { number, title }, section }) =>
          `${number} ${title}` !== `${section.title.number} ${section.title.text}`,
      )
      .map(({ schema: { id }, section }) => `${id} is ${section.title.flat.text}`),
    duplicates: binding.duplicates.map(
      ({ schema: { id }, section }) => `${id} again on line ${section.heading.position?.start.line}`,
    ),
    unexpected: binding.unexpected.map(({ section }) => section.title.flat.text),
  }
  return Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))
}

function without(headings: readonly string[], ...gone: string[]): string[] {
  return headings.filter((heading) => !gone.some((each) => heading.includes(each)))
}

function replaced(headings: readonly string[], from: string, ...to: string[]): string[] {
  expect(headings).toContain(from)
  return headings.flatMap((heading) => (heading === from ? to : [heading]))
}

describe('alignment with a numbered template', () => {
  const schema = schemaOf(markdown(numbered))
  const cases: readonly (readonly [string, readonly string[], object])[] = [
    ['the template itself', numbered, {}],
    ['with a title', ['# Invoices', ...numbered], {}],
    ['a section missing', without(numbered, '4. Obs'), { missing: ['4 before 5. Testing Strategy'] }],
    ['the first missing', numbered.slice(1), { missing: ['1 before 2. High-Level Flow'] }],
    ['the last missing', numbered.slice(0, -1), { missing: ['5 before the end'] }],
    ['a part missing', without(numbered, '3.2'), { missing: ['3.2 before 4. Observability'] }],
    [
      'a parent missing with its parts',
      without(numbered, '3. Job', '3.1', '3.2'),
      { missing: ['3 before 4. Observability', '3.1 before 4. Observability', '3.2 before 4. Observability'] },
    ],
    ['a parent missing without its parts', without(numbered, '3. Job'), { missing: ['3 before 3.1 Jobs'] }],
    [
      'neighbours missing',
      without(numbered, '1. Prob', '2. High', '2.1', '2.2'),
      { missing: ['1', '2', '2.1', '2.2'].map((id) => `${id} before 3. Job and Queue Model`) },
    ],
    ['two swapped', [...numbered.slice(0, 7), '## 5. Testing Strategy', '## 4. Observability'], { moved: ['4'] }],
    ['a section moved far', [...numbered.slice(1), '## 1. Problem Statement'], { moved: ['1'] }],
    [
      'a section moved with its parts',
      [
        '## 3. Job and Queue Model',
        '### 3.1 Jobs',
        '### 3.2 Retries and DLQs',
        ...without(numbered, '3. Job', '3.1', '3.2'),
      ],
      { moved: ['3', '3.1', '3.2'] },
    ],
    [
      'a section moved and its title changed a little',
      [...without(numbered, '4. Obs'), '## 4. Observing'],
      { moved: ['4'], renamed: ['4 is 4. Observing'] },
    ],
    [
      'a section moved and its title changed',
      [...without(numbered, '4. Obs'), '## 4. Monitoring'],
      { missing: ['4 before 5. Testing Strategy'], unexpected: ['4. Monitoring'] },
    ],
    [
      'a part moved into another section',
      ['### 3.2 Retries and DLQs', ...without(numbered, '3.2')],
      { moved: ['3.2'] },
    ],
    [
      'the title changed',
      replaced(numbered, '## 4. Observability', '## 4. Monitoring'),
      { renamed: ['4 is 4. Monitoring'] },
    ],
    [
      'the number changed',
      replaced(numbered, '## 4. Observability', '## 8. Observability'),
      { renamed: ['4 is 8. Observability'] },
    ],
    [
      'the number gone',
      replaced(numbered, '## 4. Observability', '## Observability'),
      { renamed: ['4 is Observability'] },
    ],
    [
      'an ampersand for a word',
      replaced(numbered, '## 3. Job and Queue Model', '## 3. Job & Queue Model'),
      { renamed: ['3 is 3. Job & Queue Model'] },
    ],
    [
      'the parentheses gone',
      replaced(numbered, '### 2.2 Steps & Actors (text diagram)', '### 2.2 Steps and Actors'),
      { renamed: ['2.2 is 2.2 Steps and Actors'] },
    ],
    [
      'other case, a colon',
      replaced(numbered, '## 4. Observability', '## 4: OBSERVABILITY'),
      { renamed: ['4 is 4: OBSERVABILITY'] },
    ],
    [
      'a section twice',
      [...numbered.slice(0, 8), '## 4. Observability', '## 5. Testing Strategy'],
      { duplicates: ['4 again on line 33'] },
    ],
    ['a section twice, far apart', [...numbered, '## 1. Problem Statement'], { duplicates: ['1 again on line 37'] }],
    ['an appendix at the end', [...numbered, '## Appendix'], { unexpected: ['Appendix'] }],
    [
      'an appendix between',
      replaced(numbered, '## 4. Observability', '## Appendix', '## 4. Observability'),
      { unexpected: ['Appendix'] },
    ],
    ['an appendix with parts', [...numbered, '## Appendix', '### A', '### B'], { unexpected: ['Appendix'] }],
    ['an own part of a section', replaced(numbered, '## 4. Observability', '## 4. Observability', '### Boards'), {}],
    [
      'an own part with a title of the template',
      replaced(numbered, '## 5. Testing Strategy', '## 5. Testing Strategy', '#### Jobs'),
      {},
    ],
    [
      'all renumbered after a deletion',
      [
        '## 1. High-Level Flow',
        '### 1.1 Narrative',
        '### 1.2 Steps & Actors (text diagram)',
        '## 2. Job and Queue Model',
        '### 2.1 Jobs',
        '### 2.2 Retries and DLQs',
        '## 3. Observability',
        '## 4. Testing Strategy',
      ],
      {
        missing: ['1 before 1. High-Level Flow'],
        renamed: [
          '2 is 1. High-Level Flow',
          '2.1 is 1.1 Narrative',
          '2.2 is 1.2 Steps & Actors (text diagram)',
          '3 is 2. Job and Queue Model',
          '3.1 is 2.1 Jobs',
          '3.2 is 2.2 Retries and DLQs',
          '4 is 3. Observability',
          '5 is 4. Testing Strategy',
        ],
      },
    ],
    [
      'all renumbered after an insertion',
      [
        '## 1. Problem Statement',
        '## 2. Glossary',
        ...[
          '## 3. High-Level Flow',
          '### 3.1 Narrative',
          '### 3.2 Steps & Actors (text diagram)',
          '## 4. Job and Queue Model',
          '### 4.1 Jobs',
          '### 4.2 Retries and DLQs',
          '## 5. Observability',
          '## 6. Testing Strategy',
        ],
      ],
      {
        unexpected: ['2. Glossary'],
        renamed: [
          '2 is 3. High-Level Flow',
          '2.1 is 3.1 Narrative',
          '2.2 is 3.2 Steps & Actors (text diagram)',
          '3 is 4. Job and Queue Model',
          '3.1 is 4.1 Jobs',
          '3.2 is 4.2 Retries and DLQs',
          '4 is 5. Observability',
          '5 is 6. Testing Strategy',
        ],
      },
    ],
    [
      'nothing of the template',
      ['## Alpha', '## Beta'],
      {
        missing: ['1', '2', '2.1', '2.2', '3', '3.1', '3.2', '4', '5'].map((id) => `${id} before the end`),
        unexpected: ['Alpha', 'Beta'],
      },
    ],
    [
      'no headings',
      [],
      { missing: ['1', '2', '2.1', '2.2', '3', '3.1', '3.2', '4', '5'].map((id) => `${id} before the end`) },
    ],
  ]
  test.each(cases)('%s', (_, headings, expected) => expect(remarks(schema, headings)).toEqual(expected))

  test('one level deeper is bound as it stands', () => {
    expect(remarks(schema, ['# Invoices', '## Document', ...numbered.map((heading) => `#${heading}`)])).toEqual({
      unexpected: ['Document'],
    })
    expect(
      bound(
        schema,
        numbered.map((heading) => `#${heading}`),
      ).bound,
    ).toHaveLength(numbered.length)
  })

  test('without numbers is bound by its titles', () => {
    const headings = numbered.map((heading) => heading.replace(/[\d.]+ /, ''))
    const binding = bound(schema, headings)
    expect(binding.bound.map((each) => each.schema.id)).toEqual(schema.sections.map((each) => each.id))
    expect(binding.bound.some((each) => each.moved)).toBe(false)
  })

  test('own parts belong to the section above them', () => {
    const binding = bound(
      schema,
      replaced(numbered, '## 4. Observability', '## 4. Observability', '### Boards', '#### Of the night'),
    )
    expect(binding.get('4')?.blocks.map((block) => block.full.text)).toEqual([
      'Something is said here.',
      'Boards',
      'Something is said here.',
      'Of the night',
      'Something is said here.',
    ])
  })
})

describe('alignment with a template without numbers', () => {
  const schema = schemaOf(markdown(plain))
  const cases: readonly (readonly [string, readonly string[], object])[] = [
    ['the template itself', plain, {}],
    ['a section missing', without(plain, 'Decision'), { missing: ['Decision before Consequences'] }],
    ['a part missing', without(plain, 'Good'), { missing: ['Consequences / Good before Bad'] }],
    ['two swapped', ['## Decision', '## Context', ...plain.slice(2)], { moved: ['Context'] }],
    ['twice', [...plain, '## Context'], { duplicates: ['Context again on line 25'] }],
    ['an own section', [...plain, '## Links'], { unexpected: ['Links'] }],
  ]
  test.each(cases)('%s', (_, headings, expected) => {
    const { renamed: _renamed, ...rest } = remarks(schema, headings)
    expect(rest).toEqual(expected)
  })
})
