import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { builtIn } from '../../src/template/built-in.ts'
import { newDocument } from '../../src/template/new-document.ts'
import type { Schema } from '../../src/template/schema.ts'
import { checkText, schemaOf } from '../engine.ts'
import { fixText } from '../fix/fixed.ts'

const folder = join(import.meta.dirname, 'templates')
const templates = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
const plain = { name: 'Order sync', nameLabel: 'Workflow name', guidance: false, template: null }

const own = {
  'a template with tables and a head': `---
title: <title>
status: draft
reviewers: []
---
# Service <name>

Owner: <team>

## Endpoints

For each endpoint:

| Path | Method |
| --- | --- |
|  |  |

## Notes (optional)
`,
  'a template without a title': '## 1) Summary\n\nSay what for.\n\n### 1.1 Details\n\n**Lead:**\n\n> TODO: name one.\n',
}

describe.each([...templates, ...Object.entries(own)])('a document from %s', (_, template) => {
  const schema = schemaOf(template)
  test.each([true, false])('with guidance: %s, lacks only what its author has to say', (guidance) => {
    onlyBlanks(newDocument(schema, { ...plain, guidance, template }), schema)
  })
})

test.each([true, false])('a document from the built-in template, with guidance: %s', (guidance) => {
  const text = newDocument(builtIn, { ...plain, guidance })
  onlyBlanks(text, builtIn)
  expect(text.startsWith('# Order sync\n\n## 0. Index Entry (for catalog)\n\n')).toBe(true)
  expect(text).toContain('- **Workflow name:** Order sync\n')
  expect(text.includes('<!--')).toBe(guidance)
  expect(text.includes('e.g., Draft, In design')).toBe(guidance)
})

function onlyBlanks(text: string, schema: Schema): void {
  const { messages, todos } = checkText(text, schema)
  const others = messages.filter(({ ruleId }) => ruleId !== 'no-blank')
  expect(others.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([])
  expect(todos).toEqual([])
  expect(messages.length).toBeGreaterThan(0)
  expect(fixText(text, schema).applied).toEqual([])
}

describe('a new document', () => {
  const of = (template: string, over: Partial<Parameters<typeof newDocument>[1]> = {}): string =>
    newDocument(schemaOf(template), { ...plain, template, ...over })

  test('has the keys of the frontmatter, with the name where the template has its own', () => {
    expect(of(own['a template with tables and a head'])).toBe(`---
title: Order sync
status: draft
reviewers: []
---

# Order sync

- **Owner:**

## Endpoints

| Path | Method |
| --- | --- |
|  |  |
`)
  })

  test('has no title where the template has none, and the number as it writes it', () => {
    expect(of(own['a template without a title'], { guidance: true })).toBe(`## 1) Summary

<!-- Say what for. -->

### 1.1 Details

<!-- TODO: name one. -->

- **Lead:**
`)
  })

  test('says its name as Markdown', () => {
    expect(of('# T\n\n## 1. A\n\n- **Workflow name:** `<NAME>`\n', { name: 'Sync *of* <b> & `x`' })).toBe(
      '# Sync \\*of\\* \\<b\\> & \\`x\\`\n\n## 1. A\n\n- **Workflow name:** Sync \\*of\\* \\<b\\> & \\`x\\`\n',
    )
  })

  test('keeps a comment of the template closed', () => {
    const text = of('# T\n\n## 1. A\n\nDraw a --> b, or a ---> c.\n', { guidance: true })
    expect(text).toContain('<!-- Draw a -> b, or a -> c. -->')
  })
})
