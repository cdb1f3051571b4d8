/** A document of the tests' template on several commits, with a policy: what `decide` is asked about. */
import { decide } from '../../src/approval/decide.ts'
import type { DemandedTransition } from '../../src/approval/demand.ts'
import type { Evidence, ReviewedDocument } from '../../src/approval/evidence.ts'
import { type Actor, defaultPolicy, type Policy, type PolicyRule, type Slot } from '../../src/approval/policy.ts'
import { compareTransitions } from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import type { HumanReview } from '../../src/github/pull-request-state.ts'
import type { Decision } from '../../src/report/report.ts'
import { document, edited, schema } from '../compare/documents.ts'

export const path = 'docs/workflows/refunds.md'
export const head = 'a'.repeat(40)
export const earlier = 'b'.repeat(40)
export const gone = 'c'.repeat(40)

export function review(
  login: string,
  state: HumanReview['state'] = 'APPROVED',
  over: Partial<HumanReview> = {},
): HumanReview {
  const bot = login.endsWith('[bot]')
  return {
    author: { login, bot },
    canWrite: true,
    state,
    commit: head,
    body: '',
    url: `https://github.example/${login}`,
    submittedAt: '2026-01-15T09:00:00Z',
    ...over,
  }
}

const found = new Map<string, readonly DemandedTransition[]>()

/** Found once for the same texts and policy: a property asks hundreds of times. */
export function transitionsBetween(
  base: string | null,
  now: string | null,
  policy: Policy = defaultPolicy,
): readonly DemandedTransition[] {
  const key = JSON.stringify([base, now, { ...policy, roles: [...policy.roles] }])
  const known = found.get(key) ?? compareSides(base, now, policy)
  found.set(key, known)
  return known
}

function compareSides(base: string | null, now: string | null, policy: Policy): readonly DemandedTransition[] {
  const content = (text: string | null) => (text === null ? null : { kind: 'text' as const, text })
  const options = { schema, kind: { ...defaultKind, policy }, today: '2026-01-15', ruleUrl: () => '' }
  return compareTransitions({ path, previousPath: null, base: content(base), head: content(now) }, options) ?? []
}

export interface Scene {
  readonly base?: string | null
  readonly head: string | null
  /** The document at the commit `earlier`; `null`: it was not there; left out: nobody read it. */
  readonly reviewed?: string | null
  /** What `earlier` came from, where that is another text than `base`. */
  readonly reviewedBase?: string | null
  readonly policy?: Partial<Policy>
  readonly evidence?: Partial<Evidence>
  /** Which transition is asked about; the first one that needs an approval when left out. */
  readonly kind?: string
}

export function transitionOf({ base = document, head: now, policy, kind }: Scene): DemandedTransition {
  const all = transitionsBetween(base, now, { ...defaultPolicy, ...policy })
  const found = all.find((each) => (kind === undefined ? each.requirement === 'approval' : each.kind === kind))
  if (found === undefined) throw new Error(`no such transition among ${all.map((each) => each.kind).join(', ')}`)
  return found
}

export function evidenceOf(scene: Scene, reviews: readonly HumanReview[]): Evidence {
  const { base = document, reviewed: text, reviewedBase = base, policy } = scene
  const reviewed: ReviewedDocument | null =
    text === undefined
      ? null
      : { kind: 'read', transitions: transitionsBetween(reviewedBase, text, { ...defaultPolicy, ...policy }) }
  return {
    author: { login: 'ada', bot: false },
    commits: [{ oid: head, parents: [earlier], people: ['ada', 'helper'] }],
    commitsComplete: true,
    headSha: head,
    retargetedAt: '',
    reviews,
    reviewed: new Map(reviewed === null ? [] : [[earlier, new Map([[path, reviewed]])]]),
    cleared: new Map(),
    teams: new Map(),
    ...scene.evidence,
  }
}

export function decideIn(scene: Scene, reviews: readonly HumanReview[] | null): Decision {
  const policy = { ...defaultPolicy, ...scene.policy }
  const evidences = reviews === null ? null : [evidenceOf(scene, reviews)]
  return decide(path, transitionOf(scene), policy, evidences)
}

/** Into production, which takes an approval. */
export const promoted: Scene = { head: edited(['In review', 'Live (prod)']) }

export const user = (login: string): Actor => ({ kind: 'user', login })
export const team: Actor = { kind: 'team', org: 'org', slug: 'risk' }
const anyCondition = { field: null, kinds: null, from: null, to: null, direction: null, risk: null }
export const rule = (require: readonly Slot[] | 'notice', over: Partial<PolicyRule> = {}): PolicyRule => ({
  name: 'into production',
  when: { ...anyCondition, field: 'Status', to: ['Live (prod)'] },
  require,
  covers: null,
  evidence: 'review',
  place: 'docgate.yml:1:1',
  ...over,
})
export const role = (name: string): Slot => ({ kind: 'role', name })
export const roles = new Map([
  ['risk', [user('rita'), user('ron')]],
  ['both', [user('rita')]],
  ['team', [team]],
  ['author', [user('ada')]],
])
export const asked = (require: readonly Slot[], over: Partial<PolicyRule> = {}): Scene => ({
  ...promoted,
  policy: { roles, rules: [rule(require, over)] },
})
