import type { Message } from '../message.ts'
import { unsaid } from './tally.ts'
import { pieces } from './visible.ts'

/** Findings of one document that say the same of several places, in the order of the document. */
export type Kin = readonly [Message, ...Message[]]

/** Fewer findings are shorter said one by one, with what the template says about each. */
const fewest = 3

/** Puts findings that say the same of at least three places together, where the first of them stood. */
export function kindred(messages: readonly Message[]): readonly Kin[] {
  const kin = new Map<string, [Message, ...Message[]]>()
  const families = messages.map((message) => {
    const key = sameness(message)
    const found = kin.get(key)
    if (found === undefined) {
      const family: [Message, ...Message[]] = [message]
      kin.set(key, family)
      return { message, family }
    }
    found.push(message)
    return { message, family: found }
  })
  return families.flatMap(({ message, family }): Kin[] => {
    if (family.length < fewest) return [[message]]
    return family[0] === message ? [family] : []
  })
}

/** A reason without its subject, which is what it quotes first, and without the name of the group that it speaks of. */
function sameness(message: Message): string {
  const { ruleId, severity, group } = message
  const said = pieces(message.reason)
  const subject = said.findIndex(({ kind }) => kind === 'code')
  const rest = said.map(({ kind, value }, index) => {
    if (kind === 'text') return value
    return index === subject || value === group ? null : [value]
  })
  return JSON.stringify([ruleId, severity, subject < 0, rest, unsaid(message)])
}

/** What tells a finding from its kin: its field, and of which group; else what it quotes first; `null` for neither. */
export function distinction({ field, group, reason }: Message): readonly string[] | null {
  const own = [field, group].flatMap((name) => (name === null || name === '' ? [] : [name]))
  if (own.length > 0) return own
  const subject = pieces(reason).find(({ kind }) => kind === 'code')
  return subject === undefined ? null : [subject.value]
}
