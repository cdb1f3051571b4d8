import type { Compared } from '../compare.ts'
import { allOf } from '../document/found.ts'
import type { Paths } from '../repository/paths.ts'
import type { ChangedFile } from '../source/source.ts'

/** What stands in a path or around one, in Markdown and in code. */
const pieces = /[^\s`'"()[\]<>|,;:*{}#?/\\…]+/g
const edges = /^[._-]+|[._-]+$/g
/** A pattern for several paths: `*.ts`, `src/{a,b}`, `src/...`. */
const pattern = /\*\*\/|\/[*{…]|\/\.{3}|[*}]\.\w/

/**
 * Tells, without parsing it, whether a text may cite what a change took away; what it says no to, surely does not. What
 * is gone are files and folders, and headings of documents.
 */
export function citationFilter(
  files: readonly ChangedFile[],
  documents: readonly Compared[],
  head: Paths,
): (text: string) => boolean {
  const names = new Set<string>()
  const folders = new Set<string>()
  for (const { path, previousPath, change } of files) {
    const gone = change === 'removed' ? path : previousPath
    if (gone === null) continue
    names.add(nameOf(gone))
    for (let at = gone.lastIndexOf('/'); at > 0; at = gone.lastIndexOf('/', at - 1)) {
      const folder = gone.slice(0, at)
      folders.add(nameOf(folder))
      if (!head.hasFolder(folder)) names.add(nameOf(folder))
    }
  }
  for (const { path, lostAnchors } of documents) if (lostAnchors.length > 0) names.add(nameOf(path))
  return (text) => {
    const found = piecesOf(text)
    if (found.some((piece) => names.has(piece))) return true
    return folders.size > 0 && pattern.test(text) && (text.includes('**/') || found.some((piece) => folders.has(piece)))
  }
}

function piecesOf(text: string): readonly string[] {
  const plain = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
  return allOf(pieces, plain).flatMap((piece) => [
    piece.replace(edges, ''),
    ...(piece.includes('%') ? piecesIn(decoded(piece)) : []),
  ])
}

/** The longest piece of a path's last name. */
function nameOf(path: string): string {
  return piecesIn(path.slice(path.lastIndexOf('/') + 1)).reduce(
    (best, piece) => (piece.length > best.length ? piece : best),
    '',
  )
}

function piecesIn(text: string): string[] {
  return allOf(pieces, text).map((piece) => piece.replace(edges, ''))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
