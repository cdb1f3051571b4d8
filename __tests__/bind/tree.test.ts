/** Headings of a template that are placeholders: which headings of a document they stand for. */
import { describe, expect, test } from '@jest/globals'
import { checkText, schemaOf } from '../engine.ts'

/** `rule section` of each message about a document with these headings, a sentence below each that has none below it. */
function found(template: string, headings: readonly string[]): string[] {
  const depth = (heading: string | undefined): number => heading?.indexOf(' ') ?? 0
  const text = headings.map((heading, at) => `${heading}${depth(headings[at + 1]) > depth(heading) ? '' : '\n\nText.'}`)
  const { messages } = checkText(`# X\n\n${text.join('\n\n')}\n`, schemaOf(template))
  return messages.map(({ ruleId, section }) => `${ruleId} ${section}`)
}

const alerts =
  '# T\n\n## Overview\n\nWhat?\n\n## Alerts\n\n### <AlertName>\n\n#### Impact\n\n#### Steps\n\n## Restore\n\nHow?\n'
const whole = [
  '## Overview',
  '## Alerts',
  '### DiskFull',
  '#### Impact',
  '#### Steps',
  '### QueueFull',
  '#### Impact',
  '#### Steps',
  '## Restore',
]

describe('things of things', () => {
  const nested = '# T\n\n## <Team>\n\n### <Service>\n\n#### Owner\n\nWho?\n\n#### Limits\n\nWhich?\n'
  const service = (name: string, ...parts: string[]): string[] => [
    `### ${name}`,
    ...parts.map((part) => `#### ${part}`),
  ]

  test('stand once for each of each', () => {
    expect(
      found(nested, [
        '## Payments',
        ...service('Refunds', 'Owner', 'Limits'),
        ...service('Payouts', 'Owner', 'Limits'),
        '## Search',
        ...service('Index', 'Owner', 'Limits'),
      ]),
    ).toEqual([])
  })

  test('are told apart by all that stands above them', () => {
    expect(
      found(nested, [
        '## Payments',
        ...service('Refunds', 'Owner', 'Limits'),
        '## Search',
        ...service('Refunds', 'Owner'),
        ...service('Index', 'Limits'),
      ]),
    ).toEqual(['required-section Search / Refunds / Limits', 'required-section Search / Index / Owner'])
  })
})

describe('a section for each of several things', () => {
  test('stands once for each', () => expect(found(alerts, whole)).toEqual([]))
  test('has all its parts each time', () => {
    expect(
      found(
        alerts,
        whole.filter((_, at) => at !== 4),
      ),
    ).toEqual(['required-section Alerts / DiskFull / Steps'])
    expect(
      found(
        alerts,
        whole.filter((_, at) => at !== 6),
      ),
    ).toEqual(['required-section Alerts / QueueFull / Impact'])
  })
  test('may have the same name twice', () =>
    expect(found(alerts, [...whole.slice(0, 5), '### DiskFull', ...whole.slice(6)])).toEqual([]))
  test('may have numbers', () =>
    expect(
      found(
        alerts,
        whole.map((each) => each.replace('### D', '### 1. D').replace('### Q', '### 2. Q')),
      ),
    ).toEqual([]))
  test('may be missing where its parent says it in another form', () =>
    expect(found(alerts, ['## Overview', '## Alerts', '## Restore'])).toEqual([]))
  test('is nothing where its parent says nothing', () => {
    const { messages } = checkText(
      '# X\n\n## Overview\n\nText.\n\n## Alerts\n\n## Restore\n\nText.\n',
      schemaOf(alerts),
    )
    expect(messages).toMatchObject([{ ruleId: 'no-blank', section: 'Alerts' }])
  })
  test('is missing with its parent, and not told again', () =>
    expect(found(alerts, ['## Overview', '## Restore'])).toEqual(['required-section Alerts']))
  test('is told to be renamed where it still has the name of the template', () =>
    expect(found(alerts, [...whole.slice(0, 2), '### <AlertName>', ...whole.slice(3)])).toEqual([
      'no-placeholder Alerts / <AlertName>',
    ]))
  test('may stand deeper with all the others', () =>
    expect(
      found(
        alerts,
        whole.map((each) => `#${each}`),
      ),
    ).toEqual([]))
  test('is read in a document that is large', () => {
    const many = Array.from({ length: 150 }, (_, at) => [`### Alert ${at}`, '#### Impact', '#### Steps']).flat()
    expect(found(alerts, ['## Overview', '## Alerts', ...many.slice(0, -1), '## Restore'])).toEqual([
      'required-section Alerts / Alert 149 / Steps',
    ])
  })
})

describe('headings that say something around the placeholder', () => {
  const options =
    '# T\n\n## Context\n\nWhat?\n\n## Option 1: {name}\n\n**Cost:**\n\n## Option 2: {name}\n\n**Cost:**\n\n## Decision\n\nWhat?\n'
  const said = (headings: readonly string[]): string[] => {
    const text = headings.map(
      (each) => `## ${each}\n\n${/ontext|ecision|Note/.test(each) ? 'Text.' : '**Cost:** 1'}\n\n`,
    )
    return checkText(`# X\n\n${text.join('')}`, schemaOf(options)).messages.map(
      ({ ruleId, section }) => `${ruleId} ${section}`,
    )
  }

  test('are one section of the template, not two', () =>
    expect(schemaOf(options).sections.map(({ title, pattern }) => `${title} ${pattern?.join('…') ?? ''}`)).toEqual([
      'Context ',
      'Option 1: {name} option #…',
      'Decision ',
    ]))
  test.each([
    [['Context', 'Option 1: Kafka', 'Option 2: SQS', 'Option 3: none', 'Decision']],
    [['Context', 'Option A: Kafka', 'Decision']],
    [['Context', 'Option 1', 'Option 2', 'Decision']],
    [['Context', 'Kafka', 'SQS', 'Decision']],
    [['Context', 'Option 1: Kafka', 'Decision', 'Note']],
  ])('stand for %j', (headings) => expect(said(headings)).toEqual([]))
  test('have the fields of the template', () => {
    const text =
      '# X\n\n## Context\n\nText.\n\n## Option 1: Kafka\n\n**Cost:** 1\n\n## Option 2: SQS\n\nText.\n\n## Decision\n\nText.\n'
    expect(checkText(text, schemaOf(options)).messages).toMatchObject([
      { ruleId: 'required-field', section: 'Option 2: SQS' },
    ])
  })
  test('are missing where nothing stands for them', () =>
    expect(said(['Context', 'Decision'])).toEqual(['required-section Option 1: {name}']))
})

test('headings of the author’s own beside those that read like the pattern are none of them', () => {
  const template = '# T\n\n## Alerts\n\n### Alert: <Name>\n\n#### Steps\n\n## End\n\nWhat?\n'
  expect(found(template, ['## Alerts', '### Overview', '### Alert: disk', '#### Steps', '## End'])).toEqual([])
  expect(found(template, ['## Alerts', '### Overview', '### Disk', '#### Steps', '## End'])).toEqual([
    'required-section Alerts / Overview / Steps',
  ])
})

test('what reads like one pattern is none of those that any title fits', () => {
  const template = '# T\n\n## Alerts\n\n### {topic}\n\n### Alert: <Name>\n\n#### Steps\n\n## End\n\nWhat?\n'
  expect(found(template, ['## Alerts', '### Overview', '### Alert: disk', '## End'])).toEqual([
    'required-section Alerts / Alert: disk / Steps',
  ])
})

test('things at the top stand where the template has them', () => {
  const template = '# T\n\n## Context\n\nWhat?\n\n## {topic}\n\n### Steps\n\n## Decision\n\nWhat?\n'
  expect(found(template, ['## Context', '## Queues', '### Steps', '## Decision', '## Appendix'])).toEqual([])
})

test('a thing may stand behind what the template has last', () => {
  const template = '# T\n\n## Alerts\n\n### {name}\n\n#### Steps\n\n### Links\n\nWhich?\n\n## End\n\nWhat?\n'
  expect(found(template, ['## Alerts', '### Disk', '#### Steps', '### Links', '### Queue', '## End'])).toEqual([
    'required-section Alerts / Queue / Steps',
  ])
})

test('titles that only count are one section: "Story 1", "Story 2"', () => {
  const { sections } = schemaOf(
    '# T\n\n## Stories\n\n### Story 1\n\nWho?\n\n### Story 2\n\nWho?\n\n## Phase 1\n\nBuild?\n',
  )
  expect(sections.map(({ id, pattern }) => `${id} ${pattern}`)).toEqual([
    'Stories null',
    'Stories / Story 1 story #',
    'Phase 1 null',
  ])
})

describe('sections with the same title below different parents', () => {
  const template = '# T\n\n## Build\n\nHow?\n\n### Risks\n\nWhich?\n\n## Run\n\nHow?\n\n### Risks\n\nWhich?\n'
  test.each([
    [['## Build', '### Risks', '## Run', '### Risks'], []],
    [['## Build', '## Run', '### Risks'], ['required-section Build / Risks']],
    [['## Build', '### Risks', '## Run'], ['required-section Run / Risks']],
    [['## Run', '### Risks'], ['required-section Build']],
    [['## Build', '## Run', '### Risks', '## Sell', '### Risks'], ['required-section Build / Risks']],
    [['## Build', '### Risks', '## Run', '### Risks', '## Sell', '### Risks'], []],
    [['## Build', '### Risks', '### Risks', '## Run', '### Risks'], ['no-duplicate Build / Risks']],
  ])('%j', (headings, expected) =>
    expect(found(template, headings).filter((each) => !each.startsWith('no-blank'))).toEqual(expected),
  )
})

test('a heading that reads like one of the template is no other one with words changed', () => {
  const template = '# T\n\n## Decision drivers\n\nWhich?\n\n## Options\n\nWhich?\n\n## Decision\n\nWhat?\n'
  expect(found(template, ['## Options', '## Decision drivers'])).toEqual([
    'section-order Decision drivers',
    'required-section Decision',
  ])
})
