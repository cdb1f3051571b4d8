import { linesOf, type Side } from '../git/diff.ts'
import { integerOf, type JsonRecord, wordOf } from '../json.ts'
import { pullChanges, type World } from '../world.ts'

/** Where a comment stands, once GitHub has found the place in the diff. */
export interface Anchor {
  readonly line: number | null
  readonly startLine: number | null
  readonly side: Side
  readonly position: number
  readonly diffHunk: string
}

/** What GitHub can't find: each of its two APIs says it in its own words. */
export type AnchorFault = 'hunk' | 'line' | 'order' | 'path' | 'start'

/** The place a comment asks for, or what is wrong with it. Only lines of a hunk can be commented on. */
export async function findAnchor(world: World, pull: number, comment: JsonRecord): Promise<Anchor | AnchorFault> {
  const change = (await pullChanges(world, pull)).find(({ path }) => path === comment['path'])
  if (change === undefined) return 'path'
  const side = wordOf(comment['side'], ['LEFT', 'RIGHT']) ?? 'RIGHT'
  if (comment['subject_type'] === 'file') return { line: null, startLine: null, side, position: 1, diffHunk: '' }
  const lines = linesOf(change.patch, side)
  const position = integerOf(comment['position'])
  const line = integerOf(comment['line']) ?? [...lines].find(([, at]) => at.position === position)?.[0]
  const found = line === undefined ? undefined : lines.get(line)
  if (line === undefined || found === undefined) return 'line'
  const startLine = integerOf(comment['start_line']) ?? null
  if (startLine !== null) {
    const startSide = wordOf(comment['start_side'], ['LEFT', 'RIGHT']) ?? side
    const start = linesOf(change.patch, startSide).get(startLine)
    if (start === undefined) return 'start'
    if (startSide === side && startLine >= line) return 'order'
    if (start.hunk !== found.hunk) return 'hunk'
  }
  return { line, startLine, side, position: found.position, diffHunk: found.excerpt }
}
