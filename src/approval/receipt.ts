import { createHash } from 'node:crypto'
import type { DocumentReport, Receipt } from '../report/report.ts'
import type { Evidence } from './evidence.ts'
import type { Policy } from './policy.ts'

/** Everything that took an approval, with who gave it. Pure. */
export function receiptOf(
  judged: readonly { readonly policy: Policy }[],
  documents: readonly DocumentReport[],
  evidences: readonly Evidence[],
): Receipt {
  const policies = [...new Set(judged.map(({ policy }) => policyText(policy)))].sort()
  return {
    head: evidences[0]?.headSha ?? '',
    policy: createHash('sha256').update(JSON.stringify(policies)).digest('hex').slice(0, 16),
    solo: judged.some(({ policy }) => policy.solo),
    transitions: documents.flatMap(({ path, transitions }) =>
      transitions
        .filter(({ requirement }) => requirement === 'approval')
        .map(({ field, kind, base, head, rule, code, decision: { satisfied, approvals } }) => {
          return { document: path, field, kind, base, head, rule, code, satisfied, approvals }
        }),
    ),
  }
}

/** Places in the file do not decide. */
function policyText({ owners, roles, rules, solo }: Policy): string {
  return JSON.stringify([owners, [...roles], rules.map(({ place: _, ...rule }) => rule), solo])
}
