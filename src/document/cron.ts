import { Cron, CronPattern } from 'croner'
import { memo } from './memo.ts'

/** A field of a cron expression, as people call it. */
export interface CronField {
  readonly name: string
  readonly range: string
}

const second: CronField = { name: 'second', range: '0 to 59' }
const minute: CronField = { name: 'minute', range: '0 to 59' }
const hour: CronField = { name: 'hour', range: '0 to 23' }
const dayOfMonth: CronField = { name: 'day of month', range: '1 to 31' }
const month: CronField = { name: 'month', range: '1 to 12 or JAN to DEC' }
const dayOfWeek: CronField = { name: 'day of week', range: '0 to 7 or SUN to SAT' }
const year: CronField = { name: 'year', range: '1970 to 2199' }

/** The fields that every dialect has. */
const usual = [minute, hour, dayOfMonth, month, dayOfWeek]
/** In the order that croner has them. */
const all = [second, ...usual, year]

/** What is wrong with a cron expression. */
export type CronFault =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'value'; readonly field: CronField; readonly value: string }
  /** No month has this day. */
  | { readonly kind: 'never' }

/**
 * What is wrong with the fields of a cron expression, or `null`. Right is what any of the usual dialects takes: crontab,
 * with seconds before it (Quartz, Spring), with a year behind it (AWS), or both; with Jenkins' `H`.
 *
 * @param wrapped it stands in `cron(…)`, where six fields end with a year.
 */
export function cronFault(parts: readonly string[], wrapped = false): CronFault | null {
  const readings = readingsOf(parts, wrapped)
  if (readings.length === 0) return { kind: 'count', count: parts.length }
  const judged = readings.map((fields) => ({ fields, faults: faultsOf(fields, parts) }))
  const right = judged.filter(({ faults }) => faults.length === 0)
  if (right.length > 0) return right.every(({ fields }) => comesNever(fields, parts)) ? { kind: 'never' } : null
  const [least] = judged.toSorted((a, b) => a.faults.length - b.faults.length)
  return least?.faults[0] ?? null
}

function faultsOf(fields: readonly CronField[], parts: readonly string[]): CronFault[] {
  return fields.flatMap((field, index): CronFault[] => {
    const value = parts[index] ?? ''
    return accepts(field, normal(field, value)) ? [] : [{ kind: 'value', field, value }]
  })
}

/** What its fields may mean, the likeliest first. */
function readingsOf(parts: readonly string[], wrapped: boolean): (readonly CronField[])[] {
  const withSeconds = [second, ...usual]
  const withYear = [...usual, year]
  switch (parts.length) {
    case 5:
      return [usual]
    case 6:
      return wrapped || parts[4] === '?' || /^\d{4}/.test(parts[5] ?? '')
        ? [withYear, withSeconds]
        : [withSeconds, withYear]
    case 7:
      return [all]
    default:
      return []
  }
}

function accepts(field: CronField, value: string): boolean {
  if (value.includes('?') && field !== dayOfMonth && field !== dayOfWeek) return false
  return isPattern(all.map((each) => (each === field ? value : '*')).join(' '))
}

const isPattern = memo(1_000, (pattern) => {
  try {
    new CronPattern(pattern, undefined, lenient)
    return true
  } catch {
    return false
  }
})

/** `5/15` is every 15 minutes from 5 on. */
const lenient = { mode: '7-part', sloppyRanges: true } as const

/** The value in croner's dialect; what only others know is every value there. */
function normal(field: CronField, value: string): string {
  return value
    .split(',')
    .map((each) => normalItem(field, each))
    .join(',')
}

function normalItem(field: CronField, value: string): string {
  const item = value
    .replace(/(?<![A-Z])H(?:\((\d+-\d+)\))?(?![A-Z])/g, (_, range: string | undefined) => range ?? '*')
    .replace(/\d*~\d*/g, '*')
    .replace(/[a-z]{4,}/gi, shortName)
  if (field === dayOfWeek && item === 'L') return '6'
  if (field === dayOfMonth && /^L-\d{1,2}W?$/.test(item)) return item.endsWith('W') ? 'LW' : 'L'
  // From Friday to Monday, or from 22 to 4: across the end of the week or the day.
  const [, from, to, step] = /^(\w+)-(\w+)(\/\d+)?$/.exec(item) ?? []
  const wraps =
    from !== undefined &&
    to !== undefined &&
    field !== year &&
    !accepts(field, `${from}-${to}`) &&
    accepts(field, from) &&
    accepts(field, to)
  return wraps ? `*${step ?? ''}` : item
}

const longNames = (
  'sunday monday tuesday wednesday thursday friday saturday ' +
  'january february march april may june july august september october november december'
).split(' ')

/** `MONDAY` and `SEPT` as croner has them. */
function shortName(name: string): string {
  return longNames.some((each) => each.startsWith(name.toLowerCase())) ? name.slice(0, 3) : name
}

/** A February 31st: croner has looked for it through all the years it knows. */
function comesNever(fields: readonly CronField[], parts: readonly string[]): boolean {
  const at = (field: CronField): string => normal(field, parts[fields.indexOf(field)] ?? '*')
  const isOpen = /^[*?]$/
  if (!/^[\d,-]+$/.test(at(dayOfMonth)) || !isOpen.test(at(dayOfWeek)) || !isOpen.test(at(year))) return false
  const days = `0 0 ${at(dayOfMonth)} ${at(month)} *`
  const job = new Cron(days, { paused: true, timezone: 'UTC', mode: '5-part', sloppyRanges: true })
  return job.nextRun(longAgo) === null
}

const longAgo = new Date('2000-01-01T00:00:00Z')
