import type { ListItem, PhrasingContent } from 'mdast'
import type { Progress, TrackedName } from './progress.ts'
import { code, pathCode, quiet } from './quote.ts'
import { digits, sectionName } from './tally.ts'
import { item, paragraph, strong, words } from './tree.ts'

/** So many of what is fixed are named. */
const mostNamed = 10

/** What became of the findings of the last push, in a line or two. `several`: the documents are named, a line for each. */
export function progressItems({ fixed, fresh, still }: Progress, several: boolean): readonly ListItem[] {
  const counts = [
    ...(fresh === null || fresh === 0 ? [] : [`${digits(fresh)} new`]),
    ...(still === null || still === 0 ? [] : [`${digits(still)} still open`]),
  ]
  return [...fixedItems(fixed, several), ...(counts.length === 0 ? [] : [item(paragraph(words(counts.join(', '))))])]
}

function fixedItems(fixed: Progress['fixed'], several: boolean): readonly ListItem[] {
  const names = fixed.flatMap(({ name }) => (name === null ? [] : [name])).slice(0, mostNamed)
  const documents = [...new Set(names.map(({ document }) => document))]
  const lines = several ? documents : documents.slice(0, 1)
  const more = fixed.length - names.length
  return [
    ...lines.map((document) => {
      const some = several ? names.filter((name) => name.document === document) : names
      const said = some.flatMap((name) => [words(', '), ...named(name)]).slice(1)
      const place = several ? [words(' in '), pathCode(document)] : []
      const rest = more > 0 && !several ? [words(` and ${digits(more)} more`)] : []
      const number = several ? some.length : fixed.length
      return item(paragraph(strong(words(`${digits(number)} fixed`)), ...place, words(': '), ...said, ...rest))
    }),
    ...(more > 0 && (several || names.length === 0)
      ? [item(paragraph(strong(words(`${digits(more)}${names.length > 0 ? ' more' : ''} fixed`))))]
      : []),
  ]
}

function named({ ruleId, section, field }: TrackedName): PhrasingContent[] {
  const place = [
    ...(field === null ? [] : [code(field, 60), ...(section === null ? [] : [words(' in ')])]),
    ...(section === null ? [] : [quiet(sectionName(section))]),
  ]
  return place.length === 0 ? [quiet(ruleId)] : [...place, words(' ('), quiet(ruleId), words(')')]
}
