import { describe, expect, test } from '@jest/globals'
import { defaultKind } from '../../src/config.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'handled-failures'
const schema = schemaOf(`# T

## 5. Failures

### 5.1 Failure Scenarios

List what can fail:

- Some service is not there.
- A broken payload arrives.
- The same event comes once more.

### 5.2 Handling Strategy

For each failure:

- **Detection:**
- **Response:**
`)
const fields = '- **Detection:** check\n- **Response:** react\n'

function documentOf(scenarios: string, handling: string): string {
  return `# D\n\n## 5. Failures\n\n### 5.1 Failure Scenarios\n\n${scenarios}\n\n### 5.2 Handling Strategy\n\n${handling}\n`
}

function found(scenarios: string, handling: string): string[] {
  const text = documentOf(scenarios, handling)
  return marked(text, checkText(text, schema), rule)
}

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')
const headings = (titles: readonly string[]): string => titles.map((title) => `#### ${title}\n\n${fields}`).join('\n')
const leads = (titles: readonly string[]): string => titles.map((title) => `**${title}**\n\n${fields}`).join('\n')
const labels = (titles: readonly string[]): string =>
  titles.map((title) => `- **Scenario:** ${title}\n${fields}`).join('\n')
const nested = (titles: readonly string[]): string =>
  titles.map((title) => `- ${title}\n  - **Detection:** check\n  - **Response:** react\n`).join('')
const rows = (titles: readonly string[]): string =>
  `| Scenario | Detection | Response |\n| - | - | - |\n${titles.map((title) => `| ${title} | check | react |`).join('\n')}`
const table = (names: readonly string[]): string => `| # | Failure | Impact |\n| - | - | - |\n${names.join('\n')}`

describe('a scenario that no group is about', () => {
  test.each<[string, string, string[]]>([
    [
      bullets(['Provider is down', 'Payload is malformed', 'Same event twice']),
      headings(['Provider outage', 'Malformed payload']),
      ['Same event twice'],
    ],
    [
      bullets(['Provider is down', 'Payload is malformed.', 'Same event twice.']),
      headings(['Outage or malformed payload']),
      ['Same event twice'],
    ],
    [
      bullets(['Printer offline', 'Label template missing', 'Address is not geocoded']),
      rows(['Printer does not answer', 'No template']),
      ['Address is not geocoded'],
    ],
    [
      bullets(['Idle worker', 'Zombie job', 'Poison message']),
      nested(['Idle worker', 'Zombie job']),
      ['Poison message'],
    ],
    [
      bullets(['Idle worker', 'Zombie job', 'Poison message']),
      labels(['Idle worker', 'Zombie job']),
      ['Poison message'],
    ],
    [
      bullets(['Feed late', 'FX rate missing', 'Crash in the middle']),
      headings(['Late feed', 'Crashes']),
      ['FX rate missing'],
    ],
    [
      bullets(['Alpha API answers 429', 'Beta API answers 429', 'Empty file']),
      headings(['Alpha 429', 'Empty files']),
      ['Beta API answers 429'],
    ],
    [
      '1. Scanner offline\n2. Barcode unreadable\n3. Item unknown',
      headings(['1. Scanner', '2. Barcode']),
      ['Item unknown'],
    ],
    [
      '1. Scanner offline\n2. Barcode unreadable\n3. Item unknown',
      headings(['Failure 1', 'Failure 3']),
      ['Barcode unreadable'],
    ],
    [
      '- External:\n  - Carrier down\n  - Customs rejects\n- Internal:\n  - Weight missing',
      headings(['Carrier down', 'Customs rejection']),
      ['Weight missing'],
    ],
    [
      '#### Node lost\n\nIt disappears.\n\n#### Split brain\n\nTwo leaders.\n\n#### Clock drift\n\nTime differs.',
      headings(['Node lost', 'Split brain']),
      ['Clock drift'],
    ],
    [bullets(['E1 gateway rejects', 'E2 opt-out late', 'E3 quota used up']), rows(['E1', 'E3']), ['E2 opt-out late']],
    ['F1: gateway rejects\nF2: opt-out late\nF3: quota used up', headings(['F1 and F2']), ['F3: quota used up']],
    [
      table(['| 1 | Sensor stuck | order |', '| 2 | Tariff old | bill |', '| 3 | Meter swapped | bill |']),
      rows(['1', '3']),
      ['Tariff old'],
    ],
    [table(['| FM-01 | Sensor stuck | order |', '| FM-02 | Tariff old | bill |']), rows(['FM-01']), ['Tariff old']],
    [
      table(['| | Sensor stuck | order |', '| | Tariff old | bill |', '| | Meter swapped | bill |']),
      leads(['Sensor stuck', 'Meter swapped']),
      ['Tariff old'],
    ],
    [
      bullets(['Sensor hängt', 'Tarif veraltet', 'Zähler getauscht']),
      leads(['Sensor hängt', 'Zähler getauscht']),
      ['Tarif veraltet'],
    ],
  ])('%j and %j', (scenarios, handling, expected) => expect(found(scenarios, handling)).toEqual(expected))
})

test('a number with other letters is none of them', () =>
  expect(found(bullets(['E1 rejects', 'E2 late', 'E3 used up']), rows(['E1 after S3 failed', 'E2']))).toEqual([
    'E3 used up',
  ]))

describe('what is handled, or not surely left out', () => {
  const three = bullets(['Provider is down', 'Payload is malformed', 'Same event twice'])
  const items = '1. Scanner offline\n2. Barcode unreadable\n3. Item unknown'
  const codes = bullets(['E1 gateway rejects', 'E2 opt-out late', 'E3 quota used up'])
  test.each([
    [three, headings(['Provider outage', 'Malformed payload', 'Duplicates'])],
    [three, headings(['Provider outage', 'Something', 'Malformed payload'])],
    [three, headings(['Provider outage', 'All others'])],
    [three, headings(['Provider outage', 'Sonstige Fehler'])],
    [three, headings(['Transient errors', 'Permanent errors'])],
    [three, `Each of them is retried.\n\n${headings(['Provider outage', 'Malformed payload'])}`],
    [three, `${leads(['Provider outage', 'Malformed payload'])}\nThe second of two events is dropped.`],
    [three, `${headings(['Provider outage', 'Malformed payload'])}\nTODO: decide what a second event does.`],
    [three, fields.repeat(2)],
    [three, ''],
    [three, 'It is retried.'],
    [`${three} → dropped`, headings(['Provider outage', 'Malformed payload'])],
    [`${three} (not handled)`, headings(['Provider outage', 'Malformed payload'])],
    [`${three}: see the runbook`, headings(['Provider outage', 'Malformed payload'])],
    [`${three}\n- TODO`, headings(['Provider outage', 'Malformed payload', 'Duplicate'])],
    [bullets(['Provider is down', 'Payload is malformed', 'xxx']), headings(['Provider outage', 'Malformed payload'])],
    [
      bullets(['Bank times out', 'Booking rejected', 'Statement is empty', 'Imports overlap']),
      headings(['Bank down', 'Rejections', 'Nothing to import']),
    ],
    [bullets(['Vendor feed late', 'Vendor feed empty', 'Crash']), headings(['Vendor feed', 'Crash'])],
    [
      bullets(['Guest cancels', 'Room double-booked', 'Terminal offline', 'Encoder jams']),
      headings(['Late cancellation', 'Double booking', 'Offline devices', 'More']),
    ],
    [codes, rows(['E1', 'E2, E3'])],
    [codes, rows(['E1–E3'])],
    [codes, rows(['E1-3'])],
    [codes, headings(['E1', 'E2']).replace('react', 'react, as for E3')],
    [items, headings(['1 and 2', '3'])],
    [items, headings(['1. Hardware', '2. Data'])],
    ['Many things fail: the network, the disk.', headings(['Network'])],
    ['#### External\n\n- Node lost\n- Split brain\n\n#### Internal\n\n- Clock drift', headings(['Node lost'])],
    [
      '| Failure | Response |\n| - | - |\n| Sensor stuck | call |\n| Tariff old | wait |\n| Meter swapped | none |',
      leads(['Sensor stuck', 'Meter swapped']),
    ],
    [
      '- Some service is not there.\n- A broken payload arrives.\n- The same event comes once more.',
      headings(['Some service']),
    ],
    [bullets(['Only one failure']), fields],
  ])('%j and %j', (scenarios, handling) => expect(found(scenarios, handling)).toEqual([]))
})

test('a scenario may go on below, and a heading may have labels of its own', () => {
  const items = '- Node lost\n\n  It is gone.\n- Split brain\n  - Two leaders\n- Clock drift'
  expect(found(items, headings(['Node lost', 'Split brain']))).toEqual(['Clock drift'])
  const labelled =
    '#### Node lost\n\n- **Cause:** heat\n\n#### Split brain\n\n- **Cause:** net\n\n#### Clock drift\n\n- **Cause:** NTP'
  expect(found(labelled, headings(['Node lost', 'Split brain']))).toEqual(['Clock drift'])
})

test('what can not be told apart is left alone', () => {
  const three = ['Provider is down', 'Payload is malformed', 'Clock drift']
  expect(found(bullets(three), rows(['Provider outage', 'Malformed payload']))).toEqual(['Clock drift'])
  expect(found(bullets(three), rows(['Provider outage', '']))).toEqual([])
  expect(found(bullets(three), rows(['Provider outage', 'Strange']))).toEqual([])
  expect(
    found(bullets([...three.slice(0, 2), 'The call fails']), rows(['Provider outage', 'Malformed payload'])),
  ).toEqual([])
  const halves = [three.slice(0, 2), three.slice(2)].map(
    (part) => `| Failure |\n| - |\n${part.map((each) => `| ${each} |`).join('\n')}`,
  )
  expect(found(halves.join('\n\n'), rows(['Provider outage', 'Malformed payload']))).toEqual([])
  const many = Array.from({ length: 201 }, (_, at) => `E${at + 1} x`)
  expect(found(bullets(many.slice(0, 50)), rows(['E1']))).toHaveLength(49)
  expect(found(bullets(many), rows(['E1']))).toEqual([])
})

test('a group that is not filled in yet counts as well', () =>
  expect(found(bullets(['Node lost', 'Clock drift']), headings(['Node lost']).replace(' react', ''))).toEqual([
    'Clock drift',
  ]))

describe('one group for several', () => {
  const three = bullets(['DB deadlock', 'S3 outage', 'Bad CSV'])

  test('that says nothing of two of them is reported once, at the group', () => {
    const text = documentOf(three, fields)
    const checked = checkText(text, schema)
    expect(marked(text, checked, rule)).toEqual(['Detection:** check'])
    expect(reasons(checked, rule)).toEqual([
      '`5.2 Handling Strategy` handles 3 failures together and does not mention `DB deadlock`, `S3 outage` and `Bad CSV`. Describe each one separately.',
    ])
  })

  test('counts only what is not said to be handled', () => {
    const handled = three.replace('DB deadlock', 'DB deadlock (retried)').replace('S3 outage', 'S3 outage: by hand')
    expect(found(handled, fields)).toEqual([])
  })

  test('and the template still in 5.1 is one as well', () =>
    expect(
      found(
        '- Some service is not there.\n- A broken payload arrives.\n- The same event comes once more.',
        `For each failure:\n\n${fields}`,
      ),
    ).toEqual(['Detection:** check']))

  test.each([
    ['any exception'],
    ['deadlock, error of S3, parser error'],
    ['a deadlock, or an outage of S3'],
    ['a deadlock of the DB\n  - error of S3\n  - parser error'],
  ])('may be meant for all: %j', (detection) => expect(found(three, fields.replace('check', detection))).toEqual([]))
})

describe('an open point', () => {
  const three = bullets(['Provider is down', 'Payload is malformed', 'Same event twice'])
  const two = headings(['Provider outage', 'Malformed payload'])

  test.each<[string, string, string, string[]]>([
    ['of the handling may be about any', three, two.replace('react', 'TODO: agree with Ops on the response'), []],
    ['that says nothing is about its own field', three, two.replace('react', 'TODO'), ['Same event twice']],
    ['of the scenarios is about them', `${three}\n\nTODO: ask Ops for more of them.`, two, ['Same event twice']],
  ])('%s', (_, scenarios, handling, expected) => expect(found(scenarios, handling)).toEqual(expected))

  test.each([
    ['all blank', two.replaceAll(' check', '').replaceAll(' react', '')],
    ['all to come', two.replaceAll('check', 'TODO').replaceAll('react', 'TBD')],
    ['all not applicable', two.replaceAll('check', 'n/a').replaceAll('react', 'None')],
  ])('where the fields are %s, nothing is handled yet', (_, handling) => expect(found(three, handling)).toEqual([]))

  test('where one of them is filled in, it is', () =>
    expect(found(three, two.replace(' check', '').replaceAll(' react', ''))).toEqual(['Same event twice']))
})

describe('a list', () => {
  test('of one is none', () => {
    expect(found(bullets(['E1 gateway rejects']), rows(['E2']))).toEqual([])
    expect(found(bullets(['E1 gateway rejects', 'E3 late']), rows(['E2']))).toEqual(['E1 gateway rejects', 'E3 late'])
  })

  test('of 200 is held against as many groups, a longer one is not', () => {
    const failures = (count: number): string =>
      bullets(Array.from({ length: count }, (_, at) => `Host h${'abcdefghijklmno'[at % 15]}${at}x lost`))
    expect(found(failures(200), fields)).toHaveLength(1)
    expect(found(failures(201), fields)).toEqual([])
    const codes = bullets(['E1 rejects', 'E2 late', 'E3 used up'])
    const groups = (count: number): string => rows(Array.from({ length: count }, (_, at) => `E${(at % 2) + 1}`))
    expect(found(codes, groups(200))).toEqual(['E3 used up'])
    expect(found(codes, groups(201))).toEqual([])
  })
})

test('a finding is known by its number, else by its words', () => {
  const prints = (scenarios: readonly string[], handling: string): string[] =>
    checkText(documentOf(bullets(scenarios), handling), schema)
      .messages.filter(({ ruleId }) => ruleId === rule)
      .map(({ fingerprint }) => fingerprint)
  const [two, three] = prints(['E1 rejects', 'E2 late', 'E3 used up'], rows(['E1']))
  expect(prints(['E1 rejects', 'E2 comes too late', 'E3 used up'], rows(['E1', 'E3']))).toEqual([two])
  expect(prints(['E1 rejects', 'E2 late', 'E3 used up'], rows(['E1', 'E2']))).toEqual([three])
  const [drift] = prints(['Node lost', 'Split brain', 'Clock drift'], headings(['Node lost', 'Split brain']))
  expect(prints(['Node lost', 'Clock drift', 'Split brain'], headings(['Node lost', 'Split brain']))).toEqual([drift])
  expect(prints(['Node lost', 'Split brain', 'Clock late'], headings(['Node lost', 'Split brain']))).not.toEqual([
    drift,
  ])
})

test('a document without one of the sections is left alone', () => {
  const text = documentOf('- Node lost.\n- Clock drift.', headings(['Node lost']))
  for (const title of ['### 5.1 Failure Scenarios', '### 5.2 Handling Strategy'])
    expect(marked('', checkText(text.replace(title, '### Notes'), schema), rule)).toEqual([])
})

test('a message says what to do, and the titles are options', () => {
  const text = documentOf('- Node lost.\n- Clock drift.', headings(['Node lost']))
  expect(checkText(text, schema).messages.filter(({ ruleId }) => ruleId === rule)).toMatchObject([
    {
      severity: 'warning',
      section: '5.1',
      reason:
        '`5.2 Handling Strategy` does not say how `Clock drift` is handled. Add that there, or say here that it is not handled.',
    },
  ])
  const other = defaultKind.rules
  const kind = { ...defaultKind, rules: { ...other, [rule]: { scenarios: 'Risks', handling: 'Handling Strategy' } } }
  expect(marked(text, checkText(text, schema, kind), rule)).toEqual([])
})
