import type { PhrasingContent } from 'mdast'
import type { Part } from './budget.ts'
import { code, pathCode, quiet } from './quote.ts'
import type { Receipt } from './report.ts'
import { html, row, table, words } from './tree.ts'

/** Who approved what, by which rule, for whoever looks a year later: a table, folded away. Only where something took an approval. */
export function receiptPart(receipt: Receipt): Part {
  const header = ['Document', 'Change', 'Rule', 'Code', 'Approved by']
  const head = row(header.map((column) => [words(column)]))
  const entries = receipt.transitions.map((each) => ({
    rank: 'row' as const,
    document: each.document,
    node: row([
      [pathCode(each.document)],
      [quiet(each.field)],
      [code(each.rule, 80)],
      [code(each.code)],
      approvers(each),
    ]),
  }))
  const summary = `Receipt of the approvals: policy <code>${receipt.policy}</code>, commit <code>${receipt.head.slice(0, 7)}</code>${receipt.solo ? ', a repository of one person (<code>solo</code>)' : ''}`
  return {
    before: [html(`<details>\n<summary>${summary}</summary>`)],
    groups: [{ heading: [], entries }],
    after: [html('</details>')],
    frame: (kept) => table([head, ...kept.flatMap(({ node }) => (node.type === 'tableRow' ? [node] : []))], []),
  }
}

function approvers({ satisfied, approvals }: Receipt['transitions'][number]): PhrasingContent[] {
  const names = approvals.flatMap(({ user, as, commit }) => [
    words(', '),
    code(user),
    words(' ('),
    quiet(as),
    words(')'),
    ...(commit === '' ? [] : [words(' at '), code(commit.slice(0, 7))]),
  ])
  return [...names.slice(1), ...(satisfied ? [] : [words(names.length === 0 ? 'open' : '; open')])]
}
