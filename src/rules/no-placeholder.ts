import { defineRule, quoted } from './rule.ts'

/**
 * The template's placeholders (`<Actor>`, `<Queue>`) are replaced by real names. Only those of the template count:
 * types (`Record<Id, Score>`), arguments (`--id <id>`) and addresses are none.
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
    const blocks = [
      ...document.preamble,
      ...(document.title === null ? [] : [{ kind: 'heading' as const, full: document.title.title.flat }]),
      ...document.sections.flatMap((section) => [
        { kind: 'heading' as const, full: section.title.flat },
        ...section.blocks,
      ]),
    ]
    for (const { kind, full } of blocks) {
      if (kind === 'code' || kind === 'comment') continue
      const found = [...full.text.matchAll(/<([^<>\n]{1,60})>/g)].filter((match) => {
        if (!known.has((match[1] ?? '').toLowerCase().trim())) return false
        const offset = full.offsets[match.index] ?? 0
        if (binding.leftovers.some((each) => offset >= each.start && offset < each.end)) return false
        // In code it is one only where it is all of the code span.
        const span = full.code.find(([start, end]) => match.index >= start && match.index < end)
        return span === undefined || full.text.slice(...span).trim() === match[0]
      })
      const first = found[0]
      const last = found.at(-1)
      if (first === undefined || last === undefined) continue
      const names = [...new Set(found.map((match) => match[0]))]
      report({
        reason: `${names.length === 1 ? 'Placeholder' : 'Placeholders'} ${names.map(quoted).join(', ')} of the template ${names.length === 1 ? 'is' : 'are'} still here. Put the real name${names.length === 1 ? '' : 's'}.`,
        at: document.range(full.offsets[first.index] ?? 0, (full.offsets[last.index + last[0].length - 1] ?? 0) + 1),
        ...binding.at(full.offsets[first.index] ?? 0),
        args: names,
      })
    }
  },
})
