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

test('is reported at the name, whatever stands before it', () => {
  expect(checked('docs/workflows/refunds.md', '\n\n  <!-- which? -->\n\n  Order Sync').marked).toEqual(['Order Sync'])
  expect(checked('docs/workflows/refunds.md', 'Order Sync\n  Refunds of all shops').marked).toHaveLength(0)
  expect(checked('docs/workflows/refunds.md', 'Order Sync\n\n  Refunds of all shops').marked).toEqual(['Order Sync'])
})

test('the ending of a file is none of its name', () =>
  expect(checked('docs/workflows/refunds.markdown', 'Markdown').marked).toEqual(['Markdown']))

test('an open point elsewhere is none of the name', () => {
  const twice = schemaOf(
    '# T\n\n## 0. Entry\n\n- **Workflow name:**\n- **Status:**\n\n## 1. Origin\n\n- **Workflow name:**\n- **Owner:**\n',
  )
  const text =
    '# D\n\n## 0. Entry\n\n- **Workflow name:** order-sync\n- **Status:** TODO: ask Ops for it\n\n## 1. Origin\n\n- **Workflow name:** TODO: ask Ops for it\n- **Owner:** Ops\n'
  const result = check('docs/refunds.md', text, { schema: twice, kind: defaultKind, today, ruleUrl: () => '' })
  expect(marked(text, result, rule)).toEqual(['order-sync'])
})

describe('says nothing of', () => {
  test.each([
    ['docs/workflows/order-sync.md', 'Nightly Order Synchronisation (EU)'],
    ['docs/workflows/order-sync.md', '`<WORKFLOW_NAME>`'],
    ['docs/workflows/order-sync.md', '<!-- Refunds -->'],
    ['docs/workflows/order-sync.md', ''],
    ['docs/workflows/order-sync.md', 'TODO'],
    ['docs/workflows/order-sync.md', 'Not applicable'],
    ['docs/workflows/order-sync.md', 'None'],
    ['docs/workflows/order.sync.md', 'Sync'],
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
