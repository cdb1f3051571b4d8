import { sectionAnswer } from '../bind/answers.ts'
import type { BoundSection } from '../bind.ts'
import type { Checked } from '../check.ts'
import type { Block } from '../document/blocks.ts'
import { labelKey } from '../document/words.ts'
import { changedLines, compareSafeguard } from './safeguards.ts'
import { type WatchedField, watchedField } from './watched.ts'

/** A safeguard that lost something, or gained a word that takes something back. */
export interface Weakened {
  /** The template's label, or `section 9` where the safeguards are prose. */
  readonly field: string
  /** The watched label; `null` for prose. */
  readonly watched: string | null
  /** The section on base. */
  readonly section: BoundSection
  /** What base says and head does not; `null` where head only adds. */
  readonly base: string | null
  /** What head says instead; `null` for nothing. */
  readonly head: string | null
}

/** The safeguards of base that head weakens; sections that are gone as a whole are told otherwise. */
export function weakenedSafeguards(
  base: Checked,
  head: Checked,
  labels: readonly string[],
  gone: ReadonlySet<string>,
): Weakened[] {
  const fields = labels.flatMap((label): Weakened[] => {
    const before = watchedField(base, label)
    if (before === null || gone.has(before.bound.schema.id) || !protects(before.said)) return []
    const after = watchedField(head, label)
    const change = changeOf(promise(before), after === null ? '' : promise(after))
    const field = before.field.schema.label.replace(/\s*\([^()]*\)$/, '')
    return change === null ? [] : [{ field, watched: label, section: before.bound, ...change }]
  })
  return [...fields, ...weakenedProse(base, head, new Set(labels.map(labelKey)), gone)]
}

/** What a field says, with a remark that was put to its label: "Approval steps (optional)". */
function promise({ said, field }: WatchedField): string {
  const remarks = [...(field.at.label?.text ?? '').matchAll(/\(([^()]+)\)/g)].map(([, remark = '']) => remark)
  const own = remarks.filter((remark) => remark.trim() !== '' && !field.schema.label.includes(remark))
  return [said, ...own].join('\n')
}

function changeOf(before: string, after: string): Pick<Weakened, 'base' | 'head'> | null {
  if (compareSafeguard(before, after) !== 'changed') return null
  const lines = changedLines(before, after)
  return { base: lines.base || (lines.head === '' ? before : null), head: lines.head || null }
}

/** "Not applicable", "None: it only reads" on base protect nothing, so nothing is weakened when they go; "None of …" does. */
function protects(said: string): boolean {
  return said.includes('\n') || !/^\W*(?:not applicable\b|n\/?a\b|none\s*(?:[^\w\s]|$))/i.test(said)
}

/**
 * A section of safeguards written as prose, without the template's labels, is watched as a whole; beside labels its
 * prose is, since "Until June none of these is enforced" may stand above them.
 */
function weakenedProse(base: Checked, head: Checked, keys: ReadonlySet<string>, gone: ReadonlySet<string>): Weakened[] {
  return base.binding.bound.flatMap((section): Weakened[] => {
    const { id, fields } = section.schema
    const after = head.binding.get(id)
    if (!fields.some((field) => keys.has(field.key)) || gone.has(id) || after === undefined) return []
    const labelled = labelsIn(section, keys).size > 0
    // A label that is gone is told already, and what it said may be prose now.
    const left = labelsIn(after, keys)
    if ([...labelsIn(section, keys)].some((key) => !left.has(key))) return []
    const before = base.binding.said(labelled ? proseOf(section) : section.blocks)
    const answer = sectionAnswer(base.binding, section)
    if (!labelled && ((answer !== 'said' && answer !== 'none') || !protects(before))) return []
    const change = changeOf(before, head.binding.said(labelled ? proseOf(after) : after.blocks))
    return change === null ? [] : [{ field: `section ${id}`, watched: null, section, ...change }]
  })
}

/** What stands beside the labels: above, between and below. */
function proseOf({ fields }: BoundSection): readonly Block[] {
  return [...fields.prose, ...fields.groups.flatMap((group) => group.prose)]
}

function labelsIn({ fields }: BoundSection, keys: ReadonlySet<string>): ReadonlySet<string> {
  const found = fields.groups.flatMap((group) => group.fields.map((field) => field.schema.key))
  return new Set(found.filter((key) => keys.has(key)))
}
