import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ruleUrls } from '../../src/action/rule-url.ts'
import { rules } from '../../src/rules/index.ts'

const runner = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'lantern/docgate',
  GITHUB_ACTION_REF: 'v1',
}

describe('the page of a rule', () => {
  test('is that of the version that runs', () => {
    expect(ruleUrls(runner)('no-blank')).toBe('https://github.com/lantern/docgate/blob/v1/docs/rules/no-blank.md')
  })

  test('is that of the default branch where the ref is not known', () => {
    const { GITHUB_ACTION_REF: _, ...rest } = runner
    expect(ruleUrls(rest)('no-blank')).toBe('https://github.com/lantern/docgate/blob/HEAD/docs/rules/no-blank.md')
  })

  test.each([undefined, ''])('is none where the action is taken from the repository itself (%j)', (home) => {
    expect(ruleUrls({ ...runner, GITHUB_ACTION_REPOSITORY: home })('no-blank')).toBe('')
  })

  test('is there, for every rule', () => {
    const root = join(import.meta.dirname, '../..')
    const missing = rules.filter(
      ({ id }) => !existsSync(join(root, new URL(ruleUrls(runner)(id)).pathname.split('/v1/')[1] ?? '')),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})
