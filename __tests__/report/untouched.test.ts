/** Documents that a change broke without touching them: named, and not counted as checked. */
import { describe, expect, test } from '@jest/globals'
import { defaultPolicy } from '../../src/approval/policy.ts'
import { markdown, reviewBody } from '../../src/report/markdown.ts'
import type { DocumentReport, Report } from '../../src/report/report.ts'
import { statusOf } from '../../src/report/status.ts'
import { text } from '../../src/report/text.ts'
import { conclude } from '../../src/review.ts'
import { context, document, message, report } from './samples.ts'

const broken = (severity: 'warning' | 'notice', path = 'docs/other.md'): DocumentReport =>
  document({
    path,
    change: 'unchanged',
    messages: [message({ severity, ruleId: 'existing-path', baselineState: 'new' })],
  })
const older = document({ change: 'unchanged', messages: [message({ severity: 'warning', baselineState: null })] })

/** Summed up as a run does it. */
function summed(documents: readonly DocumentReport[]): Report {
  const findings = {
    template: { path: 'template.md', source: 'option' as const },
    documents: documents.map((each) => ({
      ...each,
      transitions: [],
      lost: [],
      lostAnchors: [],
      conventions: { fields: { closed: [], open: [], unordered: [], values: new Map() }, watched },
      policy: defaultPolicy,
    })),
    notes: [],
  }
  return conclude(findings, null, { failOn: 'error', approvals: 'gate' })
}

const watched = {
  name: '',
  owners: '',
  status: '',
  risk: '',
  safeguards: [],
  approveInto: [],
  retired: [],
  live: 'Live',
}

describe('documents that the change did not touch', () => {
  test.each<[string, readonly DocumentReport[], string, string]>([
    [
      'alone',
      [broken('notice')],
      'No documents checked, references broken in 1 more: 1 notice',
      'References broken in 1 document',
    ],
    [
      'alone, warnings',
      [broken('warning'), broken('warning', 'docs/b.md')],
      'No documents checked, references broken in 2 more: 2 warnings',
      '2 warnings in 2 documents',
    ],
    [
      'beside checked ones',
      [document(), broken('notice')],
      '1 document checked, references broken in 1 more: 1 notice',
      'No findings in 1 document; references broken in 1 more',
    ],
    ['none', [document()], '1 document checked: no findings', 'No findings in 1 document'],
    ['none, without a base side', [older], '1 document checked: 1 warning', '1 warning in 1 document'],
  ])('%s', (_, documents, sum, status) => {
    const summedUp = summed(documents)
    expect(text(summedUp, { color: false }).split('\n')).toContain(sum)
    expect(statusOf(summedUp).description).toBe(status)
  })

  test('are a reason for a review, also by a notice alone', () => {
    expect(reviewBody(summed([broken('notice')]), context)).toMatch(
      /^References are broken in 1 document that this change does not touch\.\n\n### To fix\n/,
    )
    expect(reviewBody(summed([document({ messages: [message({ severity: 'notice' })] })]), context)).toBeNull()
  })

  test('are said to be so, and stand in no table of what was checked', () => {
    const body = markdown(summed([document({ path: 'docs/a.md' }), broken('warning')]))
    expect(body).toContain(
      // The warning is not in the one document that was checked.
      '1 warning. References are broken in 1 document that this change does not touch.',
    )
    expect(body).toContain('(not changed here)')
    expect(body.match(/^\| .*docs\/a\.md/m)).not.toBeNull()
    expect(body.match(/^\| .*docs\/other\.md/m)).toBeNull()
    expect(text(summed([broken('notice')]), { color: false })).toMatch(/^docs\/other\.md {2}not changed here/)
    expect(markdown(report([older]))).not.toContain('not changed here')
  })
})
