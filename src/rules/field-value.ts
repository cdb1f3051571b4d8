import { fieldAnswer } from '../bind/answers.ts'
import type { Field } from '../bind.ts'
import type { Document } from '../document/document.ts'
import { allOf } from '../document/found.ts'
import { literal, withWholeMarks } from '../document/literal.ts'
import { spanOf } from '../document/place.ts'
import { labelKey } from '../document/words.ts'
import { quoted, quotedList, withList } from '../reason.ts'
import { type ListedReading, readListed } from '../template/listed.ts'
import { readMisspelt } from '../template/misspelt.ts'
import type { FieldSchema } from '../template/schema.ts'
import { defineRule } from './rule.ts'

/**
 * Status and Risk level begin with one of the template's listed values, since gates and catalogues read them; a remark
 * may follow (`High. Moves money`). A Category outside of the list needs a note: "Where nothing comes near, use your own
 * word and note why the list falls short." Which fields are closed lists is configuration, by label.
 *
 * @example fails
 * ## 4. Entry
 *
 * - **Status:** WIP
 *
 * @example passes
 * ## 4. Entry
 *
 * - **Status:** Live (prod), all regions
 */
export default defineRule({
  id: 'field-value',
  severity: 'error',
  variants: { open: 'warning' },
  description: 'Status or Risk level outside the list, Category outside it without a note',
  check({ document, binding, conventions, report }) {
    const closed = new Set(conventions.fields.closed.map(labelKey))
    const open = new Set(conventions.fields.open.map(labelKey))
    for (const { schema, fields } of binding.bound) {
      for (const field of [...fields.groups.flatMap((group) => group.fields), ...fields.duplicates]) {
        const { listed, label, key } = field.schema
        if (listed.length === 0 || (!closed.has(key) && !open.has(key))) continue
        const answer = fieldAnswer(binding, field)
        // A bare TODO in an open list is a TODO; in a closed one it is no value: gates could not read it.
        if (answer === 'blank' || answer === 'template' || (answer === 'todo' && open.has(key))) continue
        const said = binding.said(field.value)
        const reading = readListed(said, listed)
        const isOpen = open.has(key)
        if (reading.kind === 'listed' || (isOpen && (reading.kind === 'several' || isNoted(said)))) continue
        const meant = reading.kind === 'none' ? misspeltIn(document, field, said, listed) : null
        const at = meant ?? valueRange(field)
        const range = document.range(at.start, at.end)
        // What goes on below may be worth keeping. In an open list the author's own word may be the right one.
        const choices = isOpen || range.line !== range.endLine ? [] : listed
        const reason = reasonFor({ said, label, listed, reading, isOpen, meant: meant?.value ?? null })
        report({
          reason,
          at: range,
          section: schema.id,
          field: label,
          args: [reading.kind],
          expected: meant === null ? choices : [meant.value],
          note: meant === null ? wholeList(field.schema, reason) : null,
          ...(isOpen && { variant: 'open' }),
        })
      }
    }
  },
})

/** The template's own line with all values, where the reason has room for some of them only. */
function wholeList({ hint, listed }: FieldSchema, reason: string): string | null {
  if (hint === null || listed.every((value) => reason.includes(quoted(value)))) return null
  // Values that the configuration lists are not those of the hint.
  return listed.every((value) => hint.includes(value)) ? hint : null
}

interface Judged {
  readonly said: string
  readonly label: string
  readonly listed: readonly string[]
  readonly reading: ListedReading
  readonly isOpen: boolean
  /** The value that was surely meant. */
  readonly meant: string | null
}

function reasonFor({ said, label, listed, reading, isOpen, meant }: Judged): string {
  const what = quoted(said)
  const field = quoted(`${label}:`)
  if (reading.kind === 'several') return withList(`${field} names several values: ${what}. Choose `, listed, '.', 'or')
  const closest = reading.kind === 'none' ? reading.closest : null
  if (isOpen) {
    const start = `${what} is not one of the values for ${field}`
    const advice = '. Choose the closest, or note that you propose a new one.'
    if (meant === null) return withList(`${start}: `, listed, advice)
    return `${start}. Write ${quoted(meant)}, or note that you propose a new one.`
  }
  const start = `${what} is not a value of ${field}.${foreignLetters(said)}`
  if (meant !== null) return `${start} Write ${quoted(meant)}.`
  const hint = closest === null ? '' : ` Did you mean ${quoted(closest)}?`
  return withList(`${start}${hint} Expected `, listed, '.', 'or')
}

/** Letters of another script that look like Latin ones make a value that reads right and is none. */
function foreignLetters(said: string): string {
  const letters = /\p{Script=Latin}/u.test(said) ? allOf(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, said) : []
  if (letters.length === 0) return ''
  return ` Letters of another script only look alike: ${quotedList([...new Set(letters)], 'and', 12)}.`
}

/** A proposal that says it is one: a remark in parentheses, or a few words beside the value. */
function isNoted(said: string): boolean {
  return (
    /\([^)]{3,}\)/.test(said) ||
    /\b(propos|suggest|new category|none (of|fit)|closest|TODO)/i.test(said) ||
    allOf(/\p{L}+/gu, said).length >= 6
  )
}

/** The stretch of the source that surely means a listed value: it stands there as a reader sees it, without marks inside. */
function misspeltIn(document: Document, field: Field, said: string, listed: readonly string[]) {
  const block = field.value.find((each) => each.kind !== 'comment' && each.full.text !== '')
  const found = block === undefined ? null : readMisspelt(block.full.text, listed)
  if (block === undefined || found === null || !said.startsWith(block.full.text.slice(0, found.end))) return null
  const place = literal(document.text, block.full, found.start, found.end)
  return place === null ? null : { value: found.value, ...place }
}

function valueRange(field: Field) {
  const first = field.value.find((block) => block.kind !== 'comment' && block.full.text !== '') ?? field.at
  return withWholeMarks(first.node, spanOf(first.full))
}
