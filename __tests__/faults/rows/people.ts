/** What people do between two requests. */
import { bot } from '../../e2e/runner.ts'
import type { Comment, Review } from '../../github/stand-in/state.ts'
import { refusal } from '../answers.ts'
import { always, type FaultRow, meanwhile, once, row, warns } from '../fault-row.ts'
import { at } from '../requests.ts'
import type { Stage } from '../stage.ts'

const gone = refusal(404, 'Not Found')
const another = 'Nothing to see here.'

const own = ({ scene: { standIn } }: Stage): Review => {
  const review = standIn.state.reviews.find(({ author }) => author === bot)
  if (review === undefined) throw new Error('docgate has no review')
  return review
}
const edited = (change: (body: string) => string, nth = 1) =>
  meanwhile((stage) => {
    const { id, body } = own(stage)
    stage.scene.standIn.state.editReview(id, change(body), 'rita')
  }, nth)
const answered = ({ scene: { standIn } }: Stage): Comment => {
  const comment = standIn.state.comments.find((each) => each.author === bot && each.body.includes('laceholder'))
  if (comment === undefined) throw new Error('there is no comment on the placeholder')
  return comment
}
const forkDeleted = meanwhile(({ scene }) => scene.standIn.state.updatePullRequest(12, { headRepository: null }))
const dismissed = (state: Review['state'], nth = 1) =>
  meanwhile(({ scene: { standIn } }) => {
    const review = standIn.state.reviews.find((each) => each.state === state)
    if (review !== undefined) standIn.state.dismiss(review.id)
  }, nth)

export const people: readonly FaultRow[] = [
  row('the fork deleted', 'fork', at.look, forkDeleted),
  row('the fork deleted, with a relay', 'relay', at.query('OpenPullRequests'), forkDeleted),
  row('the review gone for a moment', 'wrongAgain', at.editedReview, once(gone)),
  row(
    'the review gone for good',
    'wrongAgain',
    at.editedReview,
    always(gone),
    warns(/GitHub refused the review \(status 404\)/),
  ),
  row(
    'the review rewritten, its marker gone',
    'wrongAgain',
    at.look,
    edited(() => another),
    { keeps: another },
  ),
  row(
    'the review rewritten around its marker',
    'wrongAgain',
    at.look,
    edited((body) => `${another}\n\n${body.trim().split('\n').at(-1)}`),
  ),
  row(
    'the review rewritten right before docgate edits it',
    'wrongAgain',
    at.editedReview,
    edited(() => another),
  ),
  row('the review dismissed', 'wrongAgain', at.look, dismissed('COMMENTED')),
  row('an approval dismissed right before the last look', 'takenBack', at.look, dismissed('APPROVED', 3)),
  row('an approval dismissed right before the green status', 'takenBack', at.status('success'), dismissed('APPROVED'), {
    turns: true,
  }),
  row(
    'a comment deleted right before docgate edits it',
    'comments',
    at.editedComment,
    meanwhile((stage) => stage.scene.standIn.state.deleteComment(answered(stage).id)),
  ),
  row(
    'a comment rewritten, its marker gone',
    'comments',
    at.look,
    meanwhile((stage) => stage.scene.standIn.state.updateComment(answered(stage).id, another)),
    { keeps: another },
  ),
  row(
    'a comment answered right before docgate takes it back',
    'comments',
    at.deletedComment,
    (nth, { scene: { standIn } }, { pathname }) => {
      if (nth > 1) return null
      void standIn.state.reply(Number(pathname.split('/').at(-1)), 'ada', 'I will.')
      return (answer) => answer
    },
    { keeps: 'I will.' },
  ),
]
