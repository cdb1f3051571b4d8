import { sectionAnswer } from '../bind/answers.ts'
import type { BoundSection } from '../bind.ts'
import type { Checked } from '../check.ts'
import type { Conventions, Watched } from '../conventions.ts'
import { firstLineOf } from '../document/place.ts'
import { labelKey, words } from '../document/words.ts'
import { sectionTitle } from '../rules/names.ts'
import type { SectionSchema } from '../template/schema.ts'
import { type Draft, type Drafter, drafter, type FoundTransition, isOrdered, type Sides, saidOf } from './draft.ts'
import { type ListedValue, lineOf, listedValue, watchedField } from './watched.ts'
import { weakenedSafeguards } from './weakened.ts'

/** Every watched change between two sides of a document, by meaning: wrapping, emphasis and bullets do not matter. Pure. */
export function findTransitions(sides: Sides, conventions: Conventions): FoundTransition[] {
  const { base, existed, head } = sides
  const draft = drafter(sides, conventions)
  if (head === null) return existed ? [draft({ field: 'document', base: sides.path, kind: 'deleted', line: 1 })] : []
  if (!existed) return [created(sides, head, conventions, draft)]
  const found = [...statusTransition(base, head, conventions, draft), ...riskTransition(base, head, conventions, draft)]
  // What base said could not be read: then its values are unknown, and the rest can't be compared.
  if (base === null) return found

  const { watched } = conventions
  const removed = removedSections(base, head)
  found.push(...nameTransition(sides, base, head, conventions, draft))
  const ownersBase = watchedField(base, watched.owners)
  const ownersHead = watchedField(head, watched.owners)
  if (ownersBase !== null && ownersHead !== null && meaning(ownersBase.said) !== meaning(ownersHead.said)) {
    found.push(
      draft({
        ...fieldPlace(head, watched.owners),
        base: ownersBase.said,
        head: ownersHead.said,
        kind: 'owners-changed',
        from: meaning(ownersBase.said),
        to: meaning(ownersHead.said),
      }),
    )
  }
  // Of a part of what was removed its whole tells already.
  const gone = new Set(goneSections(base, head).map(({ schema }) => schema.id))
  for (const change of weakenedSafeguards(base, head, conventions.watched.safeguards, gone)) {
    const { watched: label, section } = change
    const after = label === null ? null : watchedField(head, label)
    const line = after === null ? followingLine(head, section) : lineOf(head, after)
    const labels = label === null ? watchedLabels(section.schema, watched) : []
    found.push(draft({ ...change, section: section.schema.id, line, kind: 'safeguard-weakened', labels }))
  }
  for (const section of removed) {
    found.push(
      draft({
        field: `section ${section.schema.id}`,
        section: section.schema.id,
        base: sectionTitle(section.schema),
        kind: 'section-removed',
        line: followingLine(head, section),
        labels: labelsBelow(base, section, watched),
      }),
    )
  }
  return found
}

function created(sides: Sides, head: Checked, { watched }: Conventions, draft: Drafter): FoundTransition {
  const status = listedValue(watchedField(head, watched.status))
  const live = status !== null && labelKey(status.value).startsWith(labelKey(watched.live))
  if (live) return draft({ ...fieldPlace(head, watched.status), head: status.value, kind: 'created' })
  return draft({ field: 'document', head: sides.path, kind: 'created', line: 1 })
}

function statusTransition(
  base: Checked | null,
  head: Checked,
  conventions: Conventions,
  draft: Drafter,
): FoundTransition[] {
  const label = conventions.watched.status
  const before = base === null ? null : listedValue(watchedField(base, label))
  const after = listedValue(watchedField(head, label))
  if (after === null || before?.value === after.value) return []
  const kind = statusKind(before, after, conventions)
  return [draft({ ...fieldPlace(head, label), base: before?.value ?? null, head: after.value, kind })]
}

/** What kind of step a change of the status is; `null`: base does not say one. */
export function statusKind(
  base: ListedValue | null,
  head: ListedValue,
  { watched, fields }: Conventions,
): 'promoted' | 'demoted' | 'deprecated' | 'revived' {
  if (isRetired(watched, head)) return 'deprecated'
  if (base === null) return 'promoted'
  if (isRetired(watched, base)) return 'revived'
  return isOrdered(fields, watched.status) && head.index < base.index ? 'demoted' : 'promoted'
}

/** A risk that base does not say is unknown, not low: naming it is a decision too. */
function riskTransition(
  base: Checked | null,
  head: Checked,
  { watched, fields }: Conventions,
  draft: Drafter,
): FoundTransition[] {
  const before = base === null ? null : listedValue(watchedField(base, watched.risk))
  const after = listedValue(watchedField(head, watched.risk))
  if (after === null || before?.value === after.value) return []
  return [
    draft({
      ...fieldPlace(head, watched.risk),
      base: base === null || before === null ? null : saidOf(base, watched.risk),
      head: saidOf(head, watched.risk),
      from: before?.value ?? null,
      to: after.value,
      kind: riskKind(before, after, { watched, fields }),
    }),
  ]
}

/** Whether a change of the risk lowers it; `null`: base does not say one. */
export function riskKind(
  base: ListedValue | null,
  head: ListedValue,
  { watched, fields }: Conventions,
): 'risk-lowered' | 'risk-raised' {
  return !isOrdered(fields, watched.risk) || isLowered(base, head) ? 'risk-lowered' : 'risk-raised'
}

function isRetired(watched: Watched, { value }: ListedValue): boolean {
  return watched.retired.some((each) => each.toLowerCase() === value.toLowerCase())
}

/** Lower than before; of an unknown risk every level but the highest is. */
function isLowered(base: { index: number } | null, head: { index: number; highest: boolean }): boolean {
  return base === null ? !head.highest : head.index < base.index
}

function nameTransition(
  sides: Sides,
  base: Checked,
  head: Checked,
  { watched }: Conventions,
  draft: Drafter,
): FoundTransition[] {
  const before = watchedField(base, watched.name)
  const after = watchedField(head, watched.name)
  if (before !== null && after !== null && meaning(before.said) !== meaning(after.said)) {
    return [
      draft({
        ...fieldPlace(head, watched.name),
        base: before.said,
        head: after.said,
        kind: 'renamed',
        from: meaning(before.said),
        to: meaning(after.said),
      }),
    ]
  }
  if (sides.previousPath === null || sides.previousPath === sides.path) return []
  return [draft({ field: 'document', base: sides.previousPath, head: sides.path, kind: 'renamed', line: 1 })]
}

function goneSections(base: Checked, head: Checked): BoundSection[] {
  return base.binding.bound.filter((section) => head.binding.get(section.schema.id) === undefined)
}

/** Sections with something said on base that head does not have; a part goes with its whole. */
function removedSections(base: Checked, head: Checked): BoundSection[] {
  const gone = goneSections(base, head)
  const ids = new Set(gone.map((section) => section.schema.id))
  const says = (section: BoundSection): boolean =>
    sectionAnswer(base.binding, section) !== 'blank' || base.binding.children(section.schema.id).some(says)
  return gone.filter((section) => (section.schema.parent === null || !ids.has(section.schema.parent)) && says(section))
}

function labelsBelow(base: Checked, { schema }: BoundSection, watched: Watched): string[] {
  const below = base.binding.children(schema.id).flatMap((child) => labelsBelow(base, child, watched))
  return [...watchedLabels(schema, watched), ...below]
}

/** Labels of a section's fields that are watched. */
export function watchedLabels(
  { fields }: SectionSchema,
  { status, risk, name, owners, safeguards }: Watched,
): string[] {
  const keys = new Set([status, risk, name, owners, ...safeguards].map(labelKey))
  return fields.filter(({ key }) => keys.has(key)).map(({ label }) => label)
}

function fieldPlace(side: Checked, label: string): Pick<Draft, 'field' | 'line'> & { readonly section: string | null } {
  const watched = watchedField(side, label)
  return {
    field: watched?.field.schema.label.replace(/\s*\([^()]*\)$/, '') ?? label,
    section: watched?.bound.schema.id ?? null,
    line: watched === null ? 1 : lineOf(side, watched),
  }
}

function meaning(text: string): string {
  return words(text)
    .map((word) => word.text)
    .join(' ')
}

/** Where a section would stand in head: at the heading that follows the gap, or at the end. */
function followingLine(head: Checked, section: BoundSection): number {
  const missing = head.binding.missing.find((each) => each.schema.id === section.schema.id)
  const following = missing === undefined ? head.binding.get(section.schema.id)?.section : missing.before
  const { document } = head
  return following ? firstLineOf(following.heading) : document.range(document.text.length, document.text.length).line
}
