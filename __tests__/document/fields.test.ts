/** A field may be spelled in many ways; a reader sees the same answer in each, and so must docgate, at its exact place. */
import { describe, expect, test } from '@jest/globals'
import { bind } from '../../src/bind.ts'
import { blockRange, readDocument } from '../../src/document/document.ts'
import { schemaOf } from '../engine.ts'
import { placeOf } from './place.ts'

const schema = schemaOf(`# Template

## 1. Entry

- **Status:**
  e.g., Draft, In review, Live (prod).

- **Primary owners (team / role):**
  Whom to call at night.

- **Examples:**
`)

const value = 'Billing team'

const heading = '# Invoices\n\n## 1. Entry\n\n'
const spellings: readonly (readonly [string, string])[] = [
  [
    'on the label’s line',
    '- **Status:** Draft\n- **Primary owners (team / role):** Billing team\n- **Examples:** one\n',
  ],
  [
    'on the next line',
    '- **Status:** Draft\n- **Primary owners (team / role):**\n  Billing team\n- **Examples:** one\n',
  ],
  [
    'on the next line after a hard break',
    '- **Status:** Draft\n- **Primary owners (team / role):**  \n  Billing team\n',
  ],
  ['on the next line, not indented', '- **Status:** Draft\n- **Primary owners (team / role):**\nBilling team\n'],
  [
    'a paragraph of its own in the item',
    '- **Status:** Draft\n\n- **Primary owners (team / role):**\n\n  Billing team\n\n- **Examples:** one\n',
  ],
  [
    'a nested bullet',
    '- **Status:** Draft\n- **Primary owners (team / role):**\n  - Billing team\n- **Examples:** one\n',
  ],
  ['a nested numbered item', '- **Status:** Draft\n- **Primary owners (team / role):**\n  1. Billing team\n'],
  [
    'a paragraph behind the list',
    '- **Status:** Draft\n- **Primary owners (team / role):**\n\nBilling team\n\n- **Examples:** one\n',
  ],
  [
    'a fence in the item after a blank line',
    '- **Status:** Draft\n- **Primary owners (team / role):**\n\n  ```\n  Billing team\n  ```\n\n- **Examples:** one\n',
  ],
  [
    'a fence behind the list after a blank line',
    '- **Status:** Draft\n- **Primary owners (team / role):**\n\n```text\nBilling team\n```\n\n- **Examples:** one\n',
  ],
  ['a tilde fence', '- **Primary owners (team / role):**\n\n  ~~~text\n  Billing team\n  ~~~\n'],
  ['indented code', '**Primary owners (team / role):**\n\n    Billing team\n'],
  [
    'a table with the labels as columns',
    '| Status | Primary owners (team / role) | Examples |\n|---|---|---|\n| Draft | Billing team | one |\n',
  ],
  [
    'a table of padded columns in another order',
    '| Examples  | Primary owners | Status |\n| :-------- | :------------: | -----: |\n| one       |  Billing team  |  Draft |\n',
  ],
  [
    'a table with the labels as rows',
    '| Field | Value |\n|---|---|\n| Status | Draft |\n| Primary owners (team / role) | Billing team |\n| Examples | one |\n',
  ],
  [
    'a table of emphasised labels with colons',
    '| | |\n|---|---|\n| **Status:** | Draft |\n| **Primary owners:** | Billing team |\n',
  ],
  ['a table without outer pipes', 'Status | Primary owners | Examples\n--- | --- | ---\nDraft | Billing team | one\n'],
  [
    'a heading for each label',
    '#### Status\n\nDraft\n\n#### Primary owners (team / role)\n\nBilling team\n\n#### Examples\n\none\n',
  ],
  ['a heading with a colon', '### Primary owners (team / role):\n\nBilling team\n'],
  ['a closed heading', '#### Primary owners ####\n\nBilling team\n'],
  ['the colon outside of the emphasis', '- **Status**: Draft\n- **Primary owners (team / role)**: Billing team\n'],
  ['a space before the colon', '- **Primary owners (team / role)** : Billing team\n'],
  ['underscores', '- __Status:__ Draft\n- __Primary owners (team / role):__ Billing team\n'],
  ['underscores, the colon outside', '- __Primary owners (team / role)__: Billing team\n'],
  ['light emphasis', '- *Primary owners (team / role):* Billing team\n'],
  ['strong and light emphasis', '- ***Primary owners (team / role):*** Billing team\n'],
  ['no emphasis', '- Status: Draft\n- Primary owners (team / role): Billing team\n'],
  ['asterisks as bullets', '* **Status:** Draft\n* **Primary owners (team / role):** Billing team\n'],
  ['plus signs as bullets', '+ **Status:** Draft\n+ **Primary owners (team / role):** Billing team\n'],
  ['numbers as bullets', '1. **Status:** Draft\n2. **Primary owners (team / role):** Billing team\n'],
  ['check boxes', '- [x] **Status:** Draft\n- [ ] **Primary owners (team / role):** Billing team\n'],
  ['paragraphs', '**Status:** Draft\n\n**Primary owners (team / role):** Billing team\n\n**Examples:** one\n'],
  [
    'a paragraph, the value in the next one',
    '**Status:**\n\nDraft\n\n**Primary owners (team / role):**\n\nBilling team\n',
  ],
  ['a paragraph, the value in a list', '**Primary owners (team / role):**\n\n- Billing team\n'],
  ['lines of one paragraph', '**Status:** Draft\n**Primary owners (team / role):** Billing team\n**Examples:** one\n'],
  [
    'lines of one paragraph with hard breaks',
    '**Status:** Draft  \n**Primary owners (team / role):** Billing team  \n**Examples:** one\n',
  ],
  ['the label without its parentheses', '- **Primary owners:** Billing team\n'],
  ['the label in the singular', '- **Primary owner (team/role):** Billing team\n'],
  ['the label in other case', '- **PRIMARY OWNERS (Team / Role):** Billing team\n'],
  ['the label with a typing error', '- **Primary onwers:** Billing team\n'],
  ['the value emphasised', '- **Primary owners:** **Billing team**\n'],
  ['the value as code', '- **Primary owners:** `Billing team`\n'],
  ['the value as a link', '- **Primary owners:** [Billing team](../teams/billing.md)\n'],
  [
    'the value as a reference link',
    '- **Primary owners:** [Billing team][billing]\n\n[billing]: ../teams/billing.md\n',
  ],
  [
    'the value as a short reference link',
    '- **Primary owners:** [Billing team]\n\n[billing team]: ../teams/billing.md\n',
  ],
  ['a comment before the value', '- **Primary owners:** <!-- since May --> Billing team\n'],
  ['a comment below the label', '- **Primary owners:**\n  <!-- since May -->\n  Billing team\n'],
  ['an older value struck through', '- **Primary owners:** ~~Treasury~~ Billing team\n'],
  ['an older value struck through by tags', '- **Primary owners:** <del>Treasury</del> Billing team\n'],
  ['a tag for a line break', '- **Primary owners:**<br>Billing team\n'],
  ['tabs', '-\t**Status:**\tDraft\n-\t**Primary owners (team / role):**\tBilling team\n'],
  ['a deeper list', '- About:\n  - **Status:** Draft\n  - **Primary owners (team / role):** Billing team\n'],
]

/** What a document says of the owners, where it says so, and where the label stands. */
function owners(text: string) {
  const document = readDocument('invoices.md', text)
  const binding = bind(schema, document)
  const fields = binding.get('1')?.fields.groups.flatMap((group) => group.fields) ?? []
  const field = fields.find((each) => each.schema.label.startsWith('Primary'))
  if (field === undefined) return null
  const first = field.value.find((block) => block.kind !== 'comment' && block.full.text !== '')
  return {
    said: binding.said(field.value),
    at: first === undefined ? null : blockRange(document, first),
    binding,
    document,
  }
}

function start({ line, column }: { line: number; column: number }) {
  return { line, column }
}

describe('a field’s value', () => {
  test.each(spellings)('%s', (_, body) => {
    const text = heading + body
    const found = owners(text)
    expect(found?.said).toBe(value)
    expect(found?.at && start(found.at)).toEqual(placeOf(text, value))
  })

  const variants: readonly (readonly [string, (text: string) => string])[] = [
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['below frontmatter', (text) => `---\nowner: ana\n---\n\n${text}`],
    [
      'with a setext heading',
      (text) => text.replace('## 1. Entry', '1. Entry\n--------').replace('1. Entry', '1\\. Entry'),
    ],
    ['with a closed heading', (text) => text.replace('## 1. Entry', '##  1. Entry  ##')],
    ['without a title', (text) => text.replace('# Invoices\n\n', '')],
    ['behind an emoji', (text) => text.replace('# Invoices', '# 🧾 Invoices 🧾')],
  ]
  test.each(variants)('in every spelling %s', (_, vary) => {
    const seen = spellings.map(([name, body]) => {
      const text = vary(heading + body)
      const found = owners(text)
      return { name, said: found?.said, at: found?.at && start(found.at) }
    })
    expect(seen).toEqual(
      spellings.map(([name, body]) => ({ name, said: value, at: placeOf(vary(heading + body), value) })),
    )
  })
})

describe('what is no field', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a label inside of a sentence', 'Ask the **Primary owners:** they are to be named.\n'],
    ['a label in a fence', '```\n- **Primary owners:** Billing team\n```\n'],
    ['a label in a comment', '<!-- - **Primary owners:** Billing team -->\n'],
    ['a label in a quote', '> - **Primary owners:** Billing team\n'],
    ['a label of another name', '- **Secondary reviewers:** Billing team\n'],
    ['a label without emphasis that is only alike', '- Primary onwers: Billing team\n'],
    ['a label as code', '- `Primary owners`: Billing team\n'],
  ]
  test.each(cases)('%s', (_, body) => {
    expect(owners(`${heading}- **Status:** Draft\n\n${body}`)?.said).toBeUndefined()
  })
})

describe('a field without a value', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['nothing', '- **Primary owners:**\n- **Examples:** one\n'],
    ['white space', '- **Primary owners:**   \n\n- **Examples:** one\n'],
    ['a lone comment', '- **Primary owners:** <!-- who? -->\n- **Examples:** one\n'],
    ['an empty bullet', '- **Primary owners:**\n  -\n- **Examples:** one\n'],
    ['an empty cell', '| Status | Primary owners |\n|---|---|\n| Draft | |\n'],
    ['the next heading', '#### Primary owners\n\n#### Examples\n\none\n'],
    ['the template’s hint', '- **Primary owners:**\n  Whom to call at night.\n- **Examples:** one\n'],
  ]
  test.each(cases)('%s', (_, body) => {
    expect(owners(heading + body)?.said).toBe('')
  })
})
