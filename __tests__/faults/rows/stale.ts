/** Answers of some seconds ago: what was so before the last write, or before what the run is for. */
import { bot } from '../../e2e/runner.ts'
import type { Fault } from '../../github/stand-in/exchange.ts'
import { changed, earlier, list, nodesOf, withAt } from '../answers.ts'
import { always, type FaultRow, fails, once, row, type Trouble } from '../fault-row.ts'
import { at, isFirstPage } from '../requests.ts'
import type { Stage } from '../stage.ts'

/** As long as it holds of what stands on GitHub, and so many times at most. */
function where(holds: (stage: Stage) => boolean, fault: Fault, times = Number.POSITIVE_INFINITY): Trouble {
  let hit = 0
  return (_, stage) => {
    if (!holds(stage) || hit >= times) return null
    hit += 1
    return fault
  }
}

/** Only the `nth` time. */
function only(nth: number, trouble: Trouble): Trouble {
  return (seen, stage, request) => (seen === nth ? trouble(seen, stage, request) : null)
}

const isPosted = ({ scene: { standIn } }: Stage): boolean => standIn.state.reviews.some(({ author }) => author === bot)
const isSet =
  (state: string) =>
  ({ scene: { standIn } }: Stage): boolean =>
    standIn.state.statuses.at(-1)?.state === state

const isOwn = (node: unknown): boolean => JSON.stringify(node).includes('"viewerDidAuthor":true')
const unposted = changed((body) =>
  ['reviews', 'latest', 'reviewThreads'].reduce(
    (before, name) => withAt(before, nodesOf(name), (nodes) => list(nodes).filter((node) => !isOwn(node))),
    body,
  ),
)

const statusOf = (state: 'PENDING' | 'SUCCESS'): Fault => {
  const status = { context: { state, description: 'Before', targetUrl: null } }
  return changed((body) =>
    withAt(body, nodesOf('last'), (nodes) =>
      list(nodes).map((node) => withAt(node, ['commit', 'status'], () => status)),
    ),
  )
}

const unapproved = changed((body) =>
  ['reviews', 'latest'].reduce(
    (before, name) =>
      withAt(before, nodesOf(name), (nodes) =>
        list(nodes).filter((node) => !JSON.stringify(node).includes('APPROVED')),
      ),
    body,
  ),
)
const undismissed = changed((body) => JSON.parse(JSON.stringify(body).replaceAll('"DISMISSED"', '"APPROVED"')))

/** The answer to the first post lost; then so many looks that do not show it. */
function lostAnd(looks: number): Trouble {
  const unseen = where(isPosted, unposted, looks)
  return (nth, stage, request) => {
    if (at.look(request)) return unseen(nth, stage, request)
    return isPosted(stage) ? null : 'lost'
  }
}

const beforePush = earlier('first', isFirstPage)

export const stale: readonly FaultRow[] = [
  row('the review just posted is not in the first list', 'wrong', at.look, where(isPosted, unposted, 1)),
  row('the review just posted is in no list', 'wrong', at.look, where(isPosted, unposted)),
  row(
    'the answer to the new review lost, and the review not in the next two lists',
    'wrong',
    (request) => at.newReview(request) || at.look(request),
    lostAnd(2),
  ),
  row(
    'the status just set is not shown, but the one before',
    'wrong',
    at.look,
    where(isSet('failure'), statusOf('PENDING')),
  ),
  row(
    'the status just set is not shown, but yesterday’s green',
    'wrongNow',
    at.look,
    where(isSet('failure'), statusOf('SUCCESS')),
  ),
  row('the green just set is not shown', 'complete', at.look, where(isSet('success'), statusOf('PENDING'))),
  row('the first look is of before the push', 'wrongNow', at.look, only(1, beforePush)),
  row('the second look is of before the push', 'wrongNow', at.look, only(2, beforePush)),
  row(
    'every look is of before the push',
    'wrongNow',
    at.look,
    beforePush,
    fails(/shows the pull request as it was before commit [0-9a-f]{7}: run again/),
  ),
  row('the first list of files is of before the push', 'wrongNow', at.files, only(1, earlier('first', isFileList))),
  row(
    'every list of files is of before the push',
    'wrongNow',
    at.files,
    earlier('first', isFileList),
    fails(/lists the files of another commit than the one that is judged/),
  ),
  row('the approval that the run is for is not in the first list', 'justApproved', at.look, once(unapproved)),
  row(
    'the approval that the run is for is in no list',
    'justApproved',
    at.look,
    always(unapproved),
    fails(/as it was before the review that this run is for: run again/),
  ),
  row('the approval that was dismissed is still shown once', 'justDismissed', at.look, once(undismissed)),
  row(
    'the approval that was dismissed is still shown',
    'justDismissed',
    at.look,
    always(undismissed),
    fails(/as it was before its review was dismissed: run again/),
  ),
]

function isFileList(_: unknown, path: string): boolean {
  return path.includes('/files')
}
