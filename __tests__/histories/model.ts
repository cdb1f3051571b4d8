/**
 * A small reference model of the gate, after the rules and not after the code: documents are a handful of values, and
 * what a status must be is worked out from scratch after each event. It shares nothing with `src`.
 */

export const people = ['rita', 'omar', 'gus'] as const
export const author = 'ada'
const writers: readonly string[] = ['ada', 'rita', 'omar', 'zoe']

/** What a document says, as far as the gate cares: `prose` is what it does not care about. */
export interface Doc {
  readonly status: 'Draft' | 'Live (staging)' | 'Live (prod)' | 'Deprecated' | 'WIP'
  readonly risk: 'Low' | 'Medium' | 'High'
  /** Which of some approval steps. */
  readonly steps: number
  readonly prose: number
}

/** A document with the name it stands under; `null` where it is deleted. */
export type Placed = { readonly name: string; readonly doc: Doc } | null

export interface Commit {
  readonly id: number
  readonly parents: readonly number[]
  readonly by: string
  readonly onMain: boolean
  readonly docs: readonly Placed[]
}

export interface Review {
  readonly by: string
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly commit: number
}

/** `default`: no configuration. `risk`: lowering a risk, and going live at high risk, take `rita`. */
export type Rules = 'default' | 'risk'

export type Verdict = 'failure' | 'pending' | 'success'

export interface World {
  readonly rules: Rules
  /** By id. */
  readonly commits: readonly Commit[]
  readonly head: number
  readonly main: number
  /** In the order they came. */
  readonly reviews: readonly Review[]
}

/** A change that needs an approval: of which document, what, and everything an approval of it is bound to. */
interface Change {
  readonly of: number
  readonly what: 'deleted' | 'name' | 'risk' | 'status' | 'steps'
  readonly identity: string
  /** For each group of approvals who may give them: `null` for everybody who may write. */
  readonly demands: readonly (readonly (string | null)[])[]
}

/** What the status of head must be. */
export function expected(world: World): Verdict {
  const head = commitAt(world, world.head)
  if (head.docs.some((each) => each?.doc.status === 'WIP')) return 'failure'
  return changesOf(world, head).every((change) => isSettled(world, change)) ? 'success' : 'pending'
}

function commitAt({ commits }: World, id: number): Commit {
  const found = commits[id]
  if (found === undefined) throw new RangeError(`there is no commit ${id}`)
  return found
}

function ancestors(world: World, from: Commit): readonly Commit[] {
  const seen = new Set<number>()
  const left = [from.id]
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    left.push(...commitAt(world, at).parents)
  }
  return [...seen].map((id) => commitAt(world, id))
}

/** `main` is one line, so the newest of its commits is the best. */
function mergeBase(world: World, commit: Commit): Commit {
  const known = ancestors(world, commit).filter(({ onMain }) => onMain)
  return known.reduce((best, each) => (each.id > best.id ? each : best))
}

/** What of a commit needs an approval, against the place where it left `main`. */
function changesOf(world: World, commit: Commit): readonly Change[] {
  const base = mergeBase(world, commit)
  const tip = commitAt(world, world.main)
  return commit.docs.flatMap((now, of) => {
    const before = base.docs[of] ?? null
    if (before === null) return []
    const place = [of, before.name, now?.name]
    const change = (what: Change['what'], values: readonly unknown[], demands: Change['demands']): Change => ({
      ...{ of, what, demands },
      identity: JSON.stringify([...place, what, ...values, now?.doc.steps]),
    })
    if (now === null) return [change('deleted', [], [[null]])]
    const [old, doc] = [before.doc, now.doc]
    const high = [old, doc, tip.docs[of]?.doc].some((each) => each?.risk === 'High')
    const [from, to] = [order.indexOf(old.risk), order.indexOf(doc.risk)]
    const asksForTwo = world.rules === 'risk' && high && doc.status === 'Live (prod)'
    return [
      ...(old.status !== doc.status && doc.status !== 'Deprecated' && (old.status === 'Deprecated' || isLive(doc))
        ? [change('status', [old.status, doc.status], asksForTwo ? [['rita', null]] : [[null]])]
        : []),
      ...(from !== to ? [change('risk', [from, to], world.rules === 'risk' && to < from ? [['rita']] : [[null]])] : []),
      ...(old.steps !== doc.steps ? [change('steps', [old.steps], [[null]])] : []),
      ...(before.name !== now.name ? [change('name', [], [[null]])] : []),
    ]
  })
}

const order = ['Low', 'Medium', 'High']

function isLive({ status }: Doc): boolean {
  return status === 'Live (prod)'
}

function isSettled(world: World, change: Change): boolean {
  const last = new Map<string, Review>()
  for (const review of world.reviews) if (review.state !== 'COMMENTED') last.set(review.by, review)
  const eligible = [...last.values()].filter(({ by }) => writers.includes(by) && by !== author)
  const valid = eligible
    .filter(({ by, state }) => state === 'APPROVED' && !hasHandIn(world, by, change))
    .filter(({ commit }) => changesOf(world, commitAt(world, commit)).some((each) => each.identity === change.identity))
  return change.demands.every((slots) => {
    const asked = ({ by }: Review): boolean => slots.some((slot) => slot === null || slot === by)
    return (
      !eligible.some((review) => review.state === 'CHANGES_REQUESTED' && asked(review)) &&
      canFill(
        slots,
        valid.map(({ by }) => by),
      )
    )
  })
}

/** Whether there is somebody else for each slot. */
function canFill([slot, ...others]: readonly (string | null)[], there: readonly string[]): boolean {
  if (slot === undefined) return true
  return there.some(
    (by) =>
      (slot === null || slot === by) &&
      canFill(
        others,
        there.filter((each) => each !== by),
      ),
  )
}

/** Whether somebody wrote a commit that changed this very thing, or what an approval of it covers, against all parents. */
function hasHandIn(world: World, login: string, change: Change): boolean {
  const head = commitAt(world, world.head)
  const onMain = new Set(ancestors(world, mergeBase(world, head)).map(({ id }) => id))
  return ancestors(world, head)
    .filter(({ id, by }) => !onMain.has(id) && by === login)
    .some((commit) =>
      commit.parents.every((id) => sideOf(world, commit, change) !== sideOf(world, commitAt(world, id), change)),
    )
}

function sideOf(world: World, commit: Commit, { of, what }: Change): string {
  const placed = commit.docs[of] ?? null
  const original = mergeBase(world, commitAt(world, world.head)).docs[of]?.name
  // Gone from the name that base knows is gone, whatever became of it.
  if (what === 'deleted') return String(placed?.name === original)
  if (placed === null) return 'gone'
  // A change is one of a document under its name, so whoever moves it has a hand in all of them.
  const { status, risk, steps } = placed.doc
  return JSON.stringify([placed.name, what === 'name' ? null : { status, risk, steps }[what], steps])
}
