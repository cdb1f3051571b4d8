import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Message } from '../../src/message.ts'
import { type Advices, workOrder } from '../../src/report/agent.ts'
import { jobSummary, reviewBody } from '../../src/report/markdown.ts'
import { advised } from './advised.ts'
import { expectGolden } from './golden.ts'
import { fences, rendered } from './rendered.ts'
import { context, document, message, report } from './samples.ts'

const path = 'docs/workflows/crm-contact-sync.md'
const text = ['# Sync', '', '## 0. Index', '', '- **Status:** live', '- **Owners:**', '', '## 7. Jobs', ''].join('\n')
const missing = message({
  ruleId: 'required-section',
  line: 8,
  column: 1,
  endLine: 8,
  endColumn: 11,
  section: '6',
  field: null,
  reason: 'Missing section `6. Idempotency` with `6.1 Retries`; it belongs before `7. Jobs`.',
  expected: ['## 6. Idempotency\n\n- **Key:**\n\n### 6.1 Retries\n\n## 7. Jobs'],
  fingerprint: 'a'.repeat(20),
})
const wrong = message({
  ruleId: 'field-value',
  line: 5,
  column: 15,
  endLine: 5,
  endColumn: 19,
  section: '0',
  field: 'Status',
  reason: 'Value `live` of `Status:` is none of the listed ones.',
  expected: ['Draft', 'Live (prod)', 'Deprecated'],
  fingerprint: 'b'.repeat(20),
})
const blank = message({
  line: 6,
  section: '0',
  field: 'Owners',
  severity: 'warning',
  reason: 'Field `Owners:` of `0. Index` is blank.',
  fingerprint: 'c'.repeat(20),
})
const documents = [document({ messages: [missing, wrong, blank] })]
const advices = advised({ [path]: text }, documents)
const room = { limit: 20_000, measure: (some: string) => some.length }
const order = (messages: readonly Message[], limit = 20_000, with_: Advices = advices): string | null =>
  workOrder(report([document({ messages })]), context.headSha, with_, { ...room, limit })

describe('a work order', () => {
  test('says what to write where, what the template asks for, and how to check it', () => {
    expectGolden('work-order.txt', order([missing, wrong, blank]) ?? '')
  })

  test('a body with it', () => {
    expectGolden('mend.md', reviewBody(report(documents), { ...context, advices }) ?? '')
  })

  test('is not there where nothing is to mend', () => {
    expect(order([])).toBeNull()
    expect(order([message({ severity: 'notice' })])).toBeNull()
    expect(order([message({ baselineState: 'absent' })])).toBeNull()
    expect(order([message({ severity: 'warning', baselineState: 'unchanged' })])).toBeNull()
    expect(order([message({ baselineState: 'unchanged' })])).toContain('1. error, line 41')
  })

  test('has the whole template once where documents have nothing of it', () => {
    const empty = message({ ruleId: 'required-section', section: null, field: null, line: 1, reason: 'Empty.' })
    const two = ['docs/a.md', 'docs/b.md'].map((path) => document({ path, messages: [empty] }))
    const said = workOrder(report(two), null, advised({}, two), room) ?? ''
    const headings = ['    ## 6. Idempotency', '', '    - **Key:**', '', '    ### 6.1 Retries']
    expect(said.split('\nHeadings and labels to start from:\n    ## 0. Index\n\n    - **Status:**\n')).toHaveLength(2)
    expect(said.split(['', ...headings, ''].join('\n'))).toHaveLength(2)
    expect(said).toContain('asks for there:\n0. Index\n')
    expect(said).toContain('\n  - Queue/topic\n')
  })

  test('says what to fill in where a section says nothing', () => {
    const nothing = message({ line: 8, section: '6', field: null, reason: 'Section `6. Idempotency` is blank.' })
    const blankText = '## 0. Index\n\n- **Status:** Draft\n\n## 6. Idempotency\n\n## 7. Jobs\n'
    const own = advised({ [path]: blankText }, [document({ messages: [nothing] })])
    expect(order([nothing], 20_000, own)).toContain(
      ['is blank.', '   To fill in there:', '       - **Key:**', '', '       ### 6.1 Retries', ''].join('\n'),
    )
  })

  test('takes the note of a finding where the template is not known', () => {
    const noted = message({ note: 'Who is called at night.' })
    expect(order([noted], 20_000, new Map())).toContain('\n   The template says: Who is called at night.\n')
    expect(order([noted])).not.toContain('The template says')
  })

  test('keeps to its room: the template goes first, then the last findings, and it says so', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...blank, line: index + 1, reason: `Number ${index}.` }))
    const sizes = [700, 1500, 3000, 6000, 9000]
    const orders = sizes.map((limit) => order(many, limit))
    expect(orders[0]).toBeNull()
    for (const [index, said] of orders.entries()) expect(said?.length ?? 0).toBeLessThanOrEqual(sizes[index] ?? 0)
    const listed = orders.map((said) => said?.match(/Number \d+\./g)?.length ?? 0)
    expect(listed.at(-1)).toBe(60)
    expect(orders[1]).toContain(`${60 - (listed[1] ?? 0)} more findings not listed here for length`)
    expect(orders.at(-1)).toContain('asks for there')
  })

  test('what the template asks for is cut by section, and the rest is named', () => {
    const whole = order([missing, wrong, blank]) ?? ''
    const asked = (limit: number): string =>
      /asks for there:\n([\s\S]*?)\n\n/.exec(order([missing, wrong, blank], limit) ?? '')?.[1] ?? ''
    const all = asked(20_000)
    const some = Array.from({ length: 30 }, (_, index) => asked(whole.length + 300 - index * 30))
    const cut = some.filter((text) => text !== '' && text !== all)
    expect(cut.length).toBeGreaterThan(0)
    for (const text of cut) expect(text).toMatch(/(?:^|\n)\d more sections? of it would be too long here: read \S+\.$/)
    expect(cut.some((text) => text.includes('\n'))).toBe(true)
  })

  test('that has no room is said to be elsewhere, in one line', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...wrong,
      line: index + 1,
      reason: `Number ${index}.`,
      fingerprint: String(index),
    }))
    const body = reviewBody(report([document({ messages: many })]), { ...context, advices }) ?? ''
    expect(body).toContain(
      '\n\nThe job summary has the instructions for your agent; there is no room for them here.\n\n',
    )
    expect(body).not.toContain('For your agent')
    expect(reviewBody(report([document({ messages: many })]), context)).not.toContain('work order')
    expect(body.length).toBeLessThanOrEqual(60_000 + context.marker.length + 1)
  })

  test('a path that a shell would take apart is not put in a command', () => {
    const odd = report([document({ path: 'docs/a b; rm.md', messages: [blank] })])
    expect(workOrder(odd, null, new Map(), room)).toContain('At the end run docgate check:')
  })

  test('nothing that it quotes ends its fence, or stands at the start of a line', () => {
    const piece = fc.constantFrom(
      '`',
      '```',
      '~~~',
      '\n',
      '\r',
      '````````',
      '</details>',
      '-->',
      ' ',
      '# x',
      '::error::',
    )
    const words = fc.array(piece, { maxLength: 12 }).map((some) => some.join(''))
    fc.assert(
      fc.property(words, words, (reason, line) => {
        const bad = { ...missing, reason: `Bad ${reason}`, note: reason, expected: [`${line}\n## 7. Jobs`] }
        const built = report([document({ path: `docs/${reason}.md`, messages: [bad] })])
        const own = advised({ [`docs/${reason}.md`]: text }, built.documents)
        for (const body of [
          reviewBody(built, { ...context, advices: own }) ?? '',
          jobSummary(built, { ...context, advices: own }),
        ]) {
          const { tree, rawHtml } = rendered(body)
          // The job summary has the text to copy besides.
          const blocks = fences(tree)
          expect(blocks.filter((lang) => lang !== 'markdown')).toEqual(['text'])
          expect(rawHtml.filter((raw) => /^<\/details>/.test(raw))).toHaveLength(blocks.length)
          expect(body).toContain('At the end run docgate check')
        }
        const lines = workOrder(built, null, own, room)?.split('\n') ?? []
        const ours =
          /^(?:Fix |- |In docs\/|\d+\. error, |What the template |At the end |If there is no | {2}|\d+(?:\.\d+)?\.? [A-Z]|$)/
        expect(lines.filter((each) => !ours.test(each))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
