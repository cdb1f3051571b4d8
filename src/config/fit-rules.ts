import type { PolicyRule } from '../approval/policy.ts'
import type { Schema } from '../template/schema.ts'
import type { Kind } from './kind.ts'
import { placesNamed, valuesNamed, valuesOf } from './names.ts'

/**
 * The rules of a policy in the words of the template: listed values as people say them, sections by id (`section 8.2`).
 * What the template does not know stays as it is. Pure.
 */
export function fitRules({ policy, watched }: Kind, schema: Schema): readonly PolicyRule[] {
  return policy.rules.flatMap((rule) => {
    const { field, from, to, risk } = rule.when
    const ofField = field === null ? [] : valuesOf(field, schema)
    const when = {
      ...rule.when,
      from: asListed(from, ofField),
      to: asListed(to, ofField),
      risk: asListed(risk, valuesOf(watched.risk, schema)),
    }
    return fieldsMeant(field, schema).map((meant) => ({ ...rule, when: { ...when, field: meant } }))
  })
}

/** More than one, where sections share their title. */
function fieldsMeant(field: string | null, schema: Schema): readonly (string | null)[] {
  if (field === null) return [null]
  const { sections, isField } = placesNamed(field, schema)
  const ids = sections.map(({ id }) => `section ${id}`)
  return ids.length === 0 || isField ? [field, ...ids] : ids
}

function asListed(names: readonly string[] | null, listed: readonly string[]): readonly string[] | null {
  if (names === null) return null
  return names.flatMap((name) => {
    const values = valuesNamed(name, listed)
    return values.length === 0 ? [name] : values
  })
}
