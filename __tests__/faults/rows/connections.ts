/** Connections that break: no answer, none any more, half of one, or one that gets lost when all is done. */
import { always, type FaultRow, fails, once, row, since } from '../fault-row.ts'
import { at } from '../requests.ts'

const lastStatus = at.status('success')

export const connections: readonly FaultRow[] = [
  row('no answer to the first request', 'wrong', at.look, once('hang')),
  row(
    'no answer to the list of files for good',
    'wrong',
    at.files,
    always('hang'),
    fails(/cannot be reached: no answer in 15 seconds/),
  ),
  row('no answer to the new review', 'wrong', at.newReview, once('hang')),
  row('no answer to the last status', 'complete', lastStatus, once('hang')),
  row('the connection cut once', 'wrong', at.files, once('reset')),
  row('the connection cut for good', 'wrong', at.files, always('reset'), fails(/cannot be reached: .*socket hang up/)),
  row('the connection cut before the new review', 'wrong', at.newReview, once('reset')),
  row('the list of files cut off once', 'wrong', at.files, once('cut')),
  row(
    'every look after the first one cut off',
    'wrong',
    at.look,
    since(2, 'cut'),
    fails(/cannot be read, several times/),
  ),
  row('the answer to the new review cut off', 'wrong', at.newReview, once('cut')),
  row('the answer to the first status lost', 'complete', at.newStatus, once('lost')),
  row('the answer to the last status lost', 'complete', lastStatus, once('lost')),
  row(
    'the answer to the last status lost for good',
    'complete',
    lastStatus,
    always('lost'),
    fails(/cannot be reached: .*socket hang up/),
  ),
  row('the answer to the new review lost', 'wrong', at.newReview, once('lost')),
  row('the answer to the edit of the review lost', 'wrongAgain', at.editedReview, once('lost')),
  row('the answer to the new comments lost', 'comments', at.newReview, once('lost')),
  row('the answer to the edit of a comment lost', 'comments', at.editedComment, once('lost')),
  row('the answer to the deletion of a comment lost', 'comments', at.deletedComment, once('lost')),
]
