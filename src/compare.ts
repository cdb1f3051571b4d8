import type { DemandedTransition } from './approval/demand.ts'
import type { Policy } from './approval/policy.ts'
import { type Checked, type CheckOptions, check, unreadable } from './check.ts'
import { coveredBy } from './compare/covered.ts'
import { demandedTransitions } from './compare/demanded.ts'
import { compareIgnored, compareMessages, compareTodos, toIgnored, toTodo } from './compare/messages.ts'
import { lostFields } from './compare/watched.ts'
import type { Conventions } from './conventions.ts'
import { anchorsOf } from './document/anchors.ts'
import { type Advice, mendsFor } from './fix/mend.ts'
import { skeletonsFor } from './fix/skeletons.ts'
import type { Ignored, Message, Todo } from './message.ts'
import { BoundError } from './parser/bounds.ts'
import { bounded } from './parser/parse.ts'
import type { Change } from './report/report.ts'
import { rules } from './rules/index.ts'
import type { Repository } from './rules/rule.ts'
import type { FileContent } from './source/source.ts'

export type { DemandedTransition } from './approval/demand.ts'
export type { FoundTransition } from './compare/draft.ts'

/** Both sides of one document, as a source gives them. */
export interface DocumentChange {
  readonly path: string
  readonly previousPath: string | null
  readonly change: Change
  readonly base: FileContent | null
  readonly head: FileContent | null
  /** At the tip of the base branch, where that is another commit than base. Its risk counts too. */
  readonly tip?: FileContent | null
}

/** A document judged on head and compared with base. */
export interface Compared {
  readonly path: string
  readonly previousPath: string | null
  readonly change: Change
  readonly fields: Readonly<Record<string, string>>
  readonly messages: readonly Message[]
  readonly ignored: readonly Ignored[]
  readonly todos: readonly Todo[]
  readonly transitions: readonly DemandedTransition[]
  /** Watched labels that base says and head does not any more, or not so that it can be read. */
  readonly lost: readonly string[]
  /** What other files may link to with `#…` on base and can't on head. */
  readonly lostAnchors: readonly string[]
  /** What the labels mean to the team whose document this is. */
  readonly conventions: Conventions
  /** Who must approve what of it. */
  readonly policy: Policy
  /** What head says, with its byte order mark. */
  readonly text?: string
  /** What helps to mend head. */
  readonly advice?: Advice
}

/** The files around the documents, by side. */
export interface Surroundings {
  readonly base: Repository
  readonly head: Repository
}

/**
 * Judges one document on both sides. What can't be read on head is one message and no transition; what could not be
 * read on base is as if it had not been there, except that its values are unknown.
 */
export function compareDocument(
  change: DocumentChange,
  options: CheckOptions,
  around: Surroundings | null = null,
): Compared {
  const { path, previousPath, base, head } = change
  const before = judged(previousPath ?? path, base, options, around?.base ?? null)
  const after = judged(path, head, options, around?.head ?? null, base === null ? 'absent' : checkedOrNull(before))
  if (after !== null && 'reason' in after) return notChecked(change, after.reason, options)
  const known = checkedOrNull(before)
  const compared = orReason(() =>
    bounded(head?.kind === 'text' ? head.text : '', () => compareSides(change, known, after, options)),
  )
  return 'reason' in compared ? notChecked(change, compared.reason, options) : compared
}

function compareSides(
  change: DocumentChange,
  known: Checked | null,
  after: Checked | null,
  options: CheckOptions,
): Compared {
  const { path, previousPath, base, head } = change
  return {
    path,
    previousPath,
    change: change.change,
    fields: after?.fields ?? {},
    messages: after === null ? [] : compareMessages(known?.messages ?? null, after.messages, after.ignored),
    ignored: after === null ? [] : compareIgnored(known?.ignored ?? null, after.ignored),
    todos: after === null ? resolvedTodos(known) : compareTodos(known?.todos ?? null, after.todos),
    transitions: demandedTransitions(
      { path, previousPath, base: known, existed: base !== null, head: after, tip: tipOf(change, options) },
      options.kind,
    ),
    lost: after === null ? [] : lostFields(known, after, options.kind.watched),
    lostAnchors: known === null || after === null ? [] : lostAnchors(known, after),
    conventions: options.kind,
    policy: options.kind.policy,
    ...(after !== null &&
      head?.kind === 'text' && {
        text: head.text,
        advice: {
          schema: options.schema,
          mends: mendsFor(head.text, after.messages),
          skeletons: skeletonsFor(after.document, after.binding, after.messages),
        },
      }),
  }
}

/** A document that the change did not touch: what the change broke in it all the same, or `null` for nothing. */
export function compareUntouched(
  path: string,
  content: FileContent,
  options: CheckOptions,
  around: Surroundings,
): Compared | null {
  const change = { path, previousPath: null, change: 'unchanged' as const, base: content, head: content }
  const compared = compareDocument(change, options, around)
  const messages = compared.messages.filter(
    ({ ruleId, baselineState }) => baselineState === 'new' && looksAround.has(ruleId),
  )
  return messages.length === 0 ? null : { ...compared, messages, ignored: [], todos: [], transitions: [], lost: [] }
}

const looksAround = new Set(rules.filter((rule) => rule.looksAround).map((rule) => rule.id))

function lostAnchors(before: Checked, after: Checked): string[] {
  const left = anchorsOf(after.document.root)
  return [...anchorsOf(before.document.root)].filter((anchor) => !left.has(anchor))
}

/**
 * The watched changes of one document between two sides, without judging it otherwise; `null` where head can't be read.
 */
export function compareTransitions(
  { path, previousPath, base, head }: Omit<DocumentChange, 'change'>,
  options: CheckOptions,
): readonly DemandedTransition[] | null {
  const before = judged(previousPath ?? path, base, options, null)
  const after = judged(path, head, options, null)
  if (after !== null && 'reason' in after) return null
  return demandedTransitions(
    { path, previousPath, base: checkedOrNull(before), existed: base !== null, head: after, tip: null },
    options.kind,
  )
}

/** Digests of what one document says in the places that an approval covers; `null` where it can't be read. */
export function coveredIn(
  path: string,
  content: FileContent,
  names: readonly string[],
  options: CheckOptions,
): ReadonlyMap<string, string> | null {
  const side = judged(path, content, options, null)
  return side === null || 'reason' in side ? null : coveredBy(side, names)
}

/** One document without a base side, as `docgate check` sees it. */
export function checkOnly(
  path: string,
  content: FileContent,
  options: CheckOptions,
  repository: Repository | null = null,
): Compared {
  const still = {
    path,
    previousPath: null,
    change: 'unchanged' as const,
    transitions: [],
    lost: [],
    lostAnchors: [],
    conventions: options.kind,
    policy: options.kind.policy,
  }
  const checked = judged(path, content, options, repository)
  if (checked === null || 'reason' in checked) {
    const { messages } = notChecked(still, checked?.reason ?? 'There is no such file.', options)
    return {
      ...still,
      fields: {},
      messages: messages.map((message) => ({ ...message, baselineState: null })),
      ignored: [],
      todos: [],
    }
  }
  return {
    ...still,
    fields: checked.fields,
    messages: checked.messages,
    ignored: checked.ignored.map((each) => toIgnored(each, null)),
    todos: checked.todos.map((point) => toTodo(point, null)),
  }
}

interface NotRead {
  readonly reason: string
}

/**
 * A side of a document, checked. Text that is beyond a bound (thousands of nested quotes, a table of a million cells) is
 * not checked, and the other documents are.
 */
function judged(
  path: string,
  content: FileContent | null,
  options: CheckOptions,
  repository: Repository | null,
  base: Checked | 'absent' | null = null,
): Checked | NotRead | null {
  if (content === null) return null
  if (content.kind === 'unreadable') return { reason: content.reason }
  const { text } = content
  return orReason(() => bounded(text, () => check(path, text, options, base, repository)))
}

/** What work comes to, or the sentence why a document is beyond a bound. */
function orReason<Result>(work: () => Result): Result | NotRead {
  try {
    return work()
  } catch (error) {
    if (error instanceof BoundError) return { reason: error.message }
    // Our own walks are bounded by the depth of the tree; YAML and JSON within a document may be deeper.
    if (error instanceof RangeError) return { reason: 'It is nested too deeply to be checked.' }
    throw error
  }
}

function tipOf({ path, previousPath, tip = null }: DocumentChange, options: CheckOptions): Checked | null {
  return tip === null ? null : checkedOrNull(judged(previousPath ?? path, tip, options, null))
}

function checkedOrNull(side: Checked | NotRead | null): Checked | null {
  return side === null || 'reason' in side ? null : side
}

function notChecked(
  change: Pick<Compared, 'path' | 'previousPath' | 'change'>,
  reason: string,
  options: CheckOptions,
): Compared {
  const message = unreadable(
    `The document could not be read, so it was not checked. ${reason}`,
    options.ruleUrl('readable'),
  )
  return {
    path: change.path,
    previousPath: change.previousPath,
    change: change.change,
    fields: {},
    messages: compareMessages(null, [message], []),
    ignored: [],
    todos: [],
    transitions: [],
    lost: [],
    lostAnchors: [],
    conventions: options.kind,
    policy: options.kind.policy,
  }
}

function resolvedTodos(before: Checked | null): Todo[] {
  return (before?.todos ?? []).map((point) => toTodo(point, 'resolved'))
}
