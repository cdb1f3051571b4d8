import { posix } from 'node:path'
import picomatch from 'picomatch'
import { templatePaths } from './template/find.ts'

/** Files of a documents folder that are no documents. */
const neverDocuments = new Set(['readme.md', 'index.md'])

/** Whether a path is a document: it matches a glob, and is neither a template nor a folder's README or index. */
export function documentMatcher(globs: readonly string[], template: string | null): (path: string) => boolean {
  const matches = picomatch([...globs], { dot: true })
  const templates = new Set<string>([...templatePaths, ...(template === null ? [] : [template])])
  return (path) => matches(path) && !templates.has(path) && !neverDocuments.has(posix.basename(path).toLowerCase())
}
