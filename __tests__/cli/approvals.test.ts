/** `--approve`: would this be green? */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { givenApprovals } from '../../src/cli/approvals.ts'
import { conclude } from '../../src/review.ts'
import { commitsBetween } from '../../src/source/git-commits.ts'
import { commitFiles } from '../github/stand-in/git/fixture.ts'
import { PullRequest, path, text } from '../review/past.ts'

let pull: PullRequest
let first = ''
beforeEach(async () => {
  pull = await PullRequest.open({ [path]: text() })
  first = await commitFiles(pull.directory, {
    branch: 'change',
    files: { [path]: text({ risk: 'Medium' }) },
    author: { name: 'Docs Author', email: 'docs@example.com' },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    message:
      'Lower it\n\nCo-authored-by: Cora C <12+cora-c@users.noreply.github.com>\nco-authored-by: Leo <leo@x.org>\n',
  })
})
afterEach(() => pull.close())

async function approvedBy(approvals: readonly string[], config: string | null = null) {
  const { source, findings } = await pull.findings(config)
  const evidence = await givenApprovals(pull.directory, source, findings, approvals)
  return conclude(findings, [evidence], { failOn: 'never', approvals: 'gate' })
}

describe('an approval', () => {
  test.each(['rita', '@rita', 'Rita'])('by %s counts', async (approval) => {
    expect((await approvedBy([approval])).conclusion).toBe('success')
  })

  test.each(['docs', 'DOCS', 'docs@example.com', 'Docs Author', 'cora-c', 'Cora C', 'leo'])(
    'by %s, who wrote a commit, does not',
    async (approval) => {
      const { conclusion, documents } = await approvedBy([approval])
      expect(conclusion).toBe('approval-required')
      expect(documents[0]?.transitions[0]?.decision.missing).toContain('whoever wrote a commit of this change')
    },
  )

  test.each(['GitHub', 'noreply@github.com'])('by %s is not told from a person', async (approval) => {
    expect((await approvedBy([approval])).conclusion).toBe('success')
  })

  test('by somebody who wrote another commit counts', async () => {
    expect((await approvedBy(['ana'])).conclusion).toBe('success')
  })

  test('by a bot does not', async () => {
    expect((await approvedBy(['x[bot]'])).conclusion).toBe('approval-required')
  })

  test('of an earlier commit, in short or by name, counts while nothing that matters changed', async () => {
    const typo = text({ risk: 'Medium', purpose: 'Pays back what was returned.' })
    await pull.push('change', { [path]: typo })
    expect((await approvedBy([`rita@${first.slice(0, 7)}`])).conclusion).toBe('success')
    expect((await approvedBy(['rita@change~1'])).conclusion).toBe('success')
    expect((await approvedBy(['rita@change~2'])).conclusion).toBe('approval-required')
    await pull.push('change', { [path]: text({ risk: 'Medium', approval: 'Nobody asks.' }) })
    expect((await approvedBy([`rita@${first}`])).conclusion).toBe('approval-required')
  })

  test('by several people counts for each of them', async () => {
    const config =
      'roles: { risk: [rita] }\ntransitions: [{ when: { field: Risk level }, require: [{ role: risk }, { permission: write }] }]\n'
    expect((await approvedBy(['rita'], config)).conclusion).toBe('approval-required')
    expect((await approvedBy(['rita', 'eve'], config)).conclusion).toBe('success')
  })

  test('for a team is not known, but who is named beside it counts', async () => {
    const config = (who: string) =>
      `roles: { risk: [${who}] }\ntransitions: [{ when: { field: Risk level }, require: [{ role: risk }] }]\n`
    expect((await approvedBy(['rita'], config('"@org/risk", rita'))).conclusion).toBe('success')
    const { notes } = await approvedBy(['rita'], config('"@org/risk"'))
    expect(notes.join()).toContain('`@org/risk` are not known: git knows no teams')
  })
})

test.each([
  ['rita@deadbeef', /^--approve rita@deadbeef: git knows no commit "deadbeef"/],
  ['rita@nowhere', /^--approve rita@nowhere: git knows no commit "nowhere"/],
  ['', /^--approve takes USER or USER@SHA, not ""/],
  ['rita@', /^--approve takes USER or USER@SHA, not "rita@"/],
  ['@', /^--approve takes USER/],
  ['@org/risk', /^--approve takes a person, not a team/],
])('%s is no approval', async (approval, sentence) => {
  await expect(approvedBy([approval])).rejects.toThrow(sentence)
})

test('commits come oldest first, with what they follow', async () => {
  const second = await pull.push('change', { 'a.md': 'a\n' }, { by: 'Eve' })
  await pull.push('main', { 'b.md': 'b\n' })
  const merged = await pull.merge('main', { 'b.md': 'b\n' }, 'ana')
  const commits = await commitsBetween(pull.directory, 'main', 'change')
  expect(commits.map(({ oid }) => oid).slice(1)).toEqual([first, second, merged])
  expect(commits.at(-1)?.parents).toHaveLength(2)
  expect(commits[2]).toMatchObject({
    parents: [first],
    people: ['the eve', '7+eve@users.noreply.github.com', '7+eve', 'eve'],
  })
  expect(await commitsBetween(pull.directory, 'change', 'change')).toEqual([])
})
