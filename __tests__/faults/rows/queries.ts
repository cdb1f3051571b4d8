/** Queries answered in part, each one that docgate asks: an error beside the data, or without what was asked for. */
import type { Fault } from '../../github/stand-in/exchange.ts'
import { isRecord } from '../../github/stand-in/json.ts'
import { changed, withAt } from '../answers.ts'
import { always, type FaultRow, fails, once, row, type Special, type Trouble } from '../fault-row.ts'
import { at } from '../requests.ts'
import type { StoryName } from '../stories.ts'

const wentWrong: Fault = changed((body) => ({
  ...(isRecord(body) ? body : {}),
  errors: [{ message: 'Something went wrong while executing your query.' }],
}))
const nothing: Fault = { status: 200, body: { data: null } }

const bare = (body: unknown, path: readonly string[]): object => {
  const without = withAt(body, ['data', ...path], () => null)
  return isRecord(without) ? without : {}
}
/** With an error that names the place. */
const without = (...path: readonly string[]): Fault =>
  changed((body) => ({ ...bare(body, path), errors: [{ message: 'Timeout on validation of query', path }] }))
/** With no word. */
const silentlyWithout = (...path: readonly string[]): Fault => changed((body) => bare(body, path))

const of = (query: string, what: string, story: StoryName, trouble: Trouble, more: Special = {}): FaultRow =>
  row(`${query} ${what}`, story, at.query(query), trouble, more)

const pull = ['repository', 'pullRequest'] as const

export const queries: readonly FaultRow[] = [
  of(
    'PullRequest',
    'answered in part',
    'promoted',
    always(wentWrong),
    fails(/cannot be read, several times \(Something went wrong/),
  ),
  of('PullRequest', 'answered with nothing', 'promoted', always(nothing), fails(/GitHub gave an empty answer/)),
  of(
    'PullRequest',
    'without the reviews',
    'promoted',
    always(without(...pull, 'reviews')),
    fails(/GitHub refused a query: Timeout on validation of query/),
  ),
  of(
    'PullRequest',
    'without a word of the reviews',
    'promoted',
    always(silentlyWithout(...pull, 'reviews')),
    fails(/GitHub does not show the reviews/),
  ),
  of(
    'Files',
    'answered in part',
    'wrong',
    always(wentWrong),
    fails(/cannot be read, several times \(Something went wrong/),
  ),
  of('Files', 'answered in part, once', 'wrong', once(wentWrong)),
  of(
    'Files',
    'without a commit',
    'wrong',
    once(without('repository', 'c0'), 2),
    fails(/GitHub refused a query: Timeout on validation of query/),
  ),
  of(
    'Files',
    'without a word of a commit',
    'wrong',
    once(silentlyWithout('repository', 'c0'), 2),
    fails(/GitHub has no commit [0-9a-f]{40}/),
  ),
  {
    ...of('Files', 'without a word of the document', 'wrong', once(silentlyWithout('repository', 'c1', 'f1'), 2)),
    finds: 'in the list of changed files, but not in the tree',
  },
  of(
    'Entries',
    'answered in part',
    'approved',
    always(wentWrong),
    fails(/cannot be read, several times \(Something went wrong/),
  ),
  of(
    'Entries',
    'without a commit',
    'approved',
    always(without('repository', 'c0')),
    fails(/GitHub refused a query: Timeout on validation of query/),
  ),
  of(
    'Blobs',
    'answered in part',
    'approved',
    always(wentWrong),
    fails(/cannot be read, several times \(Something went wrong/),
  ),
  of(
    'Blobs',
    'without a file',
    'approved',
    always(without('repository', 'b0')),
    fails(/GitHub refused a query: Timeout on validation of query/),
  ),
  of(
    'Teams',
    'answered in part',
    'approvedByTeam',
    always(wentWrong),
    fails(/cannot be read, several times \(Something went wrong/),
  ),
  of(
    'Teams',
    'without the team',
    'approvedByTeam',
    always(without('t0')),
    fails(/GitHub refused a query: Timeout on validation of query/),
  ),
  of(
    'OpenPullRequests',
    'answered in part',
    'relay',
    always(wentWrong),
    fails(
      /cannot be read, several times \(Something went wrong.*No pull request was looked at.*may be wrong by now/,
      'none',
    ),
  ),
  of(
    'OpenPullRequests',
    'without a list',
    'push',
    always(without('repository', 'pullRequests')),
    fails(
      /GitHub refused a query: Timeout on validation of query.*No pull request was looked at.*may be wrong by now/,
      'success',
    ),
  ),
  of(
    'ChangedBetween',
    'answered in part',
    'push',
    always(wentWrong),
    fails(
      /cannot be read, several times \(Something went wrong.*No pull request was looked at.*may be wrong by now/,
      'success',
    ),
  ),
  of(
    'ChangedBetween',
    'without a commit',
    'push',
    always(without('repository', 'before')),
    fails(
      /GitHub refused a query: Timeout on validation of query.*No pull request was looked at.*may be wrong by now/,
      'success',
    ),
  ),
  of(
    'MergeQueue',
    'answered in part',
    'group',
    always(wentWrong),
    fails(/cannot be read, several times \(Something went wrong/),
  ),
  of('MergeQueue', 'without the queue', 'group', always(without('repository', 'mergeQueue'))),
]
