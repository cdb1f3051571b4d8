/** The default policy, row by row, on what two documents give. */
import { describe, expect, test } from '@jest/globals'
import { compared, document, edited } from '../compare/documents.ts'

function needs(base: string | null, head: string | null): string[] {
  return compared(base, head).transitions.map(({ requirement, rule }) => `${requirement}: ${rule}`)
}

const status = (value: string): string => edited(['**Status:** In review', `**Status:** ${value}`])
const risk = (value: string): string => edited(['**Risk level:** Medium', `**Risk level:** ${value}`])

const rows: readonly (readonly [string, string | null, string | null, readonly string[]])[] = [
  ['promoted into Live (prod)', document, status('Live (prod)'), ['approval: into Live (prod)']],
  ['promoted into Live (staging)', document, status('Live (staging)'), ['notice: promoted']],
  ['promoted into In review', status('Draft'), document, ['notice: promoted']],
  ['demoted', status('Live (prod)'), document, ['notice: demoted']],
  ['demoted within live', status('Live (prod)'), status('Live (dev)'), ['notice: demoted']],
  ['deprecated', status('Live (prod)'), status('Deprecated'), ['notice: deprecated']],
  ['revived', status('Deprecated'), status('Draft'), ['approval: revived']],
  ['revived into Live (prod)', status('Deprecated'), status('Live (prod)'), ['approval: revived']],
  ['risk lowered', document, risk('Low'), ['approval: risk lowered']],
  ['risk raised', document, risk('High'), ['approval: risk raised']],
  ['renamed', document, edited(['name:** Order refunds', 'name:** Order paybacks']), ['approval: renamed']],
  ['owners changed', document, edited(['role):** Payments team', 'role):** Treasury']), ['approval: owners changed']],
  ['safeguard weakened', document, edited(['500 euros', '5,000 euros']), ['approval: safeguard weakened']],
  ['section removed', document, document.slice(0, document.indexOf('## 4. Rollout')), ['approval: section removed']],
  ['created as a draft', null, status('Draft'), ['notice: created']],
  ['created without a status', null, status(''), ['notice: created']],
  ['created live', null, status('Live (dev)'), ['approval: created live']],
  ['deleted', document, null, ['approval: deleted']],
  [
    'risk lowered and promoted at once',
    risk('High'),
    status('Live (prod)').replace('Medium', 'Low'),
    ['approval: into Live (prod)', 'approval: risk lowered'],
  ],
  ['status invalid in head', document, status('Nearly live'), []],
  [
    'status given twice in head',
    document,
    edited(['**Status:** In review', '**Status:** In review\n- **Status:** Live (prod)']),
    [],
  ],
  ['a typing error mended', document, edited(['Pays customers back.', 'Pays back customers.']), []],
]

describe('the default policy', () => {
  test.each(rows)('%s', (_, base, head, expected) => expect(needs(base, head)).toEqual(expected))

  test('says why, as a sentence, and names the higher risk of both sides where it matters', () => {
    for (const [, base, head] of rows) {
      for (const { reason } of compared(base, head).transitions) expect(reason).toMatch(/^[A-Z].*\.$/)
    }
    const [promoted] = compared(risk('High'), status('Live (prod)').replace('Medium', 'Low')).transitions
    expect(promoted?.reason).toMatch(/`High`/)
  })
})
