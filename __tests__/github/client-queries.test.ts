import { describe, expect, test } from '@jest/globals'
import { validate } from '@octokit/graphql-schema'
import { pullRequestQuery } from '../../src/github/pull-request-query.ts'
import { teamsQuery } from '../../src/github/teams.ts'
import { blobsQuery, entriesQuery } from '../../src/source/github-history.ts'
import { objectsQuery } from '../../src/source/github-objects.ts'

describe("queries are valid by GitHub's own schema", () => {
  test.each([
    ['a pull request', pullRequestQuery],
    ['one file', objectsQuery([0])],
    ['files of three commits', objectsQuery([0, 1, 2, 0, 1, 2])],
    ['a page of a team', teamsQuery(1)],
    ['pages of three teams', teamsQuery(3)],
    [
      'entries of two commits',
      entriesQuery([
        [0, 0],
        [0, 1],
        [1, 1],
      ]),
    ],
    ['contents', blobsQuery(50)],
    ['as many as are asked for at once', objectsQuery(Array.from({ length: 50 }, (_, index) => index % 3))],
  ])('%s', (_, query) => {
    expect(validate(query)).toEqual([])
  })

  test('and a field that is none would be found', () => {
    expect(validate(pullRequestQuery.replace('changedFiles', 'changedFilez'))).not.toEqual([])
  })
})
