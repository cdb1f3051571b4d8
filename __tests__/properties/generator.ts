/** Documents made to conform to a template, in every spelling that is allowed. */
import fc from 'fast-check'
import type { FieldSchema, Schema, SectionSchema } from '../../src/template/schema.ts'
import { answerTo, declined, type Facts, facts, names, opening, prose } from './answers.ts'
import {
  type Answer,
  type Draft,
  type DraftField,
  type DraftGroup,
  type DraftSection,
  groupForms,
  type Layout,
  labelForms,
  layouts,
  placements,
  type Style,
} from './draft.ts'

/** How a file may be typed. */
export const style: fc.Arbitrary<Style> = fc.record({
  bullet: fc.constantFrom('-', '*', '+'),
  nestedBullet: fc.constantFrom('-', '*', '+'),
  indent: fc.constantFrom('  ', '    ', '\t'),
  loose: fc.boolean(),
  closedHeadings: fc.boolean(),
  blankAfterHeading: fc.constantFrom(1, 0, 2),
  blankBetween: fc.constantFrom(1, 2),
  breaks: fc.constantFrom('', '---', '***'),
  comments: fc.boolean(),
  trailingSpaces: fc.boolean(),
  wrap: fc.constantFrom(0, 60, 30),
  outerBars: fc.constantFrom(true, false),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  finalLineEnd: fc.constantFrom(true, false),
  mark: fc.constantFrom('', '\uFEFF'),
})

const same = (text: string): string => text

/** Spellings of a label that mean the same. */
const labelSpelling = fc.constantFrom(
  same,
  (label: string) => label.replace(/\s*\([^()]*\)/, ''),
  (label: string) => label.toLowerCase(),
  (label: string) => label.toUpperCase(),
  (label: string) => label.replace(/ & /g, ' and '),
  (label: string) => label.replace(/\//g, ' / '),
)

/** Spellings of a title that mean the same. */
const titleSpelling = fc.constantFrom(
  same,
  (title: string) => title.toLowerCase(),
  (title: string) => title.replace(/\s*\([^()]*\)/, ''),
  (title: string) => title.replace(/ & /g, ' and '),
  (title: string) => `**${title}**`,
  (title: string) => `${title}:`,
)

/** How number and title stand together. */
const numberSpelling = fc.constantFrom(
  (number: string, title: string) => `${number}. ${title}`,
  (number: string, title: string) => `${number} ${title}`,
  (number: string, title: string) => `${number}) ${title}`,
  (number: string, title: string) => `${number}: ${title}`,
  (number: string, title: string) => `${number} – ${title}`,
  (number: string, title: string) => `Section ${number}: ${title}`,
  (number: string, title: string) => `📦 ${number} ${title}`,
)

const fieldChoice = fc.record({
  label: labelSpelling,
  form: fc.constantFrom(...labelForms),
  placement: fc.constantFrom(...placements),
})

type FieldChoice = typeof fieldChoice extends fc.Arbitrary<infer T> ? T : never

const oneLine = (answer: Answer): boolean => answer.length === 1 && answer[0]?.kind === 'text'
const inCell = (answer: Answer): boolean => answer.every((piece) => piece.kind === 'text' || piece.kind === 'bullets')

/** A choice that the place does not allow gives way to the nearest that it does. */
function fieldOf(
  schema: FieldSchema,
  { label, form, placement }: FieldChoice,
  value: Answer,
  layout: Layout,
  tabular: boolean,
): DraftField {
  // A header of the template's table, standing alone, reads as the hint below it.
  const legalForm = tabular ? 'strong' : form === 'item' && layout !== 'list' ? 'plain' : form
  const alone = legalForm === 'item' || legalForm === 'lead-alone'
  return {
    schema,
    label: label(schema.label),
    form: legalForm === 'lead-dash' && value[0]?.kind !== 'text' ? 'strong' : legalForm,
    placement:
      legalForm === 'item'
        ? 'below'
        : legalForm === 'lead-dash'
          ? 'same'
          : alone && placement === 'same'
            ? 'next'
            : placement,
    value,
  }
}

/** The layouts that these groups can have. */
function legalLayout(
  wanted: Layout,
  { repeats, depth }: SectionSchema,
  groups: readonly (readonly Answer[])[],
): Layout {
  const all = groups.flat()
  if (wanted === 'lines') return all.every(oneLine) ? 'lines' : 'paragraphs'
  // Above the first section a heading would begin one.
  if (wanted === 'headings') return repeats || depth === 0 ? 'paragraphs' : 'headings'
  const isTable = wanted === 'rows' || wanted === 'columns' || wanted === 'transposed'
  if (!isTable) return wanted
  if (!all.every(inCell)) return 'list'
  if (!repeats) return wanted === 'transposed' ? 'rows' : wanted
  return wanted === 'transposed' && groups.length > 1 ? 'transposed' : 'columns'
}

/** What the groups of a repeated section are called, where other sections name the same things. */
function groupNames(schema: SectionSchema, { systems, failures }: Facts): fc.Arbitrary<readonly string[]> {
  const keys = schema.fields.map((field) => field.key)
  if (keys[0] === 'system') return fc.constant(systems)
  if (keys[0] === 'detection') return fc.constant(failures)
  return fc.subarray([...names], { minLength: 1, maxLength: 3 })
}

function sectionOf(schema: SectionSchema, facts: Facts, nonAnswers: Schema['nonAnswers'], parts: boolean) {
  const nonAnswer = nonAnswers[0]
  const body: fc.Arbitrary<Pick<DraftSection, 'prose' | 'layout' | 'groupForm' | 'groups'>> =
    schema.fields.length === 0
      ? fc.record({
          prose: proseOf(schema, facts, parts),
          layout: fc.constant<Layout>('list'),
          groupForm: fc.constantFrom(...groupForms),
          groups: fc.constant<readonly DraftGroup[]>([]),
        })
      : fieldsOf(schema, facts)
  const whole =
    nonAnswer === undefined || parts || isNeeded(schema)
      ? body
      : fc.oneof(
          { weight: 15, arbitrary: body },
          { weight: 1, arbitrary: body.map((each) => ({ ...each, prose: declined(nonAnswer), groups: [] })) },
        )
  return fc.record({ body: whole, title: titleSpelling, number: numberSpelling, setext: fc.boolean() }).map(
    ({ body, title, number, setext }): DraftSection => ({
      schema,
      depth: schema.depth,
      heading: headingOf(schema, title, number),
      setext,
      ...body,
    }),
  )
}

/** Letters count as numbers only as the template writes them; where the title is a placeholder, the author names it. */
function headingOf(
  { number, prefix, title, pattern }: SectionSchema,
  spelled: (title: string) => string,
  together: (number: string, title: string) => string,
): string {
  const own = spelled(pattern === null ? title : pattern.join('Nightly run').replaceAll('#', '1'))
  if (number === null) return own
  return /^[\d.]+$/.test(number) ? together(number, own) : `${prefix}${own}`
}

/** Sections that other sections, or a gate, hold to what they say. */
function isNeeded({ fields, title }: SectionSchema): boolean {
  const keys = ['workflow name', 'approval steps', 'system', 'detection', 'status']
  return /failure scenarios/i.test(title) || fields.some((field) => keys.includes(field.key))
}

function proseOf({ title }: SectionSchema, { failures }: Facts, parts: boolean): fc.Arbitrary<Answer> {
  if (/failure scenarios/i.test(title)) return fc.constant([{ kind: 'bullets', items: failures, ordered: false }])
  return parts ? opening : prose
}

function fieldsOf(schema: SectionSchema, facts: Facts) {
  const group = (name: string) =>
    fc.tuple(
      ...schema.fields.map((field, index) =>
        schema.repeats && index === 0 && field.key !== 'detection'
          ? fc.constant<Answer>([{ kind: 'text', text: name }])
          : answerTo(field, facts),
      ),
    )
  const groupsNamed = schema.repeats ? groupNames(schema, facts) : fc.constant([''])
  return groupsNamed.chain((named) =>
    fc
      .record({
        prose: opening,
        layout: fc.constantFrom(...layouts),
        groupForm: fc.constantFrom(...groupForms),
        titled: fc.boolean(),
        answers: fc.tuple(...named.map(group)),
        choices: fc.tuple(...schema.fields.map(() => fieldChoice)),
        // Where things repeat, the first field tells where the next one begins.
        order: schema.repeats
          ? fc.constant(schema.fields.map((_, index) => index))
          : fc.shuffledSubarray([...schema.fields.keys()], { minLength: schema.fields.length }),
      })
      .map(({ prose, layout, groupForm, titled, answers, choices, order }) => {
        const legal = legalLayout(layout, schema, answers)
        const isTable = legal === 'rows' || legal === 'columns' || legal === 'transposed'
        const withTitle = schema.repeats && !isTable && (titled || schema.fields[0]?.key === 'detection')
        const groups = answers.map(
          (values, at): DraftGroup => ({
            title: withTitle ? (named[at] ?? null) : null,
            fields: order.flatMap((index) => {
              const [field, choice] = [schema.fields[index], choices[index]]
              return field === undefined || choice === undefined
                ? []
                : [fieldOf(field, choice, values[index] ?? [], legal, schema.tabular)]
            }),
          }),
        )
        return {
          prose,
          layout: legal,
          groupForm: groupForm === 'item' && legal !== 'list' ? 'bold' : groupForm,
          groups,
        }
      }),
  )
}

/** It need not say anything itself: unless all its parts are optional and the template asks for something above them. */
export function isMadeOfParts({ id, prompts }: SectionSchema, { sections }: Schema): boolean {
  const parts = sections.filter((each) => each.parent === id)
  return parts.length > 0 && (prompts.length === 0 || parts.some((each) => !each.optional))
}

/** It is optional, and not all that its parent is made of. */
function mayBeLeft(section: SectionSchema | null, schema: Schema): boolean {
  if (section?.optional !== true) return false
  return (
    section.parent === null || schema.sections.some(({ parent, optional }) => parent === section.parent && !optional)
  )
}

/** A section that the template does not ask for; its title is like none of a template's. */
const own: DraftSection = {
  schema: null,
  depth: 2,
  heading: 'Appendix: zebras',
  setext: false,
  prose: [{ kind: 'text', text: 'Zebras of the old version are in the archive.' }],
  layout: 'list',
  groupForm: 'bold',
  groups: [],
}

/** A document that has everything the template asks for. */
export function conforming(schema: Schema): fc.Arbitrary<Draft> {
  const numbered = schema.sections.some((section) => section.number !== null)
  return facts.chain((known) =>
    fc
      .record({
        style,
        frontmatter: fc.constantFrom(null, 'How orders reach the warehouse'),
        title: fc.constantFrom('Order sync', 'Orders, from paid to packed', null),
        titleSetext: fc.boolean(),
        deeper: fc.constantFrom(0, 1),
        appendix: fc.boolean(),
        /** Optional sections that are left out. */
        left: fc.tuple(...schema.sections.map(() => fc.boolean())),
        sections: fc.tuple(
          ...schema.sections.map((section) =>
            sectionOf(section, known, schema.nonAnswers, isMadeOfParts(section, schema)),
          ),
        ),
      })
      .map(({ deeper, appendix, left, sections, title, ...rest }): Draft => {
        const gone = schema.sections.filter((section, at) => left[at] === true && mayBeLeft(section, schema))
        const kept = sections.filter(
          (section) => !gone.some((each) => each === section.schema || each.id === section.schema?.parent),
        )
        const there = kept.length === 0 ? sections : kept
        const top = Math.min(...sections.flatMap(({ depth }) => (depth === 0 ? [] : [depth])))
        const shift = top === 1 ? 0 : deeper
        const all = appendix ? [...there, { ...own, depth: top }] : there
        return {
          ...rest,
          // A single section of depth 1 would be taken for the title.
          title: top === 1 && !numbered ? 'Order sync' : title,
          sections: all.map((section) =>
            section.depth === 0 ? section : { ...section, depth: section.depth + shift },
          ),
        }
      }),
  )
}

/** Some chapters of a template: smaller documents, the same labels. */
export function partsOf(schema: Schema): fc.Arbitrary<Schema> {
  const chapters = schema.sections.filter((section) => section.parent === null)
  return fc.subarray(chapters, { minLength: 1, maxLength: 3 }).map((chosen) => {
    const ids = new Set(chosen.map((section) => section.id))
    return {
      ...schema,
      sections: schema.sections.filter(
        (section) => ids.has(section.id) || (section.parent !== null && ids.has(section.parent)),
      ),
    }
  })
}
