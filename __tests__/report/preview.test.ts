import { describe, expect, test } from '@jest/globals'
import { markdown } from '../../src/report/markdown.ts'
import { type Beside, previewOf } from '../../src/report/preview.ts'
import { hunks } from '../../src/report/unified-diff.ts'
import { advised } from './advised.ts'
import { expectGolden } from './golden.ts'
import { fences, rendered } from './rendered.ts'
import { document, message, report } from './samples.ts'

const path = 'docs/workflows/crm-contact-sync.md'
const base = ['# Sync', '', '## 0. Index', '', '- **Status:** Draft', '- **Owners:**', '', '## 7. Jobs', ''].join('\n')
const head = base.replace('Draft', 'live').replace('Owners', 'Owner')
const missing = message({
  ruleId: 'required-section',
  line: 8,
  column: 1,
  endLine: 8,
  endColumn: 11,
  section: '6',
  reason: 'Missing section `6. Idempotency`; it belongs before `7. Jobs`.',
  expected: ['## 6. Idempotency\n\n- **Key:**\n\n## 7. Jobs'],
  fingerprint: 'a'.repeat(20),
})
const wrong = message({
  ruleId: 'field-value',
  line: 5,
  column: 15,
  endLine: 5,
  endColumn: 19,
  reason: 'A value that is not listed.',
  expected: ['Draft', 'Live (prod)'],
  fingerprint: 'b'.repeat(20),
})
const label = message({
  line: 6,
  column: 5,
  endLine: 6,
  endColumn: 10,
  reason: 'Another label.',
  expected: ['Owners'],
  severity: 'warning',
  fingerprint: 'c'.repeat(20),
})
const documents = [document({ messages: [wrong, label, missing] })]
const beside = (patch: string | null): Beside => ({
  advices: advised({ [path]: head }, documents),
  columns: ['status'],
  texts: new Map([[path, head]]),
  files: patch === null ? [] : [{ path, previousPath: null, change: 'modified', patch }],
})
const shown = (patch: string | null): string => markdown(report(documents), previewOf(report(documents), beside(patch)))

describe('a preview', () => {
  test('has what a review has: comments on lines, and the work order', () => {
    expectGolden('preview.md', shown(hunks(base, head)))
  })

  test('has the text to copy where no comment offers it', () => {
    const near = '@@ -5 +5 @@\n-- **Status:** Draft\n+- **Status:** live\n'
    expect(shown(near)).toContain('<summary>Text to copy</summary>')
    expect(shown(near)).toContain('Comments on lines')
    expect(shown(hunks(base, head))).not.toContain('<summary>Text to copy</summary>')
  })

  test('has no comments where nothing was compared', () => {
    expect(shown(null)).not.toContain('Comments on lines')
    expect(shown(null)).toContain('<summary>For your agent</summary>')
  })

  test('keeps what may be copied in fences, each in the quote of its comment', () => {
    const { tree } = rendered(shown(hunks(base, head)))
    expect(fences(tree)).toEqual(['suggestion', 'suggestion', 'suggestion', 'suggestion', 'text'])
    expect(tree.children.filter(({ type }) => type === 'blockquote')).toHaveLength(3)
  })
})
