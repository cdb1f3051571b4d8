/** What a template asks for, told to an agent: the sections of these places, and nothing else. */
import { describe, expect, test } from '@jest/globals'
import { type Asked, answerText, askedBy } from '../../src/report/agent-template.ts'
import { schemaOf } from '../engine.ts'

const schema = schemaOf(`---
reviewed: e.g., 2026-01-15
---
# Template

- **Kind:** e.g., Job, Service
- **Note (optional):**

## 1. Purpose

> Be brief. Name the people.

What is it for?

## 2. Safety

> If a section does not apply, write "Not applicable" and say why.

- **Approval steps:**
  - Who says yes?
- **Status:**
  - Draft
  - Live

### 2.1 Limits (optional)

> If there are none, write "None known".

## 3. Jobs

For each job:

- **Name:**
- **Queue:**
`)

const asked = (...places: readonly Asked[]) => askedBy(schema, places)
const section = (id: string): Asked => ({ section: id, field: null })

test('of nothing is nothing, and so it is of a place outside of the template', () => {
  expect(asked()).toEqual([])
  expect(asked({ section: null, field: null }, { section: null, field: 'Kind' }, section('99'))).toEqual([])
})

describe('of a section', () => {
  const limits = '2.1 Limits (optional)\n  If there are none, write "None known".\n  Accepted instead: `None known`'
  test('is what it asks, its advice, its fields and what is accepted instead; and of those below it', () => {
    const [safety, ...below] = asked(section('2'))
    expect(safety).toContain('2. Safety\n')
    expect(safety).toContain('  Accepted instead: `Not applicable` and the reason\n')
    expect(safety).toContain('  - Approval steps\n    Who says yes?')
    expect(below).toEqual([limits])
  })

  test('is alone where it is the one below', () => expect(asked(section('2.1'))).toEqual([limits]))

  test('that repeats says so', () => {
    expect(asked(section('3'))).toEqual(['3. Jobs\n  For each job:\n  For each one:\n  - Name\n  - Queue'])
  })

  test('before the first heading has no title of its own', () => {
    const head = schema.sections.find(({ depth }) => depth === 0)
    const [first = ''] = asked(section(head?.id ?? 'none'))
    expect(first.split('\n')[0]).toBe('Before the first section')
    expect(first).toContain('  - Kind: e.g., Job, Service')
    expect(first).toContain('  - Note (optional)')
  })
})

describe('of fields', () => {
  test('are these fields of their section, in its order', () => {
    const queue = { section: '3', field: 'Queue' }
    const name = { section: '3', field: 'Name' }
    expect(asked(queue)).toEqual(['3. Jobs\n  For each job:\n  For each one:\n  - Queue'])
    expect(asked(queue, name, queue)).toEqual(['3. Jobs\n  For each job:\n  For each one:\n  - Name\n  - Queue'])
    expect(asked(queue, section('3'), name)).toEqual(asked(section('3')))
  })

  test('that the template does not have leave the section, without a word of each one', () => {
    expect(asked({ section: '3', field: 'Owner' })).toEqual(['3. Jobs\n  For each job:'])
  })
})

test('an answer that is accepted says whether it wants a reason, and shows what it holds', () => {
  expect(answerText({ text: 'None known', withReason: false })).toBe('`None known`')
  expect(answerText({ text: 'Not \u202eapplicable', withReason: true })).toBe(
    '`Not \\u{202E}applicable` and the reason',
  )
})
