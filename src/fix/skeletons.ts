import { hasFields } from '../bind/answers.ts'
import { styleOf } from '../bind/style.ts'
import { type Binding, bind } from '../bind.ts'
import { type Document, readDocument } from '../document/document.ts'
import type { Message } from '../message.ts'
import { BoundError } from '../parser/bounds.ts'
import { bounded } from '../parser/parse.ts'
import type { Schema, SectionSchema } from '../template/schema.ts'
import { requiredSections, skeleton, withParts } from '../template/skeleton.ts'

/** Rules that find a section to be missing, or to say nothing. */
const lacking = new Set(['required-section', 'required-field', 'no-blank'])

/** Nobody copies more. */
const mostLines = 300

/**
 * Headings and labels to fill in, as the document writes its own, by fingerprint of the message that misses them. For
 * what has no certain edit: a document with nothing of the template in it, a section without its fields and parts, one
 * whose place is not clear.
 */
export function skeletonsFor(
  document: Document,
  binding: Binding,
  messages: readonly Message[],
): ReadonlyMap<string, readonly string[]> {
  const found = messages.filter(isLacking)
  if (found.length === 0) return new Map()
  const style = styleOf(document, binding)
  return new Map(
    found.flatMap((message): [string, readonly string[]][] => {
      const text = skeleton(sectionsFor(binding, message), { style, guidance: false, values: {} })
      const lines = text.split('\n')
      return text === '' || lines.length > mostLines ? [] : [[message.fingerprint, lines]]
    }),
  )
}

function isLacking({ ruleId, field, group, expected }: Message): boolean {
  return lacking.has(ruleId) && field === null && group === null && expected.length === 0
}

/** The same for a text that was checked before; what turns out to be beyond a bound now has none. */
export function skeletonsIn(
  path: string,
  text: string,
  schema: Schema,
  messages: readonly Message[],
): ReadonlyMap<string, readonly string[]> {
  if (!messages.some(isLacking)) return new Map()
  try {
    return bounded(text, () => {
      const document = readDocument(path, text, schema.lettered)
      return skeletonsFor(document, bind(schema, document), messages)
    })
  } catch (error) {
    if (error instanceof BoundError || error instanceof RangeError) return new Map()
    throw error
  }
}

/** What a message misses. A heading that is there already is not written again. */
function sectionsFor(binding: Binding, { ruleId, section: id }: Message): readonly SectionSchema[] {
  const { schema } = binding
  if (id === null) return ruleId === 'required-section' ? requiredSections(schema) : []
  const section = schema.sections.find((each) => each.id === id)
  if (section === undefined) return []
  const [whole = section, ...parts] = withParts(schema, section, (part) => binding.get(part.id) === undefined)
  const bound = binding.get(id)
  if (bound === undefined) return section.pattern === null ? [whole, ...parts] : []
  return hasFields(bound.fields.groups) ? [] : [{ ...section, depth: 0 }, ...parts]
}
