import { distance } from 'fastest-levenshtein'
import type { Binding } from './bind.ts'
import type { Ignore, Scope } from './document/ignores.ts'
import type { Message } from './message.ts'
import type { JudgedIgnore, NamedRule, Rule } from './rules/rule.ts'

/** A message that an ignore of the document silences. */
export interface IgnoredMessage {
  readonly message: Message
  /** The author's. */
  readonly reason: string
  /** 1-based line of the ignore. */
  readonly line: number
}

/** What is left to say, what is not, and what became of each ignore. */
export interface Silenced {
  readonly messages: readonly Message[]
  readonly ignored: readonly IgnoredMessage[]
  readonly ignores: readonly JudgedIgnore[]
}

/** What the messages were found with. */
export interface Judging {
  readonly binding: Binding
  readonly rules: readonly Rule[]
  /** Ids of the rules that saw all they ask for: of the others nobody knows what they would have found. */
  readonly judged: ReadonlySet<string>
}

/**
 * Takes out the messages that an ignore with a reason speaks of, by rule and place. Where several do, the one for the
 * fewest lines gets the message, so that a wider one that nothing is left for can be told. Pure.
 */
export function silence(ignores: readonly Ignore[], messages: readonly Message[], judging: Judging): Silenced {
  const silenceable = new Set(judging.rules.filter((rule) => rule.silenceable).map((rule) => rule.id))
  const effective = byRule(ignores, judging)
  const used = new Map<Ignore, Set<string>>(ignores.map((ignore) => [ignore, new Set()]))
  const left: Message[] = []
  const ignored: IgnoredMessage[] = []
  for (const message of messages) {
    const candidates = silenceable.has(message.ruleId) ? effective.get(message.ruleId) : undefined
    const found = candidates?.find((each) => speaksOf(each, message))
    if (found === undefined) left.push(message)
    else {
      ignored.push({ message, reason: found.reason, line: found.ignore.at.line })
      used.get(found.ignore)?.add(message.ruleId)
    }
  }
  const known = judging.rules.map((rule) => rule.id)
  const named = (ignore: Ignore, id: string): NamedRule => {
    if (!known.includes(id)) return { id, verdict: 'unknown', meant: meant(id, known) }
    if (!silenceable.has(id)) return { id, verdict: 'never', meant: null }
    const nothing = judging.judged.has(id) && used.get(ignore)?.has(id) !== true
    return { id, verdict: nothing ? 'nothing' : 'ignored', meant: null }
  }
  return {
    messages: left,
    ignored,
    ignores: ignores.map((ignore) => ({ ...ignore, named: ignore.rules.map((id) => named(ignore, id)) })),
  }
}

/** An ignore with a reason. */
interface Effective {
  readonly ignore: Ignore
  readonly reason: string
  /** The template's sections that it is for, as a whole. */
  readonly parts: ReadonlySet<string>
}

/** By each rule that they name, the one for the fewest lines first. */
function byRule(ignores: readonly Ignore[], judging: Judging): ReadonlyMap<string, readonly Effective[]> {
  const lines = ({ first, last }: Scope): number => last - first
  const sorted = ignores
    .flatMap((ignore): Effective[] =>
      ignore.reason === null ? [] : [{ ignore, reason: ignore.reason, parts: partsOf(ignore.scope, judging) }],
    )
    // Of two that go to the end, the later one is for fewer lines.
    .toSorted(
      ({ ignore: { scope: a } }, { ignore: { scope: b } }) =>
        (lines(a) === lines(b) ? 0 : lines(a) - lines(b)) || b.first - a.first,
    )
  const result = new Map<string, Effective[]>()
  for (const each of sorted) {
    for (const rule of each.ignore.rules) {
      const same = result.get(rule)
      if (same === undefined) result.set(rule, [each])
      else same.push(each)
    }
  }
  return result
}

function speaksOf({ ignore: { scope }, parts }: Effective, message: Message): boolean {
  return touches(scope, message) || (parts.size > 0 && message.section !== null && parts.has(message.section))
}

/** A message of several lines is spoken of by an ignore at any of them. */
function touches({ first, last }: Scope, { line, endLine, endColumn }: Message): boolean {
  const end = endColumn <= 1 ? Math.max(line, endLine - 1) : endLine
  return line <= last && end >= first
}

/** The template's sections that a section is or has: one that is missing is reported elsewhere. */
function partsOf({ section }: Scope, { binding }: Judging): ReadonlySet<string> {
  const own = section === null ? undefined : binding.bound.find((bound) => bound.section === section)
  const ids = new Set(own === undefined ? [] : [own.schema.id])
  for (const { id, parent } of binding.schema.sections) if (parent !== null && ids.has(parent)) ids.add(id)
  return ids
}

/** More letters than this apart is another word. */
const mostTypos = 3

function meant(id: string, known: readonly string[]): string | null {
  const [best] = known.map((name) => ({ name, away: distance(id, name) })).toSorted((a, b) => a.away - b.away)
  return best !== undefined && best.away <= mostTypos && best.away < id.length / 2 ? best.name : null
}
