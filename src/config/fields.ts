import type { FieldConventions } from '../conventions.ts'
import { labelKey } from '../document/words.ts'
import type { Decisions } from './schema.ts'

/** What one field's listed values mean. */
export interface FieldChoice {
  readonly label: string
  /** `free` is not judged. */
  readonly list: 'closed' | 'open' | 'free'
  readonly ordered: boolean
  /** In place of the template's; `null`: the template's. */
  readonly values: readonly string[] | null
}

/** The choices behind conventions; a label of `known` that they do not name is free. */
export function fieldChoices(fields: FieldConventions, known: readonly string[] = []): FieldChoice[] {
  const named = [...fields.closed, ...fields.open]
  const free = known.filter((label) => !has(named, label))
  return [...named, ...free].map((label) => ({
    label,
    list: has(fields.closed, label) ? 'closed' : has(fields.open, label) ? 'open' : 'free',
    ordered: !has(fields.unordered, label),
    values: fields.values.get(label) ?? null,
  }))
}

/** Conventions with a team's choices put in: each in its label's place, a new one behind the others. */
export function chooseFields(fields: FieldConventions, given: NonNullable<Decisions['fields']>): FieldConventions {
  const choices = new Map(fieldChoices(fields).map((choice) => [labelKey(choice.label), choice]))
  for (const [label, said] of Object.entries(given)) {
    choices.set(labelKey(label), {
      label,
      list: typeof said === 'string' ? said : (said.list ?? 'closed'),
      ordered: typeof said === 'string' ? true : (said.ordered ?? true),
      values: typeof said === 'string' ? null : (said.values ?? null),
    })
  }
  const judged = [...choices.values()].filter(({ list }) => list !== 'free')
  const labels = (chosen: readonly FieldChoice[]): string[] => chosen.map(({ label }) => label)
  return {
    closed: labels(judged.filter(({ list }) => list === 'closed')),
    open: labels(judged.filter(({ list }) => list === 'open')),
    unordered: labels(judged.filter(({ ordered }) => !ordered)),
    values: new Map(judged.flatMap(({ label, values }) => (values === null ? [] : [[label, values]]))),
  }
}

function has(labels: readonly string[], label: string): boolean {
  return labels.some((each) => labelKey(each) === labelKey(label))
}
