/** A pull request in git, told commit by commit, and what docgate learns of it. */
// Loaded beforehand: jest fails now and then where two dynamic imports link the same package at once.
import '../../src/compare.ts'
import '../../src/template/compile.ts'
import type { Evidence, ReviewedDocument } from '../../src/approval/evidence.ts'
import type { HumanReview, PullRequestCommit } from '../../src/github/pull-request-state.ts'
import { gatherEvidence, type Reading } from '../../src/review/evidence.ts'
import { findChanges } from '../../src/review.ts'
import { openGitSource } from '../../src/source/git.ts'
import { commitsBetween } from '../../src/source/git-commits.ts'
import { type BareRepository, commitFiles, emptyRepository, type File } from '../github/stand-in/git/fixture.ts'

export const path = 'docs/workflows/refunds.md'

export const template = `# Template

## 0. Index

- **Workflow name:**
- **Status:**
  e.g., Draft, In design, In development, In review, Live (dev), Live (staging), Live (prod), Deprecated.
- **Risk level:**
  e.g., Low (informational), Medium (moderate side effects), High (financial impact).
- **Primary owners (team / role):**

## 1. Purpose

> Be brief.

## 2. Safety

- **Approval steps:**
- **Risky operations:**
`

export interface Said {
  readonly status?: string
  readonly risk?: string
  readonly purpose?: string
  readonly approval?: string
}

export function text({
  status = 'In review',
  risk = 'High',
  purpose = 'Pays back.',
  approval = 'Two people.',
}: Said = {}) {
  return `# Refunds

## 0. Index

- **Workflow name:** Refunds
- **Status:** ${status}
- **Risk level:** ${risk}
- **Primary owners (team / role):** Payments

## 1. Purpose

${purpose}

## 2. Safety

- **Approval steps:** ${approval}
- **Risky operations:** Pays money out.
`
}

/** What was asked of git, in the words of the interface. */
export interface Asked {
  readonly bases: string[]
  /** Paths and commits of one call each. */
  readonly entries: (readonly string[])[]
  readonly contents: number[]
  readonly teams: (readonly string[])[]
}

export interface Told {
  readonly config?: string
  /** Commits that nobody has any more. */
  readonly lost?: readonly string[]
  /** Whether the requests are used up before a content is read. */
  readonly exhausted?: boolean
  readonly commits?: (commits: readonly PullRequestCommit[]) => readonly PullRequestCommit[]
  readonly commitsComplete?: boolean
}

/** An approval of a commit by somebody with write access. */
export function approval(login: string, commit: string | null, more: Partial<HumanReview> = {}): HumanReview {
  return {
    author: { login, bot: false },
    canWrite: true,
    state: 'APPROVED',
    commit,
    body: '',
    url: '',
    submittedAt: '',
    ...more,
  }
}

export class PullRequest {
  readonly #repository: BareRepository

  get directory(): string {
    return this.#repository.directory
  }

  private constructor(repository: BareRepository) {
    this.#repository = repository
  }

  /** `main` with these files, and a branch `change` on it. */
  static async open(files: Readonly<Record<string, File>>): Promise<PullRequest> {
    const repository = await emptyRepository()
    const pull = new PullRequest(repository)
    await pull.push('main', files, { by: 'maintainer', parent: null })
    await pull.push('change', { 'README.md': 'start\n' }, { by: 'ana', parent: 'main' })
    return pull
  }

  /** A commit on top of a branch, or of what is given; its name. */
  push(
    branch: string,
    files: Readonly<Record<string, File>>,
    {
      by = 'ana',
      parent,
      message,
    }: { readonly by?: string; readonly parent?: string | null; readonly message?: string } = {},
  ): Promise<string> {
    return commitFiles(this.#repository.directory, {
      branch,
      files,
      author: { name: `The ${by}`, email: `7+${by}@users.noreply.github.com` },
      ...(parent !== undefined && { parent }),
      ...(message !== undefined && { message }),
    })
  }

  /** Merges a branch into `change`, with these files on top of its own; the commit's name. */
  merge(branch: string, files: Readonly<Record<string, File>>, by: string): Promise<string> {
    return commitFiles(this.#repository.directory, {
      branch: 'change',
      files,
      merges: branch,
      author: { name: `The ${by}`, email: `7+${by}@users.noreply.github.com` },
    })
  }

  /** What changed between `main` and `change`. */
  async findings(config: string | null = null) {
    const source = await openGitSource({ directory: this.directory, base: 'main', head: 'change' })
    const findings = await findChanges(source, {
      configPath: '.github/docgate.yml',
      configRequired: false,
      configText: config,
      documents: null,
      template: { path: 'template.md', source: 'option', text: template },
      policyText: null,
      today: '2026-01-15',
      ruleUrl: () => '',
    })
    return { source, findings }
  }

  /** What is known of these reviews, and what had to be asked for. */
  async evidence(reviews: readonly HumanReview[], told: Told = {}) {
    const { directory } = this
    const { source, findings } = await this.findings(told.config)
    const asked: Asked = { bases: [], entries: [], contents: [], teams: [] }
    const isLost = (commit: string): boolean => told.lost?.includes(commit) ?? false
    const reading: Reading = {
      source: {
        headCommit: source.headCommit,
        baseCommit: () => source.baseCommit(),
        branch: async (commit) => {
          asked.bases.push(commit)
          return isLost(commit) ? 'unreachable' : source.branch(commit)
        },
        entriesAt: async (requests) => {
          asked.entries.push(requests.map(({ commit, path: at }) => `${commit}:${at}`))
          const entries = await source.entriesAt(requests)
          return entries.map((entry, index) => (isLost(requests[index]?.commit ?? '') ? 'unreachable' : entry))
        },
        contentsAt: async (requests) => {
          asked.contents.push(requests.length)
          const contents = await source.contentsAt(requests)
          return contents.map((content) => (told.exhausted === true ? 'unread' : content))
        },
      },
      teams: async (teams) => {
        asked.teams.push(teams.map(({ org, slug }) => `${org}/${slug}`))
        return new Map()
      },
    }
    const commits = await commitsBetween(directory, source.tipCommit, source.headCommit)
    const state = {
      author: { login: 'ana', bot: false },
      commits: told.commits?.(commits) ?? commits,
      commitsComplete: told.commitsComplete ?? true,
      headSha: source.headCommit,
      retargetedAt: '',
      reviews,
    }
    const evidence = await gatherEvidence(state, findings, reading)
    return { evidence, asked, findings, document: findings.documents[0] }
  }

  close(): Promise<void> {
    return this.#repository.remove()
  }
}

/** What is known of the document at a commit: its transitions, or why it is not known. */
export function known({ reviewed }: Evidence, commit: string, at = path): readonly string[] | string | null {
  const found: ReviewedDocument | undefined = reviewed.get(commit)?.get(at)
  if (found === undefined) return null
  return found.kind === 'unknown'
    ? found.reason
    : found.transitions.map(({ kind, base, head }) => `${kind}: ${base ?? 'nothing'} → ${head ?? 'nothing'}`)
}
