import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Message } from '../../src/message.ts'
import { annotations } from '../../src/report/annotations.ts'
import { inlineComments } from '../../src/report/comments.ts'
import { jobSummary, markdown, reviewBody } from '../../src/report/markdown.ts'
import { readMemory } from '../../src/report/memory-line.ts'
import type { DocumentReport } from '../../src/report/report.ts'
import { statusOf } from '../../src/report/status.ts'
import { advised } from './advised.ts'
import { context, document, message, report, todo, transition } from './samples.ts'

const many = (number: number, over: (index: number) => Partial<Message>): readonly Message[] =>
  Array.from({ length: number }, (_, index) => message({ line: index + 1, ...over(index) }))

const body = (documents: readonly DocumentReport[]): string => reviewBody(report(documents), context) ?? ''

describe('the review body', () => {
  test('drops what stood before, then carried TODOs, notices, warnings, and never an error', () => {
    const sizes = [80, 160, 240, 320, 400]
    const said = sizes.map((size) => {
      const text = body([
        document({
          messages: [
            ...many(40, (index) => ({ reason: `error-${index}.` })),
            ...many(size, (index) => ({ severity: 'warning', reason: `warning-${index}.` })),
            ...many(size, (index) => ({ severity: 'notice', reason: `notice-${index}.` })),
            ...many(size, (index) => ({ severity: 'warning', reason: `older-${index}.`, baselineState: 'unchanged' })),
          ],
          todos: many(size, () => ({})).map(({ line }) => todo({ line, text: `carried-${line}.`, state: 'carried' })),
        }),
      ])
      const number = (word: string): number => text.match(new RegExp(`${word}-\\d+\\.`, 'g'))?.length ?? 0
      expect(text.length).toBeLessThanOrEqual(60_100)
      expect(number('error')).toBe(40)
      const kinds = ['older', 'carried', 'notice', 'warning'].map((word) => ({ word, number: number(word) }))
      // Whatever is cut, everything that goes before it is gone altogether.
      const cut = kinds.findLastIndex(({ number: shown }) => shown < size)
      expect(kinds.slice(0, Math.max(cut, 0)).filter(({ number: shown }) => shown > 0)).toEqual([])
      return kinds.map(({ number: shown }) => shown)
    })
    expect(said[0]?.slice(1)).toEqual([80, 80, 80])
    expect(said.at(-1)?.slice(0, 3)).toEqual([0, 0, 0])
  })

  test('says how many were left out and where they are', () => {
    const text = body([document({ messages: many(2000, (index) => ({ severity: 'warning', reason: `w-${index}.` })) })])
    const shown = text.match(/^- \*\*Warning\*\*/gm)?.length ?? 0
    expect(shown).toBeGreaterThan(100)
    const left = (2000 - shown).toLocaleString('en')
    expect(text).toContain(
      `**Left out here for length:** ${left} warnings, 1 table row. The job summary has more, and the report file everything.`,
    )
  })

  test('gives up the advice before it gives up an error', () => {
    const note = 'A sentence of the template that takes a good part of the room there is. '.repeat(7)
    const text = body([
      document({ messages: many(120, (index) => ({ reason: `error-${index}.`, note: `${note}${index}` })) }),
    ])
    expect(text.match(/error-\d+\./g)).toHaveLength(120)
    expect(text).not.toContain('A sentence of the template')
    expect(text).not.toContain('Left out')
  })

  test('counts by document what holds the merge and does not fit', () => {
    const text = body(
      Array.from({ length: 60 }, (_, index) =>
        document({ path: `docs/workflows/w${index}.md`, messages: many(100, () => ({})), transitions: [transition()] }),
      ),
    )
    expect(text.length).toBeLessThanOrEqual(60_100)
    expect(text.match(/`Live \(staging\)` → `Live \(prod\)`/g)).toHaveLength(60)
    expect(text.split('\n').filter((line) => /^- `docs\/workflows\/w\d+\.md`: \d+ errors$/.test(line))).toHaveLength(40)
    expect(text.includes('- `docs/workflows/w20.md`: 100 errors\n')).toBe(true)
    expect(text).toMatch(/- and \d+ more documents/)
  })

  const noun = (failOn: 'error' | 'warning'): RegExp =>
    failOn === 'error'
      ? /([\d,]+) (?:needed approval|error|older error)s?\b/g
      : /([\d,]+) (?:needed approval|error|older error|warning)s?\b/g

  test('is within its budget for any report, and names every blocker or says how many it does not name', () => {
    const words = fc.oneof(
      fc.lorem({ maxCount: 12 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constant('`'.repeat(400)),
    )
    const messages = fc.array(
      fc.record({
        reason: words,
        note: fc.option(words),
        severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
        baselineState: fc.constantFrom('new' as const, 'unchanged' as const, 'absent' as const, null),
      }),
      { maxLength: 12 },
    )
    const documents = fc.array(
      fc.record({
        path: words,
        messages,
        copies: fc.integer({ min: 0, max: 90 }),
        waiting: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(documents, fc.constantFrom('error' as const, 'warning' as const), (drawn, failOn) => {
        let serial = 0
        const named = (): string => `N${++serial}N`
        const blockers: string[] = []
        const built = drawn.map(({ path, messages: some, copies, waiting }, index) =>
          document({
            path: `docs/${index}-${path}.md`,
            messages: Array.from({ length: copies }, () => some)
              .flat()
              .map((over) => {
                const name = named()
                const holds = over.severity === 'error' || over.severity === failOn
                if (holds && over.baselineState !== 'absent') blockers.push(name)
                return message({ ...over, reason: `${name} ${over.reason}` })
              }),
            transitions: Array.from({ length: waiting }, () => {
              const name = named()
              blockers.push(name)
              return transition({ head: name })
            }),
          }),
        )
        const text = reviewBody(report(built), { ...context, failOn }) ?? ''
        expect(text.length).toBeLessThanOrEqual(65_536 - 5_000)
        const missing = blockers.filter((name) => !text.includes(name)).length
        const owned = text.match(/\*\*Left out here for length:\*\* (.*)/)?.[1] ?? ''
        const counted = [...(owned.split('.')[0]?.matchAll(noun(failOn)) ?? [])]
          .map(([, number]) => Number(number?.replaceAll(',', '')))
          .reduce((sum, number) => sum + number, 0)
        expect(counted).toBe(missing)
        // While they fit: what is there fills at least half of the room before a blocker goes.
        if (missing > 0) expect(text.length).toBeGreaterThan(30_000)
      }),
      { numRuns: 6 },
    )
  })
})

test('the job summary stays below 1 MiB, in bytes', () => {
  const documents = Array.from({ length: 10 }, (_, index) =>
    document({
      path: `docs/workflows/w${index}.md`,
      messages: many(600, (number) => ({ reason: `${number} ${'漢字'.repeat(60)}` })),
    }),
  )
  const summary = jobSummary(report(documents), context)
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000)
  expect(Buffer.byteLength(summary)).toBeGreaterThan(950_000)
  expect(summary).toMatch(
    /Left out here for length:\*\* [\d,]+ errors, 10 table rows\. The report file has everything\./,
  )
})

test('Markdown of the command line has no bound', () => {
  const text = markdown(report([document({ messages: many(800, (index) => ({ reason: `error-${index}.` })) })]))
  expect(text.match(/error-\d+\./g)).toHaveLength(800)
})

describe('within every bound', () => {
  const languages = [
    'Feld `Zuständig:` ist leer',
    '必須項目`担当者`がありません',
    'حقل `المالك` فارغ',
    'Поле `Владелец` пусто',
    '🧑‍🚒 `👩🏽‍💻`',
    'x'.repeat(900),
    '`'.repeat(300),
    '```\n</details>\n-->',
  ]
  const advicesFor = (documents: readonly DocumentReport[]) => advised({}, documents)
  /** A body after one that remembers as much as it can. */
  const posted = (documents: readonly DocumentReport[], before: readonly DocumentReport[]): string => {
    const own = { ...context, former: null, advices: advicesFor(documents), textOf: () => ['## 6. Idempotency', ''] }
    const former = reviewBody(report(before), { ...own, headSha: '1'.repeat(40) })
    return reviewBody(report(documents), { ...own, former }) ?? ''
  }
  const drawn = fc.record({
    copies: fc.integer({ min: 1, max: 600 }),
    documents: fc.integer({ min: 1, max: 8 }),
    reason: fc.constantFrom(...languages),
    note: fc.constantFrom(...languages),
    section: fc.constantFrom(...languages),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    /** A table of links that all lead nowhere: everything on one line. */
    lines: fc.constantFrom(60, 1),
  })

  test('body, summary, comments, annotations and status, in every language and length, at the second push too', () => {
    fc.assert(
      fc.property(drawn, ({ copies, documents: number, reason, note, section, severity, lines }) => {
        const built = (from: number): readonly DocumentReport[] =>
          Array.from({ length: number }, (_, at) =>
            document({
              path: `docs/workflows/${at}-${section.slice(0, 20)}.md`,
              messages: many(copies, (index) => ({
                reason: `N${from + index}N ${reason}`,
                note,
                section,
                severity,
                line: (index % lines) + 1,
                fingerprint: `${from + index}`,
              })),
              todos: [todo({ text: reason })],
            }),
          )
        const all = built(1)
        const text = posted(all, built(copies))
        expect(text.length).toBeLessThanOrEqual(60_000)
        expect(readMemory(text, context.marker)?.head).toBe(context.headSha)
        if (severity === 'error' && copies * number > 2000) expect(text).toContain('Left out here for length:')
        const summary = jobSummary(report(all), { ...context, advices: advicesFor(all) })
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000)
        const patch = `@@ -0,0 +1,60 @@\n${Array.from({ length: 60 }, () => '+x').join('\n')}`
        const files = all.map(({ path }) => ({ path, previousPath: null, change: 'added' as const, patch }))
        const comments = inlineComments(report(all), files, (fingerprint) => `<!-- docgate ${fingerprint} -->`)
        expect(comments.length).toBeLessThanOrEqual(30)
        for (const comment of comments) expect(comment.body.length).toBeLessThanOrEqual(65_536)
        expect(annotations(report(all)).length).toBeLessThanOrEqual(10)
        expect(statusOf(report(all)).description.length).toBeLessThanOrEqual(140)
      }),
      { numRuns: 4 },
    )
  })

  test('100 documents with 6,700 messages: one body, in seconds; `e2e/size` has three times as many', () => {
    const documents = Array.from({ length: 100 }, (_, at) =>
      document({
        path: `docs/workflows/w${at}.md`,
        messages: many(67, (index) => ({
          reason: `N${at}-${index}N: field \`F${index}:\` of \`${at % 14}. Section\` says \`${index}\`, which is none of the listed ones.`,
          severity: index % 3 === 0 ? 'error' : 'warning',
          note: 'One of these, and the truth.',
          fingerprint: `${at} ${index}`,
        })),
        transitions: [transition()],
      }),
    )
    const started = process.cpuUsage()
    const text = posted(documents, documents.slice(1))
    const summary = jobSummary(report(documents), { ...context, advices: advicesFor(documents) })
    const took = process.cpuUsage(started).user / 1e6
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000)
    const shown = text.match(/`Live \(staging\)` → `Live \(prod\)`/g)?.length ?? 0
    const left = Number(text.match(/Left out here for length:\*\* (\d+) needed approvals/)?.[1] ?? 0)
    expect(shown + left).toBe(100)
    // The work order may name some that the lists have no room for.
    const lists = text.replace(/<summary>For your agent[\s\S]*?<\/details>/, '')
    const named = new Set(lists.match(/N\d+-\d+N/g)).size
    const errors = Number(/ ([\d,]+) errors/.exec(text.slice(text.indexOf('Left out')))?.[1]?.replace(',', '') ?? 0)
    expect(named + errors).toBe(2300)
    // Seconds of the processor, some; a way that grows with the square of the number would take minutes.
    expect(took).toBeLessThan(20)
  }, 240_000)
})
