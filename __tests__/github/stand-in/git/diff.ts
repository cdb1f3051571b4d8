/** One entry of GitHub's list of changed files, before it is put into GitHub's shape. */
export interface Change {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed'
  /** Blob on head; for a removed file the one on base. */
  readonly oid: string
  readonly additions: number
  readonly deletions: number
  /** Hunks without file header and last newline; `null` for binary files and where nothing but the name changed. */
  readonly patch: string | null
}

export type Side = 'LEFT' | 'RIGHT'

/** A line that a review may comment on. */
export interface DiffLine {
  readonly hunk: number
  /** GitHub's `position`: lines below the first `@@`. */
  readonly position: number
  /** The hunk from its `@@` to this line, GitHub's `diff_hunk`. */
  readonly excerpt: string
}

const statuses = new Map<string, Change['status']>([
  ['A', 'added'],
  ['M', 'modified'],
  ['D', 'removed'],
  ['R', 'renamed'],
  ['T', 'changed'],
])

/** Joins `git diff-tree --raw --numstat -z` and `git diff-tree -p` of the same two trees, which list the files in one order. */
export function parseChanges(listing: string, patches: string): readonly Change[] {
  const tokens = listing.split('\0')
  const raw: { oid: string; letter: string; from: string; to: string }[] = []
  const counts: { additions: number; deletions: number }[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    if (token.startsWith(':')) {
      const [, , before = '', after = '', letter = ''] = token.split(' ')
      const moved = letter.startsWith('R')
      const from = tokens[at + 1] ?? ''
      const to = moved ? (tokens[at + 2] ?? '') : from
      raw.push({ oid: letter === 'D' ? before : after, letter: letter.charAt(0), from, to })
      at += moved ? 2 : 1
    } else if (token !== '') {
      const [additions, deletions, path] = token.split('\t')
      counts.push({ additions: Number(additions) || 0, deletions: Number(deletions) || 0 })
      if (path === '') at += 2
    }
  }
  // Every line of a hunk starts with a blank, +, - or \, so this can't be found inside one.
  const bodies = `\n${patches}`.split('\ndiff --git ').slice(1)
  return raw.map(({ oid, letter, from, to }, index) => {
    const status = statuses.get(letter)
    if (status === undefined) throw new Error(`git reported the change ${letter} of ${to}`)
    const counted = counts[index] ?? { additions: 0, deletions: 0 }
    return {
      path: to,
      previousPath: letter === 'R' ? from : null,
      status,
      oid,
      ...counted,
      patch: hunksOf(bodies[index] ?? ''),
    }
  })
}

function hunksOf(body: string): string | null {
  const start = body.indexOf('\n@@ ')
  return start < 0 ? null : body.slice(start + 1).replace(/\n$/, '')
}

/** The lines of one side that stand in a patch, by line number: added (or removed) and context lines. */
export function linesOf(patch: string | null, side: Side): ReadonlyMap<number, DiffLine> {
  const lines = new Map<number, DiffLine>()
  if (patch === null) return lines
  let hunk = -1
  let hunkStart = 0
  let end = -1
  const next = { LEFT: 0, RIGHT: 0 }
  for (const [position, line] of patch.split('\n').entries()) {
    const start = end + 1
    end = start + line.length
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (header !== null) {
      hunk += 1
      hunkStart = start
      next.LEFT = Number(header[1])
      next.RIGHT = Number(header[2])
      continue
    }
    const sides: readonly Side[] = line.startsWith('+')
      ? ['RIGHT']
      : line.startsWith('-')
        ? ['LEFT']
        : ['LEFT', 'RIGHT']
    if (line.startsWith('\\')) continue
    for (const each of sides) {
      if (each === side) lines.set(next[each], { hunk, position, excerpt: patch.slice(hunkStart, end) })
      next[each] += 1
    }
  }
  return lines
}

/** Where a line of the older file stands in the newer one, from a patch without context; `null` where it was changed. */
export function followLine(line: number, patch: string | null): number | null {
  let shift = 0
  for (const text of (patch ?? '').split('\n')) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(text)
    if (header === null) continue
    const start = Number(header[1])
    const removed = Number(header[2] ?? 1)
    const added = Number(header[3] ?? 1)
    if (removed > 0 && line >= start && line < start + removed) return null
    if (line < start || (removed === 0 && line === start)) break
    shift += added - removed
  }
  return line + shift
}
