import { posix } from 'node:path'
import picomatch from 'picomatch'
import { gapsOf } from './config/gaps.ts'
import type { Kind } from './config.ts'
import { BoundError } from './parser/bounds.ts'
import { within } from './parser/deadline.ts'
import { quoted } from './reason.ts'
import { templatePaths } from './template/find.ts'
import { UsageError } from './usage-error.ts'

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
 *
 * @throws UsageError, the functions too, for globs that take too long.
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
  const risky = globs.some((glob) => gapsOf(glob) > fewGaps)
  const included = any(wanted.length === 0 ? ['**/*.md'] : wanted.map(asGlob))
  const left = globs.filter((glob) => glob.startsWith('!')).map((glob) => asGlob(glob.slice(1)))
  const excluded = left.length === 0 ? () => false : any(left)
  const matches = (path: string): boolean => included(path) && !excluded(path)
  return (path) => (risky || path.length > shortPath ? timed(matches, path, globs) : matches(path))
}

/** With no more wildcards than this, and a path no longer, a match takes no time; the watchdog itself takes 0.1 ms. */
const fewGaps = 4
const shortPath = 128
/** Milliseconds. */
const longestMatch = 1_000

function timed(matches: (path: string) => boolean, path: string, globs: readonly string[]): boolean {
  try {
    return within(longestMatch, () => matches(path))
  } catch (error) {
    if (!(error instanceof BoundError)) throw error
    const named = globs.map((glob) => quoted(glob)).join(', ')
    throw new UsageError(`The globs ${named} take too long on the path ${quoted(path)}. Use fewer wildcards in them.`)
  }
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
