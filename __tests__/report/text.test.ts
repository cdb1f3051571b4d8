import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { text } from '../../src/report/text.ts'
import { expectGolden } from './golden.ts'
import { busy, document, message, report, silenced, todo, transition } from './samples.ts'

describe('text', () => {
  test('a busy pull request', () => {
    expectGolden('busy.txt', text(busy, { color: false }))
  })

  test('findings that are ignored', () => {
    expectGolden('silenced.txt', text(silenced, { color: false }))
  })

  test('in a narrow terminal', () => {
    expectGolden('busy-100.txt', text(busy, { color: false, width: 100 }))
  })

  test('colours change nothing but colours', () => {
    const colored = text(busy, { color: true })
    expect(colored).not.toBe(text(busy, { color: false }))
    expect(stripVTControlCharacters(colored)).toBe(text(busy, { color: false }))
  })

  test('a clean document is only counted', () => {
    expect(text(report([document()]), { color: false })).toBe('1 document checked: no findings\n')
    expect(text(report([]), { color: false })).toBe('No documents checked: no findings\n')
  })

  test('what was not there before, and an open point outside of a section', () => {
    const of = document({
      transitions: [
        transition({ base: null }),
        transition({ field: 'section 8', kind: 'section-removed', base: '8. Metrics', head: null }),
      ],
      todos: [todo({ section: null }), todo()],
    })
    const printed = text(report([of]), { color: false })
    expect(printed).toContain('needs approval: Status nothing → `Live (prod)`\n')
    expect(printed).toContain('needs approval: Section `8. Metrics` removed\n')
    expect(printed).toContain('TODO  decide who owns the retry (new)\n')
    expect(printed).toContain('TODO  decide who owns the retry [3.2] (new)\n')
  })

  test('a place is written so that a terminal can open it', () => {
    const printed = text(report([document({ messages: [message({ line: 7, column: 3 })] })]), { color: false })
    expect(printed).toMatch(/^ {2}docs\/workflows\/crm-contact-sync\.md:7:3 {2}error {4}Unexpected/m)
  })

  test('what is gone is not shown', () => {
    const printed = text(report([document({ messages: [message({ baselineState: 'absent' })] })]), { color: false })
    expect(printed).toBe('1 document checked: no findings\n')
  })
})
