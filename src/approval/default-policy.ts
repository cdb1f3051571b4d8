import type { FoundTransition } from '../compare/draft.ts'
import type { Watched } from '../conventions.ts'
import type { TransitionKind } from '../report/report.ts'
import type { Slot } from './policy.ts'

/** What a transition needs where a team has decided nothing, with the name of the rule that says so. */
export interface Need {
  readonly requirement: 'approval' | 'notice'
  readonly rule: string
  readonly slots: readonly Slot[]
}

const anybody: readonly Slot[] = [{ kind: 'write' }]
/** Whoever hands it over and whoever takes it over, where a team says who they are; else anybody. */
const bothOwners: readonly Slot[] = [
  { kind: 'owner', side: 'base', ifKnown: true },
  { kind: 'owner', side: 'head', ifKnown: true },
]

/** The default policy, by kind of the transition. Promotion and creation ask for approval where the status says so. */
export const defaultNeeds: Readonly<Record<TransitionKind, Need>> = {
  promoted: notice('promoted'),
  demoted: notice('demoted'),
  deprecated: notice('deprecated'),
  revived: approval('revived'),
  'risk-lowered': approval('risk lowered'),
  'risk-raised': approval('risk raised'),
  renamed: approval('renamed'),
  'owners-changed': approval('owners changed', bothOwners),
  'safeguard-weakened': approval('safeguard weakened'),
  'section-removed': approval('section removed'),
  created: notice('created'),
  deleted: approval('deleted'),
}

/** The default for a transition. Pure. */
export function defaultNeed(found: FoundTransition, watched: Watched): Need {
  if (found.kind === 'promoted' && isGuarded(found, watched)) return approval(`into ${found.head}`)
  if (isCreatedLive(found)) return approval('created live')
  if (found.kind === 'risk-lowered' && found.base === null) return approval('risk named')
  return defaultNeeds[found.kind]
}

/** Why a human is to look at it, a sentence. */
export function reasonFor(found: FoundTransition, watched: Watched): string {
  switch (found.kind) {
    case 'promoted':
      return isGuarded(found, watched)
        ? withRisk('It goes live: from now on it acts on real data and real people.', found)
        : 'Its status moves up, to a value that needs no approval by default.'
    case 'demoted':
      return 'Its status moves down, towards the first value of the list.'
    case 'deprecated':
      return 'The workflow is retired.'
    case 'revived':
      return 'A retired workflow comes back, and with it what it was retired for.'
    case 'risk-lowered':
      return found.base === null
        ? 'The document gave no risk before, and unknown is not low. Someone must agree with the level.'
        : 'The risk is declared lower, and with it every safeguard that hangs on it. Make sure that the risk itself went down, not only its label.'
    case 'risk-raised':
      return 'The risk is declared higher; someone must agree that the safeguards still suffice.'
    case 'renamed':
      return 'Alerts, dashboards and other documents know the workflow by its name.'
    case 'owners-changed':
      return 'Those who hand it over, and those who take it over, must both know of it.'
    case 'safeguard-weakened':
      return withRisk('A safeguard was removed or changed.', found)
    case 'section-removed':
      return 'A whole section is gone, and with it what it promised.'
    case 'created':
      return isCreatedLive(found)
        ? 'A new document starts as live: it skipped design, review and every stage before.'
        : 'An approval is asked for when it goes live.'
    case 'deleted':
      return 'The document is gone, but what it describes may still run.'
  }
}

function approval(rule: string, slots: readonly Slot[] = anybody): Need {
  return { requirement: 'approval', rule, slots }
}

function notice(rule: string): Need {
  return { requirement: 'notice', rule, slots: [] }
}

function isGuarded({ head }: FoundTransition, { approveInto }: Watched): boolean {
  return approveInto.some((value) => value.toLowerCase() === head?.toLowerCase())
}

function isCreatedLive({ kind, field }: FoundTransition): boolean {
  return kind === 'created' && field !== 'document'
}

function withRisk(reason: string, { risk }: FoundTransition): string {
  return risk === null ? reason : `${reason} Its risk counts as \`${risk}\`.`
}
