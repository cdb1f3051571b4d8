import type { Evidence, Team } from '../approval/evidence.ts'
import type { HumanReview } from '../github/pull-request-state.ts'
import { gatherEvidence } from '../review/evidence.ts'
import type { Findings } from '../review.ts'
import { EnvironmentError } from '../source/environment-error.ts'
import { resolveCommit } from '../source/git.ts'
import { commitsBetween } from '../source/git-commits.ts'
import type { History, Source } from '../source/source.ts'
import { UsageError } from '../usage-error.ts'

/** Who is in a team only GitHub knows. */
const unknownTeam: Team = {
  kind: 'unreadable',
  reason: 'git knows no teams, so only people whom the policy names count here.',
}

/**
 * The evidence that there would be if these people had approved. Each is taken as a person with write access; who wrote
 * the commits is known from git.
 *
 * @param approvals `USER` for head, `USER@SHA` for another commit.
 * @throws UsageError for what is no approval, and for a commit that git does not know.
 */
export async function givenApprovals(
  directory: string,
  source: Source & History,
  findings: Findings,
  approvals: readonly string[],
): Promise<Evidence> {
  const commits = await commitsBetween(directory, source.tipCommit, source.headCommit)
  const reviews: HumanReview[] = []
  for (const approval of approvals) {
    const { login, revision } = readApproval(approval)
    const commit = revision === null ? source.headCommit : await commitOf(directory, revision, approval)
    reviews.push({
      author: { login, bot: login.endsWith('[bot]') },
      canWrite: true,
      state: 'APPROVED',
      commit,
      body: '',
      url: '',
      submittedAt: '',
    })
  }
  const state = {
    // Whose pull request it would be git does not know; the authors of its commits it does.
    author: { login: '', bot: false },
    commits,
    commitsComplete: true,
    headSha: source.headCommit,
    retargetedAt: '',
    reviews,
  }
  return gatherEvidence(state, findings, {
    source,
    teams: async (teams) => new Map(teams.map(({ org, slug }) => [`${org}/${slug}`.toLowerCase(), unknownTeam])),
  })
}

/** What stands behind the last `@` is a commit, where it can't be the host of an e-mail address. */
function readApproval(approval: string): { readonly login: string; readonly revision: string | null } {
  const text = approval.replace(/^@/, '')
  const at = text.lastIndexOf('@')
  const isAddress = at < 0 || (text.includes('.', at) && !/^[0-9a-f]+$/i.test(text.slice(at + 1)))
  const [login, revision] = isAddress ? [text, null] : [text.slice(0, at), text.slice(at + 1)]
  if (login === '' || revision === '')
    throw new UsageError(`--approve takes USER or USER@SHA, not "${approval}", for example: --approve ana@1a2b3c4`)
  if (login.includes('/')) throw new UsageError(`--approve takes a person, not a team ("${approval}").`)
  return { login, revision }
}

async function commitOf(directory: string, revision: string, approval: string): Promise<string> {
  try {
    return await resolveCommit(directory, revision)
  } catch (error) {
    if (error instanceof EnvironmentError) throw new UsageError(`--approve ${approval}: ${error.message}`)
    throw error
  }
}
