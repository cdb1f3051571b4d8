import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Log, Result } from 'sarif'
import type { Report } from '../../src/report/report.ts'
import { type SarifContext, sarif } from '../../src/report/sarif.ts'
import { rules } from '../../src/rules/index.ts'
import { attacks, hostile } from './attacks.ts'
import { busy, document, ignored, message, report, satisfied, silenced, transition } from './samples.ts'
import { sarifProblems } from './sarif-schema.ts'

const ruleUrl = (id: string): string => `https://github.com/lantern/docgate/blob/v1/docs/rules/${id}.md`
const context: SarifContext = {
  wanted: 'all',
  ruleUrl,
  homeUrl: 'https://github.com/lantern/docgate',
  checked: { repositoryUrl: 'https://github.com/example/shop', headSha: '7a55e2bf7200112233445566778899aabbccddee' },
}
const bare: SarifContext = { wanted: 'all', ruleUrl: () => '', homeUrl: '', checked: null }

function runOf(some: Report, how: SarifContext = context) {
  const log: Log = JSON.parse(sarif(some, how))
  const [run] = log.runs
  if (run === undefined || log.runs.length !== 1) throw new Error('expected one run')
  return { ...run, results: run.results ?? [] }
}

const resultsOf = (some: Report, how = context): readonly Result[] => runOf(some, how).results

describe('is SARIF 2.1.0', () => {
  test('the schema refuses what is none', () => {
    const log = JSON.parse(sarif(busy, context))
    expect(sarifProblems({ ...log, version: '2.0.0' })).not.toEqual([])
    log.runs[0].results[0].level = 'notice'
    expect(sarifProblems(log)).toEqual([expect.stringMatching(/^\/runs\/0\/results\/0\/level /)])
  })

  test.each([
    ['a busy report', busy],
    ['ignored findings', silenced],
    ['nothing at all', report([])],
    ['a path of odd characters', report([document({ path: 'docs/ü %:#?\n<a>[b]/::x.md', messages: [message()] })])],
  ])('%s', (_, some) => {
    expect(sarifProblems(JSON.parse(sarif(some, context)))).toEqual([])
    expect(sarifProblems(JSON.parse(sarif(some, bare)))).toEqual([])
  })

  test('any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 20 }), (attack, text) => {
        expect(sarifProblems(JSON.parse(sarif(hostile(`${text}${attack}`), context)))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('the same report gives the same bytes, on one line', () => {
    expect(sarif(busy, context)).toBe(sarif(busy, context))
    expect(sarif(busy, context)).toMatch(/^\{.*\}\n$/)
  })
})

describe('rules', () => {
  const { driver } = runOf(busy).tool

  test('the rule book with its pages, and one for changes that need a human', () => {
    expect(driver.rules?.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'needs-approval'])
    expect(driver).toMatchObject({ name: 'docgate', informationUri: 'https://github.com/lantern/docgate' })
    for (const rule of driver.rules?.slice(0, -1) ?? []) expect(rule.helpUri).toBe(ruleUrl(rule.id))
  })

  test('what GitHub wants of each: texts within its limits, a level, a severity', () => {
    for (const { shortDescription, fullDescription, help, properties, defaultConfiguration } of driver.rules ?? []) {
      expect(shortDescription?.text).toMatch(/^[^a-z].{5,1000}\.$/)
      expect(fullDescription?.text.length).toBeLessThanOrEqual(1000)
      expect(help?.text).not.toBe('')
      const level = { error: 'error', warning: 'warning', recommendation: 'note' }
      expect(Object.entries(level)).toContainEqual([properties?.['problem.severity'], defaultConfiguration?.level])
    }
  })

  test('every result points at its rule; one that is not in the book at none', () => {
    const odd = report([document({ messages: [message({ ruleId: 'another' }), message()] })])
    for (const some of [busy, silenced, odd])
      for (const { ruleId, ruleIndex } of resultsOf(some))
        expect(ruleId === 'another' ? undefined : ruleId).toBe(driver.rules?.[ruleIndex ?? -1]?.id)
  })

  test('without an address there is none', () => {
    const { tool, versionControlProvenance } = runOf(busy, bare)
    expect(versionControlProvenance).toBeUndefined()
    expect(JSON.stringify(tool)).not.toMatch(/helpUri|informationUri|Its page/)
  })
})

describe('results', () => {
  test('a message, with its place', () => {
    const some = message({ line: 7, column: 3, endLine: 8, endColumn: 1, note: 'Advice.', expected: ['x'] })
    expect(resultsOf(report([document({ path: 'docs/a b.md', messages: [some] })]))).toEqual([
      {
        ruleId: 'no-blank',
        ruleIndex: rules.findIndex(({ id }) => id === 'no-blank'),
        level: 'error',
        message: { text: `${some.reason} Advice.` },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7, startColumn: 3, endLine: 8, endColumn: 1 },
            },
          },
        ],
        partialFingerprints: {
          'docgateFingerprint/v1': '0123456789abcdef0123',
          primaryLocationLineHash: '0123456789abcdef0123:1',
        },
        baselineState: 'new',
        properties: { section: '7.1', field: 'Queue/topic', expected: ['x'] },
      },
    ])
  })

  test('most severe first, new before older, settled and ignored last', () => {
    const one = report([
      document({
        messages: [
          message({ severity: 'notice' }),
          message({ baselineState: 'absent' }),
          message({ baselineState: 'unchanged' }),
          message({ severity: 'warning' }),
        ],
        ignored: [ignored()],
        transitions: [transition()],
      }),
      document({ messages: [message({ baselineState: null })] }),
    ])
    const brief = ({ level, baselineState, suppressions }: Result) =>
      [level, baselineState, ...(suppressions === undefined ? [] : ['suppressed'])].join(' ').trim()
    expect(resultsOf(one).map(brief)).toEqual([
      'error',
      'error unchanged',
      'warning new',
      'note new',
      'note new',
      'error absent',
      'error new suppressed',
    ])
    expect(resultsOf(one, { ...context, wanted: 'standing' }).map(brief)).toEqual([
      'error',
      'error unchanged',
      'warning new',
      'note new',
      'note new',
    ])
  })

  test('an ignored finding says why, and where that stands', () => {
    const [first] = resultsOf(silenced).filter(({ ruleId }) => ruleId === 'section-order')
    expect(first).toMatchObject({ level: 'warning', baselineState: 'unchanged' })
    expect(first?.suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'auditors read safety first',
        location: { physicalLocation: expect.objectContaining({ region: { startLine: 3 } }) },
      },
    ])
  })

  test('a change that needs a human is a note until it is approved; what head has no more is on line 1', () => {
    const changes = [
      transition({ line: 13 }),
      transition({ kind: 'section-removed', field: 'section 8', base: '8. Metrics', head: null, line: 90 }),
      transition({ decision: satisfied() }),
      transition({ requirement: 'notice' }),
    ]
    const found = resultsOf(report([document({ transitions: changes })]))
    expect(
      found.map(({ ruleId, level, locations }) => [ruleId, level, locations?.[0]?.physicalLocation?.region]),
    ).toEqual([
      ['needs-approval', 'note', { startLine: 13 }],
      ['needs-approval', 'note', { startLine: 1 }],
    ])
    expect(found[0]?.message.text).toBe(
      'Status: `Live (staging)` → `Live (prod)`. The workflow goes live in production. One approval by a person with write access who is not the author.',
    )
    expect(found[0]?.partialFingerprints).toMatchObject({ 'docgateFingerprint/v1': 'ab12ab12ab12ab12ab12' })
  })
})

describe('nothing of a document comes alive', () => {
  test.each(attacks)('%j', (value) => {
    const text = sarif(hostile(value), context)
    expect(text).not.toContain('##[')
    for (const { message: said, suppressions = [] } of resultsOf(hostile(value)))
      for (const words of [said.text, ...suppressions.map(({ justification }) => justification)]) {
        expect(words).not.toMatch(/@[\w-]|#\w|\bGH-\d|:\/\/|\bwww\.|\]\(/i)
        expect(words).not.toMatch(/(?!\u2060)[\p{Cc}\p{Cf}\p{Cs}]/u)
      }
    expect(text.trim().split('\n')).toHaveLength(1)
  })
})

describe("GitHub's limits", () => {
  const many = (count: number, over = {}): Report =>
    report([
      document({
        messages: Array.from({ length: count }, (_, line) =>
          message({ line: line + 1, severity: line % 2 === 0 ? 'notice' : 'error', note: null, ...over }),
        ),
      }),
    ])
  const leftOut = (run: ReturnType<typeof runOf>) => [
    run.properties?.['leftOut'],
    run.invocations?.[0]?.toolExecutionNotifications?.map((each) => each.message.text),
  ]

  test('below them everything is said', () => {
    const run = runOf(many(300))
    expect([run.results.length, ...leftOut(run)]).toEqual([300, undefined, []])
  })

  test('at most 25,000 results, the least severe left out, and their number said', () => {
    const short = { reason: 'x', section: null, field: null }
    const run = runOf(many(26_000, short))
    expect(run.results.length).toBeLessThanOrEqual(25_000)
    expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(13_000)
    expect(leftOut(run)).toEqual([
      26_000 - run.results.length,
      [expect.stringMatching(/^Left out for length: [\d,]+ results, the least severe\. /)],
    ])
  })

  test('at most 10 MB, also of what can not be compressed', () => {
    const loud = report([
      document({
        messages: Array.from({ length: 120 }, (_, line) =>
          message({ line: line + 1, expected: [randomBytes(75_000).toString('base64')] }),
        ),
      }),
    ])
    const text = sarif(loud, context)
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000)
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    expect(leftOut(runOf(loud))[0]).toBeGreaterThan(0)
  })
})
