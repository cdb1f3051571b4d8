import { asMarkdown } from '../document/literal.ts'
import type { FieldSchema, Schema, SectionSchema } from './schema.ts'
import { sectionTitle } from './title.ts'

/** How a document writes the label of a field. */
export interface LabelStyle {
  /** The mark of a list item with the space behind it; empty where labels stand in paragraphs of their own. */
  readonly item: string
  /** What stands around a label: `**` and `:**`. */
  readonly open: string
  readonly close: string
}

/** How a document writes what its template asks for. */
export interface Style extends LabelStyle {
  /** A blank line stands between two fields. */
  readonly loose: boolean
  /** The line across that parts the top sections, or `null`. */
  readonly rule: string | null
  /** How much deeper the headings are than the template's. */
  readonly shift: number
}

/** How the built-in template writes. */
export const usualStyle: Style = { item: '- ', open: '**', close: ':**', loose: false, rule: null, shift: 0 }

export interface SkeletonOptions {
  readonly style: Style
  /** Keep what the template says to authors, as HTML comments. */
  readonly guidance: boolean
  /** What is known already, by label of the field. */
  readonly values: Readonly<Record<string, string>>
}

/**
 * Headings and labels of these sections, with nothing said yet; what repeats stands once. Lines are parted by `\n`;
 * there is none at the end.
 */
export function skeleton(sections: readonly SectionSchema[], options: SkeletonOptions): string {
  return sections
    .map((section) => skeletonOf(section, options))
    .filter((text) => text !== '')
    .join('\n\n')
}

function skeletonOf(section: SectionSchema, options: SkeletonOptions): string {
  const { style, guidance } = options
  const depth = Math.min(6, Math.max(1, section.depth + style.shift))
  const heading = section.depth === 0 ? null : `${'#'.repeat(depth)} ${asMarkdown(sectionTitle(section))}`
  const advice = guidance ? comment([...section.prompts, ...section.guidance], '') : null
  const fields = section.fields.filter(({ optional }) => !optional)
  const lines = section.tabular ? tableOf(fields, options) : listOf(fields, options)
  return [heading, advice, lines].filter((part) => part !== null && part !== '').join('\n\n')
}

/** The labels as a header, with one row to fill in. */
function tableOf(fields: readonly FieldSchema[], { guidance, values }: SkeletonOptions): string {
  const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`
  const advice = guidance ? fields.flatMap((field) => comment(asked(field), '') ?? []) : []
  const table = [
    cells(fields.map(({ label }) => inCell(label))),
    cells(fields.map(() => '---')),
    cells(fields.map(({ label }) => inCell(values[label] ?? ''))),
  ]
  return [...advice, table.join('\n')].join('\n\n')
}

function inCell(text: string): string {
  return asMarkdown(text).replaceAll('|', '\\|')
}

function listOf(fields: readonly FieldSchema[], { style, guidance, values }: SkeletonOptions): string {
  const items = fields.map((field) => {
    const value = values[field.label]
    const line = `${labelLine(field, style)}${value === undefined ? '' : ` ${asMarkdown(value)}`}`
    const advice = guidance && value === undefined ? comment(asked(field), ' '.repeat(style.item.length)) : null
    return advice === null ? line : `${line}\n${advice}`
  })
  return items.join(style.item === '' || style.loose ? '\n\n' : '\n')
}

function asked({ hint, prompts, guidance }: FieldSchema): readonly string[] {
  return [...(hint === null ? [] : [hint]), ...prompts, ...guidance]
}

/** A label with nothing behind it. */
export function labelLine({ label }: Pick<FieldSchema, 'label'>, { item, open, close }: LabelStyle): string {
  return `${item}${open}${asMarkdown(label)}${close}`
}

/** An HTML comment, a line for each piece, since a blank line could end what it stands in. */
function comment(pieces: readonly string[], indent: string): string | null {
  const lines = pieces
    .flatMap((piece) => piece.split('\n'))
    .map((line) => line.trim().replace(/--+(?=>)/g, '-'))
    .filter((line) => line !== '')
  const [only, ...more] = lines
  if (only === undefined) return null
  const text = more.length === 0 ? `<!-- ${only} -->` : ['<!--', ...lines, '-->'].join('\n')
  return text.replace(/^/gm, indent)
}

/** A section of the template with those of its parts that have to be there and are wanted, in the template's order. */
export function withParts(
  schema: Schema,
  section: SectionSchema,
  isWanted: (part: SectionSchema) => boolean,
): SectionSchema[] {
  const parts = schema.sections.filter((each) => each.parent === section.id && !each.optional && each.pattern === null)
  return [section, ...parts.filter(isWanted).flatMap((part) => withParts(schema, part, isWanted))]
}

/** The sections that every document of this template has, in its order. */
export function requiredSections(schema: Schema): readonly SectionSchema[] {
  return schema.sections.filter((section) => !section.optional && !hasOptionalParent(schema, section.parent))
}

function hasOptionalParent(schema: Schema, id: string | null): boolean {
  const parent = schema.sections.find((section) => section.id === id)
  return parent !== undefined && (parent.optional || hasOptionalParent(schema, parent.parent))
}
