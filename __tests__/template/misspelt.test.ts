import { describe, expect, test } from '@jest/globals'
import { readListed } from '../../src/template/listed.ts'
import { readMisspelt } from '../../src/template/misspelt.ts'

const statuses = 'Draft,In design,In development,In review,Live (dev),Live (staging),Live (prod),Deprecated'.split(',')
const risks = ['Low (informational)', 'Medium (moderate side effects)', 'High (financial/security/compliance impact)']

/** The text with the stretch replaced. */
function mended(said: string, listed: readonly string[]): string | null {
  const found = readMisspelt(said, listed)
  return found === null ? null : said.slice(0, found.start) + found.value + said.slice(found.end)
}

describe('a listed value in another spelling', () => {
  const sure: readonly (readonly [string, readonly string[], string])[] = [
    ['live (production)', statuses, 'Live (prod)'],
    ['Live production', statuses, 'Live (prod)'],
    ['Live ( production ), all regions', statuses, 'Live (prod), all regions'],
    ['🟢 live (production) – since May', statuses, '🟢 Live (prod) – since May'],
    ['live-stag', statuses, 'Live (staging)'],
    ['in-dev', statuses, 'In development'],
    ['In develop (two sprints left)', statuses, 'In development (two sprints left)'],
    ['In reveiw', statuses, 'In review'],
    ['Darft', statuses, 'Draft'],
    ['Depricatd', statuses, 'Deprecated'],
    ['Deprecatd. Remove it in May', statuses, 'Deprecated. Remove it in May'],
    ['Lіve (prod)', statuses, 'Live (prod)'],
    ['Dr\u200baft', statuses, 'Draft'],
    ['Hight', risks, 'High'],
    ['Hihg (moves money)', risks, 'High (moves money)'],
    ['Meduim: sends mail', risks, 'Medium: sends mail'],
    ['Нigh', risks, 'High'],
    ['Lоw', risks, 'Low'],
  ]
  test.each(sure)('%j is certain', (said, listed, expected) => {
    expect(mended(said, listed)).toBe(expected)
    expect(readListed(expected, listed).kind).toBe('listed')
  })

  const unsure: readonly (readonly [string, readonly string[]])[] = [
    ['', statuses],
    ['WIP', statuses],
    ['Prod', statuses],
    ['Live', statuses],
    ['Production (live)', statuses],
    ['Live (test)', statuses],
    ['Live (d)', statuses],
    ['Live in production', statuses],
    ['Live (production', statuses],
    ['Live (production)?', statuses],
    ['Not live (production)', statuses],
    ['In test', statuses],
    ['In progress', statuses],
    ['In de', statuses],
    ['Dep', statuses],
    ['Drafting', statuses],
    ['Darft maybe', statuses],
    ['Highest', risks],
    ['Lower', risks],
    ['Lo', risks],
    ['Med', risks],
    ['Hight or Low', risks],
    ['Нiрh', risks],
    ['Publis', ['Public', 'Publish']],
    ['Publik', ['Public', 'Publish']],
    ['P3', ['P1', 'P2']],
    ['Tier 3', ['Tier 1', 'Tier 2']],
    ['Принят', ['Accepted', 'Rejected']],
  ]
  test.each(unsure)('%j is not', (said, listed) => expect(mended(said, listed)).toBeNull())
})
