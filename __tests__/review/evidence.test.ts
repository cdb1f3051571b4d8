import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { approval, known, PullRequest, path, text } from './past.ts'

const lowered = text({ risk: 'Medium' })
const change = 'risk-lowered: High → Medium'

let pull: PullRequest
beforeEach(async () => {
  pull = await PullRequest.open({ [path]: text(), 'other.md': 'other\n' })
})
afterEach(() => pull.close())

describe('nothing is asked for', () => {
  test('where no document needs an approval', async () => {
    const commit = await pull.push('change', { [path]: text({ purpose: 'Pays customers back.' }) })
    await pull.push('change', { 'other.md': 'more\n' })
    const { evidence, asked } = await pull.evidence([approval('rita', commit)])
    expect(asked).toEqual({ bases: [], entries: [], contents: [], teams: [] })
    expect([evidence.reviewed.size, evidence.cleared.size, evidence.teams.size]).toEqual([0, 0, 0])
  })

  test.each([
    ['approved head alone', {}, 'head'],
    ['who approved has no write access', { canWrite: false }, 'before'],
    ['a bot approved', { author: { login: 'x[bot]', bot: true } }, 'before'],
    ['somebody asked for changes', { state: 'CHANGES_REQUESTED' as const }, 'before'],
    ['somebody took the approval back', { state: 'DISMISSED' as const }, 'before'],
    ['the approved commit has no name any more', { commit: null }, 'before'],
  ])('where %s', async (_, more, at) => {
    const before = await pull.push('change', { [path]: lowered })
    const head = await pull.push('change', { 'other.md': 'more\n' })
    const { asked, evidence } = await pull.evidence([approval('rita', at === 'head' ? head : before, more)])
    expect(asked).toEqual({ bases: [], entries: [], contents: [], teams: [] })
    expect(evidence.reviewed.size).toBe(0)
  })

  test('where not all commits are known', async () => {
    const before = await pull.push('change', { [path]: lowered })
    await pull.push('change', { 'other.md': 'more\n' })
    const { asked, evidence } = await pull.evidence([approval('rita', before)], { commitsComplete: false })
    expect(asked.entries).toEqual([])
    expect([evidence.reviewed.size, evidence.commitsComplete]).toEqual([0, false])
  })

  test('where the policy wants a code in the text of the review', async () => {
    const before = await pull.push('change', { [path]: lowered })
    await pull.push('change', { [path]: text({ risk: 'Medium', purpose: 'Pays customers.' }) })
    const config = 'transitions: [{ when: { field: Risk level }, require: [{ permission: write }], evidence: code }]\n'
    expect((await pull.evidence([approval('rita', before)], { config })).asked.entries).toEqual([])
  })
})

describe('a document at the commit that was approved', () => {
  test('has the code of head where only something else changed since', async () => {
    const before = await pull.push('change', { [path]: lowered })
    await pull.push('change', { [path]: text({ risk: 'Medium', purpose: 'Pays customers back.' }) })
    const { evidence, document } = await pull.evidence([approval('rita', before)])
    expect(known(evidence, before)).toEqual([change])
    const reviewed = evidence.reviewed.get(before)?.get(path)
    expect(reviewed?.kind === 'read' && reviewed.transitions[0]?.code).toBe(document?.transitions[0]?.code)
  })

  test('has another code, and tells what changed, where a safeguard did', async () => {
    const before = await pull.push('change', { [path]: lowered })
    await pull.push('change', { [path]: text({ risk: 'Medium', approval: 'Two people, by Friday.' }) })
    const { evidence, document } = await pull.evidence([approval('rita', before)])
    const reviewed = evidence.reviewed.get(before)?.get(path)
    const then =
      reviewed?.kind === 'read' ? reviewed.transitions.find(({ kind }) => kind === 'risk-lowered') : undefined
    const now = document?.transitions.find(({ kind }) => kind === 'risk-lowered')
    expect(then?.code).not.toBe(now?.code)
    const differing = [...(now?.covered ?? [])].filter(([name, digest]) => then?.covered.get(name) !== digest)
    expect(differing.map(([name]) => name)).toEqual(['Approval steps'])
  })

  test('has no transition where the change was not yet there', async () => {
    const before = await pull.push('change', { 'other.md': 'more\n' })
    await pull.push('change', { [path]: lowered })
    expect(known((await pull.evidence([approval('rita', before)])).evidence, before)).toEqual([])
  })

  test('is compared with what that commit branched off, wherever the base branch is by now', async () => {
    const before = await pull.push('change', { [path]: lowered })
    await pull.push('main', { [path]: text({ status: 'Live (prod)' }) })
    await pull.merge('main', { [path]: text({ risk: 'Medium', status: 'Live (prod)' }) }, 'ana')
    const { evidence, document } = await pull.evidence([approval('rita', before)])
    expect(document?.transitions.map(({ kind }) => kind)).toEqual(['risk-lowered'])
    expect(known(evidence, before)).toEqual([change])
  })

  test('is one among others: each by its path', async () => {
    const other = 'docs/workflows/orders.md'
    const before = await pull.push('change', { [path]: lowered, [other]: text({ status: 'Live (prod)' }) })
    await pull.push('change', { 'other.md': 'more\n' })
    const { evidence } = await pull.evidence([approval('rita', before)])
    expect([known(evidence, before), known(evidence, before, other)]).toEqual([
      [change],
      ['created: nothing → Live (prod)'],
    ])
  })

  test.each([
    ['the commit is gone', 'lost', 'that commit can no longer be reached'],
    [
      'the requests are used up',
      'exhausted',
      'docgate reads only some approved commits in one run, and not that one: approve the latest commit',
    ],
  ])('is not known where %s', async (_, what, reason) => {
    const before = await pull.push('change', { [path]: lowered })
    await pull.push('change', { 'other.md': 'more\n' })
    const told = what === 'lost' ? { lost: [before] } : { exhausted: true }
    expect(known((await pull.evidence([approval('rita', before)], told)).evidence, before)).toBe(reason)
  })

  test('is not known where it is no text there', async () => {
    const before = await pull.push('change', { [path]: { symlink: 'other.md' } })
    await pull.push('change', { [path]: lowered })
    const { evidence } = await pull.evidence([approval('rita', before)])
    expect(known(evidence, before)).toBe('the document cannot be read at that commit')
  })

  test('is not known where it had another name', async () => {
    const before = await pull.push('change', { [path]: lowered })
    const renamed = 'docs/workflows/paybacks.md'
    await pull.push('change', { [path]: null, [renamed]: lowered })
    const { evidence } = await pull.evidence([approval('rita', before)])
    expect(known(evidence, before, renamed)).toBe(`the document was not called \`${renamed}\` yet at that commit`)
  })

  test('that is deleted at head was deleted there, which takes a request', async () => {
    const before = await pull.push('change', { [path]: null })
    await pull.push('change', { 'other.md': 'more\n' })
    const { asked, evidence } = await pull.evidence([approval('rita', before)])
    expect([asked.bases, known(evidence, before)]).toEqual([[before], [`deleted: ${path} → nothing`]])
  })

  test('that is deleted at head may have had another name there, and then nobody approved that it goes', async () => {
    const before = await pull.push('change', { [path]: null, 'docs/workflows/paybacks.md': lowered })
    await pull.push('change', { 'docs/workflows/paybacks.md': null })
    const { evidence } = await pull.evidence([approval('rita', before)])
    expect(known(evidence, before)).toBe('the document may have had another name at that commit')
  })
})

describe('where a commit branched off', () => {
  test('is known without a request, also once the base branch was merged', async () => {
    const before = await pull.push('change', { [path]: lowered })
    await pull.push('main', { 'other.md': 'main\n' })
    const merged = await pull.merge('main', { 'other.md': 'main\n' }, 'ana')
    await pull.push('change', { 'README.md': 'more\n' })
    const { asked, evidence } = await pull.evidence([approval('rita', before), approval('leo', merged)])
    expect(asked.bases).toEqual([])
    expect([known(evidence, before), known(evidence, merged)]).toEqual([[change], [change]])
  })

  test('is asked for where it was merged twice, and where a force-push removed the commit', async () => {
    const before = await pull.push('change', { [path]: lowered })
    for (const content of ['one\n', 'two\n']) {
      await pull.push('main', { 'other.md': content })
      await pull.merge('main', { 'other.md': content }, 'ana')
    }
    const first = await pull.push('change', { 'README.md': '1\n' })
    await pull.push('main', { 'other.md': 'three\n' })
    await pull.merge('main', { 'other.md': 'three\n' }, 'ana')
    const { asked, evidence } = await pull.evidence([approval('rita', first)])
    expect([asked.bases, known(evidence, first)]).toEqual([[first], [change]])

    const rewritten = await pull.push('change', { [path]: lowered }, { parent: 'main' })
    await pull.push('change', { 'README.md': 'again\n' })
    const after = await pull.evidence([approval('rita', before), approval('leo', rewritten)])
    expect([after.asked.bases, known(after.evidence, before)]).toEqual([[before], [change]])
  })

  test('is asked for twice at most, the latest approvals first; once where teams are asked for', async () => {
    const gone: string[] = []
    for (const name of ['a', 'b', 'c']) gone.push(await pull.push('change', { [path]: lowered, 'README.md': name }))
    await pull.push('change', { [path]: lowered }, { parent: 'main' })
    const [a = '', b = '', c = ''] = gone
    const reviews = [approval('rita', a), approval('leo', b), approval('eve', c)]
    const { asked, evidence } = await pull.evidence(reviews)
    expect(asked.bases).toEqual([c, b])
    expect([known(evidence, c), known(evidence, a)]).toEqual([
      [change],
      'docgate reads only some approved commits in one run, and not that one: approve the latest commit',
    ])
    const config =
      'roles: { risk: ["@org/risk"] }\ntransitions: [{ when: { field: Risk level }, require: [{ role: risk }] }]\n'
    expect((await pull.evidence(reviews, { config })).asked).toMatchObject({ bases: [c], teams: [['org/risk']] })
  })
})

test('the latest approvals come first, and what is too much is left out', async () => {
  const documents = Object.fromEntries(
    Array.from({ length: 90 }, (_, index) => [`docs/workflows/${index}.md`, text({ status: 'Live (prod)' })]),
  )
  const commits = [await pull.push('change', documents)]
  for (const name of ['b', 'c', 'd']) commits.push(await pull.push('change', { 'README.md': name }))
  await pull.push('change', { 'README.md': 'e' })
  const { asked, evidence } = await pull.evidence(commits.map((commit, index) => approval(`p${index}`, commit)))
  expect(asked.entries).toHaveLength(1)
  expect(asked.entries[0]?.length).toBeLessThanOrEqual(400)
  expect(commits.map((commit) => typeof known(evidence, commit, 'docs/workflows/7.md'))).toEqual([
    'string',
    'object',
    'object',
    'object',
  ])
})

describe('teams', () => {
  const config = `
owners: { Payments: ["@org/pay", ana], Shop: ["@org/shop"] }
roles: { risk: [rita, "@org/Risk"], legal: ["@org/legal"] }
transitions:
  - { when: { field: Risk level }, require: [{ role: risk }, { owner: head }, { team: "@org/risk" }] }
  - { when: { field: Status }, require: [{ role: legal }] }
`
  test('are asked for where the policy names them for what changed, each once, approved or not', async () => {
    await pull.push('change', { [path]: lowered })
    const { asked } = await pull.evidence([], { config })
    expect(asked).toEqual({
      bases: [],
      entries: [],
      contents: [],
      teams: [['org/risk', 'org/pay']].map((each) => expect.arrayContaining(each)),
    })
    expect(asked.teams[0]).toHaveLength(2)
  })

  test('are not asked for where it names none', async () => {
    await pull.push('change', { [path]: text({ approval: 'Nobody.' }) })
    expect((await pull.evidence([], { config })).asked.teams).toEqual([])
  })
})
