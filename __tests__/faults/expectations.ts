/** What holds of a run, whatever went wrong in it. */
import { expect } from '@jest/globals'
import { commandsIn } from '../attackers/runner-log.ts'
import { bot, type Outcome } from '../e2e/runner.ts'
import type { Status } from '../github/stand-in/state.ts'
import type { FaultRow } from './fault-row.ts'
import type { Stage } from './stage.ts'
import type { Story } from './stories.ts'

/** Sentences of the log that say what went wrong; what is found in documents has a place. */
export function said({ stdout }: Outcome): readonly string[] {
  return commandsIn(stdout)
    .filter(({ name, properties }) => ['error', 'warning'].includes(name) && properties['file'] === undefined)
    .map(({ data }) => data)
}

/** The same without the verdict, which a red job always says: what is left is about the fault. */
function worries(outcome: Outcome): string {
  return said(outcome)
    .filter((sentence) => !/ The job summary (?:says|and the review say) where\.$/.test(sentence))
    .join(' ')
}

/** Reviews with docgate's marker, by docgate. */
export function ownReviews({ scene: { standIn } }: Stage): number {
  return standIn.state.reviews.filter(({ author, body }) => author === bot && body.includes('<!-- docgate review'))
    .length
}

/** Reviews that were posted beside another one; docgate may have tidied them up, but people got mail for both. */
export function needlessReviews({ scene: { standIn } }: Stage): number {
  return standIn.state.reviews.filter(({ author, body }) => author === bot && body.startsWith('Two runs of docgate'))
    .length
}

/** What people have written, each with its author: docgate never touches it. */
export function peoplesTexts({ scene: { standIn } }: Stage): readonly string[] {
  const { reviews, comments } = standIn.state
  return [...reviews, ...comments].flatMap(({ id, author, body }) =>
    author === bot ? [] : [`${id} ${author}: ${body}`],
  )
}

/** docgate's review, as it stands there; empty where there is none. */
export function reviewText({ scene: { standIn } }: Stage): string {
  return (
    standIn.state.reviews.find(({ author, body }) => author === bot && body.includes('<!-- docgate review'))?.body ?? ''
  )
}

/** Comments of docgate's by which a reader could take one finding for two. */
export function doubledComments({ scene: { standIn } }: Stage): readonly string[] {
  const texts = standIn.state.comments.flatMap(({ author, path, line, commit, body }) =>
    author === bot ? [JSON.stringify([path, line, commit, body])] : [],
  )
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}

/**
 * The status is right, or, where the row says that docgate can't set that one, the run is red with a sentence of what
 * went wrong; a green that is wrong is never set, and never left unsaid.
 *
 * @param set the statuses that the run has set.
 */
export function expectHonest(
  { holds, leaves, turns, says = /^$/ }: FaultRow,
  { right }: Story,
  { status, outcome, set }: { readonly status: string; readonly outcome: Outcome; readonly set: readonly Status[] },
): void {
  expect([outcome.exitCode, outcome.stderr]).toEqual([expect.any(Number), ''])
  if (holds !== undefined) {
    expect(status).toMatch(/^pending: /)
    expect(outcome.summary).toContain(holds)
  } else if (!status.startsWith(`${right}: `)) {
    expect(outcome.exitCode).not.toBe(0)
    expect(said(outcome)).not.toEqual([])
  }
  if (holds === undefined) expect(status.split(': ')[0]).toBe(leaves ?? right)
  if (leaves !== undefined) expect(outcome.exitCode).not.toBe(0)
  expect(worries(outcome)).toMatch(says)
  if (right === 'success') return
  if (status.startsWith('success')) expect(said(outcome).join()).toContain('wrong by now')
  if (turns !== true) expect(set.filter(({ state }) => state === 'success')).toEqual([])
}

/** What was to be posted is in summary and report, whatever became of it; a write that did not succeed is said. */
export function expectNothingLost({ finds }: FaultRow, story: Story, outcome: Outcome, report: string): void {
  const wanted = finds ?? story.finds
  const writes = outcome.exchanges.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/graphql'))
  // A run that has a verdict has judged, and so has one that has tried to write a review.
  const isJudged = writes.some(({ path }) => path.includes('/pulls/')) || outcome.outputs['conclusion'] !== undefined
  if (wanted !== undefined && isJudged) {
    expect(outcome.summary).toContain(wanted)
    expect(report).toContain(wanted)
  }
  const last = new Map(writes.map(({ method, path, status }) => [`${method} ${path.toLowerCase()}`, status]))
  // A comment that is gone need not be deleted.
  const failed = [...last].filter(
    ([write, status]) => (status === 0 || status >= 300) && !(write.startsWith('DELETE') && status === 404),
  )
  if (failed.length > 0) expect(said(outcome)).not.toEqual([])
}
