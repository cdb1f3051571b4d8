/** "For each trigger": the fields of each one belong together, however a document parts them. */
import { describe, expect, test } from '@jest/globals'
import { bind } from '../../src/bind.ts'
import { readDocument } from '../../src/document/document.ts'
import { schemaOf } from '../engine.ts'

const schema = schemaOf(`# Template

## 3. Triggers

For each trigger:

- **Name:**
- **Type:** (webhook, schedule)
- **Endpoint/schedule:**

> If nothing starts it from outside, name what does.
`)

const cases: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    'a name again',
    '- **Name:** web\n- **Type:** webhook\n- **Endpoint/schedule:** /in\n- **Name:** night\n- **Type:** schedule\n- **Endpoint/schedule:** daily\n',
    [null, null],
  ],
  [
    'headings',
    '#### Trigger: web\n\n- **Name:** web\n- **Type:** webhook\n- **Endpoint/schedule:** /in\n\n#### Trigger: night\n\n- **Name:** night\n- **Type:** schedule\n- **Endpoint/schedule:** daily\n',
    ['Trigger: web', 'Trigger: night'],
  ],
  [
    'headings one level below',
    '### Web\n\n- **Name:** web\n- **Type:** webhook\n- **Endpoint/schedule:** /in\n\n### Night\n\n- **Name:** night\n- **Type:** schedule\n- **Endpoint/schedule:** daily\n',
    ['Web', 'Night'],
  ],
  [
    'strong lines',
    '**Trigger 1: web**\n\n- **Name:** web\n- **Type:** webhook\n- **Endpoint/schedule:** /in\n\n**Trigger 2: night**\n\n- **Name:** night\n- **Type:** schedule\n- **Endpoint/schedule:** daily\n',
    ['Trigger 1: web', 'Trigger 2: night'],
  ],
  [
    'list items',
    '- Web\n  - **Name:** web\n  - **Type:** webhook\n  - **Endpoint/schedule:** /in\n- Night\n  - **Name:** night\n  - **Type:** schedule\n  - **Endpoint/schedule:** daily\n',
    ['Web', 'Night'],
  ],
  [
    'numbered items',
    '1. **Name:** web\n   - **Type:** webhook\n   - **Endpoint/schedule:** /in\n2. **Name:** night\n   - **Type:** schedule\n   - **Endpoint/schedule:** daily\n',
    [null, null],
  ],
  [
    'rules',
    '- **Name:** web\n- **Type:** webhook\n- **Endpoint/schedule:** /in\n\n---\n\n- **Name:** night\n- **Type:** schedule\n- **Endpoint/schedule:** daily\n',
    [null, null],
  ],
  [
    'paragraphs',
    '**Name:** web\n\n**Type:** webhook\n\n**Endpoint/schedule:** /in\n\n**Name:** night\n\n**Type:** schedule\n\n**Endpoint/schedule:** daily\n',
    [null, null],
  ],
  [
    'lines of one paragraph',
    '**Name:** web\n**Type:** webhook\n**Endpoint/schedule:** /in\n\n**Name:** night\n**Type:** schedule\n**Endpoint/schedule:** daily\n',
    [null, null],
  ],
  [
    'lines of one list item',
    '- **Name:** web\n  **Type:** webhook\n  **Endpoint/schedule:** /in\n- **Name:** night\n  **Type:** schedule\n  **Endpoint/schedule:** daily\n',
    [null, null],
  ],
  [
    'a table of columns',
    '| Name | Type | Endpoint/schedule |\n|---|---|---|\n| web | webhook | /in |\n| night | schedule | daily |\n',
    ['web', 'night'],
  ],
  [
    'a table of columns in another order',
    '| Type | Endpoint / schedule | Name |\n|---|---|---|\n| webhook | /in | web |\n| schedule | daily | night |\n',
    ['web', 'night'],
  ],
  [
    'a table of rows for each',
    '#### Web\n\n| | |\n|---|---|\n| Name | web |\n| Type | webhook |\n| Endpoint/schedule | /in |\n\n#### Night\n\n| | |\n|---|---|\n| Name | night |\n| Type | schedule |\n| Endpoint/schedule | daily |\n',
    ['Web', 'Night'],
  ],
]

describe('groups', () => {
  test.each(cases)('parted by %s', (_, body, titles) => {
    const binding = bind(schema, readDocument('x.md', `## 3. Triggers\n\n${body}`))
    const groups = binding.get('3')?.fields.groups ?? []
    expect(groups.map((group) => group.title)).toEqual(titles)
    const said = groups.map((group) =>
      Object.fromEntries(group.fields.map((field) => [field.schema.label, binding.said(field.value)])),
    )
    expect(said).toEqual([
      { Name: 'web', Type: 'webhook', 'Endpoint/schedule': '/in' },
      { Name: 'night', Type: 'schedule', 'Endpoint/schedule': 'daily' },
    ])
    expect(binding.get('3')?.fields.duplicates).toEqual([])
  })

  test('a bullet of the author’s between two fields belongs to neither', () => {
    const binding = bind(
      schema,
      readDocument('x.md', '## 3. Triggers\n\n- **Name:** web\n- It came in May.\n- **Type:** webhook\n'),
    )
    const fields = binding.get('3')?.fields.groups[0]?.fields ?? []
    expect(fields.map((field) => binding.said(field.value))).toEqual(['web', 'webhook'])
  })
})
