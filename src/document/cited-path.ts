import { allOf, firstOf } from './found.ts'

/** A path in code that a text speaks of. */
export interface CitedPath {
  /** Without `./`, a line, a symbol or a slash at its end; `...` in its middle is a glob's `**`. */
  readonly path: string
  /** Where `path` stands in the code: [start, end). */
  readonly start: number
  readonly end: number
  /** It begins with a slash, as a route or a place on a machine does. */
  readonly rooted: boolean
  /** It ends with a slash, or with `...` for whatever is in the folder. */
  readonly folder: boolean
  /** The file's ending without its dot, in lower case; `null` where it has none. */
  readonly ending: string | null
}

/** No path that a person writes down is longer. */
const longest = 200
/** Of commands, addresses, placeholders, expressions: of no path. */
const foreign = /[\s<>$|&;"'`=~^%\\!]|\/\/|\{\{|^@/
const position = /^([^:#]*\.[A-Za-z][A-Za-z\d]{0,9})[:#].*$/s
const brace = /\{[^{}]*\}/g
/** A folder may be in parentheses, as routers have it. */
const grouped = /(^|\/)\([\w-]+\)(?=\/)/g

/**
 * Reads what stands in a code span as a path, if it has the form of one: `src/jobs/x.ts`, `src/jobs/`, `src/jobs/*.ts`,
 * `x/y.ts:42`, `x/y.py::test_z`. Whether there is such a path, or ever was, is another question.
 */
export function readCitedPath(code: string): CitedPath | null {
  const start = code.length - code.trimStart().length
  const text = code.trim()
  if (text.length > longest || foreign.test(text)) return null
  const bare = position.exec(text)?.[1] ?? text
  if (/[:#]/.test(bare)) return null
  // `{id}` stands for something else, `{a,b}` for both.
  if (allOf(brace, bare).some((each) => !each.includes(','))) return null
  const plain = bare.replace(brace, '').replace(grouped, '$1x')
  if (/[(){},]/.test(plain) || !bare.includes('/')) return null
  const before = firstOf(/^(?:\.?\/)*/, bare).length
  const behind = firstOf(/\/(?:\.{3}|…)?$/, bare.slice(before)).length
  const path = bare.slice(before, bare.length - behind).replace(/(^|\/)(?:\.{3}|…)(?=\/)/g, '$1**')
  const segments = path.split('/')
  if (segments.some((each) => each === '' || each === '.') || segments.every((each) => /^[\d.*?-]*$/.test(each)))
    return null
  return {
    path,
    start: start + before,
    end: start + bare.length - behind,
    rooted: bare.startsWith('/'),
    folder: behind > 0,
    ending:
      behind > 0 ? null : (/\.([A-Za-z][A-Za-z\d]{0,9})$/.exec(segments.at(-1) ?? '')?.[1]?.toLowerCase() ?? null),
  }
}

/** First parts of media types. */
const media = new Set(['application', 'audio', 'font', 'image', 'message', 'model', 'multipart', 'text', 'video'])
/** Endings of what lies in stores and exports as often as in a repository. */
const data = new Set('csv tsv json jsonl ndjson parquet avro xml xlsx pdf zip gz tar txt log png jpg'.split(' '))

/** Whether what has the form of a path is one, surely: not a route, a package, a host, a media type or a key of a store. */
export function isSurelyPath(
  { path, rooted, folder, ending }: CitedPath,
  hasFolder: (path: string) => boolean,
): boolean {
  const parts = path.split('/')
  const [first = ''] = parts
  if (first === '..') return false
  // A route may begin like a folder of code; without an ending the path must lead up to its last name.
  if (hasFolder(first)) return ending !== null || (!rooted && (folder || hasFolder(parts.slice(0, -1).join('/'))))
  if (rooted || media.has(first) || /^[^.*]+\./.test(first)) return false
  if (folder) return parts.length > 1
  // `owner/name.js` is a repository as often as a file.
  return ending !== null && !data.has(ending) && (ending !== 'js' || parts.length > 2)
}
