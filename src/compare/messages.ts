import type { OpenPoint } from '../bind/todos.ts'
import { similarity, words } from '../document/words.ts'
import type { Message, Todo } from '../message.ts'

/** Messages of head with their state against base, then those of base that are gone. */
export function compareMessages(base: readonly Message[] | null, head: readonly Message[]): Message[] {
  if (base === null) return head.map((message) => ({ ...message, baselineState: 'new' }))
  const before = new Set(base.map((message) => message.fingerprint))
  const after = new Set(head.map((message) => message.fingerprint))
  return [
    ...head.map(
      (message): Message => ({ ...message, baselineState: before.has(message.fingerprint) ? 'unchanged' : 'new' }),
    ),
    ...base
      .filter((message) => !after.has(message.fingerprint))
      .map((message): Message => ({ ...message, baselineState: 'absent' })),
  ]
}

/** TODOs this alike in one place are the same one, reworded. */
const reworded = 0.6
const mostReworded = 200

/** TODOs of head as `new` or `carried`, then those of base that are `resolved`, with their line on base. */
export function compareTodos(base: readonly OpenPoint[] | null, head: readonly OpenPoint[]): Todo[] {
  if (base === null) return head.map((point) => toTodo(point, 'new'))
  const left = new Set(base)
  const carried = new Set<OpenPoint>()
  const pair = (before: OpenPoint, after: OpenPoint): void => {
    left.delete(before)
    carried.add(after)
  }
  const takeEqual = (identity: (point: OpenPoint) => string | null): void => {
    const waiting = new Map<string, OpenPoint[]>()
    for (const point of left) {
      const key = identity(point)
      if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), point])
    }
    for (const after of head) {
      const before = carried.has(after) ? undefined : waiting.get(identity(after) ?? '')?.shift()
      if (before !== undefined) pair(before, after)
    }
  }
  takeEqual((point) => JSON.stringify([place(point), meaning(point)]))
  takeEqual((point) => meaning(point) || null)
  // Who rewords hundreds of TODOs at once has written new ones.
  if (left.size <= mostReworded && head.length - carried.size <= mostReworded) {
    for (const after of head) {
      if (carried.has(after)) continue
      const before = [...left].find(
        (point) => place(point) === place(after) && similarity(meaning(point), meaning(after)) >= reworded,
      )
      if (before !== undefined) pair(before, after)
    }
  }
  return [
    ...head.map((point) => toTodo(point, carried.has(point) ? 'carried' : 'new')),
    ...[...left].map((point) => toTodo(point, 'resolved')),
  ]
}

function place({ section, field }: OpenPoint): string {
  return JSON.stringify([section, field])
}

function meaning(point: OpenPoint): string {
  return words(point.text)
    .map((word) => word.text)
    .join(' ')
}

export function toTodo(point: OpenPoint, state: Todo['state']): Todo {
  return {
    line: point.range.line,
    section: point.section,
    field: point.field,
    text: point.text === '' ? point.marker : point.text,
    state,
    hidden: point.hidden,
  }
}
