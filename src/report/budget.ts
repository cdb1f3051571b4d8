import type { ListItem, RootContent, TableRow } from 'mdast'
import { stringify } from './tree.ts'

/** What goes first when there is too much to say is at the end: no part of a lower rank is dropped before all of a higher one. */
const ranks = [
  'approval',
  'note',
  'progress',
  'error',
  'older error',
  'holding warning',
  'new ignore',
  'change',
  'new TODO',
  'warning',
  'row',
  'notice',
  'other TODO',
  'other ignore',
  'older finding',
] as const

export type Rank = (typeof ranks)[number]

/** Something that is said whole or not at all. */
export interface Entry {
  readonly rank: Rank
  /** Path of its document; `null` for the report as a whole. */
  readonly document: string | null
  /** How many things of its rank it says; one when left out. */
  readonly number?: number
  readonly node: ListItem | TableRow
}

/** An entry that is written only where it is said: of thousands, most are not. */
export function lazily(entry: Omit<Entry, 'node'>, write: () => Entry['node']): Entry {
  let written: Entry['node'] | null = null
  return {
    ...entry,
    get node() {
      written ??= write()
      return written
    },
  }
}

/** Entries under one heading. */
export interface Group {
  readonly heading: readonly RootContent[]
  readonly entries: readonly Entry[]
}

/** A chapter of the body: what stands before its groups, the groups, what stands behind. Not there without an entry. */
export interface Part {
  readonly before: readonly RootContent[]
  readonly groups: readonly Group[]
  readonly after: readonly RootContent[]
  /** Makes a list or a table of the entries that are kept. */
  readonly frame: (entries: readonly Entry[]) => RootContent
}

export interface Budget {
  /** In the unit of `measure`. */
  readonly limit: number
  readonly measure: (text: string) => number
}

/** What may be said, and what stands around it. */
export interface Draft {
  readonly head: readonly RootContent[]
  readonly parts: readonly Part[]
  /** Stands before the foot, where the room that is left is enough for it. In the unit of the budget. */
  readonly tail?: (room: number) => readonly RootContent[]
  /** So much room it has in any case. */
  readonly tailRoom?: number
  /** With this left out it is not worth writing: the text is empty then. */
  readonly spoilt?: (leftOut: readonly Entry[]) => boolean
  /** Stands at the end; gets what was left out. */
  readonly foot: (leftOut: readonly Entry[]) => readonly RootContent[]
}

export interface Fitted {
  readonly text: string
  readonly leftOut: readonly Entry[]
}

/**
 * The Markdown of as much of a draft as fits: entries by rank, in their order, until the next one is too much. Head and
 * foot always stand; the caller keeps them short.
 */
export function withinBudget(draft: Draft, whole: Budget): Fitted {
  const budget = { ...whole, limit: whole.limit - (draft.tailRoom ?? 0) }
  const entries = inOrder(draft)
  let kept = budget.limit === Number.POSITIVE_INFINITY ? entries.length : affordable(draft, entries, budget)
  const spoilt = entries.slice(kept)
  if (draft.spoilt?.(spoilt) === true) return { text: '', leftOut: spoilt }
  let fitted = written(draft, entries, kept)
  // The estimate leaves out what joins nodes, and the foot grows with what is left out: give way until it is true.
  while (kept > 0 && budget.measure(fitted.text) > budget.limit) {
    kept -= Math.ceil(kept / 20)
    fitted = written(draft, entries, kept)
  }
  const tail = draft.tail?.(whole.limit - whole.measure(fitted.text)) ?? []
  if (tail.length === 0) return fitted
  const all = written(draft, entries, kept, tail)
  return whole.measure(all.text) > whole.limit ? fitted : all
}

function inOrder(draft: Draft): readonly Entry[] {
  const all = draft.parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))
  return all.toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank))
}

function written(draft: Draft, entries: readonly Entry[], kept: number, tail: readonly RootContent[] = []): Fitted {
  const said = new Set(entries.slice(0, kept))
  const leftOut = entries.slice(kept)
  const parts = draft.parts.flatMap((part) => contents(part, said))
  return { text: stringify([...draft.head, ...parts, ...tail, ...draft.foot(leftOut)]), leftOut }
}

function contents(part: Part, said: ReadonlySet<Entry>): readonly RootContent[] {
  const groups = part.groups.flatMap(({ heading, entries }) => {
    const kept = entries.filter((entry) => said.has(entry))
    return kept.length === 0 ? [] : [...heading, part.frame(kept)]
  })
  return groups.length === 0 ? [] : [...part.before, ...groups, ...part.after]
}

/** How many entries fit, each measured alone: writing everything first would take seconds for thousands of them. */
function affordable(draft: Draft, entries: readonly Entry[], budget: Budget): number {
  const cost = (nodes: readonly RootContent[]): number =>
    nodes.length === 0 ? 0 : budget.measure(stringify([...nodes]))
  const home = new Map(
    draft.parts.flatMap((part) =>
      part.groups.flatMap((group) => group.entries.map((entry) => [entry, { part, group }] as const)),
    ),
  )
  const frames = new Map(draft.parts.map((part) => [part, cost([part.frame([])])]))
  const paid = new Set<Part | Group>()
  const once = (thing: Part | Group, nodes: readonly RootContent[], extra: number): number => {
    if (paid.has(thing)) return 0
    paid.add(thing)
    return cost(nodes) + extra
  }
  let left = budget.limit - cost(draft.head) - cost(draft.foot(entries))
  for (const [index, entry] of entries.entries()) {
    const place = home.get(entry)
    if (place === undefined) continue
    const { part, group } = place
    const frame = frames.get(part) ?? 0
    left -= once(part, [...part.before, ...part.after], 2) + once(group, group.heading, frame + 2)
    left -= cost([part.frame([entry])]) - frame
    if (left < 0) return index
  }
  return entries.length
}
