import { applyEdits, type Edit, editsOf, overlap } from './fix/edit.ts'
import type { Message } from './message.ts'

/** A text that was mended, and the messages that were. */
export interface Fixed {
  readonly text: string
  /** In the order they were applied in; each with the place it had then. */
  readonly applied: readonly Message[]
  /** What is left to say. */
  readonly messages: readonly Message[]
}

interface Fix {
  readonly message: Message
  readonly edit: Edit
}

/** Each round mends what the last one brought to light; more than this many would mean that two rules want opposite things. */
const mostRounds = 100
/** So many fixes are tried in a round. */
const mostFixes = 1000

/**
 * Applies every message's one expected text, checks again, and so on until nothing changes. A fix stays only where the
 * message it belongs to is gone afterwards and no link died. All else is kept byte for byte; a second run changes nothing.
 *
 * @param check the messages of a text without those that the document silences.
 */
export function fix(raw: string, check: (text: string) => readonly Message[]): Fixed {
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : ''
  let state: State = { text: raw.slice(mark.length), messages: check(raw.slice(mark.length)) }
  const applied: Message[] = []
  const seen = new Set([state.text])
  for (let round = 0; round < mostRounds; round++) {
    const step = advance(state, apart(editsOf(state.text, state.messages)), { check, seen })
    if (step === null) break
    applied.push(...step.applied)
    state = step.state
    seen.add(state.text)
  }
  return { text: mark + state.text, applied, messages: state.messages }
}

interface State {
  readonly text: string
  readonly messages: readonly Message[]
}

interface Step {
  readonly state: State
  readonly applied: readonly Message[]
}

interface Trial {
  check(text: string): readonly Message[]
  /** Texts that were there before: whoever comes back to one would go in a circle. */
  readonly seen: ReadonlySet<string>
}

/**
 * One round: all fixes that go together, or where that does not cure each of them, as many as do; `null`: none does.
 */
function advance(state: State, fixes: readonly Fix[], trial: Trial): Step | null {
  const all = attempt(state, fixes, trial)
  if (all !== null) return { state: all, applied: fixes.map(({ message }) => message) }
  if (fixes.length < 2) return null
  const middle = fixes.length >> 1
  return advance(state, fixes.slice(0, middle), trial) ?? advance(state, fixes.slice(middle), trial)
}

/** The text with these fixes, where every message that they belong to is gone from it. */
function attempt({ text, messages }: State, fixes: readonly Fix[], { check, seen }: Trial): State | null {
  if (fixes.length === 0) return null
  const next = applyEdits(
    text,
    fixes.map(({ edit }) => edit),
  )
  if (seen.has(next)) return null
  const left = check(next)
  // A text that could not be checked has no findings either.
  if (left.some(({ ruleId }) => ruleId === 'readable')) return null
  const before = count(messages)
  const after = count(left)
  for (const [key, number] of count(fixes.map(({ message }) => message)))
    if ((after.get(key) ?? 0) > (before.get(key) ?? 0) - number) return null
  if (deadLinks(left) > deadLinks(messages)) return null
  return { text: next, messages: left }
}

/** A heading that another place links to by its anchor is not renamed below the link: whoever mends it mends both. */
function deadLinks(messages: readonly Message[]): number {
  return messages.filter(({ ruleId }) => ruleId === 'existing-link').length
}

/** How many messages there are of each kind at each place of the template. */
function count(messages: readonly Message[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId, section, field, group } of messages) {
    const key = JSON.stringify([ruleId, section, field, group])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Those that can be applied in one go, the first of any that can't. */
function apart(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = []
  let farthest: Edit = { start: 0, end: 0, text: '' }
  for (const each of fixes.toSorted((a, b) => a.edit.start - b.edit.start)) {
    if (overlap(farthest, each.edit)) continue
    chosen.push(each)
    if (each.edit.end >= farthest.end) farthest = each.edit
  }
  return chosen.slice(0, mostFixes)
}
