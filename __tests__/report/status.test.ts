import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/report/report.ts'
import { statusOf } from '../../src/report/status.ts'
import { document, message, report, transition } from './samples.ts'

const clean = report([document(), document({ path: 'docs/b.md' })])
const wrong = report([document({ messages: [message(), message({ line: 2 })] })])
const warned = report([document({ messages: [message({ severity: 'warning' })] })])
const promoted = report([document({ transitions: [transition()] })])
const approved = report([
  document({ transitions: [transition({ decision: { satisfied: true, approvals: [], missing: '' } })] }),
])
const both = report([document({ messages: [message()], transitions: [transition()] })])
const twice = report([document({ transitions: [transition(), transition({ field: 'Risk level' })] })])
const gone = report([
  document({ transitions: [transition({ field: 'document', base: null, head: null, kind: 'deleted' })] }),
])
const verbose = report([
  document({ path: `docs/${'long-name-'.repeat(12)}.md`, transitions: [transition({ head: 'word '.repeat(40) })] }),
])

const strict = { failOn: 'error', gate: true } as const

describe('status', () => {
  test.each<[string, Report, Parameters<typeof statusOf>[1], string, string]>([
    ['nothing to check', report([]), strict, 'success', 'No documents to check'],
    ['clean', clean, strict, 'success', 'No findings in 2 documents'],
    ['errors', wrong, strict, 'failure', '2 errors in 1 document'],
    ['errors, never failing', wrong, { failOn: 'never', gate: true }, 'success', '2 errors in 1 document'],
    ['warnings', warned, strict, 'success', '1 warning in 1 document'],
    ['warnings, failing', warned, { failOn: 'warning', gate: true }, 'failure', '1 warning in 1 document'],
    [
      'waiting',
      promoted,
      strict,
      'pending',
      'Approval needed: Status Live (staging) → Live (prod) in crm-contact-sync',
    ],
    ['waiting, no gate', promoted, { failOn: 'error', gate: false }, 'success', 'No findings in 1 document'],
    ['approved', approved, strict, 'success', 'No findings in 1 document; 1 approval given'],
    ['errors before approvals', both, strict, 'failure', '1 error in 1 document; 1 approval needed'],
    [
      'two',
      twice,
      strict,
      'pending',
      '2 approvals needed: Status Live (staging) → Live (prod) in crm-contact-sync and 1 more',
    ],
    ['deleted', gone, strict, 'pending', 'Approval needed: Document deleted in crm-contact-sync'],
    ['too long', verbose, strict, 'pending', 'Approval needed: Status'],
  ])('%s', (_, some, options, state, description) => {
    expect(statusOf(some, options)).toEqual({ state, description })
  })

  test('at most 140 characters of one line, whatever the document holds', () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(any, any, any, fc.boolean(), (field, head, path, failing) => {
        const messages = failing ? [message()] : []
        const some = report([document({ path, messages, transitions: [transition({ field, head })] })])
        const { description } = statusOf(some, strict)
        expect(description.length).toBeLessThanOrEqual(140)
        expect(description).toMatch(/^[^\p{Cc}\p{Cf}]+$/u)
      }),
    )
  })

  test('a report that failed is never green', () => {
    expect(statusOf({ ...clean, conclusion: 'failure' }, strict).state).toBe('failure')
  })
})
