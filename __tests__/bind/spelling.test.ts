/** Spellings that generated documents once tripped over; see `__tests__/properties`. */
import { describe, expect, test } from '@jest/globals'
import { brief, checkText, schemaOf } from '../engine.ts'

const entry = '# Template\n\n## 1. Entry\n\n- **Owner:**\n- **Limits:**\n- **Short description (1–2 sentences):**\n'
const jobs =
  '# Template\n\n## 1. Jobs\n\nFor each job:\n\n- **Name:**\n- **Queue:**\n- **Notes:**\n\n## 2. Jobs and Queues Strategy\n'
const parent = '# Template\n\n## 1. Entry\n\n- **Owner:**\n- **Limits:**\n\n### 1.1 Steps\n\n> List them.\n'
const handling =
  '# Template\n\n## 1. Handling\n\nFor each failure:\n\n- **Detection:**\n- **Response:**\n\n## 2. Risky Operations\n'

/** Every message's place in the template. */
function found(template: string, document: string): string[] {
  return brief(checkText(document, schemaOf(template))).map((line) => line.replace(/^\d+ /, ''))
}

const rest = '\n- **Short description:** Moves orders.\n'

describe('a field is found', () => {
  const clean: readonly (readonly [string, string, string])[] = [
    [
      'by strong words, though a colon follows later',
      entry,
      `## 1. Entry\n\n- **Owner** – Orders\n- **Limits** – Per day: 200${rest}`,
    ],
    ['by strong words alone', entry, `## 1. Entry\n\n- **Owner** The Orders team\n- **Limits** 200 a day${rest}`],
    [
      'where a label is broken, with CRLF',
      entry,
      `## 1. Entry\r\n\r\n- **Owner:** Orders\r\n- **Limits:** 200\r\n- **Short\r\n  description:** Moves orders.\r\n`,
    ],
    [
      'where a label has a hard break',
      entry,
      '## 1. Entry\n\n- **Owner:** Orders\n- **Limits:** 200\n- **Short  \n  description:** Moves orders.\n',
    ],
    [
      'in the middle of a line that was put together',
      entry,
      '## 1. Entry\n\n**Owner:** Orders **Limits:** 200 **Short description:** Moves orders.\n',
    ],
    [
      'above a further line without a full stop',
      jobs,
      '## 1. Jobs\n\n**Name:** import\n\n**Queue:** in\n\nAsk the Orders team\n\n**Notes:** none\n\n## 2. Jobs and Queues Strategy\n\nAll in one.\n',
    ],
    [
      'whose value is the line above the next thing',
      jobs,
      '## 1. Jobs\n\n**Name:** import\n\n**Queue:** in\n\n**Notes:**\n\nsafe to start again\n\n**Name:** export\n\n**Queue:** out\n\n**Notes:** none\n\n## 2. Jobs and Queues Strategy\n\nAll in one.\n',
    ],
    [
      'beside a plain label of the same words inside of it',
      entry,
      `## 1. Entry\n\n- **Owner:** Orders\n- **Limits:** by owner\n  - Owner: of the pilot 5, of all others 200${rest}`,
    ],
    [
      'whose label is in the row above a strange one',
      entry,
      '## 1. Entry\n\n| Field | Value |\n|---|---|\n| Owner | Orders |\n| Limits | 200 |\n| Short description | Moves orders. It is new. |\n| Since | May. It was June before. |\n',
    ],
    [
      'whose heading stands above a strange one',
      entry,
      '## 1. Entry\n\n### Owner\n\nOrders\n\n### Limits\n\n200\n\n### Short description\n\nMoves orders. It is new.\n\n### Since\n\nMay. It was June before.\n',
    ],
  ]
  test.each(clean)('%s', (_, template, document) => expect(found(template, document)).toEqual([]))
})

describe('a defect is told as it is', () => {
  const defects: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'a row that is too short has a blank cell',
      jobs,
      '## 1. Jobs\n\n| Name | Queue | Notes |\n|---|---|---|\n| import | in |\n\n## 2. Jobs and Queues Strategy\n\nAll in one.\n',
      ['no-blank [1 Notes]'],
    ],
    [
      'a blank field of a section that has parts',
      parent,
      '## 1. Entry\n\n- **Owner:**\n- **Limits:** 200\n\n### 1.1 Steps\n\n1. The shop tells.\n',
      ['no-blank [1 Owner]'],
    ],
    [
      'a missing part of a section with fields that deny',
      parent,
      '## 1. Entry\n\n- **Owner:** None yet, since it is new\n- **Limits:** 200\n',
      ['required-section [1.1]'],
    ],
    [
      'a table that counts denies nothing',
      parent,
      '## 1. Entry\n\n| No. | Step |\n|---|---|\n| 1 | The shop tells. |\n',
      ['required-field [1]', 'required-section [1.1]'],
    ],
    [
      'a strange label that denies excuses no other',
      entry,
      `## 1. Entry\n\n- **Since:**\n\n  None known.\n- **Owner:** Orders${rest}`,
      ['required-field [1 Limits]'],
    ],
    [
      'a strange first label below a heading is no title',
      jobs,
      '## 1. Jobs\n\n### Nightly job\n\n- **Since:** May\n- **Queue:** in\n\n## 2. Jobs and Queues Strategy\n\nAll in one.\n',
      ['required-field [1 Notes]'],
    ],
    [
      'a heading names a job, but no detection',
      handling,
      '## 1. Handling\n\n### The ledger is down\n\n- **Response:** try again\n\n## 2. Risky Operations\n\nNone that moves money, because it only reads.\n',
      ['required-field [1 Detection]'],
    ],
    [
      'a TODO behind strong words that are the label',
      entry,
      `## 1. Entry\n\n- **Owner** TODO\n- **Limits:** 200${rest}`,
      ['clear-todo [1 Owner]'],
    ],
    [
      "the template's own text behind strong words that are the label",
      '# Template\n\n## 1. Entry\n\n- **Owner:** The people who get the call at night.\n',
      '## 1. Entry\n\n- **Owner** The people who get the call at night.\n',
      ['no-template-text [1 Owner]'],
    ],
    [
      "a TODO in a section of the author's own",
      entry,
      `## 1. Entry\n\n- **Owner:** Orders\n- **Limits:** 200${rest}\n## Zebras\n\nTODO\n`,
      ['clear-todo []'],
    ],
  ]
  test.each(defects)('%s', (_, template, document, expected) => expect(found(template, document)).toEqual(expected))

  test('and keeps its identity where its group is wrapped', () => {
    const of = (name: string): string[] =>
      checkText(`## 1. Jobs\n\n- **Name:** ${name}\n- **Queue:** in\n- **Notes:**\n`, schemaOf(jobs)).messages.map(
        ({ fingerprint }) => fingerprint,
      )
    expect(of('the nightly\n  import')).toEqual(of('the nightly import'))
  })

  test('nor does a heading that is a field stand for a section that is missing', () => {
    const template =
      '# Template\n\n## 1. Safety\n\n- **Risky operations:**\n- **Audit:**\n\n## 2. Rollout and Operations\n'
    const document = '## 1. Safety\n\n### Risky operations\n\nMail to customers.\n\n### Audit\n\nIn `audit`.\n'
    expect(found(template, document)).toEqual(['required-section [2]'])
  })
})
