import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { type GraphQLObjectType, getNamedType, isEnumType, isInterfaceType, isObjectType } from 'graphql'
import { githubSchema } from './contract/graphql.ts'
import { smallSchema } from './stand-in/graphql/schema.ts'
import { startStandIn } from './stand-in/stand-in.ts'
import { type Sample, startSample } from './stand-in-fixture.ts'

let sample: Sample
beforeAll(async () => {
  sample = await startSample({ limits: { blobTextBytes: 100 } })
  const { state } = sample.github
  const first = await state.addReview({ pull: 7, author: 'github-actions[bot]', state: 'COMMENTED', body: 'Ours' })
  await state.addReview({ pull: 7, author: 'bob', state: 'APPROVED', body: 'Fine' })
  await state.addReview({ pull: 7, author: 'cora', state: 'APPROVED', commit: null })
  const common = {
    pull: 7,
    path: 'docs/a.md',
    startLine: null,
    side: 'RIGHT',
    commit: sample.head,
    position: 5,
  } as const
  const comment = state.addComment({
    ...common,
    review: first.id,
    author: 'github-actions[bot]',
    body: 'Here',
    line: 10,
    diffHunk: '',
    replyTo: null,
  })
  await state.reply(comment.id, 'ada', 'Done')
  state.resolveThread(comment.id)
  state.addStatus({
    sha: sample.head,
    state: 'pending',
    description: 'Wait',
    targetUrl: null,
    context: 'DocGate',
    creator: 'github-actions[bot]',
  })
})
afterAll(() => sample.close())

function ask(query: string, token = 'writer'): Promise<unknown> {
  return sample.octokit(token).graphql(`{ repository(owner: "acme", name: "flows") { ${query} } }`)
}

describe('the stand-in answers GraphQL as GitHub does', () => {
  test('entries with their modes, and text, binary, undecodable and truncated blobs', async () => {
    const blob = '... on Blob { text isBinary isTruncated byteSize }'
    const file = (path: string) => `file(path: "${path}") { mode type path object { __typename ${blob} } }`
    const answer = await ask(`object(expression: "main") { __typename ... on Commit {
      link: ${file('docs/link.md')} lib: ${file('vendor/lib')} bin: ${file('logo.bin')}
      latin: ${file('latin.md')} long: ${file('docs/a.md')} short: ${file('docs/gone.md')} } }`)
    expect(answer).toMatchObject({
      repository: {
        object: {
          __typename: 'Commit',
          link: { mode: 40_960, object: { text: 'a.md' } },
          lib: { mode: 57_344, type: 'commit', object: null },
          bin: { object: { text: null, isBinary: true } },
          latin: { object: { text: null, isBinary: null } },
          long: { object: { isTruncated: true, isBinary: false, byteSize: 151 } },
          short: { mode: 33_188, object: { text: 'gone\n', isTruncated: false, isBinary: false, byteSize: 5 } },
        },
      },
    })
  })

  test('objects by SHA, by expression, by path; null for what is not there', async () => {
    const answer = await ask(`
      sha: object(oid: "${sample.head}") { __typename oid }
      path: object(expression: "change:docs/added.md") { ... on Blob { text } }
      tree: object(expression: "${sample.base}:docs") { ... on Tree { entries { name mode path } } }
      none: object(expression: "change:docs/none.md") { __typename }
      nowhere: object(oid: "${'0'.repeat(40)}") { __typename }`)
    expect(answer).toMatchObject({
      repository: {
        sha: { __typename: 'Commit', oid: sample.head },
        path: { text: 'one\ntwo' },
        tree: {
          entries: [{ name: 'a.md' }, { name: 'gone.md' }, { name: 'link.md', mode: 40_960 }, { name: 'old name.md' }],
        },
        none: null,
        nowhere: null,
      },
    })
  })

  test('everything that decides about a pull request, in one request', async () => {
    const answer = await ask(`pullRequest(number: 7) {
      number state isDraft headRefOid changedFiles author { __typename login }
      commits(last: 1) { totalCount nodes { commit { oid
        authors(first: 10) { totalCount nodes { email user { login } } } committer { user { login } }
        status { state context(name: "docgate") { state description targetUrl } } } } }
      reviews(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { databaseId fullDatabaseId state viewerDidAuthor
        authorCanPushToRepository submittedAt author { __typename login } commit { oid } comments(first: 5) { totalCount nodes { body } } } }
      reviewThreads(first: 5) { nodes { isResolved path line comments(first: 5) { nodes { body viewerDidAuthor } } } } }`)
    expect(answer).toMatchObject({
      repository: {
        pullRequest: {
          number: 7,
          state: 'OPEN',
          headRefOid: sample.head,
          changedFiles: 4,
          author: { __typename: 'User', login: 'ada' },
          commits: {
            nodes: [
              {
                commit: {
                  oid: sample.head,
                  authors: {
                    nodes: [{ user: { login: 'ada' } }, { email: 'cora@example.com', user: { login: 'cora' } }],
                  },
                  committer: { user: { login: 'web-flow' } },
                  status: { state: 'PENDING', context: { state: 'PENDING', description: 'Wait' } },
                },
              },
            ],
          },
          reviews: {
            totalCount: 4,
            pageInfo: { hasNextPage: true },
            nodes: [
              {
                databaseId: null,
                fullDatabaseId: '3000000001',
                viewerDidAuthor: true,
                author: { __typename: 'Bot', login: 'github-actions' },
                comments: { totalCount: 1, nodes: [{ body: 'Here' }] },
              },
              { state: 'APPROVED', authorCanPushToRepository: true, commit: { oid: sample.head } },
            ],
          },
          reviewThreads: {
            nodes: [
              {
                isResolved: true,
                path: 'docs/a.md',
                line: 10,
                comments: {
                  nodes: [
                    { body: 'Here', viewerDidAuthor: true },
                    { body: 'Done', viewerDidAuthor: false },
                  ],
                },
              },
            ],
          },
        },
      },
    })
  })

  test('the pages of a connection, one after the other', async () => {
    const states: string[] = []
    let after = ''
    for (let page = 0; page < 10; page += 1) {
      const answer: unknown = await ask(
        `pullRequest(number: 7) { reviews(first: 3${after}) { nodes { state commit { oid } } pageInfo { hasNextPage endCursor } } }`,
      )
      const text = JSON.stringify(answer)
      states.push(...(text.match(/"state":"\w+"/g) ?? []))
      if (!text.includes('"hasNextPage":true')) break
      after = `, after: "${/"endCursor":"([^"]+)"/.exec(text)?.[1] ?? ''}"`
    }
    expect(states).toHaveLength(4)
  })

  test('who looks, whose login is another one here than as an author', async () => {
    expect(await sample.octokit().graphql('{ viewer { login } rateLimit { cost limit } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
      rateLimit: { cost: 1, limit: 1000 },
    })
  })

  test('data and errors side by side where a permission is missing', async () => {
    const query = `pullRequest(number: 7) { number commits(last: 1) { nodes { commit { oid status { state } } } } }`
    await expect(ask(query, 'fork')).rejects.toMatchObject({
      data: {
        repository: {
          pullRequest: { number: 7, commits: { nodes: [{ commit: { oid: sample.head, status: null } }] } },
        },
      },
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    })
  })

  test.each([
    ['pullRequest(number: 8) { id }', 'NOT_FOUND'],
    ['pullRequest(number: 7) { reviews { totalCount } }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['pullRequest(number: 7) { reviews(first: 101) { totalCount } }', 'EXCESSIVE_PAGINATION'],
    ['pullRequest(number: 7) { reviews(first: 1, after: "x") { totalCount } }', 'INVALID_CURSOR_ARGUMENTS'],
  ])('%s is an error of type %s', async (query, type) => {
    await expect(ask(query)).rejects.toMatchObject({ errors: [{ type }] })
  })
})

describe('the stand-in says about people', () => {
  const query = `query($login: String!, $slug: String!) {
    organization(login: $login) { team(slug: $slug) { members(first: 100) { totalCount nodes { login } } } }
  }`
  const reviews = `{ repository(owner: "acme", name: "flows") { pullRequest(number: 7) {
    reviews(last: 1) { nodes { body editor { login } lastEditedAt authorCanPushToRepository commit { oid } } }
  } } }`

  test('who is in a team, to who may read members', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const
    const own = await startSample({
      teams: { Risk: ['ada', 'bob'] },
      tokens: {
        app: { login: 'x[bot]', type: 'Bot', permissions: { ...permissions, members: 'read' } },
        job: { login: 'y[bot]', type: 'Bot', permissions },
        blind: { login: 'z[bot]', type: 'Bot', permissions, seesRights: false },
      },
    })
    const members = { totalCount: 2, nodes: [{ login: 'ada' }, { login: 'bob' }] }
    const ask = (token: string, login: string, slug: string) => own.octokit(token).graphql(query, { login, slug })
    expect(await ask('app', 'ACME', 'risk')).toEqual({ organization: { team: { members } } })
    expect(await ask('app', 'acme', 'none')).toEqual({ organization: { team: null } })
    await expect(ask('app', 'other', 'risk')).rejects.toThrow('Could not resolve to an Organization')
    await expect(ask('job', 'acme', 'risk')).rejects.toThrow('Resource not accessible')

    const { id } = await own.github.state.addReview({ pull: 7, author: 'bob', state: 'APPROVED', body: 'Fine' })
    const node = {
      body: 'Fine',
      editor: null,
      lastEditedAt: null,
      authorCanPushToRepository: true,
      commit: { oid: own.head },
    }
    const one = (more: object) => ({ repository: { pullRequest: { reviews: { nodes: [{ ...node, ...more }] } } } })
    expect(await own.octokit('job').graphql(reviews)).toEqual(one({}))
    own.github.state.editReview(id, 'Not fine', 'ada')
    own.github.state.lose(own.head)
    const changed = { body: 'Not fine', editor: { login: 'ada' }, lastEditedAt: expect.any(String), commit: null }
    expect(await own.octokit('job').graphql(reviews)).toEqual(one(changed))
    await expect(own.octokit('blind').graphql(reviews)).rejects.toMatchObject({
      response: { data: { repository: { pullRequest: { reviews: { nodes: [null] } } } } },
    })
    await own.close()
  })
})

test('the small schema answers like the whole one, and is the one without another', async () => {
  const small = await startStandIn({
    repository: sample.github.world.git.directory,
    owner: 'acme',
    name: 'flows',
    pullRequests: [{ number: 7, headRef: 'change', baseRef: 'main', author: 'ghost' }],
    tokens: {
      t: { login: 'github-actions[bot]', type: 'Bot', permissions: { contents: 'read', 'pull-requests': 'read' } },
    },
  })
  try {
    const answer = await new Octokit({ baseUrl: small.url, auth: 't' }).graphql(
      '{ repository(owner: "ACME", name: "flows") { pullRequest(number: 7) { headRefOid author { login } baseRef { name } } } }',
    )
    expect(answer).toEqual({
      repository: { pullRequest: { headRefOid: sample.head, author: null, baseRef: { name: 'main' } } },
    })
  } finally {
    await small.close()
  }
})

test('the small schema is part of the whole one', () => {
  const whole = githubSchema()
  const wrong: string[] = []
  for (const type of Object.values(smallSchema().getTypeMap())) {
    const theirs = whole.getType(type.name)
    if (type.name.startsWith('__')) continue
    if (theirs === undefined) wrong.push(type.name)
    if (isEnumType(type) && isEnumType(theirs)) {
      const names = theirs.getValues().map(({ name }) => name)
      wrong.push(
        ...type
          .getValues()
          .filter(({ name }) => !names.includes(name))
          .map(({ name }) => `${type.name}.${name}`),
      )
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    if (!isObjectType(theirs) && !isInterfaceType(theirs)) wrong.push(type.name)
    else wrong.push(...differences(type.name, type.getFields(), theirs.getFields()))
  }
  expect(wrong).toEqual([])
})

type Fields = ReturnType<GraphQLObjectType['getFields']>

function differences(name: string, small: Fields, whole: Fields): readonly string[] {
  return Object.values(small).flatMap((field) => {
    const theirs = whole[field.name]
    if (theirs === undefined || String(theirs.type) !== String(field.type)) {
      return [`${name}.${field.name}: ${getNamedType(field.type).name}, theirs ${String(theirs?.type)}`]
    }
    return field.args
      .filter(
        (argument) =>
          !theirs.args.some((each) => each.name === argument.name && String(each.type) === String(argument.type)),
      )
      .map((argument) => `${name}.${field.name}(${argument.name})`)
  })
}
