/** A history that happens twice: to the model's world, and to a repository on the stand-in for GitHub. */
import { bot } from '../e2e/runner.ts'
import { pullRequestEvent, pushEvent, reviewEvent } from '../github/contract.ts'
import { commitFiles, emptyRepository, type File } from '../github/stand-in/git/fixture.ts'
import type { JsonRecord } from '../github/stand-in/json.ts'
import { runnerEnvironment } from '../github/stand-in/runner.ts'
import { type StandIn, startStandIn } from '../github/stand-in/stand-in.ts'
import type { Edit, Happening } from './happenings.ts'
import { author, type Commit, type Doc, type Placed, type Rules, type World } from './model.ts'

const number = 12
const token = 'a-token'

const config = `roles: { risk: [rita] }
transitions:
  - when: { field: Risk level, direction: down }
    require: [{ role: risk }]
  - when: { field: Status, to: Live (prod), risk: High }
    require: [{ role: risk }, { permission: write }]
`

/** A template with all that the gate looks at and little else: a thousand histories are read thousands of times. */
const template = `# Workflow

## 0. Index

- **Workflow name:**
- **Status:**
  e.g., Draft, In review, Live (staging), Live (prod), Deprecated.
- **Risk level:**
  e.g., Low (informational), Medium (moderate side effects), High (financial).
- **Primary owners (team / role):**

## 1. Summary

- **Business context:**

## 9. Safety

- **Approval steps:**
- **Risky operations:**
`

function complete(name: string, owners: string, risky: string): string {
  const said: Readonly<Record<string, string>> = {
    'Workflow name': name,
    'Primary owners (team / role)': owners,
    'Business context': 'Runs every night.',
    'Risky operations': risky,
  }
  return template
    .split('\n')
    .filter((line) => !line.startsWith('  '))
    .map((line) =>
      line.replace(/^- \*\*([^*]+):\*\*$/, (field, label: string) => `${field} ${said[label] ?? 'To be said.'}`),
    )
    .join('\n')
    .replace('# Workflow', `# ${name}`)
}

/** The two documents: where they stand, and under which other name they may. */
const documents = [
  {
    text: complete('Stock sync', 'Shop team', 'Wrong stock on sale. A run that changes more than a tenth stops.'),
    names: ['docs/workflows/stock-sync.md', 'docs/workflows/stock.md'],
  },
  {
    text: complete(
      'Refund approval',
      'Payments team',
      'Money leaves the company. Above 500 euros a person looks at it.',
    ),
    names: ['docs/workflows/refund-approval.md', 'docs/workflows/refunds.md'],
  },
] as const

const first: Doc = { status: 'Live (staging)', risk: 'Low', steps: 0, prose: 0 }

type Run = (environment: NodeJS.ProcessEnv) => Promise<void>

export interface Chronicle {
  readonly standIn: StandIn
  /** The model's side. */
  world(): World
  /** Makes it happen, and docgate run; gives state of the status, and how often `success` was written on the way. */
  next(happening: Happening): Promise<{ readonly state: string; readonly greens: number }>
  close(): Promise<void>
}

export async function begin(rules: Rules, run: Run): Promise<Chronicle> {
  const repository = await emptyRepository()
  const { directory } = repository
  const shas: string[] = []
  const docs = documents.map(({ names }) => ({ name: names[0], doc: first }))
  const around = rules === 'default' ? {} : { '.github/docgate.yml': config }
  shas.push(
    await commitFiles(directory, {
      ...{ branch: 'main', parent: null },
      files: { ...filesOf(docs), ...around, 'docs/workflows/_template.md': template },
    }),
  )
  shas.push(await commitFiles(directory, { branch: 'change', parent: 'main', files: { 'src/a.ts': 'a' } }))
  let world: World = {
    rules,
    commits: [
      { id: 0, parents: [], by: author, onMain: true, docs },
      { id: 1, parents: [0], by: author, onMain: false, docs },
    ],
    ...{ head: 1, main: 0, reviews: [] },
  }
  const heads = [1]
  const standIn = await startStandIn({
    ...{ repository: directory, owner: 'lantern-books', name: 'back-office' },
    pullRequests: [{ number, headRef: 'change', baseRef: 'main', author }],
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
  })
  const current = (id: number): Commit => {
    const found = world.commits[id]
    if (found === undefined) throw new RangeError(`there is no commit ${id}`)
    return found
  }

  /** Adds a commit to both worlds and gives its id. */
  const commit = async (branch: string, made: Omit<Commit, 'id'>): Promise<number> => {
    const id = world.commits.length
    const [parent, merged] = made.parents.map((each) => shas[each])
    shas.push(
      await commitFiles(directory, {
        branch,
        ...(parent !== undefined && { parent }),
        ...(merged !== undefined && { merges: merged }),
        files: filesOf(made.docs),
        message: `Commit ${id}`,
        author: { name: made.by, email: `${made.by}@users.noreply.github.com` },
        date: 1_767_225_600 + id,
      }),
    )
    world = { ...world, commits: [...world.commits, { id, ...made }] }
    return id
  }
  const toHead = (id: number): Promise<JsonRecord> => {
    world = { ...world, head: id }
    heads.push(id)
    return pullRequestEvent(standIn, number, 'synchronize')
  }

  async function act(happening: Happening): Promise<{ readonly event: string; readonly payload: JsonRecord } | null> {
    switch (happening.kind) {
      case 'push':
      case 'force-push': {
        const { by, edits } = happening
        const ever = [world.main, ...heads]
        const onto = happening.kind === 'push' ? world.head : (ever[happening.onto % ever.length] ?? world.head)
        const made = edits.reduce((before, each) => edited(before, each), current(onto).docs)
        const id = await commit('change', { parents: [onto], by, onMain: false, docs: made })
        return { event: 'pull_request', payload: await toHead(id) }
      }
      case 'merge': {
        const [ours, theirs] = [current(world.head), current(world.main)]
        const joined = merged(ours.docs, theirs.docs, mergeBaseOf(world).docs)
        const parents = [ours.id, theirs.id]
        const id = await commit('change', { parents, by: happening.by, onMain: false, docs: joined })
        return { event: 'pull_request', payload: await toHead(id) }
      }
      case 'main': {
        const before = world.main
        const made = edited(current(before).docs, happening.edit)
        const id = await commit('main', { parents: [before], by: 'zoe', onMain: true, docs: made })
        world = { ...world, main: id }
        const [from = '', to = ''] = [shas[before], shas[id]]
        return { event: 'push', payload: pushEvent(standIn, { branch: 'main', before: from, after: to }) }
      }
      case 'review': {
        const { by, state, back } = happening
        const id = heads.at(-1 - (back % heads.length)) ?? world.head
        const added = await standIn.state.addReview({ pull: number, author: by, state, commit: shas[id] ?? '' })
        world = { ...world, reviews: [...world.reviews, { by, state, commit: id }] }
        return { event: 'pull_request_review', payload: await reviewEvent(standIn, added.id) }
      }
      case 'dismiss': {
        const human = standIn.state.reviews.filter((each) => each.author !== bot)
        const at = human.length === 0 ? 0 : happening.which % human.length
        const review = human[at]
        // GitHub dismisses what approves or asks for changes.
        if (review === undefined || review.state === 'COMMENTED' || review.state === 'DISMISSED') return null
        standIn.state.dismiss(review.id)
        const reviews = world.reviews.map((each, index) =>
          index === at ? { ...each, state: 'DISMISSED' as const } : each,
        )
        world = { ...world, reviews }
        return { event: 'pull_request_review', payload: await reviewEvent(standIn, review.id, 'dismissed') }
      }
    }
  }

  return {
    standIn,
    world: () => world,
    next: async (happening) => {
      const before = standIn.state.statuses.length
      const event = await act(happening)
      if (event !== null) await run(await runnerEnvironment(standIn, { ...event, token }))
      const { head } = await standIn.state.tips(number)
      const newest = standIn.state.currentStatuses(head).find(({ context }) => context === 'docgate')
      const written = standIn.state.statuses.slice(before)
      return { state: newest?.state ?? 'none', greens: written.filter(({ state }) => state === 'success').length }
    },
    close: async () => {
      await standIn.close()
      await repository.remove()
    },
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

/** What is ours where we changed it, else what is theirs. */
function merged(ours: readonly Placed[], theirs: readonly Placed[], base: readonly Placed[]): readonly Placed[] {
  return ours.map((own, of) => {
    const [other, before] = [theirs[of] ?? null, base[of] ?? null]
    if (own === null || other === null || before === null) return own
    const pick = <Key extends keyof Doc>(key: Key): Doc[Key] =>
      own.doc[key] === before.doc[key] ? other.doc[key] : own.doc[key]
    const doc = { status: pick('status'), risk: pick('risk'), steps: pick('steps'), prose: pick('prose') }
    return { name: own.name, doc }
  })
}

function edited(docs: readonly Placed[], edit: Edit): readonly Placed[] {
  return docs.map((placed, of) => (of === edit.of ? editedOne(placed, edit) : placed))
}

function editedOne(placed: Placed, edit: Edit): Placed {
  const names: readonly string[] = documents[edit.of]?.names ?? []
  if (edit.kind === 'delete') return null
  if (edit.kind === 'restore') return placed ?? { name: names[0] ?? '', doc: first }
  if (placed === null) return null
  if (edit.kind === 'set') return { ...placed, doc: { ...placed.doc, ...edit.to } }
  return { ...placed, name: names.find((each) => each !== placed.name) ?? placed.name }
}

/** Both documents under both names; what is not there is removed. */
function filesOf(docs: readonly Placed[]): Readonly<Record<string, File>> {
  return Object.fromEntries(
    documents.flatMap(({ text, names }, of) => {
      const placed = docs[of] ?? null
      return names.map((name) => [name, placed?.name === name ? written(text, placed.doc) : null])
    }),
  )
}

const limits = [500, 400, 300]
const remarks = ['', ' So it is.', ' So it was for years.', ' Everybody knew.', ' Nobody knew.']

function written(text: string, { status, risk, steps, prose }: Doc): string {
  const values: Readonly<Record<string, string>> = {
    Status: status,
    'Risk level': risk,
    'Approval steps': `Above ${limits[steps]} in one night a member of the team approves each of them`,
  }
  return text
    .split('\n')
    .map((line) => {
      const [, label = ''] = /^- \*\*([^*]+):\*\*/.exec(line) ?? []
      if (label === 'Business context') return `${line}${remarks[prose]}`
      return values[label] === undefined ? line : `- **${label}:** ${values[label]}`
    })
    .join('\n')
}
