import type { Ignored, Message, Todo } from '../../src/message.ts'
import { encodedPath } from '../../src/report/file-url.ts'
import type { Approval, Decision, DocumentReport, Report, Transition } from '../../src/report/report.ts'

/** A message with something in every property. */
export function message(over: Partial<Message> = {}): Message {
  const line = over.line ?? 41
  return {
    ruleId: 'no-blank',
    severity: 'error',
    reason: 'Unexpected blank `Queue/topic` in 7.1 Jobs, expected a value or a TODO',
    line,
    column: 1,
    endLine: line,
    endColumn: 18,
    section: '7.1',
    field: 'Queue/topic',
    group: null,
    baselineState: 'new',
    fingerprint: '0123456789abcdef0123',
    expected: [],
    note: null,
    url: 'https://github.com/example/docgate/blob/main/docs/rules/no-blank.md',
    ...over,
  }
}

export function todo(over: Partial<Todo> = {}): Todo {
  return {
    line: 60,
    section: '3.2',
    field: null,
    text: 'decide who owns the retry',
    state: 'new',
    hidden: false,
    ...over,
  }
}

export function ignored(over: Partial<Ignored> = {}): Ignored {
  return {
    ruleId: 'no-blank',
    severity: 'error',
    line: 41,
    section: '7.1',
    field: 'Queue/topic',
    message: 'Field `Queue/topic:` of `7.1 Jobs` is blank.',
    reason: 'the queue gets its name in May',
    ignoreLine: 41,
    baselineState: 'new',
    fingerprint: '0123456789abcdef0123',
    url: 'https://github.com/example/docgate/blob/main/docs/rules/no-blank.md',
    ...over,
  }
}

export function transition(over: Partial<Transition> = {}): Transition {
  return {
    field: 'Status',
    section: '0',
    base: 'Live (staging)',
    head: 'Live (prod)',
    line: 13,
    kind: 'promoted',
    requirement: 'approval',
    rule: 'into Live (prod)',
    reason: 'The workflow goes live in production.',
    code: 'ab12ab12ab12ab12ab12',
    decision: undecided(),
    ...over,
  }
}

/** A decision that waits for one approval. */
export function undecided(over: Partial<Decision> = {}): Decision {
  return {
    satisfied: false,
    approvals: [],
    open: [{ rule: 'into Live (prod)', as: 'write access', who: [] }],
    problems: [],
    missing: 'One approval by a person with write access who is not the author.',
    ...over,
  }
}

/** A decision that these approvals satisfy. */
export function satisfied(...approvals: readonly Approval[]): Decision {
  return { satisfied: true, approvals, open: [], problems: [], missing: '' }
}

export function approval(user: string, over: Partial<Approval> = {}): Approval {
  return {
    user,
    commit: '7a55e2bf7200112233445566778899aabbccddee',
    as: 'write access',
    submittedAt: '2026-01-15T09:00:00Z',
    url: `https://github.example/acme/docs/pull/12#${user}`,
    ...over,
  }
}

export function document(over: Partial<DocumentReport> = {}): DocumentReport {
  return {
    path: 'docs/workflows/crm-contact-sync.md',
    previousPath: null,
    change: 'modified',
    fields: { 'Workflow name': 'CRM Contact Sync', Status: 'Live (prod)', 'Risk level': 'Low' },
    messages: [],
    ignored: [],
    todos: [],
    transitions: [],
    ...over,
  }
}

/** A report of these documents, with the sums that belong to them. */
export function report(documents: readonly DocumentReport[], notes: readonly string[] = []): Report {
  const messages = documents.flatMap((one) => one.messages.filter(({ baselineState }) => baselineState !== 'absent'))
  const number = (severity: Message['severity']): number => messages.filter((one) => one.severity === severity).length
  const asked = documents.flatMap(({ transitions }) =>
    transitions.filter(({ requirement }) => requirement === 'approval'),
  )
  const given = asked.filter(({ decision }) => decision.satisfied).length
  const errors = number('error')
  return {
    schemaVersion: 1,
    conclusion: errors > 0 ? 'failure' : given < asked.length ? 'approval-required' : 'success',
    template: { path: 'docs/workflows/_template.md', source: 'repository' },
    summary: {
      documents: documents.length,
      errors,
      warnings: number('warning'),
      notices: number('notice'),
      ignored: documents.flatMap((one) => one.ignored).length,
      todos: documents.flatMap(({ todos }) => todos.filter(({ state }) => state !== 'resolved')).length,
      approvals: { required: asked.length, given },
    },
    documents,
    notes,
    receipt: null,
  }
}

export const context = {
  marker: '<!-- docgate:review -->',
  headSha: '7a55e2bf7200112233445566778899aabbccddee',
  fileUrl: (path: string, line: number | null) =>
    `https://github.com/example/shop/blob/7a55e2bf/${encodedPath(path)}?plain=1${line === null ? '' : `#L${line}`}`,
  failOn: 'error',
  writesFile: true,
} as const

/** A pull request that has findings ignored, and touches others that were ignored before. */
export const silenced = report([
  document({
    ignored: [
      ignored(),
      ignored({
        ruleId: 'section-order',
        severity: 'warning',
        line: 80,
        section: '9',
        field: null,
        message: 'Section `9. Safety` is out of order.',
        reason: 'auditors read safety first',
        ignoreLine: 3,
        baselineState: 'unchanged',
      }),
    ],
  }),
  document({
    path: 'docs/workflows/supplier-payout-batch.md',
    messages: [message({ severity: 'warning', line: 12, reason: 'Unexpected `TBD`' })],
    ignored: [ignored({ line: 90, ignoreLine: 88, section: '8', message: 'Section `8.2 Metrics` is blank.' })],
  }),
])

/** What a busy pull request looks like. */
export const busy = report(
  [
    document({
      transitions: [transition()],
      todos: [todo({ state: 'resolved', text: 'ask the CRM team for a sandbox' })],
    }),
    document({
      path: 'docs/workflows/supplier-kyc-onboarding.md',
      change: 'added',
      fields: { 'Workflow name': 'Supplier KYC Onboarding', Status: 'Draft', 'Risk level': 'Medium' },
      messages: [
        message({
          line: 83,
          ruleId: 'required-section',
          section: '6',
          field: null,
          reason: 'Missing section `6. Idempotency Strategy`, expected between 5 and 7',
          note: 'If idempotency is not fully implemented yet, mark what is missing and how to add it.',
        }),
        message({
          line: 19,
          section: '0',
          field: 'Primary owners',
          reason: 'Unexpected blank `Primary owners` in 0 Index Entry, expected who is responsible',
          note: 'If ownership is unclear, propose a role (e.g., "CreditX team") and mark TODO.',
        }),
        message({
          line: 16,
          ruleId: 'field-value',
          severity: 'error',
          section: '0',
          field: 'Risk level',
          reason: 'Unexpected value `moderate` of `Risk level`, expected one of the listed ones',
          expected: ['Low', 'Medium', 'High'],
        }),
        message({
          line: 85,
          ruleId: 'clear-todo',
          severity: 'warning',
          section: '5',
          field: null,
          reason: 'Unexpected `TBD` that does not say what must be decided',
        }),
        message({
          line: 58,
          ruleId: 'existing-path',
          severity: 'notice',
          section: '12',
          field: 'Code locations',
          reason: 'No file `src/kyc/intake.ts` in this repository',
        }),
      ],
      todos: [
        todo({ line: 29, section: '1', text: 'confirm the target with Finance' }),
        todo({ line: 60, hidden: true, text: 'ask the vendor for the payload' }),
      ],
    }),
    document({
      path: 'docs/workflows/supplier-payout-batch.md',
      fields: { 'Workflow name': 'Supplier Payout Batch', Status: 'In review', 'Risk level': 'Medium' },
      messages: [
        message({
          line: 40,
          ruleId: 'sentence-count',
          severity: 'warning',
          section: '0',
          field: 'Short description',
          reason: 'Unexpected third sentence in `Short description`, expected one or two',
          baselineState: 'unchanged',
        }),
        message({
          line: 112,
          ruleId: 'valid-schedule',
          section: '3.1',
          reason: '`61 * * * *` is no cron expression: minute 61',
          baselineState: 'unchanged',
        }),
        message({ line: 120, baselineState: 'absent' }),
      ],
      todos: [todo({ line: 187, section: '9', state: 'carried', text: 'agree on the second approver with Treasury' })],
      transitions: [
        transition({
          field: 'Risk level',
          base: 'High',
          head: 'Medium',
          line: 10,
          kind: 'risk-lowered',
          rule: 'Risk level down',
          reason: 'A lower risk level loosens every other rule, so somebody other than the author must agree.',
          code: 'cd34cd34cd34cd34cd34',
          decision: undecided({
            open: [{ rule: 'Risk level down', as: 'role risk', who: ['@rita', '@org/risk'] }],
            missing:
              'It takes an approval by `@rita` or `@org/risk` (role risk). So far: `ana` approved `1a2b3c4`, but since then `Risky operations` changed.',
          }),
        }),
        transition({
          field: 'Primary owners',
          base: 'Finance Platform team',
          head: 'Treasury',
          line: 12,
          kind: 'owners-changed',
          reason: 'Owners hand over.',
          code: 'ef56ef56ef56ef56ef56',
          decision: satisfied(approval('rita', { as: 'owner before' })),
        }),
      ],
    }),
  ],
  ['This pull request changes the template `docs/workflows/_template.md`; it is judged by the old one.'],
)
