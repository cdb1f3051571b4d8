/** Any text may be a template: it compiles or says why not, and what compiles can judge any document. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileTemplate } from '../../src/template/compile.ts'
import { checkText } from '../engine.ts'

const folder = join(import.meta.dirname, '../templates')
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
const lines = texts.flatMap((text) => text.split('\n'))

/** A text with some of its lines left out, and others given so many times. */
function withLines(times: readonly number[]): fc.Arbitrary<string> {
  return fc.constantFrom(...texts).chain((text) => {
    const own = text.split('\n')
    return fc
      .array(fc.constantFrom(...times), { minLength: own.length, maxLength: own.length })
      .map((many) => own.flatMap((line, at) => new Array<string>(many[at] ?? 1).fill(line)).join('\n'))
  })
}

/** Lines of templates and documents in any order. */
const mixed = fc.array(fc.constantFrom(...lines), { maxLength: 60 })
const scrambled = fc.oneof(
  mixed.map((some) => some.join('\n')),
  withLines([0, 1, 1, 1, 1, 2]),
)
/** No label twice: what is given twice is read as several things, in order. */
const shortened = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...lines), {
      maxLength: 60,
      selector: (line) => line.replace(/\W+/g, ' ').split(' ', 3).join(),
    })
    .map((some) => some.flatMap((line, at) => (at % 3 === 0 ? ['', line] : [line])).join('\n')),
  withLines([0, 1, 1, 1, 1]),
)

describe('any template', () => {
  test('compiles, or says why it can not be used', () => {
    fc.assert(
      fc.property(fc.oneof(scrambled, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const compiled = compileTemplate('t.md', text)
        if ('problem' in compiled) {
          expect(compiled.problem.line).toBeGreaterThan(0)
          expect(compiled.problem.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length)
          return
        }
        const { sections } = compiled.schema
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
        for (const [at, { parent }] of sections.entries())
          if (parent !== null) expect(sections.findIndex(({ id }) => id === parent)).toBeLessThan(at)
      }),
      { numRuns: 200 },
    )
  })

  test('can judge any document', () => {
    fc.assert(
      fc.property(scrambled, scrambled, (template, text) => {
        const compiled = compileTemplate('t.md', template)
        if ('problem' in compiled) return
        const { messages, binding } = checkText(text, compiled.schema)
        const ids = binding.schema.sections.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { section, reason } of messages) {
          expect(reason).not.toMatch(/undefined|\[object/)
          if (section !== null) expect(ids).toContain(section)
        }
        const fingerprints = messages.map(({ fingerprint }) => fingerprint)
        expect(new Set(fingerprints).size).toBe(fingerprints.length)
      }),
      { numRuns: 100 },
    )
  })

  test('asks nothing else of itself than answers', () => {
    const allowed = ['no-template-text', 'no-placeholder', 'no-blank', 'clear-todo', 'field-value', 'existing-link']
    fc.assert(
      fc.property(shortened, (text) => {
        const compiled = compileTemplate('t.md', text)
        if ('problem' in compiled) return
        const { messages } = checkText(text, compiled.schema)
        const strange = messages.filter(
          ({ ruleId, reason }) => !allowed.includes(ruleId) && !/ has no rows\.$|Keep one\.$/.test(reason),
        )
        expect(strange.map(({ reason }) => reason)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
