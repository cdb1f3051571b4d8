/** What GitHub refuses: each write by itself, and what the head holds where its fork or its commit is gone. */
import { refusal } from '../answers.ts'
import { always, type FaultRow, once, row, since } from '../fault-row.ts'
import { at } from '../requests.ts'

const denied = refusal(403, 'Resource not accessible by integration')
const gone = refusal(404, 'Not Found')
const locked = refusal(403, 'Unable to create comment because issue is locked.')
const offDiff = refusal(422, 'Unprocessable Entity: Line could not be resolved')

export const refusals: readonly FaultRow[] = [
  row('403 to every write', 'wrong', at.anyWrite, always(denied)),
  row('403 to every status', 'wrong', at.newStatus, always(denied)),
  row('403 to the first status', 'complete', at.newStatus, once(denied)),
  row('403 to the last status', 'complete', at.newStatus, since(2, denied)),
  row('403 to every status, where yesterday’s is green', 'wrongNow', at.newStatus, always(denied)),
  row(
    '403 to every status, where yesterday’s is green and the files can’t be listed',
    'wrongNow',
    (request) => at.newStatus(request) || at.files(request),
    (_, __, request) => (at.files(request) ? gone : denied),
  ),
  row('403 to the new review', 'wrong', at.newReview, always(denied)),
  row('403 to the new review: the conversation is locked', 'wrong', at.newReview, always(locked)),
  row('422 to the comments of the new review', 'wrong', at.newReview, once(offDiff)),
  row('403 to the edit of the review', 'wrongAgain', at.editedReview, always(denied)),
  row('403 to the edit of a second review', 'twice', at.editedReview, always(denied)),
  row('403 to new comments', 'comments', at.newReview, always(denied)),
  row('403 to the edit of a comment', 'comments', at.editedComment, always(denied)),
  row('403 to the deletion of a comment', 'comments', at.deletedComment, always(denied)),
  row('404 to the list of files', 'wrong', at.files, always(gone)),
  row('404 to the comparison', 'wrong', at.compare, always(gone)),
  row('404 to the tree of the head', 'wrong', at.tree, always(gone)),
  row('404 to a blob of the head', 'largeFile', at.blob, always(gone)),
]
