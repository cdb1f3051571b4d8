import { type Checked, type CheckOptions, check, unreadable } from './check.ts'
import { compareMessages, compareTodos, toTodo } from './compare/messages.ts'
import { type FoundTransition, findTransitions } from './compare/transitions.ts'
import { lostFields } from './compare/watched.ts'
import type { Message, Todo } from './message.ts'
import type { Change } from './report/report.ts'
import type { FileContent } from './source/source.ts'

export type { FoundTransition } from './compare/transitions.ts'

/** Both sides of one document, as a source gives them. */
export interface DocumentChange {
  readonly path: string
  readonly previousPath: string | null
  readonly change: Change
  readonly base: FileContent | null
  readonly head: FileContent | null
}

/** A document judged on head and compared with base. */
export interface Compared {
  readonly path: string
  readonly previousPath: string | null
  readonly change: Change
  readonly fields: Readonly<Record<string, string>>
  readonly messages: readonly Message[]
  readonly todos: readonly Todo[]
  readonly transitions: readonly FoundTransition[]
  /** Watched labels that base says and head does not any more, or not so that it can be read. */
  readonly lost: readonly string[]
}

/**
 * Judges one document on both sides. What can't be read on head is one message and no transition; what could not be
 * read on base is as if it had not been there, except that its values are unknown.
 */
export function compareDocument(change: DocumentChange, options: CheckOptions): Compared {
  const { path, previousPath, base, head } = change
  const before = judged(previousPath ?? path, base, options)
  const after = judged(path, head, options, checkedOrNull(before))
  if (after !== null && 'reason' in after) return notChecked(change, after.reason, options)
  const known = checkedOrNull(before)
  return {
    path,
    previousPath,
    change: change.change,
    fields: after?.fields ?? {},
    messages: after === null ? [] : compareMessages(known?.messages ?? null, after.messages),
    todos: after === null ? resolvedTodos(known) : compareTodos(known?.todos ?? null, after.todos),
    transitions: findTransitions(
      { path, previousPath, base: known, existed: base !== null, head: after },
      options.settings,
    ),
    lost: known === null || after === null ? [] : lostFields(known, after, options.settings.watched),
  }
}

/** One document without a base side, as `docgate check` sees it. */
export function checkOnly(path: string, content: FileContent, options: CheckOptions): Compared {
  const still = { path, previousPath: null, change: 'unchanged' as const, transitions: [], lost: [] }
  const checked = judged(path, content, options)
  if (checked === null || 'reason' in checked) {
    const { messages } = notChecked(still, checked?.reason ?? 'there is no such file.', options)
    return {
      ...still,
      fields: {},
      messages: messages.map((message) => ({ ...message, baselineState: null })),
      todos: [],
    }
  }
  return {
    ...still,
    fields: checked.fields,
    messages: checked.messages,
    todos: checked.todos.map((point) => toTodo(point, null)),
  }
}

interface NotRead {
  readonly reason: string
}

/**
 * A side of a document, checked. Text that no parser gets through (thousands of nested quotes overflow the stack) is
 * not checked, and the other documents are.
 */
function judged(
  path: string,
  content: FileContent | null,
  options: CheckOptions,
  base: Checked | null = null,
): Checked | NotRead | null {
  if (content === null) return null
  if (content.kind === 'unreadable') return { reason: content.reason }
  try {
    return check(path, content.text, options, base)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { reason: 'it is nested too deeply to be parsed.' }
  }
}

function checkedOrNull(side: Checked | NotRead | null): Checked | null {
  return side === null || 'reason' in side ? null : side
}

function notChecked(
  change: Pick<Compared, 'path' | 'previousPath' | 'change'>,
  reason: string,
  options: CheckOptions,
): Compared {
  const message = unreadable(`The document was not read and so not checked: ${reason}`, options.ruleUrl('readable'))
  return {
    path: change.path,
    previousPath: change.previousPath,
    change: change.change,
    fields: {},
    messages: compareMessages(null, [message]),
    todos: [],
    transitions: [],
    lost: [],
  }
}

function resolvedTodos(before: Checked | null): Todo[] {
  return (before?.todos ?? []).map((point) => toTodo(point, 'resolved'))
}
