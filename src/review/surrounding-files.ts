import type { DocumentChange } from '../compare.ts'
import { filesLinkedInto } from '../document/destination.ts'
import { basePaths } from '../repository/base-paths.ts'
import { answered } from '../source/lists.ts'
import type { ChangedFile, FileContent, FileRequest, Source } from '../source/source.ts'

/** Files whose headings are asked for, in one run: links into more are not judged. */
const mostTargets = 200

/** The files around the documents of a change: which there are, and what has been read of them. */
export class SurroundingFiles {
  /** Every file of head. */
  readonly paths: readonly string[]
  readonly #source: Source
  /** Of both sides. */
  readonly #known: ReadonlySet<string>
  readonly #changed: ReadonlyMap<string, ChangedFile>
  readonly #texts = { base: new Map<string, string>(), head: new Map<string, string>() }

  constructor(source: Source, paths: readonly string[], files: readonly ChangedFile[]) {
    this.paths = paths
    this.#source = source
    this.#known = new Set([...paths, ...basePaths(paths, files)])
    this.#changed = new Map(
      files.flatMap((file) => [file.path, file.previousPath ?? file.path].map((path) => [path, file] as const)),
    )
  }

  /** The text of a file that was read; of one that the change did not touch head's is base's. */
  readonly text = {
    base: (path: string): string | null =>
      this.#texts.base.get(path) ?? (this.#changed.has(path) ? null : (this.#texts.head.get(path) ?? null)),
    head: (path: string): string | null => this.#texts.head.get(path) ?? null,
  }

  /**
   * Reads, in one go, other files of head, and what the changed documents link into with `#…`.
   *
   * @returns the contents of the others, in their order.
   */
  async read(changes: readonly DocumentChange[], others: readonly string[]): Promise<readonly (FileContent | null)[]> {
    for (const { path, previousPath, base, head } of changes) {
      this.#keep({ side: 'base', path: previousPath ?? path }, base)
      this.#keep({ side: 'head', path }, head)
    }
    const heads = others.map((path): FileRequest => ({ side: 'head', path }))
    const asked = new Set(heads.map(nameOf))
    const wanted = [...heads, ...this.#targetsOf(changes).filter((request) => !asked.has(nameOf(request)))]
    if (wanted.length === 0) return []
    const contents = await this.#source.read(wanted)
    for (const [request, content] of answered(wanted, contents)) this.#keep(request, content)
    return contents.slice(0, others.length)
  }

  #keep({ side, path }: FileRequest, content: FileContent | null): void {
    if (content?.kind === 'text' && side !== 'tip') this.#texts[side].set(path, content.text)
  }

  #targetsOf(changes: readonly DocumentChange[]): readonly FileRequest[] {
    const linked = new Set(
      changes.flatMap(({ path, previousPath, base, head }) => [
        ...(head?.kind === 'text' ? filesLinkedInto(head.text, path) : []),
        ...(base?.kind === 'text' ? filesLinkedInto(base.text, previousPath ?? path) : []),
      ]),
    )
    const requests = [...linked]
      .filter((path) => this.#known.has(path))
      .slice(0, mostTargets)
      .flatMap((path) => this.#sidesOf(path))
      .filter(({ side, path }) => side !== 'tip' && !this.#texts[side].has(path))
    return [...new Map(requests.map((request) => [nameOf(request), request])).values()]
  }

  /** Of a file that the change touched both sides are needed: else what is old would look new. */
  #sidesOf(path: string): FileRequest[] {
    const file = this.#changed.get(path)
    if (file === undefined) return [{ side: 'head', path }]
    return [
      ...(file.change === 'added' ? [] : [{ side: 'base' as const, path: file.previousPath ?? file.path }]),
      ...(file.change === 'removed' ? [] : [{ side: 'head' as const, path: file.path }]),
    ]
  }
}

function nameOf({ side, path }: FileRequest): string {
  return `${side}:${path}`
}
