import { type Fitted, fitKind } from '../config/fit.ts'
import { unknownNames } from '../config/unknown-names.ts'
import { loadParser } from '../parser/parse.ts'
import type { Report } from '../report/report.ts'
import { loadSchema } from '../template/find.ts'
import type { Schema } from '../template/schema.ts'
import { UsageError } from '../usage-error.ts'
import type { KindInForce, RulesInForce } from './rules-in-force.ts'

/**
 * The kinds of documents with their templates compiled, each template once, and the parser loaded.
 *
 * @throws UsageError for a template that can't be used, and for what the configuration names and no template has.
 */
export async function loadKinds({ kinds, references }: RulesInForce): Promise<readonly Fitted[]> {
  await loadParser()
  const loading = new Map<string, Promise<Schema>>()
  const fitted = await Promise.all(
    kinds.map(async ({ kind, template }) => {
      const schema = loading.get(template.path) ?? loadSchema(template)
      loading.set(template.path, schema)
      return fitKind(kind, await schema)
    }),
  )
  const [first, ...more] = unknownNames(references, fitted)
  if (first !== undefined) throw new UsageError(first, more)
  return fitted
}

/** What the documents of a kind are checked with. */
export function kindAt<Item>(kinds: readonly Item[], index: number): Item {
  const kind = kinds[index]
  if (kind === undefined) throw new RangeError(`there is no kind ${index} of documents`)
  return kind
}

/** Paths of templates in the repository, which are no documents. */
export function templateFiles(kinds: readonly KindInForce[]): string[] {
  return kinds.flatMap(({ template }) => (template.text === null ? [] : [template.path]))
}

/** The template that a report names, and a note for each other one that documents of this run were judged by. */
export function templatesUsed(
  kinds: readonly KindInForce[],
  used: readonly number[],
): { template: Report['template']; notes: readonly string[] } {
  const [first = 0, ...others] = [...new Set(used)].sort((a, b) => a - b)
  const { path, source } = kindAt(kinds, first).template
  const notes = others
    .map((index) => kindAt(kinds, index))
    .filter(({ template }) => template.path !== path)
    .map(
      ({ kind, template }) =>
        `What matches ${listed(kind.files)} was judged by the template ${listed([template.path])}.`,
    )
  return { template: { path, source }, notes }
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
