import type { FoundTransition } from '../compare/draft.ts'
import { riskKind, statusKind, watchedLabels } from '../compare/transitions.ts'
import type { ListedValue } from '../compare/watched.ts'
import type { Conventions } from '../conventions.ts'
import { labelKey } from '../document/words.ts'
import { shortName } from '../template/listed.ts'
import type { FieldSchema, Schema, SectionSchema } from '../template/schema.ts'

/**
 * Every watched change that documents of a template can have, in the order of the default policy: each listed value to
 * each other one, at each level of risk. `base` is `null` too, where a document may not say it. Pure.
 */
export function possibleTransitions(conventions: Conventions, schema: Schema): readonly FoundTransition[] {
  const { watched } = conventions
  const find = (label: string): Place | null => placeOf(label, schema)
  const [status, risk] = [find(watched.status), find(watched.risk)]
  const levels = risk === null ? [] : listedOf(risk)
  const atEachLevel = (found: Omit<FoundTransition, 'risk'>): FoundTransition[] =>
    levels.length === 0
      ? [{ ...found, risk: null }]
      : levels.map(({ value }): FoundTransition => ({ ...found, risk: value }))
  const whole = { ...unsaid, field: 'document', section: null }
  const weakened = watched.safeguards.flatMap((label) => find(label) ?? [])
  const inProse = [...new Set(weakened.map(({ section }) => section))].map((section) => ({
    ...whole,
    field: `section ${section}`,
    section,
  }))
  return [
    ...(status === null
      ? []
      : steps(status).flatMap(({ before, after, ...step }) =>
          atEachLevel({ ...step, kind: statusKind(before, after, conventions) }),
        )),
    ...(risk === null
      ? []
      : steps(risk).map(({ before, after, ...step }) => {
          const highest = before !== null && before.index > after.index ? before : after
          return { ...step, kind: riskKind(before, after, conventions), risk: highest.value }
        })),
    ...textChanges(find(watched.name)).flatMap((found) => atEachLevel({ ...found, kind: 'renamed' })),
    ...atEachLevel({ ...whole, kind: 'renamed' }),
    ...textChanges(find(watched.owners)).flatMap((found) => atEachLevel({ ...found, kind: 'owners-changed' })),
    ...[...weakened.flatMap(textChanges), ...inProse].flatMap((found) =>
      atEachLevel({ ...found, kind: 'safeguard-weakened' }),
    ),
    ...schema.sections
      .filter(({ depth }) => depth > 0)
      .flatMap((section) => {
        const { id } = section
        const labels = watchedLabels(section, watched)
        return atEachLevel({ ...whole, field: `section ${id}`, section: id, kind: 'section-removed', labels })
      }),
    ...atEachLevel({ ...whole, kind: 'created' }),
    ...(status === null
      ? []
      : listedOf(status)
          .filter(({ value }) => labelKey(value).startsWith(labelKey(watched.live)))
          .flatMap(({ value }) =>
            atEachLevel({ ...unsaid, ...fieldOf(status), head: value, to: value, kind: 'created' }),
          )),
    ...atEachLevel({ ...whole, kind: 'deleted' }),
  ]
}

/** What no template tells. */
const unsaid = { base: null, head: null, from: null, to: null, line: 1, labels: [], owners: { base: null, head: null } }

/** A watched field of a template and the id of its section. */
interface Place {
  readonly field: FieldSchema
  readonly section: SectionSchema['id']
}

function placeOf(label: string, { sections }: Schema): Place | null {
  const key = labelKey(label)
  for (const { id, repeats, fields } of sections) {
    const field = repeats ? undefined : fields.find((each) => each.key === key)
    if (field !== undefined) return { field, section: id }
  }
  return null
}

function fieldOf({ field, section }: Place): Pick<FoundTransition, 'field' | 'section'> {
  return { field: field.label.replace(/\s*\([^()]*\)$/, ''), section }
}

function listedOf({ field: { listed } }: Place): readonly ListedValue[] {
  return listed.map((value, index) => ({
    value: shortName(value, listed),
    index,
    highest: index === listed.length - 1,
  }))
}

/** From each value to each other one, and from an unknown one to each. */
function steps(place: Place) {
  const values = listedOf(place)
  return values.flatMap((after) =>
    [...values.filter(({ index }) => index !== after.index), null].map((before) => ({
      ...unsaid,
      ...fieldOf(place),
      base: before?.value ?? null,
      head: after.value,
      from: before?.value ?? null,
      to: after.value,
      before,
      after,
    })),
  )
}

/** A text that becomes another one. */
function textChanges(place: Place | null): Omit<FoundTransition, 'risk' | 'kind'>[] {
  return place === null ? [] : [{ ...unsaid, ...fieldOf(place), base: '', head: '', from: '', to: '' }]
}
