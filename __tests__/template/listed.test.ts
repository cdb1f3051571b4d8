/** Values by meaning: what a reader takes for the same is the same, what only looks like it is not. */
import { describe, expect, test } from '@jest/globals'
import { readListed } from '../../src/template/listed.ts'

const statuses = [
  'Draft',
  'In design',
  'In development',
  'In review',
  'Live (dev)',
  'Live (staging)',
  'Live (prod)',
  'Deprecated',
]
const risks = ['Low (informational)', 'Medium (moderate side effects)', 'High (financial/security/compliance impact)']

describe('a listed value', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Live (prod)', 'Live (prod)'],
    ['live (PROD)', 'Live (prod)'],
    ['**LIVE (Prod)**', 'Live (prod)'],
    ['`Live (prod)`', 'Live (prod)'],
    ['_Live (prod)_', 'Live (prod)'],
    ['Live  ( prod )', 'Live (prod)'],
    ['Live(prod)', 'Live (prod)'],
    ['Live\n(prod)', 'Live (prod)'],
    ['Live\u00a0(prod)', 'Live (prod)'],
    ['Live (prod).', 'Live (prod)'],
    ['Live (prod) - all regions', 'Live (prod)'],
    ['Live (prod) – since May', 'Live (prod)'],
    ['Live (prod), all regions', 'Live (prod)'],
    ['Live (prod); see the runbook', 'Live (prod)'],
    ['Live (prod) since 2024', 'Live (prod)'],
    ['Live (prod) (behind a flag)', 'Live (prod)'],
    ['Draft. The draft of May', 'Draft'],
    ['Ｄｒａｆｔ', 'Draft'],
  ]
  test.each(same)('%j is %j', (said, value) => {
    expect(readListed(said, statuses)).toEqual({ kind: 'listed', value, index: statuses.indexOf(value) })
  })

  const short: readonly (readonly [string, string])[] = [
    ['Low', 'Low (informational)'],
    ['high', 'High (financial/security/compliance impact)'],
    ['High. Moves money', 'High (financial/security/compliance impact)'],
    ['High (moves money)', 'High (financial/security/compliance impact)'],
    ['Medium - default, TODO: confirm with ana', 'Medium (moderate side effects)'],
  ]
  test.each(short)('%j is %j', (said, value) =>
    expect(readListed(said, risks)).toMatchObject({ kind: 'listed', value }),
  )

  const several: readonly (readonly [string, readonly string[]])[] = [
    ['Draft / In review', statuses],
    ['Draft or Live (prod)', statuses],
    ['Live (staging), Live (prod)', statuses],
    ['Live (staging) → Live (prod)', statuses],
    ['Live (staging) -> Live (prod)', statuses],
    ['Low to Medium', risks],
    ['Medium/High', risks],
    ['Low | High', risks],
    ['Low (reads) or High (writes)', risks],
    ['Low – High', risks],
    ['In review, moved to Live (prod) on 3 May', statuses],
    ['High before May, then Low (informational)', ['Low (informational)', 'Medium', 'High (money)']],
  ]
  test.each(several)('%j names several', (said, listed) =>
    expect(readListed(said, listed)).toEqual({ kind: 'several' }),
  )

  const none: readonly (readonly [string, readonly string[], string | null])[] = [
    ['Live', statuses, null],
    ['Live (production)', statuses, 'Live (prod)'],
    ['Live (prd)', statuses, 'Live (prod)'],
    ['Drafted', statuses, 'Draft'],
    ['Draft-ish', statuses, null],
    ['Medium-High', risks, null],
    ['Darft', statuses, 'Draft'],
    ['WIP', statuses, null],
    ['Not Live (prod)', statuses, null],
    ['was Live (prod)', statuses, null],
    ['Live (prod)?', statuses, null],
    ['Lowish', risks, null],
    ['', statuses, null],
    // Cyrillic і and о: nobody sees the difference, so it must not pass.
    ['Lіve (prod)', statuses, 'Live (prod)'],
    ['Lоw', risks, null],
    // A zero width space inside of the word.
    ['Dr\u200baft', statuses, 'Draft'],
  ]
  test.each(none)('%j is none', (said, listed, closest) => {
    const reading = readListed(said, listed)
    expect(reading.kind).toBe('none')
    if (closest !== null) expect(reading).toEqual({ kind: 'none', closest })
  })
})
