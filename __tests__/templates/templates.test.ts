/**
 * The engine on templates that look nothing like the built-in one: a decision record, a proposal and a runbook, each
 * with documents made from it. `complete-*.md` are whole, each in a style of its own, and must be silent;
 * `expected.txt` says what the `incomplete-*.md` lack, `outline.txt` what the template asks for. `UPDATE=1` writes them
 * anew; read the difference before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { BoundSection } from '../../src/bind.ts'
import { type Compared, checkOnly } from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import type { Section } from '../../src/document/document.ts'
import { text } from '../../src/report/text.ts'
import { conclude } from '../../src/review.ts'
import { checkText, schemaOf, today } from '../engine.ts'
import { outline } from '../template/outline.ts'

const root = import.meta.dirname
const templates = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

function read(name: string, file: string): string {
  return readFileSync(join(root, name, file), 'utf8')
}

function documentsOf(name: string, kind: string): string[] {
  return readdirSync(join(root, name)).filter((file) => file.startsWith(`${kind}-`) && file.endsWith('.md'))
}

function checked(name: string, file: string): Compared {
  const schema = schemaOf(read(name, 'template.md'))
  const content = { kind: 'text' as const, text: read(name, file) }
  return checkOnly(file, content, { schema, kind: defaultKind, today, ruleUrl: () => '' })
}

function rendered(name: string, files: readonly string[]): string {
  const documents = files.map((file) => checked(name, file))
  const template = { path: 'template.md', source: 'option' as const }
  return text(conclude({ template, documents, notes: [] }, null, { failOn: 'error', approvals: 'off' }), {
    color: false,
  })
}

describe.each(templates)('the template %s', (name) => {
  const complete = documentsOf(name, 'complete')
  const incomplete = documentsOf(name, 'incomplete')

  test('has documents of both kinds', () => {
    expect(complete.length).toBeGreaterThanOrEqual(2)
    expect(incomplete.length).toBeGreaterThanOrEqual(2)
  })

  test.each(complete)('%s lacks nothing', (file) => {
    const { messages, todos } = checked(name, file)
    expect(messages).toEqual([])
    expect(todos.filter((todo) => todo.text === '')).toEqual([])
  })

  function expectGolden(file: string, actual: string): void {
    if (process.env['UPDATE'] === '1') writeFileSync(join(root, name, file), actual)
    expect(actual).toBe(read(name, file))
  }

  test('tells what is in its outline', () => expectGolden('outline.txt', outline(schemaOf(read(name, 'template.md')))))

  test('incomplete documents lack what is expected', () => {
    const actual = rendered(name, incomplete)
    for (const file of incomplete) expect(actual).toContain(file)
    expectGolden('expected.txt', actual)
  })

  /** From the end of a heading, or from the heading, to the next one of these. */
  function without(source: string, { section }: BoundSection, headings: readonly Section[], heading: boolean): string {
    const place = section.heading.position
    const start = (heading ? place?.start.offset : place?.end.offset) ?? 0
    const ends = headings.map((each) => each.heading.position?.start.offset ?? 0).filter((offset) => offset > start)
    return `${source.slice(0, start)}\n\n${source.slice(Math.min(source.length, ...ends))}`
  }

  function sectionsOf(file: string) {
    const schema = schemaOf(read(name, 'template.md'))
    const source = read(name, file)
    const { binding, document } = checkText(source, schema)
    const sections = binding.bound.filter((each) => each.schema.depth > 0)
    const said = (source: string): string[] =>
      checkText(source, schema).messages.map(({ ruleId, severity, section }) => `${severity} ${ruleId} ${section}`)
    return { schema, source, document, sections, said }
  }

  test.each(complete)('%s without one of its sections lacks just that', (file) => {
    const { schema, source, sections, said } = sectionsOf(file)
    const ofTemplate = sections.filter((each) => schema.sections.some(({ id }) => id === each.schema.id))
    expect(ofTemplate.length).toBeGreaterThan(2)
    for (const each of ofTemplate) {
      const { id, optional } = each.schema
      const others = sections.map(({ section }) => section).filter(({ depth }) => depth <= each.section.depth)
      expect(said(without(source, each, others, true))).toEqual(optional ? [] : [`error required-section ${id}`])
    }
  })

  test.each(complete)('%s with nothing said in one of its sections lacks just that', (file) => {
    const { source, document, sections, said } = sectionsOf(file)
    const leaves = sections.filter(({ schema }) => !sections.some((other) => other.schema.parent === schema.id))
    expect(leaves.length).toBeGreaterThan(2)
    for (const each of leaves) {
      const { id, optional } = each.schema
      const others = document.sections.filter(({ depth }) => depth <= each.section.depth)
      expect(said(without(source, each, others, false))).toEqual([`${optional ? 'warning' : 'error'} no-blank ${id}`])
    }
  })
})
