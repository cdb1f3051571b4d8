import { posix } from 'node:path'
import picomatch from 'picomatch'
import type { Kind } from './config.ts'
import { templatePaths } from './template/find.ts'

/** Files of a documents folder that are no documents. */
const neverDocuments = new Set(['readme.md', 'index.md'])

/** Tells documents from other files, and kinds of documents apart, by their index. */
export interface KindMatcher {
  /** `null` for what is no document. */
  kindOf(path: string): number | null
  /** The kind of a file that somebody says is a document: what is of none is of the first. */
  kindOfNamed(path: string): number
}

/**
 * Which paths are documents, and of which kind: the first one whose globs match. Templates and a folder's README or
 * index are none. Where globs were `asked` for, what they match is a document and nothing else is.
 */
export function kindMatcher(
  kinds: readonly Pick<Kind, 'files'>[],
  templates: readonly string[],
  asked: readonly string[] | null,
): KindMatcher {
  const matchers = kinds.map(({ files }) => globMatcher(files))
  const isAsked = asked === null ? null : globMatcher(asked)
  const never = new Set<string>([...templatePaths, ...templates])
  const isNever = (path: string): boolean =>
    !isMarkdown.test(path) || never.has(path) || neverDocuments.has(posix.basename(path).toLowerCase())
  const first = (path: string): number => matchers.findIndex((matches) => matches(path))
  const kindOfNamed = (path: string): number => Math.max(first(path), 0)
  return {
    kindOf(path) {
      if (isNever(path)) return null
      if (isAsked !== null) return isAsked(path) ? kindOfNamed(path) : null
      const kind = first(path)
      return kind < 0 ? null : kind
    },
    kindOfNamed,
  }
}

/** Whether a path matches one of the globs and none of those that leave out. */
function globMatcher(globs: readonly string[]): (path: string) => boolean {
  // A path may hold a line feed: without the flag the glob's `.` would stop there, and the file would not be looked at.
  const any = (list: readonly string[]): ((path: string) => boolean) => picomatch([...list], { dot: true, flags: 'si' })
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  const included = any(wanted.length === 0 ? ['**/*.md'] : wanted.map(asGlob))
  const left = globs.filter((glob) => glob.startsWith('!')).map((glob) => asGlob(glob.slice(1)))
  if (left.length === 0) return included
  const excluded = any(left)
  return (path) => included(path) && !excluded(path)
}

const isMarkdown = /\.(?:md|markdown|mdown)$/i

/** A folder means the Markdown files below it. */
function asGlob(glob: string): string {
  const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')
  return /[*?[\]{}()]/.test(plain) || isMarkdown.test(plain) ? plain : `${plain}/**/*.md`
}

/** The folder that new documents go to: what stands before the first glob's own pattern; empty for the root. */
export function folderOf(globs: readonly string[]): string {
  const [first = '**/*.md'] = globs.filter((glob) => !glob.startsWith('!')).map(asGlob)
  const { base, isGlob } = picomatch.scan(first)
  return isGlob ? base : posix.dirname(base).replace(/^\.$/, '')
}
