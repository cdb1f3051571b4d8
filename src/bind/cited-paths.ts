import type { Binding } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import { type CitedPath, isSurelyPath, readCitedPath } from '../document/cited-path.ts'
import { type Document, headingBlock } from '../document/document.ts'
import { linksOf } from '../document/links.ts'
import { spanAt } from '../document/place.ts'
import { type Remark, remarkAt, saysElsewhere } from '../document/remarks.ts'
import { coverOf } from '../document/spans.ts'

/** A code span that has the form of a path. Its place is of the path alone, in source offsets. */
export interface Citation extends CitedPath {
  /** Label of the template's field that it stands in. */
  readonly field: string | null
  /** What the sentence around it says of it. */
  remark(): Remark
}

/** Every path that a document cites in code, in its order; not in links, in fences, nor in left-over template text. */
export function citationsOf(document: Document, binding: Binding): Citation[] {
  const isSilent = coverOf([...linksOf(document), ...binding.leftovers])
  const blocks = [
    ...document.preamble,
    ...document.sections.flatMap((section) => [headingBlock(section), ...section.blocks]),
  ]
  return blocks
    .filter(({ kind }) => kind !== 'code' && kind !== 'comment' && kind !== 'html')
    .flatMap(({ full }) =>
      full.code.flatMap(([from, to]): Citation[] => {
        const cited = readCitedPath(full.text.slice(from, to))
        if (cited === null) return []
        const { start, end } = spanAt(full, from + cited.start, from + cited.end)
        if (isSilent(start)) return []
        return [{ ...cited, start, end, field: binding.at(start).field, remark: () => remarkAt(full, from) }]
      }),
    )
}

/** Labels under which a line without a path of its own says that the code is in another repository. */
export function distantFields(
  binding: Binding,
  labels: ReadonlySet<string>,
  hasFolder: (path: string) => boolean,
): ReadonlySet<string | null> {
  const citesPath = ({ full }: Block): boolean =>
    full.code.some(([from, to]) => {
      const cited = readCitedPath(full.text.slice(from, to))
      return cited !== null && isSurelyPath(cited, hasFolder)
    })
  const fields = binding.bound.flatMap((bound) => bound.fields.groups.flatMap((group) => group.fields))
  const distant = fields.filter(
    ({ schema, value }) =>
      labels.has(schema.key) &&
      value.some((block) => speaksForAll(block) && saysElsewhere(block.full) && !citesPath(block)),
  )
  return new Set(distant.map(({ schema }) => schema.label))
}

/** "Integrations: in the … repository" speaks of that alone; "Repository: …" of everything around it. */
function speaksForAll({ label }: Block): boolean {
  return label === null || /\brepo/i.test(label.text)
}
