/** Pages of lists that lack something, that come twice, or that never come. */
import type { Answer, Fault, Request } from '../../github/stand-in/exchange.ts'
import { changed, earlier, firstPageOf, list, nodesOf, withAt } from '../answers.ts'
import { always, type FaultRow, fails, once, row } from '../fault-row.ts'
import { at } from '../requests.ts'

const secondPage = (request: Request): boolean => at.files(request) && request.query.get('page') === '2'
const lessOne = changed((body) => list(body).slice(1))
const unlinked = ({ headers: { link: _, ...headers } = {}, ...answer }: Answer): Answer => ({ ...answer, headers })
const cutTo = (name: string, length: number): Fault =>
  changed((body) => withAt(body, nodesOf(name), (nodes) => list(nodes).slice(0, length)))

export const pages: readonly FaultRow[] = [
  row('fewer files than promised, once', 'wrong', at.files, once(lessOne)),
  row(
    'fewer files than promised',
    'wrong',
    at.files,
    always(lessOne),
    fails(/lists 0 of the pull request's 1 changed files/),
  ),
  row('every file listed twice', 'wrong', at.files, always(changed((body) => [...list(body), ...list(body)]))),
  row(
    'the second page of files cut short',
    'manyFiles',
    secondPage,
    always(changed((body) => list(body).slice(0, 5))),
    fails(/lists 105 of the pull request's 121 changed files/),
  ),
  row(
    'the first page of files in the place of the second',
    'manyFiles',
    secondPage,
    earlier('last', (_, path) => /\/files\?per_page=100$/.test(path)),
    fails(/lists 100 of the pull request's 121 changed files/),
  ),
  row(
    'no word of a second page of files',
    'manyFiles',
    at.files,
    always(unlinked),
    fails(/lists 100 of the pull request's 121 changed files/),
  ),
  row('the list of commits cut short', 'approved', at.look, always(cutTo('commits', 1)), {
    holds: 'the list of commits could not be read completely',
  }),
  row('the first page of reviews cut short', 'approved', at.look, always(cutTo('reviews', 1))),
  row(
    'the first page of reviews in the place of the second',
    'manyReviews',
    at.furtherPage,
    firstPageOf('reviews'),
    fails(/lists 200 of 250 reviews/),
  ),
  row(
    'the second page of reviews cut short',
    'manyReviews',
    at.furtherPage,
    always(cutTo('reviews', 20)),
    fails(/lists 220 of 250 reviews/),
  ),
  row(
    'the first page of comments in the place of the second',
    'discussion',
    at.furtherPage,
    firstPageOf('reviewThreads'),
    fails(/lists 100 of 104 comments/),
  ),
  row(
    'the second page of comments empty',
    'discussion',
    at.furtherPage,
    always(cutTo('reviewThreads', 0)),
    fails(/lists 100 of 104 comments/),
  ),
]
