import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { applyPlan } from '../github/apply.ts'
import type { Client } from '../github/client.ts'
import { commentMarker } from '../github/marker.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { isEmptyPlan, planReview } from '../github/review-plan.ts'
import { annotations } from '../report/annotations.ts'
import type { FileUrl } from '../report/file-url.ts'
import { encodedPath } from '../report/file-url.ts'
import type { Report } from '../report/report.ts'
import type { ChangedFile } from '../source/source.ts'
import type { PullRequestEvent } from './event.ts'
import type { Inputs } from './inputs.ts'

/** By this docgate knows the body of its own review; it counts only where this very account wrote it. */
export const reviewMarker = '<!-- docgate review -->'

export type Core = typeof import('@actions/core')

/** Everything that publishing needs besides the report. */
export interface Publication {
  readonly client: Client
  readonly event: PullRequestEvent
  readonly inputs: Inputs
  readonly state: PullRequestState
  readonly files: readonly ChangedFile[]
  readonly serverUrl: string
  /** Reads the pull request anew. */
  read(): Promise<PullRequestState>
}

export interface Published {
  readonly url: string | null
  /** What GitHub did not allow, each a sentence. */
  readonly refused: readonly string[]
}

/** Brings the review to what the report says. No write where nothing changed, and none before something is to be said. */
export async function publishReview(report: Report, publication: Publication): Promise<Published> {
  const { state, inputs, client, event } = publication
  const own = state.own?.url ?? null
  if (!inputs.review || (report.documents.length === 0 && state.own === null)) return { url: own, refused: [] }
  const [{ reviewBody, settledBody }, { inlineComments }] = await Promise.all([
    import('../report/markdown.ts'),
    import('../report/comments.ts'),
  ])
  const context = { marker: reviewMarker, headSha: state.headSha, fileUrl: fileUrl(publication), failOn: inputs.failOn }
  const wanted = {
    body: reviewBody(report, context),
    settledBody: settledBody(report, context),
    comments: inlineComments(report, publication.files, commentMarker),
  }
  const plan = planReview(wanted, state.own)
  if (isEmptyPlan(plan)) return { url: own, refused: [] }
  const place = { owner: event.owner, repo: event.repo, number: event.number, headSha: state.headSha }
  const result = await applyPlan(client, place, plan)
  if (plan.create !== null && result.written) {
    // Another run may have posted at the same moment: then the older review stays, and the newer one says where it is.
    const again = planReview(wanted, (await publication.read()).own)
    if (again.updateDuplicates.length > 0) await applyPlan(client, place, again)
  }
  const noComments = result.commentsRefused
    ? ['GitHub did not take the comments on lines; the review names every place.']
    : []
  return { url: result.url ?? own, refused: [...(result.refused === null ? [] : [result.refused]), ...noComments] }
}

function fileUrl({ serverUrl, event, state }: Publication): FileUrl {
  return (file, line) =>
    `${serverUrl}/${event.owner}/${event.repo}/blob/${state.headSha}/${encodedPath(file)}${line === null ? '' : `?plain=1#L${line}`}`
}

/** Annotations, job summary, report file and outputs: they need no permission and carry everything. */
export async function publishLocally(
  core: Core,
  report: Report,
  published: Published,
  publication: Publication,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const { inputs, state } = publication
  for (const { severity, path: file, line, endLine, column, title, message } of annotations(report)) {
    const place = { title, file, startLine: line, endLine, ...(column !== null && { startColumn: column }) }
    if (severity === 'error') core.error(message, place)
    else core.warning(message, place)
  }
  for (const sentence of published.refused) core.warning(sentence)
  if (report.documents.length > 0 && (environment['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
    const { jobSummary } = await import('../report/markdown.ts')
    await core.summary
      .addRaw(
        jobSummary(report, { headSha: state.headSha, fileUrl: fileUrl(publication), failOn: inputs.failOn }),
        true,
      )
      .write()
  }
  const reportPath = inputs.report === '' ? '' : path.resolve(environment['GITHUB_WORKSPACE'] ?? '.', inputs.report)
  if (reportPath !== '') {
    const { json } = await import('../report/json.ts')
    await mkdir(path.dirname(reportPath), { recursive: true })
    await writeFile(reportPath, json(report))
  }
  core.setOutput('conclusion', report.conclusion)
  core.setOutput('errors', report.summary.errors)
  core.setOutput('warnings', report.summary.warnings)
  core.setOutput('todos', report.summary.todos)
  core.setOutput('approvals-required', report.summary.approvals.required)
  core.setOutput('report', inputs.report)
  core.setOutput('review-url', published.url ?? '')
}
