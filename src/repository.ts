import { anchorsOf } from './document/anchors.ts'
import { isMarkdown } from './document/destination.ts'
import { firstOf } from './document/found.ts'
import { nearestName } from './document/words.ts'
import { BoundError } from './parser/bounds.ts'
import { bounded, parse } from './parser/parse.ts'
import { basePaths } from './repository/base-paths.ts'
import { Paths } from './repository/paths.ts'
import type { Repository } from './rules/rule.ts'
import type { ChangedFile } from './source/source.ts'

/** The text of a file, or `null` where it was not read. */
export type TextOf = (path: string) => string | null

/** Both sides of a change, for the rules that look around. Pure; anchors are read when somebody asks for them. */
export function repositoriesOf(
  after: Paths,
  changes: readonly ChangedFile[],
  texts: { readonly base: TextOf; readonly head: TextOf },
): { readonly base: Repository; readonly head: Repository } {
  const before = changes.every(({ change }) => change === 'modified')
    ? after
    : new Paths(basePaths(after.files(), changes))
  const renames = new Map(
    changes.flatMap(({ path, previousPath }): [string, string][] =>
      previousPath === null ? [] : [[previousPath, path]],
    ),
  )
  return {
    base: new Side(before, texts.base, null),
    head: new Side(after, texts.head, { before, renames }),
  }
}

/** The files of one side that nothing is compared with. */
export function repositoryOf(paths: readonly string[], text: TextOf): Repository {
  return new Side(new Paths(paths), text, null)
}

interface Past {
  readonly before: Paths
  /** Old to new. */
  readonly renames: ReadonlyMap<string, string>
}

class Side implements Repository {
  readonly #paths: Paths
  readonly #text: TextOf
  /** What head knows of base; `null` at base itself. */
  readonly #past: Past | null
  #guesses = mostGuesses
  readonly #anchors = new Map<string, ReadonlySet<string> | null>()

  constructor(paths: Paths, text: TextOf, past: Past | null) {
    this.#paths = paths
    this.#text = text
    this.#past = past
  }

  has(path: string): boolean {
    return this.#paths.has(path)
  }

  hasFolder(path: string): boolean {
    return this.#paths.hasFolder(path)
  }

  find(cited: string): { readonly path: string; readonly isGone: boolean } | null {
    const found = findIn(this.#paths, cited)
    if (found !== null) return { path: found, isGone: false }
    const gone = this.#past === null ? null : findIn(this.#past.before, cited)
    return gone === null ? null : { path: gone, isGone: true }
  }

  isGone(path: string): boolean {
    return this.#past?.before.has(path) === true && !this.#paths.has(path)
  }

  movedTo(path: string): string | null {
    if (this.#past === null || this.#paths.has(path)) return null
    const { before, renames } = this.#past
    return renames.get(path) ?? (before.hasFolder(path) ? folderMovedTo(path, before, renames) : null)
  }

  nearest(path: string): string | null {
    const slash = path.lastIndexOf('/')
    const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)]
    const alike = this.#paths.named(name)
    const otherCase = alike.find((each) => each.toLowerCase() === path.toLowerCase())
    if (otherCase !== undefined) return otherCase
    // A folder of the same name elsewhere is no hint: many are called `src`.
    const [only, ...more] = alike.filter((each) => this.#paths.isFile(each))
    if (only !== undefined && more.length === 0) return only
    if (more.length > 0 || !this.#paths.hasFolder(folder) || this.#guesses <= 0) return null
    this.#guesses--
    const near = nearestName(
      name,
      this.#paths.namesIn(folder).filter((each) => ending(each) === ending(name)),
    )
    return near === null ? null : folder === '' ? near : `${folder}/${near}`
  }

  anchors(path: string): ReadonlySet<string> | null {
    const known = this.#anchors.get(path)
    if (known !== undefined) return known
    const anchors = isMarkdown(path) ? readAnchors(this.#text(path)) : null
    this.#anchors.set(path, anchors)
    return anchors
  }
}

/** Names that are held against all beside them, in one run: who has more dead links than this gets no hints for them. */
const mostGuesses = 200

function findIn(paths: Paths, cited: string): string | null {
  const found = paths.ending(cited)
  if (found !== null) return found
  return isGlob(cited) && paths.matches(cited) ? cited : null
}

/** Brackets alone may be a part of a name (`[id].tsx`), and are tried as both. */
function isGlob(path: string): boolean {
  return /[*?[{]/.test(path)
}

function folderMovedTo(folder: string, before: Paths, renames: ReadonlyMap<string, string>): string | null {
  let target: string | null = null
  for (const file of before.below(folder)) {
    if (!before.isFile(file)) continue
    const rest = file.slice(folder.length)
    const moved = renames.get(file)
    if (moved === undefined || !moved.endsWith(rest)) return null
    const to = moved.slice(0, -rest.length)
    if (target !== null && to !== target) return null
    target = to
  }
  return target === '' ? null : target
}

function ending(name: string): string {
  return firstOf(/\.[^.]*$/, name).toLowerCase()
}

function readAnchors(text: string | null): ReadonlySet<string> | null {
  if (text === null) return null
  try {
    return bounded(text, () => anchorsOf(parse(text.startsWith('\uFEFF') ? text.slice(1) : text)))
  } catch (error) {
    // Beyond a bound: nobody knows what is in it.
    if (error instanceof BoundError || error instanceof RangeError) return null
    throw error
  }
}
