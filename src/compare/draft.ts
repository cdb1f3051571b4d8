import type { Checked } from '../check.ts'
import type { Conventions, FieldConventions, Watched } from '../conventions.ts'
import { labelKey } from '../document/words.ts'
import type { TransitionKind } from '../report/report.ts'
import { listedValue, watchedField } from './watched.ts'

/** A watched change as it was found; the policy says what it needs. */
export interface FoundTransition {
  readonly field: string
  readonly section: string | null
  readonly base: string | null
  readonly head: string | null
  readonly line: number
  readonly kind: TransitionKind
  /** Both values by meaning: as the template lists them, where it does; `null` where there is none or it can't be read. */
  readonly from: string | null
  readonly to: string | null
  /** Highest of the risk levels of all sides, as the template lists it; `null` where one is unknown or none is highest. */
  readonly risk: string | null
  /** Watched labels of the template that go with a section, or that its prose is about; else none. */
  readonly labels: readonly string[]
  /** What the field of the owners says on each side; of a document that is not there, what the other side says. */
  readonly owners: { readonly base: string | null; readonly head: string | null }
}

/** The two sides of one document; `null` where it is not there. */
export interface Sides {
  readonly path: string
  readonly previousPath: string | null
  readonly base: Checked | null
  /** There was a file on base, if only one that could not be read. */
  readonly existed: boolean
  readonly head: Checked | null
  /** At the tip of the base branch, where that is not the base: what the merge will meet. `null` where nobody looked. */
  readonly tip: Checked | null
}

/** What is told of a watched change where it is found. */
export interface Draft {
  readonly field: string
  readonly section?: string | null
  readonly base?: string | null
  readonly head?: string | null
  readonly line: number
  readonly kind: TransitionKind
  /** By meaning, where that is not what the values say. */
  readonly from?: string | null
  readonly to?: string | null
  readonly labels?: readonly string[]
}

export type Drafter = (draft: Draft) => FoundTransition

/** Fills in what every transition has: the highest risk of all sides, and whose document it is. */
export function drafter(sides: Sides, { watched, fields }: Conventions): Drafter {
  const { base, existed, head } = sides
  const risk = highestRisk(sides, watched, fields)
  const ownersOf = (side: Checked | null): string | null => (side === null ? null : saidOf(side, watched.owners))
  const owners = {
    base: ownersOf(existed ? base : head),
    head: ownersOf(head === null ? base : head),
  }
  return ({ field, section = null, base: before = null, head: after = null, line, kind, from, to, labels }) => ({
    field,
    section,
    base: before,
    head: after,
    line,
    kind,
    from: from === undefined ? identity(before) : from,
    to: to === undefined ? identity(after) : to,
    risk,
    owners,
    labels: labels ?? [],
  })
}

/** `null` where a side does not say it, or not so that one is the highest: unknown is not low. */
function highestRisk({ base, existed, head, tip }: Sides, watched: Watched, fields: FieldConventions): string | null {
  const sides = [...(existed ? [base] : []), ...(head === null ? [] : [head]), ...(tip === null ? [] : [tip])]
  const risks = sides.map((side) => (side === null ? null : listedValue(watchedField(side, watched.risk))))
  const highest = risks.reduce(
    (high, each) => (each !== null && (high === null || each.index > high.index) ? each : high),
    null,
  )
  if (highest === null) return null
  if (!isOrdered(fields, watched.risk))
    return risks.every((each) => each?.value === highest.value) ? highest.value : null
  return highest.highest || !risks.includes(null) ? highest.value : null
}

/** A text by meaning: white space folded. */
function identity(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/gu, ' ').trim()
}

/** Values without an order: any change of them is taken as the one that asks for more, a step up or a lower risk. */
export function isOrdered(fields: FieldConventions, label: string): boolean {
  return !fields.unordered.some((each) => labelKey(each) === labelKey(label))
}

/** What a watched field says; `null` where it is not there. */
export function saidOf(side: Checked, label: string): string | null {
  return watchedField(side, label)?.said ?? null
}
