import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document } from '../document/document.ts'
import { labelKey } from '../document/words.ts'
import { isHint, listedValues } from './hints.ts'
import { readPlaceholders } from './placeholders.ts'
import type { FieldSchema } from './schema.ts'

/** What the frontmatter of a template tells. */
export interface TemplateFrontmatter {
  /** See `Schema.frontmatter`. */
  readonly values: Readonly<Record<string, string>>
  /** Keys that wait for a value: readable as fields, and nobody has to keep them. */
  readonly fields: readonly FieldSchema[]
}

/** Keys whose value is the document's own, so that the template's own can't be right. */
const identity = /^(?:title|name|description|summary|subject|id|slug)$/i

/** Reads the frontmatter; `null` where it is no YAML, with the 1-based line of the file in `line`. */
export function readTemplateFrontmatter(document: Document): TemplateFrontmatter | { readonly problemLine: number } {
  if (document.frontmatter === null) return { values: {}, fields: [] }
  const { text, offset } = document.frontmatter
  const yaml = parseDocument(text)
  const problem = yaml.errors[0]
  if (problem !== undefined) return { problemLine: (problem.linePos?.[0].line ?? 1) + 1 }
  const values: Record<string, string> = {}
  const fields: FieldSchema[] = []
  for (const { key, value } of isMap(yaml.contents) ? yaml.contents.items : []) {
    const name = isScalar(key) ? String(key.value) : ''
    const said = textOf(value, text)
    if (name === '' || said === null) continue
    if (said.trim() !== '' && isTemplates(name, said)) values[name] = said
    if (isHint(said)) fields.push(fieldOf(document, name, said, offset + (isScalar(key) ? (key.range?.[0] ?? 0) : 0)))
  }
  return { values, fields }
}

/** YAML reads `{short title}` as a map, and an empty list says as little as nothing; other lists are the template's own. */
function textOf(value: unknown, text: string): string | null {
  if (value === null) return ''
  if (isScalar(value)) return typeof value.value === 'string' ? value.value : value.value === null ? '' : null
  if (isSeq(value)) return value.items.length === 0 ? '' : null
  return isMap(value) && value.range ? text.slice(value.range[0], value.range[1]).trim() : null
}

/** Left as it is, it can't be the author's: `status: proposed` can. */
function isTemplates(name: string, said: string): boolean {
  return identity.test(name) || /\btemplate\b/i.test(said) || readPlaceholders({ text: said, code: [] }).length > 0
}

function fieldOf(document: Document, name: string, said: string, offset: number): FieldSchema {
  const words = name.replace(/[_-]+/g, ' ').trim()
  return {
    label: words.charAt(0).toUpperCase() + words.slice(1),
    key: labelKey(words),
    optional: true,
    hint: /[\p{L}\p{N}]/u.test(said) ? said : null,
    listed: listedValues(said),
    prompts: [],
    guidance: [],
    nonAnswers: [],
    line: document.range(offset, offset).line,
  }
}
