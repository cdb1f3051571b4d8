import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/report/annotations.ts'
import { document, message, report } from './samples.ts'

const all = (severity: 'error' | 'warning' | 'notice', number: number, over = {}) =>
  Array.from({ length: number }, (_, index) => message({ severity, line: index + 1, ...over }))

describe('annotations', () => {
  test('at most ten errors and ten warnings, errors first, no notices', () => {
    const found = annotations(
      report([document({ messages: [...all('notice', 3), ...all('warning', 12), ...all('error', 11)] })]),
    )
    expect(found.map(({ severity }) => severity)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')])
  })

  test('fewer where the step says something else: GitHub would hide it', () => {
    const many = report([document({ messages: [...all('warning', 12), ...all('error', 11)] })])
    const found = annotations(many, { error: 1, warning: 12 })
    expect(found.map(({ severity }) => severity)).toEqual(Array(9).fill('error'))
  })

  test('new ones before those that base has too, none that is gone', () => {
    const found = annotations(
      report([
        document({
          messages: [
            ...all('error', 9, { baselineState: 'unchanged' }),
            ...all('error', 3, { baselineState: 'absent' }),
          ],
        }),
        document({ path: 'docs/b.md', messages: all('error', 4) }),
      ]),
    )
    expect(found.map(({ path, line }) => `${path}:${line}`)).toEqual([
      ...[1, 2, 3, 4].map((line) => `docs/b.md:${line}`),
      ...[1, 2, 3, 4, 5, 6].map((line) => `docs/workflows/crm-contact-sync.md:${line}`),
    ])
  })

  test('what one says: one line, everything visible, no column over several lines', () => {
    const several = { line: 3, endLine: 5, endColumn: 2, reason: 'Unexpected\n`\u202Ex`', note: 'Advice.' }
    expect(annotations(report([document({ messages: [message(several), message({ line: 9, column: 4 })] })]))).toEqual([
      {
        severity: 'error',
        path: 'docs/workflows/crm-contact-sync.md',
        line: 3,
        endLine: 5,
        column: null,
        title: 'docgate: no-blank',
        message: 'Unexpected `\\u{202E}x` Advice.',
      },
      expect.objectContaining({ line: 9, endLine: 9, column: 4 }),
    ])
  })
})
