import { posix } from 'node:path'
import picomatch from 'picomatch'
import { templatePaths } from './template/find.ts'

/** Files of a documents folder that are no documents. */
const neverDocuments = new Set(['readme.md', 'index.md'])

/** Whether a path is a document: it matches a glob, and is neither a template nor a folder's README or index. */
export function documentMatcher(globs: readonly string[], template: string | null): (path: string) => boolean {
  // A path may hold a line feed: without the flag the glob's `.` would stop there, and the file would not be looked at.
  const any = (list: readonly string[]): ((path: string) => boolean) => picomatch([...list], { dot: true, flags: 'si' })
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  const included = any(wanted.length === 0 ? ['**/*.md'] : wanted.map(asGlob))
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => asGlob(glob.slice(1)))
  const matches = excluded.length === 0 ? included : (path: string) => included(path) && !any(excluded)(path)
  const templates = new Set<string>([...templatePaths, ...(template === null ? [] : [template])])
  return (path) =>
    isMarkdown.test(path) &&
    matches(path) &&
    !templates.has(path) &&
    !neverDocuments.has(posix.basename(path).toLowerCase())
}

const isMarkdown = /\.(?:md|markdown|mdown)$/i

/** A folder means the Markdown files below it. */
function asGlob(glob: string): string {
  const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')
  return /[*?[\]{}()]/.test(plain) || isMarkdown.test(plain) ? plain : `${plain}/**/*.md`
}
