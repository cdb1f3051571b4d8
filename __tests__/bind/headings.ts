/** Documents of headings, each with a line below it. */
import { type Binding, bind } from '../../src/bind.ts'
import { readDocument } from '../../src/document/document.ts'
import type { Schema } from '../../src/template/schema.ts'

export function markdown(headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\nSomething is said here.\n`).join('\n')
}

export function bound(schema: Schema, headings: readonly string[]): Binding {
  return bind(schema, readDocument('x.md', markdown(headings)))
}
