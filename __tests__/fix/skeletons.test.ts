/** What a section lacks is offered as text to copy, where nobody can say for certain what should stand where. */
import { describe, expect, test } from '@jest/globals'
import { bind } from '../../src/bind.ts'
import { readDocument } from '../../src/document/document.ts'
import { mendsFor } from '../../src/fix/mend.ts'
import { skeletonsFor, skeletonsIn } from '../../src/fix/skeletons.ts'
import type { Message } from '../../src/message.ts'
import { missingTexts } from '../../src/report/copying.ts'
import { builtIn } from '../../src/template/built-in.ts'
import { newDocument } from '../../src/template/new-document.ts'
import type { Schema } from '../../src/template/schema.ts'
import { checkText, path, schemaOf } from '../engine.ts'

const schema = schemaOf(`# T

## 1. Purpose

Why is it there?

## 2. Failures

### 2.1 Scenarios

List them.

### 2.2 Handling

For each scenario:

- **Detection:** How is it seen?
- **Response:** What is done?

## 3. Safety

- **Approval steps:** Who approves what?
- **Risky operations:** What can go wrong?

### 3.1 Audit

- **Log:** Where is it?

## 4. Notes (optional)

- **One:** x?
- **Two:** y?
`)

const purpose = '# D\n\n## 1. Purpose\n\nIt moves orders.\n'
const failures =
  '\n## 2. Failures\n\n### 2.1 Scenarios\n\n- The shop is down.\n\n### 2.2 Handling\n\n- **Detection:** An alert.\n- **Response:** A retry.\n'
const safety =
  '\n## 3. Safety\n\n- **Approval steps:** The lead.\n- **Risky operations:** None.\n\n### 3.1 Audit\n\n- **Log:** In Loki.\n'

/** Text to copy of each finding, by rule and section. */
function copied(text: string, of: Schema = schema): Readonly<Record<string, readonly string[]>> {
  const { messages } = checkText(text, of)
  const document = readDocument(path, text)
  const skeletons = skeletonsFor(document, bind(of, document), messages)
  const textOf = missingTexts(
    new Map([[path, { schema: of, mends: mendsFor(text, messages), skeletons }]]),
    () => false,
  )
  const name = ({ ruleId, section }: Message): string => `${ruleId} ${section}`
  return Object.fromEntries(
    messages.flatMap((message) => {
      const lines = textOf(path, message.fingerprint)
      return lines === null ? [] : [[name(message), lines]]
    }),
  )
}

describe('text to copy', () => {
  test.each([
    [
      'of a section that says nothing and lacks its parts, the parts',
      `${purpose}\n## 2. Failures\n\nTBD\n${safety}`,
      {
        'no-blank 2': ['### 2.1 Scenarios', '', '### 2.2 Handling', '', '- **Detection:**', '- **Response:**'],
      },
    ],
    [
      'of a blank section, its labels and the parts that are not there',
      `${purpose}${failures}\n## 3. Safety\n`,
      {
        'no-blank 3': ['- **Approval steps:**', '- **Risky operations:**', '', '### 3.1 Audit', '', '- **Log:**'],
      },
    ],
    [
      'of a blank section, without the parts that are there',
      `${purpose}${failures}\n## 3. Safety\n\n### 3.1 Audit\n\n- **Log:** In Loki.\n`,
      { 'no-blank 3': ['- **Approval steps:**', '- **Risky operations:**'] },
    ],
    [
      'of a section without its fields, the labels',
      `${purpose}${failures}${safety.replace(/- \*\*Approval[\s\S]*?None\.\n/, 'The lead approves all of it.\n')}`,
      { 'required-field 3': ['- **Approval steps:**', '- **Risky operations:**'] },
    ],
    [
      'of a section that belongs behind what does not end, the section',
      `${purpose}${failures}\n\`\`\`\nopen\n`,
      {
        'required-section 3': [
          '## 3. Safety',
          '',
          '- **Approval steps:**',
          '- **Risky operations:**',
          '',
          '### 3.1 Audit',
          '',
          '- **Log:**',
        ],
      },
    ],
  ])('%s', (_, text, expected) => expect(copied(text)).toEqual(expected))

  test('is written as the document writes', () => {
    const loose = `${purpose}${failures}`.replaceAll('- **', '* __').replaceAll(':**', '__:')
    expect(copied(`${loose}\n## 3. Safety\n\n### 3.1 Audit\n\n* __Log__: In Loki.\n`)).toEqual({
      'no-blank 3': ['* __Approval steps__:', '* __Risky operations__:'],
    })
  })

  test('is not there where a single line is missing, or nothing is', () => {
    const oneLabel = safety.replace('- **Log:** In Loki.\n', '')
    expect(copied(`${purpose}${failures}${oneLabel}`)).toEqual({})
    expect(copied(`${purpose}${failures}${safety}`)).toEqual({})
  })

  test.each([
    ['empty', ''],
    ['without anything of the template', '# Orders\n\nThey are moved.\n\n## What\n\nOrders.\n'],
  ])('of a document that is %s, all of its template', (_, text) => {
    const options = { name: 'Orders', nameLabel: null, guidance: false, template: null }
    const whole = newDocument(builtIn, options).trimEnd().split('\n').slice(2)
    expect(whole.length).toBeGreaterThan(100)
    expect(copied(text, builtIn)).toEqual({ 'required-section null': whole })
  })

  test('is the same for a text that is read anew, and none for one that is beyond a bound', () => {
    const text = `${purpose}${failures}\n## 3. Safety\n`
    const { messages } = checkText(text, schema)
    const document = readDocument(path, text)
    const known = skeletonsFor(document, bind(schema, document), messages)
    expect(known.size).toBe(1)
    expect(skeletonsIn(path, text, schema, messages)).toEqual(known)
    expect(skeletonsIn(path, `${text}${'> '.repeat(5000)}x\n`, schema, messages)).toEqual(new Map())
  })

  test('is nobody’s who has the text already', () => {
    const text = `${purpose}${failures}`
    const [message] = checkText(text, schema).messages
    expect(message?.expected).toHaveLength(1)
    const document = readDocument(path, text)
    expect(skeletonsFor(document, bind(schema, document), message === undefined ? [] : [message]).size).toBe(0)
  })
})
