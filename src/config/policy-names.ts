import { labelKey } from '../document/words.ts'
import type { GivenPolicy, GivenRule } from './policy-schema.ts'
import type { KindsName, Name } from './references.ts'
import type { Path } from './yaml.ts'

/** Lists of rules, at the top and in entries of `documents`. */
interface Given {
  readonly documents?: string | readonly (string | { readonly transitions?: readonly GivenRule[] })[]
  readonly transitions?: GivenPolicy['transitions']
}

/** What rules name and only a template can confirm, with the kinds that each list holds for. */
export function policyNames({ documents, transitions = [] }: Given, all: readonly number[]): KindsName[] {
  const lists = all.map((index) => {
    const own = typeof documents === 'object' ? documents[index] : undefined
    return typeof own === 'object' ? (own.transitions ?? null) : null
  })
  const inherited = all.filter((index) => (lists[index] ?? null) === null)
  return [
    ...namesIn(transitions, ['transitions']).map((name) => ({ ...name, kinds: inherited })),
    ...lists.flatMap((list, index) =>
      namesIn(list ?? [], ['documents', index, 'transitions']).map((name) => ({ ...name, kinds: [index] })),
    ),
  ]
}

function namesIn(rules: readonly GivenRule[], at: Path): Name[] {
  return rules.flatMap(({ when, covers = [] }, index): Name[] => {
    const { field, from, to, risk } = when
    const inside: Path = [...at, index, 'when']
    const ofField = (key: 'from' | 'to', given: typeof from): Name[] =>
      each(given).map(([name, step]) => ({ what: 'value', name, of: field ?? '', at: [...inside, key, ...step] }))
    return [
      ...(field === undefined || isDocument(field)
        ? []
        : [{ what: 'place' as const, name: field, at: [...inside, 'field'] }]),
      ...ofField('from', from),
      ...ofField('to', to),
      ...each(risk).map(([name, step]): Name => ({ what: 'risk', name, at: [...inside, 'risk', ...step] })),
      ...covers.map((name, cover): Name => ({ what: 'place', name, at: [...at, index, 'covers', cover] })),
    ]
  })
}

/** The file itself: it is created, deleted or renamed. */
export function isDocument(field: string): boolean {
  return labelKey(field) === 'document'
}

function each(given: string | readonly string[] | undefined): readonly (readonly [string, Path])[] {
  if (given === undefined) return []
  return typeof given === 'string' ? [[given, []]] : given.map((name, index) => [name, [index]])
}
