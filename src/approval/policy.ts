import type { FoundTransition } from '../compare.ts'
import type { Conventions } from '../conventions.ts'

/** What a transition needs, with the rule that says so and why. */
export interface Requirement {
  readonly requirement: 'approval' | 'notice'
  readonly rule: string
  readonly reason: string
}

/** The default policy: what needs a human where a team has configured nothing. Pure. */
export function requirementOf(transition: FoundTransition, { watched }: Conventions): Requirement {
  const approval = (rule: string, reason: string): Requirement => ({ requirement: 'approval', rule, reason })
  const notice = (rule: string, reason: string): Requirement => ({ requirement: 'notice', rule, reason })
  const head = transition.head ?? ''
  const into = watched.approveInto.some((value) => value.toLowerCase() === head.toLowerCase())
  switch (transition.kind) {
    case 'promoted':
      return into
        ? approval(
            `into ${head}`,
            withRisk('It goes live: from now on it acts on real data and real people.', transition),
          )
        : notice('promoted', 'The workflow moves on.')
    case 'demoted':
      return notice('demoted', 'The workflow steps back.')
    case 'deprecated':
      return notice('deprecated', 'The workflow is retired.')
    case 'revived':
      return approval('revived', 'A retired workflow comes back, and with it what it was retired for.')
    case 'risk-lowered':
      if (transition.base === null)
        return approval(
          'risk named',
          'The risk was not said before, and unknown is not low. Someone must agree with the level.',
        )
      return approval(
        'risk lowered',
        'The risk is declared lower, and with it every safeguard that hangs on it. Make sure that the risk itself went down, not only its label.',
      )
    case 'risk-raised':
      return approval(
        'risk raised',
        'The risk is declared higher; someone must agree that the safeguards still suffice.',
      )
    case 'renamed':
      return approval('renamed', 'Alerts, dashboards and other documents know the workflow by its name.')
    case 'owners-changed':
      return approval('owners changed', 'Whoever takes the workflow over, and whoever hands it over, must know.')
    case 'safeguard-weakened':
      return approval('safeguard weakened', withRisk('A safeguard was removed or changed.', transition))
    case 'section-removed':
      return approval('section removed', 'A whole section is gone, and with it what it promised.')
    case 'created':
      return transition.field === 'document'
        ? notice('created', 'An approval is asked for when it goes live.')
        : approval('created live', 'A new document starts as live: it skipped design, review and every stage before.')
    case 'deleted':
      return approval('deleted', 'The document is gone, but what it describes may still run.')
  }
}

function withRisk(reason: string, { risk }: FoundTransition): string {
  return risk === null ? reason : `${reason} Its risk is \`${risk}\`.`
}
