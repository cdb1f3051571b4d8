import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ApplyResult, applyPlan, type ReviewPlace, UnclearError } from '../github/apply.ts'
import { commentMarker } from '../github/marker.ts'
import type { OwnReview, PullRequestState } from '../github/pull-request-state.ts'
import { isEmptyPlan, planReview, type ReviewPlan, type WantedReview } from '../github/review-plan.ts'
import type { Advices } from '../report/agent.ts'
import { type Annotation, annotations } from '../report/annotations.ts'
import type { Texts } from '../report/comments.ts'
import { encodedPath, type FileUrl } from '../report/file-url.ts'
import type { Report } from '../report/report.ts'
import { EnvironmentError } from '../source/environment-error.ts'
import type { ChangedFile } from '../source/source.ts'
import { type Job, reviewMarker } from './job.ts'
import type { Judgement } from './judgement.ts'
import type { Happened } from './pull-request-reader.ts'
import { homeUrl, ruleUrls } from './rule-url.ts'

export type Core = typeof import('@actions/core')

export interface Published {
  /** Page of docgate's review; `null` where there is none. */
  readonly url: string | null
  /** What GitHub did not allow, each a sentence. */
  readonly refused: readonly string[]
}

/** What helps to mend the documents, by path, and to tell them apart. */
export interface Help {
  readonly texts: Texts
  readonly advices: Advices
  readonly columns: readonly string[]
}

/** A review that was brought to what the report says. */
export interface PublishedReview extends Published {
  /** Whether it is new. */
  readonly posted: boolean
  /** Where another run posted at the same moment, the older review stays, and the newer one says where it is. */
  settle(now: PullRequestState): Promise<void>
}

/** Brings the review to what the report says. No write where nothing changed, and none before something is to be said. */
export async function publishReview(
  job: Job,
  report: Report,
  state: PullRequestState,
  files: readonly ChangedFile[],
  { texts, advices, columns }: Help,
): Promise<PublishedReview> {
  const own = state.own?.url ?? null
  const untouched = { url: own, refused: [], posted: false, settle: async () => {} }
  if (!job.inputs.review || (report.documents.length === 0 && report.notes.length === 0 && state.own === null))
    return untouched
  const [{ reviewBody, settledBody }, { inlineComments, offeredInline }, { missingTexts }] = await Promise.all([
    import('../report/markdown.ts'),
    import('../report/comments.ts'),
    import('../report/copying.ts'),
  ])
  const context = {
    marker: reviewMarker,
    headSha: state.headSha,
    fileUrl: fileUrl(job, state),
    failOn: job.inputs.failOn,
    writesFile: job.inputs.report !== '',
    former: state.own?.body ?? null,
    advices,
    columns,
    textOf: missingTexts(advices, offeredInline(report, files, texts)),
  }
  const body = reviewBody(report, context)
  const wanted = {
    body,
    settledBody: body === null ? settledBody(report, context) : '',
    comments: inlineComments(report, files, commentMarker, texts),
    standing: report.documents.flatMap(({ path, messages }) =>
      messages
        .filter((message) => message.baselineState !== 'absent')
        .map(({ fingerprint }) => ({ path, fingerprint })),
    ),
    ignored: report.documents.flatMap(({ path, ignored }) => ignored.map(({ fingerprint }) => ({ path, fingerprint }))),
    documents: report.documents.map(({ path, previousPath, change }) => ({
      path,
      previousPath,
      isNewHere: change === 'added' || change === 'renamed',
    })),
  }
  const plan = planReview(wanted, state.own)
  if (isEmptyPlan(plan)) return untouched
  if (plan.create !== null && job.reader.hasPosted(state.number))
    throw new EnvironmentError('GitHub does not show the review that docgate has just posted: run again.')
  const place = { ...job.place, number: state.number, headSha: state.headSha }
  const result = await bring(job, place, wanted, plan)
  const noComments = 'GitHub did not take the comments on lines; the review names every place.'
  const posted = plan.create !== null && result.written
  if (posted) job.reader.posted(state.number)
  return {
    url: result.url ?? own,
    posted,
    refused: [...(result.refused === null ? [] : [result.refused]), ...(result.commentsRefused ? [noComments] : [])],
    async settle(now) {
      if (!posted) return
      const again = planReview(wanted, now.own)
      if (again.updateDuplicates.length > 0) await applyPlan(job.client, place, again)
    },
  }
}

/** Carries out a plan. Where nobody knows what came of it, what stands there is read and planned for once more. */
async function bring(job: Job, place: ReviewPlace, wanted: WantedReview, plan: ReviewPlan): Promise<ApplyResult> {
  try {
    return await applyPlan(job.client, place, plan)
  } catch (error) {
    if (!(error instanceof UnclearError)) throw error
    await job.client.pause(1)
    const happened: Happened = { headSha: null, ...(error.kind === 'lost' && { mayBePosted: true }) }
    const { own, headSha } = await job.reader.read(place.number, happened)
    if (headSha !== place.headSha) throw error
    return bringAgain(job, place, planReview(wanted, own), own)
  }
}

async function bringAgain(job: Job, place: ReviewPlace, plan: ReviewPlan, own: OwnReview | null): Promise<ApplyResult> {
  try {
    const result = await applyPlan(job.client, place, plan)
    return { ...result, url: result.url ?? own?.url ?? null, written: true }
  } catch (error) {
    if (!(error instanceof UnclearError) || error.kind === 'lost') throw error
    return { url: own?.url ?? null, written: false, refused: error.message, commentsRefused: false }
  }
}

function fileUrl({ environment, place }: Job, { headSha }: { readonly headSha: string }): FileUrl {
  const tree = `${environment['GITHUB_SERVER_URL'] ?? ''}/${place.owner}/${place.repo}/blob/${headSha}`
  return (file, line) => `${tree}/${encodedPath(file)}${line === null ? '' : `?plain=1#L${line}`}`
}

/** Job summary, files and outputs: they need no permission and carry everything. */
export async function publishLocally(core: Core, job: Job, judgement: Judgement): Promise<void> {
  const { inputs, environment } = job
  const { report } = judgement
  if (report.documents.length > 0 && (environment['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
    const { jobSummary, unfinishedNote } = await import('../report/markdown.ts')
    const { headSha, advices, columns } = judgement
    const context = {
      headSha,
      fileUrl: fileUrl(job, judgement),
      failOn: inputs.failOn,
      writesFile: inputs.report !== '',
      ...(advices !== undefined && { advices }),
      ...(columns !== undefined && { columns }),
    }
    if (judgement.failure !== null) core.summary.addRaw(unfinishedNote(judgement.failure), true)
    await core.summary.addRaw(jobSummary(report, context), true).write()
  }
  if (inputs.report !== '') await writeInWorkspace(job, inputs.report, (await import('../report/json.ts')).json(report))
  if (inputs.sarif !== '') await writeInWorkspace(job, inputs.sarif, await sarifOf(job, judgement))
  core.setOutput('report', inputs.report)
  core.setOutput('sarif', inputs.sarif)
  core.setOutput('review-url', judgement.reviewUrl ?? '')
  // A later step must not take for decided what could not be said.
  if (judgement.failure !== null) return
  core.setOutput('conclusion', report.conclusion)
  core.setOutput('errors', report.summary.errors)
  core.setOutput('warnings', report.summary.warnings)
  core.setOutput('todos', report.summary.todos)
  core.setOutput('approvals-required', report.summary.approvals.required)
}

async function writeInWorkspace({ environment }: Job, given: string, text: string): Promise<void> {
  const file = path.resolve(environment['GITHUB_WORKSPACE'] ?? '.', given)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function sarifOf({ environment, place }: Job, { report, headSha }: Judgement): Promise<string> {
  const { sarif } = await import('../report/sarif.ts')
  const repositoryUrl = `${environment['GITHUB_SERVER_URL'] ?? ''}/${place.owner}/${place.repo}`
  const checked = { repositoryUrl, headSha }
  return sarif(report, { wanted: 'standing', ruleUrl: ruleUrls(environment), homeUrl: homeUrl(environment), checked })
}

/** Marks on the lines of the commit that the run belongs to, as many as there is room for beside what else it says. */
export function annotate(core: Core, report: Report, taken: Readonly<Record<Annotation['severity'], number>>): void {
  for (const { severity, path: file, line, endLine, column, title, message } of annotations(report, taken)) {
    const lines = { startLine: line, endLine, ...(column !== null && { startColumn: column }) }
    const place = file === null ? { title } : { title, file, ...lines }
    if (severity === 'error') core.error(message, place)
    else core.warning(message, place)
  }
}
