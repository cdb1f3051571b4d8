/** What of a template is a field, and what is a remark, a step, an example or something to look up. */
import { describe, expect, test } from '@jest/globals'
import { checkText, schemaOf } from '../engine.ts'

/** The fields of one section of a template, ` = ` its listed values. */
function fields(source: string): string[] {
  const [section] = schemaOf(`# T\n\n## A\n\n${source}\n`).sections
  return (section?.fields ?? []).map(
    ({ label, listed }) => `${label}${listed.length === 0 ? '' : ` = ${listed.join('|')}`}`,
  )
}

/** The fields before the first section. */
function headFields(source: string): string[] {
  const head = schemaOf(`# T\n\n${source}\n\n## A\n\nWhat?\n`).sections.find((each) => each.depth === 0)
  return (head?.fields ?? []).map(({ label }) => label)
}

describe('fields of a section', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a list of plain labels', '- Happens when:\n- Impact: (who notices?)', ['Happens when', 'Impact']],
    ['a list of plain labels with placeholders', '* Owner: {team}\n* Since: YYYY-MM-DD', ['Owner', 'Since']],
    ['lines of a paragraph', 'Owner: <Team>\nState: open / closed', ['Owner', 'State = open|closed']],
    ['lines with hard breaks', 'Owner: <Team>  \nState:\\\nSince: [date]', ['Owner', 'State', 'Since']],
    ['comments as hints', 'Owner: <!-- a team -->\nState: <!-- open | closed -->', ['Owner', 'State = open|closed']],
    [
      'a table of labels',
      '| Field | Value |\n|---|---|\n| Owner | |\n| State | open / closed |',
      ['Owner', 'State = open|closed'],
    ],
    ['a table without a header', '| | |\n|---|---|\n| Owner | {team} |\n| Since | YYYY-MM-DD |', ['Owner', 'Since']],
    [
      'a label in the header',
      '| Owner | {team} |\n|---|---|\n| State | Draft |\n| Since | |',
      ['Owner', 'State', 'Since'],
    ],
    [
      'a table of columns',
      '| Risk | Impact | Owner |\n|---|---|---|\n| {risk} | e.g. high | |',
      ['Risk', 'Impact = high', 'Owner'],
    ],
    ['columns with no row', '| Risk | Owner |\n|---|---|', ['Risk', 'Owner']],
    [
      'things in the first column',
      '| Stage | Host | Owner |\n|---|---|---|\n| dev | | |\n| prod | | |',
      ['Stage', 'Host', 'Owner'],
    ],
    ['a note that is blank', '**Notes:**', ['Notes']],
  ]
  test.each(cases)('%s', (_, source, expected) => expect(fields(source)).toEqual(expected))

  const none: readonly (readonly [string, string])[] = [
    ['a line alone', 'Owner: {team}'],
    ['a sentence', 'Chosen option: "{name}", because {reason}.\nAnything: else.'],
    ['a list with one that is none', '- Owner:\n- Who else?'],
    ['the same label twice', '- Pro: {argument}\n- Pro: {argument}\n- Con: {argument}'],
    ['values that are said', '- Given: the queue is full\n- Then: the sender waits'],
    ['lower case', '- good: {why}\n- bad: {why}'],
    ['a remark', '**Note:** keep it short.'],
    ['remarks', '**Tip:** {short}.\n\n**Important:** no names.\n\n**Example:** see there.'],
    ['steps', '1. **Drain the queue:** run `drain`.\n2. **Look:** it is empty.'],
    ['a checklist', '- [ ] **Owner:** is asked\n- [ ] Dashboards: linked'],
    ['a table to look up', '| Level | Meaning |\n|---|---|\n| SEV1 | all is down |\n| SEV2 | some is down |'],
    ['a table of examples', '| Risk | Owner |\n|---|---|\n| Data is lost | Platform |'],
    ['a table with two of the same', '| Step | Step |\n|---|---|\n| | |'],
  ]
  test.each(none)('are not %s', (_, source) => expect(fields(source)).toEqual([]))
})

describe('fields before the first section', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['- Feature name: (fill me in)\n- Start date:', ['Feature name', 'Start date']],
    ['Status: Proposed\nDate: YYYY-MM-DD', ['Status', 'Date']],
    ['Author:', ['Author']],
    ['**Author:** {name}', ['Author']],
    ['| | |\n|---|---|\n| Owner | |\n| Tier | |', ['Owner', 'Tier']],
    ['- Author(s): [Your name]\n- Issue: [example#0000](https://example.org/0000)', ['Author(s)', 'Issue']],
    ['Template version: 2', []],
    ['Written for people: read it all before you begin to write, and then again.', []],
    ['See https://example.org', []],
    ['- Copy this file\n- Fill it in', []],
  ]
  test.each(cases)('%j', (source, expected) => expect(headFields(source)).toEqual(expected))
})

describe('a value that the template has filled in', () => {
  const schema = schemaOf(
    'Status: Proposed\nOwner: [Team]\n\n# T\n\n## State\n\nDraft\n\n## Good and bad\n\nPros:\n\n- {why}\n',
  )
  const found = (text: string): string[] =>
    checkText(text, schema).messages.map(({ ruleId, section }) => `${ruleId} ${section}`)

  test('may stay', () =>
    expect(
      found('# X\n\nStatus: Proposed\nOwner: Ana\n\n## State\n\nDraft\n\n## Good and bad\n\nPros:\n\n- fast\n'),
    ).toEqual([]))
  test('says nothing where it only leads to what is said', () =>
    expect(found('# X\n\nStatus: Proposed\nOwner: Ana\n\n## State\n\nDraft\n\n## Good and bad\n\nPros:\n')).toEqual([
      'no-blank Good and bad',
    ]))
})

describe('a table of the template', () => {
  const schema = schemaOf('# T\n\n## Risks\n\n| Risk | Impact | Notes |\n|---|---|---|\n| {risk} | | |\n')
  const found = (text: string): string[] =>
    checkText(`# X\n\n## Risks\n\n${text}\n`, schema).messages.map(({ ruleId, field }) => `${ruleId} ${field}`)

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['filled in', '| Risk | Impact | Notes |\n|---|---|---|\n| Loss | high | |', []],
    ['without its notes', '| Risk | Impact |\n|---|---|\n| Loss | high |', []],
    ['without a column', '| Risk | Owner |\n|---|---|\n| Loss | Ana |', ['required-field Impact']],
    ['with a blank cell', '| Risk | Impact |\n|---|---|\n| Loss | |', ['no-blank Impact']],
    ['with a blank row', '| Risk | Impact |\n|---|---|\n| | |', ['no-blank null']],
    ['with its placeholder', '| Risk | Impact |\n|---|---|\n| {risk} | |', ['no-template-text Risk']],
    ['without a row', '| Risk | Impact |\n|---|---|', ['required-field null']],
    ['as a list', '- **Risk:** Loss\n  **Impact:** high', []],
    ['in words', 'Data may get lost, which nobody would notice.', []],
    ['in one word', 'None.', []],
  ]
  test.each(cases)('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
})

describe('a list of plain labels', () => {
  const schema = schemaOf(
    '# T\n\n## Effects\n\n* Good: {what gets easier}\n* Bad: {what gets harder}\n* Cost: {how much}\n',
  )
  const found = (text: string): string[] =>
    checkText(`# X\n\n## Effects\n\n${text}\n`, schema).messages.map(({ ruleId, field }) => `${ruleId} ${field}`)

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['as in the template', '* Good: fast\n* Bad: new\n* Cost: 1 k', []],
    ['with emphasis', '**Good:** fast\n\n**Bad:** new\n\n**Cost:** 1 k', []],
    ['with one twice', '* Good: fast\n* Good: small\n* Bad: new\n* Cost: 1 k', []],
    ['in words', 'Fast, but new, and it costs 1 k.', []],
    ['in words that begin like one of them', '* Good: fast, though it is new and costs 1 k', []],
    ['without one', '* Good: fast\n* Bad: new', ['required-field Cost']],
    ['with one blank', '* Good: fast\n* Bad:\n* Cost: 1 k', ['no-blank Bad']],
  ]
  test.each(cases)('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
})
