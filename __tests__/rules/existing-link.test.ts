/** Links and names of documents as people write them, in a small repository. */
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { defaultKind } from '../../src/config.ts'
import type { Message } from '../../src/message.ts'
import { checkText, path, schemaOf, today } from '../engine.ts'
import { repositoryWith } from '../surroundings.ts'
import { marked } from './marked.ts'

const rule = 'existing-link'
const schema = schemaOf('# T\n\n## 1. Entry\n\n- **Related workflows:**\n- **Owner:**\n\n## 2. Story\n\nTell it.\n')
const repository = repositoryWith({
  [path]: '',
  'docs/OPERATIONS.md': '# Operations\n\n## Invoices\n',
  'docs/workflows/invoice_sync.md': '# Invoice sync\n',
  'docs/workflows/eu/price-alerts.md': '',
  'src/jobs/sync.ts': '',
})

function documentOf(related: string, story = 'It runs.'): string {
  return `# D\n\n## 1. Entry\n\n- **Related workflows:** ${related}\n- **Owner:** Finance\n\n## 2. Story\n\n${story}\n`
}
function messages(text: string, around: typeof repository | null = repository): Message[] {
  return checkText(text, schema, defaultKind, around).messages.filter(({ ruleId }) => ruleId === rule)
}
const found = (related: string, story?: string): string[] => {
  const text = documentOf(related, story)
  return marked(text, checkText(text, schema, defaultKind, repository), rule)
}

describe('a link that leads nowhere', () => {
  test.each<[string, string[], string[]]>([
    ['[a](Invoice_sync.md)', ['Invoice_sync.md'], ['invoice_sync.md']],
    // Escaped, the address can't be replaced where it stands.
    ['[a](Invoice\\_sync.md)', ['[a](Invoice\\_sync.md)'], []],
    ['[a][i] is read.\n\n[i]: Invoice_sync.md', ['Invoice_sync.md'], ['invoice_sync.md']],
    ['[a](www.example.org)', ['www.example.org'], ['https://www.example.org']],
    ['[a](invoice_snyc.md)', ['invoice_snyc.md'], []],
    ['![a](chart.png)', ['chart.png'], []],
    ['[a](../../src/jobs/snyc.ts)', ['../../src/jobs/snyc.ts'], []],
    ['[a](../OPERATIONS.md#invoice-s)', ['../OPERATIONS.md#invoice-s'], []],
  ])('%j', (story, places, expected) => {
    expect(found('None known', story)).toEqual(places)
    expect(messages(documentOf('None known', story))).toMatchObject([{ section: '2', field: null, expected }])
  })

  test('is a notice where it is code of a folder that is not here', () => {
    const severities = (url: string): string[] =>
      messages(documentOf('None known', `[a](${url})`)).map(({ severity }) => severity)
    expect(severities('../../lib/client.rb')).toEqual(['notice'])
    expect(severities('../../src/client.rb')).toEqual(['warning'])
    expect(severities('../../lib/client.md')).toEqual(['warning'])
  })

  test('is called a link or an image', () => {
    const story = '[a](chart.png) and ![b](plot.png)'
    expect(messages(documentOf('None known', story)).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^Link `chart\.png`/),
      expect.stringMatching(/^Image `plot\.png`/),
    ])
  })

  test('is the same finding as long as its address is', () => {
    const [one, two, again] = ['[a](a.md)', '[b](b.md)', 'Before it, [x](a.md)'].map(
      (story) => messages(documentOf('None known', story))[0]?.fingerprint,
    )
    expect(again).toBe(one)
    expect(two).not.toBe(one)
  })
})

describe('a name that leads nowhere, under its label', () => {
  test.each<[string, string[]]>([
    ['`invoice_snyc.md`', ['invoice_snyc.md']],
    ['invoice_snyc.md', ['invoice_snyc.md']],
    ['reads x.md, writes y.MD', ['x.md', 'y.MD']],
    ['./x.md and ../gone/y.md', ['./x.md', '../gone/y.md']],
    ['/docs/workflows/gone.md', ['/docs/workflows/gone.md']],
    ['\n  - `x.md`\n  - [y.md](invoice_sync.md)', ['x.md']],
    ['(x.md)', ['x.md']],
    // Who names no folder may mean any.
    ['nix/price-alerts.md', ['nix/price-alerts.md']],
  ])('%j', (related, expected) => expect(found(related)).toEqual(expected))

  test.each([
    ['`invoice_sync.md`, `eu/price-alerts.md`'],
    ['price-alerts.md'],
    ['../price-alerts.md, and ./../../price-alerts.md'],
    ['../../../../gone.md'],
    ['/OPERATIONS.md'],
    ['https://example.org/x.md, mail@x.md, a:x.md, x.md/y, x.mdx, x.md-5, a%20x.md'],
    ['x.md is not written yet'],
    ['x.md in the repository of Finance'],
    ['\n\n  ```text\n  x.md\n  ```'],
    ['none <!-- x.md -->'],
    ['Invoices\n\n  <div>x.md</div>\n'],
    ['\n\n  <!-- x.md -->\n'],
    ['None known'],
    [''],
  ])('is none in %j', (related) => expect(found(related)).toEqual([]))

  test('is none elsewhere, or without a label for it', () => {
    expect(found('None known', 'See `x.md`.')).toEqual([])
    const text = documentOf('`x.md`').replace('Finance', '`y.md`')
    const judged = (related: readonly string[]): string[] => {
      const kind = { ...defaultKind, rules: { [rule]: { related } } }
      return marked(text, checkText(text, schema, kind, repository), rule)
    }
    expect(judged([])).toEqual([])
    expect(judged(['Owner'])).toEqual(['y.md'])
    expect(judged(['Owner', 'related workflows'])).toEqual(['x.md', 'y.md'])
    expect(judged(['Neighbours'])).toEqual([])
  })

  test('stands with its field, and what was surely meant can take its place', () => {
    const text = documentOf('Invoice_sync.md, x.md')
    expect(messages(text)).toMatchObject([
      { section: '1', field: 'Related workflows', severity: 'warning', expected: ['invoice_sync.md'] },
      { section: '1', field: 'Related workflows', severity: 'warning', expected: [] },
    ])
    const [case_, other] = messages(text)
    expect(case_?.fingerprint).not.toBe(other?.fingerprint)
    expect(messages(documentOf('x.md'))[0]?.fingerprint).toBe(other?.fingerprint)
  })
})

describe('where nothing is known of the files around', () => {
  test('only places of the document itself are judged', () => {
    const text = documentOf('`x.md`', '[a](gone.md), [b](#2-story), [c](#3-story)')
    expect(messages(text, null)).toMatchObject([{ section: '2' }])
    expect(marked(text, checkText(text, schema), rule)).toEqual(['#3-story'])
  })
})

test('a name above the top of the repository is none of it', () => {
  const text = documentOf('../gone.md, ./gone.md')
  const checked = check(
    'order-sync.md',
    text,
    { schema, kind: defaultKind, today, ruleUrl: () => '' },
    null,
    repository,
  )
  expect(marked(text, checked, rule)).toEqual(['./gone.md'])
})

test("the template's own words are not judged", () => {
  const own = schemaOf(
    '# T\n\n## 1. Entry\n\n- **Related workflows:**\n  e.g., `other-sync.md`, [the other](other-sync.md).\n- **Owner:**\n',
  )
  const text =
    '# D\n\n## 1. Entry\n\n- **Related workflows:**\n  e.g., `other-sync.md`, [the other](other-sync.md).\n- **Owner:** [F](f.md)\n'
  expect(marked(text, checkText(text, own, defaultKind, repository), rule)).toEqual(['f.md'])
})
