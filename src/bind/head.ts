import type { Scalar } from 'yaml'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { BoundSection } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import type { Document, Section } from '../document/document.ts'
import { flattenLiteral } from '../document/flat.ts'
import { fold, labelKey } from '../document/words.ts'
import type { SectionSchema } from '../template/schema.ts'
import { type Field, type Group, readFields, type SectionFields } from './fields.ts'
import type { Leftover } from './leftovers.ts'

/**
 * Binds what stands before the first section to the template's head. A field that does not stand in the text may stand
 * in the frontmatter.
 */
export function bindHead(
  schema: SectionSchema,
  document: Document,
  blocks: readonly Block[],
  leftovers: readonly Leftover[],
  kept: readonly Leftover[],
): BoundSection {
  const read = readFields(schema, blocks, leftovers, kept)
  const there = new Set(read.groups.flatMap((group) => group.fields.map((field) => field.schema)))
  const more = frontmatterFields(schema, document).filter((field) => !there.has(field.schema))
  return { schema, section: document.title ?? untitled(), moved: false, blocks, fields: withFields(read, more) }
}

function withFields(read: SectionFields, more: readonly Field[]): SectionFields {
  const [first, ...others] = read.groups
  const at = more[0]?.at
  if (at === undefined) return read
  const group: Group = first ?? { title: null, name: '', at, fields: [], prose: [], row: false }
  return { ...read, groups: [{ ...group, fields: [...group.fields, ...more] }, ...others] }
}

function frontmatterFields(schema: SectionSchema, document: Document): Field[] {
  if (document.frontmatter === null) return []
  const { text, offset } = document.frontmatter
  const yaml = parseDocument(text)
  if (yaml.errors.length > 0 || !isMap(yaml.contents)) return []
  return yaml.contents.items.flatMap(({ key, value }): Field[] => {
    const name = isScalar(key) ? labelKey(String(key.value).replace(/[_-]+/g, ' ')) : ''
    const own = schema.fields.find((field) => field.key === name)
    if (own === undefined || !isScalar(key)) return []
    const at = blockOf(document, offset, key)
    const values = isSeq(value) ? value.items : [value]
    // What the template asks there is no answer.
    if (isScalar(value) && fold(String(value.value)) === fold(own.hint ?? '')) return []
    return [
      {
        schema: own,
        at,
        value: values.filter((each) => isScalar(each)).map((each) => blockOf(document, offset, each)),
      },
    ]
  })
}

/** A word of the frontmatter as a block, so that it reads like any other answer. */
function blockOf(document: Document, offset: number, node: Scalar): Block {
  const [start, end] = node.range ?? [0, 0]
  const said = node.value === null || node.value === undefined ? '' : String(node.value)
  const yaml = document.root.children[0] ?? document.root
  const full = flattenLiteral(said, document.text, offset + start, offset + end)
  return {
    kind: 'text',
    node: yaml,
    full,
    label: null,
    lead: null,
    text: full,
    level: 0,
    itemStart: false,
    hasNested: false,
    cell: null,
  }
}

/** The place of the head in a document without a title. */
function untitled(): Section {
  const start = { line: 1, column: 1, offset: 0 }
  const flat = { text: '', offsets: [0], code: [] }
  const place = { digits: [0, 0], lead: [0, 0], text: [0, 0] } as const
  return {
    heading: { type: 'heading', depth: 1, children: [], position: { start, end: start } },
    title: { number: null, prefix: '', text: '', key: '', exact: '', optional: false, flat, place },
    depth: 1,
    blocks: [],
  }
}
