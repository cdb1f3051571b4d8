import { type Checked, type CheckOptions, check, unreadable } from './check.ts'
import { compareMessages, compareTodos, toTodo } from './compare/messages.ts'
import { type FoundTransition, findTransitions } from './compare/transitions.ts'
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
}

/**
 * Judges one document on both sides. What can't be read on head is one message and no transition; what could not be
 * read on base is as if it had not been there, except that its values are unknown.
 */
export function compareDocument(change: DocumentChange, options: CheckOptions): Compared {
  const { path, previousPath, base, head } = change
  const before = base?.kind === 'text' ? check(previousPath ?? path, base.text, options) : null
  if (head?.kind === 'unreadable') {
    const message = unreadable(
      `The document was not read and so not checked: ${head.reason}`,
      options.ruleUrl('readable'),
    )
    return { ...change, fields: {}, messages: compareMessages(null, [message]), todos: [], transitions: [] }
  }
  const after = head === null ? null : check(path, head.text, options, before)
  return {
    path,
    previousPath,
    change: change.change,
    fields: after?.fields ?? {},
    messages: after === null ? [] : compareMessages(before?.messages ?? null, after.messages),
    todos: after === null ? resolvedTodos(before) : compareTodos(before?.todos ?? null, after.todos),
    transitions: findTransitions({ path, previousPath, base: before, head: after }, options.settings),
  }
}

function resolvedTodos(before: Checked | null): Todo[] {
  return (before?.todos ?? []).map((point) => toTodo(point, 'resolved'))
}

/** One document without a base side, as `docgate check` sees it. */
export function checkOnly(path: string, content: FileContent, options: CheckOptions): Compared {
  const still = { path, previousPath: null, change: 'unchanged' as const, transitions: [] }
  if (content.kind === 'unreadable') {
    return {
      ...still,
      fields: {},
      messages: [
        unreadable(`The document was not read and so not checked: ${content.reason}`, options.ruleUrl('readable')),
      ],
      todos: [],
    }
  }
  const checked = check(path, content.text, options)
  return {
    ...still,
    fields: checked.fields,
    messages: checked.messages,
    todos: checked.todos.map((point) => toTodo(point, null)),
  }
}
