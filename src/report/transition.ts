import type { DocumentReport, Report, Transition, TransitionKind } from './report.ts'
import { visible } from './visible.ts'

/** A human still has to approve this. */
export function isNeeded(transition: Transition): boolean {
  return transition.requirement === 'approval' && !transition.decision.satisfied
}

/** A transition with the document it is of. */
export interface Watched {
  readonly document: DocumentReport
  readonly transition: Transition
}

/** Every transition that still needs an approval. */
export function needed(report: Report): readonly Watched[] {
  return report.documents.flatMap((document) =>
    document.transitions.filter(isNeeded).map((transition) => ({ document, transition })),
  )
}

/** How many approvals these still need: at least one each, be it the withdrawal of a request for changes. */
export function approvalsNeeded(watched: readonly Watched[]): number {
  return watched.reduce((sum, { transition }) => sum + Math.max(1, transition.decision.open.length), 0)
}

/** What is missing, where it is the same for all of several transitions: said once then, else `null`. */
export function missingForAll(watched: readonly Watched[]): string | null {
  const [first, ...others] = watched.map(({ transition }) => transition.decision.missing)
  if (first === undefined || first === '' || others.length === 0) return null
  return others.every((missing) => missing === first) ? first : null
}

/** What a transition says: something came or went ("Section `8. Observability` removed"), or a value became another. */
export type Change =
  | { readonly kind: 'event'; readonly name: string; readonly quoted: string | null; readonly verb: string }
  | { readonly kind: 'value'; readonly name: string; readonly base: string | null; readonly head: string | null }

/** Says a transition with values of at most about `max` code points, so that what differs in them is seen. */
export function changeOf({ field, base, head, kind }: Transition, max: number): Change {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
  const verb = verbOf(kind)
  if (kind === 'section-removed' && base !== null) return { kind: 'event', name: 'Section', quoted: base, verb }
  if (kind === 'created' && field !== 'document' && head !== null) {
    return { kind: 'event', name: 'New document', quoted: head, verb: 'from the start' }
  }
  const whole = field === 'document' ? base === null || head === null : base === null && head === null
  if (whole) return { kind: 'event', name, quoted: null, verb }
  if (base === null || head === null) return { kind: 'value', name, base, head }
  const [from, to] = excerpts(visible(base), visible(head), max)
  return { kind: 'value', name, base: from, head: to }
}

/** A transition as a sentence for plain text, its values between backticks. */
export function changeSentence(transition: Transition, max: number): string {
  const change = changeOf(transition, max)
  const value = (side: string | null): string => (side === null ? 'nothing' : `\`${visible(side, max)}\``)
  if (change.kind === 'value') return `${change.name}: ${value(change.base)} → ${value(change.head)}.`
  return `${change.name}${change.quoted === null ? '' : ` ${value(change.quoted)}`} ${change.verb}.`
}

function verbOf(kind: TransitionKind): string {
  return kind === 'section-removed' ? 'removed' : kind.replace('-', ' ')
}

/** So many code points before the first difference are shown. */
const lead = 40

/** Two texts without the long beginning that they share, at word boundaries. */
function excerpts(base: string, head: string, max: number): readonly [string, string] {
  const [from, to] = [[...base], [...head]]
  if (from.length <= max && to.length <= max) return [base, head]
  const difference = from.findIndex((character, index) => character !== to[index])
  const same = difference === -1 ? from.length : difference
  if (same <= lead) return [base, head]
  const word = from.lastIndexOf(' ', same - lead)
  const start = word === -1 ? same - lead : word + 1
  const cut = (characters: readonly string[]): string => `…${characters.slice(start).join('')}`
  return [cut(from), cut(to)]
}
