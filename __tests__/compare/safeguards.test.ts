/** A text that protects people: other words for the same are nothing, more words are welcome, anything else needs a human. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changedLines, compareSafeguard, type SafeguardChange } from '../../src/compare/safeguards.ts'
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

  describe('word by word', () => {
    const rows: readonly (readonly [string, string, string, SafeguardChange])[] = [
      ['a short word mended', 'Two poeple sign.', 'Two people sign.', 'same'],
      ['a short word with a letter more', 'Two peple sign.', 'Two people sign.', 'same'],
      ['a plural of a word too short to be sure', 'The lead signs.', 'The leads signs.', 'changed'],
      ['a first letter gone', 'Atypical refunds are signed.', 'Typical refunds are signed.', 'changed'],
      ['another ending', 'Two people approve it.', 'Two people approval it.', 'changed'],
      ['another letter', 'The employer signs.', 'The employee signs.', 'changed'],
      ['two other letters in a row', 'They release it.', 'They relapse it.', 'changed'],
      ['two errors in one word', 'They remember it.', 'They rmeimber it.', 'changed'],
      ['two letters swapped at the end', 'They remember it.', 'They remembre it.', 'same'],
      ['a number word in the plural', 'Up to a thousand euros.', 'Up to thousands euros.', 'changed'],
      ['a number word with a letter less', 'Above sixty-nine.', 'Above sixty-nin.', 'changed'],
      ['a ten more', 'Above sixteen orders.', 'Above sixteens orders.', 'changed'],
      ['a zero more in a long number', 'Up to 20,000 euros.', 'Up to 200,000 euros.', 'changed'],
      ['other decimals', 'At most 1.5 percent.', 'At most 2.5 percent.', 'changed'],
      ['other decimals behind the point', 'At most 1.5 percent.', 'At most 1.7 percent.', 'changed'],
      ['a decimal comma for a point', 'At most 1.5 percent.', 'At most 1,5 percent.', 'same'],
      ['a time of the day', 'Not before 10:30.', 'Not before 11:45.', 'changed'],
      ['a version is no group', 'Runs 1.500 only.', 'Runs 1500 only.', 'changed'],
      ['groups of three and a fourth digit', 'Up to 20,0000 euros.', 'Up to 200000 euros.', 'changed'],
      ['a decimal comma before three digits', 'Up to 1234,567 euros.', 'Up to 1234567 euros.', 'changed'],
      ['several groups', 'Up to 2,000,000 euros.', 'Up to 2000000 euros.', 'same'],
      ['groups with an apostrophe', 'Up to 2’000’000 euros.', 'Up to 2,000,000 euros.', 'same'],
      ['groups with a hard space', 'Up to 2\u00a0000 euros.', 'Up to 2000 euros.', 'same'],
      ['a bound', 'Orders > 500 euros are signed.', 'Orders < 500 euros are signed.', 'changed'],
      ['a bound as a sign', 'Orders ≥ 500 euros are signed.', 'Orders ≤ 500 euros are signed.', 'changed'],
      ['a percent', 'At most 5 % of them.', 'At most 5 of them.', 'changed'],
      ['an alternative by a slash', 'Finance and Legal sign.', 'Finance and/or Legal sign.', 'changed'],
      ['a cross for a tick', 'Signed ✅', 'Signed ❌', 'changed'],
      ['a power', 'At most 10² euros.', 'At most 10³ euros.', 'changed'],
      ['a negative number', 'Stops at 5 euros.', 'Stops at -5 euros.', 'changed'],
      ['a dash between numbers', 'Stops at 5-10 euros.', 'Stops at 5–10 euros.', 'same'],
    ]
    test.each(rows)('%s: %j to %j', (_, before, after, expected) => {
      expect(compareSafeguard(before, after)).toBe(expected)
      if (expected !== 'longer') expect(compareSafeguard(after, before)).toBe(expected)
    })
  })

  describe('sentence by sentence', () => {
    const rows: readonly (readonly [string, string, string, SafeguardChange])[] = [
      ['one split in two', 'Two approve, nobody pays.', 'Two approve. Nobody pays.', 'same'],
      [
        'one split in two, and one more',
        'Two approve, nobody pays.',
        'Two approve. Nobody pays. Each refund is kept.',
        'longer',
      ],
      ['two joined by a comma', 'Two approve. Finance pays.', 'Two approve, Finance pays.', 'same'],
      ['two joined, and one more', 'Two approve. Finance pays.', 'Two approve, Finance pays. It is kept.', 'changed'],
      ['one of two twins removed', 'Two approve. Two approve.', 'Two approve. The board signs.', 'changed'],
      [
        'one of two twins removed, one split',
        'Two approve, and sign. Two approve, and sign.',
        'Two approve. And sign. It is kept.',
        'changed',
      ],
      [
        'both of two twins that go on',
        'Two approve. Two approve.',
        'Two approve, and sign. Two approve, and sign.',
        'longer',
      ],
      ['going on without a comma', 'Two approve.', 'Two approve refunds of partners.', 'changed'],
      [
        'going on without a comma, behind one',
        'On Mondays, two approve.',
        'On Mondays, two approve refunds of partners.',
        'changed',
      ],
      ['going on without a comma, before one', 'Two approve.', 'Two approve refunds, and sign.', 'changed'],
      ['going on behind a comma', 'Two approve.', 'Two approve, and sign.', 'longer'],
      ['going on behind a dash', 'Two approve.', 'Two approve – and sign.', 'longer'],
      ['going on behind a hyphen', 'Two approve.', 'Two approve - and sign.', 'longer'],
      ['going on in parentheses', 'Two approve.', 'Two approve (and sign).', 'longer'],
      ['going on in a hyphened word', 'Two approve.', 'Two approve-and-sign.', 'changed'],
      ['going on with what takes it back', 'Two approve.', 'Two approve, except on Sundays.', 'changed'],
      ['going on with a doubt', 'Two approve.', 'Two approve, when there is time.', 'changed'],
      ['going on with a number', 'Two approve.', 'Two approve, above 900 euros.', 'changed'],
      [
        'going on with a number that asks for more',
        'Two approve.',
        'Two approve, above 900 euros both sign.',
        'longer',
      ],
      ['another one that goes on', 'Two people approve.', 'Board members decide, and sign.', 'changed'],
      ['a name that holds a digit', 'Two approve.', 'Two approve. Orders of B2B shops count too.', 'longer'],
      ['a number beside it', 'Two approve.', 'Two approve. Orders of 900 euros count too.', 'changed'],
      ['a doubt beside it', 'Two approve.', 'Two approve. Partners may wait.', 'changed'],
      ['a doubt that asks for more', 'Two approve.', 'Two approve. Then Finance may stop it.', 'longer'],
      ['one taken back behind it', 'Two approve.', 'Two approve. Abolished in May.', 'changed'],
      ['two lines swapped', 'Two approve.\nFinance pays.', 'Finance pays.\nTwo approve.', 'changed'],
      [
        'two lines swapped, one more',
        'Two approve.\nFinance pays.',
        'Finance pays.\nTwo approve.\nIt is kept.',
        'changed',
      ],
      [
        'two sentences of a line swapped',
        'Two approve. Finance pays.',
        'Finance pays. Two approve. It is kept.',
        'changed',
      ],
      [
        'the second one on a line of its own',
        'Two approve. Finance pays.',
        'It is kept. Two approve.\nFinance pays.',
        'longer',
      ],
      [
        'a first one of three moved to the end',
        'Aa is it. Bb is it. Cc is it.',
        'Bb is it. Cc is it. Aa is it.',
        'changed',
      ],
      ['something said where nothing was', '', 'Two approve.', 'longer'],
      ['nothing said on both sides', '', ' \n', 'same'],
      ['something taken back where nothing was', '', 'Nobody approves.', 'changed'],
      ['blank lines between', 'Two approve.\nFinance pays.', 'Two approve.\n\n\nFinance pays.', 'same'],
      ['a word of no weight', 'Two approve.', 'The two of them approve.', 'changed'],
      ['only a word of no weight more', 'Two approve a refund.', 'The two approve this refund.', 'same'],
      ['a semicolon ends one', 'Two approve; Finance pays.', 'Two approve; Finance pays; it is kept.', 'longer'],
      ['a question mark ends one', 'Two approve? Yes, two.', 'Two approve?', 'changed'],
      ['an exclamation mark ends one', 'Stop! Two approve.', 'Stop! Two approve, and sign.', 'longer'],
    ]
    test.each(rows)('%s: %j to %j', (_, before, after, expected) =>
      expect(compareSafeguard(before, after)).toBe(expected),
    )
  })

  describe('a word that takes something back', () => {
    test.each(['nobody', 'never', 'optional', 'bypassed', 'automatically', 'enough'])('%s, always', (word) => {
      expect(compareSafeguard('Two approve.', `Two approve. It is ${word} reviewed.`)).toBe('changed')
    })
    test.each(['if', 'only', 'may', 'planned', 'or'])('%s, but not beside what asks for more', (word) => {
      expect(compareSafeguard('Two approve.', `Two approve. It is ${word} fast.`)).toBe('changed')
      expect(compareSafeguard('Two approve.', `Two approve. It is ${word} double fast.`)).toBe('longer')
      expect(compareSafeguard('Two approve.', `Two approve. It is ${word} redouble fast.`)).toBe('changed')
    })
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

  const lines: readonly (readonly [string, string, string, string, string])[] = [
    ['one of three', 'One.\nTwo people.\nThree.', 'One!\nOne person.\nThree.', 'Two people.', 'One person.'],
    ['two of three', 'One.\nTwo.\nThree.', 'Three.\nFour.', 'One.\nTwo.', 'Four.'],
    ['no blank ones', '\nOne.\n  \nTwo.', 'One.', 'Two.', ''],
    ['without their indent', 'One.\n  Two people. ', 'One.\n\tOne person.', 'Two people.', 'One person.'],
    ['with other gaps between words', 'No one pays.', 'Noone pays.', 'No one pays.', 'Noone pays.'],
    ['in their order by turns', 'One.\nTwo.', 'Two.\nOne.', '', ''],
    ['that differ in more than words of no weight', 'The one.\nTwo.', 'An one.\nThe three.', 'Two.', 'The three.'],
  ]
  test.each(lines)('shows the lines that changed: %s', (_, before, after, base, head) => {
    expect(changedLines(before, after)).toEqual({ base, head })
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
