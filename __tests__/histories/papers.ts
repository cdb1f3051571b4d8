/** What the repository of a history holds: two documents, their template, the rules of the team. */
import type { File } from '../github/stand-in/git/fixture.ts'
import type { Edit } from './happenings.ts'
import type { Doc, Placed, Rules } from './model.ts'

const config = `roles: { risk: [rita] }
transitions:
  - when: { field: Risk level, direction: down }
    require: [{ role: risk }]
  - when: { field: Status, to: Live (prod), risk: High }
    require: [{ role: risk }, { permission: write }]
`

/** A template with all that the gate looks at and little else: a thousand histories are read thousands of times. */
const template = `# Workflow

## 0. Index

- **Workflow name:**
- **Status:**
  e.g., Draft, In review, Live (staging), Live (prod), Deprecated.
- **Risk level:**
  e.g., Low (informational), Medium (moderate side effects), High (financial).
- **Primary owners (team / role):**

## 1. Summary

- **Business context:**

## 9. Safety

- **Approval steps:**
- **Risky operations:**
`

function complete(name: string, owners: string, risky: string): string {
  const said: Readonly<Record<string, string>> = {
    'Workflow name': name,
    'Primary owners (team / role)': owners,
    'Business context': 'Runs every night.',
    'Risky operations': risky,
  }
  return template
    .split('\n')
    .filter((line) => !line.startsWith('  '))
    .map((line) =>
      line.replace(/^- \*\*([^*]+):\*\*$/, (field, label: string) => `${field} ${said[label] ?? 'To be said.'}`),
    )
    .join('\n')
    .replace('# Workflow', `# ${name}`)
}

/** The two documents: where they stand, and under which other name they may. */
const documents = [
  {
    text: complete('Stock sync', 'Shop team', 'Wrong stock on sale. A run that changes more than a tenth stops.'),
    names: ['docs/workflows/stock-sync.md', 'docs/workflows/stock.md'],
  },
  {
    text: complete(
      'Refund approval',
      'Payments team',
      'Money leaves the company. Above 500 euros a person looks at it.',
    ),
    names: ['docs/workflows/refund-approval.md', 'docs/workflows/refunds.md'],
  },
] as const

const first: Doc = { status: 'Live (staging)', risk: 'Low', steps: 0, prose: 0 }

/** Both documents as a history begins. */
export const firstDocs: readonly Placed[] = documents.map(({ names }) => ({ name: names[0], doc: first }))

/** What stands around the documents on the base branch. */
export const templateFile: Readonly<Record<string, File>> = { 'docs/workflows/_template.md': template }

export function rulesFile(rules: Rules): Readonly<Record<string, File>> {
  return { '.github/docgate.yml': rules === 'default' ? null : config }
}

/** What is ours where we changed it, else what is theirs. */
export function merged(ours: readonly Placed[], theirs: readonly Placed[], base: readonly Placed[]): readonly Placed[] {
  return ours.map((own, of) => {
    const [other, before] = [theirs[of] ?? null, base[of] ?? null]
    if (own === null || other === null || before === null) return own
    const pick = <Key extends keyof Doc>(key: Key): Doc[Key] =>
      own.doc[key] === before.doc[key] ? other.doc[key] : own.doc[key]
    const doc = { status: pick('status'), risk: pick('risk'), steps: pick('steps'), prose: pick('prose') }
    return { name: own.name, doc }
  })
}

export function edited(docs: readonly Placed[], edit: Edit): readonly Placed[] {
  return docs.map((placed, of) => (of === edit.of ? editedOne(placed, edit) : placed))
}

function editedOne(placed: Placed, edit: Edit): Placed {
  const names: readonly string[] = documents[edit.of]?.names ?? []
  if (edit.kind === 'delete') return null
  if (edit.kind === 'restore') return placed ?? { name: names[0] ?? '', doc: first }
  if (placed === null) return null
  if (edit.kind === 'set') return { ...placed, doc: { ...placed.doc, ...edit.to } }
  return { ...placed, name: names.find((each) => each !== placed.name) ?? placed.name }
}

/** Both documents under both names; what is not there is removed. */
export function filesOf(docs: readonly Placed[]): Readonly<Record<string, File>> {
  return Object.fromEntries(
    documents.flatMap(({ text, names }, of) => {
      const placed = docs[of] ?? null
      return names.map((name) => [name, placed?.name === name ? written(text, placed.doc) : null])
    }),
  )
}

const limits = [500, 400, 300]
const remarks = ['', ' So it is.', ' So it was for years.', ' Everybody knew.', ' Nobody knew.']

function written(text: string, { status, risk, steps, prose }: Doc): string {
  const values: Readonly<Record<string, string>> = {
    Status: status,
    'Risk level': risk,
    'Approval steps': `Above ${limits[steps]} in one night a member of the team approves each of them`,
  }
  return text
    .split('\n')
    .map((line) => {
      const [, label = ''] = /^- \*\*([^*]+):\*\*/.exec(line) ?? []
      if (label === 'Business context') return `${line}${remarks[prose]}`
      return values[label] === undefined ? line : `- **${label}:** ${values[label]}`
    })
    .join('\n')
}
