import { describe, expect, test } from '@jest/globals'
import { defaultKind } from '../../src/config.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'valid-schedule'
const schema = schemaOf(
  '# T\n\n## 1. Triggers\n\nFor each trigger:\n\n- **Name:**\n- **Endpoint/schedule:** (e.g., cron `0 99 * * *`)\n- **Notes:**\n',
)
const documentOf = (value: string): string =>
  `# D\n\n## 1. Triggers\n\n- **Name:** a\n- **Endpoint/schedule:** ${value}\n- **Notes:** cron \`0 9 * *\` was wrong.\n`

const found = (value: string): string[] => {
  const text = documentOf(value)
  return marked(text, checkText(text, schema), rule)
}

describe('a schedule that is none', () => {
  test.each([
    ['cron `0 9 * *` (Europe/Dublin)', ['0 9 * *']],
    ['`0 25 * * *`, UTC', ['0 25 * * *']],
    ['by day `0 9 * * *`, at night `61 3 * * *`', ['61 3 * * *']],
    ['cron 0 9 * * (UTC)', ['0 9 * *']],
    ['cron 0 9 \\* \\* (UTC)', ['0 9 \\* \\*']],
    ['\n  cron `0 9 * *`', ['0 9 * *']],
    ['\n\n  ```\n  0 9 * *\n  ```', ['0 9 * *']],
    ['\n\n  ```cron\n  0 25 1 1 *\n  ```', ['0 25 1 1 *']],
    ['`cron(0 9 * *)`', ['cron(0 9 * *)']],
    ['nightly:\n  - `0 9 * *`\n  - `0 33 * * *`', ['0 9 * *', '0 33 * * *']],
    ['cron `0 9 *`', ['0 9 *']],
    [`cron \`0 9 *\` of the old server, which ${'runs and '.repeat(12)}rests`, ['0 9 *']],
    ['by day `0 9 * * *` (London), at night cron 0 25 * * * (UTC)', ['0 25 * * *']],
    ['cron 0  9  *  * (UTC)', ['0  9  *  *']],
    ['cron `0 25 * * *` (e.g., cron `0 99 * * *`)', ['0 25 * * *']],
    ['(e.g., cron `0 99 * * *`) cron `0 25 * * *`', ['0 25 * * *']],
    ['cron `0  9  32  *  *`', ['0  9  32  *  *']],
  ])('%j', (value, expected) => expect(found(value)).toEqual(expected))

  test('in a table', () => {
    const text =
      '# D\n\n## 1. Triggers\n\n| Name | Endpoint/schedule |\n| - | - |\n| a | `0 9 * *` |\n| b | 0 25 \\* \\* \\* |\n'
    expect(marked(text, checkText(text, schema), rule)).toEqual(['0 9 * *', '0 25 \\* \\* \\*'])
  })
})

describe('a schedule that is fine', () => {
  test.each([
    'cron `0 9 * * 1-5` (Europe/Dublin)',
    '`POST /api/v1/webhooks/*`',
    '`@daily`, and `rate(5 minutes)`',
    'every 15 minutes',
    'cron 0 9 * * 1-5 (UTC)',
    'cron */15 * * * *',
    '(* * * * *) by day or (* * * * *) by night',
    '**0 9 * * ***',
    'cron 0 25 *1* * (UTC)',
    'Sizes: 5 6 7 *',
    '~~`0 9 * *`~~ `0 9 * * *`',
    '~~0 9 * *~~ cron `0 9 * * *`',
    '<!-- was `0 9 * *` --> `0 9 * * *`',
    'cron `{m} 9 * * *` with the shard as minute',
    'every `24 * 60 * 60 * 1000` ms',
    'Kubernetes CronJob `sweep nightly * x`',
    '(e.g., cron `0 99 * * *`)',
    'TODO',
    '',
    '\n\n  ```http\n  POST /hooks HTTP/1.1\n  Accept: */*\n  ```',
    '\n\n  > was `0 9 * *`',
  ])('%j', (value) => expect(found(value)).toEqual([]))

  test('outside of the fields that have one', () => {
    const text = documentOf('`0 9 * * *`').replace('**Endpoint/schedule:**', '**Endpoint:**')
    expect(marked(text, checkText(text, schema), rule)).toEqual([])
  })
})

describe('its message', () => {
  test.each([
    ['0 9 * *', /`0 9 \* \*` has 4 fields.*5: minute, hour, day of month, month, day of week/],
    ['* * * * * * * *', /has 8 fields.*up to 7/],
    ['0 25 * * *', /its hour is `25`.*0 to 23/],
    ['0 9 * * 9', /its day of week is `9`.*0 to 7 or SUN to SAT/],
    ['0 0 31 2 *', /never/],
  ])('%s', (expression, expected) => {
    const [reason = ''] = reasons(checkText(documentOf(`cron \`${expression}\``), schema), rule)
    expect(reason).toMatch(expected)
    expect(reason.length).toBeLessThan(200)
  })

  test('stands with its trigger', () => {
    const [message] = checkText(documentOf('cron `0 9 * *`'), schema).messages.filter(({ ruleId }) => ruleId === rule)
    expect(message).toMatchObject({ section: '1', field: 'Endpoint/schedule', group: 'a', severity: 'error' })
  })

  test('is the same finding as long as its kind of fault is', () => {
    const print = (value: string): string | undefined =>
      checkText(documentOf(value), schema).messages.find(({ ruleId }) => ruleId === rule)?.fingerprint
    expect(print('cron `0 9 * *`')).toBe(print('`0 8 * *`, UTC'))
    expect(print('cron `0 9 * *`')).not.toBe(print('cron `0 25 * * *`'))
    expect(print('cron `0 0 31 2 *`')).not.toBe(print('cron `0 25 * * *`'))
  })

  test('is asked for by label', () => {
    const kind = { ...defaultKind, rules: { [rule]: { fields: ['Notes'] } } }
    const text = documentOf('cron `0 25 * * *`')
    expect(marked(text, checkText(text, schema, kind), rule)).toEqual(['0 9 * *'])
  })
})
