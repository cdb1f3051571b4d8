/** What happens before the run that is looked at, and the event of a review. */
import { laterPushes, refund } from '../e2e/pushes.ts'
import { bot, root, type Scene } from '../e2e/runner.ts'
import { reviewEvent } from '../github/contract.ts'
import type { Event, Stage } from './stage.ts'
import { stock } from './texts.ts'

/** A first run, and a push after it. */
export const later =
  (text: string) =>
  async ({ run, scene }: Stage): Promise<void> => {
    await run()
    await scene.push({ [stock]: text })
  }

/** The status of the commit before, on the one that is head now: as if somebody had restored a branch. */
export async function carryOver({ scene: { standIn } }: Stage): Promise<void> {
  const { head } = await standIn.state.tips(12)
  standIn.state.addStatus({
    sha: head,
    state: 'success',
    context: 'docgate',
    creator: bot,
    description: 'Before',
    targetUrl: null,
  })
}

/** The one comment that a person has answered is fixed by the push, and so is another one; one is new. */
export async function comments({ run, scene }: Stage): Promise<void> {
  await run()
  const { state } = scene.standIn
  const placeholder = state.comments.find((each) => each.body.includes('laceholder'))
  if (placeholder === undefined) throw new Error('there is no comment on the placeholder')
  await state.reply(placeholder.id, 'ada', 'I will.')
  await scene.push({ [refund]: laterPushes(root)[0] })
}

/** 250 reviews, of which the one in the middle takes the first one back. */
export async function reviews({ scene: { standIn } }: Stage): Promise<void> {
  const { head: commit } = await standIn.state.tips(12)
  for (let index = 0; index < 250; index += 1) {
    const state = index === 0 ? 'APPROVED' : index === 150 ? 'CHANGES_REQUESTED' : 'COMMENTED'
    await standIn.state.addReview({ pull: 12, author: state === 'COMMENTED' ? 'gus' : 'rita', state, commit })
  }
}

/** Those of docgate come after a hundred of a person, on another page. */
export async function discussion({ run, scene }: Stage): Promise<void> {
  const { state } = scene.standIn
  const { head: commit } = await state.tips(12)
  const review = (await state.addReview({ pull: 12, author: 'gus', state: 'COMMENTED', commit })).id
  const rest = { pull: 12, review, author: 'gus', path: refund, commit, side: 'RIGHT', replyTo: null } as const
  const file = { line: null, startLine: null, position: 1, diffHunk: '' }
  for (let index = 0; index < 100; index += 1) state.addComment({ ...rest, ...file, body: `Comment ${index}.` })
  await run()
}

export async function approve({ scene: { standIn } }: Stage): Promise<void> {
  await standIn.state.addReview({ pull: 12, author: 'rita', state: 'APPROVED' })
}

/** The event of a review: one that is submitted, or the approval that is there, dismissed. */
export const reviewed =
  (state: 'APPROVED' | 'DISMISSED') =>
  async ({ standIn }: Scene): Promise<Event> => {
    const given = standIn.state.reviews.find((each) => each.state === 'APPROVED')
    const { id } =
      given === undefined || state === 'APPROVED'
        ? await standIn.state.addReview({ pull: 12, author: 'rita', state: 'APPROVED' })
        : standIn.state.dismiss(given.id)
    const action = state === 'APPROVED' ? 'submitted' : 'dismissed'
    return { name: 'pull_request_review', payload: await reviewEvent(standIn, id, action) }
  }
