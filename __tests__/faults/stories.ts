/** What a run is about when something goes wrong: the pull request, what came before, and the event. */
import { bot, type SceneOptions } from '../e2e/runner.ts'
import { mergeGroupEvent, pushEvent, workflowRunEvent } from '../github/contract.ts'
import { approve, carryOver, comments, discussion, later, reviewed, reviews } from './beforehand.ts'
import { openStage, type Stage } from './stage.ts'
import { complete, harmless, promoted, stock, template, touched, wrong } from './texts.ts'

export interface Story {
  /** For the table. */
  readonly says: string
  /** The status in the end, where nothing goes wrong. */
  readonly right: 'failure' | 'pending' | 'success'
  /** Reviews of docgate's in the end. */
  readonly reviews: 0 | 1
  /** What must be read in summary and report, whatever could not be posted. */
  readonly finds?: string
  /** What a run writes that has nothing to say, `METHOD path status`; nothing when left out. */
  readonly repeats?: readonly string[]
  open(): Promise<Stage>
}

const config = '.github/docgate.yml'
const fork = 'ada/fork'
const marker = '<!-- docgate review -->'

/** A pull request that changes the one document to a text. */
const of = (text: string, more: SceneOptions = {}): SceneOptions => ({
  head: { [stock]: text },
  ...more,
  base: { [template.path]: template.text, [stock]: complete, ...more.base },
})

const roles = `roles: { risk: ["@lantern-books/risk"] }
transitions:
  - when: { field: Status, to: Live (prod) }
    require: [{ role: risk }]
`

const files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`a/${index}.txt`, `${index}\n`]))

export const stories = {
  complete: {
    says: 'nothing to say',
    right: 'success',
    reviews: 0,
    open: () => openStage({ scene: of(harmless) }),
  },
  wrong: {
    says: 'an error',
    right: 'failure',
    reviews: 1,
    finds: 'field-value',
    open: () => openStage({ scene: of(wrong) }),
  },
  promoted: {
    says: 'a change that needs a human',
    right: 'pending',
    reviews: 1,
    finds: 'Live (prod)',
    open: () => openStage({ scene: of(promoted) }),
  },
  wrongAgain: {
    says: 'an error, after a first run and a push',
    right: 'failure',
    reviews: 1,
    finds: 'field-value',
    open: () => openStage({ scene: of(wrong), before: later(touched(wrong)) }),
  },
  wrongNow: {
    says: 'an error, where yesterday’s status is green',
    right: 'failure',
    reviews: 1,
    finds: 'field-value',
    open: () =>
      openStage({
        scene: of(harmless),
        before: async (stage) => {
          await later(wrong)(stage)
          await carryOver(stage)
        },
      }),
  },
  approved: {
    says: 'a change that was approved before the last push',
    right: 'success',
    reviews: 1,
    finds: 'Live (prod)',
    open: () =>
      openStage({
        scene: of(promoted),
        before: async (stage) => {
          await stage.run()
          await approve(stage)
          await stage.scene.push({ [stock]: touched(promoted) })
        },
      }),
  },
  takenBack: {
    says: 'a change whose approval does not last',
    right: 'pending',
    reviews: 1,
    finds: 'Live (prod)',
    open: () => openStage({ scene: of(promoted), before: approve }),
  },
  justApproved: {
    says: 'an approval',
    right: 'success',
    reviews: 1,
    finds: 'Live (prod)',
    open: () => openStage({ scene: of(promoted), before: ({ run }) => run(), event: reviewed('APPROVED') }),
  },
  justDismissed: {
    says: 'an approval that is dismissed',
    right: 'pending',
    reviews: 1,
    finds: 'Live (prod)',
    open: () =>
      openStage({
        scene: of(promoted),
        before: async ({ run, scene }) => {
          await run()
          await scene.review('rita', 'APPROVED')
        },
        event: reviewed('DISMISSED'),
      }),
  },
  approvedByTeam: {
    says: 'a change that a team has to approve, and did',
    right: 'success',
    reviews: 1,
    finds: 'Live (prod)',
    open: () =>
      openStage({
        scene: of(promoted, { base: { [config]: roles }, teams: { risk: ['rita'] } }),
        permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write', members: 'read' },
        before: approve,
      }),
  },
  comments: {
    says: 'errors; comments to post, to change, to take back',
    right: 'failure',
    reviews: 1,
    finds: 'no-blank',
    open: () => openStage({ before: comments }),
  },
  discussion: {
    says: 'errors; two pages of comments',
    right: 'failure',
    reviews: 1,
    finds: 'no-blank',
    open: () => openStage({ before: discussion }),
  },
  twice: {
    says: 'an error; two runs have posted a review',
    right: 'failure',
    reviews: 1,
    finds: 'field-value',
    open: () =>
      openStage({
        scene: of(wrong),
        before: async ({ run, scene: { standIn } }) => {
          await run()
          await standIn.state.addReview({ pull: 12, author: bot, state: 'COMMENTED', body: `Mine.\n\n${marker}` })
        },
      }),
  },
  manyReviews: {
    says: '250 reviews, the approval taken back in the middle',
    right: 'pending',
    reviews: 1,
    finds: 'Live (prod)',
    open: () => openStage({ scene: of(promoted), before: reviews }),
  },
  manyFiles: {
    says: 'an error, in the second hundred of files',
    right: 'failure',
    reviews: 1,
    finds: 'field-value',
    open: () => openStage({ scene: of(wrong, { head: { ...files, [stock]: wrong } }) }),
  },
  largeFile: {
    says: 'an error, in a document that comes as a blob',
    right: 'failure',
    reviews: 1,
    finds: 'field-value',
    open: () => openStage({ scene: of(wrong, { limits: { blobTextBytes: 100 } }) }),
  },
  fork: {
    says: 'an error, from a fork',
    right: 'failure',
    reviews: 1,
    finds: 'field-value',
    open: () => openStage({ scene: of(wrong, { fork }) }),
  },
  relay: {
    says: 'an error, from a fork, by relay',
    right: 'failure',
    reviews: 1,
    finds: 'field-value',
    open: () =>
      openStage({
        scene: of(wrong, { fork }),
        event: async ({ standIn }) => ({ name: 'workflow_run', payload: await workflowRunEvent(standIn, 12) }),
      }),
  },
  push: {
    says: 'an error by the rules that were pushed to the base branch',
    right: 'failure',
    reviews: 1,
    open: () =>
      openStage({
        scene: of(harmless),
        before: ({ run }) => run(),
        event: async ({ standIn }) => {
          const { base: before } = await standIn.state.tips(12)
          const strict = { [config]: 'severity:\n  sentence-count: error\n' }
          const after = await standIn.state.push({ branch: 'main', files: strict, message: 'Rules' })
          return { name: 'push', payload: pushEvent(standIn, { branch: 'main', before, after }) }
        },
      }),
  },
  group: {
    says: 'a merge group, approved',
    right: 'success',
    reviews: 0,
    repeats: ['POST /statuses/SHA 201', 'POST /statuses/SHA 201'],
    finds: 'Live (prod)',
    open: async () => {
      const stage = await openStage({
        scene: of(promoted),
        before: approve,
        event: async ({ standIn }) => ({
          name: 'merge_group',
          payload: mergeGroupEvent(standIn, await standIn.state.enqueue(12)),
        }),
      })
      const { state } = stage.scene.standIn
      const status = async (): Promise<string> => {
        const newest = state.currentStatuses(state.mergeQueue[0]?.headSha ?? '')[0]
        return newest === undefined ? 'none' : `${newest.state}: ${newest.description}`
      }
      return { ...stage, status }
    },
  },
} as const satisfies Readonly<Record<string, Story>>

export type StoryName = keyof typeof stories
