import { similarity, words } from '../document/words.ts'
import type { OpenPoint } from './todos.ts'

/** Open points of two sides of a document, held against each other. */
export interface PairedPoints {
  /** Those of head that base has too, perhaps reworded or elsewhere, with what they were there. */
  readonly carried: ReadonlyMap<OpenPoint, OpenPoint>
  /** Those of base that head has no more. */
  readonly resolved: ReadonlySet<OpenPoint>
}

/** TODOs this alike in one place are the same one, reworded. */
const reworded = 0.6
const mostReworded = 200

/** Tells which open points of base live on in head: the same in the same place, the same elsewhere, the like in place. */
export function pairPoints(base: readonly OpenPoint[], head: readonly OpenPoint[]): PairedPoints {
  const left = new Set(base)
  const carried = new Map<OpenPoint, OpenPoint>()
  const pair = (before: OpenPoint, after: OpenPoint): void => {
    left.delete(before)
    carried.set(after, before)
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
  return { carried, resolved: left }
}

function place({ section, field }: OpenPoint): string {
  return JSON.stringify([section, field])
}

function meaning(point: OpenPoint): string {
  return words(point.text)
    .map((word) => word.text)
    .join(' ')
}
