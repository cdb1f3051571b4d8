/** Where nodes and texts stand in the source. What was made and not read stands at its beginning. */
import type { Node } from 'unist'
import type { Flat } from './flat.ts'
import type { Span } from './spans.ts'

/** Offset of a node in the source. */
export function startOf({ position }: Node): number {
  return position?.start.offset ?? 0
}

/** Offset behind a node. */
export function endOf({ position }: Node): number {
  return position?.end.offset ?? 0
}

/** Line on which a node begins, from 1. */
export function firstLineOf({ position }: Node): number {
  return position?.start.line ?? 1
}

/** Line on which a node ends, from 1. */
export function lastLineOf({ position }: Node): number {
  return position?.end.line ?? 1
}

/** Offset of a character of a text in the source; its length gives the end. */
export function offsetAt({ offsets }: Flat, index: number): number {
  return offsets[index] ?? 0
}

/** Offset of a text in the source. */
export function startOfText(text: Flat): number {
  return offsetAt(text, 0)
}

/** Offset behind a text in the source. */
export function endOfText({ offsets }: Flat): number {
  return offsets.at(-1) ?? 0
}

/** Where a text stands in the source. */
export function spanOf(text: Flat): Span {
  return { start: startOfText(text), end: endOfText(text) }
}

/** Where a part of a text stands, [start, end) in both: its end is behind its last character, not before the next one. */
export function spanAt(text: Flat, start: number, end: number): Span {
  return { start: offsetAt(text, start), end: offsetAt(text, end - 1) + 1 }
}
