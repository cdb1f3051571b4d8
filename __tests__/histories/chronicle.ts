/** A history that happens twice: to the model's world, and to a repository on the stand-in for GitHub. */
import { bot } from '../e2e/runner.ts'
import { pullRequestEvent, pushEvent, reviewEvent } from '../github/contract.ts'
import { commitFiles, emptyRepository, type File } from '../github/stand-in/git/fixture.ts'
import type { JsonRecord } from '../github/stand-in/json.ts'
import { runnerEnvironment } from '../github/stand-in/runner.ts'
import { type StandIn, startStandIn } from '../github/stand-in/stand-in.ts'
import type { Limits } from '../github/stand-in/world.ts'
import type { Happening, Milestone } from './happenings.ts'
import { author, type Commit, expected, type Placed, type Review, type Rules, type World } from './model.ts'
import { edited, filesOf, firstDocs, merged, rulesFile, templateFile } from './papers.ts'

const firstNumber = 12
const token = 'a-token'

type Run = (environment: NodeJS.ProcessEnv) => Promise<void>

export interface ChronicleOptions {
  /** Pull requests that are open at any time; one when left out. */
  readonly pulls?: number
  readonly limits?: Partial<Limits>
  /** Where the files of each run go; a new directory for each when left out. */
  readonly directory?: string
}

export interface Chronicle {
  readonly standIn: StandIn
  /** Numbers of the open pull requests. */
  readonly open: readonly number[]
  /** The model's side, as a pull request sees it. */
  world(pull?: number): World
  /**
   * Makes it happen, and docgate run; gives state of the pull request's status, and how often `success` was written on
   * the way, to whichever commit.
   */
  next(happening: Happening | Milestone, pull?: number): Promise<{ readonly state: string; readonly greens: number }>
  /** Has docgate run for the last event once more, with the payload it had. */
  rerun(): Promise<void>
  /** State of docgate's status on the head of a pull request. */
  state(pull?: number): Promise<string>
  close(): Promise<void>
}

interface Opened {
  readonly number: number
  readonly branch: string
  /** Ids of the commits that were head, last one last. */
  readonly heads: readonly number[]
  readonly reviews: readonly Review[]
}

interface Event {
  readonly event: string
  readonly payload: JsonRecord
}

export async function begin(rules: Rules, run: Run, options: ChronicleOptions = {}): Promise<Chronicle> {
  const repository = await emptyRepository()
  const standIn = await startStandIn({
    ...{ repository: repository.directory, owner: 'lantern-books', name: 'back-office' },
    users: Object.fromEntries(
      [author, 'rita', 'omar', 'gus'].map((login) => [login, { permission: login === 'gus' ? 'read' : 'write' }]),
    ),
    tokens: {
      [token]: {
        login: bot,
        type: 'Bot',
        permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
      },
    },
    ...(options.limits !== undefined && { limits: options.limits }),
  })
  const told = new Told(standIn, repository.directory, rules)
  await told.start(options.pulls ?? 1)
  const { directory } = options
  let last: Event | null = null
  const runFor = async (event: Event): Promise<void> =>
    run(await runnerEnvironment(standIn, { ...event, token, ...(directory !== undefined && { directory }) }))
  const state = async (pull = firstNumber): Promise<string> => {
    const { head } = await standIn.state.tips(pull)
    return standIn.state.currentStatuses(head).find(({ context }) => context === 'docgate')?.state ?? 'none'
  }
  return {
    standIn,
    get open() {
      return told.open
    },
    world: (pull = firstNumber) => told.world(pull),
    next: async (happening, pull = firstNumber) => {
      const before = standIn.state.statuses.length
      const event = await told.act(happening, pull)
      if (event !== null) {
        last = event
        await runFor(event)
      }
      const written = standIn.state.statuses.slice(before)
      const greens = written.filter((each) => each.state === 'success').length
      return { state: await state(pull), greens }
    },
    rerun: async () => {
      if (last !== null) await runFor(last)
    },
    state,
    close: async () => {
      await standIn.close()
      await repository.remove()
    },
  }
}

/** What has happened so far, on both sides. */
class Told {
  readonly #standIn: StandIn
  readonly #directory: string
  readonly #shas: string[] = []
  #rules: Rules
  #commits: readonly Commit[] = []
  #main = 0
  #pulls: readonly Opened[] = []
  #opened = 0

  constructor(standIn: StandIn, directory: string, rules: Rules) {
    this.#standIn = standIn
    this.#directory = directory
    this.#rules = rules
  }

  async start(pulls: number): Promise<void> {
    const around = { ...templateFile, ...rulesFile(this.#rules) }
    await this.#commit('main', { parents: [], by: author, onMain: true, docs: firstDocs }, around)
    for (let count = 0; count < pulls; count += 1) await this.#openPull()
  }

  get open(): readonly number[] {
    return this.#pulls.map(({ number }) => number)
  }

  world(number: number): World {
    const { heads, reviews } = this.#pull(number)
    return { rules: this.#rules, commits: this.#commits, head: heads.at(-1) ?? 0, main: this.#main, reviews }
  }

  /** Gives the event of it; `null` where nothing could happen. */
  async act(happening: Happening | Milestone, number: number): Promise<Event | null> {
    const world = this.world(number)
    const { branch, heads } = this.#pull(number)
    switch (happening.kind) {
      case 'push':
      case 'force-push': {
        const { by, edits } = happening
        const ever = [world.main, ...heads]
        const onto = happening.kind === 'push' ? world.head : (ever[happening.onto % ever.length] ?? world.head)
        const docs = edits.reduce((before, each) => edited(before, each), this.#at(onto).docs)
        return this.#toHead(number, await this.#commit(branch, { parents: [onto], by, onMain: false, docs }))
      }
      case 'merge': {
        const [ours, theirs] = [this.#at(world.head), this.#at(world.main)]
        const docs = merged(ours.docs, theirs.docs, mergeBaseOf(world).docs)
        const parents = [ours.id, theirs.id]
        return this.#toHead(number, await this.#commit(branch, { parents, by: happening.by, onMain: false, docs }))
      }
      case 'main':
        return this.#toMain(edited(this.#at(world.main).docs, happening.edit))
      case 'rules':
        this.#rules = this.#rules === 'risk' ? 'default' : 'risk'
        return this.#toMain(this.#at(world.main).docs, rulesFile(this.#rules))
      case 'land':
        return this.#land(number)
      case 'review':
        return this.#review(number, happening)
      case 'dismiss':
        return this.#dismiss(number, happening.which)
    }
  }

  async #review(number: number, { by, state, back }: Extract<Happening, { kind: 'review' }>): Promise<Event> {
    const { heads, reviews } = this.#pull(number)
    const id = heads.at(-1 - (back % heads.length)) ?? 0
    const commit = this.#shas[id] ?? ''
    const added = await this.#standIn.state.addReview({ pull: number, author: by, state, commit })
    this.#update(number, { reviews: [...reviews, { by, state, commit: id }] })
    return { event: 'pull_request_review', payload: await reviewEvent(this.#standIn, added.id) }
  }

  async #dismiss(number: number, which: number): Promise<Event | null> {
    const human = this.#standIn.state.reviews.filter(({ pull, author: by }) => pull === number && by !== bot)
    const at = human.length === 0 ? 0 : which % human.length
    const review = human[at]
    // GitHub dismisses what approves or asks for changes.
    if (review === undefined || review.state === 'COMMENTED' || review.state === 'DISMISSED') return null
    this.#standIn.state.dismiss(review.id)
    const reviews = this.#pull(number).reviews.map((each, index) =>
      index === at ? { ...each, state: 'DISMISSED' as const } : each,
    )
    this.#update(number, { reviews })
    return { event: 'pull_request_review', payload: await reviewEvent(this.#standIn, review.id, 'dismissed') }
  }

  /**
   * The pull request ends and another one begins: squashed onto `main` where the gate is open, else closed. What adds,
   * moves or takes away a document never lands, since the model knows a document only as long as `main` has it.
   */
  async #land(number: number): Promise<Event | null> {
    const world = this.world(number)
    const [head, main] = [this.#at(world.head), this.#at(world.main)]
    const stays = head.docs.every((each, of) => each !== null && each.name === main.docs[of]?.name)
    const lands = stays && expected(world) === 'success'
    const docs = merged(head.docs, main.docs, mergeBaseOf(world).docs)
    this.#standIn.state.updatePullRequest(number, { state: 'closed' })
    const event = lands ? await this.#toMain(docs) : null
    this.#pulls = this.#pulls.filter((each) => each.number !== number)
    await this.#openPull()
    return event
  }

  async #openPull(): Promise<void> {
    const number = firstNumber + this.#opened
    const branch = this.#opened === 0 ? 'change' : `change-${number}`
    this.#opened += 1
    const main = this.#at(this.#main)
    const made = { parents: [main.id], by: author, onMain: false, docs: main.docs }
    const id = await this.#commit(branch, made, { 'src/a.ts': `a ${number}` })
    this.#pulls = [...this.#pulls, { number, branch, heads: [id], reviews: [] }]
    this.#standIn.state.openPullRequest({ number, headRef: branch, baseRef: 'main', author })
  }

  /** Adds a commit to both worlds and gives its id. */
  async #commit(branch: string, made: Omit<Commit, 'id'>, around: Readonly<Record<string, File>> = {}) {
    const id = this.#commits.length
    const [parent, second] = made.parents.map((each) => this.#shas[each])
    const sha = await commitFiles(this.#directory, {
      branch,
      parent: parent ?? null,
      ...(second !== undefined && { merges: second }),
      files: { ...filesOf(made.docs), ...around },
      message: `Commit ${id}`,
      author: { name: made.by, email: `${made.by}@users.noreply.github.com` },
      date: 1_767_225_600 + id,
    })
    this.#shas.push(sha)
    this.#commits = [...this.#commits, { id, ...made }]
    return id
  }

  async #toHead(number: number, id: number): Promise<Event> {
    this.#update(number, { heads: [...this.#pull(number).heads, id] })
    return { event: 'pull_request', payload: await pullRequestEvent(this.#standIn, number, 'synchronize') }
  }

  async #toMain(docs: readonly Placed[], around: Readonly<Record<string, File>> = {}): Promise<Event> {
    const before = this.#main
    this.#main = await this.#commit('main', { parents: [before], by: 'zoe', onMain: true, docs }, around)
    const [from = '', to = ''] = [this.#shas[before], this.#shas[this.#main]]
    return { event: 'push', payload: pushEvent(this.#standIn, { branch: 'main', before: from, after: to }) }
  }

  #at(id: number): Commit {
    const found = this.#commits[id]
    if (found === undefined) throw new RangeError(`there is no commit ${id}`)
    return found
  }

  #pull(number: number): Opened {
    const found = this.#pulls.find((each) => each.number === number)
    if (found === undefined) throw new RangeError(`pull request ${number} is not open`)
    return found
  }

  #update(number: number, change: Partial<Pick<Opened, 'heads' | 'reviews'>>): void {
    this.#pulls = this.#pulls.map((each) => (each.number === number ? { ...each, ...change } : each))
  }
}

/** The newest commit of `main` that is in the pull request. */
function mergeBaseOf({ commits, head }: World): Commit {
  const seen = new Set<number>()
  const left = [head]
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (!seen.has(at)) left.push(...(commits[at]?.parents ?? []))
    seen.add(at)
  }
  const known = commits.filter(({ id, onMain }) => onMain && seen.has(id)).at(-1)
  if (known === undefined) throw new RangeError('the pull request has nothing of main')
  return known
}
