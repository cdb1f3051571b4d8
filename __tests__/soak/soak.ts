/**
 * A long life: pull requests come and go in one repository, people push and review, GitHub fails, and each event is one
 * process of the bundle. After each of them the same few things must hold; the first that does not ends the soak.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { reviewMarker } from '../../src/action/job.ts'
import { bot, bundle, node } from '../e2e/runner.ts'
import type { Exchange } from '../github/stand-in/exchange.ts'
import { type ActionResult, type Environment, runAction } from '../github/stand-in/runner.ts'
import { begin, type Chronicle } from '../histories/chronicle.ts'
import { type Happening, happening, type Milestone } from '../histories/happenings.ts'
import { expected } from '../histories/model.ts'
import { faultOf, type Trouble, trouble } from './faults.ts'

/** One run of the bundle. */
export interface RunFigures {
  /** Events that its pull request had had before. */
  readonly age: number
  readonly event: string
  readonly trouble: Trouble['kind'] | null
  /** Whether it is the same event once more. */
  readonly again: boolean
  readonly requests: number
  readonly writes: number
  /** Most memory that one process of it held, bytes. */
  readonly memory: number
}

export interface SoakFigures {
  readonly events: number
  readonly runs: readonly RunFigures[]
  /** Verdicts of the model after the events, by name. */
  readonly verdicts: Readonly<Record<string, number>>
  readonly pullRequests: number
}

interface Turn {
  readonly happening: Happening | Milestone
  readonly pull: number
  readonly trouble: Trouble | null
  readonly again: boolean
}

const turn: fc.Arbitrary<Turn> = fc.record({
  happening: fc.oneof(
    { weight: 40, arbitrary: happening },
    { weight: 2, arbitrary: fc.constant<Milestone>({ kind: 'land' }) },
    { weight: 1, arbitrary: fc.constant<Milestone>({ kind: 'rules' }) },
  ),
  pull: fc.nat({ max: pullRequestsAtOnce() - 1 }),
  trouble,
  again: fc.nat({ max: 4 }).map((number) => number === 0),
})

/** Where the workflows in `examples/` end a job. Milliseconds; docgate promises to end before. */
const longestRun = 10 * 60_000

function pullRequestsAtOnce(): number {
  return 3
}

/** What came of a run, and the most memory that it took, bytes. */
export interface Ran {
  readonly result: ActionResult
  readonly memory: number
}

export interface SoakOptions {
  /** Events in all. */
  readonly events: number
  /** The same seed makes the same events, however many of them there are. */
  readonly seed: number
  /** The first event that docgate runs for; those before only happen. 1 when left out. */
  readonly from?: number
  /** Runs the bundle for an event; in a process of its own when left out. */
  readonly run?: (environment: Environment) => Promise<Ran>
  /** Called after each event. */
  progress(done: number): void
}

/**
 * Plays so many events and gives what they took.
 *
 * @throws Error where something did not hold, with the event, and the command that plays it again.
 */
export async function soak({ events, seed, from = 1, run, progress }: SoakOptions): Promise<SoakFigures> {
  const directory = await mkdtemp(join(tmpdir(), 'docgate-soak-'))
  const player = new Player(directory, run ?? ((environment) => runAlone(environment, join(directory, 'memory'))))
  try {
    await player.start()
    for (const [index, each] of fc.sample(turn, { numRuns: events, seed }).entries()) {
      await player.play(each, index + 1 >= from).catch((error: unknown) => {
        const said = error instanceof Error ? error.message : String(error)
        const again = `npm run soak -- --jobs 1 --seed ${seed} --events ${index + 1} --from ${Math.max(1, index - 9)}`
        throw new Error(`event ${index + 1}, ${JSON.stringify(each)}: ${said}\nagain: ${again}`, { cause: error })
      })
      progress(index + 1)
    }
    return player.figures()
  } finally {
    await player.close()
    await rm(directory, { recursive: true, force: true })
  }
}

/**
 * What the processes of a run report when they end: their highest memory, in kilobytes, a line each. Linux tells that of
 * the program alone; `maxRSS` begins with what the process that started it held.
 */
const reportsMemory = (file: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `import { appendFileSync, existsSync, readFileSync } from 'node:fs'
     const status = '/proc/self/status'
     const own = () => existsSync(status) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))[1] : process.resourceUsage().maxRSS
     process.on('exit', () => appendFileSync(${JSON.stringify(file)}, own() + '\\n'))`,
  )}`

/** In a process of its own; what that reports of its memory goes to a file. */
async function runAlone(environment: Environment, report: string): Promise<Ran> {
  await writeFile(report, '')
  const env = { ...environment, NODE_OPTIONS: `--import=${reportsMemory(report)}` }
  const result = await runAction(env, { bundle, node, timeout: longestRun })
  if (result.exitCode === null) throw new Error('a run did not end by itself in ten minutes')
  const lines = (await readFile(report, 'utf8')).trim().split('\n').map(Number)
  const memory = Math.max(...lines) * 1024
  if (!(memory > 0)) throw new Error('no process has said how much memory it took')
  return { result, memory }
}

class Player {
  readonly #directory: string
  readonly #runBundle: (environment: Environment) => Promise<Ran>
  #chronicle: Chronicle | null = null
  #trouble: Trouble | null = null
  #result: ActionResult | null = null
  /** Of the last run. */
  #memory = 0
  /** The event that docgate last ran for. */
  #event = ''
  readonly #ages = new Map<number, number>()
  /** Pull requests that docgate has judged: the others have no status. */
  readonly #judged = new Set<number>()
  readonly #runs: RunFigures[] = []
  readonly #verdicts = new Map<string, number>()
  #events = 0
  #isWatched = true

  constructor(directory: string, runBundle: (environment: Environment) => Promise<Ran>) {
    this.#directory = directory
    this.#runBundle = runBundle
  }

  async start(): Promise<void> {
    this.#chronicle = await begin('default', (environment) => this.#run(environment), {
      pulls: pullRequestsAtOnce(),
      directory: this.#directory,
      // The limit of an hour would be reached, and the stand-in knows no hours.
      limits: { requests: Number.MAX_SAFE_INTEGER },
    })
  }

  async close(): Promise<void> {
    await this.#chronicle?.close()
  }

  figures(): SoakFigures {
    const pullRequests = this.#story().standIn.state.pullRequests.length
    return { events: this.#events, runs: this.#runs, verdicts: Object.fromEntries(this.#verdicts), pullRequests }
  }

  /** Where it is not watched, docgate does not run for it. */
  async play(each: Turn, isWatched: boolean): Promise<void> {
    this.#isWatched = isWatched
    const story = this.#story()
    const pull = story.open[each.pull % story.open.length] ?? 0
    this.#trouble = each.trouble
    await this.#once(pull, false, () => story.next(each.happening, pull))
    this.#events += 1
    this.#ages.set(pull, (this.#ages.get(pull) ?? 0) + 1)
    if (this.#result !== null && this.#event !== 'push') this.#judged.add(pull)
    await this.#verdictsHold()
    if (this.#result === null) return
    if (each.trouble !== null) {
      this.#trouble = null
      await this.#once(pull, true, () => story.rerun())
      await this.#verdictsHold()
    }
    if (!each.again) return
    const last = await this.#once(pull, true, () => story.rerun())
    // For a push to the base branch what is green is held back first, and may be green again when it was looked at.
    const allowed = this.#event === 'push' ? 2 * story.open.length : 0
    if (last !== null && last.writes > allowed) throw new Error(`a run without a change wrote ${last.writes} times`)
  }

  /** Has docgate run once for what happens, and counts; `null` where nothing was to run. */
  async #once(pull: number, again: boolean, happen: () => Promise<unknown>): Promise<RunFigures | null> {
    const { standIn } = this.#story()
    this.#result = null
    const [from, statuses] = [standIn.log.length, standIn.state.statuses.length]
    await happen()
    standIn.setFault(null)
    await this.#noFalseGreen(statuses)
    this.#oneReviewEach()
    if (this.#result === null) return null
    const exchanges = standIn.log.slice(from)
    const run: RunFigures = {
      age: this.#ages.get(pull) ?? 0,
      event: this.#event,
      trouble: this.#trouble?.kind ?? null,
      again,
      requests: exchanges.length,
      writes: exchanges.filter(isWrite).length,
      memory: this.#memory,
    }
    this.#runs.push(run)
    return run
  }

  async #run(environment: NodeJS.ProcessEnv): Promise<void> {
    if (!this.#isWatched) return
    const { standIn } = this.#story()
    this.#event = environment['GITHUB_EVENT_NAME'] ?? ''
    if (this.#trouble !== null) standIn.setFault(faultOf(this.#trouble))
    const variables = Object.entries(environment).map(([name, value]) => [name, value ?? ''])
    const { result, memory } = await this.#runBundle(Object.fromEntries(variables))
    this.#result = result
    this.#memory = memory
  }

  /** No status that was written since says `success` of a commit that the model holds back. */
  async #noFalseGreen(from: number): Promise<void> {
    const { standIn, open, world } = this.#story()
    const written = standIn.state.statuses.slice(from).filter(({ state }) => state === 'success')
    for (const pull of open) {
      const { head } = await standIn.state.tips(pull)
      const wanted = expected(world(pull))
      if (wanted !== 'success' && written.some(({ sha }) => sha === head))
        throw new Error(`pull request ${pull} was green on the way, and is ${wanted}`)
    }
  }

  /** Each status is what the model says, or the run says that something went wrong. */
  async #verdictsHold(): Promise<void> {
    const { open, world, state } = this.#story()
    const stdout = this.#result?.stdout ?? ''
    const isSaid = this.#result !== null && /^::(?:error|warning)/m.test(stdout)
    for (const pull of open) {
      const [wanted, is] = [expected(world(pull)), await state(pull)]
      this.#verdicts.set(wanted, (this.#verdicts.get(wanted) ?? 0) + 1)
      if (is === wanted || (is === 'none' && !this.#judged.has(pull))) continue
      if (this.#trouble !== null && isSaid) continue
      throw new Error(`pull request ${pull} is ${is}, not ${wanted}; docgate said:\n${stdout}`)
    }
  }

  /** Of docgate there is one review in each pull request, beside those that only bring comments, and no comment twice. */
  #oneReviewEach(): void {
    const { standIn, open } = this.#story()
    const { reviews, comments } = standIn.state
    for (const pull of open) {
      const own = reviews.filter(
        (each) => each.pull === pull && each.author === bot && each.body.includes(reviewMarker),
      )
      if (own.length > 1) throw new Error(`pull request ${pull} has ${own.length} reviews of docgate`)
      const texts = comments
        .filter((each) => each.pull === pull && each.author === bot)
        .map(({ path, line, commit, body }) => JSON.stringify([path, line, commit, body]))
      if (new Set(texts).size < texts.length) throw new Error(`pull request ${pull} has a comment twice`)
    }
  }

  #story(): Chronicle {
    if (this.#chronicle === null) throw new Error('the soak has not begun')
    return this.#chronicle
  }
}

function isWrite({ method, path }: Exchange): boolean {
  return method !== 'GET' && path !== '/graphql'
}
