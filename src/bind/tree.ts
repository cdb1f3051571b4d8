import type { Section } from '../document/document.ts'
import { fits, isFree } from '../template/pattern.ts'
import type { SectionSchema } from '../template/schema.ts'
import { align } from './alignment.ts'

/** A section of the document and the section of the template it belongs to. */
export interface Placed {
  readonly schema: SectionSchema
  /** Index in the document's sections. */
  readonly section: number
  /** See `Alignment.moved`. */
  readonly moved: boolean
}

/** A template as one document has it. */
export interface TemplateTree {
  /** For each heading that is a placeholder, the sections that the document has for it. */
  readonly sections: readonly SectionSchema[]
  readonly bound: readonly Placed[]
  readonly duplicates: readonly Placed[]
  /** Ids in the template of the sections that stand here under another id. */
  readonly origins: ReadonlyMap<string, string>
}

/** More things than this of one kind are not told apart. */
const mostInstances = 200

/**
 * Aligns a template with the sections of a document. A heading of the template that is a placeholder stands for every
 * free heading at its depth in its parent (that reads like it, where some do): each is one section with all that the
 * template has below it. Where there is none, its parent may answer in another form; without a parent it is missing like
 * any other.
 *
 * @param within indices of the sections to look at.
 * @param shift how much deeper the headings are than the template's, where nothing else tells.
 */
export function alignTree(
  schemas: readonly SectionSchema[],
  sections: readonly Section[],
  within: readonly number[] = [...sections.keys()],
  shift = 0,
): TemplateTree {
  const patterns = schemas.filter(
    (each) => each.pattern !== null && !isBelow(schemas, each, (other) => other.pattern !== null),
  )
  const concrete = schemas.filter(
    (each) => !patterns.some((top) => top === each || isBelow(schemas, each, (other) => other === top)),
  )
  const usual = place(concrete, sections, within)
  if (patterns.length === 0) return { ...usual, sections: schemas, origins: new Map() }

  const taken = new Set(usual.bound.map((each) => each.section))
  const found = new Map<SectionSchema, readonly number[]>()
  // What reads like one of the others is none of those that any title fits.
  for (const pattern of patterns.toSorted(
    (a, b) => Number(isFree(a.pattern ?? [])) - Number(isFree(b.pattern ?? [])),
  )) {
    const own = instancesOf(pattern, { schemas, sections, within, bound: usual.bound, taken, shift })
    for (const each of own) taken.add(each)
    found.set(pattern, own)
  }
  const regions = new Map([...found.values()].flat().map((start) => [start, regionOf(sections, within, start)]))
  const inside = new Set([...regions].flatMap(([start, region]) => [start, ...region]))
  const outer = place(
    concrete,
    sections,
    within.filter((index) => !inside.has(index)),
  )
  const all: SectionSchema[] = []
  const bound = [...outer.bound]
  const duplicates = [...outer.duplicates]
  const ids = new Set(concrete.map((each) => each.id))
  const origins = new Map<string, string>()
  for (const schema of schemas) {
    if (concrete.includes(schema)) all.push(schema)
    const instances = found.get(schema)
    if (instances === undefined) continue
    const below = schemas.filter((each) => isBelow(schemas, each, (other) => other === schema))
    if (instances.length === 0) all.push(absent(schema), ...below)
    for (const start of instances) {
      const own = sections[start]
      if (own === undefined) continue
      const root = instance(schema, own, ids)
      const moved = moveBelow(below, schema.id, root.id)
      const tree = alignTree(moved, sections, regions.get(start) ?? [], own.depth - schema.depth)
      origins.set(root.id, schema.id)
      moved.forEach((each, index) => {
        origins.set(each.id, below[index]?.id ?? each.id)
      })
      for (const [id, origin] of tree.origins) origins.set(id, origins.get(origin) ?? origin)
      all.push(root, ...tree.sections)
      bound.push({ schema: root, section: start, moved: false }, ...tree.bound)
      duplicates.push(...tree.duplicates)
    }
  }
  return { sections: all, bound, duplicates, origins }
}

function place(schemas: readonly SectionSchema[], sections: readonly Section[], within: readonly number[]) {
  const own = within.flatMap((index) => sections[index] ?? [])
  const alignment = align(schemas, own)
  const placed = (pair: { schema: number; section: number }, moved: boolean): Placed[] => {
    const [schema, section] = [schemas[pair.schema], within[pair.section]]
    return schema === undefined || section === undefined ? [] : [{ schema, section, moved }]
  }
  return {
    bound: alignment.bound.flatMap((pair) => placed(pair, alignment.moved.has(pair.schema))),
    duplicates: alignment.duplicates.flatMap((pair) => placed(pair, false)),
  }
}

function isBelow(
  schemas: readonly SectionSchema[],
  schema: SectionSchema,
  wanted: (ancestor: SectionSchema) => boolean,
): boolean {
  const parent = schemas.find((each) => each.id === schema.parent)
  return parent !== undefined && (wanted(parent) || isBelow(schemas, parent, wanted))
}

/** What stands below a heading, up to the next one that stands as high. */
function regionOf(sections: readonly Section[], within: readonly number[], start: number): number[] {
  const depth = sections[start]?.depth ?? 0
  const end =
    within.find((index) => index > start && (sections[index]?.depth ?? 0) <= depth) ?? Number.POSITIVE_INFINITY
  return within.filter((index) => index > start && index < end)
}

interface Search {
  readonly schemas: readonly SectionSchema[]
  readonly sections: readonly Section[]
  readonly within: readonly number[]
  readonly bound: readonly Placed[]
  readonly taken: ReadonlySet<number>
  readonly shift: number
}

/** The headings of the document that a pattern stands for. */
function instancesOf(pattern: SectionSchema, search: Search): number[] {
  const { schemas, sections, within, bound, taken } = search
  const parent = schemas.find((each) => each.id === pattern.parent)
  const placedParent = bound.find((each) => each.schema === parent)
  if (parent !== undefined && placedParent === undefined) return []
  const region = placedParent === undefined ? within : regionOf(sections, within, placedParent.section)
  const siblings = bound.filter((each) => each.schema.parent === pattern.parent && each.schema.depth === pattern.depth)
  const near = placedParent ?? siblings[0]
  const shift = near === undefined ? search.shift : (sections[near.section]?.depth ?? 0) - near.schema.depth
  const depth = pattern.depth + shift
  const below = region.findIndex((index) => (sections[index]?.depth ?? 0) < depth)
  const direct = region.slice(0, below < 0 ? region.length : below)
  const free = direct.filter((index) => !taken.has(index) && sections[index]?.depth === depth)
  const wanted = pattern.pattern ?? []
  const alike = free.filter((index) => {
    const section = sections[index]
    return section !== undefined && !isFree(wanted) && fits(wanted, section)
  })
  return (alike.length > 0 ? alike : between(pattern, siblings, schemas, free)).slice(0, mostInstances)
}

/** Free headings that stand where the template has the pattern: after the section before it, before the one behind it. */
function between(
  pattern: SectionSchema,
  siblings: readonly Placed[],
  schemas: readonly SectionSchema[],
  free: readonly number[],
): number[] {
  if (pattern.parent !== null) return [...free]
  const at = schemas.indexOf(pattern)
  const before = siblings.filter((each) => schemas.indexOf(each.schema) < at).map((each) => each.section)
  const behind = siblings.filter((each) => schemas.indexOf(each.schema) > at).map((each) => each.section)
  return free.filter(
    (index) => index > Math.max(-1, ...before) && index < Math.min(Number.POSITIVE_INFINITY, ...behind),
  )
}

/** The section of the template for one heading of the document: its title is right whatever it is. */
function instance(schema: SectionSchema, { title }: Section, ids: Set<string>): SectionSchema {
  const path = schema.parent === null ? title.text : `${schema.parent} / ${title.text}`
  let id = path
  for (let again = 2; ids.has(id); again++) id = `${path} (${again})`
  ids.add(id)
  return { ...schema, id, number: title.number, prefix: title.prefix, title: title.text }
}

/** The same sections below another one; parents come before their children. */
function moveBelow(schemas: readonly SectionSchema[], from: string, to: string): SectionSchema[] {
  const renamed = new Map([[from, to]])
  return schemas.map((each) => {
    const parent = renamed.get(each.parent ?? '') ?? to
    const id = `${parent} / ${each.number ?? each.title}`
    renamed.set(each.id, id)
    return { ...each, id, parent }
  })
}

function absent(schema: SectionSchema): SectionSchema {
  return { ...schema, optional: schema.optional || schema.parent !== null }
}
