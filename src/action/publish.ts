import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { applyPlan } from '../github/apply.ts'
import { commentMarker } from '../github/marker.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { isEmptyPlan, planReview } from '../github/review-plan.ts'
import { annotations } from '../report/annotations.ts'
import type { Suggestions } from '../report/comments.ts'
import { encodedPath, type FileUrl } from '../report/file-url.ts'
import type { Report } from '../report/report.ts'
import type { ChangedFile } from '../source/source.ts'
import { type Job, reviewMarker } from './job.ts'

export type Core = typeof import('@actions/core')

export interface Published {
  /** Page of docgate's review; `null` where there is none. */
  readonly url: string | null
  /** What GitHub did not allow, each a sentence. */
  readonly refused: readonly string[]
}

/** A review that was brought to what the report says. */
export interface PublishedReview extends Published {
  /** Looks whether another run posted at the same moment: then the older review stays, and the newer one says where it is. */
  settle(): Promise<void>
}

/** Brings the review to what the report says. No write where nothing changed, and none before something is to be said. */
export async function publishReview(
  job: Job,
  report: Report,
  state: PullRequestState,
  files: readonly ChangedFile[],
  suggestions: Suggestions,
): Promise<PublishedReview> {
  const own = state.own?.url ?? null
  const untouched = { url: own, refused: [], settle: async () => {} }
  if (!job.inputs.review || (report.documents.length === 0 && report.notes.length === 0 && state.own === null))
    return untouched
  const [{ reviewBody, settledBody }, { inlineComments }] = await Promise.all([
    import('../report/markdown.ts'),
    import('../report/comments.ts'),
  ])
  const context = {
    marker: reviewMarker,
    headSha: state.headSha,
    fileUrl: fileUrl(job, state),
    failOn: job.inputs.failOn,
  }
  const body = reviewBody(report, context)
  const wanted = {
    body,
    settledBody: body === null ? settledBody(report, context) : '',
    comments: inlineComments(report, files, commentMarker, suggestions),
    standing: report.documents.flatMap(({ path, messages }) =>
      messages
        .filter((message) => message.baselineState !== 'absent')
        .map(({ fingerprint }) => ({ path, fingerprint })),
    ),
    ignored: report.documents.flatMap(({ path, ignored }) => ignored.map(({ fingerprint }) => ({ path, fingerprint }))),
  }
  const plan = planReview(wanted, state.own)
  if (isEmptyPlan(plan)) return untouched
  const place = { owner: job.event.owner, repo: job.event.repo, number: job.event.number, headSha: state.headSha }
  const result = await applyPlan(job.client, place, plan)
  const noComments = 'GitHub did not take the comments on lines; the review names every place.'
  return {
    url: result.url ?? own,
    refused: [...(result.refused === null ? [] : [result.refused]), ...(result.commentsRefused ? [noComments] : [])],
    async settle() {
      if (plan.create === null || !result.written) return
      const again = planReview(wanted, (await job.read()).own)
      if (again.updateDuplicates.length > 0) await applyPlan(job.client, place, again)
    },
  }
}

function fileUrl({ environment, event }: Job, { headSha }: PullRequestState): FileUrl {
  const tree = `${environment['GITHUB_SERVER_URL'] ?? ''}/${event.owner}/${event.repo}/blob/${headSha}`
  return (file, line) => `${tree}/${encodedPath(file)}${line === null ? '' : `?plain=1#L${line}`}`
}

/** Annotations, job summary, report file and outputs: they need no permission and carry everything. */
export async function publishLocally(
  core: Core,
  job: Job,
  report: Report,
  state: PullRequestState,
  published: Published,
): Promise<void> {
  const { inputs, environment } = job
  for (const { severity, path: file, line, endLine, column, title, message } of annotations(report)) {
    const place = { title, file, startLine: line, endLine, ...(column !== null && { startColumn: column }) }
    if (severity === 'error') core.error(message, place)
    else core.warning(message, place)
  }
  for (const sentence of published.refused) core.warning(sentence)
  if (report.documents.length > 0 && (environment['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
    const { jobSummary } = await import('../report/markdown.ts')
    const context = { headSha: state.headSha, fileUrl: fileUrl(job, state), failOn: inputs.failOn }
    await core.summary.addRaw(jobSummary(report, context), true).write()
  }
  if (inputs.report !== '') {
    const file = path.resolve(environment['GITHUB_WORKSPACE'] ?? '.', inputs.report)
    const { json } = await import('../report/json.ts')
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, json(report))
  }
  core.setOutput('conclusion', report.conclusion)
  core.setOutput('errors', report.summary.errors)
  core.setOutput('warnings', report.summary.warnings)
  core.setOutput('todos', report.summary.todos)
  core.setOutput('approvals-required', report.summary.approvals.required)
  core.setOutput('report', inputs.report)
  core.setOutput('review-url', published.url ?? '')
}
