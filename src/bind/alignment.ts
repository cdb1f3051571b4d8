import type { Section } from '../document/document.ts'
import { labelKey, similarity } from '../document/words.ts'
import type { SectionSchema } from '../template/schema.ts'

/** How a section of the document belongs to one of the template. */
export interface Pair {
  /** Index in the template's sections. */
  readonly schema: number
  /** Index in the document's sections. */
  readonly section: number
}

export interface Alignment {
  /** In the template's order. */
  readonly bound: readonly Pair[]
  /** Bound, but out of the template's order: the fewest that must move to restore it. */
  readonly moved: ReadonlySet<number>
  /** Indices of sections that say again what a bound one says. */
  readonly duplicates: readonly Pair[]
}

interface Scores {
  /** `null`: these two can't be the same section. */
  of(schema: number, section: number): number | null
  sameTitle(schema: number, section: number): number
}

/** Titles this alike are the same title with a word changed. */
const alike = 0.8
/** Below it only an equal number at the same place makes a heading a renamed one. */
const related = 0.5

/**
 * Aligns the sections of a template with those of a document, both in their order: the order-keeping assignment with
 * the highest sum of scores (Needleman–Wunsch), then those left over that are surely the same at another place.
 */
export function align(schemas: readonly SectionSchema[], sections: readonly Section[]): Alignment {
  const scores = scoresOf(schemas, sections)
  const inOrder = longestPath(schemas.length, sections.length, scores)
  const boundSchemas = new Set(inOrder.map((pair) => pair.schema))
  const boundSections = new Set(inOrder.map((pair) => pair.section))

  const parents = parentsOf(schemas, sections)
  const free = (pair: Pair): boolean => !boundSchemas.has(pair.schema) && !boundSections.has(pair.section)
  const candidates: (Pair & { score: number })[] = []
  schemas.forEach((_, schema) => {
    sections.forEach((_, section) => {
      const score = scores.of(schema, section)
      if (
        score !== null &&
        free({ schema, section }) &&
        isSurely(schemas[schema], sections[section], scores.sameTitle(schema, section)) &&
        (!parents.tellApart(schema) || parents.same(schema, section))
      )
        candidates.push({ schema, section, score })
    })
  })
  const moved: Pair[] = []
  for (const pair of candidates.sort((a, b) => b.score - a.score || a.section - b.section)) {
    if (!free(pair)) continue
    moved.push({ schema: pair.schema, section: pair.section })
    boundSchemas.add(pair.schema)
    boundSections.add(pair.section)
  }

  const bound = [...inOrder, ...moved].sort((a, b) => a.schema - b.schema)
  const duplicates = sections.flatMap((section, index): Pair[] => {
    if (boundSections.has(index)) return []
    const pair = bound.find(
      ({ schema, section: other }) =>
        isAgain(schemas[schema], sections[other], section, scores.sameTitle(schema, index)) &&
        (section.title.number !== null || parents.of(other) === parents.of(index)),
    )
    return pair === undefined ? [] : [{ schema: pair.schema, section: index }]
  })
  return { bound, moved: new Set(moved.map((pair) => pair.schema)), duplicates }
}

interface Parents {
  /** Key of the title of the heading above a section of the document; empty for none. */
  of(section: number): string
  /** Other sections of the template have the same title: only the one above tells them apart. */
  tellApart(schema: number): boolean
  same(schema: number, section: number): boolean
}

function parentsOf(schemas: readonly SectionSchema[], sections: readonly Section[]): Parents {
  const keys = schemas.map((schema) => labelKey(schema.title))
  const above: string[] = []
  const open: Section[] = []
  for (const section of sections) {
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
    above.push(open.at(-1)?.title.key ?? '')
    open.push(section)
  }
  const of = (section: number): string => above[section] ?? ''
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return {
    of,
    tellApart: (schema) => (times.get(keys[schema] ?? '') ?? 0) > 1,
    same(schema, section) {
      const parent = schemas.findIndex((each) => each.id === schemas[schema]?.parent)
      return similarity(keys[parent] ?? '', of(section)) >= alike
    },
  }
}

/** At another place the title must be the same, or nearly so under the same number. */
function isSurely(schema: SectionSchema | undefined, section: Section | undefined, title: number): boolean {
  const number = schema?.number ?? null
  return title >= alike || (title >= related && number !== null && number === section?.title.number)
}

function isAgain(
  schema: SectionSchema | undefined,
  first: Section | undefined,
  again: Section,
  title: number,
): boolean {
  if (schema === undefined || first === undefined || again.depth !== first.depth) return false
  if (again.title.number !== first.title.number) return false
  return title >= alike
}

function scoresOf(schemas: readonly SectionSchema[], sections: readonly Section[]): Scores {
  const schemaKeys = schemas.map((schema) => labelKey(schema.title))
  const titles = schemaKeys.map((key) => sections.map((section) => similarity(key, section.title.key)))
  const shift = usualShift(schemas, sections, titles)
  const numbersUsed =
    schemas.some((schema) => schema.number !== null) && sections.some((section) => section.title.number !== null)

  const labels = new Set(schemas.flatMap((schema) => schema.fields.map((field) => field.key)))

  const sameTitle = (schema: number, section: number): number => titles[schema]?.[section] ?? 0
  // A heading that reads exactly like one of the template's is no other one with words changed.
  const exactSchemas = new Set(schemas.flatMap((_, schema) => (titles[schema]?.includes(1) === true ? [schema] : [])))
  const exactSections = new Set(
    sections.flatMap((_, section) => (schemas.some((_, schema) => sameTitle(schema, section) === 1) ? [section] : [])),
  )
  const scores = schemas.map((template, schema) =>
    sections.map((own, section) => {
      const title = sameTitle(schema, section)
      const number = numberScore(template.number, own.title.number)
      const depth = Math.abs(own.depth - template.depth - shift)
      // A heading without a number, far below, is the author's own part of a section ("#### Jobs" in 5.2).
      if (numbersUsed && template.number !== null && own.title.number === null && depth > 1) return null
      // A field may stand under a heading of its own: no section that is only called alike.
      if (title < alike && own.title.number === null && labels.has(own.title.key)) return null
      const taken = number === 0 && (exactSchemas.has(schema) || exactSections.has(section))
      if (title < alike && taken) return null
      const plausible = title >= alike || (title >= related && number >= 0) || (number > 0 && depth <= 1)
      return plausible ? 2 * title + number + (depth === 0 ? 0.2 : -0.1 * depth) : null
    }),
  )
  return { sameTitle, of: (schema, section) => scores[schema]?.[section] ?? null }
}

function numberScore(template: string | null, own: string | null): number {
  if (template === null || own === null) return 0
  return template === own ? 1 : -0.6
}

/** A document whose headings are all one deeper than the template's is not wrong in each of them. */
function usualShift(
  schemas: readonly SectionSchema[],
  sections: readonly Section[],
  titles: readonly (readonly number[])[],
): number {
  const counts = new Map<number, number>()
  titles.forEach((row, schema) => {
    row.forEach((title, section) => {
      if (title < alike) return
      const shift = (sections[section]?.depth ?? 0) - (schemas[schema]?.depth ?? 0)
      counts.set(shift, (counts.get(shift) ?? 0) + 1)
    })
  })
  const best = [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]
  return best?.[0] ?? 0
}

function longestPath(rows: number, columns: number, scores: Scores): Pair[] {
  const best: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const score = scores.of(row, column)
      const match = score === null || score <= 0 ? Number.NEGATIVE_INFINITY : score + at(row + 1, column + 1)
      const line = best[row]
      if (line !== undefined) line[column] = Math.max(match, at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: Pair[] = []
  let row = 0
  let column = 0
  while (row < rows && column < columns) {
    const score = scores.of(row, column)
    const match = score === null || score <= 0 ? Number.NEGATIVE_INFINITY : score + at(row + 1, column + 1)
    // Of two equal ways the one that binds the earlier heading wins, so that the later one is what moved.
    if (match >= at(row, column) - 1e-9) {
      pairs.push({ schema: row, section: column })
      row++
      column++
    } else if (at(row + 1, column) >= at(row, column) - 1e-9) row++
    else column++
  }
  return pairs
}
