import { describe, expect, test } from '@jest/globals'
import { defaultKind } from '../../src/config.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'high-risk-approval'
const schema = schemaOf(`# T

## 0. Entry

- **Risk level:**
  e.g., Low (informational), Medium, High (financial).

## 9. Safety

- **Approval steps:**
  - Which steps wait for a person?
- **Risky operations:**
- **Auditability:**
`)

function documentOf(risk: string, approvals: string, operations = 'Payouts, at most 500 a day.'): string {
  return `# D\n\n## 0. Entry\n\n- **Risk level:** ${risk}\n\n## 9. Safety\n\n- **Approval steps:** ${approvals}\n- **Risky operations:** ${operations}\n- **Auditability:** log\n`
}

function found(risk: string, approvals: string, operations?: string): string[] {
  const text = documentOf(risk, approvals, operations)
  return marked(text, checkText(text, schema), rule)
}

describe('high risk without approvals, and without a reason', () => {
  test.each(['None', 'Not applicable for this workflow.', 'No approval needed.', 'Fully automated.', 'N/A'])(
    '%j',
    (said) => expect(found('High', said)).toEqual([said]),
  )
  test.each(['High (financial)', '**HIGH**: moves money', 'High. It pays people.'])('risk %j', (risk) =>
    expect(found(risk, 'None')).toEqual(['None']),
  )

  test('in bullets, and in a cell of a table', () => {
    expect(found('High', '\n  - none')).toEqual(['none'])
    const table =
      '# D\n\n## 0. Entry\n\n- **Risk level:** High\n\n## 9. Safety\n\n| Field | Value |\n| - | - |\n| Approval steps | – |\n| Risky operations | Payouts |\n'
    expect(marked(table, checkText(table, schema), rule)).toEqual(['–'])
  })
})

describe('is content', () => {
  test.each([
    ['High', 'None: each payout was approved in the ledger.'],
    ['High', 'Not applicable for this workflow, it only reads numbers.'],
    ['High', 'One credit analyst.'],
    ['High', 'No approval per payout; above 500 a supervisor approves.'],
    ['High', ''],
    ['High', 'TODO'],
    // Outside of a table, a dash is what is left of an empty list.
    ['High', '–'],
    ['High', '\n  - Which steps wait for a person?'],
    ['Low', 'None'],
    ['Medium', 'Fully automated.'],
    ['Low, but High for corrections', 'None'],
    ['', 'None'],
    ['Highest', 'None'],
  ])('with risk %j and %j', (risk, said) => expect(found(risk, said)).toEqual([]))

  test('where the approvals stand without risky operations, or apart from them', () => {
    const text = documentOf('Low', 'None', 'Above 200 rows a second engineer must agree.')
    const alone = schemaOf('# T\n\n## 9. Safety\n\n- **Approval steps:**\n- **Auditability:**\n')
    expect(reasons(checkText(text, alone), rule)).toEqual([])
    const apart = schemaOf(
      '# T\n\n## 9. Safety\n\n- **Approval steps:**\n- **Auditability:**\n\n## 10. Risks\n\n- **Risky operations:**\n- **Limits:**\n',
    )
    const moved = text
      .replace(/- \*\*Risky.*\n/, '')
      .concat('\n## 10. Risks\n\n- **Risky operations:** A second engineer must agree.\n- **Limits:** 5\n')
    expect(reasons(checkText(moved, apart), rule)).toEqual([])
    const together = moved.replace('\n## 10. Risks\n\n', '')
    expect(marked(together, checkText(together, schema), rule)).toEqual(['A second engineer must agree.'])
  })

  test('where a field or section is missing', () => {
    const text = documentOf('High', 'None')
    expect(reasons(checkText(text.replace('Approval steps', 'Notes'), schema), rule)).toEqual([])
    expect(reasons(checkText(text.replace('Risk level', 'Notes'), schema), rule)).toEqual([])
    expect(reasons(checkText('# D\n', schema), rule)).toEqual([])
  })
})

describe('an approval step that the field denies', () => {
  const second = 'A bulk run may pay twice; above 200 rows a second engineer must agree.'

  test.each([
    'Not applicable for this workflow.',
    'None',
    'None: it is reversible',
    'No approval steps (fully automated)',
  ])('%j', (said) => expect(found('Low', said, second)).toEqual(['above 200 rows a second engineer must agree.']))

  test('is found in any of the bullets, once', () => {
    const bullets =
      '\n  - Limit of 500 a day.\n  - Purges need the sign-off of the data owner.\n  - Deletions wait until an officer agrees.'
    expect(found('Low', 'None', bullets)).toEqual(['Purges need the sign-off of the data owner.'])
  })

  test.each([
    ['None below 500, an officer above', second],
    ['None, except for bulk runs', second],
    ['None; see the risky operations', second],
    ['A second engineer', second],
    ['None', 'No second engineer must agree.'],
    ['None', 'Payouts <!-- a second engineer must agree -->'],
    ['None', 'Payouts\n\n  <!-- Above 200 rows a second engineer must agree. -->'],
    ['None', 'Payouts\n\n  > Above 200 rows a second engineer must agree.'],
    ['', second],
    ['TODO', second],
    ['None', ''],
  ])('is none for %j and %j', (said, operations) => expect(found('Low', said, operations)).toEqual([]))
})

test('stands at what is said, behind a remark', () => {
  expect(found('High', '\n\n  <!-- who? -->\n\n  - none')).toEqual(['none'])
  expect(found('High', '\n  <!-- who? -->\n\n  none')).toEqual(['none'])
})

test("the template's own words are no approval step", () => {
  const hint = 'Say when a second engineer must agree.'
  const own = schemaOf(
    `# T\n\n## 9. Safety\n\n- **Approval steps:**\n- **Risky operations:**\n  - ${hint}\n- **Auditability:**\n`,
  )
  const text = `# D\n\n## 9. Safety\n\n- **Approval steps:** None\n- **Risky operations:**\n  - ${hint}\n- **Auditability:** log\n`
  expect(marked(text, checkText(text, own), rule)).toEqual([])
  const more = text.replace(hint, `${hint}\n  - A manager must agree to a purge.`)
  expect(marked(more, checkText(more, own), rule)).toEqual(['A manager must agree to a purge.'])
})

test('only the period at the end is left out of what is quoted', () => {
  const said = (text: string): string => reasons(checkText(text, schema), rule).join()
  expect(said(documentOf('High', 'None. Fully automated.'))).toContain('`None. Fully automated`')
  expect(said(documentOf('Low', 'None', 'Deletions of v2.1 need the sign-off of the data owner.'))).toContain(
    '`Deletions of v2.1 need the sign-off of the data owner`',
  )
})

test('messages name both fields, and labels and values are options', () => {
  const text = documentOf('High', 'None.', 'Above 200 rows a second engineer must agree.')
  expect(checkText(text, schema).messages.filter(({ ruleId }) => ruleId === rule)).toMatchObject([
    {
      severity: 'error',
      section: '9',
      field: 'Approval steps',
      reason:
        'The risk is `High`, and `Approval steps:` says only `None`. Name who approves what, or say why nobody has to.',
    },
    {
      severity: 'warning',
      section: '9',
      field: 'Risky operations',
      reason:
        '`Above 200 rows a second engineer must agree` is an approval step, but `Approval steps:` says `None`. Describe it there.',
    },
  ])
  const medium = documentOf('Medium', 'None')
  const kind = { ...defaultKind, rules: { [rule]: { risks: ['medium', 'High'] } } }
  expect(reasons(checkText(medium, schema, kind), rule)).toHaveLength(1)
  const audit = { ...defaultKind, rules: { [rule]: { operations: 'Auditability' } } }
  expect(reasons(checkText(text, schema, audit), rule)).toHaveLength(1)
})
