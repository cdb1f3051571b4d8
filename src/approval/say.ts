import type { Demand, DemandedTransition } from './demand.ts'
import type { Evidence } from './evidence.ts'
import type { OpenSlot } from './slots.ts'
import { wrote } from './validity.ts'

/** A name or a commit of somebody else's, between backticks. */
export function coded(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``
}

/** Who may fill a slot: "`@rita` or `@org/risk` (role risk)". */
export function slotName({ as, names }: OpenSlot): string {
  if (names.length === 0) return as === 'write access' ? 'a person with write access' : `the ${as}`
  const said = names.map(coded).join(' or ')
  return names.length === 1 && names[0] === as ? said : `${said} (${as})`
}

export function slotNames(slots: readonly OpenSlot[]): string {
  return [...new Set(slots.map(slotName))].join(' and ')
}

/** What is still missing for one demand. */
export function wantedSentence(left: readonly OpenSlot[], { evidence }: Demand, { code }: DemandedTransition): string {
  const who = left.map(slotName).join(' and ')
  const several = left.length > 1 ? ', different people' : ''
  const how =
    evidence === 'code'
      ? `, ${left.length > 1 ? 'each ' : ''}in a review whose text contains the code ${coded(code)}`
      : ''
  const alone = left.every(({ people }) => people === null)
  const what = left.length > 1 ? 'approvals' : 'an approval'
  return `It takes ${what} by ${who}${several}${alone ? ' who did not write this change' : ''}${how}.`
}

/** What the author of a repository of one person does. */
export function soloSentence({ code }: DemandedTransition): string {
  return `Or the author says so in a review comment whose text contains the code ${coded(code)}.`
}

/** The slot without the names of those who have a part in the change; with all of them where nobody else is named. */
export function askable(slot: OpenSlot, transition: DemandedTransition, evidences: readonly Evidence[]): OpenSlot {
  const names = slot.names.filter(
    (name) => name.includes('/') || !hasPart(name.replace(/^@/, '').toLowerCase(), transition, evidences),
  )
  return names.length === 0 ? slot : { ...slot, names }
}

/** Who wrote the change, or proposes it, can't approve it. */
function hasPart(login: string, transition: DemandedTransition, evidences: readonly Evidence[]): boolean {
  return evidences.some((each) => each.author.login.toLowerCase() === login || wrote(login, transition, each))
}

/** Nobody who may fill this slot is left, and what can be done about it. */
export function deadlock(
  { as, people, names, problems }: OpenSlot,
  transition: DemandedTransition,
  evidences: readonly Evidence[],
  solo: boolean,
): string[] {
  if (people === null || people.size === 0 || problems.length > 0 || solo) return []
  if (![...people].every((login) => hasPart(login, transition, evidences))) return []
  const where = as.startsWith('role ')
    ? coded(`roles.${as.slice(5)}`)
    : as.startsWith('owner')
      ? '`owners`'
      : 'the rule'
  return [
    `Nobody is left for this: ${names.map(coded).join(' and ')} wrote the change. Let somebody else propose it, or name another person in ${where} on the base branch.`,
  ]
}
