/** Safeguards that lose something: what is told of it, on which line, and what it stands for. */
import { describe, expect, test } from '@jest/globals'
import type { Compared } from '../../src/compare.ts'
import { placeOf } from '../document/place.ts'
import { compareTexts, schemaOf } from '../engine.ts'
import { compared, document, edited, summary } from './documents.ts'

const operations = 'Paying out money; a run stops after 20,000 euros and never starts again by itself.'
const steps =
  '  - Two people from Finance approve refunds above 500 euros.\n  - The shift lead releases the nightly run.\n'

describe('what is told', () => {
  const rows: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
    [
      'a step gone',
      [['  - The shift lead releases the nightly run.\n', '']],
      'Approval steps: The shift lead releases the nightly run. → nothing',
    ],
    [
      'a step changed',
      [['500 euros', '900 euros']],
      'Approval steps: Two people from Finance approve refunds above 500 euros. → Two people from Finance approve refunds above 900 euros.',
    ],
    ['a step that takes them back', [[steps, `${steps}  - Abolished.\n`]], 'Approval steps: nothing → Abolished.'],
    [
      'steps in another order',
      [
        ['Two people from Finance approve refunds above 500 euros.', 'The shift lead releases the nightly run.'],
        [
          'The shift lead releases the nightly run.\n- ',
          'Two people from Finance approve refunds above 500 euros.\n- ',
        ],
      ],
      'Approval steps: Two people from Finance approve refunds above 500 euros.\nThe shift lead releases the nightly run. → nothing',
    ],
    ['a label emptied', [[operations, '']], `Risky operations: ${operations} → nothing`],
    ['a label gone', [[`- **Risky operations:** ${operations}\n`, '']], `Risky operations: ${operations} → nothing`],
    ['a remark put to a label', [['steps:**', 'steps (optional):**']], 'Approval steps: nothing → optional'],
    [
      'two remarks put to a label',
      [['steps:**', 'steps (old) (optional):**']],
      'Approval steps: nothing → old\noptional',
    ],
  ]
  test.each(rows)('%s', (_, edits, expected) =>
    expect(summary(compared(document, edited(...edits)))).toEqual([`safeguard-weakened ${expected}`]),
  )

  const none: readonly (readonly [string, string, string])[] = [
    ['a remark that takes nothing back', 'Approval steps:', 'Approval steps (mandatory):'],
    ['an empty remark', 'Approval steps:', 'Approval steps ( ):'],
    ['a remark of the template’s own', 'owners (team / role):', 'owners:'],
  ]
  test.each(none)('%s is none', (_, from, to) => expect(summary(compared(document, edited([from, to])))).toEqual([]))
})

describe('where and what for', () => {
  const places = ({ transitions }: Compared): unknown[] =>
    transitions.map(({ field, section, line, labels }) => ({ field, section, line, labels }))
  const section = placeOf(document, '## 2. Safety').line

  test('a label that is there: its line', () =>
    expect(places(compared(document, edited(['20,000', '90,000'])))).toEqual([
      { field: 'Risky operations', section: '2', line: placeOf(document, '**Risky operations').line, labels: [] },
    ]))
  test('a label that is gone: its section', () =>
    expect(places(compared(document, edited([`- **Risky operations:** ${operations}\n`, ''])))).toEqual([
      { field: 'Risky operations', section: '2', line: section, labels: [] },
    ]))
  test('prose beside labels: its section, for all of its watched labels', () =>
    expect(
      places(compared(document, edited(['## 2. Safety\n', '## 2. Safety\n\nUntil June none of it holds.\n']))),
    ).toEqual([{ field: 'section 2', section: '2', line: section, labels: ['Approval steps', 'Risky operations'] }]))
})

describe('prose beside labels', () => {
  const above = 'All of these are enforced.'
  const base = edited(['## 2. Safety\n', `## 2. Safety\n\n${above}\n`])
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['as it was', base, base, []],
    [
      'changed',
      base,
      base.replace(above, 'None of these are enforced.'),
      [`section 2: ${above} → None of these are enforced.`],
    ],
    ['gone', base, document, [`section 2: ${above} → nothing`]],
    ['more of it', base, base.replace(above, `${above} Each of them is kept.`), []],
    [
      'below the labels',
      document,
      edited(['approved it.\n', 'approved it.\n\nAbolished.\n']),
      ['section 2: nothing → Abolished.'],
    ],
    ['of a section without safeguards', document, edited(['Pays customers back.', 'Nobody is paid.']), []],
    [
      'in a table of labels',
      table('| Two sign. | Paying. |'),
      `${table('| Two sign. | Paying. |')}`.replace('## 3. Jobs', 'Abolished.\n\n## 3. Jobs'),
      ['section 2: nothing → Abolished.'],
    ],
    [
      'and a label gone, which is told alone',
      base,
      base.replace(above, 'None of these are enforced.').replace(`- **Risky operations:** ${operations}\n`, ''),
      [`Risky operations: ${operations} → nothing`],
    ],
    [
      'and a label gone that is not watched',
      base,
      base
        .replace(above, 'None of these are enforced.')
        .replace('- **Auditability:** Each refund keeps who approved it.\n', ''),
      [`section 2: ${above} → None of these are enforced.`],
    ],
    [
      'and a label more',
      base.replace(`- **Risky operations:** ${operations}\n`, ''),
      base.replace(above, 'None of these are enforced.'),
      [`section 2: ${above} → None of these are enforced.`],
    ],
  ]
  test.each(rows)('%s', (_, before, after, expected) =>
    expect(summary(compared(before, after))).toEqual(expected.map((each) => `safeguard-weakened ${each}`)),
  )
})

describe('a section written as prose', () => {
  const prose = (said: string): string => document.replace(/- \*\*Approval steps[\s\S]*?(?=## 3)/, `${said}\n\n`)
  const two = 'Two people from Finance sign each refund.'
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a word of it', two, 'Anybody signs each refund.', [`${two} → Anybody signs each refund.`]],
    ['one of two lines', `${two}\n\nNobody pays alone.`, two, ['Nobody pays alone. → nothing']],
    ['all of it', two, '', [`${two} → nothing`]],
    ['more of it', two, `${two} Each refund is kept.`, []],
    [
      'a “none” that promises',
      'None of the runs pays alone.',
      'Some pay.',
      ['None of the runs pays alone. → Some pay.'],
    ],
    ['a “not applicable” and a promise', `N/A\n\n${two}`, 'N/A', [`${two} → nothing`]],
    ['a “none” that promises nothing', 'None: it only reads.', 'It pays too.', []],
    ['a “not applicable”', 'Not applicable: it only reads.', 'It pays too.', []],
    ['an “n/a”', 'N/A', 'It pays too.', []],
    ['a “none” alone', 'None', 'It pays too.', []],
    ['a TODO', 'TODO', 'Anybody signs.', []],
    ['nothing said', '', 'Anybody signs.', []],
  ]
  test.each(rows)('%s: %j to %j', (_, base, head, expected) =>
    expect(summary(compared(prose(base), prose(head)))).toEqual(
      expected.map((each) => `safeguard-weakened section 2: ${each}`),
    ),
  )

  test('from labels is told by label', () =>
    expect(compared(document, prose(two)).transitions.map(({ field }) => field)).toEqual([
      'Approval steps',
      'Risky operations',
    ]))
  test('to labels that do not say it is told', () =>
    expect(compared(prose(two), document).transitions.map(({ field, base }) => [field, base])).toEqual([
      ['section 2', two],
    ]))
  test('gone as a whole is a section removed', () =>
    expect(
      compared(prose(two), document.replace(/## 2\. Safety[\s\S]*?(?=## 3)/, '')).transitions.map(({ kind }) => kind),
    ).toEqual(['section-removed']))
})

describe('what protects nothing', () => {
  test.each([
    ['Not applicable: it only reads.', false],
    ['not applicable', false],
    ['N/A', false],
    ['n/a – it only reads', false],
    ['NA', false],
    ['**None**', false],
    ['None.', false],
    ['“None.”', false],
    ['(not applicable)', false],
    ['None: it only reads.', false],
    ['None – it only reads.', false],
    ['None of the runs pays more than 20,000 euros.', true],
    ['Nonetheless two sign.', true],
    ['Names are checked by two.', true],
    ['Two sign; not applicable on Sundays.', true],
  ])('%j: %j', (said, protects) => {
    const base = edited([operations, said])
    expect(summary(compared(base, edited([operations, 'Something else.'])))).toHaveLength(protects ? 1 : 0)
  })
  test('no line of several does', () => {
    const base = edited([operations, '\n  - None\n  - Two people sign each run.'])
    expect(summary(compared(base, edited([operations, 'None'])))).toEqual([
      'safeguard-weakened Risky operations: Two people sign each run. → nothing',
    ])
  })
})

describe('the name of a field', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Approval steps', 'Approval steps'],
    ['Approval steps (four eyes)', 'Approval steps'],
    ['Approval steps(four eyes)', 'Approval steps'],
    ['Approval (dual) steps', 'Approval (dual) steps'],
  ]
  test.each(rows)('of the template’s label %j is %j', (label, expected) => {
    const own = schemaOf(`# T\n\n## 1. Safety\n\n- **${label}:**\n- **Runbook:**\n`)
    const base = `# D\n\n## 1. Safety\n\n- **${label}:** Two sign.\n- **Runbook:** None yet.\n`
    expect(summary(compareTexts(base, base.replace('Two', 'One'), null, own))).toEqual([
      `safeguard-weakened ${expected}: Two sign. → One sign.`,
    ])
  })
})

describe('another template', () => {
  const own = schemaOf(
    [
      '# T',
      '**Status:** e.g., Draft, Not live, Live\n**Approval steps (four eyes or the board):**\n**Owner:**',
      '## 1. Limits',
      '### 1.1 Steps',
      '- **Risky operations:**\n- **Runbook:**',
      '## 2. End',
      '> The end.',
    ].join('\n\n'),
  )
  const base = [
    '# D',
    '**Status:** Draft\n**Approval steps:** Two sign.\n**Owner:** Ana',
    '## 1. Limits',
    'We keep them.',
    '### 1.1 Steps',
    '- **Risky operations:** Paying.\n- **Runbook:** None yet.',
    '## 2. End',
    'Done.\n',
  ].join('\n\n')
  const between = (head: string, from: string | null = base): Compared => compareTexts(from, head, null, own)

  test('a label before the first section is gone: the title, or the first line', () => {
    const head = base.replace('**Approval steps:** Two sign.\n', '')
    expect(between(head).transitions).toMatchObject([{ field: 'Approval steps', section: '(head)', line: 1 }])
    expect(between(`\n\n${head}`).transitions).toMatchObject([{ section: '(head)', line: 3 }])
    expect(between(head.replace('# D\n\n', '')).transitions).toMatchObject([{ section: '(head)', line: 1 }])
  })
  test('a remark of the template’s own, put to the label, says nothing', () =>
    expect(summary(between(base.replace('steps:', 'steps (four eyes or the board):')))).toEqual([]))
  test('another remark takes something back', () =>
    expect(summary(between(base.replace('steps:', 'steps (except partners):')))).toEqual([
      'safeguard-weakened Approval steps: nothing → except partners',
    ]))
  test('a whole that goes takes the labels of its parts with it', () => {
    const removed = between(base.replace(/## 1\. [\s\S]*?(?=## 2)/, '')).transitions.filter(
      ({ kind }) => kind === 'section-removed',
    )
    expect(removed).toMatchObject([{ field: 'section 1', base: '1. Limits', line: 7, labels: ['Risky operations'] }])
  })
  test('a part that goes takes its own labels', () => {
    const { transitions } = between(base.replace(/### 1\.1 [\s\S]*?(?=## 2)/, ''))
    expect(transitions).toMatchObject([{ field: 'section 1.1', section: '1.1', labels: ['Risky operations'] }])
  })
  test('what ends in the word for live is not live', () => {
    expect(summary(between(base.replace('Draft', 'Not live'), null))).toEqual([
      'created document: nothing → docs/workflows/order-sync.md',
    ])
    expect(summary(between(base.replace('Draft', 'Live'), null))).toEqual(['created Status: nothing → Live'])
  })
})

function table(row: string): string {
  return document.replace(
    /- \*\*Approval[\s\S]*?(?=## 3)/,
    `| Approval steps | Risky operations |\n|---|---|\n${row}\n\n`,
  )
}
