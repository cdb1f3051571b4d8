import type { Block } from '../document/blocks.ts'
import { type CronFault, cronFault } from '../document/cron.ts'
import { type CronText, cronTexts } from '../document/cron-text.ts'
import { spanAt } from '../document/place.ts'
import { labelKey } from '../document/words.ts'
import { quoted } from '../reason.ts'
import { defineRule } from './rule.ts'

/**
 * "Endpoint/schedule (e.g., …, `15 6 * * 1-5` with its time zone)": what runs by the clock gives the expression that
 * the scheduler has, so it must be one. Right is what any of the usual dialects takes: crontab, seconds before it, a year
 * behind it, `cron(…)`. Endpoints and intervals ("every 15 minutes", `PT5M`) are not looked at.
 *
 * @example fails
 * ## 11. Trigger
 *
 * - **Endpoint/schedule:** cron `0 25 * * 1-5` (Europe/Dublin)
 *
 * @example passes
 * ## 11. Trigger
 *
 * - **Endpoint/schedule:** cron `0 5 * * 1-5` (Europe/Dublin)
 */
export default defineRule({
  id: 'valid-schedule',
  severity: 'error',
  description: 'a cron expression that is not valid',
  options: { fields: ['Endpoint/schedule', 'Schedule'] },
  check({ document, binding, options, report }) {
    const named = new Set(options.fields.map(labelKey))
    for (const { schema, fields } of binding.bound) {
      const given = [...fields.groups.flatMap((group) => group.fields), ...fields.duplicates]
      for (const field of given.filter((each) => named.has(each.schema.key))) {
        for (const { text, start, end } of field.value.flatMap((block) => schedulesIn(block, document.text))) {
          const fault = cronFault(text.parts, text.wrapped)
          const isLeft = binding.leftovers.some((each) => each.start <= start && start < each.end)
          if (fault === null || isLeft) continue
          report({
            reason: explain(quoted(text.parts.join(' ')), fault),
            at: document.range(start, end),
            ...binding.at(start),
            section: schema.id,
            field: field.schema.label,
            args: [fault.kind],
          })
        }
      }
    }
  },
})

function explain(expression: string, fault: CronFault): string {
  switch (fault.kind) {
    case 'count':
      return `${expression} has ${fault.count} fields; a cron expression has ${
        fault.count < 5
          ? '5: minute, hour, day of month, month, day of week'
          : '5, or up to 7 with a second before and a year behind them'
      }.`
    case 'value':
      return `${expression} is not a cron expression: its ${fault.field.name} is ${quoted(fault.value)}, but must be ${fault.field.range}.`
    case 'never':
      return `${expression} never runs: none of its months has such a day.`
  }
}

interface Placed {
  readonly text: CronText
  /** Offsets in the source. */
  readonly start: number
  readonly end: number
}

function schedulesIn({ kind, full }: Block, source: string): Placed[] {
  const placed = (text: CronText, shift = 0): Placed => ({
    text,
    ...spanAt(full, text.start + shift, text.end + shift),
  })
  if (kind === 'code') return cronTexts(full.text, true).map((text) => placed(text))
  if (kind !== 'text' && kind !== 'cell') return []
  const spans = full.code.flatMap(([from, to]) =>
    cronTexts(full.text.slice(from, to), true, full.text.slice(Math.max(0, from - 60), from)).map((text) =>
      placed(text, from),
    ),
  )
  const prose = full.code.reduce(
    (left, [from, to]) => left.slice(0, from) + '`'.repeat(to - from) + left.slice(to),
    full.text,
  )
  return [
    ...spans,
    ...cronTexts(prose, false)
      .map((text) => placed(text))
      .filter((each) => isWhole(each, source)),
  ]
}

const nearby = 10

/** Stars of an expression in prose may have become emphasis; then nobody can tell what was meant. */
function isWhole({ text, start, end }: Placed, source: string): boolean {
  const written = source.slice(start, end).replace(/\\/g, '').trim().split(/\s+/).join(' ')
  const around =
    source
      .slice(Math.max(0, start - nearby), start)
      .trimEnd()
      .slice(-1) +
    source
      .slice(end, end + nearby)
      .trimStart()
      .slice(0, 1)
  return written === (text.wrapped ? written : text.parts.join(' ')) && !around.includes('*')
}
