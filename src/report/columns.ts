import type { Conventions } from '../conventions.ts'
import { labelKey } from '../document/words.ts'
import type { DocumentReport } from './report.ts'

/** What tells a reader at a glance what kind of document this is, where nothing else is known. */
export const usualColumns: readonly string[] = ['Status', 'Risk level']

/** The same in the words of the teams whose documents these are: the labels that they watch. */
export function columnsOf(documents: readonly { readonly conventions: Conventions }[]): readonly string[] {
  const watched = new Set(documents.map(({ conventions }) => conventions.watched))
  const byKey = new Map<string, string>()
  for (const label of [...watched].flatMap(({ status, risk }) => [status, risk])) {
    const key = labelKey(label)
    if (key !== '' && !byKey.has(key)) byKey.set(key, label)
  }
  return [...byKey.values()]
}

/** What a document says under a label, however the configuration writes it. */
export function saidUnder(label: string, { fields }: Pick<DocumentReport, 'fields'>): string | undefined {
  const key = labelKey(label)
  return fields[label] ?? Object.entries(fields).find(([name]) => labelKey(name) === key)?.[1]
}
