/**
 * Where a file is read: `tip` is the tip of the base branch (configuration, template, policy: what a pull request is
 * judged by), `base` is the merge base (what the pull request changed from), `head` what it changed to.
 */
export type Side = 'tip' | 'base' | 'head'

export interface ChangedFile {
  /** With `/`, from the root of the repository. For a removed file its path on base. */
  readonly path: string
  /** Path on base of a renamed file, else `null`. */
  readonly previousPath: string | null
  readonly change: 'added' | 'modified' | 'renamed' | 'removed'
  /** Unified diff hunks as GitHub's `patch`; `null` where there is none, which never means "unchanged". */
  readonly patch: string | null
}

/** A file's text, or one sentence why it was not read (symlink, submodule, not UTF-8, over a bound). */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string }

export interface FileRequest {
  readonly side: Side
  readonly path: string
}

/** Every file of a commit. */
export interface FileTree {
  /** With `/`, from the root; links and submodules are in it, folders are not. In no certain order. */
  readonly paths: readonly string[]
  /** `false`: the list is cut off, and what is not in it may be there all the same. */
  readonly complete: boolean
}

/** Both sides of a change, from GitHub's API or from local git. Both give the same values for the same commits. */
export interface Source {
  /** Commit of side `head`, 40 hex digits (64 in a SHA-256 repository). */
  readonly headCommit: string
  /** Commit of side `tip`. */
  readonly tipCommit: string
  /** Commit of side `base`, the merge base. Asked for at the first call only: at GitHub it costs a request. */
  baseCommit(): Promise<string>
  /** Every changed file, sorted by path. Throws where the list can't be had completely. */
  files(): Promise<readonly ChangedFile[]>
  /** Every file of side `head`; base's are these with `files()` undone. Asked for at the first call only: at GitHub it costs a request. */
  tree(): Promise<FileTree>
  /** One entry for each request, in their order; `null` where there is no such file. Bytes decode as strict UTF-8; a BOM stays in the text. */
  read(requests: readonly FileRequest[]): Promise<readonly (FileContent | null)[]>
}

export interface PastRequest {
  /** Commit, 40 hex digits (64 in a SHA-256 repository). */
  readonly commit: string
  readonly path: string
}

/** Why something of another commit is not known: nobody has that commit any more, or the run's requests are used up. */
export type Lost = 'unreachable' | 'unread'

/** What stands at a path: two with the same `id` have the same content and are read in the same way. */
export interface PastEntry {
  readonly id: string
}

export interface Branch {
  /** The commit where it branched off. */
  readonly commit: string
  /** Paths that are there no more, what was renamed not among them; of more than 300 changed files not all. */
  readonly removed: ReadonlySet<string>
}

/** Paths of the files that are there no more, what was renamed not among them. */
export function removedAmong(files: readonly ChangedFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ change, path }) => (change === 'removed' ? [path] : [])))
}

/** Other commits than those of the sides. What is asked for twice is read once; a commit that is gone stops nothing. */
export interface History {
  /** Where a commit branched off the side `tip`, and what it took away since. */
  branch(commit: string): Promise<Branch | Lost>
  /** One entry for each request, in their order; `null` where there is no such file. Cheap: hundreds are one request. */
  entriesAt(requests: readonly PastRequest[]): Promise<readonly (PastEntry | null | Lost)[]>
  /** Contents in the order asked for. */
  contentsAt(requests: readonly PastRequest[]): Promise<readonly (FileContent | null | Lost)[]>
}

/** No document is larger: beyond it the file is not read. 1 MiB. */
export const maxFileBytes = 1_048_576
