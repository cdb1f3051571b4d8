import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/report/report.ts'
import { statusOf } from '../../src/report/status.ts'
import { document, ignored, message, report, satisfied, transition, undecided } from './samples.ts'

const clean = report([document(), document({ path: 'docs/b.md' })])
const wrong = report([document({ messages: [message(), message({ line: 2 })] })])
const hidden = report([document({ ignored: [ignored(), ignored({ baselineState: 'unchanged' })] })])
const warned = report([document({ messages: [message({ severity: 'warning' })] })])
const promoted = report([document({ transitions: [transition()] })])
const approved = report([document({ transitions: [transition({ decision: satisfied() })] })])
const both = report([document({ messages: [message()], transitions: [transition()] })])
const twice = report([document({ transitions: [transition(), transition({ field: 'Risk level' })] })])
const gone = report([
  document({ transitions: [transition({ field: 'document', base: null, head: null, kind: 'deleted' })] }),
])
const lowered = { field: 'Risk level', base: 'High', head: 'Medium', kind: 'risk-lowered' } as const
const who = { rule: 'Risk level down', as: 'role risk', who: ['@rita', '@org/risk'] }
const named = report([document({ transitions: [transition({ ...lowered, decision: undecided({ open: [who] }) })] })])
const open = [who, { ...who, rule: 'into production', as: 'owner', who: ['@tess'] }]
const twoOpen = report([document({ transitions: [transition({ ...lowered, decision: undecided({ open }) })] })])
const stuck = report([
  document({ transitions: [transition({ decision: undecided({ problems: ['The members are not known.'] }) })] }),
])
const verbose = report([
  document({ path: `docs/${'long-name-'.repeat(12)}.md`, transitions: [transition({ head: 'word '.repeat(40) })] }),
])

describe('status', () => {
  test.each<[string, Report, Report['conclusion'], string, string]>([
    ['nothing to check', report([]), 'success', 'success', 'No documents to check'],
    ['clean', clean, 'success', 'success', 'No findings in 2 documents'],
    ['ignored', hidden, 'success', 'success', 'No findings, 2 ignored (1 new) in 1 document'],
    ['errors', wrong, 'failure', 'failure', '2 errors in 1 document'],
    ['errors, never failing', wrong, 'success', 'success', '2 errors in 1 document'],
    ['warnings', warned, 'success', 'success', '1 warning in 1 document'],
    ['warnings, failing', warned, 'failure', 'failure', '1 warning in 1 document'],
    [
      'waiting',
      promoted,
      'approval-required',
      'pending',
      'Approval needed: Status Live (staging) → Live (prod) in crm-contact-sync',
    ],
    ['waiting, no gate', promoted, 'success', 'success', 'No findings in 1 document'],
    ['approved', approved, 'success', 'success', 'No findings in 1 document; 1 approval given'],
    ['errors before approvals', both, 'failure', 'failure', '1 error in 1 document; 1 approval needed'],
    [
      'two',
      twice,
      'approval-required',
      'pending',
      '2 approvals needed: Status Live (staging) → Live (prod) in crm-contact-sync and 1 more',
    ],
    ['deleted', gone, 'approval-required', 'pending', 'Approval needed: Document deleted in crm-contact-sync'],
    [
      'people named by the policy',
      named,
      'approval-required',
      'pending',
      'Approval needed: rita or @org/risk for Risk level High → Medium in crm-contact-sync',
    ],
    [
      'two approvals of one change',
      twoOpen,
      'approval-required',
      'pending',
      '2 approvals needed: rita or @org/risk, and tess for Risk level High → Medium in crm-contact-sync',
    ],
    [
      'people nobody knows',
      stuck,
      'failure',
      'failure',
      'Nobody is known who can give a needed approval; 1 approval needed',
    ],
    [
      'a value that was not there before',
      report([document({ transitions: [transition({ base: null })] })]),
      'approval-required',
      'pending',
      'Approval needed: Status nothing → Live (prod) in crm-contact-sync',
    ],
    [
      'a section that is gone',
      report([
        document({
          transitions: [transition({ field: 'section 8', kind: 'section-removed', base: '8. Metrics', head: null })],
        }),
      ]),
      'approval-required',
      'pending',
      'Approval needed: Section 8. Metrics removed in crm-contact-sync',
    ],
    ['too long', verbose, 'approval-required', 'pending', 'Approval needed: Status'],
  ])('%s', (_, some, conclusion, state, description) => {
    expect(statusOf({ ...some, conclusion })).toEqual({ state, description })
  })

  test('at most 140 characters of one line, whatever the document holds', () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(any, any, any, fc.boolean(), (field, head, path, failing) => {
        const messages = failing ? [message()] : []
        const some = report([document({ path, messages, transitions: [transition({ field, head })] })])
        const { description } = statusOf({ ...some, conclusion: failing ? 'failure' : 'approval-required' })
        expect(description.length).toBeLessThanOrEqual(140)
        expect(description).toMatch(/^[^\p{Cc}\p{Cf}]+$/u)
      }),
    )
  })

  test('a report that failed is never green', () => {
    expect(statusOf({ ...clean, conclusion: 'failure' })).toEqual({
      state: 'failure',
      description: 'Status, risk, name or owners can no longer be read',
    })
  })
})
