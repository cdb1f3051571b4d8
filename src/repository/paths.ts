import picomatch from 'picomatch'
import { allOf } from '../document/found.ts'

/** What is there at one side of a change: its files, and the folders they are in. */
export class Paths {
  readonly #files: ReadonlySet<string>
  readonly #folders: ReadonlySet<string>
  readonly #globs = new Map<string, boolean>()
  readonly #names = new Map<string, readonly string[]>()
  #comparisons = mostComparisons
  #sorted: readonly string[] | null = null
  #stems: ReadonlyMap<string, string> | null = null
  #byName: ReadonlyMap<string, readonly string[]> | null = null

  constructor(files: readonly string[]) {
    this.#files = new Set(files)
    const folders = new Set([''])
    for (const file of files) {
      for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
        const folder = file.slice(0, at)
        if (folders.has(folder)) break
        folders.add(folder)
      }
    }
    this.#folders = folders
  }

  /** A file, a folder, or something below a link or a submodule, into which nobody can look from here. */
  has(path: string): boolean {
    return this.#files.has(path) || this.#folders.has(path) || this.#leadsBelowFile(path)
  }

  hasFolder(path: string): boolean {
    return this.#folders.has(path)
  }

  /** A file or a folder matches; also where the glob leaves out the folders that lead to it. */
  matches(glob: string): boolean {
    const known = this.#globs.get(glob)
    if (known !== undefined) return known
    // Who asks for more than anybody writes down gets no complaint.
    const matched = this.#comparisons <= 0 || hasManyGaps(glob) || this.#anyMatches(glob)
    this.#globs.set(glob, matched)
    return matched
  }

  /**
   * The path itself, or the first one, as they are sorted, that ends with it behind a slash; or the file that has it but
   * for its ending, as code often names code.
   */
  ending(path: string): string | null {
    if (this.has(path)) return path
    const name = path.slice(path.lastIndexOf('/') + 1)
    const found = this.named(name).find((each) => each.endsWith(`/${path}`))
    if (found !== undefined || name.includes('.')) return found ?? null
    this.#stems ??= new Map([...this.#files].map((file) => [file.replace(/(?<=[^/])\.[^/]*$/, ''), file]))
    return this.#stems.get(path) ?? null
  }

  /** Files and folders with this name, by their paths, sorted; without regard to case. */
  named(name: string): readonly string[] {
    this.#byName ??= byName(this.sorted())
    return this.#byName.get(name.toLowerCase()) ?? []
  }

  /** Files and folders, sorted. */
  sorted(): readonly string[] {
    this.#sorted ??= [...this.#files, ...this.#folders].filter((path) => path !== '').sort()
    return this.#sorted
  }

  /** Files and folders below a folder. */
  below(folder: string): readonly string[] {
    if (folder === '') return this.sorted()
    const all = this.sorted()
    const start = `${folder}/`
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle] ?? '') < start) low = middle + 1
      else high = middle
    }
    let end = low
    while (all[end]?.startsWith(start)) end++
    return all.slice(low, end)
  }

  /** Names of the files and folders right in a folder. */
  namesIn(folder: string): readonly string[] {
    const known = this.#names.get(folder)
    if (known !== undefined) return known
    const start = folder === '' ? 0 : folder.length + 1
    const names = this.below(folder).flatMap((path) => (path.includes('/', start) ? [] : [path.slice(start)]))
    this.#names.set(folder, names)
    return names
  }

  files(): readonly string[] {
    return [...this.#files]
  }

  isFile(path: string): boolean {
    return this.#files.has(path)
  }

  #leadsBelowFile(path: string): boolean {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (this.#files.has(path.slice(0, at))) return true
    }
    return false
  }

  #anyMatches(glob: string): boolean {
    const { base } = picomatch.scan(glob)
    const isMatch = picomatch([glob, `**/${glob}`], globOptions)
    const near = this.#folders.has(base) ? this.below(base) : []
    const any = (paths: readonly string[]): boolean => {
      this.#comparisons -= paths.length
      return paths.some((path) => isMatch(path))
    }
    return any(near) || (near.length < this.sorted().length && any(this.sorted()))
  }
}

const globOptions = { dot: true, noextglob: true, nonegate: true, flags: 's' }
/** Each glob is held against every path; this takes seconds. */
const mostComparisons = 2_000_000
/** A pattern with more gaps than this takes a matcher long. */
const mostGaps = 5
const longestGlob = 200

function hasManyGaps(glob: string): boolean {
  return glob.length > longestGlob || allOf(/\*+|\?+|\{|\[/g, glob).length > mostGaps
}

function byName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
    const same = names.get(name)
    if (same === undefined) names.set(name, [path])
    else same.push(path)
  }
  return names
}
