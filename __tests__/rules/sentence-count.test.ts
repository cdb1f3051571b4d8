import { describe, expect, test } from '@jest/globals'
import { defaultKind } from '../../src/config.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'sentence-count'
const template = (label: string): string =>
  `# T\n\n## 1. Entry\n\n- **${label}:**\n- **Owner:**\n- **Notes (one sentence):**\n`

function first(value: string, label = 'Short description (1–2 sentences)', schemaLabel = label): string[] {
  const text = `# D\n\n## 1. Entry\n\n- **${label}:** ${value}\n- **Owner:** Finance\n- **Notes (one sentence):** none\n`
  return marked(text, checkText(text, schemaOf(template(schemaLabel))), rule)
}

describe('a description that is too long', () => {
  test.each([
    ['It reads orders. It writes invoices. It sends mails.', 'It sends mails.'],
    ['It reads orders. It writes\n  invoices. It sends\n  mails. It rests.', 'It sends\n  mails.'],
    ['It reads orders. It writes invoices. It sends mails by hand to Finance', 'It sends mails by hand to Finance'],
    ['\n\n  It reads orders. It writes invoices.\n\n  It sends mails.', 'It sends mails.'],
    ['It reads `a.b`. `c` is written then. `d` is sent too.', '`d` is sent too.'.slice(1)],
    ['\n  - It reads orders.\n  - It writes invoices.\n  - It sends mails.', 'It sends mails.'],
    ['It does this: read.\n  1. It reads orders.\n  2. It writes invoices.', 'It writes invoices.'],
    ['It reads orders (new ones). It writes [invoices](a.md). It **sends** mails!', 'It **sends** mails!'],
    ['It reads three things:\n  - one of it. It is big. It is slow.\n', 'It is slow.'],
    ['It reads orders. It writes invoices. It sends mails. TODO: ask Legal.', 'It sends mails.'],
  ])('%j', (value, expected) => expect(first(value)).toEqual([expected]))
})

describe('a description of the right length', () => {
  test.each([
    'It reads orders. It writes invoices.',
    'It reads orders, e.g. Those of v2.1 shops. It writes invoices, etc. (see `a.b`).',
    'It reads orders. It writes invoices. TODO: confirm with Legal. They may object.',
    'It reads orders. It writes invoices. **TODO**: confirm with Legal.',
    'It reads orders. It writes (TODO: how many?) invoices.',
    'It reads orders. It writes invoices. <!-- It sends no mails. It may later. -->',
    'It reads orders. It writes invoices. (It sends no mails.)',
    'It reads orders. It writes invoices. Nightly.',
    'It does three things every night:\n  - It reads orders.\n  - It writes invoices.\n  - It sends mails.',
    'It does three things every night:\n  - reads orders\n  - writes invoices\n  - sends mails',
    '\n  - Reads all new orders of the day\n  - Writes all of their invoices at once\n  - Sends mails about them to all',
    'It reads orders. It writes invoices. Nightly at two',
    'It reads orders. It writes invoices.\n\n  > Agreed with Legal. They read it. It is final.',
    'It reads orders. It writes invoices.\n\n  ```text\n  A b c. D e f. G h i.\n  ```',
    'It reads orders. It writes invoices.\n\n  | A | B |\n  | - | - |\n  | It is big. | It is slow. |',
    'Says "All is well. Do not reply. Good night." to users.',
    'In: orders. Out: invoices. For: Finance.',
    'https://a.example/x?a=B&c=D reads orders. It writes invoices at 6 a.m. Berlin time.',
    'TODO',
    '',
    'It reads orders ... and more ... and writes. It ends.',
    'Reads the mail of Dr. No, Mr. Big Jr. and J. J. Abrams of Acme Inc. London. It ends.',
    'It reads ~~everything. It writes everything. It sends everything.~~ some.',
  ])('%j', (value) => expect(first(value)).toEqual([]))
})

describe('the limit', () => {
  const three = 'It reads orders. It writes invoices. It sends mails.'

  test.each([
    ['Purpose (one sentence)', ['It writes invoices.']],
    ['Purpose (max. 3 sentences)', []],
    ['Purpose', []],
    ['Purpose (at least one sentence)', []],
    // Its label is known by the options, where the template names no number.
    ['Short description', ['It sends mails.']],
    ['Short Description', ['It sends mails.']],
  ])('of %j', (label, expected) => expect(first(three, label)).toEqual(expected))

  test('is the one of the template, whatever the document calls it', () => {
    expect(first(three, 'Short description (1-5 sentences)', 'Short description (1–2 sentences)')).toHaveLength(1)
    expect(first(three, 'Short description', 'Short description (up to 3 sentences)')).toEqual([])
  })

  test("is for what the author says: the template's own words are none of it", () => {
    const hint = 'Say what goes in here. Say what comes out of it. Say for whom it is.'
    const schema = schemaOf(`# T\n\n## 1. Entry\n\n- **Purpose (1–2 sentences):**\n  ${hint}\n`)
    const judged = (value: string): string[] => {
      const text = `# D\n\n## 1. Entry\n\n- **Purpose (1–2 sentences):**\n  ${value}\n`
      return marked(text, checkText(text, schema), rule)
    }
    expect(judged(hint)).toEqual([])
    expect(judged(`${hint} It reads orders. It writes invoices.`)).toEqual([])
    expect(judged(`${hint} ${three}`)).toEqual(['It sends mails.'])
  })

  test('may stand in the hint', () => {
    const schema = schemaOf('# T\n\n## 1. Entry\n\n- **Purpose:** In one sentence.\n')
    const text = '# D\n\n## 1. Entry\n\n- **Purpose:** It reads orders. It writes them.\n'
    expect(marked(text, checkText(text, schema), rule)).toEqual(['It writes them.'])
  })

  test('counts for a cell of a table, and for each group', () => {
    const schema = schemaOf('# T\n\n## 1. Jobs\n\nFor each job:\n\n- **Name:**\n- **Purpose (one sentence):**\n')
    const text =
      '# D\n\n## 1. Jobs\n\n| Name | Purpose |\n| - | - |\n| a | It reads orders. |\n| b | It writes them. It ends then. |\n'
    expect(marked(text, checkText(text, schema), rule)).toEqual(['It ends then.'])
  })

  test('of a label without a number is an option', () => {
    const kind = { ...defaultKind, rules: { [rule]: { fields: ['Purpose'], most: 1 } } }
    const schema = schemaOf(template('Purpose'))
    const text = `# D\n\n## 1. Entry\n\n- **Purpose:** ${three}\n- **Owner:** Finance\n- **Notes:** none\n`
    expect(marked(text, checkText(text, schema, kind), rule)).toEqual(['It writes invoices.'])
  })

  test('is told, with the number there is', () => {
    const text = `# D\n\n## 1. Entry\n\n- **Short description (1–2 sentences):** ${three} It rests then.\n`
    const [reason = ''] = reasons(checkText(text, schemaOf(template('Short description (1–2 sentences)'))), rule)
    expect(reason).toMatch(/`Short description \(1–2 sentences\):` has 4 sentences.* 2 /)
    expect(reason.length).toBeLessThan(200)
  })
})
