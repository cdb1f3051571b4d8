/** One thing of a draft deleted, blanked, renamed or said twice, with exactly what docgate should say about it. */
import fc from 'fast-check'
import type { Schema } from '../../src/template/schema.ts'
import type { Draft, DraftField, DraftGroup, DraftSection } from './draft.ts'
import { isMadeOfParts } from './generator.ts'

export interface Defect {
  readonly what: string
  readonly draft: Draft
  /** `rule [section field]`, sorted. */
  readonly expected: readonly string[]
}

const strange = 'Xylophone tales'

/** Every single defect that this draft can have and that has one reading. */
export function defectsOf(draft: Draft, schema: Schema): Defect[] {
  return draft.sections.flatMap((section, at) => [
    ...sectionDefects(draft, schema, section, at),
    ...section.groups.flatMap((group, index) =>
      group.fields.flatMap((field) => fieldDefects(draft, section, at, index, field)),
    ),
  ])
}

function sectionDefects(draft: Draft, schema: Schema, section: DraftSection, at: number): Defect[] {
  const { schema: own } = section
  if (own === null || own.depth === 0 || own.pattern !== null) return []
  const { id } = own
  const isPart = (each: DraftSection): boolean => each === section || each.schema?.parent === id
  const left = draft.sections.filter((each) => !isPart(each))
  const parent = left.find((each) => each.schema !== null && each.schema.id === own.parent)
  const alone = parent !== undefined && !left.some((each) => each.schema?.parent === own.parent)
  const parentSaysNothing = parent !== undefined && parent.prose.length + parent.groups.length === 0
  const nothingLeft = left.every((each) => each.schema === null)
  const nothing = alone && parentSaysNothing ? [`no-blank [${own.parent}]`] : null
  const missing = nothingLeft ? ['required-section []'] : own.optional ? [] : [`required-section [${id}]`]
  const isParent = isMadeOfParts(own, schema)
  const blank = { ...section, prose: [], groups: [] }
  return [
    { what: `delete section ${id}`, draft: { ...draft, sections: left }, expected: nothing ?? missing },
    ...(isParent
      ? []
      : [{ what: `blank section ${id}`, draft: replaced(draft, at, blank), expected: [`no-blank [${id}]`] }]),
    // Without a number nothing tells what a strange title stands for.
    ...(own.number === null
      ? []
      : [
          {
            what: `rename section ${id}`,
            draft: replaced(draft, at, { ...section, heading: `${own.number}. ${strange}` }),
            expected: [`section-title [${id}]`],
          },
        ]),
    ...(isParent || own.number === null
      ? []
      : [
          {
            what: `repeat section ${id}`,
            draft: { ...draft, sections: draft.sections.toSpliced(at, 0, section) },
            expected: [`no-duplicate [${id}]`],
          },
        ]),
  ]
}

/** What other sections are held against: a defect of one of them is a defect of two. */
const shared = ['system', 'primary systems touched', 'approval steps', 'workflow name']

function fieldDefects(draft: Draft, section: DraftSection, at: number, index: number, field: DraftField): Defect[] {
  const { schema, layout, groups } = section
  const group = groups[index]
  if (schema === null || group === undefined || schema.tabular || shared.includes(field.schema.key)) return []
  const { id, repeats } = schema
  const name = `[${id} ${field.schema.label}]`
  const inTable = layout === 'rows' || layout === 'columns' || layout === 'transposed'
  const change = (edit: (fields: DraftGroup['fields']) => DraftGroup['fields'], all: boolean): Draft =>
    replaced(draft, at, {
      ...section,
      groups: groups.map((each, other) => (all || other === index ? { ...each, fields: edit(each.fields) } : each)),
    })
  const isThis = (each: DraftField): boolean => each.schema === field.schema
  const edited = (edit: Partial<DraftField>, all = false): Draft =>
    change((fields) => fields.map((each) => (isThis(each) ? { ...each, ...edit } : each)), all)

  const defects: Defect[] = []
  const opens =
    repeats && field.schema === schema.fields[0] && (layout === 'transposed' || (!inTable && group.title === null))
  const enough = schema.fields.length > (inTable ? 2 : 1)
  if (!opens && enough) {
    const places = layout === 'transposed' ? groups : [group]
    // A heading names the thing as well.
    const named = group.title !== null && section.groupForm === 'heading' && field.schema.key === 'name'
    const missing = field.schema.optional || named ? [] : places.map(() => `required-field ${name}`)
    if (!inTable || index === 0) {
      defects.push({
        what: `delete field ${name}`,
        draft: change((fields) => fields.filter((each) => !isThis(each)), inTable),
        expected: missing,
      })
      // A line is a title by the label below it; a paragraph with a strange label says more of the field above it.
      const names = repeats && !inTable && section.groupForm !== 'heading' && field.schema === schema.fields[0]
      const follows = layout === 'paragraphs' && schema.fields.some(({ key }) => key === 'short description')
      // "None" in the first words of a section may excuse it.
      const excuses = field.schema.nonAnswers.length > 0
      if (!names && !follows && !excuses)
        defects.push({ what: `rename field ${name}`, draft: edited({ label: strange }, inTable), expected: missing })
    }
  }
  if (field.form !== 'item')
    defects.push({
      what: `blank field ${name}`,
      draft: edited({ value: [] }),
      expected: field.schema.optional && inTable ? [] : [`no-blank ${name}`],
    })
  if (!repeats && !inTable)
    defects.push({
      what: `repeat field ${name}`,
      draft: change((fields) => [...fields, field], false),
      expected: [`no-duplicate ${name}`],
    })
  return defects
}

function replaced(draft: Draft, at: number, section: DraftSection): Draft {
  return { ...draft, sections: draft.sections.with(at, section) }
}

/** What authors leave in a field that is no answer yet. */
const unfinished = [
  'TODO',
  'TBD',
  'TODO: ask Finance by 2025-06-30 who pays for it',
  'The shop sends it (TODO: say how often).',
  'Not applicable',
  'N/A',
  '`<Actor>` sends it',
  '???',
] as const

/** A draft with some of its answers unfinished, and perhaps a defect. */
export function flawed(conforming: fc.Arbitrary<Draft>, schema: Schema): fc.Arbitrary<Draft> {
  return fc
    .record({
      draft: conforming,
      defect: fc.option(fc.nat(), { nil: null }),
      edits: fc.array(fc.record({ at: fc.nat(), text: fc.constantFrom(...unfinished, null) }), { maxLength: 5 }),
    })
    .map(({ draft, defect, edits }) => {
      const edited = edits.reduce((each, { at, text }) => unfinish(each, at, text), draft)
      const defects = defect === null ? [] : defectsOf(edited, schema)
      return defects[(defect ?? 0) % Math.max(1, defects.length)]?.draft ?? edited
    })
}

/** Puts a text, or the template's own hint, in place of an answer. */
function unfinish(draft: Draft, pick: number, text: string | null): Draft {
  const at = pick % Math.max(1, draft.sections.length)
  const section = draft.sections[at]
  if (section === undefined) return draft
  const index = pick % Math.max(1, section.groups.length)
  const group = section.groups[index]
  if (group === undefined) {
    const left = section.schema?.guidance[0] ?? section.schema?.prompts[0] ?? 'TODO'
    return replaced(draft, at, { ...section, prose: [{ kind: 'text', text: text ?? left }] })
  }
  const fields = group.fields.map((field, position): DraftField => {
    if (position !== pick % group.fields.length) return field
    const said = text ?? field.schema.hint ?? field.schema.prompts[0] ?? 'TODO'
    return { ...field, value: [{ kind: 'text', text: said }] }
  })
  return replaced(draft, at, { ...section, groups: section.groups.with(index, { ...group, fields }) })
}
