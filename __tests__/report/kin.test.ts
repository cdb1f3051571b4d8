import { describe, expect, test } from '@jest/globals'
import type { Message } from '../../src/message.ts'
import { kindred } from '../../src/report/kin.ts'
import { markdown } from '../../src/report/markdown.ts'
import { document, message, report } from './samples.ts'

const blank = (field: string, line: number, over: Partial<Message> = {}): Message =>
  message({ field, line, reason: `Field \`${field}:\` of \`7.1 Jobs\` is blank. Fill it in.`, note: field, ...over })

const sizes = (messages: readonly Message[]): readonly number[] => kindred(messages).map(({ length }) => length)

describe('findings that say the same of several places', () => {
  const three = [blank('Name', 1), blank('Type', 2), blank('Queue', 3)]

  test.each<[string, readonly Message[], readonly number[]]>([
    ['three are one', three, [3]],
    ['two are two', three.slice(1), [1, 1]],
    [
      'of another section',
      [...three, blank('Name', 4, { reason: 'Field `Name:` of `8 X` is blank. Fill it in.' })],
      [3, 1],
    ],
    ['of another severity', [...three, blank('Key', 4, { severity: 'warning' })], [3, 1]],
    ['of another rule', [...three, blank('Key', 4, { ruleId: 'other' })], [3, 1]],
    [
      'with other advice',
      [...three, blank('Key', 4, { reason: 'Field `Key:` of `7.1 Jobs` is blank. Choose.' })],
      [3, 1],
    ],
    ['with an expected value', [...three, blank('Key', 4, { expected: ['x'] })], [3, 1]],
    [
      'of several groups',
      ['a', 'b', 'c'].map((group) =>
        blank('Type', 4, { group, reason: `Field \`Type:\` of \`${group}\` in \`3.1 Triggers\` is blank.` }),
      ),
      [3],
    ],
    [
      'sections that are missing at several places',
      [1, 2, 3].map((line) =>
        message({ line, reason: `Missing section \`${line}\`; it belongs before \`${line + 1}\`.` }),
      ),
      [1, 1, 1],
    ],
  ])('%s', (_, messages, expected) => expect(sizes(messages)).toEqual(expected))

  test('are one entry, which names each with its line', () => {
    const body = markdown(report([document({ messages: three })]))
    expect(body).toContain(
      '- **3 errors**, [line 1](docs/workflows/crm-contact-sync.md#L1): Field `Name:` of `7.1 Jobs` is blank.',
    )
    expect(body).toContain(
      'Also `Type` ([line 2](docs/workflows/crm-contact-sync.md#L2)), `Queue` ([line 3](docs/workflows/crm-contact-sync.md#L3))\n',
    )
    expect(body).toMatch(/^\*\*3 errors\*\* in 1 document\./)
  })

  test('of places without a field are told by what they quote', () => {
    const links = ['a.md', 'b.md', 'c.md'].map((url, line) =>
      message({ line, field: null, reason: `Link \`${url}\` leads nowhere.` }),
    )
    expect(markdown(report([document({ messages: links })]))).toMatch(/Also `b\.md` \(\[line 1\].*`c\.md` \(\[line 2\]/)
  })
})
