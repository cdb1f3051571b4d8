/** What a story may say: the keys of the YAML files in this folder. A key that nobody knows is refused. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const login = z.string().min(1)
const permission = z.literal(['admin', 'write', 'read', 'none'])
/** A path, or the bare name of a document in `docs/workflows`. */
const file = z.string().min(1)
const fields = z.record(z.string(), z.string().nullable())
const edits = z.array(z.tuple([z.string(), z.string()]))

/** One of the texts, as it is or with changes. */
const text = z.union([
  z.literal(['complete', 'refund']),
  z.strictObject({
    like: z.literal(['complete', 'refund']),
    set: fields.exactOptional(),
    edit: edits.exactOptional(),
  }),
])

const changes = {
  /** Values of fields by label, in place of those that stand there; `null` takes the line away. */
  set: z.record(file, fields).exactOptional(),
  /** Texts that stand there once, and what stands there afterwards. */
  edit: z.record(file, edits).exactOptional(),
  write: z.record(file, z.string()).exactOptional(),
  /** New documents. */
  create: z.record(file, text).exactOptional(),
  delete: z.array(file).exactOptional(),
  rename: z.record(file, file).exactOptional(),
}

const push = z.strictObject({
  by: login,
  /** Co-authors, as an accepted suggestion names them. */
  with: z.array(login).exactOptional(),
  committer: login.exactOptional(),
  /** Makes it a forced push: the commit follows this one, a name given by `as` or a branch. */
  onto: z.string().exactOptional(),
  /** Afterwards GitHub can't reach what was pushed away. */
  forgets: z.literal(true).exactOptional(),
  /** Name of the commit for later steps. */
  as: z.string().exactOptional(),
  ...changes,
})

const review = z.union([
  login,
  z.strictObject({
    by: login,
    /** Name of the commit; head when left out. */
    on: z.string().exactOptional(),
    /** `{code}` stands for the first code that docgate's review holds. */
    text: z.string().exactOptional(),
    times: z.number().int().exactOptional(),
  }),
])

const acts = {
  push: push.exactOptional(),
  approves: review.exactOptional(),
  'requests changes': review.exactOptional(),
  comments: review.exactOptional(),
  /** Whose latest review. */
  dismisses: login.exactOptional(),
  rewrites: z.strictObject({ 'review of': login, text: z.string() }).exactOptional(),
  /** A push to `main`; `config` is the configuration. */
  'main moves': z.strictObject({ config: z.string().exactOptional(), ...changes }).exactOptional(),
  /** The base branch is merged into the pull request's. */
  'merges main': z.strictObject({ by: login, ...changes }).exactOptional(),
}

/** What happens in the middle of a run, right before the request it names is answered. */
const moment = z.literal([
  'first look',
  'list of files',
  'contents',
  'second look',
  'last look',
  'review is written',
  'success is written',
])

const step = z
  .strictObject({
    ...acts,
    /** A further pull request of `zoe`, of the same branch, into a branch `release` that is at this commit. */
    opens: z.strictObject({ number: z.number(), into: z.string() }).exactOptional(),
    closes: z.number().exactOptional(),
    /** Put into the merge queue: docgate judges the group, and `status` is that of the group. */
    queues: z.number().exactOptional(),
    /** A run of the relay's second half, for a pull request of a fork. */
    relay: z.number().exactOptional(),
    dispatch: z.number().exactOptional(),
    /** The same run once more. */
    again: z.literal(['pull_request', 'pull_request_target']).exactOptional(),

    /** `no`: the act alone; `twice`: two runs at the same moment. */
    run: z.literal(['no', 'twice']).exactOptional(),
    meanwhile: z.strictObject({ before: moment, ...acts }).exactOptional(),
    breaks: z.strictObject({ at: moment }).exactOptional(),

    /** State and description of docgate's status; the beginning of it where it ends with `…`. */
    status: z.string().exactOptional(),
    /** Texts of docgate's review. */
    says: z.array(z.string()).exactOptional(),
    'says not': z.array(z.string()).exactOptional(),
    /** Texts of the job's log or summary. */
    tells: z.array(z.string()).exactOptional(),
    job: z.literal(['green', 'red']).exactOptional(),
    /** Every request that changes something, as `METHOD path`. */
    writes: z.array(z.string()).exactOptional(),
    /** No success was written in this step, on whichever commit. */
    'never green': z.literal(true).exactOptional(),
  })
  .refine((value) => actsOf(value).length === 1, { error: 'a step has one act' })

const story = z.strictObject({
  story: z.string(),
  /** Besides `ada` (the author), `zoe` and `rita`, who may write, and `gus`, who may read. */
  people: z.record(login, permission).exactOptional(),
  /** Members by slug; `hidden`: the token may not read them. */
  teams: z.record(z.string(), z.array(login)).exactOptional(),
  'token reads teams': z.literal(true).exactOptional(),
  /** `owner/name` of the fork that the pull request comes from. */
  fork: z.string().exactOptional(),
  /** Documents on `main`: `complete` or `refund`, or one of these with edits. `stock-sync: complete` when left out. */
  base: z.record(file, text).exactOptional(),
  config: z.string().exactOptional(),
  steps: z.array(step).min(1),
})

export type Story = z.infer<typeof story>
export type Step = Story['steps'][number]
export type Push = z.infer<typeof push>
export type Text = z.infer<typeof text>
export type Changes = Pick<Push, keyof typeof changes>
export type Moment = z.infer<typeof moment>
export type Act = Pick<Step, keyof typeof acts>

const actNames = [...Object.keys(acts), 'opens', 'closes', 'queues', 'relay', 'dispatch', 'again']

export function actsOf(value: object): readonly string[] {
  return Object.keys(value).filter((key) => actNames.includes(key))
}

/** Reads a story. Throws with the places of what it does not know. */
export function readStory(path: string): Story {
  const read = story.safeParse(parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Error(`${path}:\n${z.prettifyError(read.error)}`)
  return read.data
}
