import type { Binding, BoundSection, Group } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import { firstOf } from '../document/found.ts'
import { startOfText } from '../document/place.ts'
import { rowsOf } from './tables.ts'

/** How one failure, or several, are handled. */
export interface Handling {
  /** Title, lines above or the columns of the table that are no field of the template; empty where there are none. */
  readonly name: string
  /** The first label or cell. */
  readonly at: Block
  /** What the first field says. */
  readonly value: readonly Block[]
}

export interface Handlings {
  readonly groups: readonly Handling[]
  /** What stands before and between the groups, and names none of them. */
  readonly around: string
  /** What stands behind the last one. */
  readonly behind: string
}

/** The groups of fields of a section, each with what it is called. */
export function readHandlings(binding: Binding, bound: BoundSection): Handlings {
  const groups = bound.fields.groups.filter((group) => group.fields.length > 0)
  const owner = new Map<number, Group>()
  for (const group of groups) {
    for (const field of group.fields) {
      for (const block of [field.at, ...field.value]) owner.set(startOfText(block.full), group)
    }
  }
  const above = new Map<Group, readonly Block[]>()
  let waiting: Block[] = []
  for (const block of bound.blocks) {
    const group = owner.get(startOfText(block.full))
    if (group === undefined && block.cell === null) waiting.push(block)
    if (group === undefined) continue
    if (!above.has(group)) above.set(group, waiting)
    waiting = []
  }
  const unlabelled = unlabelledCells(bound, groups)
  const named = groups.flatMap((group): (Handling & { readonly rest: string })[] => {
    const [first] = group.fields
    if (first === undefined) return []
    const lead = binding.said(above.get(group) ?? [])
    const title = group.row ? (unlabelled.get(group) ?? '') : group.title
    return [
      { name: title ?? lead, rest: title === null ? '' : lead.replace(title, ''), at: first.at, value: first.value },
    ]
  })
  return { groups: named, around: named.map(({ rest }) => rest).join('\n'), behind: binding.said(waiting) }
}

/** What the row of each group says outside of the template's columns: "F2", "Bad payload". */
function unlabelledCells(bound: BoundSection, groups: readonly Group[]): ReadonlyMap<Group, string> {
  const byCell = new Map(groups.flatMap((group) => group.fields.map(({ at }) => [at, group] as const)))
  return new Map(
    rowsOf(bound.blocks).flatMap((row): [Group, string][] => {
      const group = row.map((cell) => byCell.get(cell)).find((each) => each !== undefined)
      const free = row.filter((cell) => !byCell.has(cell)).map(({ full }) => full.text)
      return group === undefined ? [] : [[group, free.join(' ')]]
    }),
  )
}

/** The numbers with this prefix that a name speaks of: "F2/F3", "F1–F4", "1, 3 and 5". */
export function idsIn(name: string, prefix: string): ReadonlySet<number> {
  const ids = new Set<number>()
  const letters = prefix === '' ? name.replace(/^\W*(?:failure|scenario|case|error|fehler|fall)\b/i, '') : name
  const head = prefix === '' ? firstOf(/^[\s#.,&/+–—\d-]*/, letters.replace(/\b(?:and|und)\b/gi, ',')) : letters
  let last: { number: number; end: number } | null = null
  for (const match of head.matchAll(/([a-z]{0,3})[-_ ]?(\d{1,2})(?![\d\p{L}])/giu)) {
    const [whole, own = '', digits = ''] = match
    const between = last === null ? '' : head.slice(last.end, match.index + whole.length - digits.length)
    const isRange = /^\s*(?:[–—-]|\.\.+|to)\s*[a-z]{0,3}[-_ ]?$/i.test(between)
    if (own.toLowerCase() !== prefix && !(isRange && own === '')) continue
    const number = Number(digits)
    for (let each = isRange && last !== null ? last.number : number; each <= number; each++) ids.add(each)
    last = { number, end: match.index + whole.length }
  }
  return ids
}
