import { describe, expect, test } from '@jest/globals'
import { cronFault } from '../../src/document/cron.ts'
import { cronTexts } from '../../src/document/cron-text.ts'

function said(expression: string, wrapped = false): string {
  const fault = cronFault(expression.split(' '), wrapped)
  if (fault === null) return 'right'
  switch (fault.kind) {
    case 'count':
      return `${fault.count} fields`
    case 'value':
      return `${fault.field.name} ${fault.value}`
    case 'never':
      return 'never'
  }
}

describe('a cron expression', () => {
  test.each([
    '0 9 * * *',
    '*/15 * * * *',
    '00,30 08-18/2 * * 1-5',
    '5/15 * * * *',
    '0 9 1,15,L * MON,wed,Fri',
    '0 9 * JAN-MAR,September Monday',
    '0 9 * * 0-7',
    '0 9 * * SUN-SAT',
    // From Friday to Monday, and through the night.
    '0 22-4/2 * * FRI-MON',
    '0 9 L-3 * ?',
    '0 9 15W * ?',
    '0 9 LW * ?',
    '0 9 ? * 5L',
    '0 9 ? * L',
    '0 9 ? * MON#1',
    '0 9 1-7 * +MON',
    // Jenkins, and cronie.
    'H H(0-5) * * 1-5',
    'H/15 * * * THU',
    '0~30 4 * * *',
    // Seconds first, years last, both.
    '0 0 12 ? * MON-FRI',
    '*/10 * * * * *',
    '0/5 8-17 ? * MON-FRI *',
    '15 10 ? * 6L 2019-2022',
    '0 9 * * 1-5 2026',
    '0 0 12 1 1 ? 2026/2',
    // Every leap year; every Monday besides.
    '0 0 29 2 *',
    '0 0 31 2 1',
    '0 0 31 * *',
  ])('%s is one', (expression) => expect(said(expression)).toBe('right'))

  test.each([
    ['0 9 *', '3 fields'],
    ['0 9 * *', '4 fields'],
    ['* * * * * * * *', '8 fields'],
    ['60 9 * * *', 'minute 60'],
    ['0,75 9 * * *', 'minute 0,75'],
    ['50-61 9 * * *', 'minute 50-61'],
    ['*/0 * * * *', 'minute */0'],
    ['*/90 * * * *', 'minute */90'],
    ['5- * * * *', 'minute 5-'],
    ['? * * * *', 'minute ?'],
    ['0 24 * * *', 'hour 24'],
    ['0 */36 * * *', 'hour */36'],
    ['0 9 0 * *', 'day of month 0'],
    ['0 9 32 * *', 'day of month 32'],
    ['0 9 * 0 *', 'month 0'],
    ['0 9 * 13 *', 'month 13'],
    ['0 9 * FOO *', 'month FOO'],
    ['0 9 * * 8', 'day of week 8'],
    ['0 9 * * MOX', 'day of week MOX'],
    ['0 9 * * 5#6', 'day of week 5#6'],
    ['0 9 * * MON-9', 'day of week MON-9'],
    ['99 0 12 ? * MON', 'second 99'],
    ['0 25 * * ? *', 'hour 25'],
    ['0 25 ? * MON 2026', 'hour 25'],
    ['0 0 25 * * ? 2026', 'hour 25'],
    ['0 0 31 2 *', 'never'],
    ['0 0 30,31 FEB ?', 'never'],
    ['0 0 31 4,6,9,11 *', 'never'],
    ['0 0 0 31 2 ?', 'never'],
    ['0 0 31 2/12 *', 'never'],
  ])('%s is none: %s', (expression, expected) => expect(said(expression)).toBe(expected))

  test('in cron(…) with six fields ends with a year', () => {
    expect(said('0 9 * * ? *', true)).toBe('right')
    expect(said('0 25 * * MON *', true)).toBe('hour 25')
    expect(said('0 25 * * MON *')).toBe('month MON')
  })
})

const found = (text: string, code = true, before = ''): string[] =>
  cronTexts(text, code, before).map(({ start, end, parts, wrapped }) => {
    expect(text.slice(start, end).split(/\s+/).join(' ')).toBe(wrapped ? text.slice(start, end) : parts.join(' '))
    return parts.join(' ')
  })

describe('in code, meant as a cron expression', () => {
  test.each([
    ['0 9 * *', ['0 9 * *']],
    ['0  9\t* * MON-FRI', ['0 9 * * MON-FRI']],
    ['* * * * * * * *', ['* * * * * * * *']],
    ['TZ=Europe/Berlin 0 9 * *', ['0 9 * *']],
    ['0 9 * * * Europe/Berlin', ['0 9 * * *']],
    ['0 9 * * (UTC)', ['0 9 * *']],
    ['0 9 * * * /usr/bin/run --all 1', ['0 9 * * *']],
    ['schedule: "0 9 * *"', ['0 9 * *']],
    ["--schedule='0 9 * * *'", ['0 9 * * *']],
    ['0 9 * * *; 0 17 * *', ['0 9 * * *', '0 17 * *']],
    ['0 9 * * *, 0 17 * * *', ['0 9 * * *', '0 17 * * *']],
    ['0 9 * * * - daily', ['0 9 * * *']],
    ['cron(0 9 * * ? *)', ['0 9 * * ? *']],
    ['ScheduleExpression: cron(0 9 * *)', ['0 9 * *']],
    ['0 9 * * *\n0 17 * *', ['0 9 * * *', '0 17 * *']],
    ['H(0-9) H * * MON', ['H(0-9) H * * MON']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    'POST /api/v1/x',
    '/hooks/*/orders * a b',
    '*/5',
    '* * *',
    '0 15 30 45',
    '24 * 60 * 60 * 1000',
    '15 * 60 * 1000',
    '@daily',
    '@every 5m',
    'rate(5 minutes)',
    'rate(http_requests_total[5m])',
    'PT5M',
    'R/2026-01-01T00:00:00Z/P1D',
    '{minute} 9 * * *',
    '$M 9 * * *',
    '$(shuf) 9 * * *',
    '"$M" 9 * * *',
    '<m> 9 * * *',
    'm h * * *',
    '0 9 * * {dow}',
    '0 9 * * <day>',
    '0 9 * * D',
    'SELECT * FROM a, b WHERE c',
    'cron(hour=9)',
    'cron()',
    'cron(5)',
    'nightly-sweep',
    '# minute (0 - 59)',
  ])('not %j', (text) => expect(found(text)).toEqual([]))

  test('behind the word, two parts are enough', () => {
    expect(found('0 9 *', true, 'runs by cron ')).toEqual(['0 9 *'])
    expect(found('0 *', true, 'Crontab entry: ')).toEqual(['0 *'])
    expect(found('0 9 *', true, 'the acronym ')).toEqual([])
    expect(found('nightly-sweep job', true, 'CronJob ')).toEqual([])
  })
})

describe('in prose, meant as a cron expression', () => {
  test.each([
    ['cron 0 9 * * 1-5 (UTC)', ['0 9 * * 1-5']],
    ['Cron: 0 25 * * *, Europe/Dublin', ['0 25 * * *']],
    ['0 9 * * in UTC', ['0 9 * *']],
    ['runs at 0 9 * * 1-5 and at 0 17 * *.', ['0 9 * * 1-5', '0 17 * *']],
    ['every night (0 3 * *)', ['0 3 * *']],
    ['cron 0 6 31 2 * UTC', ['0 6 31 2 *']],
    ['as cron: 0 6 31 *', ['0 6 31 *']],
    ['cron 0 6 1 * +MON', ['0 6 1 * +MON']],
    ['a stray ` 20 4 * * *` (UTC)', ['20 4 * * *']],
  ])('%j', (text, expected) => expect(found(text, false)).toEqual(expected))

  test.each([
    'every 15 minutes',
    'cron 2 times a day',
    'at 9:00 and 10:00',
    'every 24 * 60 * 60 * 1000 ms',
    'cron expression 0 9 * * {dow}',
    'one * and another * here',
    '3 of 5 * 7 8',
    'runs 0 6 31 2 * UTC',
  ])('not %j', (text) => expect(found(text, false)).toEqual([]))
})

test.each(['* ', '0 9 * * ', 'cron(', '"', 'sun', 'H(1-2)', 'a=', '(', '9,', '1-', '.', '"x'])(
  'a wall of %j is read in time',
  (unit) => {
    const start = performance.now()
    for (const { parts } of cronTexts(unit.repeat(40_000), true)) cronFault(parts)
    expect(performance.now() - start).toBeLessThan(1500)
  },
)
