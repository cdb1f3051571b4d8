import type { Block } from '../document/blocks.ts'
import { type DataFault, type DataLanguage, dataFault, dataLanguage } from '../document/data.ts'
import type { Document } from '../document/document.ts'
import { offsetAt, startOfText } from '../document/place.ts'
import type { Range } from '../message.ts'
import { quoted } from '../reason.ts'
import { defineRule } from './rule.ts'

/**
 * "One real example, personal data removed, is worth a page of prose": people paste it into tests and requests, so that
 * a fence that says it is JSON or YAML parses as that. Left-out parts stand as a comment in `jsonc`. Fences in another
 * language, or in none, are not looked at.
 *
 * @example fails
 * ## 12. Payloads
 *
 * - **Examples:**
 *
 *   ```json
 *   { "id": 7, "lines": [ ... ] }
 *   ```
 *
 * @example passes
 * ## 12. Payloads
 *
 * - **Examples:**
 *
 *   ```json
 *   { "id": 7, "lines": ["A-1"] }
 *   ```
 */
export default defineRule({
  id: 'valid-example',
  severity: 'warning',
  description: 'a JSON or YAML fence that does not parse',
  check({ document, binding, report }) {
    const blocks = [...document.preamble, ...document.sections.flatMap((section) => section.blocks)]
    for (const block of blocks) {
      const language = block.node.type === 'code' ? dataLanguage(block.node.lang) : null
      const { text } = block.full
      if (language === null || text.trim() === '' || isOpenPoint.test(text) || isQuoted(document, block)) continue
      const fault = dataFault(language, text)
      if (fault === null) continue
      const place = binding.at(startOfText(block.full))
      report({
        reason: explain(fault, language),
        at: lineOf(document, block, fault.offset),
        ...place,
        args: [language, fault.kind],
      })
    }
  },
})

/** An example that is to come is a TODO, and no broken one. */
const isOpenPoint = /^\W*(?:TODO|FIXME|TBD|tbd)\b/

function isQuoted(document: Document, { node }: Block): boolean {
  const { offset = 0, column = 1 } = node.position?.start ?? {}
  return document.text.slice(offset - column + 1, offset).includes('>')
}

/** From the fault to the end of its line; of the last line that says something, where it is behind all of them. */
function lineOf(document: Document, { full }: Block, fault: number): Range {
  const start = Math.min(fault, full.text.trimEnd().length - 1)
  const rest = full.text.slice(start)
  const length = rest.split('\n', 1)[0]?.trimEnd().length ?? 0
  return document.range(offsetAt(full, start), offsetAt(full, start + Math.max(0, length - 1)) + 1)
}

const names = { json: 'JSON', jsonc: 'JSON', yaml: 'YAML' } as const

function explain({ kind, found }: DataFault, language: DataLanguage): string {
  const name = names[language]
  const example = `The ${name} example`
  switch (kind) {
    case 'ellipsis': {
      const remedy = { json: 'use `jsonc` with a comment', jsonc: 'make it a comment', yaml: 'make it a comment' }
      return `${example} leaves parts out with ${quoted(found)}, so it does not parse. Write it in full, or ${remedy[language]}.`
    }
    case 'comment':
      return `${example} has a comment, ${quoted(found)}. Remove it, or mark the fence as \`jsonc\`.`
    case 'placeholder':
      return `${quoted(found)} has no quotes in the ${name} example. Put it in double quotes, or give a real value.`
    case 'trailing-comma':
      return `${example} has a trailing comma before ${quoted(found)}. Remove it.`
    case 'quotes':
      return `${quoted(found)} needs straight double quotes in ${name}.`
    case 'fragment':
      return `${example} has a key outside of any braces. Put \`{ }\` around it.`
    case 'list':
      return `${example} has several values with a comma between them. Put \`[ ]\` around them, or remove the comma.`
    case 'key':
      return `The key ${quoted(found)} of the ${name} example needs double quotes.`
    case 'word':
      return `${quoted(found)} is not a ${name} value. Put text in double quotes.`
    case 'comma':
      return `${example} lacks a comma before ${quoted(found)}.`
    case 'string':
      return `The text ${quoted(found)} of the ${name} example is not closed on its line.`
    case 'escape':
      return `The text ${quoted(found)} of the ${name} example has an escape that ${name} does not know. Write \`\\\\\` for a backslash.`
    case 'end':
      return `${example} ends too early${found === '' ? '' : `: ${quoted(found)} is missing`}.`
    case 'deep':
      return `${example} does not parse, and is nested too deeply to tell why.`
    case 'other':
      return language === 'yaml'
        ? `${example} does not parse: ${uncapitalised(found)}.`
        : `${example} does not parse: unexpected ${quoted(visible(found))}.`
  }
}

function uncapitalised(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}

/** A space that is none of JSON's, by its number. */
function visible(found: string): string {
  return found.trim() === '' ? `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : found
}
