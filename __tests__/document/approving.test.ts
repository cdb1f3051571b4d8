import { describe, expect, test } from '@jest/globals'
import { approvalIn, isBareDenial, isDenial } from '../../src/document/approving.ts'

const bare = [
  'None',
  'None.',
  'none',
  'Not applicable',
  'Not applicable for this workflow.',
  'N/A',
  'n/a',
  '-',
  'No approval needed.',
  'No approvals required',
  'Fully automated',
  'Fully automated, no human in the loop.',
  'There are no approval steps in this workflow.',
  'No human approval is required at any step.',
  'This workflow is fully automated.',
  'No manual approval steps exist today.',
  'Not needed',
  'None at the moment',
  'Currently none.',
  'Runs completely unattended',
  'Keine',
  'Keine Freigabe nötig',
  'None (fully automated).',
  'No approvals; everything runs automatically.',
  'The process runs without human approval.',
  'No.',
  'nothing',
  'Automatic',
]
const reasoned = [
  'None: it only reads.',
  'Not applicable: each payout was approved upstream.',
  'No approval per ticket; a dispatcher handles the rest.',
  'One credit analyst',
  'A second officer approves.',
  'Fully automated below EUR 500; above, a supervisor approves.',
  'None, because the ledger blocks wrong entries.',
  'Not applicable, read only workflow',
  'Approval by Legal',
  'Manual approval by the treasurer',
  'Requires approval.',
  'No payout leaves without two signatures.',
  'No one but the CFO can approve.',
  '',
]

test.each(bare)('%j gives no reason', (text) => expect(isBareDenial(text)).toBe(true))
test.each(reasoned)('%j says more', (text) => expect(isBareDenial(text)).toBe(false))

describe('a denial of the whole', () => {
  test.each([
    'None',
    'None: it is reversible.',
    'Not applicable for this workflow, because it is informational',
    'N/A – reads numbers',
    'No approval steps: prices are rolled back with one click.',
    'There is no human approval: each row is checked twice.',
    'Currently not applicable.',
  ])('%j', (text) => expect(isDenial(text)).toBe(true))

  test.each([
    'None for payouts below 100, the CFO for the rest',
    'No approval per ticket',
    'None before the import',
    'None, except bulk deletes',
    'No approval for reads',
    'Nonetheless one analyst',
    'None: only Legal',
    'One analyst',
  ])('not %j', (text) => expect(isDenial(text)).toBe(false))
})

describe('a sentence that asks for a person who agrees', () => {
  test.each([
    'above 200 events the admin UI asks for a second engineer.',
    'A second engineer must agree before the replay starts.',
    'Needs the approval of the treasurer.',
    'Four-eyes principle on deletions.',
    'Two people have to confirm a bulk delete.',
    'The on-call engineer must confirm every purge.',
    'Deleting more than 100 rows requires sign-off by the data owner.',
    'Nothing is deleted until the controller agrees.',
    'Payments over 10k are held until the CFO releases them.',
    'No file is sent without approval of the payroll lead.',
    'Price cuts of more than 30 % need approval from the regional manager.',
    'Must be approved by Legal.',
    'Write-offs require a second pair of eyes.',
    'Purge waits for confirmation by an administrator.',
    'It can not run unless a manager signs off.',
    'Requires dual control.',
    'Refunds > 500 EUR need a second agent.',
    'Deletion: Vier-Augen-Prinzip.',
    'Nothing is paid before the\ncontroller has approved it.',
  ])('%j', (text) => expect(approvalIn(text)).toEqual([0, text.length]))

  test.each([
    'No approval needed.',
    'Does not need a second pair of eyes.',
    'The customer must confirm the deletion by mail.',
    'Template changes need two reviewers in the pull request.',
    'The job needs two workers.',
    'A slip could delete a second account.',
    'Limit of 500 per day; an alert goes to the on-call engineer.',
    'A person without an approved timesheet is left out.',
    'Only approved invoices are paid.',
    'The operator types the number of rows.',
    'A second engineer should agree (proposed).',
    'TODO: decide whether a manager must approve.',
    'Deployments need the approval of the platform lead.',
    'Requires a confirmed e-mail address of the person.',
    'Access is limited to the finance team; requires MFA.',
    'Payouts have their own approval.',
    'A wrong approval by a manager can not be undone.',
    'Agents need a license; approvals are logged.',
    'The run must finish before staff confirm shifts at 7.',
    'Must a manager approve this?',
    '',
  ])('not %j', (text) => expect(approvalIn(text)).toBeNull())

  test('is found with its place, and code is none', () => {
    const text = 'It is slow. It may pay twice;  a second clerk must agree. It ends.'
    expect(text.slice(...(approvalIn(text) ?? [0, 0]))).toBe('a second clerk must agree.')
    expect(approvalIn('asks for second engineer', [[9, 15]])).toBeNull()
  })
})
