import { formatPatch, structuredPatch } from 'diff'
import picocolors from 'picocolors'
import { foreign } from './terminal.ts'

/** A change of one file as `git apply` takes it; empty where nothing changes. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 })
  return formatPatch({ ...patch, isGit: true })
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
    const start = /^.?[ \t]*/.exec(line)?.[0] ?? ''
    return line.trim() === '' || start === line ? line : paint(line)(`${start}${foreign(line.slice(start.length))}`)
  })
  return lines.join('\n')
}
