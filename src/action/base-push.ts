import { defaultSettings, readSettings, type Settings } from '../config.ts'
import { kindMatcher } from '../documents.ts'
import { type OpenPullRequest, openPullRequests } from '../github/open-pull-requests.ts'
import { changedBetween } from '../source/changed-between.ts'
import { readObjects } from '../source/github-objects.ts'
import { templatePaths } from '../template/find.ts'
import { UsageError } from '../usage-error.ts'
import type { Hint } from './event.ts'
import type { Job } from './job.ts'

type Push = Extract<Hint, { readonly kind: 'push' }>

/**
 * Open pull requests into the pushed branch whose verdict may be another one now, last changed first: all that may hold
 * documents where the rules changed, else those that change a document that was pushed too. In doubt one is among them.
 */
export async function touchedBy(job: Job, push: Push): Promise<readonly OpenPullRequest[]> {
  const open = await openPullRequests(
    job.client,
    { ...job.place, statusContext: job.statusContext },
    { base: push.branch },
  )
  // What neither changes Markdown nor takes anything away is green by any rules. What seems to change nothing at all may
  // have lost its history with a forced push.
  const isUnclear = ({ files, filesComplete }: OpenPullRequest): boolean => !filesComplete || files.length === 0
  const concerned = open.filter((pull) => isUnclear(pull) || pull.files.some(mayMatter))
  if (concerned.length === 0) return []
  const settings = await settingsAt(job, push.after)
  const rules = rulesFiles(job, settings)
  const isDocument = documentMatcher(job, settings)
  const documents = new Set(concerned.flatMap(({ files }) => files.map(({ path }) => path)).filter(isDocument))
  const changed = await changedBetween(job.client, job.place, [push.before, push.after], [...rules, ...documents])
  if (rules.some((path) => changed.has(path))) return concerned
  return concerned.filter(
    (pull) =>
      isUnclear(pull) ||
      pull.files.some(({ path, change }) => changed.has(path) || (change === 'RENAMED' && isDocument(path))),
  )
}

const isMarkdown = /\.(?:md|markdown|mdown)$/i

function mayMatter({ path, change }: OpenPullRequest['files'][number]): boolean {
  return isMarkdown.test(path) || change === 'DELETED' || change === 'RENAMED'
}

/** What the configuration says after the push; `null` where it can't be used, which each pull request's run will say. */
async function settingsAt({ client, place, inputs }: Job, commit: string): Promise<Settings | null> {
  const [content] = await readObjects(client, place, [{ commit, path: inputs.config }])
  if (content == null) return defaultSettings
  if (content.kind === 'unreadable') return null
  try {
    return await readSettings(inputs.config, content.text)
  } catch (error) {
    if (error instanceof UsageError) return null
    throw error
  }
}

function rulesFiles({ inputs }: Job, settings: Settings | null): readonly string[] {
  const named = (settings?.kinds ?? []).flatMap(({ template }) => template ?? [])
  const templates = inputs.template === null ? [...templatePaths, ...named] : [inputs.template]
  return [...new Set([inputs.config, ...templates])]
}

function documentMatcher({ inputs }: Job, settings: Settings | null): (path: string) => boolean {
  if (settings === null) return (path) => isMarkdown.test(path)
  const named = settings.kinds.flatMap(({ template }) => template ?? [])
  const { kindOf } = kindMatcher(settings.kinds, named, inputs.documents)
  return (path) => kindOf(path) !== null
}
