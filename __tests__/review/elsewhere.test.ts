/** What a change does to documents that it did not touch, and what is asked for to know it. */
import { describe, expect, test } from '@jest/globals'
import { findChanges } from '../../src/review.ts'
import type { FileRequest, Source } from '../../src/source/source.ts'
import { changesBetween, type Files } from '../surroundings.ts'

const template = `# Template

## 1. Purpose

Say what it is for.

- **Related workflows:**

## 2. Code

- **Code locations:**
`
const orders = 'docs/workflows/orders.md'
const invoices = 'docs/workflows/invoices.md'
const text = (links: string, code = '`src/jobs/orders.py`') => `# A workflow

## 1. Purpose

It moves things from here to there.

- **Related workflows:** ${links}

## 2. Code

- **Code locations:** ${code}
`

interface Sides {
  readonly base: Files
  readonly head: Files
  readonly complete?: boolean
}

/** A source that writes down what it is asked for. */
function sourceOf({ base, head, complete = true }: Sides) {
  const asked: string[] = []
  const read: FileRequest[][] = []
  const source: Source = {
    headCommit: 'h',
    tipCommit: 't',
    baseCommit: async () => 'b',
    files: async () => changesBetween(base, head),
    tree: async () => {
      asked.push('tree')
      return { paths: Object.keys(head), complete }
    },
    read: async (requests) => {
      if (requests.some(({ side }) => side !== 'tip')) {
        asked.push('read')
        read.push([...requests])
      }
      return requests.map(({ side, path }) => {
        const found = (side === 'head' ? head : base)[path]
        return found === undefined ? null : { kind: 'text', text: found }
      })
    },
  }
  return { source, asked, read }
}

async function review(sides: Sides, config: string | null = null) {
  const { source, asked, read } = sourceOf(sides)
  const { documents, notes } = await findChanges(source, {
    configPath: '.github/docgate.yml',
    configRequired: false,
    configText: config,
    documents: null,
    template: { path: 'template.md', source: 'option', text: template },
    today: '2026-01-15',
    ruleUrl: () => '',
  })
  const found = documents.map(
    ({ path, change, messages, todos, transitions }) =>
      `${path} ${change}: ${messages.map(({ ruleId, baselineState }) => `${ruleId} ${baselineState}`).join(', ')}${todos.length + transitions.length > 0 ? ' and more' : ''}`,
  )
  return { found, notes, asked, read, documents }
}

const files: Files = {
  'src/jobs/orders.py': 'orders',
  'src/jobs/invoices.py': 'invoices',
  'docs/OPERATIONS.md': '# Operations\n\n## Orders\n',
  [orders]: text('[Invoices](invoices.md#2-code)'),
  [invoices]: text('[Orders](orders.md)', '`src/jobs/invoices.py`'),
  'docs/workflows/returns.md': text('None known', '`src/jobs/invoices.py`'),
}
const { 'src/jobs/orders.py': _, ...withoutJob } = files
const { [invoices]: __, ...withoutInvoices } = files

describe('a change of code alone', () => {
  test('that takes nothing away asks for nothing', async () => {
    const { found, asked } = await review({
      base: files,
      head: { ...files, 'src/jobs/orders.py': 'more', 'src/new.py': '' },
    })
    expect([found, asked]).toEqual([[], []])
  })

  test('that renames a file names the documents that cite it, and nothing else', async () => {
    const { found, asked, documents } = await review({
      base: files,
      head: { ...withoutJob, 'src/jobs/order_worker.py': 'orders' },
    })
    expect(found).toEqual([`${orders} unchanged: existing-path new`])
    expect(asked).toEqual(['tree', 'read'])
    expect(documents[0]?.messages[0]).toMatchObject({
      reason: '`src/jobs/orders.py` is gone: this change moved it to `src/jobs/order_worker.py`.',
      expected: ['src/jobs/order_worker.py'],
      line: 11,
      section: '2',
      field: 'Code locations',
    })
  })

  test('that removes a file', async () => {
    const { found, documents } = await review({ base: files, head: withoutJob })
    expect(found).toEqual([`${orders} unchanged: existing-path new`])
    expect(documents[0]?.messages[0]?.reason).toContain('this change removed it')
  })

  test('what was dead before is not told again', async () => {
    const base = { ...files, 'src/old.py': 'old' }
    const cites = { [orders]: text('[Nowhere](nowhere.md)', '`src/none.py`, `src/old.py`') }
    const { found } = await review({ base: { ...base, ...cites }, head: { ...files, ...cites } })
    expect(found).toEqual([`${orders} unchanged: existing-path new`])
  })

  test('that nobody cites says nothing, and costs no parsing', async () => {
    const base: Files = { ...files, [orders]: text('None known', '`src/jobs/invoices.py`') }
    const { 'src/jobs/orders.py': ___, ...head } = base
    expect(await review({ base, head })).toMatchObject({ found: [], notes: [], asked: ['tree', 'read'] })
  })

  test('where there are no documents nothing is read', async () => {
    const code = { 'src/a.py': 'a', 'src/b.py': 'b', 'docs/README.md': 'See `src/a.py`.' }
    const { 'src/a.py': ___, ...head } = code
    expect(await review({ base: code, head })).toMatchObject({ found: [], asked: ['tree'] })
  })

  test('is not looked at where the list of files is cut off', async () => {
    const { found, notes, asked } = await review({ base: files, head: withoutJob, complete: false })
    expect([found, notes, asked]).toEqual([[], [], ['tree']])
  })

  test('is not looked at where nobody wants to know', async () => {
    const off = 'severity:\n  existing-link: off\n  existing-path: off\n'
    expect((await review({ base: files, head: withoutJob }, off)).asked).toEqual([])
    const one = 'severity:\n  existing-path: off\n'
    expect((await review({ base: files, head: withoutJob }, one)).asked).toEqual(['tree', 'read'])
  })

  test('an ignore in the document holds', async () => {
    const ignored = text(
      'None known',
      '\n  <!-- docgate ignore existing-path: named for history -->\n  `src/jobs/orders.py`',
    )
    const { found } = await review({
      base: { ...files, [orders]: ignored },
      head: { ...withoutJob, [orders]: ignored },
    })
    expect(found).toEqual([])
  })
})

describe('a change of documents', () => {
  const edited = { ...files, [orders]: text('[Invoices](invoices.md#2-code)').replace('things', 'orders') }

  test('asks for the list of files beside the contents, and reads what is linked into with a place', async () => {
    const { found, asked, read } = await review({ base: files, head: edited })
    expect(found).toEqual([`${orders} modified: `])
    expect(asked.toSorted()).toEqual(['read', 'read', 'tree'])
    expect(read[1]).toEqual([{ side: 'head', path: invoices }])
  })

  test('reads no more where nothing is linked into', async () => {
    const plain = { ...files, [orders]: text('[Invoices](invoices.md)') }
    const { asked } = await review({ base: plain, head: { ...plain, [orders]: text('[Orders](orders.md#2-code)') } })
    expect(asked.toSorted()).toEqual(['read', 'tree'])
  })

  test('a heading that is gone kills the links of others into it', async () => {
    const head = { ...files, [invoices]: files[invoices]?.replace('## 2. Code', '## 2. Codes') ?? '' }
    const { found, documents } = await review({ base: files, head })
    expect(found[0]).toMatch(`${invoices} modified: `)
    expect(found.slice(1)).toEqual([`${orders} unchanged: existing-link new`])
    expect(documents[1]?.messages[0]?.reason).toBe(
      'Link `invoices.md#2-code` leads to no heading in `docs/workflows/invoices.md`. Did you mean `#2-codes`?',
    )
  })

  test('a document that was renamed, with its new name', async () => {
    const moved = 'docs/workflows/billing.md'
    const { found, documents } = await review({
      base: files,
      head: { ...withoutInvoices, [moved]: files[invoices] ?? '' },
    })
    expect(found.map((line) => line.replace(/:.*/, ''))).toEqual([`${moved} renamed`, `${orders} unchanged`])
    expect(documents[1]?.messages.map(({ expected }) => expected)).toEqual([['billing.md#2-code']])
  })

  test('of a file that was touched both sides are known, so that what was dead before is old', async () => {
    const links = '[Operations](../OPERATIONS.md#none)'
    const base = { ...files, [orders]: text(links) }
    const head = { ...base, [orders]: text(links).replace('things', 'orders'), 'docs/OPERATIONS.md': '# Operations\n' }
    const { found, read } = await review({ base, head })
    expect(found).toEqual([`${orders} modified: existing-link unchanged`])
    expect(read[1]).toEqual([
      { side: 'base', path: 'docs/OPERATIONS.md' },
      { side: 'head', path: 'docs/OPERATIONS.md' },
    ])
  })

  test('where the list of files is cut off, links are not judged and a note says so', async () => {
    const base = { ...files, [orders]: text('[Nowhere](nowhere.md)') }
    const head = { ...base, [orders]: text('[Nowhere](nowhere.md)').replace('things', 'orders') }
    const { found, notes } = await review({ base, head, complete: false })
    expect(found).toEqual([`${orders} modified: `])
    expect(notes).toEqual([expect.stringContaining('links and paths were not checked')])
    expect((await review({ base, head })).found).toEqual([`${orders} modified: existing-link unchanged`])
  })
})
