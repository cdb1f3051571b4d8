/** A document before it is spelled: what it says, apart from how Markdown may write that. */
import type { FieldSchema, SectionSchema } from '../../src/template/schema.ts'

/** A piece of an answer. Texts are inline Markdown on one line. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[]; readonly ordered: boolean }
  | { readonly kind: 'fence'; readonly language: string; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

export type Answer = readonly Piece[]

export const labelForms = [
  'strong',
  'strong-outside',
  'underscores',
  'underscores-outside',
  'emphasis',
  'plain',
  'wide-colon',
  'lead-dash',
  'lead-alone',
  'item',
] as const
/** How a label is marked as one: `**L:**`, `**L**:`, `__L:__`, `__L__:`, `*L:*`, `L:`, `**L：**`, `**L** – v`, `**L**` above, `- L` above. */
export type LabelForm = (typeof labelForms)[number]

export const placements = ['same', 'next', 'below'] as const
/** Where the value begins: on the label's line, on the next, behind a blank line. */
export type Placement = (typeof placements)[number]

export interface DraftField {
  readonly schema: FieldSchema
  readonly label: string
  readonly form: LabelForm
  readonly placement: Placement
  /** Empty: nothing is said. */
  readonly value: Answer
}

export interface DraftGroup {
  readonly title: string | null
  readonly fields: readonly DraftField[]
}

export const layouts = ['list', 'paragraphs', 'lines', 'rows', 'columns', 'transposed', 'headings'] as const
/**
 * How fields stand: list items, paragraphs, lines of one paragraph, labels down the first column, labels in the header,
 * labels down with a column for each group, headings.
 */
export type Layout = (typeof layouts)[number]

export const groupForms = ['heading', 'bold', 'plain', 'item'] as const
/** How the title of a group stands above its fields. */
export type GroupForm = (typeof groupForms)[number]

export interface DraftSection {
  /** `null`: a section of the author's own. */
  readonly schema: SectionSchema | null
  readonly depth: number
  /** Number and title as they are typed. */
  readonly heading: string
  readonly setext: boolean
  /** Before the fields, or all there is. */
  readonly prose: Answer
  readonly layout: Layout
  readonly groupForm: GroupForm
  readonly groups: readonly DraftGroup[]
}

/** How the file as a whole is typed. */
export interface Style {
  readonly bullet: '-' | '*' | '+'
  readonly nestedBullet: '-' | '*' | '+'
  readonly indent: '  ' | '    ' | '\t'
  readonly loose: boolean
  readonly closedHeadings: boolean
  readonly blankAfterHeading: number
  readonly blankBetween: number
  readonly breaks: '' | '---' | '***'
  readonly comments: boolean
  readonly trailingSpaces: boolean
  /** Texts are wrapped at this column; 0: not at all. */
  readonly wrap: number
  /** Tables have bars at both ends. */
  readonly outerBars: boolean
  readonly lineEnd: '\n' | '\r\n' | '\r'
  readonly finalLineEnd: boolean
  readonly mark: '' | '\uFEFF'
}

export interface Draft {
  readonly style: Style
  readonly frontmatter: string | null
  readonly title: string | null
  readonly titleSetext: boolean
  readonly sections: readonly DraftSection[]
}
