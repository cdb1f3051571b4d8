import { describe, expect, test } from '@jest/globals'
import { listedAnswer } from '../../src/bind/watched-value.ts'
import { bind } from '../../src/bind.ts'
import { readDocument } from '../../src/document/document.ts'
import { schemaOf } from '../engine.ts'

const schema = schemaOf(
  '# T\n\n## 1. Entry\n\n- **Status:** e.g., Draft, Live (dev), Live (prod).\n- **Risk level:** e.g., Low (informational), High (money).\n- **Owner:**\n\n## 2. Jobs\n\nFor each job:\n\n- **Name:**\n- **State:** e.g., Draft, Done.\n',
)
const read = (label: string, entry: string): string | null =>
  listedAnswer(
    bind(
      schema,
      readDocument('a.md', `# D\n\n## 1. Entry\n\n${entry}\n\n## 2. Jobs\n\n- **Name:** a\n- **State:** Done\n`),
    ),
    label,
  )

describe('the listed value of a field', () => {
  test.each([
    ['Status', '- **Status:** Live (prod)', 'Live (prod)'],
    ['Status', '- **Status:** `LIVE (Prod)`, since May', 'Live (prod)'],
    ['status', '- **Status:**\n\n  Draft', 'Draft'],
    ['Risk level', '- **Risk level:** High. Moves money.', 'High'],
    ['Risk level', '| Status | Risk level |\n| - | - |\n| Draft | low |', 'Low'],
  ])('%s of %j', (label, entry, expected) => expect(read(label, entry)).toBe(expected))

  test.each([
    ['Status', ''],
    ['Status', '- **Status:**'],
    ['Status', '- **Status:** e.g., Draft, Live (dev), Live (prod).'],
    ['Status', '- **Status:** WIP'],
    ['Status', '- **Status:** Live'],
    ['Status', '- **Status:** Draft / Live (prod)'],
    ['Status', '- **Status:** TODO'],
    ['Status', '- **Status:** <!-- Draft -->'],
    ['Status', '- **Status:** Draft\n- **Status:** Draft'],
    ['Owner', '- **Owner:** Draft'],
    ['Stage', '- **Status:** Draft'],
    // It belongs to one of several.
    ['State', ''],
  ])('%s of %j is none', (label, entry) => expect(read(label, entry)).toBeNull())
})
