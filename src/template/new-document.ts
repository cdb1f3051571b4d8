import { isMap, isScalar, parseDocument } from 'yaml'
import { readDocument } from '../document/document.ts'
import { asMarkdown } from '../document/literal.ts'
import type { Schema } from './schema.ts'
import { requiredSections, skeleton, usualStyle } from './skeleton.ts'

export interface NewDocumentOptions {
  readonly name: string
  /** Label of the field that holds the name. */
  readonly nameLabel: string | null
  /** Keep what the template says to authors, as HTML comments. */
  readonly guidance: boolean
  /** Text of the template; `null` for the built-in one, whose frontmatter is its own. */
  readonly template: string | null
}

/**
 * The text of a new document: the template's frontmatter, the name as its title where the template has one, and every
 * section that has to be there, with nothing said yet.
 */
export function newDocument(schema: Schema, { name, nameLabel, guidance, template }: NewDocumentOptions): string {
  const frontmatter = template === null ? [] : frontmatterOf(schema, template, name)
  const title = schema.title === null ? [] : [`# ${asMarkdown(name)}`]
  const values = nameLabel === null ? {} : { [nameLabel]: name }
  const body = skeleton(requiredSections(schema), { style: { ...usualStyle, loose: guidance }, guidance, values })
  return `${[...frontmatter, ...title, body].join('\n\n')}\n`
}

/** Keys whose value says what the document is called. */
const called = /^(?:title|name|description|summary|subject)$/i

/** The template's keys; what stands there for the author's own is the name, or left empty. */
function frontmatterOf(schema: Schema, template: string, name: string): string[] {
  const { frontmatter } = readDocument('', template)
  const yaml = frontmatter === null ? null : parseDocument(frontmatter.text)
  if (yaml === null || yaml.errors.length > 0 || !isMap(yaml.contents)) return []
  const keys = yaml.contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
  for (const key of keys) if (schema.frontmatter[key] !== undefined) yaml.set(key, called.test(key) ? name : null)
  return [`---\n${yaml.toString({ nullStr: '' }).trimEnd()}\n---`]
}
