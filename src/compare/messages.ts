import { pairPoints } from '../bind/carried.ts'
import type { OpenPoint } from '../bind/todos.ts'
import type { IgnoredMessage } from '../ignores.ts'
import type { Ignored, Message, Todo } from '../message.ts'

/**
 * Messages of head with their state against base, then those of base that are gone. What head ignores is not gone:
 * nobody mended it. What only base ignores is new: it was not shown before.
 */
export function compareMessages(
  base: readonly Message[] | null,
  head: readonly Message[],
  ignored: readonly IgnoredMessage[],
): Message[] {
  if (base === null) return head.map((message) => ({ ...message, baselineState: 'new' }))
  const before = new Set(base.map((message) => message.fingerprint))
  const after = new Set([...head, ...ignored.map(({ message }) => message)].map((message) => message.fingerprint))
  return [
    ...head.map(
      (message): Message => ({ ...message, baselineState: before.has(message.fingerprint) ? 'unchanged' : 'new' }),
    ),
    ...base
      .filter((message) => !after.has(message.fingerprint))
      .map((message): Message => ({ ...message, baselineState: 'absent' })),
  ]
}

/** What head ignores, with whether base does. */
export function compareIgnored(base: readonly IgnoredMessage[] | null, head: readonly IgnoredMessage[]): Ignored[] {
  const before = new Set(base?.map(({ message }) => message.fingerprint))
  return head.map((each) => toIgnored(each, before.has(each.message.fingerprint) ? 'unchanged' : 'new'))
}

export function toIgnored({ message, reason, line }: IgnoredMessage, baselineState: Ignored['baselineState']): Ignored {
  return {
    ruleId: message.ruleId,
    severity: message.severity,
    line: message.line,
    section: message.section,
    field: message.field,
    message: message.reason,
    reason,
    ignoreLine: line,
    baselineState,
    fingerprint: message.fingerprint,
    url: message.url,
  }
}

/** TODOs of head as `new` or `carried`, then those of base that are `resolved`, with their line on base. */
export function compareTodos(base: readonly OpenPoint[] | null, head: readonly OpenPoint[]): Todo[] {
  if (base === null) return head.map((point) => toTodo(point, 'new'))
  const { carried, resolved } = pairPoints(base, head)
  return [
    ...head.map((point) => toTodo(point, carried.has(point) ? 'carried' : 'new')),
    ...[...resolved].map((point) => toTodo(point, 'resolved')),
  ]
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
