/** Ignores that do not work, each with what is wrong with it. What a good one silences is told in ../ignores.test.ts. */
import { describe, expect, test } from '@jest/globals'
import type { Message } from '../../src/message.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked } from './marked.ts'

const rule = 'valid-ignore'
const schema = schemaOf(
  '# T\n\n## 1. Purpose\n\n> Say.\n\n## 2. Jobs\n\nFor each job:\n\n- **Name:**\n- **Timeout:**\n\n## 3. Owners\n\n> Say.\n',
)
const documentOf = ({ head = '', purpose = 'Moves orders.', timeout = '5 s', owners = 'Ops.' } = {}): string =>
  `# D\n\n${head}## 1. Purpose\n\n${purpose}\n\n## 2. Jobs\n\n- **Name:** a\n- **Timeout:** ${timeout}\n\n## 3. Owners\n\n${owners}\n`
const ignore = (of: string): string => `<!-- docgate ignore ${of} -->`
const messages = (text: string): Message[] => checkText(text, schema).messages.filter(({ ruleId }) => ruleId === rule)
const said = (parts: Parameters<typeof documentOf>[0]): string[] =>
  messages(documentOf(parts)).map(({ reason }) => reason)

describe('an ignore', () => {
  test.each<[string, Parameters<typeof documentOf>[0], RegExp[]]>([
    ['that works', { purpose: ignore('no-blank: legacy text') }, []],
    [
      'not understood',
      { purpose: `Said. ${ignore('')}` },
      [/docgate ignore.*is not understood.*`<!-- docgate ignore rule: reason -->`/],
    ],
    ['not understood as one', { purpose: 'Said. <!-- docgate disable no-blank -->' }, [/is not understood/]],
    ['without a reason', { purpose: ignore('no-blank') }, [/`<!-- docgate ignore no-blank: reason -->`/]],
    ['without a reason, that ignores nothing', { purpose: `Said. ${ignore('no-blank')}` }, [/until it says why/]],
    [
      'of a rule that is not there',
      { purpose: ignore('no-blanc: legacy text') },
      [/no rule `no-blanc`.*Did you mean `no-blank`\?$/],
    ],
    ['of a rule that nobody knows', { purpose: `Said. ${ignore('xyz: legacy text')}` }, [/no rule `xyz` to ignore\.$/]],
    [
      'of a rule that is never ignored',
      { purpose: `Said. ${ignore('valid-ignore: legacy text')}` },
      [/^`valid-ignore` cannot/],
    ],
    [
      'of several rules',
      { purpose: ignore('no-blank, xyz, readable, clear-todo: legacy text') },
      [/no rule `xyz`/, /`readable` cannot/, /`clear-todo` finds nothing/],
    ],
  ])('%s', (_, parts, expected) => {
    const found = said(parts)
    expect(found).toHaveLength(expected.length)
    for (const [at, each] of expected.entries()) expect(found[at]).toMatch(each)
  })

  const legacy = ignore('no-blank: legacy text')
  test.each<[string, Parameters<typeof documentOf>[0], RegExp]>([
    ['on its line', { timeout: `5 s ${legacy}` }, /`no-blank` finds nothing on line 10,/],
    ['on its lines', { purpose: `Moves\norders. ${legacy}` }, /finds nothing on lines 5 to 6,/],
    ['in its section', { owners: `${legacy}\n\nOps.` }, /finds nothing in this section,/],
    ['in the document', { head: `${legacy}\n\n` }, /finds nothing in this document,/],
    ['from its line to the end', { owners: `Ops.\n\n${legacy}` }, /finds nothing from line 16 to the end,/],
  ])('that finds nothing %s', (_, parts, expected) => expect(said(parts)).toEqual([expect.stringMatching(expected)]))

  test('is told at its comment, with its place in the template', () => {
    const text = documentOf({ purpose: `Moves orders. ${legacy}`, timeout: `5 s ${legacy}` })
    expect(marked(text, checkText(text, schema), rule)).toEqual([legacy, legacy])
    expect(messages(text)).toMatchObject([
      { severity: 'warning', section: '1', field: null, group: null },
      { severity: 'warning', section: '2', field: 'Timeout', group: 'a' },
    ])
  })

  test('each thing that is wrong is a finding of its own', () => {
    const wrong = [
      '',
      'no-blank',
      'xyz: legacy text',
      'abc: legacy text',
      'readable: legacy text',
      'no-blank: legacy text',
    ]
    const prints = wrong.map((of) => messages(documentOf({ purpose: `Said. ${ignore(of)}` }))[0]?.fingerprint)
    expect(new Set(prints).size).toBe(wrong.length)
    expect(prints).not.toContain(undefined)
  })
})
