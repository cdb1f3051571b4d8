import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Message } from '../../src/message.ts'
import { reviewBody, settledBody } from '../../src/report/markdown.ts'
import { memoryLine, readMemory } from '../../src/report/memory-line.ts'
import { remember } from '../../src/report/progress.ts'
import type { Report } from '../../src/report/report.ts'
import { rendered } from './rendered.ts'
import { context, document, ignored, message, report, transition } from './samples.ts'

const [first, second, third] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string]
const finding = (name: string, over: Partial<Message> = {}): Message =>
  message({ field: name, fingerprint: Buffer.from(name).toString('hex').padEnd(20, '0').slice(0, 20), ...over })
const [a, b, c] = ['Name', 'Queue', 'Owners'].map((name) => finding(name)) as [Message, Message, Message]
const of = (...messages: readonly Message[]): Report => report([document({ messages })])

/** The body at a commit, after the one that stands there. */
const body = (said: Report, headSha: string, former: string | null): string => {
  const own = { ...context, headSha, former }
  return reviewBody(said, own) ?? settledBody(said, own)
}

/** What the body says of the last push. */
const progress = (text: string): string | null => text.match(/### Since the last push\n\n([\s\S]*?)\n\n/)?.[1] ?? null

describe('what became of the findings of the last push', () => {
  const opened = body(of(a, b), first, null)

  test('nothing at first', () => expect(progress(opened)).toBeNull())

  test('what is fixed by name, what is new and what is left by number', () => {
    expect(progress(body(of(b, c), second, opened))).toBe(
      '- **1 fixed**: `Name` in section 7.1 (no-blank)\n- 1 new, 1 still open',
    )
    expect(progress(body(of(a, b, c), second, opened))).toBe('- 1 new, 2 still open')
    expect(progress(body(of(b), second, opened))).toBe(
      '- **1 fixed**: `Name` in section 7.1 (no-blank)\n- 1 still open',
    )
  })

  test('nothing where nothing came and nothing went', () => {
    expect(progress(body(of(a, b), second, opened))).toBeNull()
  })

  test('all of it in the last body too', () => {
    const settled = body(of(), second, opened)
    expect(settled).toMatch(/^\*\*All settled\.\*\*/)
    expect(progress(settled)).toBe('- **2 fixed**: `Name` in section 7.1 (no-blank), `Queue` in section 7.1 (no-blank)')
    expect(progress(body(of(c), third, settled))).toBe('- 1 new')
  })

  test('a run at the same commit says the same', () => {
    for (const next of [of(b, c), of(a, b), of(c), of(), of(a, b, c)]) {
      const once = body(next, second, opened)
      expect(body(next, second, once)).toBe(once)
      expect(body(next, second, body(next, second, once))).toBe(once)
    }
    expect(body(of(a, b), first, opened)).toBe(opened)
  })

  test('what is ignored by now is not fixed, nor is what only moved or was reworded', () => {
    const silent = report([document({ messages: [b], ignored: [ignored({ fingerprint: a.fingerprint })] })])
    expect(progress(body(silent, second, opened))).toBeNull()
    expect(progress(body(of({ ...a, line: 90, reason: 'Other words' }, b), second, opened))).toBeNull()
  })

  describe('a document that this pull request has added, and renamed since', () => {
    const added = (path: string, ...messages: readonly Message[]) => document({ path, change: 'added', messages })
    const before = body(report([added('docs/old.md', a, b)]), first, null)
    const now = (...documents: ReturnType<typeof added>[]): string => body(report(documents), second, before)

    test('is the same one: what it lacks is not fixed, nor new', () => {
      expect(progress(now(added('docs/new.md', a, b)))).toBeNull()
      expect(progress(now(added('docs/new.md', b, c)))).toMatch(/^- \*\*1 fixed\*\*: `Name` .*\n- 1 new, 1 still open$/)
    })

    test('and says so again at the same commit, and after the next push', () => {
      const renamed = now(added('docs/new.md', b, c))
      const same = report([added('docs/new.md', b, c)])
      expect(body(same, second, renamed)).toBe(renamed)
      expect(progress(body(same, third, renamed))).toBeNull()
    })

    test('is nobody’s for certain where two could be it', () => {
      expect(progress(now(added('docs/new.md', a), added('docs/other.md', a)))).toMatch(/2 fixed[\s\S]*2 new/)
    })

    test('is not one that is there beside it', () => {
      expect(progress(now(added('docs/old.md', a, b), added('docs/new.md', a)))).toBe('- 1 new, 2 still open')
    })
  })

  test('a document that was renamed is the same one', () => {
    const renamed = document({
      path: 'docs/new.md',
      previousPath: document().path,
      change: 'renamed',
      messages: [a, b],
    })
    expect(progress(body(report([renamed]), second, opened))).toBeNull()
  })

  test('notices, and what base had and head has not, are none of it', () => {
    const next = of(a, b, finding('x', { severity: 'notice' }), finding('y', { baselineState: 'absent' }))
    expect(progress(body(next, second, opened))).toBeNull()
  })

  test('the document is named where there are several', () => {
    const other = document({ path: 'docs/other.md', messages: [c] })
    const before = body(report([document({ messages: [a] }), other]), first, null)
    expect(progress(body(report([document(), other]), second, before))).toBe(
      '- **1 fixed** in `docs/workflows/crm-contact-sync.md`: `Name` in section 7.1 (no-blank)\n- 1 still open',
    )
  })

  test('of more than can be remembered, what is new is not told', () => {
    const many = Array.from({ length: 700 }, (_, index) => finding(`${index}`))
    const before = body(of(...many), first, null)
    const after = body(of(...many.slice(1), c), second, before)
    expect(progress(after)).toBe('- **1 fixed**: `0` in section 7.1 (no-blank)')
    expect(body(of(...many.slice(1), c), second, after)).toBe(after)
  })
})

describe('what a review remembers', () => {
  const marker = context.marker
  const written = (said: Report): string => `${memoryLine(remember(said, first, null))}\n${marker}`

  test('stands on the line before the marker, and nowhere else', () => {
    const text = written(of(a))
    expect(readMemory(text, marker)?.open).toHaveLength(1)
    expect(readMemory(`x\n\n${text.replace('\n', '\r\n')}\r\n`, marker)?.head).toBe(first)
    expect(readMemory(`${text.replace(marker, '')}\nx\n${marker}`, marker)).toBeNull()
    expect(readMemory(text.replace(marker, 'x'), marker)).toBeNull()
    expect(readMemory(`${marker}\n${text.split('\n')[0]}`, marker)).toBeNull()
  })

  test('a document can not forge it', () => {
    const line = memoryLine(remember(of(a, b), first, null))
    const forged = of(finding(line, { reason: `\`${line}\`\n${line}`, note: line, section: line }))
    const text = body(forged, second, null)
    expect(readMemory(text, marker)?.head).toBe(second)
    expect(progress(body(forged, second, text))).toBeNull()
  })

  test.each([
    'nonsense',
    '<!-- docgate memory 1 x -->',
    `<!-- docgate memory 1 ${first} flags= documents=%E0%A4%A open=zz,,/ fixed= -->`,
  ])('what can not be read is not there: %s', (line) => {
    const found = readMemory(`${line}\n${marker}`, marker)
    expect(found?.open ?? []).toEqual([])
    expect(progress(body(of(a), second, `${line}\n${marker}`)) ?? '').not.toContain('fixed')
  })

  test('what somebody wrote into it is shown as code, and decides nothing', () => {
    const evil = written(of(a)).replace(
      '/no%2Dblank/',
      `/${encodeURIComponent('@octocat <img> --> #1').replace(/-/g, '%2D')}/`,
    )
    const said = body(of(b), second, evil)
    expect(said).toContain('1 fixed')
    const { prose, html } = rendered(said)
    expect(prose).toMatch(/octocat/)
    expect(prose).not.toMatch(/@\w|#\d/)
    expect(html).not.toMatch(/<img/)
    expect(said).toMatch(/^\*\*1 error\*\*/)
  })

  test('any names, within its bounds', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.constantFrom('-->', '--', '"', '漢'.repeat(80), '\uD800'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, words), { maxLength: 700 }), fc.nat(), (names, at) => {
        const documents = names.map(([path, section, field], index) =>
          document({ path: `${path}${index % 9}`, messages: [message({ section, field, fingerprint: `${index}` })] }),
        )
        const before = written(report(documents))
        const left = report(documents.filter((_, index) => index % 3 !== at % 3))
        const after = memoryLine(remember(left, second, readMemory(before, marker)))
        for (const line of [before.split('\n')[0] ?? '', after]) {
          expect(line).toMatch(/^<!-- [\w .=%,/+]+ -->$/)
          expect(line.slice(4, -3)).not.toContain('--')
          expect(line.length).toBeLessThanOrEqual(26_000)
        }
        const read = readMemory(`${after}\n${marker}`, marker)
        expect(read?.fixed.length).toBe(
          Math.min(500, documents.length) -
            (readMemory(before, marker)?.open.filter((_, index) => index % 3 !== at % 3).length ?? 0),
        )
        expect(memoryLine(remember(left, second, read))).toBe(after)
      }),
      { numRuns: 30 },
    )
  })
})

test('a TODO that a finding says already is not said twice, and is counted', () => {
  const todo = { line: 12, section: '5', field: null, text: 'TBD', state: 'new', hidden: false } as const
  const unclear = message({ line: 12, ruleId: 'clear-todo', severity: 'warning', reason: '`TBD` does not say what.' })
  const said = (over: Partial<Message>): string =>
    body(
      report([document({ messages: [{ ...unclear, ...over }], todos: [todo], transitions: [transition()] })]),
      first,
      null,
    )
  expect(said({})).not.toContain('### TODOs')
  expect(said({})).toMatch(/^1 warning, 1 TODO in 1 document/)
  expect(said({ line: 13 })).toContain('### TODOs')
  expect(said({ ruleId: 'no-blank' })).toContain('### TODOs')
  expect(said({ baselineState: 'unchanged' })).toContain('### TODOs')
})
