/** What GitHub refuses: each write by itself, and what the head holds where its fork or its commit is gone. */
import { refusal } from '../answers.ts'
import { always, type FaultRow, fails, once, row, since, warns } from '../fault-row.ts'
import { at } from '../requests.ts'

const denied = refusal(403, 'Resource not accessible by integration')
const gone = refusal(404, 'Not Found')
const locked = refusal(403, 'Unable to create comment because issue is locked.')
const offDiff = refusal(422, 'Unprocessable Entity: Line could not be resolved')

export const refusals: readonly FaultRow[] = [
  row(
    '403 to every write',
    'wrong',
    at.anyWrite,
    always(denied),
    fails(/GitHub refused the review .*GitHub refused the commit status /, 'none'),
  ),
  row(
    '403 to every status',
    'wrong',
    at.newStatus,
    always(denied),
    fails(/GitHub refused the commit status \(status 403\): add "statuses: write"/, 'none'),
  ),
  row('403 to the first status', 'complete', at.newStatus, once(denied)),
  row(
    '403 to the last status',
    'complete',
    at.newStatus,
    since(2, denied),
    fails(/still is pending, which is wrong by now: .*add "statuses: write"/, 'pending'),
  ),
  row(
    '403 to every status, where yesterday’s is green',
    'wrongNow',
    at.newStatus,
    always(denied),
    fails(/still is success, which is wrong by now: .*add "statuses: write"/, 'success'),
  ),
  row(
    '403 to every status, where yesterday’s is green and the files can’t be listed',
    'wrongNow',
    (request) => at.newStatus(request) || at.files(request),
    (_, __, request) => (at.files(request) ? gone : denied),
    fails(/still is success, which is wrong by now: .*\/files with status 404/, 'success'),
  ),
  row(
    '403 to the new review',
    'wrong',
    at.newReview,
    always(denied),
    warns(/GitHub refused the review \(status 403\): add "pull-requests: write"/),
  ),
  row(
    '403 to the new review: the conversation is locked',
    'wrong',
    at.newReview,
    always(locked),
    warns(/GitHub refused the review: the conversation is locked/),
  ),
  row(
    '422 to the comments of the new review',
    'wrong',
    at.newReview,
    once(offDiff),
    warns(/did not take the comments on lines; the review names every place/),
  ),
  row(
    '403 to the edit of the review',
    'wrongAgain',
    at.editedReview,
    always(denied),
    warns(/GitHub refused the review \(status 403\): add "pull-requests: write"/),
  ),
  row(
    '403 to the edit of a second review',
    'twice',
    at.editedReview,
    always(denied),
    warns(/GitHub refused the review \(status 403\): add "pull-requests: write"/),
  ),
  row(
    '403 to new comments',
    'comments',
    at.newReview,
    always(denied),
    warns(/GitHub refused the review \(status 403\): add "pull-requests: write"/),
  ),
  row(
    '403 to the edit of a comment',
    'comments',
    at.editedComment,
    always(denied),
    warns(/GitHub refused the review \(status 403\): add "pull-requests: write"/),
  ),
  row(
    '403 to the deletion of a comment',
    'comments',
    at.deletedComment,
    always(denied),
    warns(/GitHub refused the review \(status 403\): add "pull-requests: write"/),
  ),
  row('404 to the list of files', 'wrong', at.files, always(gone), fails(/\/pulls\/12\/files with status 404/)),
  row('404 to the comparison', 'wrong', at.compare, always(gone), fails(/\/compare\/\S+ with status 404/)),
  row('404 to the tree of the head', 'wrong', at.tree, always(gone), fails(/\/git\/trees\/\S+ with status 404/)),
  row('404 to a blob of the head', 'largeFile', at.blob, always(gone), fails(/\/git\/blobs\/\S+ with status 404/)),
]
