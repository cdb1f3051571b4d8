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

  test.each<[string, string | null, string | null, RegExp]>([
    ['promoted into Live (prod)', document, status('Live (prod)'), /^It goes live: .* counts as `Medium`\.$/],
    ['promoted elsewhere', document, status('Live (dev)'), /^Its status moves up, to a value that needs no approval/],
    ['demoted', status('Live (prod)'), document, /^Its status moves down/],
    ['deprecated', status('Live (prod)'), status('Deprecated'), /^The workflow is retired\.$/],
    ['revived', status('Deprecated'), status('Draft'), /^A retired workflow comes back/],
    ['risk lowered', document, risk('Low'), /^The risk is declared lower/],
    ['risk named', risk(''), document, /^The document gave no risk before/],
    ['risk raised', document, risk('High'), /^The risk is declared higher/],
    [
      'renamed',
      document,
      edited(['name:** Order refunds', 'name:** Order paybacks']),
      /know the workflow by its name\.$/,
    ],
    [
      'owners changed',
      document,
      edited(['role):** Payments team', 'role):** Treasury']),
      /hand it over.* take it over/,
    ],
    ['safeguard weakened', document, edited(['500 euros', '5,000 euros']), /^A safeguard .* counts as `Medium`\.$/],
    [
      'safeguard weakened, at a risk that nobody knows',
      risk(''),
      risk('').replace('500 euros', '5,000 euros'),
      /^A safeguard was removed or changed\.$/,
    ],
    ['section removed', document, document.slice(0, document.indexOf('## 4. Rollout')), /^A whole section is gone/],
    ['created as a draft', null, status('Draft'), /^An approval is asked for when it goes live\.$/],
    ['created live', null, status('Live (dev)'), /^A new document starts as live/],
    ['deleted', document, null, /^The document is gone/],
  ])('says why: %s', (_, base, head, reason) => {
    expect(compared(base, head).transitions.map((each) => each.reason)).toEqual([expect.stringMatching(reason)])
  })

  test('names the higher risk of both sides where it matters', () => {
    const [promoted] = compared(risk('High'), status('Live (prod)').replace('Medium', 'Low')).transitions
    expect(promoted?.reason).toMatch(/`High`/)
  })
})
