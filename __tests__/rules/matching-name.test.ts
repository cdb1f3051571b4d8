import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { defaultKind } from '../../src/config.ts'
import { schemaOf, today } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'matching-name'
const schema = schemaOf('# T\n\n## 0. Entry\n\n- **Workflow name:** `<WORKFLOW_NAME>`\n- **Status:**\n')

function checked(path: string, name: string) {
  const text = `# D\n\n## 0. Entry\n\n- **Workflow name:** ${name}\n- **Status:** Draft\n`
  const result = check(path, text, { schema, kind: defaultKind, today, ruleUrl: () => '' })
  return { marked: marked(text, result, rule), reasons: reasons(result, rule) }
}

test('names that have nothing in common are reported at the name', () => {
  const { marked, reasons } = checked('docs/workflows/refund-approval.md', '`order-sync`')
  expect(marked).toEqual(['order-sync'])
  expect(reasons).toEqual([
    '`order-sync` and the file name `refund-approval.md` have nothing in common. Correct the name, or rename the file.',
  ])
  expect(checked('a/refund-approval.md', '\n  Order Sync').marked).toEqual(['Order Sync'])
})

describe('says nothing of', () => {
  test.each([
    ['docs/workflows/order-sync.md', 'Nightly Order Synchronisation (EU)'],
    ['docs/workflows/order-sync.md', '`<WORKFLOW_NAME>`'],
    ['docs/workflows/order-sync.md', '<!-- Refunds -->'],
    ['docs/workflows/order-sync.md', ''],
    ['docs/workflows/order-sync.md', 'TODO'],
    ['docs/workflows/order-sync.md', 'Refunds (TODO: confirm the name)'],
    ['docs/workflows/order-sync.md', 'refunds-`<region>`'],
    ['docs/workflows/order-sync.md', '受注同期'],
    ['docs/workflows/workflow.md', 'Refunds'],
    ['docs/workflows/2024-06-01.md', 'Refunds'],
    ['docs/workflows/refunds/eu-import.md', 'EU refund imports'],
    ['order-sync', 'Order Sync'],
  ])('%s with %j', (path, name) => expect(checked(path, name).marked).toEqual([]))

  test('a document without the field', () =>
    expect(
      reasons(
        check('a/b.md', '# D\n\n## 0. Entry\n\n- **Status:** Draft\n', {
          schema,
          kind: defaultKind,
          today,
          ruleUrl: () => '',
        }),
        rule,
      ),
    ).toEqual([]))
})
