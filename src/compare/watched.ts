import { fieldAnswer } from '../bind/answers.ts'
import type { BoundSection, Field } from '../bind.ts'
import type { Checked } from '../check.ts'
import type { Watched } from '../conventions.ts'
import { startOfText } from '../document/place.ts'
import { labelKey } from '../document/words.ts'
import { readListed, shortName } from '../template/listed.ts'

/** A watched field as one side of a document has it. */
export interface WatchedField {
  readonly field: Field
  readonly bound: BoundSection
  /** What a reader sees, one line for each block; where it is given twice, all of it. */
  readonly said: string
  /** Given twice: no one can tell which one holds. */
  readonly twice: boolean
}

/** The first field with this label in a section that does not repeat, or `null` where it says nothing. */
export function watchedField(side: Checked, label: string): WatchedField | null {
  const key = labelKey(label)
  for (const bound of side.binding.bound) {
    if (bound.schema.repeats) continue
    const field = bound.fields.groups.flatMap((group) => group.fields).find((each) => each.schema.key === key)
    if (field === undefined) continue
    const answer = fieldAnswer(side.binding, field)
    if (answer === 'blank' || answer === 'template') return null
    const again = [
      ...bound.fields.duplicates.filter((each) => each.schema.key === key).map((each) => each.value),
      ...side.binding.duplicates.filter(({ schema }) => schema.id === bound.schema.id).map(({ blocks }) => blocks),
    ]
    const said = [field.value, ...again].map((blocks) => side.binding.said(blocks))
    return { field, bound, said: said.join('\n'), twice: again.length > 0 }
  }
  return null
}

/** A listed value by meaning. */
export interface ListedValue {
  readonly value: string
  /** Place in the template's order. */
  readonly index: number
  /** No listed value comes after it. */
  readonly highest: boolean
}

/** The listed value of a watched field; `null` where there is none that can be trusted. */
export function listedValue(watched: WatchedField | null): ListedValue | null {
  if (watched === null || watched.twice) return null
  const reading = readListed(watched.said, watched.field.schema.listed)
  if (reading.kind !== 'listed') return null
  const { listed } = watched.field.schema
  return {
    value: shortName(reading.value, listed),
    index: reading.index,
    highest: reading.index === listed.length - 1,
  }
}

/**
 * Watched labels with a value on base that head does not have, and those with a value on head that is none of the
 * listed ones, or is given twice, and that base did not say.
 */
export function lostFields(base: Checked | null, head: Checked, watched: Watched): string[] {
  const listed = [watched.status, watched.risk].filter((label) => {
    const [before, after] = [base === null ? null : watchedField(base, label), watchedField(head, label)]
    if (listedValue(after) !== null) return false
    return listedValue(before) !== null || (isUnlisted(after) && before?.said !== after?.said)
  })
  const said = [watched.name, watched.owners].filter(
    (label) => base !== null && watchedField(base, label) !== null && watchedField(head, label) === null,
  )
  return [...listed, ...said]
}

/** Something is said, and it is none of the values that the template lists. */
function isUnlisted(watched: WatchedField | null): watched is WatchedField {
  return watched !== null && watched.field.schema.listed.length > 0
}

/** 1-based line of a watched field in its file. */
export function lineOf(side: Checked, watched: WatchedField): number {
  const offset = startOfText(watched.field.at.full)
  return side.document.range(offset, offset).line
}
