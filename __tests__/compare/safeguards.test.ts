/** A text that protects people: other words for the same are nothing, more words are welcome, anything else needs a human. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changedLines, compareSafeguard } from '../../src/compare/safeguards.ts'
import { compared, document, edited, summary } from './documents.ts'

const base =
  'Two people from Finance approve refunds above 500 euros before they are paid. The employer releases the run after 3 attempts.'

/** `base` with one text replaced; throws where it is not there. */
function head(from: string, to: string): string {
  if (!base.includes(from)) throw new Error(`not in the text: ${from}`)
  return base.replace(from, () => to)
}

describe('a safeguard', () => {
  const same: readonly (readonly [string, string])[] = [
    ['as it was', base],
    ['in other case', base.toUpperCase()],
    ['wrapped', base.replaceAll(' ', '\n')],
    ['with other articles', head('The employer', 'An employer')],
    ['with other punctuation', head('paid. The', 'paid; the')],
    ['with a letter too many mended', head('refunds', 'refundds')],
    ['with a letter too few', head('approve', 'aprove')],
    ['with two letters swapped', head('attempts', 'attepmts')],
  ]
  test.each(same)('%s is the same', (_, after) => {
    expect(compareSafeguard(base, after)).toBe('same')
    expect(compareSafeguard(after, base)).toBe('same')
  })

  const numbers: readonly (readonly [string, string])[] = [
    ['20,000 euros', '20000 euros'],
    ['20,000 euros', '20 000 euros'],
    ['20’000 euros', '20,000 euros'],
  ]
  test.each(numbers)('%j is %j', (before, after) => expect(compareSafeguard(before, after)).toBe('same'))

  const longer: readonly (readonly [string, string])[] = [
    ['a sentence added', `${base} Each approval is kept for ten years.`],
    ['a sentence added before', `Refunds are checked. ${base}`],
    ['a clause added behind a comma', head('are paid', 'are paid, and write down why')],
    ['a condition that asks for more', `${base} If it is above 9000 euros, the board must approve as well.`],
    ['a line added before a number', `The board is told.\n${base}`],
  ]
  test.each(longer)('%s is longer', (_, after) => expect(compareSafeguard(base, after)).toBe('longer'))

  const changed: readonly (readonly [string, string])[] = [
    ['nothing left', ''],
    ['a sentence removed', 'Two people from Finance approve refunds above 500 euros before they are paid.'],
    ['a word removed', head('from Finance ', '')],
    ['a number changed', head('500', '5000')],
    ['a number with a group added', head('500', '2,500')],
    ['a number with a spaced group added', head('500', '2 500')],
    ['a number with a narrow group added', head('500', '2\u202f500')],
    ['a number multiplied', head('500 euros', '500 thousand euros')],
    ['a number softened', head('above 500', 'above about 500')],
    ['a number bounded the other way', head('after 3 attempts', 'after more than 3 attempts')],
    ['a number as a word changed', head('Two people', 'One person')],
    ['a small number changed', head('3 attempts', '30 attempts')],
    ['a condition turned', head('before', 'after')],
    ['another role', head('employer', 'employee')],
    ['another unit', head('euros', 'dollars')],
    ['a “not” added', head('approve', 'do not approve')],
    ['a “n’t” added', head('approve', 'don’t approve')],
    ['a “no longer” added', head('approve', 'no longer approve')],
    ['a “may” added', head('approve', 'may approve')],
    ['an exception added', head('euros before', 'euros, except for partners, before')],
    ['a condition added', `${base} If Finance is closed, it is paid at once.`],
    ['a word added inside', head('Two people', 'Two trained people')],
    ['an alternative added', head('attempts.', 'attempts, or the shift lead.')],
    ['a plan of it', head('Two people', 'It is planned that two people')],
    [
      'two sentences swapped',
      'The employer releases the run after 3 attempts. Two people from Finance approve refunds above 500 euros before they are paid.',
    ],
    ['a look-alike letter in a short word', head('Two', 'Tw\u043e')],
  ]
  test.each(changed)('%s is changed', (_, after) => expect(compareSafeguard(base, after)).toBe('changed'))

  test('a decimal point is no group', () => {
    expect(compareSafeguard('1.5 percent', '15 percent')).toBe('changed')
    expect(compareSafeguard('1,5 percent', '15 percent')).toBe('changed')
  })

  test('is the same as itself and changed without any one of its words', () => {
    const words = fc.array(
      fc.constantFrom('finance', 'approves', 'each', 'refund', 'above', '500', 'euros', 'twice', 'before', 'payment'),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(words, fc.nat(), (sequence, at) => {
        const text = sequence.join(' ')
        expect(compareSafeguard(text, text)).toBe('same')
        expect(compareSafeguard(text, sequence.toSpliced(at % sequence.length, 1).join(' '))).toBe('changed')
      }),
    )
  })

  test('shows the lines that changed, and no others', () => {
    expect(changedLines('One.\nTwo people.\nThree.', 'One!\nOne person.\nThree.')).toEqual({
      base: 'Two people.',
      head: 'One person.',
    })
  })
})

describe('in a document', () => {
  const weakened: readonly (readonly [string, string, string, string])[] = [
    ['a step removed', '  - The shift lead releases the nightly run.\n', '', 'Approval steps'],
    [
      'a step hidden in a comment',
      '  - The shift lead releases the nightly run.\n',
      '  <!-- - The shift lead releases the nightly run. -->\n',
      'Approval steps',
    ],
    [
      'a step struck through',
      'The shift lead releases the nightly run.',
      '~~The shift lead releases the nightly run.~~',
      'Approval steps',
    ],
    [
      'a step struck through by a tag',
      'The shift lead releases the nightly run.',
      '<del>The shift lead releases the nightly run.</del>',
      'Approval steps',
    ],
    ['a number changed', '500 euros', '5,000 euros', 'Approval steps'],
    ['a “not” added', 'starts again by itself', 'starts again by itself, unless told so', 'Risky operations'],
    [
      'the answer taken back',
      'Paying out money; a run stops after 20,000 euros and never starts again by itself.',
      'Not applicable: it is safe now.',
      'Risky operations',
    ],
    [
      'a TODO in its place',
      'Paying out money; a run stops after 20,000 euros and never starts again by itself.',
      'TODO',
      'Risky operations',
    ],
    ['the label gone', '- **Risky operations:** Paying', '- Paying', 'Risky operations'],
    [
      'moved into code that is no longer shown',
      '- **Risky operations:** Paying out money;',
      '- **Risky operations:** <!-- Paying out money; --> none,',
      'Risky operations',
    ],
  ]
  test.each(weakened)('%s', (_, from, to, label) => {
    const { transitions } = compared(document, edited([from, to]))
    expect(transitions.map(({ kind, field }) => [kind, field])).toEqual([['safeguard-weakened', label]])
  })

  test('a row removed from a table of safeguards', () => {
    const label = document.slice(document.indexOf('- **Approval steps'), document.indexOf('- **Auditability'))
    const rows =
      '| Approval steps | Risky operations |\n|---|---|\n| Two people from Finance approve. | Paying out money. |\n'
    const base = document.replace(label, `${rows}| The shift lead releases the run. | |\n\n`)
    expect(summary(compared(base, document.replace(label, `${rows}\n`)))).toEqual([
      'safeguard-weakened Approval steps: The shift lead releases the run. → nothing',
    ])
  })

  const nothing: readonly (readonly [string, string, string])[] = [
    ['a typing error mended', 'approve refunds', 'approove refunds'],
    ['a text added', 'nightly run.', 'nightly run. The board is told every month.'],
    [
      'another bullet style',
      '  - Two people from Finance approve refunds above 500 euros.\n  - The',
      '  * Two people from Finance approve refunds above 500 euros.\n  * The',
    ],
    [
      'a table',
      '\n  - Two people from Finance approve refunds above 500 euros.\n  - The shift lead releases the nightly run.\n',
      '\n\n  | Who | What |\n  |---|---|\n  | Two people from Finance | approve refunds above 500 euros. |\n  | The shift lead | releases the nightly run. |\n',
    ],
    ['emphasis and a link', 'Two people from Finance', '**Two people** from [Finance](../finance.md)'],
    ['another field of the section', 'Each refund keeps who approved it.', 'Nothing is kept.'],
  ]
  test.each(nothing)('%s is none', (_, from, to) => expect(summary(compared(document, edited([from, to])))).toEqual([]))

  test('what protects nothing on base can go', () => {
    const from = 'Paying out money; a run stops after 20,000 euros and never starts again by itself.'
    const none = edited([from, 'None: it only reads.'])
    expect(summary(compared(none, none.replace('None: it only reads.', 'Reads more than before.')))).toEqual([])
  })

  test.each(['None of the runs pays more than 20,000 euros.', 'No run pays more than 20,000 euros.'])(
    '%j protects',
    (said) => {
      const guarded = edited([
        'Paying out money; a run stops after 20,000 euros and never starts again by itself.',
        said,
      ])
      expect(summary(compared(guarded, guarded.replace(said, 'Not applicable: it is safe now.')))).toHaveLength(1)
    },
  )

  const prose = document.replace(
    /- \*\*Approval steps[\s\S]*?(?=## 3)/,
    'No refund is paid before two people from Finance approve it.\n\n',
  )
  test.each([
    ['a word gone', 'two people from Finance', 'somebody'],
    ['all of it', 'No refund is paid before two people from Finance approve it.', 'Refunds are paid.'],
  ])('written as prose: %s', (_, from, to) => {
    expect(compared(prose, prose.replace(from, to)).transitions.map(({ kind, field }) => [kind, field])).toEqual([
      ['safeguard-weakened', 'section 2'],
    ])
  })
  test('written as prose and wrapped anew is none', () =>
    expect(summary(compared(prose, prose.replace('before two', 'before\ntwo')))).toEqual([]))
})
