import { describe, expect, test } from '@jest/globals'
import { jobSummary, markdown, reviewBody, settledBody, unfinishedNote } from '../../src/report/markdown.ts'
import { text } from '../../src/report/text.ts'
import { advised } from './advised.ts'
import { expectGolden } from './golden.ts'
import {
  approval,
  busy,
  context,
  document,
  ignored,
  message,
  report,
  satisfied,
  silenced,
  todo,
  transition,
  undecided,
} from './samples.ts'

const promotion = report([document({ transitions: [transition()] })])

describe('review body', () => {
  test('a busy pull request', () => {
    expectGolden('busy.md', reviewBody(busy, context) ?? '')
  })

  test('all there can be, in the order a reader wants it', () => {
    const lacking = message({ fingerprint: 'f'.repeat(20), reason: 'Missing field `Owners:` of `0. Index`.' })
    const before = report([document({ messages: [lacking] })])
    const full = report(
      [
        document({
          messages: [
            message(),
            message({
              severity: 'warning',
              line: 50,
              reason: 'Field `Alerts:` says nothing.',
              fingerprint: 'b'.repeat(20),
            }),
            message({ line: 70, baselineState: 'unchanged', fingerprint: 'c'.repeat(20) }),
          ],
          ignored: [ignored(), ignored({ baselineState: 'unchanged', line: 90 })],
          todos: [todo(), todo({ line: 61, state: 'carried' }), todo({ line: 62, state: 'resolved' })],
          transitions: [
            transition(),
            transition({
              field: 'Risk level',
              base: 'Low',
              head: 'Medium',
              kind: 'risk-raised',
              requirement: 'notice',
            }),
          ],
        }),
      ],
      ['`docs/huge.md` was not checked: it is larger than 1 MiB.'],
    )
    const advices = advised({}, full.documents)
    const former = reviewBody(before, { ...context, headSha: '1'.repeat(40), former: null })
    const body = reviewBody(full, { ...context, former, advices }) ?? ''
    expectGolden('everything.md', body)
    const parts = [
      '**2 errors (1 older)**',
      '### Needs human review',
      '### To fix',
      '### Newly ignored',
      '### TODOs',
      '1 TODO from before, 1 TODO resolved',
      '### Since the last push',
      '### Notes',
      '### Other',
      'older finding',
      '1 finding ignored',
      '| Document |',
      'For your agent',
      '<sub>Checked at',
    ]
    let at = 0
    for (const part of parts) {
      const next = body.indexOf(part, at)
      expect([part, next >= at]).toEqual([part, true])
      at = next
    }
  })

  test('one approval and nothing else', () => {
    expectGolden('promotion.md', reviewBody(promotion, context) ?? '')
  })

  test('findings that are ignored', () => {
    expectGolden('silenced.md', reviewBody(silenced, context) ?? '')
  })

  test.each([
    ['no documents', report([])],
    ['a clean document', report([document()])],
    ['a notice', report([document({ messages: [message({ severity: 'notice' })] })])],
    ['a TODO that was there before', report([document({ todos: [todo({ state: 'carried' })] })])],
    ['a TODO that is resolved', report([document({ todos: [todo({ state: 'resolved' })] })])],
    ['a finding that is gone', report([document({ messages: [message({ baselineState: 'absent' })] })])],
    ['an error that base ignores too', report([document({ ignored: [ignored({ baselineState: 'unchanged' })] })])],
    ['a warning that is newly ignored', report([document({ ignored: [ignored({ severity: 'warning' })] })])],
    [
      'a warning that was there before',
      report([document({ messages: [message({ severity: 'warning', baselineState: 'unchanged' })] })]),
    ],
  ])('nothing to say: %s', (_, quietReport) => {
    expect(reviewBody(quietReport, context)).toBeNull()
  })

  test.each([
    ['an error', report([document({ messages: [message()] })])],
    ['an older error', report([document({ messages: [message({ baselineState: 'unchanged' })] })])],
    ['a warning', report([document({ messages: [message({ severity: 'warning' })] })])],
    ['an error that is newly ignored', report([document({ ignored: [ignored()] })])],
    ['a new TODO', report([document({ todos: [todo()] })])],
    [
      'a note',
      report(
        [document()],
        [
          'This change touches `.github/docgate.yml`. That takes effect after the merge; until then docgate goes by the base branch.',
        ],
      ),
    ],
    ['a watched change', report([document({ transitions: [transition({ requirement: 'notice' })] })])],
  ])('something to say: %s', (_, loudReport) => {
    expect(reviewBody(loudReport, context)).toContain(context.marker)
  })

  test('a warning that is newly ignored is something to say where warnings hold the merge', () => {
    const quietReport = report([document({ ignored: [ignored({ severity: 'warning' })] })])
    expect(reviewBody(quietReport, { ...context, failOn: 'warning' })).toContain('### Newly ignored')
    expect(reviewBody(quietReport, { ...context, failOn: 'never' })).toBeNull()
  })

  test('what is ignored is no finding, and is counted all the same', () => {
    const all = [ignored(), ignored({ baselineState: 'unchanged' })]
    const first = (...some: typeof all): string | undefined =>
      markdown(report([document({ ignored: some })])).split('\n')[0]
    expect(first()).toBe('No findings in 1 document.')
    expect(first(ignored())).toBe('No findings, 1 newly ignored in 1 document.')
    expect(first(...all)).toBe('No findings, 2 ignored (1 new) in 1 document.')
    expect(first(ignored({ baselineState: null }))).toBe('No findings, 1 ignored in 1 document.')
  })

  test('stands on its own last line, behind everything: the marker', () => {
    expect(reviewBody(busy, context)?.split('\n').slice(-2)).toEqual(['', context.marker])
  })

  test('what holds the merge is bold, by the limit', () => {
    const both = report([document({ messages: [message(), message({ severity: 'warning', line: 50 })] })])
    expect(reviewBody(both, context)).toMatch(/^\*\*1 error\*\*, 1 warning in 1 document\.\n/)
    expect(reviewBody(both, { ...context, failOn: 'warning' })).toMatch(/^\*\*1 error\*\*, \*\*1 warning\*\* in/)
    expect(reviewBody(both, { ...context, failOn: 'never' })).toMatch(/^1 error, 1 warning in/)
  })

  test('the headline says what base had of each severity, and where all of it was there, that alone', () => {
    const old = (over = {}) => message({ baselineState: 'unchanged', ...over })
    const said = (...messages: ReturnType<typeof message>[]): string =>
      (reviewBody(report([document({ messages })]), { ...context, failOn: 'warning' }) ?? '').split('\n')[0] ?? ''
    expect(said(old(), old())).toBe('**2 older errors** in 1 document.')
    expect(said(old(), message())).toBe('**2 errors (1 older)** in 1 document.')
    expect(said(message(), old({ severity: 'warning' }))).toBe('**1 error**, **1 older warning** in 1 document.')
  })

  test('the same sentence of the template is quoted once for a document', () => {
    const note = 'Never leave this blank.'
    const two = report([document({ messages: [message({ note }), message({ note, line: 50 })] })])
    expect(reviewBody(two, context)?.split(note)).toHaveLength(2)
  })

  test('a replacement that the reason names is not named twice', () => {
    const reason = 'Unexpected `live`, expected `Live (prod)`'
    const named = report([document({ messages: [message({ reason, expected: ['Live (prod)'] })] })])
    expect(reviewBody(named, context)).not.toContain('Expected:')
    const unnamed = report([
      document({ messages: [message({ reason: 'Unexpected `live`', expected: ['Live (prod)'] })] }),
    ])
    expect(reviewBody(unnamed, context)).toContain('Expected: `Live (prod)`')
  })

  test('of a list that the reason begins, the others are named as the others', () => {
    const reason = '`live` is no value. Expected `Draft`, `In review` or 2 more.'
    const expected = ['Draft', 'In review', 'Live (prod)', 'Deprecated']
    const begun = report([document({ messages: [message({ reason, expected })] })])
    expect(reviewBody(begun, context)).toContain('The others: `Live (prod)` or `Deprecated`\n')
    expect(reviewBody(begun, context)).not.toContain('Expected: ')
    expect(text(begun, { color: false })).toContain('or 2 more. (the others: `Live (prod)` or `Deprecated`)')
  })

  test('a value is said only where the reason has it as a value, not as a part of one', () => {
    const tier = message({ reason: '`12` is not a value of `Tier:`.', expected: ['1', '2'] })
    expect(reviewBody(report([document({ messages: [tier] })]), context)).toContain('Expected: `1` or `2`\n')
    const gone = message({ reason: 'Left-over template text `x`. Delete it.', expected: [''] })
    expect(reviewBody(report([document({ messages: [gone] })]), context)).not.toContain('Expected')
  })

  test('a list is named whole up to 30 values, and then the number left out', () => {
    const listed = (number: number): string => {
      const expected = Array.from({ length: number }, (_, index) => `V${index}`)
      return reviewBody(report([document({ messages: [message({ expected })] })]), context) ?? ''
    }
    expect(listed(30)).toMatch(/Expected: `V0` or (?:`V\d+` or ){28}`V29`\n/)
    expect(listed(33)).toContain('or `V29` or 3 more\n')
  })

  test('a document that is gone has no page to link to', () => {
    const removed = transition({ field: 'document', base: null, head: null, kind: 'deleted' })
    const body = reviewBody(report([document({ change: 'removed', transitions: [removed] })]), context)
    expect(body).toContain('**Document** deleted: `docs/workflows/crm-contact-sync.md`')
    expect(body).not.toContain('https://github.com/example/shop')
  })

  test('a value that head has no more links to the document, not to a line of base', () => {
    const body = reviewBody(report([document({ transitions: [transition({ head: null, line: 999 })] })]), context)
    expect(body).toContain('`Live (staging)` → nothing')
    expect(body).not.toContain('#L999')
  })

  test('what is missing is said once where it is the same for all, else with each', () => {
    const missing = transition().decision.missing
    const said = (second: string): number => {
      const other = transition({ field: 'Risk level', decision: undecided({ missing: second }) })
      return (
        (reviewBody(report([document({ transitions: [transition(), other] })]), context) ?? '').split(missing).length -
        1
      )
    }
    expect(said(missing)).toBe(1)
    expect(said('One approval by the role `risk`.')).toBe(1)
    expect(reviewBody(report([document({ transitions: [transition(), transition()] })]), context)).toContain(
      `### Needs human review\n\nOne review can settle all of these. ${missing}\n\n`,
    )
  })

  test('long values stand on lines of their own', () => {
    const base = 'Every batch needs two approvals of two different people, one of them the payments officer.'
    const head = 'Every batch needs the approval of the payments officer.'
    const body = reviewBody(
      report([document({ transitions: [transition({ field: 'Approval steps', base, head })] })]),
      context,
    )
    expect(body).toMatch(
      /- \*\*Approval steps\*\* in \[.*\)\\\n {2}from `Every.*officer\.`\\\n {2}to `Every.*officer\.`\\\n/,
    )
  })

  test('a section is not named twice', () => {
    const named = message({ reason: 'Section `7.1 Jobs` is blank.', section: '7.1' })
    const body = (one: typeof named): string | null => reviewBody(report([document({ messages: [one] })]), context)
    expect(body(named)).not.toContain('section 7.1')
    expect(body({ ...named, section: '7' })).toContain(', section 7: Section')
  })

  test('without pages there are no links', () => {
    const body = reviewBody(busy, { ...context, fileUrl: () => null }) ?? ''
    expect(body.match(/\]\((?!https:\/\/github\.com\/example\/docgate\/)/g)).toBeNull()
    expect(body).toContain('**Error**, line 16, section 0: ')
  })
})

test('a template without these fields has no columns for them', () => {
  const other = report([document({ fields: { Decision: 'Accepted' }, messages: [message()] })])
  expect(markdown(other)).toContain('| Document | Errors | Warnings | TODOs |\n| - | -: | -: | -: |\n')
})

test('the settled body says so and keeps the marker', () => {
  expectGolden('settled.md', settledBody(report([document(), document({ path: 'docs/workflows/b.md' })]), context))
})

test('the settled body does not hide what base had already, nor call it none', () => {
  const older = document({ messages: [message({ severity: 'warning', baselineState: 'unchanged' })] })
  const body = settledBody(report([older, document({ path: 'docs/workflows/b.md' })]), context)
  expect(body).toMatch(
    /^\*\*All that this pull request brought is settled\.\*\* 1 older finding left in 2 documents\.\n/,
  )
  expect(body).toContain('<summary>1 older finding in these documents</summary>')
})

test('the settled body says what is ignored, that no document is left, and what became of the last push', () => {
  expect(settledBody(silenced, context)).toMatch(
    /^\*\*All .* 1 older finding left, 3 ignored \(2 new\) in 2 documents\.\n/,
  )
  expect(settledBody(report([]), context)).toMatch(/^\*\*All settled\.\*\* No document is left to check\.\n/)
})

test('what stands above a summary where docgate failed says why, and nothing of it is a command or a mention', () => {
  expect(unfinishedNote('GitHub answered 502: run again later.')).toBe(
    '> **docgate could not finish.** GitHub answered 502: run again later.\n',
  )
  expect(unfinishedNote('No `@org/risk`\n# Title')).toBe('> **docgate could not finish.** No `@org/risk` # Title\n')
})

test('where the rest is: a file only where this run writes one', () => {
  const long = report([document({ messages: Array.from({ length: 900 }, (_, line) => message({ line: line + 1 })) })])
  const beyond = (writesFile: boolean) =>
    /(The job summary has more[^\n]*)/.exec(reviewBody(long, { ...context, writesFile }) ?? '')?.[1]
  expect(beyond(true)).toBe('The job summary has more, and the report file everything.')
  expect(beyond(false)).toBe('The job summary has more, and a file by the input `report` everything.')
})

describe('lines to copy', () => {
  const lacking = message({ ruleId: 'required-section', expected: ['## 6. Idempotency\n\n- **Key:**\n'] })
  const lines = ['## 6. Idempotency', '', '- **Key:**', '```', 'a fence', '```']
  const body = (textOf: () => readonly string[] | null, messages = [lacking]) =>
    reviewBody(report([document({ messages })]), { ...context, textOf }) ?? ''

  test('that are long and the same stand below the first finding that misses them', () => {
    const text = (length: number): readonly string[] => Array.from({ length }, (_, index) => `## ${index}. Title`)
    const two = report(['docs/a.md', 'docs/b.md'].map((path) => document({ path, messages: [message()] })))
    const said = (length: number): number =>
      (reviewBody(two, { ...context, textOf: () => text(length) }) ?? '').split('Text to copy').length - 1
    expect([said(40), said(41)]).toEqual([2, 1])
    const many = report(
      Array.from({ length: 80 }, (_, index) => document({ path: `docs/${index}.md`, messages: [message()] })),
    )
    expect(reviewBody(many, { ...context, textOf: () => text(120) })).toContain('## 119. Title')
  })

  test('stand folded below their finding where no comment offers them, in a fence longer than any inside', () => {
    expectGolden(
      'copy.md',
      body(() => lines),
    )
  })

  test('are not there where a comment offers them, nor where there are none', () => {
    expect(body(() => null)).not.toContain('Text to copy')
    expect(body(() => [])).not.toContain('Text to copy')
  })

  test('give way before a finding does', () => {
    const many = Array.from({ length: 60 }, (_, line) => ({
      ...lacking,
      line: line + 1,
      reason: `N${line}N lacks.`,
      fingerprint: `${line}`,
    }))
    let texts = 0
    const text = body(() => [...Array(400).fill('- **A long field of the template:**'), `${++texts}`], many)
    expect(texts).toBeGreaterThan(50)
    expect(text.match(/N\d+N/g)).toHaveLength(60)
    expect(text).not.toContain('Text to copy')
  })
})

describe('job summary', () => {
  test('has the text to copy of every section that is missing: where no review can be posted, no comment offers it', () => {
    const text = '## 0. Index\n\n- **Status:** Draft\n- **Owners:** Ann\n\n## 7. Jobs\n\n- **Queue/topic:** a\n'
    const end = { line: 6, column: 1, endLine: 6, endColumn: 11, section: '6', field: null }
    const missing = message({
      ...end,
      ruleId: 'required-section',
      expected: ['## 6. Idempotency\n\n- **Key:**\n\n## 7. Jobs'],
    })
    const lacking = document({ messages: [missing] })
    const advices = advised({ [lacking.path]: text }, [lacking])
    expect(jobSummary(report([lacking]), { ...context, advices })).toContain(
      '<summary>Text to copy</summary>\n\n  ```markdown\n  ## 6. Idempotency\n\n  - **Key:**\n  ```\n',
    )
  })

  test('says everything the review says, without the marker', () => {
    const review = reviewBody(busy, context) ?? ''
    expect(jobSummary(busy, context)).toBe(review.replace(`\n${context.marker}`, ''))
  })

  test('says that there is nothing to say', () => {
    expect(jobSummary(report([document()]), context)).toMatch(/^No findings in 1 document\.\n/)
    expect(jobSummary(report([]), context)).toMatch(/^No findings\.\n/)
  })
})

describe('Markdown of the command line', () => {
  test('links within the repository, with no path taken for a scheme or a host', () => {
    const paths = ['docs/a b.md', 'javascript:alert(1).md', '//example.com/x.md', 'docs/#1?.md']
    const links = markdown(report(paths.map((path) => document({ path, messages: [message()] }))))
    expect([...links.matchAll(/\[line 41\]\((.*?)\)[,:]/g)].map(([, url]) => url)).toEqual([
      'docs/a%20b.md#L41',
      'javascript%3Aalert\\(1\\).md#L41',
      './/example.com/x.md#L41',
      'docs/%231%3F.md#L41',
    ])
  })

  test('has no HTML comment', () => {
    expect(markdown(busy)).not.toContain('<!--')
  })
})

describe('the receipt', () => {
  const transitions = [
    { document: 'docs/a|b.md', field: 'Status', kind: 'promoted', base: 'Draft', head: 'Live (prod)' },
  ].map((each) => ({
    ...each,
    kind: 'promoted' as const,
    rule: 'into Live (prod)',
    code: 'ab12ab12ab12ab12ab12',
    satisfied: true,
    approvals: [approval('rita', { as: 'role risk' })],
  }))
  const receipt = { head: 'f'.repeat(40), policy: '0123456789abcdef', solo: false, transitions }
  const settled = report([document({ transitions: [transition({ decision: satisfied(approval('rita')) })] })])

  test('stands in the job summary: who, as what, which commit, by which policy', () => {
    const summary = jobSummary({ ...settled, receipt }, context)
    expect(summary).toContain(
      '<summary>Receipt of the approvals: policy <code>0123456789abcdef</code>, commit <code>fffffff</code></summary>',
    )
    expect(summary).toMatch(
      /`docs\/a\\\|b\.md` *\| Status *\| `into Live \(prod\)` *\| `ab12ab12ab12ab12ab12` *\| `rita` \(role risk\) at `7a55e2b`/,
    )
  })

  test('says what is open, and that one person settles all', () => {
    const open = transitions.map((each) => ({ ...each, satisfied: false, approvals: [] }))
    const summary = jobSummary({ ...settled, receipt: { ...receipt, solo: true, transitions: open } }, context)
    expect(summary).toMatch(/a repository of one person.*[\s\S]*\| open/)
  })

  test('is not there where nothing took an approval, and not in the review', () => {
    expect(jobSummary({ ...settled, receipt: { ...receipt, transitions: [] } }, context)).not.toContain('Receipt')
    expect(reviewBody({ ...settled, receipt }, context)).not.toContain('Receipt')
  })
})
