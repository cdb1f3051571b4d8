/** What an approval covers: a later edit of it changes its digest, and no other edit does. */
import { describe, expect, test } from '@jest/globals'
import { coveredIn } from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import { path, schemaOf, today } from '../engine.ts'
import { document, edited, schema } from './documents.ts'

function digests(text: string, names: readonly string[], of = schema): ReadonlyMap<string, string> {
  const options = { schema: of, kind: defaultKind, today, ruleUrl: () => '' }
  const covered = coveredIn(path, { kind: 'text', text }, names, options)
  if (covered === null) throw new Error('not read')
  return covered
}

/** Names whose digest is another one, and those that only one side has. */
function differing(base: string, head: string, names: readonly string[], of = schema): string[] {
  const [before, after] = [digests(base, names, of), digests(head, names, of)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
}

const nothing = '4f53cda18c2baa0c'

describe('a label', () => {
  const names = ['Approval steps']
  const twice = edited(['- **Auditability', '- **Approval steps:** Nobody.\n- **Auditability'])
  const steps = document.slice(document.indexOf('- **Approval'), document.indexOf('- **Risky'))
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['as it was', document, document, []],
    ['its text', document, edited(['500 euros', '900 euros']), ['Approval steps']],
    ['a letter of its text', document, edited(['refunds above', 'refund above']), ['Approval steps']],
    ['its case', document, edited(['Two people', 'two people']), ['Approval steps']],
    ['another item', document, edited(['nightly run.', 'nightly run.\n  - The CFO signs.']), ['Approval steps']],
    ['another label of the section', document, edited(['Paying out money', 'Paying money']), []],
    ['another section', document, edited(['Pays customers back.', 'Pays clients.']), []],
    ['prose above it', document, edited(['## 2. Safety\n', '## 2. Safety\n\nUntil June none.\n']), ['2. Safety']],
    ['prose below it', document, edited(['approved it.\n', 'approved it.\n\nUntil June none.\n']), ['2. Safety']],
    ['wrapped anew', document, edited(['people from', 'people\n    from']), []],
    ['in other bullets', document, edited(['  - Two', '  * Two'], ['  - The shift', '  * The shift']), []],
    ['with emphasis', document, edited(['Two people', '**Two** people']), []],
    ['with a comment', document, edited(['Two people', 'Two <!-- of five --> people']), []],
    ['with a remark', document, edited(['Approval steps:', 'Approval steps (optional):']), ['Approval steps']],
    [
      'with two remarks',
      edited(['Approval steps:', 'Approval steps (optional):']),
      edited(['Approval steps:', 'Approval steps (optional) (by June):']),
      ['Approval steps'],
    ],
    [
      'with another remark',
      edited(['Approval steps:', 'Approval steps (since May):']),
      edited(['Approval steps:', 'Approval steps (until May):']),
      ['Approval steps'],
    ],
    ['given twice', document, twice, ['Approval steps']],
    ['the second one of it', twice, twice.replace('Nobody.', 'Anybody.'), ['Approval steps']],
    [
      'a second one of another',
      document,
      edited(['- **Auditability', '- **Risky operations:** None.\n- **Auditability']),
      [],
    ],
    ['gone', document, document.replace(steps, ''), ['Approval steps']],
    ['gone with its section', document, withoutSafety(), ['Approval steps', '2. Safety']],
    ['a section again', document, `${document}\n## 2. Safety\n\nNobody signs.\n`, ['2. Safety']],
    [
      'what the section says when it comes again',
      `${document}\n## 2. Safety\n\nNobody signs.\n`,
      `${document}\n## 2. Safety\n\nAnybody signs.\n`,
      ['2. Safety'],
    ],
    ['a section of other labels again', document, `${document}\n## 0. Index\n\n- **Status:** Draft\n`, []],
    [
      'a remark moved into the text',
      edited(['- **Approval steps:**\n', '- **Approval steps (old) (optional):** Two.\n']),
      edited(['- **Approval steps:**\n', '- **Approval steps:** (old) (optional) Two.\n']),
      [],
    ],
    ['two words written as one', document, edited(['shift lead', 'shiftlead']), ['Approval steps']],
    ['another section again', document, `${document}\n## 1. Purpose\n\nNobody signs.\n`, []],
    ['a section without labels again', document, `${document}\n### 4.2 Undo\n\nNobody signs.\n`, []],
  ]
  test.each(rows)('%s', (_, base, head, expected) => expect(differing(base, head, names)).toEqual(expected))

  test('has a name, as it was asked for, and its section the title of the template', () => {
    expect([...digests(document, ['approval step', 'Approval steps']).keys()]).toEqual([
      'approval step',
      'Approval steps',
      '2. Safety',
    ])
  })
  test('that the template does not have says nothing', () =>
    expect([...digests(document, ['Four eyes'])]).toEqual([['Four eyes', nothing]]))
  test('is 16 hex digits', () => expect(digests(document, names).get('Approval steps')).toMatch(/^[\da-f]{16}$/))
  test('asked for twice is asked for once', () =>
    expect(digests(document, [...names, ...names])).toEqual(digests(document, names)))

  test('that says nothing is as one that is not there', () => {
    const blank = edited([/- \*\*Risky operations:\*\* .*/.exec(document)?.[0] ?? '', '- **Risky operations:**'])
    const gone = blank.replace('- **Risky operations:**\n', '')
    expect(differing(blank, gone, ['Risky operations'])).toEqual([])
    expect(differing(blank.replace('operations:', 'operations (all):'), gone, ['Risky operations'])).toEqual([
      'Risky operations',
    ])
    expect(digests(gone, ['Risky operations']).get('Risky operations')).toBe(nothing)
  })

  test('of which a section has the name is the section', () => {
    const own = schemaOf('# T\n\n## 1. Undo\n\n> How?\n\n## 2. Safety\n\n- **Undo:**\n- **Limit:**\n')
    const base = '# D\n\n## 1. Undo\n\nTurn it off.\n\n## 2. Safety\n\n- **Undo:** Yes\n- **Limit:** 5\n'
    expect(differing(base, base.replace('Yes', 'No'), ['Undo'], own)).toEqual([])
    expect(differing(base, base.replace('Turn', 'Switch'), ['Undo'], own)).toEqual(['Undo'])
    expect([...digests(base, ['Undo'], own).keys()]).toEqual(['Undo'])
  })

  test('of each group', () => {
    const two = edited(['**Timeout:** 30 s', '**Timeout:** 30 s\n- **Name:** undo\n- **Timeout:** 9 s'])
    expect(differing(two, two.replace('9 s', '8 s'), ['Timeout'])).toEqual(['Timeout'])
    expect(differing(two, two.replace('30 s', '31 s'), ['Timeout'])).toEqual(['Timeout'])
    expect(differing(two, two.replace('undo', 'redo'), ['Timeout'])).toEqual([])
  })

  test('of the group’s own prose', () => {
    const base = edited(['- **Name:** pay', '### Job: pay\n\nIt pays.\n\n- **Name:** pay'])
    expect(differing(base, base.replace('It pays.', 'It pays twice.'), ['Timeout'])).toEqual(['3. Jobs'])
  })

  test('a remark of the template’s own is none', () => {
    const plain = edited(['owners (team / role):', 'owners:'])
    expect(differing(plain, document, ['Primary owners'])).toEqual([])
    expect(differing(plain, edited(['owners (team / role):', 'owners (until May):']), ['Primary owners'])).toEqual([
      'Primary owners',
    ])
  })

  test('a remark that goes', () => {
    expect(
      differing(edited(['- **Risky operations:** Paying', '- **Risky operations (planned):** Paying']), document, [
        'Risky operations',
      ]),
    ).toEqual(['Risky operations'])
  })

  test('a label of a table has no remark', () => {
    const table = document.replace(
      /- \*\*Approval[\s\S]*?(?=## 3)/,
      '| Approval steps | Risky operations |\n|---|---|\n| Two sign. | Paying. |\n\n',
    )
    expect(digests(table, names).get('Approval steps')).toBe(
      digests(edited([steps, '- **Approval steps:** Two sign.\n']), names).get('Approval steps'),
    )
  })
})

describe('a section', () => {
  const rows: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
    ['its text', ['1'], edited(['Pays customers back.', 'Pays clients.']), ['1']],
    ['by its title', ['Purpose'], edited(['Pays customers back.', 'Pays clients.']), ['Purpose']],
    ['by number and title', ['1. Purpose'], edited(['Pays customers back.', 'Pays clients.']), ['1. Purpose']],
    ['its labels', ['2'], edited(['Auditability:** Each', 'Auditability:** No']), ['2']],
    ['its parts', ['4'], edited(['Turn the switch off.', 'Turn it off.']), ['4']],
    ['one part and not the other', ['4.1', '4.2'], edited(['Turn the switch off.', 'Turn it off.']), ['4.2']],
    ['another one', ['1'], edited(['Turn the switch off.', 'Turn it off.']), []],
    ['gone', ['1', '4.2'], edited(['### 4.2 Undo\n\nTurn the switch off.\n', '']), ['4.2']],
    ['gone with its parts', ['4', '4.1'], document.slice(0, document.indexOf('## 4.')), ['4', '4.1']],
    ['its heading alone', ['1'], edited(['## 1. Purpose', '## 1. Goal']), []],
  ]
  test.each(rows)('%s', (_, names, head, expected) => expect(differing(document, head, names)).toEqual(expected))

  test('that is gone says nothing', () => {
    const head = document.slice(0, document.indexOf('## 4.'))
    expect([...digests(head, ['4', '4.1', 'Approval steps']).entries()].slice(0, 2)).toEqual([
      ['4', nothing],
      ['4.1', nothing],
    ])
    expect(digests(withoutSafety(), ['Approval steps'])).toEqual(new Map([['Approval steps', nothing]]))
  })

  test('that only says what its parts say is told from one that says nothing', () => {
    expect(digests(document, ['4']).get('4')).not.toBe(nothing)
    expect(digests(document, ['4']).get('4')).not.toBe(digests(document, ['4.1']).get('4.1'))
  })

  test('of a file that can’t be read is not known', () => {
    const options = { schema, kind: defaultKind, today, ruleUrl: () => '' }
    expect(coveredIn(path, { kind: 'unreadable', reason: 'it is a symlink.' }, ['1'], options)).toBeNull()
  })
})

function withoutSafety(): string {
  return document.replace(/## 2\. Safety[\s\S]*?(?=## 3)/, '')
}
