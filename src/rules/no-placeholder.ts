import { headingBlock } from '../document/document.ts'
import { offsetAt } from '../document/place.ts'
import { quotedList } from '../reason.ts'
import { leftPlaceholders } from '../template/placeholders.ts'
import { defineRule } from './rule.ts'

/**
 * The template's placeholders (`<Actor>`, `{short title}`, `[Your name]`) are replaced by real names. Only those of the
 * template count: types (`Record<Id, Score>`), arguments (`--id <id>`), addresses and links are none.
 *
 * @example fails
 * ## 1. Purpose
 *
 * `<Actor>` moves orders.
 *
 * ## 2. Owners
 *
 * The Orders team.
 *
 * @example passes
 * ## 1. Purpose
 *
 * The importer moves orders, `--id <actor>` chooses one.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
export default defineRule({
  id: 'no-placeholder',
  severity: 'error',
  description: 'a placeholder of the template left in the text',
  check({ document, binding, schema, report }) {
    const known = new Set(schema.placeholders)
    if (known.size === 0) return
    const blocks = [
      ...document.preamble,
      ...(document.title === null ? [] : [headingBlock(document.title)]),
      ...document.sections.flatMap((section) => [headingBlock(section), ...section.blocks]),
    ]
    for (const { kind, full, text } of blocks) {
      if (kind === 'code' || kind === 'comment') continue
      const found = leftPlaceholders(known, full, text.text, kind === 'heading').filter(({ start }) => {
        const offset = offsetAt(full, start)
        return !binding.leftovers.some((each) => offset >= each.start && offset < each.end)
      })
      const first = found[0]
      const last = found.at(-1)
      if (first === undefined || last === undefined) continue
      const names = [...new Set(found.map((each) => each.text))]
      report({
        reason: `${names.length === 1 ? 'Placeholder' : 'Placeholders'} ${quotedList(names)} of the template ${names.length === 1 ? 'is' : 'are'} still here. Replace ${names.length === 1 ? 'it with the real value' : 'them with the real values'}.`,
        at: document.range(offsetAt(full, first.start), offsetAt(full, last.end - 1) + 1),
        ...binding.at(offsetAt(full, first.start)),
        args: names,
      })
    }
  },
})
