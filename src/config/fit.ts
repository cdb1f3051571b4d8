import { labelKey } from '../document/words.ts'
import type { Schema, SectionSchema } from '../template/schema.ts'
import { fitRules } from './fit-rules.ts'
import type { Kind, SeverityByStatus } from './kind.ts'
import { sectionsNamed, statusesOf, valuesNamed } from './names.ts'

/** A kind of documents and its template, each with what the other says about it put in. */
export interface Fitted {
  readonly kind: Kind
  readonly schema: Schema
}

/** Puts listed values and optional sections into the template, and statuses as the template names them into the kind. Pure. */
export function fitKind(kind: Kind, schema: Schema): Fitted {
  const optional = new Set(kind.optional.flatMap((name) => sectionsNamed(name, schema).map(({ id }) => id)))
  const values = new Map([...kind.fields.values].map(([label, listed]) => [labelKey(label), listed]))
  const sections = schema.sections.map(
    (section): SectionSchema => ({
      ...section,
      optional: section.optional || optional.has(section.id),
      fields: section.fields.map((field) => ({ ...field, listed: values.get(field.key) ?? field.listed })),
    }),
  )
  const fitted = optional.size + values.size === 0 ? schema : { ...schema, sections }
  const listed = statusesOf(kind, fitted)
  const asListed = (names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const statuses = valuesNamed(name, listed)
      return statuses.length === 0 ? [name] : statuses
    })
  return {
    schema: fitted,
    kind: {
      ...kind,
      severity: Object.fromEntries(
        Object.entries(kind.severity).map(([rule, choice]) => [
          rule,
          typeof choice === 'string' ? choice : byListedStatus(choice, listed),
        ]),
      ),
      watched: {
        ...kind.watched,
        approveInto: asListed(kind.watched.approveInto),
        retired: asListed(kind.watched.retired),
      },
      policy: { ...kind.policy, rules: fitRules(kind, fitted) },
    },
  }
}

function byListedStatus({ otherwise, byStatus }: SeverityByStatus, listed: readonly string[]): SeverityByStatus {
  const entries = [...byStatus].map(([name, level]) => ({ names: valuesNamed(name, listed), name, level }))
  // One status said alone wins over a word that stands for several.
  const ordered = entries.toSorted((a, b) => b.names.length - a.names.length)
  return {
    otherwise,
    byStatus: new Map(
      ordered.flatMap(({ names, name, level }) => (names.length === 0 ? [name] : names).map((each) => [each, level])),
    ),
  }
}
