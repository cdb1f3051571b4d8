import { formatPatch, structuredPatch } from 'diff'
import picocolors from 'picocolors'
import { firstOf } from '../document/found.ts'
import { foreign } from './terminal.ts'

/** A change of one file as `git apply` takes it; empty where nothing changes. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 })
  return formatPatch({ ...patch, isGit: true })
}

/** A longer way from one text to the other takes too long to find. */
const mostChanges = 20_000

/** The hunks of a change, as GitHub's `patch` of a file; `null` where they take too long to find. */
export function hunks(before: string, after: string): string | null {
  const patch = structuredPatch('', '', before, after, '', '', { context: 3, maxEditLength: mostChanges })
  if (patch === undefined) return null
  return patch.hunks
    .map(
      ({ oldStart, oldLines, newStart, newLines, lines }) =>
        `@@ -${from(oldStart, oldLines)},${oldLines} +${from(newStart, newLines)},${newLines} @@\n${lines.join('\n')}`,
    )
    .join('\n')
}

/** A side without lines has the number of the line before it. */
function from(start: number, lines: number): number {
  return lines === 0 ? start - 1 : start
}

/** A diff for a person at a terminal: coloured, and with nothing in it that moves the cursor. */
export function shownDiff(diff: string, color: boolean): string {
  const { bold, cyan, green, red } = picocolors.createColors(color)
  const paint = (line: string): ((text: string) => string) => {
    if (/^(?:diff --git |--- a\/|\+\+\+ b\/)/.test(line)) return bold
    if (line.startsWith('@@')) return cyan
    return line.startsWith('+') ? green : line.startsWith('-') ? red : (text) => text
  }
  const lines = diff.split('\n').map((line) => {
    const start = firstOf(/^.?[ \t]*/, line)
    return line.trim() === '' || start === line ? line : paint(line)(`${start}${foreign(line.slice(start.length))}`)
  })
  return lines.join('\n')
}
