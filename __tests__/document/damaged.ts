/** Texts that no author would write, for tests that must hold on any. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

const complete = readFileSync(join(import.meta.dirname, '../fixtures/complete/input.md'), 'utf8')
const template = readFileSync(join(import.meta.dirname, '../../template/workflow.md'), 'utf8')

/** A document with some of its lines deleted, given twice, swapped or cut. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(complete, template),
    fc.array(fc.tuple(fc.constantFrom('delete', 'twice', 'swap', 'cut', 'indent', 'quote'), fc.nat(), fc.nat()), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([text, edits, end]) => {
    const lines = text.split('\n')
    for (const [edit, a, b] of edits) {
      const at = a % lines.length
      const line = lines[at] ?? ''
      const other = b % lines.length
      if (edit === 'delete') lines.splice(at, 1 + (b % 30))
      else if (edit === 'twice') lines.splice(at, 0, ...lines.slice(at, at + 1 + (b % 30)))
      else if (edit === 'swap') [lines[at], lines[other]] = [lines[other] ?? '', line]
      else if (edit === 'cut') lines[at] = line.slice(0, b % (line.length + 1))
      else lines[at] = `${edit === 'indent' ? '    ' : '> '}${line}`
      if (lines.length === 0) lines.push('')
    }
    return lines.join(end)
  })

const piece = fc.constantFrom(
  '#',
  '##',
  '- ',
  '* ',
  '**',
  '`',
  '```',
  '\n',
  '\n\n',
  '|',
  '---',
  '<!--',
  '-->',
  '<!-- docgate ignore no-blank: legacy -->',
  '<Actor>',
  'TODO',
  '???',
  ': ',
  '**Status:**',
  '0. Index Entry',
  '> ',
  '\t',
  '  ',
  '&amp;',
  '[x]',
  '(y)',
  '[^1]',
  '1. ',
  '\u0000',
  '\u202e',
  '🧾',
  '\r',
  '\uFEFF',
  'e.g., ',
)
/** Pieces of Markdown in no order. */
export const scrap: fc.Arbitrary<string> = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(''))
