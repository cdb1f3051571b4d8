/** Changes that somebody might hope to get past the gate: none of them may end in `success`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { conclude } from '../../src/review.ts'
import { compareTexts } from '../engine.ts'

const base = readFileSync(join(import.meta.dirname, '../../demo/example/base/docs/workflows/stock-sync.md'), 'utf8')

function conclusion(head: string, before = base): string {
  const findings = {
    template: { path: 'template/workflow.md', source: 'built-in' as const },
    documents: [compareTexts(before, head)],
    notes: [],
  }
  return conclude(findings, null, { failOn: 'never', approvals: 'gate' }).conclusion
}

/** `text` with one line replaced; throws where it is not there. */
function edited(from: RegExp, to: string, text = base): string {
  if (!from.test(text)) throw new Error(`not in the document: ${from}`)
  return text.replace(from, () => to)
}

const status = /^- \*\*Status:\*\* .*$/m
const risk = /^- \*\*Risk level:\*\* .*$/m
const owners = /^- \*\*Primary owners \(team \/ role\):\*\* .*$/m
const steps = '- **Approval steps:**\n  - The shift lead releases refunds above ≤ 500 EUR.\n  - Eight people confirm.\n'
const withSteps = edited(/^- \*\*Approval steps:\*\*[\s\S]*?(?=^- \*\*Risky operations)/m, steps)

test('the document itself and a note in it pass', () => {
  expect(conclusion(base)).toBe('success')
  expect(conclusion(`${base}\nSee the wiki.\n`)).toBe('success')
})

describe('a value', () => {
  test.each([
    ['a second status behind the first', edited(status, '- **Status:** Live (staging), since May Live (prod)')],
    ['a second status in a remark', edited(status, '- **Status:** Live (staging) (in truth: Live (prod))')],
    ['struck through', edited(status, '- **Status:** ~~Live (staging)~~ Live (prod)')],
    ['only in the words behind an image', edited(status, '- **Status:** ![Live (staging)](live-prod.svg)')],
    ['unlisted', edited(status, '- **Status:** Live (production)')],
    ['blank', edited(status, '- **Status:**')],
    ['to be determined', edited(risk, '- **Risk level:** TBD')],
    ['nobody', edited(owners, '- **Primary owners (team / role):**')],
    ['in a footnote that is not shown', `${edited(risk, '')}\n[^x]: **Risk level:** Low\n`],
  ])('%s', (_, head) => expect(conclusion(head)).not.toBe('success'))
})

describe('a safeguard', () => {
  test.each([
    ['turned bound', withSteps.replace('≤', '≥')],
    ['another currency', withSteps.replace('EUR', '¥')],
    ['a number word that looks alike', withSteps.replace('Eight', 'Eighty')],
    ['in a comment', withSteps.replace('  - Eight people confirm.', '  <!-- - Eight people confirm. -->')],
    [
      'as the title of a tag',
      withSteps.replace('Eight people confirm.', '<span title="Eight people confirm.">By hand.</span>'),
    ],
    [
      'as the title of a tag of its own lines',
      withSteps.replace('  - Eight people confirm.', '  <div title="now. Eight people confirm.">By hand.</div>'),
    ],
    ['in an instruction', withSteps.replace('Eight people confirm.', 'By hand <? now. Eight people confirm. ?>')],
    ['in a declaration', withSteps.replace('Eight people confirm.', 'By hand <!X now. Eight people confirm. >')],
    [
      'in a section for data',
      withSteps.replace('Eight people confirm.', 'By hand <![CDATA[ now. Eight people confirm. ]]>'),
    ],
    [
      'in a comment that begins a line of text',
      withSteps.replace('  - Eight people confirm.', '  - <!-- Now. Eight people confirm. --> By hand.'),
    ],
    [
      'in a comment at the start of a block',
      withSteps.replace('  - Eight people confirm.\n', '\n<!-- Now. Eight people confirm. --> By hand.\n\n'),
    ],
    ['with another limit in a sign', withSteps.replace('confirm.', 'confirm.\n  - The amount is 5000 €.')],
    ['with an abolishing sentence', withSteps.replace('confirm.', 'confirm.\n  - Abolished.')],
    ['with another limit', withSteps.replace('confirm.', 'confirm.\n  - The amount is 5000 EUR.')],
    ['with approval by anybody', withSteps.replace('confirm.', 'confirm.\n  - Approval by the requester is enough.')],
    ['called optional', withSteps.replace('**Approval steps:**', '**Approval steps (optional):**')],
  ])('%s', (_, head) => expect(conclusion(head, withSteps)).not.toBe('success'))

  test('with a step more passes', () => {
    expect(conclusion(withSteps.replace('confirm.', 'confirm.\n  - The CFO approves above 9000 EUR.'), withSteps)).toBe(
      'success',
    )
  })
})
