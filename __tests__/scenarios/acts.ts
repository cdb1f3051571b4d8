/** What people do in a story. Each act is prepared first, so that it can happen between two requests of a run. */
import { execFileSync } from 'node:child_process'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  reviewEvent,
  workflowRunEvent,
} from '../github/contract.ts'
import { commitFiles, type File } from '../github/stand-in/git/fixture.ts'
import { gitEnvironment, runGit } from '../github/stand-in/git/run.ts'
import { type Event, number, type Stage } from './stage.ts'
import type { Act, Changes, Push, Step } from './story.ts'
import { changedFiles, configPath } from './texts.ts'

/** Happens at once; gives the event that GitHub sends afterwards, or `null` for none. */
export type Prepared = () => Promise<Event | null>

/** People on a stage, with the commits that a story has a name for. */
export class Cast {
  readonly #stage: Stage
  readonly #commits = new Map<string, string>()
  #pushes = 0

  constructor(stage: Stage) {
    this.#stage = stage
  }

  /** Gets ready what a step, or the middle of a run, is about. */
  async prepare(act: Act): Promise<Prepared> {
    const { standIn } = this.#stage
    if (act.push !== undefined) return this.#push(act.push)
    if (act['merges main'] !== undefined) return this.#merge(act['merges main'])
    if (act['main moves'] !== undefined) return this.#moveMain(act['main moves'])
    if (act.dismisses !== undefined) {
      const id = this.#reviewOf(act.dismisses)
      return async () => {
        standIn.state.dismiss(id)
        return { name: 'pull_request_review', payload: await reviewEvent(standIn, id, 'dismissed') }
      }
    }
    if (act.rewrites !== undefined) {
      const { 'review of': login, text } = act.rewrites
      const id = this.#reviewOf(login)
      const body = this.#withCode(text)
      return async () => {
        standIn.state.editReview(id, body, login)
        // GitHub shows no example of an edited review.
        return { name: 'pull_request_review', payload: { ...(await reviewEvent(standIn, id)), action: 'edited' } }
      }
    }
    return this.#review(act)
  }

  /** What only a step of its own can be. */
  async perform(step: Step): Promise<Event | null> {
    const { standIn } = this.#stage
    if (step.opens !== undefined) {
      const { number: second, into } = step.opens
      this.#move('release', this.#commits.get(into) ?? (await this.#stage.tip(into)))
      standIn.state.openPullRequest({ number: second, headRef: 'change', baseRef: 'release', author: 'zoe' })
      return { name: 'pull_request', payload: await pullRequestEvent(standIn, second, 'opened') }
    }
    if (step.closes !== undefined) {
      standIn.state.updatePullRequest(step.closes, { state: 'closed' })
      return { name: 'pull_request', payload: await pullRequestEvent(standIn, step.closes, 'closed') }
    }
    if (step.queues !== undefined) {
      const group = await standIn.state.enqueue(step.queues)
      return { name: 'merge_group', payload: mergeGroupEvent(standIn, group) }
    }
    if (step.relay !== undefined) return { name: 'workflow_run', payload: await workflowRunEvent(standIn, step.relay) }
    if (step.dispatch !== undefined)
      return { name: 'workflow_dispatch', payload: dispatchEvent(standIn, { 'pull-request': String(step.dispatch) }) }
    if (step.again !== undefined) return { name: step.again, payload: await pullRequestEvent(standIn, number) }
    return (await this.prepare(step))()
  }

  /** The body of docgate's review; empty where there is none. */
  saying(): string {
    const { state, accounts } = this.#stage.standIn.world
    const own = state.reviews.filter(({ author }) => accounts.isBot(author) && author.startsWith('github-actions'))
    return own.find(({ body }) => body !== '')?.body ?? ''
  }

  async #push({ by, with: others = [], committer, onto, forgets, as, ...changes }: Push): Promise<Prepared> {
    const { directory, fork, standIn } = this.#stage
    this.#pushes += 1
    const old = await this.#stage.tip('change')
    const parent = onto === undefined ? old : (this.#commits.get(onto) ?? (await this.#stage.tip(onto)))
    const trailers = others.map((login) => `Co-authored-by: ${login} <${addressOf(login)}>\n`).join('')
    const commit = await commitFiles(directory, {
      ...{ branch: 'prepared', parent, files: await this.#changed(parent, changes) },
      message: `Change ${this.#pushes}\n\n${trailers}`,
      author: { name: by, email: addressOf(by) },
      committer: { name: committer ?? by, email: addressOf(committer ?? by) },
    })
    if (as !== undefined) this.#commits.set(as, commit)
    const action = this.#pushes === 1 ? 'opened' : 'synchronize'
    return async () => {
      this.#move('change', commit)
      if (forgets === true) standIn.state.lose(old)
      const payload = await pullRequestEvent(standIn, number, action)
      return { name: fork ? 'pull_request_target' : 'pull_request', payload }
    }
  }

  async #merge({ by, ...changes }: NonNullable<Act['merges main']>): Promise<Prepared> {
    const { directory, standIn } = this.#stage
    const [ours, theirs] = [await this.#stage.tip('change'), await this.#stage.tip('main')]
    const tree = (await runGit(['merge-tree', '--write-tree', ours, theirs], { directory })).toString().trim()
    const paths = (await runGit(['diff-tree', '-r', '-z', '--name-only', ours, tree], { directory })).toString()
    const merged: Record<string, File> = {}
    for (const path of paths.split('\0').filter((each) => each !== ''))
      merged[path] = await this.#read(tree, path).catch(() => null)
    const commit = await commitFiles(directory, {
      ...{ branch: 'prepared', parent: ours, merges: theirs },
      files: { ...merged, ...(await this.#changed(tree, changes)) },
      message: 'Merge main',
      author: { name: by, email: addressOf(by) },
    })
    return async () => {
      this.#move('change', commit)
      return { name: 'pull_request', payload: await pullRequestEvent(standIn, number, 'synchronize') }
    }
  }

  async #moveMain({ config, ...changes }: NonNullable<Act['main moves']>): Promise<Prepared> {
    const { directory, standIn } = this.#stage
    const before = await this.#stage.tip('main')
    const files = { ...(await this.#changed(before, changes)), ...(config !== undefined && { [configPath]: config }) }
    const after = await commitFiles(directory, { branch: 'prepared', parent: before, files, message: 'On main' })
    return async () => {
      this.#move('main', after)
      return { name: 'push', payload: pushEvent(standIn, { branch: 'main', before, after }) }
    }
  }

  async #review(act: Act): Promise<Prepared> {
    const { standIn } = this.#stage
    const [state, given] =
      act.approves !== undefined
        ? (['APPROVED', act.approves] as const)
        : act['requests changes'] !== undefined
          ? (['CHANGES_REQUESTED', act['requests changes']] as const)
          : (['COMMENTED', act.comments] as const)
    if (given === undefined) throw new Error('nothing happens')
    const { by, on, text = '', times = 1 } = typeof given === 'string' ? { by: given } : given
    const commit = on === undefined ? await this.#stage.tip('change') : this.#commits.get(on)
    if (commit === undefined) throw new Error(`no commit is called ${on}`)
    const review = { pull: number, author: by, state, body: this.#withCode(text), commit }
    return async () => {
      const added = Array.from({ length: times }, () => standIn.state.addReview(review))
      const last = await added.at(-1)
      return { name: 'pull_request_review', payload: await reviewEvent(standIn, last?.id ?? 0) }
    }
  }

  #reviewOf(login: string): number {
    const found = this.#stage.standIn.state.reviews.findLast(({ author }) => author === login)
    if (found === undefined) throw new Error(`${login} did not review`)
    return found.id
  }

  #withCode(text: string): string {
    const code = /\b[0-9a-f]{20}\b/.exec(this.saying())?.[0]
    if (code === undefined && text.includes('{code}')) throw new Error('the review holds no code')
    return text.replaceAll('{code}', code ?? '')
  }

  #changed(tree: string, changes: Changes): Promise<Readonly<Record<string, File>>> {
    return changedFiles(changes, (path) => this.#read(tree, path))
  }

  async #read(tree: string, path: string): Promise<string> {
    return (await runGit(['cat-file', 'blob', `${tree}:${path}`], { directory: this.#stage.directory })).toString()
  }

  /** Without a moment between: it may happen while a request waits for its answer. */
  #move(branch: string, commit: string): void {
    execFileSync('git', ['--git-dir', this.#stage.directory, 'update-ref', `refs/heads/${branch}`, commit], {
      env: gitEnvironment(),
    })
  }
}

function addressOf(login: string): string {
  return `${login}@users.noreply.github.com`
}
